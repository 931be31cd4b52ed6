// pins: context: from App props, setContext, inheritance, postCliContext, environment CDK_CONTEXT_JSON, and errors
module.exports = (app, { cdk, constructs, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const get = (l, n, k) => record(l, n.node.tryGetContext(k));
  get('props', s, 'props'); get('post', s, 'post'); get('env', s, 'env'); get('props beats env', s, 'both'); get('unknown', s, 'unknown');
  s.node.addMetadata('x', 'y');
  const c = new constructs.Construct(s, 'Child');
  c.node.setContext('own', 1);
  get('own', new constructs.Construct(c, 'Grand'), 'own');
  get('not upwards', s, 'own');
  record('all', Object.keys(app.node.getAllContext()).filter((k) => !k.startsWith('aws:')).sort());
  attempt('set after children', (t) => { new constructs.Construct(t, 'C'); t.node.setContext('k', 1); });
  attempt('get missing', (t) => t.node.getContext('missing'));
  attempt('token key', (t) => t.node.tryGetContext(cdk.Aws.REGION));
};
module.exports.app = { context: { props: { deep: [1] }, both: 'props', post: 'pre' }, postCliContext: { post: 'post' } };
module.exports.env = { CDK_CONTEXT_JSON: '{"env":"cli","both":"cli","post":"cli"}' };
