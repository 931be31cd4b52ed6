// pins: network load balancers with all properties, their listeners and actions, addresses and security groups
module.exports = (app, { cdk, record }) => {
  const { aws_elasticloadbalancingv2: elb, aws_ec2: ec2, aws_s3: s3, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const plain = new elb.NetworkLoadBalancer(s, 'Plain', { vpc });
  const full = new elb.NetworkLoadBalancer(s, 'Full', {
    vpc, loadBalancerName: 'full', internetFacing: true, crossZoneEnabled: true, deletionProtection: true, denyAllIgwTraffic: true, minimumCapacityUnit: 5500, securityGroups: [group], ipAddressType: elb.IpAddressType.DUAL_STACK,
    clientRoutingPolicy: elb.ClientRoutingPolicy.PARTIAL_AVAILABILITY_ZONE_AFFINITY, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: true, zonalShift: true, enablePrefixForIpv6SourceNat: true,
  });
  const off = new elb.NetworkLoadBalancer(s, 'Off', { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, crossZoneEnabled: false, zonalShift: false, enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: false, enablePrefixForIpv6SourceNat: false, disableSecurityGroups: true, clientRoutingPolicy: elb.ClientRoutingPolicy.ANY_AVAILABILITY_ZONE });
  const none = new elb.NetworkLoadBalancer(s, 'None', { vpc, securityGroups: [] });
  new elb.NetworkLoadBalancer(s, 'Mapped', { vpc, internetFacing: true, subnetMappings: vpc.publicSubnets.map((subnet, i) => ({ subnet, allocationId: `eipalloc-${i}` })) });
  new elb.NetworkLoadBalancer(s, 'Inside', { vpc, enablePrefixForIpv6SourceNat: true, ipAddressType: elb.IpAddressType.DUAL_STACK, subnetMappings: [{ subnet: vpc.privateSubnets[0], privateIpv4Address: '10.0.0.5', ipv6Address: '2001:db8::1', sourceNatIpv6Prefix: elb.SourceNatIpv6Prefix.autoAssigned() }, { subnet: vpc.privateSubnets[1], sourceNatIpv6Prefix: elb.SourceNatIpv6Prefix.fromIpv6Prefix('2001:db8::/80') }] });
  plain.addSecurityGroup(new ec2.SecurityGroup(s, 'Second', { vpc }));
  full.connections.allowFromAnyIpv4(ec2.Port.tcp(443)); plain.connections.allowToAnyIpv4(ec2.Port.tcp(444));
  const bucket = new s3.Bucket(s, 'Bucket');
  full.logAccessLogs(bucket, 'nlb'); plain.logAccessLogs(bucket);
  full.setAttribute('a', 'b'); full.removeAttribute('zonal_shift.config.enabled');
  const tg = (id, port, more) => new elb.NetworkTargetGroup(s, id, { vpc, port, targetType: elb.TargetType.IP, ...more });
  const one = tg('One', 80), two = tg('Two', 81, { protocol: elb.Protocol.TLS });
  const arn = (n) => elb.ListenerCertificate.fromArn(`arn:aws:acm:eu-west-1:123456789012:certificate/${n}`);
  plain.addListener('Tcp', { port: 80, defaultTargetGroups: [one], tcpIdleTimeout: Duration.seconds(60) });
  const tls = full.addListener('Tls', { port: 443, certificates: [arn('a'), arn('b')], alpnPolicy: elb.AlpnPolicy.HTTP2_PREFERRED, defaultAction: elb.NetworkListenerAction.forward([two]) });
  tls.addCertificates('More', [arn('c')]);
  full.addListener('Tls2', { port: 444, protocol: elb.Protocol.TLS, certificates: [arn('d')], sslPolicy: elb.SslPolicy.RECOMMENDED_TLS, defaultAction: elb.NetworkListenerAction.forward([one, two], { stickinessDuration: Duration.minutes(1) }) });
  full.addListener('Udp', { port: 53, protocol: elb.Protocol.UDP }).addTargets('Dns', { port: 53 });
  plain.addListener('TcpUdp', { port: 54, protocol: elb.Protocol.TCP_UDP, defaultAction: elb.NetworkListenerAction.weightedForward([{ targetGroup: one, weight: 3 }, { targetGroup: two }]) });
  const l = new elb.NetworkListener(s, 'Own', { loadBalancer: off, port: 1, defaultAction: elb.NetworkListenerAction.forward([one], { stickinessDuration: Duration.minutes(2) }) });
  l.addTargetGroups('Ignored', two, one); l.addAction('Ignored', { action: elb.NetworkListenerAction.forward([one]) });
  l.setAttribute('tcp.idle_timeout.seconds', '99');
  const added = none.addListener('N', { port: 2 }).addTargets('T', { port: 3, protocol: elb.Protocol.TCP, healthCheck: { port: '8' } });
  record('values', [plain.loadBalancerArn, plain.loadBalancerDnsName, full.loadBalancerCanonicalHostedZoneId, full.loadBalancerFullName, full.loadBalancerName, plain.securityGroups ?? null, full.securityGroups, off.securityGroups ?? null, none.securityGroups ?? null, full.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic ?? null, off.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic ?? null, plain.ipAddressType, l.listenerArn, l.protocol, added.defaultPort], s);
};
