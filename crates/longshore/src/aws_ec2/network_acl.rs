//! Network access control lists of subnets.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::Tags;
use longshore_core::value::Object;

use super::subnet::NAME_TAG;
use super::{SubnetRef, SubnetSelection, VpcRef};
use crate::props::construct_props;

/// A network ACL, whoever owns it.
pub trait INetworkAcl: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn network_acl_id(&self) -> String;

    /// A handle of this network ACL.
    fn as_network_acl_ref(&self) -> NetworkAclRef;

    /// Adds an entry.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn add_entry(&self, id: &str, options: CommonNetworkAclEntryOptions) -> Result<NetworkAclEntry> {
        NetworkAclEntry::new(
            self.base().node(),
            id,
            NetworkAclEntryProps {
                network_acl: self.as_network_acl_ref(),
                network_acl_entry_name: options.network_acl_entry_name,
                cidr: options.cidr,
                traffic: options.traffic,
                direction: options.direction,
                rule_action: options.rule_action,
                rule_number: options.rule_number,
            },
        )
    }
}

/// A handle of any network ACL.
pub type NetworkAclRef = Rc<dyn INetworkAcl>;

construct_props! {
    /// Properties of a [`NetworkAcl`].
    pub struct NetworkAclProps => NetworkAcl {
        /// The name. Default: the path of the construct.
        [into] network_acl_name: Option<String>,
        /// The VPC.
        [into] vpc: VpcRef,
        /// The subnets that the ACL is for. Default: those associated later.
        [into] subnet_selection: Option<SubnetSelection>,
    }
}

/// A network ACL of a VPC; clones are the same.
#[derive(Clone)]
pub struct NetworkAcl(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    id: String,
    owned: Option<(CfnResource, VpcRef)>,
}

impl NetworkAcl {
    /// Adds a network ACL to a stack.
    ///
    /// # Errors
    /// When there are no such subnets, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: NetworkAclProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.NetworkAcl", PhysicalName::Unset)?;
        let node = base.node();
        let name = props.network_acl_name.filter(|n| !n.is_empty());
        Tags::of(node).add(NAME_TAG, name.unwrap_or_else(|| node.path().to_owned()));
        let properties = object! {"VpcId" => props.vpc.vpc_id()};
        let resource = CfnResource::l1(node, "Resource", "AWS::EC2::NetworkAcl", properties)?;
        let acl = Self(Rc::new(Inner { id: resource.ref_(), base, owned: Some((resource, props.vpc)) }));
        if let Some(selection) = &props.subnet_selection {
            acl.associate_with_subnet("DefaultAssociation", selection)?;
        }
        Ok(acl)
    }

    /// An existing network ACL by its id.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_network_acl_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        network_acl_id: impl Into<String>,
    ) -> Result<NetworkAclRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_ec2.NetworkAcl", None)?;
        Ok(Rc::new(Self(Rc::new(Inner { base, id: network_acl_id.into(), owned: None }))))
    }

    /// Makes the ACL be that of some of the VPC's subnets.
    ///
    /// # Errors
    /// When there are no such subnets, or an id is taken.
    pub fn associate_with_subnet(&self, id: impl AsRef<str>, selection: &SubnetSelection) -> Result<()> {
        let Some((_, vpc)) = &self.0.owned else { return Ok(()) };
        for subnet in vpc.select_subnets(selection)?.subnets {
            subnet.associate_network_acl(id.as_ref(), self)?;
        }
        Ok(())
    }

    /// The id of the VPC; none of an existing ACL.
    pub fn network_acl_vpc_id(&self) -> Option<String> {
        self.0.owned.as_ref().map(|(_, vpc)| vpc.vpc_id())
    }
}

impl Construct for NetworkAcl {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl INetworkAcl for NetworkAcl {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn network_acl_id(&self) -> String {
        self.0.id.clone()
    }

    fn as_network_acl_ref(&self) -> NetworkAclRef {
        Rc::new(self.clone())
    }
}

impl From<&NetworkAcl> for NetworkAclRef {
    fn from(acl: &NetworkAcl) -> Self {
        Rc::new(acl.clone())
    }
}

/// The association of a subnet with an ACL, in the ACL's construct.
pub(super) fn associate(id: &str, acl: &dyn INetworkAcl, subnet: SubnetRef) -> Result<()> {
    let id = format!("{id}{}", Names::unique_id(&subnet)?);
    let props = SubnetNetworkAclAssociationProps {
        subnet_network_acl_association_name: None,
        network_acl: acl.as_network_acl_ref(),
        subnet,
    };
    SubnetNetworkAclAssociation::new(acl.base().node(), id, props).map(|_| ())
}

/// What an entry does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Lets traffic through.
    Allow,
    /// Does not let traffic through.
    Deny,
}

