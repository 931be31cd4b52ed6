// pins: the same as 526 with @aws-cdk/core:aspectStabilization
module.exports = require('./526-core-aspects-add-constructs').bind(null);
module.exports.app = { context: { '@aws-cdk/core:aspectStabilization': true } };
