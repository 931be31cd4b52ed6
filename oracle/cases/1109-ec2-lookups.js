// pins: ec2.Vpc.fromLookup and ec2.SecurityGroup.fromLookup*: without, and with what the toolkit found
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2 } = cdk;
  const env = { account: '123456789012', region: 'us-east-1' };
  const s = new cdk.Stack(app, 'Missing', { env });
  const show = (vpc) => [vpc.vpcId, vpc.vpcArn, vpc.availabilityZones, vpc.vpcCidrBlock, vpc.vpnGatewayId, ...[vpc.publicSubnets, vpc.privateSubnets, vpc.isolatedSubnets].map((l) => l.map((x) => [x.node.id, x.subnetId, x.availabilityZone, x.ipv4CidrBlock, x.routeTable.routeTableId]))];
  const byName = ec2.Vpc.fromLookup(s, 'ByName', { vpcName: 'main' });
  record('missing', show(byName), s);
  ec2.Vpc.fromLookup(s, 'ByAll', { vpcId: 'vpc-1', vpcName: 'n', isDefault: false, tags: { a: 'b', 'c:d': 'e' }, subnetGroupNameTag: 'group', region: 'eu-west-1', returnVpnGateways: false, ownerAccountId: '210987654321' });
  ec2.Vpc.fromLookup(s, 'Default', { isDefault: true });
  record('pending', [byName.selectSubnets({ subnetGroupName: 'Nope' }).isPendingLookup, byName.selectSubnets({ subnetGroupName: 'Nope' }).subnetIds]);
  byName.addInterfaceEndpoint('Sqs', { service: ec2.InterfaceVpcEndpointAwsService.SQS, subnets: { subnetGroupName: 'Nope' } });
  const g = ec2.SecurityGroup.fromLookupById(s, 'GroupById', 'sg-1234');
  const n = ec2.SecurityGroup.fromLookupByName(s, 'GroupByName', 'web', ec2.Vpc.fromVpcAttributes(s, 'V', { vpcId: 'vpc-9', availabilityZones: ['a'] }));
  record('groups', [g.securityGroupId, g.allowAllOutbound, n.securityGroupId]);
  const k = new cdk.Stack(app, 'Known', { env });
  const sub = (id, az, more) => ({ subnetId: id, availabilityZone: az, routeTableId: `rtb-${id}`, cidr: '10.0.0.0/24', ...more });
  k.node.setContext('vpc-provider:account=123456789012:filter.isDefault=true:region=us-east-1:returnAsymmetricSubnets=true', {
    vpcId: 'vpc-7', vpcCidrBlock: '10.0.0.0/16', vpnGatewayId: 'vgw-7', ownerAccountId: '999999999999', region: 'us-east-2', availabilityZones: [],
    subnetGroups: [{ name: 'Web', type: 'Public', subnets: [sub('1', 'us-east-1c'), sub('2', 'us-east-1a')] }, { name: 'App', type: 'Private', subnets: [sub('3', 'us-east-1b')] }, { name: 'Own', type: 'Private', subnets: [sub('4', 'us-east-1c')] }],
  });
  k.node.setContext('vpc-provider:account=123456789012:filter.vpc-id=vpc-8:region=us-east-1:returnAsymmetricSubnets=true', { vpcId: 'vpc-8', availabilityZones: ['us-east-1a'], subnetGroups: [{ name: 'Public', type: 'Public', subnets: [{ subnetId: 'x', availabilityZone: 'us-east-1a' }] }] });
  k.node.setContext('security-group:account=123456789012:region=us-east-1:securityGroupId=sg-7', { securityGroupId: 'sg-7', allowAllOutbound: false });
  const found = ec2.Vpc.fromLookup(k, 'Found', { isDefault: true });
  record('found', [show(found), found.env.account, found.env.region, found.selectSubnets().isPendingLookup, found.selectSubnets({ subnetGroupName: 'Own' }).subnetIds], k);
  const bare = ec2.Vpc.fromLookup(k, 'Bare', { vpcId: 'vpc-8' });
  record('bare', [bare.vpcArn, bare.publicSubnets.map((x) => x.subnetId)], k);
  const closed = ec2.SecurityGroup.fromLookupById(k, 'Closed', 'sg-7');
  closed.connections.allowToAnyIpv4(ec2.Port.tcp(443));
  new ec2.SecurityGroup(k, 'Own', { vpc: found }).connections.allowFrom(closed, ec2.Port.tcp(80));
  attempt('token id', (t) => { ec2.Vpc.fromLookup(t, 'V', { vpcId: cdk.Fn.importValue('x') }); });
  attempt('token tag', (t) => { ec2.Vpc.fromLookup(t, 'V', { tags: { a: cdk.Fn.importValue('x') } }); });
  attempt('agnostic', (t) => { ec2.Vpc.fromLookup(t, 'V', { isDefault: true }); });
  attempt('no cidr', (t) => { t.node.setContext('vpc-provider:account=123456789012:filter.vpc-id=vpc-8:region=us-east-1:returnAsymmetricSubnets=true', { vpcId: 'vpc-8', availabilityZones: [], subnetGroups: [] }); ec2.Vpc.fromLookup(t, 'V', { vpcId: 'vpc-8' }).vpcCidrBlock; }, { stack: { env } });
  attempt('group token', (t) => { ec2.SecurityGroup.fromLookupById(t, 'G', cdk.Fn.importValue('x')); }, { stack: { env } });
  attempt('group agnostic', (t) => { ec2.SecurityGroup.fromLookupById(t, 'G', 'sg-1'); });
};
