//! What load balancers, listeners, rules and target groups are refused for.

use std::rc::Rc;

use longshore::aws_ec2::{SecurityGroup, Subnet, Vpc, VpcAttributes, VpcRef};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationActionProps, AddApplicationTargetGroupsProps, AddApplicationTargetsProps, AddNetworkTargetsProps,
    AlpnPolicy, ApplicationListener, ApplicationListenerAttributes, ApplicationListenerRef, ApplicationListenerRule,
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationLoadBalancerProps,
    ApplicationLoadBalancerRef, ApplicationProtocol, ApplicationTargetGroup, ApplicationTargetGroupProps,
    AuthenticateJwtOptions, BaseApplicationListenerProps, BaseNetworkListenerProps, FixedResponseOptions,
    ForwardOptions, HealthCheck, IApplicationListener as _, IApplicationLoadBalancer as _,
    IApplicationTargetGroup as _, INetworkLoadBalancer as _, INetworkTargetGroup as _, ITargetGroup as _, ITrustStore,
    IpAddressType, ListenerAction, ListenerCertificate, ListenerCondition, MutualAuthentication,
    MutualAuthenticationMode, NetworkForwardOptions, NetworkListenerAction, NetworkLoadBalancer,
    NetworkLoadBalancerAttributes, NetworkLoadBalancerProps, NetworkLoadBalancerRef, NetworkTargetGroup,
    NetworkTargetGroupProps, Protocol, RedirectOptions, SourceNatIpv6Prefix, SubnetMapping, TargetGroupAttributes,
    TargetGroupHealth, TargetGroupLoadBalancingAlgorithmType, TargetType, TrustStore,
};
use longshore::aws_elasticloadbalancingv2_targets::{InstanceIdTarget, IpTarget, LambdaTarget};
use longshore::aws_kms::Key;
use longshore::aws_lambda::Function;
use longshore::aws_s3::{Bucket, BucketEncryption};
use longshore::prelude::*;

use super::networks::on as net_on;
use crate::harness::{Context, check};

fn net(s: &Stack) -> Result<VpcRef> {
    let list = |items: [&str; 2]| items.map(str::to_owned).to_vec();
    let attributes = VpcAttributes {
        vpc_id: "v".into(),
        availability_zones: list(["a", "b"]),
        public_subnet_ids: Some(list(["p", "q"])),
        private_subnet_ids: Some(list(["r", "t"])),
        ..Default::default()
    };
    Vpc::from_vpc_attributes(s, "Vpc", attributes)
}

fn fixed() -> ListenerAction {
    ListenerAction::fixed_response(200, FixedResponseOptions::default())
}

fn conditions() -> Result<Option<Vec<ListenerCondition>>> {
    super::path("/")
}

fn alb_props(vpc: VpcRef) -> ApplicationLoadBalancerProps {
    ApplicationLoadBalancerProps {
        load_balancer_name: None,
        vpc,
        internet_facing: None,
        vpc_subnets: None,
        deletion_protection: None,
        cross_zone_enabled: None,
        deny_all_igw_traffic: None,
        minimum_capacity_unit: None,
        security_group: None,
        ip_address_type: None,
        http2_enabled: None,
        idle_timeout: None,
        drop_invalid_header_fields: None,
        desync_mitigation_mode: None,
        client_keep_alive: None,
        preserve_host_header: None,
        x_amzn_tls_version_and_cipher_suite_headers: None,
        preserve_xff_client_port: None,
        xff_header_processing_mode: None,
        waf_fail_open: None,
    }
}

fn nlb_props(vpc: VpcRef) -> NetworkLoadBalancerProps {
    NetworkLoadBalancerProps {
        load_balancer_name: None,
        vpc,
        internet_facing: None,
        vpc_subnets: None,
        deletion_protection: None,
        cross_zone_enabled: None,
        deny_all_igw_traffic: None,
        minimum_capacity_unit: None,
        security_groups: None,
        ip_address_type: None,
        client_routing_policy: None,
        enforce_security_group_inbound_rules_on_private_link_traffic: None,
        zonal_shift: None,
        enable_prefix_for_ipv6_source_nat: None,
        subnet_mappings: None,
        disable_security_groups: None,
    }
}

