// pins: staging resources of the user's own by a factory, once for each environment or for each stack, and existing ones
const { staging } = require('../lib/app-staging');
const s3assets = require('aws-cdk-lib/aws-s3-assets');
const assets = require('aws-cdk-lib/aws-ecr-assets');

module.exports = (app, { cdk, constructs, fixture, record }) => {
  class Custom extends cdk.Stack {
    addFile(asset) { return { bucketName: 'my-bucket-' + cdk.Aws.ACCOUNT_ID, prefix: asset.deployTime ? 'dt/' : undefined, assumeRoleArn: `arn:${cdk.Aws.PARTITION}:iam::${cdk.Aws.ACCOUNT_ID}:role/x`, dependencyStack: this }; }
    addDockerImage(asset) { return { repoName: 'my-repo/' + (asset.assetName ?? 'none'), dependencyStack: this }; }
  }
  class Existing extends constructs.Construct {
    addFile() { return { bucketName: 'existing' }; }
    addDockerImage() { return { repoName: 'existing', assumeRoleArn: 'arn:push' }; }
  }
  const seen = [];
  const factory = { obtainStagingResources(stack, context) {
    seen.push([stack.node.path, context.environmentString, context.qualifier, context.deployRoleArn]);
    return new Custom(app, `Custom${seen.length}-${context.environmentString}`, { synthesizer: new cdk.BootstraplessSynthesizer() });
  } };
  const fill = (s) => {
    new s3assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
    new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple') });
  };
  const { AppStagingSynthesizer } = staging;
  const once = AppStagingSynthesizer.customFactory({ factory });
  fill(new cdk.Stack(app, 'Once1', { synthesizer: once }));
  fill(new cdk.Stack(app, 'Once2', { synthesizer: once }));
  const each = AppStagingSynthesizer.customFactory({ factory, oncePerEnv: false, bootstrapQualifier: 'q' });
  fill(new cdk.Stack(app, 'Each1', { synthesizer: each }));
  fill(new cdk.Stack(app, 'Each2', { synthesizer: each }));
  const these = AppStagingSynthesizer.customResources({ resources: new Existing(app, 'Existing'), deploymentIdentities: staging.DeploymentIdentities.cliCredentials() });
  fill(new cdk.Stack(app, 'These', { synthesizer: these }));
  record('seen', seen, app.node.findChild('Once1'));
};
