// pins: database instances of MySQL, MariaDB and PostgreSQL with all properties, credentials, groups, grants, metrics, imports; versions; refusals
module.exports = (app, { cdk, record, attempt, recommendedFlags }) => {
  const { aws_cloudwatch: cw, aws_ec2: ec2, aws_events_targets: targets, aws_iam: iam, aws_kms: kms, aws_logs: logs, aws_rds: rds, aws_s3: s3, aws_secretsmanager: sm, aws_sns: sns } = cdk;
  const mysql = rds.DatabaseInstanceEngine.mysql({ version: rds.MysqlEngineVersion.VER_8_0_16 });
  const postgres = rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_16_3 });
  const maria = rds.DatabaseInstanceEngine.mariaDb({ version: rds.MariaDbEngineVersion.of('10.99.1', '10.99') });
  const D = cdk.Duration;
  for (const flags of [false, true]) {
    const s = new cdk.Stack(app, flags ? 'Recommended' : 'Plain');
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) s.node.setContext(k, v);
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a', 'b'], publicSubnetIds: ['p1', 'p2'], privateSubnetIds: ['s1', 's2'], isolatedSubnetIds: ['i1', 'i2'] });
    const plain = new rds.DatabaseInstance(s, 'Database', { engine: mysql, vpc });
    const shown = (i) => [i.instanceIdentifier, i.instanceArn, i.dbInstanceEndpointAddress, i.dbInstanceEndpointPort, i.instanceEndpoint.socketAddress, i.instanceResourceId, i.engine?.engineType, i.engine?.engineVersion?.fullVersion, i.engine?.parameterGroupFamily, i.engine?.engineFamily];
    record(`${s.node.id} plain`, shown(plain), s);
    record(`${s.node.id} secret`, [plain.secret.secretArn, plain.secret.secretValueFromJson('password').unsafeUnwrap()], s);
    plain.connections.allowDefaultPortFromAnyIpv4('everybody');
    plain.connections.allowFrom(new ec2.SecurityGroup(s, 'Client', { vpc }), ec2.Port.tcp(1));
    plain.grantConnect(new iam.Role(s, 'User', { assumedBy: new iam.AccountRootPrincipal() }));
    plain.onEvent('Event', { target: new targets.SnsTopic(new sns.Topic(s, 'Topic')) });
    const metrics = { cpu: plain.metricCPUUtilization(), conn: plain.metricDatabaseConnections(), space: plain.metricFreeStorageSpace({ statistic: 'min' }), memory: plain.metricFreeableMemory(), read: plain.metricReadIOPS(), write: plain.metricWriteIOPS(), own: plain.metric('Own') };
    for (const [id, metric] of Object.entries(metrics)) new cw.Alarm(s, `Alarm-${id}`, { metric, threshold: 1, evaluationPeriods: 1 });

    const key = new kms.Key(s, 'Key'), bucket = new s3.Bucket(s, 'Bucket');
    const group = new rds.ParameterGroup(s, 'Parameters', { engine: postgres, description: 'ours', name: 'ours', parameters: { a: '1' }, removalPolicy: cdk.RemovalPolicy.RETAIN });
    record(`${s.node.id} added`, group.addParameter('b', '2'), s);
    const whole = new rds.DatabaseInstance(s, 'Whole', {
      engine: postgres, vpc, credentials: rds.Credentials.fromGeneratedSecret('me', { secretName: 'secret', encryptionKey: key, excludeCharacters: '"@', replicaRegions: [{ region: 'eu-west-1' }] }),
      characterSetName: 'cs', storageEncryptionKey: key, instanceType: ec2.InstanceType.of(ec2.InstanceClass.MEMORY4, ec2.InstanceSize.LARGE), licenseModel: rds.LicenseModel.GENERAL_PUBLIC_LICENSE, allowMajorVersionUpgrade: true, allocatedStorage: 40, databaseName: 'db',
      multiAz: true, storageType: rds.StorageType.GP3, storageThroughput: 500, iops: 4000, processorFeatures: { coreCount: 2, threadsPerCore: 1 }, instanceIdentifier: 'MyDatabase', vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Sg', 'sg-1')], port: 5555, parameterGroup: group,
      iamAuthentication: true, backupRetention: D.days(7), preferredBackupWindow: '01:00-02:00', copyTagsToSnapshot: false, deleteAutomatedBackups: false, monitoringInterval: D.minutes(1), performanceInsightRetention: rds.PerformanceInsightRetention.MONTHS_15, performanceInsightEncryptionKey: key, databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED,
      cloudwatchLogsExports: ['postgresql', 'upgrade'], cloudwatchLogsRetention: logs.RetentionDays.ONE_WEEK, autoMinorVersionUpgrade: false, preferredMaintenanceWindow: 'sun:01:00-sun:02:00', removalPolicy: cdk.RemovalPolicy.RETAIN, maxAllocatedStorage: 99, domain: 'd-1', s3ImportBuckets: [bucket], s3ExportBuckets: [bucket],
      networkType: rds.NetworkType.DUAL, caCertificate: rds.CaCertificate.RDS_CA_RSA4096_G1, applyImmediately: true, engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT_DISABLED,
    });
    record(`${s.node.id} whole`, [...shown(whole), Object.keys(whole.cloudwatchLogGroups)], s);
    whole.connections.allowDefaultPortFrom(ec2.Peer.ipv4('10.0.0.0/8'));
    whole.grantConnect(new iam.User(s, 'Person'), 'person');

    const subnets = new rds.SubnetGroup(s, 'Subnets', { description: 'd', vpc, subnetGroupName: 'Mine', vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_ISOLATED }, removalPolicy: cdk.RemovalPolicy.DESTROY });
    new rds.DatabaseInstance(s, 'Password', { engine: maria, vpc, subnetGroup: subnets, credentials: rds.Credentials.fromPassword('admin', cdk.SecretValue.ssmSecure('p', '1')), parameters: { x: 'y' }, removalPolicy: cdk.RemovalPolicy.DESTROY, deletionProtection: false, storageEncrypted: true, storageType: rds.StorageType.IO1, availabilityZone: 'a', publiclyAccessible: true, monitoringInterval: D.seconds(0), enablePerformanceInsights: true });
    new rds.DatabaseInstance(s, 'Stored', { engine: rds.DatabaseInstanceEngine.MYSQL, vpc, subnetGroup: rds.SubnetGroup.fromSubnetGroupName(s, 'Theirs', 'theirs'), credentials: rds.Credentials.fromSecret(new sm.Secret(s, 'Secret')), parameterGroup: rds.ParameterGroup.fromParameterGroupName(s, 'Their', 'their'), removalPolicy: cdk.RemovalPolicy.SNAPSHOT, storageType: rds.StorageType.IO2, iops: 2000 });
    new rds.DatabaseInstance(s, 'Named', { engine: rds.DatabaseInstanceEngine.POSTGRES, vpc, credentials: rds.Credentials.fromUsername('named'), s3ImportRole: iam.Role.fromRoleArn(s, 'Import', 'arn:aws:iam::111111111111:role/import'), enablePerformanceInsights: false });
    const managed = new rds.DatabaseInstance(s, 'Managed', { engine: postgres, vpc, manageMasterUserPassword: true, credentials: rds.Credentials.fromUsername('boss', { encryptionKey: key }) });
    record(`${s.node.id} managed`, managed.secret.secretArn, s);
    new rds.DatabaseInstance(s, 'Managed2', { engine: mysql, vpc, manageMasterUserPassword: true });
    new rds.DatabaseSecret(s, 'Another', { username: 'u', dbname: 'd', masterSecret: plain.secret, replaceOnPasswordCriteriaChanges: true });
    rds.ParameterGroup.forInstance(s, 'Always', { engine: mysql });

    const imported = rds.DatabaseInstance.fromDatabaseInstanceAttributes(s, 'Existing', { instanceIdentifier: 'i', instanceEndpointAddress: 'host', port: 3306, instanceResourceId: 'db-1', securityGroups: [ec2.SecurityGroup.fromSecurityGroupId(s, 'Sg2', 'sg-2')], engine: maria });
    record(`${s.node.id} imported`, shown(imported), s);
    imported.connections.allowDefaultPortFrom(plain);
    imported.grantConnect(new iam.User(s, 'Other'), 'other');
    new sm.SecretTargetAttachment(s, 'Attachment', { secret: sm.Secret.fromSecretNameV2(s, 'Old', 'old'), target: imported });
  }
  for (const [name, Version, full, major] of [['mysql', rds.MysqlEngineVersion, 'mysqlFullVersion', 'mysqlMajorVersion'], ['mariadb', rds.MariaDbEngineVersion, 'mariaDbFullVersion', 'mariaDbMajorVersion'], ['postgres', rds.PostgresEngineVersion, 'postgresFullVersion', 'postgresMajorVersion']]) {
    record(name, Object.entries(Version).filter(([k]) => k.startsWith('VER_')).map(([, v]) => `${v[full]} ${v[major]}`).sort());
  }
  const at = (label, props, options) => attempt(label, (s) => {
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['s1'] });
    new rds.DatabaseInstance(s, 'Database', { engine: mysql, vpc, ...(typeof props === 'function' ? props(s) : props) });
  }, options);
  at('zones', { multiAz: true, availabilityZone: 'a' });
  at('throughput', { storageThroughput: 1, storageType: rds.StorageType.IO1 });
  at('ratio', { storageThroughput: 1000, iops: 3000, storageType: rds.StorageType.GP3 });
  at('support', { engine: maria, engineLifecycleSupport: rds.EngineLifecycleSupport.OPEN_SOURCE_RDS_EXTENDED_SUPPORT });
  at('import', (s) => ({ s3ImportBuckets: [new s3.Bucket(s, 'B')] }));
  at('export', (s) => ({ engine: rds.DatabaseInstanceEngine.postgres({ version: rds.PostgresEngineVersion.VER_10_7 }), s3ExportBuckets: [new s3.Bucket(s, 'B')] }));
  at('import twice', (s) => ({ engine: postgres, s3ImportBuckets: [new s3.Bucket(s, 'B')], s3ImportRole: iam.Role.fromRoleName(s, 'R', 'r') }));
  at('export twice', (s) => ({ engine: postgres, s3ExportBuckets: [new s3.Bucket(s, 'B')], s3ExportRole: iam.Role.fromRoleName(s, 'R', 'r') }));
  at('timezone', { timezone: 'x' });
  at('domain', { engine: maria, domain: 'x' });
  at('parameters', (s) => ({ parameters: { a: 'b' }, parameterGroup: rds.ParameterGroup.fromParameterGroupName(s, 'P', 'p') }));
  at('insights', { enablePerformanceInsights: false, databaseInsightsMode: rds.DatabaseInsightsMode.ADVANCED });
  at('managed', { manageMasterUserPassword: true, credentials: rds.Credentials.fromGeneratedSecret('x', { secretName: 'y' }) });
  at('days', { backupRetention: D.hours(30) });
  attempt('family', (s) => new rds.ParameterGroup(s, 'P', { engine: rds.DatabaseInstanceEngine.MYSQL }));
  const connect = (label, props, f) => attempt(label, (s) => {
    const vpc = ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'vpc-1', availabilityZones: ['a'], privateSubnetIds: ['s1'] });
    f(new rds.DatabaseInstance(s, 'Database', { engine: mysql, vpc, ...props }), new iam.User(s, 'U'), s);
  });
  connect('kept out', { iamAuthentication: false }, (i, u) => i.grantConnect(u));
  connect('no user', { credentials: rds.Credentials.fromPassword('a', cdk.SecretValue.unsafePlainText('b')) }, (i, u) => i.grantConnect(u));
  attempt('unknown', (s) => rds.DatabaseInstance.fromDatabaseInstanceAttributes(s, 'I', { instanceIdentifier: 'i', instanceEndpointAddress: 'h', port: 1, securityGroups: [] }).grantConnect(new iam.User(s, 'U'), 'x'));
  attempt('no name', (s) => rds.DatabaseInstance.fromDatabaseInstanceAttributes(s, 'I', { instanceIdentifier: 'i', instanceEndpointAddress: 'h', port: 1, instanceResourceId: 'r', securityGroups: [] }).grantConnect(new iam.User(s, 'U')));
};
