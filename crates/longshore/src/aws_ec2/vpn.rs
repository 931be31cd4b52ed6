//! Virtual private networks between a VPC and a network elsewhere.

use std::net::Ipv4Addr;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::secret_value::SecretValue;
use longshore_core::token::str_is_unresolved;

use super::{SubnetSelection, VpcRef};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::props::construct_props;

/// The kind of connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpnConnectionType {
    /// IPsec of version 1.
    Ipsec1,
    /// None at all; for future use by the CDK.
    Dummy,
}

/// Ranges that cannot be used inside of tunnels.
// Source: Site-to-Site VPN user guide, "Inside tunnel IPv4 CIDR".
pub const RESERVED_TUNNEL_INSIDE_CIDR: [&str; 7] = [
    "169.254.0.0/30",
    "169.254.1.0/30",
    "169.254.2.0/30",
    "169.254.3.0/30",
    "169.254.4.0/30",
    "169.254.5.0/30",
    "169.254.169.252/30",
];

/// One of the two tunnels of a connection.
#[derive(Clone, Default)]
pub struct VpnTunnelOption {
    /// The key as text, which stands in the template. Default: made by Amazon.
    pub pre_shared_key: Option<String>,
    /// The key. Default: made by Amazon.
    pub pre_shared_key_secret: Option<SecretValue>,
    /// The addresses inside of the tunnel, of size /30 within 169.254.0.0/16. Default: given by Amazon.
    pub tunnel_inside_cidr: Option<String>,
}

/// How a connection is made.
#[derive(Clone, Default)]
pub struct VpnConnectionOptions {
    /// The IPv4 address of the gateway at the other end.
    pub ip: String,
    /// The autonomous system number of the gateway at the other end. Default 65,000.
    pub asn: Option<u32>,
    /// The ranges at the other end. Default: found out by BGP.
    pub static_routes: Option<Vec<String>>,
    /// The tunnels, two at most. Default: as Amazon makes them.
    pub tunnel_options: Option<Vec<VpnTunnelOption>>,
}

/// How a VPN gateway is made for a VPC.
#[derive(Clone, Debug, Default)]
pub struct EnableVpnGatewayOptions {
    /// The kind of connections, `ipsec.1`.
    pub r#type: String,
    /// The autonomous system number at Amazon's end. Default: Amazon's.
    pub amazon_side_asn: Option<u32>,
    /// The subnets that get the routes that the gateway learns. Default: private ones, else isolated, else public ones.
    pub vpn_route_propagation: Option<Vec<SubnetSelection>>,
}

construct_props! {
    /// Properties of a [`VpnGateway`].
    #[derive(Debug)]
    pub struct VpnGatewayProps => VpnGateway {
        /// The kind of connections, `ipsec.1`.
        [into] r#type: String,
        /// The autonomous system number at Amazon's end. Default: Amazon's.
        amazon_side_asn: Option<u32>,
    }
}

/// A VPN gateway; clones are the same.
#[derive(Clone)]
pub struct VpnGateway(Rc<Gateway>);

struct Gateway {
    base: ResourceBase,
    resource: CfnResource,
}

impl VpnGateway {
    /// Adds a gateway to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: VpnGatewayProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.VpnGateway", PhysicalName::Unset)?;
        let properties = object! {"Type" => props.r#type, "AmazonSideAsn" => props.amazon_side_asn};
        let resource = CfnResource::l1(base.node(), "Default", "AWS::EC2::VPNGateway", properties)?;
        Ok(Self(Rc::new(Gateway { base, resource })))
    }

    /// The id.
    pub fn gateway_id(&self) -> String {
        self.0.resource.ref_()
    }
}

impl Construct for VpnGateway {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

/// A VPN connection, whoever owns it.
pub trait IVpnConnection: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn vpn_id(&self) -> String;

    /// The id of the gateway at the other end.
    fn customer_gateway_id(&self) -> String;

    /// The address of the gateway at the other end.
    fn customer_gateway_ip(&self) -> String;

    /// The autonomous system number of the gateway at the other end.
    fn customer_gateway_asn(&self) -> u32;

    /// A metric of the connection.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("VpnId".to_owned(), self.vpn_id())].into();
        Metric::of_service(NAMESPACE, metric_name, dimensions, props)?.attach_to(self.node())
    }

    /// Whether tunnels are up: 1, or 0. Default: the average of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_tunnel_state(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("TunnelState", with_statistic(props, Stats::AVERAGE))
    }

    /// How many bytes came in. Default: the sum of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_tunnel_data_in(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("TunnelDataIn", with_statistic(props, Stats::SUM))
    }

    /// How many bytes went out. Default: the sum of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_tunnel_data_out(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("TunnelDataOut", with_statistic(props, Stats::SUM))
    }
}

