// pins: secretsmanager.Secret with its properties, generation, values, grants, replicas, attachments, rotation and imports
const body = (app, { cdk, record }, prefix = '') => {
  const { aws_secretsmanager: sm, aws_iam: iam, aws_kms: kms, aws_lambda: lambda, SecretValue, Duration, RemovalPolicy } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('ecs-tasks.amazonaws.com') });
  const key = new kms.Key(s, 'Key');
  const plain = new sm.Secret(s, 'Plain');
  record('plain', [plain.secretArn, plain.secretFullArn, plain.secretName, plain.secretValue.unsafeUnwrap(), plain.secretValueFromJson('k').unsafeUnwrap(), plain.cfnDynamicReferenceKey({ jsonField: 'a', versionStage: 'AWSPREVIOUS' })], s);
  const full = new sm.Secret(s, 'Full', {
    description: 'd', encryptionKey: key, secretName: 'my-db-secret', removalPolicy: RemovalPolicy.RETAIN,
    generateSecretString: { excludeUppercase: true, requireEachIncludedType: false, includeSpace: true, excludeCharacters: '@"', passwordLength: 16, excludePunctuation: true, excludeLowercase: false, excludeNumbers: true, secretStringTemplate: JSON.stringify({ username: 'u' }), generateStringKey: 'password' },
    replicaRegions: [{ region: 'eu-west-1' }, { region: 'eu-central-1', encryptionKey: kms.Key.fromKeyArn(s, 'Theirs', 'arn:aws:kms:eu-central-1:111111111111:key/k') }],
  });
  full.addReplicaRegion('us-west-2');
  record('full', [full.secretArn, full.secretName, full.excludeCharacters], s);
  new sm.Secret(s, 'Text', { secretStringValue: SecretValue.unsafePlainText('hello') });
  new sm.Secret(s, 'Json', { secretObjectValue: { user: SecretValue.unsafePlainText(role.roleName), plain: SecretValue.unsafePlainText('x'), other: plain.secretValueFromJson('p') } });
  new sm.Secret(s, 'Named', { secretName: 'one' });
  new sm.Secret(s, 'EmptyGenerator', { generateSecretString: {} });
  plain.grantRead(role);
  plain.grantRead(new iam.Role(s, 'Staged', { assumedBy: new iam.AccountRootPrincipal() }), ['AWSCURRENT', 'AWSPENDING']);
  full.grantRead(role);
  full.grantWrite(role);
  full.grantRead(new iam.AccountPrincipal('222222222222'));
  full.denyAccountRootDelete();
  full.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:ListSecretVersionIds'], principals: [new iam.ArnPrincipal('arn:aws:iam::222222222222:role/r')], resources: ['*'] }));
  const attached = full.attach({ asSecretAttachmentTarget: () => ({ targetId: 'db', targetType: sm.AttachmentTargetType.RDS_DB_INSTANCE }) });
  record('attached', [attached.secretArn, attached.secretName, attached.secretValueFromJson('host').unsafeUnwrap()], s);
  attached.grantRead(role);
  attached.addToResourcePolicy(new iam.PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], principals: [new iam.AccountPrincipal('333333333333')], resources: ['*'] }));
  const fn = new lambda.Function(s, 'Fn', { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('x') });
  full.addRotationSchedule('Schedule', { rotationLambda: fn, automaticallyAfter: Duration.days(7), rotateImmediatelyOnUpdate: false });
  plain.addRotationSchedule('Usual', { rotationLambda: fn });
  new sm.Secret(s, 'Imported').addRotationSchedule('Imported', { rotationLambda: lambda.Function.fromFunctionArn(s, 'KnownFn', 'arn:aws:lambda:us-east-1:123456789012:function:theirs'), automaticallyAfter: Duration.hours(4) });
  new sm.Secret(s, 'Never').addRotationSchedule('S', { rotationLambda: fn, automaticallyAfter: Duration.seconds(0) });
  new sm.Secret(s, 'Hosted', { encryptionKey: key, generateSecretString: { excludeCharacters: 'xyz' } }).addRotationSchedule('S', { hostedRotation: sm.HostedRotation.mysqlSingleUser({ functionName: 'rotate' }) });
  plain.attach({ asSecretAttachmentTarget: () => ({ targetId: 'cluster', targetType: sm.AttachmentTargetType.DOCDB_DB_CLUSTER }) }).addRotationSchedule('S', { hostedRotation: sm.HostedRotation.postgreSqlMultiUser({ masterSecret: full }) });
  const named = sm.Secret.fromSecretNameV2(s, 'ByName', 'my/name');
  const partial = sm.Secret.fromSecretPartialArn(s, 'Partial', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:part');
  const complete = sm.Secret.fromSecretCompleteArn(s, 'Complete', 'arn:aws:secretsmanager:eu-west-1:111111111111:secret:db-secret-Ab12Cd');
  const token = sm.Secret.fromSecretCompleteArn(s, 'Token', cdk.Fn.importValue('TheSecret'));
  const more = sm.Secret.fromSecretAttributes(s, 'More', { secretPartialArn: 'arn:aws:secretsmanager:us-east-1:111111111111:secret:abc-defghi', encryptionKey: key });
  for (const [label, x] of Object.entries({ named, partial, complete, token, more })) {
    record(label, [x.secretArn, x.secretFullArn, x.secretName, x.secretValue.unsafeUnwrap(), x.env], s);
    x.grantRead(role);
    x.grantWrite(role);
    x.denyAccountRootDelete();
  }
  record('attachment', sm.SecretTargetAttachment.fromSecretTargetAttachmentSecretArn(s, 'Att', 'arn:aws:secretsmanager:us-east-1:111111111111:secret:a-123456').secretName, s);
  new sm.Secret(s, 'Late', { secretName: cdk.Fn.importValue('Name') });
  new sm.ResourcePolicy(s, 'Policy', { secret: named }).document.addStatements(new iam.PolicyStatement({ actions: ['secretsmanager:*'], resources: ['*'], principals: [new iam.AnyPrincipal()] }));
};
module.exports = body;
