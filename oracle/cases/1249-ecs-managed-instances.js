// pins: ManagedInstancesCapacityProvider with all properties and by default, its role, profile and connections; its refusals; ServiceConnect; PortMap; forced deployments
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_ecs: ecs, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  const plain = new ecs.ManagedInstancesCapacityProvider(s, 'Plain', { subnets: vpc.publicSubnets, securityGroups: [group] });
  cluster.addManagedInstancesCapacityProvider(plain);
  cluster.addManagedInstancesCapacityProvider(plain);
  plain.connections.allowFromAnyIpv4(ec2.Port.tcp(80));
  record('plain', [plain.capacityProviderName, plain.infrastructureRole.roleArn, plain.ec2InstanceProfile.instanceProfileArn], s);
  const infrastructureRole = new iam.Role(s, 'Infrastructure', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') });
  const all = new ecs.ManagedInstancesCapacityProvider(s, 'All', {
    capacityProviderName: 'all', infrastructureRole, ec2InstanceProfile: new iam.InstanceProfile(s, 'Profile'), subnets: [vpc.publicSubnets[0]],
    securityGroups: [group], taskVolumeStorage: cdk.Size.gibibytes(100), monitoring: ecs.InstanceMonitoring.DETAILED,
    propagateTags: ecs.PropagateManagedInstancesTags.CAPACITY_PROVIDER, capacityOptionType: ecs.CapacityOptionType.SPOT,
    instanceRequirements: {
      vCpuCountMin: 2, vCpuCountMax: 8, memoryMin: cdk.Size.gibibytes(4), memoryMax: cdk.Size.gibibytes(32), acceleratorCountMin: 1, acceleratorCountMax: 2,
      acceleratorManufacturers: [ec2.AcceleratorManufacturer.NVIDIA, ec2.AcceleratorManufacturer.AWS], acceleratorNames: [ec2.AcceleratorName.T4, ec2.AcceleratorName.GAUDI_HL_205],
      acceleratorTotalMemoryMin: cdk.Size.gibibytes(1), acceleratorTypes: [ec2.AcceleratorType.GPU], allowedInstanceTypes: ['m5.*'], bareMetal: ec2.BareMetal.EXCLUDED,
      baselineEbsBandwidthMbpsMin: 100, burstablePerformance: ec2.BurstablePerformance.REQUIRED, cpuManufacturers: [ec2.CpuManufacturer.INTEL, ec2.CpuManufacturer.AWS],
      instanceGenerations: [ec2.InstanceGeneration.CURRENT], localStorage: ec2.LocalStorage.INCLUDED, localStorageTypes: [ec2.LocalStorageType.SSD],
      maxSpotPriceAsPercentageOfOptimalOnDemandPrice: 50, memoryPerVCpuMin: cdk.Size.gibibytes(1), memoryPerVCpuMax: cdk.Size.gibibytes(8), networkBandwidthGbpsMax: 10,
      networkInterfaceCountMin: 2, onDemandMaxPricePercentageOverLowestPrice: 10, requireHibernateSupport: true, totalLocalStorageGBMin: 100,
    },
  });
  cluster.addManagedInstancesCapacityProvider(all);
  cluster.addDefaultCapacityProviderStrategy([{ capacityProvider: all.capacityProviderName, weight: 1 }]);
  record('names', [...cluster.clusterScopedCapacityProviderNames], s);
  const bare = new ecs.ManagedInstancesCapacityProvider(s, 'Bare', { infrastructureRole, ec2InstanceProfile: all.ec2InstanceProfile, subnets: vpc.publicSubnets, securityGroups: [group], instanceRequirements: { vCpuCountMin: 1, memoryMin: cdk.Size.mebibytes(512), excludedInstanceTypes: ['t2.*'], spotMaxPricePercentageOverLowestPrice: 5 } });
  record('cluster of the bare one', bare.cluster === undefined, s);
  const refused = (label, props, synth) => attempt(label, (x) => {
    const v = new ec2.Vpc(x, 'V', { maxAzs: 1, restrictDefaultSecurityGroup: false });
    new ecs.ManagedInstancesCapacityProvider(x, 'P', { subnets: v.publicSubnets, securityGroups: [new ec2.SecurityGroup(x, 'G', { vpc: v })], ...props });
  }, { synth });
  refused('no subnets', { subnets: [] });
  refused('no groups', { securityGroups: [] });
  refused('name', { capacityProviderName: 'aws-x' });
  const needs = { vCpuCountMin: 1, memoryMin: cdk.Size.gibibytes(1) };
  refused('both kinds of types', { instanceRequirements: { ...needs, allowedInstanceTypes: ['a'], excludedInstanceTypes: ['b'] } });
  refused('both prices', { instanceRequirements: { ...needs, spotMaxPricePercentageOverLowestPrice: 0, onDemandMaxPricePercentageOverLowestPrice: 0 } });
  refused('broken sizes', { instanceRequirements: { ...needs, memoryPerVCpuMin: cdk.Size.mebibytes(512) } });
  refused('no cluster', {}, true);
  const connect = (mode, mapping) => new ecs.ServiceConnect(mode, { containerPort: 80, ...mapping });
  record('is service connect', [connect(ecs.NetworkMode.AWS_VPC, {}).isServiceConnect(), connect(ecs.NetworkMode.NONE, { name: 'n' }).isServiceConnect()], s);
  attempt('valid service connect', () => connect(ecs.NetworkMode.BRIDGE, { name: 'n', appProtocol: ecs.AppProtocol.http }).validate());
  attempt('service connect in a host', () => connect(ecs.NetworkMode.HOST, { name: 'n' }).validate());
  attempt('service connect without a name', () => connect(ecs.NetworkMode.AWS_VPC, {}).validate());
  attempt('port map of a host', () => new ecs.PortMap(ecs.NetworkMode.HOST, { containerPort: 80, hostPort: 81 }).validate());
};
