// pins: L1s of ECR with nested properties, tokens in the place of values, attributes, overrides, setters and escape hatches
const ecr = require('aws-cdk-lib/aws-ecr');

module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const size = new cdk.CfnParameter(s, 'Scan', { type: 'String', default: 'true' });
  const full = new ecr.CfnRepository(s, 'Full', {
    repositoryName: 'full', emptyOnDelete: true, imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
    imageTagMutabilityExclusionFilters: [{ imageTagMutabilityExclusionFilterType: 'WILDCARD', imageTagMutabilityExclusionFilterValue: 'dev-*' }],
    encryptionConfiguration: { encryptionType: 'KMS', kmsKey: `alias/${s.region}` },
    imageScanningConfiguration: { scanOnPush: cdk.Token.asAny({ 'Fn::Equals': [size.valueAsString, 'true'] }) },
    lifecyclePolicy: { lifecyclePolicyText: '{"rules":[]}', registryId: s.account },
    repositoryPolicyText: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: '*', Action: ['ecr:ListImages'] }] },
    tags: [{ key: 'b', value: '2' }, { key: 'a', value: '1' }],
  });
  record('attributes', [full.attrArn, full.attrRepositoryUri, full.ref], s);
  const changed = new ecr.CfnRepository(s, 'Changed');
  changed.repositoryName = 'changed';
  changed.imageScanningConfiguration = { scanOnPush: false };
  changed.addPropertyOverride('EmptyOnDelete', true);
  changed.overrideLogicalId('Renamed');
  changed.applyRemovalPolicy(cdk.RemovalPolicy.DESTROY);
  changed.addDependency(full);
  cdk.Tags.of(changed).add('team', 'me');
  new ecr.CfnReplicationConfiguration(s, 'Replication', {
    replicationConfiguration: { rules: [{ destinations: [{ region: 'eu-west-1', registryId: s.account }, { region: 'us-east-1', registryId: '111111111111' }], repositoryFilters: [{ filter: 'prod', filterType: 'PREFIX_MATCH' }] }] },
  });
  new ecr.CfnRegistryScanningConfiguration(s, 'Scanning', { scanType: 'ENHANCED', rules: [{ scanFrequency: 'CONTINUOUS_SCAN', repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }] }] });
  const secret = new cdk.CfnParameter(s, 'Secret', { type: 'String' });
  new ecr.CfnPullThroughCacheRule(s, 'Cache', { ecrRepositoryPrefix: 'hub', upstreamRegistryUrl: 'registry-1.docker.io', credentialArn: secret.valueAsString });
  new ecr.CfnRepositoryCreationTemplate(s, 'Template', { prefix: 'ROOT', appliedFor: ['REPLICATION', 'PULL_THROUGH_CACHE'], resourceTags: [{ key: 'k', value: 'v' }] });
  new ecr.CfnPublicRepository(s, 'Public', { repositoryName: 'pub', repositoryCatalogData: { AboutText: 'about', Architectures: ['ARM'] } });
  new ecr.CfnSigningConfiguration(s, 'Signing', { rules: [{ signingProfileArn: 'arn:aws:signer:eu-west-1:111111111111:/signing-profiles/x' }] });

  attempt('required', (stack) => new ecr.CfnRegistryScanningConfiguration(stack, 'R', { scanType: 'BASIC' }));
  attempt('required inside', (stack) => new ecr.CfnRepository(stack, 'R', { encryptionConfiguration: { kmsKey: 'x' } }), { synth: true });
};
