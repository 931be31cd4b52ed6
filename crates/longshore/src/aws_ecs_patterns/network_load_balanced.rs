//! Services behind network load balancers.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::NetworkLoadBalancedTaskImageOptions;
use super::application_load_balanced::{alias, cname, handle};
use super::load_balanced::{
    TASK_OR_IMAGE, TaskImage as _, add_container, cluster_of, ec2_service, ec2_task, fargate_service, initial_count,
    logged_container, task_of,
};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_ecs::{
    BaseService, CapacityProviderStrategy, CloudMapOptions, ClusterRef, DeploymentCircuitBreaker, DeploymentController,
    Ec2Service, Ec2ServiceProps, Ec2TaskDefinition, Ec2TaskDefinitionProps, FargatePlatformVersion, FargateService,
    FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, PlacementConstraint, PlacementStrategy,
    PropagatedTagSource, RuntimePlatform,
};
use crate::aws_elasticloadbalancingv2::{
    AddNetworkTargetsProps, BaseNetworkListenerProps, INetworkTargetGroup as _, IpAddressType, ListenerCertificateRef,
    LoadBalancerV2Ref, NetworkListener, NetworkLoadBalancer, NetworkLoadBalancerRef, NetworkTargetGroup,
};
use crate::aws_route53::HostedZoneRef;
use crate::props::construct_props;

/// Which record makes a domain name lead to a load balancer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkLoadBalancedServiceRecordType {
    /// An alias.
    Alias,
    /// Another name.
    Cname,
    /// None.
    None,
}

