//! Endpoints: ways from a VPC to services that don't go over the internet.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::context_provider;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resolve::resolve;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value};

use super::{
    Connections, ConnectionsProps, GatewayVpcEndpointServiceRef, IConnectable, InterfaceVpcEndpointServiceRef, Peer,
    Port, SecurityGroup, SecurityGroupProps, SecurityGroupRef, SubnetRef, SubnetSelection, VpcRef,
};
use crate::aws_iam::{PolicyDocument, PolicyStatement};
use crate::props::{construct_props, options};

/// What an endpoint is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VpcEndpointType {
    /// A network interface in each of several subnets.
    Interface,
    /// A target of routes.
    Gateway,
    /// A target of routes that leads to a load balancer.
    GatewayLoadBalancer,
    /// A way to a service network.
    ServiceNetwork,
    /// A way to a resource.
    Resource,
}

crate::props::text_enum! {
    /// Which addresses an endpoint has.
    pub enum VpcEndpointIpAddressType {
        /// IPv4 addresses.
        Ipv4 = "ipv4",
        /// IPv6 addresses.
        Ipv6 = "ipv6",
        /// Both.
        Dualstack = "dualstack",
    }
}
crate::props::text_enum! {
    /// Which addresses are found under the names of an endpoint.
    pub enum VpcEndpointDnsRecordIpType {
        /// IPv4 addresses.
        Ipv4 = "ipv4",
        /// IPv6 addresses.
        Ipv6 = "ipv6",
        /// Both.
        Dualstack = "dualstack",
        /// What the service says.
        ServiceDefined = "service-defined",
    }
}
crate::props::text_enum! {
    /// For whom the names of an endpoint lead to it.
    pub enum VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint {
        /// For all resolvers.
        AllResolvers = "AllResolvers",
        /// Only for inbound resolver endpoints.
        OnlyInboundResolver = "OnlyInboundResolver",
    }
}

/// An endpoint, whoever owns it.
pub trait IVpcEndpoint: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn vpc_endpoint_id(&self) -> String;
}

/// A gateway endpoint, whoever owns it.
pub trait IGatewayVpcEndpoint: IVpcEndpoint {}

/// A handle of any gateway endpoint.
pub type GatewayVpcEndpointRef = Rc<dyn IGatewayVpcEndpoint>;

/// An interface endpoint, whoever owns it.
pub trait IInterfaceVpcEndpoint: IVpcEndpoint + IConnectable {}

/// A handle of any interface endpoint.
pub type InterfaceVpcEndpointRef = Rc<dyn IInterfaceVpcEndpoint>;

/// The policy of an endpoint, which is there once it has a statement.
#[derive(Clone, Default)]
struct EndpointPolicy(Rc<RefCell<Option<PolicyDocument>>>);

impl EndpointPolicy {
    fn token(&self) -> Value {
        let me = self.clone();
        Lazy::uncached(move |_| Ok(me.0.borrow().as_ref().map(Value::from).unwrap_or_default())).into()
    }

    fn add(&self, at: &dyn Construct, statement: PolicyStatement) -> Result<()> {
        if !statement.has_principal() {
            bail!(at, "Statement", "Statement must have a `Principal`.");
        }
        self.0.borrow_mut().get_or_insert_with(PolicyDocument::new).add_statements([statement]);
        Ok(())
    }
}

/// How a gateway endpoint is made.
#[derive(Clone)]
pub struct GatewayVpcEndpointOptions {
    /// The service.
    pub service: GatewayVpcEndpointServiceRef,
    /// The subnets that reach the service by the endpoint. Default: all.
    pub subnets: Option<Vec<SubnetSelection>>,
    /// Which addresses the endpoint has. Default: as the service says.
    pub ip_address_type: Option<VpcEndpointIpAddressType>,
    /// Which addresses are found under its names. Default: as the service says.
    pub dns_record_ip_type: Option<VpcEndpointDnsRecordIpType>,
}

impl GatewayVpcEndpointOptions {
    /// An endpoint for a service, with everything else by default.
    pub fn new(service: impl Into<GatewayVpcEndpointServiceRef>) -> Self {
        Self { service: service.into(), subnets: None, ip_address_type: None, dns_record_ip_type: None }
    }
}

construct_props! {
    /// Properties of a [`GatewayVpcEndpoint`].
    pub struct GatewayVpcEndpointProps => GatewayVpcEndpoint {
        /// The VPC.
        [into] vpc: VpcRef,
        /// The service.
        [into] service: GatewayVpcEndpointServiceRef,
        /// The subnets that reach the service by the endpoint. Default: all.
        subnets: Option<Vec<SubnetSelection>>,
        /// Which addresses the endpoint has. Default: as the service says.
        ip_address_type: Option<VpcEndpointIpAddressType>,
        /// Which addresses are found under its names. Default: as the service says.
        dns_record_ip_type: Option<VpcEndpointDnsRecordIpType>,
    }
}

