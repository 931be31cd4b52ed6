//! Virtual private clouds.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, DependencyGroup, Node};
use longshore_core::custom_resource::{CustomResource, CustomResourceProps};
use longshore_core::custom_resource_provider::CustomResourceProvider;
use longshore_core::error::{Error, Result};
use longshore_core::feature_flags;
use longshore_core::intrinsics::Fn;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::tags::{TagOptions, Tags};
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Value;

use super::ip_addresses::{AllocateCidrRequest, AllocateIpv6CidrRequest, AllocateVpcIpv6CidrRequest};
use super::ip_addresses::{AllocatedSubnet, CreateIpv6CidrBlocksRequest, RequestedSubnet};
use super::selection::{self, SelectedSubnets, SubnetSelection, SubnetType};
use super::subnet::NAME_TAG;
use super::vpc_endpoint::route_table_ids;
use super::{
    ClientVpnEndpoint, ClientVpnEndpointOptions, ClientVpnEndpointProps, ConfigureNatOptions, EnableVpnGatewayOptions,
    FlowLog, FlowLogOptions, FlowLogProps, FlowLogResourceType, GatewayVpcEndpoint, GatewayVpcEndpointOptions,
    GatewayVpcEndpointProps, IIpAddresses as _, IIpv6Addresses as _, INatProvider as _, InterfaceVpcEndpoint,
    InterfaceVpcEndpointOptions, InterfaceVpcEndpointProps, IpAddresses, IpProtocol, Ipv6Addresses, NatProvider,
    PrivateSubnet, PublicSubnet, SubnetConfiguration, SubnetProps, SubnetRef, VpcProps, VpnConnection,
    VpnConnectionOptions, VpnConnectionProps, VpnGateway, VpnGatewayProps,
};

const RESTRICT_FLAG: &str = "@aws-cdk/aws-ec2:restrictDefaultSecurityGroup";
const EGRESS_ONLY_FLAG: &str = "@aws-cdk/aws-ec2:requirePrivateSubnetsForEgressOnlyInternetGateway";
/// Stands for an availability zone that addresses are set aside for.
const RESERVED_ZONE: &str = "fake-az";
const SUBNET_TYPE_TAG: &str = "aws-cdk:subnet-type";
const SUBNET_NAME_TAG: &str = "aws-cdk:subnet-name";

/// A VPC, whoever owns it.
pub trait IVpc: Construct {
    /// What all VPCs share.
    fn parts(&self) -> &VpcParts;

    /// The id.
    fn vpc_id(&self) -> String {
        self.parts().0.vpc_id.clone()
    }

    /// The ARN.
    fn vpc_arn(&self) -> String {
        self.parts().0.vpc_arn.clone()
    }

    /// The IPv4 addresses.
    ///
    /// # Errors
    /// When they are not known of an existing VPC.
    fn vpc_cidr_block(&self) -> Result<String> {
        let parts = self.parts();
        match &parts.0.cidr {
            Ok(cidr) => Ok(cidr.clone()),
            Err(why) => {
                bail!(parts, "CannotPerformOperationVpcCidr", "Cannot perform this operation: 'vpcCidrBlock' {why}")
            }
        }
    }

    /// The subnets that are reached from the internet.
    fn public_subnets(&self) -> Vec<SubnetRef> {
        self.parts().0.public.borrow().clone()
    }

    /// The subnets that reach the internet, but are not reached from it.
    fn private_subnets(&self) -> Vec<SubnetRef> {
        self.parts().0.private.borrow().clone()
    }

    /// The subnets that don't reach the internet.
    fn isolated_subnets(&self) -> Vec<SubnetRef> {
        self.parts().0.isolated.borrow().clone()
    }

    /// The availability zones that there are subnets in.
    fn availability_zones(&self) -> Vec<String> {
        self.parts().0.availability_zones.clone()
    }

    /// The VPN gateway's id, if there is one.
    fn vpn_gateway_id(&self) -> Option<String> {
        self.parts().0.vpn_gateway_id.borrow().clone()
    }

    /// What has to be there so that public subnets reach the internet.
    fn internet_connectivity_established(&self) -> Dependable {
        self.parts().0.internet.dependable()
    }

    /// Chooses subnets.
    ///
    /// # Errors
    /// When there are none of a type or a name, or the selection contradicts itself.
    fn select_subnets(&self, selection: &SubnetSelection) -> Result<SelectedSubnets> {
        selection::select(self.parts(), selection)
    }

