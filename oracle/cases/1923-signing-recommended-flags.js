// pins: case 1922 as a new project has it
const build = require('./1922-signing.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
