// pins: grantPullPush to a role of another stack of the same environment: policy there, Export/ImportValue of the ARN
module.exports = (app, { cdk }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const repo = new ecr.Repository(new cdk.Stack(app, 'RepoStack'), 'Repo');
  const role = new iam.Role(new cdk.Stack(app, 'RoleStack'), 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  repo.grantPullPush(role);
};
