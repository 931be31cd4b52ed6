// pins: assetHash and assetHashType of S3 assets: custom, source, refused combinations
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const { Asset } = cdk.aws_s3_assets;
  const s = new cdk.Stack(app, 'Stack');
  const T = cdk.AssetHashType;
  const a = (l, p) => attempt(l, (t) => new Asset(t, 'A', { path: fixture('simple'), ...p }), { synth: true });
  record('custom', new Asset(s, 'Custom', { path: fixture('simple'), assetHash: 'my-hash' }).assetHash);
  record('custom explicit', new Asset(s, 'Explicit', { path: fixture('simple'), assetHash: 'my-hash', assetHashType: T.CUSTOM }).assetHash);
  record('source', new Asset(s, 'Source', { path: fixture('simple'), assetHashType: T.SOURCE }).assetHash);
  a('custom without hash', { assetHashType: T.CUSTOM });
  a('hash with source', { assetHash: 'x', assetHashType: T.SOURCE });
  a('output without bundling', { assetHashType: T.OUTPUT });
  a('missing path', { path: fixture('does-not-exist') });
  a('token path', { path: cdk.Aws.REGION });
};
