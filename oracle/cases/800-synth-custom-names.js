// pins: every name and ARN of DefaultStackSynthesizer given by hand, with all placeholders, in agnostic and fixed environments
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  const props = { qualifier: 'qual', fileAssetsBucketName: 'b-${Qualifier}-${AWS::AccountId}-${AWS::Region}', imageAssetsRepositoryName: 'r-${Qualifier}-${AWS::Region}', bucketPrefix: 'pre/', dockerTagPrefix: 'tag-', deployRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/deploy', fileAssetPublishingRoleArn: 'arn:aws:iam::1:role/file-${Qualifier}', imageAssetPublishingRoleArn: 'arn:aws:iam::1:role/image', lookupRoleArn: 'arn:aws:iam::1:role/lookup', cloudFormationExecutionRole: 'arn:aws:iam::1:role/exec', bootstrapStackVersionSsmParameter: '/my/${Qualifier}/version' };
  image(cdk, new cdk.Stack(app, 'Agnostic', { synthesizer: new cdk.DefaultStackSynthesizer(props) }), fixture);
  image(cdk, new cdk.Stack(app, 'Fixed', { env: { account: '111111111111', region: 'eu-west-1' }, synthesizer: new cdk.DefaultStackSynthesizer(props) }), fixture);
};
