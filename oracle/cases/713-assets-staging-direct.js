// pins: AssetStaging by itself: paths relative and absolute, custom hash, extraHash, packaging, files; staged names
const path = require('path');
module.exports = (app, { cdk, fixture, record, attempt, work }) => {
  const s = new cdk.Stack(app, 'Stack');
  const a = (l, p) => { const x = new cdk.AssetStaging(s, l, p); record(l, { hash: x.assetHash, packaging: x.packaging, archive: x.isArchive, relative: x.relativeStagedPath(s), inside: x.absoluteStagedPath.startsWith(work), name: path.basename(x.absoluteStagedPath), source: path.basename(x.sourcePath) }); };
  a('Directory', { sourcePath: fixture('simple') });
  a('File', { sourcePath: fixture('simple', 'Dockerfile') });
  a('Custom', { sourcePath: fixture('simple'), assetHash: 'x', assetHashType: cdk.AssetHashType.CUSTOM });
  a('Extra', { sourcePath: fixture('simple'), extraHash: 'y' });
  a('Excluded', { sourcePath: fixture('simple'), exclude: ['*'] });
  attempt('missing', (t) => new cdk.AssetStaging(t, 'A', { sourcePath: fixture('nope') }));
};
