// pins: the module's other L1s: public repository, pull-through cache, registry policy, scanning, replication, creation template
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: e } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const p = new e.CfnPublicRepository(s, 'Public', { repositoryName: 'p', repositoryCatalogData: { AboutText: 'about', keepsCase: 1 }, repositoryPolicyText: { Statement: [] }, tags: [{ key: 'k', value: 'v' }] });
  const c = new e.CfnPullThroughCacheRule(s, 'Cache', { ecrRepositoryPrefix: 'quay', upstreamRegistryUrl: 'quay.io', upstreamRegistry: 'quay', credentialArn: 'arn:x', customRoleArn: 'arn:r', upstreamRepositoryPrefix: 'u' });
  const g = new e.CfnRegistryPolicy(s, 'Policy', { policyText: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { AWS: cdk.Aws.ACCOUNT_ID } }] } });
  new e.CfnRegistryScanningConfiguration(s, 'Scanning', { scanType: 'ENHANCED', rules: [{ scanFrequency: 'SCAN_ON_PUSH', repositoryFilters: [{ filter: '*', filterType: 'WILDCARD' }] }] });
  new e.CfnReplicationConfiguration(s, 'Replication', { replicationConfiguration: { rules: [{ destinations: [{ region: 'us-east-1', registryId: '1' }], repositoryFilters: [{ filter: 'p', filterType: 'PREFIX_MATCH' }] }] } });
  new e.CfnRepositoryCreationTemplate(s, 'Template', { prefix: 'ROOT', appliedFor: ['PULL_THROUGH_CACHE'], imageTagMutability: 'IMMUTABLE', encryptionConfiguration: { encryptionType: 'AES256' }, resourceTags: [{ key: 'k', value: 'v' }], lifecyclePolicy: '{}', repositoryPolicy: '{}', description: 'd', customRoleArn: 'a' });
  record('attributes', [p.attrArn, c.ref, g.attrRegistryId], s);
};
