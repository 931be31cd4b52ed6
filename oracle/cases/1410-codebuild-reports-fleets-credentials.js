// pins: CodeBuild report groups, fleets, source credentials and the boundary policy
module.exports = (app, { cdk, record }) => {
  const { aws_codebuild: cb, aws_iam: iam, aws_kms: kms, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  const plain = new cb.ReportGroup(s, 'Plain');
  const bucket = new s3.Bucket(s, 'Bucket', { encryptionKey: new kms.Key(s, 'Key') });
  const coverage = new cb.ReportGroup(s, 'Coverage', { reportGroupName: 'named', type: cb.ReportGroupType.CODE_COVERAGE, exportBucket: bucket, zipExport: true, removalPolicy: cdk.RemovalPolicy.DESTROY, deleteReports: true });
  const exported = new cb.ReportGroup(s, 'Exported', { exportBucket: new s3.Bucket(s, 'Open'), deleteReports: false });
  const known = cb.ReportGroup.fromReportGroupName(s, 'Known', 'known');
  for (const [n, g] of Object.entries({ plain, coverage, exported, known })) { g.grantWrite(role); record(n, [g.reportGroupArn, g.reportGroupName], s); }
  const E = cb.EnvironmentType, C = cb.FleetComputeType;
  const fleet = new cb.Fleet(s, 'Fleet', { baseCapacity: 2, computeType: C.LARGE, environmentType: E.LINUX_CONTAINER, fleetName: 'fleet', overflowBehavior: cb.FleetOverflowBehavior.ON_DEMAND, role });
  const cpu = new cb.Fleet(s, 'Attributes', { baseCapacity: 1, computeType: C.ATTRIBUTE_BASED, environmentType: E.LINUX_EC2, overflowBehavior: cb.FleetOverflowBehavior.QUEUE, computeConfiguration: { disk: cdk.Size.gibibytes(10), memory: cdk.Size.mebibytes(2048), machineType: cb.MachineType.NVME, vCpu: 2 } });
  new cb.Fleet(s, 'OnlyType', { baseCapacity: 1, computeType: C.ATTRIBUTE_BASED, environmentType: E.ARM_EC2, computeConfiguration: { machineType: cb.MachineType.GENERAL } });
  bucket.grantRead(cpu);
  const imported = cb.Fleet.fromFleetArn(s, 'ImportedFleet', 'arn:aws:codebuild:us-east-1:123456789012:fleet/name:uuid');
  new cdk.aws_codecommit.Repository(s, 'Repo', { repositoryName: 'r' }).grantPull(imported);
  for (const [n, f] of Object.entries({ fleet, cpu, imported })) record(n, [f.fleetArn, f.fleetName], s);
  record('kinds', [fleet.computeType, fleet.environmentType]);
  const buildSpec = cb.BuildSpec.fromObject({ version: '0.2' });
  new cb.Project(s, 'OnFleet', { buildSpec, environment: { fleet } });
  new cb.Project(s, 'OnImported', { buildSpec, environment: { fleet: imported } });
  new cb.GitHubSourceCredentials(s, 'Hub', { accessToken: cdk.SecretValue.secretsManager('hub') });
  new cb.GitHubEnterpriseSourceCredentials(s, 'Enterprise', { accessToken: cdk.SecretValue.ssmSecure('e', '1') });
  new cb.BitBucketSourceCredentials(s, 'Bit', { username: cdk.SecretValue.unsafePlainText('u'), password: cdk.SecretValue.secretsManager('b', { jsonField: 'p' }) });
  new cb.UntrustedCodeBoundaryPolicy(s, 'Boundary');
  const boundary = new cb.UntrustedCodeBoundaryPolicy(s, 'More', { managedPolicyName: 'more', additionalStatements: [new iam.PolicyStatement({ actions: ['a:B'], resources: ['*'] })] });
  record('boundary', boundary.managedPolicyArn, s);
};
