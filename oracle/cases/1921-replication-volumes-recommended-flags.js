// pins: case 1920 as a new project has it
const build = require('./1920-replication-volumes.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
