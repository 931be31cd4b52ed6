// pins: repositoryUriForTag, ForDigest and ForTagOrDigest with nothing, tags, digests, tokens and odd texts
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const owned = new cdk.aws_ecr.Repository(s, 'Repo');
  const imported = cdk.aws_ecr.Repository.fromRepositoryName(s, 'Imported', 'a/b');
  const digest = `sha256:${'0'.repeat(64)}`;
  for (const [l, r] of Object.entries({ owned, imported })) {
    for (const v of [undefined, '', 'latest', digest, 'sha256', 'sha256:short', 'a:b', cdk.Aws.REGION]) {
      const shown = v === cdk.Aws.REGION ? 'token' : v === digest ? 'digest' : String(v);
      record(`${l} ${shown}`, { tag: r.repositoryUriForTag(v), digest: r.repositoryUriForDigest(v), either: r.repositoryUriForTagOrDigest(v) }, s);
    }
    record(`${l} lazy`, r.repositoryUriForTagOrDigest(cdk.Lazy.string({ produce: () => digest })), s);
  }
};
