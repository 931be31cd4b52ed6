// pins: grants to federated, canonical, web identity, SAML, session tag, organization unit and imported principals
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const g = (id, grantee) => { const grant = new ecr.Repository(s, `R${id}`).grantPull(grantee); record(id, [grant.success, !!grant.principalStatement, !!grant.resourceStatement]); };
  g('Federated', new iam.FederatedPrincipal('cognito-identity.amazonaws.com', { StringEquals: { a: 'b' } }, 'sts:AssumeRoleWithWebIdentity'));
  g('Canonical', new iam.CanonicalUserPrincipal('abc'));
  g('Web', new iam.WebIdentityPrincipal('accounts.google.com'));
  g('SessionTags', new iam.SessionTagsPrincipal(new iam.ServicePrincipal('lambda.amazonaws.com')));
  g('OrgCondition', new iam.PrincipalWithConditions(new iam.OrganizationPrincipal('o-abcdefghij'), { StringEquals: { 'aws:x': 'y' } }));
  g('ServiceRegion', new iam.ServicePrincipal('states.amazonaws.com', { region: 'cn-north-1' }));
  g('ImportedUser', iam.User.fromUserName(s, 'U', 'someone'));
  g('ImportedGroup', iam.Group.fromGroupName(s, 'G', 'some'));
  g('ImportedOwnAccount', iam.Role.fromRoleArn(s, 'Own', 'arn:aws:iam::111111111111:role/path/own'));
  g('ImportedByName', iam.Role.fromRoleName(s, 'ByName', 'byname'));
  g('ImportedForeign', iam.Role.fromRoleArn(s, 'Foreign', 'arn:aws:iam::222222222222:role/foreign'));
  g('ImportedToken', iam.Role.fromRoleArn(s, 'Token', cdk.Fn.importValue('role')));
  g('Lazy', new iam.LazyRole(s, 'LazyRole', { assumedBy: new iam.AccountRootPrincipal() }));
  attempt('bad organization', () => new iam.OrganizationPrincipal('o-1'));
  attempt('no actions', (t) => new ecr.Repository(t, 'R').grant(new iam.Role(t, 'Role', { assumedBy: new iam.AccountRootPrincipal() })), { synth: true });
  attempt('empty composite', () => new iam.CompositePrincipal());
};
