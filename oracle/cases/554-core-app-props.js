// pins: App properties: no tree metadata, context on the App, analytics without CLI version, two synths are one assembly
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  new cdk.CfnResource(s, 'R', { type: 'Some::Type' });
  const first = app.synth();
  record('stacks', first.stacks.map((x) => x.stackName));
  record('same object', app.synth() === first);
  record('version', first.version);
  record('tree', first.tree() === undefined);
};
module.exports.app = { treeMetadata: false, analyticsReporting: true };
