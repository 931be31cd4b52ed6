// pins: cfnOptions of a resource in template order: condition, policies, version, description, metadata; and CfnResource without properties
module.exports = (app, { cdk, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.CfnResource(s, 'All', { type: 'Some::Type', properties: { B: 1, A: undefined, N: null, E: {}, L: [], T: cdk.Lazy.any({ produce: () => undefined }), F: false, Z: 0, Empty: '' } });
  Object.assign(r.cfnOptions, {
    metadata: { m: 1, t: cdk.Aws.REGION }, description: 'text', version: '1.0',
    creationPolicy: { resourceSignal: { count: 2, timeout: 'PT5M' }, autoScalingCreationPolicy: { minSuccessfulInstancesPercent: 5 } },
    updatePolicy: { autoScalingReplacingUpdate: { willReplace: true }, autoScalingRollingUpdate: { maxBatchSize: 1, minInstancesInService: 0, suspendProcesses: ['x'] }, codeDeployLambdaAliasUpdate: { applicationName: 'a', deploymentGroupName: 'g' }, autoScalingScheduledAction: { ignoreUnmodifiedGroupSizeProperties: true }, useOnlineResharding: true, enableVersionUpgrade: true },
    deletionPolicy: cdk.CfnDeletionPolicy.SNAPSHOT, updateReplacePolicy: cdk.CfnDeletionPolicy.DELETE,
  });
  r.addMetadata('added', 'late');
  new cdk.CfnResource(s, 'Bare', { type: 'Some::Type' });
  new cdk.CfnResource(s, 'EmptyProps', { type: 'Some::Type', properties: {} });
  attempt('no type', (t) => new cdk.CfnResource(t, 'R', {}));
  attempt('getAtt without name', (t) => t.resolve(new cdk.CfnResource(t, 'R', { type: 'X::Y' }).getAtt('')));
};
