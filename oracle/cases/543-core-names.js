// pins: Names.uniqueId, nodeUniqueId, uniqueResourceName with its options, stackRelativeConstructPath, addresses
module.exports = (app, { cdk, constructs, record }) => {
  const s = new cdk.Stack(app, 'My-Stack');
  const c = new constructs.Construct(new constructs.Construct(s, 'One_two'), 'Thrée-4');
  const n = (l, o, x = c) => record(l, cdk.Names.uniqueResourceName(x, o ?? {}));
  record('uniqueId', cdk.Names.uniqueId(c));
  record('nodeUniqueId', cdk.Names.nodeUniqueId(c.node));
  record('relative', cdk.Names.stackRelativeConstructPath(c));
  record('addr', c.node.addr);
  record('addr of root', app.node.addr);
  n('default'); n('separator', { separator: '-' }); n('max 20', { maxLength: 20 }); n('max 20 with separator', { maxLength: 20, separator: '.' });
  n('special', { allowedSpecialCharacters: '_-' }); n('all', { maxLength: 12, separator: '/', allowedSpecialCharacters: '-' });
  n('stack', {}, s);
  const deep = new constructs.Construct(new constructs.Construct(s, 'x'.repeat(200)), 'y'.repeat(200));
  n('long', {}, deep); n('long separated', { separator: '-', maxLength: 64 }, deep);
  record('long unique id', cdk.Names.uniqueId(deep));
};
