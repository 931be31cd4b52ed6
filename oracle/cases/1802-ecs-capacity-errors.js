// pins: refusals of capacity: names, managed scaling and termination protection, imported groups, warm-up, cache keys, update policies; ECS deployments in pipelines
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_autoscaling: asg, aws_codepipeline: cp, aws_codepipeline_actions: actions } = cdk;
  const small = ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.SMALL);
  const cluster = (s) => new ecs.Cluster(s, 'Cluster');
  const group = (s) => new asg.AutoScalingGroup(s, 'Group', { vpc: new ec2.Vpc(s, 'Vpc'), instanceType: small, machineImage: ecs.EcsOptimizedImage.amazonLinux2() });
  const theirs = (s) => asg.AutoScalingGroup.fromAutoScalingGroupName(s, 'Theirs', 'theirs');
  for (const name of ['aws-x', 'ecsx', 'fargate', 'mine']) attempt(`name ${name}`, (s) => new ecs.AsgCapacityProvider(s, 'P', { autoScalingGroup: group(s), capacityProviderName: name }));
  attempt('unscaled', (s) => new ecs.AsgCapacityProvider(s, 'P', { autoScalingGroup: group(s), enableManagedScaling: false }));
  attempt('imported', (s) => new ecs.AsgCapacityProvider(s, 'P', { autoScalingGroup: theirs(s) }));
  attempt('imported in a cluster', (s) => cluster(s).addAsgCapacityProvider(new ecs.AsgCapacityProvider(s, 'P', { autoScalingGroup: theirs(s), enableManagedTerminationProtection: false })));
  for (const n of [-1, 10001, 10000]) attempt(`warm-up ${n}`, (s) => new ecs.AsgCapacityProvider(s, 'P', { autoScalingGroup: group(s), instanceWarmupPeriod: n }));
  attempt('signals', (s) => cluster(s).addCapacity('C', { instanceType: small, signals: asg.Signals.waitForAll() }));
  attempt('cache key', () => new ecs.BottleRocketImage({ additionalCacheKey: 'x' }));
  attempt('capacity', (s) => cluster(s).addCapacity('C', { instanceType: small, minCapacity: 3, maxCapacity: 1 }));
  attempt('capacity of a bad type', (s) => cluster(s).addCapacity('C', { instanceType: new ec2.InstanceType('nonsense'), machineImageType: ecs.MachineImageType.BOTTLEROCKET }));
  attempt('strategy', (s) => cluster(s).addDefaultCapacityProviderStrategy([{ capacityProvider: 'x' }]));
  attempt('no capacity', (s) => { const t = new ecs.Ec2TaskDefinition(s, 'T'); t.addContainer('c', { image: ecs.ContainerImage.fromRegistry('x'), memoryLimitMiB: 4 }); new ecs.Ec2Service(s, 'Service', { cluster: cluster(s), taskDefinition: t }); }, { synth: true });
  attempt('other strategy', (s) => { const k = cluster(s); k.addCapacity('C', { instanceType: small }); k.addDefaultCapacityProviderStrategy([{ capacityProvider: 'C' }]); });
  const service = (s) => { const t = new ecs.FargateTaskDefinition(s, 'T'); t.addContainer('c', { image: ecs.ContainerImage.fromRegistry('x') }); return new ecs.FargateService(s, 'Service', { cluster: cluster(s), taskDefinition: t }); };
  const input = new cp.Artifact('a');
  attempt('no input', (s) => new actions.EcsDeployAction({ actionName: 'D', service: service(s) }));
  attempt('both inputs', (s) => new actions.EcsDeployAction({ actionName: 'D', service: service(s), input, imageFile: input.atPath('f') }));
  for (const m of [0, 61, 60]) attempt(`timeout ${m}`, (s) => new actions.EcsDeployAction({ actionName: 'D', service: service(s), input, deploymentTimeout: cdk.Duration.minutes(m) }));
  attempt('timeout of seconds', (s) => new actions.EcsDeployAction({ actionName: 'D', service: service(s), input, deploymentTimeout: cdk.Duration.seconds(90) }));
};
