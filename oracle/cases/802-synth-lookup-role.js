// pins: useLookupRoleForStackOperations, lookup roles in missing context, and the empty lookup role
module.exports = (app, { cdk }) => {
  const st = (id, p) => { const s = new cdk.Stack(app, id, { env: { account: '111111111111', region: 'eu-west-1' }, synthesizer: new cdk.DefaultStackSynthesizer(p) }); cdk.aws_ssm.StringParameter.valueFromLookup(s, `/${id}`); };
  st('Default', {});
  st('NotUsed', { useLookupRoleForStackOperations: false });
  st('Used', { useLookupRoleForStackOperations: true, lookupRoleExternalId: 'x' });
  st('Empty', { lookupRoleArn: '' });
  st('Custom', { lookupRoleArn: 'arn:${AWS::Partition}:iam::${AWS::AccountId}:role/own' });
};
