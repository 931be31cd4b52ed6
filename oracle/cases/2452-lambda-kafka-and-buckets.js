// pins: topics of Kafka and buckets as sources of events, where failed batches go, warnings and refusals
module.exports = (app, { cdk, record, attempt, fixture, recommendedFlags }) => {
  const { aws_lambda: l, aws_ec2: ec2, aws_kms: kms, aws_s3: s3, aws_secretsmanager: sm, aws_lambda_event_sources: e } = cdk;
  const fn = (x, id = 'Fn') => new l.DockerImageFunction(x, id, { code: l.DockerImageCode.fromImageAsset(fixture('simple')) });
  const clusterArn = 'arn:aws:kafka:us-east-1:1:cluster/c/1';
  const from = { topic: 'topic', startingPosition: l.StartingPosition.TRIM_HORIZON };
  const build = (s) => {
    const f = fn(s);
    const secret = new sm.Secret(s, 'Secret');
    const managed = new e.ManagedKafkaEventSource({ clusterArn, ...from });
    f.addEventSource(managed);
    record(`${s.node.id} managed`, [managed.eventSourceMappingId, managed.eventSourceMappingArn], s);
    f.addEventSource(new e.ManagedKafkaEventSource({ clusterArn, topic: 'all', startingPosition: l.StartingPosition.AT_TIMESTAMP, startingPositionTimestamp: 1600000000, secret, consumerGroupId: 'group', batchSize: 7, enabled: false, maxBatchingWindow: cdk.Duration.seconds(9),
      filters: [l.FilterCriteria.filter({ a: l.FilterRule.isEqual(1) })], filterEncryption: new kms.Key(s, 'Key'), onFailure: new e.KafkaDlq('failed'), logLevel: l.EventSourceMappingLogLevel.DEBUG, metricsConfig: { metrics: [l.MetricType.KAFKA_METRICS] }, bisectBatchOnError: true, maxRecordAge: cdk.Duration.hours(1), retryAttempts: 3, reportBatchItemFailures: true,
      provisionedPollerConfig: { minimumPollers: 1, maximumPollers: 3, pollerGroupName: 'g' } }));
    f.addEventSource(new e.ManagedKafkaEventSource({ clusterArn, topic: 'late', startingPosition: l.StartingPosition.AT_TIMESTAMP, startingPositionTimestamp: 5, onFailure: new e.S3OnFailureDestination(new s3.Bucket(s, 'Failed')) }));
    const bootstrapServers = ['kafka1:9092', 'kafka2:9092'];
    f.addEventSource(new e.SelfManagedKafkaEventSource({ bootstrapServers, ...from, secret }));
    f.addEventSource(new e.SelfManagedKafkaEventSource({ bootstrapServers: [cdk.Fn.importValue('server')], ...from, topic: 'basic', secret, authenticationMethod: e.AuthenticationMethod.BASIC_AUTH, rootCACertificate: new sm.Secret(s, 'Root'), onFailure: new e.KafkaDlq('kafka://x.y') }));
    const vpc = new ec2.Vpc(s, 'Vpc', { natGateways: 0 });
    f.addEventSource(new e.SelfManagedKafkaEventSource({ bootstrapServers, ...from, topic: 'inside', vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'Sg', 'sg-1'), batchSize: 0 }));
    const bucket = new s3.Bucket(s, 'Bucket');
    f.addEventSource(new e.S3EventSource(bucket, { events: [s3.EventType.OBJECT_CREATED, s3.EventType.OBJECT_REMOVED], filters: [{ prefix: 'in/', suffix: '.csv' }] }));
    fn(s, 'Other').addEventSource(new e.S3EventSourceV2(s3.Bucket.fromBucketName(s, 'Theirs', 'theirs'), { events: [s3.EventType.OBJECT_CREATED_PUT] }));
  };
  build(new cdk.Stack(app, 'Plain'));
  const flagged = new cdk.Stack(app, 'Flagged');
  for (const [k, v] of Object.entries(recommendedFlags)) flagged.node.setContext(k, v);
  build(flagged);
  const managed = (label, more) => attempt(`managed ${label}`, (x) => fn(x).addEventSource(new e.ManagedKafkaEventSource({ clusterArn, ...from, ...more })));
  managed('time', { startingPosition: l.StartingPosition.AT_TIMESTAMP });
  managed('no time', { startingPositionTimestamp: 5 });
  managed('metrics', { metricsConfig: { metrics: [] } });
  managed('min', { provisionedPollerConfig: { minimumPollers: 0 } });
  managed('max', { provisionedPollerConfig: { maximumPollers: 2001 } });
  managed('order', { provisionedPollerConfig: { minimumPollers: 3, maximumPollers: 2 } });
  attempt('unbound', () => new e.ManagedKafkaEventSource({ clusterArn, ...from }).eventSourceMappingId);
  const self = (label, f) => attempt(`self ${label}`, (x) => fn(x).addEventSource(new e.SelfManagedKafkaEventSource({ bootstrapServers: ['a:1'], ...from, ...f(x) })));
  const secret = (x) => ({ secret: sm.Secret.fromSecretNameV2(x, 'S', 's') });
  self('no secret', () => ({}));
  self('no group', (x) => ({ vpc: new ec2.Vpc(x, 'V') }));
  self('no subnets', (x) => ({ vpc: new ec2.Vpc(x, 'V'), securityGroup: ec2.SecurityGroup.fromSecurityGroupId(x, 'Sg', 'sg-1') }));
  self('time', (x) => ({ ...secret(x), startingPosition: l.StartingPosition.AT_TIMESTAMP }));
  self('no time', (x) => ({ ...secret(x), startingPositionTimestamp: 5 }));
  self('metrics', (x) => ({ ...secret(x), metricsConfig: { metrics: [] } }));
  for (const name of ['', 'kafka://', 'a b']) attempt(`dlq "${name}"`, () => new e.KafkaDlq(name));
};
