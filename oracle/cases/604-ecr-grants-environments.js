// pins: grants to roles of another region, another account, and an agnostic stack: where the statement lands and how the role is named
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: ecr, aws_iam: iam } = cdk;
  const st = (id, account, region) => new cdk.Stack(app, id, { env: { account, region } });
  const repo = new ecr.Repository(st('RepoStack', '111111111111', 'eu-west-1'), 'Repo', { repositoryName: 'named' });
  const role = (scope, more) => new iam.Role(scope, 'Role', { assumedBy: new iam.AccountRootPrincipal(), ...more });
  const g = (id, r) => { const grant = repo.grantPull(r); record(id, [grant.success, !!grant.principalStatement, !!grant.resourceStatement]); };
  g('other region', role(st('OtherRegion', '111111111111', 'us-east-1')));
  g('other account named', role(st('OtherAccount', '222222222222', 'eu-west-1'), { roleName: 'known' }));
  g('other account generated', role(st('Generated', '333333333333', 'eu-west-1'), { roleName: cdk.PhysicalName.GENERATE_IF_NEEDED }));
  g('same environment', role(st('Same', '111111111111', 'eu-west-1')));
};
