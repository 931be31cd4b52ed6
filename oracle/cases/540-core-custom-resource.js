// pins: CustomResource: type names, service timeout, pascal case keys, removal policy, attributes, and what is refused
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.CustomResource(s, 'Plain', { serviceToken: 'arn:t', properties: { keepCase: 1, nested: { innerKey: [{ deepKey: true }] }, nothing: undefined } });
  new cdk.CustomResource(s, 'Pascal', { serviceToken: 'arn:t', pascalCaseProperties: true, properties: { keepCase: 1, nested: { innerKey: [{ deepKey: true }] }, 'with-dash': 1, Already: 1 } });
  new cdk.CustomResource(s, 'Typed', { serviceToken: 'arn:t', resourceType: 'Custom::My-Type@x_1', removalPolicy: cdk.RemovalPolicy.RETAIN, serviceTimeout: cdk.Duration.seconds(60) });
  record('ref', r.ref, s);
  record('attribute', r.getAtt('A.B'), s);
  record('attribute text', r.getAttString('A'), s);
  const c = (l, p) => attempt(l, (t) => new cdk.CustomResource(t, 'R', { serviceToken: 'arn:t', ...p }), { synth: true });
  c('type without prefix', { resourceType: 'My::Type' });
  c('type too long', { resourceType: `Custom::${'x'.repeat(60)}` });
  c('type with bad letter', { resourceType: 'Custom::a b' });
  c('service token as property', { properties: { ServiceToken: 'x' } });
  c('timeout zero', { serviceTimeout: cdk.Duration.seconds(0) });
  c('timeout too long', { serviceTimeout: cdk.Duration.hours(2) });
};
