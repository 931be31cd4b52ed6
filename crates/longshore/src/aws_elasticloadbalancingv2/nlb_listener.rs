//! Listeners of network load balancers.

use std::rc::Rc;

use bon::Builder;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::units::Duration;
use longshore_core::{bail, feature_flags, object};

use super::alb_listener::POST_QUANTUM;
use super::listener::ListenerParts;
use super::nlb_target_group::check_protocol;
use super::{
    AlpnPolicy, HealthCheck, IListener, INetworkLoadBalancerTarget, ListenerCertificateRef, ListenerRef,
    NetworkListenerAction, NetworkLoadBalancerRef, NetworkTargetGroup, NetworkTargetGroupProps, NetworkTargetGroupRef,
    Protocol, SslPolicy,
};
use crate::props::constructor;

const CLASS: &str = "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListener";
const CERTIFICATE_CLASS: &str = "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListenerCertificate";

/// What is said of a listener whose load balancer is known.
#[derive(Clone, Builder)]
pub struct BaseNetworkListenerProps {
    /// The port.
    #[builder(into)]
    pub port: f64,
    /// Where connections go; this or `default_action`.
    pub default_target_groups: Option<Vec<NetworkTargetGroupRef>>,
    /// What is done with connections; this or `default_target_groups`.
    pub default_action: Option<NetworkListenerAction>,
    /// The protocol. Default: TLS with certificates, else TCP.
    pub protocol: Option<Protocol>,
    /// The certificates, for TLS.
    pub certificates: Option<Vec<ListenerCertificateRef>>,
    /// The versions and ciphers of TLS. Default: as the service has it.
    pub ssl_policy: Option<SslPolicy>,
    /// Which versions of HTTP are offered, with TLS. Default: none.
    pub alpn_policy: Option<AlpnPolicy>,
    /// How long TCP connections may be idle, 60 to 6,000 seconds. Default 350 seconds.
    pub tcp_idle_timeout: Option<Duration>,
}

/// Properties of a [`NetworkListener`].
#[derive(Clone)]
pub struct NetworkListenerProps {
    /// The load balancer.
    pub load_balancer: NetworkLoadBalancerRef,
    /// The port.
    pub port: f64,
    /// Where connections go; this or `default_action`.
    pub default_target_groups: Option<Vec<NetworkTargetGroupRef>>,
    /// What is done with connections; this or `default_target_groups`.
    pub default_action: Option<NetworkListenerAction>,
    /// The protocol. Default: TLS with certificates, else TCP.
    pub protocol: Option<Protocol>,
    /// The certificates, for TLS.
    pub certificates: Option<Vec<ListenerCertificateRef>>,
    /// The versions and ciphers of TLS. Default: as the service has it.
    pub ssl_policy: Option<SslPolicy>,
    /// Which versions of HTTP are offered, with TLS. Default: none.
    pub alpn_policy: Option<AlpnPolicy>,
    /// How long TCP connections may be idle, 60 to 6,000 seconds. Default 350 seconds.
    pub tcp_idle_timeout: Option<Duration>,
}

/// What is done with connections.
#[derive(Clone)]
pub struct AddNetworkActionProps {
    /// What is done.
    pub action: NetworkListenerAction,
}

/// Targets that connections go to.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct AddNetworkTargetsProps {
    /// The port.
    #[builder(into)]
    pub port: f64,
    /// The protocol. Default: the listener's.
    pub protocol: Option<Protocol>,
    /// The targets. Default: none.
    pub targets: Option<Vec<Rc<dyn INetworkLoadBalancerTarget>>>,
    /// The name of the group. Default: made by CloudFormation.
    pub target_group_name: Option<String>,
    /// How long connections may go on to a target that is taken out. Default 300 seconds.
    pub deregistration_delay: Option<Duration>,
    /// Whether targets are told of clients by the PROXY protocol. Default false.
    pub proxy_protocol_v2: Option<bool>,
    /// Whether targets see the addresses of clients. Default: as the kind of targets has it.
    pub preserve_client_ip: Option<bool>,
    /// How it is found out whether a target works. Default: as the service has it.
    pub health_check: Option<HealthCheck>,
}

/// A listener of network load balancers, whoever owns it.
pub trait INetworkListener: IListener {}

