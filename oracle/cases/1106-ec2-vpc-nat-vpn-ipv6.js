// pins: ec2.Vpc with NAT gateways of given addresses, regional ones, VPN gateways and connections, IPv6, own routes
module.exports = (app, { cdk, record }) => {
  const { aws_ec2: ec2 } = cdk;
  const T = ec2.SubnetType;
  const s = new cdk.Stack(app, 'Nat', { env: { account: '123456789012', region: 'us-east-1' } });
  const provider = ec2.NatProvider.gateway({ eipAllocationIds: ['eip-1', 'eip-2'], maxDrainDuration: cdk.Duration.seconds(30) });
  new ec2.Vpc(s, 'Given', { natGatewayProvider: provider, natGateways: 2 });
  record('given', provider.configuredGateways, s);
  const listed = ec2.NatProvider.gateway({ eipAllocationIds: cdk.Fn.split(',', cdk.Fn.importValue('Eips')) });
  new ec2.Vpc(s, 'Listed', { natGatewayProvider: listed, maxAzs: 2 });
  const regional = ec2.NatProvider.regionalGateway({ allocationId: 'eip-9', maxDrainDuration: cdk.Duration.minutes(1) });
  record('before', regional.configuredGateways);
  new ec2.Vpc(s, 'Regional', { natGatewayProvider: regional, natGateways: 3, natGatewaySubnets: { subnetType: T.PUBLIC }, maxAzs: 2 });
  record('regional', regional.configuredGateways, s);
  new ec2.Vpc(s, 'RegionalZones', { maxAzs: 1, natGatewayProvider: ec2.NatProvider.regionalGateway({ eip: 'eip-8', availabilityZoneAddresses: [{ availabilityZone: 'dummy1a', allocationIds: ['e1', 'e2'] }, { availabilityZoneId: 'use1-az2', allocationIds: ['e3'] }] }), subnetConfiguration: [{ name: 'only', subnetType: T.PRIVATE_WITH_EGRESS }, { name: 'pub', subnetType: T.PUBLIC }] });
  const v = new cdk.Stack(app, 'Vpn');
  const vpc = new ec2.Vpc(v, 'Vpc', {
    maxAzs: 1, natGateways: 0, vpnGatewayAsn: 65001,
    vpnConnections: {
      static: { ip: '192.0.2.1', staticRoutes: ['192.168.10.0/24', '192.168.20.0/24'], asn: 65002 },
      dynamic: { ip: '192.0.2.2', tunnelOptions: [{ preSharedKey: 'secretkey1234', tunnelInsideCidr: '169.254.10.0/30' }, { preSharedKeySecret: cdk.SecretValue.ssmSecure('key', '1') }] },
    },
    vpnRoutePropagation: [{ subnetType: T.PRIVATE_ISOLATED }, { subnetType: T.PUBLIC }],
  });
  record('gateway', vpc.vpnGatewayId, v);
  const plain = new ec2.Vpc(v, 'Plain', { maxAzs: 1, vpnGateway: true });
  const con = plain.addVpnConnection('More', { ip: '192.0.2.3' });
  record('connection', [con.vpnId, con.customerGatewayId, con.customerGatewayIp, con.customerGatewayAsn], v);
  const late = new ec2.Vpc(v, 'Late', { maxAzs: 1, natGateways: 0 });
  late.addVpnConnection('First', { ip: cdk.Fn.importValue('Ip'), asn: 65005 });
  const imp = ec2.Vpc.fromVpcAttributes(v, 'Imported', { vpcId: 'vpc-1', availabilityZones: ['a'], publicSubnetIds: ['s'], publicSubnetRouteTableIds: ['rt'] });
  imp.enableVpnGateway({ type: 'ipsec.1', amazonSideAsn: 65000 });
  const got = ec2.VpnConnection.fromVpnConnectionAttributes(v, 'Con', { vpnId: 'vpn-1', customerGatewayId: 'cgw', customerGatewayIp: '1.1.1.1', customerGatewayAsn: 1 });
  record('got', [got.vpnId, got.customerGatewayId]);
  const six = new cdk.Stack(app, 'Six');
  const dual = new ec2.Vpc(six, 'Dual', { ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 2, natGateways: 1 });
  record('six', [dual.vpcIpv6CidrBlocks, dual.publicSubnets[0].subnetIpv6CidrBlocks], six);
  new ec2.Vpc(six, 'DualGroups', {
    ipProtocol: ec2.IpProtocol.DUAL_STACK, maxAzs: 1, natGateways: 0, ipv6Addresses: ec2.Ipv6Addresses.amazonProvided(),
    subnetConfiguration: [{ name: 'a', subnetType: T.PUBLIC, ipv6AssignAddressOnCreation: false, mapPublicIpOnLaunch: true }, { name: 'i', subnetType: T.PRIVATE_ISOLATED }],
  });
  const own = new cdk.Stack(app, 'Own');
  const sub = new ec2.PublicSubnet(own, 'Public', { vpcId: 'vpc-1', availabilityZone: 'a', cidrBlock: '10.0.0.0/24', mapPublicIpOnLaunch: true });
  const gw = sub.addNatGateway(undefined, { maxDrainDuration: cdk.Duration.seconds(5) });
  const priv = new ec2.PrivateSubnet(own, 'Private', { vpcId: 'vpc-1', availabilityZone: 'a', cidrBlock: '10.0.1.0/24', ipv6CidrBlock: '::/64', assignIpv6AddressOnCreation: true });
  priv.addDefaultNatRoute(gw.ref);
  priv.addIpv6Nat64Route(gw.ref);
  priv.addIpv6DefaultEgressOnlyInternetRoute('eigw-1');
  const bare = new ec2.Subnet(own, 'Bare', { vpcId: 'vpc-1', availabilityZone: 'b', cidrBlock: '10.0.2.0/24' });
  const types = Object.values(ec2.RouterType);
  types.forEach((t, i) => bare.addRoute(`To${t}`, { routerType: t, routerId: `id-${i}`, destinationCidrBlock: i % 2 ? `10.${i}.0.0/16` : undefined, enablesInternetConnectivity: i === 1 }));
  const user = new ec2.CfnInstance(own, 'User', {});
  user.node.addDependency(bare.internetConnectivityEstablished, priv.internetConnectivityEstablished);
};
