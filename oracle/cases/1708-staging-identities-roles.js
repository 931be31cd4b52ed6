// pins: roles of the user's with placeholders, for deploying and for publishing
const { synthesizer, staging } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const s3assets = require('aws-cdk-lib/aws-s3-assets');

module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack');
  new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), assetName: 'img' });
  new assets.DockerImageAsset(s, 'Image2', { directory: fixture('simple'), assetName: 'img2' });
};
module.exports.app = () => {
  const { BootstrapRole } = staging;
  const role = (name) => BootstrapRole.fromRoleArn('arn:${AWS::Partition}:iam::${AWS::AccountId}:role/${Qualifier}-' + name + '-${AWS::Region}');
  return {
    context: { '@aws-cdk/core:bootstrapQualifier': 'ctx' },
    defaultStackSynthesizer: synthesizer({
      deploymentIdentities: staging.DeploymentIdentities.specifyRoles({
        cloudFormationExecutionRole: role('exec'), deploymentRole: role('deploy'), lookupRole: role('lookup'),
      }),
      fileAssetPublishingRole: role('file'), imageAssetPublishingRole: role('image'),
    }),
  };
};
