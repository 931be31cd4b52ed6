// pins: SecretValue of every kind, CfnDynamicReference, what they render as and what is refused
module.exports = (app, { cdk, record, attempt }) => {
  const { SecretValue: V, CfnDynamicReferenceService: S } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = (l, v) => record(l, v, s);
  r('plain', V.unsafePlainText('x'));
  r('secret', V.secretsManager('id'));
  r('secret field', V.secretsManager('id', { jsonField: 'f' }));
  r('secret stage', V.secretsManager('id', { versionStage: 'AWSCURRENT' }));
  r('secret version', V.secretsManager('id', { versionId: 'v', jsonField: 'f' }));
  r('secret arn', V.secretsManager('arn:aws:secretsmanager:eu-west-1:111111111111:secret:x', { jsonField: 'f' }));
  r('secret token', V.secretsManager(cdk.Aws.STACK_NAME));
  r('ssm', V.ssmSecure('/p'));
  r('ssm version', V.ssmSecure('/p', '3'));
  r('parameter', V.cfnParameter(new cdk.CfnParameter(s, 'P', { noEcho: true })));
  r('reference', V.cfnDynamicReference(new cdk.CfnDynamicReference(S.SSM, '/x:1')));
  r('attribute', V.resourceAttribute(new cdk.CfnResource(s, 'Res', { type: 'Some::Type' }).getAtt('A').toString()));
  r('in text', `a-${V.ssmSecure('/p').unsafeUnwrap()}-b`);
  r('key', V.cfnDynamicReferenceKey('id', { jsonField: 'f', versionStage: 's' }));
  attempt('empty secret', () => V.secretsManager(''));
  attempt('stage and version', () => V.secretsManager('id', { versionStage: 'a', versionId: 'b' }));
  attempt('malformed arn', () => V.secretsManager('arn:aws:x'));
  attempt('echoing parameter', (t) => V.cfnParameter(new cdk.CfnParameter(t, 'P')));
  attempt('attribute of Fn.getAtt', () => V.resourceAttribute(cdk.Fn.getAtt('R', 'A').toString()));
  attempt('attribute literal', () => V.resourceAttribute('x'));
  attempt('usage check', (t) => new cdk.CfnOutput(t, 'O', { value: V.ssmSecure('/p').toString() }), { synth: true, app: { context: { '@aws-cdk/core:checkSecretUsage': true } } });
};