/// A handle of any listener of network load balancers.
pub type NetworkListenerRef = Rc<dyn INetworkListener>;

/// A listener of a network load balancer; clones are the same.
#[derive(Clone)]
pub struct NetworkListener(Rc<Inner>);

struct Inner {
    parts: ListenerParts,
    load_balancer: NetworkLoadBalancerRef,
    protocol: Protocol,
}

constructor!(NetworkListener, NetworkListenerProps);

impl NetworkListener {
    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        load_balancer: NetworkLoadBalancerRef,
        props: BaseNetworkListenerProps,
    ) -> Result<Self> {
        let props = NetworkListenerProps {
            load_balancer,
            port: props.port,
            default_target_groups: props.default_target_groups,
            default_action: props.default_action,
            protocol: props.protocol,
            certificates: props.certificates,
            ssl_policy: props.ssl_policy,
            alpn_policy: props.alpn_policy,
            tcp_idle_timeout: props.tcp_idle_timeout,
        };
        Self::new(scope, id, props)
    }

    fn make(scope: &dyn Construct, id: &str, props: NetworkListenerProps) -> Result<Self> {
        let load_balancer = props.load_balancer;
        let certificates = props.certificates.unwrap_or_default();
        let default = if certificates.is_empty() { Protocol::Tcp } else { Protocol::Tls };
        let protocol = props.protocol.unwrap_or(default);
        check_protocol(protocol)?;
        let tls = protocol == Protocol::Tls;
        if tls && certificates.is_empty() {
            bail!(
                scope,
                "TlsProtocolRequiresCertificates",
                "When the protocol is set to TLS, you must specify certificates"
            );
        }
        if !tls && !certificates.is_empty() {
            bail!(
                scope,
                "CertificatesRequireTlsProtocol",
                "Protocol must be TLS when certificates have been specified"
            );
        }
        if !tls && props.alpn_policy.is_some() {
            bail!(scope, "AlpnPolicyRequiresTlsProtocol", "Protocol must be TLS when alpnPolicy have been specified");
        }
        let mut ssl_policy = props.ssl_policy;
        if ssl_policy.is_none() && tls && feature_flags::enabled(scope, POST_QUANTUM) {
            ssl_policy = Some(SslPolicy::Tls1312Pq);
        }
        let parts = ListenerParts::new(
            scope,
            id,
            CLASS,
            object! {
                "LoadBalancerArn" => load_balancer.load_balancer_arn(),
                "Protocol" => protocol,
                "Port" => props.port,
                "SslPolicy" => ssl_policy,
                "AlpnPolicy" => props.alpn_policy.map(|p| vec![p]),
            },
        )?;
        let listener = Self(Rc::new(Inner { parts, load_balancer, protocol }));
        if !certificates.is_empty() {
            listener.add_certificates("DefaultCertificates", &certificates)?;
        }
        if props.default_action.is_some() && props.default_target_groups.is_some() {
            bail!(
                &listener,
                "ConflictingDefaultActions",
                "Specify at most one of 'defaultAction' and 'defaultTargetGroups'"
            );
        }
        if let Some(action) = &props.default_action {
            listener.set_default_action(action);
        }
        if let Some(groups) = &props.default_target_groups {
            listener.set_default_action(&NetworkListenerAction::forward(groups)?);
        }
        if let Some(timeout) = props.tcp_idle_timeout {
            listener.set_idle_timeout(timeout)?;
        }
        Ok(listener)
    }

    fn set_idle_timeout(&self, timeout: Duration) -> Result<()> {
        let millis = timeout.to_milliseconds();
        if millis < 1000 {
            bail!(
                self,
                "InvalidTcpIdleTimeout",
                "`tcpIdleTimeout` must be between 60 and 6000 seconds, got {millis} milliseconds."
            );
        }
        let seconds = timeout.to_seconds()?;
        if self.0.protocol == Protocol::Udp {
            bail!(
                self,
                "UdpProtocolNoTcpIdleTimeout",
                "`tcpIdleTimeout` cannot be set when `protocol` is `Protocol.UDP`."
            );
        }
        if !(60..=6000).contains(&seconds) {
            bail!(
                self,
                "InvalidTcpIdleTimeoutRange",
                "`tcpIdleTimeout` must be between 60 and 6000 seconds, got {seconds} seconds."
            );
        }
        self.set_attribute("tcp.idle_timeout.seconds", Some(&seconds.to_string()));
        Ok(())
    }

    fn set_default_action(&self, action: &NetworkListenerAction) {
        action.bind(&self.into());
        self.0.parts.set_default_action(action.render_actions());
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.parts.resource
    }

    /// The load balancer.
    pub fn load_balancer(&self) -> &NetworkLoadBalancerRef {
        &self.0.load_balancer
    }

    /// The protocol.
    pub fn protocol(&self) -> Protocol {
        self.0.protocol
    }

    /// Sets an attribute.
    pub fn set_attribute(&self, key: &str, value: Option<&str>) {
        self.0.parts.attributes.set(key, value.map(str::to_owned));
    }

    /// Leaves an attribute as the service has it.
    pub fn remove_attribute(&self, key: &str) {
        self.set_attribute(key, None);
    }

    /// Adds certificates.
    ///
    /// # Errors
    /// When the id is taken.
    pub fn add_certificates(&self, id: &str, certificates: &[ListenerCertificateRef]) -> Result<()> {
        self.0.parts.add_certificates(id, certificates, CERTIFICATE_CLASS)
    }

    /// Sends connections to target groups.
    ///
    /// # Errors
    /// When there is none.
    pub fn add_target_groups(&self, _id: &str, target_groups: &[NetworkTargetGroupRef]) -> Result<()> {
        self.set_default_action(&NetworkListenerAction::forward(target_groups)?);
        Ok(())
    }

    /// Does something with connections.
    pub fn add_action(&self, _id: &str, props: AddNetworkActionProps) {
        self.set_default_action(&props.action);
    }

    /// Sends connections to targets, in a new target group.
    ///
    /// # Errors
    /// When a property is not valid, or the id is taken.
    pub fn add_targets(&self, id: &str, props: AddNetworkTargetsProps) -> Result<NetworkTargetGroup> {
        let Some(vpc) = self.0.load_balancer.vpc() else {
            bail!(
                self,
                "VpcRequiredForAddTargets",
                "Can only call addTargets() when using a constructed Load Balancer or imported Load Balancer with specified VPC; construct a new TargetGroup and use addTargetGroup"
            );
        };
        let group = NetworkTargetGroup::new(
            self,
            format!("{id}Group"),
            NetworkTargetGroupProps {
                target_group_name: props.target_group_name,
                vpc: Some(vpc),
                deregistration_delay: props.deregistration_delay,
                health_check: props.health_check,
                target_type: None,
                cross_zone_enabled: None,
                ip_address_type: None,
                target_group_health: None,
                port: props.port,
                protocol: Some(props.protocol.unwrap_or(self.0.protocol)),
                proxy_protocol_v2: props.proxy_protocol_v2,
                preserve_client_ip: props.preserve_client_ip,
                targets: props.targets,
                connection_termination: None,
            },
        )?;
        self.add_target_groups(id, &[(&group).into()])?;
        Ok(group)
    }

    /// An existing listener by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_network_listener_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        network_listener_arn: impl Into<String>,
    ) -> Result<NetworkListenerRef> {
        let base = ResourceBase::imported_in(scope, id.as_ref(), "aws-cdk-lib.Resource", None, None)?;
        Ok(Rc::new(External { base, arn: network_listener_arn.into() }))
    }
}

impl Construct for NetworkListener {
    fn node(&self) -> &Node {
        self.0.parts.base.node()
    }
}

impl INetworkListener for NetworkListener {}

impl IListener for NetworkListener {
    fn listener_arn(&self) -> String {
        self.0.parts.resource.ref_()
    }
}

impl From<&NetworkListener> for ListenerRef {
    fn from(listener: &NetworkListener) -> Self {
        Rc::new(listener.clone())
    }
}

impl From<&NetworkListener> for NetworkListenerRef {
    fn from(listener: &NetworkListener) -> Self {
        Rc::new(listener.clone())
    }
}

struct External {
    base: ResourceBase,
    arn: String,
}

impl Construct for External {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl INetworkListener for External {}

impl IListener for External {
    fn listener_arn(&self) -> String {
        self.arn.clone()
    }
}
