// pins: nested stacks that use another top-level stack: exports there, parameters through every level here
module.exports = (app, { cdk }) => {
  const top = new cdk.Stack(app, 'Top');
  const other = new cdk.Stack(app, 'Other');
  const r = (scope, id, X) => new cdk.CfnResource(scope, id, { type: 'Some::Type', ...(X && { properties: { X } }) });
  const inOther = r(new cdk.NestedStack(other, 'Theirs'), 'InOther');
  const deep = new cdk.NestedStack(new cdk.NestedStack(top, 'N1'), 'Deep');
  r(deep, 'InDeep', [inOther.ref, inOther.getAtt('A.B')]);
};
