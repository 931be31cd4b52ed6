// pins: repository names that are allowed: every separator, slashes, shortest and longest, tokens, and name properties as set
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const names = ['ab', 'a1', '0a', 'a-b', 'a_b', 'a.b', 'a__b', 'a--b', 'a/b', 'team/app/image', 'a.b-c_d/e', 'x'.repeat(256), 'a/'.repeat(100) + 'b'];
  names.forEach((repositoryName, i) => attempt(`allowed ${i}: ${repositoryName.slice(0, 20)}`, (t) => new cdk.aws_ecr.Repository(t, 'R', { repositoryName }), { synth: true }));
  for (const bad of ['a-', 'a/', 'a..b', 'a._b', 'a___b', '/a', 'a//b', 'A']) attempt(`refused: ${bad}`, (t) => new cdk.aws_ecr.Repository(t, 'R', { repositoryName: bad }));
  const named = new cdk.aws_ecr.Repository(s, 'Named', { repositoryName: 'team/app' });
  const token = new cdk.aws_ecr.Repository(s, 'Token', { repositoryName: `${cdk.Aws.STACK_NAME}-x` });
  record('named', [named.repositoryName, named.repositoryArn, named.repositoryUri, named.registryUri], s);
  record('token', [token.repositoryName, token.repositoryUri], s);
};
