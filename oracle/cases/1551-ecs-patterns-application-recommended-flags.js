// pins: the same services behind application load balancers under the flags of a new project
const services = require('./1550-ecs-patterns-application.js');
module.exports = (app, t) => services(app, t);
module.exports.app = (context) => ({ context: context.recommendedFlags });
