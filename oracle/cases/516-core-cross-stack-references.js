// pins: cross stack references: Ref, attribute, list attribute, number, inside text, used twice, and the exporting stack's outputs
module.exports = (app, { cdk }) => {
  const p = new cdk.Stack(app, 'Producer');
  const c = new cdk.Stack(app, 'Consumer', { stackName: 'consumer-name' });
  const r = new cdk.CfnResource(p, 'Res', { type: 'Some::Type' });
  const list = cdk.Token.asList(r.getAtt('List', cdk.ResolutionTypeHint.STRING_LIST));
  const number = cdk.Token.asNumber(r.getAtt('Number', cdk.ResolutionTypeHint.NUMBER));
  new cdk.CfnResource(c, 'Use', { type: 'Some::Type', properties: { Ref: r.ref, Att: r.getAtt('A.B'), Again: r.getAtt('A.B'), Text: `x-${r.ref}-y`, Num: number, List: list, Joined: cdk.Fn.join(',', list), First: cdk.Fn.select(0, list) } });
  new cdk.CfnOutput(c, 'Out', { value: r.getAtt('Other').toString() });
  const param = new cdk.CfnParameter(p, 'Param');
  new cdk.CfnOutput(c, 'OutParam', { value: param.valueAsString });
  new cdk.CfnOutput(c, 'OutPseudo', { value: p.stackName + p.region });
  new cdk.CfnOutput(c, 'OutPseudoId', { value: p.stackId });
};
