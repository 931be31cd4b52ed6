# pins: what one program may do with repositories, images and pipelines at once: subclasses of subclasses, lazies in names and policies, aspects that add and change, validations, tags, escape hatches, stages, nested stacks, error texts
import aws_cdk as cdk
import jsii
from aws_cdk import (
    aws_codebuild as codebuild, aws_codepipeline as codepipeline, aws_codepipeline_actions as actions, aws_ec2 as ec2, aws_ecr as ecr, aws_ecr_assets as assets,
    aws_ecs as ecs, aws_events as events, aws_events_targets as targets, aws_iam as iam, aws_kms as kms, aws_lambda as lambda_)
from constructs import Construct, IValidation

OWN_EXPECTED = "no JS case: a Python program that does many things at once"


class Base(ecr.Repository):
    def __init__(self, scope, id, **more):
        super().__init__(scope, id, **{"removal_policy": cdk.RemovalPolicy.DESTROY, **more})
        self.rules = 0

    def add_lifecycle_rule(self, **rule):
        self.rules += 1
        super().add_lifecycle_rule(**rule)


class Derived(Base):
    def __init__(self, scope, id):
        super().__init__(scope, id, image_tag_mutability=ecr.TagMutability.IMMUTABLE, repository_name=cdk.PhysicalName.GENERATE_IF_NEEDED)
        self.add_lifecycle_rule(max_image_count=5, tag_status=ecr.TagStatus.UNTAGGED)
        self.node.add_metadata("own", {"rules": self.rules})

    def repository_uri_for_tag(self, tag=None):
        return "own:" + super().repository_uri_for_tag(tag or "none")


@jsii.implements(cdk.IStableStringProducer)
class Counting:
    def __init__(self):
        self.count = 0

    def produce(self):
        self.count += 1
        return f"team/produced-{self.count}"


@jsii.implements(cdk.IAspect)
class Scanning:
    def __init__(self):
        self.seen = []

    def visit(self, node):
        if not node.node.path.startswith("Main/Image/"):
            self.seen.append(f"{node.node.path} {type(node).__name__}")
        if isinstance(node, ecr.CfnRepository):
            node.image_scanning_configuration = ecr.CfnRepository.ImageScanningConfigurationProperty(scan_on_push=True)
            if not node.node.try_get_context("quiet"):
                cdk.Annotations.of(node).add_info_v2("own:scan", f"scans {node.node.path}")
        if isinstance(node, Derived):
            node.add_lifecycle_rule(max_image_age=cdk.Duration.days(90), tag_prefix_list=["old"], rule_priority=7)


@jsii.implements(IValidation)
class Wants:
    def __init__(self, *problems):
        self.problems = list(problems)

    def validate(self):
        return self.problems


class Delivery(cdk.Stage):
    def __init__(self, scope, id, tag, **more):
        super().__init__(scope, id, **more)
        stack = cdk.Stack(self, "App", env=cdk.Environment(account="222222222222", region="eu-west-1"))
        task = ecs.FargateTaskDefinition(stack, "Task", family=f"{id.lower()}-family")
        self.image = ecs.TagParameterContainerImage(tag)
        task.add_container("main", image=self.image, logging=ecs.LogDrivers.aws_logs(stream_prefix=id))
        self.task = task


