// pins: autoscaling.AutoScalingGroup with launch configurations: every property, policies, hooks, schedules, scaling, refusals
const build = (app, { cdk, record, attempt }) => {
  const { aws_autoscaling: as, aws_ec2: ec2, aws_iam: iam, aws_sns: sns, aws_cloudwatch: cw } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const base = { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
  const plain = new as.AutoScalingGroup(s, 'Plain', base);
  record('plain', [plain.autoScalingGroupName, plain.autoScalingGroupArn, plain.osType, plain.role.roleName, plain.areNewInstancesProtectedFromScaleIn()], s);
  plain.addUserData('echo one');
  plain.userData.addCommands('echo two');
  plain.connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'web');
  plain.addSecurityGroup(new ec2.SecurityGroup(s, 'Late', { vpc }));
  plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
  plain.protectNewInstancesFromScaleIn();
  const topic = new sns.Topic(s, 'Topic');
  const gm = as.GroupMetric;
  const full = new as.AutoScalingGroup(s, 'Full', {
    ...base, autoScalingGroupName: 'full', minCapacity: 2, maxCapacity: 6, desiredCapacity: 3, keyName: 'key', vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, allowAllOutbound: false,
    notifications: [{ topic }, { topic, scalingEvents: as.ScalingEvents.ERRORS }, { topic, scalingEvents: new as.ScalingEvents(as.ScalingEvent.TEST_NOTIFICATION) }],
    ignoreUnmodifiedSizeProperties: false, cooldown: cdk.Duration.minutes(3), associatePublicIpAddress: true, spotPrice: '0.05', healthChecks: as.HealthChecks.withAdditionalChecks({ additionalTypes: [as.AdditionalHealthCheckType.ELB, as.AdditionalHealthCheckType.EBS], gracePeriod: cdk.Duration.minutes(2) }),
    blockDevices: [{ deviceName: 'a', volume: as.BlockDeviceVolume.ebs(15, { volumeType: as.EbsDeviceVolumeType.IO1, iops: 500, encrypted: true, deleteOnTermination: false }) }, { deviceName: 'b', volume: as.BlockDeviceVolume.ephemeral(1) }, { deviceName: 'd', volume: as.BlockDeviceVolume.ebsFromSnapshot('snap-1', { volumeSize: 5, volumeType: as.EbsDeviceVolumeType.GP3, throughput: 200 }) }],
    maxInstanceLifetime: cdk.Duration.days(7), instanceMonitoring: as.Monitoring.BASIC, groupMetrics: [as.GroupMetrics.all(), new as.GroupMetrics(gm.MIN_SIZE, gm.TOTAL_INSTANCES, gm.MIN_SIZE)],
    signals: as.Signals.waitForAll({ minSuccessPercentage: 80, timeout: cdk.Duration.minutes(10) }), updatePolicy: as.UpdatePolicy.rollingUpdate({ maxBatchSize: 2, minInstancesInService: 1, suspendProcesses: [as.ScalingProcess.AZ_REBALANCE] }),
    newInstancesProtectedFromScaleIn: true, terminationPolicies: [as.TerminationPolicy.CUSTOM_LAMBDA_FUNCTION, as.TerminationPolicy.OLDEST_INSTANCE], terminationPolicyCustomLambdaFunctionArn: 'arn:aws:lambda:us-east-1:123456789012:function:x',
    defaultInstanceWarmup: cdk.Duration.seconds(30), capacityRebalance: true, ssmSessionPermissions: true, azCapacityDistributionStrategy: as.CapacityDistributionStrategy.BALANCED_ONLY, deletionProtection: as.DeletionProtection.PREVENT_ALL_DELETION,
    instanceLifecyclePolicy: { retentionTriggers: { terminateHookAbandon: as.TerminateHookAbandonAction.RETAIN } }, minHealthyPercentage: 90, maxHealthyPercentage: 120, requireImdsv2: true,
  });
  record('full', [full.spotPrice, full.maxInstanceLifetime.toDays(), full.areNewInstancesProtectedFromScaleIn()]);
  const wait = (id, props) => new as.AutoScalingGroup(s, id, { ...base, ...props });
  wait('Min', { signals: as.Signals.waitForMinCapacity(), minCapacity: 2, updatePolicy: as.UpdatePolicy.rollingUpdate({ waitOnResourceSignals: false, pauseTime: cdk.Duration.seconds(5), minSuccessPercentage: 50 }) });
  wait('Count', { signals: as.Signals.waitForCount(5, { timeout: cdk.Duration.hours(1) }), updatePolicy: as.UpdatePolicy.replacingUpdate(), healthCheck: as.HealthCheck.elb({ grace: cdk.Duration.seconds(60) }) });
  wait('Refresh', { desiredCapacity: 0, minCapacity: 0, signals: as.Signals.waitForAll(), healthChecks: as.HealthChecks.ec2(), updatePolicy: as.UpdatePolicy.instanceRefresh({ strategy: as.InstanceRefreshStrategy.ROLLING }) });
  wait('Refresh2', { maxInstanceLifetime: cdk.Duration.seconds(0), healthCheck: as.HealthCheck.ec2(), updatePolicy: as.UpdatePolicy.instanceRefresh({ strategy: as.InstanceRefreshStrategy.REPLACE_ROOT_VOLUME, minHealthyPercentage: 50, maxHealthyPercentage: 150, instanceWarmup: cdk.Duration.minutes(1), skipMatching: true, checkpointPercentages: [20, 100], checkpointDelay: cdk.Duration.hours(1), bakeTime: cdk.Duration.minutes(2), scaleInProtectedInstances: as.ScaleInProtectedInstances.WAIT, standbyInstances: as.StandbyInstances.IGNORE }) });
  plain.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50, cooldown: cdk.Duration.minutes(1) });
  plain.scaleOnIncomingBytes('In', { targetBytesPerSecond: 1000, disableScaleIn: true });
  plain.scaleOnOutgoingBytes('Out', { targetBytesPerSecond: 2000, estimatedInstanceWarmup: cdk.Duration.seconds(10) });
  const metric = new cw.Metric({ namespace: 'Own', metricName: 'Load', dimensionsMap: { a: 'b' }, statistic: 'Maximum', unit: cw.Unit.PERCENT });
  const track = plain.scaleToTrackMetric('Track', { metric, targetValue: 30 });
  record('track', track.scalingPolicyArn, s);
  const steps = plain.scaleOnMetric('Steps', { metric, scalingSteps: [{ upper: 10, change: -1 }, { lower: 50, change: +1 }, { lower: 70, change: +3 }] });
  record('steps', [steps.lowerAlarm.alarmName, steps.upperAction.scalingPolicyArn], s);
  plain.scaleOnMetric('Exact', { metric, adjustmentType: as.AdjustmentType.EXACT_CAPACITY, scalingSteps: [{ lower: 0, upper: 10, change: 1 }, { lower: 10, change: 5 }], cooldown: cdk.Duration.minutes(1), estimatedInstanceWarmup: cdk.Duration.minutes(2), minAdjustmentMagnitude: 1, evaluationPeriods: 3, datapointsToAlarm: 2, metricAggregationType: as.MetricAggregationType.MINIMUM });
  plain.scaleOnSchedule('Morning', { schedule: as.Schedule.cron({ hour: '8', minute: '0' }), minCapacity: 2, timeZone: 'Europe/Vienna', startTime: new Date(Date.UTC(2033, 8, 10, 12, 0, 0)), endTime: new Date(Date.UTC(2033, 8, 11, 12, 0, 0)) });
  const sched = plain.scaleOnSchedule('Every', { schedule: as.Schedule.cron({ weekDay: 'mon' }), desiredCapacity: 0 });
  plain.scaleOnSchedule('Expr', { schedule: as.Schedule.expression('0 1 * * *'), maxCapacity: 9 });
  record('sched', sched.scheduledActionName, s);
  const hook = plain.addLifecycleHook('Launch', { lifecycleTransition: as.LifecycleTransition.INSTANCE_LAUNCHING, defaultResult: as.DefaultResult.ABANDON, heartbeatTimeout: cdk.Duration.minutes(2), lifecycleHookName: 'hook', notificationMetadata: 'meta' });
  record('hook', hook.lifecycleHookName, s);
  const target = { bind: (scope, o) => ({ createdRole: o.role ?? new iam.Role(scope, 'Role', { assumedBy: new iam.ServicePrincipal('autoscaling.amazonaws.com') }), notificationTargetArn: 'arn:target' }) };
  plain.addLifecycleHook('End', { lifecycleTransition: as.LifecycleTransition.INSTANCE_TERMINATING, notificationTarget: target });
  plain.addWarmPool();
  full.addWarmPool({ reuseOnScaleIn: true, maxGroupPreparedCapacity: 5, minSize: 1, poolState: as.PoolState.HIBERNATED });
  full.attachToClassicLB({ loadBalancerName: 'classic' });
  const imp = as.AutoScalingGroup.fromAutoScalingGroupName(s, 'Imp', 'theirs');
  imp.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 20 });
  imp.addUserData('nothing');
  record('imp', [imp.autoScalingGroupName, imp.autoScalingGroupArn], s);
  const template = new ec2.LaunchTemplate(s, 'Template', { instanceType: base.instanceType, machineImage: base.machineImage, securityGroup: new ec2.SecurityGroup(s, 'TG', { vpc }), userData: ec2.UserData.forLinux(), role: new iam.Role(s, 'TR', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }) });
  const byTemplate = new as.AutoScalingGroup(s, 'ByTemplate', { vpc, launchTemplate: template, migrateToLaunchTemplate: true, updatePolicy: as.UpdatePolicy.rollingUpdate() });
  byTemplate.connections.allowFromAnyIpv4(ec2.Port.tcp(8080));
  byTemplate.addUserData('more');
  new as.AutoScalingGroup(s, 'ById', { vpc, launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'LT', { launchTemplateId: 'lt-1', versionNumber: '0' }) });
  new as.AutoScalingGroup(s, 'Mixed', { vpc, mixedInstancesPolicy: {
    launchTemplate: template, instancesDistribution: { onDemandAllocationStrategy: as.OnDemandAllocationStrategy.PRIORITIZED, onDemandBaseCapacity: 1, onDemandPercentageAboveBaseCapacity: 20, spotAllocationStrategy: as.SpotAllocationStrategy.CAPACITY_OPTIMIZED_PRIORITIZED, spotInstancePools: 2, spotMaxPrice: '0.1' },
    launchTemplateOverrides: [{ instanceType: new ec2.InstanceType('t4g.micro'), launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'LN', { launchTemplateName: 'n' }), weightedCapacity: 4 }, { instanceRequirements: { vCpuCount: { min: 4, max: 8 }, memoryMiB: { min: 16384 }, cpuManufacturers: ['intel'] } }],
  } });
  const v = (k) => ec2.Vpc.fromVpcAttributes(k, 'V', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['s'] });
  const refused = (label, props) => attempt(label, (k) => { new as.AutoScalingGroup(k, 'G', { vpc: v(k), instanceType: base.instanceType, machineImage: base.machineImage, ...props(k) }); });
  refused('no image', () => ({ machineImage: undefined }));
  refused('no type', () => ({ instanceType: undefined }));
  refused('min max', () => ({ minCapacity: 5, maxCapacity: 2 }));
  refused('min desired', () => ({ minCapacity: 5, desiredCapacity: 2, maxCapacity: 9 }));
  refused('desired max', () => ({ desiredCapacity: 5, maxCapacity: 2 }));
  refused('lifetime', () => ({ maxInstanceLifetime: cdk.Duration.hours(5) }));
  refused('lambda second', () => ({ terminationPolicies: [as.TerminationPolicy.DEFAULT, as.TerminationPolicy.CUSTOM_LAMBDA_FUNCTION] }));
  refused('lambda without arn', () => ({ terminationPolicies: [as.TerminationPolicy.CUSTOM_LAMBDA_FUNCTION] }));
  refused('both health checks', () => ({ healthCheck: as.HealthCheck.ec2(), healthChecks: as.HealthChecks.ec2() }));
  refused('one percentage', () => ({ minHealthyPercentage: 50 }));
  refused('clear one', () => ({ minHealthyPercentage: -1, maxHealthyPercentage: 100 }));
  refused('min percentage', () => ({ minHealthyPercentage: 101, maxHealthyPercentage: 100 }));
  refused('max percentage', () => ({ minHealthyPercentage: 50, maxHealthyPercentage: 99 }));
  refused('difference', () => ({ minHealthyPercentage: 50, maxHealthyPercentage: 200 }));
  refused('public', () => ({ associatePublicIpAddress: true }));
  refused('migrate', () => ({ migrateToLaunchTemplate: true }));
  refused('io1', () => ({ blockDevices: [{ deviceName: 'a', volume: as.BlockDeviceVolume.ebs(5, { volumeType: as.EbsDeviceVolumeType.IO1 }) }] }));
  refused('throughput', () => ({ blockDevices: [{ deviceName: 'a', volume: as.BlockDeviceVolume.ebs(5, { throughput: 100, volumeType: as.EbsDeviceVolumeType.GP3 }) }] }));
  refused('template and image', (k) => ({ launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(k, 'L', { launchTemplateId: 'l' }) }));
  refused('template and spot', (k) => ({ instanceType: undefined, machineImage: undefined, spotPrice: '1', launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(k, 'L', { launchTemplateId: 'l' }) }));
  refused('template without type', (k) => ({ instanceType: undefined, machineImage: undefined, launchTemplate: new ec2.LaunchTemplate(k, 'L') }));
  refused('template without image', (k) => ({ instanceType: undefined, machineImage: undefined, launchTemplate: new ec2.LaunchTemplate(k, 'L', { instanceType: base.instanceType }) }));
  const mixed = (label, o) => attempt(label, (k) => { new as.AutoScalingGroup(k, 'G', { vpc: v(k), mixedInstancesPolicy: { launchTemplate: ec2.LaunchTemplate.fromLaunchTemplateAttributes(k, 'L', { launchTemplateId: 'l' }), launchTemplateOverrides: [o] } }); });
  mixed('weight', { instanceType: base.instanceType, weightedCapacity: 2.5 });
  mixed('no override', {});
  mixed('two overrides', { instanceType: base.instanceType, instanceRequirements: { vCpuCount: { min: 1 }, memoryMiB: { min: 1 } } });
  const group = (k) => new as.AutoScalingGroup(k, 'G', { vpc: v(k), instanceType: base.instanceType, machineImage: base.machineImage });
  attempt('requests', (k) => { group(k).scaleOnRequestCount('R', { targetRequestsPerMinute: 5 }); });
  attempt('one step', (k) => { group(k).scaleOnMetric('S', { metric, scalingSteps: [{ lower: 1, change: 1 }] }); });
  attempt('periods', (k) => { group(k).scaleOnMetric('S', { metric, scalingSteps: [{ upper: 1, change: -1 }, { lower: 5, change: 1 }], datapointsToAlarm: 1 }); });
  attempt('tier', (k) => { new as.StepScalingAction(k, 'S', { autoScalingGroup: group(k) }).addAdjustment({ adjustment: 1 }); });
  attempt('nothing scheduled', (k) => { group(k).scaleOnSchedule('S', { schedule: as.Schedule.expression('x') }); });
  attempt('two days', () => { as.Schedule.cron({ day: '1', weekDay: '1' }); });
  attempt('hook role', (k) => { group(k).addLifecycleHook('H', { lifecycleTransition: as.LifecycleTransition.INSTANCE_LAUNCHING, role: iam.Role.fromRoleArn(k, 'R', 'arn:aws:iam::1:role/r') }); });
  attempt('no hook role', (k) => { group(k).addLifecycleHook('H', { lifecycleTransition: as.LifecycleTransition.INSTANCE_LAUNCHING }).role; });
  attempt('pool prepared', (k) => { group(k).addWarmPool({ maxGroupPreparedCapacity: -2 }); });
  attempt('pool min', (k) => { group(k).addWarmPool({ minSize: -1 }); });
  attempt('percentage', () => { as.Signals.waitForAll({ minSuccessPercentage: 101 }); });
  attempt('no health', () => { as.HealthChecks.withAdditionalChecks({ additionalTypes: [] }); });
  const refresh = (label, o) => attempt(label, () => { as.UpdatePolicy.instanceRefresh({ strategy: as.InstanceRefreshStrategy.ROLLING, ...o }); });
  refresh('refresh min', { minHealthyPercentage: 101 });
  refresh('refresh max', { minHealthyPercentage: 1, maxHealthyPercentage: 99 });
  refresh('refresh max alone', { maxHealthyPercentage: 150 });
  refresh('refresh difference', { minHealthyPercentage: 10, maxHealthyPercentage: 150 });
  refresh('refresh bake', { bakeTime: cdk.Duration.days(3) });
  refresh('refresh delay', { checkpointDelay: cdk.Duration.minutes(3) });
  refresh('refresh range', { checkpointPercentages: [0, 5] });
  refresh('refresh twice', { checkpointPercentages: [5, 5] });
  refresh('refresh order', { checkpointPercentages: [50, 5] });
};
module.exports = build;
