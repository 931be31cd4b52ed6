// pins: the staging synthesizer under the flags of a new project
const { synthesizer } = require('../lib/app-staging');
const s3assets = require('aws-cdk-lib/aws-s3-assets');
const assets = require('aws-cdk-lib/aws-ecr-assets');

module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  for (const n of ['one', 'two', 'three']) new assets.DockerImageAsset(s, n, { directory: fixture('simple'), assetName: n });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags, defaultStackSynthesizer: synthesizer() });
