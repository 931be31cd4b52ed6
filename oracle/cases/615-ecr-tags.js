// pins: tags of repositories by Tags.of, stack tags, removal, and their place in the template
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack', { tags: { stack: '1' } });
  const r = new cdk.aws_ecr.Repository(s, 'Repo', { repositoryName: 'named', lifecycleRules: [{ maxImageCount: 1 }], emptyOnDelete: true, removalPolicy: cdk.RemovalPolicy.DESTROY });
  cdk.Tags.of(r).add('Zeta', 'z'); cdk.Tags.of(r).add('alpha', 'a'); cdk.Tags.of(r).add('Beta', cdk.Aws.REGION); cdk.Tags.of(r).add('ünï', '');
  cdk.Tags.of(s).add('gone', 'x');
  cdk.Tags.of(r).remove('gone');
};
