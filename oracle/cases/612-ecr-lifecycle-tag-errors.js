// pins: which combinations of status, prefixes, patterns, counts and ages lifecycle rules refuse
module.exports = (app, { cdk, attempt }) => {
  const { TagStatus: T } = cdk.aws_ecr;
  const a = (l, ...lifecycleRules) => attempt(l, (t) => new cdk.aws_ecr.Repository(t, 'R', { lifecycleRules }), { synth: true });
  a('both lists', { tagPrefixList: ['a'], tagPatternList: ['b'], maxImageCount: 1 });
  a('tagged without list', { tagStatus: T.TAGGED, maxImageCount: 1 });
  a('tagged with empty lists', { tagStatus: T.TAGGED, tagPrefixList: [], tagPatternList: [], maxImageCount: 1 });
  a('any with pattern', { tagStatus: T.ANY, tagPatternList: ['a'], maxImageCount: 1 });
  a('untagged with prefix', { tagStatus: T.UNTAGGED, tagPrefixList: ['a'], maxImageCount: 1 });
  a('five wildcards', { tagPatternList: ['*a*b*c*d*'], maxImageCount: 1 });
  a('four wildcards', { tagPatternList: ['*a*b*c*'], maxImageCount: 1 });
  a('count and age', { maxImageCount: 1, maxImageAge: cdk.Duration.days(1) });
  a('neither', { description: 'x' });
  a('zero count', { maxImageCount: 0 });
  a('half a day', { maxImageAge: cdk.Duration.hours(36) });
  a('two any', { maxImageCount: 1 }, { maxImageCount: 2 });
};
