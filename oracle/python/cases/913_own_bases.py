# pins: abstract classes of the library that a program extends: logging drivers, secrets, proxies, environment files, build specs, sources, artifacts, user data, machine images, pipeline actions, rule inputs, code
import aws_cdk as cdk
import jsii
from aws_cdk import (
    aws_codebuild as codebuild, aws_codepipeline as codepipeline, aws_codepipeline_actions as actions, aws_ec2 as ec2, aws_ecr as ecr, aws_ecs as ecs,
    aws_events as events, aws_iam as iam, aws_lambda as lambda_, aws_s3 as s3, aws_sns as sns,
)

OWN_EXPECTED = "no JS case: classes that a Python program makes of the library's abstract ones"


class Shipper(ecs.LogDriver):
    def bind(self, scope, container_definition):
        parameter = "arn:aws:ssm:us-east-1:111111111111:parameter/token"
        return ecs.LogDriverConfig(
            log_driver="splunk", options={"url": f"https://{container_definition.container_name}", "scope": scope.node.id},
            secret_options=[ecs.CfnTaskDefinition.SecretProperty(name="token", value_from=parameter)])


class Teeing(ecs.AwsLogDriver):
    def bind(self, scope, container_definition):
        config = super().bind(scope, container_definition)
        return ecs.LogDriverConfig(log_driver=config.log_driver, options={**config.options, "mode": "non-blocking"})


class Vault(ecs.Secret):
    def __init__(self, name):
        super().__init__()
        self.name = name
        self.grantees = []

    @property
    def arn(self):
        return f"arn:aws:secretsmanager:us-east-1:111111111111:secret:{self.name}"

    @property
    def has_field(self):
        return True

    def grant_read(self, grantee):
        return iam.Grant.add_to_principal(grantee=grantee, actions=["secretsmanager:GetSecretValue"], resource_arns=[self.arn])


class Mesh(ecs.ProxyConfiguration):
    def bind(self, scope, task_definition):
        return ecs.CfnTaskDefinition.ProxyConfigurationProperty(
            container_name="envoy", type="APPMESH",
            proxy_configuration_properties=[ecs.CfnTaskDefinition.KeyValuePairProperty(name="AppPorts", value=f"{task_definition.is_fargate_compatible}")])


class Settings(ecs.EnvironmentFile):
    def __init__(self, bucket):
        super().__init__()
        self.bucket = bucket

    def bind(self, scope):
        return ecs.EnvironmentFileConfig(file_type=ecs.EnvironmentFileType.S3, s3_location=s3.Location(bucket_name=self.bucket, object_key=f"{scope.node.id}.env"))


class Script(codebuild.BuildSpec):
    @property
    def is_immediate(self):
        return True

    def to_build_spec(self, scope):
        return f"# {scope.node.id}\nversion: '0.2'\n"


class Perforce(codebuild.Source):
    def __init__(self, **props):
        super().__init__(**props)

    @property
    def type(self):
        return "S3"

    @property
    def badge_supported(self):
        return False

    def bind(self, scope, project):
        project.add_to_role_policy(iam.PolicyStatement(actions=["s3:GetObject"], resources=["*"]))
        return codebuild.SourceConfig(
            source_property=codebuild.CfnProject.SourceProperty(type=self.type, location=f"{scope.node.id}/p4", git_clone_depth=1, source_identifier=self.identifier),
            source_version="v1",
            build_triggers=codebuild.CfnProject.ProjectTriggersProperty(webhook=True, build_type="BUILD"))


class Shelf(codebuild.Artifacts):
    @property
    def type(self):
        return "S3"

    def bind(self, scope, project):
        config = super().bind(scope, project)
        return codebuild.ArtifactsConfig(artifacts_property=codebuild.CfnProject.ArtifactsProperty(
            type=config.artifacts_property.type, artifact_identifier=config.artifacts_property.artifact_identifier, location="shelf", packaging="ZIP", override_artifact_name=True))


class Cloud(ec2.UserData):
    def __init__(self):
        super().__init__()
        self.lines = []

    def add_commands(self, *commands):
        self.lines.extend(commands)

    def add_on_exit_commands(self, *commands):
        self.lines.extend(f"exit: {c}" for c in commands)

    def add_execute_file_command(self, *, file_path, arguments=None):
        self.lines.append(f"run {file_path} {arguments}")

    def add_s3_download_command(self, *, bucket, bucket_key, local_file=None, region=None):
        self.lines.append(f"get {bucket.bucket_name} {bucket_key}")
        return f"/opt/{bucket_key}"

    def add_signal_on_exit_command(self, resource):
        self.lines.append(f"signal {resource.node.id}")

    def render(self):
        return "#cloud-config\n" + "\n".join(self.lines)


@jsii.implements(ec2.IMachineImage)
class Golden:
    def get_image(self, scope):
        return ec2.MachineImageConfig(image_id="ami-golden", os_type=ec2.OperatingSystemType.LINUX, user_data=Cloud())


class Poll(codepipeline.Action):
    def __init__(self, output):
        super().__init__()
        self.output = output

    @property
    def _provided_action_properties(self):
        return codepipeline.ActionProperties(
            action_name="Poll", category=codepipeline.ActionCategory.SOURCE, provider="Own", owner="Custom", version="2", outputs=[self.output],
            artifact_bounds=codepipeline.ActionArtifactBounds(min_inputs=0, max_inputs=0, min_outputs=1, max_outputs=1))

    def _bound(self, scope, stage, *, bucket, role):
        return codepipeline.ActionConfig(configuration={"Stage": stage.stage_name, "Bucket": bucket.bucket_name, "Scope": scope.node.id})


