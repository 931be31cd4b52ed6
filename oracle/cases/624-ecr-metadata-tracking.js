// pins: construct metadata in the tree and manifest with additional metadata collection and path metadata as the CLI sets them
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.aws_ecr.Repository(s, 'Repo', { repositoryName: 'secret-name', imageScanOnPush: true, lifecycleRules: [{ maxImageCount: 3 }] });
  r.addLifecycleRule({ tagPrefixList: ['x'], maxImageCount: 1 });
  r.grantPull(new cdk.aws_iam.AccountPrincipal('123456789012'));
};
module.exports.app = { context: { '@aws-cdk/core:enableAdditionalMetadataCollection': true, 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true } };
