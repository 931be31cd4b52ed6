// pins: annotations in the validation report: warnings, errors, ids, what is accepted, and the failure that errors are
const validated = require('../lib/validated');
module.exports = (app, context) => {
  const { cdk } = context;
  const run = validated(context);
  const flags = { '@aws-cdk/core:annotationsInValidationReport': true };
  const annotate = (a) => {
    const s = new cdk.Stack(a, 'Stack');
    const r = new cdk.CfnResource(s, 'R', { type: 'Some::Type' });
    const q = new cdk.CfnResource(new cdk.Stack(new cdk.Stage(a, 'Stage'), 'Inner'), 'Q', { type: 'Some::Type' });
    cdk.Annotations.of(a).addWarning('of the app');
    cdk.Annotations.of(s).addWarning('plain');
    cdk.Annotations.of(r).addWarning('plain');
    cdk.Annotations.of(r).addWarningV2('some:id', 'with an id');
    cdk.Annotations.of(q).addWarningV2('some:id', 'with an id');
    cdk.Annotations.of(r).addWarningV2('Other::id', 'with a full id');
    cdk.Annotations.of(q).addInfo('not told');
    cdk.Validations.of(q).addWarning('Mine::Rule One', 'of mine');
    cdk.Validations.of(q).addWarning('Rule', 'without a name');
    return { s, r, q };
  };
  run('warnings', { context: flags }, (a) => { annotate(a); });
  run('off', {}, (a) => { annotate(a); });
  run('errors', { context: flags }, (a) => { const { r, q } = annotate(a); cdk.Annotations.of(r).addError('bad'); cdk.Validations.of(q).addError('Bad Rule', 'worse'); cdk.Validations.of(q).addError('Mine::Bad', 'worst'); });
  run('errors reported by the toolkit', { context: { ...flags, '@aws-cdk/core:failSynthOnValidationErrors': false } }, (a) => cdk.Annotations.of(annotate(a).r).addError('bad (not::an id'));
  run('accepted', { context: flags }, (a) => {
    const { s, r, q } = annotate(a);
    cdk.Validations.of(s).acknowledge({ id: 'some:id', reason: 'known' });
    cdk.Validations.of(q).acknowledge({ id: 'Mine::Rule One', reason: 'mine' }, { id: 'annotation::Rule', reason: 'also' });
    cdk.Annotations.of(r).addError('bad');
    cdk.Validations.of(r).acknowledge({ id: 'error-annotation', reason: 'no use' }, { id: 'warning-annotation', reason: 'of use' });
  });
  run('with findings', { context: flags }, (a) => {
    const s = new cdk.Stack(a, 'Stack');
    const v = new cdk.CfnResource(s, 'Volume', { type: 'AWS::EC2::Volume', properties: { AvailabilityZone: 'us-east-1a', Size: 1 } });
    cdk.Annotations.of(v).addWarningV2('a:b', 'strange  text\u001b[31m here');
  });
  run('no stacks', { context: flags }, (a) => cdk.Annotations.of(a).addError('bad'));
};
module.exports.env = { CDK_VALIDATION: 'true' };
