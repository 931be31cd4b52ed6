// pins: LegacyStackSynthesizer: asset parameters for files, image in the shared repository, metadata entries, repositoryName
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Stack', { synthesizer: new cdk.LegacyStackSynthesizer() });
  const a = image(cdk, s, fixture, { buildArgs: { a: '1' }, target: 't' });
  record('image', [a.imageUri, a.repository.repositoryName], s);
  const f = new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') });
  record('file', [f.s3BucketName, f.s3ObjectKey], s);
  new cdk.aws_s3_assets.Asset(s, 'Again', { path: fixture('simple') });
};
