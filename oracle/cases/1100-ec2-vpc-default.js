// pins: ec2.Vpc by default without and with an environment; its attributes and what other stacks see of it
module.exports = (app, { cdk, record }) => {
  const { aws_ec2: ec2 } = cdk;
  const plain = new cdk.Stack(app, 'Plain');
  const vpc = new ec2.Vpc(plain, 'Vpc');
  record('attributes', [vpc.vpcId, vpc.vpcArn, vpc.vpcCidrBlock, vpc.vpcDefaultNetworkAcl, vpc.vpcCidrBlockAssociations, vpc.vpcDefaultSecurityGroup, vpc.vpcIpv6CidrBlocks, vpc.availabilityZones, vpc.internetGatewayId], plain);
  record('flags', [vpc.dnsHostnamesEnabled, vpc.dnsSupportEnabled, vpc.vpnGatewayId]);
  record('public', vpc.publicSubnets.map((s) => [s.subnetId, s.availabilityZone, s.ipv4CidrBlock, s.routeTable.routeTableId, s.node.path]), plain);
  record('private', vpc.privateSubnets.map((s) => [s.subnetId, s.availabilityZone, s.ipv4CidrBlock, s.routeTable.routeTableId, s.node.path]), plain);
  record('isolated', vpc.isolatedSubnets.length);
  const one = vpc.publicSubnets[0];
  record('subnet', [one.subnetVpcId, one.subnetAvailabilityZone, one.subnetIpv6CidrBlocks, one.subnetOutpostArn, one.subnetNetworkAclAssociationId], plain);
  const user = new cdk.Stack(app, 'User');
  new cdk.CfnOutput(user, 'Ids', { value: cdk.Fn.join(',', vpc.selectSubnets().subnetIds) });
  new ec2.SecurityGroup(user, 'Group', { vpc });
  const env = new cdk.Stack(app, 'Env', { env: { account: '123456789012', region: 'us-east-1' } });
  new ec2.Vpc(env, 'Vpc');
  const one1 = new cdk.Stack(app, 'One');
  new ec2.Vpc(one1, 'Vpc', { maxAzs: 1, natGateways: 0 });
};
