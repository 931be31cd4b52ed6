// pins: what services behind load balancers are refused for
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecs: ecs, aws_ecs_patterns: patterns, aws_ec2: ec2, aws_elasticloadbalancingv2: elb, aws_route53: r53, aws_certificatemanager: acm, Duration } = cdk;
  new cdk.Stack(app, 'Stack');
  const image = ecs.ContainerImage.fromRegistry('nginx'), taskImageOptions = { image }, P = elb.ApplicationProtocol;
  const net = (s) => ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a', 'b'], publicSubnetIds: ['p', 'q'], privateSubnetIds: ['r', 't'] });
  const on = (label, Class, props, then = () => {}, synth) => attempt(label, (s) => { const cluster = ecs.Cluster.fromClusterAttributes(s, 'C', { clusterName: 'c', vpc: net(s) }); then(new Class(s, 'S', { cluster, taskImageOptions, ...(typeof props === 'function' ? props(s, cluster) : props) }), s); }, { synth });
  const A = (label, props, then, synth) => on(`application ${label}`, patterns.ApplicationLoadBalancedFargateService, props, then, synth);
  const cert = (s) => acm.Certificate.fromCertificateArn(s, 'Cert', 'arn'), fargate = (s) => new ecs.FargateTaskDefinition(s, 'T');
  A('vpc and cluster', (s, c) => ({ vpc: c.vpc })); A('count', { desiredCount: 0 }); A('certificate and http', (s) => ({ certificate: cert(s), protocol: P.HTTP })); A('redirect http', { redirectHTTP: true }); A('no domain', { protocol: P.HTTPS }); A('no zone', { domainName: 'x' });
  A('idle long', { idleTimeout: Duration.seconds(4001) }); A('idle none', { idleTimeout: Duration.seconds(0) }); A('both', (s) => ({ taskDefinition: fargate(s) })); A('neither', { taskImageOptions: undefined });
  A('cpu', { containerCpu: 257 }); A('cpu negative', { containerCpu: -1 }); A('cpu half', { containerCpu: 1.5 }); A('memory', { containerMemoryLimitMiB: 513 }); A('memory none', { containerMemoryLimitMiB: 0 }); A('memory half', { cpu: 512, memoryLimitMiB: 1024, containerMemoryLimitMiB: 700.5 });
  A('min', { minHealthyPercent: -1 }); A('max', { maxHealthyPercent: 1.5 }); A('min and max', { minHealthyPercent: 100, maxHealthyPercent: 100 });
  const imported = (s) => elb.ApplicationLoadBalancer.fromApplicationLoadBalancerAttributes(s, 'Lb', { loadBalancerArn: 'arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/x/1', securityGroupId: 'g', vpc: ec2.Vpc.fromVpcAttributes(s, 'V2', { vpcId: 'v', availabilityZones: ['a'] }), loadBalancerDnsName: 'd' });
  A('imported', (s) => ({ loadBalancer: imported(s) }), (x) => x.loadBalancer);
  const B = (label, props) => on(`ec2 ${label}`, patterns.ApplicationLoadBalancedEc2Service, { memoryLimitMiB: 64, ...props }); B('neither', { taskImageOptions: undefined });
  on('ec2 both', patterns.ApplicationLoadBalancedEc2Service, (s) => ({ taskDefinition: new ecs.Ec2TaskDefinition(s, 'T') }));
  const N = (label, props, then) => on(`network ${label}`, patterns.NetworkLoadBalancedFargateService, props, then);
  N('vpc and cluster', (s, c) => ({ vpc: c.vpc })); N('count', { desiredCount: 0 }); N('no zone', { domainName: 'x' }); N('both', (s) => ({ taskDefinition: fargate(s) })); N('neither', { taskImageOptions: undefined });
  on('network ec2 both', patterns.NetworkLoadBalancedEc2Service, (s) => ({ taskDefinition: new ecs.Ec2TaskDefinition(s, 'T') })); on('network ec2 neither', patterns.NetworkLoadBalancedEc2Service, { taskImageOptions: undefined });
  for (const [name, F, E] of [['many', patterns.ApplicationMultipleTargetGroupsFargateService, patterns.ApplicationMultipleTargetGroupsEc2Service], ['net many', patterns.NetworkMultipleTargetGroupsFargateService, patterns.NetworkMultipleTargetGroupsEc2Service]]) {
    const M = (label, props) => on(`${name} ${label}`, F, props);
    M('vpc and cluster', (s, c) => ({ vpc: c.vpc })); M('count', { desiredCount: 0 }); M('no balancers', { loadBalancers: [] }); M('no listeners', { loadBalancers: [{ name: 'l', listeners: [] }] }); M('both', (s) => ({ taskDefinition: fargate(s) })); M('neither', { taskImageOptions: undefined });
    M('no container', (s) => ({ taskImageOptions: undefined, taskDefinition: fargate(s) })); M('no groups', { targetGroups: [] }); M('no listener', { targetGroups: [{ containerPort: 80, listener: 'x' }] }); M('no zone', { loadBalancers: [{ name: 'l', domainName: 'x', listeners: [{ name: 'x' }] }] });
    on(`${name} ec2 both`, E, (s) => ({ taskDefinition: new ecs.Ec2TaskDefinition(s, 'T') })); on(`${name} ec2 neither`, E, { taskImageOptions: undefined });
  }
  const M = (label, props) => on(`many ${label}`, patterns.ApplicationMultipleTargetGroupsFargateService, props);
  const one = (listener, more) => ({ loadBalancers: [{ name: 'l', listeners: [{ name: 'x', ...listener }], ...more }] });
  M('idle', one({}, { idleTimeout: Duration.seconds(4001) })); M('certificate and http', (s) => one({ certificate: cert(s), protocol: P.HTTP })); M('no domain', one({ protocol: P.HTTPS })); M('certificate without domain', (s) => one({ certificate: cert(s) })); M('priority', { targetGroups: [{ containerPort: 80, priority: 1 }] }); M('path', { targetGroups: [{ containerPort: 80, pathPattern: '/' }] });
};
