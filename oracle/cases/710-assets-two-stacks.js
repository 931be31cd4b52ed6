// pins: the same image in two stacks, a stage and a nested stack: staged once per assembly, an entry in each manifest
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture, record }) => {
  for (const id of ['A', 'B']) record(id, image(cdk, new cdk.Stack(app, id), fixture).imageTag);
  image(cdk, new cdk.Stack(new cdk.Stage(app, 'Stage'), 'S'), fixture);
  image(cdk, new cdk.NestedStack(new cdk.Stack(app, 'C'), 'N'), fixture);
};
