// pins: ec2 images as classes, prefix lists, endpoint services, the aspect for tokens of metadata services, spot requests that end
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  s.node.setContext('cc-api-provider:account=123456789012:expectedMatchCount=exactly-one:propertiesToReturn.0=PrefixListId:propertyMatch.PrefixListName=known:region=us-east-1:typeName=AWS$:$:EC2$:$:PrefixList', [{ PrefixListId: 'pl-known' }]);
  const vpc = ec2.Vpc.fromVpcAttributes(s, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['s'] });
  const t = (id, machineImage, more) => new ec2.LaunchTemplate(s, id, { machineImage, ...more });
  const { AmazonLinuxCpuType: Cpu, AmazonLinuxEdition: Edition, AmazonLinuxStorage: Storage, AmazonLinuxVirt: Virt, OperatingSystemType: OS } = ec2;
  const userData = ec2.UserData.custom('own');
  t('Al2', new ec2.AmazonLinux2ImageSsmParameter({}));
  t('Al2All', new ec2.AmazonLinux2ImageSsmParameter({ kernel: ec2.AmazonLinux2Kernel.DEFAULT, edition: Edition.MINIMAL, cpuType: Cpu.ARM_64, storage: Storage.EBS, virtualization: Virt.PV, cachedInContext: false, userData, additionalCacheKey: 'k' }), { userData });
  t('Al2Latest', ec2.MachineImage.latestAmazonLinux2({ kernel: ec2.AmazonLinux2Kernel.DEFAULT, edition: Edition.MINIMAL }));
  t('Al2022', new ec2.AmazonLinux2022ImageSsmParameter({ cachedInContext: false, kernel: ec2.AmazonLinux2022Kernel.DEFAULT }));
  t('Al2022Plain', new ec2.AmazonLinux2022ImageSsmParameter({ edition: Edition.MINIMAL, additionalCacheKey: 'key' }));
  t('Al2022Latest', ec2.MachineImage.latestAmazonLinux2022({ cpuType: Cpu.ARM_64 }));
  t('Al2022Cached', ec2.MachineImage.latestAmazonLinux2022({ cachedInContext: true }));
  t('Al2023', new ec2.AmazonLinux2023ImageSsmParameter());
  t('Al2023Own', new ec2.AmazonLinux2023ImageSsmParameter({ kernel: new ec2.AmazonLinux2023Kernel('6.12'), cachedInContext: false }));
  t('Al2023Latest', ec2.MachineImage.latestAmazonLinux2023({ edition: Edition.MINIMAL }));
  record('names', [ec2.AmazonLinux2ImageSsmParameter.ssmParameterName({ kernel: ec2.AmazonLinux2Kernel.KERNEL_5_10 }), ec2.AmazonLinux2022ImageSsmParameter.ssmParameterName({}), ec2.AmazonLinux2023ImageSsmParameter.ssmParameterName({ cpuType: Cpu.ARM_64 })]);
  t('Linux', new ec2.GenericLinuxImage({ 'us-east-1': 'ami-1' }, { userData })), t('Windows', new ec2.GenericWindowsImage({ 'us-east-1': 'ami-2' }));
  t('Parameter', new ec2.GenericSSMParameterImage('/own', OS.WINDOWS)), t('ParameterData', new ec2.GenericSSMParameterImage('/data', OS.LINUX, userData));
  t('Launch', new ec2.ResolveSsmParameterAtLaunchImage('/launch')), t('LaunchVersion', new ec2.ResolveSsmParameterAtLaunchImage('/launch', { parameterVersion: '3', os: OS.WINDOWS }));
  t('WindowsImage', new ec2.WindowsImage(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE, { userData }));
  record('parameters', [new ec2.GenericSSMParameterImage('/own', OS.LINUX).parameterName, new ec2.ResolveSsmParameterAtLaunchImage('/launch').parameterName]);
  t('Spot', ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-3' }), { spotOptions: { validUntil: cdk.Expiration.atDate(new Date('2030-01-05T02:03:04.567Z')), requestType: ec2.SpotRequestType.PERSISTENT } });

  const aspects = new cdk.Stack(app, 'Aspects', { env: { account: '123456789012', region: 'us-east-1' } });
  new ec2.LaunchTemplate(aspects, 'Plain');
  new ec2.LaunchTemplate(aspects, 'Has', { httpEndpoint: true, httpTokens: ec2.LaunchTemplateHttpTokens.OPTIONAL, httpPutResponseHopLimit: 3 });
  new ec2.LaunchTemplate(aspects, 'Token').node.defaultChild;
  aspects.node.findChild('Token').node.findChild('Resource').launchTemplateData = cdk.Lazy.any({ produce: () => ({ imageId: 'ami-4' }) });
  const quiet = new ec2.LaunchTemplate(aspects, 'Quiet');
  quiet.node.findChild('Resource').launchTemplateData = { imageId: 'ami-5', metadataOptions: cdk.Lazy.any({ produce: () => ({ httpTokens: 'optional' }) }) };
  cdk.Aspects.of(aspects.node.findChild('Plain')).add(new ec2.LaunchTemplateRequireImdsv2Aspect());
  cdk.Aspects.of(aspects.node.findChild('Has')).add(new ec2.LaunchTemplateRequireImdsv2Aspect());
  cdk.Aspects.of(aspects.node.findChild('Token')).add(new ec2.LaunchTemplateRequireImdsv2Aspect());
  cdk.Aspects.of(quiet).add(new ec2.LaunchTemplateRequireImdsv2Aspect({ suppressWarnings: true }));
  new ec2.LaunchTemplate(aspects, 'Warned').node.findChild('Resource').launchTemplateData = { metadataOptions: cdk.Lazy.any({ produce: () => ({ httpTokens: 'optional' }) }) };
  cdk.Aspects.of(aspects.node.findChild('Warned')).add(new ec2.LaunchTemplateRequireImdsv2Aspect());

  const plain = new ec2.PrefixList(s, 'List');
  const full = new ec2.PrefixList(s, 'Full', { prefixListName: 'full', maxEntries: 10, entries: [{ cidr: '10.0.0.0/16', description: 'ours' }, { cidr: '10.1.0.1' }] });
  const six = new ec2.PrefixList(s, 'Six', { addressFamily: ec2.AddressFamily.IP_V6, entries: ['::/0', '2001:db8::/32', '1:2:3:4:5:6:7:8', 'FE80::1%eth0/64'].map((cidr) => ({ cidr })) });
  record('lists', [plain.prefixListId, plain.prefixListName, full.prefixListName, full.prefixListArn, full.ownerId, full.version, full.addressFamily, six.addressFamily, six.uniqueId, six.canInlineRule], s);
  const imported = ec2.PrefixList.fromPrefixListId(s, 'Imported', 'pl-1');
  const looked = ec2.PrefixList.fromLookup(s, 'Looked', { prefixListName: 'mine' });
  const more = ec2.PrefixList.fromLookup(s, 'More', { prefixListName: 'mine', ownerId: 'AWS', addressFamily: ec2.AddressFamily.IP_V6 });
  const known = ec2.PrefixList.fromLookup(s, 'Known', { prefixListName: 'known' });
  record('imported', [imported.prefixListId, looked.prefixListId, more.prefixListId, known.prefixListId]);
  const group = new ec2.SecurityGroup(s, 'Group', { vpc, allowAllOutbound: false });
  for (const list of [plain, full, imported, known]) { group.addIngressRule(list, ec2.Port.tcp(443)); group.connections.allowTo(list, ec2.Port.tcp(80)); }
  group.connections.allowFrom(six, ec2.Port.tcp(22));

  const nlb = new elb.NetworkLoadBalancer(s, 'Nlb', { vpc });
  const service = new ec2.VpcEndpointService(s, 'Service', { vpcEndpointServiceLoadBalancers: [nlb] });
  const all = new ec2.VpcEndpointService(s, 'All', { vpcEndpointServiceLoadBalancers: [nlb, elb.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Old', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/x/y' })], acceptanceRequired: false, contributorInsights: true, allowedPrincipals: [new iam.ArnPrincipal('arn:aws:iam::1:root'), new iam.ArnPrincipal('*')], supportedIpAddressTypes: [ec2.IpAddressType.IPV4, ec2.IpAddressType.IPV6], allowedRegions: ['us-east-1', 'eu-west-1'] });
  record('services', [service.vpcEndpointServiceName, service.vpcEndpointServiceId, service.acceptanceRequired, service.allowedPrincipals.length, all.acceptanceRequired, all.contributorInsightsEnabled, all.vpcEndpointServiceLoadBalancers.length, all.allowedPrincipals.map((p) => p.arn)], s);
  for (const region of [undefined, 'cn-north-1']) {
    const there = new cdk.Stack(app, `In${region}`, { env: { region } });
    record(`in ${region}`, new ec2.VpcEndpointService(there, 'S', { vpcEndpointServiceLoadBalancers: [{ loadBalancerArn: 'arn' }], allowedPrincipals: [] }).vpcEndpointServiceName, there);
  }

  attempt('no balancers', (x) => new ec2.VpcEndpointService(x, 'S', { vpcEndpointServiceLoadBalancers: [] }));
  const list = (label, props) => attempt(label, (x) => new ec2.PrefixList(x, 'L', props));
  list('aws name', { prefixListName: 'com.amazonaws.mine' }); list('long name', { prefixListName: 'x'.repeat(256) });
  for (const cidr of ['10.0.0.0/33', '10.0.0/8', '10.0.0.0/08', '1.2.3.4.5', '::/0', 'text', '1000.0.0.0']) list(`v4 ${cidr}`, { entries: [{ cidr }] });
  for (const cidr of ['10.0.0.0/8', '::/129', '1:2:3', '::ffff:1.2.3.4', '12345::']) list(`v6 ${cidr}`, { addressFamily: ec2.AddressFamily.IP_V6, entries: [{ cidr }] });
  list('v4 odd', { entries: [{ cidr: '999.999.999.999/32' }] });
  attempt('list token', (x) => ec2.PrefixList.fromLookup(x, 'L', { prefixListName: cdk.Fn.importValue('x') }));
  attempt('list agnostic', (x) => ec2.PrefixList.fromLookup(x, 'L', { prefixListName: 'x' }));
};
