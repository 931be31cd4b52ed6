// pins: S3 file assets: a file, a directory, extensions, deployTime, readers, displayName, isFile/isZipArchive and URLs
module.exports = (app, { cdk, fixture, record }) => {
  const { Asset } = cdk.aws_s3_assets;
  const s = new cdk.Stack(app, 'Stack');
  const a = (id, p) => { const x = new Asset(s, id, p); record(id, { hash: x.assetHash, file: x.isFile, zip: x.isZipArchive, bucket: x.s3BucketName, key: x.s3ObjectKey, http: x.httpUrl, s3: x.s3ObjectUrl, path: x.assetPath }, s); return x; };
  a('File', { path: fixture('simple', 'Dockerfile') });
  a('Directory', { path: fixture('simple') });
  a('DeployTime', { path: fixture('simple', 'Dockerfile'), deployTime: true });
  a('Named', { path: fixture('context-dir'), displayName: 'Shown' });
  const r = a('Readers', { path: fixture('tree'), readers: [new cdk.aws_iam.Role(s, 'Role', { assumedBy: new cdk.aws_iam.AccountRootPrincipal() })] });
  r.grantRead(new cdk.aws_iam.User(s, 'User'));
};
