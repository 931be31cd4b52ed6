//! Target groups of application load balancers.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use super::alb_metrics::ApplicationTargetGroupMetrics;
use super::load_balancer::full_name_of_listener;
use super::target_group::{BaseTargetGroupProps, TargetGroupCore, not_attached};
use super::{
    ApplicationListenerRef, ApplicationProtocol, ApplicationProtocolVersion, HealthCheck, ITargetGroup,
    LoadBalancerTargetProps, Protocol, TargetGroupAttributes, TargetGroupHealth, TargetGroupIpAddressType,
    TargetGroupLoadBalancingAlgorithmType, TargetGroupRef, TargetType,
};
use crate::aws_cloudwatch::{Metric, MetricOptions};
use crate::aws_ec2::{Connections, IConnectable, Port, VpcRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`ApplicationTargetGroup`].
    #[derive(Default)]
    pub struct ApplicationTargetGroupProps => ApplicationTargetGroup {
        /// The name, at most 32 letters, digits and hyphens. Default: made by CloudFormation.
        [into] target_group_name: Option<String>,
        /// The VPC of the targets; functions need none.
        [into] vpc: Option<VpcRef>,
        /// How long requests may take that a target has when it is taken out. Default 300 seconds.
        deregistration_delay: Option<Duration>,
        /// How it is found out whether a target works. Default: as the service has it.
        health_check: Option<HealthCheck>,
        /// What targets are. Default: as the first one is.
        target_type: Option<TargetType>,
        /// Whether requests go to targets of other zones. Default: as the load balancer has it.
        cross_zone_enabled: Option<bool>,
        /// The addresses of targets. Default IPv4.
        ip_address_type: Option<TargetGroupIpAddressType>,
        /// How many targets have to be healthy. Default: one.
        target_group_health: Option<TargetGroupHealth>,
        /// The protocol. Default: as the port says.
        protocol: Option<ApplicationProtocol>,
        /// The version of HTTP. Default 1.1.
        protocol_version: Option<ApplicationProtocolVersion>,
        /// The port. Default: as the protocol says.
        [into] port: Option<f64>,
        /// How long a new target gets fewer requests, 30 to 900 seconds or 0. Default 0.
        slow_start: Option<Duration>,
        /// How long a client stays with a target, 1 second to 7 days. Default: it does not.
        stickiness_cookie_duration: Option<Duration>,
        /// The name of the application's cookie for that. Default: one of the load balancer.
        [into] stickiness_cookie_name: Option<String>,
        /// How requests are shared. Default: in turns.
        load_balancing_algorithm_type: Option<TargetGroupLoadBalancingAlgorithmType>,
        /// The targets. Default: none.
        targets: Option<Vec<Rc<dyn IApplicationLoadBalancerTarget>>>,
        /// Whether targets that fail get fewer requests; with weighted random sharing only. Default false.
        enable_anomaly_mitigation: Option<bool>,
        /// Whether functions get headers as lists. Default false.
        multi_value_headers_enabled: Option<bool>,
    }
}

/// Anything that requests can be sent to.
pub trait IApplicationLoadBalancerTarget {
    /// Says what it is as a target, and prepares it.
    ///
    /// # Errors
    /// When that is not possible.
    fn attach_to_application_target_group(
        &self,
        target_group: &dyn IApplicationTargetGroup,
    ) -> Result<LoadBalancerTargetProps>;
}

/// A target group of application load balancers, whoever owns it.
pub trait IApplicationTargetGroup: ITargetGroup {
    /// The group in a form to keep.
    fn to_ref(&self) -> ApplicationTargetGroupRef;

    /// The group, if it is the app's.
    #[doc(hidden)]
    fn as_owned(&self) -> Option<&ApplicationTargetGroup> {
        None
    }

    /// Tells the group that a listener sends requests to it.
    ///
    /// # Errors
    /// When the targets cannot be connected with the load balancer.
    fn register_listener(
        &self,
        listener: ApplicationListenerRef,
        associating_construct: Option<&dyn Construct>,
    ) -> Result<()>;

    /// Lets load balancers connect to something that is a target, on the group's port or on others.
    ///
    /// # Errors
    /// When they cannot be connected.
    fn register_connectable(&self, connectable: &dyn IConnectable, port_range: Option<Port>) -> Result<()>;

