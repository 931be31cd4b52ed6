// pins: what 2100 builds, under the flags of a new project
module.exports = (...all) => require('./2100-ec2-cfn-init.js')(...all);
module.exports.app = (context) => ({ context: context.recommendedFlags });
