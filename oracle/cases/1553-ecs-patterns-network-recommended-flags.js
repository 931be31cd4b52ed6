// pins: the same services behind network load balancers and with several target groups under the flags of a new project
const services = require('./1552-ecs-patterns-network.js');
module.exports = (app, t) => services(app, t);
module.exports.app = (context) => ({ context: context.recommendedFlags });
