// pins: the CloudFormation validator is off where the environment says so, also with annotations in the report; one that is registered is not
const validated = require('../lib/validated');
module.exports = (app, context) => {
  const { cdk } = context;
  const run = validated(context);
  const bad = (a) => { const s = new cdk.Stack(a, 'Stack'); new cdk.CfnResource(s, 'Bucket', { type: 'AWS::S3::Bucket', properties: { Nonsense: 1 } }); return s; };
  run('off', {}, (a) => { bad(a); });
  run('off though asked for', { builtinCloudFormationValidation: true }, (a) => { bad(a); });
  run('annotations', { context: { '@aws-cdk/core:annotationsInValidationReport': true } }, (a) => cdk.Annotations.of(bad(a)).addError('bad'));
  run('recommended flags', { context: context.recommendedFlags }, (a) => { cdk.Annotations.of(bad(a)).addWarning('hm'); });
  run('registered', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new cdk.CloudFormationValidatePlugin()); });
};
