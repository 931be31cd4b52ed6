// pins: case 1814 as a new project has it
const build = require('./1814-efs.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
