// pins: references between regions with crossRegionReferences set to false on either side, and without saying
module.exports = (app, { cdk, attempt }) => {
  const env = (region, more) => ({ env: { account: '111111111111', region }, ...more });
  const use = (l, pa, pb) => attempt(l, (t, x) => {
    const r = new cdk.CfnResource(new cdk.Stack(x, 'A', env('eu-west-1', pa)), 'R', { type: 'Some::Type' });
    new cdk.CfnOutput(new cdk.Stack(x, 'B', env('us-east-1', pb)), 'O', { value: r.ref });
  }, { synth: true });
  use('not said', {}, {});
  use('consumer says no', {}, { crossRegionReferences: false });
  use('producer says no', { crossRegionReferences: false }, {});
  attempt('other account', (t, x) => {
    const r = new cdk.CfnResource(new cdk.Stack(x, 'A', env('eu-west-1')), 'R', { type: 'Some::Type' });
    new cdk.CfnOutput(new cdk.Stack(x, 'B', { env: { account: '222222222222', region: 'eu-west-1' } }), 'O', { value: r.ref });
  }, { synth: true });
  const r = new cdk.CfnResource(new cdk.Stack(app, 'A', env('eu-west-1')), 'R', { type: 'Some::Type' });
  new cdk.CfnOutput(new cdk.Stack(app, 'B', env('us-east-1')), 'O', { value: r.ref });
};
