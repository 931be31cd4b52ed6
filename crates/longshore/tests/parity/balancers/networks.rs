//! Network load balancers.

use longshore::array;
use longshore::aws_ec2::{IConnectable as _, IVpc as _, Port, SecurityGroup, SubnetType};
use longshore::aws_elasticloadbalancingv2::{
    AddNetworkActionProps, AddNetworkTargetsProps, AlpnPolicy, BaseNetworkListenerProps, ClientRoutingPolicy,
    HealthCheck, IListener as _, ILoadBalancerV2 as _, INetworkLoadBalancer as _, ITargetGroup as _, IpAddressType,
    NetworkForwardOptions, NetworkListener, NetworkListenerAction, NetworkListenerProps, NetworkLoadBalancer,
    NetworkTargetGroup, NetworkTargetGroupRef, NetworkWeightedTargetGroup, Protocol, SourceNatIpv6Prefix, SslPolicy,
    SubnetMapping, TargetType,
};
use longshore::aws_s3::Bucket;
use longshore::prelude::*;

use super::{certificate, env, two_zones};
use crate::harness::{Context, check, check_with};

fn cert(name: &str) -> longshore::aws_elasticloadbalancingv2::ListenerCertificateRef {
    certificate("eu-west-1", name)
}

pub(super) fn on(port: f64) -> BaseNetworkListenerProps {
    BaseNetworkListenerProps::builder().port(port).build()
}

