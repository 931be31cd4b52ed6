// pins: stack names: given, derived from ids and paths, too long ones, in constructs and stages; and what is refused
module.exports = (app, { cdk, constructs, record, attempt }) => {
  const name = (label, s) => record(label, { name: s.stackName, artifact: s.artifactId, template: s.templateFile });
  name('id', new cdk.Stack(app, 'Simple'));
  name('given', new cdk.Stack(app, 'Given', { stackName: 'given-name' }));
  const c = new constructs.Construct(app, 'Scope');
  name('in construct', new cdk.Stack(c, 'Inner'));
  name('Default', new cdk.Stack(c, 'Default'));
  name('dashes', new cdk.Stack(app, 'a-b'));
  name('in stage', new cdk.Stack(new cdk.Stage(app, 'Stage'), 'Inner'));
  name('long', new cdk.Stack(new constructs.Construct(app, 'L'.repeat(80)), 'M'.repeat(80)));
  name('long id', new cdk.Stack(app, 'N'.repeat(128)));
  for (const bad of ['1abc', 'a_b', 'a b', '', 'x'.repeat(129), 'ü', cdk.Aws.REGION]) attempt(`name ${bad === cdk.Aws.REGION ? 'token' : bad.length > 20 ? bad.length : bad}`, (t, a) => new cdk.Stack(a, 'S', { stackName: bad }));
  attempt('two of one name', (t, a) => { new cdk.Stack(a, 'A', { stackName: 'same' }); new cdk.Stack(a, 'B', { stackName: 'same' }); }, { synth: true });
  attempt('id that starts with a digit', (t, a) => new cdk.Stack(a, '1'));
  attempt('id with dots', (t, a) => new cdk.Stack(a, 'a-b.c_d'));
  attempt('no scope', () => new cdk.Stack().stackName);
};
