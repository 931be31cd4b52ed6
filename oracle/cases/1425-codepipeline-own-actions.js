// pins: actions of the user's own, of AWS and of others, with resources, roles and artifacts
module.exports = (app, { cdk }) => {
  const { aws_codepipeline: cp, aws_s3: s3, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const bucket = new s3.Bucket(s, 'B');
  const none = { minInputs: 0, maxInputs: 5, minOutputs: 0, maxOutputs: 5 };
  const own = (props, configuration) => ({
    actionProperties: { artifactBounds: none, provider: 'Own', ...props },
    bind: (scope, stage, options) => { options.bucket.grantRead(options.role); return { configuration: configuration && configuration(scope, stage) }; },
    onStateChange: () => { throw new Error('no'); },
  });
  class Sub extends cp.Action {
    constructor(p) { super(); this.providedActionProperties = p; }
    bound(scope, stage, options) { return { configuration: { Stage: stage.stageName, Pipeline: stage.pipeline.pipelineName, Scope: scope.node.path } }; }
  }
  const out = new cp.Artifact();
  const sub = new Sub({ actionName: 'Sub', category: cp.ActionCategory.COMPUTE, provider: 'Commands', artifactBounds: none, inputs: [out, out], commands: ['ls', 'pwd'], outputVariables: ['X'], timeout: cdk.Duration.minutes(10) });
  new cp.Pipeline(s, 'P', { artifactBucket: bucket, stages: [
    { stageName: 'Source', actions: [own({ actionName: 'S', category: cp.ActionCategory.SOURCE, owner: 'ThirdParty', outputs: [out], version: '3' }, () => ({ Key: 'v', Number: 1, Flag: true, Nested: { a: ['b'] } }))] },
    { stageName: 'Rest', actions: [
      sub,
      own({ actionName: 'Aws', category: cp.ActionCategory.TEST, owner: 'AWS', inputs: [out], resource: bucket, variablesNamespace: 'ns' }),
      own({ actionName: 'Custom', category: cp.ActionCategory.DEPLOY, owner: 'Custom', inputs: [out], runOrder: 4 }),
      own({ actionName: 'Role', category: cp.ActionCategory.INVOKE, role: new iam.Role(s, 'R', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') }) }, (scope, stage) => ({ V: sub.variableExpression('X'), P: stage.pipeline.pipelineArn })),
      own({ actionName: cdk.Lazy.string({ produce: () => 'Late' }), category: cp.ActionCategory.APPROVAL, provider: 'Manual' }),
    ] },
  ] });
};
