// pins: source actions: ECR, S3, connections, GitHub and CodeCommit with all properties, their variables
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb, aws_s3: s3, aws_iam: iam, aws_ecr: ecr, aws_events: ev, aws_sns: sns, aws_events_targets: t } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const bucket = new s3.Bucket(s, 'Artifacts');
  const project = new cb.PipelineProject(s, 'Build');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  const O = () => new cp.Artifact();
  const pipe = (id, actions) => {
    const info = actions.map(x => x.variables ? JSON.stringify(Object.values(x.variables).slice(0, 2)) : '').join(' ');
    return new cp.Pipeline(s, id, { artifactBucket: bucket, stages: [
      { stageName: 'Source', actions },
      { stageName: 'Build', actions: [new a.CodeBuildAction({ actionName: 'Make', project, input: actions[0].actionProperties.outputs[0], extraInputs: actions.slice(1, 5).map(x => x.actionProperties.outputs[0]), environmentVariables: { INFO: { value: info } } })] },
    ] });
  };
  const images = new ecr.Repository(s, 'Images');
  pipe('Ecr', [
    new a.EcrSourceAction({ actionName: 'Latest', repository: images, output: O() }),
    new a.EcrSourceAction({ actionName: 'Tag', repository: ecr.Repository.fromRepositoryName(s, 'Imp', 'imp'), output: O(), imageTag: 'v1', variablesNamespace: 'own', role, runOrder: 3 }),
    new a.EcrSourceAction({ actionName: 'Any', repository: images, output: new cp.Artifact('any'), imageTag: '' }),
  ]);
  const src = new s3.Bucket(s, 'Src', { versioned: true });
  const S = a.S3Trigger;
  pipe('S3', [
    new a.S3SourceAction({ actionName: 'Default', bucket: src, bucketKey: 'a.zip', output: O() }),
    new a.S3SourceAction({ actionName: 'None', bucket: src, bucketKey: 'b.zip', output: O(), trigger: S.NONE }),
    new a.S3SourceAction({ actionName: 'Poll', bucket: s3.Bucket.fromBucketName(s, 'Known', 'known'), bucketKey: 'c/d.zip', output: O(), trigger: S.POLL }),
    new a.S3SourceAction({ actionName: 'Events', bucket: src, bucketKey: 'e.zip', output: O(), trigger: S.EVENTS }),
    new a.S3SourceAction({ actionName: 'Token', bucket: src, bucketKey: new cdk.CfnParameter(s, 'KeyParam').valueAsString, output: O(), trigger: S.EVENTS }),
  ]);
  pipe('Connections', [
    new a.CodeStarConnectionsSourceAction({ actionName: 'Plain', connectionArn: 'arn:aws:codestar-connections:us-east-1:123456789012:connection/1', owner: 'o', repo: 'r', output: O() }),
    new a.CodeStarConnectionsSourceAction({ actionName: 'Full', connectionArn: 'arn:c2', owner: 'o', repo: 'r', branch: 'main', codeBuildCloneOutput: true, triggerOnPush: false, output: O() }),
  ]);
  const token = cdk.SecretValue.secretsManager('token');
  const G = a.GitHubTrigger;
  pipe('Hub', [
    new a.GitHubSourceAction({ actionName: 'Hook', owner: 'o', repo: 'r', oauthToken: token, output: O() }),
    new a.GitHubSourceAction({ actionName: 'Explicit', owner: 'o', repo: 'r', branch: 'dev', oauthToken: token, output: O(), trigger: G.WEBHOOK, runOrder: 2 }),
    new a.GitHubSourceAction({ actionName: 'Poll', owner: 'o', repo: 'r', oauthToken: token, output: O(), trigger: G.POLL, variablesNamespace: 'hub' }),
    new a.GitHubSourceAction({ actionName: 'None', owner: 'o', repo: 'r', oauthToken: token, output: O(), trigger: G.NONE }),
  ]);
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const known = cc.Repository.fromRepositoryName(s, 'KnownRepo', 'known');
  const C = a.CodeCommitTrigger;
  pipe('Commit', [
    new a.CodeCommitSourceAction({ actionName: 'Default', repository, output: O() }),
    new a.CodeCommitSourceAction({ actionName: 'Events', repository, output: O(), branch: 'dev', trigger: C.EVENTS, eventRole: role, codeBuildCloneOutput: true }),
    new a.CodeCommitSourceAction({ actionName: 'Poll', repository: known, output: O(), trigger: C.POLL, branch: 'master' }),
    new a.CodeCommitSourceAction({ actionName: 'None', repository: known, output: O(), trigger: C.NONE, branch: new cdk.CfnParameter(s, 'Branch').valueAsString }),
    new a.CodeCommitSourceAction({ actionName: 'Custom', repository: known, output: O(), customEventRule: { eventPattern: { detail: { event: ['x'] } }, target: new t.SnsTopic(new sns.Topic(s, 'Topic')), ruleName: 'custom', description: 'd' } }),
  ]);
  new s3.Bucket(s, 'More').onCloudTrailEvent('Any', { description: 'd' });
  src.onCloudTrailPutObject('Put', { paths: ['a', 'b'] });
};
