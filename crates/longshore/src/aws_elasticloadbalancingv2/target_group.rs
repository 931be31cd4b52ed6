//! What target groups of all kinds have in common.

use std::cell::RefCell;
use std::rc::Rc;

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::arn::ArnFormat;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, DependencyGroup, Node};
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, Token};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::attributes::Attributes;
use super::load_balancer::name_problems;
use super::{Protocol, TargetType};
use crate::aws_ec2::VpcRef;
use crate::props::text_enum;

text_enum! {
    /// The addresses of targets.
    pub enum TargetGroupIpAddressType {
        /// IPv4.
        Ipv4 = "ipv4",
        /// IPv6.
        Ipv6 = "ipv6",
    }
}

/// How it is found out whether a target works.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct HealthCheck {
    /// Whether targets are checked. Default: they are, but functions.
    pub enabled: Option<bool>,
    /// How often. Default 30 seconds, or 35 of functions.
    pub interval: Option<Duration>,
    /// Which path is asked for. Default `/`.
    pub path: Option<String>,
    /// Which port. Default: the target's.
    pub port: Option<String>,
    /// By which protocol. Default: HTTP of application load balancers, TCP of others.
    pub protocol: Option<Protocol>,
    /// How long it is waited for an answer. Default 5 seconds, or 30 of functions.
    pub timeout: Option<Duration>,
    /// How many good answers make a target healthy. Default 5.
    #[builder(into)]
    pub healthy_threshold_count: Option<f64>,
    /// How many bad answers make a target unhealthy. Default 2.
    #[builder(into)]
    pub unhealthy_threshold_count: Option<f64>,
    /// Which gRPC codes are good answers. Default 12.
    pub healthy_grpc_codes: Option<String>,
    /// Which HTTP codes are good answers. Default 200.
    pub healthy_http_codes: Option<String>,
}

/// How many targets have to be healthy.
#[derive(Clone, Copy, Debug, Default)]
pub struct TargetGroupHealth {
    /// So that the zone's addresses are given out; 0 for off. Default 1.
    pub dns_minimum_healthy_target_count: Option<f64>,
    /// The same in per cent; 0 for off. Default off.
    pub dns_minimum_healthy_target_percentage: Option<f64>,
    /// So that requests go to healthy targets only. Default 1.
    pub routing_minimum_healthy_target_count: Option<f64>,
    /// The same in per cent; 0 for off. Default off.
    pub routing_minimum_healthy_target_percentage: Option<f64>,
}

/// What is known of an existing target group.
#[derive(Clone, Debug, Default)]
pub struct TargetGroupAttributes {
    /// The ARN.
    pub target_group_arn: String,
    /// The ARN of its load balancer, for metrics.
    pub load_balancer_arns: Option<String>,
}

/// A target as a target group has it.
#[derive(Clone, Debug)]
pub struct LoadBalancerTargetProps {
    /// What it is.
    pub target_type: TargetType,
    /// The target with CloudFormation's names; none where it adds itself to the group.
    pub target_json: Option<Value>,
}

/// What is said of target groups of all kinds.
pub(super) struct BaseTargetGroupProps {
    pub(super) target_group_name: Option<String>,
    pub(super) vpc: Option<VpcRef>,
    pub(super) deregistration_delay: Option<Duration>,
    pub(super) health_check: Option<HealthCheck>,
    pub(super) target_type: Option<TargetType>,
    pub(super) cross_zone_enabled: Option<bool>,
    pub(super) ip_address_type: Option<TargetGroupIpAddressType>,
    pub(super) target_group_health: Option<TargetGroupHealth>,
}

/// What target groups are made of.
pub struct TargetGroupCore {
    node: Node,
    arn: String,
    name: String,
    load_balancer_arns: Option<String>,
    attached: DependencyGroup,
    pub(super) owned: Option<OwnedParts>,
}

/// What only target groups of a stack have.
pub(super) struct OwnedParts {
    pub(super) resource: CfnResource,
    pub(super) attributes: Attributes,
    pub(super) health_check: Rc<RefCell<HealthCheck>>,
    pub(super) target_type: Rc<RefCell<Option<TargetType>>>,
    targets: Rc<RefCell<Vec<Value>>>,
    pub(super) default_port: Option<f64>,
}

