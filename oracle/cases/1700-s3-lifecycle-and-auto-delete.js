// pins: bucket lifecycle rules of every kind and their errors at synth; objects deleted by a function, which is one a stack
const s3 = require('aws-cdk-lib/aws-s3');

module.exports = (app, { cdk, attempt }) => {
  const { Duration, RemovalPolicy } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const bucket = new s3.Bucket(s, 'Rules', {
    lifecycleRules: [
      { id: 'all', enabled: false, expiration: Duration.days(10), prefix: 'tmp/', abortIncompleteMultipartUploadAfter: Duration.hours(48) },
      { expirationDate: new Date('2030-01-01T00:00:00Z'), tagFilters: { a: 'b', c: 'd' }, objectSizeLessThan: 1000, objectSizeGreaterThan: 10 },
      { expiredObjectDeleteMarker: true },
    ],
    transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.VARIES_BY_STORAGE_CLASS,
  });
  bucket.addLifecycleRule({ noncurrentVersionExpiration: Duration.days(365), noncurrentVersionsToRetain: 3 });
  bucket.addLifecycleRule({
    transitions: [
      { storageClass: s3.StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) },
      { storageClass: s3.StorageClass.GLACIER, transitionDate: new Date('2031-05-01T00:00:00Z') },
      { storageClass: s3.StorageClass.GLACIER_INSTANT_RETRIEVAL, transitionAfter: Duration.days(60) },
      { storageClass: s3.StorageClass.DEEP_ARCHIVE, transitionAfter: Duration.days(90) },
      { storageClass: s3.StorageClass.INTELLIGENT_TIERING, transitionAfter: Duration.days(0) },
      { storageClass: s3.StorageClass.ONE_ZONE_INFREQUENT_ACCESS, transitionAfter: Duration.days(31) },
      { storageClass: new s3.StorageClass('OTHER'), transitionAfter: Duration.days(200) },
    ],
    noncurrentVersionTransitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: Duration.days(7), noncurrentVersionsToRetain: 2 }],
  });
  bucket.addLifecycleRule({ noncurrentVersionsToRetain: 5, transitions: [], noncurrentVersionTransitions: [] });
  new s3.Bucket(s, 'Sizes', {
    lifecycleRules: [{ expiration: Duration.days(1) }],
    transitionDefaultMinimumObjectSize: s3.TransitionDefaultMinimumObjectSize.ALL_STORAGE_CLASSES_128_K,
  });
  new s3.Bucket(s, 'NoRules', { lifecycleRules: [] });

  const deleting = new cdk.Stack(app, 'Deleting');
  new s3.Bucket(deleting, 'One', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY, enforceSSL: true });
  new s3.Bucket(deleting, 'Two', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY, bucketName: 'named-bucket' });
  const inline = new cdk.Stack(app, 'Inline');
  inline.node.setContext('@aws-cdk/core:inlineCustomResourceIfPossible', true);
  new s3.Bucket(inline, 'One', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY });

  const rule = (label, r) => attempt(label, (stack) => new s3.Bucket(stack, 'B', { lifecycleRules: [r] }), { synth: true });
  rule('nothing', { prefix: 'x' });
  rule('marker and expiration', { expiredObjectDeleteMarker: true, expiration: Duration.days(1) });
  rule('marker and date', { expiredObjectDeleteMarker: true, expirationDate: new Date('2030-01-01T00:00:00Z') });
  rule('marker and tags', { expiredObjectDeleteMarker: true, tagFilters: { a: 'b' } });
  rule('marker and no tags', { expiredObjectDeleteMarker: true, tagFilters: {} });
  rule('no time', { transitions: [{ storageClass: s3.StorageClass.GLACIER }] });
  rule('both times', { transitions: [{ storageClass: s3.StorageClass.GLACIER, transitionAfter: Duration.days(1), transitionDate: new Date('2030-01-01T00:00:00Z') }] });
  rule('part of a day', { expiration: Duration.hours(5) });
  attempt('auto delete without destroy', (stack) => new s3.Bucket(stack, 'B', { autoDeleteObjects: true }));
  attempt('auto delete, then kept', (stack) => {
    new s3.Bucket(stack, 'B', { autoDeleteObjects: true, removalPolicy: RemovalPolicy.DESTROY }).applyRemovalPolicy(RemovalPolicy.RETAIN);
  }, { synth: true });
};
