// pins: CodeBuild projects: all properties of a project, defaults, names, imports, roles, batch builds, keys, logs
module.exports = (app, { cdk, record }) => {
  const { aws_codebuild: cb, aws_iam: iam, aws_kms: kms, aws_s3: s3, aws_logs: logs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const spec = () => cb.BuildSpec.fromObject({ version: '0.2', phases: { build: { commands: ['make'] } } });
  const plain = new cb.Project(s, 'Plain', { buildSpec: spec() });
  const bucket = new s3.Bucket(s, 'Bucket');
  const key = new kms.Key(s, 'Key');
  const group = new logs.LogGroup(s, 'Logs');
  const full = new cb.Project(s, 'Full', {
    buildSpec: spec(), description: 'all', projectName: 'full', encryptionKey: key,
    timeout: cdk.Duration.hours(2), queuedTimeout: cdk.Duration.minutes(30), concurrentBuildLimit: 3,
    badge: false, visibility: cb.ProjectVisibility.PUBLIC_READ, ssmSessionPermissions: true, autoRetryLimit: 2,
    grantReportGroupPermissions: false,
    cache: cb.Cache.bucket(bucket, { prefix: 'p', cacheNamespace: 'ns' }),
    logging: { s3: { bucket, prefix: 'logs', encrypted: false }, cloudWatch: { logGroup: group, prefix: 'x' } },
    fileSystemLocations: [cb.FileSystemLocation.efs({ identifier: 'id', location: 'fs-1.efs.us-east-1.amazonaws.com:/', mountPoint: '/mnt', mountOptions: 'nfsvers=4.1' })],
    environment: {
      privileged: true, computeType: cb.ComputeType.LARGE, buildImage: cb.LinuxBuildImage.AMAZON_LINUX_2023_5, hostKernel: cb.HostKernel.LINUX_KERNEL_6,
      certificate: { bucket, objectKey: 'cert.pem' }, environmentVariables: { A: { value: 'env' }, B: { value: 1 } },
      dockerServer: { computeType: cb.DockerServerComputeType.MEDIUM },
    },
    environmentVariables: { B: { value: true }, C: { value: plain.projectName } },
  });
  full.addFileSystemLocation(cb.FileSystemLocation.efs({ identifier: 'two', location: 'l', mountPoint: '/two' }));
  full.enableBatchBuilds(); full.enableBatchBuilds();
  new cb.Project(s, 'Cache0', { buildSpec: spec(), cache: cb.Cache.none() });
  new cb.Project(s, 'Cache1', { buildSpec: spec(), cache: cb.Cache.local(cb.LocalCacheMode.SOURCE, cb.LocalCacheMode.DOCKER_LAYER, cb.LocalCacheMode.CUSTOM) });
  new cb.Project(s, 'Cache2', { buildSpec: spec(), cache: cb.Cache.bucket(bucket) });
  new cb.Project(s, 'Logs1', { buildSpec: spec(), visibility: cb.ProjectVisibility.PRIVATE, logging: { s3: { bucket, enabled: false, encrypted: true }, cloudWatch: { enabled: false } } });
  new cb.Project(s, 'Logs2', { buildSpec: spec(), logging: { cloudWatch: { logGroup: group } } });
  new cb.Project(s, 'Logs3', { buildSpec: spec(), logging: {} });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') });
  const own = new cb.Project(s, 'OwnRole', { buildSpec: spec(), role });
  own.addToRolePolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*'] }));
  const foreign = iam.Role.fromRoleArn(s, 'Foreign', 'arn:aws:iam::111122223333:role/r', { mutable: false });
  new cb.Project(s, 'ForeignRole', { buildSpec: spec(), role: foreign });
  bucket.grantRead(plain);
  const byName = cb.Project.fromProjectName(s, 'ByName', 'known');
  const byArn = cb.Project.fromProjectArn(s, 'ByArn', 'arn:aws:codebuild:eu-west-1:111122223333:project/other');
  new cdk.aws_codecommit.Repository(s, 'Repo', { repositoryName: 'r' }).grantPull(byName);
  byArn.addToRolePolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*'] }));
  for (const [n, p] of Object.entries({ plain, full, byName, byArn })) record(n, { arn: p.projectArn, name: p.projectName, role: p.role?.roleArn, account: p.env.account, region: p.env.region }, s);
  record('batch of imported', byName.enableBatchBuilds());
  const there = new cdk.Stack(app, 'There', { env: { account: '222222222222', region: 'us-east-1' } });
  const here = new cdk.Stack(app, 'Here', { env: { account: '111111111111', region: 'us-east-1' } });
  const generated = new cb.Project(there, 'P', { buildSpec: spec(), projectName: cdk.PhysicalName.GENERATE_IF_NEEDED });
  new cdk.CfnOutput(here, 'Name', { value: generated.projectName });
  new s3.Bucket(here, 'B', { bucketName: 'bucket-here' }).grantRead(generated);
};
