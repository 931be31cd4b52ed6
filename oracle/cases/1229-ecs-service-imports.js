// pins: imported services by ARN, by attributes and with their cluster, in the old and the new form of ARNs
const arns = ['arn:aws:ecs:us-east-1:111111111111:service/old', 'arn:aws:ecs:us-east-1:111111111111:service/cluster/new'];
const build = (app, { cdk, record, attempt }) => {
  const { aws_ecs: ecs, aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const cluster = ecs.Cluster.fromClusterAttributes(s, 'C', { clusterName: 'cluster', vpc: ec2.Vpc.fromVpcAttributes(s, 'Vpc', { vpcId: 'v', availabilityZones: ['a'] }) });
  const token = new cdk.CfnParameter(s, 'P').valueAsString;
  const known = (label, x) => record(label, [x.serviceArn, x.serviceName, x.env.region], s);
  [...arns, token].forEach((arn, i) => {
    known(`fargate ${i}`, ecs.FargateService.fromFargateServiceArn(s, `F${i}`, arn));
    known(`ec2 ${i}`, ecs.Ec2Service.fromEc2ServiceArn(s, `E${i}`, arn));
    known(`external ${i}`, ecs.ExternalService.fromExternalServiceArn(s, `X${i}`, arn));
    known(`attributes ${i}`, ecs.FargateService.fromFargateServiceAttributes(s, `A${i}`, { cluster, serviceArn: arn }));
  });
  known('name', ecs.Ec2Service.fromEc2ServiceAttributes(s, 'N', { cluster, serviceName: 'named' }));
  known('external name', ecs.ExternalService.fromExternalServiceAttributes(s, 'M', { cluster, serviceName: 'named' }));
  const b = ecs.BaseService.fromServiceArnWithCluster(s, 'B', arns[1]);
  record('base', [b.serviceArn, b.serviceName, b.cluster.clusterName, b.cluster.clusterArn], s);
  const t = ecs.BaseService.fromServiceArnWithCluster(s, 'T', token);
  record('base token', [t.serviceArn, t.serviceName, t.cluster.clusterName, t.cluster.clusterArn], s);
  attempt('base without cluster', (x) => { ecs.BaseService.fromServiceArnWithCluster(x, 'B', arns[0]); });
  attempt('nothing', (x) => { ecs.FargateService.fromFargateServiceAttributes(x, 'B', { cluster }); });
  attempt('both', (x) => { ecs.FargateService.fromFargateServiceAttributes(x, 'B', { cluster, serviceName: 'a', serviceArn: arns[0] }); });
};
module.exports = build;
