//! Where the addresses of a VPC and its subnets come from.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn;
use longshore_core::object;
use longshore_core::token::str_is_unresolved;

use super::SubnetConfiguration;
use super::network::{CidrSplit, NetworkBuilder, calculate_splits};

/// A subnet that needs addresses.
#[derive(Clone, Debug)]
pub struct RequestedSubnet {
    /// The availability zone.
    pub availability_zone: String,
    /// What was said about the subnets of its group.
    pub configuration: SubnetConfiguration,
    /// The id of the subnet's construct.
    pub subnet_construct_id: String,
}

/// What subnets are given addresses for.
#[derive(Clone, Debug)]
pub struct AllocateCidrRequest {
    /// The addresses of the VPC.
    pub vpc_cidr: String,
    /// The subnets, reserved ones included.
    pub requested_subnets: Vec<RequestedSubnet>,
}

/// Addresses of a VPC.
#[derive(Clone, Debug, Default)]
pub struct VpcIpamOptions {
    /// The range itself.
    pub cidr_block: Option<String>,
    /// The size of the range that is taken from a pool.
    pub ipv4_netmask_length: Option<u32>,
    /// The pool.
    pub ipv4_ipam_pool_id: Option<String>,
}

/// Addresses of a subnet.
#[derive(Clone, Debug, Default)]
pub struct AllocatedSubnet {
    /// IPv4 addresses.
    pub cidr: String,
    /// IPv6 addresses.
    pub ipv6_cidr: Option<String>,
}

/// Addresses of subnets.
#[derive(Clone, Debug, Default)]
pub struct SubnetIpamOptions {
    /// One for each that was requested, in the same order.
    pub allocated_subnets: Vec<AllocatedSubnet>,
}

/// Something that gives IPv4 addresses to a VPC.
pub trait IIpAddresses {
    /// Gives addresses to the VPC.
    ///
    /// # Errors
    /// When there are none.
    fn allocate_vpc_cidr(&self) -> Result<VpcIpamOptions>;

    /// Gives addresses to the subnets.
    ///
    /// # Errors
    /// When there are not enough.
    fn allocate_subnets_cidr(&self, input: &AllocateCidrRequest) -> Result<SubnetIpamOptions>;
}

/// Where a VPC's IPv4 addresses come from; clones are the same.
#[derive(Clone)]
pub struct IpAddresses(Rc<dyn IIpAddresses>);

/// Properties of addresses from a pool.
#[derive(Clone, Debug, Default)]
pub struct AwsIpamProps {
    /// The size of the VPC's range.
    pub ipv4_netmask_length: u32,
    /// The pool.
    pub ipv4_ipam_pool_id: String,
    /// The size of subnets that don't say it. Default: all say it.
    pub default_subnet_ipv4_netmask_length: Option<u32>,
}

impl IpAddresses {
    /// A range, such as `10.0.0.0/16`.
    ///
    /// # Errors
    /// When it is a token or no range.
    pub fn cidr(cidr_block: impl AsRef<str>) -> Result<Self> {
        let cidr_block = cidr_block.as_ref();
        if str_is_unresolved(cidr_block) {
            return Err(Error::new(
                "MustBeCidrPropertyConcrete",
                "'cidr' property must be a concrete CIDR string, got a Token (we need to parse it for automatic subdivision)",
            ));
        }
        Ok(Self(Rc::new(Cidr(RefCell::new(NetworkBuilder::new(cidr_block)?)))))
    }

    /// A range of a pool of the IP Address Manager.
    pub fn aws_ipam_allocation(props: AwsIpamProps) -> Self {
        Self(Rc::new(props))
    }

    /// Addresses that the user hands out.
    pub fn custom(addresses: impl IIpAddresses + 'static) -> Self {
        Self(Rc::new(addresses))
    }
}

impl IIpAddresses for IpAddresses {
    fn allocate_vpc_cidr(&self) -> Result<VpcIpamOptions> {
        self.0.allocate_vpc_cidr()
    }

    fn allocate_subnets_cidr(&self, input: &AllocateCidrRequest) -> Result<SubnetIpamOptions> {
        self.0.allocate_subnets_cidr(input)
    }
}

