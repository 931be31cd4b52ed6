//! Twin of the case about metrics of VPN connections.

use longshore::array;
use longshore::aws_cloudwatch::{CreateAlarmOptions, Metric, MetricOptions};
use longshore::aws_ec2::{VpnConnection, VpnConnectionAttributes};
use longshore::prelude::*;

use crate::harness::check;

#[test]
fn metrics() {
    check("2140-ec2-vpn-metrics", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let attributes = VpnConnectionAttributes {
            vpn_id: "vpn-1".into(),
            customer_gateway_id: "cgw-1".into(),
            customer_gateway_ip: "1.2.3.4".into(),
            customer_gateway_asn: 65_000,
        };
        let vpn = VpnConnection::from_vpn_connection_attributes(&s, "Vpn", attributes)?;
        let plain = MetricOptions::default;
        let more = || MetricOptions {
            period: Some(Duration::minutes(1)),
            statistic: Some("Maximum".into()),
            ..Default::default()
        };
        let all: [(&str, Metric); 8] = [
            ("State", vpn.metric_tunnel_state(plain())?),
            ("In", vpn.metric_tunnel_data_in(more())?),
            ("Out", vpn.metric_tunnel_data_out(plain())?),
            ("Own", vpn.metric("Own", plain())?),
            ("AllState", VpnConnection::metric_all_tunnel_state(plain())?),
            ("AllIn", VpnConnection::metric_all_tunnel_data_in(plain())?),
            ("AllOut", VpnConnection::metric_all_tunnel_data_out(more())?),
            ("All", VpnConnection::metric_all("Other", plain())?),
        ];
        for (id, metric) in &all {
            let options = CreateAlarmOptions::builder().threshold(1.0).evaluation_periods(2.0).build();
            metric.create_alarm(&s, id, options)?;
        }
        let names: Vec<_> = all.iter().map(|(_, m)| array![m.metric_name(), m.statistic(), m.namespace()]).collect();
        t.record("names", names, None);
        Ok(())
    });
}