    /// Adds a VPN gateway, and has subnets get the routes that it learns.
    ///
    /// # Errors
    /// When there is one, or there are no such subnets.
    fn enable_vpn_gateway(&self, options: EnableVpnGatewayOptions) -> Result<()> {
        add_vpn_gateway(self.parts(), options)
    }

    /// Adds a VPN connection, and a VPN gateway if there is none.
    ///
    /// # Errors
    /// When the address or a tunnel is not valid, or the id is empty or taken.
    fn add_vpn_connection(&self, id: &str, options: VpnConnectionOptions) -> Result<VpnConnection> {
        let props = VpnConnectionProps {
            vpc: self.parts().to_ref(),
            ip: options.ip,
            asn: options.asn,
            static_routes: options.static_routes,
            tunnel_options: options.tunnel_options,
        };
        VpnConnection::new(self.parts(), id, props)
    }

    /// Adds an endpoint that people's machines connect to.
    ///
    /// # Errors
    /// When an option is not valid, there are no such subnets, or the id is empty or taken.
    fn add_client_vpn_endpoint(&self, id: &str, options: ClientVpnEndpointOptions) -> Result<ClientVpnEndpoint> {
        ClientVpnEndpoint::new(self.parts(), id, ClientVpnEndpointProps { vpc: self.parts().to_ref(), options })
    }

    /// Adds an interface endpoint.
    ///
    /// # Errors
    /// When there are no such subnets, the VPC's addresses are not known, or the id is empty or taken.
    fn add_interface_endpoint(&self, id: &str, options: InterfaceVpcEndpointOptions) -> Result<InterfaceVpcEndpoint> {
        let props = InterfaceVpcEndpointProps {
            vpc: self.parts().to_ref(),
            service: options.service,
            private_dns_enabled: options.private_dns_enabled,
            subnets: options.subnets,
            security_groups: options.security_groups,
            open: options.open,
            lookup_supported_azs: options.lookup_supported_azs,
            ip_address_type: options.ip_address_type,
            dns_record_ip_type: options.dns_record_ip_type,
            private_dns_only_for_inbound_resolver_endpoint: options.private_dns_only_for_inbound_resolver_endpoint,
            service_region: options.service_region,
        };
        InterfaceVpcEndpoint::new(self.parts(), id, props)
    }

    /// Adds a gateway endpoint.
    ///
    /// # Errors
    /// When no route table is known, there are no such subnets, or the id is empty or taken.
    fn add_gateway_endpoint(&self, id: &str, options: GatewayVpcEndpointOptions) -> Result<GatewayVpcEndpoint> {
        let props = GatewayVpcEndpointProps {
            vpc: self.parts().to_ref(),
            service: options.service,
            subnets: options.subnets,
            ip_address_type: options.ip_address_type,
            dns_record_ip_type: options.dns_record_ip_type,
        };
        GatewayVpcEndpoint::new(self.parts(), id, props)
    }

    /// Adds a flow log.
    ///
    /// # Errors
    /// When something cannot be made, or the id is empty or taken.
    fn add_flow_log(&self, id: &str, options: FlowLogOptions) -> Result<FlowLog> {
        let props = FlowLogProps {
            flow_log_name: None,
            resource_type: FlowLogResourceType::from_vpc(self.parts().to_ref()),
            traffic_type: options.traffic_type,
            destination: options.destination,
            log_format: options.log_format,
            max_aggregation_interval: options.max_aggregation_interval,
        };
        FlowLog::new(self.parts(), id, props)
    }
}

