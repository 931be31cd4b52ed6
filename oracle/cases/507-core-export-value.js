// pins: stack.exportValue and exportStringListValue for references, names, literals, twice the same, and errors
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.CfnResource(s, 'Res', { type: 'Some::Type' });
  record('ref', s.exportValue(r.ref), s);
  record('ref again', s.exportValue(r.ref), s);
  record('attribute', s.exportValue(r.getAtt('A.B')), s);
  record('named', s.exportValue('plain', { name: 'Plain' }), s);
  record('described', s.exportValue(r.getAtt('C'), { description: 'why' }), s);
  record('list', s.exportStringListValue(cdk.Token.asList(r.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST))), s);
  record('named list', s.exportStringListValue(['a', 'b'], { name: 'Listed' }), s);
  attempt('plain without name', (t) => t.exportValue('plain'));
  attempt('list as value', (t) => t.exportStringListValue('x'));
  attempt('plain list without name', (t) => t.exportStringListValue(['x']));
};
