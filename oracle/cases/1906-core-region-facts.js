// pins: facts of regions: in a region, at deployment, with partitions, added ones and errors; bit rates, expirations, time zones, list references of a strength of their own
module.exports = (app, { cdk, record, attempt }) => {
  const { Fact, FactName: N, RegionInfo } = require('aws-cdk-lib/region-info');
  const known = new cdk.Stack(app, 'Known', { env: { region: 'eu-west-1' } });
  const open = new cdk.Stack(app, 'Open');
  const fact = (s, id, name, d) => new cdk.CfnOutput(s, id, { value: s.regionalFact(name, d) });
  for (const s of [known, open]) {
    fact(s, 'Endpoint', N.S3_STATIC_WEBSITE_ENDPOINT); fact(s, 'Account', N.ELBV2_ACCOUNT); fact(s, 'Prefix', N.VPC_ENDPOINT_SERVICE_NAME_PREFIX);
    fact(s, 'Saml', N.SAML_SIGN_ON_URL); fact(s, 'Suffix', N.DOMAIN_SUFFIX); fact(s, 'Zone', N.S3_STATIC_WEBSITE_ZONE_53_HOSTED_ZONE_ID); fact(s, 'Fallback', 'own-fact', 'other');
  }
  Fact.register({ region: 'eu-west-1', name: 'own:fact', value: 'mine' }); Fact.register({ region: 'mars-1', name: 'own:fact', value: 'red' });
  for (const s of [known, open]) fact(s, 'Own', 'own:fact');
  const some = new cdk.Stack(app, 'Some'); some.node.setContext('@aws-cdk/core:target-partitions', ['aws-cn']); fact(some, 'Account', N.ELBV2_ACCOUNT); fact(some, 'Endpoint', N.S3_STATIC_WEBSITE_ENDPOINT);
  attempt('unknown', (t, a) => new cdk.Stack(a, 'S', { env: { region: 'eu-west-1' } }).regionalFact('nope'));
  attempt('unknown everywhere', (t) => t.regionalFact('nope'));
  attempt('odd partitions', (t) => { t.node.setContext('@aws-cdk/core:target-partitions', 'aws'); t.regionalFact(N.ELBV2_ACCOUNT); });
  attempt('another value', () => Fact.register({ region: 'eu-west-1', name: 'own:fact', value: 'theirs' }));
  attempt('replaced', () => Fact.register({ region: 'eu-west-1', name: 'own:fact', value: 'theirs' }, true));
  attempt('not this', () => Fact.unregister('eu-west-1', 'own:fact', 'mine'));
  attempt('required', () => Fact.requireFact('eu-west-1', 'nope'));
  const info = (r) => { const i = RegionInfo.get(r); return [i.name, i.partition, i.domainSuffix, i.isOptInRegion, i.cdkMetadataResourceAvailable, i.s3StaticWebsiteEndpoint, i.s3StaticWebsiteHostedZoneId, i.ebsEnvEndpointHostedZoneId, i.vpcEndpointServiceNamePrefix, i.elbv2Account, i.dlcRepositoryAccount, i.appMeshRepositoryAccount, i.firehoseCidrBlock, i.samlSignOnUrl].map((x) => x ?? null); };
  for (const r of ['us-east-1', 'af-south-1', 'cn-north-1', 'us-gov-west-1', 'mars-1']) record(r, info(r));
  record('regions', RegionInfo.regions.map((r) => r.name));
  const B = cdk.Bitrate;
  record('rates', [B.bps(2500).toKbps(), B.kbps(1.5).toBps(), B.mbps(3).toGbps(), B.gbps(2).toMbps(), B.gbps(2).toGbps(), B.bps(1).isUnresolved(), B.bps(cdk.Lazy.number({ produce: () => 1 })).isUnresolved()]);
  attempt('negative rate', () => B.kbps(-1));
  attempt('rate of a token', () => B.kbps(cdk.Lazy.number({ produce: () => 1 })).toMbps());
  const E = cdk.Expiration;
  record('expirations', [E.fromString('2030-01-31').date.toISOString(), E.fromString('2024-02-29T23:59:59.5+01:30').date.toISOString(), E.atTimestamp(1577836800499).toEpoch(), E.atTimestamp(1577836800500).toEpoch(), E.atTimestamp(-1).date.toISOString(), E.after(cdk.Duration.hours(2)).isAfter(cdk.Duration.hours(1)), E.after(cdk.Duration.hours(2)).isBefore(cdk.Duration.hours(1))]);
  record('zones', [cdk.TimeZone.EUROPE_BERLIN.timezoneName, cdk.TimeZone.AMERICA_ARGENTINA_BUENOS_AIRES.timezoneName, cdk.TimeZone.ETC_UTC.timezoneName, cdk.TimeZone.of('x').timezoneName]);
  const producer = new cdk.Stack(app, 'Producer'), consumer = new cdk.Stack(app, 'Consumer');
  const vpc = new cdk.CfnResource(producer, 'R', { type: 'Some::Type' });
  const list = cdk.Token.asList(vpc.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST));
  for (const [id, strength] of [['Strong', cdk.ReferenceStrength.STRONG], ['Weak', cdk.ReferenceStrength.WEAK]]) new cdk.CfnOutput(consumer, id, { value: cdk.Fn.join(',', cdk.Stack.consumeListReference(list, strength)) });
  attempt('no list reference', () => cdk.Stack.consumeListReference(['x'], cdk.ReferenceStrength.WEAK));
};
