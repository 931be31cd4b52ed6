// pins: the actions of grantRead, grantPull, grantPush, grantPullPush and grant(...) to a role of the same stack, and what the Grant tells
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repo = new ecr.Repository(s, 'Repo');
  const g = (id, f) => {
    const grant = f(new iam.Role(s, id, { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') }));
    record(id, { success: grant.success, principal: grant.principalStatement && grant.principalStatement.toStatementJson(), resource: grant.resourceStatement && grant.resourceStatement.toStatementJson() }, s);
  };
  g('Read', (r) => repo.grantRead(r));
  g('Pull', (r) => repo.grantPull(r));
  g('Push', (r) => repo.grantPush(r));
  g('PullPush', (r) => repo.grantPullPush(r));
  g('Custom', (r) => repo.grant(r, 'ecr:DescribeImages', 'ecr:ListImages'));
  g('Twice', (r) => { repo.grantPull(r); return repo.grantPull(r); });
};
