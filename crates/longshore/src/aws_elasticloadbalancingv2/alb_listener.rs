//! Listeners of application load balancers.

use std::rc::Rc;

use bon::Builder;
use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::units::Duration;
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, feature_flags, object};

use super::alb_target_group::protocol_and_port;
use super::listener::{ListenerParts, extra_certificates};
use super::{
    ApplicationListenerRule, ApplicationListenerRuleProps, ApplicationLoadBalancerRef, ApplicationProtocol,
    ApplicationProtocolVersion, ApplicationTargetGroup, ApplicationTargetGroupProps, ApplicationTargetGroupRef,
    HealthCheck, IApplicationLoadBalancerTarget, IListener, IpAddressType, ListenerAction, ListenerCertificateRef,
    ListenerCondition, ListenerRef, SslPolicy, TargetGroupLoadBalancingAlgorithmType, TrustStoreRef,
};
use crate::aws_ec2::{Connections, ConnectionsProps, IConnectable, Peer, Port, SecurityGroupRef};
use crate::props::{construct_props, constructor, text_enum};

pub(super) const CLASS: &str = "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListener";
const CERTIFICATE_CLASS: &str = "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerCertificate";
/// Whether listeners over TLS get a policy with ciphers that quantum computers cannot break.
pub(super) const POST_QUANTUM: &str = "@aws-cdk/aws-elasticloadbalancingv2:usePostQuantumTlsPolicy";
/// Whether IPv6 clients are let in where the load balancer has no public IPv4 address.
const IPV6_RULES: &str = "@aws-cdk/aws-elasticloadbalancingV2:albDualstackWithoutPublicIpv4SecurityGroupRulesDefault";

text_enum! {
    /// What is done with certificates of clients.
    pub enum MutualAuthenticationMode {
        /// Nothing.
        Off = "off",
        /// They are handed on.
        PassThrough = "passthrough",
        /// They are checked.
        Verify = "verify",
    }
}

/// How clients show who they are by certificates.
#[derive(Clone, Default)]
pub struct MutualAuthentication {
    /// What is done with certificates. Default: nothing.
    pub mutual_authentication_mode: Option<MutualAuthenticationMode>,
    /// What they are checked with.
    pub trust_store: Option<TrustStoreRef>,
    /// Whether expired ones are good. Default false.
    pub ignore_client_certificate_expiry: Option<bool>,
    /// Whether clients are told the names of the authorities. Default false.
    pub advertise_trust_store_ca_names: Option<bool>,
}

/// What is said of a listener whose load balancer is known.
#[derive(Clone, Default, Builder)]
pub struct BaseApplicationListenerProps {
    /// The protocol. Default: as the port says.
    pub protocol: Option<ApplicationProtocol>,
    /// The port. Default: as the protocol says.
    #[builder(into)]
    pub port: Option<f64>,
    /// The certificates, for HTTPS.
    pub certificates: Option<Vec<ListenerCertificateRef>>,
    /// The versions and ciphers of TLS. Default: as the service has it.
    pub ssl_policy: Option<SslPolicy>,
    /// Where requests go that no rule is for; this or `default_action`.
    pub default_target_groups: Option<Vec<ApplicationTargetGroupRef>>,
    /// What is done with requests that no rule is for; this or `default_target_groups`.
    pub default_action: Option<ListenerAction>,
    /// Whether everybody may connect. Default true.
    pub open: Option<bool>,
    /// How clients show who they are by certificates. Default: not.
    pub mutual_authentication: Option<MutualAuthentication>,
}

