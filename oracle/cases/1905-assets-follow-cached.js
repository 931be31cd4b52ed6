// pins: of two images of one directory the first decides how links are followed, in either order; files likewise
module.exports = (app, { cdk, fixture, record }) => {
  const { aws_ecr_assets: e, aws_s3_assets: s3, SymlinkFollowMode: F } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const image = (id, dir, followSymlinks, more) => record(id, new e.DockerImageAsset(s, id, { directory: fixture(dir), followSymlinks, ...more }).assetHash);
  image('A', 'symlinks-external', F.ALWAYS);
  image('B', 'symlinks-external');
  image('C', 'symlinks-external', F.NEVER);
  image('D', 'symlinks-external', F.NEVER, { extraHash: 'x' });
  image('E', 'symlinks-external', F.ALWAYS, { extraHash: 'x' });
  const file = (id, dir, followSymlinks) => record(id, new s3.Asset(s, id, { path: fixture(dir), followSymlinks }).assetHash);
  file('F', 'symlinks-external', F.NEVER);
  file('G', 'symlinks-external', F.ALWAYS);
};
