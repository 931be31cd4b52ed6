// pins: how every value-making Fn.* renders, with literals folded where the library folds them
module.exports = (app, { cdk, record, attempt }) => {
  const { Fn, Aws } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const r = (label, value) => record(label, value, s);
  r('ref', Fn.ref('Logical'));
  r('getAtt', Fn.getAtt('Logical', 'A.B'));
  r('join literals', Fn.join('-', ['a', 'b']));
  r('join tokens', Fn.join('-', ['a', 'b', Aws.REGION, 'c', 'd']));
  r('join nested same delimiter', Fn.join('-', ['a', Fn.join('-', [Aws.REGION, 'b']), 'c']));
  r('join nested other delimiter', Fn.join('-', ['a', Fn.join('/', [Aws.REGION, 'b']), 'c']));
  r('join with list token', Fn.join(',', Fn.getAzs()));
  r('split literal', Fn.split(',', 'a,b'));
  r('split token', Fn.split(',', Aws.REGION));
  r('split assumed length', Fn.split(',', Aws.REGION, 2));
  r('select literal', Fn.select(1, ['a', 'b']));
  r('select token', Fn.select(1, Fn.split('/', Aws.STACK_ID)));
  r('sub', Fn.sub('${AWS::Region}-${x}', { x: Aws.REGION }));
  r('sub without variables', Fn.sub('${AWS::Region}'));
  r('base64', Fn.base64('x'));
  r('cidr', Fn.cidr('10.0.0.0/16', 4));
  r('cidr with mask', Fn.cidr('10.0.0.0/16', 4, '8'));
  r('azs', Fn.getAzs());
  r('azs of region', Fn.getAzs('eu-west-1'));
  r('importValue', Fn.importValue('x'));
  r('importListValue', Fn.importListValue('x', 2));
  r('importListValue delimiter', Fn.importListValue('x', 1, ';'));
  r('getStackOutput', Fn.getStackOutput('Other', 'Out'));
  r('getStackOutput all', Fn.getStackOutput('Other', 'Out', 'eu-west-1', 'arn:aws:iam::1:role/x'));
  r('findInMap', Fn.findInMap('M', 'a', 'b'));
  r('transform', Fn.transform('AWS::Include', { Location: 's3://x' }));
  r('parseDomainName', Fn.parseDomainName('https://a.b/c'));
  r('parseDomainName token', Fn.parseDomainName(Aws.URL_SUFFIX));
  for (const [label, f] of Object.entries({
    'join empty': () => Fn.join('-', []), 'select out of range': () => Fn.select(5, ['a']), 'select negative': () => Fn.select(-1, ['a']),
    'split negative length': () => Fn.split(',', Aws.REGION, -1), 'importListValue zero': () => Fn.importListValue('x', 0),
  })) attempt(label, f);
};
