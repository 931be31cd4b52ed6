// pins: permissions boundaries by name and ARN, from stack, stage and app context, with placeholders
module.exports = (app, { cdk, attempt }) => {
  const { PermissionsBoundary: B } = cdk;
  const role = (s) => { new cdk.aws_iam.Role(s, 'Role', { assumedBy: new cdk.aws_iam.AccountRootPrincipal() }); new cdk.aws_iam.User(s, 'User'); return s; };
  role(new cdk.Stack(app, 'Name', { permissionsBoundary: B.fromName('boundary') }));
  role(new cdk.Stack(app, 'Arn', { permissionsBoundary: B.fromArn('arn:aws:iam::111111111111:policy/b') }));
  role(new cdk.Stack(app, 'Placeholders', { env: { account: '111111111111', region: 'eu-west-1' }, permissionsBoundary: B.fromName('cdk-${Qualifier}-${AWS::AccountId}-${AWS::Region}') }));
  attempt('partition', (t, a) => new cdk.Stack(a, 'S', { permissionsBoundary: B.fromName('b-${AWS::Partition}') }), { synth: true });
  attempt('region in agnostic stack', (t, a) => new cdk.Stack(a, 'S', { permissionsBoundary: B.fromName('b-${AWS::Region}') }), { synth: true });
  const st = new cdk.Stage(app, 'Stage', { permissionsBoundary: B.fromName('stage-boundary') });
  role(new cdk.Stack(st, 'Inherits'));
  role(new cdk.Stack(app, 'FromApp'));
};
module.exports.app = { context: { '@aws-cdk/core:permissionsBoundary': { name: 'app-boundary' } } };
