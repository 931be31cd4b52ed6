// pins: task definitions of every class with every property: networks, modes, volumes, placement, proxies, platforms, storage, accelerators, compatibilities
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const role = (id) => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const add = (t) => { t.addContainer('App', { image, memoryLimitMiB: 64 }); return t; };
  const M = ecs.NetworkMode, C = ecs.Compatibility;
  const volumes = [
    { name: 'plain' }, { name: 'host', host: { sourcePath: '/x' } },
    { name: 'docker', dockerVolumeConfiguration: { driver: 'local', scope: ecs.Scope.SHARED, autoprovision: true, driverOpts: { a: 'b' }, labels: { c: 'd' } } },
    { name: 'dockerTask', dockerVolumeConfiguration: { driver: 'rexray', scope: ecs.Scope.TASK } },
    { name: 'efs', efsVolumeConfiguration: { fileSystemId: 'fs-1' } },
    { name: 'efsAll', efsVolumeConfiguration: { fileSystemId: 'fs-2', rootDirectory: '/r', transitEncryption: 'ENABLED', transitEncryptionPort: 2049, authorizationConfig: { accessPointId: 'fsap-1', iam: 'ENABLED' } } },
  ];
  const proxyConfiguration = new ecs.AppMeshProxyConfiguration({ containerName: 'envoy', properties: { ignoredUID: 1337, proxyIngressPort: 15000, proxyEgressPort: 15001, appPorts: [9080, 9081], egressIgnoredIPs: ['169.254.170.2', '169.254.169.254'] } });
  const all = add(new ecs.Ec2TaskDefinition(s, 'Ec2All', {
    family: 'fam', executionRole: role('Exec'), taskRole: role('TaskRole'), proxyConfiguration, volumes, networkMode: M.AWS_VPC, enableFaultInjection: true,
    placementConstraints: [ecs.PlacementConstraint.memberOf('attribute:a == b', 'attribute:c == d')], ipcMode: ecs.IpcMode.TASK, pidMode: ecs.PidMode.HOST,
    inferenceAccelerators: [{ deviceName: 'd', deviceType: 'eia2.large' }],
  }));
  all.addInferenceAccelerator({ deviceName: 'e', deviceType: 'eia2.medium' });
  all.addPlacementConstraint(ecs.PlacementConstraint.memberOf('attribute:e == f'));
  all.addPlacementConstraint(ecs.PlacementConstraint.distinctInstances());
  all.addVolume({ name: 'later', host: {} });
  add(new ecs.Ec2TaskDefinition(s, 'Ec2'));
  for (const m of [M.NONE, M.HOST, M.NAT, M.BRIDGE]) add(new ecs.Ec2TaskDefinition(s, `Ec2${m}`, { networkMode: m, ipcMode: ecs.IpcMode.HOST, pidMode: ecs.PidMode.TASK }));
  add(new ecs.FargateTaskDefinition(s, 'Fargate'));
  add(new ecs.FargateTaskDefinition(s, 'FargateAll', {
    cpu: 4096, memoryLimitMiB: 8192, ephemeralStorageGiB: 100, family: 'f', enableFaultInjection: false, proxyConfiguration: ecs.ProxyConfigurations.appMeshProxyConfiguration({ containerName: 'c', properties: { ignoredGID: 2, proxyIngressPort: 1, proxyEgressPort: 2, appPorts: [], egressIgnoredPorts: [22, 23] } }),
    runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX }, pidMode: ecs.PidMode.TASK, volumes: [{ name: 'launch', configuredAtLaunch: true }], taskRole: role('FargateRole'),
  })).defaultContainer.addMountPoints({ containerPath: '/l', readOnly: false, sourceVolume: 'launch' });
  add(new ecs.FargateTaskDefinition(s, 'Windows', { cpu: 1024, memoryLimitMiB: 2048, runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.WINDOWS_SERVER_2019_CORE } }));
  add(new ecs.FargateTaskDefinition(s, 'Arm', { runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.of('ARM64') } }));
  const n = new cdk.CfnParameter(s, 'N', { type: 'Number' }).valueAsNumber;
  add(new ecs.FargateTaskDefinition(s, 'Tokens', { cpu: n, memoryLimitMiB: n, ephemeralStorageGiB: n }));
  add(new ecs.ExternalTaskDefinition(s, 'External'));
  add(new ecs.ExternalTaskDefinition(s, 'ExternalHost', { networkMode: M.HOST, family: 'ext', volumes: [{ name: 'v' }], enableFaultInjection: true }));
  for (const [name, compatibility] of Object.entries(C).filter(([k]) => isNaN(k))) add(new ecs.TaskDefinition(s, `Any${name}`, { compatibility, cpu: '512', memoryMiB: '1024' }));
  add(new ecs.TaskDefinition(s, 'ManagedAll', { compatibility: C.MANAGED_INSTANCES, networkMode: M.HOST, pidMode: ecs.PidMode.HOST, runtimePlatform: { operatingSystemFamily: ecs.OperatingSystemFamily.LINUX, cpuArchitecture: ecs.CpuArchitecture.X86_64 }, placementConstraints: [ecs.PlacementConstraint.distinctInstances()] }));
  record('arn', all.taskDefinitionArn, s);
  record('compatible', [all.isEc2Compatible, all.isFargateCompatible, all.isExternalCompatible, all.isManagedInstancesCompatible]);
  record('roles', [all.taskRole.roleArn, all.executionRole.roleArn], s);
  record('family', [all.family, s.node.findChild('Ec2').family]);
};
