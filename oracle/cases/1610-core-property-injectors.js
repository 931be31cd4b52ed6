// pins: property injectors of app, stage, stack and any construct: the nearest for a class, ids and scopes that they see, what PropertyInjectors tells
const id = 'aws-cdk-lib.aws-ecr.Repository';
const injector = (name, more) => ({ constructUniqueId: id, inject: (props, ctx) => ({ ...props, repositoryName: props?.repositoryName ?? `${name}-${ctx.id.toLowerCase()}-in-${ctx.scope.node.id.toLowerCase()}`, ...more }) });
const other = { constructUniqueId: 'aws-cdk-lib.aws-sqs.Queue', inject: (props) => props };
module.exports = (app, { cdk, constructs, record }) => {
  const { aws_ecr: ecr, PropertyInjectors: P } = cdk;
  record('id', ecr.Repository.PROPERTY_INJECTION_ID);
  record('app', P.of(app).supportedClasses());
  const s = new cdk.Stack(app, 'Stack');
  new ecr.Repository(s, 'ByApp');
  new ecr.Repository(s, 'Named', { repositoryName: 'own' });
  const c = new constructs.Construct(s, 'Group');
  P.of(c).add(other);
  new ecr.Repository(c, 'StillByApp');
  P.of(c).add(injector('group', { imageScanOnPush: true }), injector('last'));
  new ecr.Repository(c, 'ByGroup');
  record('group', [P.of(c).supportedClasses(), P.of(c).for(id) !== undefined, P.of(c).for('x') === undefined, P.of(s).supportedClasses()]);
  const g = new cdk.Stage(app, 'Stage', { propertyInjectors: [injector('stage')] });
  new ecr.Repository(new cdk.Stack(g, 'Inner'), 'ByStage');
  new ecr.Repository(new cdk.Stack(g, 'Own', { propertyInjectors: [injector('stack')] }), 'ByStack');
};
module.exports.app = { propertyInjectors: [injector('app')] };
