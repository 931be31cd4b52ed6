// pins: grants on keys: to roles, services, accounts, users of other stacks and environments; statements of one's own
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const methods = ['grantDecrypt', 'grantEncrypt', 'grantEncryptDecrypt', 'grantSign', 'grantVerify', 'grantSignVerify', 'grantGenerateMac', 'grantVerifyMac', 'grantAdmin'];
  for (const [kind, who] of [['Role', role], ['Service', new iam.ServicePrincipal('logs.amazonaws.com')], ['Account', new iam.AccountPrincipal('123456789012')]]) {
    const key = new kms.Key(s, `Key${kind}`);
    for (const m of methods) { const g = key[m](who); record(`${kind} ${m}`, [g.success, g.principalStatements.length, g.resourceStatements.length]); }
  }
  new kms.Key(s, 'Own').grant(role, 'kms:DescribeKey', 'kms:TagResource');
  new kms.Key(s, 'Statement').addToResourcePolicy(new iam.PolicyStatement({ actions: ['kms:Decrypt'], resources: ['*'], principals: [new iam.AnyPrincipal()], conditions: { StringEquals: { 'kms:ViaService': 'ecr' } } }));
  const imported = kms.Key.fromKeyArn(s, 'Imported', 'arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab');
  imported.grantDecrypt(role);
  record('imported to service', imported.grantDecrypt(new iam.ServicePrincipal('x.amazonaws.com')).success);
  record('imported', [imported.keyArn, imported.keyId, imported.env]);
  const other = new cdk.Stack(app, 'Other');
  new kms.Key(s, 'Shared').grantEncryptDecrypt(new iam.Role(other, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') }));
};
