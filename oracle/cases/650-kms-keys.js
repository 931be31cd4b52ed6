// pins: kms.Key with every property, its default policy, alias, admins, removal policy and rotation
module.exports = (app, { cdk, record }) => {
  const { aws_kms: kms, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const plain = new kms.Key(s, 'Plain');
  const full = new kms.Key(s, 'Full', {
    alias: 'full', description: 'd', enabled: false, enableKeyRotation: true, rotationPeriod: cdk.Duration.days(180),
    pendingWindow: cdk.Duration.days(7), removalPolicy: cdk.RemovalPolicy.DESTROY, multiRegion: true,
  });
  new kms.Key(s, 'Period', { rotationPeriod: cdk.Duration.days(90) });
  new kms.Key(s, 'Sign', { keySpec: kms.KeySpec.ECC_SECG_P256K1, keyUsage: kms.KeyUsage.SIGN_VERIFY });
  new kms.Key(s, 'Mac', { keySpec: kms.KeySpec.HMAC_256, keyUsage: kms.KeyUsage.GENERATE_VERIFY_MAC });
  new kms.Key(s, 'Agree', { keySpec: kms.KeySpec.ECC_NIST_P256, keyUsage: kms.KeyUsage.KEY_AGREEMENT });
  new kms.Key(s, 'OwnPolicy', { policy: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['kms:*'], resources: ['*'], principals: [new iam.AccountPrincipal('123456789012')] })] }) });
  new kms.Key(s, 'EmptyPolicy', { policy: new iam.PolicyDocument() });
  new kms.Key(s, 'Admins', { admins: [new iam.ArnPrincipal('arn:aws:iam::123456789012:user/admin'), new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() })] });
  const aliased = new kms.Key(s, 'Aliased');
  aliased.addAlias('alias/one');
  aliased.addAlias('two');
  record('plain', [plain.keyArn, plain.keyId], s);
  record('full', [full.keyArn, full.keyId], s);
};
