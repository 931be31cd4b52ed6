// pins: functions of images in repositories: tag, digest, image configuration and the policy of the repository
module.exports = (app, { cdk, fixture }) => {
  const { aws_lambda: lambda, aws_ecr: ecr } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repo = new ecr.Repository(s, 'Repo');
  const f = (id, code, more) => new lambda.DockerImageFunction(s, id, { code, ...more });
  f('Latest', lambda.DockerImageCode.fromEcr(repo));
  f('Tag', lambda.DockerImageCode.fromEcr(repo, { tag: 'v1' }));
  f('Digest', lambda.DockerImageCode.fromEcr(repo, { tagOrDigest: 'sha256:0123456789012345678901234567890123456789012345678901234567890123', cmd: ['a'], entrypoint: ['b', 'c'], workingDirectory: '/w' }));
  f('Imported', lambda.DockerImageCode.fromEcr(ecr.Repository.fromRepositoryName(s, 'Named', 'theirs')), { memorySize: 512, timeout: cdk.Duration.minutes(1), environment: { A: 'b' } });
  f('Asset', lambda.DockerImageCode.fromImageAsset(fixture('simple')));
  new lambda.Function(s, 'Plain', { code: lambda.Code.fromEcrImage(repo, { tagOrDigest: 'x' }), handler: lambda.Handler.FROM_IMAGE, runtime: lambda.Runtime.FROM_IMAGE });
};
