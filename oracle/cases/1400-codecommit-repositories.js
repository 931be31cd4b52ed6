// pins: CodeCommit repositories: code of directories, archives and assets, triggers, keys, grants, imports and clone URLs
module.exports = (app, { cdk, fixture, record }) => {
  const { aws_codecommit: cc, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = new cc.Repository(s, 'Repo', { repositoryName: 'first', description: 'what it is for' });
  r.notify('arn:aws:sns:us-east-1:123456789012:one').notify('arn:aws:sns:us-east-1:123456789012:two', {
    name: 'two', customData: 'data', branches: ['main', 'dev'], events: [cc.RepositoryEventTrigger.CREATE_REF, cc.RepositoryEventTrigger.DELETE_REF],
  });
  r.notify('arn:aws:sns:us-east-1:123456789012:three', { events: [cc.RepositoryEventTrigger.UPDATE_REF, cc.RepositoryEventTrigger.ALL] });
  new cc.Repository(s, 'Dir', { repositoryName: 'dir', code: cc.Code.fromDirectory(fixture('simple'), 'develop') });
  new cc.Repository(s, 'NoBranch', { repositoryName: 'nobranch', code: cc.Code.fromDirectory(fixture('dockerfile-only')) });
  const asset = new cdk.aws_s3_assets.Asset(s, 'Asset', { path: fixture('simple') });
  new cc.Repository(s, 'FromAsset', { repositoryName: 'asset', code: cc.Code.fromAsset(asset, 'main'), kmsKey: new kms.Key(s, 'Key') });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  r.grantPull(role); r.grantPullPush(role); r.grantRead(role); r.grant(role, 'codecommit:Do', 'codecommit:Also');
  const byName = cc.Repository.fromRepositoryName(s, 'ByName', 'known');
  const byArn = cc.Repository.fromRepositoryArn(s, 'ByArn', 'arn:aws:codecommit:eu-west-1:111122223333:other');
  byArn.grantPull(role);
  byName.grantRead(role);
  for (const [n, x] of Object.entries({ r, byName, byArn })) {
    record(n, { name: x.repositoryName, arn: x.repositoryArn, http: x.repositoryCloneUrlHttp, ssh: x.repositoryCloneUrlSsh, grc: x.repositoryCloneUrlGrc, account: x.env.account, region: x.env.region }, s);
  }
  const there = new cdk.Stack(app, 'There', { env: { account: '222222222222', region: 'us-east-1' } });
  const here = new cdk.Stack(app, 'Here', { env: { account: '111111111111', region: 'us-east-1' } });
  const foreign = new cc.Repository(there, 'Repo', { repositoryName: 'foreign' });
  new cdk.CfnOutput(here, 'Arn', { value: foreign.repositoryArn });
  new cdk.CfnOutput(here, 'Name', { value: foreign.repositoryName });
  new cdk.CfnOutput(there, 'Grc', { value: foreign.repositoryCloneUrlGrc });
};