/// Which traffic an entry is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrafficDirection {
    /// From the subnet.
    Egress,
    /// To the subnet.
    Ingress,
}

/// A range of addresses.
#[derive(Clone, Debug)]
pub struct AclCidr(AclCidrConfig);

/// A range of addresses as CloudFormation has it.
#[derive(Clone, Debug, Default)]
pub struct AclCidrConfig {
    /// IPv4 addresses.
    pub cidr_block: Option<String>,
    /// IPv6 addresses.
    pub ipv6_cidr_block: Option<String>,
}

impl AclCidr {
    /// IPv4 addresses.
    pub fn ipv4(ipv4_cidr: impl Into<String>) -> Self {
        Self(AclCidrConfig { cidr_block: Some(ipv4_cidr.into()), ipv6_cidr_block: None })
    }

    /// Every IPv4 address.
    pub fn any_ipv4() -> Self {
        Self::ipv4("0.0.0.0/0")
    }

    /// IPv6 addresses.
    pub fn ipv6(ipv6_cidr: impl Into<String>) -> Self {
        Self(AclCidrConfig { cidr_block: None, ipv6_cidr_block: Some(ipv6_cidr.into()) })
    }

    /// Every IPv6 address.
    pub fn any_ipv6() -> Self {
        Self::ipv6("::/0")
    }

    /// The range as CloudFormation has it.
    pub fn to_cidr_config(&self) -> AclCidrConfig {
        self.0.clone()
    }
}

/// Kinds of ICMP messages.
#[derive(Clone, Copy, Debug, Default)]
pub struct AclIcmp {
    /// The type, -1 for all.
    pub r#type: Option<i32>,
    /// The code, -1 for all.
    pub code: Option<i32>,
}

/// A range of ports.
#[derive(Clone, Copy, Debug, Default)]
pub struct AclPortRange {
    /// The first.
    pub from: Option<f64>,
    /// The last.
    pub to: Option<f64>,
}

/// A kind of traffic as CloudFormation has it.
#[derive(Clone, Copy, Debug, Default)]
pub struct AclTrafficConfig {
    /// Kinds of ICMP messages.
    pub icmp: Option<AclIcmp>,
    /// Ports.
    pub port_range: Option<AclPortRange>,
    /// The protocol's number, -1 for all.
    pub protocol: i32,
}

/// A kind of traffic.
#[derive(Clone, Copy, Debug)]
pub struct AclTraffic(AclTrafficConfig);

impl AclTraffic {
    fn ports(protocol: i32, from: f64, to: f64) -> Self {
        let port_range = Some(AclPortRange { from: Some(from), to: Some(to) });
        Self(AclTrafficConfig { icmp: None, port_range, protocol })
    }

    /// All traffic.
    pub fn all_traffic() -> Self {
        Self(AclTrafficConfig { protocol: -1, ..Default::default() })
    }

    /// ICMP messages.
    pub fn icmp(props: AclIcmp) -> Self {
        Self(AclTrafficConfig { protocol: 1, icmp: Some(props), port_range: None })
    }

    /// ICMPv6 messages.
    pub fn icmpv6(props: AclIcmp) -> Self {
        Self(AclTrafficConfig { protocol: 58, icmp: Some(props), port_range: None })
    }

    /// A TCP port.
    pub fn tcp_port(port: impl Into<f64>) -> Self {
        let port = port.into();
        Self::ports(6, port, port)
    }

    /// A range of TCP ports.
    pub fn tcp_port_range(start_port: impl Into<f64>, end_port: impl Into<f64>) -> Self {
        Self::ports(6, start_port.into(), end_port.into())
    }

    /// A UDP port.
    pub fn udp_port(port: impl Into<f64>) -> Self {
        let port = port.into();
        Self::ports(17, port, port)
    }

    /// A range of UDP ports.
    pub fn udp_port_range(start_port: impl Into<f64>, end_port: impl Into<f64>) -> Self {
        Self::ports(17, start_port.into(), end_port.into())
    }

    /// The traffic as CloudFormation has it.
    pub fn to_traffic_config(&self) -> AclTrafficConfig {
        self.0
    }
}

