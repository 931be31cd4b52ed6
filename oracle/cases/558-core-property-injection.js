// pins: property injectors on app, stage and stack: nearest wins, original properties are merged by the injector
module.exports = (app, { cdk }) => {
  const injector = (emptyOnDelete, more) => ({ constructUniqueId: cdk.aws_ecr.Repository.PROPERTY_INJECTION_ID, inject: (props, ctx) => ({ removalPolicy: cdk.RemovalPolicy.DESTROY, emptyOnDelete, ...more, ...props, ...(ctx.id === 'Named' && { repositoryName: 'injected' }) }) });
  const s = new cdk.Stack(app, 'Plain');
  new cdk.aws_ecr.Repository(s, 'FromApp');
  cdk.PropertyInjectors.of(app).add(injector(true));
  new cdk.aws_ecr.Repository(s, 'AfterAdd');
  const t = new cdk.Stack(app, 'Own', { propertyInjectors: [injector(false, { imageScanOnPush: true })] });
  new cdk.aws_ecr.Repository(t, 'FromStack');
  new cdk.aws_ecr.Repository(t, 'Override', { imageScanOnPush: false });
  new cdk.aws_ecr.Repository(t, 'Named');
};
