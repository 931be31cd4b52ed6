// pins: certificates with their validation; hosted zones, records, aliases of load balancers, lookups
const env = { account: '123456789012', region: 'us-east-1' };
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_certificatemanager: acm, aws_route53: r53, aws_route53_targets: targets, aws_elasticloadbalancingv2: elb, aws_ec2: ec2, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
  const zone = new r53.HostedZone(s, 'Zone', { zoneName: 'example.com' });
  const all = new r53.HostedZone(s, 'All', { zoneName: 'all.example.com.', comment: 'c', queryLogsLogGroupArn: 'arn:logs', vpcs: [vpc] });
  all.addVpc(ec2.Vpc.fromVpcAttributes(s, 'Other', { vpcId: 'v', availabilityZones: ['a'], region: 'eu-west-1' }));
  const undotted = new r53.HostedZone(s, 'Undotted', { zoneName: 'x.com', addTrailingDot: false });
  const open = new r53.PublicHostedZone(s, 'Public', { zoneName: 'public.com', comment: 'p' });
  const inner = new r53.PrivateHostedZone(s, 'Private', { zoneName: 'private.com', vpc });
  const byId = r53.HostedZone.fromHostedZoneId(s, 'ById', 'ZID'), named = r53.HostedZone.fromHostedZoneAttributes(s, 'Named', { hostedZoneId: 'ZN', zoneName: 'named.com' });
  const known = r53.HostedZone.fromLookup(s, 'Known', { domainName: 'known.com' }), unknown = r53.HostedZone.fromLookup(s, 'Unknown', { domainName: 'unknown.com', privateZone: true, vpcId: 'vpc-1' });
  const publicOnes = [r53.PublicHostedZone.fromPublicHostedZoneId(s, 'P1', 'Z1'), r53.PublicHostedZone.fromPublicHostedZoneAttributes(s, 'P2', { hostedZoneId: 'Z2', zoneName: 'z2' }), r53.PrivateHostedZone.fromPrivateHostedZoneId(s, 'P3', 'Z3'), r53.PrivateHostedZone.fromPrivateHostedZoneAttributes(s, 'P4', { hostedZoneId: 'Z4', zoneName: 'z4' })];
  record('zones', [zone.hostedZoneId, zone.zoneName, zone.hostedZoneArn, zone.hostedZoneNameServers, all.zoneName, open.zoneName, inner.hostedZoneId, byId.hostedZoneArn, named.zoneName, known.hostedZoneId, known.zoneName, unknown.hostedZoneId, unknown.zoneName, publicOnes.map((z) => z.hostedZoneId), publicOnes[1].zoneName], s);
  // Certificates.
  const V = acm.CertificateValidation;
  const cert = (id, props) => new acm.Certificate(s, id, { domainName: 'example.com', ...props });
  cert('Plain'); cert('Dns', { validation: V.fromDns() }); cert('InZone', { validation: V.fromDns(zone), subjectAlternativeNames: ['*.example.com', 'www.example.com'] });
  cert('Wild', { domainName: '*.example.com', validation: V.fromDns(named), certificateName: 'wild', keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1, transparencyLoggingEnabled: false, allowExport: true });
  cert('Multi', { validation: V.fromDnsMultiZone({ 'example.com': zone, 'named.com': named }), subjectAlternativeNames: ['named.com', 'nowhere.org'], transparencyLoggingEnabled: true, allowExport: false });
  cert('Mails', { domainName: 'a.b.example.com', subjectAlternativeNames: ['x.org', 'deep.x.org'], validation: V.fromEmail({ 'x.org': 'y.org' }), keyAlgorithm: acm.KeyAlgorithm.RSA_4096 });
  cert('Mail', { domainName: 'www.example.com', validation: V.fromEmail() });
  const token = new cdk.CfnParameter(s, 'Domain').valueAsString;
  cert('Token', { domainName: token, validation: V.fromDns(zone) }); cert('TokenMail', { domainName: token, validation: V.fromEmail({ [token]: 'example.com' }) });
  const imported = acm.Certificate.fromCertificateArn(s, 'Imported', 'arn:aws:acm:us-east-1:123456789012:certificate/x');
  record('certificates', [imported.certificateArn, V.fromDns().method, V.fromEmail().method], s);
  const show = (m) => { const c = m.toMetricConfig().metricStat; return { ...c, period: c.period.toSeconds() }; };
  record('days', [show(imported.metricDaysToExpiry()), show(cert('Metric').metricDaysToExpiry({ period: Duration.hours(1), statistic: 'Maximum' }))], s);
  // Records.
  const T = r53.RecordTarget;
  const a = new r53.ARecord(s, 'A', { zone, target: T.fromIpAddresses('1.2.3.4', '5.6.7.8') });
  new r53.ARecord(s, 'Sub', { zone, recordName: 'www', ttl: Duration.minutes(1), comment: 'c', target: T.fromValues('1.1.1.1') }); new r53.ARecord(s, 'Whole', { zone, recordName: 'a.example.com', target: T.fromValues('1.1.1.1') });
  new r53.AaaaRecord(s, 'Aaaa', { zone: all, recordName: 'six.', target: T.fromIpAddresses('::1') }); new r53.AaaaRecord(s, 'Dotted', { zone: all, recordName: 'in', target: T.fromIpAddresses('::2') }); new r53.CnameRecord(s, 'Cname', { zone: named, recordName: 'c', domainName: 'other.com' });
  new r53.TxtRecord(s, 'Txt', { zone, recordName: 't', values: ['say "hi"', 'x'.repeat(300)] });
  new r53.RecordSet(s, 'Set', { zone, recordName: 'caa', recordType: r53.RecordType.CAA, target: T.fromValues('0 issue "x"') });
  new r53.MxRecord(s, 'Mx', { zone, values: [{ hostName: 'h1', priority: 1 }, { hostName: 'h2', priority: 2 }] }); new r53.NsRecord(s, 'Ns', { zone, recordName: 'n', values: ['ns1.', 'ns2.'] }); new r53.SrvRecord(s, 'Srv', { zone, recordName: 's', values: [{ hostName: 'h', port: 1, priority: 2, weight: 3 }] });
  new r53.CaaRecord(s, 'Caa', { zone, values: [{ flag: 0, tag: r53.CaaTag.ISSUEWILD, value: 'x.com' }] }); new r53.CaaAmazonRecord(s, 'CaaAmazon', { zone }); new r53.DsRecord(s, 'Ds', { zone, recordName: 'd', values: ['1'] });
  const alb = new elb.ApplicationLoadBalancer(s, 'Alb', { vpc, internetFacing: true });
  const nlb = elb.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Nlb', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/net/x/1', loadBalancerDnsName: 'nlb.dns', loadBalancerCanonicalHostedZoneId: 'ZNLB' });
  new r53.ARecord(s, 'Alias', { zone, recordName: 'lb', target: T.fromAlias(new targets.LoadBalancerTarget(alb)) }); new r53.AaaaRecord(s, 'AliasTtl', { zone, recordName: 'lb6', ttl: Duration.seconds(5), target: T.fromAlias(new targets.LoadBalancerTarget(nlb, { evaluateTargetHealth: true })) });
  new r53.ARecord(s, 'Own', { zone, recordName: 'own', target: T.fromAlias({ bind: () => ({ dnsName: 'd', hostedZoneId: 'h' }) }) });
  // Routing.
  const set = (id, more) => new r53.ARecord(s, id, { zone, recordName: 'route', target: T.fromValues('1.1.1.1'), ...more });
  set('Weight', { weight: 20 }); set('Weight0', { weight: 0, setIdentifier: 'zero' }); set('Region', { region: 'eu-west-1' }); set('Many', { multiValueAnswer: true }); set('Failover', { failover: r53.Failover.SECONDARY });
  set('Country', { geoLocation: r53.GeoLocation.country('DE') }); set('Continent', { geoLocation: r53.GeoLocation.continent(r53.Continent.EUROPE) }); set('State', { geoLocation: r53.GeoLocation.subdivision('WA') }); set('Else', { geoLocation: r53.GeoLocation.default() });
  record('record', [a.domainName], s);
  // Refusals.
  attempt('domain long', (t) => { new acm.Certificate(t, 'C', { domainName: `${'x'.repeat(60)}.org.uk` }); }); attempt('token mail', (t) => { new acm.Certificate(t, 'C', { domainName: cdk.Aws.REGION }); });
  for (const [label, zoneName] of [['long', 'x.'.repeat(130)], ['label', `${'x'.repeat(64)}.com`], ['characters', 'ex ample.com'], ['umlaut', 'ä.com'], ['fine', '_a!.com'], ['empty', '']]) attempt(`zone ${label}`, (t) => { new r53.HostedZone(t, 'Z', { zoneName }); });
  attempt('zone without name', (t) => { new r53.ARecord(t, 'A', { zone: r53.HostedZone.fromHostedZoneId(t, 'Z', 'z'), target: T.fromValues('1') }); }); attempt('public name', (t) => { r53.PublicHostedZone.fromPublicHostedZoneId(t, 'Z', 'z').zoneName; }); attempt('private name', (t) => { r53.PrivateHostedZone.fromPrivateHostedZoneId(t, 'Z', 'z').zoneName; });
  attempt('lookup nothing', (t) => { r53.HostedZone.fromLookup(t, 'Z', { domainName: '' }); }); attempt('lookup nowhere', (t) => { r53.HostedZone.fromLookup(t, 'Z', { domainName: 'x' }); }); attempt('public vpc', (t) => { new r53.PublicHostedZone(t, 'Z', { zoneName: 'x' }).addVpc({}); });
  const bad = (label, more) => attempt(`record ${label}`, (t) => { new r53.ARecord(t, 'A', { zone: new r53.HostedZone(t, 'Z', { zoneName: 'x.com' }), target: T.fromValues('1'), ...more }); });
  bad('weight', { weight: 256 }); bad('negative', { weight: -1 }); bad('identifier', { setIdentifier: 'x' }); bad('long identifier', { weight: 1, setIdentifier: 'x'.repeat(129) }); bad('two', { weight: 1, region: 'r' }); bad('primary', { failover: r53.Failover.PRIMARY }); bad('many failover', { failover: r53.Failover.PRIMARY, multiValueAnswer: true });
  const alias = T.fromAlias({ bind: () => ({ dnsName: 'd', hostedZoneId: 'h' }) });
  bad('many alias', { multiValueAnswer: true, target: alias }); bad('failover alias', { failover: r53.Failover.PRIMARY, target: alias });
};
module.exports.app = () => ({ context: { 'hosted-zone:account=123456789012:domainName=known.com:region=us-east-1': { Id: '/hostedzone/ZKNOWN', Name: 'known.com.' } } });
