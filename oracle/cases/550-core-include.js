// pins: cloudformation_include.CfnInclude: parameters replaced, resources reachable and changed, dangling condition kept, outputs and rules
const fs = require('fs');
const path = require('path');
module.exports = (app, { cdk, work, record }) => {
  const file = path.join(work, 'template.json');
  fs.writeFileSync(file, JSON.stringify({
    Description: 'included', Parameters: { Name: { Type: 'String' }, Kept: { Type: 'String', Default: 'k' } }, Conditions: { Prod: { 'Fn::Equals': [{ Ref: 'Kept' }, 'p'] } }, Mappings: { M: { a: { b: 'c' } } },
    Resources: { Repo: { Type: 'AWS::ECR::Repository', DeletionPolicy: 'Retain', Properties: { RepositoryName: { Ref: 'Name' }, EmptyOnDelete: true, Tags: [{ Key: 'k', Value: { 'Fn::FindInMap': ['M', 'a', 'b'] } }] } }, Topic: { Type: 'AWS::SNS::Topic', Condition: 'Prod', DependsOn: 'Repo', Properties: { DisplayName: { 'Fn::Sub': '${Repo.Arn}-${Kept}' } } }, Odd: { Type: 'Custom::Odd', Properties: { ServiceToken: 'x', Any: { 'Fn::GetAtt': 'Repo.Arn' } } } },
    Outputs: { Arn: { Value: { 'Fn::GetAtt': ['Repo', 'Arn'] }, Export: { Name: 'n' }, Condition: 'Prod' } },
  }));
  const s = new cdk.Stack(app, 'Stack');
  const inc = new cdk.cloudformation_include.CfnInclude(s, 'Inc', { templateFile: file, parameters: { Name: 'given' } });
  const repo = inc.getResource('Repo');
  repo.emptyOnDelete = false;
  inc.getResource('Topic').topicName = 'added';
  inc.getOutput('Arn').description = 'described';
  record('class', repo.constructor.name);
  record('properties', [repo.repositoryName, repo.tags.tagValues()], s);
};
