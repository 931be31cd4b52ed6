# pins: more interfaces and abstract classes that Python programs implement: lifecycle hooks, alternate targets, aliases, custom event rules, addresses of VPCs, build images, subnet filters, flow logs, ways to the internet, code, listeners
import aws_cdk as cdk
import jsii
from aws_cdk import (
    aws_autoscaling as autoscaling, aws_codebuild as codebuild, aws_codecommit as codecommit, aws_codepipeline as codepipeline,
    aws_codepipeline_actions as actions, aws_ec2 as ec2, aws_ecs as ecs, aws_elasticloadbalancingv2 as elb, aws_events as events, aws_iam as iam, aws_route53 as route53)

OWN_EXPECTED = "no JS case: what a Python program implements of the services' interfaces and extends of their classes"


def role(scope, id="Own"):
    return iam.Role(scope, id, assumed_by=iam.ServicePrincipal("own.amazonaws.com"))


@jsii.implements(autoscaling.ILifecycleHookTarget)
class Hook:
    def bind(self, scope, *, lifecycle_hook, role=None):
        return autoscaling.LifecycleHookTargetConfig(
            created_role=role or iam.Role(scope, "Made", assumed_by=iam.ServicePrincipal("autoscaling.amazonaws.com")),
            notification_target_arn=f"arn:aws:sqs:us-east-1:111111111111:{lifecycle_hook.node.id}")


@jsii.implements(ecs.IDeploymentLifecycleHookTarget)
class Deployed:
    def bind(self, scope):
        return ecs.DeploymentLifecycleHookTargetConfig(
            target_arn="arn:aws:lambda:us-east-1:111111111111:function:own", role=role(scope, "Calls"),
            lifecycle_stages=[ecs.DeploymentLifecycleStage.PRE_SCALE_UP, ecs.DeploymentLifecycleStage.POST_TEST_TRAFFIC_SHIFT])


@jsii.implements(ecs.IAlternateTarget)
class Alternate:
    def bind(self, scope):
        return ecs.AlternateTargetConfig(alternate_target_group_arn="arn:other", role_arn=role(scope, "Moves").role_arn, production_listener_rule="arn:rule")


@jsii.implements(route53.IAliasRecordTarget)
class Alias:
    def bind(self, record, zone=None):
        return route53.AliasRecordTargetConfig(dns_name=f"{record.node.id.lower()}.{zone.zone_name}", hosted_zone_id="Z1", evaluate_target_health=True)


@jsii.implements(events.IRuleTarget)
class Anything:
    def bind(self, rule, id=None):
        return events.RuleTargetConfig(arn="arn:aws:own:us-east-1:111111111111:target")


@jsii.implements(actions.ICustomEventRule)
class Changed:
    @property
    def event_pattern(self):
        return events.EventPattern(source=["own"], detail={"reference": ["main"]})

    @property
    def target(self):
        return Anything()

    @property
    def rule_name(self):
        return "own-rule"

    @property
    def description(self):
        return "the program's own"


@jsii.implements(ec2.IIpAddresses)
class Addresses:
    def allocate_vpc_cidr(self):
        return ec2.VpcIpamOptions(cidr_block="10.9.0.0/16")

    def allocate_subnets_cidr(self, *, requested_subnets, vpc_cidr):
        return ec2.SubnetIpamOptions(allocated_subnets=[ec2.AllocatedSubnet(cidr=f"10.9.{i}.0/24") for i, _ in enumerate(requested_subnets)])


@jsii.implements(codebuild.IBindableBuildImage)
class Image:
    @property
    def type(self):
        return "LINUX_CONTAINER"

    @property
    def image_id(self):
        return "own/image:1"

    @property
    def default_compute_type(self):
        return codebuild.ComputeType.MEDIUM

    @property
    def image_pull_principal_type(self):
        return None

    @property
    def repository(self):
        return None

    @property
    def secrets_manager_credentials(self):
        return None

    def validate(self, build_environment):
        return []

    def run_script_buildspec(self, entrypoint):
        return codebuild.BuildSpec.from_object({"version": "0.2", "phases": {"build": {"commands": [entrypoint]}}})

    def bind(self, scope, project, *_, **__):
        cdk.CfnOutput(scope, "Bound", value=project.project_name)
        return codebuild.BuildImageConfig()


class LastZone(ec2.SubnetFilter):
    def select_subnets(self, subnets):
        last = max(subnet.availability_zone for subnet in subnets)
        return [subnet for subnet in subnets if subnet.availability_zone == last]


class Records(ec2.FlowLogDestination):
    def bind(self, scope, flow_log):
        group = cdk.aws_logs.LogGroup(scope, f"{flow_log.node.id}Group")
        return ec2.FlowLogDestinationConfig(log_destination_type=ec2.FlowLogDestinationType.CLOUD_WATCH_LOGS, log_group=group, iam_role=role(scope))


