// pins: context aws:cdk:bundling-stacks and newStyleStackSynthesis false choose the synthesizer and bundling
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  record('synthesizer', s.synthesizer.constructor.name.replace(/\d+$/, ''));
  record('bundling', [s.bundlingRequired, new cdk.Stack(app, 'Other').bundlingRequired]);
};
module.exports.app = { context: { '@aws-cdk/core:newStyleStackSynthesis': false, 'aws:cdk:bundling-stacks': ['Other'] } };
module.exports.env = {};
