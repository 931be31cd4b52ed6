// pins: metrics and subscriptions of log events, patterns of every kind but columns, extracted metrics; refusals
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_logs: logs, aws_logs_destinations: d, aws_lambda: l, aws_cloudwatch: cw } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const group = new logs.LogGroup(s, 'Group'), F = logs.FilterPattern;
  const plain = group.addMetricFilter('Plain', { filterPattern: F.allEvents(), metricNamespace: 'App', metricName: 'Events' });
  const full = group.addMetricFilter('Full', { filterPattern: F.literal('[a, b]'), metricNamespace: 'App', metricName: 'Sizes', metricValue: '$.size', defaultValue: 0, dimensions: { A: '$.a', B: '$.b', C: '$.c' }, unit: cw.Unit.BYTES, filterName: 'full', applyOnTransformedLogs: true });
  const j = { string: F.stringValue('$.a', '==', 'x"y\\z'), not: F.stringValue('$.a', '!=', '*'), number: F.numberValue('$.n', '>=', 1.5), regex: F.regexValue('$.r', '=', '^a.*$'), none: F.isNull('$.n'), missing: F.notExists('$.m'), exists: F.exists('$.e'), yes: F.booleanValue('$.b', true), no: F.booleanValue('$.b', false) };
  record('patterns', { all: F.allTerms('a', 'b "c"').logPatternString, any: F.anyTerm('a', 'b').logPatternString, one: F.anyTerm('a').logPatternString, groups: F.anyTermGroup(['a', 'b'], ['c']).logPatternString, and: F.all(j.string, j.number, F.any(j.none, j.missing)).logPatternString, same: F.all(j.yes).logPatternString, ...Object.fromEntries(Object.entries(j).map(([k, v]) => [k, v.logPatternString])) });
  const fn = new l.Function(s, 'Fn', { runtime: l.Runtime.PYTHON_3_13, handler: 'index.handler', code: l.Code.fromInline('x') });
  group.addSubscriptionFilter('Told', { destination: new d.LambdaDestination(fn), filterPattern: F.all(j.exists, j.not), filterName: 'told' });
  logs.LogGroup.fromLogGroupName(s, 'Theirs', 'theirs').addSubscriptionFilter('Told', { destination: new d.LambdaDestination(fn, { addPermissions: false }), filterPattern: F.anyTerm('ERROR', 'WARN') });
  const metrics = { plain: plain.metric(), full: full.metric({ statistic: 'max', label: 'sizes' }), extracted: group.extractMetric('$.latency', 'App', 'Latency') };
  for (const [id, metric] of Object.entries(metrics)) new cw.Alarm(s, `Alarm-${id}`, { metric, threshold: 1, evaluationPeriods: 1 });
  attempt('dimensions', (s) => new logs.LogGroup(s, 'G').addMetricFilter('M', { filterPattern: F.allEvents(), metricNamespace: 'n', metricName: 'm', dimensions: { a: '1', b: '2', c: '3', d: '4' } }));
  attempt('string operator', () => F.stringValue('$.a', '<', 'x')); attempt('number operator', () => F.numberValue('$.a', '~', 1));
  attempt('all of none', () => F.all()); attempt('any of none', () => F.any());
  attempt('distribution', (s) => new logs.LogGroup(s, 'G').addSubscriptionFilter('S', { destination: new d.LambdaDestination(new l.Function(s, 'Fn', { runtime: l.Runtime.PYTHON_3_13, handler: 'index.handler', code: l.Code.fromInline('x') })), filterPattern: F.allEvents(), distribution: logs.Distribution.RANDOM }));
};
