//! Twins of the cases about subnets, NAT, VPN, IPv6, and what is refused.

use longshore::aws_ec2::{
    AddNatGatewayOptions, AddRouteOptions, AvailabilityZoneAddress, AwsIpamProps, DefaultInstanceTenancy,
    EnableVpnGatewayOptions, GatewayConfig, INatProvider, ISubnet, IVpc, IVpnConnection, IpAddresses, IpProtocol,
    Ipv6Addresses, NatGatewayProps, NatProvider, PrivateSubnet, PublicSubnet, RegionalNatGatewayProps, RouterType,
    Subnet, SubnetConfiguration, SubnetFilter, SubnetProps, SubnetRef, SubnetSelection, SubnetType, Vpc, VpcAttributes,
    VpcProps, VpnConnection, VpnConnectionAttributes, VpnConnectionOptions, VpnTunnelOption,
};
use longshore::core::secret_value::SecretValue;
use longshore::core::value::Value;
use longshore::prelude::*;
use longshore::{array, object};

use super::imports::list;
use super::vpc::env;
use crate::harness::check;

fn group(name: &str, subnet_type: SubnetType, cidr_mask: Option<u32>) -> SubnetConfiguration {
    SubnetConfiguration { cidr_mask, ..SubnetConfiguration::new(name, subnet_type) }
}

fn named(name: &str) -> SubnetSelection {
    SubnetSelection { subnet_group_name: Some(name.into()), ..SubnetSelection::default() }
}

fn filtered(filters: Vec<SubnetFilter>) -> SubnetSelection {
    SubnetSelection { subnet_filters: Some(filters), ..SubnetSelection::default() }
}

fn cidrs(subnets: &[SubnetRef]) -> Vec<String> {
    subnets.iter().map(|s| s.ipv4_cidr_block().unwrap()).collect()
}

fn ids(vpc: &Vpc, selection: SubnetSelection) -> Result<Value> {
    let x = vpc.select_subnets(&selection)?;
    let names: Vec<String> = x.subnets.iter().map(|s| s.node().id().to_owned()).collect();
    Ok(array![names, x.availability_zones()?, x.has_public, x.is_pending_lookup])
}

use SubnetType::{PrivateIsolated, PrivateWithEgress, PrivateWithNat, Public};

