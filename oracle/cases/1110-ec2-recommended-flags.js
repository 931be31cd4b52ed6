// pins: VPCs, endpoints, flow logs and security groups under the flags of a new project; the default security group
module.exports = (app, { cdk }) => {
  const { aws_ec2: ec2, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, flowLogs: { Logs: {} } });
  new ec2.Vpc(s, 'Second', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: true });
  new ec2.Vpc(s, 'Open', { maxAzs: 1, natGateways: 0, restrictDefaultSecurityGroup: false });
  new ec2.Vpc(s, 'Six', { maxAzs: 1, ipProtocol: ec2.IpProtocol.DUAL_STACK, natGateways: 0 });
  vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 });
  vpc.addInterfaceEndpoint('Logs2', { service: ec2.InterfaceVpcEndpointAwsService.CLOUDWATCH_LOGS });
  const b = new s3.Bucket(s, 'Bucket');
  vpc.addFlowLog('S3Log', { destination: ec2.FlowLogDestination.toS3(b, 'p') });
  vpc.addFlowLog('HiveLog', { destination: ec2.FlowLogDestination.toS3(undefined, undefined, { hiveCompatiblePartitions: true, fileFormat: ec2.FlowLogFileFormat.PLAIN_TEXT }) });
  new ec2.SecurityGroup(s, 'Group', { vpc }).connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'web');
  const plain = new cdk.Stack(app, 'Agnostic');
  const own = new ec2.Vpc(plain, 'Vpc');
  const nested = new cdk.NestedStack(plain, 'Nested');
  new ec2.SecurityGroup(nested, 'Group', { vpc: own });
};
module.exports.app = (context) => ({ context: context.recommendedFlags });
