//! Services with their load balancers.

use longshore::array;
use longshore::aws_applicationautoscaling::EnableScalingProps;
use longshore::aws_certificatemanager::{Certificate, CertificateRef};
use longshore::aws_ec2::{SecurityGroup, SubnetType, Vpc, VpcAttributes, VpcRef};
use longshore::aws_ecr::Repository;
use longshore::aws_ecs::{
    CapacityProviderStrategy, Cluster, ClusterAttributes, ClusterRef, ContainerDefinitionOptions, ContainerImage,
    CpuArchitecture, DeploymentCircuitBreaker, DeploymentController, DeploymentControllerType, Ec2TaskDefinition,
    FargatePlatformVersion, FargateTaskDefinition, HealthCheck, IService as _, LogDrivers, OperatingSystemFamily,
    PlacementConstraint, PlacementStrategy, PortMapping, PropagatedTagSource, Protocol, RequestCountScalingProps,
    RuntimePlatform, Secret,
};
use longshore::aws_ecs_patterns::{
    ApplicationListenerProps, ApplicationLoadBalancedEc2Service, ApplicationLoadBalancedEc2ServiceProps,
    ApplicationLoadBalancedFargateService, ApplicationLoadBalancedFargateServiceProps,
    ApplicationLoadBalancedServiceRecordType, ApplicationLoadBalancedTaskImageOptions,
    ApplicationLoadBalancedTaskImageProps, ApplicationLoadBalancerProps, ApplicationMultipleTargetGroupsEc2Service,
    ApplicationMultipleTargetGroupsEc2ServiceProps, ApplicationMultipleTargetGroupsFargateService,
    ApplicationMultipleTargetGroupsFargateServiceProps, ApplicationTargetProps, NetworkListenerProps,
    NetworkLoadBalancedEc2Service, NetworkLoadBalancedEc2ServiceProps, NetworkLoadBalancedFargateService,
    NetworkLoadBalancedFargateServiceProps, NetworkLoadBalancedServiceRecordType, NetworkLoadBalancedTaskImageOptions,
    NetworkLoadBalancedTaskImageProps, NetworkLoadBalancerProps, NetworkMultipleTargetGroupsEc2Service,
    NetworkMultipleTargetGroupsEc2ServiceProps, NetworkMultipleTargetGroupsFargateService,
    NetworkMultipleTargetGroupsFargateServiceProps, NetworkTargetProps,
};
use longshore::aws_elasticloadbalancingv2::{
    ApplicationLoadBalancer, ApplicationLoadBalancerAttributes, ApplicationProtocol, ApplicationProtocolVersion,
    HealthCheck as BalancerCheck, IListener as _, ILoadBalancerV2 as _, ITargetGroup as _, IpAddressType,
    NetworkLoadBalancer, NetworkLoadBalancerAttributes, SslPolicy,
};
use longshore::aws_route53::{HostedZone, HostedZoneAttributes, HostedZoneRef};
use longshore::aws_secretsmanager::Secret as Stored;
use longshore::core::value::Value;
use longshore::prelude::*;

use super::{env, two_zones};
use crate::ecs::{limited, map, nginx, role, strings};
use crate::harness::{Context, check, check_with};

/// What services of a case share.
struct Shared {
    stack: Stack,
    vpc: Vpc,
    cluster: ClusterRef,
    capable: ClusterRef,
    zone: Option<HostedZoneRef>,
    cert: CertificateRef,
}

impl Shared {
    fn new(app: &App) -> Result<Self> {
        let stack = Stack::with_props(app, "Stack", env("us-east-1"))?;
        let s = &stack;
        let vpc = two_zones(s, 1)?;
        let cluster = (&Cluster::builder(s, "Cluster").vpc(&vpc).build()?).into();
        let attributes = ClusterAttributes::new("c", &vpc);
        let capable = Cluster::from_cluster_attributes(s, "Imported", attributes)?;
        let zone = HostedZoneAttributes { hosted_zone_id: "Z".into(), zone_name: "example.com".into() };
        let zone = Some(HostedZone::from_hosted_zone_attributes(s, "Zone", zone)?);
        let arn = "arn:aws:acm:us-east-1:123456789012:certificate/x";
        let cert = Certificate::from_certificate_arn(s, "Cert", arn)?;
        Ok(Self { stack, vpc, cluster, capable, zone, cert })
    }

    fn mapped(&self, id: &str) -> Result<FargateTaskDefinition> {
        let task = FargateTaskDefinition::builder(&self.stack, id).build()?;
        let port_mappings = Some(vec![PortMapping::new(1)]);
        task.add_container("X", ContainerDefinitionOptions { port_mappings, ..nginx().into() })?;
        Ok(task)
    }
}

