// pins: a tarball has no name, so the staging synthesizer refuses it
const { synthesizer } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const iam = require('aws-cdk-lib/aws-iam');

module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Images');
  const image = (scope, id, assetName, more) => new assets.DockerImageAsset(scope, id, { directory: fixture('simple'), assetName, ...more });
  const one = image(s, 'One', 'one');
  image(s, 'Again', 'one', { buildArgs: { A: 'b' } });
  image(s, 'Dots', 'Web.Front.End');
  const tarball = new assets.TarballImageAsset(s, 'Other', { tarballFile: fixture('simple/Dockerfile'), displayName: 'x' });
  const t = new cdk.Stack(app, 'More');
  image(t, 'One', 'one');
  image(t, 'Two', 'two', { displayName: 'The second' });
  one.repository.grantPull(new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') }));
  record('one', [one.imageUri, one.imageTag, one.repository.repositoryName], s);
};
module.exports.throws = true;
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer() });
