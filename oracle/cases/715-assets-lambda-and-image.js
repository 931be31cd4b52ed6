// pins: docker image code for lambda and a file asset of one folder in one stack: two entries, one folder
module.exports = (app, { cdk, fixture }) => {
  const { aws_lambda: l } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  new l.DockerImageFunction(s, 'Fn', { code: l.DockerImageCode.fromImageAsset(fixture('simple'), { cmd: ['a'], entrypoint: ['b'], workingDirectory: '/w', platform: cdk.aws_ecr_assets.Platform.LINUX_ARM64 }), architecture: l.Architecture.ARM_64 });
  new l.DockerImageFunction(s, 'FromRepo', { code: l.DockerImageCode.fromEcr(cdk.aws_ecr.Repository.fromRepositoryName(s, 'R', 'r'), { tagOrDigest: 'v1' }) });
  new cdk.aws_s3_assets.Asset(s, 'File', { path: fixture('simple') });
};
