// pins: variables and triggers of pipelines, conditions of stages
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codebuild: cb, aws_s3: s3, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const artifactBucket = new s3.Bucket(s, 'Artifacts');
  const source = new cp.Artifact();
  const connect = n => new a.CodeStarConnectionsSourceAction({ actionName: n, connectionArn: 'arn:c', owner: 'o', repo: 'r', output: n === 'C1' ? source : new cp.Artifact() });
  const [c1, c2, c3] = ['C1', 'C2', 'C3'].map(connect);
  const v = new cp.Variable({ variableName: 'Var', description: 'd', defaultValue: 'x' });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  const rule = new cp.Rule({ name: 'rule.1', provider: 'VariableCheck', version: '1', configuration: { Variable: v.reference(), Value: 'x', Operator: 'EQ' }, inputArtifacts: ['In'], commands: ['ls'], region: 'us-east-1', role });
  const small = new cp.Rule({ provider: 'DeploymentWindow' });
  const provider = cp.ProviderType.CODE_STAR_SOURCE_CONNECTION, E = cp.GitPullRequestEvent;
  const p = new cp.Pipeline(s, 'Pipeline', { artifactBucket, pipelineType: cp.PipelineType.V2, executionMode: cp.ExecutionMode.PARALLEL,
    variables: [v], triggers: [{ providerType: provider, gitConfiguration: { sourceAction: c1, pushFilter: [
      { tagsIncludes: ['t'], tagsExcludes: ['u'] }, { branchesIncludes: ['b'], branchesExcludes: ['c'], filePathsIncludes: ['f'], filePathsExcludes: ['g'] }, { branchesIncludes: [], tagsIncludes: ['x'] }] } }],
    stages: [
      { stageName: 'Source', actions: [c1, c2, c3] },
      { stageName: 'Build', actions: [new a.CodeBuildAction({ actionName: 'B', project: new cb.PipelineProject(s, 'Build'), input: source, environmentVariables: { V: { value: v.reference() }, R: { value: rule.reference() } } })],
        beforeEntry: { conditions: [{ rules: [rule, small], result: cp.Result.SKIP }] },
        onSuccess: { conditions: [{ rules: [small], result: cp.Result.ROLLBACK }, { result: cp.Result.FAIL }] },
        onFailure: { conditions: [{ rules: [small] }], result: cp.Result.RETRY, retryMode: cp.RetryMode.FAILED_ACTIONS } },
      { stageName: 'More', actions: [new a.ManualApprovalAction({ actionName: 'A' })], onFailure: { result: cp.Result.ROLLBACK }, beforeEntry: {}, onSuccess: { conditions: [] } },
      { stageName: 'Retry', actions: [new a.ManualApprovalAction({ actionName: 'A' })], onFailure: { retryMode: cp.RetryMode.ALL_ACTIONS } },
    ] });
  p.addVariable(new cp.Variable({ variableName: 'Plain@-_1' }));
  p.addTrigger({ providerType: provider, gitConfiguration: { sourceAction: c2, pullRequestFilter: [{ branchesIncludes: ['b'], events: [E.OPEN, E.CLOSED, E.OPEN] }, { branchesExcludes: ['x'], filePathsIncludes: ['f'], filePathsExcludes: ['g'], events: [E.UPDATED] }, { branchesIncludes: ['c'] }] } });
  p.addTrigger({ providerType: provider, gitConfiguration: { sourceAction: c3, pushFilter: [{ tagsExcludes: ['t'] }], pullRequestFilter: [{ branchesIncludes: ['z'] }] } });
  p.addTrigger({ providerType: provider });
  record('refs', [v.reference(), v.variableName, rule.reference(), rule.ruleName, small.reference()]);
};
