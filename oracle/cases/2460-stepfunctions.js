// pins: aws-stepfunctions: states of all kinds, chains, fragments, maps, paths and intrinsic functions, conditions, state machines, activities; refusals
const build = (app, { cdk, fixture, record, attempt }) => {
  const { aws_stepfunctions: sfn, aws_iam: iam, aws_kms: kms, aws_logs: logs, aws_s3: s3, aws_lambda: lambda, aws_events: events, aws_events_targets: targets, aws_sqs: sqs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const { Duration } = cdk;
  const P = sfn.JsonPath;
  const machine = (id, chainable, props = {}) => new sfn.StateMachine(s, id, { definitionBody: sfn.DefinitionBody.fromChainable(chainable), ...props });
  // passes, waits, ends
  const hello = new sfn.Pass(s, 'Hello', { comment: 'says hello', result: sfn.Result.fromObject({ a: 1, b: ['x', { c: null }] }), resultPath: '$.r', inputPath: '$.i', outputPath: '$.o', parameters: { 'n': P.numberAt('$.n'), list: P.listAt('$.l'), t: P.stringAt('$.t'), o: P.objectAt('$.ob'), plain: 'p', deep: { x: P.executionName, y: [1, 'two', { z: P.taskToken }] }, nothing: undefined }, assign: { v: P.stringAt('$.v'), w: 3 } });
  const wait = new sfn.Wait(s, 'Wait', { time: sfn.WaitTime.duration(Duration.minutes(2)), comment: 'a while', assign: { k: 'v' } });
  const done = new sfn.Succeed(s, 'Done', { comment: 'fine', inputPath: P.DISCARD, outputPath: '$.x' });
  const chain = hello.next(wait).next(done);
  record('chain', [chain.id, chain.startState.stateId, chain.endStates.length]);
  const logGroup = new logs.LogGroup(s, 'Logs');
  const first = machine('First', chain, { stateMachineName: 'first', comment: 'the first', timeout: Duration.hours(1), stateMachineType: sfn.StateMachineType.EXPRESS, tracingEnabled: true, logs: { destination: logGroup, level: sfn.LogLevel.ALL, includeExecutionData: true }, definitionSubstitutions: { a: 'b' }, removalPolicy: cdk.RemovalPolicy.RETAIN });
  const results = [sfn.Result.fromString('s'), sfn.Result.fromNumber(2.5), sfn.Result.fromBoolean(false), sfn.Result.fromArray([1, 'a', true])].map((result, i) => new sfn.Pass(s, `Result${i}`, { result, resultPath: P.DISCARD, stateName: i === 1 ? 'named' : undefined }));
  const waits = [sfn.WaitTime.secondsPath('$.s'), sfn.WaitTime.timestamp('2026-01-01T00:00:00Z'), sfn.WaitTime.timestampPath('$.at'), sfn.WaitTime.seconds('{% 5 %}')].map((time, i) => sfn.Wait.jsonPath(s, `Wait${i}`, { time, inputPath: '$.w', outputPath: '$.p' }));
  const fail = new sfn.Fail(s, 'Fail', { error: 'E', cause: 'because', comment: 'no' });
  let many = sfn.Chain.start(results[0]);
  for (const next of [...results.slice(1), ...waits, fail]) many = many.next(next);
  const role = new iam.Role(s, 'MachineRole', { assumedBy: new iam.ServicePrincipal('states.amazonaws.com') });
  const second = new sfn.StateMachine(s, 'Second', { definition: many, role, tracingEnabled: false, logs: { destination: logGroup } });
  // choices
  const C = sfn.Condition;
  const jsonPaths = ['booleanEquals', 'stringEquals', 'stringLessThan', 'stringLessThanEquals', 'stringGreaterThan', 'stringGreaterThanEquals', 'numberEquals', 'numberLessThan', 'numberLessThanEquals', 'numberGreaterThan', 'numberGreaterThanEquals', 'timestampEquals', 'timestampLessThan', 'timestampLessThanEquals', 'timestampGreaterThan', 'timestampGreaterThanEquals'];
  const compared = jsonPaths.flatMap((n, i) => [C[n](`$.v${i}`, n.startsWith('b') ? true : n.startsWith('n') ? i : `t${i}`), C[`${n}JsonPath`](`$[${i}]`, `$.w${i}`)]);
  const tested = ['Present', 'String', 'Numeric', 'Boolean', 'Timestamp', 'Null'].flatMap(n => [C[`is${n}`]('$.x'), C[`isNot${n}`]('$$.y')]);
  const choice = new sfn.Choice(s, 'Choice', { comment: 'which way', inputPath: '$.c', assign: { z: P.stateName } });
  const left = new sfn.Pass(s, 'Left'); const right = new sfn.Pass(s, 'Right'); const neither = new sfn.Pass(s, 'Neither'); const after = new sfn.Pass(s, 'After');
  choice.when(C.or(...compared), left, { comment: 'left', assign: { l: P.stringAt('$.l') } }).when(C.and(...tested, C.not(C.stringMatches('$.s', 'a*'))), right);
  choice.otherwise(neither);
  const chosen = machine('Chosen', choice.afterwards().next(after));
  const open = new sfn.Choice(s, 'Open').when(C.isPresent('$'), new sfn.Pass(s, 'OpenA').next(new sfn.Pass(s, 'OpenB'))).afterwards({ includeOtherwise: true, includeErrorHandlers: true }).next(new sfn.Succeed(s, 'OpenEnd'));
  machine('Opened', open);
  // parallel, fragments, errors
  const parallel = new sfn.Parallel(s, 'Parallel', { comment: 'both', resultPath: '$.both', resultSelector: { first: P.stringAt('$[0]'), n: 1 }, parameters: { p: P.stringAt('$.p') }, inputPath: '$.in', outputPath: '$.out', assign: { q: 1 } });
  parallel.branch(new sfn.Pass(s, 'BranchA').next(new sfn.Pass(s, 'BranchA2')), new sfn.Pass(s, 'BranchB')); parallel.branch(new sfn.Wait(s, 'BranchC', { time: sfn.WaitTime.duration(Duration.seconds(1)) }));
  parallel.addRetry().addRetry({ errors: [sfn.Errors.TIMEOUT, sfn.Errors.TASKS_FAILED], interval: Duration.seconds(5), maxAttempts: 0, backoffRate: 1.5, maxDelay: Duration.minutes(1), jitterStrategy: sfn.JitterType.FULL }).addRetry({ errors: ['Mine'], jitterStrategy: sfn.JitterType.NONE });
  const handler = new sfn.Pass(s, 'Handler'); const other = new sfn.Pass(s, 'OtherHandler');
  parallel.addCatch(handler, { resultPath: '$.error', assign: { e: P.stringAt('$.Error') } }).addCatch(other, { errors: [sfn.Errors.PERMISSIONS, 'Yours'], resultPath: P.DISCARD });
  class Fragment extends sfn.StateMachineFragment {
    constructor(scope, id) { super(scope, id); const a = new sfn.Pass(this, 'A'); const b = new sfn.Pass(this, 'B'); this.startState = a; this.endStates = a.next(b).endStates; }
  }
  const one = new Fragment(s, 'One').prefixStates(); const two = new Fragment(s, 'Two').prefixStates('second ');
  const single = new Fragment(s, 'Three').toSingleState({ prefixStates: 'third ', comment: 'one state', resultPath: '$.three' });
  const alone = new Fragment(s, 'Four').toSingleState();
  const folded = sfn.Chain.start(new sfn.Pass(s, 'Fold1')).next(new sfn.Pass(s, 'Fold2')).toSingleState('Folded', { comment: 'folded' });
  machine('Parallels', one.next(two).next(parallel).next(single).next(alone).next(folded));
  record('states', sfn.State.findReachableStates(one.startState, { includeErrorHandlers: true }).map(x => x.stateId));
  record('ends', sfn.State.findReachableEndStates(parallel).map(x => x.stateId));
  // maps
  const map = new sfn.Map(s, 'Map', { comment: 'each', itemsPath: '$.items', maxConcurrency: 3, itemSelector: { value: P.stringAt('$$.Map.Item.Value'), i: 1 }, resultPath: '$.mapped', resultSelector: { x: P.stringAt('$.x') }, inputPath: '$.a', outputPath: '$.b', assign: { m: P.numberAt('$.m') } });
  map.itemProcessor(new sfn.Pass(s, 'Item')); map.addRetry({ errors: ['X'] }).addCatch(new sfn.Fail(s, 'MapFail', { errorPath: '$.Error', causePath: "States.Format('{}', $.Cause)" }));
  const old = new sfn.Map(s, 'OldMap', { parameters: { p: P.stringAt('$.p') }, maxConcurrencyPath: '$.max' }); old.iterator(new sfn.Pass(s, 'OldItem'));
  const inner = new sfn.Map(s, 'Spread', { maxConcurrency: P.numberAt('$.many') }).itemProcessor(new sfn.Pass(s, 'SpreadItem'), { mode: sfn.ProcessorMode.DISTRIBUTED, executionType: sfn.ProcessorType.EXPRESS });
  const custom = new sfn.CustomState(s, 'Custom', { stateJson: { Type: 'Task', Resource: 'arn:aws:states:::dynamodb:getItem', Parameters: { TableName: 't', 'Key.$': '$.k' }, Retry: [{ ErrorEquals: ['Given'] }], Catch: [{ ErrorEquals: ['Given'], Next: 'Somewhere' }] } });
  custom.addRetry({ errors: ['Added'] }).addCatch(new sfn.Pass(s, 'CustomHandler'), { errors: ['Added'] });
  const plainCustom = new sfn.CustomState(s, 'PlainCustom', { stateJson: { Type: 'Pass', Comment: 'c' } });
  machine('Maps', map.next(old).next(inner).next(custom).next(plainCustom), { stateMachineType: sfn.StateMachineType.STANDARD });
  // distributed maps
  const bucket = new s3.Bucket(s, 'Bucket');
  const reader = { bucket, key: 'k', maxItems: 9 };
  const distributed = [
    { itemReader: new sfn.S3ObjectsItemReader({ bucket, prefix: 'pre', maxItems: 5 }), label: 'lab', mapExecutionType: sfn.StateMachineType.EXPRESS, toleratedFailurePercentage: 10, toleratedFailureCountPath: '$.c' },
    { itemReader: new sfn.S3JsonItemReader(reader), toleratedFailureCount: 3, toleratedFailurePercentagePath: '$.p', resultWriter: new sfn.ResultWriter({ bucket, prefix: 'out' }), resultWriterV2: new sfn.ResultWriterV2({ bucket, prefix: 'v2', writerConfig: new sfn.WriterConfig({ outputType: sfn.OutputType.JSONL, transformation: sfn.Transformation.FLATTEN }) }) },
    { itemReader: new sfn.S3CsvItemReader({ ...reader, csvHeaders: sfn.CsvHeaders.use(['a', 'b']), csvDelimiter: sfn.CsvDelimiter.PIPE }), itemBatcher: new sfn.ItemBatcher({ maxItemsPerBatch: 5, maxInputBytesPerBatchPath: '$.bytes', batchInput: { x: 1 } }) },
    { itemReader: new sfn.S3CsvItemReader({ bucketNamePath: P.stringAt('$.bucket'), key: P.stringAt('$.key') }), resultWriterV2: new sfn.ResultWriterV2({ bucketNamePath: P.stringAt('$.out'), prefix: 'p' }) },
    { itemReader: new sfn.S3ManifestItemReader(reader), itemBatcher: new sfn.ItemBatcher({ maxItemsPerBatchPath: '$.n', maxInputBytesPerBatch: 100 }) },
    { itemReader: new sfn.S3JsonLItemReader(reader), resultWriterV2: new sfn.ResultWriterV2({ writerConfig: new sfn.WriterConfig({ outputType: sfn.OutputType.JSON, transformation: sfn.Transformation.COMPACT }) }) },
    { itemReader: new sfn.S3ObjectsItemReader({ bucketNamePath: '$.b' }), resultWriterV2: new sfn.ResultWriterV2({}) },
  ].map((props, i) => new sfn.DistributedMap(s, `Distributed${i}`, props).itemProcessor(new sfn.Pass(s, `DistributedItem${i}`), i === 1 ? { mode: sfn.ProcessorMode.DISTRIBUTED, executionType: sfn.ProcessorType.STANDARD } : undefined));
  machine('Labelled', distributed[0]);
  machine('Distributed', distributed.slice(1).reduce((c, d) => c.next(d), sfn.Chain.start(new sfn.Pass(s, 'DistributedStart'))));
  // JSONata
  const J = sfn.QueryLanguage.JSONATA;
  const jPass = sfn.Pass.jsonata(s, 'JPass', { outputs: { a: '{% $states.input.a %}' }, assign: { v: '{% 1 %}' } });
  const jChoice = sfn.Choice.jsonata(s, 'JChoice', { outputs: '{% $x %}' });
  const jMap = sfn.Map.jsonata(s, 'JMap', { items: sfn.ProvideItems.jsonata('{% $states.input.items %}'), jsonataMaxConcurrency: '{% 2 %}', jsonataItemSelector: '{% $ %}', outputs: 'o' }).itemProcessor(sfn.Pass.jsonata(s, 'JItem'));
  const jArray = new sfn.Map(s, 'JArray', { queryLanguage: J, items: sfn.ProvideItems.jsonArray([1, { a: 2 }]), itemSelector: { a: '{% 3 %}' } }).itemProcessor(sfn.Wait.jsonata(s, 'JArrayItem', { time: sfn.WaitTime.seconds('{% 3 %}'), outputs: 1 }));
  const jParallel = sfn.Parallel.jsonata(s, 'JParallel', { arguments: { x: '{% 1 %}' }, outputs: true }).branch(sfn.Succeed.jsonata(s, 'JSucceed', { outputs: { s: 1 } }));
  jParallel.addCatch(sfn.Fail.jsonata(s, 'JFail', { error: '{% $e %}', cause: 'c' }), { outputs: { o: 1 }, assign: { a: 'b' } });
  jChoice.when(C.jsonata('{% $x = 1 %}'), jMap.next(jArray).next(jParallel), { outputs: '{% 2 %}', assign: { c: 1 } }).otherwise(sfn.Succeed.jsonata(s, 'JEnd'));
  machine('Mixed', jPass.next(jChoice));
  const jDistributed = sfn.DistributedMap.jsonata(s, 'JDistributed', { itemReader: new sfn.S3ObjectsItemReader({ bucket, prefix: '{% $p %}' }), resultWriterV2: new sfn.ResultWriterV2({ bucket }), resultWriter: new sfn.ResultWriter({ bucket }) }).itemProcessor(new sfn.Pass(s, 'JDistributedItem', { outputs: '{% 1 %}' }));
  machine('Jsonata', new sfn.Pass(s, 'JTop', { outputs: 'x', assign: { a: '{% 1 %}' } }).next(new sfn.Succeed(s, 'JTopEnd', { queryLanguage: J })), { queryLanguage: J, comment: 'all in JSONata' });
  machine('JsonataDistributed', jDistributed, { queryLanguage: sfn.QueryLanguage.JSON_PATH });
  // intrinsic functions
  const list = P.listAt('$.list');
  const functions = { array: P.array('a', P.stringAt('$.b')), part: P.arrayPartition(list, 4), contains: P.arrayContains(list, 1), range: P.arrayRange(1, 9, 2), item: P.arrayGetItem(list, P.numberAt('$.i')), length: P.arrayLength(list), unique: P.arrayUnique(list), encode: P.base64Encode('x'), decode: P.base64Decode(P.stringAt('$.x')), hash: P.hash(P.objectAt('$.o'), 'SHA-256'), merge: P.jsonMerge(P.objectAt('$.p'), P.objectAt('$.q')), random: P.mathRandom(1, 999), add: P.mathAdd(1, P.numberAt('$.n')), split: P.stringSplit("it's \\ a \\{} b", ','), uuid: P.uuid(), format: P.format('{} \\{x\\} {}', P.stringAt('$.a'), 7), toJson: P.stringToJson(P.stringAt('$.j')), toString: P.jsonToString(P.objectAt('$.o')), nested: P.format('{}', P.arrayGetItem(list, 0)), direct: P.stringAt("States.Format('{}', $.z)") };
  const context = Object.fromEntries(['entirePayload', 'executionId', 'executionInput', 'executionName', 'executionRoleArn', 'executionStartTime', 'stateEnteredTime', 'stateName', 'stateRetryCount', 'stateMachineId', 'stateMachineName', 'taskToken', 'entireContext'].map(n => [n, P[n]]));
  const oldPaths = { d: sfn.Data.stringAt('$.d'), dl: sfn.Data.listAt('$.dl'), dn: sfn.Data.numberAt('$.dn'), dp: sfn.Data.entirePayload, c: sfn.Context.stringAt('$$.c'), cn: sfn.Context.numberAt('$$.cn'), ct: sfn.Context.taskToken, ce: sfn.Context.entireContext };
  machine('Intrinsics', new sfn.Pass(s, 'Intrinsics0', { parameters: { functions, context, oldPaths, ref: bucket.bucketName } }));
  record('paths', sfn.FieldUtils.findReferencedPaths({ functions, deep: [{ x: P.taskToken }], s: 'plain' }));
  record('tokens', [{ a: P.taskToken }, { a: { b: P.entireContext } }, { a: P.stringAt('$.x') }, { a: '{% $states.context.Task.Token %}' }, { a: ['{% $states.context %}'] }, { a: '{% $states.context.Execution %}' }].map(o => sfn.FieldUtils.containsTaskToken(o)));
  record('encoded', [P.isEncodedJsonPath(P.stringAt('$.x')), P.isEncodedJsonPath('$.x'), sfn.Data.isJsonPathString(P.entirePayload)]);
  record('inputs', [sfn.TaskInput.fromText('t'), sfn.TaskInput.fromObject({ a: 1 })].map(i => [i.type, i.value]));
  // definitions, encryption, activities
  const key = new kms.Key(s, 'Key');
  const fromString = new sfn.StateMachine(s, 'FromString', { definitionBody: sfn.DefinitionBody.fromString('{"StartAt":"P","States":{"P":{"Type":"Pass","End":true}}}'), comment: 'not there', encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(key, Duration.seconds(75)), logs: { destination: logGroup, level: sfn.LogLevel.FATAL } });
  new sfn.StateMachine(s, 'FromFile', { definitionBody: sfn.DefinitionBody.fromFile(fixture('simple', 'Dockerfile'), { displayName: 'definition' }), encryptionConfiguration: new sfn.AwsOwnedEncryptionConfiguration(), logs: { level: sfn.LogLevel.OFF } });
  machine('Encrypted', new sfn.Pass(s, 'EncryptedPass'), { encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(key), stateMachineName: 'encrypted' });
  const activity = new sfn.Activity(s, 'Activity'); const namedActivity = new sfn.Activity(s, 'NamedActivity', { activityName: 'work', encryptionConfiguration: new sfn.CustomerManagedEncryptionConfiguration(key, Duration.minutes(15)) });
  new sfn.Activity(s, 'OwnedActivity', { encryptionConfiguration: new sfn.AwsOwnedEncryptionConfiguration() });
  const importedActivity = sfn.Activity.fromActivityName(s, 'ImportedActivity', 'theirs'); const arnActivity = sfn.Activity.fromActivityArn(s, 'ArnActivity', 'arn:aws:states:us-east-1:123456789012:activity:other');
  // grants, imports, metrics, rules
  const user = new iam.User(s, 'User');
  first.grantStartExecution(user); first.grantStartSyncExecution(user); first.grantRead(user); first.grantTaskResponse(user); first.grantExecution(user, 'states:GetExecutionHistory'); first.grantRedriveExecution(user); first.grant(user, 'states:ListExecutions', 'states:UpdateStateMachine');
  sfn.StateMachineGrants.fromStateMachine(second).redriveExecution(user);
  const imported = sfn.StateMachine.fromStateMachineName(s, 'Imported', 'existing'); const byArn = sfn.StateMachine.fromStateMachineArn(s, 'ByArn', 'arn:aws:states:eu-west-1:111122223333:stateMachine:far');
  imported.grantRead(user); byArn.grantStartExecution(user); imported.grants.actions(user, 'states:DescribeStateMachine');
  activity.grant(user, 'states:SendTaskSuccess'); first.addToRolePolicy(new iam.PolicyStatement({ actions: ['s3:GetObject'], resources: ['*'] }));
  bucket.grantRead(first);
  new events.Rule(s, 'Rule', { schedule: events.Schedule.rate(Duration.hours(1)), targets: [new targets.SfnStateMachine(first), new targets.SfnStateMachine(first, { input: events.RuleTargetInput.fromObject({ a: 1 }), deadLetterQueue: new sqs.Queue(s, 'Dead'), maxEventAge: Duration.hours(2), retryAttempts: 2 }), new targets.SfnStateMachine(imported, { role })] });
  const names = ['Failed', 'Throttled', 'Aborted', 'Succeeded', 'TimedOut', 'Started', 'Time'];
  record('metrics', [...names.map(n => first[`metric${n}`]()), first.metric('Mine', { statistic: 'max' }), byArn.metricFailed({ period: Duration.minutes(1) })].map(m => [m.namespace, m.metricName, m.statistic, m.dimensions, m.period.toSeconds()]), s);
  record('activity metrics', [...['RunTime', 'ScheduleTime', 'Time', 'Scheduled', 'TimedOut', 'Started', 'Succeeded', 'Failed', 'HeartbeatTimedOut'].map(n => activity[`metric${n}`]()), activity.metric('Mine')].map(m => [m.metricName, m.statistic, m.dimensions]), s);
  record('transitions', [sfn.StateTransitionMetric.metricProvisionedBucketSize(), sfn.StateTransitionMetric.metricProvisionedRefillRate(), sfn.StateTransitionMetric.metricConsumedCapacity(), sfn.StateTransitionMetric.metricThrottledEvents(), sfn.StateTransitionMetric.metric('X')].map(m => [m.metricName, m.statistic, m.dimensions]));
  record('names', [first.stateMachineArn, first.stateMachineName, first.stateMachineType, first.stateMachineRevisionId, second.stateMachineType, imported.stateMachineArn, byArn.stateMachineArn, byArn.env.region, activity.activityArn, activity.activityName, importedActivity.activityName, importedActivity.activityArn, arnActivity.activityName], s);
  const far = new cdk.Stack(app, 'Far', { env: { account: '999999999999', region: 'eu-central-1' } });
  const farMachine = new sfn.StateMachine(far, 'Machine', { stateMachineName: cdk.PhysicalName.GENERATE_IF_NEEDED, definitionBody: sfn.DefinitionBody.fromString('{}') });
  const near = new cdk.Stack(app, 'Near', { env: { account: '888888888888', region: 'eu-central-1' } });
  farMachine.grantStartExecution(new iam.User(near, 'User'));
  // refusals
  const pass = (stack, id, props) => new sfn.Pass(stack, id, props);
  const of = (stack, chainable, props = {}) => new sfn.StateMachine(stack, 'Machine', { definitionBody: sfn.DefinitionBody.fromChainable(chainable), ...props });
  attempt('both definitions', t => of(t, pass(t, 'P'), { definition: pass(t, 'Q') }));
  attempt('no definition', t => new sfn.StateMachine(t, 'Machine', {}));
  attempt('long name', t => of(t, pass(t, 'P'), { stateMachineName: 'x'.repeat(81) }));
  attempt('odd name', t => of(t, pass(t, 'P'), { stateMachineName: 'a b' }));
  attempt('no destination', t => of(t, pass(t, 'P'), { logs: { level: sfn.LogLevel.ALL } }));
  attempt('key period', t => new sfn.CustomerManagedEncryptionConfiguration(new kms.Key(t, 'Key'), Duration.seconds(59)));
  attempt('next twice', t => { const p = pass(t, 'P'); p.next(pass(t, 'Q')); p.next(pass(t, 'R')); });
  attempt('default twice', t => new sfn.Choice(t, 'C').otherwise(pass(t, 'Q')).otherwise(pass(t, 'R')));
  attempt('otherwise taken', t => new sfn.Choice(t, 'C').otherwise(pass(t, 'Q')).afterwards({ includeOtherwise: true }));
  attempt('after the end', t => pass(t, 'P').next(new sfn.Succeed(t, 'S')).next(pass(t, 'Q')));
  attempt('two graphs', t => { const p = pass(t, 'P'); of(t, p); new sfn.StateMachine(t, 'Other', { definition: p }); });
  attempt('same name', t => of(t, pass(t, 'P', { stateName: 'N' }).next(pass(t, 'Q', { stateName: 'N' }))));
  attempt('same name in a branch', t => of(t, new sfn.Parallel(t, 'Par').branch(pass(t, 'P', { stateName: 'N' }).next(pass(t, 'Q2')).next(pass(t, 'Q3')).next(pass(t, 'Q4')), pass(t, 'Q', { stateName: 'N' }))));
  attempt('all errors and more', t => new sfn.Parallel(t, 'P').addRetry({ errors: [sfn.Errors.ALL, 'X'] }));
  attempt('all errors caught and more', t => new sfn.Parallel(t, 'P').addCatch(pass(t, 'H'), { errors: ['X', sfn.Errors.ALL] }));
  attempt('no path', t => of(t, pass(t, 'P', { inputPath: 'x' })));
  attempt('no result path', t => of(t, new sfn.Map(t, 'M', { resultPath: 'x' }).itemProcessor(pass(t, 'P'))));
  attempt('path in text', t => of(t, pass(t, 'P', { parameters: { a: `x${P.stringAt('$.x')}` } })));
  attempt('path in list', t => of(t, pass(t, 'P', { parameters: { a: [P.numberAt('$.x')] } })));
  attempt('string path', () => P.stringAt('x')); attempt('list path', () => P.listAt('x')); attempt('data path', () => sfn.Data.numberAt('x')); attempt('context path', () => sfn.Context.stringAt('$.x'));
  attempt('json of text', () => P.jsonToString('x')); attempt('array of objects', () => P.array({ a: 1 }));
  attempt('variable', () => C.isNull('x')); attempt('empty and', () => C.and()); attempt('empty or', () => C.or()); attempt('jsonata condition', () => C.jsonata('x'));
  attempt('languages', t => of(t, pass(t, 'P', { queryLanguage: sfn.QueryLanguage.JSON_PATH }), { queryLanguage: J }));
  const synth = { synth: true };
  attempt('no branches', t => of(t, new sfn.Parallel(t, 'P')), synth);
  attempt('no iterator', t => of(t, new sfn.Map(t, 'M', { maxConcurrency: 1.5, maxConcurrencyPath: '$.x', jsonataMaxConcurrency: 'x', itemSelector: {}, jsonataItemSelector: 'y', parameters: { a: 1 } })), synth);
  attempt('iterator and processor', t => of(t, new sfn.Map(t, 'M').iterator(pass(t, 'P')).itemProcessor(pass(t, 'Q'), { mode: sfn.ProcessorMode.DISTRIBUTED })), synth);
  attempt('errors of errors', t => of(t, new sfn.Fail(t, 'F', { error: 'e', errorPath: 'States.Nope()', cause: 'c', causePath: 'x' })), synth);
  attempt('errors of a distributed map', t => of(t, new sfn.DistributedMap(t, 'D', { itemsPath: '$.x', itemReader: new sfn.S3JsonItemReader({ key: 'k' }), toleratedFailurePercentage: 101, toleratedFailurePercentagePath: '$.p', toleratedFailureCount: 1, toleratedFailureCountPath: '$.c', label: 'a label that is too long, and has odd signs?', itemBatcher: new sfn.ItemBatcher({}), resultWriterV2: new sfn.ResultWriterV2({ bucket: new s3.Bucket(t, 'B'), bucketNamePath: '$.b' }) }).itemProcessor(pass(t, 'P'), { mode: sfn.ProcessorMode.INLINE })), synth);
  attempt('no processor', t => of(t, new sfn.DistributedMap(t, 'D')));
  attempt('reader without a bucket', () => new sfn.S3ObjectsItemReader({ bucketNamePath: '$.b' }).bucket);
  attempt('both buckets', t => of(t, new sfn.DistributedMap(t, 'D', { itemReader: new sfn.S3ObjectsItemReader({ bucket: new s3.Bucket(t, 'B'), bucketNamePath: '$.b' }), itemBatcher: new sfn.ItemBatcher({ maxItemsPerBatch: 1, maxItemsPerBatchPath: '$.i', maxInputBytesPerBatch: 1, maxInputBytesPerBatchPath: '$.j' }) }).itemProcessor(pass(t, 'P'))), synth);
};
module.exports = build;
