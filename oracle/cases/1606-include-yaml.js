// pins: CfnInclude of YAML with short forms: every function, texts for numbers, unknown properties, policies, conditions, rules, hooks, transforms, other sections, ids not preserved
const fs = require('fs');
const path = require('path');
const template = `
AWSTemplateFormatVersion: 2010-09-09
Description: included
Transform: AWS::SecretsManager-2020-07-23
Metadata: { Author: !Ref Env, Nothing: null }
Parameters:
  Env: { Type: String, Default: dev, AllowedValues: [dev, prod], Description: where }
  Size: { Type: Number, Default: 3, MinValue: 1, MaxValue: '9' }
  Subnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Secret: { Type: String, NoEcho: true, MinLength: '4', MaxLength: 8, AllowedPattern: '[a-z]+', ConstraintDescription: letters }
  Given: { Type: String }
Mappings:
  Regions:
    eu-west-1: { Ami: ami-1, List: [a, b] }
    '10': { Ami: ami-2 }
Conditions:
  Both: !And [!Condition Prod, !Not [!Condition Small]]
  Prod: !Equals [!Ref Env, prod]
  Small: !Or [!Equals [!Ref Size, 1], !Equals [!Ref Given, x]]
Rules:
  OnlySmall:
    RuleCondition: !Equals [!Ref Env, dev]
    Assertions:
      - Assert: { 'Fn::Contains': [[1, 2], !Ref Size] }
        AssertDescription: small
      - Assert: { 'Fn::EachMemberEquals': [{ 'Fn::ValueOf': [Subnets, VpcId] }, v] }
        AssertDescription: one
Resources:
  Topic:
    Type: AWS::SNS::Topic
    DependsOn: [Queue, Odd]
    Properties:
      TopicName: !Join ['-', [a, !Ref Env, !Ref 'AWS::Region']]
      DisplayName: !Sub 'x-\${Env}-\${Queue.Arn}-\${!Literal}-\${AWS::AccountId}-\${Given}-\${ Env }'
      FifoTopic: 'true'
      Tags: [{ Key: k, Value: !If [Prod, 1, !Ref 'AWS::NoValue'] }]
      NotAProperty: { Deep: !Ref Queue }
  Queue:
    Type: AWS::SQS::Queue
    Condition: Prod
    DeletionPolicy: Retain
    UpdateReplacePolicy: Delete
    Metadata: { About: !GetAtt Topic2.TopicName }
    Properties:
      DelaySeconds: '5'
      QueueName: !FindInMap [Regions, !Ref 'AWS::Region', Ami]
      RedrivePolicy: { deadLetterTargetArn: !GetAtt [Other, Arn], maxReceiveCount: 3 }
      KmsMasterKeyId: !ImportValue { 'Fn::Sub': '\${Env}-key' }
      FifoQueue: true
  Other: { Type: AWS::SQS::Queue }
  Topic2: { Type: AWS::SNS::Topic, Description: second, Properties: { DisplayName: !Select [1, !Split [',', !Ref Secret]], TopicName: !Select [0, [x, y]] } }
  Odd:
    Type: Custom::Odd
    Version: '1.0'
    Properties: { ServiceToken: !GetAtt Other.Arn, Zones: !GetAZs '', OfRegion: !GetAZs eu-west-1, Cidr: !Cidr [10.0.0.0/16, 6, 8], Base: !Base64 text, Split: !Split [',', 'a,b'], Macro: !Transform { Name: M, Parameters: { a: !Ref Size } }, Sub: !Sub ['\${a}-\${Env}', { a: !Ref Size }], Nums: [1, '2', 1.5, null], Yes: yes, T: true, Oct: 010, Map: !FindInMap [Regions, '10', Ami] }
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    CreationPolicy: { ResourceSignal: { Count: '2', Timeout: PT5M, More: 1 }, AutoScalingCreationPolicy: { MinSuccessfulInstancesPercent: !Ref Size } }
    UpdatePolicy:
      AutoScalingRollingUpdate: { WaitOnResourceSignals: 'true', MinInstancesInService: '1', SuspendProcesses: [AlarmNotification], PauseTime: PT1M }
      AutoScalingReplacingUpdate: { WillReplace: !If [Prod, true, false] }
      AutoScalingScheduledAction: { IgnoreUnmodifiedGroupSizeProperties: true }
      Unknown: { a: 1 }
    Properties: { MinSize: 1, MaxSize: !Ref Size, VPCZoneIdentifier: !Ref Subnets, Cooldown: 30, Tags: [{ Key: a, Value: b, PropagateAtLaunch: 'true' }] }
  Dry: { Type: AWS::SNS::Topic, Properties: { DisplayName: { Ref: Nowhere }, FifoTopic: 'maybe' }, DeletionPolicy: Whatever, Metadata: { a: 1 } }
  Extra: { Type: AWS::SNS::Topic, FutureAttribute: { of: !Ref Env } }
Hooks:
  Hook: { Type: 'My::Hook::Type', Properties: { a: !Ref Env } }
Outputs:
  Arn: { Value: !GetAtt Topic.TopicArn, Export: { Name: !Sub '\${Env}-arn' }, Condition: Both, Description: d }
  Num: { Value: 5 }
`;
module.exports = (app, { cdk, work, record }) => {
  const file = path.join(work, 'template.yaml');
  fs.writeFileSync(file, template);
  const { CfnInclude } = cdk.cloudformation_include;
  const s = new cdk.Stack(app, 'Kept');
  const i = new CfnInclude(s, 'Inc', { templateFile: file, parameters: { Given: 'given' }, dehydratedResources: ['Dry'] });
  i.getCondition('Prod').overrideLogicalId('IsProd');
  i.getMapping('Regions').setValue('eu-west-1', 'Ami', 'changed');
  i.getParameter('Env').default = 'prod';
  i.getRule('OnlySmall').overrideLogicalId('Renamed');
  i.getHook('Hook');
  i.getOutput('Num').value = '6';
  i.getResource('Queue').overrideLogicalId('RenamedQueue');
  i.getResource('Topic').addPropertyOverride('FifoTopic', false);
  record('types', ['Topic', 'Odd', 'Group', 'Dry'].map((r) => i.getResource(r).cfnResourceType));
  const t = new cdk.Stack(app, 'NotKept');
  new CfnInclude(t, 'Inc', { templateFile: file, parameters: { Given: cdk.Aws.STACK_NAME, Env: cdk.Fn.ref('Elsewhere') }, dehydratedResources: ['Dry'], preserveLogicalIds: false });
};
