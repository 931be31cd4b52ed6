// pins: ec2.Vpc.fromVpcAttributes: groups, names, route tables, warnings and refusals; subnets by attributes and ids
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'eu-west-1' } });
  const show = (label, vpc) => {
    const of = (list) => list.map((x) => [x.node.id, x.subnetId, x.routeTable.routeTableId ?? null]);
    record(label, [vpc.vpcId, vpc.vpcArn, vpc.availabilityZones, of(vpc.publicSubnets), of(vpc.privateSubnets), of(vpc.isolatedSubnets)], s);
  };
  show('bare', ec2.Vpc.fromVpcAttributes(s, 'Bare', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'] }));
  const two = ec2.Vpc.fromVpcAttributes(s, 'Two', {
    vpcId: 'vpc-2', vpcCidrBlock: '10.0.0.0/16', availabilityZones: ['a', 'b'], region: 'us-east-2', vpnGatewayId: 'vgw-1',
    publicSubnetIds: ['pub1', 'pub2'], publicSubnetRouteTableIds: ['rt1', 'rt2'], publicSubnetIpv4CidrBlocks: ['10.0.0.0/24', '10.0.1.0/24'],
    privateSubnetIds: ['p1', 'p2', 'p3', 'p4'], privateSubnetNames: ['App', 'Db'],
    isolatedSubnetIds: ['i1', 'i2', 'i3', 'i4'],
  });
  show('two', two);
  record('env', [two.env.account, two.env.region, two.vpcCidrBlock, two.vpnGatewayId]);
  record('select', [two.selectSubnets().subnetIds, two.selectSubnets({ subnetGroupName: 'Db' }).subnetIds, two.selectSubnets({ subnetType: ec2.SubnetType.PUBLIC }).hasPublic,
    two.selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_ISOLATED, onePerAz: true }).subnetIds, two.selectSubnets({ availabilityZones: ['b'] }).availabilityZones, two.selectSubnets({ subnetName: 'App' }).subnetIds]);
  const listed = ec2.Vpc.fromVpcAttributes(s, 'Listed', { vpcId: cdk.Fn.importValue('Vpc'), availabilityZones: cdk.Fn.split(',', cdk.Fn.importValue('Azs')), publicSubnetIds: cdk.Fn.split(',', cdk.Fn.importValue('Ids')), privateSubnetIds: cdk.Fn.importListValue('Priv', 1) });
  record('listed', [listed.vpcId, listed.availabilityZones], s);
  new ec2.SecurityGroup(s, 'Group', { vpc: listed });
  record('subnets', [ec2.Subnet.fromSubnetId(s, 'S1', 'subnet-1').subnetId, ec2.Subnet.fromSubnetAttributes(s, 'S2', { subnetId: 'subnet-2', availabilityZone: 'a', routeTableId: 'rt', ipv4CidrBlock: '10.0.0.0/24' }).ipv4CidrBlock,
    ec2.PublicSubnet.fromPublicSubnetAttributes(s, 'S3', { subnetId: cdk.Fn.importValue('Id') }).subnetId, ec2.PrivateSubnet.fromPrivateSubnetAttributes(s, 'S4', { subnetId: 's', routeTableId: 'x' }).subnetId], s);
  const v = (attrs) => (stack) => ec2.Vpc.fromVpcAttributes(stack, 'V', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], ...attrs });
  attempt('uneven', v({ publicSubnetIds: ['1', '2', '3'] }));
  attempt('uneven private', v({ privateSubnetIds: ['1'] }));
  attempt('names', v({ isolatedSubnetIds: ['1', '2'], isolatedSubnetNames: ['A', 'B'] }));
  attempt('tables', v({ publicSubnetIds: ['1', '2'], publicSubnetRouteTableIds: ['A'] }));
  attempt('cidrs', v({ privateSubnetIds: ['1', '2'], privateSubnetIpv4CidrBlocks: ['A'] }));
  attempt('no zones', v({ availabilityZones: [] }));
  attempt('cidr', (stack) => v({})(stack).vpcCidrBlock);
  attempt('none of type', (stack) => v({ publicSubnetIds: ['1', '2'] })(stack).selectSubnets({ subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }));
  attempt('none of type 2', (stack) => v({ privateSubnetIds: ['1', '2'], isolatedSubnetIds: ['3', '4'] })(stack).selectSubnets({ subnetType: ec2.SubnetType.PUBLIC }));
  attempt('none of name', (stack) => v({ publicSubnetIds: ['1', '2'], privateSubnetIds: ['3', '4'] })(stack).selectSubnets({ subnetGroupName: 'X' }));
  attempt('two selections', (stack) => v({ publicSubnetIds: ['1', '2'] })(stack).selectSubnets({ subnetGroupName: 'X', subnetType: ec2.SubnetType.PUBLIC, subnets: [] }));
  attempt('two names', (stack) => v({ publicSubnetIds: ['1', '2'] })(stack).selectSubnets({ subnetGroupName: 'X', subnetName: 'Y' }));
  attempt('zone unknown', (stack) => ec2.Subnet.fromSubnetId(stack, 'S', 's').availabilityZone);
  attempt('cidr unknown', (stack) => ec2.Subnet.fromSubnetId(stack, 'S', 's').ipv4CidrBlock);
};
