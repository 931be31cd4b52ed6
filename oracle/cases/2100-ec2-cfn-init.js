// pins: CloudFormationInit: every kind of element on Linux and Windows, assets, buckets, config sets, restart handles; on instances, bastions and groups; refusals
module.exports = (app, { cdk, record, attempt, fixture }) => {
  const { aws_autoscaling: as, aws_ec2: ec2, aws_s3: s3, aws_s3_assets: assets } = cdk;
  const { InitCommand: C, InitFile: F, InitGroup: G, InitPackage: P, InitService: S, InitSource: Src, InitUser: U } = ec2;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '123456789012', region: 'us-east-1' } });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 2, natGateways: 0, restrictDefaultSecurityGroup: false });
  const linux = { vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC }, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.latestAmazonLinux2023() };
  const windows = { ...linux, machineImage: ec2.MachineImage.latestWindows(ec2.WindowsVersion.WINDOWS_SERVER_2022_ENGLISH_FULL_BASE) };
  const bucket = new s3.Bucket(s, 'Bucket');
  const asset = new assets.Asset(s, 'Asset', { path: fixture('simple') + '/index.py' });
  const W = ec2.InitCommandWaitDuration;

  const handle = new ec2.InitServiceRestartHandle(), second = new ec2.InitServiceRestartHandle(), unused = new ec2.InitServiceRestartHandle();
  const h = { serviceRestartHandles: [handle, second] };
  const all = ec2.CloudFormationInit.fromElements(
    S.enable('httpd', { serviceRestartHandle: handle }), S.enable('nginx', { enabled: false, serviceRestartHandle: second, serviceManager: ec2.ServiceManager.SYSTEMD }),
    S.enable('off', { enabled: false, ensureRunning: true, serviceRestartHandle: unused }), S.disable('sendmail'), S.enable('win', { serviceManager: ec2.ServiceManager.WINDOWS }),
    C.shellCommand('echo one', h), C.shellCommand('echo two', { key: 'b-two', env: { A: 'b', 2: 'c' }, cwd: '/tmp', testCmd: 'test -f /x', ignoreErrors: true }),
    C.argvCommand(['ls', '-l', '-l', '/'], { ignoreErrors: false }), C.argvCommand(['ls', '-l', '-l', '/']), C.shellCommand('late', { key: '10' }),
    F.fromString('/etc/a', 'text', h), F.fromString('/etc/b', 'dGV4dA==', { base64Encoded: true, mode: '000600', owner: 'me', group: 'us' }),
    F.symlink('/etc/link', '/etc/a'), F.symlink('/etc/link2', '/etc/b', { mode: '120755', owner: 'x' }),
    F.fromObject('/etc/json', { a: 1, list: [1, 1, 2], deep: { ref: bucket.bucketName } }, { mode: '000400' }),
    F.fromFileInline('/etc/inline', fixture('simple') + '/index.py'), F.fromFileInline('/etc/inline64', fixture('simple') + '/Dockerfile', { base64Encoded: true }),
    F.fromUrl('/etc/url', 'https://example.com/x', { group: 'web' }), F.fromS3Object('/etc/object', bucket, 'path/key', h), F.fromAsset('/etc/asset', fixture('simple') + '/index.py', { owner: 'o' }),
    F.fromAsset('/etc/zip', fixture('simple'), { exclude: ['lib'], extraHash: 'x', displayName: 'shown' }), F.fromExistingAsset('/etc/existing', asset, h),
    S.systemdConfigFile('simple', { command: '/bin/true' }),
    S.systemdConfigFile('full', { command: '/bin/run --it', cwd: '/srv', description: 'Runs it', user: 'u', group: 'g', keepRunning: false, afterNetwork: false, environmentVariables: { B: '1', A: '2', 7: 'x' }, environmentFiles: ['/etc/env', '/etc/env2'] }),
    S.systemdConfigFile('group', { command: '/bin/true', group: 'g' }),
    G.fromName('one'), G.fromName('two', 42), G.fromName('zero', 0),
    U.fromName('plain'), U.fromName('full', { homeDir: '/home/full', userId: 1001, groups: ['one', 'two', 'one'] }), U.fromName('again', { groups: ['a', 'a'] }),
    P.rpm('https://example.com/a.rpm'), P.rpm('https://example.com/b.rpm', { key: 'b', ...h }), P.yum('httpd'), P.yum('git', { version: ['1', '2'], ...h }), P.rubyGem('rake', { version: ['0.8'] }), P.python('flask'), P.apt('curl', h),
    Src.fromUrl('/src/url', 'https://example.com/x.zip', h), Src.fromGitHub('/src/hub', 'aws', 'aws-cdk', 'main'), Src.fromGitHub('/src/master', 'aws', 'aws-cdk'),
    Src.fromS3Object('/src/object', bucket, 'a.zip'), Src.fromAsset('/src/asset', fixture('simple'), { extraHash: 'ignored', ...h }), Src.fromExistingAsset('/src/existing', asset),
  );
  const one = new ec2.Instance(s, 'All', { ...linux, init: all });
  record('types', [C.shellCommand('x').elementType, F.fromString('a', 'b').elementType, G.fromName('g').elementType, U.fromName('u').elementType, P.yum('y').elementType, S.disable('s').elementType, Src.fromUrl('a', 'b').elementType]);
  one.userData.addCommands('echo after');

  const config = new ec2.InitConfig([C.shellCommand('first')]);
  config.add(C.shellCommand('second'), F.fromS3Object('/x', bucket, 'x'));
  const empty = new ec2.InitConfig([]);
  record('empty', [empty.isEmpty(), config.isEmpty()]);
  const sets = ec2.CloudFormationInit.fromConfigSets({ configSets: { default: ['one', 'none'], 5: ['one', 'three'] }, configs: { one: config, none: empty, three: new ec2.InitConfig([C.argvCommand(['a'])]) } });
  sets.addConfig('later', new ec2.InitConfig([F.fromUrl('/later', 'https://example.com')]));
  sets.addConfigSet('more', ['later', 'one']);
  sets.addConfigSet('nothing');
  new ec2.Instance(s, 'Sets', { ...linux, init: sets, initOptions: { configSets: ['default', 'more'], timeout: cdk.Duration.minutes(30), embedFingerprint: false, printLog: false, ignoreFailures: true, includeUrl: true, includeRole: true }, resourceSignalTimeout: cdk.Duration.minutes(10) });
  const twice = new ec2.Instance(s, 'Timeout', { ...linux, resourceSignalTimeout: cdk.Duration.minutes(10), userDataCausesReplacement: false });
  twice.applyCloudFormationInit(ec2.CloudFormationInit.fromConfig(config), { timeout: cdk.Duration.minutes(7) });
  new ec2.Instance(s, 'Options', { ...linux, init: ec2.CloudFormationInit.fromElements(), initOptions: {} });

  const win = ec2.CloudFormationInit.fromElements(
    C.shellCommand('dir', { waitAfterCompletion: W.forever() }), C.shellCommand('dir', { waitAfterCompletion: W.none() }), C.shellCommand('dir', { waitAfterCompletion: W.of(cdk.Duration.minutes(2)) }),
    F.fromString('C:\\a', 'x'), P.msi('https://example.com/a.msi'), P.msi('https://example.com/b.msi', { key: 'b' }), S.enable('svc'), Src.fromUrl('C:\\src', 'https://example.com'));
  new ec2.Instance(s, 'Windows', { ...windows, init: win });
  new ec2.Instance(s, 'WindowsQuiet', { ...windows, init: ec2.CloudFormationInit.fromElements(P.msi('x')), initOptions: { printLog: false, ignoreFailures: true } });
  new ec2.BastionHostLinux(s, 'Bastion', { vpc, init: ec2.CloudFormationInit.fromElements(P.yum('htop')), initOptions: { timeout: cdk.Duration.seconds(90) } });

  const group = { ...linux, signals: as.Signals.waitForAll({ timeout: cdk.Duration.minutes(20) }) };
  new as.AutoScalingGroup(s, 'Group', { ...group, init: ec2.CloudFormationInit.fromElements(P.yum('a'), S.enable('a')), initOptions: { configSets: ['default'], includeRole: true } });
  new as.AutoScalingGroup(s, 'Replacing', { ...group, updatePolicy: as.UpdatePolicy.replacingUpdate(), init: ec2.CloudFormationInit.fromElements(P.yum('a')) });
  const later = new as.AutoScalingGroup(s, 'Later', { ...group });
  later.applyCloudFormationInit(ec2.CloudFormationInit.fromElements(P.yum('b')), { embedFingerprint: false });
  new as.AutoScalingGroup(s, 'WindowsGroup', { ...windows, signals: as.Signals.waitForCount(2), init: ec2.CloudFormationInit.fromElements(P.msi('x')), initOptions: { ignoreFailures: true, includeUrl: true } });

  const resource = new cdk.CfnResource(s, 'Resource', { type: 'My::Type' }), told = new cdk.CfnResource(s, 'Told', { type: 'My::Type' });
  const userData = ec2.UserData.forLinux();
  ec2.CloudFormationInit.fromElements(P.yum('z')).attach(resource, { instanceRole: one.role, platform: ec2.OperatingSystemType.LINUX, userData, signalResource: told, includeUrl: true });
  record('attached', userData.render(), s);

  const anywhere = new cdk.Stack(app, 'Anywhere');
  const there = ec2.CloudFormationInit.fromElements(F.fromAsset('/a', fixture('simple') + '/index.py'), F.fromAsset('/b', fixture('simple') + '/Dockerfile'), Src.fromAsset('/c', fixture('simple')));
  new ec2.Instance(anywhere, 'Instance', { ...linux, vpc: new ec2.Vpc(anywhere, 'Vpc', { natGateways: 0, restrictDefaultSecurityGroup: false }), init: there });

  const v = (x) => ({ ...linux, vpc: ec2.Vpc.fromVpcAttributes(x, 'V', { vpcId: 'vpc-1', availabilityZones: ['a'], publicSubnetIds: ['s'] }) });
  const wv = (x) => ({ ...v(x), machineImage: windows.machineImage });
  const on = (label, make, ...elements) => attempt(label, (x) => new ec2.Instance(x, 'I', { ...make(x), init: ec2.CloudFormationInit.fromElements(...elements) }));
  on('wait on linux', v, C.shellCommand('x', { waitAfterCompletion: W.none() }));
  on('wait argv on linux', v, C.argvCommand(['a', 'b'], { waitAfterCompletion: W.none() }));
  attempt('argv', () => C.argvCommand([]));
  attempt('empty file', () => F.fromString('/a', ''));
  attempt('symlink', () => F.symlink('/a', '/b', { mode: '000644' }));
  attempt('systemd path', () => S.systemdConfigFile('x', { command: 'run' }));
  attempt('systemd files', () => S.systemdConfigFile('x', { command: '/run', environmentFiles: ['/a', 'b'] }));
  for (const o of ['owner', 'group', 'mode']) on(`windows file ${o}`, wv, F.fromString('a', 'b', { [o]: 'x' }));
  on('windows group', wv, G.fromName('a'));
  on('windows user', wv, U.fromName('a'));
  on('windows yum', wv, P.yum('a'));
  on('linux msi', v, P.msi('a'));
  on('no package', v, P.yum(''));
  on('part of a second', wv, C.shellCommand('x', { waitAfterCompletion: W.of(cdk.Duration.millis(1500)) }));
  attempt('options alone', (x) => new ec2.Instance(x, 'I', { ...v(x), initOptions: {} }));
  attempt('group options alone', (x) => new as.AutoScalingGroup(x, 'I', { ...v(x), initOptions: {} }));
  attempt('group without signals', (x) => new as.AutoScalingGroup(x, 'I', { ...v(x), init: ec2.CloudFormationInit.fromElements() }));
  attempt('group applied without signals', (x) => new as.AutoScalingGroup(x, 'I', v(x)).applyCloudFormationInit(ec2.CloudFormationInit.fromElements()));
  attempt('twice', (x) => new ec2.Instance(x, 'I', { ...v(x), init: ec2.CloudFormationInit.fromElements() }).applyCloudFormationInit(ec2.CloudFormationInit.fromElements()));
  attempt('unknown system', (x) => {
    const machineImage = ec2.MachineImage.fromSsmParameter('/x', { os: ec2.OperatingSystemType.UNKNOWN, userData: ec2.UserData.forLinux() });
    return new ec2.Instance(x, 'I', { ...v(x), machineImage, init: ec2.CloudFormationInit.fromElements() });
  });
  attempt('config twice', () => ec2.CloudFormationInit.fromElements().addConfig('config', new ec2.InitConfig([])));
  attempt('set twice', () => ec2.CloudFormationInit.fromElements().addConfigSet('default'));
  attempt('unknown configs', () => ec2.CloudFormationInit.fromElements().addConfigSet('x', ['a', 'config', 'b']));
};