/// An endpoint that routes lead to; clones are the same.
#[derive(Clone)]
pub struct GatewayVpcEndpoint(Rc<Gateway>);

struct Gateway {
    base: ResourceBase,
    resource: CfnResource,
    policy: EndpointPolicy,
}

impl GatewayVpcEndpoint {
    fn make(scope: &dyn Construct, id: &str, props: GatewayVpcEndpointProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.GatewayVpcEndpoint", PhysicalName::Unset)?;
        let vpc = &props.vpc;
        let subnets = match &props.subnets {
            Some(selections) => {
                let chosen = selections.iter().map(|s| Ok(vpc.select_subnets(s)?.subnets));
                chosen.collect::<Result<Vec<_>>>()?.concat()
            }
            None => [vpc.private_subnets(), vpc.public_subnets(), vpc.isolated_subnets()].concat(),
        };
        let route_tables = route_table_ids(&subnets);
        if route_tables.is_empty() {
            bail!(
                base.node(),
                "CanTGatewayEndpointVpc",
                "Can't add a gateway endpoint to VPC; route table IDs are not available"
            );
        }
        let policy = EndpointPolicy::default();
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::EC2::VPCEndpoint",
            object! {
                "PolicyDocument" => policy.token(),
                "RouteTableIds" => route_tables,
                "ServiceName" => props.service.name(),
                "VpcEndpointType" => "Gateway",
                "VpcId" => vpc.vpc_id(),
                "IpAddressType" => props.ip_address_type.map(VpcEndpointIpAddressType::as_str),
                "DnsOptions" => props.dns_record_ip_type.map(|t| object! {"DnsRecordIpType" => t.as_str()}),
            },
        )?;
        Ok(Self(Rc::new(Gateway { base, resource, policy })))
    }

    /// An existing endpoint by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_gateway_vpc_endpoint_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        gateway_vpc_endpoint_id: impl Into<String>,
    ) -> Result<GatewayVpcEndpointRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.VpcEndpoint", None)?;
        Ok(Rc::new(Imported { base, id: gateway_vpc_endpoint_id.into(), connections: None }))
    }

    /// Adds a statement to the policy of what may be done by way of the endpoint.
    ///
    /// # Errors
    /// When the statement has no principal.
    pub fn add_to_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.policy.add(self, statement)
    }
}

/// The route tables of some subnets, each once.
pub(super) fn route_table_ids(subnets: &[SubnetRef]) -> Vec<String> {
    let mut ids: Vec<String> = Vec::new();
    for id in subnets.iter().filter_map(|s| s.route_table().route_table_id).filter(|id| !id.is_empty()) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

macro_rules! endpoint_members {
    ($Class:ident) => {
        impl $Class {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                &self.0.resource
            }

            /// When the endpoint was made.
            pub fn vpc_endpoint_creation_timestamp(&self) -> String {
                self.0.resource.att("CreationTimestamp")
            }

            /// The ids of its network interfaces.
            pub fn vpc_endpoint_network_interface_ids(&self) -> Vec<String> {
                self.0.resource.att_list("NetworkInterfaceIds")
            }

            /// The hosted zones and names of its entries in DNS.
            pub fn vpc_endpoint_dns_entries(&self) -> Vec<String> {
                self.0.resource.att_list("DnsEntries")
            }
        }

        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.0.base.node()
            }
        }

        impl IVpcEndpoint for $Class {
            fn base(&self) -> &ResourceBase {
                &self.0.base
            }

            fn vpc_endpoint_id(&self) -> String {
                self.0.resource.ref_()
            }
        }
    };
}
endpoint_members!(GatewayVpcEndpoint);
endpoint_members!(InterfaceVpcEndpoint);

impl IGatewayVpcEndpoint for GatewayVpcEndpoint {}
impl IInterfaceVpcEndpoint for InterfaceVpcEndpoint {}

impl From<&GatewayVpcEndpoint> for GatewayVpcEndpointRef {
    fn from(endpoint: &GatewayVpcEndpoint) -> Self {
        Rc::new(endpoint.clone())
    }
}

impl From<&InterfaceVpcEndpoint> for InterfaceVpcEndpointRef {
    fn from(endpoint: &InterfaceVpcEndpoint) -> Self {
        Rc::new(endpoint.clone())
    }
}

