// pins: CodeBuild sources of all kinds with webhooks, filters and statuses, secondary sources, artifacts
module.exports = (app, { cdk }) => {
  const { aws_codebuild: cb, aws_codecommit: cc, aws_s3: s3, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const bucket = new s3.Bucket(s, 'Bucket');
  const secret = new s3.Bucket(s, 'Secret', { encryptionKey: new kms.Key(s, 'Key') });
  const p = (id, source, more) => new cb.Project(s, id, { source, ...more });
  const { FilterGroup: F, EventAction: E } = cb;
  p('Commit', cb.Source.codeCommit({ repository }), { badge: true });
  p('CommitFull', cb.Source.codeCommit({ repository, identifier: 'id', cloneDepth: 2, branchOrRef: 'main', fetchSubmodules: true }));
  p('S3', cb.Source.s3({ bucket, path: 'a/b.zip', version: 'v1', identifier: 's' }), { buildSpec: cb.BuildSpec.fromObject({ version: '0.2' }) });
  p('S3Key', cb.Source.s3({ bucket: secret, path: 'a/' }));
  p('Hub', cb.Source.gitHub({ owner: 'o', repo: 'r' }), { badge: true });
  p('HubFull', cb.Source.gitHub({
    owner: 'o', repo: 'r', identifier: 'id', cloneDepth: 0, branchOrRef: 'b', fetchSubmodules: false, reportBuildStatus: false, webhook: true, webhookTriggersBatchBuild: true,
    buildStatusUrl: 'https://x', buildStatusContext: 'ctx', webhookFilters: [
      F.inEventOf(E.PUSH, E.PULL_REQUEST_MERGED, E.PUSH).andBranchIs('main').andBranchIsNot('dev').andCommitMessageIs('m').andCommitMessageIsNot('n').andTagIs('t').andTagIsNot('u'),
      F.inEventOf(E.PULL_REQUEST_CREATED, E.PULL_REQUEST_UPDATED, E.PULL_REQUEST_CLOSED, E.PULL_REQUEST_REOPENED, E.RELEASED, E.PRERELEASED).andBaseBranchIs('main').andBaseBranchIsNot('x').andBaseRefIs('^refs').andBaseRefIsNot('y').andHeadRefIs('h').andHeadRefIsNot('i')
        .andActorAccountIs('1').andActorAccountIsNot('2').andFilePathIs('f').andFilePathIsNot('g').andRepositoryNameIs('r').andRepositoryNameIsNot('q'),
    ],
  }));
  p('HubNoHook', cb.Source.gitHub({ owner: 'o', repo: 'r', webhook: false, buildStatusUrl: 'u' }));
  p('HubFiltersOnly', cb.Source.gitHub({ owner: 'o', repo: 'r', webhookFilters: [F.inEventOf(E.PUSH)] }));
  p('HubRunner', cb.Source.gitHub({ owner: 'org' }));
  p('HubRunnerNoFilters', cb.Source.gitHub({ owner: 'org', webhookFilters: [] }));
  p('Enterprise', cb.Source.gitHubEnterprise({ httpsCloneUrl: 'https://h/r.git', ignoreSslErrors: true, branchOrRef: 'x', buildStatusContext: 'c', webhookFilters: [F.inEventOf(E.PUSH).andFilePathIs('f'), F.inEventOf(E.PULL_REQUEST_UPDATED).andCommitMessageIs('odd')] }));
  p('EnterprisePlain', cb.Source.gitHubEnterprise({ httpsCloneUrl: 'https://h/r.git' }));
  p('Bucket2', cb.Source.bitBucket({ owner: 'o', repo: 'r', webhookTriggersBatchBuild: true, webhook: true, buildStatusName: 'n', buildStatusUrl: 'u' }));
  p('BitPlain', cb.Source.bitBucket({ owner: 'o', repo: 'r', webhookFilters: [F.inEventOf(E.PULL_REQUEST_MERGED)] }));
  const many = p('Many', cb.Source.codeCommit({ repository }), {
    secondarySources: [cb.Source.s3({ identifier: 's1', bucket, path: 'x', version: 'v' }), cb.Source.gitHub({ identifier: 's2', owner: 'o', repo: 'r', branchOrRef: 'b' })],
    artifacts: cb.Artifacts.s3({ bucket, path: 'p', name: 'n', includeBuildId: false, packageZip: false, encryption: false }),
    secondaryArtifacts: [cb.Artifacts.s3({ identifier: 'a1', bucket: secret })],
  });
  many.addSecondarySource(cb.Source.codeCommit({ identifier: 's3', repository }));
  many.addSecondaryArtifact(cb.Artifacts.s3({ identifier: 'a2', bucket, encryption: true, includeBuildId: true, packageZip: true }));
  p('OwnSource', { type: 'OWN', badgeSupported: true, bind: (scope, project) => ({ sourceProperty: { type: 'OWN', location: project.node.id }, sourceVersion: 'v' }) }, {
    badge: true, artifacts: { type: 'OWN', bind: () => ({ artifactsProperty: { type: 'OWN', name: 'n' } }) },
    fileSystemLocations: [{ bind: () => ({ location: { type: 'EFS', identifier: 'own', location: 'l', mountPoint: 'm' } }) }],
  });
};
