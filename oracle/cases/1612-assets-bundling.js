// pins: bundling: archives and single files by output hash, files without extension, custom hashes, options in the hash, stacks that are not bundled, refusals
const fs = require('fs');
const path = require('path');
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const { Asset } = cdk.aws_s3_assets;
  const { AssetHashType: T, BundlingOutput: O } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const write = (files, outputType, more) => ({ image: cdk.DockerImage.fromRegistry('none'), ...more, local: { tryBundle: (out) => { for (const [n, t] of Object.entries(files)) { fs.writeFileSync(path.join(out, n), t); fs.chmodSync(path.join(out, n), 0o644); } return true; } }, ...(outputType && { outputType }) });
  const cannot = () => ({ image: cdk.DockerImage.fromRegistry('none'), local: { tryBundle: () => { throw new Error('no compiler'); } } });
  const a = (stack, id, bundling, more) => { const x = new Asset(stack, id, { path: fixture('simple'), bundling, ...more }); record(`${stack.node.id} ${id}`, { hash: x.assetHash, file: x.isFile, zip: x.isZipArchive, key: x.s3ObjectKey, path: x.assetPath.split('/').pop() }, stack); };
  a(s, 'OutputArchive', write({ 'out.tar.gz': 'tgz' }, O.ARCHIVED), { assetHashType: T.OUTPUT });
  a(s, 'NoExtension', write({ bootstrap: 'binary' }, O.SINGLE_FILE));
  a(s, 'Bundle', write({ 'a.txt': 'bundle' }), { assetHashType: T.BUNDLE });
  a(s, 'Custom', write({ 'c.txt': 'custom' }), { assetHash: 'mine' });
  a(s, 'Excluded', write({ 'e.bin': 'e' }), { exclude: ['*.txt'] });
  a(s, 'Extra', write({ 'x.bin': 'x' }), { extraHash: 'more' });
  // The options are hashed in the order they are written in.
  const { local } = write({ 'full.txt': 'f' });
  a(s, 'Full', { image: cdk.DockerImage.fromRegistry('none'), command: ['sh', '-c', 'make'], environment: { K: 'v', PIP_INDEX_URL: 'https://u:secret@h.example/simple' }, local, platform: 'linux/arm64', user: 'root', workingDirectory: '/w' });
  const skipped = new cdk.Stack(app, 'Skipped');
  a(skipped, 'Source', cannot());
  a(skipped, 'Output', cannot(), { assetHashType: T.OUTPUT });
  const fail = (label, props) => attempt(label, (t) => new Asset(t, 'A', { path: fixture('simple'), ...props }));
  fail('file', { path: fixture('simple', 'Dockerfile'), bundling: write({ a: 'a' }) });
  fail('fails', { bundling: cannot(), assetHash: 'f', assetHashType: T.CUSTOM });
  fail('single of two', { bundling: write({ a: '1', b: '2' }, O.SINGLE_FILE) });
};
module.exports.app = { context: { 'aws:cdk:bundling-stacks': ['Stack'] } };
