// pins: build secrets and ssh: DockerBuildSecret forms, manifest, hash, order, and what is refused
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const i = (id, p) => record(id, image(cdk, s, fixture, p, id).assetHash);
  i('Src', { buildSecrets: { id1: cdk.DockerBuildSecret.fromSrc('file.txt') } });
  i('Env', { buildSecrets: { id1: cdk.DockerBuildSecret.fromSrc('/abs/file'), id2: 'type=env,env=TOKEN' } });
  i('Reversed', { buildSecrets: { id2: 'type=env,env=TOKEN', id1: cdk.DockerBuildSecret.fromSrc('/abs/file') } });
  i('Ssh', { buildSsh: 'default' });
  i('SshKey', { buildSsh: 'default=/home/key' });
  i('SshEmpty', { buildSsh: '' });
  attempt('token secret', (t) => image(cdk, t, fixture, { buildSecrets: { x: cdk.Aws.REGION } }));
  attempt('token ssh', (t) => image(cdk, t, fixture, { buildSsh: cdk.Aws.REGION }), { synth: true });
};
