// pins: encryption by alias, by imported key of another account, by cross-stack key, and wrong combinations
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecr: e, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const r = (id, encryptionKey, encryption) => new e.Repository(s, id, { encryptionKey, encryption });
  const key = new kms.Key(s, 'Key', { alias: 'own' });
  r('ByAlias', new kms.Alias(s, 'Alias', { aliasName: 'alias/x', targetKey: key }));
  r('AliasName', kms.Alias.fromAliasName(s, 'Named', 'alias/imported'));
  r('ByForeign', kms.Key.fromKeyArn(s, 'Foreign', 'arn:aws:kms:eu-west-1:222222222222:key/abc'));
  r('CrossStack', new kms.Key(new cdk.Stack(app, 'Keys', { env: { account: '111111111111', region: 'eu-west-1' } }), 'Key'));
  attempt('AES with key', (t) => new e.Repository(t, 'R', { encryption: e.RepositoryEncryption.AES_256, encryptionKey: new kms.Key(t, 'K') }));
};
