// pins: calls of AWS's API as targets, what rules write to log groups, functions of load balancers, members that programs read
module.exports = (app, { cdk, record, attempt, recommendedFlags }) => {
  const { aws_events: ev, aws_events_targets: targets, aws_logs: logs, aws_iam: iam, aws_lambda: lambda, aws_ecs: ecs, aws_ec2: ec2,
    aws_elasticloadbalancingv2: elb, aws_elasticloadbalancingv2_targets: elbTargets, aws_autoscaling: asg } = cdk;
  const build = (s) => {
    const group = new logs.LogGroup(s, 'Logs');
    const rule = new ev.Rule(s, 'Rule', { eventPattern: { source: ['aws.ecs'] } });
    rule.addTarget(new targets.AwsApi({ service: 'ECS', action: 'updateService', parameters: { service: 'svc', cluster: 'c', forceNewDeployment: true }, catchErrorPattern: 'Service.*', apiVersion: '2014' }));
    rule.addTarget(new targets.AwsApi({ service: 'Cloudwatch-Logs', action: 'putRetentionPolicy', parameters: { logGroupName: group.logGroupName, days: ev.EventField.fromPath('$.detail.days') } }));
    rule.addTarget(new targets.AwsApi({ service: 'wonder', action: 'make', policyStatement: new iam.PolicyStatement({ actions: ['wonder:Make'], resources: ['*'] }) }));
    new ev.Rule(s, 'Other', { schedule: ev.Schedule.rate(cdk.Duration.hours(1)), targets: [new targets.AwsApi({ service: 'sts', action: 'getCallerIdentity' })] });
    const range = new ev.Rule(s, 'Range', { eventPattern: { detail: { ip: ev.Match.ipAddressRange('10.0.0.0/8') } }, eventBus: new ev.EventBus(s, 'Bus'), role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') }) });
    range.addTarget(new targets.CloudWatchLogGroup(group, { event: ev.RuleTargetInput.fromObject({ timestamp: ev.EventField.time, message: ev.EventField.fromPath('$.detail') }) }));
    new ev.Rule(s, 'Old', { eventPattern: { source: ['old'] }, targets: [new targets.CloudWatchLogGroup(group, { event: targets.LogGroupTargetInput.fromObject({ message: 'hello' }) })] });
    new ev.Rule(s, 'New', { eventPattern: { source: ['new'] }, targets: [new targets.CloudWatchLogGroup(group, { logEvent: targets.LogGroupTargetInput.fromObjectV2() })] });
    const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.PYTHON_3_13, handler: 'index.main', code: lambda.Code.fromInline('x') });
    const nlbGroup = new elb.NetworkTargetGroup(s, 'Nlb', { port: 80, targets: [new elbTargets.LambdaTarget(fn)], healthCheck: { path: '/x', protocol: elb.Protocol.HTTP } });
    record(`${s.node.id} arns`, nlbGroup.targetGroupLoadBalancerArns, s);
    record(`${s.node.id} path`, nlbGroup.healthCheck.path);
    const cluster = new ecs.Cluster(s, 'Cluster');
    record(`${s.node.id} is`, [ecs.Cluster.isCluster(cluster), ecs.Cluster.isCluster(fn), ecs.BottleRocketImage.isBottleRocketImage(new ecs.BottleRocketImage()), ecs.BottleRocketImage.isBottleRocketImage(ec2.MachineImage.latestAmazonLinux2())]);
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'Task');
    taskDefinition.addContainer('main', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
    const service = new ecs.FargateService(s, 'Service', { cluster, taskDefinition, minHealthyPercent: 100 });
    const hook = new ecs.DeploymentLifecycleLambdaTarget(fn, 'Hook', { lifecycleStages: [ecs.DeploymentLifecycleStage.PRE_SCALE_UP] });
    service.addLifecycleHook(hook);
    service.attachToApplicationTargetGroup(new elb.ApplicationTargetGroup(s, 'Alb', { vpc: cluster.vpc, port: 80, targetType: elb.TargetType.IP }));
    record(`${s.node.id} balancers`, service.loadBalancers.length);
    const auto = new asg.AutoScalingGroup(s, 'Asg', { vpc: cluster.vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2(),
      blockDevices: [{ deviceName: 'a', volume: asg.BlockDeviceVolume.ebs(20, { volumeType: asg.EbsDeviceVolumeType.GP3, encrypted: true, iops: 3000, deleteOnTermination: false }) },
        { deviceName: 'b', volume: asg.BlockDeviceVolume.ebsFromSnapshot('snap', { volumeSize: 3, volumeType: asg.EbsDeviceVolumeType.ST1 }) }, { deviceName: 'c', volume: asg.BlockDeviceVolume.ephemeral(0) }, { deviceName: 'd', volume: asg.BlockDeviceVolume.noDevice() }] });
    auto.node.addDependency(service);
    const checks = asg.HealthChecks.withAdditionalChecks({ additionalTypes: [asg.AdditionalHealthCheckType.EBS], gracePeriod: cdk.Duration.seconds(5) });
    record(`${s.node.id} checks`, [...checks.types, checks.gracePeriod.toSeconds(), asg.HealthCheck.elb({ grace: cdk.Duration.minutes(1) }).type, asg.HealthCheck.elb({ grace: cdk.Duration.minutes(1) }).gracePeriod.toSeconds()]);
    const volume = asg.BlockDeviceVolume.ebsFromSnapshot('snap', { volumeSize: 3, volumeType: asg.EbsDeviceVolumeType.ST1 }).ebsDevice;
    record(`${s.node.id} volume`, [volume.volumeSize, volume.snapshotId, volume.volumeType]);
  };
  build(new cdk.Stack(app, 'Plain'));
  const flagged = new cdk.Stack(app, 'Flagged');
  for (const [k, v] of Object.entries(recommendedFlags)) flagged.node.setContext(k, v);
  build(flagged);
  const bad = (label, f, o) => attempt(label, (x) => { const r = new ev.Rule(x, 'R', { eventPattern: { source: ['a'] } }); r.addTarget(f(x)); }, o);
  const group = (x) => new logs.LogGroup(x, 'L');
  bad('unknown service', () => new targets.AwsApi({ service: 'wonder', action: 'make' }));
  bad('both events', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromText('a'), logEvent: targets.LogGroupTargetInput.fromObjectV2() }));
  bad('path', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromEventPath('$.a') }));
  bad('plain', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromText('a') }));
  bad('other form', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromObject({ timestamp: ev.EventField.time }) }), { synth: true });
  bad('other keys', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromObject({ timestamp: ev.EventField.time, text: 'a' }) }), { synth: true });
  bad('no json', (x) => new targets.CloudWatchLogGroup(group(x), { event: ev.RuleTargetInput.fromObject({ timestamp: ev.EventField.time, message: `<a ${ev.EventField.source}` }) }), { synth: true });
};
