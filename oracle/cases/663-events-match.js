// pins: events.Match in patterns
module.exports = (app, { cdk }) => {
  const { aws_events: ev } = cdk;
  const { Match } = ev;
  const s = new cdk.Stack(app, 'Stack');
  new ev.Rule(s, 'R', { eventPattern: {
    source: Match.prefix('aws.'), region: Match.anythingBut('us-east-1', 'us-west-2'), account: Match.exactString('1'),
    detailType: Match.suffix('Change'), detail: {
      a: Match.exists(), b: Match.doesNotExist(), c: Match.equalsIgnoreCase('X'), d: Match.wildcard('a*b'), e: Match.cidr('10.0.0.0/8'),
      f: Match.anythingButPrefix('p'), g: Match.greaterThan(1), h: Match.interval(1, 5), i: Match.equal(3), j: Match.lessThanOrEqual(2), k: Match.nullValue(),
      l: Match.anyOf(Match.prefix('x'), Match.suffix('y')), m: Match.allOf(Match.greaterThanOrEqual(1), Match.lessThan(9)), n: Match.anythingBut(1, 2),
      o: Match.anythingButSuffix('s'), p: Match.anythingButWildcard('*z'), q: Match.anythingButEqualsIgnoreCase('E'), r: Match.prefixEqualsIgnoreCase('pre'), s: Match.suffixEqualsIgnoreCase('suf'),
    },
  } });
};