fn net_group_props(vpc: VpcRef) -> NetworkTargetGroupProps {
    NetworkTargetGroupProps {
        target_group_name: None,
        vpc: Some(vpc),
        deregistration_delay: None,
        health_check: None,
        target_type: Some(TargetType::Ip),
        cross_zone_enabled: None,
        ip_address_type: None,
        target_group_health: None,
        port: 80.0,
        protocol: None,
        proxy_protocol_v2: None,
        preserve_client_ip: None,
        targets: None,
        connection_termination: None,
    }
}

type AlbChange = fn(ApplicationLoadBalancerProps) -> ApplicationLoadBalancerProps;
type NlbChange = fn(NetworkLoadBalancerProps) -> NetworkLoadBalancerProps;
type Listen = BaseApplicationListenerProps;
type Group = ApplicationTargetGroupProps;

/// Tries things under labels.
struct Try<'a>(&'a Context);

impl Try<'_> {
    fn run(&self, label: &str, synth: bool, f: impl FnOnce(&Stack) -> Result<()>) {
        match synth {
            true => self.0.attempt_synth(label, |s, _| f(s)),
            false => self.0.attempt(label, |s, _| f(s)),
        }
    }

    fn plain<T>(&self, label: &str, f: impl FnOnce() -> Result<T>) {
        self.run(label, false, |_| f().map(|_| ()));
    }

    fn alb(&self, label: &str, synth: bool, change: AlbChange) {
        self.run(&format!("alb {label}"), synth, |s| {
            ApplicationLoadBalancer::new(s, "Lb", change(alb_props(net(s)?))).map(|_| ())
        });
    }

    fn with_alb<T>(&self, label: &str, f: impl FnOnce(&ApplicationLoadBalancer, &Stack) -> Result<T>) {
        self.run(&format!("alb {label}"), false, |s| {
            f(&ApplicationLoadBalancer::new(s, "Lb", alb_props(net(s)?))?, s).map(|_| ())
        });
    }

    fn nlb(&self, label: &str, synth: bool, change: NlbChange) {
        self.run(&format!("nlb {label}"), synth, |s| {
            NetworkLoadBalancer::new(s, "Lb", change(nlb_props(net(s)?))).map(|_| ())
        });
    }

    fn mapped(&self, label: &str, internet_facing: bool, change: fn(SubnetMapping) -> SubnetMapping) {
        self.run(&format!("nlb {label}"), false, |s| {
            let mut props = nlb_props(net(s)?);
            props.internet_facing = Some(internet_facing);
            let mapping = SubnetMapping {
                subnet: Subnet::from_subnet_id(s, "S", "s")?,
                allocation_id: None,
                ipv6_address: None,
                private_ipv4_address: None,
                source_nat_ipv6_prefix: None,
            };
            props.subnet_mappings = Some(vec![change(mapping)]);
            NetworkLoadBalancer::new(s, "Lb", props).map(|_| ())
        });
    }

    fn with_nlb<T>(
        &self,
        label: &str,
        synth: bool,
        change: NlbChange,
        f: impl FnOnce(&NetworkLoadBalancer, &Stack) -> Result<T>,
    ) {
        self.run(&format!("nlb {label}"), synth, |s| {
            f(&NetworkLoadBalancer::new(s, "Lb", change(nlb_props(net(s)?)))?, s).map(|_| ())
        });
    }

    fn net_listener(&self, label: &str, synth: bool, change: fn(BaseNetworkListenerProps) -> BaseNetworkListenerProps) {
        self.with_nlb(label, synth, |p| p, |lb, _| lb.add_listener("L", change(net_on(80.0))));
    }

    fn on_with<T>(
        &self,
        label: &str,
        synth: bool,
        change: impl FnOnce(Listen) -> Result<Listen>,
        f: impl FnOnce(ApplicationListener, &Stack) -> Result<T>,
    ) {
        self.run(&format!("alb listener {label}"), synth, |s| {
            let lb = ApplicationLoadBalancer::new(s, "Lb", alb_props(net(s)?))?;
            let props = Listen { port: Some(80.0), open: Some(false), ..Default::default() };
            f(lb.add_listener("L", change(props)?)?, s).map(|_| ())
        });
    }

    fn on<T>(&self, label: &str, f: impl FnOnce(ApplicationListener, &Stack) -> Result<T>) {
        self.on_with(label, false, Ok, f);
    }

    fn listen(&self, label: &str, synth: bool, change: fn(Listen) -> Listen) {
        self.on_with(label, synth, |p| Ok(change(p)), |_, _| Ok(()));
    }

    fn group(&self, label: &str, synth: bool, change: impl FnOnce(Group) -> Group) {
        self.with_group(label, synth, change, |_, _| Ok(()));
    }

    fn with_group<T>(
        &self,
        label: &str,
        synth: bool,
        change: impl FnOnce(Group) -> Group,
        f: impl FnOnce(ApplicationTargetGroup, &Stack) -> Result<T>,
    ) {
        self.run(&format!("group {label}"), synth, |s| {
            let props =
                Group { vpc: Some(net(s)?), port: Some(80.0), target_type: Some(TargetType::Ip), ..Default::default() };
            f(ApplicationTargetGroup::new(s, "T", change(props))?, s).map(|_| ())
        });
    }

    fn net_group<T>(
        &self,
        label: &str,
        synth: bool,
        change: impl FnOnce(NetworkTargetGroupProps) -> NetworkTargetGroupProps,
        f: impl FnOnce(NetworkTargetGroup) -> Result<T>,
    ) {
        self.run(&format!("net group {label}"), synth, |s| {
            f(NetworkTargetGroup::new(s, "T", change(net_group_props(net(s)?)))?).map(|_| ())
        });
    }

    fn check(&self, label: &str, check: HealthCheck) {
        let (one, two) = (check.clone(), check);
        self.group(&format!("check {label}"), true, |p| Group { health_check: Some(one), ..p });
        let props = |p| NetworkTargetGroupProps { health_check: Some(two), ..p };
        self.net_group(&format!("check {label}"), true, props, |_| Ok(()));
    }

    fn health(&self, label: &str, health: TargetGroupHealth) {
        self.group(&format!("health {label}"), false, |p| Group { target_group_health: Some(health), ..p });
    }
}