fn add_vpn_gateway(vpc: &VpcParts, options: EnableVpnGatewayOptions) -> Result<()> {
    if vpc.vpn_gateway_id().is_some() {
        bail!(vpc, "GatewayAlreadyEnabled", "The VPN Gateway has already been enabled.");
    }
    let props = VpnGatewayProps { r#type: "ipsec.1".into(), amazon_side_asn: options.amazon_side_asn };
    let id = VpnGateway::new(vpc, "VpnGateway", props)?.gateway_id();
    *vpc.0.vpn_gateway_id.borrow_mut() = Some(id.clone());
    let attachment = CfnResource::l1(
        vpc,
        "VPCVPNGW",
        "AWS::EC2::VPCGatewayAttachment",
        object! {"VpcId" => vpc.vpc_id(), "VpnGatewayId" => id.as_str()},
    )?;
    let selections = options.vpn_route_propagation.unwrap_or_else(|| vec![SubnetSelection::default()]);
    let subnets = selections.iter().map(|s| Ok(vpc.select_subnets(s)?.subnets)).collect::<Result<Vec<_>>>()?;
    let tables = route_table_ids(&subnets.concat());
    if tables.is_empty() {
        let shown = Value::Array(selections.iter().map(SubnetSelection::to_value).collect());
        Annotations::of(vpc).add_error(&format!(
            "enableVpnGateway: no subnets matching selection: '{}'. Select other subnets to add routes to.",
            shown.to_json(0)
        ));
        vpc.node().add_metadata("aws:cdk:error-code", "VpnGatewayNoMatchingSubnets");
    }
    let propagation = CfnResource::l1(
        vpc,
        "RoutePropagation",
        "AWS::EC2::VPNGatewayRoutePropagation",
        object! {"RouteTableIds" => tables, "VpnGatewayId" => id},
    )?;
    propagation.node().add_dependency(&[&attachment]);
    Ok(())
}

/// A handle of any VPC.
pub type VpcRef = Rc<dyn IVpc>;

/// What all VPCs share; a VPC by itself. Clones are the same.
#[derive(Clone)]
pub struct VpcParts(Rc<Parts>);

pub(super) struct Parts {
    pub(super) base: ResourceBase,
    pub(super) vpc_id: String,
    pub(super) vpc_arn: String,
    /// The addresses, or why they are not known.
    pub(super) cidr: Result<String, &'static str>,
    pub(super) availability_zones: Vec<String>,
    pub(super) public: RefCell<Vec<SubnetRef>>,
    pub(super) private: RefCell<Vec<SubnetRef>>,
    pub(super) isolated: RefCell<Vec<SubnetRef>>,
    pub(super) vpn_gateway_id: RefCell<Option<String>>,
    pub(super) internet: DependencyGroup,
    /// Whether the VPC is yet to be looked up.
    pub(super) incomplete: bool,
}

impl VpcParts {
    pub(super) fn of(parts: Parts) -> Self {
        Self(Rc::new(parts))
    }

    /// What all resources share: stack and environment.
    pub fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    /// Whether the VPC is yet to be looked up, so that its subnets are not known.
    pub(super) fn is_incomplete(&self) -> bool {
        self.0.incomplete
    }

    /// A handle of the VPC.
    pub(super) fn to_ref(&self) -> VpcRef {
        Rc::new(self.clone())
    }
}

impl Construct for VpcParts {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IVpc for VpcParts {
    fn parts(&self) -> &VpcParts {
        self
    }
}

/// The ARN of a VPC.
pub(super) fn vpc_arn(stack: &Stack, vpc_id: &str, region: Option<String>, account: Option<String>) -> Result<String> {
    stack.format_arn(ArnComponents {
        service: "ec2".into(),
        resource: "vpc".into(),
        resource_name: Some(vpc_id.to_owned()),
        region,
        account,
        ..Default::default()
    })
}

/// A virtual private cloud with its subnets, routes and gateways; clones are the same.
#[derive(Clone)]
pub struct Vpc(Rc<Owned>);

struct Owned {
    parts: VpcParts,
    resource: CfnResource,
    internet_gateway_id: Option<String>,
    dns_hostnames_enabled: bool,
    dns_support_enabled: bool,
}

impl Vpc {
    /// The IPv4 addresses of VPCs that don't say.
    pub const DEFAULT_CIDR_RANGE: &'static str = "10.0.0.0/16";

    /// The groups of subnets of VPCs that don't say: public ones, and private ones that reach the internet.
    pub fn default_subnets() -> Vec<SubnetConfiguration> {
        Self::groups([SubnetType::Public, SubnetType::PrivateWithEgress])
    }

    /// The groups of subnets of VPCs without NAT that don't say: public and isolated ones.
    pub fn default_subnets_no_nat() -> Vec<SubnetConfiguration> {
        Self::groups([SubnetType::Public, SubnetType::PrivateIsolated])
    }

    fn groups(types: [SubnetType; 2]) -> Vec<SubnetConfiguration> {
        types.into_iter().map(|t| SubnetConfiguration::new(t.group_name(), t)).collect()
    }

    pub(super) fn make(scope: &dyn Construct, id: &str, props: VpcProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.Vpc", PhysicalName::Unset)?;
        let node = base.node().clone();
        let stack = base.stack().clone();
        let use_ipv6 = check(&node, &props)?;
        let ip_addresses = match &props.ip_addresses {
            Some(addresses) => addresses.clone(),
            None => IpAddresses::cidr(props.cidr.as_deref().unwrap_or(Self::DEFAULT_CIDR_RANGE))?,
        };
        let dns_hostnames_enabled = props.enable_dns_hostnames.unwrap_or(true);
        let dns_support_enabled = props.enable_dns_support.unwrap_or(true);
        let addresses = ip_addresses.allocate_vpc_cidr()?;
        let tenancy = props.default_instance_tenancy.map_or("default", |t| t.as_str());
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::EC2::VPC",
            object! {
                "CidrBlock" => addresses.cidr_block,
                "Ipv4IpamPoolId" => addresses.ipv4_ipam_pool_id,
                "Ipv4NetmaskLength" => addresses.ipv4_netmask_length,
                "EnableDnsHostnames" => dns_hostnames_enabled,
                "EnableDnsSupport" => dns_support_enabled,
                "InstanceTenancy" => tenancy,
            },
        )?;
        let name = props.vpc_name.clone().filter(|n| !n.is_empty());
        Tags::of(&node).add(NAME_TAG, name.unwrap_or_else(|| node.path().to_owned()));
        let vpc_id = resource.ref_();
        let parts = VpcParts::of(Parts {
            vpc_arn: vpc_arn(&stack, &vpc_id, None, None)?,
            vpc_id,
            cidr: Ok(resource.att("CidrBlock")),
            availability_zones: zones(&node, &stack, &props)?,
            public: RefCell::default(),
            private: RefCell::default(),
            isolated: RefCell::default(),
            vpn_gateway_id: RefCell::default(),
            internet: DependencyGroup::default(),
            incomplete: false,
            base,
        });
        let groups = props.subnet_configuration.clone().unwrap_or_else(|| {
            if props.nat_gateways == Some(0) { Self::default_subnets_no_nat() } else { Self::default_subnets() }
        });
        let builder = Builder { parts: &parts, resource: &resource, props: &props, groups, use_ipv6 };
        let internet_gateway_id = builder.build(&ip_addresses)?;
        builder.add_what_was_asked_for()?;
        let restrict = props.restrict_default_security_group;
        if restrict.unwrap_or_else(|| feature_flags::enabled(&node, RESTRICT_FLAG)) {
            restrict_default_security_group(&parts, resource.att("DefaultSecurityGroup"))?;
        }
        Ok(Self(Rc::new(Owned { parts, resource, internet_gateway_id, dns_hostnames_enabled, dns_support_enabled })))
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The id of the VPC's default network ACL.
    pub fn vpc_default_network_acl(&self) -> String {
        self.0.resource.att("DefaultNetworkAcl")
    }

    /// The ids of the associations with IPv4 addresses.
    pub fn vpc_cidr_block_associations(&self) -> Vec<String> {
        self.0.resource.att_list("CidrBlockAssociations")
    }

    /// The id of the VPC's default security group.
    pub fn vpc_default_security_group(&self) -> String {
        self.0.resource.att("DefaultSecurityGroup")
    }

    /// The IPv6 addresses.
    pub fn vpc_ipv6_cidr_blocks(&self) -> Vec<String> {
        self.0.resource.att_list("Ipv6CidrBlocks")
    }

    /// The internet gateway's id, if there is one.
    pub fn internet_gateway_id(&self) -> Option<String> {
        self.0.internet_gateway_id.clone()
    }

    /// Whether instances get names in DNS.
    pub fn dns_hostnames_enabled(&self) -> bool {
        self.0.dns_hostnames_enabled
    }

    /// Whether there is a DNS server.
    pub fn dns_support_enabled(&self) -> bool {
        self.0.dns_support_enabled
    }
}

/// Refuses properties that contradict each other; tells whether there are IPv6 addresses.
fn check(node: &Node, props: &VpcProps) -> Result<bool> {
    // Quirk(cdk): dns-hostnames-alone. Hostnames cannot be asked for without asking for DNS, though that is the default.
    if props.enable_dns_hostnames == Some(true) && props.enable_dns_support != Some(true) {
        bail!(
            node,
            "Hostnames",
            "To use DNS Hostnames, DNS Support must be enabled, however, it was explicitly disabled."
        );
    }
    if props.availability_zones.is_some() && props.max_azs.is_some_and(|n| n > 0) {
        bail!(node, "VpcSupportsAvailabilityZonesMax", "Vpc supports 'availabilityZones' or 'maxAzs', but not both.");
    }
    if props.cidr.as_deref().is_some_and(str_is_unresolved) {
        bail!(
            node,
            "MustBeCidrPropertyConcrete",
            "'cidr' property must be a concrete CIDR string, got a Token (we need to parse it for automatic subdivision)"
        );
    }
    if props.ip_addresses.is_some() && props.cidr.as_ref().is_some_and(|c| !c.is_empty()) {
        bail!(node, "SupplyOneIpAddressesCidr", "supply at most one of ipAddresses or cidr");
    }
    let ipv6 = props.ip_protocol == Some(IpProtocol::DualStack);
    if !ipv6 && props.ipv6_addresses.is_some() {
        return Err(needs_ipv6(node, "ipv6Addresses"));
    }
    Ok(ipv6)
}

fn needs_ipv6(node: &Node, property: &str) -> Error {
    Error::at(
        node,
        "RequiresIpv6Enabled",
        format!("{property} can only be set if IPv6 is enabled. Set ipProtocol to DUAL_STACK"),
    )
}

/// The availability zones, with those that addresses are set aside for.
fn zones(node: &Node, stack: &Stack, props: &VpcProps) -> Result<Vec<String>> {
    let mut zones = match &props.availability_zones {
        Some(given) => {
            let mut known = stack.availability_zones()?;
            known.retain(|z| !str_is_unresolved(z) && !["dummy1a", "dummy1b", "dummy1c"].contains(&z.as_str()));
            let fine = |zone: &String| str_is_unresolved(zone) || known.contains(zone);
            if !known.is_empty() && !given.iter().all(fine) {
                bail!(
                    node,
                    "GivenAvailabilityZones",
                    "Given VPC 'availabilityZones' {} must be a subset of the stack's availability zones {}",
                    given.join(","),
                    known.join(",")
                );
            }
            given.clone()
        }
        None => {
            let mut zones = stack.availability_zones()?;
            zones.truncate(props.max_azs.unwrap_or(3) as usize);
            zones
        }
    };
    zones.extend((0..props.reserved_azs.unwrap_or(0)).map(|_| RESERVED_ZONE.to_owned()));
    Ok(zones)
}

/// Fills a VPC.
struct Builder<'a> {
    parts: &'a VpcParts,
    resource: &'a CfnResource,
    props: &'a VpcProps,
    groups: Vec<SubnetConfiguration>,
    use_ipv6: bool,
}

impl Builder<'_> {
    fn node(&self) -> &Node {
        self.parts.node()
    }

    /// Adds subnets, gateways and routes; returns the internet gateway's id.
    fn build(&self, ip_addresses: &IpAddresses) -> Result<Option<String>> {
        let regional = self.props.nat_gateway_provider.as_ref().is_some_and(|p| p.is_regional());
        if regional {
            self.check_regional()?;
        }
        let nat_count = if regional { 1 } else { self.nat_count()? };
        let ipv6 = if self.use_ipv6 {
            let addresses = self.props.ipv6_addresses.clone().unwrap_or_else(Ipv6Addresses::amazon_provided);
            let scope = self.parts;
            let request = AllocateVpcIpv6CidrRequest { scope, vpc_id: self.parts.vpc_id() };
            let block = addresses.allocate_vpc_ipv6_cidr(request)?;
            let selected = Fn::select(0, &self.resource.att_list("Ipv6CidrBlocks"))?;
            Some((addresses, block, selected))
        } else {
            None
        };
        let ranges = ipv6.as_ref().map(|(addresses, _, selected)| (addresses, selected.as_str()));
        let subnets = self.create_subnets(ip_addresses, ranges)?;
        if let Some((_, block, _)) = &ipv6 {
            let all = [self.parts.public_subnets(), self.parts.private_subnets(), self.parts.isolated_subnets()];
            for subnet in all.iter().flatten() {
                subnet.node().add_dependency(&[block]);
            }
        }
        let internet_gateway_id = self.create_internet_gateway(&subnets, nat_count)?;
        let needs_private = feature_flags::enabled(self.parts, EGRESS_ONLY_FLAG);
        if self.use_ipv6 && (!needs_private || !subnets.private.is_empty()) {
            let properties = object! {"VpcId" => self.parts.vpc_id()};
            let gateway = CfnResource::l1(self.node(), "EIGW6", "AWS::EC2::EgressOnlyInternetGateway", properties)?;
            for subnet in &subnets.private {
                subnet.add_ipv6_default_egress_only_internet_route(gateway.ref_())?;
            }
        }
        Ok(internet_gateway_id)
    }

    /// Adds VPN gateways and connections, endpoints and flow logs.
    fn add_what_was_asked_for(&self) -> Result<()> {
        let (vpc, props) = (self.parts, self.props);
        let any =
            !vpc.public_subnets().is_empty() || !vpc.private_subnets().is_empty() || !vpc.isolated_subnets().is_empty();
        if props.vpn_gateway == Some(true) && !any {
            bail!(vpc, "EnableGatewaySubnets", "Can not enable the VPN gateway while the VPC has no subnets at all");
        }
        let asn = props.vpn_gateway_asn.filter(|n| *n != 0);
        let needed = props.vpn_connections.is_some() || asn.is_some();
        if needed && props.vpn_gateway == Some(false) {
            bail!(
                vpc,
                "CannotSpecifyVpnConnectionsVpn",
                "Cannot specify `vpnConnections` or `vpnGatewayAsn` when `vpnGateway` is set to false."
            );
        }
        if needed || props.vpn_gateway == Some(true) {
            vpc.enable_vpn_gateway(EnableVpnGatewayOptions {
                r#type: "ipsec.1".into(),
                amazon_side_asn: props.vpn_gateway_asn,
                vpn_route_propagation: props.vpn_route_propagation.clone(),
            })?;
            for (id, connection) in props.vpn_connections.iter().flatten() {
                vpc.add_vpn_connection(id, connection.clone())?;
            }
        }
        for (id, endpoint) in props.gateway_endpoints.iter().flatten() {
            vpc.add_gateway_endpoint(id, endpoint.clone())?;
        }
        for (id, flow_log) in props.flow_logs.iter().flatten() {
            vpc.add_flow_log(id, flow_log.clone())?;
        }
        Ok(())
    }

    fn check_regional(&self) -> Result<()> {
        match self.props.nat_gateways {
            Some(0) => bail!(
                self.node(),
                "NatGatewaysBelowOneWithRegionalNatGateway",
                "`natGateways` must be at least 1 when `natGatewayProvider` is a Regional NAT Gateway, got 0. Remove `natGatewayProvider` if you do not want a NAT gateway."
            ),
            Some(n) if n > 1 => Annotations::of(self.node()).add_warning_v2(
                "@aws-cdk/aws-ec2:regionalNatGatewayCount",
                "`natGateways` is ignored when using Regional NAT Gateway. A single regional gateway covers all AZs.",
            ),
            _ => {}
        }
        if self.props.nat_gateway_subnets.is_some() {
            Annotations::of(self.node()).add_warning_v2(
                "@aws-cdk/aws-ec2:regionalNatGatewaySubnets",
                "`natGatewaySubnets` is ignored when using Regional NAT Gateway. The gateway is created at VPC level without requiring a public subnet.",
            );
        }
        Ok(())
    }

    fn nat_count(&self) -> Result<usize> {
        let made = |c: &&SubnetConfiguration| c.reserved != Some(true);
        let has_private = self.groups.iter().filter(made).any(|c| c.subnet_type.is_private());
        let has_public = self.groups.iter().filter(made).any(|c| c.subnet_type == SubnetType::Public);
        let own_egress = self.groups.iter().any(|c| c.subnet_type == SubnetType::PrivateWithEgress);
        let zones = self.parts.availability_zones().len();
        let count = match self.props.nat_gateways {
            Some(wanted) => (wanted as usize).min(zones),
            None if has_private => zones,
            None => 0,
        };
        if count == 0 && has_private && !own_egress {
            return Err(Error::new(
                "WantGatewaysNatgateways0",
                "If you do not want NAT gateways (natGateways=0), make sure you don't configure any PRIVATE(_WITH_NAT) subnets in 'subnetConfiguration' (make them PUBLIC or ISOLATED instead)",
            ));
        }
        if count > 0 && !has_public {
            let shown = Value::Array(self.groups.iter().map(SubnetConfiguration::to_value).collect());
            return Err(Error::new(
                "ConfigureSubnetsSubnetConfigurationConfigu",
                format!(
                    "If you configure PRIVATE subnets in 'subnetConfiguration', you must also configure PUBLIC subnets to put the NAT gateways into (got {}.",
                    shown.to_json(0)
                ),
            ));
        }
        Ok(count)
    }

    fn create_subnets(&self, ip: &IpAddresses, ipv6: Option<(&Ipv6Addresses, &str)>) -> Result<Subnets> {
        let mut requested = Vec::new();
        for configuration in &self.groups {
            for (i, zone) in self.parts.availability_zones().into_iter().enumerate() {
                requested.push(RequestedSubnet {
                    availability_zone: zone,
                    configuration: configuration.clone(),
                    subnet_construct_id: format!("{}Subnet{}", configuration.name, i + 1),
                });
            }
        }
        let request =
            AllocateCidrRequest { vpc_cidr: self.parts.vpc_cidr_block()?, requested_subnets: requested.clone() };
        let mut allocated = ip.allocate_subnets_cidr(&request)?.allocated_subnets;
        if allocated.len() != requested.len() {
            bail!(
                self.node(),
                "IncompleteSubnetAllocationResponseArray",
                "Incomplete Subnet Allocation; response array dose not equal input array"
            );
        }
        if let Some((addresses, selected)) = ipv6 {
            let ipv6_cidrs = addresses.create_ipv6_cidr_blocks(CreateIpv6CidrBlocksRequest {
                ipv6_selected_cidr: selected.to_owned(),
                subnet_count: allocated.len() as u32,
                size_mask: None,
            })?;
            let request = AllocateIpv6CidrRequest { allocated_subnets: allocated, ipv6_cidrs };
            allocated = addresses.allocate_subnets_ipv6_cidr(request)?.allocated_subnets;
        }
        let mut subnets = Subnets::default();
        for (subnet, addresses) in requested.into_iter().zip(allocated) {
            if subnet.configuration.reserved != Some(true) && subnet.availability_zone != RESERVED_ZONE {
                self.create_subnet(subnet, addresses, &mut subnets)?;
            }
        }
        Ok(subnets)
    }

    fn create_subnet(&self, subnet: RequestedSubnet, addresses: AllocatedSubnet, all: &mut Subnets) -> Result<()> {
        let group = &subnet.configuration;
        if !self.use_ipv6 && group.ipv6_assign_address_on_creation.is_some() {
            return Err(needs_ipv6(self.node(), "ipv6AssignAddressOnCreation"));
        }
        let public = group.subnet_type == SubnetType::Public;
        if !public && group.map_public_ip_on_launch.is_some() {
            bail!(
                self.node(),
                "MapPublicIpNotAllowed",
                "{} subnet cannot include mapPublicIpOnLaunch parameter",
                group.subnet_type.name()
            );
        }
        let props = SubnetProps {
            availability_zone: subnet.availability_zone,
            vpc_id: self.parts.vpc_id(),
            cidr_block: addresses.cidr,
            map_public_ip_on_launch: Some(public && group.map_public_ip_on_launch.unwrap_or(!self.use_ipv6)),
            ipv6_cidr_block: addresses.ipv6_cidr,
            assign_ipv6_address_on_creation: self
                .use_ipv6
                .then(|| group.ipv6_assign_address_on_creation.unwrap_or(true)),
        };
        let id = &subnet.subnet_construct_id;
        let made: SubnetRef = if public {
            let subnet = PublicSubnet::new(self.parts, id, props)?;
            let made = SubnetRef::from(&subnet);
            all.public.push(subnet);
            self.parts.0.public.borrow_mut().push(Rc::clone(&made));
            made
        } else {
            let subnet = PrivateSubnet::new(self.parts, id, props)?;
            let made = SubnetRef::from(&subnet);
            if group.subnet_type.is_private() {
                all.private.push(subnet);
                self.parts.0.private.borrow_mut().push(Rc::clone(&made));
            } else {
                self.parts.0.isolated.borrow_mut().push(Rc::clone(&made));
            }
            made
        };
        let only_subnet =
            || TagOptions { include_resource_types: vec!["AWS::EC2::Subnet".into()], ..TagOptions::default() };
        Tags::of(&made).add_with(SUBNET_NAME_TAG, &group.name, only_subnet());
        Tags::of(&made).add_with(SUBNET_TYPE_TAG, group.subnet_type.group_name(), only_subnet());
        Ok(())
    }

    fn create_internet_gateway(&self, subnets: &Subnets, nat_count: usize) -> Result<Option<String>> {
        let reaching =
            |c: &SubnetConfiguration| c.subnet_type != SubnetType::PrivateIsolated && c.reserved != Some(true);
        if self.props.create_internet_gateway == Some(false) || !self.groups.iter().any(reaching) {
            return Ok(None);
        }
        let gateway = CfnResource::l1(self.node(), "IGW", "AWS::EC2::InternetGateway", object! {})?;
        self.parts.0.internet.add(&gateway);
        let attachment = CfnResource::l1(
            self.node(),
            "VPCGW",
            "AWS::EC2::VPCGatewayAttachment",
            object! {"InternetGatewayId" => gateway.ref_(), "VpcId" => self.resource.ref_()},
        )?;
        for subnet in &subnets.public {
            subnet.add_default_internet_route(gateway.ref_(), &attachment)?;
            if self.use_ipv6 {
                subnet.add_ipv6_default_internet_route(gateway.ref_(), Some(&attachment))?;
            }
        }
        if nat_count > 0 {
            self.create_nat(subnets, nat_count)?;
        }
        Ok(Some(gateway.ref_()))
    }

    fn create_nat(&self, subnets: &Subnets, count: usize) -> Result<()> {
        let provider = match &self.props.nat_gateway_provider {
            Some(provider) => provider.clone(),
            None => NatProvider::gateway(Default::default())?.into(),
        };
        let mut nat_subnets = Vec::new();
        if !provider.is_regional() {
            let placement = self.props.nat_gateway_subnets.clone().unwrap_or_else(|| SubnetType::Public.into());
            for chosen in selection::select_objects(self.parts, &placement)? {
                match subnets.public.iter().find(|s| s.node().is_same(chosen.node())) {
                    Some(subnet) => nat_subnets.push(subnet.clone()),
                    None => bail!(
                        self.node(),
                        "NatGatewayPlacement",
                        "natGatewayPlacement [object Object] contains non public subnet {}",
                        chosen.node().path()
                    ),
                }
            }
            nat_subnets.truncate(count);
        }
        provider.configure_nat(ConfigureNatOptions {
            vpc: self.parts.to_ref(),
            nat_subnets,
            private_subnets: subnets.private.clone(),
        })
    }
}

