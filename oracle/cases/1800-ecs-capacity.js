// pins: instances of clusters: images of ECS, Bottlerocket and Windows, default capacity, capacity providers with every property, draining, hook targets
const build = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_kms: kms, aws_autoscaling: asg, aws_autoscaling_hooktargets: hooks, aws_sns: sns, aws_sqs: sqs, aws_lambda: lambda, aws_iam: iam } = cdk;
  const small = ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL);
  const plain = new cdk.Stack(app, 'Plain');
  const first = new ecs.Cluster(plain, 'Default', { capacity: { instanceType: small } });
  record('first', [first.hasEc2Capacity, first.connections.securityGroups.length, first.autoscalingGroup.autoScalingGroupName], plain);
  new ecs.Ec2Service(plain, 'Service', { cluster: first, taskDefinition: (() => { const t = new ecs.Ec2TaskDefinition(plain, 'Task'); t.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 256 }); return t; })() });
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], publicSubnetIds: ['p1', 'p2'], privateSubnetIds: ['q1', 'q2'] });
  const c = new ecs.Cluster(s, 'Cluster', { vpc });
  const key = new kms.Key(s, 'Key');
  c.addCapacity('Spot', { instanceType: small, spotPrice: '0.03', spotInstanceDraining: true, minCapacity: 1, maxCapacity: 3, desiredCapacity: 2, topicEncryptionKey: key, cooldown: cdk.Duration.minutes(2), associatePublicIpAddress: true, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceMonitoring: asg.Monitoring.BASIC, autoScalingGroupName: 'spot', defaultInstanceWarmup: cdk.Duration.seconds(5), ssmSessionPermissions: true, blockDevices: [{ deviceName: '/dev/xvda', volume: asg.BlockDeviceVolume.ebs(30) }] });
  c.addCapacity('Rolling', { instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2023(), updatePolicy: asg.UpdatePolicy.rollingUpdate(), signals: asg.Signals.waitForCount(1), maxInstanceLifetime: cdk.Duration.days(2), newInstancesProtectedFromScaleIn: true, terminationPolicies: [asg.TerminationPolicy.OLDEST_INSTANCE], groupMetrics: [asg.GroupMetrics.all()], healthChecks: asg.HealthChecks.ec2(), capacityRebalance: true, allowAllOutbound: false, ignoreUnmodifiedSizeProperties: false });
  c.addCapacity('Rocket', { instanceType: new ec2.InstanceType('c6g.large'), machineImageType: ecs.MachineImageType.BOTTLEROCKET });
  const V = ecs.BottlerocketEcsVariant;
  for (const v of Object.values(V)) c.addCapacity(`Rocket-${v}`, { instanceType: small, machineImage: new ecs.BottleRocketImage({ variant: v }) });
  c.addCapacity('RocketAsLinux', { instanceType: small, machineImage: new ecs.BottleRocketImage({ architecture: ec2.InstanceArchitecture.ARM_64 }), machineImageType: ecs.MachineImageType.AMAZON_LINUX_2 });
  for (const v of Object.values(ecs.WindowsOptimizedVersion)) c.addCapacity(`Windows${v}`, { instanceType: small, machineImage: ecs.EcsOptimizedImage.windows(v), spotPrice: '0.1', spotInstanceDraining: v === '2022' });
  const H = ecs.AmiHardwareType;
  for (const h of Object.values(H)) {
    c.addCapacity(`Linux2${h}`, { instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2(h) });
    c.addCapacity(`Linux2023${h}`, { instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2023(h) });
  }
  c.addCapacity('Linux1', { instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux() });
  c.addCapacity('Cached', { instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2023(H.ARM, { cachedInContext: true, additionalCacheKey: 'unused' }) });
  c.addCapacity('CachedRocket', { instanceType: small, machineImage: new ecs.BottleRocketImage({ cachedInContext: true, additionalCacheKey: 'mine' }) });
  record('capacity', [c.hasEc2Capacity, c.connections.securityGroups.length, c.capacityProviderNames.length, c.autoscalingGroup === undefined]);

  const p = new cdk.Stack(app, 'Providers');
  const pvpc = new ec2.Vpc(p, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const pc = new ecs.Cluster(p, 'Cluster', { vpc: pvpc });
  const group = (id, more) => new asg.AutoScalingGroup(p, id, { vpc: pvpc, instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2(), minCapacity: 0, maxCapacity: 5, ...more });
  const add = (id, props, options, more) => { const q = new ecs.AsgCapacityProvider(p, id, { autoScalingGroup: group(`${id}Group`, more), ...props }); pc.addAsgCapacityProvider(q, options); pc.addAsgCapacityProvider(q); return q; };
  const d = add('Plain', {});
  add('Named', { capacityProviderName: 'mine', enableManagedScaling: true, enableManagedTerminationProtection: false, enableManagedDraining: true, maximumScalingStepSize: 10, minimumScalingStepSize: 2, targetCapacityPercent: 80, instanceWarmupPeriod: 60 });
  add('Unscaled', { enableManagedScaling: false, enableManagedTerminationProtection: false }, { topicEncryptionKey: new kms.Key(p, 'Key') });
  add('Undrained', { enableManagedDraining: false, enableManagedTerminationProtection: false, targetCapacityPercent: 0, instanceWarmupPeriod: 0 });
  add('Rocket', { machineImageType: ecs.MachineImageType.BOTTLEROCKET, spotInstanceDraining: true }, { spotInstanceDraining: true, machineImageType: ecs.MachineImageType.AMAZON_LINUX_2 }, { spotPrice: '0.1', machineImage: new ecs.BottleRocketImage() });
  add('Spot', {}, { spotInstanceDraining: true }, { spotPrice: '0.1' });
  pc.addDefaultCapacityProviderStrategy([{ capacityProvider: d.capacityProviderName, base: 1, weight: 2 }]);
  pc.enableFargateCapacityProviders();
  record('providers', [pc.hasEc2Capacity, pc.capacityProviderNames, d.enableManagedTerminationProtection, d.enableManagedDraining, pc.connections.securityGroups.length, d.autoScalingGroup.areNewInstancesProtectedFromScaleIn()], p);
  const t = new ecs.Ec2TaskDefinition(p, 'Task');
  t.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryReservationMiB: 64 });
  new ecs.Ec2Service(p, 'Service', { cluster: pc, taskDefinition: t, capacityProviderStrategies: [{ capacityProvider: d.capacityProviderName, weight: 1 }] });
  const imported = ecs.Cluster.fromClusterAttributes(p, 'Imported', { clusterName: 'theirs', vpc: pvpc, autoscalingGroup: group('Theirs') });
  record('imported', imported.autoscalingGroup.autoScalingGroupName, p);
  const e = new cdk.Stack(app, 'ecs-named', { stackName: 'ecs-named' });
  new ecs.AsgCapacityProvider(e, 'Provider', { enableManagedTerminationProtection: false, autoScalingGroup: asg.AutoScalingGroup.fromAutoScalingGroupName(e, 'Theirs', 'theirs') });

  const h = new cdk.Stack(app, 'Hooks');
  const hg = new asg.AutoScalingGroup(h, 'Group', { vpc: new ec2.Vpc(h, 'Vpc', { maxAzs: 1 }), instanceType: small, machineImage: ec2.MachineImage.latestAmazonLinux2023() });
  const launching = { lifecycleTransition: asg.LifecycleTransition.INSTANCE_LAUNCHING };
  const fn = (id) => new lambda.Function(h, id, { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.PYTHON_3_13 });
  hg.addLifecycleHook('Topic', { ...launching, notificationTarget: new hooks.TopicHook(new sns.Topic(h, 'Told')) });
  hg.addLifecycleHook('Queue', { ...launching, notificationTarget: new hooks.QueueHook(new sqs.Queue(h, 'Queue')) });
  hg.addLifecycleHook('Function', { ...launching, notificationTarget: new hooks.FunctionHook(fn('Fn')), role: new iam.Role(h, 'Role', { assumedBy: new iam.ServicePrincipal('autoscaling.amazonaws.com') }) });
  hg.addLifecycleHook('Encrypted', { ...launching, notificationTarget: new hooks.FunctionHook(fn('Fn2'), new kms.Key(h, 'Key')) });
};
module.exports = build;
