// pins: the rules of a VPC's default security group taken away, without flags; inline rules off by context
module.exports = (app, { cdk }) => {
  const { aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  s.node.setContext('@aws-cdk/aws-ec2.securityGroupDisableInlineRules', true);
  const vpc = new ec2.Vpc(s, 'Vpc', { restrictDefaultSecurityGroup: true, maxAzs: 1, natGateways: 0 });
  const a = new ec2.SecurityGroup(s, 'A', { vpc, allowAllOutbound: false });
  a.connections.allowToAnyIpv4(ec2.Port.tcp(443));
  a.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  const b = new ec2.SecurityGroup(s, 'B', { vpc, disableInlineRules: false });
  b.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  b.connections.allowFrom(a, ec2.Port.tcp(81));
};
