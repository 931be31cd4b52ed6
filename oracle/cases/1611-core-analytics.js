// pins: CDKMetadata: condition without a region, none in regions that do not know it, nested stacks, a stack that says no, mixins told, a stack of its own for stages
module.exports = (app, { cdk, record }) => {
  const { aws_ecr: ecr } = cdk;
  const zlib = require('zlib');
  const stack = (scope, id, props) => { const s = new cdk.Stack(scope, id, props); new ecr.Repository(s, 'Repo', { removalPolicy: cdk.RemovalPolicy.DESTROY }); new cdk.CfnOutput(s, 'Out', { value: 'x' }); return s; };
  const any = stack(app, 'Anywhere');
  cdk.Mixins.of(any).apply(new ecr.mixins.RepositoryAutoDeleteImages());
  stack(app, 'Known', { env: { region: 'eu-west-1' } });
  stack(app, 'Unknown', { env: { region: 'us-iso-east-1' } });
  stack(app, 'No', { analyticsReporting: false });
  stack(new cdk.Stage(app, 'Stage'), 'Inner', { env: { region: 'us-east-1' } });
  new cdk.CfnResource(new cdk.NestedStack(any, 'Nested'), 'R', { type: 'Some::Type' });
  const assembly = app.synth();
  for (const x of assembly.stacksRecursively) {
    const r = Object.values(x.template.Resources).find((y) => y.Type === 'AWS::CDK::Metadata');
    const text = r && zlib.gunzipSync(Buffer.from(r.Properties.Analytics.split(':')[2], 'base64')).toString();
    record(x.displayName, text?.replace(/,?[^,{]*!jsii-runtime.Runtime/, ''));
  }
};
module.exports.app = { analyticsReporting: true };
