// pins: CfnRule with conditions and assertions, addAssertion, and every rule-only function
module.exports = (app, { cdk }) => {
  const { Fn } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.CfnRule(s, 'Rule', { ruleCondition: Fn.conditionEquals(Fn.ref('Env'), 'prod'), assertions: [{ assert: Fn.conditionContains(['a', 'b'], Fn.ref('P')), assertDescription: 'one of a, b' }] });
  r.addAssertion(Fn.conditionEachMemberEquals(['x'], 'x'), 'all x');
  r.addAssertion(Fn.conditionEachMemberIn(Fn.refAll('AWS::EC2::VPC::Id'), ['v']), 'all in');
  r.addAssertion(Fn.conditionEquals(Fn.valueOf('P', 'Attr'), 'z'), 'value of');
  r.addAssertion(Fn.conditionNot(Fn.conditionContains(Fn.valueOfAll('AWS::EC2::VPC::Id', 'Tags.x'), 'y')), 'value of all');
  new cdk.CfnRule(s, 'Empty');
};