options! {
    /// How an interface endpoint is made.
    #[derive(Clone)]
    pub struct InterfaceVpcEndpointOptions, new(service: InterfaceVpcEndpointServiceRef) {
        /// The service.
        pub service: InterfaceVpcEndpointServiceRef,
        /// Whether the service's usual names lead to the endpoint. Default: as the service says, true for AWS services.
        pub private_dns_enabled: Option<bool>,
        /// The subnets that get a network interface, at most one in each availability zone. Default: private ones.
        pub subnets: Option<SubnetSelection>,
        /// The security groups of the endpoint. Default: a new one.
        pub security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether all of the VPC may connect to the endpoint. Default true.
        pub open: Option<bool>,
        /// Whether only subnets in availability zones with the service are used, which is looked up. Default false.
        pub lookup_supported_azs: Option<bool>,
        /// Which addresses the endpoint has. Default: as the service says.
        pub ip_address_type: Option<VpcEndpointIpAddressType>,
        /// Which addresses are found under its names. Default: as the service says.
        pub dns_record_ip_type: Option<VpcEndpointDnsRecordIpType>,
        /// For whom the names lead to it. Default: as the service says.
        pub private_dns_only_for_inbound_resolver_endpoint: Option<VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint>,
        /// The region of the service. Default: the VPC's.
        pub service_region: Option<String>,
    }
}

construct_props! {
    /// Properties of an [`InterfaceVpcEndpoint`].
    pub struct InterfaceVpcEndpointProps => InterfaceVpcEndpoint {
        /// The VPC.
        [into] vpc: VpcRef,
        /// The service.
        [into] service: InterfaceVpcEndpointServiceRef,
        /// Whether the service's usual names lead to the endpoint. Default: as the service says, true for AWS services.
        private_dns_enabled: Option<bool>,
        /// The subnets that get a network interface, at most one in each availability zone. Default: private ones.
        [into] subnets: Option<SubnetSelection>,
        /// The security groups of the endpoint. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether all of the VPC may connect to the endpoint. Default true.
        open: Option<bool>,
        /// Whether only subnets in availability zones with the service are used, which is looked up. Default false.
        lookup_supported_azs: Option<bool>,
        /// Which addresses the endpoint has. Default: as the service says.
        ip_address_type: Option<VpcEndpointIpAddressType>,
        /// Which addresses are found under its names. Default: as the service says.
        dns_record_ip_type: Option<VpcEndpointDnsRecordIpType>,
        /// For whom the names lead to it. Default: as the service says.
        private_dns_only_for_inbound_resolver_endpoint: Option<VpcEndpointPrivateDnsOnlyForInboundResolverEndpoint>,
        /// The region of the service. Default: the VPC's.
        [into] service_region: Option<String>,
    }
}

/// What is known of an existing interface endpoint.
#[derive(Clone, Default)]
pub struct InterfaceVpcEndpointAttributes {
    /// The id.
    pub vpc_endpoint_id: String,
    /// The security groups. Default: none that rules can be added to.
    pub security_groups: Option<Vec<SecurityGroupRef>>,
    /// The port.
    pub port: u16,
}

/// An endpoint with network interfaces in subnets; clones are the same.
#[derive(Clone)]
pub struct InterfaceVpcEndpoint(Rc<Interface>);

struct Interface {
    base: ResourceBase,
    resource: CfnResource,
    policy: EndpointPolicy,
    connections: Connections,
}

impl InterfaceVpcEndpoint {
    fn make(scope: &dyn Construct, id: &str, props: InterfaceVpcEndpointProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.InterfaceVpcEndpoint", PhysicalName::Unset)?;
        let node = base.node();
        let groups = match &props.security_groups {
            Some(groups) => groups.clone(),
            None => {
                let group = SecurityGroup::new(node, "SecurityGroup", SecurityGroupProps::new(props.vpc.clone()))?;
                vec![group.into()]
            }
        };
        let connections = Connections::new(ConnectionsProps {
            default_port: Some(Port::tcp(props.service.port())),
            security_groups: Some(groups.clone()),
            peer: None,
        });
        if props.open != Some(false) {
            connections.allow_default_port_from(&Peer::ipv4(props.vpc.vpc_cidr_block()?)?)?;
        }
        let subnet_ids = subnets(&base, &props)?;
        let resolvers = props.private_dns_only_for_inbound_resolver_endpoint;
        let dns = object! {
            "DnsRecordIpType" => props.dns_record_ip_type.map(VpcEndpointDnsRecordIpType::as_str),
            "PrivateDnsOnlyForInboundResolverEndpoint" => resolvers.map(|r| r.as_str()),
        };
        let policy = EndpointPolicy::default();
        let private_dns = props.private_dns_enabled.or_else(|| props.service.private_dns_default());
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::VPCEndpoint",
            object! {
                "PrivateDnsEnabled" => private_dns.unwrap_or(true),
                "PolicyDocument" => policy.token(),
                "SecurityGroupIds" => groups.iter().map(|g| g.security_group_id()).collect::<Vec<_>>(),
                "ServiceName" => props.service.name(),
                "VpcEndpointType" => "Interface",
                "SubnetIds" => subnet_ids,
                "VpcId" => props.vpc.vpc_id(),
                "IpAddressType" => props.ip_address_type.map(VpcEndpointIpAddressType::as_str),
                "DnsOptions" => Value::from(dns).or_undefined_if_empty(),
                "ServiceRegion" => props.service_region.filter(|r| !r.is_empty()),
            },
        )?;
        Ok(Self(Rc::new(Interface { base, resource, policy, connections })))
    }

    /// An existing endpoint.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_interface_vpc_endpoint_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: InterfaceVpcEndpointAttributes,
    ) -> Result<InterfaceVpcEndpointRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.InterfaceVpcEndpoint", None)?;
        let connections = Connections::new(ConnectionsProps {
            default_port: Some(Port::tcp(attrs.port)),
            security_groups: attrs.security_groups,
            peer: None,
        });
        Ok(Rc::new(Imported { base, id: attrs.vpc_endpoint_id, connections: Some(connections) }))
    }

    /// Adds a statement to the policy of what may be done by way of the endpoint.
    ///
    /// # Errors
    /// When the statement has no principal.
    pub fn add_to_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.policy.add(self, statement)
    }
}

