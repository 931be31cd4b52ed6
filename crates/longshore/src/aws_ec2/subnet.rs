//! Subnets: owned by a stack, or existing ones.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, DependencyGroup, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::property_injectors::injected;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::Tags;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;

use super::network_acl::{self, INetworkAcl, NetworkAcl, NetworkAclRef};
use crate::props::{construct_props, constructor};

/// Where traffic of a subnet is routed by.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RouteTable {
    /// The id of the route table; none of a subnet that was imported without it.
    pub route_table_id: Option<String>,
}

/// A subnet, whoever owns it.
pub trait ISubnet: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The availability zone.
    ///
    /// # Errors
    /// When the subnet was imported without it.
    fn availability_zone(&self) -> Result<String>;

    /// The id.
    fn subnet_id(&self) -> String;

    /// What has to be there so that the subnet reaches the internet, where it can.
    fn internet_connectivity_established(&self) -> Dependable;

    /// The IPv4 addresses.
    ///
    /// # Errors
    /// When the subnet was imported without them.
    fn ipv4_cidr_block(&self) -> Result<String>;

    /// The route table.
    fn route_table(&self) -> RouteTable;

    /// Makes a network ACL be the subnet's.
    ///
    /// # Errors
    /// When the id is taken.
    fn associate_network_acl(&self, id: &str, acl: &dyn INetworkAcl) -> Result<()>;

    /// This subnet as one of the stack's own, if it is that.
    fn as_owned(&self) -> Option<&Subnet> {
        None
    }
}

/// A handle of any subnet.
pub type SubnetRef = Rc<dyn ISubnet>;

/// What a route leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RouterType {
    /// A carrier gateway.
    CarrierGateway,
    /// An egress-only internet gateway.
    EgressOnlyInternetGateway,
    /// An internet gateway.
    Gateway,
    /// An instance.
    Instance,
    /// A local gateway.
    LocalGateway,
    /// A NAT gateway.
    NatGateway,
    /// A network interface.
    NetworkInterface,
    /// A transit gateway.
    TransitGateway,
    /// A VPC peering connection.
    VpcPeeringConnection,
    /// A VPC endpoint for gateway load balancers.
    VpcEndpoint,
    /// A core network.
    CoreNetwork,
}

impl RouterType {
    fn property(self) -> &'static str {
        match self {
            RouterType::CarrierGateway => "CarrierGatewayId",
            RouterType::EgressOnlyInternetGateway => "EgressOnlyInternetGatewayId",
            RouterType::Gateway => "GatewayId",
            RouterType::Instance => "InstanceId",
            RouterType::LocalGateway => "LocalGatewayId",
            RouterType::NatGateway => "NatGatewayId",
            RouterType::NetworkInterface => "NetworkInterfaceId",
            RouterType::TransitGateway => "TransitGatewayId",
            RouterType::VpcPeeringConnection => "VpcPeeringConnectionId",
            RouterType::VpcEndpoint => "VpcEndpointId",
            RouterType::CoreNetwork => "CoreNetworkArn",
        }
    }
}

/// A route of a subnet.
#[derive(Clone, Debug)]
pub struct AddRouteOptions {
    /// The IPv4 addresses that the route is for. Default: all, if no IPv6 addresses are given.
    pub destination_cidr_block: Option<String>,
    /// The IPv6 addresses that the route is for. Default: IPv4 addresses are used.
    pub destination_ipv6_cidr_block: Option<String>,
    /// What the route leads to.
    pub router_type: RouterType,
    /// The id of what the route leads to.
    pub router_id: String,
    /// Whether the subnet reaches the internet by this route. Default false.
    pub enables_internet_connectivity: Option<bool>,
}

/// What is known of an existing subnet.
#[derive(Clone, Debug, Default)]
pub struct SubnetAttributes {
    /// The availability zone. Default: it cannot be asked for.
    pub availability_zone: Option<String>,
    /// The IPv4 addresses. Default: they cannot be asked for.
    pub ipv4_cidr_block: Option<String>,
    /// The route table's id. Default: there are no routes.
    pub route_table_id: Option<String>,
    /// The id.
    pub subnet_id: String,
}

/// What is known of an existing public subnet.
pub type PublicSubnetAttributes = SubnetAttributes;
/// What is known of an existing private subnet.
pub type PrivateSubnetAttributes = SubnetAttributes;