class Tunnel(ec2.NatProvider):
    def __init__(self):
        super().__init__()
        self.seen = []

    @property
    def configured_gateways(self):
        return [ec2.GatewayConfig(az="own", gateway_id="nat-own")]

    def configure_nat(self, *, nat_subnets, private_subnets, vpc):
        self.seen.append([len(nat_subnets), len(private_subnets)])
        for subnet in private_subnets:
            self.configure_subnet(subnet)

    def configure_subnet(self, subnet):
        subnet.add_route("Out", router_id="nat-own", router_type=ec2.RouterType.NAT_GATEWAY, enables_internet_connectivity=True)


class Start(codecommit.Code):
    def bind(self, scope):
        code = codecommit.CfnRepository.CodeProperty(branch_name="trunk", s3=codecommit.CfnRepository.S3Property(bucket="own", key="code.zip"))
        return codecommit.CodeConfig(code=code)


class Listening(ecs.ListenerConfig):
    def __init__(self, listener):
        super().__init__()
        self.listener = listener

    def add_targets(self, id, target, service):
        self.listener.add_targets(f"Own{id}", port=81, protocol=elb.ApplicationProtocol.HTTP, targets=[service.load_balancer_target(container_name=target.container_name, container_port=80)])


def build(app, ctx):
    stack = cdk.Stack(app, "Stack")
    tunnel = Tunnel()
    vpc = ec2.Vpc(stack, "Vpc", max_azs=2, nat_gateway_provider=tunnel, ip_addresses=Addresses())
    ctx.record("nat", tunnel.seen)
    ctx.record("chosen", [s.node.id for s in vpc.select_subnets(subnet_type=ec2.SubnetType.PUBLIC, subnet_filters=[LastZone()]).subnets])
    vpc.add_flow_log("Flow", destination=Records())

    group = autoscaling.AutoScalingGroup(
        stack, "Group", vpc=vpc, instance_type=ec2.InstanceType("t3.micro"), machine_image=ec2.MachineImage.generic_linux({"us-east-1": "ami-1"}))
    group.add_lifecycle_hook("Hook", lifecycle_transition=autoscaling.LifecycleTransition.INSTANCE_LAUNCHING, notification_target=Hook())

    task = ecs.FargateTaskDefinition(stack, "Task")
    task.add_container("web", image=ecs.ContainerImage.from_registry("web"), port_mappings=[ecs.PortMapping(container_port=80)])
    cluster = ecs.Cluster(stack, "Cluster", vpc=vpc)
    service = ecs.FargateService(stack, "Service", cluster=cluster, task_definition=task, min_healthy_percent=50, lifecycle_hooks=[Deployed()])
    balancer = elb.ApplicationLoadBalancer(stack, "Balancer", vpc=vpc)
    listener = balancer.add_listener("Http", port=80)
    service.register_load_balancer_targets(ecs.EcsTarget(container_name="web", container_port=80, new_target_group_id="Web", listener=Listening(listener)))
    moved = ecs.FargateService(stack, "Moved", cluster=cluster, task_definition=task, min_healthy_percent=50)
    elb.ApplicationTargetGroup(stack, "Both", vpc=vpc, port=80, targets=[moved.load_balancer_target(container_name="web", container_port=80, alternate_target=Alternate())])

    zone = route53.HostedZone.from_hosted_zone_attributes(stack, "Zone", hosted_zone_id="Z2", zone_name="example.com")
    route53.ARecord(stack, "Record", zone=zone, target=route53.RecordTarget.from_alias(Alias()))
    codebuild.Project(stack, "Project", build_spec=codebuild.BuildSpec.from_object({"version": "0.2"}), environment=codebuild.BuildEnvironment(build_image=Image()))
    repository = codecommit.Repository(stack, "Commits", repository_name="commits", code=Start())
    source = codepipeline.Artifact()
    codepipeline.Pipeline(stack, "Pipeline", stages=[
        codepipeline.StageProps(stage_name="Source", actions=[
            actions.CodeCommitSourceAction(action_name="Pull", repository=repository, output=source, custom_event_rule=Changed())]),
        codepipeline.StageProps(stage_name="Approve", actions=[actions.ManualApprovalAction(action_name="Yes")])])

    def broken(s, _):
        class Broken(ec2.SubnetFilter):
            def select_subnets(self, subnets):
                raise RuntimeError("no subnets today")
        ec2.Vpc(s, "V", max_azs=1, nat_gateways=0).select_subnets(subnet_filters=[Broken()])

    ctx.attempt("a filter that raises", broken)
