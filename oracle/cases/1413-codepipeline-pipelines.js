// pins: pipelines: defaults, buckets, keys and roles, names, types, execution modes, stages placed and closed, variables of actions
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb, aws_s3: s3, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const project = new cb.PipelineProject(s, 'Build');
  const stages = (n, more) => {
    const output = new cp.Artifact();
    return [
      { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'Commit', repository, output, branch: n })] },
      { stageName: 'Build', actions: [new a.CodeBuildAction({ actionName: 'Make', project, input: output })], ...more },
    ];
  };
  new cp.Pipeline(s, 'Plain', { stages: stages('one') });
  const full = new cp.Pipeline(s, 'Full', {
    pipelineName: 'full', pipelineType: cp.PipelineType.V2, executionMode: cp.ExecutionMode.QUEUED, restartExecutionOnUpdate: true, enableKeyRotation: true, crossAccountKeys: true,
    stages: stages('two', { transitionToEnabled: false, transitionDisabledReason: 'closed for now' }),
  });
  const bucket = new s3.Bucket(s, 'Bucket', { encryptionKey: new kms.Key(s, 'Key') });
  new cp.Pipeline(s, 'OwnBucket', { artifactBucket: bucket, role: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('codepipeline.amazonaws.com') }), pipelineType: cp.PipelineType.V1, stages: stages('three', { transitionToEnabled: false }) });
  const shared = new cp.Pipeline(s, 'PipelineRole', { crossAccountKeys: false, usePipelineRoleForActions: true, executionMode: cp.ExecutionMode.SUPERSEDED, restartExecutionOnUpdate: false, stages: stages('four') });
  shared.addToRolePolicy(new iam.PolicyStatement({ actions: ['x:Y'], resources: ['*'] }));
  const placed = new cp.Pipeline(s, 'Placed', { artifactBucket: bucket });
  const [source, build] = stages('five');
  const first = placed.addStage(source);
  const last = placed.addStage({ stageName: 'Last' });
  placed.addStage({ ...build, placement: { justAfter: first } });
  const artifact = new cp.Artifact('Named', ['a.txt', 'b.txt']);
  const test = new a.CodeBuildAction({ actionName: 'Test.1@x', project, input: build.actions[0].actionProperties.inputs[0], outputs: [new cp.Artifact(), new cp.Artifact(), artifact], type: a.CodeBuildActionType.TEST, runOrder: 2, extraInputs: [] });
  placed.addStage({ stageName: 'Middle', actions: [test], placement: { rightBefore: last } });
  last.addAction(new a.ManualApprovalAction({ actionName: 'Approve', additionalInformation: `${test.variable('A')} ${cp.GlobalVariables.executionId}` }));
  last.addAction(new a.ManualApprovalAction({ actionName: 'Approve2', variablesNamespace: 'own', runOrder: 2 }));
  record('stages', [placed.stageCount, placed.stages.map(x => x.stageName), placed.stage('Middle').actions.length]);
  for (const [n, p] of Object.entries({ full, placed })) record(n, { name: p.pipelineName, arn: p.pipelineArn, version: p.pipelineVersion }, s);
  const imported = cp.Pipeline.fromPipelineArn(s, 'Imported', 'arn:aws:codepipeline:eu-west-1:111122223333:theirs');
  record('imported', { name: imported.pipelineName, arn: imported.pipelineArn, account: imported.env.account, region: imported.env.region });
};
