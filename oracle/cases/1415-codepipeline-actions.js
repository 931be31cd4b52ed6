// pins: build, invoke, approval, publish and S3 deploy actions with all properties
module.exports = (app, { cdk, record }) => {
  const { aws_codepipeline: cp, aws_codepipeline_actions: a, aws_codecommit: cc, aws_codebuild: cb, aws_s3: s3, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, aws_sns: sns } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const key = new kms.Key(s, 'Key');
  const artifactBucket = new s3.Bucket(s, 'Artifacts', { encryptionKey: key });
  const source = new cp.Artifact(), second = new cp.Artifact('Second');
  const repository = new cc.Repository(s, 'Repo', { repositoryName: 'repo' });
  const p = new cp.Pipeline(s, 'Pipeline', { artifactBucket });
  p.addStage({ stageName: 'Source', actions: [
    new a.CodeCommitSourceAction({ actionName: 'One', repository, output: source, codeBuildCloneOutput: true }),
    new a.CodeStarConnectionsSourceAction({ actionName: 'Two', connectionArn: 'arn:c', owner: 'o', repo: 'r', codeBuildCloneOutput: true, output: second }),
  ] });
  const project = new cb.PipelineProject(s, 'Build');
  const imported = cb.Project.fromProjectName(s, 'Known', 'known');
  const keyed = new cb.PipelineProject(s, 'Keyed', { encryptionKey: new kms.Key(s, 'Other') });
  const built = new cp.Artifact(), more = new cp.Artifact();
  const T = cb.BuildEnvironmentVariableType;
  const build = new a.CodeBuildAction({ actionName: 'Full', project, input: source, extraInputs: [second], outputs: [built, more], executeBatchBuild: true, combineBatchBuildArtifacts: true,
    environmentVariables: { A: { value: 'a' }, P: { type: T.PARAMETER_STORE, value: '/p' }, S: { type: T.SECRETS_MANAGER, value: 's:k' }, R: { value: cdk.Aws.REGION } } });
  p.addStage({ stageName: 'Build', actions: [
    build,
    new a.CodeBuildAction({ actionName: 'Imported', project: imported, input: source, executeBatchBuild: true }),
    new a.CodeBuildAction({ actionName: 'Keyed', project: keyed, input: source, type: a.CodeBuildActionType.BUILD, environmentVariables: { SECRET: { value: cdk.SecretValue.secretsManager('x') } }, checkSecretsInPlainTextEnvVariables: false }),
    new a.EcrBuildAndPublishAction({ actionName: 'Publish', repositoryName: 'images', input: source }),
  ] });
  const pub = new a.EcrBuildAndPublishAction({ actionName: 'Public', repositoryName: 'public', input: source, registryType: a.RegistryType.PUBLIC, imageTags: ['a', 'b'], dockerfileDirectoryPath: 'dir' });
  const priv = new a.EcrBuildAndPublishAction({ actionName: 'Private', repositoryName: 'private', input: source, registryType: a.RegistryType.PRIVATE });
  p.addStage({ stageName: 'Publish', actions: [pub, priv] });
  const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.PYTHON_3_12, code: lambda.Code.fromInline('# x'), handler: 'index.handler' });
  const invoke = new a.LambdaInvokeAction({ actionName: 'Invoke', lambda: fn, inputs: [built], outputs: [new cp.Artifact('FromFn')], userParameters: { url: built.url, bucket: built.bucketName, key: built.objectKey, param: built.getParam('f.json', 'k'), image: pub.variables.ecrImageDigestId, tag: build.variable('tag'), n: 1 } });
  p.addStage({ stageName: 'Invoke', actions: [
    invoke,
    new a.LambdaInvokeAction({ actionName: 'Text', lambda: fn, userParametersString: 'text' }),
    new a.LambdaInvokeAction({ actionName: 'Nothing', lambda: lambda.Function.fromFunctionArn(s, 'KnownFn', `arn:aws:lambda:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:function:known`) }),
  ] });
  const topic = new sns.Topic(s, 'Topic');
  const people = new iam.Role(s, 'People', { assumedBy: new iam.AccountRootPrincipal() });
  const told = new a.ManualApprovalAction({ actionName: 'Told', notifyEmails: ['a@example.com', 'b@example.com'], additionalInformation: invoke.variable('v'), externalEntityLink: 'https://x', timeout: cdk.Duration.hours(1) });
  const byTopic = new a.ManualApprovalAction({ actionName: 'ByTopic', notificationTopic: topic, notifyEmails: ['c@example.com'], runOrder: 2 });
  record('before', [told.notificationTopic === undefined]);
  p.addStage({ stageName: 'Approve', actions: [told, byTopic, new a.ManualApprovalAction({ actionName: 'Plain' })] });
  told.grantManualApproval(people); byTopic.grantManualApproval(people);
  record('topic', told.notificationTopic.topicArn, s);
  const target = new s3.Bucket(s, 'Target');
  const CC = a.CacheControl, D = cdk.Duration.minutes(5);
  p.addStage({ stageName: 'Deploy', actions: [
    new a.S3DeployAction({ actionName: 'Plain', bucket: target, input: built }),
    new a.S3DeployAction({ actionName: 'Full', bucket: target, input: more, extract: false, objectKey: 'a/b.zip', accessControl: s3.BucketAccessControl.BUCKET_OWNER_FULL_CONTROL, encryptionKey: key,
      cacheControl: [CC.mustRevalidate(), CC.noCache(), CC.noTransform(), CC.noStore(), CC.mustUnderstand(), CC.setPublic(), CC.setPrivate(), CC.immutable(), CC.proxyRevalidate(), CC.maxAge(D), CC.sMaxAge(D), CC.staleWhileRevalidate(D), CC.staleIfError(D), CC.fromString('own')] }),
  ] });
  record('artifact', { url: source.url, location: second.atPath('x').location, unnamed: source.atPath('y').location }, s);
};
