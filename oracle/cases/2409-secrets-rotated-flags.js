// pins: as 2407-secrets-rotated-by-applications, with the flags of a new project
const same = require('./2407-secrets-rotated-by-applications.js');
module.exports = (app, tools) => {
  same(app, { ...tools, attempt: () => {} });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
