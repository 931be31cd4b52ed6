// pins: L1s of other services: lists, maps, numbers, dates, JSON, attributes that are numbers and lists, properties of several types
const { aws_sns: sns, aws_dynamodb: dynamodb, aws_rds: rds, aws_ec2: ec2, aws_s3: s3, aws_events: events } = require('aws-cdk-lib');

module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const topic = new sns.CfnTopic(s, 'Topic', {
    displayName: 'hello', subscription: [{ endpoint: 'a@example.com', protocol: 'email' }], archivePolicy: { MessageRetentionPeriod: 30 }, tags: [{ key: 'a', value: 'b' }],
  });
  new dynamodb.CfnTable(s, 'Table', {
    keySchema: [{ attributeName: 'id', keyType: 'HASH' }], attributeDefinitions: [{ attributeName: 'id', attributeType: 'S' }],
    provisionedThroughput: { readCapacityUnits: 5, writeCapacityUnits: cdk.Token.asNumber({ Ref: 'Writes' }) }, timeToLiveSpecification: { enabled: true, attributeName: 'ttl' },
  });
  new cdk.CfnParameter(s, 'Writes', { type: 'Number', default: 5 });
  const db = new rds.CfnDBInstance(s, 'Db', { allocatedStorage: '20', port: '5432', dbSubnetGroupName: 'g', enableCloudwatchLogsExports: ['postgresql'] });
  const endpoint = new ec2.CfnVPCEndpoint(s, 'Endpoint', { vpcId: 'vpc-1', serviceName: `com.amazonaws.${s.region}.ecr.dkr`, privateDnsEnabled: true, subnetIds: ['subnet-1', 'subnet-2'] });
  record('attributes', { topic: topic.attrTopicArn, port: db.attrEndpointPort, dns: endpoint.attrDnsEntries }, s);
  new s3.CfnBucket(s, 'Bucket', { lifecycleConfiguration: { rules: [{ status: 'Enabled', expirationDate: new Date('2030-01-01T00:00:00Z') }] } });
  new events.CfnRule(s, 'Rule', { eventPattern: { source: ['aws.ecr'], detail: { result: ['SUCCESS'] } }, state: 'ENABLED', targets: [{ arn: topic.ref, id: 'T', inputTransformer: { inputPathsMap: { tag: '$.detail.image-tag' }, inputTemplate: '"<tag>"' } }] });
};
