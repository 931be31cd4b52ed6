// pins: what is found when pipelines are synthesized: stages, sources, artifacts, types, variables of actions never added
module.exports = (app, { cdk, attempt }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codebuild: cb, aws_s3: s3 } = cdk;
  const A = n => new cp.Artifact(n);
  const t = (label, f) => attempt(label, s => { f(s, props => new cp.Pipeline(s, 'P', { artifactBucket: new s3.Bucket(s, 'B'), ...props })); }, { synth: true });
  const src = (n, output, more) => new a.CodeStarConnectionsSourceAction({ actionName: n, connectionArn: 'arn:c', owner: 'o', repo: 'r', output, ...more });
  const approve = (n, more) => new a.ManualApprovalAction({ actionName: n, ...more });
  const build = (s, n, input, more) => new a.CodeBuildAction({ actionName: n, project: cb.Project.fromProjectName(s, `X${n}`, 'x'), input, ...more });
  t('no stages', (s, p) => { p(); });
  t('one stage', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }] }); });
  t('empty stage', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T' }] }); });
  t('no source first', (s, p) => { p({ stages: [{ stageName: 'S', actions: [approve('A')] }, { stageName: 'T', actions: [approve('B')] }] }); });
  t('source later', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [src('B', A('b'))] }] }); });
  t('same artifact', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a')), src('B', A('a'))] }, { stageName: 'T', actions: [approve('B')] }] }); });
  t('two unnamed', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A()), src('B', A())] }, { stageName: 'T', actions: [approve('B')] }] }); });
  t('unknown input', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [build(s, 'B', A('b'))] }] }); });
  t('unnamed input', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [build(s, 'B', A())] }] }); });
  t('too early in stage', (s, p) => { const x = A('x'); p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [build(s, 'B', x), build(s, 'C', A('a'), { outputs: [x] })] }] }); });
  t('too early by stage', (s, p) => { const x = A('x'); p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [build(s, 'B', x)] }, { stageName: 'U', actions: [build(s, 'C', A('a'), { outputs: [x] })] }] }); });
  t('later order', (s, p) => { const x = A('x'), y = A('a'); p({ stages: [{ stageName: 'S', actions: [src('A', y)] }, { stageName: 'T', actions: [build(s, 'B', x, { runOrder: 2 }), build(s, 'C', y, { outputs: [x] })] }] }); });
  t('too many inputs', (s, p) => { const all = 'abcdef'.split('').map(A); p({ stages: [{ stageName: 'S', actions: all.map((x, i) => src(`A${i}`, x)) }, { stageName: 'T', actions: [build(s, 'B', all[0], { extraInputs: all.slice(1), outputs: 'ghijkl'.split('').map(A) })] }] }); });
  t('variables of v1', (s, p) => { p({ variables: [new cp.Variable({ variableName: 'v' })], pipelineType: cp.PipelineType.V1, stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [approve('B')] }] }); });
  t('triggers of v1', (s, p) => { const x = src('A', A('a')); p({ triggers: [{ providerType: cp.ProviderType.CODE_STAR_SOURCE_CONNECTION, gitConfiguration: { sourceAction: x, pushFilter: [{ tagsIncludes: ['x'] }] } }], stages: [{ stageName: 'S', actions: [x] }, { stageName: 'T', actions: [approve('B')] }] }); });
  t('variable of nobody', (s, p) => { p({ stages: [{ stageName: 'S', actions: [src('A', A('a'))] }, { stageName: 'T', actions: [approve('B', { additionalInformation: src('Never', A('n')).variables.commitId })] }] }); });
};
