// pins: services behind network load balancers and with several target groups, on Fargate and EC2
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ecs_patterns: patterns, aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_route53: r53, aws_certificatemanager: acm, aws_iam: iam, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  const capable = ecs.Cluster.fromClusterAttributes(s, 'Imported', { clusterName: 'c', vpc });
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const zone = r53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z', zoneName: 'example.com' });
  const cert = acm.Certificate.fromCertificateArn(s, 'Cert', 'arn:aws:acm:us-east-1:123456789012:certificate/x');
  const role = (id) => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const F = patterns.NetworkLoadBalancedFargateService, E = patterns.NetworkLoadBalancedEc2Service, T = patterns.NetworkLoadBalancedServiceRecordType;
  const plain = new F(s, 'Plain', { cluster, taskImageOptions: { image } });
  new F(s, 'Full', {
    cluster, desiredCount: 2, cpu: 512, memoryLimitMiB: 1024, publicLoadBalancer: false, listenerPort: 444, listenerCertificate: cert, domainName: 'n.example.com', domainZone: zone, serviceName: 'n', healthCheckGracePeriod: Duration.minutes(1), minHealthyPercent: 10, maxHealthyPercent: 300, propagateTags: ecs.PropagatedTagSource.TASK_DEFINITION, enableECSManagedTags: true, circuitBreaker: { enable: false }, enableExecuteCommand: true,
    ipAddressType: elb.IpAddressType.IPV4, assignPublicIp: true, taskSubnets: { subnetType: ec2.SubnetType.PUBLIC }, capacityProviderStrategies: [{ capacityProvider: 'FARGATE', base: 1 }], platformVersion: ecs.FargatePlatformVersion.LATEST, taskImageOptions: { image, containerPort: 9000, containerName: 'n', environment: { A: 'b' }, dockerLabels: { l: 'm' }, family: 'f', executionRole: role('Exec'), taskRole: role('Task'), enableLogging: true },
  });
  const given = elb.NetworkLoadBalancer.fromNetworkLoadBalancerAttributes(s, 'Given', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/x/1', vpc, loadBalancerDnsName: 'dns.n' });
  const task = new ecs.FargateTaskDefinition(s, 'TaskDef'); task.addContainer('X', { image, portMappings: [{ containerPort: 1 }] });
  new F(s, 'Third', { cluster, taskDefinition: task, loadBalancer: given, listenerCertificate: cert, domainName: 'c.example.com', domainZone: zone, recordType: T.CNAME });
  new F(s, 'Plainer', { vpc, taskImageOptions: { image }, domainName: 'x', domainZone: zone, recordType: T.NONE });
  const e = new E(s, 'Ec2', { cluster: capable, memoryReservationMiB: 512, cpu: 10, taskImageOptions: { image, enableLogging: false, containerPort: 99 }, placementStrategies: [ecs.PlacementStrategy.spreadAcrossInstances()], desiredCount: 4 });
  // Several target groups.
  const AF = patterns.ApplicationMultipleTargetGroupsFargateService, AE = patterns.ApplicationMultipleTargetGroupsEc2Service, NF = patterns.NetworkMultipleTargetGroupsFargateService, NE = patterns.NetworkMultipleTargetGroupsEc2Service, P = elb.ApplicationProtocol;
  const af = new AF(s, 'Af', { cluster, taskImageOptions: { image } });
  const many = new AF(s, 'AfMany', {
    cluster, desiredCount: 2, cpu: 512, memoryLimitMiB: 1024, assignPublicIp: true, serviceName: 'many', healthCheckGracePeriod: Duration.seconds(9), propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true, enableExecuteCommand: true,
    taskImageOptions: { image, containerPorts: [80, 90], containerName: 'app', environment: { A: 'b' }, dockerLabels: { l: 'm' }, family: 'f' },
    loadBalancers: [{ name: 'lb1', domainName: 'm.example.com', domainZone: zone, idleTimeout: Duration.seconds(400), listeners: [{ name: 'l1', protocol: P.HTTPS, certificate: cert, sslPolicy: elb.SslPolicy.TLS12_EXT }, { name: 'l2', port: 8080, protocol: P.HTTPS }, { name: 'l3' }] }, { name: 'lb2', publicLoadBalancer: false, listeners: [{ name: 'l4', port: 81, protocol: P.HTTP }] }],
    targetGroups: [{ containerPort: 80 }, { containerPort: 90, pathPattern: '/a', priority: 10, listener: 'l2' }, { containerPort: 70, protocol: ecs.Protocol.TCP, hostHeader: 'h', pathPattern: '/b', priority: 11, listener: 'l4' }, { containerPort: 443, listener: 'l3' }, { containerPort: 91, listener: 'l2' }, { containerPort: 92, listener: 'l4' }],
  });
  const bare = new ecs.FargateTaskDefinition(s, 'Bare'); bare.addContainer('X', { image });
  new AF(s, 'AfTask', { cluster, taskDefinition: bare });
  const ae = new AE(s, 'Ae', { cluster: capable, memoryLimitMiB: 256, cpu: 5, taskImageOptions: { image, family: 'ignored', containerPorts: [1234] }, placementConstraints: [ecs.PlacementConstraint.distinctInstances()], targetGroups: [{ containerPort: 1234 }] });
  const nf = new NF(s, 'Nf', { cluster, taskImageOptions: { image, logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'own' }) }, minHealthyPercent: 1, maxHealthyPercent: 222, circuitBreaker: { rollback: true } });
  const nm = new NF(s, 'NfMany', { cluster, taskImageOptions: { image, containerPorts: [80] }, loadBalancers: [{ name: 'n1', domainName: 'nm.example.com', domainZone: zone, listeners: [{ name: 'a' }, { name: 'b', port: 99 }] }, { name: 'n2', publicLoadBalancer: false, listeners: [{ name: 'c', port: 1 }] }], targetGroups: [{ containerPort: 80 }, { containerPort: 90, listener: 'b' }, { containerPort: 91, listener: 'c' }] });
  const ne = new NE(s, 'Ne', { cluster: capable, memoryReservationMiB: 64, taskImageOptions: { image, enableLogging: false }, desiredCount: 5 });
  record('values', [plain.loadBalancer.loadBalancerArn, plain.targetGroup.targetGroupArn, e.listener.listenerArn, af.targetGroup.targetGroupName, many.targetGroups.length, many.listeners.length, many.loadBalancers.length, af.listeners.length, many.loadBalancer.loadBalancerDnsName, ae.service.serviceName, nf.listener.listenerArn, nm.targetGroups.map((g) => g.node.path), ne.taskDefinition.node.path, af.loadBalancers.length], s);
};
