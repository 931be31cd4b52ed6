// pins: CustomResourceConfig: how long logs are kept, removal of log groups, runtimes, for all functions that come with the library; log groups that are there; parts of the tree
module.exports = (app, { cdk }) => {
  const { custom_resources: cr, aws_lambda: lambda, aws_logs: logs, aws_s3: s3 } = cdk;
  const policy = cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] });
  const call = (scope, id, more) => new cr.AwsCustomResource(scope, id, { onUpdate: { action: 'listBuckets', service: 'S3', physicalResourceId: cr.PhysicalResourceId.of('x'), logging: new (class extends cr.Logging { constructor() { super({ logApiResponseData: false }); } })() }, policy, installLatestAwsSdk: false, ...more });
  const all = new cdk.Stack(app, 'All');
  cr.CustomResourceConfig.of(all).addLogRetentionLifetime(logs.RetentionDays.TEN_YEARS);
  cr.CustomResourceConfig.of(all).addRemovalPolicy(cdk.RemovalPolicy.DESTROY);
  cr.CustomResourceConfig.of(all).addLambdaRuntime(lambda.Runtime.NODEJS_20_X);
  call(all, 'Call');
  new s3.Bucket(all, 'Bucket', { removalPolicy: cdk.RemovalPolicy.DESTROY, autoDeleteObjects: true });
  new lambda.Function(all, 'Own', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'x.y', code: lambda.Code.fromInline('x') });
  const group = new cdk.Stack(app, 'Group');
  cr.CustomResourceConfig.of(group).addLogRetentionLifetime(logs.RetentionDays.ONE_DAY);
  call(group, 'Call', { logGroup: new logs.LogGroup(group, 'Logs') });
  const kept = new cdk.Stack(app, 'Kept');
  cr.CustomResourceConfig.of(kept).addRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  call(kept, 'Call', { logRetention: logs.RetentionDays.ONE_YEAR });
  cr.CustomResourceConfig.of(kept).addLambdaRuntime(lambda.Runtime.PYTHON_3_13);
  const never = new cdk.Stack(app, 'Never');
  cdk.Aspects.of(never).add(new cr.CustomResourceLambdaRuntime(lambda.Runtime.NODEJS_18_X));
  cdk.Aspects.of(never).add(new cr.CustomResourceLogRetention(logs.RetentionDays.INFINITE));
  cdk.Aspects.of(never).add(new cr.CustomResourceRemovalPolicy(cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE));
  call(never, 'Call');
};
