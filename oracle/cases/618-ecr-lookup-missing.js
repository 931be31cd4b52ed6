// pins: fromLookup without context: dummy answers and the missing section for name, ARN and both
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const R = cdk.aws_ecr.Repository;
  const f = (l, r) => record(l, [r.repositoryName, r.repositoryArn, r.repositoryUri], s);
  f('name', R.fromLookup(s, 'Name', { repositoryName: 'team/app' }));
  f('arn', R.fromLookup(s, 'Arn', { repositoryArn: 'arn:aws:ecr:eu-west-1:111111111111:repository/x' }));
  f('both', R.fromLookup(s, 'Both', { repositoryName: 'x', repositoryArn: 'arn:aws:ecr:eu-west-1:111111111111:repository/x' }));
  R.fromLookup(s, 'Again', { repositoryName: 'team/app' });
};
