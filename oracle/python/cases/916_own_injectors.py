# pins: property injectors of a Python program for constructs that the library makes, that the program makes, and that are both; what injectors are given; nearer ones; an injector that raises
import aws_cdk as cdk
import jsii
from aws_cdk import (
    aws_codebuild as codebuild, aws_codepipeline as codepipeline, aws_codepipeline_actions as actions, aws_ec2 as ec2, aws_ecr as ecr, aws_ecs as ecs,
    aws_elasticloadbalancingv2 as elb, aws_iam as iam, aws_kms as kms, aws_lambda as lambda_, aws_logs as logs, aws_s3 as s3, aws_sqs as sqs)

OWN_EXPECTED = "no JS case: property injectors in Python"
SEEN = []


@jsii.implements(cdk.IPropertyInjector)
class Injector:
    def __init__(self, of, keys=(), **more):
        self.of, self.keys, self.more = of, keys, more

    @property
    def construct_unique_id(self):
        return self.of.PROPERTY_INJECTION_ID if isinstance(self.of, type) else self.of

    def inject(self, original_props, *, scope, id):
        given = original_props or {}
        told = {key: given.get(key) for key in self.keys}
        SEEN.append(f"{self.construct_unique_id[12:]}: {id} in {scope.node.path} {told}")
        if self.more.get("raising"):
            raise RuntimeError(f"no {id} in {scope.node.path}")
        return {**given, **self.more}


class OwnRepository(ecr.Repository):
    def __init__(self, scope, id):
        super().__init__(scope, id, image_scan_on_push=False)


def build(app, ctx):
    cdk.PropertyInjectors.of(app).add(
        Injector(iam.Role, ["roleName", "path"], description="injected"),
        Injector(kms.Key, ["enableKeyRotation", "description"], enableKeyRotation=True),
        Injector(s3.Bucket, ["bucketName", "enforceSSL"], versioned=True),
        Injector(logs.LogGroup, ["logGroupName"], retention=logs.RetentionDays.ONE_DAY),
        Injector(ec2.SecurityGroup, ["allowAllOutbound", "securityGroupName"], description="injected"),
        Injector(ec2.Subnet, ["cidrBlock"], mapPublicIpOnLaunch=False),
        Injector(ec2.PublicSubnet),
        Injector(ecs.TaskDefinition, ["cpu", "memoryMiB"], family="injected"),
        Injector(ecs.FargateTaskDefinition, ["cpu"]),
        Injector(ecs.ContainerDefinition, ["essential"], workingDirectory="/injected"),
        Injector(elb.ApplicationListener, ["port"], open=False),
        Injector(elb.ApplicationTargetGroup, ["port"], deregistrationDelay=cdk.Duration.seconds(7)),
        Injector(codebuild.Project, [], description="injected"),
        Injector(lambda_.Function, ["handler"], memorySize=256),
        Injector(sqs.Queue, ["queueName"], visibilityTimeout=cdk.Duration.seconds(11)),
        Injector(ecr.Repository, ["imageScanOnPush"], emptyOnDelete=True, removalPolicy=cdk.RemovalPolicy.DESTROY),
        Injector(cdk.CustomResource, ["serviceToken"], resourceType="Custom::Injected"),
    )
    stack = cdk.Stack(app, "Stack")
    vpc = ec2.Vpc(stack, "Vpc", max_azs=1, nat_gateways=0, subnet_configuration=[ec2.SubnetConfiguration(name="Public", subnet_type=ec2.SubnetType.PUBLIC)])
    repository = OwnRepository(stack, "Own")
    task = ecs.FargateTaskDefinition(stack, "Task", cpu=512)
    task.add_container("app", image=ecs.ContainerImage.from_ecr_repository(repository), logging=ecs.LogDrivers.aws_logs(stream_prefix="app"),
                       port_mappings=[ecs.PortMapping(container_port=80)])
    service = ecs.FargateService(stack, "Service", cluster=ecs.Cluster(stack, "Cluster", vpc=vpc), task_definition=task, min_healthy_percent=50)
    balancer = elb.ApplicationLoadBalancer(stack, "Balancer", vpc=vpc)
    balancer.add_listener("Http", port=80).add_targets("App", port=80, targets=[service])
    plain = lambda_.Function(stack, "Plain", code=lambda_.Code.from_inline("x"), handler="index.handler", runtime=lambda_.Runtime.NODEJS_22_X, dead_letter_queue_enabled=True)
    cdk.CustomResource(stack, "Custom", service_token=plain.function_arn)
    lambda_.DockerImageFunction(stack, "Image", code=lambda_.DockerImageCode.from_ecr(repository))
    sqs.Queue(stack, "Queue", encryption=sqs.QueueEncryption.KMS)

    pipelines = cdk.Stack(app, "Pipelines")
    cdk.PropertyInjectors.of(pipelines).add(Injector(iam.Role, ["path"], path="/nearer/"))
    source = codepipeline.Artifact()
    project = codebuild.PipelineProject(pipelines, "Project", build_spec=codebuild.BuildSpec.from_object({"version": "0.2"}))
    codepipeline.Pipeline(pipelines, "Pipeline", cross_account_keys=True, stages=[
        codepipeline.StageProps(stage_name="Source", actions=[actions.EcrSourceAction(action_name="Push", repository=ecr.Repository(pipelines, "Repo"), output=source)]),
        codepipeline.StageProps(stage_name="Build", actions=[actions.CodeBuildAction(action_name="Build", project=project, input=source)])])
    ctx.record("seen", list(SEEN))
    ctx.record("ids", [c.PROPERTY_INJECTION_ID for c in (logs.LogGroup, cdk.CustomResource, cdk.custom_resources.Provider, ec2.PublicSubnet)])

    def raising(s, _):
        cdk.PropertyInjectors.of(s).add(Injector(iam.Role, raising=True))
        lambda_.Function(s, "F", code=lambda_.Code.from_inline("x"), handler="h", runtime=lambda_.Runtime.NODEJS_22_X)

    ctx.attempt("raises for a construct of the library", raising)
