// pins: onCloudTrailEvent and onCloudTrailImagePushed: patterns, tag, names, descriptions, cross stack scope, own pattern merged
module.exports = (app, { cdk }) => {
  const { aws_ecr: ecr, aws_events: ev } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = new ecr.Repository(s, 'Repo');
  const target = { bind: () => ({ arn: 'arn:aws:sqs:r:1:q', id: '' }) };
  r.onCloudTrailEvent('Any', { target });
  r.onCloudTrailImagePushed('Pushed', { target });
  r.onCloudTrailImagePushed('Tagged', { target, imageTag: 'latest', ruleName: 'rule', description: 'why' });
  r.onCloudTrailEvent('Own', { eventPattern: { detail: { eventName: ['DeleteRepository'], requestParameters: { more: [1] } }, region: ['x'] } });
  r.onCloudTrailEvent('Elsewhere', { crossStackScope: new cdk.Stack(app, 'Other'), target });
  ecr.Repository.fromRepositoryName(s, 'Imported', 'x').onCloudTrailImagePushed('Pushed', { target: new cdk.aws_events_targets.SqsQueue(new cdk.aws_sqs.Queue(s, 'Queue')) });
  void ev;
};
