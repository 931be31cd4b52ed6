// pins: files under the staging synthesizer: deploy-time prefix for Lambda code and templates, none for others; nested stack; tags on the bucket
const { synthesizer } = require('../lib/app-staging');
const assets = require('aws-cdk-lib/aws-s3-assets');
const lambda = require('aws-cdk-lib/aws-lambda');

module.exports = (app, { cdk, fixture, record }) => {
  cdk.Tags.of(app).add('team', 'me');
  const s = new cdk.Stack(app, 'Files');
  const file = new assets.Asset(s, 'File', { path: fixture('simple/Dockerfile') });
  const later = new assets.Asset(s, 'DeployTime', { path: fixture('simple'), deployTime: true });
  new lambda.Function(s, 'Function', { code: lambda.Code.fromAsset(fixture('simple')), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_20_X });
  const nested = new cdk.NestedStack(s, 'Nested');
  new cdk.CfnResource(nested, 'R', { type: 'AWS::SNS::Topic' });
  new assets.Asset(nested, 'Inner', { path: fixture('simple/Dockerfile'), displayName: 'inner file' });
  record('file', [file.s3BucketName, file.s3ObjectKey, file.httpUrl, file.s3ObjectUrl], s);
  record('deploy time', [later.s3BucketName, later.s3ObjectKey], s);
};
module.exports.app = () => ({ defaultStackSynthesizer: synthesizer() });
