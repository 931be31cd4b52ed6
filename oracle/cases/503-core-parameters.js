// pins: CfnParameter with every property, its three values by type, and what is refused
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const P = (id, props) => new cdk.CfnParameter(s, id, props);
  const all = P('All', { type: 'String', default: 'd', allowedPattern: '.*', allowedValues: ['d', 'e'], constraintDescription: 'c', description: 'x', maxLength: 5, minLength: 1, noEcho: true });
  const n = P('Num', { type: 'Number', default: 3, minValue: 1, maxValue: 9, noEcho: false });
  const l = P('List', { type: 'CommaDelimitedList', default: 'a,b' });
  const ln = P('ListNum', { type: 'List<Number>' });
  const plain = P('Plain');
  plain.description = 'late';
  plain.type = 'AWS::SSM::Parameter::Value<String>';
  P('with-dash.and_more');
  new cdk.CfnResource(s, 'R', { type: 'Some::Type', properties: { a: all.valueAsString, n: n.valueAsNumber, sum: `n=${n.valueAsString}`, l: l.valueAsList, first: cdk.Fn.select(0, l.valueAsList), v: n.value, ln: ln.valueAsList } });
  record('number token is number', typeof n.valueAsNumber);
  attempt('number of string', (t) => new cdk.CfnParameter(t, 'P').valueAsNumber);
  attempt('list of string', (t) => new cdk.CfnParameter(t, 'P').valueAsList);
  attempt('string of list', (t) => new cdk.CfnParameter(t, 'P', { type: 'CommaDelimitedList' }).valueAsString);
  attempt('string of number', (t) => new cdk.CfnParameter(t, 'P', { type: 'Number' }).valueAsString);
};
