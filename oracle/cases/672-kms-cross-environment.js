// pins: grants on keys to roles of other accounts and regions, with and without a dependency; flags of aliases
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms, aws_iam: iam } = cdk;
  const stack = (id, account, region) => new cdk.Stack(app, id, { env: { account, region } });
  const s = stack('Keys', '111111111111', 'us-east-1');
  const role = (t) => new iam.Role(t, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com'), roleName: 'named' });
  const later = stack('Later', '222222222222', 'us-east-1');
  later.addDependency(s);
  for (const [id, t] of [['Account', stack('Account', '222222222222', 'us-east-1')], ['Region', stack('Region', '111111111111', 'eu-west-1')], ['Dependent', later]]) {
    const g = new kms.Key(s, id).grantDecrypt(role(t));
    record(id, [g.success, g.principalStatements.length, g.resourceStatements.length]);
  }
  const alias = new kms.Alias(s, 'Alias', { aliasName: 'mine', targetKey: new kms.Key(s, 'Key') });
  record('alias', [alias.aliasName, alias.keyArn, alias.keyId], s);
  const own = new iam.Role(s, 'Own', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  record('named', kms.Alias.fromAliasName(s, 'Named', 'alias/theirs').grantEncrypt(own).success);
};
module.exports.app = { context: { '@aws-cdk/aws-kms:aliasNameRef': true, '@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal': true } };
