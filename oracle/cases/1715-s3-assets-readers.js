// pins: readers of file assets, grants on them, their bucket; an empty path
const assets = require('aws-cdk-lib/aws-s3-assets');
const iam = require('aws-cdk-lib/aws-iam');

module.exports = (app, { cdk, fixture, record, attempt }) => {
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ec2.amazonaws.com') });
  const user = new iam.User(s, 'User');
  const one = new assets.Asset(s, 'One', { path: fixture('simple/Dockerfile'), readers: [role, user] });
  const two = new assets.Asset(s, 'Two', { path: fixture('simple') });
  two.grantRead(user);
  record('bucket', [one.bucket.bucketName, one.bucket.bucketArn, two.isFile, two.isZipArchive], s);
  attempt('empty path', (stack) => new assets.Asset(stack, 'A', { path: '' }));
};
