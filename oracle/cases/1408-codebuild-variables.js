// pins: CodeBuild environment variables: parameters and secrets by name, ARN and token, of other accounts; secrets in plain text
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_codebuild: cb, aws_secretsmanager: sm, aws_ssm: ssm } = cdk;
  const T = cb.BuildEnvironmentVariableType;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const buildSpec = cb.BuildSpec.fromObject({ version: '0.2' });
  const p = (id, environmentVariables, more) => new cb.Project(s, id, { buildSpec, environmentVariables, ...more });
  const secret = new sm.Secret(s, 'Secret');
  const parameter = new ssm.StringParameter(s, 'Parameter', { stringValue: 'v' });
  const sv = (value) => ({ type: T.SECRETS_MANAGER, value });
  p('Plain', { S: { value: 's' }, N: { value: 1.5 }, B: { value: false }, T: { value: cdk.Aws.REGION }, '7': { value: 'first' }, P: { value: 'p', type: T.PLAINTEXT } });
  p('Parameters', { A: { type: T.PARAMETER_STORE, value: '/a/b' }, B: { type: T.PARAMETER_STORE, value: 'c' }, C: { type: T.PARAMETER_STORE, value: parameter.parameterName } });
  p('ByName', { A: sv('name'), B: sv('name:key'), C: sv('other:key:stage:version') });
  p('ByArn', { A: sv('arn:aws:secretsmanager:us-east-1:111111111111:secret:mine-abcdef'), B: sv('arn:aws:secretsmanager:us-east-1:111111111111:secret:mine-abcdef:key'), C: sv('arn:aws:secretsmanager:us-west-2:222222222222:secret:theirs-123456:key:stage'), D: sv('arn:aws:secretsmanager:us-west-2:222222222222:secret:more') });
  p('BySecret', { A: sv(secret.secretArn), B: sv(`${secret.secretArn}:key`), C: sv(secret.secretName) });
  p('ByParameter', { A: sv(new cdk.CfnParameter(s, 'P').valueAsString) });
  p('Unchecked', { A: { value: cdk.SecretValue.secretsManager('x') }, B: { value: secret.secretValue.unsafeUnwrap() } }, { checkSecretsInPlainTextEnvVariables: false });
  const other = new cdk.Stack(app, 'Other', { env: { account: '222222222222', region: 'us-west-2' } });
  const theirs = new sm.Secret(other, 'Theirs', { secretName: 'theirs' });
  p('Foreign', { A: sv(theirs.secretArn), B: sv(`${theirs.secretArn}:key`) });
  const imported = sm.Secret.fromSecretCompleteArn(s, 'Complete', 'arn:aws:secretsmanager:us-east-1:333333333333:secret:full-abcdef');
  const partial = sm.Secret.fromSecretPartialArn(s, 'Partial', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:part');
  const named = sm.Secret.fromSecretNameV2(s, 'Named', 'named');
  p('Imported', { A: sv(imported.secretArn), B: sv(partial.secretArn), C: sv(named.secretArn), D: sv(named.secretName) });
  record('written', cb.Project.serializeEnvVariables({ A: { value: 1 }, B: sv('n'), C: { value: 'x', type: T.PARAMETER_STORE } }));
  attempt('secret', st => { new cb.Project(st, 'P', { buildSpec, environmentVariables: { KEY: { value: cdk.SecretValue.secretsManager('x') } } }); });
  attempt('secret in text', st => { new cb.Project(st, 'P', { buildSpec, environment: { environmentVariables: { KEY: { value: `a${cdk.SecretValue.ssmSecure('x', '1')}b` } } } }); });
  attempt('arn without name', st => { new cb.Project(st, 'P', { buildSpec, environmentVariables: { KEY: sv('arn:aws:secretsmanager:us-east-1:111111111111:secret') } }); });
};
