// pins: which rules, schedules and targets are refused
module.exports = (app, { cdk, attempt }) => {
  const { aws_events: ev, Duration } = cdk;
  new cdk.Stack(app, 'Stack');
  const t = (label, f, more) => attempt(label, f, { synth: true, ...more });
  t('neither pattern nor schedule', (s) => new ev.Rule(s, 'R'));
  t('empty pattern', (s) => new ev.Rule(s, 'R', { eventPattern: {} }));
  t('rate of seconds', () => ev.Schedule.rate(Duration.seconds(30)));
  t('rate of zero', () => ev.Schedule.rate(Duration.minutes(0)));
  t('rate of 90 seconds', () => ev.Schedule.rate(Duration.seconds(90)));
  t('cron day and week day', () => ev.Schedule.cron({ day: '1', weekDay: 'MON' }));
  t('merge no array', (s) => new ev.Rule(s, 'R', { eventPattern: { detail: { a: ['x'] } } }).addEventPattern({ detail: { a: 'y' } }));
  t('merge type mismatch', (s) => new ev.Rule(s, 'R', { eventPattern: { detail: { a: ['x'] } } }).addEventPattern({ detail: { a: { b: ['y'] } } }));
  t('same target id', (s) => { const r = new ev.Rule(s, 'R', { eventPattern: { source: ['a'] } }); for (const arn of ['1', '2']) r.addTarget({ bind: () => ({ arn, id: 'same' }) }); });
  t('rule on bus with schedule', (s) => new ev.Rule(s, 'R', { schedule: ev.Schedule.rate(Duration.days(1)), eventBus: new ev.EventBus(s, 'B') }));
  t('target with warning only', (s) => new ev.Rule(s, 'R', { schedule: ev.Schedule.cron({ hour: '1' }) }));
};
