// pins: stack.toJsonString with tokens of every kind: Fn::Join, quoting, numbers, lists, indentation, toYamlString, CfnJson
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const { Fn, Aws } = cdk;
  const r = (l, v, sp) => record(l, s.toJsonString(v, sp), s);
  r('plain', { a: 1, b: ['x', null, undefined], c: undefined, q: 'say "hi"\n' });
  r('token', { region: Aws.REGION, mixed: `a-"${Aws.REGION}"-b` });
  r('number token', { n: cdk.Token.asNumber(Fn.getAtt('R', 'N')) });
  r('list token', { l: cdk.Token.asList(Fn.getAtt('R', 'L')) });
  r('lazy', { l: cdk.Lazy.any({ produce: () => ({ deep: [Aws.REGION] }) }) });
  r('key', { [`k-${cdk.Lazy.string({ produce: () => 'late' })}`]: 1 });
  r('indented', { a: [1, { b: Aws.REGION }] }, 2);
  r('text', 'just text'); r('intrinsic alone', Fn.getAtt('R', 'A')); r('join', Fn.join(',', ['a', Aws.REGION]));
  record('yaml', s.toYamlString({ a: 1, b: ['x'] }), s);
  r('secret', { s: cdk.SecretValue.ssmSecure('/p').unsafeUnwrap() });
};
