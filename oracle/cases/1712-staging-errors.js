// pins: what the staging synthesizer refuses
const { synthesizer, staging } = require('../lib/app-staging');
const { BucketEncryption } = require('aws-cdk-lib/aws-s3');
const assets = require('aws-cdk-lib/aws-ecr-assets');

module.exports = (app, { cdk, attempt, fixture }) => {
  const { Aws, Stack } = cdk;
  const env = { account: '111111111111', region: 'us-east-1' };
  for (const option of ['appId', 'stagingBucketName', 'stagingStackNamePrefix', 'bootstrapQualifier']) {
    attempt(`token in ${option}`, () => synthesizer({ [option]: `x${Aws.REGION}` }));
  }
  attempt('token in a role', () => staging.BootstrapRole.fromRoleArn(`arn:${Aws.PARTITION}`));
  attempt('region that is a token', () => staging.DeploymentIdentities.defaultBootstrapRoles({ bootstrapRegion: Aws.REGION }));
  attempt('mixed environments', (_, a) => {
    const s = synthesizer();
    new Stack(a, 'Aware', { env, synthesizer: s });
    new Stack(a, 'Agnostic', { synthesizer: s });
  });
  attempt('mixed environments, half known', (_, a) => {
    const s = synthesizer();
    new Stack(a, 'Half', { env: { region: 'us-east-1' }, synthesizer: s });
    new Stack(a, 'Half2', { env: { account: '111111111111' }, synthesizer: s });
    new Stack(a, 'Aware', { env, synthesizer: s });
  });
  attempt('image without a name', (_, a) => {
    const s = new Stack(a, 'S', { synthesizer: synthesizer() });
    new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple') });
  });
  attempt('stack in a stage', (_, a) => {
    const stage = new cdk.Stage(a, 'Stage');
    new Stack(stage, 'S', { synthesizer: synthesizer() });
  });
  attempt('file of a stack in a stage', (_, a) => {
    const stage = new cdk.Stage(a, 'Stage');
    new Stack(stage, 'S', { synthesizer: synthesizer() });
  }, { synth: true });
  attempt('two synthesizers of one id', (_, a) => {
    new Stack(a, 'A', { synthesizer: synthesizer() });
    new Stack(a, 'B', { synthesizer: synthesizer({ appId: 'other' }) });
  });
  for (const appId of ['Capitals', 'a-very-long-id-of-an-app', 'under_score', '']) {
    attempt(`app id '${appId}'`, (_, a) => new staging.DefaultStagingStack(a, 'Staging', { appId, qualifier: 'q', stagingBucketEncryption: BucketEncryption.S3_MANAGED }));
  }
  attempt('cleaned app id', (_, a) => new Stack(a, 'S', { synthesizer: synthesizer({ appId: 'Under_score and much more than twenty' }) }));
};
