// pins: which buckets are refused
module.exports = (app, { cdk, attempt }) => {
  const { aws_s3: s3 } = cdk;
  new cdk.Stack(app, 'Stack');
  const t = (label, props) => attempt(label, (s) => new s3.Bucket(s, 'B', typeof props === 'function' ? props(s) : props), { synth: true });
  for (const [label, bucketName] of [['short', 'ab'], ['long', 'a'.repeat(64)], ['upper case', 'Bucket'], ['dash first', '-bucket'], ['dots', 'a..b'], ['dash dot', 'a-.b'], ['address', '1.2.3.4'], ['underscore', 'a_b'], ['fine', 'a-b.c']]) t(`name ${label}`, { bucketName });
  t('key with managed', (s) => ({ encryptionKey: new cdk.aws_kms.Key(s, 'K'), encryption: s3.BucketEncryption.S3_MANAGED }));
  t('key with kms managed', (s) => ({ encryptionKey: new cdk.aws_kms.Key(s, 'K'), encryption: s3.BucketEncryption.KMS_MANAGED }));
  t('bucket key with managed', { bucketKeyEnabled: true, encryption: s3.BucketEncryption.UNENCRYPTED });
  t('tls without ssl', { minimumTLSVersion: 1.2 });
  t('auto delete without destroy', { autoDeleteObjects: true });
};
