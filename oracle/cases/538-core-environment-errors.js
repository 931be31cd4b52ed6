// pins: what is refused in environments, notification ARNs, descriptions and resource counts
module.exports = (app, { cdk, attempt }) => {
  const st = (p) => (t, a) => { const s = new cdk.Stack(a, 'S', p); new cdk.CfnResource(s, 'R', { type: 'X::Y' }); };
  attempt('notification arn', st({ notificationArns: ['not-an-arn'] }), { synth: true });
  attempt('notification token', st({ notificationArns: [cdk.Fn.importValue('x')] }), { synth: true });
  attempt('long description', st({ description: 'x'.repeat(1025) }), { synth: true });
  attempt('account as number', st({ env: { account: 123 } }), { synth: true });
  attempt('too many resources', (t) => { for (let i = 0; i < 3; i++) new cdk.CfnResource(t, `R${i}`, { type: 'X::Y' }); }, { synth: true, app: { context: { '@aws-cdk/core:stackResourceLimit': 2 } } });
  attempt('just enough resources', (t) => { for (let i = 0; i < 2; i++) new cdk.CfnResource(t, `R${i}`, { type: 'X::Y' }); }, { synth: true, app: { context: { '@aws-cdk/core:stackResourceLimit': 2 } } });
  attempt('stage in stack', (t) => new cdk.Stage(t, 'Stage'), { synth: true });
  attempt('stage id', (t, a) => new cdk.Stage(a, '1 2'));
  attempt('stage name', (t, a) => new cdk.Stage(a, 'S', { stageName: 'a b' }));
  attempt('nested stack without stack', (t, a) => new cdk.NestedStack(a, 'N'));
  attempt('stack of nothing', (t, a) => cdk.Stack.of(a));
};
