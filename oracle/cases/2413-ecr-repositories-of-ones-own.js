// pins: repositories that a program makes itself of RepositoryBase: URIs, grants in and out of the account, rules of events, images of containers
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: ecr, aws_iam: iam, aws_ecs: ecs, aws_events: events } = cdk;
  class Own extends ecr.RepositoryBase {
    constructor(scope, id, name, takes) {
      super(scope, id);
      this.repositoryName = name;
      this.repositoryArn = `arn:aws:ecr:us-east-1:123456789012:repository/${name}`;
      this.statements = [];
      this.takes = takes;
    }
    addToResourcePolicy(statement) {
      if (this.takes) this.statements.push(statement);
      return { statementAdded: this.takes, policyDependable: this.takes ? this : undefined };
    }
  }
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const own = new Own(s, 'Own', 'team/own', true);
  const closed = new Own(s, 'Closed', 'closed', false);
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  record('uris', [own.registryUri, own.repositoryUri, own.repositoryUriForTag(), own.repositoryUriForTag('v1'), own.repositoryUriForDigest('sha256:abc'), own.repositoryUriForTagOrDigest('sha256:abc'), own.repositoryUriForTagOrDigest('v2')], s);
  own.grantPull(role);
  own.grantPush(new iam.AccountPrincipal('210987654321'));
  own.grantPullPush(new iam.ServicePrincipal('codebuild.amazonaws.com'));
  own.grantRead(new iam.AccountPrincipal('123456789012'));
  own.grant(role, 'ecr:ListTagsForResource');
  record('outside', [closed.grantPull(new iam.AccountPrincipal('210987654321')).success, closed.grantPush(role).success], s);
  record('statements', own.statements.map((x) => x.toStatementJson()), s);
  own.onEvent('Any', { description: 'any' });
  own.onCloudTrailEvent('Trail');
  own.onCloudTrailImagePushed('Pushed', { imageTag: 'latest' });
  own.onImageScanCompleted('Scanned', { imageTags: ['v1', 'v2'] });
  const task = new ecs.FargateTaskDefinition(s, 'Task');
  task.addContainer('C', { image: ecs.ContainerImage.fromEcrRepository(own, 'v1') });
  const after = new cdk.CfnResource(s, 'After', { type: 'A::B::C' });
  own.grantPull(role).applyBefore(after);
};