fn seconds(of: u64) -> Option<Duration> {
    Some(Duration::seconds(of))
}

fn millis(of: u64) -> Option<Duration> {
    Some(Duration::millis(of))
}

fn load_balancers(t: &Try<'_>) {
    t.alb("deny", false, |p| ApplicationLoadBalancerProps { deny_all_igw_traffic: Some(true), ..p });
    t.alb("deny dual", false, |p| ApplicationLoadBalancerProps {
        deny_all_igw_traffic: Some(true),
        ip_address_type: Some(IpAddressType::DualStack),
        ..p
    });
    t.alb("units", false, |p| ApplicationLoadBalancerProps { minimum_capacity_unit: Some(99.0), ..p });
    t.alb("units half", false, |p| ApplicationLoadBalancerProps { minimum_capacity_unit: Some(100.5), ..p });
    t.alb("units none", false, |p| ApplicationLoadBalancerProps { minimum_capacity_unit: Some(0.0), ..p });
    t.alb("no public", false, |p| ApplicationLoadBalancerProps {
        ip_address_type: Some(IpAddressType::DualStackWithoutPublicIpv4),
        ..p
    });
    t.alb("zones", false, |p| ApplicationLoadBalancerProps { cross_zone_enabled: Some(false), ..p });
    t.alb("alive ms", false, |p| ApplicationLoadBalancerProps { client_keep_alive: millis(100), ..p });
    t.alb("alive short", false, |p| ApplicationLoadBalancerProps { client_keep_alive: seconds(59), ..p });
    t.alb("alive long", false, |p| ApplicationLoadBalancerProps { client_keep_alive: seconds(8 * 86_400), ..p });
    t.alb("alive fraction", false, |p| ApplicationLoadBalancerProps { client_keep_alive: millis(60_500), ..p });
    t.alb("idle fraction", false, |p| ApplicationLoadBalancerProps { idle_timeout: millis(1500), ..p });
    let odd = format!("{:_<40}-", "internal-");
    for name in ["x".repeat(33).as_str(), "internal-x", "-x", "x-", "a_b", odd.as_str()] {
        t.run(&format!("alb name {name}"), true, |s| {
            let props = ApplicationLoadBalancerProps { load_balancer_name: Some(name.into()), ..alb_props(net(s)?) };
            ApplicationLoadBalancer::new(s, "Lb", props).map(|_| ())
        });
    }
    t.with_alb("logs without region", |lb, s| lb.log_access_logs(&Bucket::builder(s, "B").build()?, None));
    t.with_alb("logs with key", |lb, s| {
        let key = Key::builder(s, "K").build()?;
        lb.log_access_logs(&Bucket::builder(s, "B").encryption_key(&key).build()?, None)
    });
    t.with_alb("connections with key", |lb, s| {
        lb.log_connection_logs(&Bucket::builder(s, "B").encryption(BucketEncryption::Kms).build()?, None)
    });
    t.with_alb("connections without region", |lb, s| {
        lb.log_connection_logs(&*Bucket::from_bucket_name(s, "B", "bucket")?, None)
    });
    t.with_nlb(
        "logs without region",
        false,
        |p| p,
        |lb, s| lb.log_access_logs(&Bucket::builder(s, "B").build()?, None),
    );
    t.run("nlb both", false, |s| {
        let mut props = nlb_props(net(s)?);
        props.vpc_subnets = Some(Default::default());
        props.subnet_mappings = Some(Vec::new());
        NetworkLoadBalancer::new(s, "Lb", props).map(|_| ())
    });
    t.nlb("no public", false, |p| NetworkLoadBalancerProps {
        ip_address_type: Some(IpAddressType::DualStackWithoutPublicIpv4),
        ..p
    });
    t.mapped("private", true, |m| SubnetMapping { private_ipv4_address: Some("1".into()), ..m });
    t.mapped("allocation", false, |m| SubnetMapping { allocation_id: Some("1".into()), ..m });
    t.mapped("prefix", false, |m| SubnetMapping {
        source_nat_ipv6_prefix: Some(SourceNatIpv6Prefix::auto_assigned()),
        ..m
    });
    t.nlb("units small", false, |p| NetworkLoadBalancerProps { minimum_capacity_unit: Some(5499.0), ..p });
    t.nlb("units large", false, |p| NetworkLoadBalancerProps { minimum_capacity_unit: Some(90_002.0), ..p });
    t.nlb("units half", false, |p| NetworkLoadBalancerProps { minimum_capacity_unit: Some(6000.5), ..p });
    t.nlb("groups disabled", false, |p| NetworkLoadBalancerProps {
        security_groups: Some(Vec::new()),
        disable_security_groups: Some(true),
        ..p
    });
    t.nlb("name", true, |p| NetworkLoadBalancerProps { load_balancer_name: Some("internal-".into()), ..p });
    t.plain("netmask", || SourceNatIpv6Prefix::from_ipv6_prefix("2001::"));
    t.plain("netmask other", || SourceNatIpv6Prefix::from_ipv6_prefix("2001::/64"));
    for (label, name) in [("long", "x".repeat(33)), ("", "-x".to_owned()), ("empty", String::new())] {
        t.run(format!("store name {label}").trim_end(), false, |s| {
            let bucket = Bucket::from_bucket_name(s, "B", "bucket")?;
            TrustStore::builder(s, "T").trust_store_name(name).bucket(bucket).key("k").build().map(|_| ())
        });
    }
}

