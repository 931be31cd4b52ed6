// pins: Tags.of: nearest wins, priorities, removal, include/exclude by type, order in the template, taggable styles (list, map, autoscaling)
module.exports = (app, { cdk, constructs }) => {
  const s = new cdk.Stack(app, 'Stack');
  const inner = new constructs.Construct(s, 'Inner');
  const repo = new cdk.CfnResource(inner, 'Untaggable', { type: 'AWS::ECR::Repository' });
  const l1 = new cdk.aws_ecr.CfnRepository(inner, 'L1', { tags: [{ key: 'own', value: '1' }, { key: 'both', value: 'own' }] });
  const l2 = new cdk.aws_ecr.Repository(s, 'L2');
  new cdk.aws_ssm.CfnParameter(s, 'Map', { type: 'String', value: 'v', tags: { own: '1' } });
  new cdk.aws_autoscaling.CfnAutoScalingGroup(s, 'Asg', { minSize: '1', maxSize: '1', tags: [{ key: 'own', value: '1', propagateAtLaunch: true }] });
  const T = cdk.Tags;
  T.of(app).add('app', 'a');
  T.of(s).add('both', 'stack');
  T.of(s).add('z', '1'); T.of(s).add('a', '2');
  T.of(inner).add('app', 'inner');
  T.of(s).add('forced', 'outer', { priority: 500 });
  T.of(inner).add('forced', 'inner');
  T.of(l2).remove('z');
  T.of(inner).remove('own', { priority: 10 });
  T.of(s).add('only-ecr', '1', { includeResourceTypes: ['AWS::ECR::Repository'] });
  T.of(s).add('not-ecr', '1', { excludeResourceTypes: ['AWS::ECR::Repository'] });
  T.of(s).add('launch', '1', { applyToLaunchedInstances: false });
  l1.tags.setTag('manual', 'm');
  new cdk.Tag('visited', 'v').visit(l1);
  void repo;
};
