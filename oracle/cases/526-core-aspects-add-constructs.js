// pins: aspects that add constructs and aspects while running: visited with the stabilization flag, warned about without it
const body = (app, { cdk, record }) => {
  const seen = [];
  const s = new cdk.Stack(app, 'S');
  new cdk.CfnResource(s, 'One', { type: 'Some::Type' });
  cdk.Aspects.of(s).add({ visit: (n) => { if (cdk.CfnResource.isCfnResource(n)) n.addPropertyOverride('Marked', true); } }, { priority: 300 });
  cdk.Aspects.of(s).add({ visit: (n) => { if (n === s && !s.node.tryFindChild('Added')) new cdk.CfnResource(s, 'Added', { type: 'Some::Type' }); } }, { priority: 200 });
  cdk.Aspects.of(s).add({ visit: (n) => { if (n.node.id === 'One') cdk.Aspects.of(n).add({ visit: (m) => seen.push(m.node.path) }, { priority: 600 }); } });
  app.synth();
  record('seen by the added aspect', seen);
};
module.exports = body;