/// Properties of an [`ApplicationListener`].
#[derive(Clone)]
pub struct ApplicationListenerProps {
    /// The load balancer.
    pub load_balancer: ApplicationLoadBalancerRef,
    /// The protocol. Default: as the port says.
    pub protocol: Option<ApplicationProtocol>,
    /// The port. Default: as the protocol says.
    pub port: Option<f64>,
    /// The certificates, for HTTPS.
    pub certificates: Option<Vec<ListenerCertificateRef>>,
    /// The versions and ciphers of TLS. Default: as the service has it.
    pub ssl_policy: Option<SslPolicy>,
    /// Where requests go that no rule is for; this or `default_action`.
    pub default_target_groups: Option<Vec<ApplicationTargetGroupRef>>,
    /// What is done with requests that no rule is for; this or `default_target_groups`.
    pub default_action: Option<ListenerAction>,
    /// Whether everybody may connect. Default true.
    pub open: Option<bool>,
    /// How clients show who they are by certificates. Default: not.
    pub mutual_authentication: Option<MutualAuthentication>,
}

/// What is known of an existing listener.
#[derive(Clone)]
pub struct ApplicationListenerAttributes {
    /// The ARN.
    pub listener_arn: String,
    /// The security group of its load balancer.
    pub security_group: SecurityGroupRef,
    /// The port.
    pub default_port: Option<f64>,
}

/// Where requests are sent, and which.
#[derive(Clone, Default, Builder)]
pub struct AddApplicationTargetGroupsProps {
    /// The groups.
    pub target_groups: Vec<ApplicationTargetGroupRef>,
    /// Which rule goes first; together with `conditions`. Default: those that no rule is for.
    #[builder(into)]
    pub priority: Option<f64>,
    /// Which requests; together with `priority`. Default: those that no rule is for.
    pub conditions: Option<Vec<ListenerCondition>>,
}

/// What is done with requests, and which.
#[derive(Clone, Builder)]
pub struct AddApplicationActionProps {
    /// What is done.
    pub action: ListenerAction,
    /// Which rule goes first; together with `conditions`. Default: those that no rule is for.
    #[builder(into)]
    pub priority: Option<f64>,
    /// Which requests; together with `priority`. Default: those that no rule is for.
    pub conditions: Option<Vec<ListenerCondition>>,
    /// Whether the id of the rule of an imported listener has no `Rule` at its end. Default false.
    pub remove_suffix: Option<bool>,
}

/// Targets that requests are sent to, and which requests.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct AddApplicationTargetsProps {
    /// The protocol. Default: as the port says.
    pub protocol: Option<ApplicationProtocol>,
    /// The version of HTTP. Default 1.1.
    pub protocol_version: Option<ApplicationProtocolVersion>,
    /// The port. Default: as the protocol says.
    #[builder(into)]
    pub port: Option<f64>,
    /// How long a new target gets fewer requests, 30 to 900 seconds or 0. Default 0.
    pub slow_start: Option<Duration>,
    /// How long a client stays with a target, 1 second to 7 days. Default: it does not.
    pub stickiness_cookie_duration: Option<Duration>,
    /// The name of the application's cookie for that. Default: one of the load balancer.
    pub stickiness_cookie_name: Option<String>,
    /// The targets. Default: none.
    pub targets: Option<Vec<Rc<dyn IApplicationLoadBalancerTarget>>>,
    /// The name of the group. Default: made by CloudFormation.
    pub target_group_name: Option<String>,
    /// How long requests may take that a target has when it is taken out. Default 300 seconds.
    pub deregistration_delay: Option<Duration>,
    /// How it is found out whether a target works. Default: as the service has it.
    pub health_check: Option<HealthCheck>,
    /// How requests are shared. Default: in turns.
    pub load_balancing_algorithm_type: Option<TargetGroupLoadBalancingAlgorithmType>,
    /// Whether targets that fail get fewer requests. Default false.
    pub enable_anomaly_mitigation: Option<bool>,
    /// Which rule goes first; together with `conditions`. Default: those that no rule is for.
    #[builder(into)]
    pub priority: Option<f64>,
    /// Which requests; together with `priority`. Default: those that no rule is for.
    pub conditions: Option<Vec<ListenerCondition>>,
}

/// A listener of application load balancers, whoever owns it.
pub trait IApplicationListener: IListener + IConnectable {
    /// The protocol, where it is known.
    fn protocol(&self) -> Option<ApplicationProtocol> {
        None
    }