/// An entry that is added to an ACL.
#[derive(Clone, Debug)]
pub struct CommonNetworkAclEntryOptions {
    /// The name; not used by CloudFormation.
    pub network_acl_entry_name: Option<String>,
    /// The addresses at the other end.
    pub cidr: AclCidr,
    /// The kind of traffic.
    pub traffic: AclTraffic,
    /// Which way it goes. Default: to the subnet.
    pub direction: Option<TrafficDirection>,
    /// What happens to it. Default: it is let through.
    pub rule_action: Option<Action>,
    /// The entry's place among the others: the first that fits decides.
    pub rule_number: u32,
}

construct_props! {
    /// Properties of a [`NetworkAclEntry`].
    pub struct NetworkAclEntryProps => NetworkAclEntry {
        /// The ACL.
        [into] network_acl: NetworkAclRef,
        /// The name; not used by CloudFormation.
        [into] network_acl_entry_name: Option<String>,
        /// The addresses at the other end.
        cidr: AclCidr,
        /// The kind of traffic.
        traffic: AclTraffic,
        /// Which way it goes. Default: to the subnet.
        direction: Option<TrafficDirection>,
        /// What happens to it. Default: it is let through.
        rule_action: Option<Action>,
        /// The entry's place among the others: the first that fits decides.
        rule_number: u32,
    }
}

/// An entry of a network ACL; clones are the same.
#[derive(Clone)]
pub struct NetworkAclEntry {
    base: ResourceBase,
    network_acl: NetworkAclRef,
}

impl NetworkAclEntry {
    /// Adds an entry.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: NetworkAclEntryProps) -> Result<Self> {
        let name = props.network_acl_entry_name.map(PhysicalName::from).unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.NetworkAclEntry", name)?;
        let (cidr, traffic) = (props.cidr.to_cidr_config(), props.traffic.to_traffic_config());
        let icmp = |i: AclIcmp| -> Object {
            object! {"Type" => i.r#type, "Code" => i.code}
        };
        CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::EC2::NetworkAclEntry",
            object! {
                "NetworkAclId" => props.network_acl.network_acl_id(),
                "RuleNumber" => props.rule_number,
                "RuleAction" => match props.rule_action {
                    Some(Action::Deny) => "deny",
                    Some(Action::Allow) | None => "allow",
                },
                "Egress" => props.direction.map(|d| d == TrafficDirection::Egress),
                "Icmp" => traffic.icmp.map(icmp),
                "PortRange" => traffic.port_range.map(|r| object! {"From" => r.from, "To" => r.to}),
                "Protocol" => traffic.protocol,
                "CidrBlock" => cidr.cidr_block,
                "Ipv6CidrBlock" => cidr.ipv6_cidr_block,
            },
        )?;
        Ok(Self { base, network_acl: props.network_acl })
    }

    /// The ACL.
    pub fn network_acl(&self) -> NetworkAclRef {
        self.network_acl.clone()
    }
}

impl Construct for NetworkAclEntry {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

construct_props! {
    /// Properties of a [`SubnetNetworkAclAssociation`].
    pub struct SubnetNetworkAclAssociationProps => SubnetNetworkAclAssociation {
        /// The name; not used by CloudFormation.
        [into] subnet_network_acl_association_name: Option<String>,
        /// The ACL.
        [into] network_acl: NetworkAclRef,
        /// The subnet.
        [into] subnet: SubnetRef,
    }
}

/// What makes an ACL be that of a subnet; clones are the same.
#[derive(Clone)]
pub struct SubnetNetworkAclAssociation {
    base: ResourceBase,
    resource: CfnResource,
    network_acl: NetworkAclRef,
    subnet: SubnetRef,
}

impl SubnetNetworkAclAssociation {
    /// Adds an association.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: SubnetNetworkAclAssociationProps) -> Result<Self> {
        let name = props.subnet_network_acl_association_name.map(PhysicalName::from).unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.SubnetNetworkAclAssociation", name)?;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::EC2::SubnetNetworkAclAssociation",
            object! {"NetworkAclId" => props.network_acl.network_acl_id(), "SubnetId" => props.subnet.subnet_id()},
        )?;
        Ok(Self { base, resource, network_acl: props.network_acl, subnet: props.subnet })
    }

    /// The id of the association.
    pub fn subnet_network_acl_association_association_id(&self) -> String {
        self.resource.att("AssociationId")
    }

    /// The subnet.
    pub fn subnet(&self) -> SubnetRef {
        self.subnet.clone()
    }

    /// The ACL.
    pub fn network_acl(&self) -> NetworkAclRef {
        self.network_acl.clone()
    }
}

impl Construct for SubnetNetworkAclAssociation {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