struct Store(Node);

impl Construct for Store {
    fn node(&self) -> &Node {
        &self.0
    }
}

impl ITrustStore for Store {
    fn trust_store_arn(&self) -> String {
        "arn".into()
    }

    fn trust_store_name(&self) -> String {
        "name".into()
    }
}

fn listeners(t: &Try<'_>) {
    t.listen("nothing", false, |p| Listen { port: None, ..p });
    t.listen("port", false, |p| Listen { port: Some(1234.0), ..p });
    t.listen("two actions", false, |p| Listen {
        default_action: Some(fixed()),
        default_target_groups: Some(Vec::new()),
        ..p
    });
    t.listen("no groups", false, |p| Listen { default_target_groups: Some(Vec::new()), ..p });
    t.listen("no action", true, |p| p);
    t.listen("no certificate", true, |p| Listen { port: Some(443.0), default_action: Some(fixed()), ..p });
    t.listen("neither", true, |p| Listen { protocol: Some(ApplicationProtocol::Https), ..p });
    let jwt = |issuer: &str, jwks_endpoint: &str| {
        ListenerAction::authenticate_jwt(AuthenticateJwtOptions {
            issuer: issuer.into(),
            jwks_endpoint: jwks_endpoint.into(),
            next: fixed(),
        })
    };
    let act = |action, priority: Option<f64>, conditions| AddApplicationActionProps {
        action,
        priority,
        conditions,
        remove_suffix: None,
    };
    let groups = |priority: Option<f64>, conditions| AddApplicationTargetGroupsProps {
        target_groups: Vec::new(),
        priority,
        conditions,
    };
    t.on("jwt on http", |l, _| l.add_action("A", act(jwt("i", "https://x")?, None, None)));
    use MutualAuthenticationMode::{Off, PassThrough, Verify};
    let mtls = |label: &str, mutual: MutualAuthentication| {
        let change = |p| Ok(Listen { mutual_authentication: Some(mutual), ..p });
        t.on_with(&format!("mutual {label}"), false, change, |_, _| Ok(()));
    };
    let mode = |mode| MutualAuthentication { mutual_authentication_mode: Some(mode), ..Default::default() };
    mtls("no store", mode(Verify));
    for m in [Off, PassThrough] {
        t.run(&format!("alb listener mutual store {}", m.as_str()), false, |s| {
            let store = Rc::new(Store(s.node().clone()));
            let lb = ApplicationLoadBalancer::new(s, "Lb", alb_props(net(s)?))?;
            let mutual = MutualAuthentication { trust_store: Some(store), ..mode(m) };
            lb.add_listener("L", Listen { port: Some(80.0), mutual_authentication: Some(mutual), ..Default::default() })
                .map(|_| ())
        });
        let expiry = MutualAuthentication { ignore_client_certificate_expiry: Some(false), ..mode(m) };
        mtls(&format!("expiry {}", m.as_str()), expiry);
        let names = MutualAuthentication { advertise_trust_store_ca_names: Some(true), ..mode(m) };
        mtls(&format!("names {}", m.as_str()), names);
    }
    t.on("priority alone", |l, _| l.add_action("A", act(fixed(), Some(1.0), None)));
    t.on("conditions alone", |l, _| l.add_action("A", act(fixed(), None, conditions()?)));
    t.on("no conditions", |l, _| l.add_target_groups("A", groups(Some(2.0), Some(Vec::new()))));
    t.on("priority zero", |l, _| l.add_action("A", act(fixed(), Some(0.0), conditions()?)));
    t.on("rule no groups", |l, _| l.add_target_groups("A", groups(Some(1.0), conditions()?)));
    let port = |port: f64| AddApplicationTargetsProps { port: Some(port), ..Default::default() };
    t.on("targets port", |l, _| l.add_targets("A", port(9.0)));
    t.on("targets twice", |l, _| {
        l.add_targets("A", port(80.0))?;
        l.add_targets("A", port(80.0))
    });
    t.on("rule bare", |l, s| ApplicationListenerRule::builder(s, "R").listener(&l).priority(1).build());
    t.on("rule negative", |l, s| {
        ApplicationListenerRule::builder(s, "R").listener(&l).maybe_conditions(conditions()?).priority(-1).build()
    });
    t.on("rule both", |l, s| {
        ApplicationListenerRule::builder(s, "R")
            .listener(&l)
            .maybe_conditions(conditions()?)
            .priority(1)
            .action(fixed())
            .target_groups(Vec::new())
            .build()
    });
    let with_default = |p| Ok(Listen { default_action: Some(fixed()), ..p });
    t.on_with("rule no action", true, with_default, |l, s| {
        ApplicationListenerRule::builder(s, "R").listener(&l).maybe_conditions(conditions()?).priority(1).build()
    });
    t.plain("patterns", || ListenerCondition::path_patterns(["1", "2", "3", "4", "5", "6"]));
    t.plain("forward none", || ListenerAction::forward(&[]));
    t.plain("weighted none", || ListenerAction::weighted_forward(&[], ForwardOptions::default()));
    t.plain("net forward none", || NetworkListenerAction::forward(&[]));
    t.plain("net weighted none", || NetworkListenerAction::weighted_forward(&[], NetworkForwardOptions::default()));
    t.plain("redirect nowhere", || ListenerAction::redirect(RedirectOptions::builder().permanent(true).build()));
    t.plain("redirect path", || ListenerAction::redirect(RedirectOptions::builder().path("x").build()));
    t.plain("redirect empty path", || ListenerAction::redirect(RedirectOptions::builder().path("").port("1").build()));
    t.plain("jwt http", || jwt("i", "http://x"));
    t.plain("jwt long url", || jwt("i", &format!("https://{}", "x".repeat(250))));
    t.plain("jwt long issuer", || jwt(&"i".repeat(257), "https://x"));
    let imported = |s: &Stack| -> Result<ApplicationListenerRef> {
        let security_group = SecurityGroup::from_security_group_id(s, "G", "g")?;
        let attrs = ApplicationListenerAttributes { listener_arn: "a".into(), security_group, default_port: None };
        ApplicationListener::from_application_listener_attributes(s, "L", attrs)
    };
    t.run("imported default", false, |s| imported(s)?.add_target_groups("A", groups(None, None)));
    t.run("imported action", false, |s| imported(s)?.add_action("A", act(fixed(), None, None)));
    t.run("imported targets", false, |s| imported(s)?.add_targets("A", port(80.0)).map(|_| ()));
    let arn = "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/x/1";
    let alb = |s: &Stack, arn: &str| -> Result<ApplicationLoadBalancerRef> {
        let attrs = ApplicationLoadBalancerAttributes {
            load_balancer_arn: arn.into(),
            security_group_id: "g".into(),
            ..Default::default()
        };
        ApplicationLoadBalancer::from_application_load_balancer_attributes(s, "Lb", attrs)
    };
    let nlb = |s: &Stack, arn: &str| -> Result<NetworkLoadBalancerRef> {
        let attrs = NetworkLoadBalancerAttributes { load_balancer_arn: arn.into(), ..Default::default() };
        NetworkLoadBalancer::from_network_load_balancer_attributes(s, "Lb", attrs)
    };
    t.run("imported alb targets", false, |s| {
        let props = Listen { port: Some(80.0), ..Default::default() };
        alb(s, arn)?.add_listener("L", props)?.add_targets("T", port(80.0)).map(|_| ())
    });
    t.run("imported nlb targets", false, |s| {
        let targets = AddNetworkTargetsProps { port: 80.0, ..Default::default() };
        nlb(s, arn)?.add_listener("L", net_on(80.0))?.add_targets("T", targets).map(|_| ())
    });
    t.run("imported alb dns", false, |s| alb(s, arn)?.load_balancer_dns_name().map(|_| ()));
    t.run("imported alb zone", false, |s| alb(s, arn)?.load_balancer_canonical_hosted_zone_id().map(|_| ()));
    t.run("imported nlb dns", false, |s| nlb(s, arn)?.load_balancer_dns_name().map(|_| ()));
    t.run("imported nlb zone", false, |s| nlb(s, arn)?.load_balancer_canonical_hosted_zone_id().map(|_| ()));
    t.run("imported alb arn", false, |s| alb(s, "arn:aws:x:y:z:w").map(|_| ()));
    t.run("imported nlb arn", false, |s| nlb(s, "arn:aws:x:y:z:w").map(|_| ()));
    t.run("imported alb no arn", false, |s| alb(s, "nothing").map(|_| ()));
    let cert = || Some(vec![ListenerCertificate::from_arn("arn:c").into()]);
    type P = BaseNetworkListenerProps;
    t.net_listener("listener http", false, |p| P { protocol: Some(Protocol::Http), ..p });
    t.net_listener("listener tls", false, |p| P { protocol: Some(Protocol::Tls), ..p });
    t.net_listener("listener tls empty", false, |p| P {
        protocol: Some(Protocol::Tls),
        certificates: Some(Vec::new()),
        ..p
    });
    t.with_nlb(
        "listener tcp certificates",
        false,
        |p| p,
        |lb, _| lb.add_listener("L", P { protocol: Some(Protocol::Tcp), certificates: cert(), ..net_on(80.0) }),
    );
    t.net_listener("listener alpn", false, |p| P { alpn_policy: Some(AlpnPolicy::None), ..p });
    t.with_nlb(
        "listener both",
        false,
        |p| p,
        |lb, s| {
            let group = NetworkTargetGroup::new(s, "T", net_group_props(lb.vpc().unwrap()))?;
            let action = NetworkListenerAction::forward(&[(&group).into()])?;
            let (default_action, default_target_groups) = (Some(action), Some(Vec::new()));
            lb.add_listener("L", P { default_action, default_target_groups, ..net_on(80.0) })
        },
    );
    t.net_listener("listener no groups", false, |p| P { default_target_groups: Some(Vec::new()), ..p });
    t.net_listener("listener no action", true, |p| p);
    t.net_listener("idle millis", false, |p| P { tcp_idle_timeout: millis(10), ..p });
    t.net_listener("idle short", false, |p| P { tcp_idle_timeout: seconds(59), ..p });
    t.net_listener("idle long", false, |p| P { tcp_idle_timeout: seconds(6001), ..p });
    t.net_listener("idle udp", false, |p| P { tcp_idle_timeout: seconds(60), protocol: Some(Protocol::Udp), ..p });
    let dual = |label: &str, change: NlbChange, protocol| {
        t.with_nlb(label, false, change, |lb, _| lb.add_listener("L", P { protocol: Some(protocol), ..net_on(53.0) }));
    };
    dual(
        "udp on dual",
        |p| NetworkLoadBalancerProps { ip_address_type: Some(IpAddressType::DualStack), ..p },
        Protocol::Udp,
    );
    dual(
        "tcp udp on dual",
        |p| NetworkLoadBalancerProps {
            ip_address_type: Some(IpAddressType::DualStack),
            enable_prefix_for_ipv6_source_nat: Some(false),
            ..p
        },
        Protocol::TcpUdp,
    );
    dual(
        "udp on dual with nat",
        |p| NetworkLoadBalancerProps {
            ip_address_type: Some(IpAddressType::DualStack),
            enable_prefix_for_ipv6_source_nat: Some(true),
            ..p
        },
        Protocol::Udp,
    );
}