const COUNT: &str = "minimum_healthy_targets.count";
const PERCENTAGE: &str = "minimum_healthy_targets.percentage";

impl TargetGroupCore {
    pub(super) fn new(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        props: BaseTargetGroupProps,
        port: Option<f64>,
        more: Object,
    ) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let attributes = Attributes::default();
        if let Some(delay) = props.deregistration_delay {
            attributes.set("deregistration_delay.timeout_seconds", Some(delay.to_seconds()?.to_string()));
        }
        if let Some(enabled) = props.cross_zone_enabled {
            attributes.set_bool("load_balancing.cross_zone.enabled", enabled);
        }
        let health = props.target_group_health.unwrap_or_default();
        let off = |n: f64| if n == 0.0 { "off".to_owned() } else { js_number(n) };
        for (key, value) in [
            (format!("target_group_health.dns_failover.{COUNT}"), health.dns_minimum_healthy_target_count.map(off)),
            (
                format!("target_group_health.dns_failover.{PERCENTAGE}"),
                health.dns_minimum_healthy_target_percentage.map(off),
            ),
            (
                format!("target_group_health.unhealthy_state_routing.{COUNT}"),
                health.routing_minimum_healthy_target_count.map(js_number),
            ),
            (
                format!("target_group_health.unhealthy_state_routing.{PERCENTAGE}"),
                health.routing_minimum_healthy_target_percentage.map(off),
            ),
        ] {
            if let Some(value) = value {
                check_attribute(&node, &key, &value)?;
                attributes.set(&key, Some(value));
            }
        }
        let health_check = Rc::new(RefCell::new(props.health_check.unwrap_or_default()));
        let target_type = Rc::new(RefCell::new(props.target_type));
        let targets: Rc<RefCell<Vec<Value>>> = Rc::default();
        let vpc = props.vpc.clone();
        let checked = |get: fn(&HealthCheck) -> Result<Value>| -> Token {
            let check = Rc::clone(&health_check);
            Lazy::any(move || get(&check.borrow()))
        };
        let seconds = |d: Option<Duration>| Ok(d.map(Duration::to_seconds).transpose()?.into());
        let mut properties = object! {
            "Name" => props.target_group_name.clone(),
            "TargetGroupAttributes" => attributes.render(),
            "TargetType" => Lazy::any({
                let target_type = Rc::clone(&target_type);
                move || Ok((*target_type.borrow()).into())
            }),
            "Targets" => Lazy::any({
                let targets = Rc::clone(&targets);
                move || Ok(Value::Array(targets.borrow().clone()).or_undefined_if_empty())
            }),
            "VpcId" => Lazy::any({
                let target_type = Rc::clone(&target_type);
                move || {
                    let vpc = vpc.as_ref().filter(|_| *target_type.borrow() != Some(TargetType::Lambda));
                    Ok(vpc.map(|v| v.vpc_id()).into())
                }
            }),
            "HealthCheckEnabled" => checked(|h| Ok(h.enabled.into())),
            "HealthCheckIntervalSeconds" => {
                let check = Rc::clone(&health_check);
                Lazy::any(move || seconds(check.borrow().interval))
            },
            "HealthCheckPath" => checked(|h| Ok(h.path.clone().into())),
            "HealthCheckPort" => checked(|h| Ok(h.port.clone().into())),
            "HealthCheckProtocol" => checked(|h| Ok(h.protocol.into())),
            "HealthCheckTimeoutSeconds" => {
                let check = Rc::clone(&health_check);
                Lazy::any(move || seconds(check.borrow().timeout))
            },
            "HealthyThresholdCount" => checked(|h| Ok(h.healthy_threshold_count.into())),
            "UnhealthyThresholdCount" => checked(|h| Ok(h.unhealthy_threshold_count.into())),
            "Matcher" => checked(|h| {
                let codes = object! {
                    "GrpcCode" => h.healthy_grpc_codes.clone(), "HttpCode" => h.healthy_http_codes.clone(),
                };
                Ok(if h.healthy_grpc_codes.is_some() || h.healthy_http_codes.is_some() {
                    codes.into()
                } else {
                    Value::Undefined
                })
            }),
            "IpAddressType" => props.ip_address_type,
            "Port" => port,
        };
        properties.extend(more);
        let resource = CfnResource::l1(&node, "Resource", "AWS::ElasticLoadBalancingV2::TargetGroup", properties)?;
        node.add_fallible_validation({
            let check = Rc::clone(&health_check);
            move || interval_problems(&check.borrow())
        });
        let (has_vpc, at, name) = (props.vpc.is_some(), node.clone(), props.target_group_name.unwrap_or_default());
        node.add_validation({
            let (target_type, targets) = (Rc::clone(&target_type), Rc::clone(&targets));
            move || {
                let mut problems = Vec::new();
                let of = *target_type.borrow();
                if of.is_none() && targets.borrow().is_empty() {
                    Annotations::of(&at).add_warning_v2(
                        "@aws-cdk/aws-elbv2:targetGroupSpecifyTargetTypeForEmptyTargetGroup",
                        "When creating an empty TargetGroup, you should specify a 'targetType' (this warning may become an error in the future).",
                    );
                }
                if of != Some(TargetType::Lambda) && !has_vpc {
                    problems.push("'vpc' is required for a non-Lambda TargetGroup".to_owned());
                }
                problems.extend(name_problems("Target group", &name));
                problems
            }
        });
        Ok(Self {
            node,
            arn: resource.ref_(),
            name: resource.att("TargetGroupName"),
            load_balancer_arns: Some(Token::of(resource.get_att("LoadBalancerArns")).to_string()),
            attached: DependencyGroup::default(),
            owned: Some(OwnedParts { resource, attributes, health_check, target_type, targets, default_port: port }),
        })
    }

    pub(super) fn imported(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        attributes: TargetGroupAttributes,
    ) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let arn = attributes.target_group_arn;
        let parts = Stack::of(scope)?.split_arn(&arn, ArnFormat::SlashResourceName)?;
        if let Some(balancer) = &attributes.load_balancer_arns {
            super::load_balancer::full_name(&node, balancer)?;
        }
        let name = parts.resource_name.unwrap_or_default();
        Ok(Self {
            node,
            name: name.split('/').next().unwrap_or_default().to_owned(),
            arn,
            load_balancer_arns: attributes.load_balancer_arns,
            attached: DependencyGroup::default(),
            owned: None,
        })
    }

    pub(super) fn add_attached(&self, construct: &dyn Construct) {
        self.attached.add(construct);
    }

    pub(super) fn add_target(&self, target: LoadBalancerTargetProps) -> Result<()> {
        let Some(own) = &self.owned else {
            if target.target_json.is_some() {
                bail!(
                    &self.node,
                    "CannotAddNonSelfRegistering",
                    "Cannot add a non-self registering target to an imported TargetGroup. Create a new TargetGroup instead."
                );
            }
            return Ok(());
        };
        let before = own.target_type.replace(Some(target.target_type));
        if let Some(before) = before.filter(|b| *b != target.target_type) {
            own.target_type.replace(Some(before));
            bail!(
                &self.node,
                "AlreadyType",
                "Already have a of type '{}', adding '{}'; make all targets the same type.",
                before.as_str(),
                target.target_type.as_str()
            );
        }
        if target.target_type == TargetType::Lambda && !own.targets.borrow().is_empty() {
            bail!(
                &self.node,
                "TargetGroupContainOneTarget",
                "TargetGroup can only contain one LAMBDA target. Create a new TargetGroup."
            );
        }
        own.targets.borrow_mut().extend(target.target_json);
        Ok(())
    }

    /// The name that metrics know the group by, and that of its load balancer where the group is imported.
    pub(super) fn names_of_import(&self, at: &Node) -> Result<Option<(String, String)>> {
        let Some(load_balancer) = &self.load_balancer_arns else { return Ok(None) };
        let group = Stack::of(at)?.split_arn(&self.arn, ArnFormat::NoResourceName)?.resource;
        Ok(Some((group, super::load_balancer::full_name(at, load_balancer)?)))
    }
}

