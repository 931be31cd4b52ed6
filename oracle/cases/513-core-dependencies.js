// pins: DependsOn from node dependencies, DependencyGroup, L1 dependencies, removal and replacement; sorted logical ids, redundant ones kept
module.exports = (app, { cdk, constructs, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const r = (id, scope = s) => new cdk.CfnResource(scope, id, { type: 'Some::Type' });
  const group = new constructs.Construct(s, 'Group');
  const [g2, g1] = [r('G2', group), r('G1', group)];
  const [a, b, c, d, e] = ['A', 'B', 'C', 'D', 'E'].map((id) => r(id));
  a.node.addDependency(group);
  b.addDependency(g2); b.addDependency(a); b.addDependency(g1); b.addDependency(a);
  const set = new constructs.DependencyGroup(c);
  set.add(d);
  a.node.addDependency(set);
  e.addDependency(a); e.addDependency(b);
  e.removeDependency(a);
  e.replaceDependency(b, c);
  group.node.addDependency(d);
  record('obtained', e.obtainDependencies().map((x) => x.node.path));
  record('direct', a.node.dependencies.map((x) => x.node.path));
  const self = r('Self');
  self.addDependency(self);
};
