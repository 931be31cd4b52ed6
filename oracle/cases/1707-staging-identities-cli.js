// pins: nothing but the toolkit's own credentials: no roles in the manifest, none in the staging stack
const { synthesizer, staging } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const s3assets = require('aws-cdk-lib/aws-s3-assets');

module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), assetName: 'img' });
  const cli = staging.BootstrapRole.cliCredentials();
  const usual = staging.DeploymentIdentities.defaultBootstrapRoles();
  record('is cli', [cli.isCliCredentials(), staging.BootstrapRole.fromRoleArn('arn:x').isCliCredentials(), usual.lookupRole.isCliCredentials()]);
};
module.exports.app = () => {
  const cli = staging.BootstrapRole.cliCredentials();
  return {
    defaultStackSynthesizer: synthesizer({
      deploymentIdentities: staging.DeploymentIdentities.cliCredentials(), fileAssetPublishingRole: cli, imageAssetPublishingRole: cli,
    }),
  };
};
