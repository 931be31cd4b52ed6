// pins: validators with rules of their own, where they may be registered, plug-ins beside the validator, and plug-ins that change the assembly
const fs = require('fs');
const path = require('path');
const validated = require('../lib/validated');
module.exports = (app, context) => {
  const { cdk, record } = context;
  const run = validated(context);
  const Plugin = cdk.CloudFormationValidatePlugin;
  const resource = (scope, id, type, properties) => new cdk.CfnResource(scope, id, { type, properties });
  const bad = (a) => {
    const s = new cdk.Stack(a, 'Stack');
    resource(s, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 });
    resource(s, 'Topic', 'AWS::SNS::Topic', {});
    resource(s, 'Alias', 'AWS::GameLift::Alias', { Name: 'x', RoutingStrategy: { Type: 'SIMPLE', FleetId: 'fleet-1', Message: 'no' } });
    return s;
  };
  const rego = (severity) => `package mine\nimport rego.v1\nviolation contains v if {\n  some name in resources_of_type("AWS::SNS::Topic")\n  not input.resources[name].properties.TopicName\n  v := make_diag_at("MINE-1", "${severity}", name, "Properties.TopicName", "a topic needs a name")\n}\n`;
  const guard = 'rule topics_are_encrypted when Resources.*[ Type == "AWS::SNS::Topic" ] !empty {\n  Resources.*[ Type == "AWS::SNS::Topic" ].Properties.KmsMasterKeyId exists <<topics are encrypted>>\n}\n';
  const flag = { '@aws-cdk/core:validateAgainstDefaultRules': true };
  run('own rego', { context: flag }, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new Plugin({ regoRules: [{ name: 'mine.rego', content: rego('ERROR') }] })); });
  run('own rego warns', {}, (a) => { cdk.Validations.of(bad(a)).acknowledge({ id: 'CloudFormation-Validate::MINE-1', reason: 'later' }); cdk.Validations.of(a).addPlugins(new Plugin({ regoRules: [{ name: 'mine.rego', content: rego('WARN') }], includeDefaultRules: false })); });
  run('own guard', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new Plugin({ guardRules: [{ name: 'mine.guard', content: guard }] })); });
  run('without default rules', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new Plugin({ includeDefaultRules: false })); });
  run('registered though off', { builtinCloudFormationValidation: false }, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new Plugin()); });
  run('twice', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(new Plugin(), new Plugin()); });
  run('at a stage', {}, (a) => { bad(a); const stage = new cdk.Stage(a, 'Stage'); new cdk.Stack(stage, 'S'); cdk.Validations.of(stage).addPlugins(new Plugin()); });
  const plugin = (name, validate) => ({ name, validate });
  run('beside others', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(plugin('First', (c) => ({ success: true, violations: [{ ruleName: 'R', description: 'd', severity: 'info', violatingResources: [{ resourceLogicalId: 'Topic', templatePath: c.templatePaths[0], locations: [] }] }, { ruleName: 'Own::R', description: 'odd', severity: 'Odd', fix: 'one\ntwo', violatingResources: [{ locations: [] }, { resourceLogicalId: 'Nope', templatePath: c.templatePaths[0], locations: [] }] }] })), plugin('Throws', () => { throw new Error('cannot'); })); });
  const writes = plugin('Writes', (c) => { fs.appendFileSync(c.templatePaths[0], ' '); return { success: true, violations: [] }; });
  const adds = plugin('Adds', (c) => { fs.writeFileSync(path.join(path.dirname(c.templatePaths[0]), 'new.txt'), 'x'); return { success: true, violations: [] }; });
  run('changes', { confirmValidationPluginsDoNotMutate: true }, (a) => { bad(a); cdk.Validations.of(a).addPlugins(adds, writes); });
  run('changes unseen', {}, (a) => { bad(a); cdk.Validations.of(a).addPlugins(writes); });
  run('adds files', { confirmValidationPluginsDoNotMutate: true }, (a) => { bad(a); cdk.Validations.of(a).addPlugins(adds); });
  const ids = new Plugin({ regoRules: [{ name: 'mine.rego', content: rego('ERROR') }] }).ruleIds;
  record('rules', { count: ids.length, known: ['W3010', 'F3002', 'W3005', 'W1020', 'CDK-GameLift-001', 'MINE-1', 'I1002'].filter((id) => ids.includes(id)) });
};
module.exports.env = { CDK_VALIDATION: 'true' };
