// pins: functions of custom resources whose role is made elsewhere; a policy of no role; an app without roles
module.exports = (app, { cdk }) => {
  const { aws_iam: iam, aws_s3: s3, aws_ecr: ecr } = cdk;
  iam.Role.customizeRoles(app, { usePrecreatedRoles: { 'Stack/Custom::S3AutoDeleteObjectsCustomResourceProvider/Role': 'delete-objects' } });
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111122223333', region: 'eu-west-1' } });
  new s3.Bucket(s, 'Bucket', { removalPolicy: cdk.RemovalPolicy.DESTROY, autoDeleteObjects: true });
  new ecr.Repository(s, 'Repository', { removalPolicy: cdk.RemovalPolicy.DESTROY, autoDeleteImages: true });
  new iam.ManagedPolicy(s, 'Nobody', { statements: [new iam.PolicyStatement({ actions: ['n:x'], resources: ['*'] })] });
};
