//! Services with several target groups.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use super::application_load_balanced::{alias, check_idle_timeout, handle};
use super::load_balanced::{TaskImage, cluster_of, initial_count, logged_container};
use super::{ApplicationLoadBalancedTaskImageProps, NetworkLoadBalancedTaskImageProps};
use crate::aws_certificatemanager::{Certificate, CertificateRef, CertificateValidation};
use crate::aws_ec2::VpcRef;
use crate::aws_ecs::{
    BaseService, CloudMapOptions, ClusterRef, ContainerDefinition, DeploymentCircuitBreaker, Ec2Service,
    Ec2ServiceProps, Ec2TaskDefinition, Ec2TaskDefinitionProps, FargatePlatformVersion, FargateService,
    FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, LoadBalancerTargetOptions,
    PlacementConstraint, PlacementStrategy, PortMapping, PropagatedTagSource, Protocol, RuntimePlatform,
    TaskDefinition,
};
use crate::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, AddNetworkTargetsProps, ApplicationListener, ApplicationLoadBalancer,
    ApplicationProtocol, ApplicationTargetGroup, BaseApplicationListenerProps, BaseNetworkListenerProps,
    IApplicationListener as _, IApplicationLoadBalancer as _, IApplicationLoadBalancerTarget, ILoadBalancerV2 as _,
    INetworkLoadBalancer as _, INetworkLoadBalancerTarget, ListenerCertificate, ListenerCondition, NetworkListener,
    NetworkLoadBalancer, NetworkTargetGroup, SslPolicy,
};
use crate::aws_route53::HostedZoneRef;
use crate::props::construct_props;

/// A listener of an application load balancer.
#[derive(Clone, Default)]
pub struct ApplicationListenerProps {
    /// The name, the id of the construct.
    pub name: String,
    /// The protocol. Default: HTTPS with a certificate, else HTTP.
    pub protocol: Option<ApplicationProtocol>,
    /// The port. Default: as the protocol says.
    pub port: Option<f64>,
    /// The certificate, for HTTPS. Default: a new one of the domain.
    pub certificate: Option<CertificateRef>,
    /// The versions and ciphers of TLS. Default: as the service has it.
    pub ssl_policy: Option<SslPolicy>,
}

/// An application load balancer.
#[derive(Clone, Default)]
pub struct ApplicationLoadBalancerProps {
    /// The name, the id of the construct too.
    pub name: String,
    /// The listeners.
    pub listeners: Vec<ApplicationListenerProps>,
    /// Whether it has public addresses. Default true.
    pub public_load_balancer: Option<bool>,
    /// The domain name. Default: none.
    pub domain_name: Option<String>,
    /// The zone of the domain name.
    pub domain_zone: Option<HostedZoneRef>,
    /// How long connections may be idle, 1 to 4,000 seconds. Default 60 seconds.
    pub idle_timeout: Option<Duration>,
}

/// A port of the container that requests go to.
#[derive(Clone, Debug, Default)]
pub struct ApplicationTargetProps {
    /// The port.
    pub container_port: f64,
    /// The transport protocol. Default TCP.
    pub protocol: Option<Protocol>,
    /// The name of the listener. Default: the first.
    pub listener: Option<String>,
    /// Which rule goes first; together with a host or a path.
    pub priority: Option<f64>,
    /// The host of requests. Default: any.
    pub host_header: Option<String>,
    /// The path of requests. Default: any.
    pub path_pattern: Option<String>,
}

/// A listener of a network load balancer.
#[derive(Clone, Debug, Default)]
pub struct NetworkListenerProps {
    /// The name, the id of the construct.
    pub name: String,
    /// The port. Default 80.
    pub port: Option<f64>,
}

/// A network load balancer.
#[derive(Clone, Default)]
pub struct NetworkLoadBalancerProps {
    /// The name, the id of the construct.
    pub name: String,
    /// The listeners.
    pub listeners: Vec<NetworkListenerProps>,
    /// Whether it has public addresses. Default true.
    pub public_load_balancer: Option<bool>,
    /// The domain name. Default: none.
    pub domain_name: Option<String>,
    /// The zone of the domain name.
    pub domain_zone: Option<HostedZoneRef>,
}

