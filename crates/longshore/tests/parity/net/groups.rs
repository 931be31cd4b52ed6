//! Twins of the cases about security groups and connections.

use longshore::array;
use longshore::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, IPeer, ISecurityGroup, Peer, Port, PortProps, Protocol, SecurityGroup,
    SecurityGroupImportOptions, SecurityGroupProps, SecurityGroupRef, Vpc, VpcAttributes, VpcRef,
};
use longshore::core::value::Value;
use longshore::prelude::*;

use crate::harness::check;

fn props(vpc: &VpcRef) -> SecurityGroupProps {
    SecurityGroupProps {
        vpc: vpc.clone(),
        security_group_name: None,
        description: None,
        allow_all_outbound: None,
        allow_all_ipv6_outbound: None,
        disable_inline_rules: None,
    }
}

#[test]
fn rules() {
    check("1101-ec2-security-group-rules", |app, t| {
        let s = Stack::new(app, "Stack")?;
        let number = CfnParameter::new(
            &s,
            "Number",
            CfnParameterProps { parameter_type: Some("Number".into()), ..Default::default() },
        )?;
        let range = CfnParameter::new(&s, "Range", CfnParameterProps::default())?;
        let (number, range) = (number.value_as_number()?, range.value_as_string()?);
        let vpc = VpcRef::from(Vpc::builder(&s, "Vpc").max_azs(1).nat_gateways(0).build()?);
        let plain = SecurityGroup::new(&s, "Plain", props(&vpc))?;
        t.record(
            "plain",
            array![
                plain.security_group_id(),
                plain.security_group_name(),
                plain.security_group_vpc_id(),
                plain.allow_all_outbound(),
                plain.allow_all_ipv6_outbound(),
                plain.unique_id(),
            ],
            &s,
        );
        let full = SecurityGroup::builder(&s, "Full")
            .vpc(vpc.clone())
            .security_group_name("full")
            .description("all of it")
            .allow_all_outbound(false)
            .allow_all_ipv6_outbound(true)
            .build()?;
        let none = SecurityGroup::builder(&s, "None").vpc(vpc.clone()).allow_all_outbound(false).build()?;
        let apart = SecurityGroup::builder(&s, "Apart")
            .vpc(vpc.clone())
            .disable_inline_rules(true)
            .allow_all_ipv6_outbound(true)
            .build()?;
        let apart2 = SecurityGroup::builder(&s, "Apart2")
            .vpc(vpc.clone())
            .disable_inline_rules(true)
            .allow_all_outbound(false)
            .build()?;
        let own = |protocol, from_port, to_port, name: &str| {
            Port::new(PortProps { protocol, from_port, to_port, string_representation: name.to_owned() })
        };
        let ports = [
            Port::tcp(80),
            Port::tcp_range(8000, 8080),
            Port::all_tcp(),
            Port::udp(53),
            Port::udp_range(60, 70),
            Port::all_udp(),
            Port::icmp_type_and_code(5, 1),
            Port::icmp_type(8),
            Port::icmp_ping(),
            Port::all_icmp(),
            Port::all_icmp_v6(),
            Port::all_traffic(),
            Port::esp(),
            Port::ah(),
            Port::SSH.into(),
            Port::DNS_UDP.into(),
            Port::POSTGRES.into(),
            Port::MYSQL_AURORA.into(),
            Port::HTTPS.into(),
            Port::tcp(number),
            Port::tcp_range(number, 90),
            Port::udp(number),
            Port::udp_range(1, number),
            own(Protocol::Gre, None, None, "GRE"),
            own(Protocol::Iptm, Some(1.0), Some(2.0), "IPTM"),
        ];
        let shown = |p: &Port| array![p.to_string(), p.can_inline_rule()];
        t.record("ports", ports.iter().map(shown).collect::<Vec<_>>(), None);
        for port in &ports {
            plain.add_ingress_rule(&Peer::any_ipv4(), port.clone())?;
        }
        for port in &ports {
            apart2.add_ingress_rule(&Peer::any_ipv4(), port.clone())?;
        }
        let (group, owned) = ("sg-123456789", Some("123456789012".to_owned()));
        let peers: Vec<Box<dyn IPeer>> = vec![
            Box::new(Peer::ipv4("10.0.0.0/8")?),
            Box::new(Peer::ipv4(&range)?),
            Box::new(Peer::ipv6("2001:db8::/32")?),
            Box::new(Peer::any_ipv6()),
            Box::new(Peer::prefix_list("pl-12345")),
            Box::new(Peer::prefix_list(&range)),
            Box::new(Peer::security_group_id(group)?),
            Box::new(Peer::security_group_id_with(group, owned)?),
            Box::new(Peer::security_group_id(&range)?),
            Box::new(plain.clone()),
            Box::new(full.clone()),
        ];
        let lower = |rule: longshore::core::value::Object| -> Value {
            let name = |k: String| k[..1].to_lowercase() + &k[1..];
            rule.into_iter().map(|(k, v)| (name(k), v)).collect::<longshore::core::value::Object>().into()
        };
        let shown = |p: &dyn IPeer| {
            let configs = (lower(p.to_ingress_rule_config()), lower(p.to_egress_rule_config()));
            array![p.unique_id(), p.can_inline_rule(), configs.0, configs.1]
        };
        t.record("peers", peers.iter().map(|p| shown(&**p)).collect::<Vec<_>>(), &s);
        for peer in &peers {
            for group in [&full, &none, &apart, &apart2] {
                group.add_ingress_rule(&**peer, Port::tcp(1))?;
                group.add_ingress_rule_with(&**peer, Port::tcp(1), Some("again"), None)?;
                group.add_egress_rule_with(&**peer, Port::tcp(2), Some("to it"), None)?;
                group.add_egress_rule(&**peer, Port::tcp(2))?;
                group.add_egress_rule(&**peer, Port::tcp(number))?;
            }
        }
        plain.add_egress_rule(&Peer::any_ipv4(), Port::tcp(5))?;
        plain.add_egress_rule(&Peer::any_ipv6(), Port::tcp(5))?;
        full.add_egress_rule(&Peer::any_ipv6(), Port::tcp(5))?;
        let is = [&plain as &dyn IPeer, &Peer::any_ipv4()].map(SecurityGroup::is_security_group);
        t.record("is", is, None);
        Ok(())
    });
}

