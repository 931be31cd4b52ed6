// pins: what resolving keeps and drops: undefined, null, empty, dates, nested lists, key order, integer-like keys, prototypes
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = (l, v) => record(l, v, s);
  r('undefined in object', { a: undefined, b: 1 });
  r('undefined in list', [1, undefined, 2]);
  r('null', { a: null, b: [null] });
  r('empty', { o: {}, l: [], s: '', z: 0, f: false });
  r('date', { d: new Date(0) });
  r('nested lists', [[1, [cdk.Aws.REGION]], []]);
  r('integer keys first', { b: 1, 2: 'two', a: 1, 1: 'one', '01': 'not', '-1': 'not' });
  r('class instance', new (class Thing { constructor() { this.x = 1; } get y() { return 2; } })());
  r('resolvable', { resolve: () => 'resolved', creationStack: [] });
  r('number', 1e21); r('small', 1e-7); r('negative zero', -0);
  r('unicode', 'ü\u2028\ud83d\ude00');
  new cdk.CfnResource(s, 'R', { type: 'Some::Type', properties: { b: 1, 2: 'two', a: { z: 1, 10: 1, 9: 1 }, uni: 'ü\u2028\u007f<>&\ud83d\ude00', num: 1e21, sml: 1e-7 } });
};