fn target_groups(t: &Try<'_>) {
    t.group("port", false, |p| Group { port: Some(1.0), ..p });
    t.group("neither", true, |p| Group { port: None, ..p });
    t.group("lambda port", true, |p| Group { target_type: Some(TargetType::Lambda), ..p });
    t.group("no vpc", true, |p| Group { vpc: None, ..p });
    t.group("lambda without vpc", true, |p| Group {
        vpc: None,
        port: None,
        target_type: Some(TargetType::Lambda),
        ..p
    });
    t.group("slow", false, |p| Group { slow_start: seconds(29), ..p });
    t.group("slower", false, |p| Group { slow_start: seconds(901), ..p });
    t.group("weighted slow", false, |p| Group {
        slow_start: seconds(30),
        load_balancing_algorithm_type: Some(TargetGroupLoadBalancingAlgorithmType::WeightedRandom),
        ..p
    });
    t.group("anomaly", false, |p| Group { enable_anomaly_mitigation: Some(true), ..p });
    t.group("multi", false, |p| Group { multi_value_headers_enabled: Some(true), ..p });
    t.group("sticky short", false, |p| Group { stickiness_cookie_duration: millis(0), ..p });
    t.group("sticky long", false, |p| Group { stickiness_cookie_duration: seconds(8 * 86_400), ..p });
    t.group("sticky fraction", false, |p| Group { stickiness_cookie_duration: millis(1500), ..p });
    for name in ["AWSALB", "AWSALBAPPx", "AWSALBTG", "", "awsalb"] {
        t.group(&format!("cookie {name}"), false, |p| Group {
            stickiness_cookie_duration: seconds(3600),
            stickiness_cookie_name: Some(name.into()),
            ..p
        });
    }
    t.group("cookie without duration", false, |p| Group { stickiness_cookie_name: Some("AWSALB".into()), ..p });
    for name in ["x".repeat(33).as_str(), "-x", "x-", "a_b"] {
        t.group(&format!("name {name}"), true, |p| Group { target_group_name: Some(name.into()), ..p });
    }
    let every = |interval, timeout| HealthCheck { interval, timeout, ..Default::default() };
    let by = |protocol: Protocol| HealthCheck { protocol: Some(protocol), ..Default::default() };
    t.check("same", every(seconds(10), seconds(10)));
    t.check("less", every(seconds(10), Some(Duration::minutes(1))));
    t.check("tcp", HealthCheck { path: Some("/".into()), ..by(Protocol::Tcp) });
    t.check("udp", by(Protocol::Udp));
    t.check("often", every(seconds(4), None));
    t.check("seldom", every(Some(Duration::minutes(6)), None));
    t.check("fraction", every(millis(5500), None));
    t.check("healthy", HealthCheck::builder().healthy_threshold_count(1).unhealthy_threshold_count(11).build());
    t.check("zero", HealthCheck::builder().healthy_threshold_count(0).build());
    t.check("timeout", HealthCheck { timeout: seconds(1), ..by(Protocol::Http) });
    t.check("long timeout", HealthCheck { timeout: seconds(121), path: Some("/".into()), ..by(Protocol::Https) });
    t.check("timeout without protocol", every(None, seconds(1)));
    let none = TargetGroupHealth::default();
    t.health("dns count", TargetGroupHealth { dns_minimum_healthy_target_count: Some(-1.0), ..none });
    t.health("dns half", TargetGroupHealth { dns_minimum_healthy_target_count: Some(1.5), ..none });
    t.health("dns percentage", TargetGroupHealth { dns_minimum_healthy_target_percentage: Some(101.0), ..none });
    t.health("count", TargetGroupHealth { routing_minimum_healthy_target_count: Some(0.0), ..none });
    t.health("percentage", TargetGroupHealth { routing_minimum_healthy_target_percentage: Some(0.5), ..none });
    t.with_group(
        "attribute",
        false,
        |p| p,
        |g, _| g.set_attribute("target_group_health.dns_failover.minimum_healthy_targets.count", Some("x")),
    );
    t.with_group(
        "attribute off",
        false,
        |p| p,
        |g, _| {
            g.set_attribute("target_group_health.unhealthy_state_routing.minimum_healthy_targets.count", Some("off"))
        },
    );
    t.with_group("mixed", false, |p| p, |g, _| g.add_target(&[&InstanceIdTarget::new("i", None)]));
    let lambda = |p| Group { target_type: Some(TargetType::Lambda), ..p };
    t.with_group("lambda twice", false, lambda, |g, s| {
        let f = Function::from_function_name(s, "F", "f")?;
        g.add_target(&[&LambdaTarget::new(f.clone()), &LambdaTarget::new(f)])
    });
    t.with_group("unattached metrics", false, |p| p, |g, _| g.metrics());
    t.with_group("unattached name", false, |p| p, |g, _| g.first_load_balancer_full_name());
    type N = NetworkTargetGroupProps;
    t.net_group("unattached metrics", false, |p| p, |g| g.metrics());
    t.net_group("protocol", false, |p| N { protocol: Some(Protocol::Https), ..p }, |_| Ok(()));
    t.net_group("name", true, |p| N { target_group_name: Some("a b".into()), ..p }, |_| Ok(()));
    t.net_group("no vpc", true, |p| N { vpc: None, ..p }, |_| Ok(()));
    let attrs = |balancer: Option<&str>| TargetGroupAttributes {
        target_group_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/x/1".into(),
        load_balancer_arns: balancer.map(str::to_owned),
    };
    let group = |s: &Stack, of| ApplicationTargetGroup::from_target_group_attributes(s, "T", of);
    let net = |s: &Stack, of| NetworkTargetGroup::from_target_group_attributes(s, "T", of);
    t.run("imported group metrics", false, |s| group(s, attrs(None))?.metrics().map(|_| ()));
    t.run("imported net group metrics", false, |s| net(s, attrs(None))?.metrics().map(|_| ()));
    let ip = || IpTarget::new("1", None, None);
    t.run("imported group target", false, |s| group(s, attrs(None))?.add_target(&[&ip()]));
    t.run("imported net group target", false, |s| net(s, attrs(None))?.add_target(&[&ip()]));
    t.run("imported group balancer", false, |s| group(s, attrs(Some("arn:aws:x:y:z:w"))).map(|_| ()));
}

#[test]
fn refusals() {
    check("1525-elbv2-errors", |app, c| {
        Stack::new(app, "Stack")?;
        let t = Try(c);
        load_balancers(&t);
        listeners(&t);
        target_groups(&t);
        Ok(())
    });
}
