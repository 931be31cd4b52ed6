// pins: every kind of container image on one task: registry, ECR by tag and digest, asset, existing asset, tarball, user-defined
module.exports = (app, { cdk, fixture, record }) => {
  const { aws_ecs: ecs, aws_ecr: ecr, aws_ecr_assets: assets } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repo = new ecr.Repository(s, 'Repo');
  const imported = ecr.Repository.fromRepositoryName(s, 'Imported', 'theirs');
  const td = new ecs.FargateTaskDefinition(s, 'Task');
  const digest = 'sha256:0123456789012345678901234567890123456789012345678901234567890123';
  td.addContainer('Registry', { image: ecs.ContainerImage.fromRegistry('nginx:1') });
  td.addContainer('Latest', { image: ecs.ContainerImage.fromEcrRepository(repo), essential: false });
  td.addContainer('Tag', { image: ecs.ContainerImage.fromEcrRepository(repo, 'v1') });
  td.addContainer('Digest', { image: ecs.ContainerImage.fromEcrRepository(imported, digest) });
  td.addContainer('Token', { image: new ecs.EcrImage(repo, new cdk.CfnParameter(s, 'P').valueAsString) });
  td.addContainer('Asset', { image: ecs.ContainerImage.fromAsset(fixture('simple')) });
  td.addContainer('Options', { image: new ecs.AssetImage(fixture('custom-file'), { file: 'Dockerfile.prod', buildArgs: { A: '1' }, platform: assets.Platform.LINUX_ARM64 }) });
  td.addContainer('Existing', { image: ecs.ContainerImage.fromDockerImageAsset(new assets.DockerImageAsset(s, 'Image', { directory: fixture('simple') })) });
  td.addContainer('Tarball', { image: ecs.ContainerImage.fromTarball(fixture('tarballs', 'image.tar')) });
  td.addContainer('Own', { image: { bind: (scope, container) => { new cdk.CfnParameter(scope, 'Name', { default: 'own' }); container.taskDefinition.obtainExecutionRole(); return { imageName: `own/${container.containerName}`, repositoryCredentials: { credentialsParameter: 'arn:own' } }; } } });
  const names = ['111111111111.dkr.ecr.us-east-1.amazonaws.com/a', '1.dkr.ecr.x.amazonaws.com.cn/a', '-1.dkr.ecr.us-east-1.amazonaws.com/a', 'x.111111111111.dkr.ecr.us-east-1.amazonaws.com/a', '111111111111.dkr.ecr.us-east-1.amazonawsxcom/a', '111111111111.dkr.ecr.us-east-1.amazonaws.com', '111111111111.dkr.ecr..amazonaws.com/a', 'public.ecr.aws/a/b'];
  names.forEach((n, i) => td.addContainer(`N${i}`, { image: ecs.ContainerImage.fromRegistry(n) }));
  record('images', ['Registry', 'Tag', 'Digest', 'Asset', 'Own'].map((n) => td.findContainer(n).imageName), s);
  record('default', td.defaultContainer.containerName);
  record('none', td.findContainer('Nobody'));
};
