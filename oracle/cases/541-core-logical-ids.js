// pins: logical ids: hashes, Default and Resource left out, non-letters, long paths, duplicates of adjacent parts, rename and override
module.exports = (app, { cdk, constructs, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const C = (scope, ...ids) => ids.reduce((p, id) => new constructs.Construct(p, id), scope);
  const r = (scope, id) => { const x = new cdk.CfnResource(scope, id, { type: 'Some::Type' }); record(x.node.path, x.logicalId, s); return x; };
  r(s, 'Top'); r(s, 'with-dash_and.dot'); r(s, 'ünïcode');
  r(C(s, 'A'), 'Resource'); r(C(s, 'B'), 'Default'); r(C(s, 'D', 'Default', 'E'), 'F');
  r(C(s, 'Same', 'Same'), 'Same'); r(C(s, 'Foo', 'FooBar'), 'Bar'); r(C(s, 'Hidden'), 'Resource'); r(C(s, 'Resource', 'X'), 'Y');
  r(C(s, 'L'.repeat(100), 'M'.repeat(100), 'N'.repeat(100)), 'End');
  r(s, 'O'.repeat(255));
  s.renameLogicalId('Old', 'Renamed'); r(s, 'Old');
  const o = r(C(s, 'Ov'), 'Erride'); o.overrideLogicalId('Overridden');
  record('after override', o.logicalId, s);
  record('ref after override', o.ref, s);
};
