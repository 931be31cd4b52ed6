// pins: external ids and additional assume-role options of all four roles, in manifest and asset destinations
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' }, synthesizer: new cdk.DefaultStackSynthesizer({
    deployRoleExternalId: 'd', fileAssetPublishingExternalId: 'f', imageAssetPublishingExternalId: 'i', lookupRoleExternalId: 'l',
    deployRoleAdditionalOptions: { Tags: [{ Key: 'k', Value: 'deploy' }] }, fileAssetPublishingRoleAdditionalOptions: { Tags: [{ Key: 'k', Value: 'file' }], TransitiveTagKeys: ['k'] },
    imageAssetPublishingRoleAdditionalOptions: { Tags: [{ Key: 'k', Value: 'image' }] }, lookupRoleAdditionalOptions: { Tags: [{ Key: 'k', Value: 'lookup' }] },
  }) });
  image(cdk, s, fixture);
  new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') });
};
