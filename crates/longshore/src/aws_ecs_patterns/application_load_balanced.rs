//! Services behind application load balancers.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::cfn_elements::{CfnOutput, CfnOutputProps};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::js_number;
use longshore_core::{bail, feature_flags};

use super::ApplicationLoadBalancedTaskImageOptions;
use super::load_balanced::{
    TASK_OR_IMAGE, TaskImage as _, add_container, cluster_of, ec2_service, ec2_task, fargate_service, initial_count,
    logged_container, task_of,
};
use crate::aws_certificatemanager::{Certificate, CertificateRef, CertificateValidation};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_ecs::{
    BaseService, CapacityProviderStrategy, CloudMapOptions, ClusterRef, DeploymentCircuitBreaker, DeploymentController,
    Ec2Service, Ec2ServiceProps, Ec2TaskDefinition, Ec2TaskDefinitionProps, FargatePlatformVersion, FargateService,
    FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps, HealthCheck, PlacementConstraint,
    PlacementStrategy, PropagatedTagSource, RuntimePlatform,
};
use crate::aws_elasticloadbalancingv2::{
    AddApplicationTargetsProps, ApplicationListener, ApplicationLoadBalancer, ApplicationLoadBalancerRef,
    ApplicationProtocol, ApplicationProtocolVersion, ApplicationTargetGroup, BaseApplicationListenerProps,
    IApplicationListener as _, IApplicationTargetGroup as _, IpAddressType, ListenerAction, ListenerCertificate,
    LoadBalancerV2Ref, RedirectOptions, SslPolicy,
};
use crate::aws_route53::{ARecord, CnameRecord, HostedZoneRef, RecordTarget};
use crate::aws_route53_targets::LoadBalancerTarget;
use crate::props::construct_props;

/// Whether listeners of load balancers that are given let nobody in by themselves.
const CLOSED_LISTENERS: &str = "@aws-cdk/aws-ecs-patterns:secGroupsDisablesImplicitOpenListener";
/// Whether the ids of target groups tell load balancers apart.
const UNIQUE_GROUPS: &str = "@aws-cdk/aws-ecs-patterns:uniqueTargetGroupId";

/// Which record makes a domain name lead to a load balancer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationLoadBalancedServiceRecordType {
    /// An alias.
    Alias,
    /// Another name.
    Cname,
    /// None.
    None,
}

macro_rules! application_props {
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
                [into] task_image_options: Option<ApplicationLoadBalancedTaskImageOptions>,
                /// Whether the load balancer has public addresses. Default true.
                public_load_balancer: Option<bool>,
                /// Whether everybody may connect. Default true.
                open_listener: Option<bool>,
                /// How many tasks run at first. Default 1.
                [into] desired_count: Option<f64>,
                /// The certificate, for HTTPS. Default: a new one of the domain.
                [into] certificate: Option<CertificateRef>,
                /// The protocol that the container speaks. Default HTTP.
                target_protocol: Option<ApplicationProtocol>,
                /// The protocol of the listener. Default: HTTPS with a certificate, else HTTP.
                protocol: Option<ApplicationProtocol>,
                /// The version of HTTP that the container speaks. Default 1.1.
                protocol_version: Option<ApplicationProtocolVersion>,
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
                [into] load_balancer: Option<ApplicationLoadBalancerRef>,
                /// The port of the listener. Default: as the protocol says.
                [into] listener_port: Option<f64>,
                /// The versions and ciphers of TLS. Default: as the service has it.
                ssl_policy: Option<SslPolicy>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// How the service is found by DNS. Default: it is not.
                cloud_map_options: Option<CloudMapOptions>,
                /// Whether clients of HTTP are sent to HTTPS. Default false.
                redirect_http: Option<bool>,
                /// Which record the domain name gets. Default: an alias.
                record_type: Option<ApplicationLoadBalancedServiceRecordType>,
                /// Who replaces tasks. Default: ECS.
                deployment_controller: Option<DeploymentController>,
                /// Whether a deployment is given up when tasks don't come up. Default: not.
                circuit_breaker: Option<DeploymentCircuitBreaker>,
                /// The capacity providers that tasks run with. Default: none, but the launch type.
                capacity_provider_strategies: Option<Vec<CapacityProviderStrategy>>,
                /// The name of the load balancer. Default: made by CloudFormation.
                [into] load_balancer_name: Option<PhysicalName>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// How long connections may be idle, 1 to 4,000 seconds. Default 60 seconds.
                idle_timeout: Option<Duration>,
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
                    open_listener: self.open_listener,
                    desired_count: self.desired_count,
                    certificate: self.certificate.clone(),
                    target_protocol: self.target_protocol,
                    protocol: self.protocol,
                    protocol_version: self.protocol_version,
                    domain_name: self.domain_name.clone(),
                    domain_zone: self.domain_zone.clone(),
                    load_balancer: self.load_balancer.clone(),
                    listener_port: self.listener_port,
                    ssl_policy: self.ssl_policy,
                    redirect_http: self.redirect_http,
                    record_type: self.record_type,
                    load_balancer_name: self.load_balancer_name.clone(),
                    idle_timeout: self.idle_timeout,
                    ip_address_type: self.ip_address_type,
                }
            }
        }
    };
}

