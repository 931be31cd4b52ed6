// pins: formatArn in every format and with gaps, splitArn of literals and tokens, extractResourceName, errors
module.exports = (app, { cdk, record, attempt }) => {
  const { ArnFormat: F, Arn } = cdk;
  const s = new cdk.Stack(app, 'Stack', { env: { account: '111111111111', region: 'eu-west-1' } });
  const f = (l, c) => record(l, s.formatArn(c), s);
  f('default', { service: 'ecr', resource: 'repository', resourceName: 'a/b' });
  f('colon', { service: 'logs', resource: 'log-group', resourceName: 'x', arnFormat: F.COLON_RESOURCE_NAME });
  f('none', { service: 'sqs', resource: 'queue', arnFormat: F.NO_RESOURCE_NAME });
  f('slash slash', { service: 'x', resource: 'r', resourceName: 'n', arnFormat: F.SLASH_RESOURCE_SLASH_RESOURCE_NAME });
  f('gaps', { partition: 'aws-cn', service: 's3', region: '', account: '', resource: 'bucket' });
  for (const [l, arn, format] of [['slash', 'arn:aws:ecr:eu-west-1:1:repository/a/b', F.SLASH_RESOURCE_NAME], ['colon', 'arn:aws:logs:r:1:log-group:x:y', F.COLON_RESOURCE_NAME], ['none', 'arn:aws:sqs:r:1:q', F.NO_RESOURCE_NAME], ['slashes', 'arn:aws:apigateway:r::/restapis/x', F.SLASH_RESOURCE_SLASH_RESOURCE_NAME], ['no name', 'arn:aws:ecr:r:1:repository', F.SLASH_RESOURCE_NAME]]) record(`split ${l}`, Arn.split(arn, format));
  for (const [l, format] of Object.entries(F)) record(`split token ${l}`, Arn.split(cdk.Fn.importValue('arn'), format), s);
  record('extract', Arn.extractResourceName('arn:aws:ecr:r:1:repository/a/b', 'repository'));
  record('extract token', Arn.extractResourceName(cdk.Fn.importValue('arn'), 'repository'), s);
  attempt('no arn', () => Arn.split('x:y:z', F.SLASH_RESOURCE_NAME));
  attempt('short arn', () => Arn.split('arn:aws:x', F.SLASH_RESOURCE_NAME));
  attempt('empty service', () => Arn.split('arn:aws::r:1:x', F.SLASH_RESOURCE_NAME));
  attempt('other resource', () => Arn.extractResourceName('arn:aws:ecr:r:1:repository/a', 'other'));
  attempt('name without format', (t) => t.formatArn({ service: 's', resource: 'r', resourceName: 'n', arnFormat: F.NO_RESOURCE_NAME }));
  attempt('no stack for gaps', () => Arn.format({ service: 's', resource: 'r' }));
};
