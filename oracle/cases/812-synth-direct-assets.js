// pins: addFileAsset and addDockerImageAsset called directly: executables, headers, extensions, locations returned
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const y = s.synthesizer;
  record('file', y.addFileAsset({ sourceHash: 'hash1', fileName: 'some/file.txt', packaging: cdk.FileAssetPackaging.FILE, displayName: 'Shown' }), s);
  record('zip', y.addFileAsset({ sourceHash: 'hash2', fileName: 'dir', packaging: cdk.FileAssetPackaging.ZIP_DIRECTORY, deployTime: true }), s);
  record('executable', y.addFileAsset({ sourceHash: 'hash3', executable: ['make', 'it'] }), s);
  record('image', y.addDockerImageAsset({ sourceHash: 'hash4', directoryName: 'dir', dockerFile: 'D', dockerBuildArgs: { a: 'b' }, assetName: 'name' }), s);
  record('image executable', y.addDockerImageAsset({ sourceHash: 'hash5', executable: ['docker', 'load'] }), s);
  record('again', y.addDockerImageAsset({ sourceHash: 'hash5', executable: ['other'] }), s);
};
