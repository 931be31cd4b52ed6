// pins: a log group as target of a repository's rule: its resource policy by custom resource, inputs, several rules, errors
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecr: ecr, aws_events: ev, aws_events_targets: targets, aws_logs: logs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repo = new ecr.Repository(s, 'Repo');
  const group = new logs.LogGroup(s, 'Logs');
  const rule = repo.onEvent('Event');
  rule.addTarget(new targets.CloudWatchLogGroup(group));
  repo.onEvent('Shaped').addTarget(new targets.CloudWatchLogGroup(group, { logEvent: targets.LogGroupTargetInput.fromObjectV2({ message: ev.EventField.fromPath('$.detail.repository-name') }), retryAttempts: 1 }));
  repo.onEvent('Second', { target: new targets.CloudWatchLogGroup(group, { installLatestAwsSdk: false, logEvent: targets.LogGroupTargetInput.fromObjectV2({ timestamp: ev.EventField.time, message: 'text' }) }) });
  repo.onEvent('Named', { target: new targets.CloudWatchLogGroup(logs.LogGroup.fromLogGroupName(s, 'Theirs', 'theirs')) });
  attempt('two of a rule', (x) => { const r = new ev.Rule(x, 'R', { eventPattern: { source: ['a'] } }); for (const id of ['L', 'M']) r.addTarget(new targets.CloudWatchLogGroup(new logs.LogGroup(x, id))); });
};
