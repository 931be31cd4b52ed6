// pins: addOverride / addPropertyOverride / deletion overrides: dots, escaped dots, list indices, tokens, replacing by other kinds, order of new keys
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = (id) => new cdk.CfnResource(s, id, { type: 'Some::Type', properties: { Obj: { a: 1, b: 2 }, List: [{ x: 1 }, { x: 2 }], Text: 't', Gone: 1 } });
  const a = r('Sets');
  a.addPropertyOverride('Obj.a', 'new');
  a.addPropertyOverride('Obj.z.deep', [1]);
  a.addPropertyOverride('New', cdk.Aws.REGION);
  a.addPropertyOverride('Esc\\.aped.k', 1);
  a.addPropertyOverride('List.0.x', 'first');
  a.addPropertyOverride('List.1', 'second');
  a.addPropertyOverride('Text.sub', 'replaces the text');
  const d = r('Deletes');
  d.addPropertyDeletionOverride('Gone');
  d.addPropertyDeletionOverride('Obj.a');
  d.addPropertyDeletionOverride('List.0');
  d.addPropertyOverride('Obj.b', null);
  d.addPropertyOverride('Text', undefined);
  const t = r('TopLevel');
  t.addOverride('Type', 'Other::Type');
  t.addOverride('Metadata.m', { k: [] });
  t.addOverride('DependsOn', ['Sets']);
  t.addOverride('Condition', 'C');
  t.addDeletionOverride('Properties.Obj');
  const w = r('Whole');
  w.addOverride('Properties', { Only: 1 });
  w.addPropertyOverride('Empty', {});
  w.addPropertyOverride('EmptyList', []);
};
