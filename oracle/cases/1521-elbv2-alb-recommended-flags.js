// pins: the same application load balancers under the flags of a new project
const alb = require('./1520-elbv2-alb.js');
module.exports = (app, t) => alb(app, t);
module.exports.app = (context) => ({ context: context.recommendedFlags });
