// pins: with stabilization an aspect may not add one of a lower priority than the one running
module.exports = (app, { cdk }) => {
  const s = new cdk.Stack(app, 'S');
  cdk.Aspects.of(s).add({ visit: (n) => { if (n === s) cdk.Aspects.of(n).add({ visit: () => {} }, { priority: 10 }); } }, { priority: 500 });
};
module.exports.app = { context: { '@aws-cdk/core:aspectStabilization': true } };
module.exports.throws = true;
