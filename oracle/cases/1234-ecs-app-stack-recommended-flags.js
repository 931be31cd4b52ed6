// pins: as 1233, with the flags of a new project
const { ecsAppStack } = require('../lib/pipeline-example');
module.exports = (app, { cdk }) => {
  const p = new cdk.Stack(app, 'Images');
  const image = new cdk.aws_ecs.TagParameterContainerImage(new cdk.aws_ecr.Repository(p, 'EcsDeployRepository'));
  ecsAppStack(cdk, app, 'EcsStackDeployedInPipeline', image);
  new cdk.CfnOutput(p, 'Parameter', { value: image.tagParameterName });
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
