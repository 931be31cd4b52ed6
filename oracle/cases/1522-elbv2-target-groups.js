// pins: target groups: ports, health checks, stickiness, attributes, targets of all kinds, metrics
module.exports = (app, { cdk, record }) => {
  const { aws_elasticloadbalancingv2: elb, aws_elasticloadbalancingv2_targets: targets, aws_ec2: ec2, aws_lambda: lambda, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
  const T = elb.TargetType;
  new elb.ApplicationTargetGroup(s, 'Empty', { vpc });
  const a = new elb.ApplicationTargetGroup(s, 'All', {
    vpc, port: 80, protocol: elb.ApplicationProtocol.HTTP, protocolVersion: elb.ApplicationProtocolVersion.GRPC, targetType: T.IP, targetGroupName: 'all', deregistrationDelay: Duration.seconds(5), slowStart: Duration.seconds(30),
    stickinessCookieDuration: Duration.minutes(5), stickinessCookieName: 'mine', loadBalancingAlgorithmType: elb.TargetGroupLoadBalancingAlgorithmType.LEAST_OUTSTANDING_REQUESTS, crossZoneEnabled: true, enableAnomalyMitigation: false,
    ipAddressType: elb.TargetGroupIpAddressType.IPV6, targetGroupHealth: { dnsMinimumHealthyTargetCount: 2, dnsMinimumHealthyTargetPercentage: 50, routingMinimumHealthyTargetCount: 3, routingMinimumHealthyTargetPercentage: 0 },
    healthCheck: { enabled: true, interval: Duration.seconds(30), timeout: Duration.seconds(5), path: '/h', port: '81', protocol: elb.Protocol.HTTPS, healthyThresholdCount: 3, unhealthyThresholdCount: 4, healthyGrpcCodes: '0-99', healthyHttpCodes: '200-299' },
  });
  const w = new elb.ApplicationTargetGroup(s, 'Weighted', { vpc, port: 8443, loadBalancingAlgorithmType: elb.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM, enableAnomalyMitigation: true, crossZoneEnabled: false, stickinessCookieDuration: Duration.days(7), targetType: T.INSTANCE, targetGroupHealth: { dnsMinimumHealthyTargetCount: 0 }, healthCheck: { healthyHttpCodes: '200' } });
  w.setAttribute('a', 'b'); w.setAttribute('target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage', '77'); w.enableCookieStickiness(Duration.seconds(1));
  w.configureHealthCheck({ path: '/late', interval: Duration.minutes(1) });
  new elb.ApplicationTargetGroup(s, 'Slow', { vpc, port: 8000, slowStart: Duration.seconds(0), targetType: T.IP });
  // Targets.
  const instance = new ec2.Instance(s, 'Instance', { vpc, instanceType: new ec2.InstanceType('t3.nano'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });
  const fn = new lambda.Function(s, 'Fn', { code: lambda.Code.fromInline('x'), handler: 'index.h', runtime: lambda.Runtime.NODEJS_22_X });
  const i = new elb.ApplicationTargetGroup(s, 'Instances', { vpc, port: 80, targets: [new targets.InstanceTarget(instance), new targets.InstanceIdTarget('i-1', 81)] });
  i.addTarget(new targets.InstanceTarget(instance, 82));
  const ips = new elb.ApplicationTargetGroup(s, 'Ips', { vpc, port: 80, targets: [new targets.IpTarget('10.0.0.1'), new targets.IpTarget('10.0.0.2', 83, 'all')] });
  const f = new elb.ApplicationTargetGroup(s, 'Fns', { targetType: T.LAMBDA, multiValueHeadersEnabled: true, targets: [new targets.LambdaTarget(fn)], healthCheck: { enabled: true, interval: Duration.seconds(35) } });
  const lb = new elb.ApplicationLoadBalancer(s, 'Alb', { vpc, internetFacing: true });
  const listener = lb.addListener('L', { port: 80 });
  const added = listener.addTargets('Default', { port: 80, targets: [new targets.InstanceTarget(instance)], targetGroupName: 'named', deregistrationDelay: Duration.minutes(1), slowStart: Duration.minutes(15), stickinessCookieDuration: Duration.hours(1), healthCheck: { path: '/' } });
  listener.addTargets('Fn', { targets: [new targets.LambdaTarget(fn)], priority: 1, conditions: [elb.ListenerCondition.pathPatterns(['/fn'])] });
  listener.addTargets('Ip', { protocol: elb.ApplicationProtocol.HTTPS, protocolVersion: elb.ApplicationProtocolVersion.HTTP2, targets: [new targets.IpTarget('10.0.0.9')], priority: 2, conditions: [elb.ListenerCondition.pathPatterns(['/ip'])], loadBalancingAlgorithmType: elb.TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM, enableAnomalyMitigation: true, stickinessCookieDuration: Duration.hours(1), stickinessCookieName: 'c' });
  // Members that may be connected to.
  const member = new ec2.SecurityGroup(s, 'Member', { vpc }), later = new ec2.SecurityGroup(s, 'Later', { vpc });
  added.registerConnectable(member); i.registerConnectable(later, ec2.Port.tcpRange(1, 2));
  listener.addTargetGroups('Late', { targetGroups: [i], priority: 3, conditions: [elb.ListenerCondition.pathPatterns(['/late'])] });
  class Own { attachToApplicationTargetGroup(group) { group.registerConnectable({ connections: later.connections }); return { targetType: T.IP, targetJson: { id: '1.1.1.1' } }; } }
  listener.addTargets('Own', { port: 8080, targets: [new Own()], priority: 4, conditions: [elb.ListenerCondition.pathPatterns(['/own'])] });
  // Network load balancers.
  const n = new elb.NetworkTargetGroup(s, 'Net', { vpc, port: 443, targets: [new targets.IpTarget('10.0.0.3', 1)] });
  new elb.NetworkTargetGroup(s, 'NetAll', {
    vpc, port: 53, protocol: elb.Protocol.TCP_UDP, proxyProtocolV2: true, preserveClientIp: false, connectionTermination: true, targetType: T.INSTANCE, targetGroupName: 'net', crossZoneEnabled: true, ipAddressType: elb.TargetGroupIpAddressType.IPV4, deregistrationDelay: Duration.seconds(0),
    healthCheck: { protocol: elb.Protocol.HTTP, path: '/', interval: Duration.seconds(10), timeout: Duration.seconds(10), healthyThresholdCount: 2, unhealthyThresholdCount: 10 },
  });
  const nlb = new elb.NetworkLoadBalancer(s, 'Nlb', { vpc });
  nlb.addListener('L', { port: 443, defaultTargetGroups: [n] });
  nlb.addListener('A', { port: 80 }).addTargets('Alb', { port: 80, targets: [new targets.AlbListenerTarget(listener)], healthCheck: { protocol: elb.Protocol.HTTP } });
  nlb.addListener('B', { port: 81 }).addTargets('AlbArn', { port: 80, targets: [new targets.AlbTarget(lb, 80)] });
  nlb.addListener('C', { port: 82 }).addTargets('AlbArn2', { port: 80, targets: [new targets.AlbArnTarget('arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/x/1', 8)], protocol: elb.Protocol.TCP, proxyProtocolV2: true, preserveClientIp: true, targetGroupName: 'n', deregistrationDelay: Duration.seconds(3) });
  // Imports.
  const tgArn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/my-target-group/50dc6c495c0c9188';
  const lbArn = 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/my-lb/73e2d6bc24d8a067';
  const imported = elb.ApplicationTargetGroup.fromTargetGroupAttributes(s, 'Imported', { targetGroupArn: tgArn, loadBalancerArns: lbArn });
  const importedNet = elb.NetworkTargetGroup.fromTargetGroupAttributes(s, 'ImportedNet', { targetGroupArn: tgArn, loadBalancerArns: lbArn });
  listener.addTargetGroups('Imported', { targetGroups: [imported], priority: 5, conditions: [elb.ListenerCondition.pathPatterns(['/i'])] });
  nlb.addListener('I', { port: 83, defaultTargetGroups: [importedNet] });
  imported.registerConnectable(member);
  imported.addTarget({ attachToApplicationTargetGroup: () => ({ targetType: T.IP }) }); importedNet.addTarget({ attachToNetworkTargetGroup: () => ({ targetType: T.IP }) });
  record('values', [a.targetGroupArn, a.targetGroupName, a.targetGroupFullName, a.defaultPort, added.firstLoadBalancerFullName, n.firstLoadBalancerFullName, imported.targetGroupName, imported.targetGroupArn, imported.loadBalancerArns, ips.defaultPort], s);
  record('attached', added.node.tryFindChild('Resource').node.path);
  // What waits for the load balancer.
  const waits = (id, group) => { const r = new cdk.CfnResource(s, id, { type: 'X::Y::Z' }); r.node.addDependency(group.loadBalancerAttached); };
  waits('W1', added); waits('W2', i); waits('W3', n); waits('W4', imported); waits('W5', f);
  // Metrics.
  const O = { period: Duration.minutes(1), statistic: 'p90', label: 'l' };
  const show = (m) => { const c = m.toMetricConfig().metricStat; return { ...c, period: c.period.toSeconds() }; };
  const all = (name, metrics, names, ...first) => record(name, names.map((k) => [show(metrics[k](...first)), show(metrics[k](...first, O))]), s);
  all('tg metrics', added.metrics, ['ipv6RequestCount', 'requestCount', 'healthyHostCount', 'unhealthyHostCount', 'requestCountPerTarget', 'targetConnectionErrorCount', 'targetResponseTime', 'targetTLSNegotiationErrorCount']);
  all('tg metrics by name', added.metrics, ['custom'], 'Own'); all('tg codes', added.metrics, ['httpCodeTarget'], elb.HttpCodeTarget.TARGET_2XX_COUNT); all('imported', imported.metrics, ['requestCount']); all('imported net', importedNet.metrics, ['healthyHostCount']);
  all('lb metrics', lb.metrics, ['activeConnectionCount', 'clientTlsNegotiationErrorCount', 'consumedLCUs', 'httpFixedResponseCount', 'httpRedirectCount', 'httpRedirectUrlLimitExceededCount', 'ipv6ProcessedBytes', 'ipv6RequestCount', 'newConnectionCount', 'processedBytes', 'rejectedConnectionCount', 'requestCount', 'ruleEvaluations', 'targetConnectionErrorCount', 'targetResponseTime', 'targetTLSNegotiationErrorCount', 'elbAuthError', 'elbAuthFailure', 'elbAuthLatency', 'elbAuthSuccess']);
  all('lb metrics by name', lb.metrics, ['custom'], 'Own'); all('lb codes', lb.metrics, ['httpCodeElb', 'httpCodeTarget'], elb.HttpCodeElb.ELB_504_COUNT);
  all('nlb metrics', nlb.metrics, ['activeFlowCount', 'consumedLCUs', 'newFlowCount', 'processedBytes', 'tcpClientResetCount', 'tcpElbResetCount', 'tcpTargetResetCount']); all('nlb metrics by name', nlb.metrics, ['custom'], 'Own');
  all('net metrics', n.metrics, ['healthyHostCount', 'unHealthyHostCount']);
};
