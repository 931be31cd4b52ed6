// pins: what clusters are refused for, and what clusters imported by ARN do not know
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_servicediscovery: sd } = cdk;
  new cdk.Stack(app, 'Stack');
  const vpc = (s) => ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['q1'] });
  const cluster = (s, props) => new ecs.Cluster(s, 'C', { vpc: vpc(s), ...props });
  const c = (label, props) => attempt(label, (s) => { cluster(s, props); });
  c('both insights', { containerInsights: true, containerInsightsV2: ecs.ContainerInsights.ENHANCED });
  c('override without place', { executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.OVERRIDE } });
  c('place without override', { executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.DEFAULT, logConfiguration: {} } });
  c('encrypted bucket', { executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { s3EncryptionEnabled: true } } });
  c('encrypted group', { executeCommandConfiguration: { logging: ecs.ExecuteCommandLogging.OVERRIDE, logConfiguration: { cloudWatchEncryptionEnabled: true } } });
  const m = (label, f) => attempt(label, (s, a) => { f(cluster(s, { defaultCloudMapNamespace: { name: 'x' }, enableFargateCapacityProviders: true }), s, a); });
  m('namespace twice', (x) => x.addDefaultCloudMapNamespace({ name: 'y' }));
  m('existing namespace twice', (x, s) => x.addExistingDefaultCloudMapNamespace({ namespace: new sd.HttpNamespace(s, 'N', { name: 'n' }) }));
  m('capacity provider', (x) => x.addCapacityProvider('HONK'));
  m('strategy twice', (x) => { x.addDefaultCapacityProviderStrategy([{ capacityProvider: 'FARGATE' }]); x.addDefaultCapacityProviderStrategy([{ capacityProvider: 'FARGATE' }]); });
  m('strategy mixed', (x) => x.addDefaultCapacityProviderStrategy([{ capacityProvider: 'FARGATE' }, { capacityProvider: 'other' }]));
  m('strategy unknown', (x) => x.addDefaultCapacityProviderStrategy([{ capacityProvider: 'other' }]));
  m('two bases', (x) => x.addDefaultCapacityProviderStrategy([{ capacityProvider: 'FARGATE', base: 1 }, { capacityProvider: 'FARGATE_SPOT', base: 2 }]));
  const env = (region) => ({ env: { account: '111111111111', region } });
  attempt('namespace region', (_, a) => { const s = new cdk.Stack(a, 'E', env('us-east-1')); cluster(s, {}).addExistingDefaultCloudMapNamespace({ namespace: new sd.HttpNamespace(new cdk.Stack(a, 'W', env('us-west-2')), 'N', { name: 'n' }) }); });
  attempt('namespace arn', (s) => { cluster(s, {}).addExistingDefaultCloudMapNamespace({ useForServiceConnect: true, namespace: sd.HttpNamespace.fromHttpNamespaceAttributes(s, 'N', { namespaceName: 'n', namespaceId: 'i', namespaceArn: 'nope' }) }); });
  const arn = 'arn:aws:ecs:us-east-1:111111111111:cluster/theirs';
  const i = (label, f) => attempt(label, (s) => { f(ecs.Cluster.fromClusterArn(s, 'I', arn)); });
  i('vpc by arn', (x) => x.vpc); i('capacity by arn', (x) => x.hasEc2Capacity); i('connections by arn', (x) => x.connections);
  attempt('arn without name', (s) => { ecs.Cluster.fromClusterArn(s, 'I', 'arn:aws:ecs:us-east-1:111111111111:cluster'); });
  attempt('no arn', (s) => { ecs.Cluster.fromClusterArn(s, 'I', 'cluster'); });
};
