// pins: functions in VPCs, their logs' retention, event sources, runtime management, snap start, images with every option
const build = (app, { cdk, record, fixture }) => {
  const { aws_lambda: l, aws_ec2: ec2, aws_iam: iam, aws_logs: logs, aws_sqs: sqs, aws_sns: sns, aws_s3: s3, aws_kms: kms, aws_lambda_event_sources: es } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const base = { runtime: l.Runtime.PYTHON_3_13, handler: 'index.handler', code: l.Code.fromInline('x') };
  const fn = (id, props) => new l.Function(s, id, { ...base, ...props });
  const plain = fn('Plain', { vpc });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const grouped = fn('Grouped', { vpc, securityGroups: [group], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, allowPublicSubnet: true, ipv6AllowedForDualStack: true });
  fn('Closed', { vpc, allowAllOutbound: false, allowAllIpv6Outbound: true, role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }) });
  plain.connections.allowTo(grouped, ec2.Port.tcp(443), 'calls'); grouped.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  record('bound', [plain.isBoundToVpc, grouped.connections.securityGroups.length]);
  const queue = new sqs.Queue(s, 'Queue');
  const fed = fn('Fed', { events: [new es.SqsEventSource(queue, { batchSize: 5, reportBatchItemFailures: true, maxConcurrency: 9, filters: [l.FilterCriteria.filter({ body: { n: l.FilterRule.isEqual(1), t: l.FilterRule.or('a', 'b'), x: l.FilterRule.exists(), y: l.FilterRule.notExists(), z: l.FilterRule.between(1, 5), p: l.FilterRule.beginsWith('q'), e: l.FilterRule.empty(), u: l.FilterRule.null(), q: l.FilterRule.notEquals('z'), s: l.FilterRule.isEqual('text') } })], filterEncryption: new kms.Key(s, 'Key') }), new es.SnsEventSource(new sns.Topic(s, 'Topic'), { deadLetterQueue: queue })] });
  const source = new es.SqsEventSource(new sqs.Queue(s, 'Windowed'), { maxBatchingWindow: cdk.Duration.minutes(2), batchSize: 1000, enabled: false, metricsConfig: { metrics: [l.MetricType.EVENT_COUNT] }, provisionedPollerConfig: { minimumPollers: 2, maximumPollers: 10 } });
  fed.addEventSource(source);
  record('source', [source.eventSourceMappingId, source.eventSourceMappingArn, source.queue.queueArn], s);
  const stream = 'arn:aws:kinesis:us-east-1:123456789012:stream/s';
  fed.addEventSourceMapping('Stream', { eventSourceArn: stream, startingPosition: l.StartingPosition.TRIM_HORIZON, bisectBatchOnError: true, maxRecordAge: cdk.Duration.days(1), retryAttempts: 10, parallelizationFactor: 10, tumblingWindow: cdk.Duration.minutes(15), onFailure: new es.SqsDlq(queue) });
  fed.addEventSourceMapping('Table', { eventSourceArn: 'arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/x', startingPosition: l.StartingPosition.AT_TIMESTAMP, startingPositionTimestamp: 1640995200, retryAttempts: -1, onFailure: new es.SnsDlq(new sns.Topic(s, 'Failures')), logLevel: l.EventSourceMappingLogLevel.DEBUG });
  fed.addEventSourceMapping('Kafka', { kafkaBootstrapServers: ['a:9092', 'b:9092'], kafkaTopic: 't', kafkaConsumerGroupId: 'g', startingPosition: l.StartingPosition.LATEST, sourceAccessConfigurations: [{ type: l.SourceAccessConfigurationType.SASL_SCRAM_512_AUTH, uri: 'arn:s' }, { type: l.SourceAccessConfigurationType.of('OWN'), uri: 'u' }], onFailure: new es.S3OnFailureDestination(new s3.Bucket(s, 'Failed')) });
  fn('Pinned', { runtimeManagementMode: l.RuntimeManagementMode.manual('arn:aws:lambda:us-east-1::runtime:x'), recursiveLoop: l.RecursiveLoop.ALLOW });
  fn('Automatic', { runtimeManagementMode: l.RuntimeManagementMode.AUTO, snapStart: l.SnapStartConf.ON_PUBLISHED_VERSIONS, deadLetterTopic: new sns.Topic(s, 'Dead'), environmentEncryption: new kms.Key(s, 'Key2'), tracing: l.Tracing.ACTIVE });
  new l.DockerImageFunction(s, 'Image', { code: l.DockerImageCode.fromImageAsset(fixture('simple'), { cmd: ['a'], entrypoint: ['b'], workingDirectory: '/w', buildArgs: { A: 'b' }, target: 't', file: 'Dockerfile' }), vpc, architecture: l.Architecture.ARM_64, description: 'image', timeout: cdk.Duration.minutes(15), memorySize: 10240, ephemeralStorageSize: cdk.Size.gibibytes(10), environment: { A: 'b' }, initialPolicy: [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })], deadLetterQueueEnabled: true, events: [new es.SqsEventSource(new sqs.Queue(s, 'ForImage'))], retryAttempts: 0, reservedConcurrentExecutions: 0 }).addAlias('live');
  fed.addToRolePolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*'] }));
};
module.exports = build;