    /// Adds certificates.
    ///
    /// # Errors
    /// When the id is taken.
    fn add_certificates(&self, id: &str, certificates: &[ListenerCertificateRef]) -> Result<()>;

    /// Sends requests to target groups.
    ///
    /// # Errors
    /// When a property is not valid, or the id is taken.
    fn add_target_groups(&self, id: &str, props: AddApplicationTargetGroupsProps) -> Result<()>;

    /// Sends requests to targets, in a new target group.
    ///
    /// # Errors
    /// When a property is not valid, or the id is taken.
    fn add_targets(&self, id: &str, props: AddApplicationTargetsProps) -> Result<ApplicationTargetGroup>;

    /// Does something with requests.
    ///
    /// # Errors
    /// When a property is not valid, or the id is taken.
    fn add_action(&self, id: &str, props: AddApplicationActionProps) -> Result<()>;

    /// Lets the load balancer connect to something.
    ///
    /// # Errors
    /// When they cannot be connected.
    fn register_connectable(&self, connectable: &dyn IConnectable, port_range: Port) -> Result<()>;
}

/// A handle of any listener of application load balancers.
pub type ApplicationListenerRef = Rc<dyn IApplicationListener>;

/// What listeners of a stack are made of.
pub struct ApplicationListenerCore {
    parts: ListenerParts,
    load_balancer: ApplicationLoadBalancerRef,
    connections: Connections,
    port: f64,
    protocol: ApplicationProtocol,
}

/// A listener of an application load balancer; clones are the same.
#[derive(Clone)]
pub struct ApplicationListener(Rc<ApplicationListenerCore>);

constructor!(ApplicationListener, ApplicationListenerProps);

