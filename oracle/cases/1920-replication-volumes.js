// pins: replication and names of buckets, buckets of attributes; volumes; images with graphics processors; queries and patterns of logs; private certificates
const build = (app, { cdk, record, attempt }) => {
  const { aws_s3: s3, aws_ec2: ec2, aws_kms: kms, aws_iam: iam, aws_codebuild: cb, aws_logs: logs, aws_ecr: ecr, aws_certificatemanager: acm, aws_acmpca: pca } = cdk;
  const env = { account: '111111111111', region: 'us-east-1' };
  const s = new cdk.Stack(app, 'Stack', { env }); const anywhere = new cdk.Stack(app, 'Anywhere');
  const key = new kms.Key(s, 'Key'); const key2 = new kms.Key(s, 'Key2');
  new s3.Bucket(s, 'Prefixed', { bucketNamePrefix: 'my-prefix-1', bucketNamespace: s3.BucketNamespace.ACCOUNT_REGIONAL, abacStatus: true });
  new s3.Bucket(s, 'Global', { bucketName: 'global-name', bucketNamespace: s3.BucketNamespace.GLOBAL, abacStatus: false });
  const blocked = [s3.BlockedEncryptionType.SSE_C, s3.BlockedEncryptionType.custom('OTHER')]; const e = s3.BucketEncryption;
  [e.UNENCRYPTED, e.KMS, e.S3_MANAGED, e.KMS_MANAGED, e.DSSE, e.DSSE_MANAGED].forEach((encryption, i) => new s3.Bucket(s, `Blocked${i}`, { encryption, blockedEncryptionTypes: i ? blocked : [s3.BlockedEncryptionType.NONE] }));
  const near = new s3.Bucket(s, 'Near', { versioned: true });
  const theirs = s3.Bucket.fromBucketAttributes(s, 'Theirs', { bucketArn: 'arn:aws:s3:::theirs', account: '222222222222', region: 'eu-west-1', encryptionKey: key2 });
  const one = new s3.Bucket(s, 'One', { versioned: true, replicationRules: [{ destination: near }] });
  const many = new s3.Bucket(s, 'Many', { versioned: true, encryptionKey: key, replicationRules: [
    { destination: near, id: 'first', priority: 0, deleteMarkerReplication: true, filter: { prefix: 'p/' }, kmsKey: key2, metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES, replicaModifications: true, sseKmsEncryptedObjects: true, storageClass: s3.StorageClass.INFREQUENT_ACCESS },
    { destination: theirs, priority: 1, accessControlTransition: true, filter: { prefix: 'q', tags: [{ key: 'a', value: 'b' }] }, metrics: s3.ReplicationTimeValue.FIFTEEN_MINUTES, replicaModifications: false },
    { destination: near, priority: 2, filter: { tags: [{ key: 'c', value: 'd' }] }, sseKmsEncryptedObjects: false }] });
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('s3.amazonaws.com') });
  const given = new s3.Bucket(s, 'Given', { versioned: true, replicationRole: role, replicationRules: [{ destination: near, filter: {} }] });
  many.grantReplicationPermission(role, { destinations: [{ bucket: near }, { bucket: theirs, encryptionKey: key2 }], sourceDecryptionKey: key });
  near.addReplicationPolicy('arn:aws:iam::222222222222:role/r'); near.addReplicationPolicy(role.roleArn, true, '333333333333'); theirs.addReplicationPolicy('arn:aws:iam::222222222222:role/r');
  record('replication', [one.replicationRoleArn, many.replicationRoleArn, given.replicationRoleArn, near.replicationRoleArn ?? null, many.bucketWebsiteDomainName, many.bucketDualStackDomainName], s);
  const facts = (b) => [b.bucketArn, b.bucketName, b.bucketDomainName, b.bucketWebsiteUrl, b.bucketWebsiteDomainName, b.bucketRegionalDomainName, b.bucketDualStackDomainName, b.isWebsite, b.env.account, b.env.region];
  record('imports', [theirs, s3.Bucket.fromBucketName(s, 'ByName', 'Old_Name'), s3.Bucket.fromBucketAttributes(s, 'All', { bucketName: 'all', bucketDomainName: 'd', bucketWebsiteUrl: 'http://w/x', bucketRegionalDomainName: 'r', bucketDualStackDomainName: 'ds', isWebsite: true }), s3.Bucket.fromBucketAttributes(s, 'NewUrl', { bucketName: 'new', bucketWebsiteNewUrlFormat: true }), s3.Bucket.fromBucketAttributes(s, 'OldUrl', { bucketName: 'old', bucketWebsiteNewUrlFormat: false, region: 'cn-north-1' })].map(facts), s);
  record('imports anywhere', facts(s3.Bucket.fromBucketArn(anywhere, 'ByArn', 'arn:aws:s3:::by-arn')), anywhere);
  theirs.grantRead(role);
  // volumes
  const az = { availabilityZone: 'us-east-1a' }; const size = cdk.Size.gibibytes; const type = ec2.EbsDeviceVolumeType;
  const volume = new ec2.Volume(s, 'Volume', { ...az, size: size(10) });
  const full = new ec2.Volume(s, 'Full', { ...az, autoEnableIo: true, enableMultiAttach: true, encrypted: true, encryptionKey: key, iops: 500, removalPolicy: cdk.RemovalPolicy.SNAPSHOT, size: size(500), snapshotId: 'snap-05abe246af', volumeName: 'full', volumeType: type.PROVISIONED_IOPS_SSD, volumeInitializationRate: cdk.Size.mebibytes(150) });
  new ec2.Volume(s, 'Fast', { ...az, size: size(100), volumeType: type.GP3, iops: 4000, throughput: 200 }); new ec2.Volume(s, 'Snapshot', { ...az, snapshotId: 'snap-1', removalPolicy: cdk.RemovalPolicy.DESTROY }); new ec2.Volume(s, 'Keyed', { ...az, size: size(500), volumeType: type.ST1, encrypted: true, encryptionKey: key2 });
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, restrictDefaultSecurityGroup: false }); const vm = (id) => new ec2.Instance(s, id, { vpc, instanceType: new ec2.InstanceType('t3.micro'), machineImage: ec2.MachineImage.genericLinux({ 'us-east-1': 'ami-1' }) });
  const a = vm('A'); const b = vm('B'); const imported = ec2.Volume.fromVolumeAttributes(s, 'ImportedVolume', { volumeId: 'vol-0aB', availabilityZone: 'us-east-1b', encryptionKey: key2 });
  volume.grantAttachVolume(a); volume.grantDetachVolume(a, [a, b]); full.grantAttachVolume(role, [b]); full.grantDetachVolume(role); imported.grantAttachVolume(b);
  full.grantAttachVolumeByResourceTag(a.grantPrincipal, [a]); full.grantDetachVolumeByResourceTag(b.grantPrincipal, [b], 'mine'); volume.grantAttachVolumeByResourceTag(b.grantPrincipal, [a, b], 'x'); volume.grantDetachVolumeByResourceTag(b.grantPrincipal, [a, b]);
  record('volumes', [volume.volumeId, volume.availabilityZone, imported.volumeId, imported.availabilityZone, full.encryptionKey.keyArn], s);
  // images
  const gpu = cb.LinuxGpuBuildImage; const project = (s, id, buildImage, more) => new cb.Project(s, id, { environment: { buildImage, ...more }, buildSpec: cb.BuildSpec.fromObject({ version: '0.2' }) });
  project(s, 'Gpu', gpu.awsDeepLearningContainersImage('tensorflow-training', 'tag')); project(s, 'GpuOf', gpu.awsDeepLearningContainersImage('r', 't', '999999999999'), { computeType: cb.ComputeType.SMALL });
  project(s, 'GpuRepo', gpu.fromEcrRepository(new ecr.Repository(s, 'Repo'))); project(s, 'GpuTag', gpu.fromEcrRepository(ecr.Repository.fromRepositoryName(s, 'Named', 'named'), 'v1')); project(anywhere, 'Gpu', gpu.awsDeepLearningContainersImage('pytorch-training', 'tag'));
  const images = ['TENSORFLOW_1_14_0', 'TENSORFLOW_1_15_0', 'TENSORFLOW_1_15_2_TRAINING', 'TENSORFLOW_1_15_2_INFERENCE', 'TENSORFLOW_2_0_0', 'TENSORFLOW_2_0_1', 'TENSORFLOW_2_1_0_TRAINING', 'TENSORFLOW_2_1_0_INFERENCE', 'TENSORFLOW_2_2_0_TRAINING', 'PYTORCH_1_2_0', 'PYTORCH_1_3_1', 'PYTORCH_1_4_0_TRAINING', 'PYTORCH_1_4_0_INFERENCE', 'PYTORCH_1_5_0_TRAINING', 'PYTORCH_1_5_0_INFERENCE', 'MXNET_1_4_1', 'MXNET_1_6_0'];
  images.forEach((name, i) => project(s, `Dlc${i}`, gpu[`DLC_${name}`]));
  // queries and patterns
  const group = new logs.LogGroup(s, 'Logs'); const query = (id, q, logGroups) => new logs.QueryDefinition(s, id, { queryDefinitionName: id, queryString: new logs.QueryString(q), logGroups });
  query('Empty', {}); query('FullQuery', { fields: ['@timestamp', '@message'], parse: '@message "x *" as x', filter: 'x = 1', stats: 'count(*) by x', sort: '@timestamp desc', limit: 20, display: 'x' }, [group, logs.LogGroup.fromLogGroupName(s, 'NamedLogs', 'named')]);
  query('Lists', { parseStatements: ['a', 'b'], parse: 'no', filterStatements: ['c', 'd'], filter: 'no', statsStatements: ['e', 'f'], stats: 'no' }, []);
  record('query', new logs.QueryString({ fields: ['a', 'b'], limit: 0, filterStatements: [], display: '' }).toString());
  record('query id', query('Id', { limit: 3 }).queryDefinitionId, s);
  const columns = (...c) => logs.FilterPattern.spaceDelimited(...c);
  record('patterns', [columns('a', '...', 'b_-1'), columns(), columns('a', 'b').whereString('a', '==', 'x"\\').whereString('a', '!=', 'y').whereNumber('b', '>=', 1.5).whereNumber('b', '<', 9)].map((p) => p.logPatternString));
  // certificates
  const authority = pca.CertificateAuthority.fromCertificateAuthorityArn(s, 'Ca', 'arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/x');
  const cert = new acm.PrivateCertificate(s, 'Cert', { domainName: 'a.example.com', certificateAuthority: authority }); new acm.PrivateCertificate(s, 'CertFull', { domainName: 'b.example.com', certificateAuthority: authority, subjectAlternativeNames: ['c.example.com'], allowExport: true, keyAlgorithm: acm.KeyAlgorithm.EC_PRIME256V1 });
  record('certificates', [cert.certificateArn, acm.PrivateCertificate.fromCertificateArn(s, 'CertImport', 'arn:x').certificateArn, cert.metricDaysToExpiry().toMetricConfig().metricStat.dimensions[0].value], s);
  refusals({ cdk, attempt });
};
const refusals = ({ cdk, attempt }) => {
  const { aws_s3: s3, aws_ec2: ec2, aws_codebuild: cb, aws_logs: logs, aws_kms: kms } = cdk; const size = cdk.Size.gibibytes; const type = ec2.EbsDeviceVolumeType;
  const bucket = (what, props) => attempt(what, (s) => new s3.Bucket(s, 'B', typeof props === 'function' ? props(s) : props)); const ns = s3.BucketNamespace; const near = (s) => new s3.Bucket(s, 'Near', { versioned: true });
  bucket('name and prefix', { bucketName: 'name', bucketNamePrefix: 'prefix' }); bucket('name and namespace', { bucketName: 'name', bucketNamespace: ns.ACCOUNT_REGIONAL }); bucket('prefix alone', { bucketNamePrefix: 'prefix' }); bucket('namespace alone', { bucketNamespace: ns.ACCOUNT_REGIONAL });
  ['-Bad_', 'a'.repeat(38), 'x.y'].forEach((bucketNamePrefix, i) => bucket(`prefix ${i}`, { bucketNamePrefix, bucketNamespace: ns.ACCOUNT_REGIONAL }));
  bucket('nothing blocked', { blockedEncryptionTypes: [] }); bucket('none and more', { blockedEncryptionTypes: [s3.BlockedEncryptionType.NONE, s3.BlockedEncryptionType.SSE_C] });
  bucket('role alone', (s) => ({ replicationRole: new cdk.aws_iam.Role(s, 'R', { assumedBy: new cdk.aws_iam.AccountRootPrincipal() }) })); bucket('unversioned', (s) => ({ replicationRules: [{ destination: near(s) }] }));
  bucket('priority', (s) => ({ versioned: true, replicationRules: [{ destination: near(s), priority: 1 }, { destination: s3.Bucket.fromBucketName(s, 'N', 'nnn') }] })); bucket('time control', (s) => ({ versioned: true, replicationRules: [{ destination: near(s), replicationTimeControl: s3.ReplicationTimeValue.FIFTEEN_MINUTES }] }));
  bucket('tags and markers', (s) => ({ versioned: true, replicationRules: [{ destination: near(s), deleteMarkerReplication: true, filter: { tags: [] } }] })); bucket('transition', (s) => ({ versioned: true, replicationRules: [{ destination: near(s), accessControlTransition: true }] }));
  attempt('no destination', (s) => near(s).grantReplicationPermission(new cdk.aws_iam.Role(s, 'R', { assumedBy: new cdk.aws_iam.AccountRootPrincipal() }), { destinations: [] })); attempt('no account', (s) => near(s).addReplicationPolicy('arn:x', true));
  attempt('bad import', (s) => s3.Bucket.fromBucketName(s, 'B', '?!')); attempt('no import', (s) => s3.Bucket.fromBucketAttributes(s, 'B', {}));
  const volume = (what, props) => attempt(what, (s) => new ec2.Volume(s, 'V', { availabilityZone: 'us-east-1a', ...(typeof props === 'function' ? props(s) : props) }));
  volume('no size', {}); volume('snapshot', { snapshotId: 'x' }); volume('not encrypted', (s) => ({ size: size(1), encryptionKey: new kms.Key(s, 'K') })); volume('no iops', { size: size(10), volumeType: type.IO2 }); volume('iops of gp2', { size: size(10), iops: 3000 });
  volume('few iops', { size: size(10), iops: 99, volumeType: type.IO1 }); volume('many iops', { size: size(10), iops: 80001, volumeType: type.GP3 }); volume('ratio', { size: size(10), iops: 501, volumeType: type.IO1 }); volume('throughput ratio', { size: size(100), iops: 3000, throughput: 751, volumeType: type.GP3 });
  volume('multi attach', { size: size(10), enableMultiAttach: true }); volume('multi attach gp3', { size: size(10), enableMultiAttach: true, volumeType: type.GP3 }); [[type.GP2, 16385], [type.GP3, 65537], [type.IO1, 3], [type.IO2, 65537], [type.ST1, 124], [type.SC1, 124], [type.STANDARD, 1025]].forEach(([volumeType, n]) => volume(`size of ${volumeType}`, { size: size(n), volumeType, iops: volumeType.startsWith('io') ? 100 : undefined }));
  volume('size', { size: size(20000) }); volume('half', { size: cdk.Size.mebibytes(1500) }); volume('throughput', { size: size(10), throughput: 125 }); volume('throughput low', { size: size(10), throughput: 124, volumeType: type.GP3 }); volume('throughput high', { size: size(10), throughput: 2001, volumeType: type.GP3 });
  volume('rate', { size: size(10), volumeInitializationRate: cdk.Size.mebibytes(100) }); volume('rate low', { snapshotId: 'snap-1', volumeInitializationRate: cdk.Size.mebibytes(99) }); volume('rate high', { snapshotId: 'snap-1', volumeInitializationRate: cdk.Size.mebibytes(301) });
  attempt('volume import', (s) => ec2.Volume.fromVolumeAttributes(s, 'V', { volumeId: 'x', availabilityZone: 'a' }));
  attempt('gpu compute', (s) => new cb.Project(s, 'P', { environment: { buildImage: cb.LinuxGpuBuildImage.DLC_MXNET_1_4_1, computeType: cb.ComputeType.MEDIUM }, buildSpec: cb.BuildSpec.fromObject({ version: '0.2' }) }));
  attempt('stats', (s) => new logs.QueryDefinition(s, 'Q', { queryDefinitionName: 'q', queryString: new logs.QueryString({ statsStatements: ['a', 'b', 'c'] }) }));
  const columns = (...c) => logs.FilterPattern.spaceDelimited(...c);
  attempt('column', () => columns('a b')); attempt('two ellipses', () => columns('...', '...')); attempt('ellipsis string', () => columns('...').whereString('...', '=', 'x')); attempt('ellipsis number', () => columns('...').whereNumber('...', '=', 1)); attempt('unknown column', () => columns('a').whereString('b', '=', 'x')); attempt('unknown column number', () => columns('a').whereNumber('b', '=', 1));
  attempt('string operator', () => columns('a').whereString('a', '<', 'x')); attempt('number operator', () => columns('a').whereNumber('a', '~', 1)); attempt('empty value', () => columns('a').whereString('a', '=', '').logPatternString);
};
module.exports = build;
