// pins: application load balancers with all properties, listeners, rules, conditions and actions
module.exports = (app, { cdk, record }) => {
  const { aws_elasticloadbalancingv2: elb, aws_ec2: ec2, aws_s3: s3, aws_certificatemanager: acm, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const plain = new elb.ApplicationLoadBalancer(s, 'Plain', { vpc });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc, allowAllOutbound: false });
  const full = new elb.ApplicationLoadBalancer(s, 'Full', {
    vpc, loadBalancerName: 'full-1', internetFacing: true, deletionProtection: true, crossZoneEnabled: true, denyAllIgwTraffic: false,
    minimumCapacityUnit: 100, securityGroup: group, ipAddressType: elb.IpAddressType.DUAL_STACK, http2Enabled: false, idleTimeout: Duration.minutes(2),
    dropInvalidHeaderFields: true, desyncMitigationMode: elb.DesyncMitigationMode.STRICTEST, clientKeepAlive: Duration.seconds(60), preserveHostHeader: true,
    xAmznTlsVersionAndCipherSuiteHeaders: true, preserveXffClientPort: true, xffHeaderProcessingMode: elb.XffHeaderProcessingMode.REMOVE, wafFailOpen: true,
  });
  const off = new elb.ApplicationLoadBalancer(s, 'Off', {
    vpc, internetFacing: true, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS, onePerAz: true }, ipAddressType: elb.IpAddressType.DUAL_STACK_WITHOUT_PUBLIC_IPV4,
    http2Enabled: true, dropInvalidHeaderFields: false, preserveHostHeader: false, wafFailOpen: false, desyncMitigationMode: elb.DesyncMitigationMode.MONITOR, xffHeaderProcessingMode: elb.XffHeaderProcessingMode.APPEND,
  });
  full.setAttribute('connection_logs.x', 'y'); full.setAttribute('idle_timeout.timeout_seconds', '7'); full.removeAttribute('routing.http2.enabled');
  full.addSecurityGroup(new ec2.SecurityGroup(s, 'Second', { vpc }));
  const bucket = new s3.Bucket(s, 'Bucket');
  full.logAccessLogs(bucket, 'alb'); full.logConnectionLogs(bucket); off.logAccessLogs(bucket);
  off.logConnectionLogs(s3.Bucket.fromBucketName(s, 'Imported', 'elsewhere'), 'x/y');
  // Listeners.
  const tg = new elb.ApplicationTargetGroup(s, 'Tg', { vpc, port: 8080, targetType: elb.TargetType.IP });
  const tg2 = new elb.ApplicationTargetGroup(s, 'Tg2', { vpc, protocol: elb.ApplicationProtocol.HTTPS, targetType: elb.TargetType.INSTANCE });
  const http = plain.addListener('Http', { port: 80, defaultTargetGroups: [tg] });
  const cert = new acm.Certificate(s, 'Cert', { domainName: 'example.com' });
  const arn = (n) => elb.ListenerCertificate.fromArn(`arn:aws:acm:us-east-1:123456789012:certificate/${n}`);
  const https = full.addListener('Https', { protocol: elb.ApplicationProtocol.HTTPS, certificates: [cert, arn('a'), arn('b')], defaultAction: elb.ListenerAction.fixedResponse(503) });
  https.addCertificates('More', [arn('c'), elb.ListenerCertificate.fromCertificateManager(cert)]);
  const tls = off.addListener('Tls', { port: 8443, certificates: [arn('d')], sslPolicy: elb.SslPolicy.TLS13_EXT1, defaultTargetGroups: [tg, tg2], open: true });
  const closed = full.addListener('Closed', { port: 8008, open: false });
  closed.addCertificates('None', []);
  closed.addAction('Default', { action: elb.ListenerAction.redirect({ host: 'h', path: '/p', port: '1', protocol: 'HTTPS', query: 'q', permanent: true }) });
  const odd = new elb.ApplicationListener(s, 'Odd', { loadBalancer: full, port: 9999, protocol: elb.ApplicationProtocol.HTTP, defaultAction: elb.ListenerAction.forward([tg2], { stickinessDuration: Duration.minutes(5) }) });
  odd.setAttribute('routing.http.response.server.enabled', 'false'); odd.setAttribute('x', 'y'); odd.removeAttribute('x');
  const both = plain.addListener('Both', { port: 81, protocol: elb.ApplicationProtocol.HTTP, certificates: [arn('e')], defaultAction: elb.ListenerAction.weightedForward([{ targetGroup: tg, weight: 5 }, { targetGroup: tg2 }], { stickinessDuration: Duration.hours(1) }) });
  both.addAction('Again', { action: elb.ListenerAction.redirect({ port: '443' }) });
  plain.addRedirect();
  full.addRedirect({ sourceProtocol: elb.ApplicationProtocol.HTTP, sourcePort: 8000, targetProtocol: elb.ApplicationProtocol.HTTPS, targetPort: 8443, open: false });
  http.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/8'), 'in');
  http.connections.allowToAnyIpv4(ec2.Port.tcp(99));
  // Mutual authentication.
  const store = new elb.TrustStore(s, 'Store', { bucket, key: 'ca.pem' });
  const named = new elb.TrustStore(s, 'Named', { bucket, key: 'ca2.pem', version: 'v', trustStoreName: 'my-store' });
  new elb.TrustStoreRevocation(s, 'Revoked', { trustStore: named, revocationContents: [{ bucket, key: 'r' }, { revocationType: elb.RevocationType.CRL, bucket, key: 'r2', version: '2' }] });
  const imported = elb.TrustStore.fromTrustStoreArn(s, 'ImportedStore', 'arn:aws:elasticloadbalancing:us-east-1:123456789012:truststore/st/1');
  const M = elb.MutualAuthenticationMode;
  const mtls = (port, mutualAuthentication) => full.addListener(`M${port}`, { port, protocol: elb.ApplicationProtocol.HTTPS, certificates: [arn(port)], defaultTargetGroups: [tg], mutualAuthentication });
  mtls(1, { mutualAuthenticationMode: M.VERIFY, trustStore: store, ignoreClientCertificateExpiry: true, advertiseTrustStoreCaNames: true });
  mtls(2, { mutualAuthenticationMode: M.VERIFY, trustStore: named, ignoreClientCertificateExpiry: false, advertiseTrustStoreCaNames: false });
  mtls(3, { mutualAuthenticationMode: M.PASS_THROUGH }); mtls(4, { mutualAuthenticationMode: M.OFF }); mtls(5, { mutualAuthenticationMode: M.VERIFY, trustStore: imported });
  // Rules.
  const C = elb.ListenerCondition, A = elb.ListenerAction;
  http.addTargetGroups('Paths', { targetGroups: [tg2], priority: 10, conditions: [C.pathPatterns(['/a', '/b/*']), C.hostHeaders(['x.com', '*.y.com'])] });
  http.addTargetGroups('Two', { targetGroups: [tg, tg2], priority: 11, conditions: [C.httpHeader('X-A', ['1', '2']), C.httpRequestMethods(['GET', 'PUT'])] });
  http.addAction('Fixed', { priority: 12, conditions: [C.queryStrings([{ key: 'k', value: 'v' }, { value: 'w' }])], action: A.fixedResponse(200, { contentType: elb.ContentType.TEXT_PLAIN, messageBody: 'OK' }) });
  http.addAction('Source', { priority: 13, conditions: [C.sourceIps(['10.0.0.0/8'])], action: A.redirect({ path: '/#{path}' }) });
  const oidc = (more) => ({ authorizationEndpoint: 'A', clientId: 'B', clientSecret: cdk.SecretValue.unsafePlainText('C'), issuer: 'D', tokenEndpoint: 'E', userInfoEndpoint: 'F', next: A.forward([tg]), ...more });
  https.addAction('Oidc', { priority: 1, conditions: [C.pathPatterns(['/o'])], action: A.authenticateOidc(oidc()) });
  https.addAction('OidcAll', { priority: 2, conditions: [C.pathPatterns(['/p'])], action: A.authenticateOidc(oidc({ authenticationRequestExtraParams: { a: 'b' }, onUnauthenticatedRequest: elb.UnauthenticatedAction.DENY, scope: 'openid', sessionCookieName: 'n', sessionTimeout: Duration.days(1), allowHttpsOutbound: false, next: A.authenticateOidc(oidc({ next: A.fixedResponse(404) })) })) });
  tls.addAction('OidcDefault', { action: A.authenticateOidc(oidc({ sessionTimeout: Duration.hours(2), onUnauthenticatedRequest: elb.UnauthenticatedAction.ALLOW })) });
  https.addAction('Jwt', { priority: 3, conditions: [C.pathPatterns(['/j'])], action: A.authenticateJwt({ issuer: 'https://i', jwksEndpoint: 'https://i/jwks', next: A.forward([tg]) }) });
  const rule = new elb.ApplicationListenerRule(s, 'Rule', { listener: https, priority: 50, conditions: [C.hostHeaders(['z.com'])], targetGroups: [tg] });
  rule.addCondition(C.pathPatterns(['/late'])); rule.configureAction(A.weightedForward([{ targetGroup: tg2, weight: 1 }]));
  new elb.ApplicationListenerCertificate(s, 'Extra', { listener: https, certificates: [cert, arn('f')] });
  record('values', [plain.loadBalancerName, plain.loadBalancerFullName, plain.loadBalancerSecurityGroups, full.loadBalancerDnsName, full.loadBalancerCanonicalHostedZoneId, full.loadBalancerArn, full.ipAddressType, off.ipAddressType, https.port, odd.protocol, full.listeners.length, rule.listenerRuleArn, store.trustStoreArn, store.trustStoreName, store.status, imported.trustStoreName, https.listenerArn, cert.certificateArn], s);
};
