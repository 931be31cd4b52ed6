// pins: actions in other accounts: roles there, support stacks, deployment roles, projects of other accounts
module.exports = (app, { cdk }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb, aws_s3: s3, aws_iam: iam } = cdk;
  const env = { account: '111111111111', region: 'us-west-2' };
  const s = new cdk.Stack(app, 'Pipe', { env });
  const other = new cdk.Stack(app, 'Other', { env: { account: '222222222222', region: 'us-west-2' } });
  const project = new cb.PipelineProject(other, 'Project', { projectName: 'theirs' });
  const named = new cb.PipelineProject(other, 'Named', { projectName: cdk.PhysicalName.GENERATE_IF_NEEDED });
  const target = new s3.Bucket(other, 'Bucket', { bucketName: 'their-bucket' });
  const source = new cp.Artifact();
  const templatePath = source.atPath('t.yml');
  new cp.Pipeline(s, 'Pipeline', { stages: [
    { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'S', repository: new cc.Repository(s, 'Repo', { repositoryName: 'repo' }), output: source })] },
    { stageName: 'Build', actions: [new a.CodeBuildAction({ actionName: 'B', project, input: source }), new a.CodeBuildAction({ actionName: 'N', project: named, input: source })] },
    { stageName: 'Deploy', actions: [
      new a.S3DeployAction({ actionName: 'Copy', bucket: target, input: source }),
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'Same', stackName: 'one', templatePath, adminPermissions: true, account: '222222222222' }),
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'Third', stackName: 'two', templatePath, adminPermissions: true, account: '333333333333' }),
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'Far', stackName: 'three', templatePath, adminPermissions: false, account: '444444444444', region: 'eu-west-1' }),
      new a.CloudFormationDeleteStackAction({ actionName: 'Given', stackName: 'four', adminPermissions: false, account: '333333333333', role: iam.Role.fromRoleArn(s, 'TheirRole', 'arn:aws:iam::333333333333:role/theirs', { mutable: false }), deploymentRole: iam.Role.fromRoleArn(s, 'TheirDeploy', 'arn:aws:iam::333333333333:role/deploy', { mutable: false }) }),
    ] },
  ] });
};