/// The subnets of a VPC that routes are added to.
#[derive(Default)]
struct Subnets {
    public: Vec<PublicSubnet>,
    private: Vec<PrivateSubnet>,
}

/// Has the rules of the VPC's default security group taken away, by a function in the stack.
fn restrict_default_security_group(vpc: &VpcParts, group: String) -> Result<()> {
    const KIND: &str = "Custom::VpcRestrictDefaultSG";
    let stack = vpc.base().stack();
    // Differs(cdk): restrict-group-handler. Written anew, so the asset's hash is another.
    let (provider, _) = CustomResourceProvider::built_in(
        vpc,
        KIND,
        include_str!("restrict_default_security_group.js"),
        true,
        Some("Lambda function for removing all inbound/outbound rules from the VPC default security group".to_owned()),
    )?;
    let arn = stack.format_arn(ArnComponents {
        service: "ec2".into(),
        resource: "security-group".into(),
        resource_name: Some(group.clone()),
        ..Default::default()
    })?;
    provider.add_to_role_policy(object! {
        "Effect" => "Allow",
        "Action" => [
            "ec2:AuthorizeSecurityGroupIngress",
            "ec2:AuthorizeSecurityGroupEgress",
            "ec2:RevokeSecurityGroupIngress",
            "ec2:RevokeSecurityGroupEgress",
        ],
        "Resource" => [arn],
    });
    CustomResource::new(
        vpc,
        "RestrictDefaultSecurityGroupCustomResource",
        CustomResourceProps {
            service_token: provider.service_token(),
            properties: object! {"DefaultSecurityGroupId" => group, "Account" => stack.account()},
            resource_type: Some(KIND.to_owned()),
            ..Default::default()
        },
    )?;
    Ok(())
}

impl Construct for Vpc {
    fn node(&self) -> &Node {
        self.0.parts.node()
    }
}

impl IVpc for Vpc {
    fn parts(&self) -> &VpcParts {
        &self.0.parts
    }
}

impl From<&Vpc> for VpcRef {
    fn from(vpc: &Vpc) -> Self {
        Rc::new(vpc.clone())
    }
}

impl From<Vpc> for VpcRef {
    fn from(vpc: Vpc) -> Self {
        Rc::new(vpc)
    }
}
