// pins: one default synthesizer of the App for all stacks and stages, and stacks that bring their own; boundStack
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  const a = new cdk.Stack(app, 'A');
  const b = new cdk.Stack(app, 'B', { synthesizer: new cdk.DefaultStackSynthesizer({ qualifier: 'own' }) });
  const c = new cdk.Stack(new cdk.Stage(app, 'Stage'), 'C');
  for (const s of [a, b, c]) image(cdk, s, fixture);
  record('qualifiers', [a, b, c].map((s) => s.synthesizer.bootstrapQualifier));
  record('lookup role', [a, b, c].map((s) => s.synthesizer.lookupRole), a);
};
module.exports.app = ({ cdk }) => ({ defaultStackSynthesizer: new cdk.DefaultStackSynthesizer({ qualifier: 'shared', bucketPrefix: 'x/' }) });
