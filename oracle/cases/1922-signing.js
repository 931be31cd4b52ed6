// pins: signing profiles and functions whose code is signed; replication of file systems
const build = (app, { cdk, record, attempt }) => {
  const { aws_signer: signer, aws_lambda: l, aws_efs: efs, aws_ec2: ec2, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } }); const p = signer.Platform;
  const platforms = [p.AWS_IOT_DEVICE_MANAGEMENT_SHA256_ECDSA, p.AWS_LAMBDA_SHA384_ECDSA, p.AMAZON_FREE_RTOS_TI_CC3220SF, p.AMAZON_FREE_RTOS_DEFAULT, p.NOTATION_OCI_SHA384_ECDSA, p.of('x')];
  const [, profile] = platforms.map((platform, i) => new signer.SigningProfile(s, `P${i}`, { platform }));
  const full = new signer.SigningProfile(s, 'Full', { platform: p.AWS_LAMBDA_SHA384_ECDSA, signatureValidity: cdk.Duration.days(60), signingProfileName: 'my_profile' });
  const theirs = signer.SigningProfile.fromSigningProfileAttributes(s, 'Theirs', { signingProfileName: 'n', signingProfileVersion: 'v' });
  record('profiles', [full, theirs].map((x) => [x.signingProfileArn, x.signingProfileName, x.signingProfileVersion, x.signingProfileVersionArn]), s);
  const plain = new l.CodeSigningConfig(s, 'Config', { signingProfiles: [profile] });
  const more = new l.CodeSigningConfig(s, 'ConfigFull', { signingProfiles: [full, theirs], untrustedArtifactOnDeployment: l.UntrustedArtifactOnDeployment.ENFORCE, description: 'd' });
  const known = l.CodeSigningConfig.fromCodeSigningConfigArn(s, 'ConfigKnown', 'arn:aws:lambda:us-east-1:111111111111:code-signing-config/csc-1');
  record('configs', [more, known].map((x) => [x.codeSigningConfigArn, x.codeSigningConfigId]), s);
  const fn = (id, codeSigningConfig) => new l.Function(s, id, { code: l.Code.fromInline('x'), handler: 'index.handler', runtime: l.Runtime.PYTHON_3_13, codeSigningConfig });
  record('version', [fn('F', plain).currentVersion.version, fn('G', known).functionArn], s); fn('H');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, restrictDefaultSecurityGroup: false }); const key = new kms.Key(s, 'Key'); const r = efs.ReplicationConfiguration; const files = (id, props) => new efs.FileSystem(s, id, { vpc, ...props });
  const target = files('Target', { replicationOverwriteProtection: efs.ReplicationOverwriteProtection.DISABLED });
  const configs = [r.existingFileSystem(target), r.regionalFileSystem(), r.regionalFileSystem('eu-west-1', key), r.oneZoneFileSystem('us-west-2', 'us-west-2a'), r.oneZoneFileSystem('us-west-2', 'us-west-2a', key)];
  configs.forEach((replicationConfiguration, i) => files(`Files${i}`, { replicationConfiguration, replicationOverwriteProtection: i === 1 ? efs.ReplicationOverwriteProtection.ENABLED : undefined }));
  record('replication', configs.map((c) => [c.destinationFileSystem?.fileSystemId ?? null, c.region ?? null, c.availabilityZone ?? null, c.kmsKey?.keyArn ?? null]), s);
  attempt('config arn', (s) => l.CodeSigningConfig.fromCodeSigningConfigArn(s, 'C', 'arn:aws:lambda:us-east-1:111111111111:code-signing-config:csc-1'));
  attempt('overwritten', (s) => new efs.FileSystem(s, 'F', { vpc: new ec2.Vpc(s, 'Vpc'), replicationConfiguration: r.regionalFileSystem(), replicationOverwriteProtection: efs.ReplicationOverwriteProtection.DISABLED }));
  attempt('validity', (s) => new signer.SigningProfile(s, 'P', { platform: p.of('x'), signatureValidity: cdk.Duration.hours(36) }));
};
module.exports = build;