struct Cidr(RefCell<NetworkBuilder>);

impl IIpAddresses for Cidr {
    fn allocate_vpc_cidr(&self) -> Result<VpcIpamOptions> {
        Ok(VpcIpamOptions { cidr_block: Some(self.0.borrow().network.to_string()), ..Default::default() })
    }

    /// Subnets that say their size come first; the others share what is left.
    fn allocate_subnets_cidr(&self, input: &AllocateCidrRequest) -> Result<SubnetIpamOptions> {
        let mut network = self.0.borrow_mut();
        let mut cidrs: Vec<Option<String>> = Vec::new();
        for subnet in &input.requested_subnets {
            cidrs.push(subnet.configuration.cidr_mask.map(|mask| network.add_subnet(mask)).transpose()?);
        }
        let mask = network.mask_for_remaining(cidrs.iter().filter(|c| c.is_none()).count());
        let allocated = cidrs.into_iter().map(|cidr| {
            let cidr = match cidr {
                Some(cidr) => cidr,
                None => network.add_subnet(mask)?,
            };
            Ok(AllocatedSubnet { cidr, ipv6_cidr: None })
        });
        Ok(SubnetIpamOptions { allocated_subnets: allocated.collect::<Result<_>>()? })
    }
}

impl IIpAddresses for AwsIpamProps {
    fn allocate_vpc_cidr(&self) -> Result<VpcIpamOptions> {
        Ok(VpcIpamOptions {
            cidr_block: None,
            ipv4_netmask_length: Some(self.ipv4_netmask_length),
            ipv4_ipam_pool_id: Some(self.ipv4_ipam_pool_id.clone()),
        })
    }

    fn allocate_subnets_cidr(&self, input: &AllocateCidrRequest) -> Result<SubnetIpamOptions> {
        let masks = input.requested_subnets.iter().map(|s| {
            s.configuration.cidr_mask.or(self.default_subnet_ipv4_netmask_length).ok_or_else(|| {
                Error::new(
                    "CidrSubnetsCaseDefaultcidrmask",
                    "If you have not set a cidr for all subnets in this case you must set a defaultCidrMask in AwsIpam Options",
                )
            })
        });
        let splits = calculate_splits(self.ipv4_netmask_length, &masks.collect::<Result<Vec<_>>>()?)?;
        let allocated = splits
            .into_iter()
            .map(|split| Ok(AllocatedSubnet { cidr: split_expression(&input.vpc_cidr, split)?, ipv6_cidr: None }));
        Ok(SubnetIpamOptions { allocated_subnets: allocated.collect::<Result<_>>()? })
    }
}

/// A part of a range by `Fn::Cidr`, which makes 256 parts at most, so that there may be several.
// Source: CloudFormation user guide, Fn::Cidr.
fn split_expression(parent: &str, split: CidrSplit) -> Result<String> {
    if split.count == 1 {
        return Ok(parent.to_owned());
    }
    if split.count <= 256 {
        let parts = Fn::cidr(parent, split.count as u32, Some(&(32 - split.netmask).to_string()))?;
        return Fn::select(split.index as usize, &parts);
    }
    if split.netmask < 9 {
        return Err(Error::new(
            "CannotSplitRange",
            format!("Cannot split an IP range into {} /{}s", split.count, split.netmask),
        ));
    }
    let outer = CidrSplit { netmask: split.netmask - 8, count: split.count.div_ceil(256), index: split.index / 256 };
    let inner = CidrSplit { count: 256, index: split.index % 256, ..split };
    split_expression(&split_expression(parent, outer)?, inner)
}

/// The VPC that gets IPv6 addresses.
pub struct AllocateVpcIpv6CidrRequest<'a> {
    /// Where the association is made.
    pub scope: &'a dyn Construct,
    /// The VPC's id.
    pub vpc_id: String,
}

/// What IPv6 ranges are made of.
#[derive(Clone, Debug)]
pub struct CreateIpv6CidrBlocksRequest {
    /// The VPC's IPv6 range.
    pub ipv6_selected_cidr: String,
    /// How many subnets there are.
    pub subnet_count: u32,
    /// How many bits of each address are the host's. Default `64`.
    pub size_mask: Option<String>,
}

