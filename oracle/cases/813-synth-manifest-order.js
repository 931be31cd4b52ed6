// pins: order of artifacts and dependencies in the manifest with several stacks, dependencies, a stage and nested stacks
module.exports = (app, { cdk }) => {
  const s = (scope, id) => { const x = new cdk.Stack(scope, id); new cdk.CfnResource(x, 'R', { type: 'Some::Type' }); return x; };
  const [z, a, m] = ['Zeta', 'Alpha', 'Mid'].map((id) => s(app, id));
  z.addDependency(m);
  a.addDependency(z);
  const st = new cdk.Stage(app, 'Between');
  s(st, 'B').addDependency(s(st, 'A'));
  s(new cdk.NestedStack(a, 'Nested').node.root, 'Last');
};
