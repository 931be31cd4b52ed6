// pins: addResourceMetadata of image and file assets with asset metadata switched on: keys and paths, in stages too
module.exports = (app, { cdk, fixture }) => {
  const s = new cdk.Stack(app, 'Stack');
  const image = new cdk.aws_ecr_assets.DockerImageAsset(s, 'Image', { directory: fixture('simple'), file: 'Dockerfile', buildArgs: { a: '1' }, target: 't', buildSecrets: { s: 'src=x' }, buildSsh: 'default', outputs: ['type=tar'], cacheFrom: [{ type: 'gha' }] });
  const file = new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') });
  const r = (id) => new cdk.CfnResource(s, id, { type: 'Some::Type', properties: { X: 1 } });
  image.addResourceMetadata(r('OfImage'), 'X');
  file.addResourceMetadata(r('OfFile'), 'Code');
  const t = new cdk.Stack(new cdk.Stage(app, 'Stage'), 'S');
  new cdk.aws_s3_assets.Asset(t, 'File', { path: fixture('simple') }).addResourceMetadata(new cdk.CfnResource(t, 'R', { type: 'Some::Type' }), 'Code');
};
module.exports.app = { context: { 'aws:cdk:enable-asset-metadata': true } };
