// pins: file and image assets in nested stacks: parent's manifest, nested template as asset with prefixes and deployTime
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack', { synthesizer: new cdk.DefaultStackSynthesizer({ bucketPrefix: 'files/', dockerTagPrefix: 'img-' }) });
  const n = new cdk.NestedStack(s, 'Nested');
  const d = new cdk.NestedStack(n, 'Deep');
  image(cdk, d, fixture);
  new cdk.aws_s3_assets.Asset(d, 'File', { path: fixture('simple'), deployTime: true });
  new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') });
};
