// pins: the bootstrap roles of one region for stacks of any; a known account is filled in
const { synthesizer, staging } = require('../lib/app-staging');

module.exports = (app, { cdk }) => {
  new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
};
module.exports.app = () => ({
  defaultStackSynthesizer: synthesizer({ deploymentIdentities: staging.DeploymentIdentities.defaultBootstrapRoles({ bootstrapRegion: 'us-east-1' }) }),
});
