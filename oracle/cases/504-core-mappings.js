// pins: CfnMapping rendering, findInMap with literals and tokens, setValue, lazy maps (only kept when needed), errors
module.exports = (app, { cdk, attempt, record }) => {
  const { Aws } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const eager = new cdk.CfnMapping(s, 'Eager', { mapping: { a: { k: 1 }, b: { k: { deep: true } } } });
  eager.setValue('c', 'n', 'new');
  eager.setValue('a', 'k', 'replaced');
  record('literal keys', eager.findInMap('a', 'k'), s);
  record('token top key', eager.findInMap(Aws.REGION, 'k'), s);
  const lazy = new cdk.CfnMapping(s, 'Lazy', { lazy: true, mapping: { a: { k: 'v' } } });
  record('lazy literal', lazy.findInMap('a', 'k'), s);
  const used = new cdk.CfnMapping(s, 'LazyUsed', { lazy: true, mapping: { a: { k: 'v' } } });
  record('lazy token', used.findInMap(Aws.REGION, 'k'), s);
  record('default', eager.findInMap('a', Aws.REGION, 'dflt'), s);
  new cdk.CfnMapping(s, 'Empty');
  const m = (t, o) => new cdk.CfnMapping(t, 'M', { mapping: { a: { k: 'v' } }, ...o });
  attempt('no such top key', (t) => m(t).findInMap('x', 'k'));
  attempt('no such second key', (t) => m(t).findInMap('a', 'x'));
  attempt('no such top key with default', (t) => m(t).findInMap('x', 'k', 'd'));
  attempt('bad key', (t) => m(t, { mapping: { 'a_b!': { k: 'v' } } }), { synth: true });
};
