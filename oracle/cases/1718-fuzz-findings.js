// pins: what the fuzzer found: empty repository names, snapshots of what has none, grants to imported roles under the flags of a new project
const { aws_ecr: ecr, aws_iam: iam } = require('aws-cdk-lib');

module.exports = (app, { cdk, attempt, recommendedFlags }) => {
  const plain = new cdk.Stack(app, 'Plain');
  new ecr.Repository(plain, 'Empty', { repositoryName: '' }).grantPull(new iam.AccountPrincipal('999999999999'));
  new ecr.Repository(plain, 'Snapshot', { removalPolicy: cdk.RemovalPolicy.SNAPSHOT });
  const role = (s, id, options) => iam.Role.fromRoleArn(s, id, 'arn:aws:iam::111111111111:role/existing', options);
  const flagged = new cdk.Stack(app, 'Flagged');
  for (const [flag, value] of Object.entries(recommendedFlags)) flagged.node.setContext(flag, value);
  const repository = new ecr.Repository(flagged, 'Repo');
  repository.grantPullPush(role(flagged, 'Imported'));
  repository.grantPull(role(flagged, 'Named', { defaultPolicyName: 'MyPolicy' }));
  repository.grantPull(role(flagged, 'AnIdThatIsVeryLong'.repeat(8)));
  attempt('snapshot under the flag', (s) => {
    s.node.setContext('@aws-cdk/core:validateSnapshotRemovalPolicy', true);
    new ecr.Repository(s, 'R', { removalPolicy: cdk.RemovalPolicy.SNAPSHOT });
  });
};
