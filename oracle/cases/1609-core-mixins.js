// pins: Mixins.of with every selector, requireAll and requireAny, reports, constructs added by a mixin, node.with, Shims, the ECR mixin among other resources
module.exports = (app, { cdk, constructs, record, attempt }) => {
  const { Mixins, ConstructSelector: S, Shims, aws_ecr: ecr } = cdk;
  const tree = (scope) => {
    const a = new constructs.Construct(scope, 'Alpha');
    const r = (s, id, type = 'Some::Type') => new cdk.CfnResource(s, id, { type });
    r(a, 'One'); r(a, 'Two', 'Other::Type'); r(new constructs.Construct(a, 'Deep.er'), 'One2'); r(a, 'Resource');
    new ecr.Repository(scope, 'Repo'); new ecr.CfnRepository(scope, 'Cfn');
    return a;
  };
  const s = new cdk.Stack(app, 'Stack');
  const alpha = tree(s);
  class Mark { constructor(key, only) { this.key = key; this.only = only; } supports(c) { return cdk.CfnResource.isCfnResource(c) && (!this.only || c.cfnResourceType === this.only); } applyTo(c) { c.addOverride(`Metadata.${this.key}`, c.node.id); } }
  const apply = (label, scope, selector) => { const m = Mixins.of(scope, selector); m.apply(new Mark(label)); record(label, [m.selectedConstructs.map((c) => c.node.path), m.report.map((r) => r.construct.node.path)]); };
  apply('All', s); apply('Itself', s, S.onlyItself()); apply('Resource', alpha, S.cfnResource()); apply('OfResource', alpha.node.findChild('One'), S.cfnResource()); apply('None', s, S.cfnResource());
  apply('Types', s, S.resourcesOfType('Other::Type', 'AWS::ECR::Repository'));
  for (const [i, p] of ['One*', '*', 'Deep.er', '[RC]*', 'one'].entries()) apply(`Id${i}`, s, S.byId(p));
  for (const [i, p] of ['Stack/Alpha/*', '**/One*', 'Alpha', '*', '**', 'Stack/{Repo,Cfn}', 'Stack/Alpha/**'].entries()) apply(`Path${i}`, s, S.byPath(p));
  class Grow { supports(c) { return c === alpha; } applyTo(c) { new cdk.CfnResource(c, 'Grown', { type: 'Some::Type' }); } }
  Mixins.of(s).apply(new Grow(), new Mark('AfterGrowth'));
  alpha.with(new Mark('With', 'Other::Type'), new Mark('WithAll'));
  Mixins.of(s).apply(new ecr.mixins.RepositoryAutoDeleteImages());
  Mixins.of(s).apply(Shims.asMixin({ visit(c) { if (cdk.CfnResource.isCfnResource(c)) c.addOverride('Metadata.Visited', true); } }));
  cdk.Aspects.of(s).add(Shims.asAspect(new Mark('Aspect', 'Some::Type')));
  const fail = (label, f) => attempt(label, (t) => { tree(t); f(t); });
  fail('all', (t) => Mixins.of(t).requireAll().apply(new Mark('x')));
  fail('all of type', (t) => Mixins.of(t, S.resourcesOfType('Some::Type')).requireAll().apply(new Mark('x')));
  fail('any', (t) => Mixins.of(t).requireAny().apply(new Mark('x')));
  fail('any of none', (t) => Mixins.of(t, S.byId('nothing')).requireAny().apply(new Mark('x')));
};
