// pins: rules and notification rules of pipelines, stages and actions, the target CodePipeline, custom actions
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_s3: s3, aws_iam: iam, aws_events: ev, aws_events_targets: t, aws_sns: sns, aws_sqs: sqs, aws_codestarnotifications: n } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const source = new cp.Artifact();
  const approve = new a.ManualApprovalAction({ actionName: 'Approve' });
  const p = new cp.Pipeline(s, 'Pipeline', { artifactBucket: new s3.Bucket(s, 'Artifacts'), stages: [
    { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'S', repository: new cc.Repository(s, 'Repo', { repositoryName: 'repo' }), output: source })] },
    { stageName: 'Check', actions: [approve] },
  ] });
  const topic = new sns.Topic(s, 'Topic');
  p.onEvent('Event', { description: 'd' });
  p.onStateChange('State', { target: new t.SnsTopic(topic), eventPattern: { detail: { state: ['FAILED'] } } });
  p.stage('Check').onStateChange('Stage', new t.SnsTopic(topic));
  p.stages[0].onStateChange('Named', undefined, { ruleName: 'named', description: 'd' });
  approve.onStateChange('Action', new t.SnsTopic(topic), { enabled: false });
  p.notifyOn('All', topic, { events: Object.values(cp.PipelineNotificationEvents), detailType: n.DetailType.BASIC });
  p.notifyOnExecutionStateChange('N1', topic);
  p.notifyOnAnyStageStateChange('N2', topic, { enabled: false });
  p.notifyOnAnyActionStateChange('N3', topic);
  p.notifyOnAnyManualApprovalStateChange('N4', topic, { notificationRuleName: 'n4' });
  const imported = cp.Pipeline.fromPipelineArn(s, 'Imported', `arn:aws:codepipeline:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:theirs`);
  imported.onStateChange('State');
  imported.notifyOnExecutionStateChange('N', topic);
  const rule = new ev.Rule(s, 'Rule', { schedule: ev.Schedule.rate(cdk.Duration.hours(1)) });
  rule.addTarget(new t.CodePipeline(p));
  rule.addTarget(new t.CodePipeline(p, { eventRole: new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') }), deadLetterQueue: new sqs.Queue(s, 'Dead'), retryAttempts: 3, maxEventAge: cdk.Duration.minutes(5) }));
  rule.addTarget(new t.CodePipeline(imported));
  const artifactBounds = { minInputs: 0, maxInputs: 1, minOutputs: 2, maxOutputs: 3 };
  new cp.CustomActionRegistration(s, 'Custom', { category: cp.ActionCategory.TEST, artifactBounds, provider: 'Own' });
  new cp.CustomActionRegistration(s, 'CustomFull', { category: cp.ActionCategory.DEPLOY, artifactBounds, provider: 'Own', version: '2', entityUrl: 'https://e', executionUrl: 'https://x', actionProperties: [{ name: 'a', required: true }, { name: 'b', required: false, key: true, secret: true, queryable: true, type: 'Number', description: 'd' }] });
};
