// pins: kms.Key.fromLookup: the missing context of the manifest and the dummy key
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const key = kms.Key.fromLookup(s, 'Found', { aliasName: 'alias/there' });
  const dummy = kms.Key.fromLookup(s, 'Dummy', { aliasName: 'alias/missing', returnDummyKeyOnMissing: true });
  record('found', [key.keyArn, key.keyId], s);
  record('dummy', [dummy.keyArn, dummy.keyId, kms.Key.isLookupDummy(dummy)], s);
  new cdk.aws_ecr.Repository(s, 'Repo', { encryptionKey: key });
};
module.exports.app = { context: { 'key-provider:account=111111111111:aliasName=alias/there:region=us-east-1': { keyId: '12345678-1234-1234-1234-123456789012' } } };