/// How a NAT gateway is made.
#[derive(Clone, Copy, Debug, Default)]
pub struct AddNatGatewayOptions {
    /// How long connections are kept when addresses are taken away. Default: 350 seconds.
    pub max_drain_duration: Option<Duration>,
}

/// The tag that names things of a VPC.
pub(super) const NAME_TAG: &str = "Name";

construct_props! {
    /// Properties of a [`Subnet`].
    #[derive(Debug)]
    pub struct SubnetProps => Subnet {
        /// The availability zone.
        [into] availability_zone: String,
        /// The VPC's id.
        [into] vpc_id: String,
        /// The IPv4 addresses.
        [into] cidr_block: String,
        /// Whether instances get a public IPv4 address. Default: as the VPC service does, false.
        map_public_ip_on_launch: Option<bool>,
        /// The IPv6 addresses. Default: none.
        [into] ipv6_cidr_block: Option<String>,
        /// Whether network interfaces get an IPv6 address. Default false.
        assign_ipv6_address_on_creation: Option<bool>,
    }
}

/// Properties of a [`PublicSubnet`].
pub type PublicSubnetProps = SubnetProps;
/// Properties of a [`PrivateSubnet`].
pub type PrivateSubnetProps = SubnetProps;

/// A subnet with a route table of its own; clones are the same.
#[derive(Clone)]
pub struct Subnet(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    availability_zone: String,
    ipv4_cidr_block: String,
    route_table_id: String,
    internet: DependencyGroup,
    acl: RefCell<NetworkAclRef>,
}

impl Subnet {
    /// Tells whether a construct is a subnet that the app makes.
    pub fn is_vpc_subnet(x: &dyn Construct) -> bool {
        matches!(
            x.node().class().as_str(),
            "aws-cdk-lib.aws_ec2.Subnet" | "aws-cdk-lib.aws_ec2.PublicSubnet" | "aws-cdk-lib.aws_ec2.PrivateSubnet"
        )
    }

    /// What else must be deployed for the subnet to work, which is nothing.
    pub fn dependency_elements(&self) -> Vec<Dependable> {
        Vec::new()
    }

