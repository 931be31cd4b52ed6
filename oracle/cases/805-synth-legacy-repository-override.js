// pins: LegacyStackSynthesizer with context assets-ecr-repository-name
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  image(cdk, new cdk.Stack(app, 'Stack', { synthesizer: new cdk.LegacyStackSynthesizer() }), fixture);
};
module.exports.app = { context: { '@aws-cdk/core:assetEcrRepositoryName': 'ignored', 'assets-ecr-repository-name': 'my-repo' } };
