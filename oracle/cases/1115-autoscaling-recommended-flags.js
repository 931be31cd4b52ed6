// pins: groups of instances, instances and bastions under the flags of a new project, where launch templates are made
module.exports = (app, { cdk, record }) => {
  const { aws_autoscaling: as, aws_ec2: ec2, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const base = { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2() };
  const plain = new as.AutoScalingGroup(s, 'Plain', base);
  plain.addUserData('echo one');
  plain.connections.allowFromAnyIpv4(ec2.Port.tcp(80), 'web');
  plain.addSecurityGroup(new ec2.SecurityGroup(s, 'Late', { vpc }));
  plain.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
  plain.scaleOnCpuUtilization('Cpu', { targetUtilizationPercent: 50 });
  record('plain', [plain.autoScalingGroupName, plain.role.roleArn], s);
  new as.AutoScalingGroup(s, 'Full', {
    ...base, autoScalingGroupName: 'full', spotPrice: '0.05', instanceMonitoring: as.Monitoring.DETAILED, keyPair: ec2.KeyPair.fromKeyPairName(s, 'Pair', 'pair'), requireImdsv2: true,
    blockDevices: [{ deviceName: 'a', volume: as.BlockDeviceVolume.ebs(15, { volumeType: as.EbsDeviceVolumeType.GP3, throughput: 150 }) }], vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, associatePublicIpAddress: true,
    signals: as.Signals.waitForAll(), updatePolicy: as.UpdatePolicy.rollingUpdate(), ssmSessionPermissions: true, role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }),
  });
  new ec2.LaunchTemplate(s, 'Template', { machineImage: base.machineImage });
  new ec2.Instance(s, 'Imds', { ...base, requireImdsv2: true, resourceSignalTimeout: cdk.Duration.minutes(3) });
  new ec2.BastionHostLinux(s, 'Bastion', { vpc });
};
module.exports.app = (context) => ({ context: context.recommendedFlags });
