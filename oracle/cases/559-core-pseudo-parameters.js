// pins: Aws.* and ScopedAws values, and the stack's own attributes, in agnostic stacks
module.exports = (app, { cdk, record }) => {
  const s = new cdk.Stack(app, 'Stack');
  for (const k of ['ACCOUNT_ID', 'URL_SUFFIX', 'NOTIFICATION_ARNS', 'PARTITION', 'REGION', 'STACK_ID', 'STACK_NAME', 'NO_VALUE']) record(k, cdk.Aws[k], s);
  const a = new cdk.ScopedAws(s);
  for (const k of ['accountId', 'urlSuffix', 'notificationArns', 'partition', 'region', 'stackId', 'stackName']) record(`scoped ${k}`, a[k], s);
  for (const k of ['stackId', 'partition', 'urlSuffix', 'notificationArns', 'stackName', 'availabilityZones', 'environment']) record(`stack ${k}`, s[k], s);
  record('regional fact', s.regionalFact('servicePrincipal:s3.amazonaws.com', 'd'), s);
};
