// pins: keys, topics, queues, functions, log groups, rules and buckets under the flags that a new project gets
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms, aws_sns: sns, aws_sqs: sqs, aws_lambda: lambda, aws_logs: logs, aws_s3: s3, aws_ecr: ecr, aws_events: ev, aws_events_targets: targets } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const key = new kms.Key(s, 'Key', { alias: 'mine' });
  const topic = new sns.Topic(s, 'Topic', { masterKey: key });
  const queue = new sqs.Queue(s, 'Queue', { encryptionMasterKey: key });
  const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.handler', code: lambda.Code.fromInline('x') });
  const bucket = new s3.Bucket(s, 'Bucket', { blockPublicAccess: new s3.BlockPublicAccess({ blockPublicAcls: true }), enforceSSL: true });
  const repo = new ecr.Repository(s, 'Repo', { encryptionKey: key });
  topic.grantPublish(fn);
  queue.grantSendMessages(fn);
  queue.grantConsumeMessages(fn);
  bucket.grantReadWrite(fn);
  repo.grantPullPush(fn);
  key.grantEncryptDecrypt(fn);
  const rule = repo.onImageScanCompleted('Scanned', { target: new targets.SnsTopic(topic) });
  rule.addTarget(new targets.SqsQueue(queue));
  rule.addTarget(new targets.LambdaFunction(fn));
  rule.addTarget(new targets.CloudWatchLogGroup(new logs.LogGroup(s, 'Logs')));
  new ev.Rule(s, 'Nightly', { schedule: ev.Schedule.rate(cdk.Duration.days(1)), targets: [new targets.LambdaFunction(fn)] });
  new lambda.DockerImageFunction(s, 'Image', { code: lambda.DockerImageCode.fromEcr(repo) });
  record('names', [topic.topicArn, queue.queueUrl, fn.functionArn, bucket.bucketRegionalDomainName], s);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
