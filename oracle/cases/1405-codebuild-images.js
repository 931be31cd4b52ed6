// pins: CodeBuild build images: all constants, by name, of repositories, registries, assets, of the user's own; scripts
module.exports = (app, { cdk, fixture, record }) => {
  const { aws_codebuild: cb, aws_ecr: ecr, aws_secretsmanager: sm } = cdk;
  const kinds = { Linux: cb.LinuxBuildImage, Arm: cb.LinuxArmBuildImage, Windows: cb.WindowsBuildImage, Mac: cb.MacBuildImage, Lambda: cb.LinuxLambdaBuildImage, ArmLambda: cb.LinuxArmLambdaBuildImage };
  for (const [kind, c] of Object.entries(kinds)) {
    for (const [name, image] of Object.entries(c)) {
      if (image && image.imageId) record(`${kind} ${name}`, [image.type, image.imageId, image.defaultComputeType]);
    }
  }
  const s = new cdk.Stack(app, 'Stack');
  const spec = cb.BuildSpec.fromObject({ version: '0.2' });
  const repo = new ecr.Repository(s, 'Repo');
  const secret = sm.Secret.fromSecretCompleteArn(s, 'Secret', 'arn:aws:secretsmanager:us-east-1:123456789012:secret:name-abcdef');
  const named = sm.Secret.fromSecretNameV2(s, 'Named', 'named');
  const p = (id, buildImage, extra, props) => new cb.Project(s, id, { buildSpec: spec, environment: { buildImage, ...extra }, ...props });
  p('Lambda', cb.LinuxLambdaBuildImage.AMAZON_LINUX_2023_NODE_22);
  p('ArmLambda', cb.LinuxArmLambdaBuildImage.fromCodeBuildImageId('own'), { computeType: cb.ComputeType.LAMBDA_4GB });
  p('ById', cb.LinuxBuildImage.fromCodeBuildImageId('aws/codebuild/standard:9.0'));
  p('ArmById', cb.LinuxArmBuildImage.fromCodeBuildImageId('aws/x'), { computeType: cb.ComputeType.X2_LARGE });
  p('Windows', cb.WindowsBuildImage.WIN_SERVER_CORE_2022_BASE_3_0, { computeType: cb.ComputeType.LARGE });
  p('WindowsRegistry', cb.WindowsBuildImage.fromDockerRegistry('reg/win', { secretsManagerCredentials: secret }, cb.WindowsImageType.SERVER_2019));
  p('WindowsEcr', cb.WindowsBuildImage.fromEcrRepository(repo, 'w', cb.WindowsImageType.SERVER_2022));
  p('WindowsEcrDefault', cb.WindowsBuildImage.fromEcrRepository(repo));
  p('ArmRegistry', cb.LinuxArmBuildImage.fromDockerRegistry('reg/arm', { secretsManagerCredentials: named }));
  p('Registry', cb.LinuxBuildImage.fromDockerRegistry('public/image'));
  const fleet = new cb.Fleet(s, 'Fleet', { baseCapacity: 1, computeType: cb.FleetComputeType.MEDIUM, environmentType: cb.EnvironmentType.MAC_ARM });
  p('Mac', cb.MacBuildImage.BASE_14, { fleet });
  p('MacRegistry', cb.MacBuildImage.fromDockerRegistry('reg/mac'), { fleet });
  p('MacEcr', cb.MacBuildImage.fromEcrRepository(repo, 'm'), { fleet });
  p('MacAsset', cb.MacBuildImage.fromAsset(s, 'MacImage', { directory: fixture('simple') }), { fleet });
  const own = { type: 'OWN_TYPE', imageId: 'own-image', defaultComputeType: cb.ComputeType.MEDIUM, validate: () => [], runScriptBuildspec: e => cb.BuildSpec.fromObject({ e }) };
  p('Own', own);
  p('OwnPulledByCodeBuild', { ...own, imagePullPrincipalType: cb.ImagePullPrincipalType.CODEBUILD, repository: repo });
  p('OwnPulledByRole', { ...own, imagePullPrincipalType: cb.ImagePullPrincipalType.SERVICE_ROLE, repository: ecr.Repository.fromRepositoryName(s, 'Imp', 'imp'), bind: (scope, project) => { project.addToRolePolicy(new cdk.aws_iam.PolicyStatement({ actions: ['own:Bound'], resources: ['*'] })); return {}; } });
  new cb.Project(s, 'WindowsScript', { buildSpec: cb.WindowsBuildImage.WIN_SERVER_CORE_2019_BASE_3_0.runScriptBuildspec('run.ps1') });
};
