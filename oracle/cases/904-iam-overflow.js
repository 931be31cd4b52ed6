// pins: a role's policy that grows too large is split into managed policies; dependencies on moved statements; warnings
module.exports = (app, { cdk }) => {
  const { aws_iam: iam } = cdk;
  const fill = (s, n) => {
    const role = new iam.Role(s, 'Role', { assumedBy: new iam.AccountRootPrincipal() });
    let last;
    for (let i = 0; i < n; i++) last = iam.Grant.addToPrincipal({ grantee: role, actions: [`service:Action${i}`], resourceArns: [`arn:aws:service:::a-rather-long-resource-name-to-fill-the-policy/${i}/${'x'.repeat(60)}`] });
    last.applyBefore(new cdk.CfnResource(s, 'Waits', { type: 'Some::Type' }));
  };
  fill(new cdk.Stack(app, 'Fits'), 30);
  fill(new cdk.Stack(app, 'Overflows'), 120);
  fill(new cdk.Stack(app, 'Many'), 500);
};
