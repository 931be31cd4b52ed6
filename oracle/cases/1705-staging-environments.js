// pins: a staging stack for each environment, with literal account and region where they are known; stack names and qualifiers
const { synthesizer } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const s3assets = require('aws-cdk-lib/aws-s3-assets');

module.exports = (app, { cdk, fixture }) => {
  const add = (id, account, region, more) => {
    const s = new cdk.Stack(app, id, { env: { account, region }, ...more });
    new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), assetName: 'img' });
    new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  };
  add('A', '111111111111', 'us-east-1');
  add('B', '111111111111', 'eu-west-1', { stackName: 'named-stack' });
  add('C', '222222222222', 'us-east-1');
  add('D', '111111111111', 'us-east-1', { terminationProtection: true });
};
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer({ bootstrapQualifier: 'qual' }) });
