# pins: classes of the program's own made of the library's: resources, mixins, selectors, matchers, bundlers, property injectors, plug-ins; tag managers, context, hooks, included templates
import json
import os

import aws_cdk as cdk
import jsii
from aws_cdk import assertions, aws_ecr as ecr, aws_ecs as ecs, aws_s3 as s3, aws_s3_assets as s3_assets, cloudformation_include as include, cx_api
from aws_cdk.aws_ecr import mixins as ecr_mixins
from aws_cdk.aws_ecs import mixins as ecs_mixins
from aws_cdk.aws_s3 import mixins as s3_mixins

OWN_EXPECTED = "no JS case: classes that a Python program makes of the library's"


class Database(cdk.Resource):
    def __init__(self, scope, id, name=None):
        super().__init__(scope, id, physical_name=name)
        self.l1 = cdk.CfnResource(self, "Resource", type="My::Own::Database", properties={"Name": self._physical_name})
        self.arn = self._get_resource_arn_attribute(self.l1.get_att("Arn").to_string(), service="own", resource="db", resource_name=self._physical_name)
        self.name = self._get_resource_name_attribute(self.l1.ref)


class Named(cdk.Mixin):
    def __init__(self, kind):
        super().__init__()
        self.kind = kind

    def supports(self, construct):
        return cdk.CfnResource.is_cfn_resource(construct) and construct.cfn_resource_type == self.kind

    def apply_to(self, construct):
        construct.add_metadata("named", self.kind)


@jsii.implements(cdk.IConstructSelector)
class Children:
    def select(self, scope):
        return [c for c in scope.node.find_all() if c.node.scope is not None and c.node.scope.node.path == scope.node.path]


@jsii.implements(cdk.IPropertyInjector)
class Scanning:
    @property
    def construct_unique_id(self):
        return ecr.Repository.PROPERTY_INJECTION_ID

    def inject(self, original_props, *, scope, id):
        given = dict(original_props or {})
        given["imageScanOnPush"] = True
        if id == "Named":
            given["repositoryName"] = scope.node.id.lower()
        return given


@jsii.implements(cdk.IAspect)
class Counting:
    def __init__(self):
        self.seen = []

    def visit(self, node):
        self.seen.append(node.node.path)


class Even(assertions.Matcher):
    @property
    def name(self):
        return "Even"

    def test(self, actual):
        result = assertions.MatchResult(actual)
        if actual % 2:
            result.record_failure(matcher=self, path=[], message=f"{actual} is odd")
        return result


@jsii.implements(cdk.ILocalBundling)
class Local:
    def try_bundle(self, output_dir, *, image, **rest):
        with open(os.path.join(output_dir, "made.txt"), "w", encoding="utf-8") as f:
            f.write(image.image)
        return True


@jsii.implements(cdk.IPolicyValidationPluginBeta1)
class Plugin:
    seen = []

    @property
    def name(self):
        return "own-plugin"

    def validate(self, context):
        self.seen.extend(os.path.basename(p) for p in context.template_paths)
        return cdk.PolicyValidationPluginReportBeta1(success=True, violations=[])


