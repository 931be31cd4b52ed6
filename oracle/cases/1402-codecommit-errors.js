// pins: what CodeCommit repositories refuse
module.exports = (app, { cdk, fixture, attempt }) => {
  const { aws_codecommit: cc } = cdk;
  attempt('same trigger', s => { const r = new cc.Repository(s, 'R', { repositoryName: 'r' }); r.notify('arn:x').notify('arn:x'); });
  attempt('same trigger name', s => { const r = new cc.Repository(s, 'R', { repositoryName: 'r' }); r.notify('arn:x', { name: 'n' }); r.notify('arn:y', { name: 'n' }); });
  attempt('directory is a file', () => { cc.Code.fromDirectory(fixture('simple') + '/Dockerfile'); });
  attempt('zip is a directory', () => { cc.Code.fromZipFile(fixture('simple')); });
  attempt('no such directory', () => { cc.Code.fromDirectory('/nowhere/at/all'); });
  attempt('asset is no archive', s => { const asset = new cdk.aws_s3_assets.Asset(s, 'A', { path: fixture('simple') + '/Dockerfile' }); new cc.Repository(s, 'R', { repositoryName: 'r', code: cc.Code.fromAsset(asset) }); });
  attempt('zip is no archive', s => { new cc.Repository(s, 'R', { repositoryName: 'r', code: cc.Code.fromZipFile(fixture('simple') + '/Dockerfile') }); });
  attempt('bad arn', s => { cc.Repository.fromRepositoryArn(s, 'R', 'what'); });
};
