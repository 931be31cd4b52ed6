// pins: a nested stack that uses another top-level stack, which uses the nested stack's parent, is a cycle
module.exports = (app, { cdk }) => {
  const top = new cdk.Stack(app, 'Top');
  const other = new cdk.Stack(app, 'Other');
  const r = (scope, id, X) => new cdk.CfnResource(scope, id, { type: 'Some::Type', ...(X && { properties: { X } }) });
  const n1 = new cdk.NestedStack(top, 'N1');
  const in1 = r(n1, 'In1', r(other, 'InOther').ref);
  r(other, 'UsesNested', in1.getAtt('ForOther'));
};
module.exports.throws = true;
