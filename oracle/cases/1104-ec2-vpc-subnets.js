// pins: ec2.Vpc subnet groups of every type and size, reserved ones, zones, tags, NAT placement, IPAM pools, selections
module.exports = (app, { cdk, record }) => {
  const { aws_ec2: ec2 } = cdk;
  const T = ec2.SubnetType;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const groups = new ec2.Vpc(s, 'Groups', {
    ipAddresses: ec2.IpAddresses.cidr('10.1.0.0/18'), maxAzs: 2, natGateways: 1, vpcName: 'named',
    enableDnsHostnames: true, enableDnsSupport: true, defaultInstanceTenancy: ec2.DefaultInstanceTenancy.DEDICATED,
    natGatewaySubnets: { subnetGroupName: 'dmz' },
    subnetConfiguration: [
      { name: 'ingress', subnetType: T.PUBLIC, cidrMask: 26, mapPublicIpOnLaunch: false },
      { name: 'dmz', subnetType: T.PUBLIC, cidrMask: 28 },
      { name: 'app', subnetType: T.PRIVATE_WITH_EGRESS },
      { name: 'spare', subnetType: T.PRIVATE_WITH_EGRESS, cidrMask: 24, reserved: true },
      { name: 'old', subnetType: T.PRIVATE_WITH_NAT, cidrMask: 25 },
      { name: 'db', subnetType: T.PRIVATE_ISOLATED, cidrMask: 27 },
      { name: 'rest', subnetType: T.PRIVATE_ISOLATED },
    ],
  });
  const ids = (vpc, selection) => { const x = vpc.selectSubnets(selection); return [x.subnets.map((n) => n.node.id), x.availabilityZones, x.hasPublic, x.isPendingLookup]; };
  record('selections', [
    ids(groups), ids(groups, { subnetType: T.PUBLIC }), ids(groups, { subnetType: T.PUBLIC, onePerAz: true }), ids(groups, { subnetType: T.PRIVATE_ISOLATED }),
    ids(groups, { subnetGroupName: 'db' }), ids(groups, { subnetGroupName: 'dmz', availabilityZones: ['dummy1b'] }), ids(groups, { availabilityZones: ['dummy1a'] }),
    ids(groups, { subnetFilters: [ec2.SubnetFilter.byCidrMask(25)] }), ids(groups, { subnetType: T.PUBLIC, subnetFilters: [ec2.SubnetFilter.byCidrRanges(['10.1.0.0/25'])] }),
    ids(groups, { subnetFilters: [ec2.SubnetFilter.containsIpAddresses(['10.1.10.1', '10.1.2.3'])] }), ids(groups, { subnetFilters: [ec2.SubnetFilter.availabilityZones(['dummy1b']), ec2.SubnetFilter.onePerAz()] }),
    ids(groups, { subnetType: T.PUBLIC, subnetFilters: [ec2.SubnetFilter.byIds([groups.publicSubnets[1].subnetId])] }), ids(groups, { subnets: [groups.publicSubnets[0], groups.isolatedSubnets[1]], onePerAz: true }),
    ids(groups, { subnetType: T.PRIVATE_WITH_NAT }),
  ]);
  record('cidrs', [groups.publicSubnets, groups.privateSubnets, groups.isolatedSubnets].map((l) => l.map((x) => x.ipv4CidrBlock)));
  const z = new ec2.Vpc(s, 'Zones', { availabilityZones: ['us-east-1a', 'us-east-1c'], natGateways: 0, reservedAzs: 1, cidr: '10.2.0.0/16' });
  record('zones', [z.availabilityZones, z.publicSubnets.map((x) => x.ipv4CidrBlock), z.isolatedSubnets.map((x) => x.ipv4CidrBlock)]);
  record('default', [ids(z), ids(new ec2.Vpc(s, 'OnlyPublic', { maxAzs: 1, subnetConfiguration: [{ name: 'p', subnetType: T.PUBLIC }] }))]);
  new ec2.Vpc(s, 'OnlyIsolated', { maxAzs: 1, subnetConfiguration: [{ name: 'i', subnetType: T.PRIVATE_ISOLATED }] });
  new ec2.Vpc(s, 'NoGateway', { maxAzs: 1, natGateways: 0, createInternetGateway: false });
  new ec2.Vpc(s, 'Egress', { maxAzs: 1, natGateways: 0, subnetConfiguration: [{ name: 'Elsewhere', subnetType: T.PRIVATE_WITH_EGRESS }] });
  new ec2.Vpc(s, 'None', { subnetConfiguration: [] });
  new ec2.Vpc(s, 'Host', { maxAzs: 1, natGateways: 5, defaultInstanceTenancy: ec2.DefaultInstanceTenancy.HOST, enableDnsSupport: false });
  const pool = new ec2.Vpc(s, 'Pool', {
    maxAzs: 2, natGateways: 0,
    ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'pool-1', ipv4NetmaskLength: 18, defaultSubnetIpv4NetmaskLength: 24 }),
    subnetConfiguration: [{ name: 'a', subnetType: T.PUBLIC }, { name: 'b', subnetType: T.PRIVATE_ISOLATED, cidrMask: 28 }],
  });
  record('pool', pool.publicSubnets.map((x) => x.ipv4CidrBlock), s);
  new ec2.Vpc(s, 'Whole', { maxAzs: 1, ipAddresses: ec2.IpAddresses.awsIpamAllocation({ ipv4IpamPoolId: 'pool-2', ipv4NetmaskLength: 24 }), subnetConfiguration: [{ name: 'a', subnetType: T.PUBLIC, cidrMask: 24 }] });
  const agnostic = new cdk.Stack(app, 'Agnostic');
  const wide = new ec2.Vpc(agnostic, 'Wide', { maxAzs: 99, natGateways: 1, reservedAzs: 2 });
  record('wide', [wide.availabilityZones, wide.privateSubnets.map((x) => x.ipv4CidrBlock)], agnostic);
  const fallback = new cdk.Stack(app, 'Fallback');
  fallback.node.setContext('aws:cdk:availability-zones:fallback', ['x1', 'x2', 'x3', 'x4']);
  new ec2.Vpc(fallback, 'Vpc');
};
