// pins: the CloudFormation validator: findings of errors and warnings, their places, fixes and categories, regions and accounts, stages, what is accepted, and the rules that the library adds
const validated = require('../lib/validated');
module.exports = (app, context) => {
  const { cdk } = context;
  const run = validated(context);
  const resource = (scope, id, type, properties, more) => { const r = new cdk.CfnResource(scope, id, { type, properties }); Object.assign(r.cfnOptions, more); return r; };
  const bad = (scope) => {
    resource(scope, 'Bucket', 'AWS::S3::Bucket', { BucketName: 'UPPER_case', Nonsense: 1, VersioningConfiguration: { Status: 'Perhaps' } });
    resource(scope, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 'many' });
    resource(scope, 'Other', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 10 });
    resource(scope, 'Queue', 'AWS::SQS::Queue', { DelaySeconds: 5000 });
    resource(scope, 'Unknown', 'AWS::Nope::Thing', {});
    resource(scope, 'Role', 'AWS::IAM::Role', {});
    resource(scope, 'Function', 'AWS::Lambda::Function', { Runtime: 'nodejs8.10', Handler: 'a.b', Code: { ZipFile: 'x' }, Role: { 'Fn::GetAtt': ['Role', 'Arn'] } });
  };
  run('nothing', {}, () => {});
  run('clean', {}, (a) => { resource(new cdk.Stack(a, 'Stack'), 'Topic', 'AWS::SNS::Topic', { TopicName: 'x' }); });
  run('empty stack', {}, (a) => { new cdk.Stack(a, 'Stack'); });
  run('warnings', {}, (a) => {
    bad(new cdk.Stack(a, 'Stack'));
    const s = new cdk.Stack(a, 'B', { env: { account: '111111111111', region: 'eu-west-1' } });
    new cdk.aws_ecr.CfnRepository(s, 'Repository', { repositoryName: 'UPPER' });
    new cdk.aws_ecr.Repository(s, 'Named', { repositoryName: 'named' });
    resource(s, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 });
    new cdk.CfnOutput(s, 'Out', { value: cdk.Fn.getAtt('Volume', 'Nope').toString() });
    new cdk.CfnParameter(s, 'Parameter', { type: 'String', default: 'x', allowedValues: ['y'] });
    new cdk.CfnCondition(s, 'Unused', { expression: cdk.Fn.conditionEquals('a', 'b') });
  });
  run('stages', {}, (a) => {
    const outer = new cdk.Stage(a, 'Outer');
    const inner = new cdk.Stage(outer, 'Inner', { env: { region: 'eu-central-1' } });
    const z = new cdk.Stack(a, 'Z'), y = new cdk.Stack(a, 'Y');
    y.addStackDependency(z);
    for (const s of [y, z, new cdk.Stack(outer, 'S'), new cdk.Stack(inner, 'S'), new cdk.Stack(new constructs(context, a), 'Below')]) resource(s, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 });
    const nested = new cdk.NestedStack(z, 'Nested');
    resource(nested, 'Volume', 'AWS::EC2::Volume', { AvailabilityZone: 'us-east-1a', Size: 1 });
  });
  run('accepted', {}, (a) => {
    const s = new cdk.Stack(a, 'Stack');
    bad(s);
    const at = (id) => cdk.Validations.of(s.node.findChild(id));
    at('Volume').acknowledge({ id: 'CloudFormation-Validate::W3010', reason: 'one zone is meant' });
    at('Bucket').acknowledge({ id: 'CloudFormation Validate::F3002', reason: 'pre-release' });
    cdk.Validations.of(a).acknowledge({ id: 'CloudFormation-Validate::F3034', reason: '' });
  });
  run('game servers', {}, (a) => {
    const s = new cdk.Stack(a, 'Stack');
    const fleet = (id, build, path, locations, ports) => resource(s, id, 'AWS::GameLift::Fleet', { Name: id, BuildId: build, EC2InstanceType: 'c5.large', EC2InboundPermissions: ports, Locations: locations, RuntimeConfiguration: { ServerProcesses: [{ ConcurrentExecutions: 1, LaunchPath: path }] } });
    const build = (id, system) => resource(s, id, 'AWS::GameLift::Build', { OperatingSystem: system });
    build('Windows', 'WINDOWS_2016'); build('Linux', 'AMAZON_LINUX_2023');
    const port = (from, to) => ({ FromPort: from, ToPort: to, IpRange: '10.0.0.0/8', Protocol: 'UDP' });
    const at = (min, max, wanted) => ({ Location: 'us-east-1', LocationCapacity: { MinSize: min, MaxSize: max, DesiredEC2Instances: wanted } });
    fleet('A', cdk.Fn.ref('Windows'), '/local/game/x', [at(5, 1, 3), at(1, 3, 9), at(1, 3, 0), at(1, 3, 2)], [port(2000, 3000), port(3000, 2000)]);
    fleet('B', cdk.Fn.ref('Linux'), 'C:\\game\\x', [at(2, 2, 2)], [port(2000, 2000)]);
    fleet('C', cdk.Fn.ref('Linux'), '/local/game/x', [at(0, 1, 1)], []);
    fleet('D', 'build-1', '/anywhere', [at(0, 1, 1)], []);
    const alias = (id, strategy) => resource(s, id, 'AWS::GameLift::Alias', { Name: id, RoutingStrategy: strategy });
    alias('Simple', { Type: 'SIMPLE', FleetId: cdk.Fn.ref('A'), Message: 'no' });
    alias('Terminal', { Type: 'TERMINAL', FleetId: cdk.Fn.ref('A'), Message: 'over' });
    alias('Good', { Type: 'SIMPLE', FleetId: cdk.Fn.ref('A') });
  });
};
function constructs({ constructs: { Construct } }, a) { return new Construct(a, 'Plain'); }
module.exports.env = { CDK_VALIDATION: 'true' };
