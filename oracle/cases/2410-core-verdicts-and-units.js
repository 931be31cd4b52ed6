// pins: verdicts of the core: dependencies on what contains, ARNs of all shapes, lists as outputs; units in other units, trees of messages, what inspectors gather, ways to merge properties, names of properties
module.exports = (app, { cdk, constructs, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const { Duration, Size, SizeRoundingBehavior, PropertyMergeStrategy: how, ArrayMergeStrategy: arrays } = cdk;
  const l1 = (x, id) => new cdk.CfnResource(x, id, { type: 'A::B::C' });
  const loose = { integral: false };
  const d = Duration.millis(5_400_500);
  record('durations', [d.toMilliseconds(loose), d.toSeconds(loose), d.toMinutes(loose), d.toHours(loose), d.toDays(loose), Duration.hours(2).toMinutes({ integral: true }), Duration.hours(2).toMinutes({})], s);
  const size = Size.mebibytes(1536);
  const none = { rounding: SizeRoundingBehavior.NONE }, floor = { rounding: SizeRoundingBehavior.FLOOR };
  record('sizes', [size.toGibibytes(none), size.toGibibytes(floor), size.toTebibytes(floor), size.toBytes(none), size.toKibibytes({}), size.toPebibytes(none), size.toMebibytes({ rounding: SizeRoundingBehavior.FAIL })], s);
  attempt('part of an hour', () => Duration.minutes(90).toHours({ integral: true }));
  attempt('part of a gibibyte', () => size.toGibibytes({ rounding: SizeRoundingBehavior.FAIL }));

  for (const [label, arn] of Object.entries({
    slash: 'arn:aws:ecr:us-east-1:123456789012:repository/a/b', colon: 'arn:aws:lambda:us-east-1:123456789012:function:f:1',
    lead: 'arn:aws:apigateway:us-east-1::/restapis/x/y', plain: 'arn:aws:s3:::bucket', both: 'arn:aws:logs:r:a:log-group/x:y:z', empty: 'arn:aws:s3:::a/', lone: 'arn:aws:s3:::/a',
  })) {
    for (const format of ['NO_RESOURCE_NAME', 'COLON_RESOURCE_NAME', 'SLASH_RESOURCE_NAME', 'SLASH_RESOURCE_SLASH_RESOURCE_NAME']) {
      const { sep, ...parts } = cdk.Arn.split(arn, cdk.ArnFormat[format]);
      record(`${label} ${format}`, [parts.partition, parts.service, parts.region ?? '', parts.account ?? '', parts.resource, parts.resourceName, parts.arnFormat], s);
    }
  }
  for (const arn of ['arn', 'arn:', 'arn:aws', 'arn::s3:::x', 'arn:aws:::::', 'arn:aws:s3:::']) {
    attempt(`arn ${arn}`, () => cdk.Arn.split(arn, cdk.ArnFormat.SLASH_RESOURCE_NAME));
  }
  attempt('no name', () => cdk.Arn.extractResourceName('arn:aws:s3:::bucket', 'bucket'));
  attempt('other type', () => cdk.Arn.extractResourceName('arn:aws:s3:::bucket/x', 'b'));

  attempt('on its stack', (x) => l1(x, 'A').node.addDependency(x), { synth: true });
  attempt('on the app', (x, a) => l1(x, 'A').node.addDependency(a), { synth: true });
  attempt('stack on the app', (x, a) => { l1(x, 'A'); x.node.addDependency(a); }, { synth: true });
  attempt('nested on its stack', (x) => { const n = new cdk.NestedStack(x, 'N'); l1(n, 'A'); n.node.addDependency(x); }, { synth: true });
  attempt('in nested on its stack', (x) => { const n = new cdk.NestedStack(x, 'N'); l1(n, 'A').node.addDependency(x); }, { synth: true });
  attempt('in nested on nested', (x) => { const n = new cdk.NestedStack(x, 'N'); l1(n, 'A').node.addDependency(n); }, { synth: true });
  attempt('stack in a stack on it', (x) => { l1(x, 'R'); const i = new cdk.Stack(x, 'I'); l1(i, 'A'); i.node.addDependency(x); }, { synth: true });
  attempt('on itself', (x) => { const a = l1(x, 'A'); a.node.addDependency(a); }, { synth: true });
  attempt('on a group around it', (x) => { const g = new constructs.Construct(x, 'G'); l1(g, 'B'); l1(g, 'A').node.addDependency(g); });
  attempt('in a stage on it', (x, a) => { const t = new cdk.Stage(a, 'T'); const i = new cdk.Stack(t, 'I'); l1(i, 'A').node.addDependency(t); }, { synth: true });
  attempt('on another stage', (x, a) => { const i = new cdk.Stack(new cdk.Stage(a, 'T'), 'I'); l1(i, 'A').node.addDependency(l1(x, 'B')); }, { synth: true });
  attempt('list as output', (x) => new cdk.CfnOutput(x, 'O', { value: ['a'] }));
  attempt('no blocks', (x) => new cdk.CfnOutput(x, 'O', { value: cdk.Fn.select(0, cdk.Fn.cidr('10.0.0.0/16', 0)) }), { synth: true });
  attempt('too many blocks', (x) => new cdk.CfnOutput(x, 'O', { value: cdk.Fn.select(0, cdk.Fn.cidr('10.0.0.0/16', 257)) }), { synth: true });
  attempt('unknown account', (x) => cdk.Stack.of(x).resolve(generated(x, cdk, { region: 'us-east-1' })), { synth: true });
  attempt('unknown region', (x) => cdk.Stack.of(x).resolve(generated(x, cdk, { account: '123456789012' })), { synth: true });

  const results = new cdk.ValidationResults();
  results.collect(new cdk.ValidationResult());
  results.collect(new cdk.ValidationResult('is wrong', new cdk.ValidationResults([new cdk.ValidationResult('deep'), new cdk.ValidationResult('two\nlines')])));
  results.collect(new cdk.ValidationResult('too'));
  const all = results.wrap('all');
  record('results', [results.isSuccess, results.errorTreeList(), all.isSuccess, all.errorTree(), all.prefix('x').errorTree(), all.errorMessage, all.results.results.length, new cdk.ValidationResults().wrap('none').isSuccess, new cdk.ValidationResult().prefix('p').errorMessage], s);
  attempt('failed result', () => all.assertSuccess());
  attempt('good result', () => new cdk.ValidationResult().assertSuccess());

  const inspector = new cdk.TreeInspector();
  inspector.addAttribute('a', 1);
  inspector.addAttribute('b', { c: ['x'] });
  inspector.addAttribute('a', 'again');
  record('inspector', inspector.attributes, s);

  const target = () => ({ text: 'a', list: [{ id: 1, v: 'old' }, { id: 2, v: 'kept' }, 'x'], map: { a: { b: 1, c: 2 }, f: { Ref: 'X' }, list: [1, 2], gone: 1 }, kept: true });
  const source = { text: 'b', list: [{ id: 1, v: 'new' }, { id: 3, v: 'added' }], map: { a: { c: 3, d: 4 }, f: { 'Fn::GetAtt': ['X', 'Y'] }, list: [3], empty: {}, more: { x: { y: 1 } } }, kept: { now: 'map' }, secret: 1 };
  const merged = (strategy, keys = ['text', 'list', 'map', 'kept', 'absent']) => { const t = target(); strategy.apply(t, source, keys); return t; };
  record('override', merged(how.override()), s);
  record('combine', merged(how.combine()), s);
  for (const [label, a] of Object.entries({ replace: arrays.replace(), append: arrays.append(), prepend: arrays.prepend(), index: arrays.replaceByIndex(), key: arrays.replaceByKey('id'), otherKey: arrays.replaceByKey('none') })) {
    record(`arrays ${label}`, merged(how.combine({ arrays: a }), ['list']), s);
  }
  record('by index beyond', arrays.replaceByIndex().merge([1], [2, 3, 4]), s);

  const repository = new cdk.aws_ecr.CfnRepository(s, 'Repository');
  record('property names', [repository.cfnPropertyName('repositoryName'), repository.cfnPropertyName('imageTagMutability'), repository.cfnPropertyName('RepositoryName') ?? 'none'], s);
  const tags = new cdk.TagManager(cdk.TagType.NOT_TAGGABLE, 'A::B::C', [{ Key: 'a', Value: 'b' }]);
  tags.setTag('x', 'y');
  record('not taggable', [tags.hasTags(), tags.renderTags() ?? 'nothing', tags.tagValues()], s);
  record('lazies', [cdk.Lazy.list({ produce: () => [] }, { omitEmpty: true }) , cdk.Lazy.list({ produce: () => ['a'] }, { displayHint: 'h', omitEmpty: true }), cdk.Lazy.string({ produce: () => 'text' }, { displayHint: 'hint' })].map((v) => s.resolve(v) ?? 'nothing'), s);
};
function generated(x, cdk, env) {
  const owner = new cdk.Stack(cdk.App.of ? x.node.root : x.node.root, 'Owner', { env });
  const bucket = new cdk.aws_s3.Bucket(owner, 'B', { bucketName: cdk.PhysicalName.GENERATE_IF_NEEDED });
  const user = new cdk.Stack(x.node.root, 'User', { env: { account: '210987654321', region: 'eu-west-1' } });
  new cdk.CfnOutput(user, 'O', { value: bucket.bucketName });
  return 'x';
}
