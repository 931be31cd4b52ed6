// pins: Provider with the flags of a new project
const same = require('./2403-custom-resources-provider.js');
module.exports = (app, tools) => {
  same(app, { ...tools, attempt: () => {} });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
