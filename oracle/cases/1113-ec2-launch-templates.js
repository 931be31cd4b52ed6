// pins: ec2.LaunchTemplate with every property, its tags, imports and refusals; NAT instances of both kinds
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, natGateways: 0 });
  const t3 = new ec2.InstanceType('t3.small');
  const bare = new ec2.LaunchTemplate(s, 'Bare');
  record('bare', [bare.launchTemplateId, bare.launchTemplateName, bare.versionNumber, bare.defaultVersionNumber, bare.latestVersionNumber, bare.imageId, bare.osType], s);
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const full = new ec2.LaunchTemplate(s, 'Full', {
    launchTemplateName: 'full', versionDescription: 'v', instanceType: t3, machineImage: ec2.MachineImage.latestAmazonLinux2(), userData: ec2.UserData.forLinux(), role,
    blockDevices: [{ deviceName: '/dev/sda', volume: ec2.BlockDeviceVolume.ebs(8, { volumeType: ec2.EbsDeviceVolumeType.GP3, throughput: 300, iops: 4000 }) }, { deviceName: '/dev/sdb', volume: ec2.BlockDeviceVolume.ebs(1), mappingEnabled: false }],
    cpuCredits: ec2.CpuCredits.STANDARD, cpuOptions: { amdSevSnp: true, coreCount: 2, nestedVirtualization: false, threadsPerCore: 1 }, disableApiTermination: true, ebsOptimized: false, nitroEnclaveEnabled: true, hibernationConfigured: false,
    instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.STOP, keyPair: ec2.KeyPair.fromKeyPairName(s, 'Pair', 'pair'), detailedMonitoring: true, securityGroup: group,
    httpEndpoint: true, httpProtocolIpv6: true, httpPutResponseHopLimit: 3, httpTokens: ec2.LaunchTemplateHttpTokens.OPTIONAL, instanceMetadataTags: false, placementGroup: ec2.PlacementGroup.fromPlacementGroupName(s, 'PG', 'pg'),
    spotOptions: { blockDuration: cdk.Duration.hours(2), interruptionBehavior: ec2.SpotInstanceInterruption.STOP, maxPrice: 0.05, requestType: ec2.SpotRequestType.PERSISTENT },
  });
  full.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  full.addSecurityGroup(new ec2.SecurityGroup(s, 'Late', { vpc }));
  full.userData.addCommands('late');
  cdk.Tags.of(full).add('team', 'a');
  new ec2.LaunchTemplate(s, 'Spot', { spotOptions: {}, requireImdsv2: true, cpuOptions: {}, associatePublicIpAddress: true, securityGroup: group, keyName: 'k', instanceProfile: iam.InstanceProfile.fromInstanceProfileName(s, 'Prof', 'prof'), machineImage: ec2.MachineImage.latestAmazonLinux2023() });
  const profile = new iam.InstanceProfile(s, 'Profile');
  record('profile', [profile.instanceProfileArn, profile.instanceProfileName, profile.role.roleName], s);
  new ec2.LaunchTemplate(s, 'WithProfile', { instanceProfile: profile });
  new iam.InstanceProfile(s, 'Named', { role, instanceProfileName: 'named', path: '/a/' });
  new ec2.LaunchTemplate(s, 'Wrong', { spotOptions: { blockDuration: cdk.Duration.hours(7) }, httpPutResponseHopLimit: 65, requireImdsv2: true, httpTokens: ec2.LaunchTemplateHttpTokens.OPTIONAL });
  const a = ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'A', { launchTemplateId: 'lt-1' });
  const b = ec2.LaunchTemplate.fromLaunchTemplateAttributes(s, 'B', { launchTemplateName: 'n', versionNumber: ec2.LaunchTemplateSpecialVersions.LATEST_VERSION });
  record('imported', [a.launchTemplateId, a.versionNumber, b.launchTemplateName, b.versionNumber]);
  const refused = (label, props) => attempt(label, (k) => { new ec2.LaunchTemplate(k, 'L', props(k)); });
  refused('profile and role', (k) => ({ role: iam.Role.fromRoleArn(k, 'R', 'arn:aws:iam::1:role/r'), instanceProfile: iam.InstanceProfile.fromInstanceProfileArn(k, 'P', 'arn:aws:iam::1:instance-profile/p') }));
  refused('two keys', (k) => ({ keyName: 'a', keyPair: ec2.KeyPair.fromKeyPairName(k, 'K', 'x') }));
  refused('key of windows', (k) => ({ keyPair: new ec2.KeyPair(k, 'K', { type: ec2.KeyPairType.ED25519 }), machineImage: ec2.MachineImage.fromSsmParameter('/w', { os: ec2.OperatingSystemType.WINDOWS }) }));
  refused('description', () => ({ versionDescription: 'x'.repeat(256) }));
  attempt('no group', (k) => { new ec2.LaunchTemplate(k, 'L').connections; });
  attempt('no role', (k) => { new ec2.LaunchTemplate(k, 'L').grantPrincipal; });
  attempt('add group', (k) => { new ec2.LaunchTemplate(k, 'L').addSecurityGroup(ec2.SecurityGroup.fromSecurityGroupId(k, 'G', 'sg-12345678')); });
  attempt('both ids', (k) => { ec2.LaunchTemplate.fromLaunchTemplateAttributes(k, 'L', { launchTemplateId: 'a', launchTemplateName: 'b' }); });
  attempt('no id', (k) => { ec2.LaunchTemplate.fromLaunchTemplateAttributes(k, 'L', {}); });

  const n = new cdk.Stack(app, 'Nat', { env: { account: '123456789012', region: 'us-east-1' } });
  const old = ec2.NatProvider.instance({ instanceType: t3, keyName: 'k' });
  new ec2.Vpc(n, 'Old', { maxAzs: 2, natGatewayProvider: old, natGateways: 1 });
  old.connections.allowFrom(ec2.Peer.ipv4('1.2.3.4/32'), ec2.Port.tcp(22));
  record('old', [old.configuredGateways, old.securityGroup.securityGroupId], n);
  const v2 = ec2.NatProvider.instanceV2({ instanceType: new ec2.InstanceType('t4g.nano'), defaultAllowedTraffic: ec2.NatTrafficDirection.OUTBOUND_ONLY, creditSpecification: ec2.CpuCredits.STANDARD, associatePublicIpAddress: true });
  const vv = new ec2.Vpc(n, 'V2', { maxAzs: 2, natGatewayProvider: v2 });
  v2.connections.allowFrom(ec2.Peer.ipv4(vv.vpcCidrBlock), ec2.Port.HTTP);
  record('v2', [v2.configuredGateways, v2.gatewayInstances.map((i) => i.instanceId)], n);
  new ec2.Vpc(n, 'V2None', { maxAzs: 1, natGatewayProvider: ec2.NatProvider.instanceV2({ instanceType: t3, defaultAllowedTraffic: ec2.NatTrafficDirection.NONE, userData: ec2.UserData.custom('own'), machineImage: ec2.MachineImage.latestAmazonLinux2() }) });
  attempt('both traffic', () => { ec2.NatProvider.instanceV2({ instanceType: t3, allowAllTraffic: true, defaultAllowedTraffic: ec2.NatTrafficDirection.NONE }); });
  attempt('early', () => { ec2.NatProvider.instance({ instanceType: t3 }).securityGroup; });
};
