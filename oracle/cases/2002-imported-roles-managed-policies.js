// pins: managed policies of the stack and of AWS on imported roles, mutable or not, of this account or another
module.exports = (app, { cdk }) => {
  const { aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'us-east-1' } });
  const roles = {
    Mine: iam.Role.fromRoleArn(s, 'Mine', 'arn:aws:iam::111111111111:role/path/mine'),
    Theirs: iam.Role.fromRoleArn(s, 'Theirs', 'arn:aws:iam::222222222222:role/theirs'),
    Fixed: iam.Role.fromRoleArn(s, 'Fixed', 'arn:aws:iam::111111111111:role/fixed', { mutable: false }),
    Named: iam.Role.fromRoleName(s, 'Named', 'named'),
  };
  const own = new iam.ManagedPolicy(s, 'Own', { statements: [new iam.PolicyStatement({ actions: ['a:B'], resources: ['*'] })] });
  for (const role of Object.values(roles)) {
    role.addManagedPolicy(own);
    role.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyArn(s, `Other-${role.node.id}`, 'arn:aws:iam::111111111111:policy/other'));
  }
};
