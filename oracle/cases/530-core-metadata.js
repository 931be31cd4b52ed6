// pins: node metadata of own types on stacks, resources and plain constructs; stack and template metadata; tokens in metadata
module.exports = (app, { cdk, constructs }) => {
  const s = new cdk.Stack(app, 'Stack');
  s.node.addMetadata('my:type', { a: 1 });
  s.node.addMetadata('my:token', { region: cdk.Aws.REGION, lazy: cdk.Lazy.string({ produce: () => 'late' }) });
  s.node.addMetadata('my:nothing', undefined);
  s.node.addMetadata('my:null', null);
  const c = new constructs.Construct(s, 'Child');
  c.node.addMetadata('my:list', [1, 'two']);
  const r = new cdk.CfnResource(c, 'Res', { type: 'Some::Type' });
  r.addMetadata('Res', { v: cdk.Aws.REGION });
  s.addMetadata('Template', { k: 'v' });
  s.templateOptions.metadata.More = [1];
};
