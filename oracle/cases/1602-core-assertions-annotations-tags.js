// pins: assertions.Annotations and assertions.Tags of a stack: verdicts, messages, what find* returns
module.exports = (app, { cdk, record, attempt }) => {
  const { Annotations, Match, Tags } = cdk.assertions;
  new cdk.Stack(app, 'Stack');
  const build = (stack) => {
    const r = new cdk.CfnResource(stack, 'R', { type: 'Some::Type' });
    const q = new cdk.CfnResource(stack, 'Q', { type: 'Some::Type' });
    cdk.Annotations.of(r).addWarning('a warning'); cdk.Annotations.of(r).addWarningV2('my:id', 'acknowledge me'); cdk.Annotations.of(q).addError('an error'); cdk.Annotations.of(q).addInfo('for your information'); cdk.Annotations.of(stack).addInfo('of the stack');
    return Annotations.fromStack(stack);
  };
  // Where in the program a message came from is no matter here.
  const untraced = (f) => { try { f(); } catch (e) { e.message = e.message.replace(/,\n\s*"trace": (\[[^\]]*\]|"redacted")/g, ''); throw e; } };
  const a = (label, f) => attempt(label, (stack) => { const t = build(stack); untraced(() => f(t)); });
  a('warning', (t) => t.hasWarning('/Stack/R', 'a warning'));
  a('warning any', (t) => t.hasWarning('*', Match.stringLikeRegexp('acknowledge me \\[ack: my:id\\]')));
  a('warning not', (t) => t.hasWarning('/Stack/R', 'another'));
  a('warning elsewhere', (t) => t.hasWarning('/Stack/Q', Match.anyValue()));
  a('warning nowhere', (t) => t.hasWarning('/Stack/X', Match.anyValue()));
  a('no warning', (t) => t.hasNoWarning('*', 'nothing'));
  a('no warning but', (t) => t.hasNoWarning('/Stack/R', Match.stringLikeRegexp('a w.rning')));
  a('error', (t) => t.hasError('/Stack/Q', 'an error'));
  a('error not', (t) => t.hasError('*', 'a warning'));
  a('no error', (t) => t.hasNoError('/Stack/R', Match.anyValue()));
  a('no error but', (t) => t.hasNoError('*', Match.anyValue()));
  a('info', (t) => t.hasInfo('/Stack', 'of the stack'));
  a('info not', (t) => t.hasInfo('/Stack/Q', Match.stringLikeRegexp('yours')));
  a('no info', (t) => t.hasNoInfo('/Stack/R', Match.anyValue()));
  a('no info but', (t) => t.hasNoInfo('*', Match.anyValue()));
  attempt('find', (stack) => { const t = build(stack); const r = (m) => m.map((x) => [x.level, x.id, x.entry.type, x.entry.data]); record('find', [r(t.findWarning('*', Match.anyValue())), r(t.findError('/Stack/Q', 'an error')), r(t.findInfo('*', Match.stringLikeRegexp('o'))), r(t.findInfo('/Stack/R', Match.anyValue()))]); });
  const tags = (label, f, values = { one: '1', two: '2' }) => attempt(label, (stack, app) => { const s = new cdk.Stack(app, 'Tagged', { tags: values }); f(Tags.fromStack(s)); });
  tags('values', (t) => t.hasValues({ one: '1' }));
  tags('values exact', (t) => t.hasValues(Match.exact({ one: '1', two: '2' })));
  tags('values not', (t) => t.hasValues({ one: '2', three: Match.anyValue() }));
  tags('values exact not', (t) => t.hasValues(Match.objectEquals({ one: Match.stringLikeRegexp('\\d') })));
  tags('absent', (t) => t.hasValues(Match.absent()));
  tags('none', (t) => t.hasNone(), {});
  tags('none but', (t) => t.hasNone());
  tags('all', (t) => record('all', t.all()));
};
