// pins: property injectors for constructs that the library makes itself: which are asked, in which order and scope, and what becomes of what they add
const seen = [];
const injector = (id, more) => ({ constructUniqueId: `aws-cdk-lib.${id}`, inject: (props, ctx) => { seen.push(`${id}: ${ctx.id} in ${ctx.scope.node.path}`); return { ...props, ...more }; } });
module.exports = (app, { cdk, record }) => {
  const { aws_codebuild: codebuild, aws_codepipeline: pipeline, aws_codepipeline_actions: actions, aws_cloudwatch: cw, aws_ec2: ec2, aws_ecr: ecr, aws_ecs: ecs } = cdk;
  const { aws_efs: efs, aws_elasticloadbalancingv2: elb, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_logs: logs, aws_route53: r53, aws_secretsmanager: sm, aws_sqs: sqs } = cdk;
  cdk.PropertyInjectors.of(app).add(
    injector('aws-iam.Role', { description: 'injected' }), injector('aws-iam.Policy'), injector('aws-iam.ManagedPolicy', { path: '/injected/' }),
    injector('aws-ec2.Vpc'), injector('aws-ec2.Subnet', { mapPublicIpOnLaunch: false }), injector('aws-ec2.PublicSubnet'), injector('aws-ec2.PrivateSubnet'),
    injector('aws-ec2.SecurityGroup', { description: 'injected' }),
    injector('aws-log.LogGroup', { retention: logs.RetentionDays.ONE_DAY }), injector('aws-logs.LogGroup', { retention: logs.RetentionDays.ONE_YEAR }), injector('aws-logs.LogStream'),
    injector('aws-ecs.TaskDefinition', { family: 'injected' }), injector('aws-ecs.FargateTaskDefinition'), injector('aws-ecs.ContainerDefinition', { workingDirectory: '/injected' }),
    injector('aws-ecs.FargateService'),
    injector('aws-elasticloadbalancingv2.ApplicationListener', { open: false }), injector('aws-elasticloadbalancingv2.NetworkListener'), injector('aws-elasticloadbalancingv2.ApplicationTargetGroup', { deregistrationDelay: cdk.Duration.seconds(7) }),
    injector('aws-s3.Bucket', { versioned: true }), injector('aws-kms.Key', { enableKeyRotation: true }), injector('aws-kms.Alias'), injector('aws-events.Rule', { description: 'injected' }),
    injector('aws-codebuild.Project', { description: 'injected' }), injector('aws-codebuild.PipelineProject'), injector('aws-codebuild.UntrustedCodeBoundaryPolicy'),
    injector('aws-lambda.Function', { memorySize: 256 }), injector('aws-lambda.DockerImageFunction'), injector('aws-lambda.Version'), injector('aws-lambda.Alias'),
    injector('aws-route53.HostedZone', { comment: 'injected' }), injector('aws-route53.PublicHostedZone'), injector('aws-cloudwatch.Alarm', { alarmDescription: 'injected' }),
    injector('aws-efs.AccessPoint', { path: '/injected' }), injector('aws-secretsmanager.RotationSchedule', { automaticallyAfter: cdk.Duration.days(3) }), injector('aws-secretsmanager.SecretTargetAttachment'),
    injector('core.CustomResource', { resourceType: 'Custom::Injected' }), injector('aws-sqs.Queue'));
  const s = new cdk.Stack(app, 'Containers');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, natGateways: 0, subnetConfiguration: [{ name: 'Public', subnetType: ec2.SubnetType.PUBLIC }, { name: 'Isolated', subnetType: ec2.SubnetType.PRIVATE_ISOLATED }] });
  const task = new ecs.FargateTaskDefinition(s, 'Task');
  const repository = ecr.Repository.fromRepositoryName(s, 'Imported', 'imported');
  task.addContainer('app', { image: ecs.ContainerImage.fromEcrRepository(repository), logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'app' }), portMappings: [{ containerPort: 80 }] });
  const service = new ecs.FargateService(s, 'Service', { cluster: new ecs.Cluster(s, 'Cluster', { vpc }), taskDefinition: task, assignPublicIp: true, minHealthyPercent: 50 });
  const alb = new elb.ApplicationLoadBalancer(s, 'Balancer', { vpc });
  alb.addListener('Http', { port: 80 }).addTargets('App', { port: 80, targets: [service] });
  new elb.NetworkLoadBalancer(s, 'Net', { vpc }).addListener('Tcp', { port: 81, defaultAction: elb.NetworkListenerAction.forward([new elb.NetworkTargetGroup(s, 'Nothing', { vpc, port: 81 })]) });
  const p = new cdk.Stack(app, 'Pipelines');
  const source = new pipeline.Artifact(), own = new ecr.Repository(p, 'Own');
  const project = new codebuild.PipelineProject(p, 'Project', { buildSpec: codebuild.BuildSpec.fromObject({ version: '0.2' }) });
  new pipeline.Pipeline(p, 'Pipeline', { crossAccountKeys: true, stages: [
    { stageName: 'Source', actions: [new actions.EcrSourceAction({ actionName: 'Push', repository: own, output: source })] },
    { stageName: 'Build', actions: [new actions.CodeBuildAction({ actionName: 'Build', project, input: source })] }] });
  new codebuild.UntrustedCodeBoundaryPolicy(p, 'Boundary');
  const f = new cdk.Stack(app, 'Functions');
  const image = new lambda.DockerImageFunction(f, 'Image', { code: lambda.DockerImageCode.fromEcr(ecr.Repository.fromRepositoryName(f, 'Imported', 'imported')) });
  image.currentVersion.addAlias('live');
  const plain = new lambda.Function(f, 'Plain', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X, deadLetterQueueEnabled: true });
  new cdk.CustomResource(f, 'Custom', { serviceToken: plain.functionArn });
  const secret = new sm.Secret(f, 'Secret');
  secret.addRotationSchedule('Rotation', { rotationLambda: plain });
  new sqs.Queue(f, 'Queue', { encryption: sqs.QueueEncryption.KMS });
  new logs.LogGroup(f, 'Group').addStream('Stream', { logStreamName: 'stream' });
  new r53.PublicHostedZone(f, 'Zone', { zoneName: 'example.com' });
  new cw.AnomalyDetectionAlarm(f, 'Band', { metric: new cw.Metric({ namespace: 'N', metricName: 'm' }), evaluationPeriods: 1 });
  const files = new efs.FileSystem(s, 'Files', { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED } });
  files.addAccessPoint('Point', { path: '/own' });
  const inner = new cdk.Stack(app, 'Nearest', { propertyInjectors: [injector('aws-iam.Role', { description: 'nearer', maxSessionDuration: cdk.Duration.hours(2) })] });
  new lambda.Function(inner, 'Plain', { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X });
  record('seen', seen);
  record('ids', [logs.LogGroup, logs.LogStream, cdk.CustomResource, cdk.custom_resources.Provider, cdk.custom_resources.AwsCustomResource, ec2.PublicSubnet, ecs.FargateTaskDefinition, elb.ApplicationListener].map((c) => c.PROPERTY_INJECTION_ID));
};