    /// Adds a subnet to a stack.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: SubnetProps) -> Result<Self> {
        Self::of_class(scope, id, "aws-cdk-lib.aws_ec2.Subnet", props)
    }

    fn of_class(scope: &dyn Construct, id: &str, class: &str, props: SubnetProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node();
        Tags::of(node).add(NAME_TAG, node.path());
        let resource = CfnResource::l1(
            node,
            "Subnet",
            "AWS::EC2::Subnet",
            object! {
                "VpcId" => props.vpc_id.as_str(),
                "CidrBlock" => props.cidr_block.as_str(),
                "AvailabilityZone" => props.availability_zone.as_str(),
                "MapPublicIpOnLaunch" => props.map_public_ip_on_launch,
                "Ipv6CidrBlock" => props.ipv6_cidr_block,
                "AssignIpv6AddressOnCreation" => props.assign_ipv6_address_on_creation,
            },
        )?;
        let acl = NetworkAcl::from_network_acl_id(node, "Acl", resource.att("NetworkAclAssociationId"))?;
        node.set_default_child(&resource);
        let table = CfnResource::l1(node, "RouteTable", "AWS::EC2::RouteTable", object! {"VpcId" => props.vpc_id})?;
        let association = CfnResource::l1(
            node,
            "RouteTableAssociation",
            "AWS::EC2::SubnetRouteTableAssociation",
            object! {"SubnetId" => resource.ref_(), "RouteTableId" => table.ref_()},
        )?;
        Ok(Self(Rc::new(Owned {
            internet: DependencyGroup::new(&[&association]),
            base,
            resource,
            availability_zone: props.availability_zone,
            ipv4_cidr_block: props.cidr_block,
            route_table_id: table.ref_(),
            acl: RefCell::new(acl),
        })))
    }

    /// An existing subnet.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_subnet_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: SubnetAttributes,
    ) -> Result<SubnetRef> {
        let id = id.as_ref();
        let base = ResourceBase::imported(scope, id, "aws-cdk-lib.aws_ec2.Subnet", None)?;
        if attrs.route_table_id.as_ref().is_none_or(String::is_empty) {
            let which = if str_is_unresolved(&attrs.subnet_id) {
                format!("at '{}/{id}'", scope.node().path())
            } else {
                format!("'{}'", attrs.subnet_id)
            };
            Annotations::of(base.node()).add_warning_v2(
                "@aws-cdk/aws-ec2:noSubnetRouteTableId",
                &format!("No routeTableId was provided to the subnet {which}. Attempting to read its .routeTable.routeTableId will return null/undefined. (More info: https://github.com/aws/aws-cdk/pull/3171)"),
            );
        }
        Ok(Rc::new(Imported { base, attrs }))
    }

    /// An existing subnet of which only the id is known.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_subnet_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        subnet_id: impl Into<String>,
    ) -> Result<SubnetRef> {
        Self::from_subnet_attributes(scope, id, SubnetAttributes { subnet_id: subnet_id.into(), ..Default::default() })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// The VPC's id, as an attribute of the subnet.
    pub fn subnet_vpc_id(&self) -> String {
        self.0.resource.att("VpcId")
    }

    /// The availability zone, as an attribute of the subnet.
    pub fn subnet_availability_zone(&self) -> String {
        self.0.resource.att("AvailabilityZone")
    }

    /// The IPv6 addresses, as an attribute of the subnet.
    pub fn subnet_ipv6_cidr_blocks(&self) -> Vec<String> {
        self.0.resource.att_list("Ipv6CidrBlocks")
    }

    /// The ARN of the Outpost, as an attribute of the subnet.
    pub fn subnet_outpost_arn(&self) -> String {
        self.0.resource.att("OutpostArn")
    }

    /// The network ACL that was associated last, else the VPC's.
    pub fn network_acl(&self) -> NetworkAclRef {
        self.0.acl.borrow().clone()
    }

    /// The id of the association with the network ACL.
    pub fn subnet_network_acl_association_id(&self) -> String {
        let me = self.clone();
        longshore_core::token::Lazy::string(move || me.network_acl().network_acl_id())
    }

    fn internet_route(&self, id: &str, destination: &str, cidr: &str, gateway_id: String) -> Result<CfnResource> {
        let route = CfnResource::l1(
            self,
            id,
            "AWS::EC2::Route",
            object! {
                "RouteTableId" => self.0.route_table_id.as_str(), destination => cidr, "GatewayId" => gateway_id,
            },
        )?;
        Ok(route)
    }

    /// Routes IPv4 traffic to an internet gateway, which has to be attached to the VPC before.
    ///
    /// # Errors
    /// When there is such a route already.
    pub fn add_default_internet_route(
        &self,
        gateway_id: impl Into<String>,
        gateway_attachment: &dyn Construct,
    ) -> Result<()> {
        let route = self.internet_route("DefaultRoute", "DestinationCidrBlock", "0.0.0.0/0", gateway_id.into())?;
        route.node().add_dependency(&[gateway_attachment]);
        self.0.internet.add(&route);
        Ok(())
    }

    /// Routes IPv6 traffic to an internet gateway, which has to be attached to the VPC before.
    ///
    /// # Errors
    /// When there is such a route already.
    pub fn add_ipv6_default_internet_route(
        &self,
        gateway_id: impl Into<String>,
        gateway_attachment: Option<&dyn Construct>,
    ) -> Result<()> {
        let route = self.internet_route("DefaultRoute6", "DestinationIpv6CidrBlock", "::/0", gateway_id.into())?;
        if let Some(attachment) = gateway_attachment {
            route.node().add_dependency(&[attachment]);
        }
        self.0.internet.add(&route);
        Ok(())
    }

    /// Routes IPv6 traffic to an egress-only internet gateway.
    ///
    /// # Errors
    /// When there is such a route already.
    pub fn add_ipv6_default_egress_only_internet_route(&self, gateway_id: impl Into<String>) -> Result<()> {
        self.add_route(
            "DefaultRoute6",
            AddRouteOptions {
                destination_cidr_block: None,
                destination_ipv6_cidr_block: Some("::/0".into()),
                router_type: RouterType::EgressOnlyInternetGateway,
                router_id: gateway_id.into(),
                enables_internet_connectivity: Some(true),
            },
        )
    }

    /// Routes IPv4 traffic to a NAT gateway.
    ///
    /// # Errors
    /// When there is such a route already.
    pub fn add_default_nat_route(&self, nat_gateway_id: impl Into<String>) -> Result<()> {
        self.add_route(
            "DefaultRoute",
            AddRouteOptions {
                destination_cidr_block: None,
                destination_ipv6_cidr_block: None,
                router_type: RouterType::NatGateway,
                router_id: nat_gateway_id.into(),
                enables_internet_connectivity: Some(true),
            },
        )
    }

    /// Routes IPv6 traffic that is meant for IPv4 addresses to a NAT gateway.
    ///
    /// # Errors
    /// When there is such a route already.
    pub fn add_ipv6_nat64_route(&self, nat_gateway_id: impl Into<String>) -> Result<()> {
        self.add_route(
            "Nat64",
            AddRouteOptions {
                destination_cidr_block: None,
                destination_ipv6_cidr_block: Some("64:ff9b::/96".into()),
                router_type: RouterType::NatGateway,
                router_id: nat_gateway_id.into(),
                enables_internet_connectivity: Some(true),
            },
        )
    }

    /// Adds a route.
    ///
    /// # Errors
    /// When IPv4 and IPv6 addresses are given, or the id is empty or taken.
    pub fn add_route(&self, id: impl AsRef<str>, options: AddRouteOptions) -> Result<()> {
        let ipv4 = options.destination_cidr_block.filter(|c| !c.is_empty());
        let ipv6 = options.destination_ipv6_cidr_block;
        if ipv4.is_some() && ipv6.as_ref().is_some_and(|c| !c.is_empty()) {
            bail!(
                self,
                "CannotSpecifyDestinationCidrBlock",
                "Cannot specify both 'destinationCidrBlock' and 'destinationIpv6CidrBlock'"
            );
        }
        let ipv4 = ipv4.or_else(|| ipv6.is_none().then(|| "0.0.0.0/0".to_owned()));
        let route = CfnResource::l1(
            self,
            id,
            "AWS::EC2::Route",
            object! {
                "RouteTableId" => self.0.route_table_id.as_str(),
                "DestinationCidrBlock" => ipv4,
                "DestinationIpv6CidrBlock" => ipv6,
                options.router_type.property() => options.router_id,
            },
        )?;
        if options.enables_internet_connectivity == Some(true) {
            self.0.internet.add(&route);
        }
        Ok(())
    }
}