/// A port of the container that connections go to.
#[derive(Clone, Debug, Default)]
pub struct NetworkTargetProps {
    /// The port.
    pub container_port: f64,
    /// The name of the listener. Default: the first.
    pub listener: Option<String>,
}

macro_rules! kind {
    (
        $base_doc:literal $Base:ident { $Image:ident, $Lb:ident, $LbProps:ident, $Listener:ident, $Group:ident, $TargetProps:ident }
        $fargate_doc:literal $Fargate:ident $FargateProps:ident { $($(#[doc = $doc:literal])+ [into] $f:ident: $t:ty,)* } |$p:ident, $s:ident| $more:block
        $ec2_doc:literal $Ec2:ident $Ec2Props:ident
    ) => {
        struct_of_base!($base_doc $Base, $Lb, $Listener, $Group);

        construct_props! {
            #[doc = concat!("Properties of an [`", stringify!($Fargate), "`].")]
            #[derive(Default)]
            pub struct $FargateProps => $Fargate {
                /// The cluster; this or the VPC. Default: one of the stack.
                [into] cluster: Option<ClusterRef>,
                /// The VPC of a new cluster. Default: a new one.
                [into] vpc: Option<VpcRef>,
                /// The container; this or the task definition.
                [into] task_image_options: Option<$Image>,
                /// How many tasks run at first. Default 1.
                [into] desired_count: Option<f64>,
                /// How long failed health checks don't count. Default 60 seconds.
                health_check_grace_period: Option<Duration>,
                /// The name of the service. Default: made by CloudFormation.
                [into] service_name: Option<PhysicalName>,
                /// The load balancers. Default: a new one with a listener.
                load_balancers: Option<Vec<$LbProps>>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// How the service is found by DNS. Default: it is not.
                cloud_map_options: Option<CloudMapOptions>,
                /// What goes where. Default: everything to the first port of the container.
                target_groups: Option<Vec<$TargetProps>>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// The task definition; this or the container.
                task_definition: Option<FargateTaskDefinition>,
                /// How much of the processor the task has. Default 256.
                [into] cpu: Option<f64>,
                /// How much memory the task has, in MiB. Default 512.
                [into] memory_limit_mib: Option<f64>,
                /// The size of the task's own storage, in GiB. Default 20 GiB.
                [into] ephemeral_storage_gib: Option<f64>,
                /// The version of Fargate. Default: the newest.
                platform_version: Option<FargatePlatformVersion>,
                /// The processor and operating system.
                runtime_platform: Option<RuntimePlatform>,
                /// Whether a deployment is given up when tasks don't come up; of services behind network load balancers.
                circuit_breaker: Option<DeploymentCircuitBreaker>,
                /// Whether tasks have public addresses. Default false.
                assign_public_ip: Option<bool>,
                $($(#[doc = $doc])+ [into] $f: $t,)*
            }
        }

        #[doc = concat!($fargate_doc, "; derefs to [`", stringify!($Base), "`].")]
        #[derive(Clone)]
        pub struct $Fargate {
            base: $Base,
            assign_public_ip: bool,
            service: FargateService,
            task_definition: FargateTaskDefinition,
            target_group: $Group,
        }
        handle!($Fargate, $Base);

        impl $Fargate {
            fn make(scope: &dyn Construct, id: &str, $p: $FargateProps) -> Result<Self> {
                let node = Node::new(scope, id, concat!("aws-cdk-lib.aws_ecs_patterns.", stringify!($Fargate)))?;
                let base = $Base::make(
                    node,
                    ($p.cluster.as_ref(), $p.vpc.as_ref()),
                    $p.desired_count,
                    $p.load_balancers.as_deref(),
                )?;
                let assign_public_ip = $p.assign_public_ip.unwrap_or(false);
                let task_definition = match ($p.task_definition.clone(), &$p.task_image_options) {
                    (Some(_), Some(_)) => return Err(one_only(&base)),
                    (None, None) => return Err(one_of(&base)),
                    (Some(task), None) => task,
                    (None, Some(image)) => {
                        let (execution_role, task_role, family) = image.task();
                        let task = FargateTaskDefinition::new(
                            &base,
                            "TaskDef",
                            FargateTaskDefinitionProps {
                                memory_limit_mib: $p.memory_limit_mib,
                                cpu: $p.cpu,
                                ephemeral_storage_gib: $p.ephemeral_storage_gib,
                                execution_role,
                                task_role,
                                family,
                                runtime_platform: $p.runtime_platform.clone(),
                                ..Default::default()
                            },
                        )?;
                        let container = task.add_container(image.name(), logged_container(&base, image)?)?;
                        map_ports(&container, image.container_ports.as_deref())?;
                        task
                    }
                };
                let container = default_container(&base, &task_definition)?;
                #[allow(unused_mut, reason = "one kind says more")]
                let mut $s = FargateServiceProps {
                    desired_count: initial_count(base.node(), $p.desired_count),
                    assign_public_ip: Some(assign_public_ip),
                    service_name: $p.service_name.clone(),
                    health_check_grace_period: $p.health_check_grace_period,
                    propagate_tags: $p.propagate_tags,
                    enable_ecs_managed_tags: $p.enable_ecs_managed_tags,
                    cloud_map_options: $p.cloud_map_options.clone(),
                    platform_version: $p.platform_version,
                    enable_execute_command: $p.enable_execute_command,
                    ..FargateServiceProps::new(base.cluster().clone(), &task_definition)
                };
                $more
                let service = FargateService::new(&base, "Service", $s)?;
                let target_group = base.attach(&service, &container, $p.target_groups.as_deref())?;
                Ok(Self { base, assign_public_ip, service, task_definition, target_group })
            }

            /// Whether tasks have public addresses.
            pub fn assign_public_ip(&self) -> bool {
                self.assign_public_ip
            }

            /// The service.
            pub fn service(&self) -> &FargateService {
                &self.service
            }

            /// The task definition.
            pub fn task_definition(&self) -> &FargateTaskDefinition {
                &self.task_definition
            }

            /// The first target group.
            pub fn target_group(&self) -> &$Group {
                &self.target_group
            }
        }

        construct_props! {
            #[doc = concat!("Properties of an [`", stringify!($Ec2), "`].")]
            #[derive(Default)]
            pub struct $Ec2Props => $Ec2 {
                /// The cluster; this or the VPC. Default: one of the stack.
                [into] cluster: Option<ClusterRef>,
                /// The VPC of a new cluster. Default: a new one.
                [into] vpc: Option<VpcRef>,
                /// The container; this or the task definition.
                [into] task_image_options: Option<$Image>,
                /// How many tasks run at first. Default 1.
                [into] desired_count: Option<f64>,
                /// How long failed health checks don't count. Default 60 seconds.
                health_check_grace_period: Option<Duration>,
                /// The name of the service. Default: made by CloudFormation.
                [into] service_name: Option<PhysicalName>,
                /// The load balancers. Default: a new one with a listener.
                load_balancers: Option<Vec<$LbProps>>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// How the service is found by DNS. Default: it is not.
                cloud_map_options: Option<CloudMapOptions>,
                /// What goes where. Default: everything to the first port of the container.
                target_groups: Option<Vec<$TargetProps>>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// The task definition; this or the container.
                task_definition: Option<Ec2TaskDefinition>,
                /// How much of the processor is reserved.
                [into] cpu: Option<f64>,
                /// How much memory the container can have, in MiB; this or `memory_reservation_mib`.
                [into] memory_limit_mib: Option<f64>,
                /// How much memory is reserved, in MiB.
                [into] memory_reservation_mib: Option<f64>,
                /// Which instances tasks may be placed on.
                placement_constraints: Option<Vec<PlacementConstraint>>,
                /// How instances are chosen for tasks.
                placement_strategies: Option<Vec<PlacementStrategy>>,
            }
        }

        #[doc = concat!($ec2_doc, "; derefs to [`", stringify!($Base), "`].")]
        #[derive(Clone)]
        pub struct $Ec2 {
            base: $Base,
            service: Ec2Service,
            task_definition: Ec2TaskDefinition,
            target_group: $Group,
        }
        handle!($Ec2, $Base);

        impl $Ec2 {
            fn make(scope: &dyn Construct, id: &str, props: $Ec2Props) -> Result<Self> {
                let node = Node::new(scope, id, concat!("aws-cdk-lib.aws_ecs_patterns.", stringify!($Ec2)))?;
                let base = $Base::make(
                    node,
                    (props.cluster.as_ref(), props.vpc.as_ref()),
                    props.desired_count,
                    props.load_balancers.as_deref(),
                )?;
                let task_definition = match (props.task_definition.clone(), &props.task_image_options) {
                    (Some(_), Some(_)) => return Err(one_only(&base)),
                    (None, None) => return Err(one_of(&base)),
                    (Some(task), None) => task,
                    (None, Some(image)) => {
                        // Quirk(cdk): several-target-groups-family. On EC2 the family is not looked at.
                        let (execution_role, task_role, _) = image.task();
                        let task = Ec2TaskDefinitionProps { execution_role, task_role, ..Default::default() };
                        let task = Ec2TaskDefinition::new(&base, "TaskDef", task)?;
                        let mut container = logged_container(&base, image)?;
                        container.cpu = props.cpu;
                        container.memory_limit_mib = props.memory_limit_mib;
                        container.memory_reservation_mib = props.memory_reservation_mib;
                        let container = task.add_container(image.name(), container)?;
                        map_ports(&container, image.container_ports.as_deref())?;
                        task
                    }
                };
                let container = default_container(&base, &task_definition)?;
                let service = Ec2Service::new(
                    &base,
                    "Service",
                    Ec2ServiceProps {
                        desired_count: initial_count(base.node(), props.desired_count),
                        assign_public_ip: Some(false),
                        service_name: props.service_name.clone(),
                        health_check_grace_period: props.health_check_grace_period,
                        propagate_tags: props.propagate_tags,
                        enable_ecs_managed_tags: props.enable_ecs_managed_tags,
                        cloud_map_options: props.cloud_map_options.clone(),
                        enable_execute_command: props.enable_execute_command,
                        placement_constraints: props.placement_constraints.clone(),
                        placement_strategies: props.placement_strategies.clone(),
                        ..Ec2ServiceProps::new(base.cluster().clone(), &task_definition)
                    },
                )?;
                let target_group = base.attach(&service, &container, props.target_groups.as_deref())?;
                Ok(Self { base, service, task_definition, target_group })
            }

            /// The service.
            pub fn service(&self) -> &Ec2Service {
                &self.service
            }

            /// The task definition.
            pub fn task_definition(&self) -> &Ec2TaskDefinition {
                &self.task_definition
            }

            /// The first target group.
            pub fn target_group(&self) -> &$Group {
                &self.target_group
            }
        }
    };
}

macro_rules! struct_of_base {
    ($doc:literal $Base:ident, $Lb:ident, $Listener:ident, $Group:ident) => {
        #[doc = concat!($doc, "; clones are the same.")]
        #[derive(Clone)]
        pub struct $Base(Rc<Parts<$Lb, $Listener, $Group>>);

        impl $Base {
            /// The first load balancer.
            pub fn load_balancer(&self) -> &$Lb {
                &self.0.load_balancers[0]
            }

            /// The first listener.
            pub fn listener(&self) -> &$Listener {
                &self.0.listeners[0]
            }

            /// The cluster.
            pub fn cluster(&self) -> &ClusterRef {
                &self.0.cluster
            }

            fn find_listener(&self, name: Option<&str>) -> Result<&$Listener> {
                let Some(name) = name.filter(|n| !n.is_empty()) else { return Ok(self.listener()) };
                // Those of a load balancer that is there by default have no names.
                let named = self.0.listeners.iter().filter(|_| self.0.named);
                match named.into_iter().find(|l| l.node().id() == name) {
                    Some(listener) => Ok(listener),
                    None => bail!(
                        self,
                        "Listener",
                        "Listener {name} is not defined. Did you define listener with name {name}?"
                    ),
                }
            }
        }

        impl Construct for $Base {
            fn node(&self) -> &Node {
                &self.0.node
            }
        }
    };
}

/// What a service with several target groups is made of.
struct Parts<Lb, Listener, Group> {
    node: Node,
    cluster: ClusterRef,
    load_balancers: Vec<Lb>,
    listeners: Vec<Listener>,
    /// Whether the listeners were named.
    named: bool,
    target_groups: std::cell::RefCell<Vec<Group>>,
}

fn one_only(at: &dyn Construct) -> longshore_core::error::Error {
    let text = "You must specify only one of TaskDefinition or TaskImageOptions.";
    longshore_core::error::Error::at(at, "SpecifyOneTaskDefinitionTask", text)
}

fn one_of(at: &dyn Construct) -> longshore_core::error::Error {
    let text = "You must specify one of: taskDefinition or image";
    longshore_core::error::Error::at(at, "SpecifyOneTaskDefinitionImage", text)
}

fn map_ports(container: &ContainerDefinition, ports: Option<&[f64]>) -> Result<()> {
    ports.unwrap_or_default().iter().try_for_each(|port| container.add_port_mappings([PortMapping::new(*port)]))
}

/// The default container, with a port.
fn default_container(at: &dyn Construct, task: &TaskDefinition) -> Result<ContainerDefinition> {
    let Some(container) = task.default_container() else {
        bail!(at, "LeastOneEssentialContainerSpecified", "At least one essential container must be specified");
    };
    if container.port_mappings().is_empty() {
        container.add_port_mappings([PortMapping::new(80)])?;
    }
    Ok(container)
}

/// Refuses what no service with several target groups can be made of; `listeners` are how many each load balancer has.
fn check_input(
    at: &Node,
    (cluster, vpc): (Option<&ClusterRef>, Option<&VpcRef>),
    desired_count: Option<f64>,
    listeners: Option<Vec<usize>>,
) -> Result<ClusterRef> {
    if cluster.is_some() && vpc.is_some() {
        return cluster_of(at, cluster, vpc, None);
    }
    if desired_count.is_some_and(|n| n < 1.0) {
        bail!(at, "SpecifyDesiredCountGreater", "You must specify a desiredCount greater than 0");
    }
    if let Some(listeners) = listeners {
        if listeners.is_empty() {
            bail!(at, "LeastOneLoadBalancerSpecified", "At least one load balancer must be specified");
        }
        if listeners.contains(&0) {
            bail!(at, "LeastOneListenerSpecified", "At least one listener must be specified");
        }
    }
    cluster_of(at, cluster, vpc, None)
}

fn output(at: &Node, id: &str, value: String) -> Result<()> {
    CfnOutput::new(at, id, CfnOutputProps::builder().value(value).build()).map(|_| ())
}

fn no_zone(at: &Node) -> longshore_core::error::Error {
    longshore_core::error::Error::at(
        at,
        "RouteHostedDomainZoneName",
        "A Route53 hosted domain zone name is required to configure the specified domain name",
    )
}

type Where<'a> = (Option<&'a ClusterRef>, Option<&'a VpcRef>);

impl ApplicationMultipleTargetGroupsServiceBase {
    fn make(
        node: Node,
        place: Where<'_>,
        desired_count: Option<f64>,
        given: Option<&[ApplicationLoadBalancerProps]>,
    ) -> Result<Self> {
        let counts = given.map(|all| all.iter().map(|b| b.listeners.len()).collect());
        let cluster = check_input(&node, place, desired_count, counts)?;
        let default = [ApplicationLoadBalancerProps {
            name: "LB".into(),
            listeners: vec![ApplicationListenerProps { name: "PublicListener".into(), ..Default::default() }],
            ..Default::default()
        }];
        for props in given.unwrap_or_default() {
            check_idle_timeout(&node, props.idle_timeout)?;
        }
        let (mut load_balancers, mut listeners) = (Vec::new(), Vec::new());
        for props in given.unwrap_or(&default) {
            let balancer = ApplicationLoadBalancer::builder(&node, &props.name)
                .vpc(cluster.vpc()?)
                .internet_facing(props.public_load_balancer.unwrap_or(true))
                .maybe_idle_timeout(props.idle_timeout)
                .load_balancer_name(props.name.as_str())
                .build()?;
            let mut protocols = Vec::new();
            for listener in &props.listeners {
                let (protocol, listener) = props.listener(&node, &balancer, listener)?;
                if !protocols.contains(&protocol) {
                    protocols.push(protocol);
                }
                listeners.push(listener);
            }
            let dns_name = balancer.load_balancer_dns_name()?;
            let mut domain = dns_name.clone();
            let suffix = if given.is_some() { props.name.as_str() } else { "" };
            if let Some(name) = &props.domain_name {
                let zone = props.domain_zone.as_ref().ok_or_else(|| no_zone(&node))?;
                domain = alias(&node, &format!("DNS{}", props.name), zone, name, (&balancer).into())?;
            }
            output(&node, &format!("LoadBalancerDNS{suffix}"), dns_name)?;
            for protocol in protocols {
                let scheme = protocol.as_str().to_lowercase();
                let named = if given.is_some() { scheme.as_str() } else { "" };
                output(&node, &format!("ServiceURL{suffix}{named}"), format!("{scheme}://{domain}"))?;
            }
            load_balancers.push(balancer);
        }
        let (named, target_groups) = (given.is_some(), std::cell::RefCell::default());
        Ok(Self(Rc::new(Parts { node, cluster, load_balancers, listeners, named, target_groups })))
    }

    /// The listeners that were named.
    pub fn listeners(&self) -> Vec<ApplicationListener> {
        if self.0.named { self.0.listeners.clone() } else { Vec::new() }
    }

    /// The load balancers that were named.
    pub fn load_balancers(&self) -> Vec<ApplicationLoadBalancer> {
        if self.0.named { self.0.load_balancers.clone() } else { Vec::new() }
    }

    /// The target groups that were asked for.
    pub fn target_groups(&self) -> Vec<ApplicationTargetGroup> {
        self.0.target_groups.borrow().clone()
    }

    fn attach(
        &self,
        service: &BaseService,
        container: &ContainerDefinition,
        targets: Option<&[ApplicationTargetProps]>,
    ) -> Result<ApplicationTargetGroup> {
        let Some(targets) = targets else {
            let props = AddApplicationTargetsProps {
                targets: Some(vec![Rc::new(service.clone()) as Rc<dyn IApplicationLoadBalancerTarget>]),
                port: container.port_mappings().first().map(|m| m.container_port),
                ..Default::default()
            };
            return self.listener().add_targets("ECS", props);
        };
        for target in targets {
            map_port(container, target.container_port, target.protocol)?;
        }
        for target in targets {
            let mut conditions = Vec::new();
            if let Some(host) = target.host_header.as_ref().filter(|h| !h.is_empty()) {
                conditions.push(ListenerCondition::host_headers([host]));
            }
            if let Some(path) = target.path_pattern.as_ref().filter(|p| !p.is_empty()) {
                conditions.push(ListenerCondition::path_patterns([path])?);
            }
            let listener = self.find_listener(target.listener.as_deref())?;
            let options = LoadBalancerTargetOptions {
                container_name: container.container_name().to_owned(),
                container_port: Some(target.container_port),
                protocol: target.protocol,
                alternate_target: None,
            };
            let props = AddApplicationTargetsProps {
                port: Some(80.0),
                targets: Some(vec![service.load_balancer_target(options)?]),
                conditions: Some(conditions),
                priority: target.priority,
                ..Default::default()
            };
            let group = listener.add_targets(&group_id(container, target.container_port), props)?;
            self.0.target_groups.borrow_mut().push(group);
        }
        first(self, &self.0.target_groups.borrow())
    }
}

fn group_id(container: &ContainerDefinition, port: f64) -> String {
    format!("ECSTargetGroup{}{}", container.container_name(), js_number(port))
}

fn map_port(container: &ContainerDefinition, port: f64, protocol: Option<Protocol>) -> Result<()> {
    if container.find_port_mapping(port, protocol.unwrap_or(Protocol::Tcp)).is_some() {
        return Ok(());
    }
    container.add_port_mappings([PortMapping { protocol, ..PortMapping::new(port) }])
}

fn first<G: Clone>(at: &dyn Construct, groups: &[G]) -> Result<G> {
    match groups.first() {
        Some(group) => Ok(group.clone()),
        None => bail!(at, "LeastOneTargetGroupSpecified", "At least one target group should be specified."),
    }
}

impl ApplicationLoadBalancerProps {
    fn listener(
        &self,
        at: &Node,
        balancer: &ApplicationLoadBalancer,
        props: &ApplicationListenerProps,
    ) -> Result<(ApplicationProtocol, ApplicationListener)> {
        use ApplicationProtocol::{Http, Https};
        let protocol = props.protocol.unwrap_or(if props.certificate.is_some() { Https } else { Http });
        if props.certificate.is_some() && protocol != Https {
            bail!(at, "ProtocolCertificateGiven", "The HTTPS protocol must be used when a certificate is given");
        }
        let listener = balancer.add_listener(
            &props.name,
            BaseApplicationListenerProps {
                protocol: Some(protocol),
                open: Some(true),
                port: props.port,
                ssl_policy: props.ssl_policy,
                ..Default::default()
            },
        )?;
        if protocol == Https {
            let (Some(domain), Some(zone)) = (&self.domain_name, &self.domain_zone) else {
                bail!(
                    at,
                    "DomainNameZoneRequiredProtocol",
                    "A domain name and zone is required when using the HTTPS protocol"
                );
            };
            let certificate: CertificateRef = match &props.certificate {
                Some(given) => Rc::clone(given),
                None => {
                    let validation = CertificateValidation::from_dns(Some(Rc::clone(zone)));
                    let certificate = Certificate::builder(at, format!("Certificate{}", props.name));
                    (&certificate.domain_name(domain).validation(validation).build()?).into()
                }
            };
            let arn = ListenerCertificate::from_arn(certificate.certificate_arn());
            listener.add_certificates(&format!("Arns{}", props.name), &[arn.into()])?;
        }
        Ok((protocol, listener))
    }
}

impl NetworkMultipleTargetGroupsServiceBase {
    fn make(
        node: Node,
        place: Where<'_>,
        desired_count: Option<f64>,
        given: Option<&[NetworkLoadBalancerProps]>,
    ) -> Result<Self> {
        let counts = given.map(|all| all.iter().map(|b| b.listeners.len()).collect());
        let cluster = check_input(&node, place, desired_count, counts)?;
        let default = [NetworkLoadBalancerProps {
            name: "LB".into(),
            listeners: vec![NetworkListenerProps { name: "PublicListener".into(), port: None }],
            ..Default::default()
        }];
        let (mut load_balancers, mut listeners) = (Vec::new(), Vec::new());
        for props in given.unwrap_or(&default) {
            let balancer = NetworkLoadBalancer::builder(&node, &props.name)
                .vpc(cluster.vpc()?)
                .internet_facing(props.public_load_balancer.unwrap_or(true))
                .build()?;
            for listener in &props.listeners {
                let port = listener.port.filter(|p| *p != 0.0).unwrap_or(80.0);
                let with_port = BaseNetworkListenerProps::builder().port(port).build();
                listeners.push(balancer.add_listener(&listener.name, with_port)?);
            }
            if let Some(name) = &props.domain_name {
                let zone = props.domain_zone.as_ref().ok_or_else(|| no_zone(&node))?;
                alias(&node, &format!("DNS{}", props.name), zone, name, (&balancer).into())?;
            }
            let suffix = if given.is_some() { props.name.as_str() } else { "" };
            output(&node, &format!("LoadBalancerDNS{suffix}"), balancer.load_balancer_dns_name()?)?;
            load_balancers.push(balancer);
        }
        let (named, target_groups) = (given.is_some(), std::cell::RefCell::default());
        Ok(Self(Rc::new(Parts { node, cluster, load_balancers, listeners, named, target_groups })))
    }

    /// The listeners that were named.
    pub fn listeners(&self) -> Vec<NetworkListener> {
        if self.0.named { self.0.listeners.clone() } else { Vec::new() }
    }

    /// The load balancers that were named.
    pub fn load_balancers(&self) -> Vec<NetworkLoadBalancer> {
        if self.0.named { self.0.load_balancers.clone() } else { Vec::new() }
    }

    /// The target groups that were asked for.
    pub fn target_groups(&self) -> Vec<NetworkTargetGroup> {
        self.0.target_groups.borrow().clone()
    }

    fn attach(
        &self,
        service: &BaseService,
        container: &ContainerDefinition,
        targets: Option<&[NetworkTargetProps]>,
    ) -> Result<NetworkTargetGroup> {
        let Some(targets) = targets else {
            let port = container.port_mappings().first().map(|m| m.container_port).filter(|p| *p != 0.0);
            let Some(port) = port else {
                bail!(
                    self,
                    "FirstPortMappingAddedDefault",
                    "The first port mapping added to the default container must expose a single port"
                );
            };
            let props = AddNetworkTargetsProps {
                targets: Some(vec![Rc::new(service.clone()) as Rc<dyn INetworkLoadBalancerTarget>]),
                port,
                ..Default::default()
            };
            return self.listener().add_targets("ECS", props);
        };
        for target in targets {
            map_port(container, target.container_port, None)?;
        }
        for target in targets {
            let listener = self.find_listener(target.listener.as_deref())?;
            let options = LoadBalancerTargetOptions {
                container_name: container.container_name().to_owned(),
                container_port: Some(target.container_port),
                ..Default::default()
            };
            let props = AddNetworkTargetsProps {
                port: target.container_port,
                targets: Some(vec![service.load_balancer_target(options)?]),
                ..Default::default()
            };
            let group = listener.add_targets(&group_id(container, target.container_port), props)?;
            self.0.target_groups.borrow_mut().push(group);
        }
        first(self, &self.0.target_groups.borrow())
    }
}

kind! {
    "A service with several target groups of application load balancers"
    ApplicationMultipleTargetGroupsServiceBase {
        ApplicationLoadBalancedTaskImageProps, ApplicationLoadBalancer, ApplicationLoadBalancerProps,
        ApplicationListener, ApplicationTargetGroup, ApplicationTargetProps
    }
    "A service on Fargate with several target groups of application load balancers"
    ApplicationMultipleTargetGroupsFargateService ApplicationMultipleTargetGroupsFargateServiceProps {}
    |props, service| {}
    "A service on instances of EC2 with several target groups of application load balancers"
    ApplicationMultipleTargetGroupsEc2Service ApplicationMultipleTargetGroupsEc2ServiceProps
}

kind! {
    "A service with several target groups of network load balancers"
    NetworkMultipleTargetGroupsServiceBase {
        NetworkLoadBalancedTaskImageProps, NetworkLoadBalancer, NetworkLoadBalancerProps,
        NetworkListener, NetworkTargetGroup, NetworkTargetProps
    }
    "A service on Fargate with several target groups of network load balancers"
    NetworkMultipleTargetGroupsFargateService NetworkMultipleTargetGroupsFargateServiceProps {
        /// How many tasks must run during a deployment, in percent of the desired count. Default 50.
        [into] min_healthy_percent: Option<f64>,
        /// How many tasks may run during a deployment, in percent of the desired count. Default 200.
        [into] max_healthy_percent: Option<f64>,
    }
    |props, service| {
        service.min_healthy_percent = props.min_healthy_percent;
        service.max_healthy_percent = props.max_healthy_percent;
        service.circuit_breaker = props.circuit_breaker;
    }
    "A service on instances of EC2 with several target groups of network load balancers"
    NetworkMultipleTargetGroupsEc2Service NetworkMultipleTargetGroupsEc2ServiceProps
}
