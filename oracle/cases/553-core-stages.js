// pins: stages: names, artifact ids, asset folders, nested stages, manifests of each, stack order by dependency inside
module.exports = (app, { cdk, record }) => {
  const a = new cdk.Stage(app, 'Alpha', { env: { region: 'eu-west-1' }, outdir: undefined });
  const inner = new cdk.Stage(a, 'Inner', { stageName: 'given' });
  const s = (scope, id) => { const x = new cdk.Stack(scope, id); new cdk.CfnResource(x, 'R', { type: 'Some::Type' }); return x; };
  const one = s(a, 'One');
  const two = s(a, 'Two');
  one.addDependency(two);
  s(inner, 'Deep');
  s(app, 'Top');
  const f = (l, st) => record(l, { name: st.stageName, artifact: st.artifactId, outdir: require('path').basename(st.outdir), account: String(st.account), region: st.region, parent: st.parentStage ? st.parentStage.node.path : 'none' });
  f('alpha', a); f('inner', inner); f('app', app);
  record('of', [cdk.Stage.of(one).node.path, cdk.Stage.of(app) === app]);
};
