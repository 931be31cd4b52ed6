// pins: ec2.Connections: every allow method, rules between stacks, groups added later, default ports, imported groups
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2 } = cdk;
  const a = new cdk.Stack(app, 'A');
  const vpc = new ec2.Vpc(a, 'Vpc', { maxAzs: 1, natGateways: 0 });
  const group = (stack, id, props) => new ec2.SecurityGroup(stack, id, { vpc, ...props });
  const [one, two, three] = ['One', 'Two', 'Three'].map((id) => group(a, id, { allowAllOutbound: false }));
  one.connections.allowTo(two, ec2.Port.tcp(80), 'one to two');
  one.connections.allowFrom(two, ec2.Port.tcp(81));
  one.connections.allowFromAnyIpv4(ec2.Port.tcp(82), 'from all');
  one.connections.allowToAnyIpv4(ec2.Port.tcp(83));
  one.connections.allowInternally(ec2.Port.tcp(84), 'inside');
  one.connections.allowFrom(ec2.Peer.ipv4('10.1.0.0/16'), ec2.Port.tcp(85));
  one.connections.allowTo(ec2.Peer.prefixList('pl-1'), ec2.Port.tcp(86));
  const ported = new ec2.Connections({ defaultPort: ec2.Port.tcp(5432), securityGroups: [two, three] });
  ported.allowDefaultPortFrom(one, 'db');
  ported.allowDefaultPortTo(one);
  ported.allowDefaultPortInternally();
  ported.allowDefaultPortFromAnyIpv4('world');
  one.connections.allowToDefaultPort({ connections: ported });
  one.connections.allowTo({ connections: ported }, ec2.Port.udp(9));
  const late = group(a, 'Late', { allowAllOutbound: false });
  ported.addSecurityGroup(late, group(a, 'Later'));
  record('groups', ported.securityGroups.map((g) => g.node.path));
  const empty = new ec2.Connections();
  empty.allowFrom(one, ec2.Port.tcp(7));
  empty.allowInternally(ec2.Port.tcp(8));
  empty.addSecurityGroup(group(a, 'Filled', { allowAllOutbound: false }));
  const peered = new ec2.Connections({ peer: ec2.Peer.ipv4('1.2.3.4/32'), securityGroups: [group(a, 'Peered')] });
  peered.allowFrom(two, ec2.Port.tcp(10));
  two.connections.allowFrom(peered, ec2.Port.tcp(11));
  // Stacks.
  const b = new cdk.Stack(app, 'B');
  const far = group(b, 'Far', { allowAllOutbound: false });
  far.connections.allowTo(one, ec2.Port.tcp(90), 'far to one');
  far.connections.allowFrom(one, ec2.Port.tcp(91));
  far.connections.allowFrom(three, ec2.Port.tcp(92));
  // Imported.
  const mutable = ec2.SecurityGroup.fromSecurityGroupId(a, 'Mutable', 'sg-11111111');
  const strict = ec2.SecurityGroup.fromSecurityGroupId(a, 'Strict', 'sg-22222222', { allowAllOutbound: false });
  const frozen = ec2.SecurityGroup.fromSecurityGroupId(a, 'Frozen', 'sg-33333333', { mutable: false, allowAllIpv6Outbound: true });
  for (const g of [mutable, strict, frozen]) {
    g.connections.allowFrom(one, ec2.Port.tcp(20));
    g.connections.allowTo(two, ec2.Port.tcp(21));
    g.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'direct');
    g.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(23), 'direct');
  }
  record('imported', [mutable, strict, frozen].map((g) => [g.securityGroupId, g.allowAllOutbound, g.allowAllIpv6Outbound]));
  const text = (f) => (stack) => { const v = ec2.Vpc.fromVpcAttributes(stack, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'] }); f(new ec2.SecurityGroup(stack, 'G', { vpc: v, allowAllOutbound: false }), new ec2.SecurityGroup(stack, 'H', { vpc: v })); };
  attempt('no default port from', text((g, h) => g.connections.allowDefaultPortFrom(h)));
  attempt('no default port internally', text((g) => g.connections.allowDefaultPortInternally()));
  attempt('no default port any', text((g) => g.connections.allowDefaultPortFromAnyIpv4()));
  attempt('no default port of other', text((g, h) => g.connections.allowToDefaultPort(h)));
  attempt('no default port to', text((g, h) => g.connections.allowDefaultPortTo(h)));
  attempt('all traffic', text((g) => g.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.allTraffic())));
  attempt('all traffic 6', text((g) => g.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.allTraffic())));
  attempt('all traffic connections', text((g) => g.connections.allowToAnyIpv4(ec2.Port.allTraffic())));
  for (const bad of ['10.0.0.0', '10.0.0/8', '10.0.0.0.0/8', 'abc', '1000.0.0.0/8', '10.0.0.0/', '']) attempt(`ipv4 ${bad}`, () => ec2.Peer.ipv4(bad));
  for (const bad of ['::', '2001:db8::', '2001:DB8::/32', '12345::/8', ':/3', 'x::/3']) attempt(`ipv6 ${bad}`, () => ec2.Peer.ipv6(bad));
  for (const bad of ['sg-1', 'sg-ABCDEFGH', 'x', 'sg-123456789012345678']) attempt(`group ${bad}`, () => ec2.Peer.securityGroupId(bad));
  attempt('owner', () => ec2.Peer.securityGroupId('sg-123456789', '123'));
};
