// pins: aws-stepfunctions-tasks with the flags of a new project
const build = require('./2462-stepfunctions-tasks.js');
module.exports = (app, context) => build(app, context);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
