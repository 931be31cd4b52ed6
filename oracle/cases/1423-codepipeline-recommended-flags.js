// pins: pipelines and actions under the flags of a new project, across regions and accounts
module.exports = (app, { cdk }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-west-2' } });
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const make = (id, props) => {
    const source = new cp.Artifact(), built = new cp.Artifact();
    const templatePath = built.atPath('t.yml');
    return new cp.Pipeline(s, id, { ...props, stages: [
      { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'S', repository, output: source, codeBuildCloneOutput: true })] },
      { stageName: 'Build', actions: [new a.CodeBuildAction({ actionName: 'B', project: new cb.PipelineProject(s, `Build${id}`), input: source, outputs: [built] })] },
      { stageName: 'Deploy', actions: [
        new a.CloudFormationCreateUpdateStackAction({ actionName: 'Here', stackName: 'one', templatePath, adminPermissions: true }),
        new a.CloudFormationCreateUpdateStackAction({ actionName: 'Region', stackName: 'two', templatePath, adminPermissions: true, region: 'eu-west-1' }),
        ...(props.crossAccountKeys ? [new a.CloudFormationCreateUpdateStackAction({ actionName: 'Account', stackName: 'three', templatePath, adminPermissions: true, account: '222222222222' })] : []),
      ] },
    ] });
  };
  make('Plain', {});
  make('Keys', { crossAccountKeys: true, enableKeyRotation: true, pipelineType: cp.PipelineType.V1 });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
