// pins: the mixins of buckets and of settings of clusters, on L1s and L2s, over what is there already
module.exports = (app, { cdk, record }) => {
  const { aws_s3: s3, aws_ecs: ecs } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const { BucketBlockPublicAccess, BucketVersioning } = s3.mixins;
  const { ClusterSettings } = ecs.mixins;
  new s3.CfnBucket(s, 'On').with(new BucketVersioning());
  new s3.CfnBucket(s, 'Off', { versioningConfiguration: { status: 'Enabled' } }).with(new BucketVersioning(false));
  new s3.CfnBucket(s, 'Blocked').with(new BucketBlockPublicAccess());
  new s3.CfnBucket(s, 'Some').with(new BucketBlockPublicAccess(new s3.BlockPublicAccess({ blockPublicAcls: false })));
  const l2 = new s3.Bucket(s, 'L2', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ACLS_ONLY });
  cdk.Mixins.of(l2).apply(new BucketVersioning(true), new BucketBlockPublicAccess(s3.BlockPublicAccess.BLOCK_ACLS));
  const insights = (value) => new ClusterSettings([{ name: 'containerInsights', value }]);
  new ecs.CfnCluster(s, 'Bare').with(insights('enabled'));
  new ecs.CfnCluster(s, 'Changed', { clusterSettings: [{ name: 'other', value: 'x' }, { name: 'containerInsights', value: 'disabled' }] })
    .with(insights('enhanced'));
  new ecs.CfnCluster(s, 'Added', { clusterSettings: [{ name: 'other', value: 'x' }] })
    .with(new ClusterSettings([{ name: 'containerInsights', value: 'enabled' }, { name: 'other', value: 'y' }]));
  new ecs.CfnCluster(s, 'Nothing').with(new ClusterSettings([]));
  const bucket = new s3.CfnBucket(s, 'Plain'), cluster = new ecs.CfnCluster(s, 'PlainCluster');
  record('supports', [new BucketVersioning(), new BucketBlockPublicAccess(), insights('x')].map((m) => [m.supports(bucket), m.supports(cluster), m.supports(s)]));
};
