// pins: sns.Topic with its properties, policies, grants and imports
module.exports = (app, { cdk, record }) => {
  const { aws_sns: sns, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const plain = new sns.Topic(s, 'Plain');
  record('plain', [plain.topicArn, plain.topicName], s);
  const key = new kms.Key(s, 'Key');
  new sns.Topic(s, 'Full', { displayName: 'shown', topicName: 'full', masterKey: key, signatureVersion: '2', tracingConfig: sns.TracingConfig.ACTIVE });
  new sns.Topic(s, 'Fifo', { fifo: true, topicName: 'queue-like', contentBasedDeduplication: true, messageRetentionPeriodInDays: 10, fifoThroughputScope: sns.FifoThroughputScope.MESSAGE_GROUP });
  new sns.Topic(s, 'FifoNamed', { fifo: true, topicName: 'named.fifo' });
  new sns.Topic(s, 'FifoUnnamed', { fifo: true });
  new sns.Topic(s, 'Ssl', { enforceSSL: true });
  const ssl = new sns.Topic(s, 'SslAndMore', { enforceSSL: true });
  ssl.addToResourcePolicy(new iam.PolicyStatement({ actions: ['sns:Publish'], principals: [new iam.ServicePrincipal('s3.amazonaws.com')], resources: [ssl.topicArn] }));
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  plain.grantPublish(role);
  plain.grantSubscribe(role);
  new sns.Topic(s, 'Encrypted', { masterKey: key }).grantPublish(role);
  new sns.Topic(s, 'ToService').grantPublish(new iam.ServicePrincipal('events.amazonaws.com'));
  const imported = sns.Topic.fromTopicArn(s, 'Imported', 'arn:aws:sns:eu-west-1:123456789012:theirs.fifo');
  imported.grantPublish(role);
  record('imported', [imported.topicArn, imported.topicName, imported.fifo, imported.env]);
  const attributed = sns.Topic.fromTopicAttributes(s, 'Attributed', { topicArn: 'arn:aws:sns:eu-west-1:123456789012:other', keyArn: 'arn:aws:kms:eu-west-1:123456789012:key/k' });
  attributed.grantPublish(role);
};
