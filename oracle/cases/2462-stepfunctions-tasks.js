// pins: aws-stepfunctions-tasks: tasks of ECS, Lambda, CodeBuild, Batch, SNS, SQS, EventBridge, Step Functions and any service; the pipeline action; refusals
const build = (app, { cdk, record, attempt }) => {
  const { aws_stepfunctions: sfn, aws_stepfunctions_tasks: tasks, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_ecs: ecs, aws_ec2: ec2, aws_codebuild: cb, aws_sns: sns, aws_sqs: sqs, aws_events: events, aws_codepipeline: cp, aws_codepipeline_actions: cpa, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const { Duration } = cdk; const P = sfn.JsonPath; const I = sfn.IntegrationPattern; const J = sfn.QueryLanguage.JSONATA;
  const machine = (id, states, props) => new sfn.StateMachine(s, id, { definitionBody: sfn.DefinitionBody.fromChainable(states.slice(1).reduce((c, n) => c.next(n), sfn.Chain.start(states[0]))), ...props });
  // Lambda
  const fn = lambda.Function.fromFunctionAttributes(s, 'Fn', { functionArn: 'arn:aws:lambda:us-east-1:123456789012:function:f', sameEnvironment: true });
  const role = new iam.Role(s, 'TaskRole', { assumedBy: new iam.AccountRootPrincipal() });
  const invoke = new tasks.LambdaInvoke(s, 'Invoke', { lambdaFunction: fn });
  const full = new tasks.LambdaInvoke(s, 'InvokeFull', { lambdaFunction: fn, payload: sfn.TaskInput.fromObject({ a: P.stringAt('$.a'), token: P.taskToken }), integrationPattern: I.WAIT_FOR_TASK_TOKEN, invocationType: tasks.LambdaInvocationType.EVENT, clientContext: 'Y29udGV4dA==', qualifier: 'live', retryOnServiceExceptions: false, comment: 'calls', inputPath: '$.in', outputPath: '$.out', resultPath: '$.res', resultSelector: { r: P.stringAt('$.r') }, assign: { v: P.stringAt('$.v') }, taskTimeout: sfn.Timeout.duration(Duration.minutes(1)), heartbeatTimeout: sfn.Timeout.at('$.beat'), credentials: { role: sfn.TaskRole.fromRole(role) }, stateName: 'full' });
  full.addRetry({ maxAttempts: 1 }).addCatch(new sfn.Pass(s, 'Caught'));
  const bare = tasks.LambdaInvoke.jsonPath(s, 'InvokeBare', { lambdaFunction: fn, payloadResponseOnly: true, payload: sfn.TaskInput.fromJsonPathAt('$.p'), timeout: Duration.seconds(30), heartbeat: Duration.seconds(10), credentials: { role: sfn.TaskRole.fromRoleArnJsonPath('$.role') } });
  const empty = new tasks.LambdaInvoke(s, 'InvokeEmpty', { lambdaFunction: fn, payloadResponseOnly: true });
  const jInvoke = tasks.LambdaInvoke.jsonata(s, 'InvokeJ', { lambdaFunction: fn, outputs: '{% $states.result.Payload %}', taskTimeout: sfn.Timeout.jsonata('{% 5 %}'), heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(3)), assign: { a: '{% 1 %}' } });
  const jFull = tasks.LambdaInvoke.jsonata(s, 'InvokeJFull', { lambdaFunction: fn, payload: sfn.TaskInput.fromText('{% $p %}'), credentials: { role: sfn.TaskRole.fromRole(role) } });
  machine('Lambdas', [invoke, full, bare, empty, jInvoke, jFull]);
  record('metrics', [...['RunTime', 'ScheduleTime', 'Time', 'Scheduled', 'TimedOut', 'Started', 'Succeeded', 'Failed', 'HeartbeatTimedOut'].map(n => full[`metric${n}`]()), full.metric('Mine')].map(m => [m.metricName, m.statistic, m.dimensions]));
  // ECS
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  cluster.addCapacity('Capacity', { instanceType: new ec2.InstanceType('t3.micro') });
  const image = ecs.ContainerImage.fromRegistry('foo/bar');
  const fargate = new ecs.FargateTaskDefinition(s, 'Fargate');
  const container = fargate.addContainer('main', { image, logging: ecs.LogDriver.awsLogs({ streamPrefix: 'p' }) });
  const onEc2 = new ecs.Ec2TaskDefinition(s, 'OnEc2'); const onEc2Container = onEc2.addContainer('main', { image, memoryLimitMiB: 256 });
  const vpcEc2 = new ecs.TaskDefinition(s, 'VpcEc2', { compatibility: ecs.Compatibility.EC2, networkMode: ecs.NetworkMode.AWS_VPC, family: 'fam' }); vpcEc2.addContainer('c', { image, memoryLimitMiB: 128 });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const runFargate = new tasks.EcsRunTask(s, 'RunFargate', { integrationPattern: I.RUN_JOB, cluster, taskDefinition: fargate, assignPublicIp: true, containerOverrides: [{ containerDefinition: container, command: ['a', P.stringAt('$.c')].slice(0, 1), environment: [{ name: 'K', value: P.stringAt('$.k') }, { name: 'L', value: 'l' }], cpu: 1, memoryLimit: 2, memoryReservation: 3 }], launchTarget: new tasks.EcsFargateLaunchTarget(), propagatedTagSource: ecs.PropagatedTagSource.TASK_DEFINITION });
  const runFargateFull = tasks.EcsRunTask.jsonata(s, 'RunFargateFull', { cluster, taskDefinition: fargate, revisionNumber: 3, subnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [group], assignPublicIp: false, launchTarget: new tasks.EcsFargateLaunchTarget({ platformVersion: ecs.FargatePlatformVersion.VERSION1_4, capacityProviderOptions: tasks.CapacityProviderOptions.custom([{ capacityProvider: 'FARGATE_SPOT', weight: 1 }, { capacityProvider: 'FARGATE', base: 2 }]) }), enableExecuteCommand: true, cpu: '1024', memoryMiB: '2048' });
  const runEc2 = new tasks.EcsRunTask(s, 'RunEc2', { integrationPattern: I.WAIT_FOR_TASK_TOKEN, cluster, taskDefinition: onEc2, containerOverrides: [{ containerDefinition: onEc2Container, environment: [{ name: 'TOKEN', value: P.taskToken }] }], launchTarget: new tasks.EcsEc2LaunchTarget({ placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances(), ecs.PlacementStrategy.packedByCpu(), ecs.PlacementStrategy.randomly()], placementConstraints: [ecs.PlacementConstraint.memberOf('blieptuut'), ecs.PlacementConstraint.distinctInstances()] }) });
  const runVpc = tasks.EcsRunTask.jsonPath(s, 'RunVpc', { cluster, taskDefinition: vpcEc2, containerOverrides: [], memoryMiB: '512', launchTarget: new tasks.EcsEc2LaunchTarget({ capacityProviderOptions: tasks.CapacityProviderOptions.default() }) });
  runFargate.connections.allowToAnyIpv4(ec2.Port.tcp(443)); runEc2.connections.allowFromAnyIpv4(ec2.Port.tcp(80)); runVpc.connections.allowTo(runFargate, ec2.Port.tcp(1));
  runFargate.addRetry({ errors: ['ECS.ServerException'] });
  machine('Ecs', [runFargate, runFargateFull, runEc2, runVpc]);
  // CodeBuild
  const project = new cb.Project(s, 'Project', { buildSpec: cb.BuildSpec.fromObject({ version: '0.2' }) });
  const variables = { ZONE: { type: cb.BuildEnvironmentVariableType.PLAINTEXT, value: P.stringAt('$.zone') }, P: { value: 'v' }, S: { type: cb.BuildEnvironmentVariableType.PARAMETER_STORE, value: '/p' } };
  const builds = [new tasks.CodeBuildStartBuild(s, 'Build', { project, integrationPattern: I.RUN_JOB, environmentVariablesOverride: variables }), tasks.CodeBuildStartBuild.jsonata(s, 'BuildJ', { project, environmentVariablesOverride: { A: { value: '{% $a %}' } } }), new tasks.CodeBuildStartBuildBatch(s, 'Batch', { project, integrationPattern: I.RUN_JOB, environmentVariablesOverride: variables }), tasks.CodeBuildStartBuildBatch.jsonPath(s, 'BatchStart', { project })];
  machine('Builds', builds);
  record('build metrics', [builds[0].metricStarted(), builds[2].metricTime()].map(m => [m.metricName, m.statistic, m.dimensions]), s);
  // messages
  const topic = new sns.Topic(s, 'Topic'); const fifo = new sns.Topic(s, 'Fifo', { fifo: true, contentBasedDeduplication: true }); const strict = new sns.Topic(s, 'Strict', { fifo: true });
  const queue = new sqs.Queue(s, 'Queue'); const encrypted = new sqs.Queue(s, 'Encrypted', { encryptionMasterKey: new kms.Key(s, 'Key') });
  machine('Messages', [
    new tasks.SnsPublish(s, 'Publish', { topic, message: sfn.TaskInput.fromText('hi'), subject: 'subject' }),
    new tasks.SnsPublish(s, 'PublishFull', { topic, integrationPattern: I.WAIT_FOR_TASK_TOKEN, message: sfn.TaskInput.fromObject({ default: P.taskToken }), messagePerSubscriptionType: true, messageAttributes: { text: { value: 't' }, number: { value: 4 }, bool: { value: true }, list: { value: ['a', 1] }, path: { value: P.stringAt('$.m') }, bytes: { value: 'b', dataType: tasks.MessageAttributeDataType.BINARY }, typed: { value: 3, dataType: tasks.MessageAttributeDataType.NUMBER }, input: { value: sfn.TaskInput.fromJsonPathAt('$.i'), dataType: tasks.MessageAttributeDataType.NUMBER }, raw: { value: sfn.TaskInput.fromText('r'), dataType: tasks.MessageAttributeDataType.BINARY }, said: { value: P.stringAt('$.n'), dataType: tasks.MessageAttributeDataType.NUMBER } } }),
    tasks.SnsPublish.jsonata(s, 'PublishFifo', { topic: fifo, message: sfn.TaskInput.fromText('{% $m %}'), messageGroupId: 'g' }),
    new tasks.SnsPublish(s, 'PublishStrict', { topic: strict, message: sfn.TaskInput.fromJsonPathAt('$.m'), messageGroupId: 'g', messageDeduplicationId: P.stringAt('$.d') }),
    new tasks.SqsSendMessage(s, 'Send', { queue, messageBody: sfn.TaskInput.fromText('hi') }),
    tasks.SqsSendMessage.jsonPath(s, 'SendFull', { queue: encrypted, integrationPattern: I.WAIT_FOR_TASK_TOKEN, messageBody: sfn.TaskInput.fromObject({ t: P.taskToken }), delay: Duration.minutes(1), messageDeduplicationId: 'd', messageGroupId: P.stringAt('$.g') }),
    tasks.SqsSendMessage.jsonata(s, 'SendJ', { queue, messageBody: sfn.TaskInput.fromText('{% $m %}') }),
  ]);
  const bus = new events.EventBus(s, 'Bus');
  machine('Events', [
    new tasks.EventBridgePutEvents(s, 'Put', { entries: [{ detail: sfn.TaskInput.fromObject({ a: P.stringAt('$.a').length > 0 ? 'b' : 'c' }), detailType: 't', source: 'mine' }, { detail: sfn.TaskInput.fromText('x'), detailType: 'u', source: 'mine', eventBus: bus }] }),
    tasks.EventBridgePutEvents.jsonata(s, 'PutJ', { integrationPattern: I.WAIT_FOR_TASK_TOKEN, entries: [{ detail: sfn.TaskInput.fromObject({ t: '{% $states.context.Task.Token %}' }), detailType: 't', source: 'mine', eventBus: bus }] }),
  ]);
  // state machines, activities, services, jobs
  const child = new sfn.StateMachine(s, 'Child', { definitionBody: sfn.DefinitionBody.fromString('{}') });
  const activity = new sfn.Activity(s, 'Activity', { encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(new kms.Key(s, 'ActivityKey')) });
  const asked = new tasks.StepFunctionsInvokeActivity(s, 'Ask', { activity, parameters: { a: P.stringAt('$.a') }, heartbeatTimeout: sfn.Timeout.duration(Duration.seconds(9)) });
  machine('Children', [
    new tasks.StepFunctionsStartExecution(s, 'Start', { stateMachine: child }),
    new tasks.StepFunctionsStartExecution(s, 'StartJob', { stateMachine: child, integrationPattern: I.RUN_JOB, input: sfn.TaskInput.fromObject({ x: P.stringAt('$.x') }), name: 'named', associateWithParent: true }),
    new tasks.StepFunctionsStartExecution(s, 'StartToken', { stateMachine: child, integrationPattern: I.WAIT_FOR_TASK_TOKEN, input: sfn.TaskInput.fromObject({ t: P.taskToken }) }),
    tasks.StepFunctionsStartExecution.jsonata(s, 'StartJ', { stateMachine: child, associateWithParent: true }),
    asked, new tasks.StepFunctionsInvokeActivity(s, 'AskPlain', { activity: new sfn.Activity(s, 'PlainActivity') }), tasks.StepFunctionsInvokeActivity.jsonata(s, 'AskJ', { activity, arguments: { a: '{% 1 %}' } }),
    new tasks.CallAwsService(s, 'List', { service: 's3', action: 'listBuckets', iamResources: ['*'] }),
    new tasks.CallAwsService(s, 'Detect', { service: 'CloudWatchLogs', action: 'createLogStream', parameters: { LogGroupName: P.stringAt('$.g') }, iamResources: ['arn:a', 'arn:b'], iamAction: 'logs:CreateLogStream', additionalIamStatements: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })], integrationPattern: I.WAIT_FOR_TASK_TOKEN }),
    ...['efs', 'sfn', 'mwaa', 'cloudwatchlogs'].map(service => tasks.CallAwsService.jsonata(s, `Call-${service}`, { service, action: 'describe', parameters: { A: '{% 1 %}' }, iamResources: ['*'], integrationPattern: I.REQUEST_RESPONSE })),
  ]);
  record('activity metric', [asked.metricFailed(), asked.metricRunTime()].map(m => [m.metricName, m.statistic, m.dimensions]), s);
  const queueArn = 'arn:aws:batch:us-east-1:123456789012:job-queue/q';
  machine('Jobs', [
    new tasks.BatchSubmitJob(s, 'Job', { jobDefinitionArn: 'arn:d', jobName: 'j', jobQueueArn: queueArn }),
    new tasks.BatchSubmitJob(s, 'JobFull', { jobDefinitionArn: 'arn:d', jobName: P.stringAt('$.name'), jobQueueArn: P.stringAt('$.queue'), integrationPattern: I.REQUEST_RESPONSE, arraySize: P.numberAt('$.size'), attempts: 3, payload: sfn.TaskInput.fromObject({ p: P.stringAt('$.p') }), dependsOn: [{ jobId: 'a', type: 'N_TO_N' }, {}], tags: { k: 'v' }, containerOverrides: { command: ['sudo'], environment: { A: 'a' }, instanceType: new ec2.InstanceType('p3.2xlarge'), memory: cdk.Size.gibibytes(1), gpuCount: 1, vcpus: 10 }, taskTimeout: sfn.Timeout.duration(Duration.minutes(2)) }),
    tasks.BatchSubmitJob.jsonata(s, 'JobJ', { jobDefinitionArn: 'arn:d', jobName: 'j', jobQueueArn: '{% $q %}', timeout: Duration.hours(1), containerOverrides: {} }),
    new tasks.BatchSubmitJob(s, 'JobPath', { jobDefinitionArn: 'arn:d', jobName: 'j', jobQueueArn: queueArn, taskTimeout: sfn.Timeout.at('$.t') }),
  ]);
  class Mine extends sfn.TaskStateBase {
    constructor(scope, id, props) { super(scope, id, props); this.taskPolicies = [new iam.PolicyStatement({ actions: ['mine:Do'], resources: ['*'] })]; }
    _renderTask() { return { Resource: 'arn:mine', Parameters: { a: 1 } }; }
  }
  machine('Own', [new Mine(s, 'Mine', { comment: 'own', resultPath: P.DISCARD })], { queryLanguage: sfn.QueryLanguage.JSON_PATH });
  machine('AllJ', [new tasks.LambdaInvoke(s, 'TopJ', { lambdaFunction: fn })], { queryLanguage: J });
  // the pipeline action
  const source = new cp.Artifact('Source'); const output = new cp.Artifact('Output');
  const imported = sfn.StateMachine.fromStateMachineName(s, 'Imported', 'theirs');
  new cp.Pipeline(s, 'Pipeline', { pipelineType: cp.PipelineType.V2, crossAccountKeys: false, stages: [{ stageName: 'S', actions: [new cpa.S3SourceAction({ actionName: 'Get', bucket: new s3.Bucket(s, 'Bucket'), bucketKey: 'k', output: source })] }, { stageName: 'I', actions: [new cpa.StepFunctionInvokeAction({ actionName: 'Plain', stateMachine: child }), new cpa.StepFunctionInvokeAction({ actionName: 'Literal', stateMachine: imported, stateMachineInput: cpa.StateMachineInput.literal({ a: [1, 'b'] }), executionNamePrefix: 'pre', variablesNamespace: 'ns' }), new cpa.StepFunctionInvokeAction({ actionName: 'File', stateMachine: child, stateMachineInput: cpa.StateMachineInput.filePath(source.atPath('in.json')), output, runOrder: 2, role: new iam.Role(s, 'ActionRole', { assumedBy: new iam.AccountRootPrincipal() }) })] }] });
  // refusals
  const imp = t => lambda.Function.fromFunctionArn(t, 'F', 'arn:aws:lambda:us-east-1:123456789012:function:f');
  attempt('pattern', t => new tasks.LambdaInvoke(t, 'T', { lambdaFunction: imp(t), integrationPattern: I.RUN_JOB }));
  attempt('token', t => new tasks.LambdaInvoke(t, 'T', { lambdaFunction: imp(t), integrationPattern: I.WAIT_FOR_TASK_TOKEN, payload: sfn.TaskInput.fromObject({ a: 1 }) }));
  attempt('payload only', t => new tasks.LambdaInvoke(t, 'T', { lambdaFunction: imp(t), payloadResponseOnly: true, qualifier: 'q' }));
  attempt('no metrics', t => new tasks.SqsSendMessage(t, 'T', { queue: new sqs.Queue(t, 'Q'), messageBody: sfn.TaskInput.fromText('x') }).metricFailed());
  const ecsOf = (t, props = {}, kind = 'FargateTaskDefinition', more = {}) => { const taskDefinition = new ecs[kind](t, 'TD', more); if (!props.bare) taskDefinition.addContainer('c', { image, memoryLimitMiB: 256 }); delete props.bare; return sfn.DefinitionBody.fromChainable(new tasks.EcsRunTask(t, 'T', { cluster: new ecs.Cluster(t, 'C', { vpc: new ec2.Vpc(t, 'V') }), taskDefinition, launchTarget: new tasks.EcsFargateLaunchTarget(), ...props })); };
  attempt('ecs token', t => ecsOf(t, { integrationPattern: I.WAIT_FOR_TASK_TOKEN }));
  attempt('ecs container', t => ecsOf(t, { bare: true }));
  attempt('ecs network', t => ecsOf(t, { securityGroups: [] }, 'Ec2TaskDefinition'));
  attempt('ecs override', t => { const other = new ecs.FargateTaskDefinition(t, 'Other').addContainer('o', { image }); ecsOf(t, { containerOverrides: [{ containerDefinition: other }] }); });
  attempt('ecs fargate', t => new sfn.StateMachine(t, 'M', { definitionBody: ecsOf(t, {}, 'Ec2TaskDefinition') }));
  attempt('ecs ec2', t => new sfn.StateMachine(t, 'M', { definitionBody: ecsOf(t, { launchTarget: new tasks.EcsEc2LaunchTarget() }) }));
  attempt('ecs capacity', t => new sfn.StateMachine(t, 'M', { definitionBody: ecsOf(t, { launchTarget: new tasks.EcsEc2LaunchTarget({}) }, 'Ec2TaskDefinition') }));
  attempt('providers', () => tasks.CapacityProviderOptions.custom([]));
  const publish = (t, props, topicProps) => new tasks.SnsPublish(t, 'T', { topic: new sns.Topic(t, 'Topic', topicProps), message: sfn.TaskInput.fromText('x'), ...props });
  attempt('sns token', t => publish(t, { integrationPattern: I.WAIT_FOR_TASK_TOKEN }));
  for (const [label, props] of Object.entries({ 'no group': {}, 'long group': { messageGroupId: 'x'.repeat(129) }, 'no deduplication': { messageGroupId: 'g' }, 'long deduplication': { messageGroupId: 'g', messageDeduplicationId: 'x'.repeat(129) } })) attempt(`sns ${label}`, t => publish(t, props, { fifo: true }));
  for (const [label, a] of Object.entries({ text: { value: 'x', dataType: tasks.MessageAttributeDataType.NUMBER }, number: { value: 1, dataType: tasks.MessageAttributeDataType.STRING }, array: { value: ['a', 'b'], dataType: tasks.MessageAttributeDataType.STRING }, items: { value: ['a'], dataType: tasks.MessageAttributeDataType.STRING_ARRAY } })) attempt(`attribute ${label}`, t => new sfn.StateMachine(t, 'M', { definition: publish(t, { messageAttributes: { a } }) }));
  attempt('sqs token', t => new tasks.SqsSendMessage(t, 'T', { queue: new sqs.Queue(t, 'Q'), messageBody: sfn.TaskInput.fromText('x'), integrationPattern: I.WAIT_FOR_TASK_TOKEN }));
  const put = (t, entries, integrationPattern) => new tasks.EventBridgePutEvents(t, 'T', { entries, integrationPattern });
  attempt('no events', t => put(t, [])); attempt('aws event', t => put(t, [{ detail: sfn.TaskInput.fromText('x'), detailType: 't', source: 'aws.x' }])); attempt('event token', t => put(t, [{ detail: sfn.TaskInput.fromText('x'), detailType: 't', source: 'x' }], I.WAIT_FOR_TASK_TOKEN));
  const start = (t, props) => new tasks.StepFunctionsStartExecution(t, 'T', { stateMachine: sfn.StateMachine.fromStateMachineName(t, 'S', 's'), ...props });
  attempt('start token', t => start(t, { integrationPattern: I.WAIT_FOR_TASK_TOKEN })); attempt('associated', t => start(t, { associateWithParent: true, input: sfn.TaskInput.fromJsonPathAt('$.x') }));
  const call = (t, props) => new tasks.CallAwsService(t, 'T', { service: 's3', action: 'getObject', iamResources: ['*'], ...props });
  attempt('call pattern', t => call(t, { integrationPattern: I.RUN_JOB })); attempt('call action', t => call(t, { action: 'GetObject' })); attempt('call parameters', t => call(t, { parameters: { Good: 1, bad: 2, worse: 3 } }));
  const job = (t, props) => new tasks.BatchSubmitJob(t, 'T', { jobDefinitionArn: 'd', jobName: 'j', jobQueueArn: 'q', ...props });
  for (const [label, props] of Object.entries({ size: { arraySize: 1 }, depends: { dependsOn: Array(21).fill({}) }, attempts: { attempts: 11 }, timeout: { timeout: Duration.seconds(59) }, environment: { containerOverrides: { environment: { AWS_BATCH_X: '1' } } }, tags: { tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`k${i}`, 'v'])) }, key: { tags: { ['k'.repeat(129)]: 'v' } }, value: { tags: { k: 'v'.repeat(257) } }, pattern: { integrationPattern: I.WAIT_FOR_TASK_TOKEN } })) attempt(`job ${label}`, t => job(t, props));
};
module.exports = build;
