// pins: ec2.Instance with every property, instance types, images of every kind, user data, key pairs, placement groups, bastions
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_iam: iam, aws_s3: s3, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1 });
  const t3 = ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO);
  const linux = ec2.MachineImage.latestAmazonLinux2023();
  const plain = new ec2.Instance(s, 'Plain', { vpc, instanceType: t3, machineImage: linux });
  record('plain', [plain.instanceId, plain.instanceAvailabilityZone, plain.instancePrivateDnsName, plain.instancePrivateIp, plain.instancePublicDnsName, plain.instancePublicIp, plain.osType], s);
  plain.addUserData('echo hi', 'echo ho');
  plain.userData.addOnExitCommands('echo bye');
  plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
  plain.connections.allowFromAnyIpv4(ec2.Port.tcp(22), 'ssh');
  const more = new ec2.SecurityGroup(s, 'More', { vpc });
  plain.addSecurityGroup(more);
  plain.userData.addSignalOnExitCommand(plain);
  const bucket = new s3.Bucket(s, 'Bucket');
  const path = plain.userData.addS3DownloadCommand({ bucket, bucketKey: 'a/b.sh', localFile: '/opt/b.sh' });
  record('path', path);
  plain.userData.addExecuteFileCommand({ filePath: path, arguments: '--yes' });
  plain.userData.addS3DownloadCommand({ bucket, bucketKey: 'c', localFile: '/opt/c', region: 'us-east-1' });
  const pair = new ec2.KeyPair(s, 'Pair');
  const ed = new ec2.KeyPair(s, 'Ed', { keyPairName: 'ed', type: ec2.KeyPairType.ED25519, format: ec2.KeyPairFormat.PPK });
  const known = new ec2.KeyPair(s, 'Known', { publicKeyMaterial: 'ssh-rsa AAA' });
  record('pairs', [pair.keyPairName, pair.keyPairFingerprint, pair.keyPairId, pair.type, pair.format, pair.privateKey.parameterName, ed.keyPairName, known.hasImportedMaterial, ec2.KeyPair.fromKeyPairName(s, 'ImpPair', 'x').keyPairName], s);
  const spread = new ec2.PlacementGroup(s, 'Spread', { spreadLevel: ec2.PlacementGroupSpreadLevel.RACK });
  new ec2.PlacementGroup(s, 'Partition', { partitions: 3, placementGroupName: 'unused' });
  new ec2.PlacementGroup(s, 'Cluster', { strategy: ec2.PlacementGroupStrategy.CLUSTER });
  record('placement', [spread.placementGroupName, ec2.PlacementGroup.fromPlacementGroupName(s, 'ImpGroup', 'g').placementGroupName], s);
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const key = new kms.Key(s, 'Key');
  new ec2.Instance(s, 'Full', {
    vpc, instanceType: t3, machineImage: linux, keyPair: pair, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, allowAllOutbound: false, allowAllIpv6Outbound: true,
    resourceSignalTimeout: cdk.Duration.minutes(7), userData: ec2.UserData.custom('text'), role, instanceName: 'named', sourceDestCheck: false, privateIpAddress: '10.0.0.5',
    blockDevices: [
      { deviceName: '/dev/sda', volume: ec2.BlockDeviceVolume.ebs(15, { encrypted: true, deleteOnTermination: false, volumeType: ec2.EbsDeviceVolumeType.IO1, iops: 500, kmsKey: key }) },
      { deviceName: '/dev/sdb', volume: ec2.BlockDeviceVolume.ebsFromSnapshot('snap-1', { volumeSize: 20, volumeType: ec2.EbsDeviceVolumeType.GP3, throughput: 200, iops: 3000 }) },
      { deviceName: '/dev/sdc', volume: ec2.BlockDeviceVolume.ephemeral(0) }, { deviceName: '/dev/sdd', volume: ec2.BlockDeviceVolume.ebs(1, { iops: 100 }), mappingEnabled: false },
    ],
    propagateTagsToVolumeOnCreation: true, httpEndpoint: true, httpProtocolIpv6: false, httpPutResponseHopLimit: 2, httpTokens: ec2.HttpTokens.REQUIRED, instanceMetadataTags: true, detailedMonitoring: true,
    ssmSessionPermissions: true, associatePublicIpAddress: true, creditSpecification: ec2.CpuCredits.UNLIMITED, ebsOptimized: true, disableApiTermination: true,
    instanceInitiatedShutdownBehavior: ec2.InstanceInitiatedShutdownBehavior.TERMINATE, placementGroup: spread, enclaveEnabled: false, hibernationEnabled: true,
  });
  new ec2.Instance(s, 'Imds', { vpc, instanceType: t3, machineImage: linux, requireImdsv2: true, securityGroup: more, availabilityZone: vpc.availabilityZones[1], ipv6AddressCount: 2, userDataCausesReplacement: true, keyName: 'name' });
  new ec2.Instance(s, 'Profile', { vpc, instanceType: t3, machineImage: linux, instanceProfile: iam.InstanceProfile.fromInstanceProfileAttributes(s, 'P', { instanceProfileArn: 'arn:aws:iam::123456789012:instance-profile/p', role }) });
  new ec2.Instance(s, 'NoZone', { vpc, instanceType: t3, machineImage: linux, availabilityZone: 'nowhere' });
  const bastion = new ec2.BastionHostLinux(s, 'Bastion', { vpc });
  bastion.allowSshAccessFrom(ec2.Peer.ipv4('1.2.3.4/32'));
  new ec2.BastionHostLinux(s, 'Bastion2', { vpc, instanceType: new ec2.InstanceType('t4g.small'), subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, instanceName: 'b', requireImdsv2: true });
  const images = [
    ec2.MachineImage.latestAmazonLinux2(), ec2.MachineImage.latestAmazonLinux2({ cpuType: ec2.AmazonLinuxCpuType.ARM_64, edition: ec2.AmazonLinuxEdition.MINIMAL, virtualization: ec2.AmazonLinuxVirt.PV, storage: ec2.AmazonLinuxStorage.S3 }),
    ec2.MachineImage.latestAmazonLinux2023({ cpuType: ec2.AmazonLinuxCpuType.ARM_64, edition: ec2.AmazonLinuxEdition.MINIMAL }),
    ec2.MachineImage.latestAmazonLinux(), ec2.MachineImage.latestAmazonLinux({ generation: ec2.AmazonLinuxGeneration.AMAZON_LINUX_2023, cpuType: ec2.AmazonLinuxCpuType.ARM_64 }), ec2.MachineImage.latestAmazonLinux({ generation: ec2.AmazonLinuxGeneration.AMAZON_LINUX_2, kernel: ec2.AmazonLinuxKernel.KERNEL5_X }),
    ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE), ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1', 'eu-west-1': 'ami-2' }), ec2.MachineImage.fromSsmParameter('/my/ami'),
    ec2.MachineImage.fromSsmParameter('/my/win', { os: ec2.OperatingSystemType.WINDOWS, userData: ec2.UserData.forWindows({ persist: true }) }), ec2.MachineImage.resolveSsmParameterAtLaunch('/at/launch', { parameterVersion: '3' }),
  ];
  images.forEach((machineImage, i) => { const x = new ec2.Instance(s, `Image${i}`, { vpc, instanceType: t3, machineImage }); if (i === 6) { x.userData.addCommands('dir'); x.userData.addOnExitCommands('done'); x.userData.addS3DownloadCommand({ bucket, bucketKey: 'k', region: 'r' }); x.userData.addExecuteFileCommand({ filePath: 'C:/a' }); x.userData.addSignalOnExitCommand(x); } });
  const multi = new ec2.MultipartUserData();
  const part = ec2.UserData.forLinux({ shebang: '#!/bin/sh' });
  multi.addUserDataPart(part, ec2.MultipartBody.CLOUD_BOOTHOOK);
  multi.addUserDataPart(ec2.UserData.forLinux());
  multi.addPart(ec2.MultipartBody.fromRawBody({ contentType: 'text/plain', transferEncoding: '7bit', body: 'raw' }));
  multi.addCommands('to default');
  new ec2.Instance(s, 'Multi', { vpc, instanceType: t3, machineImage: linux, userData: multi });
  const e = new cdk.Stack(app, 'Env', { env: { account: '123456789012', region: 'us-east-1' } });
  const ev = new ec2.Vpc(e, 'Vpc', { maxAzs: 1 });
  [ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }), ec2.MachineImage.genericWindows({ 'us-east-1': 'ami-w' }), ec2.MachineImage.lookup({ name: 'my-*', owners: ['self'], filters: { architecture: ['arm64'] } }), ec2.MachineImage.lookup({ name: 'w', windows: true, additionalCacheKey: 'x' }),
    ec2.MachineImage.latestAmazonLinux2023({ cachedInContext: true }), ec2.MachineImage.fromSsmParameter('/c', { cachedInContext: true, additionalCacheKey: 'k' })].forEach((machineImage, i) => new ec2.Instance(e, `I${i}`, { vpc: ev, instanceType: t3, machineImage }));
  const types = ['t3.micro', 'm5.large', 'm6g.large', 'a1.medium', 't4g.nano', 'c6gn.large', 'u-6tb1.metal', 'x2gd.large'].map((x) => new ec2.InstanceType(x));
  record('types', types.map((x) => { let a; try { a = x.architecture; } catch (err) { a = err.message; } return [x.toString(), a, x.isBurstable()]; }));
  record('same', [types[0].sameInstanceClassAs(t3), types[1].sameInstanceClassAs(types[2])]);
  const I = ec2.InstanceClass, Z = ec2.InstanceSize;
  record('classes', Object.keys(I).sort().map((k) => ec2.InstanceType.of(I[k], Z.LARGE).toString()));
  const v = (k) => ec2.Vpc.fromVpcAttributes(k, 'V', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['s'] });
  const refused = (label, props, stack) => attempt(label, (k) => { new ec2.Instance(k, 'I', { vpc: v(k), instanceType: t3, machineImage: linux, ...props(k) }); }, { stack });
  refused('two keys', (k) => ({ keyName: 'a', keyPair: ec2.KeyPair.fromKeyPairName(k, 'K', 'x') }));
  refused('credits', () => ({ instanceType: new ec2.InstanceType('m5.large'), creditSpecification: ec2.CpuCredits.STANDARD }));
  refused('profile and role', (k) => ({ role: iam.Role.fromRoleArn(k, 'R', 'arn:aws:iam::1:role/r'), instanceProfile: iam.InstanceProfile.fromInstanceProfileArn(k, 'P', 'arn:aws:iam::1:instance-profile/p') }));
  refused('windows key', (k) => ({ machineImage: ec2.MachineImage.fromSsmParameter('/w', { os: ec2.OperatingSystemType.WINDOWS }), keyPair: new ec2.KeyPair(k, 'K', { type: ec2.KeyPairType.ED25519 }) }));
  refused('enclave and hibernation', () => ({ enclaveEnabled: true, hibernationEnabled: true }));
  refused('ipv6 count', () => ({ ipv6AddressCount: -1 }));
  refused('ipv6 and public', () => ({ ipv6AddressCount: 1, associatePublicIpAddress: false }));
  refused('public', () => ({ associatePublicIpAddress: true }));
  refused('imds both', () => ({ requireImdsv2: true, httpTokens: ec2.HttpTokens.OPTIONAL }));
  refused('hops', () => ({ httpPutResponseHopLimit: 65 }));
  refused('io1', () => ({ blockDevices: [{ deviceName: 'a', volume: ec2.BlockDeviceVolume.ebs(1, { volumeType: ec2.EbsDeviceVolumeType.IO2 }) }] }));
  refused('throughput type', () => ({ blockDevices: [{ deviceName: 'a', volume: ec2.BlockDeviceVolume.ebs(1, { throughput: 200 }) }] }));
  refused('throughput range', () => ({ blockDevices: [{ deviceName: 'a', volume: ec2.BlockDeviceVolume.ebs(1, { throughput: 100, volumeType: ec2.EbsDeviceVolumeType.GP3 }) }] }));
  refused('throughput ratio', () => ({ blockDevices: [{ deviceName: 'a', volume: ec2.BlockDeviceVolume.ebs(1, { throughput: 2000, iops: 3000, volumeType: ec2.EbsDeviceVolumeType.GP3 }) }] }));
  refused('no image', () => ({ machineImage: ec2.MachineImage.genericLinux({ 'eu-west-1': 'x' }) }), { env: { region: 'us-east-1' } });
  attempt('ephemeral', () => { ec2.BlockDeviceVolume.ephemeral(-1); });
  attempt('custom exit', () => { ec2.UserData.custom('x').addOnExitCommands(); });
  attempt('custom signal', (k) => { ec2.UserData.custom('x').addSignalOnExitCommand(k); });
  attempt('unknown os', () => { ec2.UserData.forOperatingSystem(ec2.OperatingSystemType.UNKNOWN); });
  attempt('multipart', () => { new ec2.MultipartUserData().addCommands('x'); });
  attempt('separator', () => { new ec2.MultipartUserData({ partsSeparator: 'a b' }); });
  attempt('imported type', (k) => { new ec2.KeyPair(k, 'K', { publicKeyMaterial: 'x', type: ec2.KeyPairType.RSA }); });
  attempt('imported private', (k) => { new ec2.KeyPair(k, 'K', { publicKeyMaterial: 'x' }).privateKey; });
  attempt('partitions', (k) => { new ec2.PlacementGroup(k, 'K', { partitions: 2, strategy: ec2.PlacementGroupStrategy.SPREAD }); });
  attempt('spread', (k) => { new ec2.PlacementGroup(k, 'K', { spreadLevel: ec2.PlacementGroupSpreadLevel.HOST, strategy: ec2.PlacementGroupStrategy.CLUSTER }); });
  attempt('2023 storage', () => { ec2.MachineImage.latestAmazonLinux({ generation: ec2.AmazonLinuxGeneration.AMAZON_LINUX_2023, storage: ec2.AmazonLinuxStorage.EBS }); });
};
