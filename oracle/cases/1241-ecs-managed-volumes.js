// pins: disks that ECS makes for tasks of services, mounted in containers; and what they are refused for
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_kms: kms, aws_iam: iam, Size } = cdk;
  const make = (s, id = '') => {
    const vpc = s.node.tryFindChild('Vpc') ?? ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
    const taskDefinition = new ecs.FargateTaskDefinition(s, `T${id}`, { volumes: [{ name: 'disk', configuredAtLaunch: true }] });
    const c = taskDefinition.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx') });
    return { c, cluster: s.node.tryFindChild('C') ?? new ecs.Cluster(s, 'C', { vpc }), taskDefinition };
  };
  const s = new cdk.Stack(app, 'Stack');
  const V = ec2.EbsDeviceVolumeType;
  const v = (id, managedEBSVolume) => {
    const { c, cluster, taskDefinition } = make(s, id);
    const volume = new ecs.ServiceManagedVolume(s, id, { name: 'disk', managedEBSVolume });
    volume.mountIn(c, { containerPath: '/d', readOnly: false });
    new ecs.FargateService(s, `S${id}`, { cluster, taskDefinition, volumeConfigurations: [volume] });
    return volume;
  };
  const plain = v('Plain', { size: Size.gibibytes(10) });
  record('volume', [plain.name, plain.configuredAtLaunch, plain.role.roleArn], s);
  v('All', { role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') }), encrypted: true, kmsKeyId: new kms.Key(s, 'Key'), volumeType: V.GP3, size: Size.gibibytes(20), snapShotId: 'snap-0123abc', iops: 3000, throughput: 500, fileSystemType: ecs.FileSystemType.XFS, volumeInitializationRate: Size.mebibytes(200), tagSpecifications: [{ tags: { a: 'b', c: 'd' }, propagateTags: ecs.EbsPropagatedTagSource.SERVICE }, { propagateTags: ecs.EbsPropagatedTagSource.TASK_DEFINITION }, {}] });
  v('Snapshot', { snapShotId: 'snap-1' }); v('Io1', { volumeType: V.IO1, iops: 100, size: Size.gibibytes(4) });
  const later = make(s, 'Later');
  const lv = new ecs.ServiceManagedVolume(s, 'Later', { name: 'disk', managedEBSVolume: { size: Size.gibibytes(1), fileSystemType: ecs.FileSystemType.EXT4 } });
  lv.mountIn(later.c, { containerPath: '/e', readOnly: true });
  new ecs.FargateService(s, 'SLater', { cluster: later.cluster, taskDefinition: later.taskDefinition }).addVolume(lv);
  const e = (label, managedEBSVolume) => attempt(label, (t) => { new ecs.ServiceManagedVolume(t, 'V', { name: 'v', managedEBSVolume }); });
  const size = Size.gibibytes(10);
  e('nothing', {}); e('snapshot id', { snapShotId: 'x' }); e('rate without snapshot', { size, volumeInitializationRate: Size.mebibytes(100) }); e('rate', { snapShotId: 'snap-1', volumeInitializationRate: Size.mebibytes(99) });
  e('size gp2', { size: Size.gibibytes(16385) }); e('size io1', { size: Size.gibibytes(3), volumeType: V.IO1 }); e('size st1', { size: Size.gibibytes(124), volumeType: V.ST1 }); e('size standard', { size: Size.gibibytes(1025), volumeType: V.STANDARD }); e('size gp3', { size: Size.gibibytes(65537), volumeType: V.GP3 });
  e('throughput gp2', { size, throughput: 1 }); e('throughput', { size, throughput: 2001, volumeType: V.GP3 });
  e('iops gp2', { size, iops: 1 }); e('iops io2 missing', { size, volumeType: V.IO2 }); e('iops io1', { size, volumeType: V.IO1, iops: 99 }); e('iops gp3', { size, volumeType: V.GP3, iops: 80001 });
  attempt('two volumes', (t) => { const m = make(t); const [a, b] = ['X', 'Y'].map((i) => new ecs.ServiceManagedVolume(t, i, { name: 'disk', managedEBSVolume: { size } })); a.mountIn(m.c, { containerPath: '/d', readOnly: false }); new ecs.FargateService(t, 'S', { cluster: m.cluster, taskDefinition: m.taskDefinition, volumeConfigurations: [a, b] }); }, { synth: true });
};
