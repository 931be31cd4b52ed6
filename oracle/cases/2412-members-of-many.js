// pins: texts of statements, documents, storage classes, artifacts and kernels; frozen statements; options of checks; refused grants of roles; conditions that cannot be merged; code and placement groups of other kinds
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_iam: iam, aws_s3: s3, aws_ec2: ec2, aws_codepipeline: pipelines, aws_codecommit: codecommit, aws_codestarnotifications: stars, aws_sns: sns } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const statement = new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'], principals: [new iam.AccountPrincipal('123456789012')] });
  const document = new iam.PolicyDocument({ statements: [statement] });
  record('document', [`${document}`.includes('PolicyDocument'), s.resolve(`${document}`), statement.frozen], s);
  const plain = new iam.PolicyStatement({ actions: ['a:b'], principals: [new iam.AnyPrincipal()] });
  record('checks', [plain.validateForResourcePolicy(), plain.validateForResourcePolicy({ skipResourceValidation: true }), plain.validateForResourcePolicy({}), new iam.PolicyDocument({ statements: [plain] }).validateForResourcePolicy({ skipResourceValidation: true })], s);
  attempt('frozen', (x) => { const f = new iam.PolicyStatement({ actions: ['a:b'], resources: ['*'] }); new iam.Policy(x, 'P', { statements: [f], users: [new iam.User(x, 'U')] }); x.resolve(new iam.PolicyDocument({ statements: [f] })); f.addActions('c:d'); });

  record('texts', [`${s3.StorageClass.GLACIER}`, `${new s3.StorageClass('OWN')}`, `${new pipelines.Artifact('Name')}`, `${ec2.AmazonLinux2023Kernel.KERNEL_6_1}`, `${ec2.AmazonLinux2022Kernel.CDK_LATEST}`, `${ec2.AmazonLinux2Kernel.KERNEL_5_10}`], s);

  const role = (x) => new iam.Role(x, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  attempt('assume by a service', (x) => role(x).grantAssumeRole(new iam.ServicePrincipal('y.amazonaws.com')));
  attempt('assume by an account', (x) => role(x).grantAssumeRole(new iam.AccountPrincipal('123456789012')));
  attempt('assume by the root', (x) => role(x).grantAssumeRole(new iam.AccountRootPrincipal()));
  attempt('assume by an ARN', (x) => role(x).grantAssumeRole(new iam.ArnPrincipal('arn:aws:iam::123456789012:role/x')));
  attempt('assume of an imported role', (x) => iam.Role.fromRoleName(x, 'R', 'r').grantAssumeRole(new iam.ServicePrincipal('y.amazonaws.com')));
  attempt('assume by a service under conditions', (x) => role(x).grantAssumeRole(new iam.ServicePrincipal('y.amazonaws.com').withConditions({ Bool: { a: true } })));
  const federated = (conditions) => new iam.FederatedPrincipal('f', conditions);
  const token = cdk.Token.asAny({ Ref: 'X' });
  attempt('conditions of one', (x) => new iam.Role(x, 'R', { assumedBy: federated({ StringEquals: { a: 'b' } }).withConditions({ StringEquals: { c: 'd' } }) }), { synth: true });
  attempt('known and token', (x) => new iam.Role(x, 'R', { assumedBy: federated({ StringEquals: { a: 'b' } }).withConditions({ StringEquals: token }) }), { synth: true });
  attempt('token and known', (x) => new iam.Role(x, 'R', { assumedBy: federated({ StringEquals: token }).withConditions({ StringEquals: { c: 'd' } }) }), { synth: true });

  const vpc = new ec2.Vpc(s, 'Vpc', { natGateways: 0, maxAzs: 1 });
  record('subnets', [ec2.Subnet.isVpcSubnet(vpc.publicSubnets[0]), ec2.Subnet.isVpcSubnet(vpc), vpc.publicSubnets[0].dependencyElements.length], s);
  const spread = new ec2.PlacementGroup(s, 'Spread', { spreadLevel: ec2.PlacementGroupSpreadLevel.RACK });
  record('placement', [spread.strategy, spread.spreadLevel, spread.partitions ?? 'none'], s);
  const instance = new ec2.Instance(s, 'Instance', { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023(), vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });
  instance.instance.addPropertyOverride('Monitoring', true);

  const topic = new sns.Topic(s, 'Topic');
  const own = { bind: () => ({ code: { branchName: 'own', s3: { bucket: 'b', key: 'k' } } }) };
  const repository = new codecommit.Repository(s, 'Repository', { repositoryName: 'r', code: own });
  repository.notifiyOnPullRequestMerged('Merged', topic);
};
