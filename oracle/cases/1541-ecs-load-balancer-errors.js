// pins: what services and auto scaling groups are refused for as targets of load balancers
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_autoscaling: asg } = cdk;
  new cdk.Stack(app, 'Stack');
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const net = (s) => ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
  const on = (label, Task, Service, props, taskProps, then, container) => attempt(label, (s) => {
    const vpc = net(s), task = new Task(s, 'T', taskProps);
    task.addContainer('A', { image, memoryLimitMiB: 64, ...container });
    const service = new Service(s, 'S', { cluster: ecs.Cluster.fromClusterAttributes(s, 'C', { clusterName: 'c', vpc }), taskDefinition: task, ...props });
    then(service, new elb.ApplicationTargetGroup(s, 'G', { vpc, port: 80 }), new elb.NetworkTargetGroup(s, 'N', { vpc, port: 80 }), s);
  });
  const f = (label, then, container = { portMappings: [{ containerPort: 80 }] }, props) => on(label, ecs.FargateTaskDefinition, ecs.FargateService, props, {}, then, container);
  f('no such container', (x) => x.loadBalancerTarget({ containerName: 'B' })); f('no such port', (x) => x.loadBalancerTarget({ containerName: 'A', containerPort: 81 })); f('no such protocol', (x) => x.loadBalancerTarget({ containerName: 'A', protocol: ecs.Protocol.UDP }));
  f('no port', (x) => x.loadBalancerTarget({ containerName: 'A' }), {}); f('no port at all', (x, g) => g.addTarget(x), {});
  f('alternate', (x) => x.loadBalancerTarget({ containerName: 'A', alternateTarget: {} }), undefined, { deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
  f('register', (x, g, n, s) => x.registerLoadBalancerTargets({ containerName: 'B', newTargetGroupId: 'I', listener: ecs.ListenerConfig.applicationListener(new elb.ApplicationLoadBalancer(s, 'Lb', { vpc: n.vpc ?? ec2.Vpc.fromVpcAttributes(s, 'V2', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] }) }).addListener('L', { port: 80 })) }));
  f('two kinds', (x, g) => { g.addTarget({ attachToApplicationTargetGroup: () => ({ targetType: elb.TargetType.INSTANCE, targetJson: { id: 'i' } }) }); g.addTarget(x); });
  f('unattached', (x, g) => x.autoScaleTaskCount({ maxCapacity: 2 }).scaleOnRequestCount('R', { requestsPerTarget: 1, targetGroup: g }));
  on('no network', ecs.Ec2TaskDefinition, ecs.Ec2Service, {}, { networkMode: ecs.NetworkMode.NONE }, (x, g) => g.addTarget(x.loadBalancerTarget({ containerName: 'A', containerPort: 80 })), {});
  const e = (label, then) => on(`external ${label}`, ecs.ExternalTaskDefinition, ecs.ExternalService, {}, {}, then, { portMappings: [{ containerPort: 80 }] });
  e('application', (x, g) => g.addTarget(x)); e('network', (x, g, n) => n.addTarget(x)); e('target', (x) => x.loadBalancerTarget({ containerName: 'A' })); e('register', (x) => x.registerLoadBalancerTargets());
  const a = (label, then, synth) => attempt(`group ${label}`, (s) => { const vpc = net(s); then(new asg.AutoScalingGroup(s, 'S', { vpc, instanceType: new ec2.InstanceType('t3.nano'), machineImage: ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }) }), vpc, s); }, { synth, stack: { env: { account: '123456789012', region: 'us-east-1' } } });
  a('unattached', (g) => g.scaleOnRequestCount('R', { targetRequestsPerMinute: 1 }));
  const to = (g, vpc, s, id = 'T') => { const t = new elb.ApplicationTargetGroup(s, id, { vpc, port: 80, targets: [g] }); return t; };
  a('without balancer', (g, vpc, s) => { to(g, vpc, s); g.scaleOnRequestCount('R', { targetRequestsPerMinute: 1 }); });
  const balanced = (g, vpc, s) => new elb.ApplicationLoadBalancer(s, 'Lb', { vpc }).addListener('L', { port: 80, defaultTargetGroups: [to(g, vpc, s)] });
  a('neither', (g, vpc, s) => { balanced(g, vpc, s); g.scaleOnRequestCount('R', {}); }); a('both', (g, vpc, s) => { balanced(g, vpc, s); g.scaleOnRequestCount('R', { targetRequestsPerMinute: 1, targetRequestsPerSecond: 1 }); });
  a('several', (g, vpc, s) => { balanced(g, vpc, s); to(g, vpc, s, 'T2'); g.scaleOnRequestCount('R', { targetRequestsPerMinute: 1 }); }, true);
};
