// pins: Lazy of every kind: cached and uncached, omitEmpty, undefined, producers that see the stack, nested tokens
module.exports = (app, { cdk, record }) => {
  const { Lazy } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  let count = 0;
  const r = (l, v) => record(l, v, s);
  r('string', Lazy.string({ produce: () => 'x' }));
  r('in text', `a-${Lazy.string({ produce: () => 'x' })}-${Lazy.string({ produce: () => cdk.Aws.REGION })}`);
  r('number', Lazy.number({ produce: () => 5 }));
  r('number in text', `n=${Lazy.number({ produce: () => 5 })}`);
  r('list', Lazy.list({ produce: () => ['a', cdk.Aws.REGION] }));
  r('empty list', { l: Lazy.list({ produce: () => [] }), o: Lazy.list({ produce: () => [] }, { omitEmpty: true }) });
  r('any', Lazy.any({ produce: () => ({ a: [undefined, null, { b: Lazy.string({ produce: () => 'deep' }) }] }) }));
  r('any empty', { a: Lazy.any({ produce: () => [] }, { omitEmptyArray: true }), b: Lazy.any({ produce: () => [] }), c: Lazy.any({ produce: () => ({}) }) });
  r('undefined', { s: Lazy.string({ produce: () => undefined }), n: Lazy.number({ produce: () => undefined }) });
  const cached = Lazy.any({ produce: () => ++count });
  r('cached', [cached, cached]);
  const uncached = Lazy.uncachedAny({ produce: (c) => `${c.scope.node.path}:${c.preparing}` });
  r('uncached', uncached);
  r('display name', Lazy.string({ produce: () => 'x' }, { displayHint: 'my.hint' }).replace(/\d+/g, '#'));
};
