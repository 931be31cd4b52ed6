// pins: what imported repositories answer: fromRepositoryName, fromRepositoryArn, fromRepositoryAttributes with literals and tokens
module.exports = (app, { cdk, record }) => {
  const R = cdk.aws_ecr.Repository;
  const s = new cdk.Stack(app, 'Stack');
  const f = (l, r) => record(l, { name: r.repositoryName, arn: r.repositoryArn, uri: r.repositoryUri, registry: r.registryUri, tag: r.repositoryUriForTag('t'), env: r.env, ref: r.repositoryRef }, s);
  f('name', R.fromRepositoryName(s, 'Name', 'a/b'));
  f('token name', R.fromRepositoryName(s, 'TokenName', new cdk.CfnParameter(s, 'P').valueAsString));
  f('arn', R.fromRepositoryArn(s, 'Arn', 'arn:aws:ecr:eu-west-1:222222222222:repository/a/b'));
  f('china', R.fromRepositoryArn(s, 'China', 'arn:aws-cn:ecr:cn-north-1:222222222222:repository/a'));
  f('arn without region', R.fromRepositoryArn(s, 'NoRegion', 'arn:aws:ecr::222222222222:repository/a'));
  f('attributes', R.fromRepositoryAttributes(s, 'Attributes', { repositoryName: 'n', repositoryArn: cdk.Fn.importValue('x') }));
  f('disagreeing attributes', R.fromRepositoryAttributes(s, 'Disagree', { repositoryName: 'one', repositoryArn: 'arn:aws:ecr:r:1:repository/two' }));
  record('local arn', R.arnForLocalRepository('n', s), s);
  record('local arn of account', R.arnForLocalRepository('n', s, '333333333333'), s);
};
