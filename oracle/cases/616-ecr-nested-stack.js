// pins: a repository in a nested stack, its name and URI used by the parent, a sibling and another stack; grants across
module.exports = (app, { cdk }) => {
  const { aws_iam: iam } = cdk;
  const top = new cdk.Stack(app, 'Top');
  const nested = new cdk.NestedStack(top, 'Nested');
  const repo = new cdk.aws_ecr.Repository(nested, 'Repo');
  new cdk.CfnOutput(top, 'Uri', { value: repo.repositoryUri });
  new cdk.CfnResource(new cdk.NestedStack(top, 'Sibling'), 'Use', { type: 'Some::Type', properties: { Name: repo.repositoryName, Image: repo.repositoryUriForTag('v1') } });
  repo.grantPull(new iam.Role(top, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }));
  repo.grantPush(new iam.Role(new cdk.Stack(app, 'Other'), 'Role', { assumedBy: new iam.ServicePrincipal('codebuild.amazonaws.com') }));
};
