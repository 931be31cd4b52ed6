// pins: CrossStackReferences and consumeReference: strong, weak and both, per producer, per consumer and per reference
module.exports = (app, { cdk }) => {
  const { ReferenceStrength: W, CrossStackReferences: X } = cdk;
  const p = new cdk.Stack(app, 'Producer');
  const r = (id) => new cdk.CfnResource(p, id, { type: 'Some::Type' });
  const [strong, weak, both, consumed] = ['Strong', 'Weak', 'Both', 'Consumed'].map(r);
  X.of(weak).produce(W.WEAK);
  X.of(both).produce(W.BOTH);
  const c = new cdk.Stack(app, 'Consumer');
  for (const [id, x] of Object.entries({ strong, weak, both })) new cdk.CfnOutput(c, id, { value: x.ref });
  new cdk.CfnOutput(c, 'consumed', { value: cdk.Stack.consumeReference(consumed.ref, W.WEAK) });
};
