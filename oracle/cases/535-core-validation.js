// pins: node validations of several constructs come out in one message, in tree order
module.exports = (app, { cdk, constructs }) => {
  const s = new cdk.Stack(app, 'Stack');
  const c = new constructs.Construct(s, 'Child');
  c.node.addValidation({ validate: () => ['first of child', 'second of child'] });
  s.node.addValidation({ validate: () => ['of stack'] });
  new constructs.Construct(s, 'Fine').node.addValidation({ validate: () => [] });
  const d = new constructs.Construct(new cdk.Stack(app, 'Other'), 'Deep');
  d.node.addValidation({ validate: () => ['of deep'] });
};
module.exports.throws = true;
