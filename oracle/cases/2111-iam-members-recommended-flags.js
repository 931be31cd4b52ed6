// pins: what 2110 builds, under the flags of a new project
module.exports = (...all) => require('./2110-iam-members.js')(...all);
module.exports.app = (context) => ({ context: context.recommendedFlags });
