// pins: applyRemovalPolicy on an L1 with every policy and option, defaults, and unsupported snapshots
module.exports = (app, { cdk, attempt }) => {
  const { RemovalPolicy: P } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = (id, type = 'AWS::ECR::Repository') => new cdk.CfnResource(s, id, { type });
  r('None');
  r('Destroy').applyRemovalPolicy(P.DESTROY);
  r('Retain').applyRemovalPolicy(P.RETAIN);
  r('RetainOnUpdate').applyRemovalPolicy(P.RETAIN_ON_UPDATE_OR_DELETE);
  r('Snapshot', 'AWS::RDS::DBInstance').applyRemovalPolicy(P.SNAPSHOT);
  r('NotReplace').applyRemovalPolicy(P.RETAIN, { applyToUpdateReplacePolicy: false });
  r('Undefined').applyRemovalPolicy(undefined);
  r('DefaultDestroy').applyRemovalPolicy(undefined, { default: P.DESTROY });
  r('Twice').applyRemovalPolicy(P.RETAIN);
  s.node.findChild('Twice').applyRemovalPolicy(P.DESTROY);
  attempt('snapshot of a repository', (t) => new cdk.CfnResource(t, 'R', { type: 'AWS::ECR::Repository' }).applyRemovalPolicy(P.SNAPSHOT));
  attempt('unknown', (t) => new cdk.CfnResource(t, 'R', { type: 'X::Y' }).applyRemovalPolicy('bogus'));
};
