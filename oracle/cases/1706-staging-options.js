// pins: KMS key for the bucket, kept resources, bucket name, name prefix, lifetime of deploy-time files, an app id that is cut and cleaned
const { synthesizer } = require('../lib/app-staging');
const { BucketEncryption } = require('aws-cdk-lib/aws-s3');
const { Duration } = require('aws-cdk-lib');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const s3assets = require('aws-cdk-lib/aws-s3-assets');

module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack');
  new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), assetName: 'img' });
};
module.exports.app = () => ({
  defaultStackSynthesizer: synthesizer({
    appId: 'My_App with a very long name', stagingBucketEncryption: BucketEncryption.KMS, autoDeleteStagingAssets: false,
    stagingBucketName: 'my-bucket', stagingStackNamePrefix: 'Assets', deployTimeFileAssetLifetime: Duration.days(100),
  }),
});
