// pins: the complete pipeline example under the flags of a new project
const { pipelineStack, ecsAppStack } = require('../lib/pipeline-example');
module.exports = (app, { cdk }) => {
  const p = pipelineStack(cdk, app, 'aws-cdk-pipeline-ecs-separate-sources');
  ecsAppStack(cdk, app, 'EcsStackDeployedInPipeline', p.tagParameterContainerImage);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
