// pins: order of aspect visits: by scope, priority, insertion; nested scopes; nodes without Aspects; the visits are recorded
module.exports = (app, { cdk, constructs, record }) => {
  const seen = [];
  const aspect = (name) => ({ visit: (n) => seen.push(`${name}: ${n.node.path || '(root)'}`) });
  const s = new cdk.Stack(app, 'S');
  const a = new constructs.Construct(s, 'A');
  new constructs.Construct(a, 'Leaf');
  cdk.Aspects.of(app).add(aspect('app'));
  cdk.Aspects.of(s).add(aspect('stack-late'), { priority: 900 });
  cdk.Aspects.of(s).add(aspect('stack-early'), { priority: cdk.AspectPriority.MUTATING });
  cdk.Aspects.of(a).add(aspect('a-default'));
  cdk.Aspects.of(a).add(aspect('a-default-2'), { priority: cdk.AspectPriority.DEFAULT });
  record('all', cdk.Aspects.of(s).all.length);
  record('applied', cdk.Aspects.of(s).applied.map((x) => x.priority));
  record('priorities', [cdk.AspectPriority.MUTATING, cdk.AspectPriority.DEFAULT, cdk.AspectPriority.READONLY]);
  process.on('exit', () => {});
  app.synth();
  record('visits', seen);
};
