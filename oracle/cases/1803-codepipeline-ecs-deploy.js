// pins: deployments of ECS services by pipelines: image files, inputs, timeouts, roles, imported services, services of CodeDeploy and of others
module.exports = (app, { cdk, record }) => {
  const { aws_ecs: ecs, aws_ec2: ec2, aws_iam: iam, aws_codepipeline: cp, aws_codepipeline_actions: actions, aws_codecommit: cc } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1 });
  const cluster = new ecs.Cluster(s, 'Cluster', { vpc });
  const task = new ecs.FargateTaskDefinition(s, 'Task');
  task.addContainer('web', { image: ecs.ContainerImage.fromRegistry('nginx'), portMappings: [{ containerPort: 80 }] });
  const make = (id, props) => new ecs.FargateService(s, id, { cluster, taskDefinition: task, ...props });
  const T = ecs.DeploymentControllerType;
  const service = make('Service', {});
  const blue = make('CodeDeploy', { deploymentController: { type: T.CODE_DEPLOY }, taskDefinitionRevision: ecs.TaskDefinitionRevision.LATEST });
  make('External', { deploymentController: { type: T.EXTERNAL } });
  make('Rolling', { deploymentController: { type: T.ECS }, circuitBreaker: { rollback: true } });
  const built = new cp.Artifact('built'), source = new cp.Artifact();
  const imported = ecs.FargateService.fromFargateServiceAttributes(s, 'Imported', { cluster, serviceName: 'theirs' });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  new cp.Pipeline(s, 'Pipeline', { stages: [
    { stageName: 'Source', actions: [new actions.CodeCommitSourceAction({ actionName: 'Code', repository: new cc.Repository(s, 'Repo', { repositoryName: 'r' }), output: source })] },
    { stageName: 'Deploy', actions: [
      new actions.EcsDeployAction({ actionName: 'Plain', service, input: source }),
      new actions.EcsDeployAction({ actionName: 'File', service, imageFile: source.atPath('images.json'), deploymentTimeout: cdk.Duration.minutes(60), runOrder: 2, variablesNamespace: 'ns' }),
      new actions.EcsDeployAction({ actionName: 'Theirs', service: imported, input: source, role, deploymentTimeout: cdk.Duration.hours(1) }),
    ] },
  ] });
  const other = new cdk.Stack(app, 'Other', { env: { account: '222222222222', region: 'eu-west-1' } });
  const p = new cdk.Stack(app, 'Across', { env: { account: '111111111111', region: 'eu-west-1' } });
  const far = ecs.BaseService.fromServiceArnWithCluster(other, 'Far', 'arn:aws:ecs:eu-west-1:222222222222:service/c/s');
  const q = new cp.Artifact();
  new cp.Pipeline(p, 'Pipeline', { crossAccountKeys: true, stages: [
    { stageName: 'Source', actions: [new actions.CodeCommitSourceAction({ actionName: 'Code', repository: new cc.Repository(p, 'Repo', { repositoryName: 'r' }), output: q })] },
    { stageName: 'Deploy', actions: [new actions.EcsDeployAction({ actionName: 'Far', service: far, input: q })] },
  ] });
  record('names', [blue.serviceName, imported.serviceName], s);
};
