// pins: CfnCondition and every Fn.condition*, nesting, 11 operands split in two, conditions on resources and outputs, Fn.conditionIf values
module.exports = (app, { cdk, attempt }) => {
  const { Fn, Aws, CfnCondition: C } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const eq = (id, l, r) => new C(s, id, { expression: Fn.conditionEquals(l, r) });
  const a = eq('A', Aws.REGION, 'us-east-1');
  const b = eq('B', 1, 2);
  new C(s, 'And', { expression: Fn.conditionAnd(a, b) });
  new C(s, 'Or', { expression: Fn.conditionOr(a, Fn.conditionNot(b)) });
  new C(s, 'Eleven', { expression: Fn.conditionAnd(...Array(11).fill(a)) });
  new C(s, 'One', { expression: Fn.conditionOr(a) });
  new C(s, 'None');
  const late = new C(s, 'Late');
  late.expression = Fn.conditionEquals('x', 'y');
  const r = new cdk.CfnResource(s, 'Res', { type: 'Some::Type', properties: { V: Fn.conditionIf(a.logicalId, 'yes', Aws.NO_VALUE), L: cdk.Token.asString(Fn.conditionIf('B', 'p', 'q')) } });
  r.cfnOptions.condition = a;
  new cdk.CfnOutput(s, 'Out', { value: 'v', condition: b });
  attempt('and of nothing', () => Fn.conditionAnd());
  attempt('or of nothing', () => Fn.conditionOr());
};
