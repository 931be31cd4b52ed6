// pins: FileSystem.fingerprint with exclude, extraHash, ignoreMode and follow on folders and files; copy and isEmpty helpers
module.exports = (app, { cdk, fixture, record }) => {
  const { FileSystem: F } = cdk;
  new cdk.Stack(app, 'Stack');
  const f = (l, p, o) => record(l, F.fingerprint(p, o));
  f('folder', fixture('simple')); f('copy of it', fixture('simple-copy')); f('file', fixture('simple', 'Dockerfile'));
  f('extra', fixture('simple'), { extraHash: 'x' }); f('empty extra', fixture('simple'), { extraHash: '' });
  f('exclude', fixture('simple'), { exclude: ['Dockerfile'] }); f('exclude all', fixture('simple'), { exclude: ['*'] }); f('exclude nothing', fixture('simple'), { exclude: [] });
  for (const follow of Object.values(cdk.SymlinkFollowMode)) f(`follow ${follow}`, fixture('symlinks-internal'), { follow });
  record('empty', [F.isEmpty(fixture('simple'))]);
};
