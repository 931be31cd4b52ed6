// pins: resource dependencies across stacks become stack dependencies (also out of nested stacks and into them), with manifest order
module.exports = (app, { cdk, record }) => {
  const r = (scope, id) => new cdk.CfnResource(scope, id, { type: 'Some::Type' });
  const a = new cdk.Stack(app, 'A');
  const b = new cdk.Stack(app, 'B');
  const c = new cdk.Stack(app, 'C');
  const nestedB = new cdk.NestedStack(b, 'Nested');
  r(nestedB, 'InNested').addDependency(r(a, 'InA'));
  r(c, 'InC').node.addDependency(b);
  c.addDependency(a, 'because');
  const own = r(b, 'Own');
  r(nestedB, 'Needs').addDependency(own);
  const second = new cdk.NestedStack(b, 'Second');
  r(second, 'S').node.addDependency(nestedB);
  record('C depends on', c.dependencies.map((x) => x.node.id));
  record('B depends on', b.dependencies.map((x) => x.node.id));
};
