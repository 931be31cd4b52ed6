// pins: imported and looked up load balancers and listeners, with and without answers, across stacks
const alb = 'arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/app/real/50dc6c495c0c9188', nlb = 'arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/real/50dc6c495c0c9188';
const env = { account: '123456789012', region: 'us-west-2' };
module.exports = (app, { cdk, record }) => {
  const { aws_elasticloadbalancingv2: elb, aws_elasticloadbalancingv2_targets: targets, aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false }), C = elb.ListenerCondition, fixed = elb.ListenerAction.fixedResponse(200), path = (p) => [C.pathPatterns([p])];
  const a = elb.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(s, 'Alb', { loadBalancerArn: alb, securityGroupId: 'sg-1', vpc, loadBalancerDnsName: 'dns', loadBalancerCanonicalHostedZoneId: 'Z' });
  const strict = elb.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(s, 'Strict', { loadBalancerArn: cdk.Fn.importValue('Arn'), securityGroupId: 'sg-2', securityGroupAllowsAllOutbound: false });
  const member = new ec2.SecurityGroup(s, 'Member', { vpc });
  a.addListener('L', { port: 80 }).addTargets('T', { port: 80 }).registerConnectable(member);
  const sl = strict.addListener('L', { port: 81, protocol: elb.ApplicationProtocol.HTTP, open: false, defaultAction: fixed });
  const own = new elb.ApplicationTargetGroup(s, 'Own', { vpc, port: 80, targetType: elb.TargetType.IP });
  own.registerConnectable(member); sl.addTargetGroups('Own', { targetGroups: [own], priority: 1, conditions: path('/') });
  const n = elb.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Nlb', { loadBalancerArn: nlb, vpc, loadBalancerDnsName: 'dns', loadBalancerCanonicalHostedZoneId: 'Z', loadBalancerSecurityGroups: ['sg-3', 'sg-4'] });
  const bare = elb.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Bare', { loadBalancerArn: nlb });
  n.addListener('L', { port: 80 }).addTargets('T', { port: 80, targets: [new targets.IpTarget('1.1.1.1')] }); n.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  const nl = elb.NetworkListener.fromNetworkListenerArn(s, 'NetListener', 'arn:listener');
  const l = elb.ApplicationListener.fromApplicationListenerAttributes(s, 'Listener', { listenerArn: 'arn:aws:x:us-west-2:1:listener/app/l/1/2', securityGroup: ec2.SecurityGroup.fromSecurityGroupId(s, 'ListenerGroup', 'sg-5', { allowAllOutbound: false }), defaultPort: 8080 });
  l.addCertificates('More', [elb.ListenerCertificate.fromArn('c1'), elb.ListenerCertificate.fromArn('c2')]);
  l.addTargetGroups('Groups', { targetGroups: [own], priority: 5, conditions: path('/g') });
  l.addAction('Act', { action: fixed, priority: 6, conditions: path('/a') }); l.addAction('Short', { action: fixed, priority: 7, conditions: path('/s'), removeSuffix: true });
  l.connections.allowDefaultPortFromAnyIpv4('open');
  own.registerConnectable(new ec2.SecurityGroup(s, 'Later', { vpc }), ec2.Port.tcp(99));
  new elb.ApplicationListenerRule(s, 'Rule', { listener: l, priority: 8, conditions: path('/r'), targetGroups: [own] });
  record('values', [a.loadBalancerArn, a.loadBalancerDnsName, a.loadBalancerCanonicalHostedZoneId, a.ipAddressType ?? null, n.loadBalancerDnsName, n.securityGroups ?? null, bare.securityGroups ?? null, bare.vpc === undefined, nl.listenerArn, l.listenerArn, own.firstLoadBalancerFullName, a.env, strict.env], s);
  const show = (m) => { const c = m.toMetricConfig().metricStat; return { ...c, period: c.period.toSeconds() }; };
  record('metrics', [show(a.metrics.requestCount()), show(strict.metrics.custom('X')), show(bare.metrics.newFlowCount())], s);
  // Answers that are known, and that are not.
  for (const [id, more] of [['Real', { loadBalancerArn: alb }], ['Tags', { loadBalancerTags: { a: 'b', c: 'd' } }], ['Unknown', { loadBalancerArn: 'arn:other' }]]) {
    const found = elb.ApplicationLoadBalancer.fromLookup(s, `Alb${id}`, more);
    record(`alb ${id}`, [found.loadBalancerArn, found.loadBalancerDnsName, found.loadBalancerCanonicalHostedZoneId, found.ipAddressType ?? null, found.vpc.vpcId, found.connections.securityGroups.map((g) => g.securityGroupId), found.env], s);
    found.addListener('L', { port: 80, defaultTargetGroups: [own] });
    const net = elb.NetworkLoadBalancer.fromLookup(s, `Nlb${id}`, more);
    record(`nlb ${id}`, [net.loadBalancerArn, net.ipAddressType ?? null, net.securityGroups, net.vpc.vpcId, net.connections.securityGroups.length], s);
    net.addListener('L', { port: 80 }).addTargets('T', { port: 80 });
  }
  const P = elb.ApplicationProtocol, N = elb.Protocol;
  for (const [id, more] of [['Arn', { listenerArn: 'arn:l' }], ['Port', { loadBalancerArn: alb, listenerPort: 443, listenerProtocol: P.HTTPS }], ['Tags', { loadBalancerTags: { x: 'y' }, listenerProtocol: P.HTTP }]]) {
    const found = elb.ApplicationListener.fromLookup(s, `Listener${id}`, more);
    found.connections.allowDefaultPortFromAnyIpv4('all'); found.addAction('A', { action: fixed, priority: 1, conditions: path('/') });
    record(`listener ${id}`, [found.listenerArn, found.connections.securityGroups.map((g) => g.securityGroupId)], s);
  }
  for (const protocol of [undefined, N.TCP, N.TLS, N.UDP, N.TCP_UDP]) record(`net listener ${protocol}`, elb.NetworkListener.fromLookup(s, `NetListener${protocol}`, { loadBalancerArn: nlb, listenerPort: 80, listenerProtocol: protocol }).listenerArn);
  // Between stacks.
  const t = new cdk.Stack(app, 'Targets', { env });
  const lb = new elb.ApplicationLoadBalancer(s, 'Own1', { vpc, internetFacing: true });
  const listener = lb.addListener('L', { port: 80, defaultAction: fixed });
  const far = new elb.ApplicationTargetGroup(t, 'Far', { vpc, port: 80, targetType: elb.TargetType.IP });
  far.registerConnectable(new ec2.SecurityGroup(t, 'FarMember', { vpc }));
  new elb.ApplicationListenerRule(t, 'FarRule', { listener, priority: 1, conditions: path('/'), targetGroups: [far] });
  const r = new cdk.CfnResource(t, 'Waits', { type: 'X::Y::Z' }); r.node.addDependency(far.loadBalancerAttached);
};
const balancer = (type, arn) => ({ ipAddressType: type === 'application' ? 'dualstack' : 'ipv4', loadBalancerArn: arn, loadBalancerCanonicalHostedZoneId: 'Z1', loadBalancerDnsName: 'real.dns', securityGroupIds: ['sg-a', 'sg-b'], vpcId: 'vpc-real' });
module.exports.app = () => ({
  context: {
    [`load-balancer:account=123456789012:loadBalancerArn=${alb.replace(/:/g, '$:')}:loadBalancerType=application:region=us-west-2`]: balancer('application', alb),
    [`load-balancer:account=123456789012:loadBalancerArn=${alb.replace(/:/g, '$:')}:loadBalancerType=network:region=us-west-2`]: balancer('network', nlb),
  },
});
