// pins: CodeBuild build specs: objects with tokens, YAML, files, assets, merged ones
module.exports = (app, { cdk, fixture, record, attempt }) => {
  const { aws_codebuild: cb, aws_s3: s3 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const bucket = new s3.Bucket(s, 'Bucket');
  const p = (id, buildSpec) => new cb.Project(s, id, { buildSpec, source: cb.Source.s3({ bucket, path: 'src.zip' }) });
  p('Object', cb.BuildSpec.fromObject({ version: '0.2', env: { variables: { B: bucket.bucketName } }, phases: { build: { commands: [`aws s3 ls ${bucket.bucketArn}`, cdk.Aws.REGION] } }, empty: [], nothing: {} }));
  p('None');
  p('File', cb.BuildSpec.fromSourceFilename('hello.yml'));
  p('Asset', cb.BuildSpec.fromAsset(fixture('simple') + '/Dockerfile'));
  const texts = ['echo hi', 'a: b', '- x', 'yes', '123', '', 'multi\nline\n', 'x # c', '#c', '$(aws x)', 'it\'s "q"', 'say "q"', "it's: 'q'", ' lead', 'trail ', 'null', '~', 'on', '0x1f', '1e3', '1_000', '12:30', '@x', '`x', '%x', '!x', '&x', '*x', '?x', '? x', '-', '--- x', 'x:', '{a}', '[a]', 'a, b', 'tab\tx', 'é', '2001-01-01', '\\back', 'multi\nno end', '  multi\n lead', '<<', '=', '.5', '.inf', '0o7', '07', 'y', 'n', 'a\n\nb\n\n', '-x', 'http://x:1/y#z', 'key: "v"', '2001-01-01T01:02:03Z', '1:2:3.5', '-0b11', '+.nan', 'Off', 'NO', 'False', 'x\n \n', '\n', 'quote"d: \u0001\u00a0', 'word\n\n  indented\nback\n'];
  p('Yaml', cb.BuildSpec.fromObjectToYaml({
    version: '0.2', n: 0.2, i: 3, b: true, nul: null, undef: undefined, 'key with: colon': 1, yes: 2, '12': 3, '': 4, 'a{b': 5,
    phases: { build: { commands: texts, env: { REGION: cdk.Aws.REGION } } }, empty: [], eo: {}, nested: [[1, 2], { a: 1, b: [{ c: 1 }] }, [], {}, [{ d: [] }]], last: 'keep\n\n',
  }));
  record('immediate', [cb.BuildSpec.fromObject({}).isImmediate, cb.BuildSpec.fromObjectToYaml({}).isImmediate, cb.BuildSpec.fromSourceFilename('x').isImmediate, cb.BuildSpec.fromAsset('x').isImmediate]);
  const m = (id, a, b) => p(id, cb.mergeBuildSpecs(cb.BuildSpec.fromObject(a), cb.BuildSpec.fromObject(b)));
  m('Merged', {
    version: 0.2, env: { 'exported-variables': 'A', variables: { X: '1', Y: '1' }, 'secrets-manager': { S: 's' } },
    phases: { install: { commands: 'one', 'runtime-versions': { nodejs: 1 } }, build: { commands: ['b1'], finally: 'f1' } },
    reports: { r1: { files: 'a', 'base-directory': 'x' }, r2: { files: ['b'] } }, cache: { paths: 'p1' },
  }, {
    version: 0.2, env: { 'exported-variables': ['B'], variables: { Y: '2', Z: '2' } },
    phases: { install: { commands: ['two'] }, pre_build: { commands: 'pre' }, build: { commands: 'b2', finally: ['f2'] } },
    reports: { r1: { files: 'c' } }, artifacts: { files: '*', 'secondary-artifacts': { s: { files: 'q' } } }, cache: { paths: ['p2'] },
  });
  m('MergedLists', { a: [1], b: { c: 1 }, d: 'x' }, { a: 'no', b: [2], d: { e: 1 }, f: null });
  attempt('merge yaml', () => { cb.mergeBuildSpecs(cb.BuildSpec.fromObjectToYaml({}), cb.BuildSpec.fromObject({})); });
  attempt('merge file', () => { cb.mergeBuildSpecs(cb.BuildSpec.fromObject({}), cb.BuildSpec.fromSourceFilename('x')); });
  attempt('merge old', () => { cb.mergeBuildSpecs(cb.BuildSpec.fromObject({ version: '0.1' }), cb.BuildSpec.fromObject({})); });
  attempt('merge artifacts', () => { cb.mergeBuildSpecs(cb.BuildSpec.fromObject({ artifacts: { files: 'a' } }), cb.BuildSpec.fromObject({ artifacts: { files: 'b' } })); });
  attempt('asset in two stacks', (st, a) => {
    const spec = cb.BuildSpec.fromAsset(fixture('simple') + '/Dockerfile');
    new cb.Project(st, 'P', { buildSpec: spec });
    new cb.Project(new cdk.Stack(a, 'Second'), 'P', { buildSpec: spec });
  });
};