def build(app, ctx):
    env = cdk.Environment(account="111111111111", region="us-east-1")
    stack = cdk.Stack(app, "Stack", env=env)
    own = Database(stack, "Own", "own-name")
    other = Database(cdk.Stack(app, "Other", env=cdk.Environment(account="222222222222", region="eu-west-1")), "Own", cdk.PhysicalName.GENERATE_IF_NEEDED)
    cdk.CfnOutput(stack, "Arn", value=own.arn)
    cdk.CfnOutput(stack, "Elsewhere", value=other.arn)
    ctx.record("resources", [cdk.Resource.is_resource(own), cdk.Resource.is_owned_resource(own), cdk.Resource.is_resource(stack), cdk.CfnElement.is_cfn_element(own.l1), ecr.Repository.is_construct(own)])
    ctx.record("env", [own.env.account, own.env.region, other.env.region])

    cdk.PropertyInjectors.of(stack).add(Scanning())
    ecr.Repository(stack, "Named", empty_on_delete=False)
    ecr.Repository(stack, "Plain")
    ctx.record("injectors", [cdk.PropertyInjectors.of(stack).supported_classes(), cdk.PropertyInjectors.has_property_injectors(stack), cdk.PropertyInjectors.has_property_injectors(own)])

    report = cdk.Mixins.of(stack).apply(Named("AWS::ECR::Repository"))
    ctx.record("applied", sorted(r.construct.node.path for r in report.report))
    ctx.record("selected", [c.node.path for c in cdk.Mixins.of(own, Children()).selected_constructs])
    counting = Counting()
    cdk.Mixins.of(own).apply(cdk.Shims.as_mixin(counting))
    ctx.record("counted", counting.seen)
    cdk.Aspects.of(own).add(cdk.Shims.as_aspect(Named("My::Own::Database")), priority=7)
    ctx.record("aspects", [len(cdk.Aspects.of(own).all), [a.priority for a in cdk.Aspects.of(own).applied]])
    tag = cdk.Tag("key", "value")
    ctx.record("tag", [tag.key, tag.value, cdk.RemoveTag("gone").key])

    tags = cdk.TagManager(cdk.TagType.STANDARD, "My::Own::Database", [{"key": "b", "value": "1"}])
    tags.set_tag("a", "2")
    tags.set_tag("c", "3", 10, False)
    ctx.record("tags", [tags.render_tags(), tags.tag_values(), tags.tag_property_name, tags.has_tags(), tags.apply_tag_aspect_here(["Other"], []), tags.apply_tag_aspect_here([], ["Other"])])
    bucket = s3.CfnBucket(stack, "Bucket")
    cdk.TagManager.of(bucket).set_tag("x", "y")
    cdk.Mixins.of(bucket).apply(s3_mixins.BucketVersioning(), s3_mixins.BucketBlockPublicAccess(s3.BlockPublicAccess.BLOCK_ACLS_ONLY))
    cluster = ecs.CfnCluster(stack, "Cluster")
    cdk.Mixins.of(cluster).require_all().apply(ecs_mixins.ClusterSettings([ecs.CfnCluster.ClusterSettingsProperty(name="containerInsights", value="enhanced")]))
    ctx.record("supported", [ecr_mixins.RepositoryAutoDeleteImages().supports(bucket), s3_mixins.BucketVersioning().supports(bucket)])
    ctx.record("rendered", tags.rendered_tags, stack)
    ctx.record("taggable", [cdk.TagManager.is_taggable(bucket), cdk.TagManager.of(own) is None])

    ctx.record("context key", [(k.key, k.props) for k in [cdk.ContextProvider.get_key(stack, provider="own", props={"a": "b"}, include_environment=False)]])
    ctx.record("context value", cdk.ContextProvider.get_value(stack, provider="own", props={"a": "b"}, dummy_value="dummy").value)
    ctx.record("flags", [cdk.FeatureFlags.of(stack).is_enabled("@aws-cdk/core:enableStackNameDuplicates"), cdk.FeatureFlags.of(stack).is_enabled("none")])
    scoped = cdk.ScopedAws(stack)
    ctx.record("scoped", [scoped.region, scoped.partition, scoped.stack_name], stack)
    ctx.record("environment", [(e.account, e.region, e.name) for e in [cx_api.EnvironmentUtils.parse("aws://1/us-east-1")]])
    ctx.record("format", cx_api.EnvironmentUtils.format("1", "r"))
    ctx.record("placeholders", cx_api.EnvironmentPlaceholders.replace({"a": "${AWS::Region}", "b": ["${AWS::AccountId}x"]}, region="r", account_id="1", partition="p"))

    secret = cdk.SecretValue.secrets_manager("name", json_field="password")
    ctx.record("secret", [cdk.SecretValue.is_secret_value(secret), cdk.SecretValue.is_secret_value("x"), secret.unsafe_unwrap()], stack)
    ctx.record("reference", [cdk.Reference.is_reference(own.l1.get_att("Arn")), cdk.Reference.is_reference("x")])
    condition = cdk.CfnCondition(stack, "Condition", expression=cdk.Fn.condition_and(cdk.Fn.condition_equals("a", "b"), cdk.Fn.condition_not(cdk.Fn.condition_equals(1, 2))))
    own.l1.cfn_options.condition = condition
    own.l1.cfn_options.deletion_policy = cdk.CfnDeletionPolicy.RETAIN_EXCEPT_ON_CREATE
    own.l1.cfn_options.update_policy = cdk.CfnUpdatePolicy(auto_scaling_rolling_update=cdk.CfnAutoScalingRollingUpdate(max_batch_size=2), use_online_resharding=True)
    own.l1.cfn_options.creation_policy = cdk.CfnCreationPolicy(resource_signal=cdk.CfnResourceSignal(count=1, timeout="PT5M"))

    route = lambda id: cdk.CfnTrafficRoute(type="AWS::ElasticLoadBalancingV2::Listener", logical_id=id)
    hook = cdk.CfnCodeDeployBlueGreenHook(
        stack, "Hook", service_role="Role",
        applications=[cdk.CfnCodeDeployBlueGreenApplication(
            target=cdk.CfnCodeDeployBlueGreenApplicationTarget(type="AWS::ECS::Service", logical_id="Service"),
            ecs_attributes=cdk.CfnCodeDeployBlueGreenEcsAttributes(
                task_definitions=["Blue", "Green"], task_sets=["BlueSet", "GreenSet"],
                traffic_routing=cdk.CfnTrafficRouting(prod_traffic_route=route("Prod"), test_traffic_route=route("Test"), target_groups=["B", "G"])))],
        traffic_routing_config=cdk.CfnTrafficRoutingConfig(
            type=cdk.CfnTrafficRoutingType.TIME_BASED_CANARY, time_based_canary=cdk.CfnTrafficRoutingTimeBasedCanary(step_percentage=20, bake_time_mins=3)))
    hook.service_role = "Changed"
    ctx.record("hook", [hook.service_role, len(hook.applications), hook.traffic_routing_config.type.name])
    cdk.CfnHook(stack, "Plain hook".replace(" ", ""), type="My::Hook", properties={"A": 1})

    with open("included.json", "w", encoding="utf-8") as f:
        json.dump({"Resources": {"Topic": {"Type": "AWS::S3::Bucket", "Properties": {"BucketName": {"Ref": "Name"}}}}, "Parameters": {"Name": {"Type": "String"}}, "Outputs": {"Out": {"Value": {"Fn::GetAtt": ["Topic", "Arn"]}}}}, f)
    included = include.CfnInclude(stack, "Included", template_file="included.json", parameters={"Name": "given"})
    topic = included.get_resource("Topic")
    ctx.record("included", [type(topic).__name__, topic.bucket_name, included.get_output("Out").value], stack)
    topic.versioning_configuration = s3.CfnBucket.VersioningConfigurationProperty(status="Enabled")

    asset = s3_assets.Asset(stack, "Asset", path=ctx.fixture("simple"), asset_hash="0" * 64, asset_hash_type=cdk.AssetHashType.CUSTOM,
                            bundling=cdk.BundlingOptions(image=cdk.DockerImage.from_registry("own/image"), local=Local()))
    ctx.record("bundled", asset.asset_hash)

    def matched(s, inner):
        cdk.CfnResource(s, "Count", type="My::Count", properties={"Even": 2, "Odd": 3})
        template = assertions.Template.from_stack(s)
        template.has_resource_properties("My::Count", {"Even": Even()})
        return template

    ctx.attempt("even", lambda s, a: matched(s, a) and None)
    ctx.attempt("odd", lambda s, a: matched(s, a).has_resource_properties("My::Count", {"Odd": Even()}))

    def annotated(s, _):
        cdk.Annotations.of(s).add_warning_v2("own:id", "careful")
        found = assertions.Annotations.from_stack(s).find_warning("*", assertions.Match.any_value())
        ctx.record("found", [[m.level.name, m.id, m.entry.type, m.entry.data] for m in found])

    ctx.attempt("annotations", annotated)
    ctx.attempt("stage with outdir", lambda s, a: cdk.Stage(a, "Bad", outdir="x"))
    synthesizer = stack.synthesizer
    ctx.record("synthesizer", [synthesizer.bootstrap_qualifier, synthesizer.cloud_formation_execution_role, synthesizer.lookup_role, synthesizer.deploy_role_arn])
    checked = cdk.App(outdir="checked.out", policy_validation_beta1=[Plugin()])
    cdk.CfnResource(cdk.Stack(checked, "Checked"), "R", type="My::R")
    assembly = checked.synth()
    ctx.record("checked", Plugin.seen)
    ctx.record("artifacts", sorted(a.id for a in assembly.artifacts))
