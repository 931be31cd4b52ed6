// pins: tasks that rules start: on Fargate and on instances, overrides, networks, roles, tags, imported tasks; and what is refused
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_events: events, aws_events_targets: targets, aws_iam: iam, aws_sqs: sqs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpcOf = (t) => ec2.Vpc.fromVpcAttributes(t, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], publicSubnetIds: ['p'], privateSubnetIds: ['q'] });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc: vpcOf(s) });
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const task = (t, id, Class = ecs.FargateTaskDefinition, props) => { const d = new Class(t, id, props); d.addContainer('A', { image, memoryLimitMiB: 64, logging: ecs.LogDrivers.awsLogs({ streamPrefix: id }) }); return d; };
  const fargate = task(s, 'Fargate'), bridge = task(s, 'Bridge', ecs.Ec2TaskDefinition), own = task(s, 'Own', ecs.Ec2TaskDefinition, { networkMode: ecs.NetworkMode.AWS_VPC });
  const rule = (id, props) => new events.Rule(s, id, { schedule: events.Schedule.expression('rate(1 hour)'), targets: [new targets.EcsTask({ cluster, ...props })] });
  rule('R1', { taskDefinition: fargate }); rule('R2', { taskDefinition: fargate, taskCount: 3, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC } });
  rule('R3', { taskDefinition: bridge }); rule('R4', { taskDefinition: own });
  const tagged = { tags: [{ key: 'k', value: 'v' }], propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, enableExecuteCommand: true };
  rule('R5', { taskDefinition: bridge, ...tagged, containerOverrides: [{ containerName: 'A', command: ['a', events.EventField.fromPath('$.detail.x')], environment: [{ name: 'N', value: 'V' }], cpu: 1, memoryLimit: 2, memoryReservation: 3 }, { containerName: 'B' }] });
  const role = iam.Role.fromRoleArn(s, 'Role', 'arn:aws:iam::111111111111:role/r');
  rule('R6', { taskDefinition: fargate, role: new iam.Role(s, 'Own2', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') }), cpu: '512', memory: '1024', ephemeralStorage: { sizeInGiB: 30 }, executionRole: role, taskRole: role, inferenceAcceleratorOverrides: [{ deviceName: 'd', deviceType: 't' }], platformVersion: ecs.FargatePlatformVersion.VERSION1_4, securityGroups: [new ec2.SecurityGroup(s, 'Sg', { vpc: cluster.vpc })], assignPublicIp: false, deadLetterQueue: new sqs.Queue(s, 'Q'), retryAttempts: 2, maxEventAge: cdk.Duration.hours(1) });
  rule('R7', { taskDefinition: own, launchType: ecs.LaunchType.FARGATE, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC }, assignPublicIp: true });
  rule('R8', { taskDefinition: bridge, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Sg2', 'sg-2')] });
  const known = (id, arn) => ecs.TaskDefinition.fromTaskDefinitionAttributes(s, id, { taskDefinitionArn: arn, networkMode: ecs.NetworkMode.BRIDGE, taskRole: role, compatibility: ecs.Compatibility.EC2 });
  rule('R9', { taskDefinition: known('I1', 'arn:aws:ecs:us-east-1:111111111111:task-definition/fam:7') }); rule('R10', { taskDefinition: known('I2', 'arn:aws:ecs:us-east-1:111111111111:task-definition/fam') });
  rule('R11', { taskDefinition: ecs.FargateTaskDefinition.fromFargateTaskDefinitionAttributes(s, 'I3', { taskDefinitionArn: 'arn:aws:ecs:us-east-1:111111111111:task-definition/fam', networkMode: ecs.NetworkMode.AWS_VPC, taskRole: role, executionRole: role }) });
  const t = new targets.EcsTask({ cluster, taskDefinition: fargate });
  record('groups', t.securityGroups.length);
  const e = (label, props, Class, tdProps) => attempt(label, (x) => { const c = new ecs.Cluster(x, 'C', { vpc: vpcOf(x) }); new events.Rule(x, 'R', { schedule: events.Schedule.expression('rate(1 hour)'), targets: [new targets.EcsTask({ cluster: c, taskDefinition: task(x, 'T', Class, tdProps), ...props })] }); });
  e('public in private', { assignPublicIp: true }); e('public on ec2', { assignPublicIp: true, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC } }, ecs.Ec2TaskDefinition, { networkMode: ecs.NetworkMode.AWS_VPC });
  e('tags of service', { propagateTags: ecs.PropagatedTagSource.SERVICE }); e('storage', { ephemeralStorage: { sizeInGiB: 19 } });
  attempt('no network', (x) => { new targets.EcsTask({ cluster: new ecs.Cluster(x, 'C', { vpc: vpcOf(x) }), taskDefinition: ecs.TaskDefinition.fromTaskDefinitionAttributes(x, 'T', { taskDefinitionArn: 'arn:x', taskRole: iam.Role.fromRoleArn(x, 'R', 'arn:aws:iam::111111111111:role/r') }) }); });
};
