// pins: services whose number of tasks changes: by schedule, metric, processor, memory and own metrics; metrics of services and clusters; what is refused
const build = (app, { cdk, attempt, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_applicationautoscaling: aas, aws_cloudwatch: cw, Duration } = cdk;
  const make = (s, Class = ecs.FargateTaskDefinition) => {
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
    const taskDefinition = new Class(s, 'T'); taskDefinition.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64 });
    return { cluster: new ecs.Cluster(s, 'C', { vpc }), taskDefinition };
  };
  const s = new cdk.Stack(app, 'Stack');
  const m = make(s);
  const service = new ecs.FargateService(s, 'S', m);
  const scaling = service.autoScaleTaskCount({ minCapacity: 2, maxCapacity: 10 });
  const times = { scaleInCooldown: Duration.minutes(1), scaleOutCooldown: Duration.minutes(2), policyName: 'p', disableScaleIn: true };
  scaling.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 30 });
  scaling.scaleOnMemoryUtilization('Memory', { targetUtilizationPercent: 40, ...times });
  scaling.scaleOnSchedule('Night', { schedule: aas.Schedule.cron({ hour: '22', minute: '0' }), maxCapacity: 3 });
  scaling.scaleOnMetric('Steps', { metric: service.metricCpuUtilization({ period: Duration.minutes(1) }), scalingSteps: [{ upper: 10, change: -1 }, { lower: 50, change: 1 }, { lower: 90, change: 3 }] });
  scaling.scaleToTrackCustomMetric('Custom', { metric: new cw.Metric({ namespace: 'N', metricName: 'M' }), targetValue: 5, ...times });
  new ecs.FargateService(s, 'Default', m).autoScaleTaskCount({ maxCapacity: 5 });
  const alarm = (id, metric) => new cw.Alarm(s, id, { metric, threshold: 1, evaluationPeriods: 1 });
  alarm('A1', service.metricMemoryUtilization()); alarm('A2', service.metric('X', { statistic: 'sum' }));
  alarm('A3', m.cluster.metricCpuReservation()); alarm('A4', m.cluster.metricCpuUtilization({ period: Duration.minutes(1) })); alarm('A5', m.cluster.metricMemoryReservation()); alarm('A6', m.cluster.metricMemoryUtilization()); alarm('A7', m.cluster.metric('Y'));
  service.enableDeploymentAlarms(['known'], { behavior: ecs.AlarmBehavior.ROLLBACK_ON_ALARM });
  attempt('twice', (t) => { const x = new ecs.FargateService(t, 'S', make(t)); x.autoScaleTaskCount({ maxCapacity: 5 }); x.autoScaleTaskCount({ maxCapacity: 5 }); });
  attempt('external', (t) => { new ecs.ExternalService(t, 'S', make(t, ecs.ExternalTaskDefinition)).autoScaleTaskCount({ maxCapacity: 5 }); });
};
module.exports = build;
