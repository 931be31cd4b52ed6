// pins: the RepositoryAutoDeleteImages mixin on an L1 and on an L2's L1, and which constructs it supports
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: ecr } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const mixin = new ecr.mixins.RepositoryAutoDeleteImages();
  const l1 = new ecr.CfnRepository(s, 'L1');
  l1.with(mixin);
  record('supports', [mixin.supports(l1), mixin.supports(new ecr.Repository(s, 'L2')), mixin.supports(s)]);
  const l2 = new ecr.Repository(s, 'Applied', { removalPolicy: cdk.RemovalPolicy.DESTROY });
  cdk.Mixins.of(l2).apply(mixin);
};
