// pins: network modes and platforms of every kind: manifest, hash, toString
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const { NetworkMode: N, Platform: P } = cdk.aws_ecr_assets;
  const s = new cdk.Stack(app, 'Stack');
  const i = (id, p) => record(id, image(cdk, s, fixture, p, id).assetHash);
  i('Default', { networkMode: N.DEFAULT }); i('Host', { networkMode: N.HOST }); i('None', { networkMode: N.NONE });
  i('Container', { networkMode: N.fromContainer('abc') }); i('CustomNet', { networkMode: N.custom('my net') });
  i('Amd', { platform: P.LINUX_AMD64 }); i('Arm', { platform: P.LINUX_ARM64 }); i('CustomPlatform', { platform: P.custom('linux/s390x') });
  i('Both', { networkMode: N.HOST, platform: P.LINUX_ARM64 });
  record('modes', [N.DEFAULT, N.HOST, N.NONE, N.fromContainer('abc'), N.custom('x')].map((m) => m.mode));
  record('platforms', [P.LINUX_AMD64, P.LINUX_ARM64].map((p) => p.platform));
};
