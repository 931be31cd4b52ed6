// pins: a repository with every property at once, lifecycleRegistryId alone; QUIRK: KMS_DSSE is offered and refused
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecr: ecr, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  new ecr.Repository(s, 'All', {
    repositoryName: 'all', lifecycleRegistryId: '222222222222', lifecycleRules: [{ maxImageCount: 5 }], imageScanOnPush: true, imageTagMutability: ecr.TagMutability.IMMUTABLE_WITH_EXCLUSION,
    imageTagMutabilityExclusionFilters: [ecr.ImageTagMutabilityExclusionFilter.wildcard('dev-*')], encryption: ecr.RepositoryEncryption.KMS, encryptionKey: new kms.Key(s, 'Key'), removalPolicy: cdk.RemovalPolicy.DESTROY, emptyOnDelete: true,
  });
  new ecr.Repository(s, 'RegistryOnly', { lifecycleRegistryId: '222222222222' });
  attempt('dsse alone', (t) => new ecr.Repository(t, 'R', { encryption: ecr.RepositoryEncryption.KMS_DSSE }));
  attempt('dsse with key', (t) => new ecr.Repository(t, 'R', { encryption: ecr.RepositoryEncryption.KMS_DSSE, encryptionKey: new kms.Key(t, 'K') }));
};
