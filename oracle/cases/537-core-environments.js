// pins: env combinations: manifest environment, account/region values in templates, in stages, partitions and url suffixes, tokens
module.exports = (app, { cdk, record }) => {
  const show = (label, s) => { record(label, { environment: s.environment, account: s.account, region: s.region, partition: s.partition, urlSuffix: s.urlSuffix }); new cdk.CfnOutput(s, 'Arn', { value: s.formatArn({ service: 'ecr', resource: 'repository', resourceName: 'x' }) }); };
  show('agnostic', new cdk.Stack(app, 'Agnostic'));
  show('region', new cdk.Stack(app, 'Region', { env: { region: 'eu-west-1' } }));
  show('account', new cdk.Stack(app, 'Account', { env: { account: '111111111111' } }));
  show('both', new cdk.Stack(app, 'Both', { env: { account: '111111111111', region: 'eu-west-1' } }));
  show('china', new cdk.Stack(app, 'China', { env: { account: '111111111111', region: 'cn-north-1' } }));
  show('gov', new cdk.Stack(app, 'Gov', { env: { account: '111111111111', region: 'us-gov-west-1' } }));
  show('unknown region', new cdk.Stack(app, 'Unknown', { env: { account: '111111111111', region: 'xx-else-9' } }));
  show('tokens', new cdk.Stack(app, 'Tokens', { env: { account: cdk.Aws.ACCOUNT_ID, region: cdk.Aws.REGION } }));
  const st = new cdk.Stage(app, 'Stage', { env: { account: '222222222222', region: 'us-east-1' } });
  show('from stage', new cdk.Stack(st, 'A'));
  show('over stage', new cdk.Stack(st, 'B', { env: { region: 'eu-west-1' } }));
  new cdk.Stack(app, 'Props', { terminationProtection: true, description: 'd', notificationArns: ['arn:aws:sns:eu-west-1:111111111111:topic'], analyticsReporting: false }).terminationProtection = true;
};
