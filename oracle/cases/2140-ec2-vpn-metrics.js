// pins: metrics of VPN connections, one and all, by alarms
module.exports = (app, { cdk, record }) => {
  const { aws_ec2: ec2 } = cdk;
  const s = new cdk.Stack(app, 'Stack');
  const vpn = ec2.VpnConnection.fromVpnConnectionAttributes(s, 'Vpn', { vpnId: 'vpn-1', customerGatewayId: 'cgw-1', customerGatewayIp: '1.2.3.4', customerGatewayAsn: 65000 });
  const V = ec2.VpnConnection, more = { period: cdk.Duration.minutes(1), statistic: 'Maximum' };
  const all = { State: vpn.metricTunnelState(), In: vpn.metricTunnelDataIn(more), Out: vpn.metricTunnelDataOut(), Own: vpn.metric('Own'), AllState: V.metricAllTunnelState(), AllIn: V.metricAllTunnelDataIn(), AllOut: V.metricAllTunnelDataOut(more), All: V.metricAll('Other') };
  for (const [id, metric] of Object.entries(all)) metric.createAlarm(s, id, { threshold: 1, evaluationPeriods: 2 });
  record('names', Object.values(all).map((m) => [m.metricName, m.statistic, m.namespace]));
};
