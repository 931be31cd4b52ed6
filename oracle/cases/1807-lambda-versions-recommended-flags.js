// pins: case 1806 as a new project has it
const build = require('./1806-lambda-versions.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
