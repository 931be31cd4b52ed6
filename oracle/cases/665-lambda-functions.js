// pins: lambda.Function with its properties, roles, environment, dead letters, tracing, logging and imports
module.exports = (app, { cdk, record, fixture }) => {
  const { aws_lambda: lambda, aws_iam: iam, aws_sqs: sqs, aws_sns: sns, aws_logs: logs, aws_kms: kms, Duration, Size } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const base = { runtime: lambda.Runtime.PYTHON_3_13, code: lambda.Code.fromInline('def handler(e, c): pass'), handler: 'index.handler' };
  const plain = new lambda.Function(s, 'Plain', base);
  record('plain', [plain.functionArn, plain.functionName, plain.role.roleArn, plain.resourceArnsForGrantInvoke], s);
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  new lambda.Function(s, 'Full', {
    ...base, functionName: 'full', description: 'd', timeout: Duration.seconds(30), memorySize: 256, environment: { B: 'b', A: cdk.Aws.REGION }, ephemeralStorageSize: Size.gibibytes(1),
    role, reservedConcurrentExecutions: 5, tracing: lambda.Tracing.ACTIVE, architecture: lambda.Architecture.ARM_64, environmentEncryption: new kms.Key(s, 'Key'),
    initialPolicy: [new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] })],
  });
  new lambda.Function(s, 'Dead', { ...base, deadLetterQueueEnabled: true });
  new lambda.Function(s, 'DeadOwn', { ...base, deadLetterQueue: new sqs.Queue(s, 'Queue') });
  new lambda.Function(s, 'DeadTopic', { ...base, deadLetterTopic: new sns.Topic(s, 'Topic') });
  new lambda.Function(s, 'Logged', { ...base, logGroup: new logs.LogGroup(s, 'Logs'), loggingFormat: lambda.LoggingFormat.JSON, applicationLogLevelV2: lambda.ApplicationLogLevel.WARN, systemLogLevelV2: lambda.SystemLogLevel.DEBUG });
  new lambda.Function(s, 'Imported', { ...base, role: iam.Role.fromRoleArn(s, 'ImportedRole', 'arn:aws:iam::123456789012:role/theirs') });
  const later = new lambda.Function(s, 'Later', base);
  later.addEnvironment('K', 'v');
  later.addToRolePolicy(new iam.PolicyStatement({ actions: ['ecr:DescribeImages'], resources: ['*'] }));
  new lambda.Function(s, 'Asset', { ...base, runtime: lambda.Runtime.NODEJS_22_X, code: lambda.Code.fromAsset(fixture('simple')) });
  const known = lambda.Function.fromFunctionArn(s, 'Known', 'arn:aws:lambda:us-east-1:123456789012:function:theirs');
  record('known', [known.functionArn, known.functionName, known.env], s);
  const named = lambda.Function.fromFunctionName(s, 'Named', 'other');
  record('named', [named.functionArn, named.functionName], s);
};
