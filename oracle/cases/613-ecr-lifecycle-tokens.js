// pins: lifecycle rules with tokens in counts, ages, descriptions and lists
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'Stack');
  const n = new cdk.CfnParameter(s, 'N', { type: 'Number' });
  new cdk.aws_ecr.Repository(s, 'Count', { lifecycleRules: [{ maxImageCount: n.valueAsNumber, description: `in ${cdk.Aws.REGION}` }] });
  new cdk.aws_ecr.Repository(s, 'Lists', { lifecycleRules: [{ tagPrefixList: [cdk.Aws.REGION, 'x'], maxImageCount: 1 }] });
  new cdk.aws_ecr.Repository(s, 'Lazy', { lifecycleRules: [{ tagPrefixList: cdk.Lazy.list({ produce: () => ['late'] }), maxImageCount: cdk.Lazy.number({ produce: () => 4 }) }] });
};
