// pins: RemovalPolicies.of and MissingRemovalPolicies.of: resource type filters, priorities, nested scopes
module.exports = (app, { cdk, constructs }) => {
  const { RemovalPolicies, MissingRemovalPolicies, RemovalPolicy } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const inner = new constructs.Construct(s, 'Inner');
  for (const scope of [s, inner]) {
    new cdk.CfnResource(scope, 'Repo', { type: 'AWS::ECR::Repository' });
    new cdk.CfnResource(scope, 'Topic', { type: 'AWS::SNS::Topic' }).applyRemovalPolicy(RemovalPolicy.DESTROY);
    new cdk.aws_ecr.Repository(scope, 'L2');
  }
  RemovalPolicies.of(inner).destroy({ applyToResourceTypes: ['AWS::ECR::Repository'] });
  const t = new cdk.Stack(app, 'Missing');
  new cdk.CfnResource(t, 'Repo', { type: 'AWS::ECR::Repository' });
  new cdk.CfnResource(t, 'Kept', { type: 'AWS::ECR::Repository' }).applyRemovalPolicy(RemovalPolicy.DESTROY);
  MissingRemovalPolicies.of(t).retain();
  const u = new cdk.Stack(app, 'Excluded');
  new cdk.CfnResource(u, 'Repo', { type: 'AWS::ECR::Repository' });
  new cdk.CfnResource(u, 'Topic', { type: 'AWS::SNS::Topic' });
  RemovalPolicies.of(u).retainOnUpdateOrDelete({ excludeResourceTypes: ['AWS::SNS::Topic'] });
};
