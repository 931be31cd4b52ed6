// pins: events.Rule: schedules, patterns merged, names, targets and their ids
module.exports = (app, { cdk, record }) => {
  const { aws_events: ev, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const t = (arn, more) => ({ bind: () => ({ arn, ...more }) });
  new ev.Rule(s, 'Rate', { schedule: ev.Schedule.rate(Duration.minutes(10)) });
  new ev.Rule(s, 'RateOne', { schedule: ev.Schedule.rate(Duration.days(1)) });
  new ev.Rule(s, 'RateHours', { schedule: ev.Schedule.rate(Duration.minutes(120)) });
  new ev.Rule(s, 'Expression', { schedule: ev.Schedule.expression('rate(5 minutes)') });
  new ev.Rule(s, 'Cron', { schedule: ev.Schedule.cron({ minute: '0', hour: '4', day: '1' }) });
  new ev.Rule(s, 'CronWeek', { schedule: ev.Schedule.cron({ weekDay: 'MON-FRI', year: '2030', month: '1' }) });
  new ev.Rule(s, 'Both', { schedule: ev.Schedule.rate(Duration.hours(1)), eventPattern: { source: ['a'] }, enabled: false, ruleName: 'both', description: 'why' });
  const merged = new ev.Rule(s, 'Merged', { eventPattern: { source: ['a'], detail: { x: ['1'], deep: { y: [1] } } } });
  merged.addEventPattern({ source: ['b'], detailType: ['T'], detail: { x: ['2'], deep: { y: [2], z: ['z'] } }, account: ['1'], region: ['r'], resources: ['arn'], version: ['0'], id: ['i'], time: ['t'] });
  merged.addEventPattern(undefined);
  const targets = new ev.Rule(s, 'Targets', { eventPattern: { source: ['a'] }, targets: [t('arn:1'), t('arn:2', { id: 'Own' })] });
  targets.addTarget(t('arn:3', { id: '' }));
  targets.addTarget(undefined);
  targets.addTarget(t('arn:4', { retryPolicy: { maximumRetryAttempts: 0 }, deadLetterConfig: { arn: 'dead' }, sqsParameters: { messageGroupId: 'g' } }));
  targets.addTarget(t('arn:5', { input: ev.RuleTargetInput.fromText('hello') }));
  record('targets', [targets.ruleArn, targets.ruleName], s);
  const other = new cdk.Stack(app, 'Other');
  new ev.Rule(s, 'CrossStack', { crossStackScope: other, eventPattern: { source: ['a'] } });
  const imported = ev.Rule.fromEventRuleArn(s, 'Imported', 'arn:aws:events:us-east-2:123456789012:rule/theirs');
  record('imported', [imported.ruleArn, imported.ruleName, imported.env]);
};
