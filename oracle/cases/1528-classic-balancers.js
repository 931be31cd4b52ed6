// pins: classic load balancers: listeners and their protocols, health checks, subnets, instances, groups and services of ECS as targets; refusals
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_autoscaling: autoscaling, aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancing: elb } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const instanceType = new ec2.InstanceType('t3.micro');
  const machineImage = ec2.MachineImage.latestAmazonLinux2023();
  const instance = new ec2.Instance(s, 'Instance', { vpc, instanceType, machineImage });
  const lb = new elb.LoadBalancer(s, 'Public', {
    vpc, internetFacing: true, crossZone: false, healthCheck: { port: 80 },
    listeners: [{ externalPort: 80 }, { externalPort: 443, internalPort: 8443, sslCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a', policyNames: ['p'] }],
    targets: [new elb.InstanceTarget(instance)],
  });
  const port = lb.addListener({ externalPort: 8080, externalProtocol: elb.LoadBalancingProtocol.SSL, internalPort: 9090, allowConnectionsFrom: [ec2.Peer.ipv4('10.0.0.0/8'), instance] });
  port.connections.allowDefaultPortFrom(ec2.Peer.ipv4('192.168.0.0/16'), 'more');
  lb.addListener({ externalPort: 25, externalProtocol: elb.LoadBalancingProtocol.TCP, internalPort: 443, internalProtocol: elb.LoadBalancingProtocol.HTTPS, allowConnectionsFrom: [] });
  record('public', [lb.loadBalancerName, lb.loadBalancerDnsName, lb.loadBalancerCanonicalHostedZoneName, lb.loadBalancerCanonicalHostedZoneNameId, lb.loadBalancerSourceSecurityGroupGroupName, lb.loadBalancerSourceSecurityGroupOwnerAlias, lb.listenerPorts.length], s);
  const inside = new elb.LoadBalancer(s, 'Inside', { vpc, healthCheck: { port: 8080, protocol: elb.LoadBalancingProtocol.HTTPS, path: '/ping', healthyThreshold: 3, unhealthyThreshold: 4, interval: cdk.Duration.minutes(1), timeout: cdk.Duration.seconds(9) } });
  inside.addTarget(new autoscaling.AutoScalingGroup(s, 'Group', { vpc, instanceType, machineImage }));
  inside.addListener({ externalPort: 80 });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  cluster.addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'Capacity', { autoScalingGroup: new autoscaling.AutoScalingGroup(s, 'Capacities', { vpc, instanceType, machineImage }) }));
  const task = (x, id, networkMode) => {
    const t = new ecs.Ec2TaskDefinition(x, id, { networkMode });
    t.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64, portMappings: [{ containerPort: 80 }, { containerPort: 81 }] });
    return t;
  };
  const service = new ecs.Ec2Service(s, 'Service', { cluster, taskDefinition: task(s, 'Task') });
  inside.addTarget(service);
  new elb.LoadBalancer(s, 'Chosen', { vpc, subnetSelection: { subnets: [vpc.publicSubnets[1]] }, listeners: [{ externalPort: 80 }], targets: [service.loadBalancerTarget({ containerName: 'web', containerPort: 81 })], healthCheck: { port: 9 } });
  attempt('no protocol', (x) => new elb.LoadBalancer(x, 'L', { vpc: new ec2.Vpc(x, 'V', { restrictDefaultSecurityGroup: false }), listeners: [{ externalPort: 8080 }] }));
  for (const networkMode of [ecs.NetworkMode.AWS_VPC, ecs.NetworkMode.NONE]) {
    attempt(`network ${networkMode}`, (x) => {
      const v = new ec2.Vpc(x, 'V', { restrictDefaultSecurityGroup: false });
      const t = new ecs.Ec2TaskDefinition(x, 'T', { networkMode });
      t.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64, portMappings: networkMode === 'none' ? undefined : [{ containerPort: 80 }] });
      const of = new ecs.Ec2Service(x, 'S', { cluster: new ecs.Cluster(x, 'C', { vpc: v }), taskDefinition: t });
      new elb.LoadBalancer(x, 'L', { vpc: v, targets: [of] });
    });
  }
};
