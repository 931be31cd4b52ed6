// pins: parameters with the flags of a new project
module.exports = (app, { cdk, record }) => {
  const { aws_ssm: ssm, aws_iam: iam, aws_kms: kms } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const show = (label, p) => record(label, [p.parameterArn, p.parameterName, p.parameterType, p.stringValue ?? p.stringListValue], s);
  const plain = new ssm.StringParameter(s, 'Plain', { stringValue: 'v' });
  show('plain', plain);
  show('full', new ssm.StringParameter(s, 'Full', { stringValue: 'abc', allowedPattern: '^a(?=b)', description: 'd', parameterName: '/a/b-c', tier: ssm.ParameterTier.ADVANCED, dataType: ssm.ParameterDataType.TEXT, type: ssm.ParameterType.STRING }));
  show('simple', new ssm.StringParameter(s, 'Simple', { stringValue: cdk.Aws.REGION, allowedPattern: '^x', parameterName: 'simple', simpleName: true, tier: ssm.ParameterTier.INTELLIGENT_TIERING }));
  new ssm.StringParameter(s, 'Image', { stringValue: 'ami-1', dataType: ssm.ParameterDataType.AWS_EC2_IMAGE, simpleName: true });
  new ssm.StringParameter(s, 'ListType', { stringValue: 'a,b', type: ssm.ParameterType.STRING_LIST });
  show('token name', new ssm.StringParameter(s, 'TokenName', { stringValue: 'x', parameterName: cdk.Fn.importValue('Name'), simpleName: false }));
  const list = new ssm.StringListParameter(s, 'List', { stringListValue: ['a', 'b', cdk.Aws.REGION], allowedPattern: '[ab]', description: 'l', parameterName: '/l', tier: ssm.ParameterTier.STANDARD });
  show('list', list);
  show('plain list', new ssm.StringListParameter(s, 'PlainList', { stringListValue: ['a'] }));
  plain.grantRead(role);
  plain.grantWrite(role);
  list.grantRead(role);
  const named = ssm.StringParameter.fromStringParameterName(s, 'Named', '/their/name');
  show('named', named);
  named.grantRead(role);
  ssm.StringParameter.fromStringParameterName(s, 'Unused', 'unused');
  show('version', ssm.StringParameter.fromStringParameterAttributes(s, 'Version', { parameterName: 'v', version: 3 }));
  show('typed', ssm.StringParameter.fromStringParameterAttributes(s, 'Typed', { parameterName: '/ami', valueType: ssm.ParameterValueType.AWS_EC2_IMAGE_ID }));
  show('old type', ssm.StringParameter.fromStringParameterAttributes(s, 'OldType', { parameterName: '/ami', type: ssm.ParameterType.AWS_EC2_IMAGE_ID }));
  show('forced', ssm.StringParameter.fromStringParameterAttributes(s, 'Forced', { parameterName: '/f', forceDynamicReference: true }));
  show('token', ssm.StringParameter.fromStringParameterAttributes(s, 'Tok', { parameterName: cdk.Fn.importValue('N'), simpleName: true }));
  show('ref', ssm.StringParameter.fromStringParameterAttributes(s, 'RefTok', { parameterName: new cdk.CfnParameter(s, 'Param').valueAsString, simpleName: true }));
  show('joined', ssm.StringParameter.fromStringParameterAttributes(s, 'Joined', { parameterName: `/a/${cdk.Aws.REGION}`, simpleName: false }));
  show('arn', ssm.StringParameter.fromStringParameterArn(s, 'Arn', 'arn:aws:ssm:us-east-1:123456789012:parameter/dummyName'));
  show('deep arn', ssm.StringParameter.fromStringParameterArn(s, 'DeepArn', 'arn:aws:ssm:us-east-1:123456789012:parameter/a/b/c'));
  const secure = ssm.StringParameter.fromSecureStringParameterAttributes(s, 'Secure', { parameterName: '/sec', version: 2, encryptionKey: new kms.Key(s, 'Key') });
  show('secure', secure);
  secure.grantRead(role);
  secure.grantWrite(role);
  show('secure latest', ssm.StringParameter.fromSecureStringParameterAttributes(s, 'SecureLatest', { parameterName: '/sec' }));
  show('list by name', ssm.StringListParameter.fromStringListParameterName(s, 'ListName', '/list'));
  show('list attributes', ssm.StringListParameter.fromListParameterAttributes(s, 'ListAttr', { parameterName: '/list', elementType: ssm.ParameterValueType.AWS_EC2_SUBNET_ID }));
  show('list version', ssm.StringListParameter.fromListParameterAttributes(s, 'ListVersion', { parameterName: '/list', version: 4 }));
  const v = ssm.StringParameter;
  record('values', [
    v.valueForStringParameter(s, '/x'), v.valueForStringParameter(s, '/x'), v.valueForStringParameter(s, '/y', 5),
    v.valueForTypedStringParameterV2(s, '/ami2', ssm.ParameterValueType.AWS_EC2_IMAGE_ID), v.valueForTypedStringParameterV2(s, '/vpc', ssm.ParameterValueType.AWS_EC2_VPC_ID, 2),
    v.valueForSecureStringParameter(s, '/z', 7), ssm.StringListParameter.valueForTypedListParameter(s, '/subnets', ssm.ParameterValueType.AWS_EC2_SUBNET_ID),
    ssm.StringListParameter.valueForTypedListParameter(s, '/zones', ssm.ParameterValueType.AWS_EC2_AVAILABILITYZONE_NAME, 3),
  ], s);
};
module.exports.app = ({ recommendedFlags }) => ({ context: recommendedFlags });
