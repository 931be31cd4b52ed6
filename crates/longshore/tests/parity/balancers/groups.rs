//! Target groups, their targets and metrics.

use std::rc::Rc;

use longshore::array;
use longshore::aws_cloudwatch::MetricOptions;
use longshore::aws_ec2::{IConnectable as _, Instance, InstanceType, MachineImage, Port, SecurityGroup};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationTargetGroupsProps, AddApplicationTargetsProps, AddNetworkTargetsProps, ApplicationLoadBalancer,
    ApplicationProtocol, ApplicationProtocolVersion, ApplicationTargetGroup, BaseApplicationListenerProps,
    BaseNetworkListenerProps, HealthCheck, HttpCodeElb, HttpCodeTarget, IApplicationListener as _,
    IApplicationLoadBalancer as _, IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancer as _,
    INetworkLoadBalancerTarget, INetworkTargetGroup, ITargetGroup, LoadBalancerTargetProps, NetworkLoadBalancer,
    NetworkTargetGroup, Protocol, TargetGroupAttributes, TargetGroupHealth, TargetGroupIpAddressType,
    TargetGroupLoadBalancingAlgorithmType, TargetType,
};
use longshore::aws_elasticloadbalancingv2_targets::{
    AlbArnTarget, AlbListenerTarget, AlbTarget, InstanceIdTarget, InstanceTarget, IpTarget, LambdaTarget,
};
use longshore::aws_lambda::{Code, Function, FunctionProps, Runtime};
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use super::networks::on;
use super::{both, path, two_zones};
use crate::harness::check;

type Targets = Option<Vec<Rc<dyn IApplicationLoadBalancerTarget>>>;

struct Own(SecurityGroup);