#[test]
fn connections() {
    check("1102-ec2-connections", |app, t| {
        let a = Stack::new(app, "A")?;
        let vpc = VpcRef::from(Vpc::builder(&a, "Vpc").max_azs(1).nat_gateways(0).build()?);
        let open = |stack: &Stack, id: &str| SecurityGroup::new(stack, id, props(&vpc));
        let closed = |stack: &Stack, id: &str| {
            SecurityGroup::new(stack, id, SecurityGroupProps { allow_all_outbound: Some(false), ..props(&vpc) })
        };
        let (one, two, three) = (closed(&a, "One")?, closed(&a, "Two")?, closed(&a, "Three")?);
        let from = one.connections();
        from.allow_to_with(&two, Port::tcp(80), Some("one to two"))?;
        from.allow_from(&two, Port::tcp(81))?;
        from.allow_from_any_ipv4_with(Port::tcp(82), Some("from all"))?;
        from.allow_to_any_ipv4(Port::tcp(83))?;
        from.allow_internally_with(Port::tcp(84), Some("inside"))?;
        from.allow_from(&Peer::ipv4("10.1.0.0/16")?, Port::tcp(85))?;
        from.allow_to(&Peer::prefix_list("pl-1"), Port::tcp(86))?;
        let refs = |groups: &[&SecurityGroup]| groups.iter().map(|g| SecurityGroupRef::from(*g)).collect::<Vec<_>>();
        let ported = Connections::new(ConnectionsProps {
            default_port: Some(Port::tcp(5432)),
            security_groups: Some(refs(&[&two, &three])),
            peer: None,
        });
        ported.allow_default_port_from_with(&one, Some("db"))?;
        ported.allow_default_port_to(&one)?;
        ported.allow_default_port_internally()?;
        ported.allow_default_port_from_any_ipv4_with(Some("world"))?;
        from.allow_to_default_port(&ported)?;
        from.allow_to(&ported, Port::udp(9))?;
        let late = closed(&a, "Late")?;
        ported.add_security_group(&refs(&[&late, &open(&a, "Later")?]))?;
        let paths: Vec<String> = ported.security_groups().iter().map(|g| g.node().path().to_owned()).collect();
        t.record("groups", paths, None);
        let empty = Connections::new(ConnectionsProps::default());
        empty.allow_from(&one, Port::tcp(7))?;
        empty.allow_internally(Port::tcp(8))?;
        empty.add_security_group(&refs(&[&closed(&a, "Filled")?]))?;
        let peered = Connections::new(ConnectionsProps {
            peer: Some(std::rc::Rc::new(Peer::ipv4("1.2.3.4/32")?)),
            security_groups: Some(refs(&[&open(&a, "Peered")?])),
            default_port: None,
        });
        peered.allow_from(&two, Port::tcp(10))?;
        two.connections().allow_from(&peered, Port::tcp(11))?;

        let b = Stack::new(app, "B")?;
        let far = closed(&b, "Far")?;
        far.connections().allow_to_with(&one, Port::tcp(90), Some("far to one"))?;
        far.connections().allow_from(&one, Port::tcp(91))?;
        far.connections().allow_from(&three, Port::tcp(92))?;

        let import =
            |id: &str, group: &str, options| SecurityGroup::from_security_group_id_with(&a, id, group, options);
        let default = SecurityGroupImportOptions::default();
        let mutable = SecurityGroup::from_security_group_id(&a, "Mutable", "sg-11111111")?;
        let strict = SecurityGroupImportOptions { allow_all_outbound: Some(false), ..default };
        let strict = import("Strict", "sg-22222222", strict)?;
        let frozen =
            SecurityGroupImportOptions { mutable: Some(false), allow_all_ipv6_outbound: Some(true), ..default };
        let frozen = import("Frozen", "sg-33333333", frozen)?;
        let imported = [mutable, strict, frozen];
        for g in &imported {
            g.connections().allow_from(&one, Port::tcp(20))?;
            g.connections().allow_to(&two, Port::tcp(21))?;
            g.add_ingress_rule_with(&Peer::any_ipv4(), Port::tcp(22), Some("direct"), None)?;
            g.add_egress_rule_with(&Peer::any_ipv4(), Port::tcp(23), Some("direct"), None)?;
        }
        let shown = |(g, ipv6): (&SecurityGroupRef, bool)| array![g.security_group_id(), g.allow_all_outbound(), ipv6];
        let ipv6 = [false, false, true];
        t.record("imported", imported.iter().zip(ipv6).map(shown).collect::<Vec<_>>(), None);

        let attempt = |label: &str, f: fn(&SecurityGroup, &SecurityGroup) -> Result<()>| {
            t.attempt(label, |stack, _| {
                let attributes = VpcAttributes {
                    vpc_id: "vpc-1".into(),
                    availability_zones: vec!["a".into()],
                    ..Default::default()
                };
                let vpc = Vpc::from_vpc_attributes(stack, "V", attributes)?;
                let closed = SecurityGroupProps { allow_all_outbound: Some(false), ..props(&vpc) };
                let closed = SecurityGroup::new(stack, "G", closed)?;
                f(&closed, &SecurityGroup::new(stack, "H", props(&vpc))?)
            });
        };
        attempt("no default port from", |g, h| g.connections().allow_default_port_from(h));
        attempt("no default port internally", |g, _| g.connections().allow_default_port_internally());
        attempt("no default port any", |g, _| g.connections().allow_default_port_from_any_ipv4());
        attempt("no default port of other", |g, h| g.connections().allow_to_default_port(h));
        attempt("no default port to", |g, h| g.connections().allow_default_port_to(h));
        attempt("all traffic", |g, _| g.add_egress_rule(&Peer::any_ipv4(), Port::all_traffic()));
        attempt("all traffic 6", |g, _| g.add_egress_rule(&Peer::any_ipv6(), Port::all_traffic()));
        attempt("all traffic connections", |g, _| g.connections().allow_to_any_ipv4(Port::all_traffic()));
        for bad in ["10.0.0.0", "10.0.0/8", "10.0.0.0.0/8", "abc", "1000.0.0.0/8", "10.0.0.0/", ""] {
            t.attempt(&format!("ipv4 {bad}"), |_, _| Peer::ipv4(bad).map(|_| ()));
        }
        for bad in ["::", "2001:db8::", "2001:DB8::/32", "12345::/8", ":/3", "x::/3"] {
            t.attempt(&format!("ipv6 {bad}"), |_, _| Peer::ipv6(bad).map(|_| ()));
        }
        for bad in ["sg-1", "sg-ABCDEFGH", "x", "sg-123456789012345678"] {
            t.attempt(&format!("group {bad}"), |_, _| Peer::security_group_id(bad).map(|_| ()));
        }
        t.attempt("owner", |_, _| Peer::security_group_id_with("sg-123456789", Some("123".into())).map(|_| ()));
        Ok(())
    });
}
