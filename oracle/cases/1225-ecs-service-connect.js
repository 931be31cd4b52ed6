// pins: Service Connect: namespaces, services, aliases, timeouts, encryption, logs; and what it is refused for
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_kms: kms, aws_iam: iam, Duration } = cdk;
  const make = (s, props, namespace) => {
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'], privateSubnetIds: ['q'] });
    const cluster = new ecs.Cluster(s, 'C', { vpc, ...(namespace && { defaultCloudMapNamespace: { name: namespace } }) });
    const taskDefinition = new ecs.FargateTaskDefinition(s, 'T');
    return { cluster, taskDefinition, container: () => taskDefinition.addContainer('A', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80, name: 'api' }, { containerPort: 81, name: 'b', appProtocol: ecs.AppProtocol.http }] }) };
  };
  const s = new cdk.Stack(app, 'Stack');
  const { cluster, taskDefinition, container } = make(s, {}, 'local'); container();
  const f = (id, serviceConnectConfiguration) => new ecs.FargateService(s, id, { cluster, taskDefinition, serviceConnectConfiguration });
  f('Client', {}); f('Named', { namespace: 'other' });
  new ecs.FargateService(s, 'Later', { cluster, taskDefinition }).enableServiceConnect();
  f('Services', { services: [{ portMappingName: 'api' }, { portMappingName: 'b', discoveryName: 'd', dnsName: 'dns', port: 8080, ingressPortOverride: 9090, idleTimeout: Duration.seconds(0), perRequestTimeout: Duration.minutes(1) }, { portMappingName: 'b', discoveryName: 'e', perRequestTimeout: Duration.seconds(5) }] });
  f('Tls', { services: [{ portMappingName: 'api', tls: { awsPcaAuthorityArn: 'arn:aws:acm-pca:us-east-1:111111111111:certificate-authority/x', kmsKey: new kms.Key(s, 'Key'), role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com') }) } }, { portMappingName: 'b', tls: {} }] });
  f('Logs', { logDriver: ecs.LogDrivers.awsLogs({ streamPrefix: 'x' }), accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.JSON, includeQueryParameters: true } });
  f('Logs2', { logDriver: ecs.LogDrivers.jsonFile(), accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.TEXT } });
  const e = (label, config, namespace = 'x', then = () => {}) => attempt(label, (t) => { const m = make(t, {}, namespace); m.container(); then(new ecs.FargateService(t, 'S', { cluster: m.cluster, taskDefinition: m.taskDefinition, serviceConnectConfiguration: config })); });
  const svc = (more) => ({ services: [{ portMappingName: 'api', ...more }] });
  e('no namespace', {}, null);
  e('twice', {}, 'x', (x) => x.enableServiceConnect({}));
  e('log without driver', { accessLogConfiguration: { format: ecs.ServiceConnectAccessLogFormat.TEXT } });
  e('unknown port', svc({ portMappingName: 'nope' }));
  e('same name', { services: [{ portMappingName: 'api' }, { portMappingName: 'api' }] });
  e('same discovery', { services: [{ portMappingName: 'api', discoveryName: 'd' }, { portMappingName: 'api', discoveryName: 'd' }] });
  e('override', svc({ ingressPortOverride: 100000 })); e('alias port', svc({ port: 1.5 }));
  e('authority', svc({ tls: { awsPcaAuthorityArn: 'nope' } }));
  e('idle', svc({ idleTimeout: Duration.millis(5) })); e('request', svc({ perRequestTimeout: Duration.millis(999) }));
  attempt('no container', (t) => { const m = make(t, {}, 'x'); new ecs.FargateService(t, 'S', { cluster: m.cluster, taskDefinition: m.taskDefinition, serviceConnectConfiguration: {} }); });
};