impl IApplicationLoadBalancerTarget for Own {
    fn attach_to_application_target_group(
        &self,
        group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps> {
        group.register_connectable(&self.0.connections(), None)?;
        Ok(LoadBalancerTargetProps {
            target_type: TargetType::Ip,
            target_json: Some(object! {"Id" => "1.1.1.1"}.into()),
        })
    }
}

/// Adds itself to groups.
struct Itself;

impl IApplicationLoadBalancerTarget for Itself {
    fn attach_to_application_target_group(&self, _: &dyn IApplicationTargetGroup) -> Result<LoadBalancerTargetProps> {
        Ok(LoadBalancerTargetProps { target_type: TargetType::Ip, target_json: None })
    }
}

impl INetworkLoadBalancerTarget for Itself {
    fn attach_to_network_target_group(&self, _: &dyn INetworkTargetGroup) -> Result<LoadBalancerTargetProps> {
        Ok(LoadBalancerTargetProps { target_type: TargetType::Ip, target_json: None })
    }
}

fn one(target: impl IApplicationLoadBalancerTarget + 'static) -> Targets {
    Some(vec![Rc::new(target)])
}

#[test]
fn groups() {
    check("1522-elbv2-target-groups", |app, t| {
        use TargetGroupLoadBalancingAlgorithmType::{LeastOutstandingRequests, WeightedRandom};
        let s = &Stack::new(app, "Stack")?;
        let vpc = &two_zones(s, 0)?;
        let group = |id| ApplicationTargetGroup::builder(s, id).vpc(vpc);
        group("Empty").build()?;
        let a = group("All")
            .port(80)
            .protocol(ApplicationProtocol::Http)
            .protocol_version(ApplicationProtocolVersion::Grpc)
            .target_type(TargetType::Ip)
            .target_group_name("all")
            .deregistration_delay(Duration::seconds(5))
            .slow_start(Duration::seconds(30))
            .stickiness_cookie_duration(Duration::minutes(5))
            .stickiness_cookie_name("mine")
            .load_balancing_algorithm_type(LeastOutstandingRequests)
            .cross_zone_enabled(true)
            .enable_anomaly_mitigation(false)
            .ip_address_type(TargetGroupIpAddressType::Ipv6)
            .target_group_health(TargetGroupHealth {
                dns_minimum_healthy_target_count: Some(2.0),
                dns_minimum_healthy_target_percentage: Some(50.0),
                routing_minimum_healthy_target_count: Some(3.0),
                routing_minimum_healthy_target_percentage: Some(0.0),
            })
            .health_check(
                HealthCheck::builder()
                    .enabled(true)
                    .interval(Duration::seconds(30))
                    .timeout(Duration::seconds(5))
                    .path("/h")
                    .port("81")
                    .protocol(Protocol::Https)
                    .healthy_threshold_count(3)
                    .unhealthy_threshold_count(4)
                    .healthy_grpc_codes("0-99")
                    .healthy_http_codes("200-299")
                    .build(),
            )
            .build()?;
        let w = group("Weighted")
            .port(8443)
            .load_balancing_algorithm_type(WeightedRandom)
            .enable_anomaly_mitigation(true)
            .cross_zone_enabled(false)
            .stickiness_cookie_duration(Duration::days(7))
            .target_type(TargetType::Instance)
            .target_group_health(TargetGroupHealth {
                dns_minimum_healthy_target_count: Some(0.0),
                ..Default::default()
            })
            .health_check(HealthCheck::builder().healthy_http_codes("200").build())
            .build()?;
        w.set_attribute("a", Some("b"))?;
        let percentage = "target_group_health.unhealthy_state_routing.minimum_healthy_targets.percentage";
        w.set_attribute(percentage, Some("77"))?;
        w.enable_cookie_stickiness(Duration::seconds(1))?;
        w.configure_health_check(HealthCheck::builder().path("/late").interval(Duration::minutes(1)).build());
        group("Slow").port(8000).slow_start(Duration::seconds(0)).target_type(TargetType::Ip).build()?;
        // Targets.
        let instance = Instance::builder(s, "Instance")
            .vpc(vpc)
            .instance_type(InstanceType::new("t3.nano"))
            .machine_image(MachineImage::latest_amazon_linux2023(Default::default()))
            .build()?;
        let code = FunctionProps::new(Runtime::NODEJS_22_X, "index.h", Code::from_inline("x"));
        let f = Function::new(s, "Fn", code)?;
        let i = group("Instances")
            .port(80)
            .targets(vec![
                Rc::new(InstanceTarget::new(&instance, None)),
                Rc::new(InstanceIdTarget::new("i-1", Some(81.0))),
            ])
            .build()?;
        i.add_target(&[&InstanceTarget::new(&instance, Some(82.0))])?;
        let ips = group("Ips")
            .port(80)
            .targets(vec![
                Rc::new(IpTarget::new("10.0.0.1", None, None)),
                Rc::new(IpTarget::new("10.0.0.2", Some(83.0), Some("all"))),
            ])
            .build()?;
        let functions = ApplicationTargetGroup::builder(s, "Fns")
            .target_type(TargetType::Lambda)
            .multi_value_headers_enabled(true)
            .targets(vec![Rc::new(LambdaTarget::new(&f))])
            .health_check(HealthCheck::builder().enabled(true).interval(Duration::seconds(35)).build())
            .build()?;
        let lb = ApplicationLoadBalancer::builder(s, "Alb").vpc(vpc).internet_facing(true).build()?;
        let listener = lb.add_listener("L", BaseApplicationListenerProps::builder().port(80).build())?;
        let default = AddApplicationTargetsProps {
            port: Some(80.0),
            targets: one(InstanceTarget::new(&instance, None)),
            target_group_name: Some("named".into()),
            deregistration_delay: Some(Duration::minutes(1)),
            slow_start: Some(Duration::minutes(15)),
            stickiness_cookie_duration: Some(Duration::hours(1)),
            health_check: Some(HealthCheck::builder().path("/").build()),
            ..Default::default()
        };
        let added = listener.add_targets("Default", default)?;
        let rule = |priority: f64, pattern: &str, targets: Targets| -> Result<AddApplicationTargetsProps> {
            let conditions = path(pattern)?;
            Ok(AddApplicationTargetsProps { priority: Some(priority), conditions, targets, ..Default::default() })
        };
        listener.add_targets("Fn", rule(1.0, "/fn", one(LambdaTarget::new(&f)))?)?;
        let ip = AddApplicationTargetsProps {
            protocol: Some(ApplicationProtocol::Https),
            protocol_version: Some(ApplicationProtocolVersion::Http2),
            load_balancing_algorithm_type: Some(WeightedRandom),
            enable_anomaly_mitigation: Some(true),
            stickiness_cookie_duration: Some(Duration::hours(1)),
            stickiness_cookie_name: Some("c".into()),
            ..rule(2.0, "/ip", one(IpTarget::new("10.0.0.9", None, None)))?
        };
        listener.add_targets("Ip", ip)?;
        // Members that may be connected to.
        let member = SecurityGroup::builder(s, "Member").vpc(vpc).build()?;
        let later = SecurityGroup::builder(s, "Later").vpc(vpc).build()?;
        added.register_connectable(&member, None)?;
        i.register_connectable(&later, Some(Port::tcp_range(1, 2)))?;
        let groups = |group: longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupRef, priority, pattern| {
            Ok::<_, Error>(AddApplicationTargetGroupsProps {
                target_groups: vec![group],
                priority: Some(priority),
                conditions: path(pattern)?,
            })
        };
        listener.add_target_groups("Late", groups((&i).into(), 3.0, "/late")?)?;
        let own = AddApplicationTargetsProps { port: Some(8080.0), ..rule(4.0, "/own", one(Own(later)))? };
        listener.add_targets("Own", own)?;
        // Network load balancers.
        let n = NetworkTargetGroup::builder(s, "Net")
            .vpc(vpc)
            .port(443)
            .targets(vec![Rc::new(IpTarget::new("10.0.0.3", Some(1.0), None))])
            .build()?;
        NetworkTargetGroup::builder(s, "NetAll")
            .vpc(vpc)
            .port(53)
            .protocol(Protocol::TcpUdp)
            .proxy_protocol_v2(true)
            .preserve_client_ip(false)
            .connection_termination(true)
            .target_type(TargetType::Instance)
            .target_group_name("net")
            .cross_zone_enabled(true)
            .ip_address_type(TargetGroupIpAddressType::Ipv4)
            .deregistration_delay(Duration::seconds(0))
            .health_check(
                HealthCheck::builder()
                    .protocol(Protocol::Http)
                    .path("/")
                    .interval(Duration::seconds(10))
                    .timeout(Duration::seconds(10))
                    .healthy_threshold_count(2)
                    .unhealthy_threshold_count(10)
                    .build(),
            )
            .build()?;
        let nlb = NetworkLoadBalancer::builder(s, "Nlb").vpc(vpc).build()?;
        let to_n = BaseNetworkListenerProps { default_target_groups: Some(vec![(&n).into()]), ..on(443.0) };
        nlb.add_listener("L", to_n)?;
        let target = |target: Rc<dyn INetworkLoadBalancerTarget>| AddNetworkTargetsProps {
            port: 80.0,
            targets: Some(vec![target]),
            ..Default::default()
        };
        let checked = HealthCheck::builder().protocol(Protocol::Http).build();
        nlb.add_listener("A", on(80.0))?.add_targets(
            "Alb",
            AddNetworkTargetsProps {
                health_check: Some(checked),
                ..target(Rc::new(AlbListenerTarget::new(&listener)))
            },
        )?;
        nlb.add_listener("B", on(81.0))?.add_targets("AlbArn", target(Rc::new(AlbTarget::new(&lb, 80.0))))?;
        let alb_arn = "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/x/1";
        nlb.add_listener("C", on(82.0))?.add_targets(
            "AlbArn2",
            AddNetworkTargetsProps {
                protocol: Some(Protocol::Tcp),
                proxy_protocol_v2: Some(true),
                preserve_client_ip: Some(true),
                target_group_name: Some("n".into()),
                deregistration_delay: Some(Duration::seconds(3)),
                ..target(Rc::new(AlbArnTarget::new(alb_arn, 8.0)))
            },
        )?;
        // Imports.
        let attributes = TargetGroupAttributes {
            target_group_arn:
                "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/my-target-group/50dc6c495c0c9188"
                    .into(),
            load_balancer_arns: Some(
                "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/my-lb/73e2d6bc24d8a067".into(),
            ),
        };
        let imported = ApplicationTargetGroup::from_target_group_attributes(s, "Imported", attributes.clone())?;
        let imported_net = NetworkTargetGroup::from_target_group_attributes(s, "ImportedNet", attributes)?;
        listener.add_target_groups("Imported", groups(imported.clone(), 5.0, "/i")?)?;
        let to_imported =
            BaseNetworkListenerProps { default_target_groups: Some(vec![imported_net.clone()]), ..on(83.0) };
        nlb.add_listener("I", to_imported)?;
        imported.register_connectable(&member, None)?;
        imported.add_target(&[&Itself])?;
        imported_net.add_target(&[&Itself])?;
        t.record(
            "values",
            array![
                a.target_group_arn(),
                a.target_group_name(),
                a.target_group_full_name()?,
                a.default_port(),
                added.first_load_balancer_full_name()?,
                n.first_load_balancer_full_name()?,
                imported.target_group_name(),
                imported.target_group_arn(),
                imported.load_balancer_arns(),
                ips.default_port(),
            ],
            s,
        );
        t.record("attached", added.resource().node().path(), None);
        let waits = |id: &str, group: &dyn ITargetGroup| -> Result<()> {
            let waiting = CfnResource::new(s, id, "X::Y::Z", object! {})?;
            waiting.node().add_dependable(group.load_balancer_attached());
            Ok(())
        };
        waits("W1", &added)?;
        waits("W2", &i)?;
        waits("W3", &n)?;
        waits("W4", &*imported)?;
        waits("W5", &functions)?;
        // Metrics.
        let record = |label: &str, all: Vec<Value>| t.record(label, all, s);
        macro_rules! all {
            ($metrics:expr, $($name:ident),*) => {{
                let m = $metrics?;
                vec![$(both(|o: MetricOptions| m.$name(o))?),*]
            }};
        }
        record(
            "tg metrics",
            all!(
                added.metrics(),
                ipv6_request_count,
                request_count,
                healthy_host_count,
                unhealthy_host_count,
                request_count_per_target,
                target_connection_error_count,
                target_response_time,
                target_tls_negotiation_error_count
            ),
        );
        record("tg metrics by name", vec![both(|o| added.metrics()?.custom("Own", o))?]);
        record("tg codes", vec![both(|o| added.metrics()?.http_code_target(HttpCodeTarget::Target2XxCount, o))?]);
        record("imported", all!(imported.metrics(), request_count));
        record("imported net", all!(imported_net.metrics(), healthy_host_count));
        record(
            "lb metrics",
            all!(
                lb.metrics(),
                active_connection_count,
                client_tls_negotiation_error_count,
                consumed_lcus,
                http_fixed_response_count,
                http_redirect_count,
                http_redirect_url_limit_exceeded_count,
                ipv6_processed_bytes,
                ipv6_request_count,
                new_connection_count,
                processed_bytes,
                rejected_connection_count,
                request_count,
                rule_evaluations,
                target_connection_error_count,
                target_response_time,
                target_tls_negotiation_error_count,
                elb_auth_error,
                elb_auth_failure,
                elb_auth_latency,
                elb_auth_success
            ),
        );
        record("lb metrics by name", vec![both(|o| lb.metric("Own", o))?]);
        let code = || both(|o| lb.metrics()?.http_code_elb(HttpCodeElb::Elb504Count, o));
        record("lb codes", vec![code()?, code()?]);
        record(
            "nlb metrics",
            all!(
                nlb.metrics(),
                active_flow_count,
                consumed_lcus,
                new_flow_count,
                processed_bytes,
                tcp_client_reset_count,
                tcp_elb_reset_count,
                tcp_target_reset_count
            ),
        );
        record("nlb metrics by name", vec![both(|o| nlb.metric("Own", o))?]);
        record("net metrics", all!(n.metrics(), healthy_host_count, un_healthy_host_count));
        Ok(())
    });
}