impl ApplicationListener {
    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        load_balancer: ApplicationLoadBalancerRef,
        props: BaseApplicationListenerProps,
    ) -> Result<Self> {
        let props = ApplicationListenerProps {
            load_balancer,
            protocol: props.protocol,
            port: props.port,
            certificates: props.certificates,
            ssl_policy: props.ssl_policy,
            default_target_groups: props.default_target_groups,
            default_action: props.default_action,
            open: props.open,
            mutual_authentication: props.mutual_authentication,
        };
        Self::new(scope, id, props)
    }

    fn make(scope: &dyn Construct, id: &str, props: ApplicationListenerProps) -> Result<Self> {
        let load_balancer = props.load_balancer;
        let (Some(protocol), Some(port)) = protocol_and_port(props.protocol, props.port)? else {
            bail!(scope, "IsRequiredLeastPortProtocol", "At least one of 'port' or 'protocol' is required");
        };
        let mutual = props.mutual_authentication.map(|m| mutual_authentication(scope, &m)).transpose()?;
        let mut ssl_policy = props.ssl_policy;
        if ssl_policy.is_none() && protocol == ApplicationProtocol::Https && feature_flags::enabled(scope, POST_QUANTUM)
        {
            ssl_policy = Some(SslPolicy::Tls1312Pq);
        }
        let parts = ListenerParts::new(
            scope,
            id,
            CLASS,
            object! {
                "LoadBalancerArn" => load_balancer.load_balancer_arn(),
                "Protocol" => protocol,
                "Port" => port,
                "SslPolicy" => ssl_policy,
                "MutualAuthentication" => mutual,
            },
        )?;
        let node = parts.base.node().clone();
        let certificates = props.certificates.unwrap_or_default();
        if protocol == ApplicationProtocol::Http && !certificates.is_empty() {
            Annotations::of(&node).add_warning_v2(
                "@aws-cdk/aws-elasticloadbalancingv2:httpListenerWithCertificates",
                "Certificates cannot be specified for HTTP listeners. Use HTTPS instead.",
            );
        }
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(load_balancer.connections().security_groups()),
            default_port: Some(Port::tcp(port)),
            peer: None,
        });
        if protocol == ApplicationProtocol::Https {
            let certificates = Rc::clone(&parts.certificates);
            let needs = "HTTPS Listener needs at least one certificate (call addCertificates)";
            node.add_validation(move || {
                certificates.borrow().is_empty().then(|| needs.to_owned()).into_iter().collect()
            });
        }
        let listener = Self(Rc::new(ApplicationListenerCore { parts, load_balancer, connections, port, protocol }));
        if !certificates.is_empty() {
            listener.add_certificates("DefaultCertificates", &certificates)?;
        }
        if props.default_action.is_some() && props.default_target_groups.is_some() {
            bail!(
                &node,
                "SpecifyOneDefaultActionDefault",
                "Specify at most one of 'defaultAction' and 'defaultTargetGroups'"
            );
        }
        if let Some(action) = props.default_action {
            listener.set_default_action(&action)?;
        }
        if let Some(groups) = props.default_target_groups {
            listener.set_default_action(&ListenerAction::forward(&groups)?)?;
        }
        if props.open != Some(false) {
            listener.open()?;
        }
        Ok(listener)
    }

    fn open(&self) -> Result<()> {
        let core = &self.0;
        let text = format!("Allow from anyone on port {}", js_number(core.port));
        core.connections.allow_default_port_from_with(&Peer::any_ipv4(), Some(&text))?;
        let ipv6 = match core.load_balancer.ip_address_type() {
            Some(IpAddressType::DualStack) => true,
            Some(IpAddressType::DualStackWithoutPublicIpv4) => feature_flags::enabled(self, IPV6_RULES),
            _ => false,
        };
        if ipv6 {
            core.connections.allow_default_port_from_with(&Peer::any_ipv6(), Some(&text))?;
        }
        Ok(())
    }

    fn set_default_action(&self, action: &ListenerAction) -> Result<()> {
        action.bind(self, &ApplicationListenerRef::from(self), Some(self))?;
        self.0.parts.set_default_action(action.render_actions());
        Ok(())
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.parts.resource
    }

    /// The load balancer.
    pub fn load_balancer(&self) -> &ApplicationLoadBalancerRef {
        &self.0.load_balancer
    }

    /// The port.
    pub fn port(&self) -> f64 {
        self.0.port
    }

    /// Sets an attribute.
    pub fn set_attribute(&self, key: &str, value: Option<&str>) {
        self.0.parts.attributes.set(key, value.map(str::to_owned));
    }

    /// Leaves an attribute as the service has it.
    pub fn remove_attribute(&self, key: &str) {
        self.set_attribute(key, None);
    }

    /// An existing listener.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_application_listener_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: ApplicationListenerAttributes,
    ) -> Result<ApplicationListenerRef> {
        let connections = Connections::new(ConnectionsProps {
            security_groups: Some(vec![attrs.security_group]),
            default_port: attrs.default_port.map(Port::tcp),
            peer: None,
        });
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(External { base, arn: attrs.listener_arn, connections }))
    }
}

fn mutual_authentication(at: &dyn Construct, of: &MutualAuthentication) -> Result<Value> {
    let mode = of.mutual_authentication_mode;
    if mode == Some(MutualAuthenticationMode::Verify) && of.trust_store.is_none() {
        bail!(at, "TruststoreMode", "You must set 'trustStore' when 'mode' is 'verify'");
    }
    if matches!(mode, Some(MutualAuthenticationMode::Off | MutualAuthenticationMode::PassThrough)) {
        for (given, name, code) in [
            (of.trust_store.is_some(), "trustStore", "CannotTruststoreMode"),
            (
                of.ignore_client_certificate_expiry.is_some(),
                "ignoreClientCertificateExpiry",
                "CannotSetIgnoreClientCertificate",
            ),
            (of.advertise_trust_store_ca_names.is_some(), "advertiseTrustStoreCaNames", "CannotSetAdvertiseTrustStore"),
        ] {
            if given {
                bail!(at, code, "You cannot set '{name}' when 'mode' is 'off' or 'passthrough'");
            }
        }
    }
    let on_off = |b: bool| if b { "on" } else { "off" };
    Ok(object! {
        "AdvertiseTrustStoreCaNames" => of.advertise_trust_store_ca_names.map(on_off),
        "IgnoreClientCertificateExpiry" => of.ignore_client_certificate_expiry,
        "Mode" => mode,
        "TrustStoreArn" => of.trust_store.as_ref().map(|t| t.trust_store_arn()),
    }
    .into())
}

