// pins: case 1800 as a new project has it
const build = require('./1800-ecs-capacity.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