    /// Adds targets.
    ///
    /// # Errors
    /// When a target cannot be in the group.
    fn add_target(&self, targets: &[&dyn IApplicationLoadBalancerTarget]) -> Result<()>;

    /// The name that metrics know the first load balancer by.
    ///
    /// # Errors
    /// When the group has none.
    fn first_load_balancer_full_name(&self) -> Result<String>;

    /// The metrics of the group.
    ///
    /// # Errors
    /// When the group has no load balancer.
    fn metrics(&self) -> Result<ApplicationTargetGroupMetrics> {
        Ok(ApplicationTargetGroupMetrics {
            scope: self.node().clone(),
            target_group: self.target_group_full_name()?,
            load_balancer: self.first_load_balancer_full_name()?,
        })
    }

    /// A metric of the group.
    ///
    /// # Errors
    /// When the group has no load balancer, or an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        self.metrics()?.custom(metric_name, options)
    }
}

/// A handle of any target group of application load balancers.
pub type ApplicationTargetGroupRef = Rc<dyn IApplicationTargetGroup>;

/// A target group of application load balancers; clones are the same.
#[derive(Clone)]
pub struct ApplicationTargetGroup(Rc<Inner>);

struct Inner {
    core: TargetGroupCore,
    members: RefCell<Vec<(Connections, Port)>>,
    listeners: RefCell<Vec<ApplicationListenerRef>>,
}

/// The protocol and port of an application listener or target group, each by the other where it is missing.
pub(super) fn protocol_and_port(
    protocol: Option<ApplicationProtocol>,
    port: Option<f64>,
) -> Result<(Option<ApplicationProtocol>, Option<f64>)> {
    let protocol = match (protocol, port) {
        (None, None) => return Ok((None, None)),
        (Some(protocol), _) => protocol,
        (None, Some(port)) => match port {
            80.0 | 8000.0 | 8008.0 | 8080.0 => ApplicationProtocol::Http,
            443.0 | 8443.0 => ApplicationProtocol::Https,
            other => {
                return Err(Error::new(
                    "DonTKnowDefaultProtocol",
                    format!("Don't know default protocol for port: {}; please supply a protocol", js_number(other)),
                ));
            }
        },
    };
    let default = if protocol == ApplicationProtocol::Http { 80.0 } else { 443.0 };
    Ok((Some(protocol), Some(port.unwrap_or(default))))
}

impl ApplicationTargetGroup {
    fn make(scope: &dyn Construct, id: &str, props: ApplicationTargetGroupProps) -> Result<Self> {
        let (protocol, port) = protocol_and_port(props.protocol, props.port)?;
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
        let class = "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationTargetGroup";
        let more = object! {"Protocol" => protocol, "ProtocolVersion" => props.protocol_version};
        let core = TargetGroupCore::new(scope, id, class, base, port, more)?;
        let group = Self(Rc::new(Inner { core, members: RefCell::default(), listeners: RefCell::default() }));
        let node = group.node().clone();
        group.add_checks(port.is_some());
        let weighted =
            props.load_balancing_algorithm_type == Some(TargetGroupLoadBalancingAlgorithmType::WeightedRandom);
        if let Some(slow_start) = props.slow_start {
            let seconds = slow_start.to_seconds()?;
            if (seconds < 30 && seconds != 0) || seconds > 900 {
                bail!(
                    &node,
                    "SlowStartDurationValueSeconds",
                    "Slow start duration value must be between 30 and 900 seconds, or 0 to disable slow start."
                );
            }
            group.set_attribute("slow_start.duration_seconds", Some(&seconds.to_string()))?;
            if weighted {
                bail!(
                    &node,
                    "WeightedRandomRoutingAlgorithmSlow",
                    "The weighted random routing algorithm can not be used with slow start mode."
                );
            }
        }
        match props.stickiness_cookie_duration {
            Some(duration) => {
                group.enable_cookie_stickiness_with(duration, props.stickiness_cookie_name.as_deref())?;
            }
            None => group.set_attribute("stickiness.enabled", Some("false"))?,
        }
        if let Some(algorithm) = props.load_balancing_algorithm_type {
            group.set_attribute("load_balancing.algorithm.type", Some(algorithm.as_str()))?;
        }
        if props.multi_value_headers_enabled == Some(true) {
            if props.target_type != Some(TargetType::Lambda) {
                bail!(
                    &node,
                    "MultiValueHeadersEnabledSupported",
                    "multiValueHeadersEnabled is only supported for Lambda targets."
                );
            }
            group.set_attribute("lambda.multi_value_headers.enabled", Some("true"))?;
        }
        let targets = props.targets.unwrap_or_default();
        group.add_target(&targets.iter().map(|t| &**t).collect::<Vec<_>>())?;
        if let Some(enabled) = props.enable_anomaly_mitigation {
            if enabled && !weighted {
                bail!(
                    &node,
                    "AnomalyMitigationOnlyAvailable",
                    "Anomaly mitigation is only available when `loadBalancingAlgorithmType` is `TargetGroupLoadBalancingAlgorithmType.WEIGHTED_RANDOM`."
                );
            }
            let value = if enabled { "on" } else { "off" };
            group.set_attribute("load_balancing.algorithm.anomaly_mitigation", Some(value))?;
        }
        Ok(group)
    }

