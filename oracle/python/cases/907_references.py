# pins: structs that refer to resources, of L2s, imports and L1s; enum members as any value; inherited static members; mixins; defaults of what is left out
import aws_cdk as cdk
import jsii
from aws_cdk import aws_ecr as ecr, aws_ecs as ecs, aws_iam as iam, aws_kms as kms, aws_lambda as lambda_, aws_s3 as s3
from constructs import IMixin

OWN_EXPECTED = "no JS case: how values cross the language boundary"


@jsii.implements(IMixin)
class Scanned:
    def supports(self, construct):
        return isinstance(construct, ecr.CfnRepository)

    def apply_to(self, construct):
        construct.image_scanning_configuration = {"scanOnPush": True}


def build(app, ctx):
    stack = cdk.Stack(app, "Stack")
    repository = ecr.Repository(stack, "Repository")
    key = kms.Key(stack, "Key")
    bucket = s3.Bucket(stack, "Bucket", encryption_key=key)
    role = iam.Role(stack, "Role", assumed_by=iam.ServicePrincipal("ecs-tasks.amazonaws.com"))
    known = ecr.Repository.from_repository_name(stack, "Known", "known")
    l1 = ecr.CfnPullThroughCacheRule(stack, "Rule", ecr_repository_prefix="p", upstream_registry_url="public.ecr.aws")
    for label, reference, members in [
        ("repository", repository.repository_ref, ["repository_arn", "repository_name"]),
        ("known", known.repository_ref, ["repository_arn", "repository_name"]),
        ("child", repository.node.default_child.repository_ref, ["repository_arn", "repository_name"]),
        ("bucket", bucket.bucket_ref, ["bucket_arn", "bucket_name"]),
        ("key", key.key_ref, ["key_arn", "key_id"]),
        ("role", role.role_ref, ["role_arn", "role_name"]),
        ("rule", l1.pull_through_cache_rule_ref, ["ecr_repository_prefix"]),
    ]:
        ctx.record(label, {m: getattr(reference, m) for m in members}, stack)
    task = ecs.FargateTaskDefinition(stack, "Task", task_role=role)
    ctx.record("task", task.task_definition_ref.task_definition_arn, stack)

    child = repository.node.default_child
    child.add_property_override("ImageTagMutability", ecr.TagMutability.IMMUTABLE)
    child.add_property_override("EncryptionConfiguration", {"EncryptionType": ecs.NetworkMode.AWS_VPC})
    cdk.CfnResource(stack, "Any", type="My::Own::Thing", properties={"Mode": ecs.NetworkMode.BRIDGE, "List": [iam.Effect.DENY]})
    cdk.Mixins.of(stack).apply(Scanned())
    ctx.record("mixed", [c.node.path for c in cdk.Mixins.of(stack, cdk.ConstructSelector.by_id("Repository")).selected_constructs], stack)
    ctx.attempt("mixin required", lambda s, _: cdk.Mixins.of(s).require_any().apply(Scanned()))

    image = ecs.AssetImage.from_asset(ctx.fixture("simple"), build_args={"A": "1"})
    task.add_container("app", image=image, environment_files=[ecs.S3EnvironmentFile(bucket, "env")], logging=ecs.NoneLogDriver())
    bucket.grant_read(role)
    bucket.grant_read_write(role, "in/*")
    ctx.record("urls", [bucket.url_for_object(), bucket.s3_url_for_object("/k"), bucket.virtual_hosted_url_for_object("k"), repository.repository_uri_for_tag()], stack)
    lambda_.Function(stack, "Function", runtime=lambda_.Runtime.PYTHON_3_12, handler="index.handler",
                     code=lambda_.Code.from_asset(ctx.fixture("simple"), exclude=["*.md"], ignore_mode=cdk.IgnoreMode.DOCKER))
    lambda_.Function(stack, "Inline", runtime=lambda_.Runtime.NODEJS_22_X, handler="index.handler", code=lambda_.InlineCode("exports.handler = 1"))
