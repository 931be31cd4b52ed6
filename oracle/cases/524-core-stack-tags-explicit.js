// pins: @aws-cdk/core:explicitStackTags: Tags.of skips stacks, props and addStackTag still count
module.exports = (app, { cdk }) => {
  const a = new cdk.Stack(app, 'A', { tags: { p: 'props' } });
  new cdk.aws_ecr.Repository(a, 'Repo');
  cdk.Tags.of(a).add('q', 'aspect');
  cdk.Tags.of(a).add('r', 'included', { includeResourceTypes: ['aws:cdk:stack'] });
  a.addStackTag('added', '1');
};
module.exports.app = { context: { '@aws-cdk/core:explicitStackTags': true } };