/// Subnets that get IPv6 addresses.
#[derive(Clone, Debug)]
pub struct AllocateIpv6CidrRequest {
    /// The subnets with their IPv4 addresses.
    pub allocated_subnets: Vec<AllocatedSubnet>,
    /// The ranges there are.
    pub ipv6_cidrs: Vec<String>,
}

/// Something that gives IPv6 addresses to a VPC.
pub trait IIpv6Addresses {
    /// Whether Amazon gives the range.
    fn amazon_provided(&self) -> bool;

    /// Gives addresses to the VPC.
    ///
    /// # Errors
    /// When the association cannot be made.
    fn allocate_vpc_ipv6_cidr(&self, input: AllocateVpcIpv6CidrRequest<'_>) -> Result<CfnResource>;

    /// Cuts the VPC's range into ranges of subnets.
    ///
    /// # Errors
    /// When there are no subnets, or too many.
    fn create_ipv6_cidr_blocks(&self, input: CreateIpv6CidrBlocksRequest) -> Result<Vec<String>>;

    /// Gives addresses to the subnets.
    ///
    /// # Errors
    /// When there are not enough.
    fn allocate_subnets_ipv6_cidr(&self, input: AllocateIpv6CidrRequest) -> Result<SubnetIpamOptions>;
}

/// Where a VPC's IPv6 addresses come from; clones are the same.
#[derive(Clone)]
pub struct Ipv6Addresses(Rc<dyn IIpv6Addresses>);

impl Ipv6Addresses {
    /// A range that Amazon gives.
    pub fn amazon_provided() -> Self {
        Self(Rc::new(AmazonProvided))
    }

    /// Addresses that the user hands out.
    pub fn custom(addresses: impl IIpv6Addresses + 'static) -> Self {
        Self(Rc::new(addresses))
    }
}

impl IIpv6Addresses for Ipv6Addresses {
    fn amazon_provided(&self) -> bool {
        self.0.amazon_provided()
    }

    fn allocate_vpc_ipv6_cidr(&self, input: AllocateVpcIpv6CidrRequest<'_>) -> Result<CfnResource> {
        self.0.allocate_vpc_ipv6_cidr(input)
    }

    fn create_ipv6_cidr_blocks(&self, input: CreateIpv6CidrBlocksRequest) -> Result<Vec<String>> {
        self.0.create_ipv6_cidr_blocks(input)
    }

    fn allocate_subnets_ipv6_cidr(&self, input: AllocateIpv6CidrRequest) -> Result<SubnetIpamOptions> {
        self.0.allocate_subnets_ipv6_cidr(input)
    }
}

struct AmazonProvided;

impl IIpv6Addresses for AmazonProvided {
    fn amazon_provided(&self) -> bool {
        true
    }

    fn allocate_vpc_ipv6_cidr(&self, input: AllocateVpcIpv6CidrRequest<'_>) -> Result<CfnResource> {
        let properties = object! {"VpcId" => input.vpc_id, "AmazonProvidedIpv6CidrBlock" => true};
        CfnResource::l1(input.scope, "ipv6cidr", "AWS::EC2::VPCCidrBlock", properties)
    }

    fn create_ipv6_cidr_blocks(&self, input: CreateIpv6CidrBlocksRequest) -> Result<Vec<String>> {
        Fn::cidr(&input.ipv6_selected_cidr, input.subnet_count, Some(input.size_mask.as_deref().unwrap_or("64")))
    }

    fn allocate_subnets_ipv6_cidr(&self, input: AllocateIpv6CidrRequest) -> Result<SubnetIpamOptions> {
        let allocated =
            input.allocated_subnets.into_iter().enumerate().map(|(i, subnet)| {
                Ok(AllocatedSubnet { ipv6_cidr: Some(Fn::select(i, &input.ipv6_cidrs)?), ..subnet })
            });
        Ok(SubnetIpamOptions { allocated_subnets: allocated.collect::<Result<_>>()? })
    }
}
