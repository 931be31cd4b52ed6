// pins: services behind application load balancers, on Fargate and EC2: containers, domains, certificates, listeners
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ecs_patterns: patterns, aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_route53: r53, aws_certificatemanager: acm, aws_iam: iam, aws_secretsmanager: sm, aws_ecr: ecr, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  const capable = ecs.Cluster.fromClusterAttributes(s, 'Imported', { clusterName: 'c', vpc });
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const zone = r53.HostedZone.fromHostedZoneAttributes(s, 'Zone', { hostedZoneId: 'Z', zoneName: 'example.com' });
  const cert = acm.Certificate.fromCertificateArn(s, 'Cert', 'arn:aws:acm:us-east-1:123456789012:certificate/x');
  const role = (id) => new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const F = patterns.ApplicationLoadBalancedFargateService, E = patterns.ApplicationLoadBalancedEc2Service, P = elb.ApplicationProtocol, T = patterns.ApplicationLoadBalancedServiceRecordType;
  const plain = new F(s, 'Plain', { cluster, taskImageOptions: { image } });
  const secret = new sm.Secret(s, 'Secret');
  const full = new F(s, 'Full', {
    cluster, desiredCount: 3, cpu: 512, memoryLimitMiB: 2048, ephemeralStorageGiB: 30, assignPublicIp: true, serviceName: 'full', loadBalancerName: 'full-lb', publicLoadBalancer: false, openListener: false, listenerPort: 8443, protocol: P.HTTPS, domainName: 'full.example.com', domainZone: zone,
    sslPolicy: elb.SslPolicy.RECOMMENDED_TLS, targetProtocol: P.HTTPS, protocolVersion: elb.ApplicationProtocolVersion.HTTP2, redirectHTTP: true, healthCheckGracePeriod: Duration.minutes(2), maxHealthyPercent: 150, minHealthyPercent: 75, propagateTags: ecs.PropagatedTagSource.SERVICE, enableECSManagedTags: true,
    deploymentController: { type: ecs.DeploymentControllerType.ECS }, circuitBreaker: { rollback: true }, enableExecuteCommand: true, idleTimeout: Duration.seconds(120), ipAddressType: elb.IpAddressType.DUAL_STACK, platformVersion: ecs.FargatePlatformVersion.VERSION1_4, runtimePlatform: { cpuArchitecture: ecs.CpuArchitecture.ARM64, operatingSystemFamily: ecs.OperatingSystemFamily.LINUX },
    taskSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [new ec2.SecurityGroup(s, 'Group', { vpc })], healthCheck: { command: ['CMD', 'x'] }, containerCpu: 256, containerMemoryLimitMiB: 1024,
    taskImageOptions: { image: ecs.ContainerImage.fromEcrRepository(ecr.Repository.fromRepositoryName(s, 'Repo', 'repo'), 'v1'), environment: { A: 'b' }, secrets: { S: ecs.Secret.fromSecretsManager(secret) }, logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'own' }), executionRole: role('Exec'), taskRole: role('Task'), containerName: 'app', containerPort: 9000, family: 'fam', dockerLabels: { l: 'm' }, entryPoint: ['e'], command: ['c', 'd'] },
  });
  const given = new elb.ApplicationLoadBalancer(s, 'Given', { vpc, internetFacing: true });
  const task = new ecs.FargateTaskDefinition(s, 'TaskDef'); task.addContainer('X', { image, portMappings: [{ containerPort: 1 }] });
  const third = new F(s, 'Third', { cluster, taskDefinition: task, loadBalancer: given, certificate: cert, redirectHTTP: true, capacityProviderStrategies: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }], domainName: 'cname.example.com', domainZone: zone, recordType: T.CNAME });
  const existing = elb.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(s, 'Existing', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/x/1', securityGroupId: 'sg-1', vpc, loadBalancerDnsName: 'dns.x', loadBalancerCanonicalHostedZoneId: 'ZX' });
  new F(s, 'Fourth', { cluster, loadBalancer: existing, listenerPort: 81, protocol: P.HTTP, openListener: true, taskImageOptions: { image, enableLogging: false }, domainName: 'none.example.com', domainZone: zone, recordType: T.NONE });
  new F(s, 'Plainer', { vpc, taskImageOptions: { image } }); new F(s, 'Plainer2', { vpc, taskImageOptions: { image }, loadBalancerName: 'two', publicLoadBalancer: true });
  const e = new E(s, 'Ec2', { cluster: capable, memoryLimitMiB: 512, taskImageOptions: { image } });
  new E(s, 'Ec2Full', {
    cluster: capable, desiredCount: 2, cpu: 128, memoryReservationMiB: 256, memoryLimitMiB: 512, placementConstraints: [ecs.PlacementConstraint.distinctInstances()], placementStrategies: [ecs.PlacementStrategy.packedByMemory()], circuitBreaker: {}, certificate: cert, protocol: P.HTTPS, domainName: 'e.example.com', domainZone: zone, serviceName: 'e', minHealthyPercent: 0, maxHealthyPercent: 100,
    enableExecuteCommand: true, capacityProviderStrategies: [{ capacityProvider: 'cp' }], taskImageOptions: { image, environment: { A: 'b' }, containerName: 'app', containerPort: 90, command: ['c'], entryPoint: ['e'], family: 'f', dockerLabels: { l: 'm' }, taskRole: role('Ec2Task') },
  });
  const ec2Task = new ecs.Ec2TaskDefinition(s, 'Ec2TaskDef'); ec2Task.addContainer('X', { image, memoryLimitMiB: 64, portMappings: [{ containerPort: 1, hostPort: 2 }] });
  new E(s, 'Ec2Given', { cluster: capable, taskDefinition: ec2Task });
  plain.service.autoScaleTaskCount({ maxCapacity: 4 }).scaleOnRequestCount('Requests', { requestsPerTarget: 10, targetGroup: plain.targetGroup });
  plain.targetGroup.configureHealthCheck({ path: '/health' });
  record('values', [plain.loadBalancer.loadBalancerDnsName, full.certificate?.certificateArn, third.redirectListener?.listenerArn, plain.internalDesiredCount ?? null, full.internalDesiredCount, plain.assignPublicIp, full.assignPublicIp, e.service.serviceName, plain.listener.listenerArn, plain.cluster.clusterName, third.taskDefinition.node.path, e.taskDefinition.node.path], s);
};
