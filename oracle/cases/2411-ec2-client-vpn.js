// pins: client VPN endpoints: all properties, the least, of existing VPCs, rules, routes, connections, everything refused
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_iam: iam, aws_lambda: lambda, aws_logs: logs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { natGateways: 0 });
  const saml = new iam.SamlProvider(s, 'Saml', { metadataDocument: iam.SamlMetadataDocument.fromXml('xml') });
  const other = iam.SamlProvider.fromSamlProviderArn(s, 'Other', 'arn:aws:iam::123456789012:saml-provider/other');
  const handler = new lambda.Function(s, 'Handler', { functionName: 'AWSClientVPN-in', runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
  const logGroup = new logs.LogGroup(s, 'Logs');
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const all = new ec2.ClientVpnEndpoint(s, 'All', {
    vpc, cidr: '10.100.0.0/16', serverCertificateArn: 'arn:server', clientCertificateArn: 'arn:client',
    userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.federated(saml, other),
    logGroup, logStream: logGroup.addStream('Stream'), clientConnectionHandler: handler, description: 'all of it',
    securityGroups: [group], selfServicePortal: true, splitTunnel: true, transportProtocol: ec2.TransportProtocol.TCP, port: ec2.VpnPort.OPENVPN,
    dnsServers: ['8.8.8.8', '8.8.4.4'], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, authorizeAllUsersToVpcCidr: false,
    sessionTimeout: ec2.ClientVpnSessionTimeout.TEN_HOURS, disconnectOnSessionTimeout: true, clientLoginBanner: 'Welcome',
    clientRouteEnforcementOptions: { enforced: false },
  });
  const rule = all.addAuthorizationRule('Rule', { cidr: '10.0.10.0/32', groupId: 'group-id', description: 'some' });
  all.addAuthorizationRule('Everybody', { cidr: '10.0.11.0/32' });
  all.addRoute('Route', { cidr: '0.0.0.0/0', target: ec2.ClientVpnRouteTarget.subnet(vpc.publicSubnets[0]), description: 'out' });
  all.addRoute('Local', { cidr: '10.100.0.0/16', target: ec2.ClientVpnRouteTarget.local() });
  const least = vpc.addClientVpnEndpoint('Least', { cidr: '10.200.0.0/16', serverCertificateArn: 'arn:server', clientCertificateArn: 'arn:client', vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED } });
  least.connections.allowFromAnyIpv4(ec2.Port.tcp(443));
  const directory = new ec2.ClientVpnEndpoint(s, 'Directory', {
    vpc, cidr: '10.201.0.0/16', serverCertificateArn: 'arn:server', userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.activeDirectory('d-1'), logging: false, selfServicePortal: false,
    port: ec2.VpnPort.HTTPS, transportProtocol: ec2.TransportProtocol.UDP, sessionTimeout: ec2.ClientVpnSessionTimeout.EIGHT_HOURS, clientRouteEnforcementOptions: { enforced: true }, vpcSubnets: { subnets: [vpc.isolatedSubnets[0]] },
  });
  new ec2.ClientVpnEndpoint(s, 'Federated', { vpc, cidr: '10.202.0.0/16', serverCertificateArn: 'arn:server', userBasedAuthentication: ec2.ClientVpnUserBasedAuthentication.federated(saml), sessionTimeout: ec2.ClientVpnSessionTimeout.TWENTY_FOUR_HOURS, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  record('ids', [all.endpointId, least.endpointId, directory.endpointId, rule.node.path], s);
  const imported = ec2.ClientVpnEndpoint.fromEndpointAttributes(s, 'Imported', { endpointId: 'endpoint-1', securityGroups: [group] });
  imported.connections.allowTo(all, ec2.Port.tcp(22), 'ssh');
  record('imported', [imported.endpointId], s);
  new ec2.ClientVpnAuthorizationRule(s, 'RuleOfImported', { clientVpnEndpoint: imported, cidr: '10.1.0.0/16' });
  new ec2.ClientVpnRoute(s, 'RouteOfImported', { clientVpnEndpoint: imported, cidr: '10.1.0.0/16', target: ec2.ClientVpnRouteTarget.local() });
  const after = new cdk.CfnResource(s, 'After', { type: 'A::B::C' });
  after.node.addDependency(least.targetNetworksAssociated);
  const known = ec2.Vpc.fromVpcAttributes(s, 'Known', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], vpcCidrBlock: '10.3.0.0/16', privateSubnetIds: ['s-1', 's-2'] });
  new ec2.ClientVpnEndpoint(s, 'OfKnown', { vpc: known, cidr: '10.4.0.0/16', serverCertificateArn: 'arn:server', clientCertificateArn: 'arn:client', clientLoginBanner: cdk.Aws.REGION });

  const ok = { cidr: '10.100.0.0/16', serverCertificateArn: 'arn:server', clientCertificateArn: 'arn:client', vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } };
  const refused = (label, more) => attempt(label, (x) => {
    const v = new ec2.Vpc(x, 'Vpc', { natGateways: 0, ipAddresses: ec2.IpAddresses.cidr('10.0.0.0/16') });
    v.addClientVpnEndpoint('E', { ...ok, ...more(x) });
  }, { synth: true });
  refused('fine', () => ({}));
  refused('three servers', () => ({ dnsServers: ['a', 'b', 'c'] }));
  refused('group and no logging', (x) => ({ logging: false, logGroup: new logs.LogGroup(x, 'L') }));
  refused('stream and no logging', (x) => ({ logging: false, logStream: new logs.LogGroup(x, 'L').addStream('S') }));
  refused('name of handler', (x) => ({ clientConnectionHandler: new lambda.Function(x, 'F', { functionName: 'other', runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') }) }));
  refused('handler by reference', (x) => ({ clientConnectionHandler: new lambda.Function(x, 'F', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') }) }));
  refused('long banner', () => ({ clientLoginBanner: 'x'.repeat(1401) }));
  refused('longest banner', () => ({ clientLoginBanner: 'x'.repeat(1400) }));
  refused('enforced and split', () => ({ clientRouteEnforcementOptions: { enforced: true }, splitTunnel: true }));
  refused('no authentication', () => ({ clientCertificateArn: undefined }));
  refused('empty certificate', () => ({ clientCertificateArn: '' }));
  refused('no such subnets', () => ({ vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS } }));
  const inKnown = (label, cidr, more = {}) => attempt(label, (x) => {
    const v = ec2.Vpc.fromVpcAttributes(x, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'], vpcCidrBlock: '10.3.0.0/16', privateSubnetIds: ['s'] });
    v.addClientVpnEndpoint('E', { ...ok, vpcSubnets: undefined, cidr, ...more });
  });
  inKnown('overlaps the known', '10.3.4.0/22');
  inKnown('around the known', '10.0.0.0/8');
  inKnown('beside the known', '10.4.0.0/22');
  inKnown('no range', 'x');
  inKnown('handler of another name', '10.4.0.0/22', { clientConnectionHandler: { functionName: 'other', functionArn: 'arn:f' } });
  inKnown('handler of that name', '10.4.0.0/22', { clientConnectionHandler: { functionName: 'AWSClientVPN-x', functionArn: 'arn:f' } });
  attempt('subnets of a list', (x) => {
    const v = ec2.Vpc.fromVpcAttributes(x, 'V', { vpcId: 'vpc-1', availabilityZones: cdk.Fn.split(',', cdk.Fn.importValue('zones')), vpcCidrBlock: '10.3.0.0/16', privateSubnetIds: cdk.Fn.split(',', cdk.Fn.importValue('ids')) });
    v.addClientVpnEndpoint('E', { ...ok, vpcSubnets: undefined });
  });
  attempt('unknown range', (x) => ec2.Vpc.fromVpcAttributes(x, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['s'] }).addClientVpnEndpoint('E', { ...ok, vpcSubnets: undefined }));
};