fn interval_problems(check: &HealthCheck) -> Result<Vec<String>> {
    let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
    Ok(match (seconds(check.interval)?, seconds(check.timeout)?) {
        (Some(interval), Some(timeout)) if interval < timeout && interval > 0 => vec![format!(
            "Health check interval must be greater than or equal to the timeout; received interval {interval}, timeout {timeout}."
        )],
        _ => Vec::new(),
    })
}

fn check_attribute(at: &Node, key: &str, value: &str) -> Result<()> {
    let number = value.parse::<f64>().ok().filter(|n| n.fract() == 0.0 && *n >= 1.0);
    if !key.starts_with("target_group_health.")
        || value == "off" && !key.ends_with("routing.minimum_healthy_targets.count")
    {
        return Ok(());
    }
    let (fine, code, allowed) = if key.ends_with(PERCENTAGE) {
        (number.is_some_and(|n| n <= 100.0), "MustBeIntegerOff", "an integer from 1 to 100 or 'off'")
    } else if key.contains("dns_failover") {
        (number.is_some(), "MustBeIntegerGreaterThan", "an integer greater than 0 or 'off'")
    } else {
        (number.is_some(), "MustBePositiveInteger", "an integer greater than 0")
    };
    if !fine {
        bail!(at, code, "{key} must be {allowed}. Received: {value}");
    }
    Ok(())
}

