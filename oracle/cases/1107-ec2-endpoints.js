// pins: ec2 gateway and interface endpoints: every service constant's name, options, policies, imports, refusals
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_iam: iam } = cdk;
  const I = ec2.InterfaceVpcEndpointAwsService, G = ec2.GatewayVpcEndpointAwsService;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, gatewayEndpoints: { S3: { service: G.S3 }, Some: { service: G.DYNAMODB, subnets: [{ subnetType: ec2.SubnetType.PUBLIC }], ipAddressType: ec2.VpcEndpointIpAddressType.DUALSTACK, dnsRecordIpType: ec2.VpcEndpointDnsRecordIpType.SERVICE_DEFINED } } });
  const gate = vpc.addGatewayEndpoint('Express', { service: G.S3_EXPRESS });
  gate.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AnyPrincipal()], actions: ['s3:GetObject'], resources: ['*'] }));
  record('gate', [gate.vpcEndpointId, gate.vpcEndpointCreationTimestamp, gate.vpcEndpointNetworkInterfaceIds, gate.vpcEndpointDnsEntries], s);
  vpc.addGatewayEndpoint('Own', { service: new G('thing', 'com.example') });
  const ecr = vpc.addInterfaceEndpoint('Ecr', { service: I.ECR_DOCKER });
  record('ecr', [ecr.vpcEndpointId, ecr.vpcEndpointDnsEntries, ecr.connections.defaultPort.toString()], s);
  ecr.addToPolicy(new iam.PolicyStatement({ principals: [new iam.AccountRootPrincipal()], actions: ['ecr:*'], resources: ['*'] }));
  const group = new ec2.SecurityGroup(s, 'Group', { vpc, allowAllOutbound: false });
  ecr.connections.allowDefaultPortFrom(group);
  const full = vpc.addInterfaceEndpoint('Full', {
    service: I.KEYSPACES, privateDnsEnabled: false, subnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [group], open: false,
    ipAddressType: ec2.VpcEndpointIpAddressType.IPV4, dnsRecordIpType: ec2.VpcEndpointDnsRecordIpType.IPV6,
    privateDnsOnlyForInboundResolverEndpoint: ec2.VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint.ONLY_INBOUND_RESOLVER, serviceRegion: 'us-west-2',
  });
  group.connections.allowToDefaultPort(full);
  vpc.addInterfaceEndpoint('Service', { service: new ec2.InterfaceVpcEndpointService('com.amazonaws.vpce.us-east-1.vpce-svc-1', 8080) });
  vpc.addInterfaceEndpoint('Global', { service: I.CODECATALYST });
  vpc.addInterfaceEndpoint('OwnAws', { service: new I('mine', 'com.mine', 99, { global: false }) });
  const imp = ec2.InterfaceVpcEndpoint.fromInterfaceVpcEndpointAttributes(s, 'Imp', { vpcEndpointId: 'vpce-1', port: 80, securityGroups: [group] });
  imp.connections.allowDefaultPortFromAnyIpv4();
  record('imp', [imp.vpcEndpointId, ec2.GatewayVpcEndpoint.fromGatewayVpcEndpointId(s, 'GateImp', 'vpce-2').vpcEndpointId]);
  const names = (stack) => { const o = {}; for (const k of Object.getOwnPropertyNames(I).sort()) if (I[k] instanceof I) o[k] = [stack.resolve(I[k].name), I[k].port, I[k].shortName, I[k].privateDnsDefault]; return o; };
  record('names', names(s));
  for (const region of ['cn-north-1', 'cn-northwest-1', 'eusc-de-east-1', 'us-iso-east-1', 'us-iso-west-1', 'us-isob-east-1', 'us-isob-west-1', 'us-isof-south-1', 'us-isof-east-1', 'eu-isoe-west-1']) {
    record(region, Object.fromEntries(Object.entries(names(new cdk.Stack(app, region, { env: { region } }))).map(([k, v]) => [k, v[0]]).filter(([, v]) => !v.startsWith('com.amazonaws.'))));
  }
  const known = new cdk.Stack(app, 'Known', { env: { account: '123456789012', region: 'us-east-1' } });
  known.node.setContext('availability-zones:account=123456789012:region=us-east-1', ['us-east-1a', 'us-east-1b', 'us-east-1c']);
  known.node.setContext('endpoint-service-availability-zones:account=123456789012:region=us-east-1:serviceName=com.amazonaws.us-east-1.ecr.api', ['us-east-1a', 'us-east-1c']);
  const kv = new ec2.Vpc(known, 'Vpc', { natGateways: 0 });
  kv.addInterfaceEndpoint('Some', { service: I.ECR, lookupSupportedAzs: true });
  kv.addInterfaceEndpoint('Unknown', { service: I.LAMBDA, lookupSupportedAzs: true });
  const v = (stack) => ec2.Vpc.fromVpcAttributes(stack, 'V', { vpcId: 'vpc-1', vpcCidrBlock: '10.0.0.0/8', availabilityZones: ['a'], privateSubnetIds: ['s'] });
  attempt('no tables', (stack) => v(stack).addGatewayEndpoint('E', { service: G.S3 }));
  attempt('no cidr', (stack) => ec2.Vpc.fromVpcAttributes(stack, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['s'] }).addInterfaceEndpoint('E', { service: I.SQS }));
  attempt('no subnets', (stack) => v(stack).addInterfaceEndpoint('E', { service: I.SQS, subnets: { availabilityZones: ['z'] } }));
  attempt('policy', (stack) => v(stack).addInterfaceEndpoint('E', { service: I.SQS }).addToPolicy(new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'] })));
  attempt('lookup agnostic', (stack) => v(stack).addInterfaceEndpoint('E', { service: I.SQS, lookupSupportedAzs: true }));
  const e = { stack: { env: { account: '123456789012', region: 'us-east-1' } } };
  attempt('lookup token', (stack) => v(stack).addInterfaceEndpoint('E', { service: new ec2.InterfaceVpcEndpointService(cdk.Fn.importValue('x')), lookupSupportedAzs: true }), e);
  attempt('lookup token zones', (stack) => ec2.Vpc.fromVpcAttributes(stack, 'V', { vpcId: 'vpc-1', vpcCidrBlock: '10.0.0.0/8', availabilityZones: [cdk.Fn.importValue('z')], privateSubnetIds: ['s'] }).addInterfaceEndpoint('E', { service: I.SQS, lookupSupportedAzs: true }), e);
  attempt('lookup none', (stack) => v(stack).addInterfaceEndpoint('E', { service: I.SQS, lookupSupportedAzs: true }), e);
};
