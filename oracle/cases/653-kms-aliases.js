// pins: aliases: ids, ARNs, imports by name and attributes, grants through them, removal policy
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const key = new kms.Key(s, 'Key');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const alias = new kms.Alias(s, 'Alias', { aliasName: 'mine', targetKey: key, removalPolicy: cdk.RemovalPolicy.DESTROY });
  alias.grantDecrypt(role);
  alias.addAlias('again');
  record('alias', [alias.aliasName, alias.keyArn, alias.keyId, alias.aliasTargetKey.keyArn], s);
  const named = kms.Alias.fromAliasName(s, 'Named', 'alias/theirs');
  record('named', [named.aliasName, named.keyArn, named.keyId], s);
  record('named grant', named.grantDecrypt(role).success);
  const attributed = kms.Alias.fromAliasAttributes(s, 'Attributed', { aliasName: 'alias/known', aliasTargetKey: key });
  attributed.grantEncrypt(role);
  record('attributed', [attributed.aliasName, attributed.keyArn, attributed.keyId], s);
  new cdk.aws_ecr.Repository(s, 'Repo', { encryptionKey: named });
  new cdk.aws_ecr.Repository(s, 'Repo2', { encryptionKey: attributed });
};