macro_rules! network_props {
    ($(#[$m:meta])* $Props:ident => $Class:ident { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* }) => {
        construct_props! {
            $(#[$m])*
            #[derive(Default)]
            pub struct $Props => $Class {
                /// The cluster; this or the VPC. Default: one of the stack.
                [into] cluster: Option<ClusterRef>,
                /// The VPC of a new cluster. Default: a new one.
                [into] vpc: Option<VpcRef>,
                /// The container; this or the task definition.
                [into] task_image_options: Option<NetworkLoadBalancedTaskImageOptions>,
                /// Whether the load balancer has public addresses. Default true.
                public_load_balancer: Option<bool>,
                /// How many tasks run at first. Default 1.
                [into] desired_count: Option<f64>,
                /// The domain name of the service. Default: none.
                [into] domain_name: Option<String>,
                /// The zone of the domain name.
                [into] domain_zone: Option<HostedZoneRef>,
                /// The name of the service. Default: made by CloudFormation.
                [into] service_name: Option<PhysicalName>,
                /// How long failed health checks don't count. Default 60 seconds.
                health_check_grace_period: Option<Duration>,
                /// How many tasks may run during a deployment, in percent of the desired count. Default 200.
                [into] max_healthy_percent: Option<f64>,
                /// How many tasks must run during a deployment, in percent of the desired count. Default 50.
                [into] min_healthy_percent: Option<f64>,
                /// The load balancer. Default: a new one.
                [into] load_balancer: Option<NetworkLoadBalancerRef>,
                /// The port of the listener. Default: 443 with a certificate, else 80.
                [into] listener_port: Option<f64>,
                /// The certificate of the listener, for TLS. Default: none.
                [into] listener_certificate: Option<ListenerCertificateRef>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// How the service is found by DNS. Default: it is not.
                cloud_map_options: Option<CloudMapOptions>,
                /// Which record the domain name gets. Default: an alias.
                record_type: Option<NetworkLoadBalancedServiceRecordType>,
                /// Who replaces tasks. Default: ECS.
                deployment_controller: Option<DeploymentController>,
                /// Whether a deployment is given up when tasks don't come up. Default: not.
                circuit_breaker: Option<DeploymentCircuitBreaker>,
                /// The capacity providers that tasks run with. Default: none, but the launch type.
                capacity_provider_strategies: Option<Vec<CapacityProviderStrategy>>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// The addresses of the load balancer. Default IPv4.
                ip_address_type: Option<IpAddressType>,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }

        impl $Props {
            fn base(&self) -> Options {
                Options {
                    cluster: self.cluster.clone(),
                    vpc: self.vpc.clone(),
                    public_load_balancer: self.public_load_balancer,
                    desired_count: self.desired_count,
                    domain_name: self.domain_name.clone(),
                    domain_zone: self.domain_zone.clone(),
                    load_balancer: self.load_balancer.clone(),
                    listener_port: self.listener_port,
                    listener_certificate: self.listener_certificate.clone(),
                    container_port: self.task_image_options.as_ref().and_then(|o| o.container_port),
                    record_type: self.record_type,
                    ip_address_type: self.ip_address_type,
                }
            }
        }
    };
}

network_props! {
    /// Properties of a [`NetworkLoadBalancedFargateService`].
    NetworkLoadBalancedFargateServiceProps => NetworkLoadBalancedFargateService {
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
        /// Whether tasks have public addresses. Default false.
        assign_public_ip: Option<bool>,
        /// The subnets of tasks. Default: public with public addresses, else private.
        [into] task_subnets: Option<SubnetSelection>,
        /// The security groups of tasks. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
    }
}
network_props! {
    /// Properties of a [`NetworkLoadBalancedEc2Service`].
    NetworkLoadBalancedEc2ServiceProps => NetworkLoadBalancedEc2Service {
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

/// What services behind network load balancers are made of.
struct Options {
    cluster: Option<ClusterRef>,
    vpc: Option<VpcRef>,
    public_load_balancer: Option<bool>,
    desired_count: Option<f64>,
    domain_name: Option<String>,
    domain_zone: Option<HostedZoneRef>,
    load_balancer: Option<NetworkLoadBalancerRef>,
    listener_port: Option<f64>,
    listener_certificate: Option<ListenerCertificateRef>,
    container_port: Option<f64>,
    record_type: Option<NetworkLoadBalancedServiceRecordType>,
    ip_address_type: Option<IpAddressType>,
}

/// A service behind a network load balancer; clones are the same.
#[derive(Clone)]
pub struct NetworkLoadBalancedServiceBase(Rc<Inner>);

struct Inner {
    node: Node,
    desired_count: Option<f64>,
    load_balancer: NetworkLoadBalancerRef,
    listener: NetworkListener,
    target_group: NetworkTargetGroup,
    cluster: ClusterRef,
}

impl NetworkLoadBalancedServiceBase {
    fn make(scope: &dyn Construct, id: &str, class: &str, props: Options) -> Result<Self> {
        let node = Node::new(scope, id, &format!("aws-cdk-lib.aws_ecs_patterns.{class}"))?;
        let cluster = cluster_of(&node, props.cluster.as_ref(), props.vpc.as_ref(), props.desired_count)?;
        let load_balancer: NetworkLoadBalancerRef = match &props.load_balancer {
            Some(given) => Rc::clone(given),
            None => (&NetworkLoadBalancer::builder(&node, "LB")
                .vpc(cluster.vpc()?)
                .internet_facing(props.public_load_balancer.unwrap_or(true))
                .maybe_ip_address_type(props.ip_address_type)
                .build()?)
                .into(),
        };
        let default_port = if props.listener_certificate.is_some() { 443.0 } else { 80.0 };
        let listener = load_balancer.add_listener(
            "PublicListener",
            BaseNetworkListenerProps {
                certificates: props.listener_certificate.clone().map(|c| vec![c]),
                ..BaseNetworkListenerProps::builder().port(props.listener_port.unwrap_or(default_port)).build()
            },
        )?;
        let port = props.container_port.unwrap_or(default_port);
        let target_group = listener.add_targets("ECS", AddNetworkTargetsProps { port, ..Default::default() })?;
        props.record(&node, &load_balancer)?;
        if props.load_balancer.is_none() {
            let dns_name = load_balancer.load_balancer_dns_name()?;
            CfnOutput::new(&node, "LoadBalancerDNS", CfnOutputProps::builder().value(dns_name).build())?;
        }
        let desired_count = props.desired_count;
        Ok(Self(Rc::new(Inner { node, desired_count, load_balancer, listener, target_group, cluster })))
    }

    /// The load balancer.
    ///
    /// # Errors
    /// When it is imported.
    pub fn load_balancer(&self) -> Result<NetworkLoadBalancer> {
        match self.0.load_balancer.as_owned() {
            Some(own) => Ok(own.clone()),
            None => bail!(
                self,
                "LoadBalancerAccessedClassConstructed",
                ".loadBalancer can only be accessed if the class was constructed with an owned, not imported, load balancer"
            ),
        }
    }

    /// The listener.
    pub fn listener(&self) -> &NetworkListener {
        &self.0.listener
    }

    /// The target group.
    pub fn target_group(&self) -> &NetworkTargetGroup {
        &self.0.target_group
    }

    /// The cluster.
    pub fn cluster(&self) -> &ClusterRef {
        &self.0.cluster
    }

    /// How many tasks run at first, where that was said.
    pub fn internal_desired_count(&self) -> Option<f64> {
        self.0.desired_count
    }

    fn count(&self) -> Option<f64> {
        initial_count(&self.0.node, self.0.desired_count)
    }

    fn add_service_as_target(&self, service: &BaseService) -> Result<()> {
        self.0.target_group.add_target(&[service])
    }
}

impl Options {
    /// Makes the domain name lead to the load balancer.
    fn record(&self, at: &Node, load_balancer: &NetworkLoadBalancerRef) -> Result<()> {
        use NetworkLoadBalancedServiceRecordType::{Alias, Cname, None as No};
        let Some(name) = &self.domain_name else { return Ok(()) };
        let Some(zone) = &self.domain_zone else {
            bail!(
                at,
                "RouteHostedDomainZoneName",
                "A Route53 hosted domain zone name is required to configure the specified domain name"
            );
        };
        match self.record_type.unwrap_or(Alias) {
            Alias => alias(at, "DNS", zone, name, Rc::clone(load_balancer) as LoadBalancerV2Ref).map(|_| ()),
            Cname => cname(at, zone, name, load_balancer.load_balancer_dns_name()?).map(|_| ()),
            No => Ok(()),
        }
    }
}

impl Construct for NetworkLoadBalancedServiceBase {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

/// A service on Fargate behind a network load balancer; derefs to [`NetworkLoadBalancedServiceBase`].
#[derive(Clone)]
pub struct NetworkLoadBalancedFargateService {
    base: NetworkLoadBalancedServiceBase,
    assign_public_ip: bool,
    service: FargateService,
    task_definition: FargateTaskDefinition,
}

impl NetworkLoadBalancedFargateServiceProps {
    fn task(&self, base: &Node) -> Result<FargateTaskDefinition> {
        let (given, image) = (self.task_definition.as_ref(), self.task_image_options.as_ref());
        task_of(base, given, image, TASK_OR_IMAGE, |image| {
            let (execution_role, task_role, family) = image.task();
            let task = FargateTaskDefinition::new(
                base,
                "TaskDef",
                FargateTaskDefinitionProps {
                    memory_limit_mib: self.memory_limit_mib,
                    cpu: self.cpu,
                    ephemeral_storage_gib: self.ephemeral_storage_gib,
                    execution_role,
                    task_role,
                    family,
                    runtime_platform: self.runtime_platform.clone(),
                    ..Default::default()
                },
            )?;
            add_container(&task, image.name(), logged_container(base, image)?, image.container_port)?;
            Ok(task)
        })
    }
}

impl NetworkLoadBalancedFargateService {
    fn make(scope: &dyn Construct, id: &str, props: NetworkLoadBalancedFargateServiceProps) -> Result<Self> {
        let class = "NetworkLoadBalancedFargateService";
        let base = NetworkLoadBalancedServiceBase::make(scope, id, class, props.base())?;
        let assign_public_ip = props.assign_public_ip.unwrap_or(false);
        let task_definition = props.task(base.node())?;
        let service = fargate_service!(base, props, task_definition)?;
        base.add_service_as_target(&service)?;
        Ok(Self { base, assign_public_ip, service, task_definition })
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
}

/// A service on instances of EC2 behind a network load balancer; derefs to
/// [`NetworkLoadBalancedServiceBase`].
#[derive(Clone)]
pub struct NetworkLoadBalancedEc2Service {
    base: NetworkLoadBalancedServiceBase,
    service: Ec2Service,
    task_definition: Ec2TaskDefinition,
}

impl NetworkLoadBalancedEc2Service {
    fn make(scope: &dyn Construct, id: &str, props: NetworkLoadBalancedEc2ServiceProps) -> Result<Self> {
        let class = "NetworkLoadBalancedEc2Service";
        let base = NetworkLoadBalancedServiceBase::make(scope, id, class, props.base())?;
        let task_definition = ec2_task!(base, props, TASK_OR_IMAGE)?;
        let service = ec2_service!(base, props, task_definition)?;
        base.add_service_as_target(&service)?;
        Ok(Self { base, service, task_definition })
    }

    /// The service.
    pub fn service(&self) -> &Ec2Service {
        &self.service
    }

    /// The task definition.
    pub fn task_definition(&self) -> &Ec2TaskDefinition {
        &self.task_definition
    }
}

handle!(NetworkLoadBalancedFargateService, NetworkLoadBalancedServiceBase);
handle!(NetworkLoadBalancedEc2Service, NetworkLoadBalancedServiceBase);
