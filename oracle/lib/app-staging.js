// The App Staging Synthesizer beside the pinned aws-cdk-lib. The newest version that the registry has is 2.149.0-alpha.0; what
// later ones do differently is to pass on the display names of assets, so that is done here.
const core = require('aws-cdk-lib/core');

for (const method of ['defaultAddFileAsset', 'defaultAddDockerImageAsset']) {
  const original = core.AssetManifestBuilder.prototype[method];
  core.AssetManifestBuilder.prototype[method] = function (stack, asset, target, options) {
    return original.call(this, stack, asset, target, options ?? { displayName: asset.displayName });
  };
}

const staging = require('@aws-cdk/app-staging-synthesizer-alpha');
const { BucketEncryption } = require('aws-cdk-lib/aws-s3');

exports.staging = staging;
// The synthesizer with default resources, an app's id and S3's own encryption.
exports.synthesizer = (options = {}) =>
  staging.AppStagingSynthesizer.defaultResources({ appId: 'my-app', stagingBucketEncryption: BucketEncryption.S3_MANAGED, ...options });
