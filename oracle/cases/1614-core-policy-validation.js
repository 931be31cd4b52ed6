// pins: policy validation plug-ins of app, stage and stack scope: what they are given, their report, severities, accepted rules, paths of logical ids, failures
const fs = require('fs');
const path = require('path');
module.exports = (app, { cdk, record, attempt, work }) => {
  const stack = (scope, id, props) => { const s = new cdk.Stack(scope, id, props); for (const r of ['A', 'B']) new cdk.CfnResource(s, r, { type: 'Some::Type' }); return s; };
  const s = stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  stack(app, 'Other', { env: { account: '111111111111', region: 'us-east-1' } });
  const stage = new cdk.Stage(app, 'Stage');
  const inner = stack(stage, 'Inner');
  const seen = {};
  const relative = (p) => path.relative(work, p);
  const violation = (ruleName, severity, resources, more) => ({ ruleName, description: `about ${ruleName}`, severity, violatingResources: resources, ...more });
  const plugin = (name, report, more) => ({ name, validate: (c) => { seen[name] = { paths: c.templatePaths.map(relative), stacks: c.stackTemplates.map((t) => ({ path: t.stackConstructPath, template: relative(t.templatePath), account: t.accountId, region: t.region })), account: c.accountId, region: c.region, app: c.appConstruct === app }; return report(c); }, ...more });
  const at = (c, id, locations = []) => ({ resourceLogicalId: id, templatePath: c.templatePaths[0], locations });
  const mine = plugin('My Plugin', (c) => ({ success: false, metadata: { m: 'x' }, violations: [
    violation('Plain', undefined, [at(c, 'A', ['Properties.X', 'Properties.Y'])], { fix: 'do it', ruleMetadata: { k: 'v' } }),
    violation('Accepted Here', 'error', [at(c, 'A'), at(c, 'B')]),
    violation('Accepted-Above', 'warning', [at(c, 'B')]),
    violation('Fatal', 'FATAL', [at(c, 'A')]), violation('Odd', 'Catastrophe', [{ constructPath: 'Stack/B', locations: [] }]), violation('Nowhere', 'info', [{ resourceLogicalId: 'Nope', templatePath: c.templatePaths[0], locations: [] }]),
  ] }), { version: '1.2.3', ruleIds: ['Plain'] });
  cdk.Validations.of(app).addPlugins(mine, plugin('Clean', () => ({ success: true, violations: [] })));
  cdk.Validations.of(inner).addPlugins(plugin('Of Stage', (c) => ({ success: true, violations: [violation('Warn', 'warning', [at(c, 'A')])] })), plugin('Throws', () => { throw new Error('cannot'); }));
  cdk.Validations.of(s.node.findChild('A')).acknowledge({ id: 'My-Plugin::Accepted-Here', reason: 'because' });
  cdk.Validations.of(s).acknowledge({ id: 'My Plugin::Accepted-Above', reason: '' }, { id: 'My-Plugin::Fatal', reason: 'no use' });
  const assembly = app.synth();
  const report = JSON.parse(fs.readFileSync(path.join(assembly.directory, 'validation-report.json'), 'utf8'));
  delete report.version;
  const strip = (x) => { if (x && typeof x === 'object') { delete x.stackTraces; delete x.acknowledgedStackTrace; Object.values(x).forEach(strip); } };
  strip(report);
  record('report', report);
  record('seen', seen);
  attempt('fails', (t, a) => { cdk.Validations.of(a).addPlugins(plugin('Fails', (c) => ({ success: false, violations: [violation('R', 'error', [at(c, 'R')])] }))); new cdk.CfnResource(t, 'R', { type: 'Some::Type' }); }, { synth: true });
  attempt('succeeds with warnings', (t, a) => { cdk.Validations.of(a).addPlugins(plugin('Warns', (c) => ({ success: true, violations: [violation('R', 'warning', [at(c, 'R')])] }))); new cdk.CfnResource(t, 'R', { type: 'Some::Type' }); }, { synth: true });
  attempt('no stage', (t) => cdk.Validations.of(new cdk.Stack()).addPlugins());
  for (const id of ['a::b::c', '::b', 'a(b', 'a)b', 'a(b]', 'x[y::z]', 'Some Plugin::A Rule']) attempt(`id ${id}`, (t) => cdk.Validations.of(t).acknowledge({ id, reason: 'r' }));
};
module.exports.app = { context: { '@aws-cdk/core:failSynthOnValidationErrors': false } };
