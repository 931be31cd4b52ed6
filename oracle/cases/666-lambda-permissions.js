// pins: who may invoke a function: permissions, grants to roles, services and accounts, of owned and imported functions
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_lambda: lambda, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.NODEJS_22_X, code: lambda.Code.fromInline('x'), handler: 'index.handler' });
  fn.addPermission('Service', { principal: new iam.ServicePrincipal('s3.amazonaws.com'), sourceArn: 'arn:aws:s3:::b', sourceAccount: '222222222222' });
  fn.addPermission('Account', { principal: new iam.AccountPrincipal('222222222222'), action: 'lambda:GetFunction' });
  fn.addPermission('Arn', { principal: new iam.ArnPrincipal('arn:aws:iam::222222222222:role/r') });
  fn.addPermission('Org', { principal: new iam.OrganizationPrincipal('o-abcdefghij') });
  fn.addPermission('Token', { principal: new iam.ServicePrincipal('alexa-appkit.amazon.com'), eventSourceToken: 'amzn1' });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  record('role', fn.grantInvoke(role).success);
  fn.grantInvoke(role);
  record('service', fn.grantInvoke(new iam.ServicePrincipal('apigateway.amazonaws.com')).success);
  fn.grantInvoke(new iam.AccountPrincipal('333333333333'));
  fn.grantInvoke(new iam.ArnPrincipal('arn:aws:iam::333333333333:role/x'));
  fn.grantInvoke(new iam.OrganizationPrincipal('o-0123456789'));
  attempt('imported role', (t) => lambda.Function.fromFunctionArn(t, 'I', 'arn:aws:lambda:us-east-1:222222222222:function:theirs').grantInvoke(new iam.Role(t, 'R', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') })));
  attempt('imported service', (t) => lambda.Function.fromFunctionArn(t, 'I', 'arn:aws:lambda:us-east-1:222222222222:function:theirs').grantInvoke(new iam.ServicePrincipal('x.amazonaws.com')));
  const own = lambda.Function.fromFunctionArn(s, 'Own', 'arn:aws:lambda:us-east-1:111111111111:function:mine');
  own.addPermission('Service', { principal: new iam.ServicePrincipal('sns.amazonaws.com') });
  record('own account', own.grantInvoke(new iam.ServicePrincipal('x.amazonaws.com')).success);
};
