// pins: tags of stacks: props, Tags.of on app and stack, addStackTag/removeStackTag, excluded stacks; manifest tags and metadata
module.exports = (app, { cdk, attempt }) => {
  const a = new cdk.Stack(app, 'A', { tags: { p: 'props', q: 'props' } });
  new cdk.aws_ecr.Repository(a, 'Repo');
  cdk.Tags.of(a).add('q', 'aspect');
  cdk.Tags.of(app).add('everywhere', 'yes');
  a.addStackTag('added', '1');
  a.addStackTag('gone', '1');
  a.removeStackTag('gone');
  const b = new cdk.Stack(app, 'B');
  cdk.Tags.of(b).add('not-on-stack', '1', { excludeResourceTypes: ['aws:cdk:stack'] });
  new cdk.aws_ecr.Repository(b, 'Repo');
  attempt('token in stack tag', (t) => { new cdk.Stack(t.node.root, 'T', { tags: { x: cdk.Aws.REGION } }); }, { synth: true });
};
