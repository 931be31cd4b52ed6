// pins: which options of targets are refused
module.exports = (app, { cdk, attempt }) => {
  const { aws_events: ev, aws_events_targets: targets, aws_sqs: sqs, aws_sns: sns, Duration } = cdk;
  new cdk.Stack(app, 'Stack');
  const t = (label, target) => attempt(label, (s) => new ev.Rule(s, 'R', { eventPattern: { source: ['a'] }, targets: [target(s)] }), { synth: true });
  const q = (s) => new sqs.Queue(s, 'Q');
  t('age too short', (s) => new targets.SqsQueue(q(s), { maxEventAge: Duration.seconds(59) }));
  t('age too long', (s) => new targets.SqsQueue(q(s), { maxEventAge: Duration.hours(25) }));
  t('retries negative', (s) => new targets.SqsQueue(q(s), { retryAttempts: -1 }));
  t('retries too many', (s) => new targets.SqsQueue(q(s), { retryAttempts: 186 }));
  t('group of plain queue', (s) => new targets.SqsQueue(q(s), { messageGroupId: 'g' }));
  t('fifo without group', (s) => new targets.SqsQueue(new sqs.Queue(s, 'Q', { fifo: true })));
  t('role without authorizeUsingRole', (s) => new targets.SnsTopic(new sns.Topic(s, 'T'), { role: new cdk.aws_iam.Role(s, 'Role', { assumedBy: new cdk.aws_iam.ServicePrincipal('events.amazonaws.com') }) }));
};
