// pins: Role.customizeRoles that only reports: roles and policies stay, functions of custom resources, stages and stacks of one report
module.exports = (app, { cdk, record, fixture }) => {
  const { aws_iam: iam, aws_s3: s3, aws_ecr: ecr, aws_ecs: ecs } = cdk;
  iam.Role.customizeRoles(app, { preventSynthesis: false, usePrecreatedRoles: { 'Stack/R': 'unused' } });
  const s = new cdk.Stack(app, 'Stack');
  const r = new iam.Role(s, 'R', { assumedBy: new iam.ServicePrincipal('ecs.amazonaws.com'), inlinePolicies: { first: new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] })] }) }, managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('A')] });
  const repository = new ecr.Repository(s, 'Repo');
  repository.grantPull(r);
  record('role', [r.roleName, r.roleArn, r.roleId], s);
  new iam.ManagedPolicy(s, 'M', { roles: [r], statements: [new iam.PolicyStatement({ actions: ['m:x'], resources: [repository.repositoryArn] })] });
  const task = new ecs.FargateTaskDefinition(s, 'Task');
  task.addContainer('c', { image: ecs.ContainerImage.fromEcrRepository(repository), logging: ecs.LogDrivers.awsLogs({ streamPrefix: 'p' }) });
  new s3.Bucket(s, 'Bucket', { removalPolicy: cdk.RemovalPolicy.DESTROY, autoDeleteObjects: true });
  const other = new cdk.Stack(app, 'Other');
  new iam.Role(other, 'R', { assumedBy: new iam.ArnPrincipal(r.roleArn) }).addToPolicy(new iam.PolicyStatement({ actions: ['o:x'], resources: [repository.repositoryArn] }));
};
