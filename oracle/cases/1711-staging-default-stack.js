// pins: the default staging stack made by hand and given to stacks, with tags and a name of its own
const { staging } = require('../lib/app-staging');
const { BucketEncryption } = require('aws-cdk-lib/aws-s3');
const s3assets = require('aws-cdk-lib/aws-s3-assets');
const assets = require('aws-cdk-lib/aws-ecr-assets');

module.exports = (app, { cdk, fixture, record }) => {
  const own = new staging.DefaultStagingStack(app, 'Own', { appId: 'own', qualifier: 'q', stagingBucketEncryption: BucketEncryption.UNENCRYPTED, stackName: 'own-staging', tags: { a: 'b' }, terminationProtection: true });
  const synthesizer = staging.AppStagingSynthesizer.customResources({ resources: own });
  const s = new cdk.Stack(app, 'Stack', { synthesizer });
  new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), assetName: 'a/b_c' });
  record('repositories', Object.keys(own.stagingRepos));
  record('depends on', [own.dependencyStack === own]);
};
