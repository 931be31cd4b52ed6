// pins: members of buckets, queues, parameters, keys, services and task definitions: URLs, grants on keys, names, policies that stay, load balancers as instances, typed values, sizes
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ecs: ecs, aws_elasticloadbalancingv2: elb, aws_ec2: ec2, aws_iam: iam, aws_kms: kms, aws_s3: s3, aws_servicediscovery: sd, aws_sqs: sqs, aws_ssm: ssm } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const key = new kms.Key(s, 'Key');
  const bucket = new s3.Bucket(s, 'Bucket', { encryptionKey: key }), plain = new s3.Bucket(s, 'Plain');
  const abroad = s3.Bucket.fromBucketAttributes(s, 'Abroad', { bucketName: 'abroad', region: 'eu-west-1', account: '1' });
  const urls = (b) => [b.transferAccelerationUrlForObject('a/b'), b.transferAccelerationUrlForObject('/a', { dualStack: true }), b.transferAccelerationUrlForObject(undefined, { dualStack: false }), b.virtualHostedUrlForObject('a', { regional: false }), b.virtualHostedUrlForObject(undefined, { regional: true }), b.virtualHostedUrlForObject('/a', {}), b.urlForObject('k'), b.urlForObject(), b.s3UrlForObject('k')];
  record('urls', [urls(bucket), urls(abroad)], s);
  for (const [i, policy] of [cdk.RemovalPolicy.RETAIN, cdk.RemovalPolicy.DESTROY, undefined].entries()) {
    const p = new s3.BucketPolicy(s, `Policy${i}`, { bucket: plain, removalPolicy: policy });
    p.document.addStatements(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));
    if (!policy) p.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
  }
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AnyPrincipal() });
  const queue = new sqs.Queue(s, 'Queue', { encryptionMasterKey: key });
  const parameter = ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Secure', { parameterName: 'secure', encryptionKey: key });
  record('granted', [bucket.grantOnKey(role, 'kms:Verify').grant.success, plain.grantOnKey(role, 'kms:Verify').grant === undefined, queue.grantOnKey(role, 'kms:Sign', 'kms:Decrypt').grant.success, new sqs.Queue(s, 'Open').grantOnKey(role, 'x:Y').grant === undefined, parameter.grantOnKey(role, 'kms:Encrypt').grant.success]);
  const alias = new kms.Alias(s, 'Alias', { aliasName: 'mine', targetKey: key });
  record('alias', [alias.aliasArn, alias.aliasName, kms.Key.DEFAULT_DUMMY_KEY_ID], s);
  record('replace', [s3.ReplaceKey.with('x').withKey, s3.ReplaceKey.with('x').prefixWithKey, s3.ReplaceKey.prefixWith('y').prefixWithKey]);

  const vpc = ec2.Vpc.fromVpcAttributes(s, 'V', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['s', 't'], privateSubnetRouteTableIds: ['r', 'q'] });
  const namespace = new sd.PrivateDnsNamespace(s, 'Namespace', { name: 'ns', vpc });
  const service = namespace.createService('Service', { dnsRecordType: sd.DnsRecordType.A_AAAA, loadBalancer: true });
  const alb = new elb.ApplicationLoadBalancer(s, 'Alb', { vpc });
  const instance = service.registerLoadBalancer('Balancer', alb, { stage: 'test' });
  service.registerLoadBalancer('Other', new elb.NetworkLoadBalancer(s, 'Nlb', { vpc }));
  record('instance', [instance.dnsName, instance.instanceId], s);

  record('typed', [ssm.StringParameter.valueForTypedStringParameter(s, '/a'), ssm.StringParameter.valueForTypedStringParameter(s, '/a'), ssm.StringParameter.valueForTypedStringParameter(s, '/ami', ssm.ParameterType.AWS_EC2_IMAGE_ID), ssm.StringParameter.valueForTypedStringParameter(s, '/v', ssm.ParameterType.STRING, 3)], s);
  const small = new ecs.FargateTaskDefinition(s, 'Small'), big = new ecs.FargateTaskDefinition(s, 'Big', { cpu: 2048, memoryLimitMiB: 4096 });
  record('sizes', [small.cpu, small.memoryMiB, big.cpu, big.memoryMiB]);
  const spec = new ecs.CredentialSpec('prefix', 'arn');
  record('ecs', [spec.prefixId, spec.fileLocation, ecs.AppProtocol.grpc.value, ecs.AppProtocol.http2.value]);

  const names = ['ok-name', 'UPPER', 'a', 'a..b', '-a-', '1.2.3.4', 'under_score', 'x'.repeat(64), ''];
  for (const name of names) attempt(`name ${name || 'empty'}`, () => s3.Bucket.validateBucketName(name)), attempt(`legacy ${name || 'empty'}`, () => s3.Bucket.validateBucketName(name, true));
  attempt('typed list', (x) => ssm.StringParameter.valueForTypedStringParameter(x, '/l', ssm.ParameterType.STRING_LIST));
  attempt('typed secure', (x) => ssm.StringParameter.valueForTypedStringParameter(x, '/l', ssm.ParameterType.SECURE_STRING));
  attempt('balancer of http', (x) => new sd.HttpNamespace(x, 'N', { name: 'n' }).createService('S').registerLoadBalancer('L', new elb.ApplicationLoadBalancer(x, 'A', { vpc: ec2.Vpc.fromVpcAttributes(x, 'V', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], privateSubnetIds: ['s', 't'] }) })));
};
