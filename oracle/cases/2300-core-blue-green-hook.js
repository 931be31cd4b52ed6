// pins: CfnCodeDeployBlueGreenHook: all properties, only the needed ones, empty options left out, properties set later, tokens
module.exports = (app, { cdk, record }) => {
  const stack = new cdk.Stack(app, 'Stack');
  const service = new cdk.CfnResource(stack, 'Service', { type: 'AWS::ECS::Service' });
  const parameter = new cdk.CfnParameter(stack, 'Minutes', { type: 'Number', default: 3 });
  const application = (n) => ({
    target: { type: 'AWS::ECS::Service', logicalId: service.logicalId },
    ecsAttributes: {
      taskDefinitions: [`Blue${n}`, `Green${n}`],
      taskSets: ['BlueSet', 'GreenSet'],
      trafficRouting: {
        prodTrafficRoute: { type: 'AWS::ElasticLoadBalancingV2::Listener', logicalId: 'Prod' },
        testTrafficRoute: { type: 'AWS::ElasticLoadBalancingV2::Listener', logicalId: 'Test' },
        targetGroups: ['BlueGroup', 'GreenGroup'],
      },
    },
  });
  const all = new cdk.CfnCodeDeployBlueGreenHook(stack, 'All', {
    serviceRole: 'Role',
    applications: [application(1), application(2)],
    trafficRoutingConfig: { type: cdk.CfnTrafficRoutingType.TIME_BASED_CANARY, timeBasedCanary: { stepPercentage: 20, bakeTimeMins: parameter.valueAsNumber } },
    additionalOptions: { terminationWaitTimeInMinutes: 30 },
    lifecycleEventHooks: { beforeInstall: 'f1', afterInstall: 'f2', afterAllowTestTraffic: 'f3', beforeAllowTraffic: 'f4', afterAllowTraffic: 'f5' },
  });
  new cdk.CfnCodeDeployBlueGreenHook(stack, 'Least', { serviceRole: 'Role', applications: [] });
  new cdk.CfnCodeDeployBlueGreenHook(stack, 'Empty', {
    serviceRole: 'Role',
    applications: [application(3)],
    trafficRoutingConfig: { type: cdk.CfnTrafficRoutingType.ALL_AT_ONCE, timeBasedCanary: {}, timeBasedLinear: {} },
    additionalOptions: {},
    lifecycleEventHooks: {},
  });
  const later = new cdk.CfnCodeDeployBlueGreenHook(stack, 'Later', { serviceRole: 'Role', applications: [application(4)] });
  later.serviceRole = 'Other';
  later.applications = [application(5)];
  later.trafficRoutingConfig = { type: cdk.CfnTrafficRoutingType.TIME_BASED_LINEAR, timeBasedLinear: { stepPercentage: 50, bakeTimeMins: 1 } };
  later.additionalOptions = { terminationWaitTimeInMinutes: 1 };
  later.lifecycleEventHooks = { afterInstall: 'f' };
  later.overrideLogicalId('Renamed');
  record('type', all.type);
  record('role', later.serviceRole);
  record('applications', later.applications.length, stack);
  record('id', all.logicalId, stack);
};
