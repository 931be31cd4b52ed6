// pins: what services and instances are refused for
module.exports = (app, { cdk, attempt }) => {
  const { aws_servicediscovery: sd, aws_ec2: ec2 } = cdk;
  new cdk.Stack(app, 'Stack');
  const D = sd.DnsRecordType, R = sd.RoutingPolicy;
  const spaces = { http: (s) => new sd.HttpNamespace(s, 'N', { name: 'n' }), priv: (s) => new sd.PrivateDnsNamespace(s, 'N', { name: 'n', vpc: ec2.Vpc.fromVpcAttributes(s, 'V', { vpcId: 'v', availabilityZones: ['a'] }) }), pub: (s) => new sd.PublicDnsNamespace(s, 'N', { name: 'n' }) };
  const t = (label, space, props, then = () => {}) => attempt(label, (s) => { then(spaces[space](s).createService('S', props), s); });
  t('http dns', 'http', { discoveryType: sd.DiscoveryType.DNS_AND_API });
  t('http routing', 'http', { routingPolicy: R.WEIGHTED }); t('http record', 'http', { dnsRecordType: D.A });
  t('api record', 'pub', { discoveryType: sd.DiscoveryType.API, dnsRecordType: D.A });
  t('both checks', 'pub', { healthCheck: {}, customHealthCheck: {} });
  t('private check', 'priv', { healthCheck: {} });
  t('multivalue cname', 'pub', { routingPolicy: R.MULTIVALUE, dnsRecordType: D.CNAME });
  t('multivalue balancer', 'pub', { routingPolicy: R.MULTIVALUE, loadBalancer: true });
  t('tcp path', 'pub', { healthCheck: { type: sd.HealthCheckType.TCP, resourcePath: '/' } });
  t('balancer srv', 'pub', { loadBalancer: true, dnsRecordType: D.SRV });
  const ip = (label, dnsRecordType, props) => t(`ip ${label}`, 'priv', { dnsRecordType }, (x) => x.registerIpInstance('I', props));
  ip('cname', D.CNAME, {}); ip('srv port', D.SRV, { ipv4: 'x' }); ip('srv address', D.SRV, { port: 1 }); ip('a', D.A, { ipv6: 'x' }); ip('aaaa', D.AAAA, { ipv4: 'x' }); ip('both', D.A_AAAA, { ipv4: 'x' });
  t('cname http', 'http', {}, (x) => x.registerCnameInstance('I', { instanceCname: 'x' }));
  t('cname a', 'priv', {}, (x) => x.registerCnameInstance('I', { instanceCname: 'x' }));
  const alias = (label, space, props) => t(`alias ${label}`, space, props, (x, s) => { new sd.AliasTargetInstance(s, 'I', { service: x, dnsName: 'x' }); });
  alias('http', 'http', {}); alias('srv', 'priv', { dnsRecordType: D.SRV }); alias('policy', 'priv', {});
  t('non ip dns', 'priv', {}, (x) => x.registerNonIpInstance('I', { customAttributes: { a: 'b' } }));
  t('non ip empty', 'http', {}, (x) => x.registerNonIpInstance('I', { customAttributes: {} })); t('non ip none', 'http', {}, (x) => x.registerNonIpInstance('I', {}));
};