/// A target group, whoever owns it.
pub trait ITargetGroup: Construct {
    /// What the group is made of.
    fn core(&self) -> &TargetGroupCore;

    /// The ARN.
    fn target_group_arn(&self) -> String {
        self.core().arn.clone()
    }

    /// The name.
    fn target_group_name(&self) -> String {
        self.core().name.clone()
    }

    /// The ARNs of the load balancers.
    fn load_balancer_arns(&self) -> String {
        self.core().load_balancer_arns.clone().unwrap_or_else(longshore_core::intrinsics::Aws::no_value)
    }

    /// The ARNs of the load balancers, as a list; empty for imported groups.
    fn target_group_load_balancer_arns(&self) -> Vec<String> {
        let arns = |own: &OwnedParts| Token::of(own.resource.get_att("LoadBalancerArns")).as_list();
        self.core().owned.as_ref().map(arns).unwrap_or_default()
    }

    /// How it is found out whether targets work; not known of imported groups.
    fn health_check(&self) -> Option<HealthCheck> {
        self.core().owned.as_ref().map(|own| own.health_check.borrow().clone())
    }

    /// What has to be there so that the group has a load balancer.
    fn load_balancer_attached(&self) -> Dependable {
        self.core().attached.dependable()
    }

    /// The port of targets that say none.
    fn default_port(&self) -> Option<f64> {
        self.core().owned.as_ref().and_then(|o| o.default_port)
    }

    /// Changes how it is found out whether targets work; imported groups stay as they are.
    fn configure_health_check(&self, health_check: HealthCheck) {
        if let Some(own) = &self.core().owned {
            own.health_check.replace(health_check);
        }
    }

    /// Sets an attribute, or leaves it out; imported groups stay as they are.
    ///
    /// # Errors
    /// When the value is not one of the attribute's.
    fn set_attribute(&self, key: &str, value: Option<&str>) -> Result<()> {
        if let Some(own) = &self.core().owned {
            if let Some(value) = value {
                check_attribute(self.node(), key, value)?;
            }
            own.attributes.set(key, value.map(str::to_owned));
        }
        Ok(())
    }

    /// The name that metrics know the group by.
    ///
    /// # Errors
    /// When the ARN of an imported group is not one.
    fn target_group_full_name(&self) -> Result<String> {
        match &self.core().owned {
            Some(own) => Ok(own.resource.att("TargetGroupFullName")),
            None => Ok(Stack::of(self.node())?.split_arn(&self.core().arn, ArnFormat::NoResourceName)?.resource),
        }
    }
}

/// A handle of any target group.
pub type TargetGroupRef = Rc<dyn ITargetGroup>;

impl Construct for TargetGroupCore {
    fn node(&self) -> &Node {
        &self.node
    }
}

pub(super) fn not_attached(at: &Node) -> Error {
    Error::at(
        at,
        "TargetGroupNeedsAttachedLoad",
        "The TargetGroup needs to be attached to a LoadBalancer before you can call this method",
    )
}
