// pins: actions in other regions: support stacks made, shared and not, with and without keys, buckets given, resources there
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb, aws_s3: s3 } = cdk;
  const env = { account: '111111111111', region: 'us-west-2' };
  const pipe = (id, props, more = []) => {
    const s = new cdk.Stack(app, id, { env });
    const source = new cp.Artifact();
    const repository = new cc.Repository(s, 'Repo', { repositoryName: `repo-${id}` });
    const templatePath = source.atPath('t.yml');
    const deploy = (n, region) => new a.CloudFormationCreateUpdateStackAction({ actionName: n, stackName: `stack-${n}`, templatePath, adminPermissions: true, region });
    return new cp.Pipeline(s, 'Pipeline', { ...props(s), stages: [
      { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'S', repository, output: source })] },
      { stageName: 'Deploy', actions: [deploy('Here', 'us-west-2'), deploy('There', 'us-west-1'), deploy('Else', 'eu-south-1'), deploy('None'), ...more.map(f => f(source))] },
    ] });
  };
  const p = pipe('Shared', () => ({}));
  pipe('SharedToo', () => ({ crossAccountKeys: true, enableKeyRotation: true }));
  pipe('Own', () => ({ reuseCrossRegionSupportStacks: false, crossAccountKeys: false }));
  const there = new cdk.Stack(app, 'There', { env: { account: '111111111111', region: 'ap-south-1' } });
  const project = new cb.PipelineProject(there, 'Project', { projectName: 'there' });
  pipe('Resource', s => ({ crossRegionReplicationBuckets: { 'us-west-2': new s3.Bucket(s, 'Home'), 'us-west-1': s3.Bucket.fromBucketName(s, 'Known', 'known'), 'eu-south-1': s3.Bucket.fromBucketAttributes(s, 'Known2', { bucketName: 'known2' }) } }), [source => new a.CodeBuildAction({ actionName: 'Build', project, input: source })]);
  record('regions', Object.keys(p.crossRegionSupport));
};
