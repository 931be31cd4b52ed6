// pins: aws-bedrockagentcore with the flags of a new project
const build = require('./2464-agent-runtimes.js');
module.exports = (app, context) => build(app, context);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
