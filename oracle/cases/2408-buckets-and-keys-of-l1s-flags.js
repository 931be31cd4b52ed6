// pins: as 2406-buckets-and-keys-of-l1s, with the flags of a new project
const same = require('./2406-buckets-and-keys-of-l1s.js');
module.exports = (app, tools) => {
  same(app, { ...tools, attempt: () => {} });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
