// pins: lifecycle rules by tagPatternList and tagPrefixList, status implied or given, single and several, wildcards allowed
module.exports = (app, { cdk }) => {
  const { TagStatus: T } = cdk.aws_ecr;
  const s = new cdk.Stack(app, 'Stack');
  const r = (id, ...lifecycleRules) => new cdk.aws_ecr.Repository(s, id, { lifecycleRules });
  r('Prefix', { tagPrefixList: ['prod'], maxImageCount: 3 });
  r('Prefixes', { tagStatus: T.TAGGED, tagPrefixList: ['a', 'b'], maxImageAge: cdk.Duration.days(3) });
  r('Pattern', { tagPatternList: ['prod*'], maxImageCount: 3 });
  r('Patterns', { tagStatus: T.TAGGED, tagPatternList: ['*', '*a*b*c', 'x'], maxImageAge: cdk.Duration.days(30) });
  r('Untagged', { tagStatus: T.UNTAGGED, maxImageAge: cdk.Duration.days(1), description: 'untagged' });
  r('Any', { tagStatus: T.ANY, maxImageCount: 1 }, { tagPatternList: ['k*'], maxImageCount: 9, rulePriority: 7 }, { tagStatus: T.UNTAGGED, maxImageCount: 2 });
  r('Implied', { maxImageCount: 9999 });
  const late = new cdk.aws_ecr.Repository(s, 'Late');
  late.addLifecycleRule({ maxImageCount: 1, description: 'quoted "text" ü' });
  new cdk.aws_ecr.Repository(s, 'None', { lifecycleRules: [] });
};