fn image() -> Option<ApplicationLoadBalancedTaskImageOptions> {
    Some(ApplicationLoadBalancedTaskImageOptions::builder().image(nginx()).build())
}

fn net_image() -> Option<NetworkLoadBalancedTaskImageOptions> {
    Some(NetworkLoadBalancedTaskImageOptions::builder().image(nginx()).build())
}

fn many_image() -> Option<ApplicationLoadBalancedTaskImageProps> {
    Some(ApplicationLoadBalancedTaskImageProps::builder().image(nginx()).build())
}

fn net_many_image() -> Option<NetworkLoadBalancedTaskImageProps> {
    Some(NetworkLoadBalancedTaskImageProps::builder().image(nginx()).build())
}

fn provider(name: &str) -> CapacityProviderStrategy {
    CapacityProviderStrategy { capacity_provider: name.into(), base: None, weight: None }
}

fn breaker(enable: Option<bool>, rollback: Option<bool>) -> Option<DeploymentCircuitBreaker> {
    Some(DeploymentCircuitBreaker { enable, rollback })
}

fn or_null(value: Option<f64>) -> Value {
    value.map_or(Value::Null, Into::into)
}

fn applications(app: &App, t: &Context) -> Result<()> {
    let x = Shared::new(app)?;
    let (s, vpc) = (&x.stack, &x.vpc);
    type F = ApplicationLoadBalancedFargateServiceProps;
    type E = ApplicationLoadBalancedEc2ServiceProps;
    use ApplicationProtocol::{Http, Https};
    let fargate = |id, props: F| ApplicationLoadBalancedFargateService::new(s, id, props);
    let cluster = || Some(x.cluster.clone());
    let plain = fargate("Plain", F { cluster: cluster(), task_image_options: image(), ..F::default() })?;
    let secret = Stored::builder(s, "Secret").build()?;
    let group = SecurityGroup::builder(s, "Group").vpc(vpc).build()?;
    let repository = Repository::from_repository_name(s, "Repo", "repo")?;
    let full_image = ApplicationLoadBalancedTaskImageOptions::builder()
        .image(ContainerImage::from_ecr_repository_with(repository, "v1")?)
        .environment(map([("A", "b")]))
        .secrets([("S".to_owned(), Secret::from_secrets_manager(&secret))].into())
        .log_driver(LogDrivers::aws_logs(longshore::aws_ecs::AwsLogDriverProps {
            stream_prefix: "own".into(),
            ..Default::default()
        })?)
        .execution_role(&role(s, "Exec", "ecs-tasks.amazonaws.com")?)
        .task_role(&role(s, "Task", "ecs-tasks.amazonaws.com")?)
        .container_name("app")
        .container_port(9000.0)
        .family("fam")
        .docker_labels(map([("l", "m")]))
        .entry_point(strings(["e"]))
        .command(strings(["c", "d"]))
        .build();
    let full = fargate(
        "Full",
        F {
            cluster: cluster(),
            desired_count: Some(3.0),
            cpu: Some(512.0),
            memory_limit_mib: Some(2048.0),
            ephemeral_storage_gib: Some(30.0),
            assign_public_ip: Some(true),
            service_name: Some("full".into()),
            load_balancer_name: Some("full-lb".into()),
            public_load_balancer: Some(false),
            open_listener: Some(false),
            listener_port: Some(8443.0),
            protocol: Some(Https),
            domain_name: Some("full.example.com".into()),
            domain_zone: x.zone.clone(),
            ssl_policy: Some(SslPolicy::RecommendedTls),
            target_protocol: Some(Https),
            protocol_version: Some(ApplicationProtocolVersion::Http2),
            redirect_http: Some(true),
            health_check_grace_period: Some(Duration::minutes(2)),
            max_healthy_percent: Some(150.0),
            min_healthy_percent: Some(75.0),
            propagate_tags: Some(PropagatedTagSource::Service),
            enable_ecs_managed_tags: Some(true),
            deployment_controller: Some(DeploymentController { r#type: Some(DeploymentControllerType::Ecs) }),
            circuit_breaker: breaker(None, Some(true)),
            enable_execute_command: Some(true),
            idle_timeout: Some(Duration::seconds(120)),
            ip_address_type: Some(IpAddressType::DualStack),
            platform_version: Some(FargatePlatformVersion::Version1_4),
            runtime_platform: Some(RuntimePlatform {
                cpu_architecture: Some(CpuArchitecture::ARM64),
                operating_system_family: Some(OperatingSystemFamily::LINUX),
            }),
            task_subnets: Some(SubnetType::Public.into()),
            security_groups: Some(vec![(&group).into()]),
            health_check: Some(HealthCheck { command: strings(["CMD", "x"]), ..Default::default() }),
            container_cpu: Some(256.0),
            container_memory_limit_mib: Some(1024.0),
            task_image_options: Some(full_image),
            ..F::default()
        },
    )?;
    let given = ApplicationLoadBalancer::builder(s, "Given").vpc(vpc).internet_facing(true).build()?;
    let third = fargate(
        "Third",
        F {
            cluster: cluster(),
            task_definition: Some(x.mapped("TaskDef")?),
            load_balancer: Some((&given).into()),
            certificate: Some(x.cert.clone()),
            redirect_http: Some(true),
            capacity_provider_strategies: Some(vec![CapacityProviderStrategy {
                weight: Some(1.0),
                ..provider("FARGATE_SPOT")
            }]),
            domain_name: Some("cname.example.com".into()),
            domain_zone: x.zone.clone(),
            record_type: Some(ApplicationLoadBalancedServiceRecordType::Cname),
            ..F::default()
        },
    )?;
    let existing = ApplicationLoadBalancer::from_application_load_balancer_attributes(
        s,
        "Existing",
        ApplicationLoadBalancerAttributes {
            load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/app/x/1".into(),
            security_group_id: "sg-1".into(),
            vpc: super::vpc_of(vpc),
            load_balancer_dns_name: Some("dns.x".into()),
            load_balancer_canonical_hosted_zone_id: Some("ZX".into()),
            ..Default::default()
        },
    )?;
    let quiet = ApplicationLoadBalancedTaskImageOptions::builder().image(nginx()).enable_logging(false).build();
    fargate(
        "Fourth",
        F {
            cluster: cluster(),
            load_balancer: Some(existing),
            listener_port: Some(81.0),
            protocol: Some(Http),
            open_listener: Some(true),
            task_image_options: Some(quiet),
            domain_name: Some("none.example.com".into()),
            domain_zone: x.zone.clone(),
            record_type: Some(ApplicationLoadBalancedServiceRecordType::None),
            ..F::default()
        },
    )?;
    fargate("Plainer", F { vpc: super::vpc_of(vpc), task_image_options: image(), ..F::default() })?;
    fargate(
        "Plainer2",
        F {
            vpc: super::vpc_of(vpc),
            task_image_options: image(),
            load_balancer_name: Some("two".into()),
            public_load_balancer: Some(true),
            ..F::default()
        },
    )?;
    let ec2 = |id, props: E| ApplicationLoadBalancedEc2Service::new(s, id, props);
    let capable = || Some(x.capable.clone());
    let e = ec2(
        "Ec2",
        E { cluster: capable(), memory_limit_mib: Some(512.0), task_image_options: image(), ..E::default() },
    )?;
    let ec2_image = ApplicationLoadBalancedTaskImageOptions::builder()
        .image(nginx())
        .environment(map([("A", "b")]))
        .container_name("app")
        .container_port(90.0)
        .command(strings(["c"]))
        .entry_point(strings(["e"]))
        .family("f")
        .docker_labels(map([("l", "m")]))
        .task_role(&role(s, "Ec2Task", "ecs-tasks.amazonaws.com")?)
        .build();
    ec2(
        "Ec2Full",
        E {
            cluster: capable(),
            desired_count: Some(2.0),
            cpu: Some(128.0),
            memory_reservation_mib: Some(256.0),
            memory_limit_mib: Some(512.0),
            placement_constraints: Some(vec![PlacementConstraint::distinct_instances()]),
            placement_strategies: Some(vec![PlacementStrategy::packed_by_memory()]),
            circuit_breaker: breaker(None, None),
            certificate: Some(x.cert.clone()),
            protocol: Some(Https),
            domain_name: Some("e.example.com".into()),
            domain_zone: x.zone.clone(),
            service_name: Some("e".into()),
            min_healthy_percent: Some(0.0),
            max_healthy_percent: Some(100.0),
            enable_execute_command: Some(true),
            capacity_provider_strategies: Some(vec![provider("cp")]),
            task_image_options: Some(ec2_image),
            ..E::default()
        },
    )?;
    let task = Ec2TaskDefinition::builder(s, "Ec2TaskDef").build()?;
    let port_mappings = Some(vec![PortMapping { host_port: Some(2.0), ..PortMapping::new(1) }]);
    task.add_container("X", ContainerDefinitionOptions { port_mappings, ..limited(64.0) })?;
    ec2("Ec2Given", E { cluster: capable(), task_definition: Some(task), ..E::default() })?;
    let target_group = plain.target_group().clone();
    plain
        .service()
        .auto_scale_task_count(EnableScalingProps { max_capacity: 4.0, ..Default::default() })?
        .scale_on_request_count(
            "Requests",
            RequestCountScalingProps::builder().requests_per_target(10).target_group(target_group).build(),
        )?;
    plain.target_group().configure_health_check(BalancerCheck::builder().path("/health").build());
    t.record(
        "values",
        array![
            plain.load_balancer()?.load_balancer_dns_name()?,
            full.certificate().unwrap().certificate_arn(),
            third.redirect_listener().unwrap().listener_arn(),
            or_null(plain.internal_desired_count()),
            or_null(full.internal_desired_count()),
            plain.assign_public_ip(),
            full.assign_public_ip(),
            e.service().service_name(),
            plain.listener().listener_arn(),
            plain.cluster().cluster_name(),
            third.task_definition().node().path(),
            e.task_definition().node().path(),
        ],
        s,
    );
    Ok(())
}

fn networks(app: &App, t: &Context) -> Result<()> {
    let x = Shared::new(app)?;
    let (s, vpc) = (&x.stack, &x.vpc);
    let cluster = || Some(x.cluster.clone());
    let capable = || Some(x.capable.clone());
    type F = NetworkLoadBalancedFargateServiceProps;
    type E = NetworkLoadBalancedEc2ServiceProps;
    let fargate = |id, props: F| NetworkLoadBalancedFargateService::new(s, id, props);
    let plain = fargate("Plain", F { cluster: cluster(), task_image_options: net_image(), ..F::default() })?;
    let full_image = NetworkLoadBalancedTaskImageOptions::builder()
        .image(nginx())
        .container_port(9000.0)
        .container_name("n")
        .environment(map([("A", "b")]))
        .docker_labels(map([("l", "m")]))
        .family("f")
        .execution_role(&role(s, "Exec", "ecs-tasks.amazonaws.com")?)
        .task_role(&role(s, "Task", "ecs-tasks.amazonaws.com")?)
        .enable_logging(true)
        .build();
    fargate(
        "Full",
        F {
            cluster: cluster(),
            desired_count: Some(2.0),
            cpu: Some(512.0),
            memory_limit_mib: Some(1024.0),
            public_load_balancer: Some(false),
            listener_port: Some(444.0),
            listener_certificate: Some(x.cert.clone()),
            domain_name: Some("n.example.com".into()),
            domain_zone: x.zone.clone(),
            service_name: Some("n".into()),
            health_check_grace_period: Some(Duration::minutes(1)),
            min_healthy_percent: Some(10.0),
            max_healthy_percent: Some(300.0),
            propagate_tags: Some(PropagatedTagSource::TaskDefinition),
            enable_ecs_managed_tags: Some(true),
            circuit_breaker: breaker(Some(false), None),
            enable_execute_command: Some(true),
            ip_address_type: Some(IpAddressType::Ipv4),
            assign_public_ip: Some(true),
            task_subnets: Some(SubnetType::Public.into()),
            capacity_provider_strategies: Some(vec![CapacityProviderStrategy {
                base: Some(1.0),
                ..provider("FARGATE")
            }]),
            platform_version: Some(FargatePlatformVersion::Latest),
            task_image_options: Some(full_image),
            ..F::default()
        },
    )?;
    let given = NetworkLoadBalancer::from_network_load_balancer_attributes(
        s,
        "Given",
        NetworkLoadBalancerAttributes {
            load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/x/1".into(),
            vpc: super::vpc_of(vpc),
            load_balancer_dns_name: Some("dns.n".into()),
            ..Default::default()
        },
    )?;
    fargate(
        "Third",
        F {
            cluster: cluster(),
            task_definition: Some(x.mapped("TaskDef")?),
            load_balancer: Some(given),
            listener_certificate: Some(x.cert.clone()),
            domain_name: Some("c.example.com".into()),
            domain_zone: x.zone.clone(),
            record_type: Some(NetworkLoadBalancedServiceRecordType::Cname),
            ..F::default()
        },
    )?;
    fargate(
        "Plainer",
        F {
            vpc: super::vpc_of(vpc),
            task_image_options: net_image(),
            domain_name: Some("x".into()),
            domain_zone: x.zone.clone(),
            record_type: Some(NetworkLoadBalancedServiceRecordType::None),
            ..F::default()
        },
    )?;
    let quiet = NetworkLoadBalancedTaskImageOptions::builder()
        .image(nginx())
        .enable_logging(false)
        .container_port(99.0)
        .build();
    let e = NetworkLoadBalancedEc2Service::new(
        s,
        "Ec2",
        E {
            cluster: capable(),
            memory_reservation_mib: Some(512.0),
            cpu: Some(10.0),
            task_image_options: Some(quiet),
            placement_strategies: Some(vec![PlacementStrategy::spread_across_instances()]),
            desired_count: Some(4.0),
            ..E::default()
        },
    )?;
    // Several target groups.
    type AF = ApplicationMultipleTargetGroupsFargateServiceProps;
    type AE = ApplicationMultipleTargetGroupsEc2ServiceProps;
    type NF = NetworkMultipleTargetGroupsFargateServiceProps;
    type NE = NetworkMultipleTargetGroupsEc2ServiceProps;
    let application = |id, props: AF| ApplicationMultipleTargetGroupsFargateService::new(s, id, props);
    let af = application("Af", AF { cluster: cluster(), task_image_options: many_image(), ..AF::default() })?;
    let listener = |name: &str| ApplicationListenerProps { name: name.into(), ..Default::default() };
    let at = |container_port: f64, listener: Option<&str>| ApplicationTargetProps {
        container_port,
        listener: listener.map(str::to_owned),
        ..Default::default()
    };
    let many = application(
        "AfMany",
        AF {
            cluster: cluster(),
            desired_count: Some(2.0),
            cpu: Some(512.0),
            memory_limit_mib: Some(1024.0),
            assign_public_ip: Some(true),
            service_name: Some("many".into()),
            health_check_grace_period: Some(Duration::seconds(9)),
            propagate_tags: Some(PropagatedTagSource::Service),
            enable_ecs_managed_tags: Some(true),
            enable_execute_command: Some(true),
            task_image_options: Some(
                ApplicationLoadBalancedTaskImageProps::builder()
                    .image(nginx())
                    .container_ports(vec![80.0, 90.0])
                    .container_name("app")
                    .environment(map([("A", "b")]))
                    .docker_labels(map([("l", "m")]))
                    .family("f")
                    .build(),
            ),
            load_balancers: Some(vec![
                ApplicationLoadBalancerProps {
                    name: "lb1".into(),
                    domain_name: Some("m.example.com".into()),
                    domain_zone: x.zone.clone(),
                    idle_timeout: Some(Duration::seconds(400)),
                    listeners: vec![
                        ApplicationListenerProps {
                            protocol: Some(ApplicationProtocol::Https),
                            certificate: Some(x.cert.clone()),
                            ssl_policy: Some(SslPolicy::Tls12Ext),
                            ..listener("l1")
                        },
                        ApplicationListenerProps {
                            port: Some(8080.0),
                            protocol: Some(ApplicationProtocol::Https),
                            ..listener("l2")
                        },
                        listener("l3"),
                    ],
                    public_load_balancer: None,
                },
                ApplicationLoadBalancerProps {
                    name: "lb2".into(),
                    public_load_balancer: Some(false),
                    listeners: vec![ApplicationListenerProps {
                        port: Some(81.0),
                        protocol: Some(ApplicationProtocol::Http),
                        ..listener("l4")
                    }],
                    ..Default::default()
                },
            ]),
            target_groups: Some(vec![
                at(80.0, None),
                ApplicationTargetProps {
                    path_pattern: Some("/a".into()),
                    priority: Some(10.0),
                    ..at(90.0, Some("l2"))
                },
                ApplicationTargetProps {
                    protocol: Some(Protocol::Tcp),
                    host_header: Some("h".into()),
                    path_pattern: Some("/b".into()),
                    priority: Some(11.0),
                    ..at(70.0, Some("l4"))
                },
                at(443.0, Some("l3")),
                at(91.0, Some("l2")),
                at(92.0, Some("l4")),
            ]),
            ..AF::default()
        },
    )?;
    let bare = FargateTaskDefinition::builder(s, "Bare").build()?;
    bare.add_container("X", nginx())?;
    application("AfTask", AF { cluster: cluster(), task_definition: Some(bare), ..AF::default() })?;
    let ignored = ApplicationLoadBalancedTaskImageProps::builder()
        .image(nginx())
        .family("ignored")
        .container_ports(vec![1234.0])
        .build();
    let ae = ApplicationMultipleTargetGroupsEc2Service::new(
        s,
        "Ae",
        AE {
            cluster: capable(),
            memory_limit_mib: Some(256.0),
            cpu: Some(5.0),
            task_image_options: Some(ignored),
            placement_constraints: Some(vec![PlacementConstraint::distinct_instances()]),
            target_groups: Some(vec![at(1234.0, None)]),
            ..AE::default()
        },
    )?;
    let own = longshore::aws_ecs::AwsLogDriverProps { stream_prefix: "own".into(), ..Default::default() };
    let logged =
        NetworkLoadBalancedTaskImageProps::builder().image(nginx()).log_driver(LogDrivers::aws_logs(own)?).build();
    let nf = NetworkMultipleTargetGroupsFargateService::new(
        s,
        "Nf",
        NF {
            cluster: cluster(),
            task_image_options: Some(logged),
            min_healthy_percent: Some(1.0),
            max_healthy_percent: Some(222.0),
            circuit_breaker: breaker(None, Some(true)),
            ..NF::default()
        },
    )?;
    let net_listener = |name: &str, port: Option<f64>| NetworkListenerProps { name: name.into(), port };
    let net_at = |container_port: f64, listener: Option<&str>| NetworkTargetProps {
        container_port,
        listener: listener.map(str::to_owned),
    };
    let ported = NetworkLoadBalancedTaskImageProps::builder().image(nginx()).container_ports(vec![80.0]).build();
    let nm = NetworkMultipleTargetGroupsFargateService::new(
        s,
        "NfMany",
        NF {
            cluster: cluster(),
            task_image_options: Some(ported),
            load_balancers: Some(vec![
                NetworkLoadBalancerProps {
                    name: "n1".into(),
                    domain_name: Some("nm.example.com".into()),
                    domain_zone: x.zone.clone(),
                    listeners: vec![net_listener("a", None), net_listener("b", Some(99.0))],
                    public_load_balancer: None,
                },
                NetworkLoadBalancerProps {
                    name: "n2".into(),
                    public_load_balancer: Some(false),
                    listeners: vec![net_listener("c", Some(1.0))],
                    ..Default::default()
                },
            ]),
            target_groups: Some(vec![net_at(80.0, None), net_at(90.0, Some("b")), net_at(91.0, Some("c"))]),
            ..NF::default()
        },
    )?;
    let quiet = NetworkLoadBalancedTaskImageProps::builder().image(nginx()).enable_logging(false).build();
    let ne = NetworkMultipleTargetGroupsEc2Service::new(
        s,
        "Ne",
        NE {
            cluster: capable(),
            memory_reservation_mib: Some(64.0),
            task_image_options: Some(quiet),
            desired_count: Some(5.0),
            ..NE::default()
        },
    )?;
    t.record(
        "values",
        array![
            plain.load_balancer()?.load_balancer_arn(),
            plain.target_group().target_group_arn(),
            e.listener().listener_arn(),
            af.target_group().target_group_name(),
            many.target_groups().len(),
            many.listeners().len(),
            many.load_balancers().len(),
            af.listeners().len(),
            many.load_balancer().load_balancer_dns_name()?,
            ae.service().service_name(),
            nf.listener().listener_arn(),
            nm.target_groups().iter().map(|g| g.node().path().to_owned()).collect::<Vec<_>>(),
            ne.task_definition().node().path(),
            af.load_balancers().len(),
        ],
        s,
    );
    Ok(())
}

#[test]
fn application_services() {
    check("1550-ecs-patterns-application", applications);
}

#[test]
fn application_services_with_flags() {
    check_with(
        "1551-ecs-patterns-application-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        applications,
    );
}

#[test]
fn network_services() {
    check("1552-ecs-patterns-network", networks);
}

#[test]
fn network_services_with_flags() {
    check_with(
        "1553-ecs-patterns-network-recommended-flags",
        |_| AppProps { context: Context::recommended_flags(), ..Default::default() },
        networks,
    );
}

fn net(s: &Stack) -> Result<VpcRef> {
    let attributes = VpcAttributes {
        vpc_id: "v".into(),
        availability_zones: strings(["a", "b"]),
        public_subnet_ids: Some(strings(["p", "q"])),
        private_subnet_ids: Some(strings(["r", "t"])),
        ..Default::default()
    };
    Vpc::from_vpc_attributes(s, "Vpc", attributes)
}

fn cluster(s: &Stack) -> Result<Option<ClusterRef>> {
    let attributes = ClusterAttributes::new("c", net(s)?);
    Cluster::from_cluster_attributes(s, "C", attributes).map(Some)
}

fn bare(s: &Stack) -> Result<Option<FargateTaskDefinition>> {
    FargateTaskDefinition::builder(s, "T").build().map(Some)
}

fn bare_ec2(s: &Stack) -> Result<Option<Ec2TaskDefinition>> {
    Ec2TaskDefinition::builder(s, "T").build().map(Some)
}

#[test]
fn refused_services() {
    check("1554-ecs-patterns-balanced-errors", |app, t| {
        Stack::new(app, "Stack")?;
        macro_rules! trying {
            ($name:ident, $Class:ident, $Props:ident, $image:expr, $more:ident => $set:block) => {
                let $name = |label: &str, change: &dyn Fn(&Stack, &mut $Props) -> Result<()>| {
                    t.attempt(label, |s, _| {
                        let mut $more =
                            $Props { cluster: cluster(s)?, task_image_options: $image, ..Default::default() };
                        $set
                        change(s, &mut $more)?;
                        $Class::new(s, "S", $more).map(|_| ())
                    });
                };
            };
        }
        use ApplicationProtocol::{Http, Https};
        let cert = |s: &Stack| Certificate::from_certificate_arn(s, "Cert", "arn").map(Some);
        let with_vpc = |p: &Option<ClusterRef>| p.as_ref().unwrap().vpc().map(Some);
        trying!(
            a,
            ApplicationLoadBalancedFargateService,
            ApplicationLoadBalancedFargateServiceProps,
            image(),
            props => {}
        );
        macro_rules! set {
            ($($f:ident = $v:expr),*) => {
                &|_, p| { $(p.$f = $v;)* Ok(()) }
            };
        }
        a("application vpc and cluster", &|_, p| {
            p.vpc = with_vpc(&p.cluster)?;
            Ok(())
        });
        a("application count", set!(desired_count = Some(0.0)));
        a("application certificate and http", &|s, p| {
            p.certificate = cert(s)?;
            p.protocol = Some(Http);
            Ok(())
        });
        a("application redirect http", set!(redirect_http = Some(true)));
        a("application no domain", set!(protocol = Some(Https)));
        a("application no zone", set!(domain_name = Some("x".into())));
        a("application idle long", set!(idle_timeout = Some(Duration::seconds(4001))));
        a("application idle none", set!(idle_timeout = Some(Duration::seconds(0))));
        a("application both", &|s, p| {
            p.task_definition = bare(s)?;
            Ok(())
        });
        a("application neither", set!(task_image_options = None));
        a("application cpu", set!(container_cpu = Some(257.0)));
        a("application cpu negative", set!(container_cpu = Some(-1.0)));
        a("application cpu half", set!(container_cpu = Some(1.5)));
        a("application memory", set!(container_memory_limit_mib = Some(513.0)));
        a("application memory none", set!(container_memory_limit_mib = Some(0.0)));
        a(
            "application memory half",
            set!(cpu = Some(512.0), memory_limit_mib = Some(1024.0), container_memory_limit_mib = Some(700.5)),
        );
        a("application min", set!(min_healthy_percent = Some(-1.0)));
        a("application max", set!(max_healthy_percent = Some(1.5)));
        a("application min and max", set!(min_healthy_percent = Some(100.0), max_healthy_percent = Some(100.0)));
        t.attempt("application imported", |s, _| {
            let cluster = cluster(s)?;
            let two = VpcAttributes { vpc_id: "v".into(), availability_zones: strings(["a"]), ..Default::default() };
            let attributes = ApplicationLoadBalancerAttributes {
                load_balancer_arn: "arn:aws:elasticloadbalancing:us-east-1:1:loadbalancer/app/x/1".into(),
                security_group_id: "g".into(),
                vpc: Some(Vpc::from_vpc_attributes(s, "V2", two)?),
                load_balancer_dns_name: Some("d".into()),
                ..Default::default()
            };
            let lb = ApplicationLoadBalancer::from_application_load_balancer_attributes(s, "Lb", attributes)?;
            let props = ApplicationLoadBalancedFargateServiceProps {
                cluster,
                task_image_options: image(),
                load_balancer: Some(lb),
                ..Default::default()
            };
            ApplicationLoadBalancedFargateService::new(s, "S", props)?.load_balancer().map(|_| ())
        });
        trying!(
            b,
            ApplicationLoadBalancedEc2Service,
            ApplicationLoadBalancedEc2ServiceProps,
            image(),
            props => { props.memory_limit_mib = Some(64.0); }
        );
        b("ec2 neither", set!(task_image_options = None));
        b("ec2 both", &|s, p| {
            p.task_definition = bare_ec2(s)?;
            Ok(())
        });
        trying!(n, NetworkLoadBalancedFargateService, NetworkLoadBalancedFargateServiceProps, net_image(), props => {});
        n("network vpc and cluster", &|_, p| {
            p.vpc = with_vpc(&p.cluster)?;
            Ok(())
        });
        n("network count", set!(desired_count = Some(0.0)));
        n("network no zone", set!(domain_name = Some("x".into())));
        n("network both", &|s, p| {
            p.task_definition = bare(s)?;
            Ok(())
        });
        n("network neither", set!(task_image_options = None));
        trying!(ne, NetworkLoadBalancedEc2Service, NetworkLoadBalancedEc2ServiceProps, net_image(), props => {});
        ne("network ec2 both", &|s, p| {
            p.task_definition = bare_ec2(s)?;
            Ok(())
        });
        ne("network ec2 neither", set!(task_image_options = None));
        macro_rules! several {
            ($m:ident, $name:literal, $Lb:ident, $Listener:ident, $Target:ident) => {
                $m(concat!($name, " vpc and cluster"), &|_, p| {
                    p.vpc = with_vpc(&p.cluster)?;
                    Ok(())
                });
                $m(concat!($name, " count"), set!(desired_count = Some(0.0)));
                $m(concat!($name, " no balancers"), set!(load_balancers = Some(Vec::new())));
                let empty = || $Lb { name: "l".into(), ..Default::default() };
                $m(concat!($name, " no listeners"), set!(load_balancers = Some(vec![empty()])));
                $m(concat!($name, " both"), &|s, p| {
                    p.task_definition = bare(s)?;
                    Ok(())
                });
                $m(concat!($name, " neither"), set!(task_image_options = None));
                $m(concat!($name, " no container"), &|s, p| {
                    p.task_image_options = None;
                    p.task_definition = bare(s)?;
                    Ok(())
                });
                $m(concat!($name, " no groups"), set!(target_groups = Some(Vec::new())));
                #[allow(clippy::needless_update, reason = "one kind has more fields")]
                let lost = || $Target { container_port: 80.0, listener: Some("x".into()), ..Default::default() };
                $m(concat!($name, " no listener"), set!(target_groups = Some(vec![lost()])));
                let unzoned = || $Lb {
                    domain_name: Some("x".into()),
                    listeners: vec![$Listener { name: "x".into(), ..Default::default() }],
                    ..empty()
                };
                $m(concat!($name, " no zone"), set!(load_balancers = Some(vec![unzoned()])));
            };
        }
        trying!(
            m,
            ApplicationMultipleTargetGroupsFargateService,
            ApplicationMultipleTargetGroupsFargateServiceProps,
            many_image(),
            props => {}
        );
        several!(m, "many", ApplicationLoadBalancerProps, ApplicationListenerProps, ApplicationTargetProps);
        trying!(
            nm,
            NetworkMultipleTargetGroupsFargateService,
            NetworkMultipleTargetGroupsFargateServiceProps,
            net_many_image(),
            props => {}
        );
        several!(nm, "net many", NetworkLoadBalancerProps, NetworkListenerProps, NetworkTargetProps);
        trying!(
            me,
            ApplicationMultipleTargetGroupsEc2Service,
            ApplicationMultipleTargetGroupsEc2ServiceProps,
            many_image(),
            props => {}
        );
        me("many ec2 both", &|s, p| {
            p.task_definition = bare_ec2(s)?;
            Ok(())
        });
        me("many ec2 neither", set!(task_image_options = None));
        trying!(
            nme,
            NetworkMultipleTargetGroupsEc2Service,
            NetworkMultipleTargetGroupsEc2ServiceProps,
            net_many_image(),
            props => {}
        );
        nme("net many ec2 both", &|s, p| {
            p.task_definition = bare_ec2(s)?;
            Ok(())
        });
        nme("net many ec2 neither", set!(task_image_options = None));
        let one = |listener: ApplicationListenerProps| ApplicationLoadBalancerProps {
            name: "l".into(),
            listeners: vec![ApplicationListenerProps { name: "x".into(), ..listener }],
            ..Default::default()
        };
        m("many idle", &|_, p| {
            let long = Some(Duration::seconds(4001));
            let balancer = ApplicationLoadBalancerProps { idle_timeout: long, ..one(Default::default()) };
            p.load_balancers = Some(vec![balancer]);
            Ok(())
        });
        m("many certificate and http", &|s, p| {
            let listener =
                ApplicationListenerProps { certificate: cert(s)?, protocol: Some(Http), ..Default::default() };
            p.load_balancers = Some(vec![one(listener)]);
            Ok(())
        });
        let secure = || ApplicationListenerProps { protocol: Some(Https), ..Default::default() };
        m("many no domain", set!(load_balancers = Some(vec![one(secure())])));
        m("many certificate without domain", &|s, p| {
            let listener = ApplicationListenerProps { certificate: cert(s)?, ..Default::default() };
            p.load_balancers = Some(vec![one(listener)]);
            Ok(())
        });
        let target = || ApplicationTargetProps { container_port: 80.0, ..Default::default() };
        let ranked = || ApplicationTargetProps { priority: Some(1.0), ..target() };
        m("many priority", set!(target_groups = Some(vec![ranked()])));
        let pathed = || ApplicationTargetProps { path_pattern: Some("/".into()), ..target() };
        m("many path", set!(target_groups = Some(vec![pathed()])));
        Ok(())
    });
}
