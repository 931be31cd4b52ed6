// pins: local bundling: output as directory, single archive, single file; hash types; its working folders are gone; refusals
const fs = require('fs');
const path = require('path');
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const { Asset } = cdk.aws_s3_assets;
  const s = new cdk.Stack(app, 'Stack');
  const write = (files) => ({ image: cdk.DockerImage.fromRegistry('none'), local: { tryBundle: (out) => { for (const [n, t] of Object.entries(files)) { fs.writeFileSync(path.join(out, n), t); fs.chmodSync(path.join(out, n), 0o644); } return true; } } });
  const a = (l, bundling, more) => { const x = new Asset(s, l, { path: fixture('simple'), bundling, ...more }); record(l, { hash: x.assetHash, file: x.isFile, zip: x.isZipArchive, key: x.s3ObjectKey }, s); };
  a('Output', write({ 'a.txt': 'a', 'b.txt': 'b' }), { assetHashType: cdk.AssetHashType.OUTPUT });
  a('Source', write({ 'a.txt': 'a' }), { assetHashType: cdk.AssetHashType.SOURCE });
  a('Zip', write({ 'x.zip': 'zip' }));
  a('Archived', { ...write({ 'x.zip': 'zip2' }), outputType: cdk.BundlingOutput.ARCHIVED });
  a('NotArchived', { ...write({ 'x.zip': 'zip3' }), outputType: cdk.BundlingOutput.NOT_ARCHIVED });
  a('SingleFile', { ...write({ 'x.bin': 'bin' }), outputType: cdk.BundlingOutput.SINGLE_FILE });
  attempt('empty output', (t) => new Asset(t, 'A', { path: fixture('simple'), bundling: write({}) }));
  attempt('archived without archive', (t) => new Asset(t, 'A', { path: fixture('simple'), bundling: { ...write({ 'a.txt': '1' }), outputType: cdk.BundlingOutput.ARCHIVED } }));
};
