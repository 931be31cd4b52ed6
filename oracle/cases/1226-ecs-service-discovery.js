// pins: services found by DNS: records by network, namespaces, containers and ports, existing services; and what is refused
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_servicediscovery: sd, Duration } = cdk;
  const vpcOf = (s) => ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
  const s = new cdk.Stack(app, 'Stack');
  const cluster = new ecs.Cluster(s, 'C', { vpc: vpcOf(s), defaultCloudMapNamespace: { name: 'local' } });
  const instances = ecs.Cluster.fromClusterAttributes(s, 'I', { clusterName: 'i', vpc: cluster.vpc, defaultCloudMapNamespace: cluster.defaultCloudMapNamespace });
  const ports = { image: ecs.ContainerImage.fromRegistry('nginx'), memoryLimitMiB: 64, portMappings: [{ containerPort: 80 }, { containerPort: 81 }] };
  const fargate = new ecs.FargateTaskDefinition(s, 'F'); fargate.addContainer('A', ports);
  const bridge = new ecs.Ec2TaskDefinition(s, 'B'); bridge.addContainer('A', ports); const second = bridge.addContainer('B', ports);
  const f = (id, cloudMapOptions, more) => new ecs.FargateService(s, id, { cluster, taskDefinition: fargate, cloudMapOptions, ...more });
  const e = (id, cloudMapOptions, more) => new ecs.Ec2Service(s, id, { cluster: instances, taskDefinition: bridge, cloudMapOptions, ...more });
  const plain = f('Plain', {});
  f('All', { name: 'app', dnsRecordType: sd.DnsRecordType.A, dnsTtl: Duration.seconds(10), failureThreshold: 3, cloudMapNamespace: new sd.PublicDnsNamespace(s, 'Public', { name: 'pub.com' }) });
  f('Srv', { dnsRecordType: sd.DnsRecordType.SRV }); f('SrvPort', { dnsRecordType: sd.DnsRecordType.SRV, containerPort: 81, container: fargate.defaultContainer });
  e('Bridge', {}); e('BridgeSecond', { container: second }); e('BridgePort', { container: second, containerPort: 81, name: 'b' });
  const later = f('Later', undefined); later.enableCloudMap({ name: 'later' });
  const namespace = cluster.defaultCloudMapNamespace;
  f('Assoc', undefined).associateCloudMapService({ service: new sd.Service(s, 'Svc', { namespace, dnsRecordType: sd.DnsRecordType.SRV }) });
  e('Assoc2', undefined).associateCloudMapService({ service: new sd.Service(s, 'Svc2', { namespace }), container: second, containerPort: 81 });
  record('service', [plain.cloudMapService.serviceArn, f('None', undefined).cloudMapService ?? 'none'], s);
  const a = (label, options, { namespace: ns = { name: 'x' }, mode, then = () => {} } = {}) => attempt(label, (t) => {
    const c = new ecs.Cluster(t, 'C', { vpc: vpcOf(t), ...(ns && { defaultCloudMapNamespace: ns }) });
    const td = mode ? new ecs.Ec2TaskDefinition(t, 'T', { networkMode: mode }) : new ecs.FargateTaskDefinition(t, 'T'); td.addContainer('A', ports);
    then(mode ? new ecs.Ec2Service(t, 'S', { cluster: c, taskDefinition: td, cloudMapOptions: options }) : new ecs.FargateService(t, 'S', { cluster: c, taskDefinition: td, cloudMapOptions: options }), t);
  });
  a('no namespace', {}, { namespace: null }); a('http namespace', {}, { namespace: { name: 'x', type: sd.NamespaceType.HTTP } });
  a('network none', {}, { mode: ecs.NetworkMode.NONE }); a('records', { dnsRecordType: sd.DnsRecordType.A }, { mode: ecs.NetworkMode.HOST });
  a('twice', {}, { then: (x) => x.enableCloudMap({}) });
  a('port', { dnsRecordType: sd.DnsRecordType.SRV, containerPort: 8080 });
  attempt('container', (t) => { const c = new ecs.Cluster(t, 'C', { vpc: vpcOf(t), defaultCloudMapNamespace: { name: 'x' } }); const [x, y] = ['X', 'Y'].map((i) => { const d = new ecs.FargateTaskDefinition(t, i); d.addContainer('A', ports); return d; }); new ecs.FargateService(t, 'S', { cluster: c, taskDefinition: x, cloudMapOptions: { dnsRecordType: sd.DnsRecordType.SRV, container: y.defaultContainer } }); });
};
