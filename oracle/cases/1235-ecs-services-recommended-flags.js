// pins: services with the flags of a new project: controllers, alarms, load balancers, permissions and names
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc, enableFargateCapacityProviders: true, defaultCloudMapNamespace: { name: 'local', useForServiceConnect: true } });
  const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task'); taskDefinition.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80, name: 'api' }] });
  const f = (id, props) => new ecs.FargateService(s, id, { cluster, taskDefinition, ...props });
  f('Plain', { minHealthyPercent: 100 }); f('Breaker', { circuitBreaker: { rollback: true } });
  f('Exec', { enableExecuteCommand: true, cloudMapOptions: { name: 'x' }, serviceConnectConfiguration: { services: [{ portMappingName: 'api' }] } });
  f('Alarms', { deploymentAlarms: { alarmNames: ['a'] } });
  const instances = ecs.Cluster.fromClusterAttributes(s, 'I', { clusterName: 'i', vpc });
  const bridge = new ecs.Ec2TaskDefinition(s, 'B'); bridge.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64 });
  new ecs.Ec2Service(s, 'Ec2', { cluster: instances, taskDefinition: bridge, circuitBreaker: {} });
  record('names', ecs.FargateService.fromFargateServiceAttributes(s, 'Imp', { cluster, serviceName: 'n' }).serviceArn, s);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
