// pins: SecretRotation of all applications, two users, keys, endpoints, subnets, groups; hosted rotations in networks; TopicPolicy over TLS; statements for resources
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_secretsmanager: sm, aws_ec2: ec2, aws_kms: kms, aws_sns: sns, aws_iam: iam, aws_sqs: sqs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const database = new ec2.Connections({ defaultPort: ec2.Port.tcp(3306), securityGroups: [new ec2.SecurityGroup(s, 'Database', { vpc })] });
  const target = { connections: database };
  const secret = new sm.Secret(s, 'Secret');
  const A = sm.SecretRotationApplication;
  new sm.SecretRotation(s, 'Rotation', { application: A.MYSQL_ROTATION_SINGLE_USER, secret, target, vpc });
  const key = new kms.Key(s, 'Key');
  const one = new sm.Secret(s, 'One', { encryptionKey: key });
  const master = new sm.Secret(s, 'Master', { encryptionKey: key });
  const group = new ec2.SecurityGroup(s, 'Group', { vpc, allowAllOutbound: false });
  const endpoint = new ec2.InterfaceVpcEndpoint(s, 'Endpoint', { vpc, service: ec2.InterfaceVpcEndpointAwsService.SECRETS_MANAGER });
  new sm.SecretRotation(s, 'RotationOfAVeryLongNameThatIsCutAtTheFrontBecauseFunctionsHaveShortNames', {
    application: A.POSTGRES_ROTATION_MULTI_USER, secret: one, masterSecret: master, target, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroup: group, excludeCharacters: ' %', endpoint,
    automaticallyAfter: cdk.Duration.days(7), rotateImmediatelyOnUpdate: false,
  });
  new sm.SecretRotation(s, 'Own', { application: new A('Own', '1.2.3', { isMultiUser: false, additionalSemanticVersions: { 'aws-cn': '1', 'aws-us-gov': '2' } }), secret: new sm.Secret(s, 'Two'), target, vpc, masterSecret: sm.Secret.fromSecretNameV2(s, 'Named', 'named') });
  const names = ['MARIADB', 'MYSQL', 'ORACLE', 'POSTGRES', 'SQLSERVER', 'REDSHIFT', 'MONGODB', 'DB2'];
  for (const name of names) for (const kind of ['SINGLE', 'MULTI']) {
    const a = A[`${name}_ROTATION_${kind}_USER`];
    record(`${name} ${kind}`, [a.isMultiUser, ...['aws', 'aws-cn', 'aws-us-gov'].flatMap((p) => [a.applicationArnForPartition(p), a.semanticVersionForPartition(p)])]);
  }
  const hosted = new cdk.Stack(app, 'Hosted');
  const net = new ec2.Vpc(hosted, 'Vpc', { maxAzs: 2, natGateways: 1, restrictDefaultSecurityGroup: false });
  const rotation = sm.HostedRotation.mysqlSingleUser({ functionName: 'f', vpc: net });
  new sm.Secret(hosted, 'A').addRotationSchedule('Schedule', { hostedRotation: rotation });
  rotation.connections.allowToAnyIpv4(ec2.Port.tcp(3306));
  new sm.Secret(hosted, 'B').addRotationSchedule('Schedule', { hostedRotation: sm.HostedRotation.postgreSqlMultiUser({ masterSecret: new sm.Secret(hosted, 'C'), vpc: net, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [new ec2.SecurityGroup(hosted, 'G', { vpc: net }), new ec2.SecurityGroup(hosted, 'H', { vpc: net })] }) });
  const topics = new cdk.Stack(app, 'Topics');
  const topic = new sns.Topic(topics, 'Topic');
  new sns.TopicPolicy(topics, 'Policy', { topics: [topic, new sns.Topic(topics, 'Other')], enforceSSL: true });
  new sns.TopicPolicy(topics, 'Given', { topics: [topic], enforceSSL: true, policyDocument: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['sns:Publish'], resources: ['*'], principals: [new iam.AnyPrincipal()] })] }) });
  const queue = new sqs.Queue(topics, 'Queue');
  const grant = iam.Grant.addStatementToResourcePolicy({ grantee: new iam.ServicePrincipal('x.amazonaws.com'), actions: ['sqs:x'], resourceArns: ['*'], resource: queue, statement: new iam.PolicyStatement({ actions: ['sqs:SendMessage'], resources: [queue.queueArn], principals: [new iam.ServicePrincipal('x.amazonaws.com')], conditions: { StringEquals: { 'aws:SourceAccount': topics.account } } }) });
  record('grant', [grant.success, grant.resourceStatements.length, grant.principalStatements.length]);
  const bad = (label, props, synth) => attempt(label, (x) => { const v = new ec2.Vpc(x, 'V', { restrictDefaultSecurityGroup: false }); new sm.SecretRotation(x, 'R', { application: A.MYSQL_ROTATION_SINGLE_USER, secret: new sm.Secret(x, 'S'), vpc: v, target: new ec2.SecurityGroup(x, 'G', { vpc: v }), ...props(x, v) }); });
  bad('no port', () => ({}));
  bad('no master', (x, v) => ({ target: { connections: new ec2.Connections({ defaultPort: ec2.Port.tcp(1) }) }, application: A.MYSQL_ROTATION_MULTI_USER }));
  bad('partition', (x, v) => ({ target: { connections: new ec2.Connections({ defaultPort: ec2.Port.tcp(1) }) }, application: new A('X', '1') }));
  attempt('other partition', () => A.MYSQL_ROTATION_SINGLE_USER.applicationArnForPartition('aws-iso'));
  attempt('other version', () => A.MYSQL_ROTATION_SINGLE_USER.semanticVersionForPartition('aws-iso'));
  attempt('groups alone', (x) => { const v = new ec2.Vpc(x, 'V', { restrictDefaultSecurityGroup: false }); new sm.Secret(x, 'S').addRotationSchedule('R', { hostedRotation: sm.HostedRotation.mysqlSingleUser({ securityGroups: [new ec2.SecurityGroup(x, 'G', { vpc: v })] }) }); });
  attempt('connections of no network', () => sm.HostedRotation.mysqlSingleUser().connections);
  attempt('connections too early', (x) => sm.HostedRotation.mysqlSingleUser({ vpc: new ec2.Vpc(x, 'V', { restrictDefaultSecurityGroup: false }) }).connections);
};
