// pins: the same network load balancers under the flags of a new project
const nlb = require('./1523-elbv2-nlb.js');
module.exports = (app, t) => nlb(app, t);
module.exports.app = (context) => ({ context: context.recommendedFlags });
