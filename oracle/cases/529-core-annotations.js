// pins: annotations of every kind: ids appended to texts, duplicates, acknowledgements before and after, on child scopes; what the manifest keeps
module.exports = (app, { cdk, constructs }) => {
  const s = new cdk.Stack(app, 'Stack');
  const A = (c) => cdk.Annotations.of(c);
  A(s).addInfo('an info');
  A(s).addInfoV2('my:info', 'an info with id');
  A(s).addWarning('a warning');
  A(s).addWarningV2('my:warning', 'a warning with id');
  A(s).addWarningV2('my:warning', 'a warning with id');
  A(s).addError('an error');
  A(s).addDeprecation('thing.old', 'use new');
  A(s).addDeprecation('thing.old', 'use new');
  const c = new constructs.Construct(s, 'Child');
  A(s).acknowledgeWarning('later');
  A(c).addWarningV2('later', 'acknowledged by the parent before');
  A(c).addWarningV2('after', 'acknowledged after');
  A(c).acknowledgeWarning('after', 'seen');
  A(c).addInfoV2('info:after', 'x');
  A(c).acknowledgeInfo('info:after');
  A(c).addWarningV2('other', 'not acknowledged');
  A(s).addWarning(`token ${cdk.Aws.REGION}`);
};
