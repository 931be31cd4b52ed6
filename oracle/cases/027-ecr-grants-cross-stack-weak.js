// pins: same as 602 with @aws-cdk/core:defaultCrossStackReferences=weak: Outputs under "Publish" + Fn::GetStackOutput, no Export
module.exports = (app, { cdk }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const repo = new ecr.Repository(new cdk.Stack(app, 'RepoStack'), 'Repo');
  const role = new iam.Role(new cdk.Stack(app, 'RoleStack'), 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  repo.grantPullPush(role);
};
module.exports.app = { context: { '@aws-cdk/core:defaultCrossStackReferences': 'weak' } };
