//! Services and groups of instances as targets of load balancers.

use std::rc::Rc;

use longshore::array;
use longshore::aws_applicationautoscaling::EnableScalingProps;
use longshore::aws_autoscaling::{AutoScalingGroup, RequestCountScalingProps as GroupRequests};
use longshore::aws_ec2::{IConnectable as _, InstanceType, MachineImage, SecurityGroup, Vpc, VpcAttributes, VpcRef};
use longshore::aws_ecs::{
    AlternateTarget, AlternateTargetConfig, AlternateTargetProps, AlternateTargetRef, BaseService, Cluster,
    ClusterAttributes, ClusterRef, ContainerDefinitionOptions, DeploymentController, DeploymentControllerType,
    DeploymentStrategy, Ec2Service, Ec2ServiceProps, Ec2TaskDefinition, EcsTarget, ExternalService,
    ExternalServiceProps, ExternalTaskDefinition, FargateService, FargateServiceProps, FargateTaskDefinition,
    IAlternateTarget, ListenerConfig, ListenerRuleConfiguration, LoadBalancerTargetOptions, NetworkMode, PortMapping,
    Protocol, RequestCountScalingProps,
};
use longshore::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, AddNetworkTargetsProps, ApplicationListenerRule, ApplicationLoadBalancer,
    ApplicationProtocol, ApplicationTargetGroup, BaseApplicationListenerProps, BaseNetworkListenerProps,
    ForwardOptions, HealthCheck, IApplicationListener as _, IApplicationLoadBalancer as _,
    IApplicationLoadBalancerTarget, IApplicationTargetGroup, INetworkLoadBalancer as _, INetworkLoadBalancerTarget,
    INetworkTargetGroup as _, ListenerAction, ListenerCondition, LoadBalancerTargetProps, NetworkLoadBalancer,
    NetworkTargetGroup, Protocol as Balanced, TargetGroupAttributes, TargetType, WeightedTargetGroup,
};
use longshore::aws_iam::Role;
use longshore::core::value::Value;
use longshore::object;
use longshore::prelude::*;

use super::networks::on;
use super::{env, path, two_zones};
use crate::ecs::nginx;
use crate::harness::{Context, check};

fn cluster_in(s: &Stack, id: &str, vpc: VpcRef) -> Result<ClusterRef> {
    let attributes = ClusterAttributes::new("c", vpc);
    Cluster::from_cluster_attributes(s, id, attributes)
}

fn port(container_port: f64) -> PortMapping {
    PortMapping::new(container_port)
}

fn udp(container_port: f64) -> PortMapping {
    PortMapping { protocol: Some(Protocol::Udp), ..port(container_port) }
}

fn mapped(ports: Vec<PortMapping>) -> ContainerDefinitionOptions {
    ContainerDefinitionOptions { port_mappings: Some(ports), ..nginx().into() }
}

fn of(container: &str) -> LoadBalancerTargetOptions {
    LoadBalancerTargetOptions { container_name: container.into(), ..Default::default() }
}

fn to(container: &str, port: f64, protocol: Option<Protocol>) -> LoadBalancerTargetOptions {
    LoadBalancerTargetOptions { container_port: Some(port), protocol, ..of(container) }
}

type Conditions = Option<Vec<ListenerCondition>>;

fn apply(
    target: Rc<dyn IApplicationLoadBalancerTarget>,
    priority: Option<f64>,
    conditions: Conditions,
) -> AddApplicationTargetsProps {
    AddApplicationTargetsProps {
        port: Some(80.0),
        targets: Some(vec![target]),
        priority,
        conditions,
        ..Default::default()
    }
}

fn connect(target: Rc<dyn INetworkLoadBalancerTarget>, port: f64) -> AddNetworkTargetsProps {
    AddNetworkTargetsProps { port, targets: Some(vec![target]), ..Default::default() }
}

