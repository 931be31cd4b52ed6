//! Target groups of network load balancers.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use super::load_balancer::full_name_of_listener;
use super::target_group::{BaseTargetGroupProps, TargetGroupCore, not_attached};
use super::{
    HealthCheck, ITargetGroup, LoadBalancerTargetProps, NetworkListenerRef, Protocol, TargetGroupAttributes,
    TargetGroupHealth, TargetGroupIpAddressType, TargetGroupRef, TargetType,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_ec2::VpcRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`NetworkTargetGroup`].
    pub struct NetworkTargetGroupProps => NetworkTargetGroup {
        /// The name, at most 32 letters, digits and hyphens. Default: made by CloudFormation.
        [into] target_group_name: Option<String>,
        /// The VPC of the targets.
        [into] vpc: Option<VpcRef>,
        /// How long connections may go on to a target that is taken out. Default 300 seconds.
        deregistration_delay: Option<Duration>,
        /// How it is found out whether a target works. Default: as the service has it.
        health_check: Option<HealthCheck>,
        /// What targets are. Default: as the first one is.
        target_type: Option<TargetType>,
        /// Whether connections go to targets of other zones. Default: as the load balancer has it.
        cross_zone_enabled: Option<bool>,
        /// The addresses of targets. Default IPv4.
        ip_address_type: Option<TargetGroupIpAddressType>,
        /// How many targets have to be healthy. Default: one.
        target_group_health: Option<TargetGroupHealth>,
        /// The port.
        [into] port: f64,
        /// The protocol. Default TCP.
        protocol: Option<Protocol>,
        /// Whether targets are told of clients by the PROXY protocol. Default false.
        proxy_protocol_v2: Option<bool>,
        /// Whether targets see the addresses of clients. Default: as the kind of targets has it.
        preserve_client_ip: Option<bool>,
        /// The targets. Default: none.
        targets: Option<Vec<Rc<dyn INetworkLoadBalancerTarget>>>,
        /// Whether connections are ended when their target is taken out. Default false.
        connection_termination: Option<bool>,
    }
}

/// Anything that connections can go to.
pub trait INetworkLoadBalancerTarget {
    /// Says what it is as a target, and prepares it.
    ///
    /// # Errors
    /// When that is not possible.
    fn attach_to_network_target_group(&self, target_group: &dyn INetworkTargetGroup)
    -> Result<LoadBalancerTargetProps>;
}

/// A target group of network load balancers, whoever owns it.
pub trait INetworkTargetGroup: ITargetGroup {
    /// The group in a form to keep.
    fn to_ref(&self) -> NetworkTargetGroupRef;

    /// Tells the group that a listener sends connections to it.
    fn register_listener(&self, listener: NetworkListenerRef);

    /// Adds targets.
    ///
    /// # Errors
    /// When a target cannot be in the group.
    fn add_target(&self, targets: &[&dyn INetworkLoadBalancerTarget]) -> Result<()>;

    /// The name that metrics know the first load balancer by.
    ///
    /// # Errors
    /// When the group has none.
    fn first_load_balancer_full_name(&self) -> Result<String>;

    /// The metrics of the group.
    ///
    /// # Errors
    /// When the group has no load balancer.
    fn metrics(&self) -> Result<NetworkTargetGroupMetrics> {
        Ok(NetworkTargetGroupMetrics {
            scope: self.node().clone(),
            target_group: self.target_group_full_name()?,
            load_balancer: self.first_load_balancer_full_name()?,
        })
    }
}

/// Metrics of a target group of network load balancers.
#[derive(Clone, Debug)]
pub struct NetworkTargetGroupMetrics {
    scope: Node,
    target_group: String,
    load_balancer: String,
}

impl NetworkTargetGroupMetrics {
    /// Any metric.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn custom(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [
            ("LoadBalancer".to_owned(), self.load_balancer.clone()),
            ("TargetGroup".to_owned(), self.target_group.clone()),
        ];
        Metric::of_service("AWS/NetworkELB", metric_name, dimensions.into(), options)?.attach_to(&self.scope)
    }

    /// `HealthyHostCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn healthy_host_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("HealthyHostCount", with_statistic(options, Stats::AVERAGE))
    }

    /// `UnHealthyHostCount`
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn un_healthy_host_count(&self, options: MetricOptions) -> Result<Metric> {
        self.custom("UnHealthyHostCount", with_statistic(options, Stats::AVERAGE))
    }
}

/// A handle of any target group of network load balancers.
pub type NetworkTargetGroupRef = Rc<dyn INetworkTargetGroup>;

/// A target group of network load balancers; clones are the same.
#[derive(Clone)]
pub struct NetworkTargetGroup(Rc<Inner>);

struct Inner {
    core: TargetGroupCore,
    listeners: RefCell<Vec<NetworkListenerRef>>,
}

/// Refuses protocols that network load balancers do not speak.
pub(super) fn check_protocol(protocol: Protocol) -> Result<()> {
    if matches!(protocol, Protocol::Http | Protocol::Https) {
        return Err(Error::new(
            "MustBeProtocol",
            format!("The protocol must be one of TCP, TLS, UDP, TCP_UDP. Found {}", protocol.as_str()),
        ));
    }
    Ok(())
}

