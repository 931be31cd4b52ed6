// pins: CfnInclude with nested stacks: loaded at once and later, parameters passed or replaced, references into them, policies of the stack resource, circles allowed
const fs = require('fs');
const path = require('path');
module.exports = (app, { cdk, work, record }) => {
  const write = (name, template) => { const file = path.join(work, name); fs.writeFileSync(file, JSON.stringify(template)); return file; };
  const stack = (more) => ({ Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: 'https://old' }, ...more });
  const grandchild = write('grandchild.json', { Resources: { Deep: { Type: 'AWS::SQS::Queue' } } });
  const child = write('child.yaml', { Parameters: { A: { Type: 'String' }, B: { Type: 'Number', Default: 1 } }, Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'A' }, TopicName: { Ref: 'B' } } }, Grand: stack() }, Outputs: { Out: { Value: { Ref: 'Topic' } } } });
  const parent = write('parent.json', {
    Parameters: { P: { Type: 'String' } }, Conditions: { C: { 'Fn::Equals': [{ Ref: 'P' }, 'x'] } },
    Resources: {
      Child: stack({ Condition: 'C', DependsOn: 'Queue', DeletionPolicy: 'Retain', Metadata: { m: 1 }, Properties: { TemplateURL: 'https://old', Parameters: { A: { Ref: 'P' }, B: 5 }, TimeoutInMinutes: '7', NotificationARNs: [{ Ref: 'P' }] } }),
      Later: stack({ Properties: { TemplateURL: 'https://old', Parameters: { A: 'a' } } }), Untouched: stack(),
      Queue: { Type: 'AWS::SQS::Queue' }, User: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetAtt': ['Child', 'Outputs.Out'] }, TopicName: { 'Fn::GetAtt': 'Later.Outputs.Out' } } },
    },
  });
  const s = new cdk.Stack(app, 'Stack');
  const { CfnInclude } = cdk.cloudformation_include;
  const i = new CfnInclude(s, 'Parent', { templateFile: parent, loadNestedStacks: { Child: { templateFile: child, parameters: { B: 'replaced' }, loadNestedStacks: { Grand: { templateFile: grandchild } } } } });
  const c = i.getNestedStack('Child');
  c.includedTemplate.getResource('Topic').displayName = 'changed';
  new cdk.CfnOutput(s, 'DeepArn', { value: c.includedTemplate.getNestedStack('Grand').includedTemplate.getResource('Deep').getAtt('Arn').toString() });
  const l = i.loadNestedStack('Later', { templateFile: child });
  record('nested', [c.stack.nested, l.stack.node.path, l.includedTemplate.getResource('Topic').node.path]);
  const circle = write('circle.json', { Resources: { A: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { Ref: 'B' } } }, B: { Type: 'AWS::SNS::Topic', Properties: { DisplayName: { 'Fn::GetAtt': ['C', 'TopicName'] } } }, C: { Type: 'AWS::SNS::Topic', DependsOn: 'A', Properties: { DisplayName: { 'Fn::Sub': '${A}-${A.TopicName}' } } } } });
  new CfnInclude(new cdk.Stack(app, 'Circle'), 'Inc', { templateFile: circle, allowCyclicalReferences: true });
};
