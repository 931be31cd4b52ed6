// pins: as many images as a staging stack has room for, with the large policy of the role split
const { synthesizer } = require('../lib/app-staging');

module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack');
  for (let i = 1; i <= 30; i++) {
    s.synthesizer.addDockerImageAsset({ directoryName: 'asset.x', sourceHash: `${i}`, assetName: `image-${i}` });
  }
};
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer() });
