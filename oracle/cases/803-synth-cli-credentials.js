// pins: CliCredentialsStackSynthesizer with defaults and every option: no roles, bucket and repository names
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, attempt }) => {
  const st = (id, p, env) => { const s = new cdk.Stack(app, id, { env, synthesizer: new cdk.CliCredentialsStackSynthesizer(p) }); image(cdk, s, fixture); new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') }); };
  attempt('short bucket name', (t, a) => new cdk.aws_s3_assets.Asset(new cdk.Stack(a, 'S', { synthesizer: new cdk.CliCredentialsStackSynthesizer({ fileAssetsBucketName: 'b' }) }), 'F', { path: fixture('simple') }));
  st('Default');
  st('All', { fileAssetsBucketName: 'bucket', imageAssetsRepositoryName: 'repo', qualifier: 'q', bucketPrefix: 'p/', dockerTagPrefix: 't-' });
  st('Fixed', {}, { account: '111111111111', region: 'eu-west-1' });
};
