// pins: aws-stepfunctions with the flags of a new project
const build = require('./2460-stepfunctions.js');
module.exports = (app, context) => build(app, context);
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
