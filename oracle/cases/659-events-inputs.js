// pins: RuleTargetInput and EventField: input, path, template, paths map and quoting
module.exports = (app, { cdk }) => {
  const { aws_events: ev } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  let n = 0;
  const t = (input) => new ev.Rule(s, `Rule${n++}`, { eventPattern: { source: ['a'] }, targets: [{ bind: () => ({ arn: 'arn:t', input }) }] });
  const I = ev.RuleTargetInput;
  const F = ev.EventField;
  t(I.fromText('plain'));
  t(I.fromText('quote " back \\ line\nbreak'));
  t(I.fromText(`from ${F.source} at ${F.time}, again ${F.source}`));
  t(I.fromText(F.fromPath('$.detail.name')));
  t(I.fromMultilineText('one\ntwo'));
  t(I.fromMultilineText(`one ${F.account}\ntwo ${F.region}`));
  t(I.fromObject({ a: 1, b: [true, null, 'x'] }));
  t(I.fromObject({ whole: F.fromPath('$'), id: F.eventId, text: `in ${F.detailType}!`, list: [F.fromPath('$.detail.a-b.c')] }));
  t(I.fromObject({ token: cdk.Aws.REGION, mixed: `${cdk.Aws.ACCOUNT_ID}-${F.account}` }));
  t(I.fromEventPath('$.detail'));
  t(I.fromText(`in ${cdk.Aws.REGION}`));
  t(I.fromObject(F.fromPath('$.detail')));
  t(I.fromObject({ same: F.fromPath('$.a.detail'), other: F.fromPath('$.b.detail'), literal: '<x>' }));
};