impl IConnectable for InterfaceVpcEndpoint {
    fn connections(&self) -> Connections {
        self.0.connections.clone()
    }
}

/// The ids of the subnets that an interface endpoint is in.
fn subnets(base: &ResourceBase, props: &InterfaceVpcEndpointProps) -> Result<Vec<String>> {
    let node = base.node();
    let selection = SubnetSelection { one_per_az: Some(true), ..props.subnets.clone().unwrap_or_default() };
    let chosen = props.vpc.select_subnets(&selection)?;
    if !chosen.is_pending_lookup && chosen.subnets.is_empty() {
        bail!(node, "CannotCreateEndpointSubnets", "Cannot create a VPC Endpoint with no subnets");
    }
    if props.lookup_supported_azs != Some(true) {
        return Ok(chosen.subnet_ids);
    }
    let mut service = props.service.name();
    if str_is_unresolved(&service) && props.service.is_aws_service() {
        service = match resolve(node, service.as_str())? {
            Value::String(text) => text,
            _ => service,
        };
    }
    let zones = chosen.availability_zones()?;
    let supported = supported_zones(base, &service, &chosen.subnets, &zones)?;
    let (ids, of) = (chosen.subnet_ids.iter(), zones.iter());
    let fitting: Vec<String> = ids.zip(of).filter(|(_, z)| supported.contains(z)).map(|(id, _)| id.clone()).collect();
    if fitting.is_empty() {
        bail!(
            node,
            "LookupSupportedAzsReturned",
            "lookupSupportedAzs returned {} but subnets have AZs {}",
            supported.join(","),
            zones.join(",")
        );
    }
    Ok(fitting)
}

/// The availability zones with a service.
fn supported_zones(base: &ResourceBase, service: &str, subnets: &[SubnetRef], zones: &[String]) -> Result<Vec<String>> {
    let node = base.node();
    if str_is_unresolved(&base.env().account) || str_is_unresolved(&base.env().region) {
        bail!(
            node,
            "CannotLookUpEndpointAvailability",
            "Cannot look up VPC endpoint availability zones if account/region are not specified"
        );
    }
    if str_is_unresolved(service) {
        bail!(node, "CannotLookupZsServiceName", "Cannot lookup AZs for a service name with a Token: {service}");
    }
    let unknown = subnets.iter().zip(zones).filter(|(_, z)| str_is_unresolved(z));
    let unknown: Vec<&str> = unknown.map(|(s, _)| s.node().path()).collect();
    if !unknown.is_empty() {
        bail!(
            node,
            "LookupSupportedAzsCannotFilter",
            "lookupSupportedAzs cannot filter on subnets with Token AZs: {}",
            unknown.join(",")
        );
    }
    let dummy = base.stack().availability_zones()?;
    let found = context_provider::get_value(
        node,
        "endpoint-service-availability-zones",
        object! {"serviceName" => service},
        Object::new(),
        dummy.into(),
    )?;
    match found.as_array() {
        Some(zones) => Ok(zones.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        None => {
            bail!(node, "DiscoveredZsEndpointService", "Discovered AZs for endpoint service {service} must be an array")
        }
    }
}

struct Imported {
    base: ResourceBase,
    id: String,
    connections: Option<Connections>,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IConnectable for Imported {
    fn connections(&self) -> Connections {
        self.connections.clone().unwrap_or_else(|| Connections::new(ConnectionsProps::default()))
    }
}

impl IVpcEndpoint for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn vpc_endpoint_id(&self) -> String {
        self.id.clone()
    }
}

impl IGatewayVpcEndpoint for Imported {}
impl IInterfaceVpcEndpoint for Imported {}
