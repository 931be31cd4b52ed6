// pins: crossRegionReferences: the writer and reader custom resources, strong references by SSM parameters
module.exports = (app, { cdk }) => {
  const env = (region) => ({ env: { account: '111111111111', region }, crossRegionReferences: true });
  const a = new cdk.Stack(app, 'Producer', env('us-east-1'));
  const b = new cdk.Stack(app, 'Consumer', env('eu-west-1'));
  const r = new cdk.CfnResource(a, 'R', { type: 'Some::Type' });
  new cdk.CfnOutput(b, 'Ref', { value: r.ref });
  new cdk.CfnOutput(b, 'Att', { value: r.getAtt('A.B').toString() });
};
