// pins: CodeDeploy for instances: applications, ways, groups with agents, tags and load balancers, the action of a pipeline
module.exports = (app, { cdk, record, attempt, recommendedFlags }) => {
  const { aws_codedeploy: cd, aws_cloudwatch: cw, aws_iam: iam, aws_ec2: ec2, aws_autoscaling: asg, aws_elasticloadbalancing: lb, aws_elasticloadbalancingv2: elb, aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codebuild: cb } = cdk;
  const network = (stack) => ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], publicSubnetIds: ['p1', 'p2'], privateSubnetIds: ['s1', 's2'] });
  const small = () => ec2.InstanceType.of(ec2.InstanceClass.T3, ec2.InstanceSize.MICRO);
  const instances = (stack, id, vpc, more) => new asg.AutoScalingGroup(stack, id, { vpc, instanceType: small(), machineImage: ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }), ...more });
  const windows = () => ec2.MachineImage.genericWindows({ 'us-east-1': 'ami-2' });
  const min = cd.MinimumHealthyHosts, zone = cd.MinimumHealthyHostsPerZone, D = cdk.Duration;
  for (const flags of [false, true]) {
    const stack = new cdk.Stack(app, flags ? 'Recommended' : 'Plain', { env: { region: 'us-east-1' } });
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) stack.node.setContext(k, v);
    const vpc = network(stack);
    const plain = new cd.ServerDeploymentGroup(stack, 'Group');
    record(`${stack.node.id}`, [plain.deploymentGroupName, plain.deploymentGroupArn, plain.application.applicationArn, plain.application.applicationName, plain.deploymentConfig.deploymentConfigArn, plain.autoScalingGroups.length, plain.role.roleArn], stack);
    const alarm = new cw.Alarm(stack, 'Alarm', { metric: new cw.Metric({ namespace: 'n', metricName: 'm' }), threshold: 1, evaluationPeriods: 1 });
    const first = instances(stack, 'First', vpc), second = instances(stack, 'Second', vpc, { machineImage: windows() }), third = instances(stack, 'Third', vpc);
    const classic = new lb.LoadBalancer(stack, 'Classic', { vpc }), alb = new elb.ApplicationTargetGroup(stack, 'Alb', { vpc, port: 80 }), nlb = new elb.NetworkTargetGroup(stack, 'Nlb', { vpc, port: 80 });
    const L = cd.LoadBalancer;
    const config = new cd.ServerDeploymentConfig(stack, 'Config', { deploymentConfigName: 'way', minimumHealthyHosts: min.count(2) });
    const whole = new cd.ServerDeploymentGroup(stack, 'Whole', {
      application: new cd.ServerApplication(stack, 'Application', { applicationName: 'app' }), deploymentGroupName: 'whole', deploymentConfig: config, autoScalingGroups: [first, second],
      loadBalancer: L.network(nlb), loadBalancers: [L.classic(classic), L.application(alb), L.network(nlb)], alarms: [alarm], ignorePollAlarmsFailure: true, autoRollback: { stoppedDeployment: true }, terminationHook: true,
      ec2InstanceTags: new cd.InstanceTagSet({ a: ['1', '2'], b: [], '': ['3'] }, { c: ['4'] }), onPremiseInstanceTags: new cd.InstanceTagSet({ d: [] }, { e: ['5'] }, { f: ['6'] }),
    });
    whole.addAutoScalingGroup(third);
    whole.addAlarm(cw.Alarm.fromAlarmArn(stack, 'Imported', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:other'));
    record(`${stack.node.id} generations`, [L.classic(classic).generation, L.application(alb).generation, whole.autoScalingGroups.length]);
    const other = new cd.ServerDeploymentGroup(stack, 'Other', { autoScalingGroups: [instances(stack, 'Fourth', vpc)], installAgent: false, loadBalancer: L.classic(classic), deploymentConfig: cd.ServerDeploymentConfig.HALF_AT_A_TIME,
      role: iam.Role.fromRoleArn(stack, 'R', 'arn:aws:iam::111111111111:role/r'), alarms: [alarm], ignoreAlarmConfiguration: true, ec2InstanceTags: new cd.InstanceTagSet(), autoRollback: { failedDeployment: false, deploymentInAlarm: false }, terminationHook: false });
    new cd.ServerDeploymentGroup(stack, 'Named', { deploymentGroupName: cdk.PhysicalName.GENERATE_IF_NEEDED, deploymentConfig: cd.ServerDeploymentConfig.ALL_AT_ONCE });
    new cd.ServerDeploymentConfig(stack, 'Percent', { minimumHealthyHosts: min.percentage(75), zonalConfig: { monitorDuration: D.minutes(30), firstZoneMonitorDuration: D.minutes(60), minimumHealthyHostsPerZone: zone.count(1) } });
    new cd.ServerDeploymentConfig(stack, 'Zones', { minimumHealthyHosts: min.count(0), zonalConfig: { monitorDuration: D.seconds(0), minimumHealthyHostsPerZone: zone.percentage(10) } });
    new cd.ServerDeploymentConfig(stack, 'NoZones', { minimumHealthyHosts: min.count(1), zonalConfig: {} });
    const ways = [new cd.AllAtOnceTrafficRouting(), new cd.TimeBasedCanaryTrafficRouting({ interval: D.minutes(2), percentage: 5 }), new cd.TimeBasedLinearTrafficRouting({ interval: D.minutes(3), percentage: 6 })];
    ways.forEach((trafficRouting, i) => new cd.LambdaDeploymentConfig(stack, `Way${i}`, { trafficRouting }));
    record(`${stack.node.id} ways`, [ways[1].interval.toMinutes(), ways[1].percentage, ways[2].interval.toMinutes(), ways[2].percentage]);
    const source = new cp.Artifact();
    const known = cd.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(stack, 'KnownGroup', { application: cd.ServerApplication.fromServerApplicationName(stack, 'KnownApp', 'app'), deploymentGroupName: 'known' });
    const deploy = (actionName, deploymentGroup, more) => new a.CodeDeployServerDeployAction({ actionName, deploymentGroup, input: source, ...more });
    new cp.Pipeline(stack, 'Pipeline', { crossAccountKeys: false, pipelineType: cp.PipelineType.V2, stages: [
      { stageName: 'Source', actions: [new a.CodeStarConnectionsSourceAction({ actionName: 'C', connectionArn: 'arn:c', owner: 'o', repo: 'r', output: source })] },
      { stageName: 'Deploy', actions: [deploy('Whole', whole), deploy('Other', other, { runOrder: 2, variablesNamespace: 'ns' }), deploy('Plain', plain), deploy('Known', known)] }] });
    const group = new ec2.SecurityGroup(stack, 'Docker', { vpc });
    new cb.Project(stack, 'Project', { vpc, buildSpec: cb.BuildSpec.fromObject({}), environment: { dockerServer: { computeType: cb.DockerServerComputeType.SMALL, securityGroups: [group, ec2.SecurityGroup.fromSecurityGroupId(stack, 'KnownSg', 'sg-1')] } } });
  }
  const imports = new cdk.Stack(app, 'Imports', { env: { account: '111111111111', region: 'eu-west-1' } });
  const byArn = cd.ServerApplication.fromServerApplicationArn(imports, 'ByArn', 'arn:aws:codedeploy:us-west-2:222222222222:application:there');
  const byName = cd.ServerApplication.fromServerApplicationName(imports, 'ByName', 'app');
  const config = cd.ServerDeploymentConfig.fromServerDeploymentConfigName(imports, 'Config', 'way');
  record('applications', [byName.applicationArn, byName.applicationName, byArn.applicationArn, byArn.applicationName], imports);
  const group = cd.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(imports, 'Group', { application: byArn, deploymentGroupName: 'g' });
  record('group', [group.deploymentGroupArn, group.deploymentGroupName, group.deploymentConfig.deploymentConfigArn, group.deploymentConfig.deploymentConfigName, group.role === undefined, group.autoScalingGroups === undefined], imports);
  const other = cd.ServerDeploymentGroup.fromServerDeploymentGroupAttributes(imports, 'Other', { application: byName, deploymentGroupName: 'h', deploymentConfig: config });
  record('other', [other.deploymentGroupArn, other.deploymentConfig.deploymentConfigArn], imports);
  const byImport = cd.LambdaDeploymentConfig.import(imports, 'Lambda', { deploymentConfigName: 'lambda-way' });
  record('import', [byImport.deploymentConfigName, byImport.deploymentConfigArn], imports);
  record('ways', ['ONE_AT_A_TIME', 'HALF_AT_A_TIME', 'ALL_AT_ONCE'].map((n) => [cd.ServerDeploymentConfig[n].deploymentConfigName, cd.ServerDeploymentConfig[n].deploymentConfigArn]), imports);
  attempt('no balancers', (stack) => { new cd.ServerDeploymentGroup(stack, 'G', { loadBalancers: [] }); });
  attempt('four groups of tags', () => { new cd.InstanceTagSet({ a: [] }, { b: [] }, { c: [] }, { d: [] }); });
  attempt('no tag', (stack) => { new cd.ServerDeploymentGroup(stack, 'G', { ec2InstanceTags: new cd.InstanceTagSet({ '': [] }) }); });
  attempt('no tag elsewhere', (stack) => { new cd.ServerDeploymentGroup(stack, 'G', { onPremiseInstanceTags: new cd.InstanceTagSet({ '': [] }) }); });
  attempt('alarms', (stack) => { new cd.ServerDeploymentGroup(stack, 'G', { autoRollback: { deploymentInAlarm: true } }); }, { synth: true });
  attempt('half a host', () => { zone.count(1.5); });
  attempt('half a percent', () => { zone.percentage(1.5); });
  const way = (stack, zonalConfig, more) => { new cd.ServerDeploymentConfig(stack, 'C', { minimumHealthyHosts: min.count(1), zonalConfig, ...more }); };
  attempt('short', (stack) => way(stack, { monitorDuration: D.millis(500) }));
  attempt('first short', (stack) => way(stack, { monitorDuration: D.seconds(5), firstZoneMonitorDuration: D.millis(999) }));
  attempt('no whole seconds', (stack) => way(stack, { monitorDuration: D.millis(1500) }));
  attempt('names', (stack) => { way(stack, {}, { deploymentConfigName: 'a b' }); new cd.ServerApplication(stack, 'A', { applicationName: 'x'.repeat(101) }); new cd.ServerDeploymentGroup(stack, 'G', { deploymentGroupName: 'ä' }); }, { synth: true });
  attempt('arn', (stack) => cd.ServerApplication.fromServerApplicationArn(stack, 'A', 'nonsense'));
  attempt('connections', (stack) => { new cb.Project(stack, 'P', { buildSpec: cb.BuildSpec.fromObject({}) }).connections; });
  attempt('connections of another', (stack) => { cb.Project.fromProjectName(stack, 'P', 'p').connections; });
  attempt('connections of another fleet', (stack) => { cb.Fleet.fromFleetArn(stack, 'F', 'arn:aws:codebuild:us-east-1:111111111111:fleet/f:1').connections; });
};
