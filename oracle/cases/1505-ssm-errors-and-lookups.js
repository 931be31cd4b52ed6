// pins: which parameters are refused, values looked up by context
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_ssm: ssm } = cdk;
  const t = (label, f) => attempt(label, (st) => { f(st); }, { synth: true });
  t('pattern', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', allowedPattern: '^a' }));
  t('list pattern', (s) => new ssm.StringListParameter(s, 'P', { stringListValue: ['a', 'b'], allowedPattern: '^a' }));
  t('comma', (s) => new ssm.StringListParameter(s, 'P', { stringListValue: ['a,b'] }));
  t('long description', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', description: 'x'.repeat(1025) }));
  t('long list description', (s) => new ssm.StringListParameter(s, 'P', { stringListValue: ['b'], description: 'x'.repeat(1025) }));
  t('long name', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: 'x'.repeat(2049) }));
  t('bad name', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: 'a b' }));
  t('slash inside', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: 'a/b' }));
  t('image type', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', type: ssm.ParameterType.AWS_EC2_IMAGE_ID }));
  t('simple but not', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: '/a', simpleName: true }));
  t('not simple but is', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: 'a', simpleName: false }));
  t('generated not simple', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', simpleName: false }));
  t('token name', (s) => new ssm.StringParameter(s, 'P', { stringValue: 'b', parameterName: cdk.Fn.importValue('x') }));
  t('empty import', (s) => ssm.StringParameter.fromStringParameterName(s, 'P', ''));
  t('list import empty', (s) => ssm.StringListParameter.fromListParameterAttributes(s, 'P', { parameterName: '' }));
  t('import list type', (s) => ssm.StringParameter.fromStringParameterAttributes(s, 'P', { parameterName: 'a', type: ssm.ParameterType.STRING_LIST }));
  t('import secure type', (s) => ssm.StringParameter.fromStringParameterAttributes(s, 'P', { parameterName: 'a', type: ssm.ParameterType.SECURE_STRING }));
  t('import token', (s) => ssm.StringParameter.fromStringParameterName(s, 'P', cdk.Fn.importValue('x')));
  t('import slash inside', (s) => ssm.StringParameter.fromStringParameterName(s, 'P', 'a/b'));
  t('token arn', (s) => ssm.StringParameter.fromStringParameterArn(s, 'P', cdk.Fn.importValue('x')));
  t('short arn', (s) => ssm.StringParameter.fromStringParameterArn(s, 'P', 'arn:aws:ssm'));
  attempt('other region', (s) => { ssm.StringParameter.fromStringParameterArn(s, 'P', 'arn:aws:ssm:us-east-1:123456789012:parameter/x'); }, { stack: { env: { region: 'eu-west-1' } } });
  attempt('lookup without environment', (s) => { ssm.StringParameter.valueFromLookup(s, 'x'); });
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  record('lookups', [
    ssm.StringParameter.valueFromLookup(s, '/known'), ssm.StringParameter.valueFromLookup(s, '/missing'), ssm.StringParameter.valueFromLookup(s, '/optional', 'fallback'),
    ssm.StringParameter.valueFromLookup(s, '/keyed', undefined, { additionalCacheKey: 'k' }), ssm.StringParameter.valueFromLookup(s, '/empty', ''),
  ], s);
};
module.exports.app = () => ({ context: { 'ssm:account=111111111111:parameterName=/known:region=us-east-1': 'found' } });
