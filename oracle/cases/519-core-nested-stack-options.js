// pins: NestedStack properties: parameters, setParameter, timeout, notifications, removal policy, description; template and asset of it
module.exports = (app, { cdk, record }) => {
  const top = new cdk.Stack(app, 'Top', { env: { account: '111111111111', region: 'eu-west-1' }, description: 'top' });
  const n = new cdk.NestedStack(top, 'Nested', { parameters: { Size: '3', Where: cdk.Aws.REGION }, timeout: cdk.Duration.minutes(5), notificationArns: ['arn:aws:sns:eu-west-1:111111111111:t'], removalPolicy: cdk.RemovalPolicy.RETAIN, description: 'nested', suppressTemplateIndentation: true });
  new cdk.CfnParameter(n, 'Size', { type: 'Number' });
  new cdk.CfnParameter(n, 'Where');
  n.setParameter('Late', 'x');
  new cdk.CfnResource(n, 'R', { type: 'Some::Type' });
  record('facts', { file: n.templateFile, nested: n.nested, parent: n.nestedStackParent.node.path, region: n.region, account: n.account, id: n.artifactId, level: cdk.Stack.of(n.nestedStackResource).node.path });
  record('logical id', n.nestedStackResource.logicalId, top);
  const bare = new cdk.NestedStack(top, 'Bare');
  new cdk.CfnResource(bare, 'R', { type: 'Some::Type' });
};