#[test]
fn targets() {
    check("1540-ecs-load-balancer-targets", |app, t| {
        let s = &Stack::with_props(app, "Stack", env("us-east-1"))?;
        let vpc = &two_zones(s, 1)?;
        let cluster = &cluster_in(s, "Cluster", vpc.into())?;
        let fargate = FargateTaskDefinition::builder(s, "Fargate").build()?;
        fargate.add_container("Web", mapped(vec![port(8080.0), port(9090.0), udp(53.0)]))?;
        fargate.add_container("Side", mapped(vec![port(70.0)]))?;
        let web = FargateService::builder(s, "WebService")
            .cluster(cluster.clone())
            .task_definition(&fargate)
            .health_check_grace_period(Duration::seconds(7))
            .build()?;
        let lb = ApplicationLoadBalancer::builder(s, "Alb").vpc(vpc).internet_facing(true).build()?;
        let listener = lb.add_listener("L", BaseApplicationListenerProps::builder().port(80).build())?;
        let tg = listener.add_targets("Web", apply(Rc::new(web.clone()), None, None))?;
        let side = web.load_balancer_target(of("Side"))?;
        listener.add_targets("Side", apply(side, Some(1.0), path("/side")?))?;
        let admin = web.load_balancer_target(to("Web", 9090.0, Some(Protocol::Tcp)))?;
        listener.add_targets("Admin", apply(admin, Some(2.0), path("/admin")?))?;
        let nlb = NetworkLoadBalancer::builder(s, "Nlb").vpc(vpc).build()?;
        nlb.add_listener("L", on(80.0))?.add_targets("Web", connect(Rc::new(web.clone()), 80.0))?;
        let dns = web.load_balancer_target(to("Web", 53.0, Some(Protocol::Udp)))?;
        nlb.add_listener("Dns", BaseNetworkListenerProps { protocol: Some(Balanced::Udp), ..on(53.0) })?
            .add_targets("Dns", connect(dns, 53.0))?;
        // Instances.
        let fixed = ApplicationTargetGroup::builder(s, "Fixed").vpc(vpc).port(80).build()?;
        let hosted = |container: f64, host: f64| PortMapping { host_port: Some(host), ..port(container) };
        let kinds = [
            ("Bridge", NetworkMode::Bridge, port(80.0)),
            ("Zero", NetworkMode::Bridge, hosted(81.0, 0.0)),
            ("HostPort", NetworkMode::Bridge, hosted(80.0, 1234.0)),
            ("Host", NetworkMode::Host, port(82.0)),
            ("Own", NetworkMode::AwsVpc, port(83.0)),
        ];
        let mut bridge = None;
        for (i, (id, mode, mapping)) in kinds.into_iter().enumerate() {
            let task = Ec2TaskDefinition::builder(s, format!("{id}Task")).network_mode(mode).build()?;
            let container = ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..mapped(vec![mapping]) };
            task.add_container("C", container)?;
            let service = Ec2Service::new(s, id, Ec2ServiceProps::new(cluster.clone(), &task))?;
            let group = SecurityGroup::builder(s, format!("{id}Group")).vpc(vpc).build()?;
            service.connections().add_security_group(&[(&group).into()])?;
            let hosts = vec![ListenerCondition::host_headers([format!("{id}.com")])];
            listener.add_targets(id, apply(Rc::new(service.clone()), Some(11.0 + i as f64), Some(hosts)))?;
            bridge.get_or_insert(service);
        }
        fixed.add_target(&[&bridge.unwrap()])?;
        ApplicationListenerRule::builder(s, "FixedRule")
            .listener(&listener)
            .priority(30)
            .maybe_conditions(path("/fixed")?)
            .target_groups(vec![(&fixed).into()])
            .build()?;
        // Listeners by configuration.
        let many = FargateService::builder(s, "Many").cluster(cluster.clone()).task_definition(&fargate).build()?;
        let second = lb.add_listener(
            "Second",
            BaseApplicationListenerProps::builder().port(81).protocol(ApplicationProtocol::Http).build(),
        )?;
        let net = nlb.add_listener("Net", on(90.0))?;
        let net2 = nlb.add_listener("Net2", on(91.0))?;
        let target = |container: &str, id: &str, container_port, protocol, listener| EcsTarget {
            container_name: container.into(),
            container_port,
            protocol,
            new_target_group_id: id.into(),
            listener,
        };
        let first = AddApplicationTargetsProps {
            protocol: Some(ApplicationProtocol::Https),
            health_check: Some(HealthCheck::builder().path("/").build()),
            ..Default::default()
        };
        let ruled = AddApplicationTargetsProps {
            priority: Some(3.0),
            conditions: path("/")?,
            port: Some(8443.0),
            protocol: Some(ApplicationProtocol::Https),
            ..Default::default()
        };
        let named = AddNetworkTargetsProps { port: 7.0, target_group_name: Some("x".into()), ..Default::default() };
        use ListenerConfig as L;
        many.register_load_balancer_targets(&[
            target("Web", "Ecs", Some(8080.0), None, L::application_listener(&second, Some(first))),
            target("Side", "Ecs2", None, Some(Protocol::Tcp), L::application_listener(&second, Some(ruled))),
            target("Web", "Ecs3", Some(9090.0), None, L::network_listener(&net, None)),
            target("Web", "Ecs4", Some(53.0), Some(Protocol::Udp), L::network_listener(&net2, Some(named))),
        ])?;
        // Blue and green.
        let colour = |id| ApplicationTargetGroup::builder(s, id).vpc(vpc).port(80).target_type(TargetType::Ip).build();
        let (blue, green) = (colour("Blue")?, colour("Green")?);
        let rule = |id: &str, priority: i32, group: &ApplicationTargetGroup| {
            let all = [WeightedTargetGroup { target_group: group.into(), weight: Some(1.0) }];
            ApplicationListenerRule::builder(s, id)
                .listener(&listener)
                .priority(priority)
                .maybe_conditions(path(&format!("/{id}"))?)
                .action(ListenerAction::weighted_forward(&all, ForwardOptions::default())?)
                .build()
        };
        let (prod, test) = (rule("Prod", 40, &blue)?, rule("Test", 41, &green)?);
        let both = FargateService::builder(s, "Both")
            .cluster(cluster.clone())
            .task_definition(&fargate)
            .deployment_strategy(DeploymentStrategy::BlueGreen)
            .build()?;
        use ListenerRuleConfiguration as R;
        let alternate = AlternateTargetProps {
            role: None,
            test_listener: Some(R::application_listener_rule(&test)),
            alternate_target_group: Rc::new(green.clone()),
            production_listener: R::application_listener_rule(&prod),
        };
        let options = LoadBalancerTargetOptions {
            alternate_target: Some(AlternateTarget::new("Alt", alternate).into()),
            ..to("Web", 8080.0, None)
        };
        both.load_balancer_target(options)?.attach_to_application_target_group(&blue)?;
        let arn = "arn:aws:iam::123456789012:role/r";
        let alternate = AlternateTargetProps {
            role: Some(Role::from_role_arn(s, "Role", arn, Default::default())?),
            test_listener: None,
            alternate_target_group: Rc::new(green),
            production_listener: R::network_listener(&net),
        };
        let options = LoadBalancerTargetOptions {
            alternate_target: Some(AlternateTarget::new("Alt2", alternate).into()),
            ..of("Side")
        };
        let net_blue =
            NetworkTargetGroup::builder(s, "NetBlue").vpc(vpc).port(1).target_type(TargetType::Ip).build()?;
        both.load_balancer_target(options)?.attach_to_network_target_group(&net_blue)?;
        // Requests.
        let scaling = web.auto_scale_task_count(EnableScalingProps { max_capacity: 5.0, ..Default::default() })?;
        let requests = RequestCountScalingProps::builder().requests_per_target(100).target_group(tg.clone()).build();
        scaling.scale_on_request_count("Requests", requests)?;
        let more = RequestCountScalingProps::builder()
            .requests_per_target(50)
            .target_group(tg)
            .policy_name("p")
            .disable_scale_in(true)
            .scale_in_cooldown(Duration::seconds(1))
            .scale_out_cooldown(Duration::seconds(2))
            .build();
        scaling.scale_on_request_count("More", more)?;
        // Groups of instances.
        let group = |id| {
            AutoScalingGroup::builder(s, id)
                .vpc(vpc)
                .instance_type(InstanceType::new("t3.nano"))
                .machine_image(linux())
                .build()
        };
        let (one, two) = (group("One")?, group("Two")?);
        let props = apply(Rc::new(one.clone()), Some(50.0), path("/asg")?);
        listener.add_targets("Asg", AddApplicationTargetsProps { port: Some(8080.0), ..props })?;
        one.scale_on_request_count(
            "Requests",
            GroupRequests { target_requests_per_minute: Some(60.0), ..Default::default() },
        )?;
        one.scale_on_request_count(
            "Seconds",
            GroupRequests { target_requests_per_second: Some(2.0), disable_scale_in: Some(true), ..Default::default() },
        )?;
        nlb.add_listener("Asg", on(92.0))?.add_targets("Asg", connect(Rc::new(two.clone()), 92.0))?;
        let imported = TargetGroupAttributes {
            target_group_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/x/1".into(),
            load_balancer_arns: None,
        };
        let imported = ApplicationTargetGroup::from_target_group_attributes(s, "Imported", imported)?;
        two.attach_to_application_target_group(&*imported)?;
        t.record("types", array![TargetType::Instance, TargetType::Ip], None);
        Ok(())
    });
}

