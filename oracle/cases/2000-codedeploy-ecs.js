// pins: CodeDeploy for services of ECS: applications, ways, groups, and the action of a pipeline
module.exports = (app, { cdk, record, attempt, recommendedFlags }) => {
  const { aws_codedeploy: cd, aws_codepipeline: cp, aws_codepipeline_actions: actions, aws_cloudwatch: cw, aws_ec2: ec2, aws_ecs: ecs, aws_elasticloadbalancingv2: lb, aws_iam: iam, aws_s3: s3 } = cdk;
  const world = (stack) => {
    const vpc = ec2.Vpc.fromVpcAttributes(stack, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], publicSubnetIds: ['p1', 'p2'], privateSubnetIds: ['s1', 's2'] });
    const cluster = new ecs.Cluster(stack, 'Cluster', { vpc });
    const task = new ecs.FargateTaskDefinition(stack, 'Task');
    task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
    const service = new ecs.FargateService(stack, 'Service', { cluster, taskDefinition: task, deploymentController: { type: ecs.DeploymentControllerType.CODE_DEPLOY } });
    const balancer = new lb.ApplicationLoadBalancer(stack, 'Balancer', { vpc });
    const listener = balancer.addListener('Listener', { port: 80 });
    const blue = listener.addTargets('Blue', { port: 80, targets: [service] });
    const green = new lb.ApplicationTargetGroup(stack, 'Green', { vpc, port: 80, targetType: lb.TargetType.IP });
    return { vpc, cluster, task, service, balancer, listener, blue, green };
  };
  for (const flags of [false, true]) {
    const stack = new cdk.Stack(app, flags ? 'Recommended' : 'Plain');
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) stack.node.setContext(k, v);
    const { service, listener, balancer, blue, green } = world(stack);
    const plain = new cd.EcsDeploymentGroup(stack, 'Group', { service, blueGreenDeploymentConfig: { blueTargetGroup: blue, greenTargetGroup: green, listener } });
    record(`${stack.node.id} name`, plain.deploymentGroupName, stack);
    record(`${stack.node.id} arn`, plain.deploymentGroupArn, stack);
    record(`${stack.node.id} application`, plain.application.applicationArn, stack);
    record(`${stack.node.id} config`, plain.deploymentConfig.deploymentConfigArn, stack);
    const test = balancer.addListener('Test', { port: 8080, defaultTargetGroups: [green] });
    const application = new cd.EcsApplication(stack, 'Application', { applicationName: 'my.app' });
    const alarm = new cw.Alarm(stack, 'Alarm', { metric: new cw.Metric({ namespace: 'n', metricName: 'm' }), threshold: 1, evaluationPeriods: 1 });
    const config = new cd.EcsDeploymentConfig(stack, 'Config', { deploymentConfigName: 'mine', trafficRouting: cd.TrafficRouting.timeBasedLinear({ interval: cdk.Duration.minutes(2), percentage: 20 }) });
    new cd.EcsDeploymentConfig(stack, 'Config2', { trafficRouting: cd.TrafficRouting.timeBasedCanary({ interval: cdk.Duration.hours(1), percentage: 5 }) });
    new cd.EcsDeploymentConfig(stack, 'Config3');
    const whole = new cd.EcsDeploymentGroup(stack, 'Whole', {
      service, application, deploymentGroupName: 'whole', deploymentConfig: config, alarms: [alarm],
      role: new iam.Role(stack, 'Role', { assumedBy: new iam.ServicePrincipal('codedeploy.amazonaws.com') }),
      blueGreenDeploymentConfig: { blueTargetGroup: blue, greenTargetGroup: green, listener, testListener: test, deploymentApprovalWaitTime: cdk.Duration.hours(8), terminationWaitTime: cdk.Duration.minutes(60) },
      ignorePollAlarmsFailure: true, autoRollback: { failedDeployment: true, stoppedDeployment: true, deploymentInAlarm: true },
    });
    whole.addAlarm(cw.Alarm.fromAlarmName(stack, 'Imported', 'other'));
    record(`${stack.node.id} whole`, [whole.deploymentGroupName, whole.deploymentGroupArn, whole.application.applicationName, whole.deploymentConfig.deploymentConfigName, whole.deploymentConfig.deploymentConfigArn], stack);
    new cd.EcsDeploymentGroup(stack, 'Never', { service, deploymentConfig: cd.EcsDeploymentConfig.CANARY_10PERCENT_15MINUTES, alarms: [alarm], ignoreAlarmConfiguration: true, autoRollback: { failedDeployment: false, deploymentInAlarm: false }, blueGreenDeploymentConfig: { blueTargetGroup: blue, greenTargetGroup: green, listener } });
    new cd.EcsDeploymentGroup(stack, 'Perhaps', { service, autoRollback: { failedDeployment: false }, blueGreenDeploymentConfig: { blueTargetGroup: blue, greenTargetGroup: green, listener } });

    const bucket = new s3.Bucket(stack, 'Source');
    const source = new cp.Artifact('Source'), image = new cp.Artifact(), other = new cp.Artifact('Other');
    new cp.Pipeline(stack, 'Pipeline', {
      stages: [
        { stageName: 'Source', actions: [new actions.S3SourceAction({ actionName: 'A', bucket, bucketKey: 'k', output: source }), new actions.S3SourceAction({ actionName: 'B', bucket, bucketKey: 'l', output: image }), new actions.S3SourceAction({ actionName: 'C', bucket, bucketKey: 'm', output: other })] },
        { stageName: 'Deploy', actions: [
          new actions.CodeDeployEcsDeployAction({ actionName: 'Whole', deploymentGroup: whole, taskDefinitionTemplateInput: source, appSpecTemplateInput: source, containerImageInputs: [{ input: image }, { input: other, taskDefinitionPlaceholder: 'OTHER' }], variablesNamespace: 'ns' }),
          new actions.CodeDeployEcsDeployAction({ actionName: 'Files', runOrder: 2, deploymentGroup: plain, taskDefinitionTemplateFile: source.atPath('t.json'), appSpecTemplateFile: other.atPath('a.yaml') }),
        ] },
      ],
    });
  }
  const imports = new cdk.Stack(app, 'Imports', { env: { account: '111111111111', region: 'eu-west-1' } });
  const byName = cd.EcsApplication.fromEcsApplicationName(imports, 'ByName', 'app');
  const byArn = cd.EcsApplication.fromEcsApplicationArn(imports, 'ByArn', 'arn:aws:codedeploy:us-west-2:222222222222:application:there');
  const config = cd.EcsDeploymentConfig.fromEcsDeploymentConfigName(imports, 'Config', 'way');
  record('applications', [byName.applicationArn, byName.applicationName, byArn.applicationArn, byArn.applicationName, byArn.env.region, byArn.env.account], imports);
  record('config', [config.deploymentConfigArn, config.deploymentConfigName], imports);
  const group = cd.EcsDeploymentGroup.fromEcsDeploymentGroupAttributes(imports, 'Group', { application: byArn, deploymentGroupName: 'g' });
  record('group', [group.deploymentGroupArn, group.deploymentGroupName, group.deploymentConfig.deploymentConfigArn, group.deploymentConfig.deploymentConfigName, group.application.applicationName, group.env.region], imports);
  const other = cd.EcsDeploymentGroup.fromEcsDeploymentGroupAttributes(imports, 'Other', { application: byName, deploymentGroupName: 'h', deploymentConfig: config });
  record('other', [other.deploymentGroupArn, other.deploymentConfig.deploymentConfigArn], imports);

  const here = (stack, change) => {
    const w = world(stack);
    return { service: w.service, blueGreenDeploymentConfig: { blueTargetGroup: w.blue, greenTargetGroup: w.green, listener: w.listener }, ...change };
  };
  attempt('controller', (stack) => {
    const { vpc, cluster, task, listener, blue, green } = world(stack);
    const service = new ecs.FargateService(stack, 'ByEcs', { cluster, taskDefinition: task });
    new cd.EcsDeploymentGroup(stack, 'Group', { service, blueGreenDeploymentConfig: { blueTargetGroup: blue, greenTargetGroup: green, listener } });
  });
  attempt('alarms', (stack) => new cd.EcsDeploymentGroup(stack, 'Group', here(stack, { autoRollback: { deploymentInAlarm: true } })), { synth: true });
  attempt('names', (stack) => {
    new cd.EcsApplication(stack, 'App', { applicationName: 'a b' });
    new cd.EcsDeploymentConfig(stack, 'Config', { deploymentConfigName: 'x'.repeat(101) });
    new cd.EcsDeploymentGroup(stack, 'Group', here(stack, { deploymentGroupName: 'ü'.repeat(101) }));
  }, { synth: true });
  attempt('seconds', (stack) => new cd.EcsDeploymentConfig(stack, 'Config', { trafficRouting: cd.TrafficRouting.timeBasedLinear({ interval: cdk.Duration.seconds(90), percentage: 20 }) }));
  const artifact = new cp.Artifact('a');
  const act = (label, props) => attempt(label, () => new actions.CodeDeployEcsDeployAction({ actionName: 'A', deploymentGroup: group, ...props }));
  act('no task', { appSpecTemplateInput: artifact });
  act('two tasks', { taskDefinitionTemplateInput: artifact, taskDefinitionTemplateFile: artifact.atPath('x') });
  act('no spec', { taskDefinitionTemplateInput: artifact });
  act('two specs', { taskDefinitionTemplateInput: artifact, appSpecTemplateInput: artifact, appSpecTemplateFile: artifact.atPath('x') });
  act('five', { taskDefinitionTemplateInput: artifact, appSpecTemplateInput: artifact, containerImageInputs: [1, 2, 3, 4, 5].map(() => ({ input: artifact })) });
};
