// pins: lookups without context: dummy values and the manifest's missing section, once per query, sorted out by environment
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const t = new cdk.Stack(app, 'Other', { env: { account: '111111111111', region: 'us-east-1' } });
  record('ssm', cdk.aws_ssm.StringParameter.valueFromLookup(s, '/p'));
  record('ssm default', cdk.aws_ssm.StringParameter.valueFromLookup(s, '/q', 'dflt'));
  record('azs', s.availabilityZones);
  cdk.aws_ssm.StringParameter.valueFromLookup(s, '/p');
  cdk.aws_ssm.StringParameter.valueFromLookup(t, '/p');
  cdk.aws_ec2.Vpc.fromLookup(s, 'Vpc', { isDefault: true });
  record('plugin', cdk.ContextProvider.getValue(s, { provider: 'custom', props: { b: 1, a: 'x' }, dummyValue: 'd' }).value);
  record('key', cdk.ContextProvider.getKey(s, { provider: 'custom', props: { b: 1, a: { z: [1, 'x y/=$'] } } }));
  record('key without environment', cdk.ContextProvider.getKey(s, { provider: 'p', props: {}, includeEnvironment: false }));
};
