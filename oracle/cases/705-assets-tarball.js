// pins: TarballImageAsset in one stack and in a stage: hash from content, manifest executable, staged name, repository and URI
module.exports = (app, { cdk, fixture, record }) => {
  const f = fixture('tarballs');
  const names = require('fs').readdirSync(f).filter((n) => n.endsWith('.tar')).sort();
  const s = new cdk.Stack(app, 'Stack');
  names.forEach((n, i) => {
    const a = new cdk.aws_ecr_assets.TarballImageAsset(s, `T${i}`, { tarballFile: `${f}/${n}`, ...(i === 0 && { displayName: 'Shown' }) });
    record(n, { hash: a.assetHash, tag: a.imageTag, uri: a.imageUri, repository: a.repository.repositoryName }, s);
  });
  const t = new cdk.Stack(new cdk.Stage(app, 'Stage', { env: { account: '111111111111', region: 'eu-west-1' } }), 'S');
  const a = new cdk.aws_ecr_assets.TarballImageAsset(t, 'T', { tarballFile: `${f}/${names[0]}` });
  record('in stage', [a.assetHash, a.imageUri], t);
};