const NAMESPACE: &str = "AWS/VPN";

/// A handle of any VPN connection.
pub type VpnConnectionRef = Rc<dyn IVpnConnection>;

construct_props! {
    /// Properties of a [`VpnConnection`].
    pub struct VpnConnectionProps => VpnConnection {
        /// The VPC.
        [into] vpc: VpcRef,
        /// The IPv4 address of the gateway at the other end.
        [into] ip: String,
        /// The autonomous system number of the gateway at the other end. Default 65,000.
        asn: Option<u32>,
        /// The ranges at the other end. Default: found out by BGP.
        static_routes: Option<Vec<String>>,
        /// The tunnels, two at most. Default: as Amazon makes them.
        tunnel_options: Option<Vec<VpnTunnelOption>>,
    }
}

/// What is known of an existing VPN connection.
#[derive(Clone, Debug, Default)]
pub struct VpnConnectionAttributes {
    /// The id.
    pub vpn_id: String,
    /// The id of the gateway at the other end.
    pub customer_gateway_id: String,
    /// The address of the gateway at the other end.
    pub customer_gateway_ip: String,
    /// The autonomous system number of the gateway at the other end.
    pub customer_gateway_asn: u32,
}

/// A VPN connection of a VPC; clones are the same.
#[derive(Clone)]
pub struct VpnConnection(Rc<Known>);

struct Known {
    base: ResourceBase,
    attributes: VpnConnectionAttributes,
}

impl VpnConnection {
    fn make(scope: &dyn Construct, id: &str, props: VpnConnectionProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.VpnConnection", PhysicalName::Unset)?;
        let node = base.node();
        if props.vpc.vpn_gateway_id().is_none() {
            let options = EnableVpnGatewayOptions {
                r#type: "ipsec.1".into(),
                amazon_side_asn: props.asn,
                vpn_route_propagation: None,
            };
            props.vpc.enable_vpn_gateway(options)?;
        }
        if !str_is_unresolved(&props.ip) && props.ip.parse::<Ipv4Addr>().is_err() {
            bail!(node, "InvalidIpv4Address", "The `ip` {} is not a valid IPv4 address.", props.ip);
        }
        let asn = props.asn.filter(|n| *n != 0).unwrap_or(65_000);
        let gateway = CfnResource::l1(
            node,
            "CustomerGateway",
            "AWS::EC2::CustomerGateway",
            object! {"BgpAsn" => asn, "IpAddress" => props.ip.as_str(), "Type" => "ipsec.1"},
        )?;
        check_tunnels(node, props.tunnel_options.as_deref().unwrap_or_default())?;
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::VPNConnection",
            object! {
                "Type" => "ipsec.1",
                "CustomerGatewayId" => gateway.ref_(),
                "StaticRoutesOnly" => props.static_routes.is_some(),
                "VpnGatewayId" => props.vpc.vpn_gateway_id(),
                "VpnTunnelOptionsSpecifications" => props.tunnel_options.map(|tunnels| {
                    let render = |t: VpnTunnelOption| object! {
                        "PreSharedKey" => t.pre_shared_key_secret.map(|s| s.unsafe_unwrap()).or(t.pre_shared_key),
                        "TunnelInsideCidr" => t.tunnel_inside_cidr,
                    };
                    tunnels.into_iter().map(render).collect::<Vec<_>>()
                }),
            },
        )?;
        for route in props.static_routes.unwrap_or_default() {
            let digits: String = route.chars().filter(char::is_ascii_digit).collect();
            let properties = object! {"DestinationCidrBlock" => route, "VpnConnectionId" => resource.ref_()};
            CfnResource::l1(node, format!("Route{digits}"), "AWS::EC2::VPNConnectionRoute", properties)?;
        }
        let attributes = VpnConnectionAttributes {
            vpn_id: resource.ref_(),
            customer_gateway_id: gateway.ref_(),
            customer_gateway_ip: props.ip,
            customer_gateway_asn: asn,
        };
        Ok(Self(Rc::new(Known { base, attributes })))
    }

    /// A metric of all connections of the account and region.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_all(metric_name: &str, props: MetricOptions) -> Result<Metric> {
        Metric::of_service(NAMESPACE, metric_name, Default::default(), props)
    }

    /// Whether tunnels of all connections are up. Default: the average of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_all_tunnel_state(props: MetricOptions) -> Result<Metric> {
        Self::metric_all("TunnelState", with_statistic(props, "avg"))
    }

    /// How many bytes came in by all connections. Default: the sum of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_all_tunnel_data_in(props: MetricOptions) -> Result<Metric> {
        Self::metric_all("TunnelDataIn", with_statistic(props, "sum"))
    }

    /// How many bytes went out by all connections. Default: the sum of five minutes.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_all_tunnel_data_out(props: MetricOptions) -> Result<Metric> {
        Self::metric_all("TunnelDataOut", with_statistic(props, "sum"))
    }

    /// An existing connection.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_vpn_connection_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: VpnConnectionAttributes,
    ) -> Result<VpnConnectionRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.VpnConnection", None)?;
        Ok(Rc::new(Self(Rc::new(Known { base, attributes: attrs }))))
    }
}

