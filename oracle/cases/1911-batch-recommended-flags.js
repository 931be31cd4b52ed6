// pins: case 1910 as a new project has it
const build = require('./1910-batch.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
