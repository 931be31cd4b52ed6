// pins: order and merging of statements when repository policy statements and grants mix, duplicates included
module.exports = (app, { cdk }) => {
  const { aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = new cdk.aws_ecr.Repository(s, 'Repo');
  const svc = new iam.ServicePrincipal('codebuild.amazonaws.com');
  r.grantPush(svc);
  r.addToResourcePolicy(new iam.PolicyStatement({ sid: 'Own', actions: ['ecr:B', 'ecr:A'], principals: [svc, new iam.ArnPrincipal('arn:aws:iam::1:role/r')] }));
  r.grantPull(svc);
  r.grantPull(svc);
  r.addToResourcePolicy(new iam.PolicyStatement({ effect: iam.Effect.DENY, notActions: ['ecr:*'], principals: [new iam.AnyPrincipal()], conditions: { Bool: { 'aws:SecureTransport': 'false' } } }));
  const role = new iam.Role(s, 'Role', { assumedBy: svc });
  r.grantPull(role);
  r.grantPush(role);
  new cdk.aws_ecr.Repository(s, 'Second').grantPull(role);
};
