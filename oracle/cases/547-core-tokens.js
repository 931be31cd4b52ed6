// pins: token encodings and their joins: lists, numbers, keys, concatenation, comparison, Tokenization.reverse, errors of misuse
module.exports = (app, { cdk, record, attempt }) => {
  const { Token, Tokenization: T, Aws, Fn } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = (l, v) => record(l, v, s);
  const list = Token.asList(Fn.getAtt('R', 'L'));
  const num = Token.asNumber(Fn.getAtt('R', 'N'));
  r('list', list); r('list inside object', { x: list }); r('number', num); r('number in list', [num, 1]); r('number in text', `${num} and ${Aws.REGION}`);
  r('text', `a${Aws.REGION}b${Aws.ACCOUNT_ID}`); r('only tokens', `${Aws.REGION}${Aws.ACCOUNT_ID}`);
  r('object key', { [`k-${Fn.join('', ['x', 'y'])}`]: 1 });
  r('intrinsic', new cdk.Intrinsic({ Any: ['thing'] }));
  record('unresolved', [Token.isUnresolved(Aws.REGION), Token.isUnresolved(list), Token.isUnresolved(num), Token.isUnresolved('x'), Token.isUnresolved([1, Aws.REGION]), Token.isUnresolved(5)]);
  record('compare', [Token.compareStrings('a', 'a'), Token.compareStrings('a', 'b'), Token.compareStrings('a', Aws.REGION), Token.compareStrings(Aws.REGION, Aws.REGION), Token.compareStrings(Aws.REGION, Aws.ACCOUNT_ID)].map(String));
  record('reversed', [T.isResolvable(T.reverseString(Aws.REGION).firstToken), T.reverseString(`a${Aws.REGION}b`).length, T.reverseNumber(5) === undefined]);
  attempt('list concatenated', (t) => t.resolve([...list, 'x']));
  attempt('list element in text', (t) => t.resolve(`x${list[0]}`));
  attempt('object key token', (t) => t.resolve({ [Aws.REGION]: 1 }));
  attempt('function', (t) => t.resolve({ f: () => 1 }));
  attempt('construct', (t) => t.resolve({ c: t }));
  attempt('cycle', (t) => { const x = cdk.Lazy.any({ produce: () => x }); return t.resolve(x); });
};
