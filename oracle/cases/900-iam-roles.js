// pins: Role with every property, inline and managed policies, external ids, path in the ARN, session duration, trust by every kind of principal
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const doc = new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] })] });
  const r = new iam.Role(s, 'All', {
    assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), roleName: 'all', description: 'a role', path: '/team/x/', externalIds: ['id1', 'id2'],
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'), iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'), iam.ManagedPolicy.fromManagedPolicyArn(s, 'M', 'arn:aws:iam::1:policy/x')],
    inlinePolicies: { first: doc }, permissionsBoundary: iam.ManagedPolicy.fromAwsManagedPolicyName('PowerUserAccess'), maxSessionDuration: cdk.Duration.hours(2),
  });
  record('all', [r.roleName, r.roleArn, r.roleId], s);
  const t = (id, assumedBy, more) => new iam.Role(s, id, { assumedBy, ...more });
  t('OneId', new iam.AccountPrincipal('123456789012'), { externalIds: ['only'] });
  t('Composite', new iam.CompositePrincipal(new iam.ServicePrincipal('ecs.amazonaws.com'), new iam.AccountRootPrincipal(), new iam.ArnPrincipal('arn:aws:iam::1:role/x')));
  t('Web', new iam.WebIdentityPrincipal('accounts.google.com', { StringEquals: { 'accounts.google.com:aud': 'x' } }));
  t('Conditions', new iam.AccountPrincipal('1').withConditions({ StringEquals: { 'aws:x': 'y' } }));
  t('Tags', new iam.SessionTagsPrincipal(new iam.AccountPrincipal('1')));
  t('Role', r);
  attempt('short session', (x) => new iam.Role(x, 'R', { assumedBy: new iam.AnyPrincipal(), maxSessionDuration: cdk.Duration.minutes(30) }));
  attempt('long session', (x) => new iam.Role(x, 'R', { assumedBy: new iam.AnyPrincipal(), maxSessionDuration: cdk.Duration.hours(13) }));
  attempt('long description', (x) => new iam.Role(x, 'R', { assumedBy: new iam.AnyPrincipal(), description: 'x'.repeat(1001) }));
};
