// pins: destination names of assets (account, region, hash) in agnostic, half fixed and fixed stacks, and with role ARNs
const { image } = require('../lib/helpers');
module.exports = (app, { cdk, fixture }) => {
  const envs = { Agnostic: undefined, Account: { account: '111111111111' }, Region: { region: 'eu-west-1' }, Fixed: { account: '111111111111', region: 'eu-west-1' }, China: { account: '111111111111', region: 'cn-north-1' } };
  for (const [id, env] of Object.entries(envs)) image(cdk, new cdk.Stack(app, id, { env }), fixture);
};
