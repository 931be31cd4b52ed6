// pins: User and Group with every property, membership in both directions, policies of their own and of imported ones
module.exports = (app, { cdk, record }) => {
  const { aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const g = new iam.Group(s, 'Group', { groupName: 'g', path: '/x/', managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')] });
  const u = new iam.User(s, 'User', { userName: 'u', path: '/y/', groups: [g], managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess')], permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess') });
  const v = new iam.User(s, 'Plain');
  g.addUser(v);
  const st = () => new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'] });
  for (const p of [g, u, v, iam.User.fromUserName(s, 'Imported', 'someone'), iam.Group.fromGroupName(s, 'ImportedGroup', 'some'), iam.User.fromUserArn(s, 'ByArn', 'arn:aws:iam::123456789012:user/path/one')]) p.addToPrincipalPolicy(st());
  record('names', [g.groupName, g.groupArn, u.userName, u.userArn, v.userName, v.userArn], s);
};
