// pins: inline Policy: rendered only when attached and not empty, forced, by name; ManagedPolicy with every property; their validation
module.exports = (app, { cdk, attempt }) => {
  const { aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  const user = new iam.User(s, 'User');
  const group = new iam.Group(s, 'Group');
  const st = () => new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'] });
  new iam.Policy(s, 'Unattached', { statements: [st()] });
  new iam.Policy(s, 'Empty', { roles: [new iam.Role(s, 'Lonely', { assumedBy: new iam.AccountRootPrincipal() })] });
  new iam.Policy(s, 'Full', { policyName: 'full', statements: [st(), st()], roles: [role], users: [user], groups: [group] });
  const p = new iam.Policy(s, 'Late'); p.addStatements(st()); p.attachToRole(role); p.attachToRole(role);
  const m = new iam.ManagedPolicy(s, 'Managed', { managedPolicyName: 'managed', description: 'd', path: '/p/', statements: [st()], users: [user], roles: [role], groups: [group] });
  new iam.ManagedPolicy(s, 'Plain', { statements: [st()] });
  new cdk.CfnOutput(s, 'Arn', { value: m.managedPolicyArn });
  const a = (l, f) => attempt(l, f, { synth: true });
  a('two with one name', (x) => { const r = new iam.User(x, 'U'); for (const id of ['A', 'B']) new iam.Policy(x, id, { policyName: 'same', statements: [st()], users: [r] }); });
  a('second makes the empty first count', (x) => { const r = new iam.User(x, 'U'); new iam.Policy(x, 'A', { users: [r] }); new iam.Policy(x, 'B', { users: [r], statements: [st()] }); });
  a('forced and empty', (x) => new iam.Policy(x, 'P', { force: true }));
  a('named and empty', (x) => new cdk.CfnOutput(x, 'N', { value: new iam.Policy(x, 'P').policyName }));
  a('empty managed policy', (x) => new iam.ManagedPolicy(x, 'P'));
  a('no resources', (x) => new iam.Policy(x, 'P', { statements: [new iam.PolicyStatement({ actions: ['a:b'] })], users: [new iam.User(x, 'U')] }));
  a('no actions', (x) => new iam.Policy(x, 'P', { statements: [new iam.PolicyStatement({ resources: ['*'] })], users: [new iam.User(x, 'U')] }));
  a('principal in identity policy', (x) => new iam.Policy(x, 'P', { statements: [new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'], principals: [new iam.AnyPrincipal()] })], users: [new iam.User(x, 'U')] }));
};
