// pins: case 1804 as a new project has it
const build = require('./1804-codebuild-vpc.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