#[test]
fn subnets() {
    check("1104-ec2-vpc-subnets", |app, t| {
        let s = Stack::with_props(app, "Stack", env("us-east-1"))?;
        let groups = Vpc::builder(&s, "Groups")
            .ip_addresses(IpAddresses::cidr("10.1.0.0/18")?)
            .max_azs(2)
            .nat_gateways(1)
            .vpc_name("named")
            .enable_dns_hostnames(true)
            .enable_dns_support(true)
            .default_instance_tenancy(DefaultInstanceTenancy::Dedicated)
            .nat_gateway_subnets(named("dmz"))
            .subnet_configuration(vec![
                SubnetConfiguration { map_public_ip_on_launch: Some(false), ..group("ingress", Public, Some(26)) },
                group("dmz", Public, Some(28)),
                group("app", PrivateWithEgress, None),
                SubnetConfiguration { reserved: Some(true), ..group("spare", PrivateWithEgress, Some(24)) },
                group("old", PrivateWithNat, Some(25)),
                group("db", PrivateIsolated, Some(27)),
                group("rest", PrivateIsolated, None),
            ])
            .build()?;
        let zone = |z: &str| list(&[z]);
        let exactly = vec![groups.public_subnets()[0].clone(), groups.isolated_subnets()[1].clone()];
        let second = SubnetFilter::by_ids([groups.public_subnets()[1].subnet_id()]);
        let one = Some(true);
        let selections = [
            SubnetSelection::default(),
            Public.into(),
            SubnetSelection { one_per_az: one, ..Public.into() },
            PrivateIsolated.into(),
            named("db"),
            SubnetSelection { availability_zones: zone("dummy1b"), ..named("dmz") },
            SubnetSelection { availability_zones: zone("dummy1a"), ..Default::default() },
            filtered(vec![SubnetFilter::by_cidr_mask(25)]),
            SubnetSelection {
                subnet_type: Some(Public),
                ..filtered(vec![SubnetFilter::by_cidr_ranges(["10.1.0.0/25"])])
            },
            filtered(vec![SubnetFilter::contains_ip_addresses(["10.1.10.1", "10.1.2.3"])]),
            filtered(vec![SubnetFilter::availability_zones(["dummy1b"]), SubnetFilter::one_per_az()]),
            SubnetSelection { subnet_type: Some(Public), ..filtered(vec![second]) },
            SubnetSelection { subnets: Some(exactly), one_per_az: one, ..Default::default() },
            PrivateWithNat.into(),
        ];
        let selections = selections.into_iter().map(|s| ids(&groups, s)).collect::<Result<Vec<_>>>()?;
        t.record("selections", selections, None);
        let all = [groups.public_subnets(), groups.private_subnets(), groups.isolated_subnets()];
        t.record("cidrs", all.map(|l| cidrs(&l)), None);
        let z = Vpc::builder(&s, "Zones")
            .availability_zones(list(&["us-east-1a", "us-east-1c"]).unwrap())
            .nat_gateways(0)
            .reserved_azs(1)
            .cidr("10.2.0.0/16")
            .build()?;
        let subnets = (cidrs(&z.public_subnets()), cidrs(&z.isolated_subnets()));
        t.record("zones", array![z.availability_zones(), subnets.0, subnets.1], None);
        let only = |id: &str, groups| Vpc::builder(&s, id).max_azs(1).subnet_configuration(groups).build();
        let public = only("OnlyPublic", vec![group("p", Public, None)])?;
        let default = array![ids(&z, Default::default())?, ids(&public, Default::default())?];
        t.record("default", default, None);
        only("OnlyIsolated", vec![group("i", PrivateIsolated, None)])?;
        Vpc::builder(&s, "NoGateway").max_azs(1).nat_gateways(0).create_internet_gateway(false).build()?;
        Vpc::builder(&s, "Egress")
            .max_azs(1)
            .nat_gateways(0)
            .subnet_configuration(vec![group("Elsewhere", PrivateWithEgress, None)])
            .build()?;
        Vpc::builder(&s, "None").subnet_configuration(vec![]).build()?;
        Vpc::builder(&s, "Host")
            .max_azs(1)
            .nat_gateways(5)
            .default_instance_tenancy(DefaultInstanceTenancy::Host)
            .enable_dns_support(false)
            .build()?;
        let ipam = |pool: &str, length, default| {
            IpAddresses::aws_ipam_allocation(AwsIpamProps {
                ipv4_ipam_pool_id: pool.into(),
                ipv4_netmask_length: length,
                default_subnet_ipv4_netmask_length: default,
            })
        };
        let pool = Vpc::builder(&s, "Pool")
            .max_azs(2)
            .nat_gateways(0)
            .ip_addresses(ipam("pool-1", 18, Some(24)))
            .subnet_configuration(vec![group("a", Public, None), group("b", PrivateIsolated, Some(28))])
            .build()?;
        t.record("pool", cidrs(&pool.public_subnets()), &s);
        Vpc::builder(&s, "Whole")
            .max_azs(1)
            .ip_addresses(ipam("pool-2", 24, None))
            .subnet_configuration(vec![group("a", Public, Some(24))])
            .build()?;
        let agnostic = Stack::new(app, "Agnostic")?;
        let wide = Vpc::builder(&agnostic, "Wide").max_azs(99).nat_gateways(1).reserved_azs(2).build()?;
        t.record("wide", array![wide.availability_zones(), cidrs(&wide.private_subnets())], &agnostic);
        let fallback = Stack::new(app, "Fallback")?;
        let zones = array!["x1", "x2", "x3", "x4"];
        fallback.node().set_context("aws:cdk:availability-zones:fallback", zones)?;
        Vpc::new(&fallback, "Vpc", VpcProps::default())?;
        Ok(())
    });
}

fn connection(ip: &str, tunnels: Vec<VpnTunnelOption>) -> VpnConnectionOptions {
    let tunnel_options = Some(tunnels).filter(|t| !t.is_empty());
    VpnConnectionOptions { ip: ip.into(), tunnel_options, ..Default::default() }
}

fn inside(cidr: &str) -> VpnTunnelOption {
    VpnTunnelOption { tunnel_inside_cidr: Some(cidr.into()), ..Default::default() }
}

