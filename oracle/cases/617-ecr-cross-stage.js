// pins: a repository of one stage used in another
module.exports = (app, { cdk }) => {
  const repo = new cdk.aws_ecr.Repository(new cdk.Stack(new cdk.Stage(app, 'A'), 'S'), 'Repo');
  new cdk.CfnOutput(new cdk.Stack(new cdk.Stage(app, 'B'), 'S'), 'Uri', { value: repo.repositoryUri });
};
module.exports.throws = true;
