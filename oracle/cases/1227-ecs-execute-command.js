// pins: permissions of execute-command by the cluster's configuration: keys, log groups, buckets, none
const build = (app, { cdk }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_kms: kms, aws_logs: logs, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
  const key = new kms.Key(s, 'OneKey'), group = new logs.LogGroup(s, 'OneGroup'), bucket = new s3.Bucket(s, 'OneBucket');
  const L = ecs.ExecuteCommandLogging;
  const f = (id, executeCommandConfiguration) => {
    const taskDefinition = new ecs.FargateTaskDefinition(s, `${id}Task`); taskDefinition.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx') });
    new ecs.FargateService(s, id, { cluster: new ecs.Cluster(s, `${id}Cluster`, { vpc, executeCommandConfiguration }), taskDefinition, enableExecuteCommand: true });
  };
  f('Default'); f('Logging', { logging: L.DEFAULT }); f('None', { logging: L.NONE, kmsKey: key });
  f('Key', { kmsKey: new kms.Key(s, 'Key2') });
  f('Group', { logging: L.OVERRIDE, logConfiguration: { cloudWatchLogGroup: group } });
  f('Encrypted', { kmsKey: key, logging: L.OVERRIDE, logConfiguration: { cloudWatchLogGroup: group, cloudWatchEncryptionEnabled: true, s3Bucket: bucket, s3EncryptionEnabled: true, s3KeyPrefix: 'x' } });
  f('Bucket', { logging: L.OVERRIDE, logConfiguration: { s3Bucket: s3.Bucket.fromBucketName(s, 'Theirs', 'theirs') } });
  f('Nowhere', { logging: L.OVERRIDE, kmsKey: kms.Key.fromKeyArn(s, 'K', 'arn:aws:kms:eu-west-1:111111111111:key/k'), logConfiguration: {} });
};
module.exports = build;
