// pins: AwsCustomResource, SingletonFunction, functions of EcrImageCode; refusals
const build = (app, { cdk, record, attempt }) => {
  const { custom_resources: cr, aws_ecr: ecr, aws_ec2: ec2, aws_iam: iam, aws_lambda: l, aws_logs: logs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const id = cr.PhysicalResourceId; const call = (action, service, more) => ({ action, service, ...more });
  const policy = cr.AwsCustomResourcePolicy.fromSdkCalls({ resources: cr.AwsCustomResourcePolicy.ANY_RESOURCE });
  const first = new cr.AwsCustomResource(s, 'First', { onCreate: call('describeImages', 'ECR', { parameters: { repositoryName: 'r', n: 1, on: true, list: ['a', { b: 'c' }] }, physicalResourceId: id.of('first') }), policy });
  const repo = new ecr.Repository(s, 'Repo');
  const full = new cr.AwsCustomResource(s, 'Full', { resourceType: 'Custom::Full', onUpdate: call('PutImageCommand', '@aws-sdk/client-ecr', { apiVersion: '2015', assumedRoleArn: 'arn:aws:iam::123456789012:role/r', externalId: 'x', outputPaths: ['a.b', 'c'], parameters: { repositoryName: repo.repositoryName }, physicalResourceId: id.fromResponse('image.imageId.imageDigest'), region: 'eu-west-1' }), onDelete: call('BatchDeleteImage', 'ECR', { ignoreErrorCodesMatching: 'NotFound.*', logging: cr.Logging.withDataHidden(), parameters: { id: new cr.PhysicalResourceIdReference() } }), policy, installLatestAwsSdk: false, removalPolicy: cdk.RemovalPolicy.RETAIN, serviceTimeout: cdk.Duration.minutes(3), timeout: cdk.Duration.minutes(9), memorySize: 999 });
  const statements = new cr.AwsCustomResource(s, 'Statements', { onCreate: call('a', 'b', { logging: cr.Logging.all(), physicalResourceId: id.of('x') }), onUpdate: call('a2', 'b'), policy: cr.AwsCustomResourcePolicy.fromStatements([new iam.PolicyStatement({ actions: ['ecr:*'], resources: [repo.repositoryArn] })]), installLatestAwsSdk: true });
  const services = [['CloudWatchLogs', 'putResourcePolicy'], ['SSM', 'SendCommand'], ['SSM', 'GetParameterCommand'], ['ELBv2', 'describeTags'], ['StepFunctions', 'startExecution'], ['@aws-sdk/client-cognito-identity-provider', 'ListUsersCommand'], ['APIGateway', 'getRestApis'], ['Unknown', 'DoIt'], ['IoT', 'GetCommand'], ['CodeBuild', 'startBuild'], ['S3', 'ListObjectsV2Command'], ['sagemakerA2iRuntime', 'x']];
  services.forEach(([service, action], i) => new cr.AwsCustomResource(s, `S${i}`, { onCreate: call(action, service, { physicalResourceId: id.of('x') }), policy }));
  repo.grantPull(first);
  const own = new cdk.Stack(app, 'Own'); const vpc = new ec2.Vpc(own, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false }); const role = new iam.Role(own, 'Role', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const ownResource = new cr.AwsCustomResource(own, 'R', { onDelete: call('deleteRepository', 'ECR', { physicalResourceId: id.of('x') }), role, policy, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PRIVATE_WITH_EGRESS }, functionName: 'fn', logGroup: new logs.LogGroup(own, 'Logs'), installLatestAwsSdk: true, timeout: cdk.Duration.minutes(1) });
  new cr.AwsCustomResource(own, 'NoPolicy', { onUpdate: call('x', 'ECR', { physicalResourceId: id.of('x') }), role, installLatestAwsSdk: false });
  record('own', [first.getResponseField('images.0'), statements.getResponseField('x'), full.getResponseFieldReference('a.b').toString(), cr.AwsCustomResource.PROVIDER_FUNCTION_UUID, new cr.PhysicalResourceIdReference().toString()], s);
  const single = (id, more) => new l.SingletonFunction(s, id, { uuid: '84c0de93-353f-4217-9b0b-45b6c993251a', code: l.Code.fromInline('x'), handler: 'index.handler', runtime: l.Runtime.PYTHON_3_13, ...more });
  const one = single('One'); const two = single('Two', { lambdaPurpose: 'Purpose' }); const again = single('Again', { timeout: cdk.Duration.seconds(9) });
  one.addEnvironment('A', 'b'); two.addDependency(repo); again.dependOn(repo); again.grantInvoke(new iam.AccountPrincipal('123456789012'));
  record('single', [one.functionArn, two.functionName, again.functionArn], s);
  const theirs = ecr.Repository.fromRepositoryAttributes(s, 'Theirs', { repositoryArn: `arn:aws:ecr:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:repository/x`, repositoryName: 'lambdaContainerFunction' });
  [{}, { tag: 't' }, { tagOrDigest: 'sha256:abc', tag: 't', cmd: ['a'], entrypoint: ['b'], workingDirectory: '/w' }].forEach((props, i) => new l.Function(s, `Image${i}`, { code: new l.EcrImageCode(i ? repo : theirs, props), handler: l.Handler.FROM_IMAGE, runtime: l.Runtime.FROM_IMAGE }));
  const r = (props) => (s) => new cr.AwsCustomResource(s, 'R', props); const c = call('a', 'b', { physicalResourceId: id.of('x') });
  attempt('no calls', r({ policy })); attempt('no policy', r({ onCreate: c })); attempt('no id', r({ onCreate: call('a', 'b'), policy })); attempt('no id for update', r({ onUpdate: call('a', 'b'), policy })); attempt('update alone', r({ onCreate: c, onUpdate: call('a', 'b'), policy }));
  attempt('id of ignored', r({ onCreate: call('a', 'b', { physicalResourceId: id.fromResponse('x'), ignoreErrorCodesMatching: 'e' }), policy })); attempt('external id', r({ onCreate: { ...c, externalId: 'x' }, policy }));
  attempt('reference', r({ onCreate: { ...c, parameters: { a: [{ b: new cr.PhysicalResourceIdReference() }] } }, policy })); attempt('field of ignored', (s) => r({ onCreate: { ...c, ignoreErrorCodesMatching: 'e' }, policy })(s).getResponseField('x')); attempt('reference of ignored', (s) => r({ onCreate: c, onUpdate: { ...c, ignoreErrorCodesMatching: 'e' }, policy })(s).getResponseFieldReference('x')); attempt('deleted ignored', (s) => r({ onCreate: c, onDelete: { ...c, ignoreErrorCodesMatching: 'e' }, policy })(s).getResponseField('x'));
};
module.exports = build;