#[test]
fn refusals() {
    check("1105-ec2-vpc-errors", |_, t| {
        let refused = |label: &str, props: Box<dyn Fn() -> Result<VpcProps>>| {
            t.attempt(label, |s, _| Vpc::new(s, "Vpc", props()?).map(|_| ()));
        };
        let groups = |groups: Vec<SubnetConfiguration>| -> Box<dyn Fn() -> Result<VpcProps>> {
            Box::new(move || Ok(VpcProps { subnet_configuration: Some(groups.clone()), ..Default::default() }))
        };
        let with = |change: fn(&mut VpcProps) -> Result<()>| -> Box<dyn Fn() -> Result<VpcProps>> {
            Box::new(move || {
                let mut props = VpcProps::default();
                change(&mut props)?;
                Ok(props)
            })
        };
        macro_rules! refuse {
            ($($label:literal => $p:ident { $($set:tt)* };)*) => {
                $(refused($label, with(|$p: &mut VpcProps| { $($set)* Ok(()) }));)*
            };
        }
        refuse! {
            "hostnames" => p { p.enable_dns_hostnames = Some(true); p.enable_dns_support = Some(false); };
            "hostnames alone" => p { p.enable_dns_hostnames = Some(true); };
            "zones and max" => p { p.availability_zones = list(&["a"]); p.max_azs = Some(1); };
            "both addresses" => p {
                p.cidr = Some("10.0.0.0/16".into()); p.ip_addresses = Some(IpAddresses::cidr("10.0.0.0/16")?);
            };
            "token cidr" => p { p.cidr = Some(CfnFn::import_value("x")); };
            "token addresses" => p { p.ip_addresses = Some(IpAddresses::cidr(CfnFn::import_value("x"))?); };
            "bad address" => p { p.ip_addresses = Some(IpAddresses::cidr("300.0.0.0/16")?); };
            "ipv6 addresses" => p { p.ipv6_addresses = Some(Ipv6Addresses::amazon_provided()); };
            "no nat" => p {
                p.nat_gateways = Some(0);
                p.subnet_configuration = Some(vec![group("a", Public, None), group("b", PrivateWithNat, None)]);
            };
            "no public 2" => p {
                p.nat_gateways = Some(2);
                p.subnet_configuration = Some(vec![group("b", PrivateIsolated, Some(20))]);
            };
            "too many" => p {
                p.ip_addresses = Some(IpAddresses::cidr("10.0.0.0/26")?);
                p.subnet_configuration = Some(vec![group("b", Public, Some(26))]);
            };
            "small network" => p { p.ip_addresses = Some(IpAddresses::cidr("10.0.0.0/28")?); };
            "large network" => p { p.ip_addresses = Some(IpAddresses::cidr("10.0.0.0/8")?); };
            "pool without size" => p { p.ip_addresses = Some(pool(None)); };
            "pool too small" => p { p.ip_addresses = Some(pool(Some(25))); };
            "nat in private" => p { p.nat_gateway_subnets = Some(PrivateWithEgress.into()); };
            "nat in unknown" => p { p.nat_gateway_subnets = Some(named("Nope")); };
            "few addresses" => p {
                let props = NatGatewayProps { eip_allocation_ids: list(&["a"]), ..Default::default() };
                p.nat_gateway_provider = Some(NatProvider::gateway(props)?.into());
            };
            "vpn without subnets" => p { p.vpn_gateway = Some(true); p.subnet_configuration = Some(vec![]); };
            "vpn off with asn" => p { p.vpn_gateway = Some(false); p.vpn_gateway_asn = Some(65000); };
            "vpn off with connections" => p {
                p.vpn_gateway = Some(false);
                p.vpn_connections = Some([("a".to_owned(), connection("1.2.3.4", vec![]))].into());
            };
            "regional none" => p {
                p.nat_gateways = Some(0);
                p.nat_gateway_provider = Some(NatProvider::regional_gateway(Default::default())?.into());
            };
        }
        fn pool(default: Option<u32>) -> IpAddresses {
            IpAddresses::aws_ipam_allocation(AwsIpamProps {
                ipv4_ipam_pool_id: "p".into(),
                ipv4_netmask_length: 24,
                default_subnet_ipv4_netmask_length: default,
            })
        }
        let mapped = |map| move |g| SubnetConfiguration { map_public_ip_on_launch: Some(map), ..g };
        let assigned = SubnetConfiguration { ipv6_assign_address_on_creation: Some(true), ..group("a", Public, None) };
        refused("ipv6 of subnets", groups(vec![assigned]));
        refused("no public", groups(vec![group("b", PrivateWithEgress, None)]));
        let private = mapped(true)(group("b", PrivateWithEgress, None));
        refused("map private", groups(vec![group("p", Public, None), private]));
        refused("map isolated", groups(vec![mapped(false)(group("b", PrivateIsolated, None))]));
        refused("too small", groups(vec![group("b", Public, Some(29))]));
        refused("too large", groups(vec![group("b", Public, Some(16))]));
        let vpn = |label: &str, ip: &str, tunnels: Vec<VpnTunnelOption>| {
            let connections = [("a".to_owned(), connection(ip, tunnels))];
            let props = VpcProps { vpn_connections: Some(connections.into()), ..Default::default() };
            refused(label, Box::new(move || Ok(props.clone())));
        };
        vpn("vpn ip", "1.2.3", vec![]);
        let any = VpnTunnelOption::default;
        vpn("vpn tunnels", "1.2.3.4", vec![any(), any(), any()]);
        vpn("vpn same tunnel", "1.2.3.4", vec![inside("169.254.10.0/30"), inside("169.254.10.0/30")]);
        vpn("vpn key", "1.2.3.4", vec![VpnTunnelOption { pre_shared_key: Some("0short".into()), ..any() }]);
        let two = VpnTunnelOption {
            pre_shared_key: Some("abcdefgh".into()),
            pre_shared_key_secret: Some(SecretValue::unsafe_plain_text("x")),
            ..any()
        };
        vpn("vpn two keys", "1.2.3.4", vec![two]);
        vpn("vpn reserved", "1.2.3.4", vec![any(), inside("169.254.1.0/30")]);
        vpn("vpn inside", "1.2.3.4", vec![inside("169.200.1.0/30")]);
        let regional = |label: &str, props: RegionalNatGatewayProps| {
            t.attempt(label, |_, _| NatProvider::regional_gateway(props).map(|_| ()));
        };
        let address = |ids: &[&str], zone: Option<&str>, id: Option<&str>| AvailabilityZoneAddress {
            allocation_ids: list(ids).unwrap(),
            availability_zone: zone.map(Into::into),
            availability_zone_id: id.map(Into::into),
        };
        let zones = |z| RegionalNatGatewayProps { availability_zone_addresses: Some(z), ..Default::default() };
        let both =
            RegionalNatGatewayProps { allocation_id: Some("a".into()), eip: Some("b".into()), ..Default::default() };
        regional("both ids", both);
        regional("empty zones", zones(vec![]));
        regional("zone missing", zones(vec![address(&["a"], None, None)]));
        regional("ids missing", zones(vec![address(&[], Some("a"), None)]));
        let twice = vec![address(&["a"], Some("a"), None), address(&["b"], Some("a"), None)];
        regional("zone twice", zones(twice));
        let twice = vec![address(&["a"], None, Some("a")), address(&["b"], None, Some("a"))];
        regional("zone id twice", zones(twice));
        let times = [("short", Duration::millis(500)), ("long", Duration::hours(2)), ("part", Duration::millis(1500))];
        for (name, time) in times {
            t.attempt(&format!("drain {name}"), |_, _| {
                let props = NatGatewayProps { max_drain_duration: Some(time), ..Default::default() };
                NatProvider::gateway(props).map(|_| ())
            });
        }
        t.attempt_with("regional zone", AppProps::default(), env("us-east-1"), false, |s, _| {
            let provider = NatProvider::regional_gateway(zones(vec![address(&["a"], Some("dummy1a"), None)]))?;
            Vpc::builder(s, "Vpc").nat_gateway_provider(provider).build().map(|_| ())
        });
        t.attempt("zones unknown", |_, app| {
            let k = Stack::with_props(app, "Known", env("us-east-1"))?;
            let key = "availability-zones:account=123456789012:region=us-east-1";
            k.node().set_context(key, array!["us-east-1a", "us-east-1b"])?;
            let zones = list(&["us-east-1a", "us-east-1f"]).unwrap();
            Vpc::builder(&k, "Vpc").availability_zones(zones).build().map(|_| ())
        });
        t.attempt("route twice", |s, _| {
            let vpc = Vpc::new(s, "Vpc", VpcProps::default())?;
            let subnet = vpc.public_subnets()[0].clone();
            subnet.as_owned().unwrap().add_route(
                "R",
                AddRouteOptions {
                    destination_cidr_block: Some("1.1.1.1/32".into()),
                    destination_ipv6_cidr_block: Some("::/0".into()),
                    router_type: RouterType::Gateway,
                    router_id: "x".into(),
                    enables_internet_connectivity: None,
                },
            )
        });
        t.attempt("gateway twice", |s, _| {
            let options = EnableVpnGatewayOptions { r#type: "ipsec.1".into(), ..Default::default() };
            Vpc::builder(s, "Vpc").vpn_gateway(true).build()?.enable_vpn_gateway(options)
        });
        Ok(())
    });
}

fn gateways(all: Vec<GatewayConfig>) -> Value {
    all.into_iter().map(|g| object! {"az" => g.az, "gatewayId" => g.gateway_id}).collect::<Vec<_>>().into()
}

#[test]
fn nat_vpn_and_ipv6() {
    check("1106-ec2-vpc-nat-vpn-ipv6", |app, t| {
        let s = Stack::with_props(app, "Nat", env("us-east-1"))?;
        let given = NatProvider::gateway(NatGatewayProps {
            eip_allocation_ids: list(&["eip-1", "eip-2"]),
            max_drain_duration: Some(Duration::seconds(30)),
        })?;
        Vpc::builder(&s, "Given").nat_gateway_provider(&given).nat_gateways(2).build()?;
        t.record("given", gateways(given.configured_gateways()), &s);
        let ids = CfnFn::split(",", &CfnFn::import_value("Eips"), None)?;
        let listed = NatProvider::gateway(NatGatewayProps { eip_allocation_ids: Some(ids), max_drain_duration: None })?;
        Vpc::builder(&s, "Listed").nat_gateway_provider(listed).max_azs(2).build()?;
        let regional = NatProvider::regional_gateway(RegionalNatGatewayProps {
            allocation_id: Some("eip-9".into()),
            max_drain_duration: Some(Duration::minutes(1)),
            ..Default::default()
        })?;
        t.record("before", gateways(regional.configured_gateways()), None);
        Vpc::builder(&s, "Regional")
            .nat_gateway_provider(&regional)
            .nat_gateways(3)
            .nat_gateway_subnets(Public.into())
            .max_azs(2)
            .build()?;
        t.record("regional", gateways(regional.configured_gateways()), &s);
        let zones = NatProvider::regional_gateway(RegionalNatGatewayProps {
            eip: Some("eip-8".into()),
            availability_zone_addresses: Some(vec![
                AvailabilityZoneAddress {
                    availability_zone: Some("dummy1a".into()),
                    allocation_ids: list(&["e1", "e2"]).unwrap(),
                    availability_zone_id: None,
                },
                AvailabilityZoneAddress {
                    availability_zone_id: Some("use1-az2".into()),
                    allocation_ids: list(&["e3"]).unwrap(),
                    availability_zone: None,
                },
            ]),
            ..Default::default()
        })?;
        Vpc::builder(&s, "RegionalZones")
            .max_azs(1)
            .nat_gateway_provider(zones)
            .subnet_configuration(vec![group("only", PrivateWithEgress, None), group("pub", Public, None)])
            .build()?;

        let v = Stack::new(app, "Vpn")?;
        let static_routes = VpnConnectionOptions {
            ip: "192.0.2.1".into(),
            static_routes: list(&["192.168.10.0/24", "192.168.20.0/24"]),
            asn: Some(65002),
            tunnel_options: None,
        };
        let first = VpnTunnelOption { pre_shared_key: Some("secretkey1234".into()), ..inside("169.254.10.0/30") };
        let second = VpnTunnelOption {
            pre_shared_key_secret: Some(SecretValue::ssm_secure("key", Some("1"))),
            ..Default::default()
        };
        let dynamic = connection("192.0.2.2", vec![first, second]);
        let vpc = Vpc::builder(&v, "Vpc")
            .max_azs(1)
            .nat_gateways(0)
            .vpn_gateway_asn(65001)
            .vpn_connections([("static".to_owned(), static_routes), ("dynamic".to_owned(), dynamic)].into())
            .vpn_route_propagation(vec![PrivateIsolated.into(), Public.into()])
            .build()?;
        t.record("gateway", vpc.vpn_gateway_id(), &v);
        let plain = Vpc::builder(&v, "Plain").max_azs(1).vpn_gateway(true).build()?;
        let con = plain.add_vpn_connection("More", connection("192.0.2.3", vec![]))?;
        let ends = (con.customer_gateway_id(), con.customer_gateway_ip(), con.customer_gateway_asn());
        t.record("connection", array![con.vpn_id(), ends.0, ends.1, ends.2], &v);
        let late = Vpc::builder(&v, "Late").max_azs(1).nat_gateways(0).build()?;
        let ip = CfnFn::import_value("Ip");
        late.add_vpn_connection("First", VpnConnectionOptions { ip, asn: Some(65005), ..Default::default() })?;
        let imported = VpcAttributes {
            vpc_id: "vpc-1".into(),
            availability_zones: list(&["a"]).unwrap(),
            public_subnet_ids: list(&["s"]),
            public_subnet_route_table_ids: list(&["rt"]),
            ..Default::default()
        };
        let imported = Vpc::from_vpc_attributes(&v, "Imported", imported)?;
        imported.enable_vpn_gateway(EnableVpnGatewayOptions {
            r#type: "ipsec.1".into(),
            amazon_side_asn: Some(65000),
            vpn_route_propagation: None,
        })?;
        let got = VpnConnectionAttributes {
            vpn_id: "vpn-1".into(),
            customer_gateway_id: "cgw".into(),
            customer_gateway_ip: "1.1.1.1".into(),
            customer_gateway_asn: 1,
        };
        let got = VpnConnection::from_vpn_connection_attributes(&v, "Con", got)?;
        t.record("got", array![got.vpn_id(), got.customer_gateway_id()], None);

        let six = Stack::new(app, "Six")?;
        let dual = Vpc::builder(&six, "Dual").ip_protocol(IpProtocol::DualStack).max_azs(2).nat_gateways(1).build()?;
        let subnet = dual.public_subnets()[0].clone();
        let blocks = subnet.as_owned().unwrap().subnet_ipv6_cidr_blocks();
        t.record("six", array![dual.vpc_ipv6_cidr_blocks(), blocks], &six);
        let first = SubnetConfiguration {
            ipv6_assign_address_on_creation: Some(false),
            map_public_ip_on_launch: Some(true),
            ..group("a", Public, None)
        };
        Vpc::builder(&six, "DualGroups")
            .ip_protocol(IpProtocol::DualStack)
            .max_azs(1)
            .nat_gateways(0)
            .ipv6_addresses(Ipv6Addresses::amazon_provided())
            .subnet_configuration(vec![first, group("i", PrivateIsolated, None)])
            .build()?;

        let own = Stack::new(app, "Own")?;
        let props = |zone: &str, cidr: &str| SubnetProps {
            vpc_id: "vpc-1".into(),
            availability_zone: zone.into(),
            cidr_block: cidr.into(),
            map_public_ip_on_launch: None,
            ipv6_cidr_block: None,
            assign_ipv6_address_on_creation: None,
        };
        let public = SubnetProps { map_public_ip_on_launch: Some(true), ..props("a", "10.0.0.0/24") };
        let public = PublicSubnet::new(&own, "Public", public)?;
        let drain = AddNatGatewayOptions { max_drain_duration: Some(Duration::seconds(5)) };
        let gateway = public.add_nat_gateway_with(None, drain)?;
        let private = SubnetProps {
            ipv6_cidr_block: Some("::/64".into()),
            assign_ipv6_address_on_creation: Some(true),
            ..props("a", "10.0.1.0/24")
        };
        let private = PrivateSubnet::new(&own, "Private", private)?;
        private.add_default_nat_route(gateway.ref_())?;
        private.add_ipv6_nat64_route(gateway.ref_())?;
        private.add_ipv6_default_egress_only_internet_route("eigw-1")?;
        let bare = Subnet::new(&own, "Bare", props("b", "10.0.2.0/24"))?;
        use RouterType as R;
        let types = [
            (R::CarrierGateway, "CarrierGateway"),
            (R::EgressOnlyInternetGateway, "EgressOnlyInternetGateway"),
            (R::Gateway, "Gateway"),
            (R::Instance, "Instance"),
            (R::LocalGateway, "LocalGateway"),
            (R::NatGateway, "NatGateway"),
            (R::NetworkInterface, "NetworkInterface"),
            (R::TransitGateway, "TransitGateway"),
            (R::VpcPeeringConnection, "VpcPeeringConnection"),
            (R::VpcEndpoint, "VpcEndpoint"),
            (R::CoreNetwork, "CoreNetwork"),
        ];
        for (i, (router_type, name)) in types.into_iter().enumerate() {
            let route = AddRouteOptions {
                router_type,
                router_id: format!("id-{i}"),
                destination_cidr_block: (i % 2 == 1).then(|| format!("10.{i}.0.0/16")),
                destination_ipv6_cidr_block: None,
                enables_internet_connectivity: Some(i == 1),
            };
            bare.add_route(format!("To{name}"), route)?;
        }
        let user = CfnResource::l1(&own, "User", "AWS::EC2::Instance", object! {})?;
        user.node().add_dependable(bare.internet_connectivity_established());
        user.node().add_dependable(private.internet_connectivity_established());
        Ok(())
    });
}
