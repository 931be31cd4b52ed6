// pins: name, ARN, URIs and grants of one repository used by two stacks: which outputs are exported, once each
module.exports = (app, { cdk }) => {
  const r = new cdk.aws_ecr.Repository(new cdk.Stack(app, 'Producer'), 'Repo');
  for (const id of ['One', 'Two']) {
    const s = new cdk.Stack(app, id);
    new cdk.CfnOutput(s, 'Name', { value: r.repositoryName });
    new cdk.CfnOutput(s, 'Arn', { value: r.repositoryArn });
    new cdk.CfnOutput(s, 'Uri', { value: r.repositoryUri });
    new cdk.CfnOutput(s, 'Registry', { value: r.registryUri });
    new cdk.CfnOutput(s, 'Tagged', { value: r.repositoryUriForTag('t') });
  }
};