fn linux() -> MachineImage {
    MachineImage::generic_linux([("us-east-1".to_owned(), "ami-1".to_owned())].into(), Default::default())
}

struct Nowhere;

impl IAlternateTarget for Nowhere {
    fn bind(&self, _: &dyn Construct) -> Result<AlternateTargetConfig> {
        Ok(AlternateTargetConfig::default())
    }
}

struct Id;

impl IApplicationLoadBalancerTarget for Id {
    fn attach_to_application_target_group(&self, _: &dyn IApplicationTargetGroup) -> Result<LoadBalancerTargetProps> {
        let target_json = Some(Value::from(object! {"id" => "i"}));
        Ok(LoadBalancerTargetProps { target_type: TargetType::Instance, target_json })
    }
}

fn net(s: &Stack, id: &str) -> Result<VpcRef> {
    let attributes = VpcAttributes {
        vpc_id: "v".into(),
        availability_zones: vec!["a".into()],
        private_subnet_ids: Some(vec!["q".into()]),
        ..Default::default()
    };
    Vpc::from_vpc_attributes(s, id, attributes)
}

/// What services are tried with.
struct Around<'a> {
    stack: &'a Stack,
    vpc: VpcRef,
    group: ApplicationTargetGroup,
    net_group: NetworkTargetGroup,
}

