//! Load balancers and listeners that exist already, and those of other stacks.

use longshore::array;
use longshore::aws_ec2::{IConnectable, Port, SecurityGroup, SecurityGroupImportOptions};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationActionProps, AddApplicationTargetGroupsProps, AddApplicationTargetsProps, AddNetworkTargetsProps,
    ApplicationListener, ApplicationListenerAttributes, ApplicationListenerLookupOptions, ApplicationListenerRule,
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationLoadBalancerLookupOptions,
    ApplicationProtocol, ApplicationTargetGroup, BaseApplicationListenerProps, BaseNetworkListenerProps,
    FixedResponseOptions, IApplicationListener as _, IApplicationLoadBalancer as _, IApplicationTargetGroup as _,
    ITargetGroup as _, ListenerAction, ListenerCertificate, NetworkListener, NetworkListenerLookupOptions,
    NetworkLoadBalancer, NetworkLoadBalancerAttributes, NetworkLoadBalancerLookupOptions, Protocol, TargetType,
};
use longshore::aws_elasticloadbalancingv2_targets::IpTarget;
use longshore::core::value::{Object, Value};
use longshore::object;
use longshore::prelude::*;

use super::{env, path, refs, shown, two_zones};
use crate::harness::check_with;

const ALB: &str = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/app/real/50dc6c495c0c9188";
const NLB: &str = "arn:aws:elasticloadbalancing:us-west-2:123456789012:loadbalancer/net/real/50dc6c495c0c9188";

fn known() -> Object {
    let key = |kind: &str| {
        let arn = ALB.replace(':', "$:");
        format!("load-balancer:account=123456789012:loadBalancerArn={arn}:loadBalancerType={kind}:region=us-west-2")
    };
    let balancer = |arn: &str, addresses: &str| {
        object! {
            "ipAddressType" => addresses,
            "loadBalancerArn" => arn,
            "loadBalancerCanonicalHostedZoneId" => "Z1",
            "loadBalancerDnsName" => "real.dns",
            "securityGroupIds" => vec!["sg-a", "sg-b"],
            "vpcId" => "vpc-real",
        }
    };
    [
        (key("application"), Value::from(balancer(ALB, "dualstack"))),
        (key("network"), Value::from(balancer(NLB, "ipv4"))),
    ]
    .into_iter()
    .collect()
}

fn ids(of: &(impl IConnectable + ?Sized)) -> Vec<String> {
    of.connections().security_groups().iter().map(|g| g.security_group_id()).collect()
}

fn tags<const N: usize>(of: [(&str, &str); N]) -> Option<indexmap::IndexMap<String, String>> {
    Some(of.into_iter().map(|(k, v)| (k.to_owned(), v.to_owned())).collect())
}

