// pins: services and auto scaling groups as targets of load balancers: containers, ports, listeners, deployments, requests
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_autoscaling: asg, aws_iam: iam, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const cluster = ecs.Cluster.fromClusterAttributes(s, 'Cluster', { clusterName: 'c', vpc });
  const fargate = new ecs.FargateTaskDefinition(s, 'Fargate');
  fargate.addContainer('Web', { image, portMappings: [{ containerPort: 8080 }, { containerPort: 9090 }, { containerPort: 53, protocol: ecs.Protocol.UDP }] });
  fargate.addContainer('Side', { image, portMappings: [{ containerPort: 70 }] });
  const web = new ecs.FargateService(s, 'WebService', { cluster, taskDefinition: fargate, healthCheckGracePeriod: Duration.seconds(7) });
  const lb = new elb.ApplicationLoadBalancer(s, 'Alb', { vpc, internetFacing: true });
  const listener = lb.addListener('L', { port: 80 }), C = elb.ListenerCondition;
  const tg = listener.addTargets('Web', { port: 80, targets: [web] });
  listener.addTargets('Side', { port: 80, targets: [web.loadBalancerTarget({ containerName: 'Side' })], priority: 1, conditions: [C.pathPatterns(['/side'])] });
  listener.addTargets('Admin', { port: 80, targets: [web.loadBalancerTarget({ containerName: 'Web', containerPort: 9090, protocol: ecs.Protocol.TCP })], priority: 2, conditions: [C.pathPatterns(['/admin'])] });
  const nlb = new elb.NetworkLoadBalancer(s, 'Nlb', { vpc });
  nlb.addListener('L', { port: 80 }).addTargets('Web', { port: 80, targets: [web] });
  nlb.addListener('Dns', { port: 53, protocol: elb.Protocol.UDP }).addTargets('Dns', { port: 53, targets: [web.loadBalancerTarget({ containerName: 'Web', containerPort: 53, protocol: ecs.Protocol.UDP })] });
  // Instances: ports of bridges, hosts and networks of their own.
  const task = (id, networkMode, mapping) => { const t = new ecs.Ec2TaskDefinition(s, id, { networkMode }); t.addContainer('C', { image, memoryLimitMiB: 64, portMappings: [mapping] }); return t; };
  const fixed = new elb.ApplicationTargetGroup(s, 'Fixed', { vpc, port: 80 });
  const made = {};
  for (const [id, mode, mapping] of [['Bridge', ecs.NetworkMode.BRIDGE, { containerPort: 80 }], ['Zero', ecs.NetworkMode.BRIDGE, { containerPort: 81, hostPort: 0 }], ['HostPort', ecs.NetworkMode.BRIDGE, { containerPort: 80, hostPort: 1234 }], ['Host', ecs.NetworkMode.HOST, { containerPort: 82 }], ['Own', ecs.NetworkMode.AWS_VPC, { containerPort: 83 }]]) {
    made[id] = new ecs.Ec2Service(s, id, { cluster, taskDefinition: task(`${id}Task`, mode, mapping) });
    made[id].connections.addSecurityGroup(new ec2.SecurityGroup(s, `${id}Group`, { vpc }));
    listener.addTargets(id, { port: 80, targets: [made[id]], priority: 10 + Object.keys(made).length, conditions: [C.hostHeaders([`${id}.com`])] });
  }
  fixed.addTarget(made.Bridge);
  new elb.ApplicationListenerRule(s, 'FixedRule', { listener, priority: 30, conditions: [C.pathPatterns(['/fixed'])], targetGroups: [fixed] });
  // Listeners by configuration.
  const many = new ecs.FargateService(s, 'Many', { cluster, taskDefinition: fargate });
  const second = lb.addListener('Second', { port: 81, protocol: elb.ApplicationProtocol.HTTP }), L = ecs.ListenerConfig;
  const net = nlb.addListener('Net', { port: 90 }), net2 = nlb.addListener('Net2', { port: 91 });
  many.registerLoadBalancerTargets(
    { containerName: 'Web', containerPort: 8080, newTargetGroupId: 'Ecs', listener: L.applicationListener(second, { protocol: elb.ApplicationProtocol.HTTPS, healthCheck: { path: '/' } }) },
    { containerName: 'Side', newTargetGroupId: 'Ecs2', protocol: ecs.Protocol.TCP, listener: L.applicationListener(second, { priority: 3, conditions: [C.pathPatterns(['/'])], port: 8443, protocol: elb.ApplicationProtocol.HTTPS }) },
    { containerName: 'Web', containerPort: 9090, newTargetGroupId: 'Ecs3', listener: L.networkListener(net) }, { containerName: 'Web', containerPort: 53, protocol: ecs.Protocol.UDP, newTargetGroupId: 'Ecs4', listener: L.networkListener(net2, { port: 7, targetGroupName: 'x' }) });
  // Blue and green.
  const blue = new elb.ApplicationTargetGroup(s, 'Blue', { vpc, port: 80, targetType: elb.TargetType.IP }), green = new elb.ApplicationTargetGroup(s, 'Green', { vpc, port: 80, targetType: elb.TargetType.IP });
  const R = (id, priority, targetGroup) => new elb.ApplicationListenerRule(s, id, { listener, priority, conditions: [C.pathPatterns([`/${id}`])], action: elb.ListenerAction.weightedForward([{ targetGroup, weight: 1 }]) });
  const prod = R('Prod', 40, blue), test = R('Test', 41, green);
  const both = new ecs.FargateService(s, 'Both', { cluster, taskDefinition: fargate, deploymentStrategy: ecs.DeploymentStrategy.BLUE_GREEN });
  both.loadBalancerTarget({ containerName: 'Web', containerPort: 8080, alternateTarget: new ecs.AlternateTarget('Alt', { alternateTargetGroup: green, productionListener: ecs.ListenerRuleConfiguration.applicationListenerRule(prod), testListener: ecs.ListenerRuleConfiguration.applicationListenerRule(test) }) }).attachToApplicationTargetGroup(blue);
  const role = iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::123456789012:role/r');
  both.loadBalancerTarget({ containerName: 'Side', alternateTarget: new ecs.AlternateTarget('Alt2', { alternateTargetGroup: green, role, productionListener: ecs.ListenerRuleConfiguration.networkListener(net) }) }).attachToNetworkTargetGroup(new elb.NetworkTargetGroup(s, 'NetBlue', { vpc, port: 1, targetType: elb.TargetType.IP }));
  // Requests.
  const scaling = web.autoScaleTaskCount({ maxCapacity: 5 });
  scaling.scaleOnRequestCount('Requests', { requestsPerTarget: 100, targetGroup: tg });
  scaling.scaleOnRequestCount('More', { requestsPerTarget: 50, targetGroup: tg, policyName: 'p', disableScaleIn: true, scaleInCooldown: Duration.seconds(1), scaleOutCooldown: Duration.seconds(2) });
  // Groups of instances.
  const group = (id) => new asg.AutoScalingGroup(s, id, { vpc, instanceType: new ec2.InstanceType('t3.nano'), machineImage: ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }) });
  const one = group('One'), two = group('Two');
  listener.addTargets('Asg', { port: 8080, targets: [one], priority: 50, conditions: [C.pathPatterns(['/asg'])] });
  one.scaleOnRequestCount('Requests', { targetRequestsPerMinute: 60 }); one.scaleOnRequestCount('Seconds', { targetRequestsPerSecond: 2, disableScaleIn: true });
  nlb.addListener('Asg', { port: 92 }).addTargets('Asg', { port: 92, targets: [two] });
  two.attachToApplicationTargetGroup(elb.ApplicationTargetGroup.fromTargetGroupAttributes(s, 'Imported', { targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/x/1' }));
  record('types', [fixed.targetType ?? null, tg.targetType]);
};
