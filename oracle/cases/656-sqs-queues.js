// pins: sqs.Queue with its properties, encryption, dead letters, policies, grants and imports
module.exports = (app, { cdk, record }) => {
  const { aws_sqs: sqs, aws_iam: iam, aws_kms: kms, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const plain = new sqs.Queue(s, 'Plain');
  record('plain', [plain.queueArn, plain.queueName, plain.queueUrl], s);
  const dead = new sqs.Queue(s, 'Dead', { retentionPeriod: Duration.days(14) });
  new sqs.Queue(s, 'Full', {
    queueName: 'full', retentionPeriod: Duration.hours(1), deliveryDelay: Duration.seconds(5), maxMessageSizeBytes: 1024, receiveMessageWaitTime: Duration.seconds(20),
    visibilityTimeout: Duration.minutes(5), deadLetterQueue: { queue: dead, maxReceiveCount: 3 }, removalPolicy: cdk.RemovalPolicy.RETAIN,
  });
  new sqs.Queue(s, 'Fifo', { fifo: true, contentBasedDeduplication: true, deduplicationScope: sqs.DeduplicationScope.MESSAGE_GROUP, fifoThroughputLimit: sqs.FifoThroughputLimit.PER_MESSAGE_GROUP_ID });
  new sqs.Queue(s, 'FifoNamed', { queueName: 'named.fifo' });
  const key = new kms.Key(s, 'Key');
  new sqs.Queue(s, 'NoEncryption', { encryption: sqs.QueueEncryption.UNENCRYPTED });
  new sqs.Queue(s, 'KmsManaged', { encryption: sqs.QueueEncryption.KMS_MANAGED, dataKeyReuse: Duration.minutes(10) });
  new sqs.Queue(s, 'SqsManaged', { encryption: sqs.QueueEncryption.SQS_MANAGED });
  new sqs.Queue(s, 'OwnKey', { encryptionMasterKey: key });
  const kms_ = new sqs.Queue(s, 'NewKey', { encryption: sqs.QueueEncryption.KMS });
  new sqs.Queue(s, 'Redrive', { redriveAllowPolicy: { sourceQueues: [plain, dead] } });
  new sqs.Queue(s, 'RedriveDeny', { redriveAllowPolicy: { redrivePermission: sqs.RedrivePermission.DENY_ALL } });
  new sqs.Queue(s, 'Ssl', { enforceSSL: true });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (const q of [plain, kms_]) { q.grantSendMessages(role); q.grantConsumeMessages(role); q.grantPurge(role); }
  plain.grant(new iam.AccountPrincipal('123456789012'), 'sqs:ListQueueTags');
  dead.addToResourcePolicy(new iam.PolicyStatement({ actions: ['sqs:SendMessage'], principals: [new iam.ServicePrincipal('s3.amazonaws.com')], resources: [dead.queueArn] }));
  const imported = sqs.Queue.fromQueueArn(s, 'Imported', 'arn:aws:sqs:us-east-1:123456789012:theirs');
  imported.grantSendMessages(role);
  record('imported', [imported.queueArn, imported.queueName, imported.queueUrl, imported.fifo], s);
  const attributed = sqs.Queue.fromQueueAttributes(s, 'Attributed', { queueArn: 'arn:aws:sqs:us-east-1:123456789012:other.fifo', keyArn: 'arn:aws:kms:us-east-1:123456789012:key/k' });
  attributed.grantConsumeMessages(role);
  record('attributed', [attributed.queueName, attributed.queueUrl, attributed.fifo], s);
};
