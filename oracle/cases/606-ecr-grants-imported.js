// pins: grants on repositories imported by name, ARN and attributes: only identity policies, principals without policy fail
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  const R = ecr.Repository;
  const repos = { name: R.fromRepositoryName(s, 'N', 'team/app'), arn: R.fromRepositoryArn(s, 'A', 'arn:aws:ecr:us-east-1:222222222222:repository/x/y'), attributes: R.fromRepositoryAttributes(s, 'T', { repositoryName: 'n', repositoryArn: cdk.Fn.importValue('arn') }) };
  for (const [l, repo] of Object.entries(repos)) {
    record(`${l} role`, repo.grantPull(role).success);
    const service = repo.grantPull(new iam.ServicePrincipal('ecs-tasks.amazonaws.com'));
    record(`${l} service`, [service.success, !!service.principalStatement]);
    record(`${l} added`, repo.addToResourcePolicy(new iam.PolicyStatement({ actions: ['ecr:*'], principals: [new iam.AnyPrincipal()] })).statementAdded);
  }
  attempt('assertSuccess', (t) => R.fromRepositoryName(t, 'N', 'n').grantPull(new iam.ServicePrincipal('x.amazonaws.com')).assertSuccess());
};
