//! The ports of containers.

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Value;

use super::NetworkMode;

/// A transport protocol.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protocol {
    /// TCP
    Tcp,
    /// UDP
    Udp,
}

crate::props::enum_texts! { Protocol { Tcp => "tcp", Udp => "udp", } }

/// What is spoken on a port, for Service Connect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppProtocol {
    /// HTTP 1
    Http,
    /// HTTP 2
    Http2,
    /// gRPC
    Grpc,
}

crate::props::enum_texts! { AppProtocol { Http => "http", Http2 => "http2", Grpc => "grpc", } }

impl AppProtocol {
    /// The text in a template.
    pub const fn value(self) -> &'static str {
        self.as_str()
    }
}

/// A port of a container, and where it is on the instance.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into), on(f64, into))]
#[allow(clippy::duplicated_attributes, reason = "two types are converted")]
pub struct PortMapping {
    /// The port of the container, or [`PortMapping::USE_RANGE`].
    pub container_port: f64,
    /// The ports of the container, as `first-last`.
    pub container_port_range: Option<String>,
    /// The port of the instance. Default: the same with `awsvpc` and `host` networks, any free one with `bridge`.
    pub host_port: Option<f64>,
    /// The transport protocol. Default: TCP.
    pub protocol: Option<Protocol>,
    /// The name, for Service Connect.
    pub name: Option<String>,
    /// What is spoken on the port, for Service Connect. Default: not known.
    pub app_protocol: Option<AppProtocol>,
}

impl PortMapping {
    /// The port of the container is a range.
    pub const USE_RANGE: f64 = 0.0;

    /// A port of the container.
    pub fn new(container_port: impl Into<f64>) -> Self {
        Self { container_port: container_port.into(), ..Self::default() }
    }

    pub(super) fn protocol_or_tcp(&self) -> Protocol {
        self.protocol.unwrap_or(Protocol::Tcp)
    }

    /// Whether Service Connect uses the port.
    pub(super) fn is_for_service_connect(&self) -> bool {
        self.name.is_some() || self.app_protocol.is_some()
    }

    /// What is wrong with the mapping in a network.
    pub(super) fn check(&self, mode: NetworkMode) -> Result<()> {
        let refuse = |code: &'static str, message: String| Err(Error::new(code, message));
        let uses_range = self.container_port == Self::USE_RANGE;
        if self.name.as_deref() == Some("") {
            return refuse("PortMappingNameCannot", "Port mapping name cannot be an empty string.".into());
        }
        if uses_range && self.container_port_range.is_none() {
            return refuse(
                "MustBeContainerPortRangeContainerPortEqual",
                "The containerPortRange must be set when containerPort is equal to 0".into(),
            );
        }
        if !uses_range && self.container_port_range.is_some() {
            return refuse(
                "CannotContainerPortContainerPortRange",
                "Cannot set \"containerPort\" and \"containerPortRange\" at the same time.".into(),
            );
        }
        if !uses_range
            && matches!(mode, NetworkMode::AwsVpc | NetworkMode::Host)
            && self.host_port.is_some_and(|h| h.to_bits() != self.container_port.to_bits())
        {
            return refuse(
                "MustBeHostPortLeft",
                "The host port must be left out or must be the same as the container port for AwsVpc or Host network mode.".into(),
            );
        }
        if let Some(range) = &self.container_port_range {
            if str_is_unresolved(range) {
                return refuse(
                    "MustBeValueContainerPortRangeConcrete",
                    "The value of containerPortRange must be concrete (no Tokens)".into(),
                );
            }
            if self.host_port.is_some() {
                return refuse(
                    "CannotSetHostPortWithRange",
                    "Cannot set \"hostPort\" while using a port range for the container.".into(),
                );
            }
            if !matches!(mode, NetworkMode::Bridge | NetworkMode::AwsVpc) {
                return refuse(
                    "IsRequiredEitherAwsVpcBridge",
                    "Either AwsVpc or Bridge network mode is required to set a port range for the container.".into(),
                );
            }
            if self.range().is_none() {
                return refuse(
                    "MustBeContainerPortRangeStringFormat",
                    "The containerPortRange must be a string in the format [start port]-[end port].".into(),
                );
            }
        }
        if self.is_for_service_connect() {
            self.check_service_connect(mode)?;
        }
        Ok(())
    }

