// pins: what synthesizers refuse: qualifiers, tokens in names, assets without packaging, assets before binding
module.exports = (app, { cdk, fixture, attempt }) => {
  const st = (l, p) => attempt(l, (t, a) => { new cdk.Stack(a, 'S', { synthesizer: new cdk.DefaultStackSynthesizer(p) }); }, { synth: true });
  st('empty qualifier', { qualifier: '' });
  st('long qualifier', { qualifier: 'x'.repeat(11) });
  st('odd qualifier', { qualifier: 'a_b' });
  st('token bucket', { fileAssetsBucketName: cdk.Aws.REGION });
  st('token repository', { imageAssetsRepositoryName: `r-${cdk.Aws.ACCOUNT_ID}` });
  st('token role', { deployRoleArn: cdk.Aws.STACK_ID });
  const f = (l, asset) => attempt(l, (t) => t.synthesizer.addFileAsset(asset));
  f('no packaging', { sourceHash: 'h', fileName: 'x' });
  f('no file', { sourceHash: 'h', packaging: cdk.FileAssetPackaging.FILE });
  f('file and executable', { sourceHash: 'h', executable: ['e'], fileName: 'x', packaging: cdk.FileAssetPackaging.FILE });
  attempt('not bound', () => new cdk.DefaultStackSynthesizer().addFileAsset({ sourceHash: 'h', fileName: 'x', packaging: cdk.FileAssetPackaging.FILE }));
  attempt('bound twice', (t, a) => { const y = new cdk.DefaultStackSynthesizer(); new cdk.Stack(a, 'A', { synthesizer: y }); new cdk.Stack(a, 'B', { synthesizer: y }); }, { synth: true });
};
