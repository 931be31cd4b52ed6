// pins: what is refused in logical ids: renames, overrides, duplicates, conflicts with another element
module.exports = (app, { cdk, constructs, attempt }) => {
  const r = (t, id) => new cdk.CfnResource(t, id, { type: 'X::Y' });
  const a = (l, f) => attempt(l, f, { synth: true });
  a('rename that is not used', (t) => { r(t, 'A'); t.renameLogicalId('Missing', 'New'); });
  a('rename used', (t) => { r(t, 'A'); t.renameLogicalId('A', 'B'); });
  a('rename onto another', (t) => { r(t, 'A'); r(t, 'B'); t.renameLogicalId('A', 'B'); });
  a('rename twice', (t) => { t.renameLogicalId('A', 'B'); t.renameLogicalId('A', 'C'); });
  a('override onto another', (t) => { r(t, 'A').overrideLogicalId('B'); r(t, 'B'); });
  a('override with dash', (t) => r(t, 'A').overrideLogicalId('a-b'));
  a('override empty', (t) => r(t, 'A').overrideLogicalId(''));
  a('override too long', (t) => r(t, 'A').overrideLogicalId('x'.repeat(256)));
  a('override after use', (t) => { const x = r(t, 'A'); t.resolve(x.logicalId); x.overrideLogicalId('B'); });
  a('locked', (t) => { const x = r(t, 'A'); x._lockLogicalId(); x.overrideLogicalId('B'); });
  a('no letters', (t) => r(t, '---'));
  a('output and resource', (t) => { r(t, 'A'); new cdk.CfnOutput(new constructs.Construct(t, 'C'), 'O', { value: 'v' }).overrideLogicalId('A'); });
};
