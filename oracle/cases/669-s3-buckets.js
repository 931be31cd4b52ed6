// pins: s3.Bucket with its basic properties, encryption, policies, grants and imports
module.exports = (app, { cdk, record }) => {
  const { aws_s3: s3, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const plain = new s3.Bucket(s, 'Plain');
  record('plain', [plain.bucketArn, plain.bucketName, plain.bucketDomainName, plain.bucketRegionalDomainName, plain.bucketWebsiteUrl, plain.arnForObjects('a/*'), plain.s3UrlForObject('k'), plain.urlForObject('k'), plain.virtualHostedUrlForObject('k')], s);
  new s3.Bucket(s, 'Full', { bucketName: 'full-bucket', versioned: true, removalPolicy: cdk.RemovalPolicy.DESTROY, blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL, enforceSSL: true, eventBridgeEnabled: false, objectOwnership: s3.ObjectOwnership.BUCKET_OWNER_ENFORCED });
  new s3.Bucket(s, 'Tls', { enforceSSL: true, minimumTLSVersion: 1.2 });
  const key = new kms.Key(s, 'Key');
  new s3.Bucket(s, 'Managed', { encryption: s3.BucketEncryption.S3_MANAGED });
  new s3.Bucket(s, 'None', { encryption: s3.BucketEncryption.UNENCRYPTED });
  new s3.Bucket(s, 'KmsManaged', { encryption: s3.BucketEncryption.KMS_MANAGED, bucketKeyEnabled: true });
  const kms_ = new s3.Bucket(s, 'NewKey', { encryption: s3.BucketEncryption.KMS });
  const own = new s3.Bucket(s, 'OwnKey', { encryptionKey: key, bucketKeyEnabled: true });
  new s3.Bucket(s, 'Dsse', { encryption: s3.BucketEncryption.DSSE, encryptionKey: key });
  new s3.Bucket(s, 'DsseManaged', { encryption: s3.BucketEncryption.DSSE_MANAGED });
  new s3.Bucket(s, 'BlockAcls', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  for (const b of [plain, kms_, own]) { b.grantRead(role); b.grantWrite(role, 'in/*'); b.grantReadWrite(role); b.grantPut(role); b.grantDelete(role); }
  plain.grantRead(new iam.AccountPrincipal('123456789012'));
  plain.addToResourcePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [plain.arnForObjects('*')], principals: [new iam.ServicePrincipal('cloudfront.amazonaws.com')] }));
  const imported = s3.Bucket.fromBucketName(s, 'Imported', 'theirs');
  imported.grantRead(role);
  record('imported', [imported.bucketArn, imported.bucketName, imported.bucketDomainName, imported.bucketRegionalDomainName], s);
  const arn = s3.Bucket.fromBucketArn(s, 'ByArn', 'arn:aws:s3:::other');
  record('by arn', [arn.bucketArn, arn.bucketName], s);
};
