// pins: steps of groups as actions of alarms, metrics of load balancers and target groups by their old names, of log groups; dead letters of log groups as targets
module.exports = (app, { cdk, record, recommendedFlags }) => {
  const { aws_elasticloadbalancingv2: elb, aws_ec2: ec2, aws_logs: logs, aws_cloudwatch: cw, aws_events: events, aws_events_targets: targets, aws_sqs: sqs, aws_sns: sns, aws_lambda_event_sources: sources, aws_autoscaling: asg, aws_cloudwatch_actions: actions } = cdk;
  for (const flags of [false, true]) {
    const s = new cdk.Stack(app, flags ? 'Recommended' : 'Plain', { env: { account: '111111111111', region: 'us-east-1' } });
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) s.node.setContext(k, v);
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], publicSubnetIds: ['p1', 'p2'], privateSubnetIds: ['s1', 's2'] });
    const alb = new elb.ApplicationLoadBalancer(s, 'Alb', { vpc }), nlb = new elb.NetworkLoadBalancer(s, 'Nlb', { vpc });
    const group = new elb.ApplicationTargetGroup(s, 'Group', { vpc, port: 80 }), flow = new elb.NetworkTargetGroup(s, 'Flow', { vpc, port: 80 });
    alb.addListener('L', { port: 80, defaultTargetGroups: [group] }); nlb.addListener('L', { port: 80, defaultTargetGroups: [flow] });
    const E = elb.HttpCodeElb, T = elb.HttpCodeTarget, hour = { period: cdk.Duration.hours(1) };
    const ofAlb = [alb.metricActiveConnectionCount(hour), alb.metricClientTlsNegotiationErrorCount(), alb.metricConsumedLCUs(), alb.metricElbAuthError(), alb.metricElbAuthFailure(), alb.metricElbAuthLatency(), alb.metricElbAuthSuccess(), alb.metricHttpCodeElb(E.ELB_5XX_COUNT), alb.metricHttpCodeTarget(T.TARGET_2XX_COUNT, { label: 'ok' }), alb.metricHttpFixedResponseCount(), alb.metricHttpRedirectCount(), alb.metricHttpRedirectUrlLimitExceededCount(), alb.metricIpv6ProcessedBytes(), alb.metricIpv6RequestCount(), alb.metricNewConnectionCount(), alb.metricProcessedBytes(), alb.metricRejectedConnectionCount(), alb.metricRequestCount(), alb.metricRuleEvaluations(), alb.metricTargetConnectionErrorCount(), alb.metricTargetResponseTime(), alb.metricTargetTLSNegotiationErrorCount()];
    const ofGroup = [group.metricHealthyHostCount(), group.metricHttpCodeTarget(T.TARGET_4XX_COUNT), group.metricIpv6RequestCount(), group.metricRequestCount(hour), group.metricRequestCountPerTarget(), group.metricTargetConnectionErrorCount(), group.metricTargetResponseTime(), group.metricTargetTLSNegotiationErrorCount(), group.metricUnhealthyHostCount()];
    const ofNlb = [nlb.metricActiveFlowCount(hour), nlb.metricConsumedLCUs(), nlb.metricNewFlowCount(), nlb.metricProcessedBytes(), nlb.metricTcpClientResetCount(), nlb.metricTcpElbResetCount(), nlb.metricTcpTargetResetCount(), flow.metricHealthyHostCount(), flow.metricUnHealthyHostCount()];
    const logGroup = new logs.LogGroup(s, 'Logs', { logGroupName: 'logs' }), known = logs.LogGroup.fromLogGroupName(s, 'Known', 'known');
    const ofLogs = [logGroup.metric('Own'), logGroup.metricIncomingLogEvents(), logGroup.metricIncomingBytes(hour), known.metricIncomingBytes({ statistic: 'max' })];
    new cw.Dashboard(s, 'Dashboard', { widgets: [[ofAlb, ofGroup, ofNlb, ofLogs].map((left) => new cw.GraphWidget({ left }))] });
    record(`${s.node.id} physical`, [logGroup.logGroupPhysicalName(), new logs.LogGroup(s, 'Unnamed').logGroupPhysicalName()], s);
    const fleet = new asg.AutoScalingGroup(s, 'Fleet', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }), minCapacity: cdk.Token.asNumber({ resolve: () => 1 }), maxCapacity: cdk.Token.asNumber({ resolve: () => ({ Ref: 'AWS::Region' }) }) });
    const steps = new asg.StepScalingAction(s, 'Steps', { autoScalingGroup: fleet });
    steps.addAdjustment({ adjustment: 1, lowerBound: 0 });
    logGroup.metricIncomingBytes().createAlarm(s, 'Alarm', { threshold: 1, evaluationPeriods: 1 }).addAlarmAction(new actions.AutoScalingAction(steps));
    const rule = new events.Rule(s, 'Rule', { eventPattern: { source: ['a'] } });
    const toQueue = new targets.SqsQueue(new sqs.Queue(s, 'Q')), toTopic = new targets.SnsTopic(new sns.Topic(s, 'T'));
    record(`${s.node.id} targets`, [toQueue.queue.queueArn, toTopic.topic.topicArn, new sources.SnsEventSource(toTopic.topic).topic.topicName], s);
    rule.addTarget(new targets.CloudWatchLogGroup(logGroup, { deadLetterQueue: new sqs.Queue(s, 'Dead'), maxEventAge: cdk.Duration.hours(1), retryAttempts: 1 }));
  }
};
