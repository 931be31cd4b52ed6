// pins: Duration, Size and Expiration: conversions, ISO and human forms, rounding, comparisons, errors
module.exports = (app, { cdk, record, attempt }) => {
  const { Duration: D, Size: S, SizeRoundingBehavior: R } = cdk;
  const d = (l, x) => record(l, { iso: x.toIsoString(), human: x.toHumanString(), text: String(x.toString()), ms: x.toMilliseconds() });
  d('zero', D.seconds(0)); d('90 s', D.seconds(90)); d('36 h', D.hours(36)); d('1500 ms', D.millis(1500)); d('parsed', D.parse('P1DT2H3M4.5S')); d('days', D.days(400)); d('sum', D.minutes(1).plus(D.seconds(5))); d('difference', D.minutes(1).minus(D.seconds(5)));
  record('conversions', [D.minutes(90).toHours({ integral: false }), D.hours(1).toMinutes(), D.days(1).toSeconds(), D.seconds(1).unitLabel(), D.seconds(60).formatTokenToNumber()]);
  record('sizes', [S.mebibytes(1).toKibibytes(), S.gibibytes(1).toMebibytes(), S.kibibytes(1536).toMebibytes({ rounding: R.FLOOR }), S.kibibytes(1536).toMebibytes({ rounding: R.NONE }), S.bytes(5).toString(), S.pebibytes(1).toTebibytes()]);
  record('unresolved', [D.seconds(cdk.Lazy.number({ produce: () => 5 })).isUnresolved(), cdk.Expiration.atTimestamp(0).toEpoch()]);
  for (const [l, f] of Object.entries({
    'not whole': () => D.seconds(90).toMinutes(), 'negative': () => D.days(-1), 'unparsable': () => D.parse('1 day'), 'empty': () => D.parse('P'), 'negative difference': () => D.seconds(1).minus(D.seconds(2)),
    'size not whole': () => S.kibibytes(1536).toMebibytes(), 'size negative': () => S.mebibytes(-1), 'token conversion': () => D.hours(cdk.Lazy.number({ produce: () => 1 })).toMinutes(),
  })) attempt(l, f);
};
