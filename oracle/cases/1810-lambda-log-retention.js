// pins: retention of functions' logs by the custom resource, with roles, regions, retries and removal
module.exports = (app, { cdk, record }) => {
  const { aws_lambda: l, aws_iam: iam, aws_logs: logs } = cdk;
  const base = { runtime: l.Runtime.PYTHON_3_13, handler: 'index.handler', code: l.Code.fromInline('x') };
  const s = new cdk.Stack(app, 'Stack');
  const fn = new l.Function(s, 'Fn', { ...base, logRetention: logs.RetentionDays.ONE_WEEK });
  new l.Function(s, 'More', { ...base, logRetention: logs.RetentionDays.INFINITE, logRetentionRetryOptions: { maxRetries: 9 }, logRemovalPolicy: cdk.RemovalPolicy.DESTROY });
  new l.Function(s, 'Kept', { ...base, logRetention: logs.RetentionDays.ONE_DAY, logRemovalPolicy: cdk.RemovalPolicy.RETAIN });
  const retention = new logs.LogRetention(s, 'Own', { logGroupName: 'group', retention: logs.RetentionDays.TEN_YEARS, logGroupRegion: 'eu-west-1' });
  record('arns', [fn.logGroup.logGroupArn, fn.logGroup.logGroupName, retention.logGroupArn], s);
  const t = new cdk.Stack(app, 'Role');
  new logs.LogRetention(t, 'Own', { logGroupName: 'group', retention: logs.RetentionDays.ONE_MONTH, role: new iam.Role(t, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') }) });
};
