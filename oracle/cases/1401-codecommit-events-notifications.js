// pins: rules and notification rules of CodeCommit repositories, event fields, imported notification rules
module.exports = (app, { cdk, record }) => {
  const { aws_codecommit: cc, aws_events: events, aws_events_targets: targets, aws_sns: sns, aws_codestarnotifications: n } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const topic = new sns.Topic(s, 'Topic');
  const target = new targets.SnsTopic(topic, { message: events.RuleTargetInput.fromObject({
    type: cc.ReferenceEvent.eventType, name: cc.ReferenceEvent.repositoryName, id: cc.ReferenceEvent.repositoryId, kind: cc.ReferenceEvent.referenceType,
    ref: cc.ReferenceEvent.referenceName, full: cc.ReferenceEvent.referenceFullName, commit: cc.ReferenceEvent.commitId,
  }) });
  r.onEvent('Event', { target });
  r.onStateChange('State', { description: 'state', ruleName: 'named' });
  r.onReferenceCreated('Created');
  r.onReferenceUpdated('Updated');
  r.onReferenceDeleted('Deleted');
  r.onPullRequestStateChange('Pull', { eventPattern: { account: ['1'] } });
  r.onCommentOnPullRequest('CommentPull');
  r.onCommentOnCommit('CommentCommit');
  r.onCommit('Any', { target });
  r.onCommit('Main', { branches: ['main', 'dev'] });
  const other = new cdk.Stack(app, 'Other');
  r.onCommit('Cross', { crossStackScope: other, target: new targets.SnsTopic(new sns.Topic(other, 'T')) });
  r.notifyOn('All', topic, { events: Object.values(cc.RepositoryNotificationEvents), detailType: n.DetailType.BASIC, enabled: false, notificationRuleName: 'all', createdBy: 'me' });
  r.notifyOnPullRequestComment('N1', topic);
  r.notifyOnApprovalStatusChanged('N2', topic, { enabled: true });
  r.notifyOnApprovalRuleOverridden('N3', topic, { detailType: n.DetailType.FULL });
  r.notifyOnPullRequestCreated('N4', topic);
  r.notifyOnPullRequestMerged('N5', topic);
  r.notifyOnBranchOrTagCreated('N6', topic);
  r.notifyOnBranchOrTagDeleted('N7', topic);
  const imported = sns.Topic.fromTopicArn(s, 'Imported', 'arn:aws:sns:us-east-1:123456789012:there');
  const rule = new n.NotificationRule(s, 'Rule', { source: r, events: ['a', 'b', 'a'], targets: [topic, imported] });
  record('added', rule.addTarget(imported));
  record('arn', rule.notificationRuleArn, s);
  const known = n.NotificationRule.fromNotificationRuleArn(s, 'Known', 'arn:aws:codestar-notifications:us-east-1:123456789012:notificationrule/x');
  record('known', { arn: known.notificationRuleArn, added: known.addTarget(topic) }, s);
  cc.Repository.fromRepositoryName(s, 'ByName', 'known').notifyOnPullRequestCreated('N', topic, { notificationRuleName: 'short' });
  new n.NotificationRule(s, 'NoTargets', { source: r, events: ['a'] });
};
