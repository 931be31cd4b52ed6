// pins: Resource environments: own, imported from ARN, given; physical names given, generated, tokens; isOwnedResource
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const { Repository } = cdk.aws_ecr;
  const e = (l, r, stack = s) => record(l, r.env, stack);
  e('own', new Repository(s, 'Own'));
  e('from arn', Repository.fromRepositoryArn(s, 'Arn', 'arn:aws:ecr:us-east-1:222222222222:repository/x'));
  e('from name', Repository.fromRepositoryName(s, 'Name', 'x'));
  const agnostic = new cdk.Stack(app, 'Agnostic');
  e('agnostic', new Repository(agnostic, 'Own'), agnostic);
  record('owned', [cdk.Resource.isOwnedResource(new Repository(s, 'O2')), cdk.Resource.isOwnedResource(Repository.fromRepositoryName(s, 'N2', 'x')), cdk.Resource.isResource(s)]);
  attempt('physical name of imported', (t) => Repository.fromRepositoryName(t, 'N', 'x').applyRemovalPolicy(cdk.RemovalPolicy.DESTROY));
  attempt('env and environmentFromArn', (t) => new (class extends cdk.Resource {})(t, 'R', { account: '1', environmentFromArn: 'arn:aws:ecr:r:1:repository/x' }));
  attempt('physical name twice', (t) => new (class extends cdk.Resource {})(t, 'R', { physicalName: cdk.PhysicalName.GENERATE_IF_NEEDED }).physicalName);
};
