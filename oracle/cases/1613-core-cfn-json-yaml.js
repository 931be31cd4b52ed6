// pins: CfnJson with keys that are tokens, used in policies and text; lists in JSON text, once each; toYamlString of texts of all kinds
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  const arn = cdk.Fn.getAtt('Other', 'Arn').toString();
  const json = new cdk.CfnJson(s, 'Json', { value: { [`${arn}:sub`]: 'x', [cdk.Aws.REGION]: [1, { deep: cdk.Aws.STACK_ID }] } });
  new cdk.CfnResource(s, 'User', { type: 'Some::Type', properties: { Condition: { StringEquals: json }, Value: json.value, Text: s.toJsonString({ json, list: cdk.Token.asList(cdk.Fn.getAtt('Other', 'List')), again: cdk.Token.asList(cdk.Fn.getAtt('Other', 'List')) }) } });
  record('value', json.value, s);
  const texts = ['plain', '', 'two words', 'true', 'No', 'on', 'null', '~', '12', '-1.5', '1e3', '0x1F', '.5', '1.2.3', '2020-01-01', 'a: b', 'a:b', 'a #b', '#c', '- x', '-x', '*a', '&a', '!t', '{a}', '[a]', 'it\'s', '"q"', 'tail:', ' lead', 'trail ', '@at', '%p', '`b', '|', '>', 'a,b', '?x', '? x', ':x', 'tab\there', 'back\\slash', 'ümlaut', '=', 'y', 'arn:aws:s3:::b'];
  record('texts', s.toYamlString(texts), s);
  record('keys', s.toYamlString(Object.fromEntries(texts.filter((t) => t).map((t, i) => [t, i]))), s);
  record('nested', s.toYamlString({ a: { b: { c: [] }, d: {} }, e: [[1, [2]], { f: 1, g: [{ h: null }] }, [], {}], t: true, n: 1.5, u: undefined }), s);
  record('lines', s.toYamlString({ a: 'one\ntwo', b: 'one\ntwo\n', c: ['x\n\ny\n'] }), s);
  record('tokens', s.toYamlString({ r: cdk.Aws.REGION, mixed: `a-${cdk.Aws.REGION}` }), s);
  record('scalar', [s.toYamlString('x'), s.toYamlString(5), s.toYamlString(null)], s);
};
