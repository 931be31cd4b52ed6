// pins: case 1914 as a new project has it, and with the flag that logs answers by default
const build = require('./1914-custom-resources.js');
module.exports = (app, tools) => build(app, tools);
module.exports.app = ({ recommendedFlags }) => ({ context: { ...recommendedFlags, '@aws-cdk/custom-resources:logApiResponseDataPropertyTrueDefault': true, '@aws-cdk/customresources:installLatestAwsSdkDefault': true } });