#[test]
fn imports_and_lookups() {
    let props = |_: &_| AppProps { context: known(), ..Default::default() };
    check_with("1526-elbv2-imports-lookups", props, |app, t| {
        let s = &Stack::with_props(app, "Stack", env("us-west-2"))?;
        let vpc = &two_zones(s, 0)?;
        let fixed = || ListenerAction::fixed_response(200, FixedResponseOptions::default());
        let act = |priority: i32, pattern: &str, remove_suffix: Option<bool>| -> Result<AddApplicationActionProps> {
            let (action, conditions) = (fixed(), path(pattern)?);
            Ok(AddApplicationActionProps { action, priority: Some(priority.into()), conditions, remove_suffix })
        };
        let listen = |port: f64| BaseApplicationListenerProps { port: Some(port), ..Default::default() };
        let net_listen = |port: f64| BaseNetworkListenerProps::builder().port(port).build();
        let a = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            s,
            "Alb",
            ApplicationLoadBalancerAttributes {
                load_balancer_arn: ALB.into(),
                security_group_id: "sg-1".into(),
                vpc: super::vpc_of(vpc),
                load_balancer_dns_name: Some("dns".into()),
                load_balancer_canonical_hosted_zone_id: Some("Z".into()),
                ..Default::default()
            },
        )?;
        let strict = ApplicationLoadBalancer::from_application_load_balancer_attributes(
            s,
            "Strict",
            ApplicationLoadBalancerAttributes {
                load_balancer_arn: CfnFn::import_value("Arn"),
                security_group_id: "sg-2".into(),
                security_group_allows_all_outbound: Some(false),
                ..Default::default()
            },
        )?;
        let member = SecurityGroup::builder(s, "Member").vpc(vpc).build()?;
        let targets = AddApplicationTargetsProps { port: Some(80.0), ..Default::default() };
        a.add_listener("L", listen(80.0))?.add_targets("T", targets)?.register_connectable(&member, None)?;
        let strict_listener = strict.add_listener(
            "L",
            BaseApplicationListenerProps {
                protocol: Some(ApplicationProtocol::Http),
                open: Some(false),
                default_action: Some(fixed()),
                ..listen(81.0)
            },
        )?;
        let own = ApplicationTargetGroup::builder(s, "Own").vpc(vpc).port(80).target_type(TargetType::Ip).build()?;
        own.register_connectable(&member, None)?;
        let groups = |priority: f64, pattern: &str| -> Result<AddApplicationTargetGroupsProps> {
            let (target_groups, conditions) = (refs(&[&own]), path(pattern)?);
            Ok(AddApplicationTargetGroupsProps { target_groups, priority: Some(priority), conditions })
        };
        strict_listener.add_target_groups("Own", groups(1.0, "/")?)?;
        let n = NetworkLoadBalancer::from_network_load_balancer_attributes(
            s,
            "Nlb",
            NetworkLoadBalancerAttributes {
                load_balancer_arn: NLB.into(),
                vpc: super::vpc_of(vpc),
                load_balancer_dns_name: Some("dns".into()),
                load_balancer_canonical_hosted_zone_id: Some("Z".into()),
                load_balancer_security_groups: Some(vec!["sg-3".into(), "sg-4".into()]),
            },
        )?;
        let bare = NetworkLoadBalancer::from_network_load_balancer_attributes(
            s,
            "Bare",
            NetworkLoadBalancerAttributes { load_balancer_arn: NLB.into(), ..Default::default() },
        )?;
        n.add_listener("L", net_listen(80.0))?.add_targets(
            "T",
            AddNetworkTargetsProps {
                port: 80.0,
                targets: Some(vec![std::rc::Rc::new(IpTarget::new("1.1.1.1", None, None))]),
                ..Default::default()
            },
        )?;
        n.connections().allow_from_any_ipv4(Port::tcp(80))?;
        let nl = NetworkListener::from_network_listener_arn(s, "NetListener", "arn:listener")?;
        let closed = SecurityGroupImportOptions { allow_all_outbound: Some(false), ..Default::default() };
        let l = ApplicationListener::from_application_listener_attributes(
            s,
            "Listener",
            ApplicationListenerAttributes {
                listener_arn: "arn:aws:x:us-west-2:1:listener/app/l/1/2".into(),
                security_group: SecurityGroup::from_security_group_id_with(s, "ListenerGroup", "sg-5", closed)?,
                default_port: Some(8080.0),
            },
        )?;
        let cert = |arn: &str| ListenerCertificate::from_arn(arn).into();
        l.add_certificates("More", &[cert("c1"), cert("c2")])?;
        l.add_target_groups("Groups", groups(5.0, "/g")?)?;
        l.add_action("Act", act(6, "/a", None)?)?;
        l.add_action("Short", act(7, "/s", Some(true))?)?;
        l.connections().allow_default_port_from_any_ipv4_with(Some("open"))?;
        own.register_connectable(&SecurityGroup::builder(s, "Later").vpc(vpc).build()?, Some(Port::tcp(99)))?;
        ApplicationListenerRule::builder(s, "Rule")
            .listener(l.clone())
            .priority(8)
            .maybe_conditions(path("/r")?)
            .target_groups(refs(&[&own]))
            .build()?;
        let environment = |arn: &str| -> Result<Value> {
            let parts = s.split_arn(arn, longshore::core::arn::ArnFormat::SlashResourceName)?;
            Ok(object! {"account" => parts.account, "region" => parts.region}.into())
        };
        let or_null = |v: Option<Vec<String>>| v.map_or(Value::Null, Into::into);
        t.record(
            "values",
            array![
                a.load_balancer_arn(),
                a.load_balancer_dns_name()?,
                a.load_balancer_canonical_hosted_zone_id()?,
                a.ip_address_type().map_or(Value::Null, Into::into),
                n.load_balancer_dns_name()?,
                or_null(n.security_groups()),
                or_null(bare.security_groups()),
                bare.vpc().is_none(),
                nl.listener_arn(),
                l.listener_arn(),
                own.first_load_balancer_full_name()?,
                environment(ALB)?,
                environment(&CfnFn::import_value("Arn"))?,
            ],
            s,
        );
        let metrics = array![
            shown(&a.metrics()?.request_count(Default::default())?)?,
            shown(&strict.metrics()?.custom("X", Default::default())?)?,
            shown(&bare.metrics()?.new_flow_count(Default::default())?)?,
        ];
        t.record("metrics", metrics, s);
        // Answers that are known, and that are not.
        let queries = [
            ("Real", Some(ALB.to_owned()), None),
            ("Tags", None, tags([("a", "b"), ("c", "d")])),
            ("Unknown", Some("arn:other".to_owned()), None),
        ];
        for (id, load_balancer_arn, load_balancer_tags) in queries {
            let found = ApplicationLoadBalancer::from_lookup(
                s,
                format!("Alb{id}"),
                ApplicationLoadBalancerLookupOptions {
                    load_balancer_arn: load_balancer_arn.clone(),
                    load_balancer_tags: load_balancer_tags.clone(),
                },
            )?;
            t.record(
                &format!("alb {id}"),
                array![
                    found.load_balancer_arn(),
                    found.load_balancer_dns_name()?,
                    found.load_balancer_canonical_hosted_zone_id()?,
                    found.ip_address_type().map_or(Value::Null, Into::into),
                    found.vpc().unwrap().vpc_id(),
                    ids(&*found),
                    environment(&found.load_balancer_arn())?,
                ],
                s,
            );
            let to_own = BaseApplicationListenerProps { default_target_groups: Some(refs(&[&own])), ..listen(80.0) };
            found.add_listener("L", to_own)?;
            let options = NetworkLoadBalancerLookupOptions { load_balancer_arn, load_balancer_tags };
            let net = NetworkLoadBalancer::from_lookup(s, format!("Nlb{id}"), options)?;
            t.record(
                &format!("nlb {id}"),
                array![
                    net.load_balancer_arn(),
                    net.ip_address_type().map_or(Value::Null, Into::into),
                    net.security_groups(),
                    net.vpc().unwrap().vpc_id(),
                    net.connections().security_groups().len(),
                ],
                s,
            );
            let targets = AddNetworkTargetsProps { port: 80.0, ..Default::default() };
            net.add_listener("L", net_listen(80.0))?.add_targets("T", targets)?;
        }
        let queries = [
            ("Arn", ApplicationListenerLookupOptions { listener_arn: Some("arn:l".into()), ..Default::default() }),
            (
                "Port",
                ApplicationListenerLookupOptions {
                    load_balancer_arn: Some(ALB.into()),
                    listener_port: Some(443.0),
                    listener_protocol: Some(ApplicationProtocol::Https),
                    ..Default::default()
                },
            ),
            (
                "Tags",
                ApplicationListenerLookupOptions {
                    load_balancer_tags: tags([("x", "y")]),
                    listener_protocol: Some(ApplicationProtocol::Http),
                    ..Default::default()
                },
            ),
        ];
        for (id, query) in queries {
            let found = ApplicationListener::from_lookup(s, format!("Listener{id}"), query)?;
            found.connections().allow_default_port_from_any_ipv4_with(Some("all"))?;
            found.add_action("A", act(1, "/", None)?)?;
            t.record(&format!("listener {id}"), array![found.listener_arn(), ids(&*found)], s);
        }
        for protocol in [None, Some(Protocol::Tcp), Some(Protocol::Tls), Some(Protocol::Udp), Some(Protocol::TcpUdp)] {
            let name = protocol.map_or("undefined", Protocol::as_str);
            let query = NetworkListenerLookupOptions {
                load_balancer_arn: Some(NLB.into()),
                listener_port: Some(80.0),
                listener_protocol: protocol,
                ..Default::default()
            };
            let found = NetworkListener::from_lookup(s, format!("NetListener{name}"), query)?;
            t.record(&format!("net listener {name}"), found.listener_arn(), None);
        }
        // Between stacks.
        let other = &Stack::with_props(app, "Targets", env("us-west-2"))?;
        let lb = ApplicationLoadBalancer::builder(s, "Own1").vpc(vpc).internet_facing(true).build()?;
        let with_default = BaseApplicationListenerProps { default_action: Some(fixed()), ..listen(80.0) };
        let listener = lb.add_listener("L", with_default)?;
        let far =
            ApplicationTargetGroup::builder(other, "Far").vpc(vpc).port(80).target_type(TargetType::Ip).build()?;
        far.register_connectable(&SecurityGroup::builder(other, "FarMember").vpc(vpc).build()?, None)?;
        ApplicationListenerRule::builder(other, "FarRule")
            .listener(&listener)
            .priority(1)
            .maybe_conditions(path("/")?)
            .target_groups(refs(&[&far]))
            .build()?;
        let waits = CfnResource::new(other, "Waits", "X::Y::Z", object! {})?;
        waits.node().add_dependable(far.load_balancer_attached());
        Ok(())
    });
}
