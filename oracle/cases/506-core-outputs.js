// pins: outputs: description, exportName, condition, setters, importValue, numbers as values, and what is refused
module.exports = (app, { cdk, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const o = new cdk.CfnOutput(s, 'One', { value: cdk.Aws.REGION, description: 'd', exportName: 'exp:one' });
  record('importValue', o.importValue, s);
  const two = new cdk.CfnOutput(s, 'Two', { value: 'x' });
  two.value = 'y';
  two.description = 'late';
  two.exportName = cdk.Fn.join('-', [cdk.Aws.STACK_NAME, 'two']);
  new cdk.CfnOutput(s, 'Num', { value: cdk.Token.asString(cdk.Fn.len(['a'])) });
  const { logicalId } = new cdk.CfnOutput(new constructs_(s, 'Inner'), 'Out-Dash', { value: 'v' });
  record('logical id', logicalId, s);
  attempt('no value', (t) => new cdk.CfnOutput(t, 'O', {}));
  attempt('importValue without export', (t) => new cdk.CfnOutput(t, 'O', { value: 'v' }).importValue, { synth: true });
  attempt('long export name', (t) => new cdk.CfnOutput(t, 'O', { value: 'v', exportName: 'x'.repeat(256) }), { synth: true });
  attempt('empty value', (t) => new cdk.CfnOutput(t, 'O', { value: '' }), { synth: true });
  function constructs_(scope, id) { return new (require(require.resolve('constructs', { paths: [process.argv[4]] })).Construct)(scope, id); }
};
