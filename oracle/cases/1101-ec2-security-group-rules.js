// pins: ec2.SecurityGroup with every property, inline and separate rules, peers and ports of every kind, connections
module.exports = (app, { cdk, record }) => {
  const { aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const p = new cdk.CfnParameter(s, 'Number', { type: 'Number' });
  const range = new cdk.CfnParameter(s, 'Range');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, natGateways: 0 });
  const plain = new ec2.SecurityGroup(s, 'Plain', { vpc });
  record('plain', [plain.securityGroupId, plain.securityGroupName, plain.securityGroupVpcId, plain.allowAllOutbound, plain.allowAllIpv6Outbound, plain.uniqueId], s);
  const full = new ec2.SecurityGroup(s, 'Full', { vpc, securityGroupName: 'full', description: 'all of it', allowAllOutbound: false, allowAllIpv6Outbound: true });
  const none = new ec2.SecurityGroup(s, 'None', { vpc, allowAllOutbound: false });
  const apart = new ec2.SecurityGroup(s, 'Apart', { vpc, disableInlineRules: true, allowAllIpv6Outbound: true });
  const apart2 = new ec2.SecurityGroup(s, 'Apart2', { vpc, disableInlineRules: true, allowAllOutbound: false });
  const ports = [ec2.Port.tcp(80), ec2.Port.tcpRange(8000, 8080), ec2.Port.allTcp(), ec2.Port.udp(53), ec2.Port.udpRange(60, 70), ec2.Port.allUdp(),
    ec2.Port.icmpTypeAndCode(5, 1), ec2.Port.icmpType(8), ec2.Port.icmpPing(), ec2.Port.allIcmp(), ec2.Port.allIcmpV6(), ec2.Port.allTraffic(), ec2.Port.esp(), ec2.Port.ah(),
    ec2.Port.SSH, ec2.Port.DNS_UDP, ec2.Port.POSTGRES, ec2.Port.MYSQL_AURORA, ec2.Port.HTTPS, ec2.Port.tcp(p.valueAsNumber), ec2.Port.tcpRange(p.valueAsNumber, 90), ec2.Port.udp(p.valueAsNumber), ec2.Port.udpRange(1, p.valueAsNumber),
    new ec2.Port({ protocol: ec2.Protocol.GRE, stringRepresentation: 'GRE' }), new ec2.Port({ protocol: ec2.Protocol.IPTM, fromPort: 1, toPort: 2, stringRepresentation: 'IPTM' })];
  record('ports', ports.map((x) => [x.toString(), x.canInlineRule]));
  for (const port of ports) plain.addIngressRule(ec2.Peer.anyIpv4(), port);
  for (const port of ports) apart2.addIngressRule(ec2.Peer.anyIpv4(), port);
  const peers = [ec2.Peer.ipv4('10.0.0.0/8'), ec2.Peer.ipv4(range.valueAsString), ec2.Peer.ipv6('2001:db8::/32'), ec2.Peer.anyIpv6(), ec2.Peer.prefixList('pl-12345'),
    ec2.Peer.prefixList(range.valueAsString), ec2.Peer.securityGroupId('sg-123456789'), ec2.Peer.securityGroupId('sg-123456789', '123456789012'), ec2.Peer.securityGroupId(range.valueAsString), plain, full];
  record('peers', peers.map((x) => [x.uniqueId, x.canInlineRule, x.toIngressRuleConfig(), x.toEgressRuleConfig()]), s);
  for (const peer of peers) {
    for (const group of [full, none, apart, apart2]) {
      group.addIngressRule(peer, ec2.Port.tcp(1), undefined);
      group.addIngressRule(peer, ec2.Port.tcp(1), 'again');
      group.addEgressRule(peer, ec2.Port.tcp(2), 'to it');
      group.addEgressRule(peer, ec2.Port.tcp(2));
      group.addEgressRule(peer, ec2.Port.tcp(p.valueAsNumber));
    }
  }
  plain.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(5));
  plain.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.tcp(5));
  full.addEgressRule(ec2.Peer.anyIpv6(), ec2.Port.tcp(5));
  record('is', [ec2.SecurityGroup.isSecurityGroup(plain), ec2.SecurityGroup.isSecurityGroup(ec2.Peer.anyIpv4())]);
};
