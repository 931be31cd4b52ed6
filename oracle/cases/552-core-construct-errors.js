// pins: what the construct tree refuses
module.exports = (app, { constructs, attempt }) => {
  const { Construct: C } = constructs;
  attempt('same id', (t) => { new C(t, 'X'); new C(t, 'X'); });
  attempt('same id after slash', (t) => { new C(t, 'X/Y'); new C(t, 'X--Y'); });
  attempt('empty id', (t) => new C(t, ''));
  attempt('no scope', () => new C(undefined, 'X'));
  attempt('missing child', (t) => t.node.findChild('Nope'));
  attempt('locked', (t) => { t.node.lock(); new C(t, 'X'); });
  attempt('child of locked', (t) => { const c = new C(t, 'X'); t.node.lock(); new C(c, 'Y'); });
  attempt('two defaults', (t) => { new C(t, 'Default'); new C(t, 'Resource'); return t.node.defaultChild; });
  attempt('validation at synth', (t) => t.node.addValidation({ validate: () => ['one', 'two'] }), { synth: true });
  attempt('added while synthesizing', (t) => t.node.addValidation({ validate: () => { new C(t, 'Late'); return []; } }), { synth: true });
};
