// pins: an image asset's repository: grants, URIs by tag and digest, environment, name in cross-stack use
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const a = image(cdk, s, fixture);
  a.repository.grantPull(new cdk.aws_iam.Role(s, 'Role', { assumedBy: new cdk.aws_iam.AccountRootPrincipal() }));
  record('repository', { name: a.repository.repositoryName, arn: a.repository.repositoryArn, uri: a.repository.repositoryUriForTag(a.imageTag), env: a.repository.env }, s);
  record('path', a.assetName ?? 'no name');
  new cdk.CfnOutput(new cdk.Stack(app, 'Other', { env: { account: '222222222222', region: 'us-east-1' } }), 'Uri', { value: a.imageUri });
};
