// pins: the CloudFormation validator: errors under the feature flag, strictness, the modes of the app, what the toolkit reports itself, the ways to switch it off, and the former report
const validated = require('../lib/validated');
module.exports = (app, context) => {
  const { cdk } = context;
  const run = validated(context);
  const flag = '@aws-cdk/core:validateAgainstDefaultRules';
  const resource = (scope, id, type, properties) => new cdk.CfnResource(scope, id, { type, properties });
  const bad = (a) => { const s = new cdk.Stack(a, 'Stack'); resource(s, 'Bucket', 'AWS::S3::Bucket', { Nonsense: 1 }); resource(s, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 }); return s; };
  const warned = (a) => { resource(new cdk.Stack(a, 'Stack'), 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 }); };
  run('errors', { context: { [flag]: true } }, bad);
  run('errors by text', { context: { [flag]: 'true' } }, bad);
  run('not errors by text', { context: { [flag]: 'false' } }, bad);
  run('accepted errors', { context: { [flag]: true } }, (a) => cdk.Validations.of(bad(a)).acknowledge({ id: 'CloudFormation-Validate::F3002', reason: 'r' }));
  for (const mode of ['inmemory', 'process', 'other']) run(`errors ${mode}`, { context: { [flag]: true, '@aws-cdk/core:appMode': mode } }, bad);
  run('warnings inmemory', { context: { '@aws-cdk/core:appMode': 'inmemory' } }, bad);
  run('strict', { context: { '@aws-cdk/core:strictCfnValidateErrors': true } }, bad);
  run('strict with warnings', { context: { '@aws-cdk/core:strictCfnValidateErrors': true } }, warned);
  run('reported by the toolkit', { context: { '@aws-cdk/core:failSynthOnValidationErrors': false } }, bad);
  run('errors reported by the toolkit', { context: { [flag]: true, '@aws-cdk/core:failSynthOnValidationErrors': false } }, bad);
  run('off by property', { builtinCloudFormationValidation: false }, bad);
  run('on by property', { builtinCloudFormationValidation: true }, warned);
  run('former report', { context: { '@aws-cdk/core:validationReportJson': true } }, (a) => { bad(a); const s = new cdk.Stack(new cdk.Stage(a, 'Stage'), 'Stack'); resource(s, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 }); });
  run('recommended flags', { context: context.recommendedFlags }, warned);
};
module.exports.env = { CDK_VALIDATION: 'true' };
