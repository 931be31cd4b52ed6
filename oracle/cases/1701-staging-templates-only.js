// pins: an app without assets: staging stack for the templates, its bucket made at synth and so without tags
const { synthesizer } = require('../lib/app-staging');

module.exports = (app, { cdk }) => {
  cdk.Tags.of(app).add('team', 'me');
  new cdk.CfnOutput(new cdk.Stack(app, 'One'), 'Out', { value: 'x' });
  new cdk.CfnOutput(new cdk.Stack(app, 'Two'), 'Out', { value: 'y' });
};
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer() });
