// pins: events targets: topics, queues and functions with dead letters, retries, inputs, keys and fifo groups
module.exports = (app, { cdk }) => {
  const { aws_events: ev, aws_events_targets: targets, aws_sns: sns, aws_sqs: sqs, aws_lambda: lambda, aws_kms: kms, Duration } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const rule = (id) => new ev.Rule(s, id, { eventPattern: { source: ['a'] } });
  const dead = new sqs.Queue(s, 'Dead');
  const topic = new sns.Topic(s, 'Topic');
  const queue = new sqs.Queue(s, 'Queue');
  const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.NODEJS_LATEST, code: lambda.Code.fromInline('x'), handler: 'index.handler' });
  const more = { deadLetterQueue: dead, maxEventAge: Duration.hours(2), retryAttempts: 2 };
  const a = rule('A');
  a.addTarget(new targets.SnsTopic(topic, { ...more, message: ev.RuleTargetInput.fromText(`hi ${ev.EventField.source}`) }));
  a.addTarget(new targets.SqsQueue(queue, { ...more, message: ev.RuleTargetInput.fromEventPath('$.detail') }));
  a.addTarget(new targets.LambdaFunction(fn, { ...more, event: ev.RuleTargetInput.fromObject({ a: 1 }) }));
  const b = rule('B');
  b.addTarget(new targets.SnsTopic(topic));
  b.addTarget(new targets.SnsTopic(topic, { authorizeUsingRole: true }));
  b.addTarget(new targets.SqsQueue(new sqs.Queue(s, 'Fifo', { fifo: true }), { messageGroupId: 'g' }));
  b.addTarget(new targets.SqsQueue(new sqs.Queue(s, 'Encrypted', { encryptionMasterKey: new kms.Key(s, 'Key') })));
  b.addTarget(new targets.LambdaFunction(fn));
  const c = rule('C');
  c.addTarget(new targets.SqsQueue(queue, { retryAttempts: 0 }));
  c.addTarget(new targets.SqsQueue(sqs.Queue.fromQueueArn(s, 'Imported', 'arn:aws:sqs:us-east-1:123456789012:theirs')));
  new ev.Rule(s, 'Scheduled', { schedule: ev.Schedule.rate(Duration.days(1)), targets: [new targets.LambdaFunction(fn), new targets.LambdaFunction(fn)] });
  const other = new cdk.Stack(app, 'Other');
  new ev.Rule(other, 'Rule', { eventPattern: { source: ['b'] }, targets: [new targets.LambdaFunction(fn)] });
};
