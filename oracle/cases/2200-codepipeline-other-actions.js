// pins: actions of pipelines that scan, run commands, start pipelines, ask Jenkins, and deploy stack sets and to other services
module.exports = (app, { cdk, record, recommendedFlags }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_ecr: ecr, aws_iam: iam, aws_elasticloadbalancingv2: elb, aws_events: events, aws_events_targets: targets, aws_sqs: sqs } = cdk;
  for (const flags of [false, true]) {
    const s = new cdk.Stack(app, flags ? 'Recommended' : 'Plain');
    if (flags) for (const [k, v] of Object.entries(recommendedFlags)) s.node.setContext(k, v);
    const source = new cp.Artifact('Source'), other = new cp.Artifact('Other');
    const p = new cp.Pipeline(s, 'Pipeline', { pipelineType: cp.PipelineType.V2, crossAccountKeys: false });
    const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
    const queue = new sqs.Queue(s, 'Queue');
    p.addStage({ stageName: 'Source', actions: [
      new a.CodeCommitSourceAction({ actionName: 'One', repository, output: source, customEventRule: { eventPattern: { detail: { event: ['referenceCreated'] } }, target: new targets.SqsQueue(queue), ruleName: 'own', description: 'of my own' } }),
      new a.CodeCommitSourceAction({ actionName: 'Two', repository, branch: 'side', output: other, customEventRule: { eventPattern: { source: ['aws.codecommit'] }, target: new targets.CodePipeline(p) } }),
    ] });
    const images = new ecr.Repository(s, 'Images');
    const scan = new a.InspectorEcrImageScanAction({ actionName: 'Image', repository: images, output: new cp.Artifact('Scan'), imageTag: 'v1', criticalThreshold: 1, highThreshold: 2, mediumThreshold: 3, lowThreshold: 4 });
    const code = new a.InspectorSourceCodeScanAction({ actionName: 'Code', input: source, output: new cp.Artifact(), highThreshold: 0 });
    const plainScan = new a.InspectorEcrImageScanAction({ actionName: 'Plain', repository: ecr.Repository.fromRepositoryName(s, 'Known', 'known'), output: new cp.Artifact(), runOrder: 2 });
    p.addStage({ stageName: 'Scan', actions: [scan, code, plainScan] });
    const commands = new a.CommandsAction({ actionName: 'Full', input: source, extraInputs: [other], output: new cp.Artifact('Made', ['dir/**']), outputVariables: ['A', 'B'], commands: ['export A=1', `echo ${scan.variables.highestScannedSeverity} ${code.variables.highestScannedSeverity}`] });
    p.addStage({ stageName: 'Commands', actions: [commands, new a.CommandsAction({ actionName: 'Plain', input: source, commands: ['ls'], role: new iam.Role(s, 'Own', { assumedBy: new iam.AccountRootPrincipal() }) })] });
    const target = new cp.Pipeline(s, 'Target', { pipelineType: cp.PipelineType.V2, crossAccountKeys: false });
    target.addStage({ stageName: 'S', actions: [new a.CodeStarConnectionsSourceAction({ actionName: 'C', connectionArn: 'arn:c', owner: 'o', repo: 'r', output: new cp.Artifact() })] });
    target.addStage({ stageName: 'A', actions: [new a.ManualApprovalAction({ actionName: 'A' })] });
    p.addStage({ stageName: 'Invoke', actions: [
      new a.PipelineInvokeAction({ actionName: 'Full', targetPipeline: target, sourceRevisions: [
        { actionName: 'C', revisionType: a.RevisionType.COMMIT_ID, revisionValue: commands.variable('A') }, { actionName: 'D', revisionType: a.RevisionType.IMAGE_DIGEST, revisionValue: 'sha256:x' },
        { actionName: 'E', revisionType: a.RevisionType.S3_OBJECT_VERSION_ID, revisionValue: 'v' }, { actionName: 'F', revisionType: a.RevisionType.S3_OBJECT_KEY, revisionValue: cdk.Aws.REGION }],
        variables: [{ name: 'n', value: 'v' }] }),
      new a.PipelineInvokeAction({ actionName: 'Plain', targetPipeline: cp.Pipeline.fromPipelineArn(s, 'There', 'arn:aws:codepipeline:us-east-1:111111111111:there'), variablesNamespace: 'ns' }),
    ] });
    const jenkins = new a.JenkinsProvider(s, 'Jenkins', { providerName: 'jenkins', serverUrl: 'https://jenkins.example.com/', version: '2', forTest: true });
    const lazy = new a.JenkinsProvider(s, 'Lazy', { providerName: 'lazy', serverUrl: 'https://lazy.example.com', forBuild: false });
    const known = a.JenkinsProvider.fromJenkinsProviderAttributes(s, 'KnownJenkins', { providerName: 'known', serverUrl: 'https://known.example.com', version: '' });
    record(`${s.node.id} jenkins`, [jenkins, lazy, known].map((j) => [j.providerName, j.serverUrl, j.version]));
    const T = a.JenkinsActionType;
    p.addStage({ stageName: 'Jenkins', actions: [
      new a.JenkinsAction({ actionName: 'Build', jenkinsProvider: jenkins, projectName: 'job', type: T.BUILD, inputs: [source, other], outputs: [new cp.Artifact('J1')] }),
      new a.JenkinsAction({ actionName: 'Test', jenkinsProvider: jenkins, projectName: 'job', type: T.TEST, runOrder: 3, variablesNamespace: 'jj' }),
      new a.JenkinsAction({ actionName: 'Lazy', jenkinsProvider: lazy, projectName: 'other', type: T.TEST, inputs: [source] }),
      new a.JenkinsAction({ actionName: 'Known', jenkinsProvider: known, projectName: 'known', type: T.BUILD, inputs: [source] }),
    ] });
    const template = a.StackSetTemplate.fromArtifactPath(source.atPath('t.json'));
    const model = a.StackSetDeploymentModel, C = cdk.CfnCapabilities, auto = a.StackSetOrganizationsAutoDeployment;
    const set = (n, more) => new a.CloudFormationDeployStackSetAction({ actionName: n, stackSetName: `set-${n}`, template, ...more });
    p.addStage({ stageName: 'Sets', actions: [
      set('Plain', {}),
      set('Full', { description: 'd', stackInstances: a.StackInstances.inAccounts(['111111111111', '222222222222'], ['us-east-1', 'eu-west-1']), deploymentModel: model.organizations({ autoDeployment: auto.ENABLED_WITH_STACK_RETENTION }),
        parameters: a.StackSetParameters.fromLiteral({ A: 'a', B: cdk.Aws.REGION }, ['C', 'D']), cfnCapabilities: [C.NAMED_IAM, C.AUTO_EXPAND], failureTolerancePercentage: 50, maxAccountConcurrencyPercentage: 100 }),
      set('Files', { stackInstances: a.StackInstances.fromArtifactPath(other.atPath('targets.json'), ['us-east-1']), parameters: a.StackSetParameters.fromArtifactPath(source.atPath('p.json')), deploymentModel: model.organizations(), cfnCapabilities: [C.NONE] }),
      set('Self', { deploymentModel: model.selfManaged({ executionRoleName: 'exec' }), stackInstances: a.StackInstances.inOrganizationalUnits(['ou-1'], ['us-east-1']), cfnCapabilities: [C.ANONYMOUS_IAM], failureTolerancePercentage: 0 }),
      set('Given', { deploymentModel: model.selfManaged({ administrationRole: iam.Role.fromRoleArn(s, 'Admin', 'arn:aws:iam::111111111111:role/admin') }), role: new iam.Role(s, 'SetRole', { assumedBy: new iam.AccountRootPrincipal() }) }),
      set('Auto', { deploymentModel: model.organizations({ autoDeployment: auto.ENABLED }) }), set('Never', { deploymentModel: model.organizations({ autoDeployment: auto.DISABLED }) }),
    ] });
    p.addStage({ stageName: 'Instances', actions: [
      new a.CloudFormationDeployStackInstancesAction({ actionName: 'Plain', stackSetName: 'set', stackInstances: a.StackInstances.inAccounts(['111111111111'], ['us-east-1']) }),
      new a.CloudFormationDeployStackInstancesAction({ actionName: 'Full', stackSetName: 'set', stackInstances: a.StackInstances.fromArtifactPath(source.atPath('targets.json'), ['us-east-1', 'us-west-2']), parameterOverrides: a.StackSetParameters.fromLiteral({ A: 'b' }), failureTolerancePercentage: 1, maxAccountConcurrencyPercentage: 2 }),
    ] });
    const group = elb.ApplicationTargetGroup.fromTargetGroupAttributes(s, 'Group', { targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/tg/1' });
    const nlb = elb.NetworkTargetGroup.fromTargetGroupAttributes(s, 'Group2', { targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:111111111111:targetgroup/tg2/2' });
    const how = a.Ec2DeploySpecifications.inline({ targetDirectory: '/home/app', preScript: 'pre.sh', postScript: 'post.sh' });
    const max = a.Ec2MaxInstances, lazyNumber = cdk.Token.asNumber({ resolve: () => 7 });
    record(`${s.node.id} max`, [max.targets(2).value, max.percentage(100).value, max.targets(lazyNumber).value, max.percentage(lazyNumber).value], s);
    p.addStage({ stageName: 'Deploy', actions: [
      new a.Ec2DeployAction({ actionName: 'Full', input: source, instanceTagKey: 'k', instanceTagValue: 'v', instanceType: a.Ec2InstanceType.EC2, deploySpecifications: how, maxBatch: max.targets(2), maxError: max.percentage(50), targetGroups: [group, nlb] }),
      new a.Ec2DeployAction({ actionName: 'Plain', input: source, instanceTagKey: 'k', instanceType: a.Ec2InstanceType.SSM_MANAGED_NODE, deploySpecifications: a.Ec2DeploySpecifications.inline({ targetDirectory: cdk.Fn.importValue('dir'), postScript: 'p' }), targetGroups: [] }),
      new a.ElasticBeanstalkDeployAction({ actionName: 'Beans', input: source, applicationName: 'app', environmentName: 'env' }),
      new a.ServiceCatalogDeployActionBeta1({ actionName: 'Catalog', templatePath: source.atPath('t.json'), productVersionName: 'v1', productVersionDescription: 'first', productId: 'prod-1' }),
      new a.ServiceCatalogDeployActionBeta1({ actionName: 'Catalog2', templatePath: other.atPath('t.json'), productVersionName: 'v2', productId: 'prod-1' }),
      new a.AlexaSkillDeployAction({ actionName: 'Alexa', clientId: 'c', clientSecret: cdk.SecretValue.secretsManager('alexa', { jsonField: 's' }), refreshToken: cdk.SecretValue.unsafePlainText('r'), skillId: 'skill', input: source, parameterOverridesArtifact: other, runOrder: 2 }),
      new a.AlexaSkillDeployAction({ actionName: 'Alexa2', clientId: 'c', clientSecret: cdk.SecretValue.unsafePlainText('s'), refreshToken: cdk.SecretValue.secretsManager('t'), skillId: 'skill', input: source }),
    ] });
  }
  const west = new cdk.Stack(app, 'West', { env: { account: '111111111111', region: 'us-west-2' } });
  const source = new cp.Artifact();
  const p = new cp.Pipeline(west, 'Pipeline', { crossRegionReplicationBuckets: { 'us-east-1': cdk.aws_s3.Bucket.fromBucketName(west, 'East', 'east') } });
  p.addStage({ stageName: 'Source', actions: [new a.CodeStarConnectionsSourceAction({ actionName: 'C', connectionArn: 'arn:c', owner: 'o', repo: 'r', output: source })] });
  p.addStage({ stageName: 'Sets', actions: [
    new a.CloudFormationDeployStackSetAction({ actionName: 'East', stackSetName: 'set', template: a.StackSetTemplate.fromArtifactPath(source.atPath('t.json')), stackSetRegion: 'us-east-1' }),
    new a.CloudFormationDeployStackInstancesAction({ actionName: 'EastInstances', stackSetName: 'set', stackSetRegion: 'us-east-1', runOrder: 2, stackInstances: a.StackInstances.inAccounts(['1'], ['r']) }),
  ] });
};
