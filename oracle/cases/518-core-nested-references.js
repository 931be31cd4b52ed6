// pins: references between a nested stack and its parent, its siblings, its own nested stack and another top-level stack
module.exports = (app, { cdk }) => {
  const top = new cdk.Stack(app, 'Top');
  const other = new cdk.Stack(app, 'Other');
  const r = (scope, id, X) => new cdk.CfnResource(scope, id, { type: 'Some::Type', ...(X && { properties: { X } }) });
  const inTop = r(top, 'InTop');
  const n1 = new cdk.NestedStack(top, 'N1');
  const n2 = new cdk.NestedStack(top, 'N2');
  const deep = new cdk.NestedStack(n1, 'Deep');
  const in1 = r(n1, 'In1', inTop.ref);
  r(n2, 'In2', [in1.ref, in1.getAtt('A')]);
  const inDeep = r(deep, 'InDeep', [inTop.getAtt('B'), in1.ref]);
  r(top, 'UsesDeep', inDeep.getAtt('C'));
  r(other, 'UsesNested', in1.getAtt('ForOther'));
  r(top, 'UsesName', [n1.stackName, n1.stackId, deep.stackName]);
  r(n1, 'OwnName', [n1.stackName, n1.stackId, n1.account]);
};