/// Refuses a priority without conditions, and the other way round.
fn check_rule(at: &dyn Construct, priority: Option<f64>, conditions: Option<&Vec<ListenerCondition>>) -> Result<()> {
    if conditions.is_some_and(|c| !c.is_empty()) != priority.is_some() {
        bail!(
            at,
            "SettingConditions",
            "Setting 'conditions', 'pathPattern' or 'hostHeader' also requires 'priority', and vice versa"
        );
    }
    Ok(())
}

impl Construct for ApplicationListener {
    fn node(&self) -> &Node {
        self.0.parts.base.node()
    }
}

impl IConnectable for ApplicationListener {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

impl IListener for ApplicationListener {
    fn listener_arn(&self) -> String {
        self.0.parts.resource.ref_()
    }
}

impl IApplicationListener for ApplicationListener {
    fn protocol(&self) -> Option<ApplicationProtocol> {
        Some(self.0.protocol)
    }

    fn add_certificates(&self, id: &str, certificates: &[ListenerCertificateRef]) -> Result<()> {
        self.0.parts.add_certificates(id, certificates, CERTIFICATE_CLASS)
    }

    fn add_target_groups(&self, id: &str, props: AddApplicationTargetGroupsProps) -> Result<()> {
        check_rule(self, props.priority, props.conditions.as_ref())?;
        match props.priority {
            Some(priority) => {
                let rule = ApplicationListenerRuleProps {
                    listener: self.into(),
                    priority,
                    target_groups: Some(props.target_groups),
                    action: None,
                    conditions: props.conditions,
                };
                ApplicationListenerRule::new(self, format!("{id}Rule"), rule).map(|_| ())
            }
            None => self.set_default_action(&ListenerAction::forward(&props.target_groups)?),
        }
    }

    fn add_targets(&self, id: &str, props: AddApplicationTargetsProps) -> Result<ApplicationTargetGroup> {
        let Some(vpc) = self.0.load_balancer.vpc() else {
            bail!(
                self,
                "CallAddTargetsConstructedLoad",
                "Can only call addTargets() when using a constructed Load Balancer or an imported Load Balancer with specified vpc; construct a new TargetGroup and use addTargetGroup"
            );
        };
        let group = ApplicationTargetGroup::new(
            self,
            format!("{id}Group"),
            ApplicationTargetGroupProps {
                vpc: Some(vpc),
                target_group_name: props.target_group_name,
                deregistration_delay: props.deregistration_delay,
                health_check: props.health_check,
                protocol: props.protocol,
                protocol_version: props.protocol_version,
                port: props.port,
                slow_start: props.slow_start,
                stickiness_cookie_duration: props.stickiness_cookie_duration,
                stickiness_cookie_name: props.stickiness_cookie_name,
                load_balancing_algorithm_type: props.load_balancing_algorithm_type,
                targets: props.targets,
                enable_anomaly_mitigation: props.enable_anomaly_mitigation,
                ..Default::default()
            },
        )?;
        self.add_target_groups(
            id,
            AddApplicationTargetGroupsProps {
                target_groups: vec![(&group).into()],
                priority: props.priority,
                conditions: props.conditions,
            },
        )?;
        Ok(group)
    }

    fn add_action(&self, id: &str, props: AddApplicationActionProps) -> Result<()> {
        check_rule(self, props.priority, props.conditions.as_ref())?;
        match props.priority {
            Some(priority) => {
                let rule = ApplicationListenerRuleProps {
                    listener: self.into(),
                    priority,
                    target_groups: None,
                    action: Some(props.action),
                    conditions: props.conditions,
                };
                ApplicationListenerRule::new(self, format!("{id}Rule"), rule).map(|_| ())
            }
            None => self.set_default_action(&props.action),
        }
    }

