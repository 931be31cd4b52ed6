// pins: which functions are refused
module.exports = (app, { cdk, attempt, fixture }) => {
  const { aws_lambda: lambda, aws_sqs: sqs, aws_sns: sns, aws_iam: iam, Duration, Size } = cdk;
  new cdk.Stack(app, 'Stack');
  const base = { runtime: lambda.Runtime.NODEJS_22_X, code: lambda.Code.fromInline('x'), handler: 'index.handler' };
  const t = (label, props) => attempt(label, (s) => new lambda.Function(s, 'F', { ...base, ...(typeof props === 'function' ? props(s) : props) }), { synth: true });
  t('long description', { description: 'x'.repeat(257) });
  t('long name', { functionName: 'x'.repeat(65) });
  t('bad name', { functionName: 'a b' });
  t('small memory', { memorySize: 127 });
  t('large memory', { memorySize: 10241 });
  t('small storage', { ephemeralStorageSize: Size.mebibytes(511) });
  t('large storage', { ephemeralStorageSize: Size.mebibytes(10241) });
  t('empty code', () => ({ code: lambda.Code.fromInline('') }));
  t('inline too long', () => ({ code: lambda.Code.fromInline('x'.repeat(4194305)) }));
  t('inline for java', { runtime: lambda.Runtime.JAVA_21 });
  t('queue with dlq off', (s) => ({ deadLetterQueueEnabled: false, deadLetterQueue: new sqs.Queue(s, 'Q') }));
  t('queue and topic', (s) => ({ deadLetterQueue: new sqs.Queue(s, 'Q'), deadLetterTopic: new sns.Topic(s, 'T') }));
  t('dlq enabled and topic', (s) => ({ deadLetterQueueEnabled: true, deadLetterTopic: new sns.Topic(s, 'T') }));
  t('log level without json', { applicationLogLevelV2: lambda.ApplicationLogLevel.INFO });
  t('asset missing', () => ({ code: lambda.Code.fromAsset('/does/not/exist') }));
  t('asset is a plain file', () => ({ code: lambda.Code.fromAsset(fixture('simple', 'Dockerfile')) }));
  t('handler from image', { handler: lambda.Handler.FROM_IMAGE });
  t('runtime from image', { runtime: lambda.Runtime.FROM_IMAGE });
  t('timeout too long', { timeout: Duration.minutes(16) });
  attempt('permission for user', (s) => new lambda.Function(s, 'F', base).addPermission('P', { principal: new iam.User(s, 'U') }));
  attempt('permission for canonical user', (s) => new lambda.Function(s, 'F', base).addPermission('P', { principal: new iam.CanonicalUserPrincipal('c') }));
  attempt('import bad arn', (s) => lambda.Function.fromFunctionArn(s, 'F', 'arn:aws:lambda'));
};
