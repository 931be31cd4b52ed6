# pins: interfaces of services that a program implements; environments of imported resources, typed attributes, what an assembly's stacks are
import aws_cdk as cdk
import jsii
from aws_cdk import (
    aws_cloudwatch as cloudwatch, aws_codecommit as codecommit, aws_ec2 as ec2, aws_ecr as ecr, aws_ecs as ecs,
    aws_elasticloadbalancingv2 as elb, aws_iam as iam, aws_lambda as lambda_, aws_logs as logs, aws_s3 as s3, aws_secretsmanager as secretsmanager, aws_sns as sns,
    aws_sqs as sqs,
)
from constructs import Construct

OWN_EXPECTED = "no JS case: what a Python program implements for services"
APP = {"context": {"aws:cdk:bundling-stacks": ["Other"]}}


@jsii.implements(ec2.IConnectable)
class Gateway(Construct):
    def __init__(self, scope, id, vpc):
        super().__init__(scope, id)
        self.group = ec2.SecurityGroup(self, "Group", vpc=vpc)

    @property
    def connections(self):
        return ec2.Connections(security_groups=[self.group], default_port=ec2.Port.tcp(8443))


@jsii.implements(cloudwatch.IAlarmAction)
class Pager:
    def bind(self, scope, alarm):
        return cloudwatch.AlarmActionConfig(alarm_action_arn=f"arn:aws:own:::{scope.node.id}-{alarm.node.id}")


@jsii.implements(sns.ITopicSubscription)
class Hook:
    def bind(self, topic):
        return sns.TopicSubscriptionConfig(subscriber_id=f"hook{topic.node.id}", endpoint="https://example.com", protocol=sns.SubscriptionProtocol.HTTPS)


@jsii.implements(ecs.ITaskDefinitionExtension)
class Sidecar:
    def extend(self, task_definition):
        task_definition.add_container("Sidecar", image=ecs.ContainerImage.from_registry("envoy"), essential=False)


@jsii.implements(elb.IApplicationLoadBalancerTarget, elb.INetworkLoadBalancerTarget)
class Address:
    def __init__(self, ip):
        self.ip = ip

    def attach_to_application_target_group(self, target_group):
        return elb.LoadBalancerTargetProps(target_type=elb.TargetType.IP, target_json={"id": self.ip})

    def attach_to_network_target_group(self, target_group):
        return elb.LoadBalancerTargetProps(target_type=elb.TargetType.IP, target_json={"id": self.ip, "port": 7})


@jsii.implements(secretsmanager.ISecretAttachmentTarget)
class Attached:
    def as_secret_attachment_target(self):
        return secretsmanager.SecretAttachmentTargetProps(target_id="db", target_type=secretsmanager.AttachmentTargetType.RDS_DB_CLUSTER)


@jsii.implements(lambda_.IEventSource)
class Polling:
    def bind(self, target):
        target.add_permission("Polled", principal=iam.ServicePrincipal("own.amazonaws.com"))


@jsii.implements(lambda_.IDestination)
class Elsewhere:
    def bind(self, scope, fn, *, type=None):
        return lambda_.DestinationConfig(destination=f"arn:aws:own:::{fn.node.id}-{type.name if type else 'none'}")


@jsii.implements(logs.ILogSubscriptionDestination)
class Stream:
    def bind(self, scope, source_log_group):
        return logs.LogSubscriptionDestinationConfig(arn=f"arn:aws:own:::{source_log_group.node.id}")


@jsii.implements(s3.IBucketNotificationDestination)
class Notified:
    def bind(self, scope, bucket):
        return s3.BucketNotificationDestinationConfig(arn="arn:aws:sqs:us-east-1:111111111111:own", type=s3.BucketNotificationDestinationType.QUEUE)


def build(app, ctx):
    stack = cdk.Stack(app, "Stack")
    vpc = ec2.Vpc(stack, "Vpc", max_azs=2, nat_gateways=0)
    gateway = Gateway(stack, "Gateway", vpc)
    group = ec2.SecurityGroup(stack, "Clients", vpc=vpc)
    group.connections.allow_to(gateway, ec2.Port.tcp(1))
    group.connections.allow_to_default_port(gateway)

    topic = sns.Topic(stack, "Topic")
    topic.add_subscription(Hook())
    alarm = topic.metric_number_of_messages_published().create_alarm(stack, "Alarm", threshold=1, evaluation_periods=1)
    alarm.add_alarm_action(Pager())

    task = ecs.FargateTaskDefinition(stack, "Task")
    task.add_container("Main", image=ecs.ContainerImage.from_registry("web"))
    task.add_extension(Sidecar())

    elb.ApplicationTargetGroup(stack, "Web", vpc=vpc, port=80, targets=[Address("10.0.0.1")])
    elb.NetworkTargetGroup(stack, "Tcp", vpc=vpc, port=7, targets=[Address("10.0.0.2")])
    secretsmanager.Secret(stack, "Secret").attach(Attached())

    function = lambda_.Function(
        stack, "Function", runtime=lambda_.Runtime.NODEJS_20_X, handler="index.handler", code=lambda_.Code.from_inline("//"), on_failure=Elsewhere())
    function.add_event_source(Polling())
    logs.SubscriptionFilter(
        stack, "Filter", log_group=logs.LogGroup(stack, "Logs"), destination=Stream(), filter_pattern=logs.FilterPattern.all_events())
    bucket = s3.Bucket.from_bucket_name(stack, "Given", "given")
    ctx.attempt("own notification", lambda s, _: s3.Bucket(s, "B").add_event_notification(s3.EventType.OBJECT_CREATED, Notified()))
    repository = ecr.Repository.from_repository_arn(stack, "Repository", "arn:aws:ecr:eu-west-1:222222222222:repository/a/b")
    commits = codecommit.Repository.from_repository_arn(stack, "Commits", "arn:aws:codecommit:eu-west-3:333333333333:commits")
    queue = sqs.Queue.from_queue_arn(stack, "Queue", "arn:aws:sqs:eu-north-1:444444444444:queue")
    for label, resource in [("repository", repository), ("commits", commits), ("queue", queue), ("bucket", bucket)]:
        ctx.record(f"{label} is in", [resource.env.account, resource.env.region], stack)
    ctx.record("notifications", stack.notification_arns, stack)
    ctx.record("bundling", [stack.bundling_required, cdk.Stack(app, "Other").bundling_required])

    source = cdk.CfnResource(stack, "Source", type="Own::Source")
    names = source.get_att("Names", cdk.ResolutionTypeHint.STRING_LIST)
    consumer = cdk.Stack(app, "Consumer")
    cdk.CfnResource(consumer, "Use", type="Own::Use", properties={"Names": cdk.Token.as_list(names), "First": cdk.Fn.select(0, cdk.Token.as_list(names))})

    class Table(cdk.Resource):
        pass

    ctx.attempt("two environments", lambda s, _: Table(s, "T", account="1", environment_from_arn="arn:aws:ecr:r:1:repository/x"))

    other = cdk.App(outdir=f"{ctx.work}/other.out")
    cdk.CfnResource(cdk.Stack(other, "Small", stack_name="small"), "R", type="Own::R")
    assembly = other.synth()
    by_name = assembly.get_stack_by_name("small")
    ctx.record("stack of an assembly", [assembly.stacks[0].stack_name, by_name.template, assembly.get_stack_artifact("Small").template_file])
    ctx.record("synthesized once", other.synth() is assembly)
