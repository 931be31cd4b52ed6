// pins: BootstraplessSynthesizer with both roles, one role, placeholders, inside a stage
module.exports = (app, { cdk }) => {
  const st = (scope, id, p) => new cdk.CfnResource(new cdk.Stack(scope, id, { synthesizer: new cdk.BootstraplessSynthesizer(p) }), 'R', { type: 'Some::Type' });
  st(app, 'Both', { deployRoleArn: 'arn:${AWS::Partition}:iam::1:role/d', cloudFormationExecutionRoleArn: 'arn:aws:iam::1:role/e' });
  st(app, 'One', { cloudFormationExecutionRoleArn: 'arn:aws:iam::1:role/e' });
  st(new cdk.Stage(app, 'Stage', { env: { account: '111111111111', region: 'eu-west-1' } }), 'Inner', { deployRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/d-${AWS::Region}' });
};