impl NetworkTargetGroup {
    fn make(scope: &dyn Construct, id: &str, props: NetworkTargetGroupProps) -> Result<Self> {
        let protocol = props.protocol.unwrap_or(Protocol::Tcp);
        check_protocol(protocol)?;
        let base = BaseTargetGroupProps {
            target_group_name: props.target_group_name,
            vpc: props.vpc,
            deregistration_delay: props.deregistration_delay,
            health_check: props.health_check,
            target_type: props.target_type,
            cross_zone_enabled: props.cross_zone_enabled,
            ip_address_type: props.ip_address_type,
            target_group_health: props.target_group_health,
        };
        let class = "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkTargetGroup";
        let core = TargetGroupCore::new(scope, id, class, base, Some(props.port), object! {"Protocol" => protocol})?;
        let group = Self(Rc::new(Inner { core, listeners: RefCell::default() }));
        if let Some(own) = &group.0.core.owned {
            let check = Rc::clone(&own.health_check);
            group.node().add_fallible_validation(move || health_problems(&check.borrow()));
            for (value, key) in [
                (props.proxy_protocol_v2, "proxy_protocol_v2.enabled"),
                (props.preserve_client_ip, "preserve_client_ip.enabled"),
                (props.connection_termination, "deregistration_delay.connection_termination.enabled"),
            ] {
                if let Some(value) = value {
                    own.attributes.set_bool(key, value);
                }
            }
        }
        let targets = props.targets.unwrap_or_default();
        group.add_target(&targets.iter().map(|t| &**t).collect::<Vec<_>>())?;
        Ok(group)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.core.owned.as_ref().expect("invariant: a group of a stack").resource
    }

    /// An existing target group.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_target_group_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: TargetGroupAttributes,
    ) -> Result<NetworkTargetGroupRef> {
        let id = id.as_ref();
        let import = || TargetGroupCore::imported(scope, id, "constructs.Construct", attrs);
        let core = all_or_nothing(scope, id, import)?;
        Ok(Rc::new(Self(Rc::new(Inner { core, listeners: RefCell::default() }))))
    }
}

// Source: Elastic Load Balancing user guide, health checks of network load balancers.
fn health_problems(check: &HealthCheck) -> Result<Vec<String>> {
    let mut problems = Vec::new();
    if let Some(interval) = check.interval {
        let seconds = interval.to_seconds()?;
        if !(5..=300).contains(&seconds) {
            problems.push(format!("Health check interval '{seconds}' not supported. Must be between 5 and 300."));
        }
    }
    for (name, count) in [("Healthy", check.healthy_threshold_count), ("Unhealthy", check.unhealthy_threshold_count)] {
        if let Some(count) = count.filter(|c| *c != 0.0 && !(2.0..=10.0).contains(c)) {
            problems.push(format!(
                "{name} Threshold Count '{}' not supported. Must be a number between 2 and 10.",
                js_number(count)
            ));
        }
    }
    let Some(protocol) = check.protocol else { return Ok(problems) };
    let name = protocol.as_str();
    if !matches!(protocol, Protocol::Http | Protocol::Https | Protocol::Tcp) {
        problems.push(format!("Health check protocol '{name}' is not supported. Must be one of [HTTP, HTTPS, TCP]"));
    }
    if check.path.as_deref().is_some_and(|p| !p.is_empty()) && !matches!(protocol, Protocol::Http | Protocol::Https) {
        problems.push(format!("'{name}' health checks do not support the path property. Must be one of [HTTP, HTTPS]"));
    }
    if let Some(timeout) = check.timeout {
        let seconds = timeout.to_seconds()?;
        if !(2..=120).contains(&seconds) {
            problems
                .push(format!("Health check timeout '{seconds}' not supported. Must be a number between 2 and 120."));
        }
    }
    Ok(problems)
}

impl Construct for NetworkTargetGroup {
    fn node(&self) -> &Node {
        self.0.core.node()
    }
}

impl ITargetGroup for NetworkTargetGroup {
    fn core(&self) -> &TargetGroupCore {
        &self.0.core
    }
}

impl INetworkTargetGroup for NetworkTargetGroup {
    fn to_ref(&self) -> NetworkTargetGroupRef {
        Rc::new(self.clone())
    }

    fn register_listener(&self, listener: NetworkListenerRef) {
        if self.0.core.owned.is_some() {
            self.0.core.add_attached(&listener);
            self.0.listeners.borrow_mut().push(listener);
        }
    }

    fn add_target(&self, targets: &[&dyn INetworkLoadBalancerTarget]) -> Result<()> {
        for target in targets {
            let props = target.attach_to_network_target_group(self)?;
            self.0.core.add_target(props)?;
        }
        Ok(())
    }

    fn first_load_balancer_full_name(&self) -> Result<String> {
        if self.0.core.owned.is_none() {
            let names = self.0.core.names_of_import(self.node())?;
            return names.map(|(_, load_balancer)| load_balancer).ok_or_else(|| {
                Error::at(
                    self.node(),
                    "ImportedNetworkTargetGroupNeeds",
                    "The imported NetworkTargetGroup needs the associated NetworkLoadBalancer to be able to provide metrics. Please specify the ARN value when importing it.",
                )
            });
        }
        match self.0.listeners.borrow().first() {
            Some(listener) => full_name_of_listener(&listener.listener_arn()),
            None => Err(not_attached(self.node())),
        }
    }
}

impl From<&NetworkTargetGroup> for TargetGroupRef {
    fn from(group: &NetworkTargetGroup) -> Self {
        Rc::new(group.clone())
    }
}

impl From<&NetworkTargetGroup> for NetworkTargetGroupRef {
    fn from(group: &NetworkTargetGroup) -> Self {
        Rc::new(group.clone())
    }
}
