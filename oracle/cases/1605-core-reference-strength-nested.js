// pins: strength of references from and into nested stacks, of values with a strength of their own, and that the warning comes once an app
module.exports = (app, { cdk }) => {
  const out = (s, id, value) => new cdk.CfnResource(s, id, { type: 'Some::Type', properties: { Value: value } });
  const { Stack, ReferenceStrength: S } = cdk;
  const p = new Stack(app, 'Producer');
  const n = new cdk.NestedStack(p, 'Nested');
  const inner = out(n, 'Inner', 1), r = out(p, 'R', 1), weakly = out(p, 'Weakly', 1);
  cdk.CrossStackReferences.of(weakly).produce(S.WEAK);
  const one = new Stack(app, 'One');
  out(one, 'Inner', inner.ref); out(one, 'Weak', Stack.consumeReference(inner.getAtt('Weak').toString(), S.WEAK)); out(one, 'Strong', r.ref);
  const two = new Stack(app, 'Two');
  const below = new cdk.NestedStack(two, 'Below');
  out(below, 'R', r.ref); out(below, 'Weak', Stack.consumeReference(r.getAtt('Weak').toString(), S.WEAK)); out(below, 'Produced', weakly.ref);
  out(two, 'Both', Stack.consumeReference(r.getAtt('Both').toString(), S.BOTH)); out(two, 'Produced', weakly.getAtt('Att').toString()); out(two, 'Strong', Stack.consumeReference(weakly.getAtt('Strong').toString(), S.STRONG));
  const three = new Stack(app, 'Three');
  cdk.CrossStackReferences.of(three).consume(S.BOTH);
  out(three, 'R', r.ref);
};