impl Construct for Subnet {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ISubnet for Subnet {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn availability_zone(&self) -> Result<String> {
        Ok(self.0.availability_zone.clone())
    }

    fn subnet_id(&self) -> String {
        self.0.resource.ref_()
    }

    fn internet_connectivity_established(&self) -> Dependable {
        self.0.internet.dependable()
    }

    fn ipv4_cidr_block(&self) -> Result<String> {
        Ok(self.0.ipv4_cidr_block.clone())
    }

    fn route_table(&self) -> RouteTable {
        RouteTable { route_table_id: Some(self.0.route_table_id.clone()) }
    }

    fn associate_network_acl(&self, id: &str, acl: &dyn INetworkAcl) -> Result<()> {
        *self.0.acl.borrow_mut() = acl.as_network_acl_ref();
        network_acl::associate(id, acl, self.into())
    }

    fn as_owned(&self) -> Option<&Subnet> {
        Some(self)
    }
}

macro_rules! kind_of_subnet {
    ($(#[$m:meta])* $Kind:ident, $class:literal, $from:ident, $from_doc:literal) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Kind(Subnet);

        constructor!($Kind, SubnetProps);

        impl $Kind {
            fn make(scope: &dyn Construct, id: &str, props: SubnetProps) -> Result<Self> {
                let props = injected(scope, id, Subnet::PROPERTY_INJECTION_ID, props);
                Ok(Self(Subnet::of_class(scope, id, $class, props)?))
            }

            #[doc = $from_doc]
            ///
            /// # Errors
            /// When the id of the construct is empty or taken.
            pub fn $from(scope: &dyn Construct, id: impl AsRef<str>, attrs: SubnetAttributes) -> Result<SubnetRef> {
                Subnet::from_subnet_attributes(scope, id, attrs)
            }
        }

        impl std::ops::Deref for $Kind {
            type Target = Subnet;
            fn deref(&self) -> &Subnet {
                &self.0
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.0.node()
            }
        }

        impl From<&$Kind> for SubnetRef {
            fn from(subnet: &$Kind) -> Self {
                Rc::new(subnet.0.clone())
            }
        }
    };
}

kind_of_subnet!(
    /// A subnet that is reached from the internet; clones are the same.
    PublicSubnet,
    "aws-cdk-lib.aws_ec2.PublicSubnet",
    from_public_subnet_attributes,
    "An existing public subnet."
);
kind_of_subnet!(
    /// A subnet that is not reached from the internet; clones are the same.
    PrivateSubnet,
    "aws-cdk-lib.aws_ec2.PrivateSubnet",
    from_private_subnet_attributes,
    "An existing private subnet."
);

impl PublicSubnet {
    /// Puts a NAT gateway into the subnet, with an elastic IP address of its own.
    ///
    /// # Errors
    /// When there is one already.
    pub fn add_nat_gateway(&self) -> Result<CfnResource> {
        self.add_nat_gateway_with(None, AddNatGatewayOptions::default())
    }

    /// Puts a NAT gateway into the subnet, with a given elastic IP address or one of its own.
    ///
    /// # Errors
    /// When there is one already.
    pub fn add_nat_gateway_with(
        &self,
        eip_allocation_id: Option<String>,
        options: AddNatGatewayOptions,
    ) -> Result<CfnResource> {
        add_nat_gateway(&self.0, eip_allocation_id, options)
    }
}

/// Puts a NAT gateway into a subnet.
pub(super) fn add_nat_gateway(
    subnet: &Subnet,
    eip_allocation_id: Option<String>,
    options: AddNatGatewayOptions,
) -> Result<CfnResource> {
    let allocation = match eip_allocation_id {
        Some(id) => id,
        None => CfnResource::l1(subnet, "EIP", "AWS::EC2::EIP", object! {"Domain" => "vpc"})?.att("AllocationId"),
    };
    let gateway = CfnResource::l1(
        subnet,
        "NATGateway",
        "AWS::EC2::NatGateway",
        object! {
            "SubnetId" => subnet.subnet_id(),
            "AllocationId" => allocation,
            "MaxDrainDurationSeconds" => options.max_drain_duration.map(Duration::to_seconds).transpose()?,
        },
    )?;
    gateway.node().add_dependable(subnet.internet_connectivity_established());
    Ok(gateway)
}

impl From<&Subnet> for SubnetRef {
    fn from(subnet: &Subnet) -> Self {
        Rc::new(subnet.clone())
    }
}

#[derive(Clone)]
struct Imported {
    base: ResourceBase,
    attrs: SubnetAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl ISubnet for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn availability_zone(&self) -> Result<String> {
        match self.attrs.availability_zone.as_ref().filter(|z| !z.is_empty()) {
            Some(zone) => Ok(zone.clone()),
            None => bail!(
                self,
                "CannotReferenceSubnetSAvailability",
                "You cannot reference a Subnet's availability zone if it was not supplied. Add the availabilityZone when importing using Subnet.fromSubnetAttributes()"
            ),
        }
    }

    fn subnet_id(&self) -> String {
        self.attrs.subnet_id.clone()
    }

    fn internet_connectivity_established(&self) -> Dependable {
        DependencyGroup::default().dependable()
    }

    fn ipv4_cidr_block(&self) -> Result<String> {
        match self.attrs.ipv4_cidr_block.as_ref().filter(|c| !c.is_empty()) {
            Some(cidr) => Ok(cidr.clone()),
            None => bail!(
                self,
                "CannotReferenceImportedSubnets",
                "You cannot reference an imported Subnet's IPv4 CIDR if it was not supplied. Add the ipv4CidrBlock when importing using Subnet.fromSubnetAttributes()"
            ),
        }
    }

    fn route_table(&self) -> RouteTable {
        RouteTable { route_table_id: self.attrs.route_table_id.clone() }
    }

    fn associate_network_acl(&self, id: &str, acl: &dyn INetworkAcl) -> Result<()> {
        network_acl::associate(id, acl, Rc::new(self.clone()))
    }
}