class Notify(actions.Action):
    def __init__(self, topic, name):
        super().__init__(action_name=name, category=codepipeline.ActionCategory.INVOKE, provider="Lambda", inputs=[],
                         artifact_bounds=codepipeline.ActionArtifactBounds(min_inputs=0, max_inputs=1, min_outputs=0, max_outputs=0))
        self.topic = topic

    def _bound(self, scope, stage, *, bucket, role):
        role.add_to_principal_policy(iam.PolicyStatement(actions=["sns:Publish"], resources=[self.topic.topic_arn]))
        return codepipeline.ActionConfig(configuration={"FunctionName": stage.pipeline.pipeline_name})


class Fixed(events.RuleTargetInput):
    def bind(self, rule):
        return events.RuleTargetInputProperties(input=f'{{"rule": "{rule.node.id}"}}')


@jsii.implements(events.IRuleTarget)
class Target:
    def bind(self, rule, id=None):
        return events.RuleTargetConfig(arn="arn:aws:sns:us-east-1:111111111111:t", input=Fixed())


class Stored(lambda_.Code):
    @property
    def is_inline(self):
        return False

    def bind(self, scope):
        return lambda_.CodeConfig(s3_location=s3.Location(bucket_name="code", object_key=f"{scope.node.id}.zip", object_version="3"))

    def bind_to_resource(self, resource, *, resource_property=None):
        resource.add_metadata("own", resource_property)


class Imaged(lambda_.Code):
    @property
    def is_inline(self):
        return False

    def bind(self, scope):
        return lambda_.CodeConfig(image=lambda_.CodeImageConfig(image_uri="own:1", cmd=["run"], working_directory="/w"))


def build(app, ctx):
    env = cdk.Environment(account="111111111111", region="us-east-1")
    stack = cdk.Stack(app, "Ecs", env=env)
    repository = ecr.Repository(stack, "Repository")
    vault = Vault("own")
    task = ecs.FargateTaskDefinition(stack, "Task", proxy_configuration=Mesh())
    task.add_container("app", image=ecs.ContainerImage.from_ecr_repository(repository), logging=Shipper(), secrets={"KEY": vault}, environment_files=[Settings("settings")])
    task.add_container("side", image=ecs.ContainerImage.from_registry("side"), logging=Teeing(stream_prefix="tee"))
    task.add_container("envoy", image=ecs.ContainerImage.from_registry("envoy"))

    build_stack = cdk.Stack(app, "Build", env=env)
    topic = sns.Topic(build_stack, "Topic")
    project = codebuild.Project(build_stack, "Project", build_spec=Script(), source=Perforce(), secondary_sources=[Perforce(identifier="more")],
                                artifacts=Shelf(), secondary_artifacts=[Shelf(identifier="other")])
    ctx.record("sources", [Perforce(identifier="x").identifier, Perforce().type, Perforce().badge_supported, Shelf(identifier="y").identifier, Script().is_immediate])
    output = codepipeline.Artifact("Out")
    poll, notify = Poll(output), Notify(topic, "Notify")
    pipeline = codepipeline.Pipeline(build_stack, "Pipeline", artifact_bucket=s3.Bucket(build_stack, "Artifacts"))
    pipeline.add_stage(stage_name="Source", actions=[poll])
    pipeline.add_stage(stage_name="Build", actions=[actions.CodeBuildAction(action_name="Build", project=codebuild.PipelineProject(build_stack, "InPipeline", build_spec=Script()), input=output)])
    pipeline.add_stage(stage_name="Tell", actions=[notify])
    notify.on_state_change("Changed", Target())
    ctx.record("actions", [poll.action_properties.action_name, notify.action_properties.provider, poll.action_properties.version])
    events.Rule(build_stack, "Rule", schedule=events.Schedule.rate(cdk.Duration.hours(1)), targets=[Target()])

    compute = cdk.Stack(app, "Compute", env=env)
    vpc = ec2.Vpc(compute, "Vpc", max_azs=2, nat_gateways=0)
    data = Cloud()
    instance = ec2.Instance(compute, "Instance", vpc=vpc, machine_image=Golden(), instance_type=ec2.InstanceType("t3.micro"), user_data=data,
                            vpc_subnets=ec2.SubnetSelection(subnet_type=ec2.SubnetType.PUBLIC))
    instance.user_data.add_commands("one", "two")
    instance.add_user_data("three")
    path = instance.user_data.add_s3_download_command(bucket=s3.Bucket.from_bucket_name(compute, "B", "known"), bucket_key="k")
    instance.user_data.add_execute_file_command(file_path=path, arguments="-v")
    instance.user_data.add_on_exit_commands("bye")
    instance.user_data.add_signal_on_exit_command(instance)
    ctx.record("user data", [path, data.render()])
    lambda_.Function(compute, "Stored", code=Stored(), runtime=lambda_.Runtime.PYTHON_3_12, handler="index.handler")
    lambda_.Function(compute, "Imaged", code=Imaged(), runtime=lambda_.Runtime.FROM_IMAGE, handler=lambda_.Handler.FROM_IMAGE)

    ctx.attempt("no code", lambda s, a: lambda_.Function(s, "F", code=Nothing(), runtime=lambda_.Runtime.PYTHON_3_12, handler="x") and None)
    ctx.attempt("error in a driver", lambda s, a: ecs.FargateTaskDefinition(s, "T").add_container("c", image=ecs.ContainerImage.from_registry("i"), logging=Broken()) and None)


class Nothing(Stored):
    def bind(self, scope):
        return lambda_.CodeConfig()


class Broken(ecs.LogDriver):
    def bind(self, scope, container_definition):
        raise ValueError("no logs today")
