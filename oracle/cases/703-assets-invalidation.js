// pins: each invalidation flag set to false takes exactly its field out of the hash; all false equals no options
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const { NetworkMode: N, Platform: P } = cdk.aws_ecr_assets;
  const full = { extraHash: 'e', buildArgs: { a: '1' }, buildContexts: { c: 'docker-image://x' }, buildSecrets: { s: 'src=x' }, buildSsh: 'default', target: 't', file: 'Dockerfile', networkMode: N.HOST, platform: P.LINUX_ARM64, outputs: ['type=local,dest=x'] };
  const i = (id, p) => record(id, image(cdk, s, fixture, p, id).assetHash);
  i('Full', full); i('Bare', {});
  const flags = ['extraHash', 'buildArgs', 'buildContexts', 'buildSecrets', 'buildSsh', 'target', 'file', 'repositoryName', 'networkMode', 'platform', 'outputs'];
  for (const f of flags) i(`Without-${f}`, { ...full, invalidation: { [f]: false } });
  i('AllOff', { ...full, invalidation: Object.fromEntries(flags.map((f) => [f, false])) });
  i('AllOn', { ...full, invalidation: Object.fromEntries(flags.map((f) => [f, true])) });
  i('EmptyInvalidation', { ...full, invalidation: {} });
};
