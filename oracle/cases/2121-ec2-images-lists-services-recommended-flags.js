// pins: what 2120 builds, under the flags of a new project
module.exports = (...all) => require('./2120-ec2-images-lists-services.js')(...all);
module.exports.app = (context) => ({ context: context.recommendedFlags });
