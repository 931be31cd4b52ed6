// pins: logs.LogGroup with its properties, grants, resource policies and imports
module.exports = (app, { cdk, record }) => {
  const { aws_logs: logs, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const plain = new logs.LogGroup(s, 'Plain');
  record('plain', [plain.logGroupArn, plain.logGroupName, plain.logGroupPhysicalName()], s);
  new logs.LogGroup(s, 'Full', { logGroupName: '/full', retention: logs.RetentionDays.ONE_WEEK, removalPolicy: cdk.RemovalPolicy.DESTROY, encryptionKey: new kms.Key(s, 'Key'), logGroupClass: logs.LogGroupClass.INFREQUENT_ACCESS, deletionProtectionEnabled: true });
  new logs.LogGroup(s, 'Infinite', { retention: logs.RetentionDays.INFINITE });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  plain.grantWrite(role);
  plain.grantRead(role);
  plain.grant(role, 'logs:DescribeLogStreams');
  const shared = new logs.LogGroup(s, 'Shared');
  shared.grantWrite(new iam.ServicePrincipal('es.amazonaws.com'));
  shared.addToResourcePolicy(new iam.PolicyStatement({ actions: ['logs:PutLogEvents'], resources: [shared.logGroupArn], principals: [new iam.ArnPrincipal('arn:aws:iam::123456789012:user/x'), new iam.AccountPrincipal('210987654321')] }));
  plain.addStream('Stream', { logStreamName: 'named' });
  plain.addStream('Other');
  new logs.ResourcePolicy(s, 'Policy', { resourcePolicyName: 'own', policyStatements: [new iam.PolicyStatement({ actions: ['logs:PutLogEvents'], resources: ['*'], principals: [new iam.ServicePrincipal('route53.amazonaws.com')] })] });
  const imported = logs.LogGroup.fromLogGroupArn(s, 'Imported', 'arn:aws:logs:us-east-1:123456789012:log-group:theirs:*');
  const named = logs.LogGroup.fromLogGroupName(s, 'Named', 'theirs2');
  imported.grantRead(role);
  named.grantWrite(role);
  record('imported', [imported.logGroupArn, imported.logGroupName], s);
  record('named', [named.logGroupArn, named.logGroupName], s);
};
