// pins: case 1918 as a new project has it
const build = require('./1918-dashboards.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
