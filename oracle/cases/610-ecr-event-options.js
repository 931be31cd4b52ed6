// pins: onEvent and onImageScanCompleted with description, name, own pattern, cross stack scope, and the rule's schedule refusal
module.exports = (app, { cdk, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.aws_ecr.Repository(s, 'Repo', { repositoryName: 'named' });
  const target = { bind: () => ({ arn: 'arn:aws:lambda:r:1:function:f', id: 'Fixed', input: cdk.aws_events.RuleTargetInput.fromObject({ x: cdk.aws_events.EventField.fromPath('$.detail') }) }) };
  r.onEvent('Event', { ruleName: 'n', description: 'd', target, eventPattern: { source: ['other'], detailType: ['x'] } });
  r.onImageScanCompleted('Scan', { imageTags: ['a', 'b'], description: 'd', eventPattern: { detail: { 'finding-severity-counts': { HIGH: [{ numeric: ['>', 0] }] } } } });
  r.onImageScanCompleted('Elsewhere', { crossStackScope: new cdk.Stack(app, 'Other'), target });
  attempt('same id', (t) => { const x = new cdk.aws_ecr.Repository(t, 'R'); x.onEvent('E'); x.onEvent('E'); });
};
