// pins: members of users, groups, policies and principals: passwords, imported users in groups, grants to policies, names, boundaries, JSON of principals, looked up roles, names and paths of roles
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_iam: iam, aws_s3: s3, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  s.node.setContext('cc-api-provider:account=123456789012:exactIdentifier=known:propertiesToReturn.0=Arn:region=us-east-1:typeName=AWS$:$:IAM$:$:Role', [{ Arn: 'arn:aws:iam::123456789012:role/path/known' }]);
  const boundary = iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess');
  const statement = () => new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] });
  const user = new iam.User(s, 'User', { password: cdk.SecretValue.ssmSecure('password', '1'), passwordResetRequired: true, permissionsBoundary: boundary });
  new iam.User(s, 'Password', { password: cdk.SecretValue.unsafePlainText('secret') });
  new iam.User(s, 'NoReset', { passwordResetRequired: false });
  const byArn = iam.User.fromUserAttributes(s, 'ByArn', { userArn: 'arn:aws:iam::123456789012:user/path/to/one' });
  const byToken = iam.User.fromUserArn(s, 'ByToken', cdk.Fn.importValue('user'));
  const byName = iam.User.fromUserName(s, 'ByName', 'named');
  record('users', [byArn.userName, byArn.principalAccount, byToken.userName, byToken.principalAccount, byName.userArn, user.permissionsBoundary.managedPolicyArn], s);
  const group = new iam.Group(s, 'Group'), other = iam.Group.fromGroupName(s, 'Other', 'others'), third = iam.Group.fromGroupArn(s, 'Third', 'arn:aws:iam::123456789012:group/p/third');
  user.addToGroup(group); user.addToGroup(other);
  byArn.addToGroup(group); byArn.addToGroup(other); byName.addToGroup(third);
  group.addUser(byName); other.addUser(user); other.addUser(byName);
  other.addManagedPolicy(boundary); group.addManagedPolicy(boundary); user.addManagedPolicy(boundary);
  const inline = new iam.Policy(s, 'Inline', { statements: [statement()] });
  for (const of of [user, byArn, group, other, third]) of.attachInlinePolicy(inline);

  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AnyPrincipal(), permissionsBoundary: boundary, roleName: 'a+b=c,d.e@f-g_h', path: '/!~/x/' });
  record('role', role.permissionsBoundary.managedPolicyArn, s);
  new iam.Role(s, 'Root', { assumedBy: new iam.AnyPrincipal(), path: '/' });
  new iam.Role(s, 'TokenPath', { assumedBy: new iam.AnyPrincipal(), path: cdk.Fn.importValue('path'), roleName: cdk.Fn.importValue('name') });
  const managed = new iam.ManagedPolicy(s, 'Managed', { description: 'what for', path: '/m/', managedPolicyName: 'managed', roles: [role, role], users: [user, byArn, byArn] });
  managed.attachToRole(role); managed.attachToGroup(group); managed.attachToGroup(group); managed.attachToGroup(other);
  const plain = new iam.ManagedPolicy(s, 'Plain', { statements: [statement()] });
  record('managed', [managed.managedPolicyName, managed.description, managed.path, plain.managedPolicyName, plain.description, plain.path], s);
  record('policy', iam.Policy.fromPolicyName(s, 'Named', 'its-name').policyName);
  record('arns', [iam.ManagedPolicy.fromManagedPolicyArn(s, 'MA', 'arn:aws:iam::1:policy/x').managedPolicyArn, iam.ManagedPolicy.fromManagedPolicyName(s, 'MN', 'named').managedPolicyArn], s);
  const bucket = new s3.Bucket(s, 'Bucket'), key = new kms.Key(s, 'Key');
  const granted = new iam.Policy(s, 'Granted', { roles: [role] });
  bucket.grantRead(granted); key.grantDecrypt(granted);
  bucket.grantWrite(managed); role.grantPassRole(managed.grantPrincipal);
  record('granted', bucket.grantDelete(managed).success);
  new iam.AccessKey(s, 'Expired', { user, status: iam.AccessKeyStatus.EXPIRED });

  const looked = iam.Role.fromLookup(s, 'Looked', { roleName: 'mine' });
  const fixed = iam.Role.fromLookup(s, 'Fixed', { roleName: 'fixed', mutable: false, addGrantsToResources: true });
  looked.addToPrincipalPolicy(statement()); fixed.addToPrincipalPolicy(statement());
  const known = iam.Role.fromLookup(s, 'Known', { roleName: 'known', defaultPolicyName: 'Mine' });
  known.addToPrincipalPolicy(statement());
  record('looked', [looked.roleArn, known.roleName, known.roleArn], s);

  const oidc = new iam.FederatedPrincipal('cognito', { StringLike: { a: 'b' } }, 'sts:AssumeRoleWithWebIdentity'), web = new iam.WebIdentityPrincipal('www.amazon.com', { Bool: { x: true } });
  const composite = new iam.CompositePrincipal(new iam.AccountPrincipal('1'), new iam.ServicePrincipal('ecs'));
  composite.addPrincipals(new iam.ArnPrincipal('arn:a'), new iam.CanonicalUserPrincipal('id'));
  const root = new iam.AccountRootPrincipal(), any = new iam.AnyPrincipal();
  record('json', [new iam.AccountPrincipal('1'), root, any, new iam.ArnPrincipal('arn:b'), new iam.CanonicalUserPrincipal('user'), composite, oidc, web, new iam.OrganizationPrincipal('o-1234567890'),
    any.withConditions({ StringEquals: { a: 'b' } }), new iam.ServicePrincipal('ecs.amazonaws.com'), new iam.SessionTagsPrincipal(any), new iam.StarPrincipal()].map((p) => p.toJSON()), s);
  record('members', [root.accountId, root.arn, any.arn, new iam.CanonicalUserPrincipal('user').canonicalUserId, oidc.federated, oidc.conditions, web.federated, web.conditions, new iam.OrganizationPrincipal('o-1234567890').organizationId, composite.principals.length], s);
  for (const [name, p] of Object.entries({ Account: new iam.AccountPrincipal('1'), Root: root, Any: any, Arn: new iam.ArnPrincipal('arn:c') })) new iam.Role(s, `In${name}`, { assumedBy: p.inOrganization('o-1234567890') });

  attempt('reset without password', (x) => new iam.User(x, 'U', { passwordResetRequired: true }));
  attempt('imported user managed policy', (x) => iam.User.fromUserName(x, 'U', 'n').addManagedPolicy(boundary));
  attempt('no user arn', (x) => iam.User.fromUserArn(x, 'U', 'arn:aws:iam::1:role/x'));
  attempt('policy as principal', (x) => kms.Key.fromKeyArn(x, 'K', 'arn:aws:kms:us-east-1:1:key/k').grantDecrypt(new iam.Policy(x, 'P')).assertSuccess());
  attempt('policy in resource policy', (x) => new s3.Bucket(x, 'B').addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'], principals: [new iam.Policy(x, 'P').grantPrincipal] })), { synth: true });
  attempt('managed policy in resource policy', (x) => new s3.Bucket(x, 'B').addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'], principals: [new iam.ManagedPolicy(x, 'P', { statements: [statement()] }).grantPrincipal] })), { synth: true });
  attempt('lookup token', (x) => iam.Role.fromLookup(x, 'R', { roleName: cdk.Fn.importValue('x') }));
  attempt('lookup agnostic', (x) => iam.Role.fromLookup(x, 'R', { roleName: 'x' }));
  attempt('lookup grants', (x) => iam.Role.fromLookup(x, 'R', { roleName: 'x', addGrantsToResources: true }), { stack: { env: { account: '123456789012', region: 'us-east-1' } } });
  const r = (label, props) => attempt(label, (x) => new iam.Role(x, 'R', { assumedBy: any, ...props }));
  r('name with space', { roleName: 'a b' }); r('long name', { roleName: 'x'.repeat(65) });
  r('empty path', { path: '' }); r('long path', { path: `/${'x'.repeat(511)}/` }); r('path without slash', { path: 'x/' }); r('path with space', { path: '/a b/' }); r('double slash', { path: '//' });
};
