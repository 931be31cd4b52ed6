// pins: description, format version, transform(s), metadata and the order of the template's sections
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack', { description: 'from props' });
  new cdk.CfnOutput(s, 'Out', { value: 'v' });
  new cdk.CfnResource(s, 'Res', { type: 'Some::Type' });
  new cdk.CfnCondition(s, 'Cond', { expression: cdk.Fn.conditionEquals(1, 1) });
  new cdk.CfnMapping(s, 'Map', { mapping: { a: { b: 1 } } });
  new cdk.CfnParameter(s, 'Param');
  new cdk.CfnRule(s, 'Rule');
  s.templateOptions.templateFormatVersion = '2010-09-09';
  s.templateOptions.transforms = ['T2', 'T1'];
  s.addTransform('T3');
  s.addMetadata('m', 1);
  const one = new cdk.Stack(app, 'One');
  one.templateOptions.transforms = ['Single'];
  one.templateOptions.description = 'set later';
  new cdk.Stack(app, 'Compact', { suppressTemplateIndentation: true, description: 'compact' });
};
