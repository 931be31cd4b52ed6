// pins: rules and notification rules of CodeBuild projects, the target CodeBuildProject
module.exports = (app, { cdk, record }) => {
  const { aws_codebuild: cb, aws_events: ev, aws_events_targets: t, aws_sns: sns, aws_sqs: sqs, aws_iam: iam, aws_codestarnotifications: n } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const buildSpec = cb.BuildSpec.fromObject({ version: '0.2' });
  const p = new cb.Project(s, 'Project', { buildSpec });
  const topic = new sns.Topic(s, 'Topic');
  const S = cb.StateChangeEvent, P = cb.PhaseChangeEvent;
  p.onEvent('Event', { description: 'd' });
  p.onStateChange('State', { target: new t.SnsTopic(topic, { message: ev.RuleTargetInput.fromText(`${S.buildStatus} ${S.projectName} ${S.buildId} ${S.currentPhase}`) }) });
  p.onPhaseChange('Phase', { target: new t.SnsTopic(topic, { message: ev.RuleTargetInput.fromObject({ a: P.projectName, b: P.buildId, c: P.completedPhase, d: P.completedPhaseStatus, e: P.completedPhaseDurationSeconds, f: P.buildComplete }) }) });
  p.onBuildStarted('Started');
  p.onBuildFailed('Failed', { ruleName: 'failed' });
  p.onBuildSucceeded('Succeeded', { eventPattern: { account: ['1'] } });
  p.notifyOn('All', topic, { events: Object.values(cb.ProjectNotificationEvents), detailType: n.DetailType.BASIC });
  p.notifyOnBuildSucceeded('N1', topic);
  p.notifyOnBuildFailed('N2', topic, { enabled: false });
  const imported = cb.Project.fromProjectName(s, 'Imported', 'known');
  imported.onBuildFailed('Failed', { target: new t.SnsTopic(topic) });
  imported.notifyOnBuildFailed('N', topic, { notificationRuleName: 'x' });
  const rule = new ev.Rule(s, 'Rule', { schedule: ev.Schedule.rate(cdk.Duration.hours(1)) });
  const dlq = new sqs.Queue(s, 'Dead');
  rule.addTarget(new t.CodeBuildProject(p));
  rule.addTarget(new t.CodeBuildProject(p, { event: ev.RuleTargetInput.fromObject({ a: 1 }), deadLetterQueue: dlq, maxEventAge: cdk.Duration.hours(2), retryAttempts: 2 }));
  rule.addTarget(new t.CodeBuildProject(imported));
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') });
  rule.addTarget(new t.CodeBuildProject(p, { eventRole: role }));
};
