// pins: Role.customizeRoles: roles that stand in for others, the report, absolute and relative paths, missing and unknown names, imported roles, managed and inline policies, functions of custom resources
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_iam: iam, aws_s3: s3, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { region: 'eu-west-1' } });
  iam.Role.customizeRoles(s, { usePrecreatedRoles: { 'Stack/Absolute': 'absolute-role', Relative: 'relative-role', 'Deep/Inside/Role': 'deep', Grown: 'grown', 'Custom::ThingCustomResourceProvider/Role': 'thing-role' } });
  const bucket = new s3.Bucket(s, 'Bucket');
  const key = new kms.Key(s, 'Key');
  const doc = new iam.PolicyDocument({ statements: [new iam.PolicyStatement({ actions: ['sqs:*'], resources: ['*'] })] });
  const abs = new iam.Role(s, 'Absolute', {
    assumedBy: new iam.CompositePrincipal(new iam.ServicePrincipal('ecs-tasks.amazonaws.com'), new iam.AccountRootPrincipal()),
    managedPolicies: [iam.ManagedPolicy.fromAwsManagedPolicyName('ReadOnlyAccess'), new iam.ManagedPolicy(s, 'Given', { statements: [new iam.PolicyStatement({ actions: ['given:x'], resources: [bucket.bucketArn] })] })],
    inlinePolicies: { first: doc }, roleName: 'own-name', description: 'd', path: '/p/',
  });
  bucket.grantRead(abs);
  key.grantDecrypt(abs);
  abs.addToPolicy(new iam.PolicyStatement({ actions: ['a:b'], conditions: { Bool: { 'aws:SecureTransport': true }, NumericLessThan: { 'x:y': 3 }, StringEquals: { 'a:b': cdk.Aws.ACCOUNT_ID } }, resources: [`arn:${cdk.Aws.PARTITION}:x:${cdk.Aws.REGION}:${cdk.Aws.ACCOUNT_ID}:y`, `arn:${s.partition}:x:${s.region}:${s.account}:y`, cdk.Fn.join('-', ['a', bucket.bucketName]), cdk.Lazy.string({ produce: () => 'lazy' }), cdk.Lazy.string({ produce: () => bucket.bucketArn }), cdk.Lazy.string({ produce: () => `${bucket.bucketArn}/x` })] }));
  record('absolute', [abs.roleName, abs.roleArn, abs.principalAccount, abs.addToPolicy(new iam.PolicyStatement({ actions: ['c:d'], resources: ['*'] })), abs.addToPrincipalPolicy(new iam.PolicyStatement({ actions: ['e:f'], resources: ['*'] })).statementAdded], s);
  const rel = new iam.Role(s, 'Relative', { assumedBy: new iam.ServicePrincipal('lambda.amazonaws.com') });
  const mine = new iam.ManagedPolicy(s, 'Mine', { roles: [rel], managedPolicyName: 'mine', statements: [new iam.PolicyStatement({ actions: ['m:x'], resources: [key.keyArn] })] });
  record('managed', [mine.managedPolicyArn, mine.managedPolicyName], s);
  rel.addManagedPolicy(new iam.ManagedPolicy(s, 'Later', { statements: [new iam.PolicyStatement({ actions: ['l:x'], resources: ['*'] })] }));
  rel.addManagedPolicy(iam.ManagedPolicy.fromManagedPolicyName(s, 'Known', 'known'));
  rel.attachInlinePolicy(new iam.Policy(s, 'Attached', { statements: [new iam.PolicyStatement({ actions: ['i:x'], resources: ['*'] })] }));
  new iam.Policy(s, 'Attaching', { roles: [rel], statements: [new iam.PolicyStatement({ actions: ['j:x'], resources: ['*'] })] });
  const missing = new iam.Role(s, 'Missing', { assumedBy: new iam.AccountPrincipal('123456789012') });
  missing.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN);
  missing.grantPassRole(rel);
  missing.grants.assumeRole(abs);
  record('missing', [missing.roleName, missing.roleArn], s);
  const deep = new constructs_(s, cdk);
  new iam.Role(deep, 'Role', { assumedBy: new iam.ArnPrincipal(abs.roleArn) });
  const imported = iam.Role.fromRoleArn(s, 'Imported', 'arn:aws:iam::123456789012:role/a/b/imported', { mutable: false });
  bucket.grantWrite(imported);
  imported.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('X'));
  const named = iam.Role.fromRoleName(s, 'Named', 'named');
  bucket.grantPut(named);
  record('imported', [imported.roleName, imported.roleArn, imported.principalAccount, named.roleArn], s);
  const grown = new iam.Role(s, 'Grown', { assumedBy: new iam.ServicePrincipal('x.amazonaws.com') });
  const immutable = grown.withoutPolicyUpdates();
  bucket.grantRead(immutable);
  new cdk.CfnOutput(s, 'Arn', { value: immutable.roleArn });
  const after = new cdk.CfnResource(s, 'After', { type: 'X::Y::Z' });
  after.node.addDependency(grown);
  bucket.grantRead(grown).applyBefore(after);
  attempt('after children', (x) => { new cdk.CfnResource(x, 'R', { type: 'A::B::C' }); iam.Role.customizeRoles(x); });
  attempt('token', (x) => { iam.Role.customizeRoles(x, { usePrecreatedRoles: { 'Stack/R': cdk.Aws.REGION } }); new iam.Role(x, 'R', { assumedBy: new iam.AnyPrincipal() }); }, { synth: true });
  attempt('empty policy', (x) => { iam.Role.customizeRoles(x); new iam.ManagedPolicy(x, 'M'); }, { synth: true });
};
function constructs_(s, cdk) {
  const { Construct } = require('constructs');
  return new Construct(new Construct(s, 'Deep'), 'Inside');
}
