// pins: ec2.FlowLog with every destination and option; ec2.NetworkAcl, entries and associations
module.exports = (app, { cdk, record, attempt }) => {
  const { aws_ec2: ec2, aws_s3: s3, aws_logs: logs, aws_iam: iam } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const group = new logs.LogGroup(s, 'Logs');
  const role = new iam.Role(s, 'Role', { assumedBy: new iam.ServicePrincipal('vpc-flow-logs.amazonaws.com') });
  const bucket = new s3.Bucket(s, 'Bucket');
  const vpc = new ec2.Vpc(s, 'Vpc', { maxAzs: 1, natGateways: 0, flowLogs: { First: {}, Second: { trafficType: ec2.FlowLogTrafficType.REJECT, destination: ec2.FlowLogDestination.toS3(), maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE } } });
  const log = vpc.addFlowLog('Given', { destination: ec2.FlowLogDestination.toCloudWatchLogs(group, role), trafficType: ec2.FlowLogTrafficType.ACCEPT, logFormat: [ec2.LogFormat.VERSION, ec2.LogFormat.ECS_TASK_ID, ec2.LogFormat.field('x'), ec2.LogFormat.custom('${a} b')] });
  record('given', [log.flowLogId, log.logGroup.logGroupName, log.iamRole.roleArn, log.keyPrefix, log.bucket, log.deliveryStreamArn], s);
  const to = (id, destination, more) => new ec2.FlowLog(s, id, { resourceType: ec2.FlowLogResourceType.fromSubnet(vpc.publicSubnets[0]), destination, ...more });
  const kept = to('Prefix', ec2.FlowLogDestination.toS3(bucket, 'some/prefix'), { flowLogName: 'named', logFormat: [ec2.LogFormat.ALL_DEFAULT_FIELDS] });
  record('prefix', [kept.keyPrefix, kept.bucket.bucketArn], s);
  to('Hive', ec2.FlowLogDestination.toS3(bucket, 'hive/', { hiveCompatiblePartitions: true }));
  to('Parquet', ec2.FlowLogDestination.toS3(bucket, undefined, { fileFormat: ec2.FlowLogFileFormat.PARQUET, perHourPartition: true }));
  to('Nothing', ec2.FlowLogDestination.toS3(bucket, '', { perHourPartition: false }));
  to('Firehose', ec2.FlowLogDestination.toKinesisDataFirehoseDestination('arn:aws:firehose:us-east-1:123456789012:deliverystream/x'), { maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.TEN_MINUTES });
  new ec2.FlowLog(s, 'Interface', { resourceType: ec2.FlowLogResourceType.fromNetworkInterfaceId('eni-1') });
  new ec2.FlowLog(s, 'Transit', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayId('tgw-1'), maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.ONE_MINUTE });
  new ec2.FlowLog(s, 'Attachment', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayAttachmentId('tgw-attach-1') });
  record('imported', ec2.FlowLog.fromFlowLogId(s, 'Imported', 'fl-1').flowLogId);
  attempt('transit traffic', (k) => { new ec2.FlowLog(k, 'F', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayId('t'), trafficType: ec2.FlowLogTrafficType.ALL }); });
  attempt('transit interval', (k) => { new ec2.FlowLog(k, 'F', { resourceType: ec2.FlowLogResourceType.fromTransitGatewayAttachmentId('t'), maxAggregationInterval: ec2.FlowLogMaxAggregationInterval.TEN_MINUTES }); });
  attempt('no stream', (k) => { new ec2.FlowLog(k, 'F', { resourceType: ec2.FlowLogResourceType.fromNetworkInterfaceId('t'), destination: ec2.FlowLogDestination.toKinesisDataFirehoseDestination('') }); });

  const acl = new ec2.NetworkAcl(s, 'Acl', { vpc, subnetSelection: { subnetType: ec2.SubnetType.PUBLIC } });
  record('acl', [acl.networkAclId, acl.networkAclVpcId], s);
  const named = new ec2.NetworkAcl(s, 'Named', { vpc, networkAclName: 'acl' });
  named.associateWithSubnet('Later', { subnetType: ec2.SubnetType.PRIVATE_ISOLATED });
  const icmp = { type: 8, code: -1 };
  const T = ec2.AclTraffic, C = ec2.AclCidr;
  [T.allTraffic(), T.icmp(icmp), T.icmpv6({ type: -1 }), T.tcpPort(80), T.tcpPortRange(1, 2), T.udpPort(53), T.udpPortRange(3, 4)].forEach((traffic, i) => {
    acl.addEntry(`E${i}`, { traffic, cidr: [C.anyIpv4(), C.ipv4('10.0.0.0/8'), C.anyIpv6(), C.ipv6('2001:db8::/32')][i % 4], ruleNumber: 100 + i, direction: [undefined, ec2.TrafficDirection.EGRESS, ec2.TrafficDirection.INGRESS][i % 3], ruleAction: [undefined, ec2.Action.DENY, ec2.Action.ALLOW][i % 3], networkAclEntryName: i ? `n${i}` : undefined });
  });
  const imported = ec2.NetworkAcl.fromNetworkAclId(s, 'ImportedAcl', 'acl-1');
  imported.addEntry('Entry', { traffic: T.allTraffic(), cidr: C.anyIpv4(), ruleNumber: 1 });
  const subnet = ec2.Subnet.fromSubnetId(s, 'ImportedSubnet', 'subnet-1');
  subnet.associateNetworkAcl('X', named);
  subnet.associateNetworkAcl('Y', imported);
  vpc.publicSubnets[0].associateNetworkAcl('Z', imported);
  record('association', [vpc.publicSubnets[0].subnetNetworkAclAssociationId, vpc.isolatedSubnets[0].subnetNetworkAclAssociationId], s);
  const a = new ec2.SubnetNetworkAclAssociation(s, 'Association', { networkAcl: imported, subnet, subnetNetworkAclAssociationName: 'x' });
  record('direct', a.subnetNetworkAclAssociationAssociationId, s);
};
