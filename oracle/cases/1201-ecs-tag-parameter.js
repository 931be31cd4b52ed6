// pins: TagParameterContainerImage: tag and digest, name and value as tokens before and after the use, in the same stack and across stacks, in JSON texts and as keys
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ecs: ecs, aws_ecr: ecr } = cdk;
  const env = { account: '111111111111', region: 'us-east-1' };
  const p = new cdk.Stack(app, 'Pipeline', { env });
  const repo = new ecr.Repository(p, 'Repo', { repositoryName: 'app' });
  const tag = new ecs.TagParameterContainerImage(repo);
  const digest = new ecs.TagParameterContainerImage(repo, { isImageDigest: true });
  const out = (id, value) => new cdk.CfnOutput(p, id, { value });
  out('TagName', tag.tagParameterName);
  out('Overrides', p.toJsonString({ [tag.tagParameterName]: 'v1', other: digest.tagParameterName }));
  const same = new ecs.FargateTaskDefinition(p, 'Same');
  same.addContainer('A', { image: digest });
  out('DigestName', digest.tagParameterName);
  out('DigestValue', `x-${digest.tagParameterValue}`);
  const a = new cdk.Stack(app, 'App', { env });
  new ecs.FargateTaskDefinition(a, 'Task').addContainer('A', { image: tag });
  record('name', tag.tagParameterName, a);
  record('digest name', digest.tagParameterName, p);
  const other = new cdk.Stack(app, 'Other', { env: { account: '222222222222', region: 'us-east-1' } });
  new ecs.Ec2TaskDefinition(other, 'Task').addContainer('A', { image: new ecs.TagParameterContainerImage(repo), memoryLimitMiB: 64 });
  const imported = new cdk.Stack(app, 'Imported');
  const theirs = new ecs.TagParameterContainerImage(ecr.Repository.fromRepositoryArn(imported, 'R', 'arn:aws:ecr:eu-west-1:333333333333:repository/theirs'));
  new ecs.FargateTaskDefinition(imported, 'Task').addContainer('A', { image: theirs });
  attempt('value of another stack', (s, x) => { const i = new ecs.TagParameterContainerImage(new ecr.Repository(s, 'R')); new ecs.FargateTaskDefinition(s, 'T').addContainer('A', { image: i }); new cdk.CfnOutput(new cdk.Stack(x, 'Two'), 'O', { value: i.tagParameterValue }); }, { synth: true });
};
