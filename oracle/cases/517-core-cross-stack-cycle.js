// pins: references in both directions between two stacks: the message names both
module.exports = (app, { cdk }) => {
  const a = new cdk.Stack(app, 'A');
  const b = new cdk.Stack(app, 'B');
  const ra = new cdk.CfnResource(a, 'R', { type: 'Some::Type' });
  const rb = new cdk.CfnResource(b, 'R', { type: 'Some::Type', properties: { X: ra.ref } });
  ra.addPropertyOverride('Y', rb.ref);
  new cdk.CfnOutput(a, 'O', { value: rb.ref });
};
module.exports.throws = true;
