// pins: code in buckets, of parameters and of commands, all runtimes, durable functions, metrics of all functions
module.exports = (app, { cdk, record, attempt, recommendedFlags, work, fixture }) => {
  const { aws_lambda: lambda, aws_s3: s3, aws_kms: kms, aws_codepipeline: cp, aws_codepipeline_actions: a, aws_cloudwatch: cw } = cdk;
  const R = lambda.Runtime, Code = lambda.Code, D = cdk.Duration, L = lambda.RuntimeFamily;
  const fn = (s, id, code, more) => new lambda.Function(s, id, { runtime: R.NODEJS_22_X, handler: 'i.h', code, ...more });
  for (const flags of [false, true]) {
    const s = new cdk.Stack(app, flags ? 'Recommended' : 'Plain');
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) s.node.setContext(k, v);
    const bucket = new s3.Bucket(s, 'Bucket'), known = s3.Bucket.fromBucketName(s, 'Known', 'known'), key = new kms.Key(s, 'Key');
    fn(s, 'Newest', Code.fromBucket(bucket, 'a.zip'));
    fn(s, 'Version', Code.fromBucket(known, 'b.zip', 'v1'));
    fn(s, 'Newest2', Code.fromBucketV2(known, 'c.zip'));
    fn(s, 'Version2', Code.fromBucketV2(bucket, 'd.zip', { objectVersion: 'v2', sourceKMSKey: key }));
    new lambda.LayerVersion(s, 'Layer', { code: Code.fromBucket(bucket, 'l.zip', 'v3') });
    const parameters = Code.fromCfnParameters();
    fn(s, 'Parameters', parameters);
    const own = new lambda.CfnParametersCode({ bucketNameParam: new cdk.CfnParameter(s, 'OwnBucket', { type: 'String' }), objectKeyParam: new cdk.CfnParameter(s, 'OwnKey', { type: 'String', default: 'k' }), sourceKMSKey: key });
    record(`${s.node.id} own`, [own.bucketNameParam, own.objectKeyParam], s);
    fn(s, 'OwnParameters', own);
    const built = new cp.Artifact('Built');
    record(`${s.node.id} assigned`, [parameters.bucketNameParam, parameters.objectKeyParam], s);
    new cp.Pipeline(s, 'Pipeline', { crossAccountKeys: false, pipelineType: cp.PipelineType.V2, stages: [
      { stageName: 'Source', actions: [new a.CodeStarConnectionsSourceAction({ actionName: 'C', connectionArn: 'arn:c', owner: 'o', repo: 'r', output: built })] },
      { stageName: 'Deploy', actions: [new a.CloudFormationCreateUpdateStackAction({ actionName: 'D', stackName: 'd', templatePath: built.atPath('t.json'), adminPermissions: true, parameterOverrides: parameters.assign(built.s3Location), extraInputs: [built] })] }] });
    fn(s, 'Command', Code.fromCustomCommand(fixture('simple'), ['true']));
    fn(s, 'Command2', Code.fromCustomCommand(fixture('simple'), ['sh', '-c', 'test "$A" = b'], { exclude: ['Dockerfile'], displayName: 'built', commandOptions: { env: { A: 'b', PATH: process.env.PATH }, cwd: fixture('simple') } }));
    fn(s, 'Durable', Code.fromInline('x'), { durableConfig: { executionTimeout: D.hours(1) } });
    fn(s, 'Durable2', Code.fromInline('x'), { durableConfig: { executionTimeout: D.days(366), retentionPeriod: D.days(90) }, functionName: 'durable' });
    const F = lambda.Function, all = [F.metricAll('Own', { statistic: 'p99', region: 'eu-west-1' }), F.metricAllErrors(), F.metricAllDuration(), F.metricAllInvocations({ label: 'l' }), F.metricAllThrottles(), F.metricAllConcurrentExecutions(), F.metricAllUnreservedConcurrentExecutions({ period: D.minutes(1) })];
    new cw.Dashboard(s, 'Dashboard', { widgets: [[new cw.GraphWidget({ left: all, right: [lambda.DockerImageFunction.metricAllErrors()] })]] });
  }
  const families = Object.keys(L).filter((k) => Number.isNaN(Number(k)));
  const say = (r) => [r.name, r.family === undefined ? 'none' : families[r.family], r.supportsInlineCode, r.supportsCodeGuruProfiling, r.supportsSnapStart, r.isVariable, r.bundlingImage.image, r.toString()];
  const names = ['NODEJS', 'NODEJS_4_3', 'NODEJS_6_10', 'NODEJS_8_10', 'PYTHON_2_7', 'DOTNET_CORE_1', 'DOTNET_CORE_2', 'DOTNET_CORE_2_1', 'DOTNET_CORE_3_1', 'GO_1_X', 'RUBY_2_5', 'PROVIDED', 'NODEJS_LATEST', 'NODEJS_24_X', 'PYTHON_3_6', 'PYTHON_3_13', 'JAVA_8', 'JAVA_11_AL2023', 'DOTNET_8', 'RUBY_4_0', 'PROVIDED_AL2', 'PROVIDED_AL2023', 'FROM_IMAGE'];
  record('runtimes', names.map((n) => say(R[n])));
  const custom = new R('own', L.GO, { supportsInlineCode: true, bundlingDockerImage: 'image', supportsCodeGuruProfiling: true, supportsSnapStart: true, isVariable: true });
  record('custom', [say(custom), say(new R('bare')), say(R.determineLatestPythonRuntime(app))]);
  record('all', R.ALL.map((r) => r.name).filter((n) => n !== 'own' && n !== 'bare').sort());
  record('equal', [R.NODEJS_LATEST.runtimeEquals(R.NODEJS_24_X), R.NODEJS_22_X.runtimeEquals(R.NODEJS_24_X), new R('java21', L.JAVA).runtimeEquals(R.JAVA_21), new R('java21').runtimeEquals(R.JAVA_21)]);
  attempt('no command', () => { Code.fromCustomCommand('x', []); });
  attempt('no such command', () => { Code.fromCustomCommand('x', ['longshore-no-such-command', 'a']); });
  attempt('command fails', () => { Code.fromCustomCommand('x', ['sh', '-c', 'echo out; echo err >&2; exit 3']); });
  attempt('no function', () => { Code.fromCfnParameters().assign({ bucketName: 'b', objectKey: 'k' }); });
  attempt('no function for the key', () => { Code.fromCfnParameters().objectKeyParam; });
  attempt('parameter of lists', (s) => { fn(s, 'F', Code.fromCfnParameters({ bucketNameParam: new cdk.CfnParameter(s, 'P', { type: 'CommaDelimitedList' }) })); });
  attempt('two stacks', (s, other) => { const code = Code.fromAsset(fixture('simple')); fn(s, 'F', code); fn(new cdk.Stack(other, 'Other'), 'F', code); });
  const durable = (label, durableConfig) => attempt(label, (s) => { fn(s, 'F', Code.fromInline('x'), { durableConfig }); });
  durable('too short', { executionTimeout: D.seconds(0) }); durable('too long', { executionTimeout: D.days(367) });
  durable('kept too short', { executionTimeout: D.hours(1), retentionPeriod: D.days(0) }); durable('kept too long', { executionTimeout: D.hours(1), retentionPeriod: D.days(91) });
};
