// pins: CodeBuild pipeline projects, with default flags and properties of all kinds
module.exports = (app, { cdk }) => {
  const { aws_codebuild: cb, aws_iam: iam, aws_kms: kms, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  new cb.PipelineProject(s, 'Plain');
  new cb.PipelineProject(s, 'File', { buildSpec: cb.BuildSpec.fromSourceFilename('other.yml') });
  const p = new cb.PipelineProject(s, 'Full', {
    projectName: 'full', description: 'd', encryptionKey: new kms.Key(s, 'Key'), timeout: cdk.Duration.minutes(5), queuedTimeout: cdk.Duration.hours(1), concurrentBuildLimit: 1,
    environment: { buildImage: cb.LinuxArmBuildImage.AMAZON_LINUX_2023_STANDARD_3_0, computeType: cb.ComputeType.SMALL },
    environmentVariables: { V: { value: 'v', type: cb.BuildEnvironmentVariableType.PLAINTEXT } }, grantReportGroupPermissions: true, badge: undefined,
    role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') }),
  });
  new s3.Bucket(s, 'Bucket').grantReadWrite(p);
  p.enableBatchBuilds();
};
