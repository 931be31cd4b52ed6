// pins: a container with every property, one with none, and what is added later: links, mounts, scratch, ports, labels, ulimits, dependencies, volumes from, statements
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_iam: iam, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const td = new ecs.Ec2TaskDefinition(s, 'Task', { inferenceAccelerators: [{ deviceName: 'one', deviceType: 'eia2.medium' }], volumes: [{ name: 'data', host: {} }] });
  const all = td.addContainer('All', {
    image, containerName: 'all', command: ['a', 'b'], cpu: 128, disableNetworking: true, dnsSearchDomains: ['d'], dnsServers: ['1.1.1.1'],
    dockerLabels: { L: '1' }, dockerSecurityOptions: ['no-new-privileges'], entryPoint: ['/e'], environment: { B: '2', A: '1' }, essential: false,
    extraHosts: { h: '10.0.0.1' }, healthCheck: { command: ['CMD-SHELL', 'true'], interval: Duration.seconds(20), retries: 5, startPeriod: Duration.seconds(10), timeout: Duration.seconds(10) },
    hostname: 'host', interactive: true, memoryLimitMiB: 512, memoryReservationMiB: 256, privileged: true, readonlyRootFilesystem: true,
    startTimeout: Duration.minutes(1), stopTimeout: Duration.minutes(2), user: 'u', versionConsistency: ecs.VersionConsistency.ENABLED, workingDirectory: '/w',
    gpuCount: 2, portMappings: [{ containerPort: 80 }, { containerPort: 53, hostPort: 5353, protocol: ecs.Protocol.UDP }],
    inferenceAcceleratorResources: ['one'], systemControls: [{ namespace: 'net.core.somaxconn', value: '1024' }], pseudoTerminal: true,
    ulimits: [{ name: ecs.UlimitName.NOFILE, softLimit: 1, hardLimit: 2 }],
    enableRestartPolicy: true, restartIgnoredExitCodes: [0, 127], restartAttemptPeriod: Duration.seconds(360),
  });
  const none = td.addContainer('None', { image, memoryLimitMiB: 4 });
  none.addLink(all); none.addLink(all, 'alias');
  none.addMountPoints({ containerPath: '/d', readOnly: true, sourceVolume: 'data' }, { containerPath: '/e', readOnly: false, sourceVolume: 'data' });
  none.addScratch({ containerPath: '/s', readOnly: false, sourcePath: '/var/s', name: 'scratch' });
  none.addPortMappings({ containerPort: 8080, name: 'web', appProtocol: ecs.AppProtocol.http2 }, { containerPort: 9, hostPort: 9 }, { containerPort: ecs.ContainerDefinition.CONTAINER_PORT_USE_RANGE, containerPortRange: '100-200' });
  none.addEnvironment('E', 'v'); none.addEnvironment('E', 'w'); none.addDockerLabel('a', 'b');
  none.addUlimits({ name: ecs.UlimitName.CORE, softLimit: 3, hardLimit: 4 }, { name: ecs.UlimitName.STACK, softLimit: 0, hardLimit: 0 });
  none.addContainerDependencies({ container: all }, { container: all, condition: ecs.ContainerDependencyCondition.SUCCESS });
  none.addVolumesFrom({ sourceContainer: 'all', readOnly: true });
  none.addToExecutionPolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*'] }));
  none.addInferenceAcceleratorResource('one');
  const third = td.addContainer('Third', { image, memoryReservationMiB: 5, healthCheck: { command: ['true'] }, restartIgnoredExitCodes: [1], cpu: 0, gpuCount: 0 });
  third.addContainerDependencies({ container: none, condition: ecs.ContainerDependencyCondition.START }, { container: all, condition: ecs.ContainerDependencyCondition.COMPLETE });
  td.addContainer('Fourth', { image, memoryReservationMiB: 5, healthCheck: { command: ['curl', 'x'] }, restartAttemptPeriod: Duration.minutes(5), environment: {}, dockerLabels: {} });
  td.addContainer('Fifth', { image, memoryReservationMiB: 5, healthCheck: { command: ['CMD', 'x'], interval: Duration.minutes(1) }, enableRestartPolicy: false });
  const n = new cdk.CfnParameter(s, 'N', { type: 'Number' }).valueAsNumber;
  td.addContainer('Tokens', { image, memoryLimitMiB: n, cpu: n, portMappings: [{ containerPort: n }], environment: { S: cdk.Aws.REGION } });
  record('ports', [all.containerPort, all.ingressPort, none.containerPort, none.ingressPort]);
  record('found', [none.findPortMapping(9, ecs.Protocol.TCP), none.findPortMapping(9, ecs.Protocol.UDP) ?? 'none', none.findPortMappingByName('web'), none.findPortMappingByName('nope') ?? 'none']);
  record('memory', [all.memoryLimitSpecified, all.essential, all.cpu, none.cpu ?? 'none', third.cpu ?? 'none']);
};