    fn register_connectable(&self, connectable: &dyn IConnectable, port_range: Port) -> Result<()> {
        let balancer = self.0.load_balancer.connections();
        connectable.connections().allow_from_with(&balancer, port_range, Some("Load balancer to target"))
    }
}

impl From<&ApplicationListener> for ListenerRef {
    fn from(listener: &ApplicationListener) -> Self {
        Rc::new(listener.clone())
    }
}

impl From<&ApplicationListener> for ApplicationListenerRef {
    fn from(listener: &ApplicationListener) -> Self {
        Rc::new(listener.clone())
    }
}

/// A listener that exists already.
#[derive(Clone)]
pub(super) struct External {
    pub(super) base: ResourceBase,
    pub(super) arn: String,
    pub(super) connections: Connections,
}

impl Construct for External {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConnectable for External {
    fn connections(&self) -> Connections {
        self.connections.clone()
    }
}

impl IListener for External {
    fn listener_arn(&self) -> String {
        self.arn.clone()
    }
}

impl IApplicationListener for External {
    fn add_certificates(&self, id: &str, certificates: &[ListenerCertificateRef]) -> Result<()> {
        extra_certificates(self, id, CERTIFICATE_CLASS, &self.arn, certificates).map(|_| ())
    }

    fn add_target_groups(&self, id: &str, props: AddApplicationTargetGroupsProps) -> Result<()> {
        check_rule(self, props.priority, props.conditions.as_ref())?;
        let Some(priority) = props.priority else {
            bail!(
                self,
                "CannotAddDefaultTargetGroups",
                "Cannot add default Target Groups to imported ApplicationListener"
            );
        };
        let rule = ApplicationListenerRuleProps {
            listener: Rc::new(self.clone()),
            priority,
            target_groups: Some(props.target_groups),
            action: None,
            conditions: props.conditions,
        };
        ApplicationListenerRule::new(self, id, rule).map(|_| ())
    }

    fn add_targets(&self, _: &str, _: AddApplicationTargetsProps) -> Result<ApplicationTargetGroup> {
        bail!(
            self,
            "CallAddTargetsConstructedApplication",
            "Can only call addTargets() when using a constructed ApplicationListener; construct a new TargetGroup and use addTargetGroup."
        );
    }

    fn add_action(&self, id: &str, props: AddApplicationActionProps) -> Result<()> {
        check_rule(self, props.priority, props.conditions.as_ref())?;
        let Some(priority) = props.priority else {
            bail!(
                self,
                "PrioritySetActionsAddedImported",
                "priority must be set for actions added to an imported listener"
            );
        };
        let rule = ApplicationListenerRuleProps {
            listener: Rc::new(self.clone()),
            priority,
            target_groups: None,
            action: Some(props.action),
            conditions: props.conditions,
        };
        let id = if props.remove_suffix == Some(true) { id.to_owned() } else { format!("{id}Rule") };
        ApplicationListenerRule::new(self, id, rule).map(|_| ())
    }

    fn register_connectable(&self, connectable: &dyn IConnectable, port_range: Port) -> Result<()> {
        self.connections.allow_to_with(connectable, port_range, Some("Load balancer to target"))
    }
}

construct_props! {
    /// Properties of an [`ApplicationListenerCertificate`].
    pub struct ApplicationListenerCertificateProps => ApplicationListenerCertificate {
        /// The listener.
        [into] listener: ApplicationListenerRef,
        /// The certificates.
        certificates: Option<Vec<ListenerCertificateRef>>,
    }
}

/// More certificates of a listener; clones are the same.
#[derive(Clone)]
pub struct ApplicationListenerCertificate(Node);

impl ApplicationListenerCertificate {
    /// Adds certificates to a listener.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ApplicationListenerCertificateProps) -> Result<Self> {
        let certificates = props.certificates.unwrap_or_default();
        let arn = props.listener.listener_arn();
        extra_certificates(scope, id, CERTIFICATE_CLASS, &arn, &certificates).map(Self)
    }
}

impl Construct for ApplicationListenerCertificate {
    fn node(&self) -> &Node {
        &self.0
    }
}