impl<'a> Around<'a> {
    fn of(stack: &'a Stack, vpc: VpcRef) -> Result<Self> {
        let group = ApplicationTargetGroup::builder(stack, "G").vpc(vpc.clone()).port(80).build()?;
        let net_group = NetworkTargetGroup::builder(stack, "N").vpc(vpc.clone()).port(80).build()?;
        Ok(Self { stack, vpc, group, net_group })
    }
}

fn fargate<T>(
    t: &Context,
    label: &str,
    ports: Vec<PortMapping>,
    controller: Option<DeploymentControllerType>,
    then: impl FnOnce(&BaseService, &Around<'_>) -> Result<T>,
) {
    t.attempt(label, |s, _| {
        let vpc = net(s, "Vpc")?;
        let task = FargateTaskDefinition::builder(s, "T").build()?;
        task.add_container("A", ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..mapped(ports) })?;
        let props = FargateServiceProps {
            deployment_controller: controller.map(|c| DeploymentController { r#type: Some(c) }),
            ..FargateServiceProps::new(cluster_in(s, "C", vpc.clone())?, &task)
        };
        let service = FargateService::new(s, "S", props)?;
        then(&service, &Around::of(s, vpc)?).map(|_| ())
    });
}

fn external<T>(t: &Context, label: &str, then: impl FnOnce(&BaseService, &Around<'_>) -> Result<T>) {
    t.attempt(&format!("external {label}"), |s, _| {
        let vpc = net(s, "Vpc")?;
        let task = ExternalTaskDefinition::builder(s, "T").build()?;
        let container = ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..mapped(vec![port(80.0)]) };
        task.add_container("A", container)?;
        let props = ExternalServiceProps::new(cluster_in(s, "C", vpc.clone())?, &task);
        let service = ExternalService::new(s, "S", props)?;
        then(&service, &Around::of(s, vpc)?).map(|_| ())
    });
}

fn group<T>(t: &Context, label: &str, synth: bool, then: impl FnOnce(&AutoScalingGroup, &VpcRef, &Stack) -> Result<T>) {
    let props = AppProps::default();
    t.attempt_with(&format!("group {label}"), props, env("us-east-1"), synth, |s, _| {
        let vpc = net(s, "Vpc")?;
        let group = AutoScalingGroup::builder(s, "S")
            .vpc(vpc.clone())
            .instance_type(InstanceType::new("t3.nano"))
            .machine_image(linux())
            .build()?;
        then(&group, &vpc, s).map(|_| ())
    });
}

#[test]
fn refusals_of_targets() {
    check("1541-ecs-load-balancer-errors", |app, t| {
        Stack::new(app, "Stack")?;
        let f = |label: &str, then: fn(&BaseService, &Around<'_>) -> Result<()>| {
            fargate(t, label, vec![port(80.0)], None, then);
        };
        f("no such container", |x, _| x.load_balancer_target(of("B")).map(|_| ()));
        f("no such port", |x, _| x.load_balancer_target(to("A", 81.0, None)).map(|_| ()));
        f("no such protocol", |x, _| {
            let options = LoadBalancerTargetOptions { protocol: Some(Protocol::Udp), ..of("A") };
            x.load_balancer_target(options).map(|_| ())
        });
        fargate(t, "no port", Vec::new(), None, |x, _| x.load_balancer_target(of("A")).map(|_| ()));
        fargate(t, "no port at all", Vec::new(), None, |x, a| a.group.add_target(&[x]));
        let by_code_deploy = Some(DeploymentControllerType::CodeDeploy);
        fargate(t, "alternate", vec![port(80.0)], by_code_deploy, |x, _| {
            let nowhere: AlternateTargetRef = Rc::new(Nowhere);
            x.load_balancer_target(LoadBalancerTargetOptions { alternate_target: Some(nowhere), ..of("A") }).map(|_| ())
        });
        f("register", |x, a| {
            let lb = ApplicationLoadBalancer::builder(a.stack, "Lb").vpc(a.vpc.clone()).build()?;
            let listener = lb.add_listener("L", BaseApplicationListenerProps::builder().port(80).build())?;
            x.register_load_balancer_targets(&[EcsTarget {
                container_name: "B".into(),
                container_port: None,
                protocol: None,
                new_target_group_id: "I".into(),
                listener: ListenerConfig::application_listener(&listener, None),
            }])
        });
        f("two kinds", |x, a| {
            a.group.add_target(&[&Id])?;
            a.group.add_target(&[x])
        });
        f("unattached", |x, a| {
            let target_group = a.group.clone();
            x.auto_scale_task_count(EnableScalingProps { max_capacity: 2.0, ..Default::default() })?
                .scale_on_request_count(
                    "R",
                    RequestCountScalingProps::builder().requests_per_target(1).target_group(target_group).build(),
                )
        });
        t.attempt("no network", |s, _| {
            let vpc = net(s, "Vpc")?;
            let task = Ec2TaskDefinition::builder(s, "T").network_mode(NetworkMode::None).build()?;
            task.add_container("A", ContainerDefinitionOptions { memory_limit_mib: Some(64.0), ..nginx().into() })?;
            let service = Ec2Service::new(s, "S", Ec2ServiceProps::new(cluster_in(s, "C", vpc.clone())?, &task))?;
            let target = service.load_balancer_target(to("A", 80.0, None))?;
            target.attach_to_application_target_group(&Around::of(s, vpc)?.group).map(|_| ())
        });
        external(t, "application", |x, a| a.group.add_target(&[x]));
        external(t, "network", |x, a| a.net_group.add_target(&[x]));
        external(t, "target", |x, _| x.load_balancer_target(of("A")).map(|_| ()));
        external(t, "register", |x, _| x.register_load_balancer_targets(&[]));
        let counted = |minute: Option<f64>, second: Option<f64>| GroupRequests {
            target_requests_per_minute: minute,
            target_requests_per_second: second,
            ..Default::default()
        };
        let target = |g: &AutoScalingGroup, vpc: &VpcRef, s: &Stack, id: &str| {
            let target: Rc<dyn IApplicationLoadBalancerTarget> = Rc::new(g.clone());
            ApplicationTargetGroup::builder(s, id).vpc(vpc.clone()).port(80).targets(vec![target]).build()
        };
        let balanced = |g: &AutoScalingGroup, vpc: &VpcRef, s: &Stack| {
            let group = target(g, vpc, s, "T")?;
            let lb = ApplicationLoadBalancer::builder(s, "Lb").vpc(vpc.clone()).build()?;
            let props = BaseApplicationListenerProps {
                port: Some(80.0),
                default_target_groups: Some(vec![(&group).into()]),
                ..Default::default()
            };
            lb.add_listener("L", props)
        };
        group(t, "unattached", false, |g, _, _| g.scale_on_request_count("R", counted(Some(1.0), None)));
        group(t, "without balancer", false, |g, vpc, s| {
            target(g, vpc, s, "T")?;
            g.scale_on_request_count("R", counted(Some(1.0), None))
        });
        group(t, "neither", false, |g, vpc, s| {
            balanced(g, vpc, s)?;
            g.scale_on_request_count("R", counted(None, None))
        });
        group(t, "both", false, |g, vpc, s| {
            balanced(g, vpc, s)?;
            g.scale_on_request_count("R", counted(Some(1.0), Some(1.0)))
        });
        group(t, "several", true, |g, vpc, s| {
            balanced(g, vpc, s)?;
            target(g, vpc, s, "T2")?;
            g.scale_on_request_count("R", counted(Some(1.0), None))
        });
        Ok(())
    });
}