def build(app, ctx):
    stack = cdk.Stack(app, "Main", env=cdk.Environment(account="111111111111", region="us-east-1"), tags={"team": "own"}, description="all at once")
    producer = Counting()
    named = Base(stack, "Named", repository_name=cdk.Lazy.string(producer))
    derived = Derived(stack, "Derived")
    ctx.record("uris", [derived.repository_uri_for_tag(), derived.repository_uri_for_tag("v1"), named.repository_uri_for_digest("sha256:abc")], stack)
    derived.add_to_resource_policy(iam.PolicyStatement(
        actions=["ecr:DescribeImages"], principals=[iam.AccountPrincipal("333333333333"), iam.ServicePrincipal("own.amazonaws.com")]))
    grants = [derived.grant_pull(iam.ArnPrincipal("arn:aws:iam::111111111111:role/reader")), named.grant_push(iam.Role.from_role_name(stack, "Writer", "writer"))]
    ctx.record("grants", [[g.success, g.principal_statement is None, len(g.resource_statements)] for g in grants], stack)
    key = kms.Key(stack, "Key", removal_policy=cdk.RemovalPolicy.DESTROY)
    secret = ecr.Repository(stack, "Secret", encryption_key=key, lifecycle_rules=[ecr.LifecycleRule(max_image_count=3)], empty_on_delete=True, removal_policy=cdk.RemovalPolicy.DESTROY)
    secret.on_image_scan_completed("Scanned", image_tags=["b", "a"], target=targets.EventBus(events.EventBus.from_event_bus_arn(stack, "Bus", "arn:aws:events:us-east-1:111111111111:event-bus/own")))
    cfn = secret.node.default_child
    cfn.add_property_override("RepositoryName", "escaped")
    cfn.add_deletion_override("Properties.LifecyclePolicy")
    cfn.cfn_options.metadata = {"own": [1, {"deep": cdk.Aws.REGION}]}
    cfn.override_logical_id("Escaped")

    image = assets.DockerImageAsset(stack, "Image", directory=ctx.fixture("simple"), build_args={"A": "1"}, platform=assets.Platform.LINUX_ARM64, asset_name="own")
    nested = cdk.NestedStack(stack, "Nested", parameters={"Uri": image.image_uri})
    lambda_.DockerImageFunction(nested, "Function", code=lambda_.DockerImageCode.from_ecr(derived, tag_or_digest="v2"), architecture=lambda_.Architecture.ARM_64)
    cdk.CfnParameter(nested, "Uri")
    image.repository.grant_pull(iam.User(nested, "User"))

    pipeline_stack = cdk.Stack(app, "Pipeline", env=cdk.Environment(account="111111111111", region="us-east-1"))
    delivery = Delivery(app, "Prod", derived, permissions_boundary=cdk.PermissionsBoundary.from_name("bounded"))
    source, built = codepipeline.Artifact("Source"), codepipeline.Artifact("Built")
    project = codebuild.PipelineProject(
        pipeline_stack, "Push", environment=codebuild.BuildEnvironment(build_image=codebuild.LinuxBuildImage.STANDARD_7_0, privileged=True),
        environment_variables={"URI": codebuild.BuildEnvironmentVariable(value=derived.repository_uri)},
        build_spec=codebuild.BuildSpec.from_object({"version": "0.2", "env": {"exported-variables": ["TAG"]}}))
    derived.grant_pull_push(project)
    build_action = actions.CodeBuildAction(action_name="Build", project=project, input=source, outputs=[built])
    codepipeline.Pipeline(pipeline_stack, "Pipeline", pipeline_type=codepipeline.PipelineType.V2, stages=[
        codepipeline.StageProps(stage_name="Source", actions=[actions.EcrSourceAction(action_name="Ecr", repository=named, output=source, image_tag="live")]),
        codepipeline.StageProps(stage_name="Build", actions=[build_action]),
        codepipeline.StageProps(stage_name="Deploy", actions=[actions.CloudFormationCreateUpdateStackAction(
            action_name="Stack", stack_name="App", template_path=built.at_path("t.json"), admin_permissions=False,
            parameter_overrides={delivery.image.tag_parameter_name: build_action.variable("TAG")})])])

    aspect = Scanning()
    cdk.Aspects.of(stack).add(aspect)
    cdk.Aspects.of(app).add(cdk.Tag("all", "yes", exclude_resource_types=["AWS::KMS::Key"], priority=300))
    cdk.Tags.of(derived).add("only", "derived")
    cdk.Tags.of(derived).remove("team")
    cdk.CfnOutput(pipeline_stack, "Weak", value=cdk.Fn.join("|", [derived.repository_arn, cdk.Token.as_string(cdk.Fn.get_azs())]), export_name="own-export")

    tries = {
        "bad name": lambda s: ecr.Repository(s, "R", repository_name="Upper/Case"),
        "two rules for any": lambda s: Base(s, "R", lifecycle_rules=[ecr.LifecycleRule(max_image_count=1), ecr.LifecycleRule(max_image_count=2)]),
        "no tags": lambda s: Base(s, "R").add_lifecycle_rule(tag_status=ecr.TagStatus.TAGGED, max_image_count=1),
        "both": lambda s: Base(s, "R").add_lifecycle_rule(max_image_count=1, max_image_age=cdk.Duration.days(1)),
        "empties": lambda s: ecr.Repository(s, "R", empty_on_delete=True),
        "no such folder": lambda s: assets.DockerImageAsset(s, "A", directory="/nowhere/at/all"),
        "no dockerfile": lambda s: assets.DockerImageAsset(s, "A", directory=ctx.fixture("simple"), file="None.Dockerfile"),
        "bad build arg": lambda s: assets.DockerImageAsset(s, "A", directory=ctx.fixture("simple"), build_args={cdk.Aws.REGION: "x"}),
        "tag before use": lambda s: ecs.TagParameterContainerImage(Base(s, "R")).tag_parameter_value,
        "no essential": lambda s: ecs.FargateTaskDefinition(s, "T").add_container("c", image=ecs.ContainerImage.from_registry("x"), essential=False),
        "bad cpu": lambda s: ecs.FargateTaskDefinition(s, "T", ephemeral_storage_gib=5),
        "validation": lambda s: s.node.add_validation(Wants("one", "two")),
        "no child": lambda s: s.node.find_child("Missing"),
        "twice": lambda s: [Base(s, "R"), Base(s, "R")],
        "policy": lambda s: Base(s, "R").add_to_resource_policy(iam.PolicyStatement(actions=["ecr:*"])),
        "duration": lambda s: cdk.Duration.seconds(90).to_minutes(),
        "size": lambda s: cdk.Size.kibibytes(5).to_mebibytes(),
        "arn": lambda s: ecr.Repository.from_repository_arn(s, "I", cdk.Lazy.string(producer)),
        "token key": lambda s: cdk.CfnResource(s, "C", type="A::B::C", properties={"a": {cdk.Lazy.string(producer): 1}}),
    }
    for label, code in tries.items():
        ctx.attempt(label, lambda s, _, code=code: code(s), synth=label in ("validation", "no essential", "two rules for any", "policy", "token key"))
    before = stack.node.find_all()
    ctx.record("tree", [f"{c.node.path}: {type(c).__name__}" for c in before if not c.node.path.startswith("Main/Image/")])
    ctx.record("seen", aspect.seen)