    /// What Service Connect lacks to use the port.
    fn check_service_connect(&self, mode: NetworkMode) -> Result<()> {
        let refuse = |code: &'static str, message: String| Err(Error::new(code, message));
        if !matches!(mode, NetworkMode::Bridge | NetworkMode::AwsVpc) {
            return refuse(
                "ServiceConnectRelatedPort",
                format!(
                    "Service connect related port mapping fields 'name' and 'appProtocol' are not supported for network mode {mode}"
                ),
            );
        }
        if self.name.is_none() {
            return refuse(
                "ServiceConnectRelatedPortMapping",
                "Service connect-related port mapping field 'appProtocol' cannot be set without 'name'".into(),
            );
        }
        Ok(())
    }

    /// The first and the last port of a range.
    pub(super) fn range(&self) -> Option<(f64, f64)> {
        let (first, last) = self.container_port_range.as_deref()?.split_once('-')?;
        let port = |s: &str| s.bytes().all(|b| b.is_ascii_digit()).then(|| s.parse().ok()).flatten();
        Some((port(first)?, port(last)?))
    }

    pub(super) fn render(&self) -> Value {
        object! {
            "ContainerPort" => (self.container_port != Self::USE_RANGE).then_some(self.container_port),
            "ContainerPortRange" => self.container_port_range.clone(),
            "HostPort" => self.host_port,
            "Protocol" => self.protocol_or_tcp(),
            "AppProtocol" => self.app_protocol,
            "Name" => self.name.clone(),
        }
        .into()
    }
}

impl From<u16> for PortMapping {
    fn from(container_port: u16) -> Self {
        Self::new(container_port)
    }
}

/// A port mapping in a network, to be checked.
#[derive(Clone, Debug)]
pub struct PortMap {
    network_mode: NetworkMode,
    mapping: PortMapping,
}

impl PortMap {
    /// A mapping in a network.
    pub fn new(network_mode: NetworkMode, mapping: PortMapping) -> Self {
        Self { network_mode, mapping }
    }

    /// The network.
    pub fn networkmode(&self) -> NetworkMode {
        self.network_mode
    }

    /// The mapping.
    pub fn portmapping(&self) -> PortMapping {
        self.mapping.clone()
    }

    /// Checks the mapping.
    ///
    /// # Errors
    /// When the network does not allow it.
    pub fn validate(&self) -> Result<()> {
        self.mapping.check(self.network_mode)
    }
}

/// A port mapping in a network, to be checked for Service Connect.
#[derive(Clone, Debug)]
pub struct ServiceConnect {
    network_mode: NetworkMode,
    mapping: PortMapping,
}

impl ServiceConnect {
    /// A mapping in a network.
    pub fn new(network_mode: NetworkMode, mapping: PortMapping) -> Self {
        Self { network_mode, mapping }
    }

    /// The network.
    pub fn networkmode(&self) -> NetworkMode {
        self.network_mode
    }

    /// The mapping.
    pub fn portmapping(&self) -> PortMapping {
        self.mapping.clone()
    }

    /// Whether Service Connect uses the port.
    pub fn is_service_connect(&self) -> bool {
        self.mapping.is_for_service_connect()
    }

    /// Checks the mapping.
    ///
    /// # Errors
    /// When the network does not have Service Connect, or the mapping has no name.
    pub fn validate(&self) -> Result<()> {
        self.mapping.check_service_connect(self.network_mode)
    }
}

pub(super) fn at(scope: &dyn Construct) -> impl Fn(Error) -> Error + '_ {
    |e| e.with_path(scope.node().path())
}
