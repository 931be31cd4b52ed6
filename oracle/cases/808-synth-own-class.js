// pins: a synthesizer class of one's own: bind, asset locations, template as asset, artifact properties
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  class Own extends cdk.StackSynthesizer {
    addFileAsset(asset) { return this.cloudFormationLocationFromFileAsset({ bucketName: 'own', objectKey: `${asset.sourceHash}.zip` }); }
    addDockerImageAsset(asset) { return this.cloudFormationLocationFromDockerImageAsset({ repositoryName: 'own', imageTag: `own-${asset.sourceHash.slice(0, 8)}` }); }
    synthesize(session) { this.synthesizeTemplate(session); this.emitArtifact(session, { parameters: { p: '1' }, additionalDependencies: [], assumeRoleArn: 'arn:own' }); }
  }
  const s = new cdk.Stack(app, 'Stack', { synthesizer: new Own() });
  image(cdk, s, fixture);
  new cdk.CfnOutput(s, 'Url', { value: new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') }).httpUrl });
};