    fn add_checks(&self, has_port: bool) {
        let Some(own) = &self.0.core.owned else { return };
        let (target_type, check) = (Rc::clone(&own.target_type), Rc::clone(&own.health_check));
        self.node().add_validation(move || {
            let mut problems = Vec::new();
            let of = *target_type.borrow();
            if of.is_some_and(|t| t != TargetType::Lambda) && !has_port {
                problems
                    .push("At least one of 'port' or 'protocol' is required for a non-Lambda TargetGroup".to_owned());
            }
            let check = check.borrow();
            if let (Some(interval), Some(timeout)) = (check.interval, check.timeout)
                && interval.to_milliseconds() <= timeout.to_milliseconds()
            {
                problems.push(format!(
                    "Healthcheck interval {} must be greater than the timeout {}",
                    interval.to_human_string(),
                    timeout.to_human_string()
                ));
            }
            if let Some(other) = check.protocol.filter(|p| !matches!(p, Protocol::Http | Protocol::Https)) {
                problems.push(format!(
                    "Health check protocol '{}' is not supported. Must be one of [HTTP, HTTPS]",
                    other.as_str()
                ));
            }
            if of == Some(TargetType::Lambda) && has_port {
                problems.push("port/protocol should not be specified for Lambda targets".to_owned());
            }
            problems
        });
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.core.owned.as_ref().expect("invariant: a group of a stack").resource
    }

    /// Lets clients stay with their target for a time, by a cookie of the load balancer.
    ///
    /// # Errors
    /// When the time is not 1 second to 7 days.
    pub fn enable_cookie_stickiness(&self, duration: Duration) -> Result<()> {
        self.enable_cookie_stickiness_with(duration, None)
    }

    /// Lets clients stay with their target for a time, by a cookie of the application.
    ///
    /// # Errors
    /// When the time is not 1 second to 7 days, or the name is not allowed.
    pub fn enable_cookie_stickiness_with(&self, duration: Duration, cookie_name: Option<&str>) -> Result<()> {
        let seconds = duration.to_seconds()?;
        if !(1..=604_800).contains(&seconds) {
            bail!(
                self.node(),
                "StickinessCookieDurationValueSecond",
                "Stickiness cookie duration value must be between 1 second and 7 days (604800 seconds)."
            );
        }
        if let Some(name) = cookie_name {
            if !str_is_unresolved(name) && name.starts_with("AWSALB") {
                bail!(
                    self.node(),
                    "CookieNamesStartFollowing",
                    "App cookie names that start with the following prefixes are not allowed: AWSALB, AWSALBAPP, and AWSALBTG; they're reserved for use by the load balancer."
                );
            }
            if name.is_empty() {
                bail!(self.node(), "AppCookieNameCannotEmpty", "App cookie name cannot be an empty string.");
            }
        }
        let seconds = seconds.to_string();
        self.set_attribute("stickiness.enabled", Some("true"))?;
        if let Some(name) = cookie_name {
            self.set_attribute("stickiness.type", Some("app_cookie"))?;
            self.set_attribute("stickiness.app_cookie.cookie_name", Some(name))?;
            return self.set_attribute("stickiness.app_cookie.duration_seconds", Some(&seconds));
        }
        self.set_attribute("stickiness.type", Some("lb_cookie"))?;
        self.set_attribute("stickiness.lb_cookie.duration_seconds", Some(&seconds))
    }