application_props! {
    /// Properties of an [`ApplicationLoadBalancedFargateService`].
    ApplicationLoadBalancedFargateServiceProps => ApplicationLoadBalancedFargateService {
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
        /// How it is found out whether the container works. Default: the image's.
        health_check: Option<HealthCheck>,
        /// How much of the processor the container has. Default: all of the task's.
        [into] container_cpu: Option<f64>,
        /// How much memory the container has, in MiB. Default: all of the task's.
        [into] container_memory_limit_mib: Option<f64>,
    }
}
application_props! {
    /// Properties of an [`ApplicationLoadBalancedEc2Service`].
    ApplicationLoadBalancedEc2ServiceProps => ApplicationLoadBalancedEc2Service {
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

/// What services behind application load balancers are made of.
struct Options {
    cluster: Option<ClusterRef>,
    vpc: Option<VpcRef>,
    public_load_balancer: Option<bool>,
    open_listener: Option<bool>,
    desired_count: Option<f64>,
    certificate: Option<CertificateRef>,
    target_protocol: Option<ApplicationProtocol>,
    protocol: Option<ApplicationProtocol>,
    protocol_version: Option<ApplicationProtocolVersion>,
    domain_name: Option<String>,
    domain_zone: Option<HostedZoneRef>,
    load_balancer: Option<ApplicationLoadBalancerRef>,
    listener_port: Option<f64>,
    ssl_policy: Option<SslPolicy>,
    redirect_http: Option<bool>,
    record_type: Option<ApplicationLoadBalancedServiceRecordType>,
    load_balancer_name: Option<PhysicalName>,
    idle_timeout: Option<Duration>,
    ip_address_type: Option<IpAddressType>,
}

/// A service behind an application load balancer; clones are the same.
#[derive(Clone)]
pub struct ApplicationLoadBalancedServiceBase(Rc<Inner>);

struct Inner {
    node: Node,
    desired_count: Option<f64>,
    load_balancer: ApplicationLoadBalancerRef,
    listener: ApplicationListener,
    redirect_listener: Option<ApplicationListener>,
    target_group: ApplicationTargetGroup,
    certificate: Option<CertificateRef>,
    cluster: ClusterRef,
}

/// Refuses idle timeouts that load balancers do not know.
pub(super) fn check_idle_timeout(at: &Node, idle_timeout: Option<Duration>) -> Result<()> {
    if let Some(timeout) = idle_timeout
        && !(1..=4000).contains(&timeout.to_seconds()?)
    {
        bail!(at, "LoadBalancerIdleTimeoutSeconds", "Load balancer idle timeout must be between 1 and 4000 seconds.");
    }
    Ok(())
}

impl ApplicationLoadBalancedServiceBase {
    fn make(scope: &dyn Construct, id: &str, class: &str, props: Options) -> Result<Self> {
        let node = Node::new(scope, id, &format!("aws-cdk-lib.aws_ecs_patterns.{class}"))?;
        let cluster = cluster_of(&node, props.cluster.as_ref(), props.vpc.as_ref(), props.desired_count)?;
        let internet_facing = props.public_load_balancer.unwrap_or(true);
        check_idle_timeout(&node, props.idle_timeout)?;
        let load_balancer: ApplicationLoadBalancerRef = match &props.load_balancer {
            Some(given) => Rc::clone(given),
            None => (&ApplicationLoadBalancer::builder(&node, "LB")
                .vpc(cluster.vpc()?)
                .maybe_load_balancer_name(props.load_balancer_name.clone())
                .internet_facing(internet_facing)
                .maybe_idle_timeout(props.idle_timeout)
                .maybe_ip_address_type(props.ip_address_type)
                .build()?)
                .into(),
        };
        let protocol = props.listener_protocol(&node)?;
        let secure = protocol == ApplicationProtocol::Https;
        let given = props.load_balancer.is_some();
        let open = props.open_listener.unwrap_or(!(given && feature_flags::enabled(&node, CLOSED_LISTENERS)));
        let listener = load_balancer.add_listener(
            "PublicListener",
            BaseApplicationListenerProps {
                protocol: Some(protocol),
                port: props.listener_port,
                open: Some(open),
                ssl_policy: props.ssl_policy,
                ..Default::default()
            },
        )?;
        let group_id = if feature_flags::enabled(&node, UNIQUE_GROUPS) {
            let name = match &props.load_balancer_name {
                Some(PhysicalName::Name(name)) => name.as_str(),
                _ => "",
            };
            format!("ECS{name}{}", if internet_facing { "" } else { "Private" })
        } else {
            "ECS".to_owned()
        };
        let target_group = listener.add_targets(
            &group_id,
            AddApplicationTargetsProps {
                protocol: Some(props.target_protocol.unwrap_or(ApplicationProtocol::Http)),
                protocol_version: props.protocol_version,
                ..Default::default()
            },
        )?;
        let certificate = if secure { Some(props.certificate(&node)?) } else { None };
        if let Some(certificate) = &certificate {
            let certificate = ListenerCertificate::from_certificate_manager(&**certificate);
            listener.add_certificates("Arns", &[certificate.into()])?;
        }
        let mut redirect_listener = None;
        if props.redirect_http == Some(true) {
            let port = props.listener_port.map_or_else(|| "443".to_owned(), js_number);
            let action = ListenerAction::redirect(RedirectOptions {
                port: Some(port),
                protocol: Some(ApplicationProtocol::Https.as_str().to_owned()),
                permanent: Some(true),
                ..Default::default()
            })?;
            let redirect = load_balancer.add_listener(
                "PublicRedirectListener",
                BaseApplicationListenerProps {
                    protocol: Some(ApplicationProtocol::Http),
                    port: Some(80.0),
                    open: Some(open),
                    default_action: Some(action),
                    ..Default::default()
                },
            )?;
            redirect.node().add_dependency(&[&listener]);
            redirect_listener = Some(redirect);
        }
        let domain = props.record(&node, &load_balancer)?;
        let dns_name = load_balancer.load_balancer_dns_name()?;
        let output = |id: &str, value: String| {
            CfnOutput::new(&node, id, CfnOutputProps::builder().value(value).build()).map(|_| ())
        };
        let url = format!("{}://{}", protocol.as_str().to_lowercase(), domain.unwrap_or_else(|| dns_name.clone()));
        output("LoadBalancerDNS", dns_name)?;
        output("ServiceURL", url)?;
        Ok(Self(Rc::new(Inner {
            node,
            desired_count: props.desired_count,
            load_balancer,
            listener,
            redirect_listener,
            target_group,
            certificate,
            cluster,
        })))
    }

    /// The load balancer.
    ///
    /// # Errors
    /// When it is imported.
    pub fn load_balancer(&self) -> Result<ApplicationLoadBalancer> {
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
    pub fn listener(&self) -> &ApplicationListener {
        &self.0.listener
    }

    /// The listener that sends clients of HTTP to HTTPS, if there is one.
    pub fn redirect_listener(&self) -> Option<&ApplicationListener> {
        self.0.redirect_listener.as_ref()
    }

    /// The target group.
    pub fn target_group(&self) -> &ApplicationTargetGroup {
        &self.0.target_group
    }

    /// The certificate, if there is one.
    pub fn certificate(&self) -> Option<&CertificateRef> {
        self.0.certificate.as_ref()
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
    fn listener_protocol(&self, at: &Node) -> Result<ApplicationProtocol> {
        use ApplicationProtocol::{Http, Https};
        if self.certificate.is_some() && self.protocol == Some(Http) {
            bail!(at, "ProtocolCertificateGiven", "The HTTPS protocol must be used when a certificate is given");
        }
        let protocol = self.protocol.unwrap_or(if self.certificate.is_some() { Https } else { Http });
        if protocol != Https && self.redirect_http == Some(true) {
            bail!(at, "ProtocolRedirectingTraffic", "The HTTPS protocol must be used when redirecting HTTP traffic");
        }
        Ok(protocol)
    }

    fn certificate(&self, at: &Node) -> Result<CertificateRef> {
        if let Some(certificate) = &self.certificate {
            return Ok(Rc::clone(certificate));
        }
        let (Some(name), Some(zone)) = (&self.domain_name, &self.domain_zone) else {
            bail!(
                at,
                "DomainNameZoneRequiredProtocol",
                "A domain name and zone is required when using the HTTPS protocol"
            );
        };
        let validation = CertificateValidation::from_dns(Some(Rc::clone(zone)));
        let certificate = Certificate::builder(at, "Certificate").domain_name(name).validation(validation).build()?;
        Ok((&certificate).into())
    }

    /// The domain of the record that leads to the load balancer, if there is one.
    fn record(&self, at: &Node, load_balancer: &ApplicationLoadBalancerRef) -> Result<Option<String>> {
        use ApplicationLoadBalancedServiceRecordType::{Alias, Cname, None as No};
        let Some(name) = &self.domain_name else { return Ok(None) };
        let Some(zone) = &self.domain_zone else {
            bail!(
                at,
                "RouteHostedDomainZoneName",
                "A Route53 hosted domain zone name is required to configure the specified domain name"
            );
        };
        Ok(match self.record_type.unwrap_or(Alias) {
            Alias => Some(alias(at, "DNS", zone, name, Rc::clone(load_balancer) as LoadBalancerV2Ref)?),
            Cname => Some(cname(at, zone, name, load_balancer.load_balancer_dns_name()?)?),
            No => None,
        })
    }
}

/// A name that leads to a load balancer.
pub(super) fn alias(
    at: &Node,
    id: &str,
    zone: &HostedZoneRef,
    name: &str,
    load_balancer: LoadBalancerV2Ref,
) -> Result<String> {
    let target = RecordTarget::from_alias(LoadBalancerTarget::new(load_balancer));
    Ok(ARecord::builder(at, id).zone(Rc::clone(zone)).record_name(name).target(target).build()?.domain_name())
}

/// Another name of a load balancer.
pub(super) fn cname(at: &Node, zone: &HostedZoneRef, name: &str, dns_name: String) -> Result<String> {
    let record = CnameRecord::builder(at, "DNS").zone(Rc::clone(zone)).record_name(name).domain_name(dns_name);
    Ok(record.build()?.domain_name())
}

impl Construct for ApplicationLoadBalancedServiceBase {
    fn node(&self) -> &Node {
        &self.0.node
    }
}

/// A service on Fargate behind an application load balancer; derefs to [`ApplicationLoadBalancedServiceBase`].
#[derive(Clone)]
pub struct ApplicationLoadBalancedFargateService {
    base: ApplicationLoadBalancedServiceBase,
    assign_public_ip: bool,
    service: FargateService,
    task_definition: FargateTaskDefinition,
}

impl ApplicationLoadBalancedFargateServiceProps {
    fn check_container(&self, at: &dyn Construct) -> Result<()> {
        let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
        let (cpu, memory) = (self.cpu.unwrap_or(256.0), self.memory_limit_mib.unwrap_or(512.0));
        if let (Some(own), Some(cpu)) = (known(self.container_cpu), known(Some(cpu))) {
            let (shown, whole) = (js_number(own), js_number(cpu));
            if own > cpu {
                bail!(
                    at,
                    "ContainerCpuLessCpuReceived",
                    "containerCpu must be less than to cpu; received containerCpu: {shown}, cpu: {whole}"
                );
            }
            if own < 0.0 || own.fract() != 0.0 {
                bail!(
                    at,
                    "ContainerCpuNonNegativeInteger",
                    "containerCpu must be a non-negative integer; received {shown}"
                );
            }
        }
        if let (Some(own), Some(memory)) = (known(self.container_memory_limit_mib), known(Some(memory))) {
            let (shown, whole) = (js_number(own), js_number(memory));
            if own > memory {
                bail!(
                    at,
                    "ContainerMemoryLimitMiLess",
                    "containerMemoryLimitMiB must be less than to memoryLimitMiB; received containerMemoryLimitMiB: {shown}, memoryLimitMiB: {whole}"
                );
            }
            if own <= 0.0 || own.fract() != 0.0 {
                bail!(
                    at,
                    "ContainerMemoryLimitMiPositive",
                    "containerMemoryLimitMiB must be a positive integer; received {shown}"
                );
            }
        }
        Ok(())
    }

    fn check_percents(&self, at: &dyn Construct) -> Result<()> {
        let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
        let (min, max) = (known(self.min_healthy_percent), known(self.max_healthy_percent));
        for (name, value) in [("minHealthyPercent", min), ("maxHealthyPercent", max)] {
            if let Some(value) = value.filter(|v| v.fract() != 0.0 || *v < 0.0) {
                let value = js_number(value);
                bail!(at, "MustBeNonNegativeInteger", "{name}: Must be a non-negative integer; received {value}");
            }
        }
        if min.zip(max).is_some_and(|(min, max)| min != 0.0 && max != 0.0 && min >= max) {
            bail!(
                at,
                "MinimumHealthyPercentLessMaximum",
                "Minimum healthy percent must be less than maximum healthy percent."
            );
        }
        Ok(())
    }

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
            let mut container = logged_container(base, image)?;
            self.check_container(base)?;
            container.health_check = self.health_check.clone();
            container.cpu = self.container_cpu;
            container.memory_limit_mib = self.container_memory_limit_mib;
            add_container(&task, image.name(), container, image.container_port)?;
            Ok(task)
        })
    }
}

impl ApplicationLoadBalancedFargateService {
    fn make(scope: &dyn Construct, id: &str, props: ApplicationLoadBalancedFargateServiceProps) -> Result<Self> {
        let class = "ApplicationLoadBalancedFargateService";
        let base = ApplicationLoadBalancedServiceBase::make(scope, id, class, props.base())?;
        let assign_public_ip = props.assign_public_ip.unwrap_or(false);
        let task_definition = props.task(base.node())?;
        props.check_percents(&base)?;
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

/// A service on instances of EC2 behind an application load balancer; derefs to
/// [`ApplicationLoadBalancedServiceBase`].
#[derive(Clone)]
pub struct ApplicationLoadBalancedEc2Service {
    base: ApplicationLoadBalancedServiceBase,
    service: Ec2Service,
    task_definition: Ec2TaskDefinition,
}

/// What is said when this service alone gets both a task definition and an image.
const TASK_OR_OPTIONS: (&str, &str) =
    ("SpecifyTaskDefinitionTaskImage", "You must specify either a taskDefinition or taskImageOptions, not both.");

impl ApplicationLoadBalancedEc2Service {
    fn make(scope: &dyn Construct, id: &str, props: ApplicationLoadBalancedEc2ServiceProps) -> Result<Self> {
        let class = "ApplicationLoadBalancedEc2Service";
        let base = ApplicationLoadBalancedServiceBase::make(scope, id, class, props.base())?;
        let task_definition = ec2_task!(base, props, TASK_OR_OPTIONS)?;
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

macro_rules! handle {
    ($Class:ident, $Base:ident) => {
        impl Deref for $Class {
            type Target = $Base;

            fn deref(&self) -> &$Base {
                &self.base
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }
    };
}
pub(super) use handle;

handle!(ApplicationLoadBalancedFargateService, ApplicationLoadBalancedServiceBase);
handle!(ApplicationLoadBalancedEc2Service, ApplicationLoadBalancedServiceBase);
