// pins: case 1916 as a new project has it, and with the flag for statement ids
const build = require('./1916-event-buses.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: { ...recommendedFlags, '@aws-cdk/aws-events:requireEventBusPolicySid': true } });
