// pins: CloudFormation actions: stacks, change sets, deletion, roles, capabilities, parameters, shared statements
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_s3: s3, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const artifactBucket = new s3.Bucket(s, 'Artifacts');
  const source = new cp.Artifact();
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const templatePath = source.atPath('template.yml'), templateConfiguration = source.atPath('config.json');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
  const deploymentRole = new iam.Role(s, 'Deploy', { assumedBy: new iam.ServicePrincipal('cloudformation.amazonaws.com') });
  const K = cdk.CfnCapabilities;
  const named = new cp.Artifact('Outputs');
  const create = new a.CloudFormationCreateUpdateStackAction({ actionName: 'Create', stackName: 'one', templatePath, adminPermissions: true });
  const plain = new a.CloudFormationCreateUpdateStackAction({ actionName: 'Plain', stackName: 'two', templatePath, adminPermissions: false, outputFileName: 'out.json' });
  new cp.Pipeline(s, 'Pipeline', { artifactBucket, stages: [
    { stageName: 'Source', actions: [new a.CodeCommitSourceAction({ actionName: 'S', repository, output: source })] },
    { stageName: 'Stacks', actions: [
      create, plain,
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'Full', stackName: 'three', templatePath, templateConfiguration, adminPermissions: false, deploymentRole, cfnCapabilities: [K.ANONYMOUS_IAM, K.AUTO_EXPAND], replaceOnFailure: true,
        outputFileName: 'o.json', output: named, parameterOverrides: { P: 'v', Bucket: source.bucketName, Region: cdk.Aws.REGION, Param: source.getParam('a.json', 'b') }, extraInputs: [new cp.Artifact('Extra')].slice(1), runOrder: 2, variablesNamespace: 'vars' }),
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'None', stackName: 'four', templatePath, adminPermissions: true, cfnCapabilities: [K.NONE] }),
      new a.CloudFormationCreateUpdateStackAction({ actionName: 'Empty', stackName: 'five', templatePath, adminPermissions: true, cfnCapabilities: [] }),
      new a.CloudFormationDeleteStackAction({ actionName: 'Delete', stackName: 'old', adminPermissions: true }),
    ] },
    { stageName: 'Sets', actions: [
      new a.CloudFormationCreateReplaceChangeSetAction({ actionName: 'Set', stackName: 'six', changeSetName: 'set', templatePath, adminPermissions: true, role, cfnCapabilities: [K.NAMED_IAM] }),
      new a.CloudFormationCreateReplaceChangeSetAction({ actionName: 'Set2', stackName: 'seven', changeSetName: 'set', templatePath, adminPermissions: false, deploymentRole, role, parameterOverrides: {} }),
      new a.CloudFormationExecuteChangeSetAction({ actionName: 'Execute', stackName: 'six', changeSetName: 'set', role, runOrder: 2 }),
      new a.CloudFormationExecuteChangeSetAction({ actionName: 'Execute2', stackName: 'seven', changeSetName: 'set', role, runOrder: 2, outputFileName: 'x.json' }),
      new a.CloudFormationExecuteChangeSetAction({ actionName: 'Execute3', stackName: 'eight', changeSetName: 'other', runOrder: 2, region: 'us-east-1' }),
    ] },
  ].map(x => x.stageName === 'Sets' ? { ...x, actions: x.actions.slice(0, 4) } : x) });
  plain.addToDeploymentRolePolicy(new iam.PolicyStatement({ actions: ['s3:*'], resources: ['*'] }));
  record('role', create.deploymentRole.roleArn, s);
};
