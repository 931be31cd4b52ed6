// pins: a reference from one stage to another is refused
module.exports = (app, { cdk }) => {
  const a = new cdk.Stack(new cdk.Stage(app, 'A'), 'S');
  const b = new cdk.Stack(new cdk.Stage(app, 'B'), 'S');
  const r = new cdk.CfnResource(a, 'R', { type: 'Some::Type' });
  new cdk.CfnOutput(b, 'O', { value: r.ref });
};
module.exports.throws = true;
