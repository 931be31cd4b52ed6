// pins: the construct tree's methods: paths, ids, scopes, findAll orders, children order, default child, removal, locks
module.exports = (app, { cdk, constructs, record }) => {
  const { Construct: C, ConstructOrder: O } = constructs;
  const s = new cdk.Stack(app, 'Stack');
  const a = new C(s, 'a/b');
  for (const id of ['b', '10', 'a', '2', 'Ünï']) new C(a, id);
  new C(a.node.findChild('b'), 'leaf');
  record('ids', a.node.children.map((c) => c.node.id));
  record('pre', s.node.findAll(O.PREORDER).map((c) => c.node.path));
  record('post', s.node.findAll(O.POSTORDER).map((c) => c.node.path));
  record('scopes', a.node.findChild('b').node.findChild('leaf').node.scopes.map((c) => c.node.path));
  record('root', [a.node.root.node.path, a.node.scope.node.id, String(a)]);
  const d = new C(s, 'WithDefault');
  new C(d, 'Default');
  record('default child', d.node.defaultChild.node.id);
  const e = new C(s, 'Explicit');
  e.node.defaultChild = new C(e, 'Chosen');
  record('explicit default', e.node.defaultChild.node.id);
  record('removed', [s.node.tryRemoveChild('Explicit'), s.node.tryRemoveChild('nope'), s.node.tryFindChild('Explicit') === undefined]);
  record('is', [C.isConstruct(a), C.isConstruct({}), cdk.Stack.isStack(s), cdk.App.isApp(app), cdk.Stage.isStage(app), cdk.CfnElement.isCfnElement(a)]);
};