// Source: Site-to-Site VPN user guide, "Tunnel options".
fn check_tunnels(node: &Node, tunnels: &[VpnTunnelOption]) -> Result<()> {
    if tunnels.len() > 2 {
        bail!(node, "TooManyTunnelOptions", "Cannot specify more than two `tunnelOptions`");
    }
    if let [VpnTunnelOption { tunnel_inside_cidr: Some(a), .. }, VpnTunnelOption { tunnel_inside_cidr: Some(b), .. }] =
        tunnels
        && a == b
    {
        bail!(node, "DuplicateTunnelInsideCidr", "Same {a} `tunnelInsideCidr` cannot be used for both tunnels.");
    }
    for (i, tunnel) in tunnels.iter().enumerate() {
        let i = i + 1;
        let key = tunnel.pre_shared_key.as_ref().filter(|k| !k.is_empty());
        if key.is_some() && tunnel.pre_shared_key_secret.is_some() {
            bail!(
                node,
                "ConflictingPreSharedKeyOptions",
                "Specify at most one of 'preSharedKey' and 'preSharedKeySecret'."
            );
        }
        if let Some(key) = key.filter(|k| !str_is_unresolved(k) && !is_key(k)) {
            bail!(
                node,
                "InvalidPreSharedKeyFormat",
                "The `preSharedKey` {key} for tunnel {i} is invalid. Allowed characters are alphanumeric characters and ._. Must be between 8 and 64 characters in length and cannot start with zero (0)."
            );
        }
        let Some(cidr) = tunnel.tunnel_inside_cidr.as_ref().filter(|c| !c.is_empty()) else { continue };
        if RESERVED_TUNNEL_INSIDE_CIDR.contains(&cidr.as_str()) {
            bail!(
                node,
                "ReservedTunnelInsideCidr",
                "The `tunnelInsideCidr` {cidr} for tunnel {i} is a reserved inside CIDR."
            );
        }
        if !is_inside_range(cidr) {
            bail!(
                node,
                "InvalidTunnelInsideCidrFormat",
                "The `tunnelInsideCidr` {cidr} for tunnel {i} is not a size /30 CIDR block from the 169.254.0.0/16 range."
            );
        }
    }
    Ok(())
}

fn is_key(key: &str) -> bool {
    let letter = |b: u8| b.is_ascii_alphanumeric() || b == b'.' || b == b'_';
    (8..=64).contains(&key.len()) && key.bytes().all(letter) && !key.starts_with('0')
}

fn is_inside_range(cidr: &str) -> bool {
    let octet = |o: &str| (1..=3).contains(&o.len()) && o.bytes().all(|b| b.is_ascii_digit());
    let rest = cidr.strip_prefix("169.254.").and_then(|c| c.strip_suffix("/30"));
    rest.and_then(|r| r.split_once('.')).is_some_and(|(a, b)| octet(a) && octet(b))
}

impl Construct for VpnConnection {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IVpnConnection for VpnConnection {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn vpn_id(&self) -> String {
        self.0.attributes.vpn_id.clone()
    }

    fn customer_gateway_id(&self) -> String {
        self.0.attributes.customer_gateway_id.clone()
    }

    fn customer_gateway_ip(&self) -> String {
        self.0.attributes.customer_gateway_ip.clone()
    }

    fn customer_gateway_asn(&self) -> u32 {
        self.0.attributes.customer_gateway_asn
    }
}
