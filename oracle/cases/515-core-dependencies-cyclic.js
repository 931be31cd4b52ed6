// pins: two stacks that depend on each other: message with both reasons
module.exports = (app, { cdk }) => {
  const a = new cdk.Stack(app, 'A');
  const b = new cdk.Stack(app, 'B');
  a.addDependency(b);
  b.addDependency(a, 'the other way');
};
module.exports.throws = true;