    /// An existing target group.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_target_group_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: TargetGroupAttributes,
    ) -> Result<ApplicationTargetGroupRef> {
        let id = id.as_ref();
        let import = || TargetGroupCore::imported(scope, id, "constructs.Construct", attrs);
        let core = all_or_nothing(scope, id, import)?;
        Ok(Rc::new(Self(Rc::new(Inner { core, members: RefCell::default(), listeners: RefCell::default() }))))
    }
}

impl Construct for ApplicationTargetGroup {
    fn node(&self) -> &Node {
        self.0.core.node()
    }
}

impl ITargetGroup for ApplicationTargetGroup {
    fn core(&self) -> &TargetGroupCore {
        &self.0.core
    }
}

impl IApplicationTargetGroup for ApplicationTargetGroup {
    fn as_owned(&self) -> Option<&ApplicationTargetGroup> {
        self.0.core.owned.is_some().then_some(self)
    }

    fn to_ref(&self) -> ApplicationTargetGroupRef {
        Rc::new(self.clone())
    }

    fn register_listener(
        &self,
        listener: ApplicationListenerRef,
        associating_construct: Option<&dyn Construct>,
    ) -> Result<()> {
        if self.0.core.owned.is_none() {
            Annotations::of(self.node()).add_warning_v2(
                "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterListener",
                "Cannot register listener on imported target group -- security groups might need to be updated manually",
            );
            return Ok(());
        }
        let members = self.0.members.borrow().clone();
        for (connections, port) in members {
            listener.register_connectable(&connections, port)?;
        }
        self.0.core.add_attached(associating_construct.unwrap_or(listener.node()));
        self.0.listeners.borrow_mut().push(listener);
        Ok(())
    }

    fn register_connectable(&self, connectable: &dyn IConnectable, port_range: Option<Port>) -> Result<()> {
        let Some(own) = &self.0.core.owned else {
            Annotations::of(self.node()).add_warning_v2(
                "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterConnectable",
                "Cannot register connectable on imported target group -- security groups might need to be updated manually",
            );
            return Ok(());
        };
        let port = port_range.unwrap_or_else(|| Port::tcp(own.default_port.unwrap_or_default()));
        let connections = connectable.connections();
        self.0.members.borrow_mut().push((connections.clone(), port.clone()));
        let listeners = self.0.listeners.borrow().clone();
        listeners.iter().try_for_each(|listener| listener.register_connectable(&connections, port.clone()))
    }

    fn add_target(&self, targets: &[&dyn IApplicationLoadBalancerTarget]) -> Result<()> {
        for target in targets {
            let props = target.attach_to_application_target_group(self)?;
            self.0.core.add_target(props)?;
        }
        if let Some(own) = &self.0.core.owned
            && *own.target_type.borrow() == Some(TargetType::Lambda)
        {
            own.attributes.set("stickiness.enabled", None);
        }
        Ok(())
    }

    fn first_load_balancer_full_name(&self) -> Result<String> {
        if self.0.core.owned.is_none() {
            let names = self.0.core.names_of_import(self.node())?;
            return names.map(|(_, load_balancer)| load_balancer).ok_or_else(|| {
                Error::at(
                    self.node(),
                    "ImportedApplicationTargetGroupNeeds",
                    "The imported ApplicationTargetGroup needs the associated ApplicationBalancer to be able to provide metrics. Please specify the ARN value when importing it.",
                )
            });
        }
        match self.0.listeners.borrow().first() {
            Some(listener) => full_name_of_listener(&listener.listener_arn()),
            None => Err(not_attached(self.node())),
        }
    }
}

impl From<&ApplicationTargetGroup> for TargetGroupRef {
    fn from(group: &ApplicationTargetGroup) -> Self {
        Rc::new(group.clone())
    }
}

impl From<&ApplicationTargetGroup> for ApplicationTargetGroupRef {
    fn from(group: &ApplicationTargetGroup) -> Self {
        Rc::new(group.clone())
    }
}
