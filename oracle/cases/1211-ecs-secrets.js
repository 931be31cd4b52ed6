// pins: secrets of containers, of logging drivers and of registries: Secrets Manager with fields and versions, SSM parameters, imported ones; credential specifications in parameters
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_secretsmanager: sm, aws_ssm: ssm, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const secret = new sm.Secret(s, 'Secret');
  const encrypted = new sm.Secret(s, 'Encrypted', { encryptionKey: new kms.Key(s, 'Key') });
  const theirs = sm.Secret.fromSecretCompleteArn(s, 'Theirs', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:theirs-abcdef');
  const named = sm.Secret.fromSecretNameV2(s, 'Named', 'named');
  const text = new ssm.StringParameter(s, 'Text', { stringValue: 'x' });
  const secure = ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Secure', { parameterName: '/a/b', version: 2, encryptionKey: kms.Key.fromKeyArn(s, 'K', 'arn:aws:kms:us-east-1:111111111111:key/k') });
  const byName = ssm.StringParameter.fromStringParameterName(s, 'ByName', 'c');
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const S = ecs.Secret;
  const td = new ecs.FargateTaskDefinition(s, 'Task');
  const c = td.addContainer('App', { image, secrets: {
    WHOLE: S.fromSecretsManager(secret), FIELD: S.fromSecretsManager(secret, 'password'), KEY: S.fromSecretsManager(encrypted),
    VERSION: S.fromSecretsManagerVersion(secret, { versionId: 'id' }), STAGE: S.fromSecretsManagerVersion(secret, { versionStage: 'AWSPREVIOUS' }, 'f'), NOTHING: S.fromSecretsManagerVersion(theirs, {}, 'g'),
    THEIRS: S.fromSecretsManager(theirs, 'x'), NAMED: S.fromSecretsManager(named), TEXT: S.fromSsmParameter(text), SECURE: S.fromSsmParameter(secure), NAME: S.fromSsmParameter(byName),
  } });
  c.addSecret('LATER', S.fromSsmParameter(text));
  record('fields', [td.referencesSecretJsonField, c.referencesSecretJsonField, S.fromSecretsManager(secret).hasField, S.fromSecretsManager(secret, 'x').hasField, S.fromSsmParameter(text).hasField ?? false]);
  record('arn', [S.fromSecretsManager(secret, 'x').arn, S.fromSsmParameter(byName).arn], s);
  const two = new ecs.FargateTaskDefinition(s, 'Two');
  const plain = two.addContainer('App', { image: ecs.ContainerImage.fromRegistry('private/x', { credentials: secret }), secrets: { A: S.fromSecretsManager(secret) } });
  record('no fields', [two.referencesSecretJsonField, plain.referencesSecretJsonField]);
  const three = new ecs.Ec2TaskDefinition(s, 'Three');
  const log = (id, logging) => three.addContainer(id, { image, memoryLimitMiB: 4, logging });
  log('Splunk', ecs.LogDrivers.splunk({ secretToken: S.fromSecretsManager(secret), url: 'https://x' }));
  log('SplunkAll', ecs.LogDrivers.splunk({ secretToken: S.fromSsmParameter(text), url: 'u', source: 's', sourceType: 't', index: 'i', caPath: '/ca', caName: 'n', insecureSkipVerify: 'true', format: ecs.SplunkLogFormat.JSON, verifyConnection: false, gzip: true, gzipLevel: 9, tag: 'x', labels: ['l'], env: ['e'], envRegex: 'r' }));
  log('Generic', new ecs.GenericLogDriver({ logDriver: 'splunk', options: { a: 'b' }, secretOptions: { 'splunk-token': S.fromSecretsManager(theirs), other: S.fromSsmParameter(text) } }));
  log('Firelens', ecs.LogDrivers.firelens({ options: { Name: 'x' }, secretOptions: { apikey: S.fromSecretsManager(encrypted, 'key') } }));
  three.addContainer('Joined', { image, memoryLimitMiB: 4, credentialSpecs: [ecs.DomainJoinedCredentialSpec.fromSsmParameter(text)] });
  three.addContainer('Domainless', { image, memoryLimitMiB: 4, credentialSpecs: [ecs.DomainlessCredentialSpec.fromSsmParameter(byName)] });
};
