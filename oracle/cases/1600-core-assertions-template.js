// pins: assertions.Template: verdicts and messages of every assertion, closest matches, cyclic templates, what find* returns
module.exports = (app, { cdk, record, attempt }) => {
  const { Template, Match } = cdk.assertions;
  new cdk.Stack(app, 'Stack');
  const json = {
    Parameters: { P: { Type: 'String', Default: 'x' }, Q: { Type: 'Number' } },
    Mappings: { M: { a: { b: 'c' } } },
    Conditions: { C: { 'Fn::Equals': ['a', 'b'] } },
    Resources: {
      Foo: { Type: 'Foo::Bar', Properties: { baz: 'qux', fred: ['waldo', 'thud'], deep: { a: { b: [1, 2, { c: true }] }, n: 5 } } },
      Foo2: { Type: 'Foo::Bar', Properties: { baz: 'waldo', deep: {} }, DependsOn: ['Foo'] },
      Bare: { Type: 'Foo::Bare', DeletionPolicy: 'Retain' },
      Ten: { Type: 'Foo::Ten', Properties: { text: '{"a":{"b":[1,"x"]},"z":null}', list: ['a', 'b', 'a', 'c'], flag: false, zero: 0, nothing: null } },
    },
    Outputs: { Fred: { Value: 'plugh', Description: 'd' }, Barney: { Value: { Ref: 'Foo' } } },
  };
  const t = Template.fromJSON(json);
  record('json', t.toJSON());
  record('find', [t.findResources('Foo::Bar'), t.findResources('Foo::Bar', { Properties: { baz: 'qux' } }), t.findResources('No::Such'), t.findParameters('*'), t.findParameters('P', { Default: 'x' }), t.findParameters('P', { Default: 'y' }), t.findOutputs('Fred'), t.findOutputs('*', { Description: 'd' }), t.findMappings('*'), t.findMappings('M', { a: { b: 'd' } }), t.findConditions('C'), t.findConditions('D')]);
  record('id', [t.getResourceId('Foo::Bare'), t.getResourceId('Foo::Bar', { Properties: { baz: 'waldo' } })]);
  const a = (label, f) => attempt(label, () => f(t));
  a('count', (t) => t.resourceCountIs('Foo::Bar', 2));
  a('count wrong', (t) => t.resourceCountIs('Foo::Bar', 1));
  a('count none', (t) => t.resourceCountIs('No::Such', 0));
  a('properties count', (t) => t.resourcePropertiesCountIs('Foo::Bar', { baz: Match.anyValue() }, 2));
  a('properties count wrong', (t) => t.resourcePropertiesCountIs('Foo::Bar', { baz: 'qux' }, 2));
  a('properties count absent', (t) => t.resourcePropertiesCountIs('Foo::Bare', Match.absent(), 1));
  a('has', (t) => t.hasResource('Foo::Bar', { Properties: { baz: 'qux' } }));
  a('has not', (t) => t.hasResource('Foo::Bar', { Properties: { baz: 'nope' }, DependsOn: ['Bar'] }));
  a('has no such type', (t) => t.hasResource('No::Such', {}));
  a('has props', (t) => t.hasResourceProperties('Foo::Bar', { fred: ['waldo', 'thud'] }));
  a('has props closest', (t) => t.hasResourceProperties('Foo::Bar', { baz: 'waldo', deep: { a: { b: [1, 3, { c: true }] } } }));
  a('has props short list', (t) => t.hasResourceProperties('Foo::Bar', { fred: ['waldo'] }));
  a('has props long list', (t) => t.hasResourceProperties('Foo::Bar', { fred: ['waldo', 'thud', 'x'] }));
  a('has props type', (t) => t.hasResourceProperties('Foo::Bar', { baz: ['qux'], fred: 'waldo', deep: { n: '5', a: 7 } }));
  a('has props bare', (t) => t.hasResourceProperties('Foo::Bare', {}));
  a('has props bare absent', (t) => t.hasResourceProperties('Foo::Bare', Match.absent()));
  a('has props absent not', (t) => t.hasResourceProperties('Foo::Ten', Match.absent()));
  a('has props falsy', (t) => t.hasResourceProperties('Foo::Ten', { flag: false, zero: 0 }));
  a('has props null', (t) => t.hasResourceProperties('Foo::Ten', { nothing: Match.absent() }));
  a('id none', (t) => t.getResourceId('Foo::Bar', { Properties: { baz: 'x' } }));
  a('id many', (t) => t.getResourceId('Foo::Bar'));
  a('id no type', (t) => t.getResourceId('No::Such'));
  a('all', (t) => t.allResources('Foo::Bar', { Properties: { deep: {} } }));
  a('all some', (t) => t.allResources('Foo::Bar', { Properties: { baz: 'qux' } }));
  a('all none', (t) => t.allResources('Foo::Bar', { Properties: { baz: 'x' } }));
  a('all no type', (t) => t.allResources('No::Such', {}));
  a('all props', (t) => t.allResourcesProperties('Foo::Bar', { baz: Match.stringLikeRegexp('^[qw]') }));
  a('all props some', (t) => t.allResourcesProperties('Foo::Bar', { fred: Match.anyValue() }));
  a('parameter', (t) => t.hasParameter('P', { Type: 'String' }));
  a('parameter not', (t) => t.hasParameter('*', { Type: 'List' }));
  a('parameter no id', (t) => t.hasParameter('R', {}));
  a('output', (t) => t.hasOutput('Fred', { Value: 'plugh' }));
  a('output not', (t) => t.hasOutput('Fred', { Value: 'x', Description: Match.absent() }));
  a('output any', (t) => t.hasOutput('*', { Value: { Ref: 'Foo' } }));
  a('output no id', (t) => t.hasOutput('Wilma', {}));
  a('mapping', (t) => t.hasMapping('M', { a: { b: 'c' } }));
  a('mapping not', (t) => t.hasMapping('M', { a: { b: 'd', e: 1 } }));
  a('condition', (t) => t.hasCondition('C', { 'Fn::Equals': ['a', 'b'] }));
  a('condition not', (t) => t.hasCondition('*', { 'Fn::Equals': ['a', 'c'] }));
  a('matches', (t) => t.templateMatches({ Outputs: { Fred: { Value: 'plugh' } } }));
  a('matches not', (t) => t.templateMatches({ Outputs: { Fred: { Value: 'x' }, Betty: {} }, Resources: { Foo: { Properties: { fred: ['waldo'] } } } }));
  a('matches exact', (t) => t.templateMatches(Match.objectEquals({ Resources: Match.anyValue() })));
  a('matches exactly', (t) => t.templateMatches(Match.exact(t.toJSON())));
  const cyclic = { Resources: { A: { Type: 'X', Properties: { a: { 'Fn::Sub': '${!A}-${B.Arn}-${AWS::Region}' } } }, B: { Type: 'X', DependsOn: 'C' }, C: { Type: 'X', Properties: { c: [{ 'Fn::Sub': ['${x}', { x: { 'Fn::GetAtt': ['A', 'Arn'] } }] }] } }, D: { Type: 'X' } } };
  attempt('cyclic', () => Template.fromJSON(cyclic));
  attempt('cyclic allowed', () => Template.fromJSON(cyclic, { skipCyclicalDependenciesCheck: true }));
  attempt('self', () => Template.fromString(JSON.stringify({ Resources: { A: { Type: 'X', Properties: { a: { Ref: 'A' } } } } })));
  attempt('no resources', () => Template.fromString('{}').hasResource('A', {}));
  attempt('from stack', (stack) => { new cdk.CfnResource(stack, 'R', { type: 'Some::Type', properties: { A: cdk.Aws.REGION } }); Template.fromStack(stack).hasResourceProperties('Some::Type', { A: { Ref: 'AWS::Region' }, B: 1 }); });
  attempt('from nested', (stack) => { const n = new cdk.NestedStack(stack, 'N'); new cdk.CfnResource(n, 'R', { type: 'Some::Type' }); Template.fromStack(n).resourceCountIs('Some::Type', 1); Template.fromStack(stack).resourceCountIs('Some::Type', 1); });
  attempt('from stage', (_, app) => { const s = new cdk.Stack(new cdk.Stage(app, 'Stage'), 'S'); new cdk.CfnResource(s, 'R', { type: 'Some::Type' }); Template.fromStack(s).resourceCountIs('Some::Type', 2); });
};
