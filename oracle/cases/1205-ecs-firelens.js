// pins: FireLens: the router that is added by itself, its permissions by destination, own routers with configuration files, and what they are refused for
module.exports = (app, { cdk, attempt, record }) => {
  const { aws_ecs: ecs, aws_s3: s3 } = cdk;
  const image = ecs.ContainerImage.fromRegistry('nginx');
  const stack = (id) => new cdk.Stack(app, id);
  const td = (s, id, options, Class = ecs.FargateTaskDefinition) => {
    const t = new Class(s, id);
    t.addContainer('App', { image, memoryLimitMiB: 64, logging: ecs.LogDrivers.firelens(options) });
    return t;
  };
  const s = stack('Stack');
  td(s, 'Cloudwatch', { options: { Name: 'cloudwatch', region: 'us-west-2', log_group_name: 'g', auto_create_group: 'true', log_stream_prefix: 'p' } });
  td(s, 'Retention', { options: { Name: 'cloudwatch', log_retention_days: '7' } });
  td(s, 'Firehose', { options: { Name: 'firehose', delivery_stream: 'd' } });
  td(s, 'Kinesis', { options: { Name: 'kinesis' } });
  td(s, 'Other', { options: { Name: 'es' } }, ecs.Ec2TaskDefinition);
  td(s, 'Nothing', {});
  const two = stack('Own');
  const own = td(two, 'Own', { options: { Name: 'es' } });
  const F = ecs.FirelensLogRouterType;
  const router = own.addFirelensLogRouter('router', { image: ecs.obtainDefaultFluentBitECRImage(own, undefined, '2.1.0'), firelensConfig: { type: F.FLUENTD } });
  record('config', router.firelensConfig);
  const file = (id, options, type = F.FLUENTBIT) => td(two, id, {}).addFirelensLogRouter('router', { image: ecs.ContainerImage.fromRegistry('fluent'), memoryReservationMiB: 50, essential: true, logging: new ecs.AwsLogDriver({ streamPrefix: 'firelens' }), firelensConfig: { type, options } });
  file('Meta', { enableECSLogMetadata: false });
  file('MetaOn', { enableECSLogMetadata: true }, F.FLUENTD);
  file('Empty', {});
  file('File', { configFileType: ecs.FirelensConfigFileType.FILE, configFileValue: '/etc/x.conf' });
  file('S3', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: 'arn:aws:s3:::bucket/path/x.conf', enableECSLogMetadata: false });
  file('S3Path', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: '/etc/x.conf' });
  file('S3Token', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: `${new s3.Bucket(two, 'Bucket').bucketArn}/x.conf` });
  file('China', { configFileType: ecs.FirelensConfigFileType.S3, configFileValue: 'arn:aws-cn:s3:::b/x' });
  attempt('twice', (t) => { const d = td(t, 'T', {}); for (const i of ['A', 'B']) d.addFirelensLogRouter(i, { image, firelensConfig: { type: F.FLUENTBIT } }); });
  attempt('file without type', (t) => { td(t, 'T', {}).addFirelensLogRouter('A', { image, firelensConfig: { type: F.FLUENTBIT, options: { configFileValue: 'x' } } }); });
  attempt('type without file', (t) => { td(t, 'T', {}).addFirelensLogRouter('A', { image, firelensConfig: { type: F.FLUENTBIT, options: { configFileType: ecs.FirelensConfigFileType.FILE } } }); });
};
