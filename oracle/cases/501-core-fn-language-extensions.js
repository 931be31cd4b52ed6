// pins: Fn.toJsonString, Fn.len and findInMap with a default add the LanguageExtensions transform, once
module.exports = (app, { cdk }) => {
  const { Fn, Aws } = cdk;
  const a = new cdk.Stack(app, 'A');
  new cdk.CfnOutput(a, 'Json', { value: Fn.toJsonString({ region: Aws.REGION, list: ['x'] }) });
  new cdk.CfnOutput(a, 'Len', { value: cdk.Token.asString(Fn.len(Fn.split('|', Aws.STACK_NAME))) });
  const b = new cdk.Stack(app, 'B');
  new cdk.CfnOutput(b, 'Map', { value: Fn.findInMap('M', Aws.REGION, 'k', 'fallback') });
  b.addTransform('AWS::Serverless-2016-10-31');
  b.addTransform('AWS::Serverless-2016-10-31');
};
