// pins: the application stack of the pipeline example, its image in another stack, with default flags
const { ecsAppStack } = require('../lib/pipeline-example');
module.exports = (app, { cdk }) => {
  const p = new cdk.Stack(app, 'Images');
  const image = new cdk.aws_ecs.TagParameterContainerImage(new cdk.aws_ecr.Repository(p, 'EcsDeployRepository'));
  ecsAppStack(cdk, app, 'EcsStackDeployedInPipeline', image);
  new cdk.CfnOutput(p, 'Parameter', { value: image.tagParameterName });
};
