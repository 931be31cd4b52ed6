// pins: images: a repository for each name with its lifecycle rule and grants, one for the same name twice; dots and capitals in names; how many versions stay
const { synthesizer } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-ecr-assets');
const iam = require('aws-cdk-lib/aws-iam');

module.exports = (app, { cdk, fixture, record }) => {
  const s = new cdk.Stack(app, 'Images');
  const image = (scope, id, assetName, more) => new assets.DockerImageAsset(scope, id, { directory: fixture('simple'), assetName, ...more });
  const one = image(s, 'One', 'one');
  image(s, 'Again', 'one', { buildArgs: { A: 'b' } });
  image(s, 'Dots', 'Web.Front.End');

  const t = new cdk.Stack(app, 'More');
  image(t, 'One', 'one');
  image(t, 'Two', 'two', { displayName: 'The second' });
  one.repository.grantPull(new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') }));
  record('one', [one.imageUri, one.imageTag, one.repository.repositoryName], s);
};
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer({ imageAssetVersionCount: 10 }) });