fn balancers(app: &App, t: &Context) -> Result<()> {
    let s = &Stack::with_props(app, "Stack", env("eu-west-1"))?;
    let vpc = &two_zones(s, 1)?;
    let group = SecurityGroup::builder(s, "Group").vpc(vpc).build()?;
    let plain = NetworkLoadBalancer::builder(s, "Plain").vpc(vpc).build()?;
    let full = NetworkLoadBalancer::builder(s, "Full")
        .vpc(vpc)
        .load_balancer_name("full")
        .internet_facing(true)
        .cross_zone_enabled(true)
        .deletion_protection(true)
        .deny_all_igw_traffic(true)
        .minimum_capacity_unit(5500)
        .security_groups(vec![(&group).into()])
        .ip_address_type(IpAddressType::DualStack)
        .client_routing_policy(ClientRoutingPolicy::PartialAvailabilityZoneAffinity)
        .enforce_security_group_inbound_rules_on_private_link_traffic(true)
        .zonal_shift(true)
        .enable_prefix_for_ipv6_source_nat(true)
        .build()?;
    let off = NetworkLoadBalancer::builder(s, "Off")
        .vpc(vpc)
        .vpc_subnets(SubnetType::Public)
        .cross_zone_enabled(false)
        .zonal_shift(false)
        .enforce_security_group_inbound_rules_on_private_link_traffic(false)
        .enable_prefix_for_ipv6_source_nat(false)
        .disable_security_groups(true)
        .client_routing_policy(ClientRoutingPolicy::AnyAvailabilityZone)
        .build()?;
    let none = NetworkLoadBalancer::builder(s, "None").vpc(vpc).security_groups(Vec::new()).build()?;
    let mapping = |subnet| SubnetMapping {
        subnet,
        allocation_id: None,
        ipv6_address: None,
        private_ipv4_address: None,
        source_nat_ipv6_prefix: None,
    };
    let allocated = |(i, subnet)| SubnetMapping { allocation_id: Some(format!("eipalloc-{i}")), ..mapping(subnet) };
    NetworkLoadBalancer::builder(s, "Mapped")
        .vpc(vpc)
        .internet_facing(true)
        .subnet_mappings(vpc.public_subnets().into_iter().enumerate().map(allocated).collect())
        .build()?;
    let private = vpc.private_subnets();
    NetworkLoadBalancer::builder(s, "Inside")
        .vpc(vpc)
        .enable_prefix_for_ipv6_source_nat(true)
        .ip_address_type(IpAddressType::DualStack)
        .subnet_mappings(vec![
            SubnetMapping {
                private_ipv4_address: Some("10.0.0.5".into()),
                ipv6_address: Some("2001:db8::1".into()),
                source_nat_ipv6_prefix: Some(SourceNatIpv6Prefix::auto_assigned()),
                ..mapping(private[0].clone())
            },
            SubnetMapping {
                source_nat_ipv6_prefix: Some(SourceNatIpv6Prefix::from_ipv6_prefix("2001:db8::/80")?),
                ..mapping(private[1].clone())
            },
        ])
        .build()?;
    plain.add_security_group(&SecurityGroup::builder(s, "Second").vpc(vpc).build()?)?;
    full.connections().allow_from_any_ipv4(Port::tcp(443))?;
    plain.connections().allow_to_any_ipv4(Port::tcp(444))?;
    let bucket = Bucket::builder(s, "Bucket").build()?;
    full.log_access_logs(&bucket, Some("nlb"))?;
    plain.log_access_logs(&bucket, None)?;
    full.set_attribute("a", Some("b"));
    full.remove_attribute("zonal_shift.config.enabled");
    let tg = |id, port: i32| NetworkTargetGroup::builder(s, id).vpc(vpc).port(port).target_type(TargetType::Ip);
    let one: NetworkTargetGroupRef = (&tg("One", 80).build()?).into();
    let two: NetworkTargetGroupRef = (&tg("Two", 81).protocol(Protocol::Tls).build()?).into();
    plain.add_listener(
        "Tcp",
        BaseNetworkListenerProps {
            default_target_groups: Some(vec![one.clone()]),
            tcp_idle_timeout: Some(Duration::seconds(60)),
            ..on(80.0)
        },
    )?;
    let tls = full.add_listener(
        "Tls",
        BaseNetworkListenerProps {
            certificates: Some(vec![cert("a"), cert("b")]),
            alpn_policy: Some(AlpnPolicy::Http2Preferred),
            default_action: Some(NetworkListenerAction::forward(std::slice::from_ref(&two))?),
            ..on(443.0)
        },
    )?;
    tls.add_certificates("More", &[cert("c")])?;
    let sticky = |minutes| NetworkForwardOptions { stickiness_duration: Some(Duration::minutes(minutes)) };
    full.add_listener(
        "Tls2",
        BaseNetworkListenerProps {
            protocol: Some(Protocol::Tls),
            certificates: Some(vec![cert("d")]),
            ssl_policy: Some(SslPolicy::RecommendedTls),
            default_action: Some(NetworkListenerAction::forward_with(&[one.clone(), two.clone()], sticky(1))?),
            ..on(444.0)
        },
    )?;
    full.add_listener("Udp", BaseNetworkListenerProps { protocol: Some(Protocol::Udp), ..on(53.0) })?
        .add_targets("Dns", AddNetworkTargetsProps::builder().port(53).build())?;
    let weighted = |g: &NetworkTargetGroupRef, weight| NetworkWeightedTargetGroup { target_group: g.clone(), weight };
    let both = [weighted(&one, Some(3.0)), weighted(&two, None)];
    plain.add_listener(
        "TcpUdp",
        BaseNetworkListenerProps {
            protocol: Some(Protocol::TcpUdp),
            default_action: Some(NetworkListenerAction::weighted_forward(&both, NetworkForwardOptions::default())?),
            ..on(54.0)
        },
    )?;
    let l = NetworkListener::new(
        s,
        "Own",
        NetworkListenerProps {
            load_balancer: (&off).into(),
            port: 1.0,
            default_action: Some(NetworkListenerAction::forward_with(std::slice::from_ref(&one), sticky(2))?),
            default_target_groups: None,
            protocol: None,
            certificates: None,
            ssl_policy: None,
            alpn_policy: None,
            tcp_idle_timeout: None,
        },
    )?;
    l.add_target_groups("Ignored", &[two, one.clone()])?;
    l.add_action("Ignored", AddNetworkActionProps { action: NetworkListenerAction::forward(&[one])? });
    l.set_attribute("tcp.idle_timeout.seconds", Some("99"));
    let added = none.add_listener("N", on(2.0))?.add_targets(
        "T",
        AddNetworkTargetsProps::builder()
            .port(3)
            .protocol(Protocol::Tcp)
            .health_check(HealthCheck::builder().port("8").build())
            .build(),
    )?;
    let or_null = |v: Option<Vec<String>>| v.map_or(longshore::core::value::Value::Null, Into::into);
    t.record(
        "values",
        array![
            plain.load_balancer_arn(),
            plain.load_balancer_dns_name()?,
            full.load_balancer_canonical_hosted_zone_id()?,
            full.load_balancer_full_name(),
            full.load_balancer_name(),
            or_null(plain.security_groups()),
            or_null(full.security_groups()),
            or_null(off.security_groups()),
            or_null(none.security_groups()),
            full.enforce_security_group_inbound_rules_on_private_link_traffic(),
            off.enforce_security_group_inbound_rules_on_private_link_traffic(),
            plain.ip_address_type(),
            l.listener_arn(),
            l.protocol(),
            added.default_port(),
        ],
        s,
    );
    Ok(())
}

#[test]
fn networks() {
    check("1523-elbv2-nlb", balancers);
}

#[test]
fn networks_with_flags() {
    check_with(
        "1524-elbv2-nlb-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        balancers,
    );
}
