// pins: roles by ARN and by name: own, foreign and unknown accounts, paths, immutable, grants to resources, where policies land
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_iam: iam } = cdk;
  const known = new cdk.Stack(app, 'Known', { env: { account: '111111111111', region: 'eu-west-1' } });
  const open = new cdk.Stack(app, 'Open');
  const st = () => new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'] });
  for (const [l, s] of Object.entries({ known, open })) {
    const f = (id, arn, o) => { const r = iam.Role.fromRoleArn(s, id, arn, o); const x = r.addToPrincipalPolicy(st()); record(`${l} ${id}`, [r.roleName, r.roleArn, r.principalAccount, x.statementAdded], s); };
    f('Own', 'arn:aws:iam::111111111111:role/own');
    f('Foreign', 'arn:aws:iam::222222222222:role/foreign');
    f('Path', 'arn:aws:iam::111111111111:role/service-role/some.amazonaws.com/name');
    f('Immutable', 'arn:aws:iam::111111111111:role/fixed', { mutable: false });
    f('Resources', 'arn:aws:iam::111111111111:role/resources', { mutable: false, addGrantsToResources: true });
    f('Token', cdk.Fn.importValue('role'));
    f('Named', 'arn:aws:iam::111111111111:role/named', { defaultPolicyName: 'Custom' });
    record(`${l} name`, iam.Role.fromRoleName(s, 'ByName', 'byname').roleArn, s);
  }
  const role = new iam.Role(open, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  role.withoutPolicyUpdates().addToPrincipalPolicy(st());
  role.grantPassRole(new iam.User(open, 'User'));
  role.grantAssumeRole(new iam.User(open, 'Other'));
  attempt('grants to resources of a mutable role', (x) => iam.Role.fromRoleArn(x, 'R', 'arn:aws:iam::1:role/r', { addGrantsToResources: true }));
  attempt('not an ARN', (x) => iam.Role.fromRoleArn(x, 'R', 'role'));
};
