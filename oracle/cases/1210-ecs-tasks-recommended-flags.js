// pins: task definitions with the flags of a new project: images, logs, grants and names
module.exports = (app, { cdk, fixture, record }) => {
  const { aws_ecs: ecs, aws_iam: iam, aws_ecr: ecr } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const repo = new ecr.Repository(s, 'Repo');
  const td = new ecs.FargateTaskDefinition(s, 'Task', { cpu: 512, memoryLimitMiB: 1024 });
  const logging = ecs.LogDrivers.awsLogs({ streamPrefix: 'app' });
  td.addContainer('App', { image: ecs.ContainerImage.fromEcrRepository(repo, 'v1'), logging, portMappings: [{ containerPort: 80 }] });
  td.addContainer('Asset', { image: ecs.ContainerImage.fromAsset(fixture('simple')), logging });
  td.addContainer('Router', { image: ecs.ContainerImage.fromRegistry('x'), logging: ecs.LogDrivers.firelens({ options: { Name: 'cloudwatch' } }) });
  td.grantRun(new iam.Role(s, 'Runner', { assumedBy: new iam.ServicePrincipal('events.amazonaws.com') }));
  const other = new cdk.Stack(app, 'Other', { env: { account: '111111111111', region: 'us-east-1' } });
  const image = new ecs.TagParameterContainerImage(repo);
  new ecs.Ec2TaskDefinition(other, 'Task', { networkMode: ecs.NetworkMode.AWS_VPC }).addContainer('App', { image, memoryLimitMiB: 64 });
  new cdk.CfnOutput(s, 'Param', { value: image.tagParameterName });
  record('name', image.tagParameterName, other);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
