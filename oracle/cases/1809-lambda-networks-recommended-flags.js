// pins: case 1808 as a new project has it
const build = require('./1808-lambda-networks.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
