// pins: CodeDeploy for functions: applications, ways and groups with hooks
module.exports = (app, { cdk, record, attempt, recommendedFlags }) => {
  const { aws_codedeploy: cd, aws_cloudwatch: cw, aws_iam: iam, aws_lambda: lambda } = cdk;
  const fn = (stack, id) => new lambda.Function(stack, id, { runtime: lambda.Runtime.NODEJS_22_X, handler: 'i.h', code: lambda.Code.fromInline('x') });
  const alias = (stack, id) => new lambda.Alias(stack, id, { aliasName: id.toLowerCase(), version: fn(stack, `${id}Fn`).currentVersion });
  for (const flags of [false, true]) {
    const stack = new cdk.Stack(app, flags ? 'Recommended' : 'Plain');
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) stack.node.setContext(k, v);
    const plain = new cd.LambdaDeploymentGroup(stack, 'Group', { alias: alias(stack, 'First') });
    record(`${stack.node.id}`, [plain.deploymentGroupName, plain.deploymentGroupArn, plain.application.applicationArn, plain.deploymentConfig.deploymentConfigArn], stack);
    const alarm = new cw.Alarm(stack, 'Alarm', { metric: new cw.Metric({ namespace: 'n', metricName: 'm' }), threshold: 1, evaluationPeriods: 1 });
    const whole = new cd.LambdaDeploymentGroup(stack, 'Whole', {
      alias: alias(stack, 'Second'), application: new cd.LambdaApplication(stack, 'Application', { applicationName: 'app' }), deploymentGroupName: 'whole',
      deploymentConfig: new cd.LambdaDeploymentConfig(stack, 'Config', { trafficRouting: cd.TrafficRouting.timeBasedCanary({ interval: cdk.Duration.minutes(3), percentage: 7 }) }),
      alarms: [alarm], preHook: fn(stack, 'Pre'), ignorePollAlarmsFailure: false, autoRollback: { stoppedDeployment: true },
    });
    whole.addPostHook(fn(stack, 'Post'));
    whole.addAlarm(cw.Alarm.fromAlarmArn(stack, 'Imported', 'arn:aws:cloudwatch:us-east-1:111111111111:alarm:other'));
    whole.grantPutLifecycleEventHookExecutionStatus(new iam.Role(stack, 'Grantee', { assumedBy: new iam.AnyPrincipal() }));
    const third = alias(stack, 'Third');
    new cd.LambdaDeploymentGroup(stack, 'Linear', { alias: third, deploymentConfig: cd.LambdaDeploymentConfig.LINEAR_10PERCENT_EVERY_2MINUTES, role: iam.Role.fromRoleArn(stack, 'R', 'arn:aws:iam::111111111111:role/r'), ignoreAlarmConfiguration: true, alarms: [alarm] });
  }
  const imports = new cdk.Stack(app, 'Imports', { env: { account: '111111111111', region: 'eu-west-1' } });
  const byArn = cd.LambdaApplication.fromLambdaApplicationArn(imports, 'ByArn', 'arn:aws:codedeploy:us-west-2:222222222222:application:there');
  const byName = cd.LambdaApplication.fromLambdaApplicationName(imports, 'ByName', 'app');
  const config = cd.LambdaDeploymentConfig.fromLambdaDeploymentConfigName(imports, 'Config', 'way');
  record('applications', [byName.applicationArn, byName.applicationName, byArn.applicationArn, byArn.applicationName], imports);
  const group = cd.LambdaDeploymentGroup.fromLambdaDeploymentGroupAttributes(imports, 'Group', { application: byArn, deploymentGroupName: 'g' });
  record('group', [group.deploymentGroupArn, group.deploymentGroupName, group.deploymentConfig.deploymentConfigArn, group.deploymentConfig.deploymentConfigName], imports);
  const other = cd.LambdaDeploymentGroup.fromLambdaDeploymentGroupAttributes(imports, 'Other', { application: byName, deploymentGroupName: 'h', deploymentConfig: config });
  record('other', [other.deploymentGroupArn, other.deploymentConfig.deploymentConfigArn], imports);
  record('ways', ['ALL_AT_ONCE', 'CANARY_10PERCENT_30MINUTES', 'CANARY_10PERCENT_5MINUTES', 'CANARY_10PERCENT_10MINUTES', 'CANARY_10PERCENT_15MINUTES', 'LINEAR_10PERCENT_EVERY_10MINUTES', 'LINEAR_10PERCENT_EVERY_1MINUTE', 'LINEAR_10PERCENT_EVERY_2MINUTES', 'LINEAR_10PERCENT_EVERY_3MINUTES'].map((n) => [cd.LambdaDeploymentConfig[n].deploymentConfigName, cd.LambdaDeploymentConfig[n].deploymentConfigArn]), imports);
  attempt('two before', (stack) => new cd.LambdaDeploymentGroup(stack, 'Group', { alias: alias(stack, 'A'), preHook: fn(stack, 'P') }).addPreHook(fn(stack, 'Q')));
  attempt('two after', (stack) => new cd.LambdaDeploymentGroup(stack, 'Group', { alias: alias(stack, 'A'), postHook: fn(stack, 'P') }).addPostHook(fn(stack, 'Q')));
  attempt('alarms', (stack) => new cd.LambdaDeploymentGroup(stack, 'Group', { alias: alias(stack, 'A'), autoRollback: { deploymentInAlarm: true } }), { synth: true });
  attempt('arn', (stack) => cd.LambdaApplication.fromLambdaApplicationArn(stack, 'A', 'nonsense'));
};
