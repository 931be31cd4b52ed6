// pins: what is refused about emptyOnDelete, autoDeleteImages, scanning and exclusion filters
module.exports = (app, { cdk, attempt }) => {
  const { aws_ecr: e, RemovalPolicy: P } = cdk;
  const a = (l, p) => attempt(l, (t) => new e.Repository(t, 'R', p), { synth: true });
  a('empty without destroy', { emptyOnDelete: true });
  a('empty with retain', { emptyOnDelete: true, removalPolicy: P.RETAIN });
  a('not empty with retain', { emptyOnDelete: false, removalPolicy: P.RETAIN });
  a('auto delete without destroy', { autoDeleteImages: true });
  a('both', { emptyOnDelete: true, autoDeleteImages: true, removalPolicy: P.DESTROY });
  a('snapshot', { removalPolicy: P.SNAPSHOT });
  const F = e.ImageTagMutabilityExclusionFilter;
  const m = (l, filters, mutability = e.TagMutability.MUTABLE_WITH_EXCLUSION) => a(l, { imageTagMutability: mutability, imageTagMutabilityExclusionFilters: filters });
  m('six filters', Array.from({ length: 6 }, (_, i) => F.wildcard(`f${i}`)));
  m('no filters', []);
  m('filters undefined', undefined);
  m('filters with MUTABLE', [F.wildcard('x')], e.TagMutability.MUTABLE);
  m('filters without mutability', [F.wildcard('x')], undefined);
  for (const p of ['', 'x'.repeat(129), 'a b', '***', '*a*b*']) attempt(`wildcard ${p.length > 10 ? p.length : `"${p}"`}`, () => F.wildcard(p));
};
