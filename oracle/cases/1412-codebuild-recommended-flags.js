// pins: CodeBuild and CodeCommit under the flags of a new project
module.exports = (app, { cdk, fixture }) => {
  const { aws_codebuild: cb, aws_codecommit: cc, aws_ecr: ecr, aws_kms: kms, aws_s3: s3, aws_events: ev, aws_events_targets: t } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo', code: cc.Code.fromDirectory(fixture('simple')) });
  const bucket = new s3.Bucket(s, 'Bucket', { encryption: s3.BucketEncryption.KMS });
  const p = new cb.Project(s, 'P', {
    source: cb.Source.codeCommit({ repository }), artifacts: cb.Artifacts.s3({ bucket }), cache: cb.Cache.bucket(bucket), encryptionKey: new kms.Key(s, 'Key'),
    environment: { buildImage: cb.LinuxBuildImage.fromEcrRepository(new ecr.Repository(s, 'Images')) },
    environmentVariables: { A: { type: cb.BuildEnvironmentVariableType.PARAMETER_STORE, value: 'a' }, B: { type: cb.BuildEnvironmentVariableType.SECRETS_MANAGER, value: 'b' } },
  });
  new cb.Project(s, 'Asset', { buildSpec: cb.BuildSpec.fromAsset(fixture('simple') + '/Dockerfile'), environment: { buildImage: cb.LinuxBuildImage.fromAsset(s, 'Image', { directory: fixture('simple') }) } });
  new cb.PipelineProject(s, 'Pipe').enableBatchBuilds();
  repository.onCommit('Commit', { target: new t.CodeBuildProject(p) });
  new cb.ReportGroup(s, 'Reports', { exportBucket: bucket }).grantWrite(p);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
