// pins: case 1812 as a new project has it
const build = require('./1812-s3-features.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
