//! Ranges of IPv4 addresses, and cutting them up.

use longshore_core::error::{Error, Result};

/// A range of IPv4 addresses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CidrBlock {
    first: u64,
    pub(super) mask: u32,
}

impl CidrBlock {
    /// Reads a range such as `10.0.0.0/16`.
    // Quirk(cdk): cidr-rounded-up. An address that begins no range of the size stands for the next range that does.
    pub(super) fn parse(cidr: &str) -> Result<Self> {
        let (address, mask) = cidr.split_once('/').unwrap_or((cidr, ""));
        let mask = leading_number(mask).and_then(|m| u32::try_from(m).ok()).filter(|m| *m <= 32);
        let address = ip_to_number(address)?;
        // Quirk(cdk): cidr-without-mask. A range without a mask has no size that could be compared.
        let mask = mask.unwrap_or(32);
        Ok(Self::around(address + (1u64 << (32 - mask)) - 1, mask))
    }

    /// The range of a size that an address is in.
    pub(super) fn around(address: u64, mask: u32) -> Self {
        let size = 1u64 << (32 - mask);
        Self { first: address - address % size, mask }
    }

    pub(super) fn last(self) -> u64 {
        self.first + (1u64 << (32 - self.mask)) - 1
    }

    pub(super) fn contains(self, other: CidrBlock) -> bool {
        self.first <= other.first && self.last() >= other.last()
    }
}

impl std::fmt::Display for CidrBlock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let byte = |shift: u32| (self.first >> shift) & 0xFF;
        write!(f, "{}.{}.{}.{}/{}", byte(24), byte(16), byte(8), byte(0), self.mask)
    }
}

/// What JavaScript's `parseInt` reads of a text.
fn leading_number(text: &str) -> Option<u64> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    text[..end].parse().ok()
}

pub(super) fn ip_to_number(address: &str) -> Result<u64> {
    let octets: Vec<Option<u64>> = address.split('.').map(|o| leading_number(o).filter(|n| *n <= 255)).collect();
    match octets.as_slice() {
        [Some(a), Some(b), Some(c), Some(d)] => Ok((a << 24) + (b << 16) + (c << 8) + d),
        _ => Err(Error::new("InvalidIpAddress", format!("{address} is not valid"))),
    }
}

/// Hands out ranges of a network, one after the other.
#[derive(Clone, Debug)]
pub(super) struct NetworkBuilder {
    pub(super) network: CidrBlock,
    next: u64,
}

impl NetworkBuilder {
    pub(super) fn new(cidr: &str) -> Result<Self> {
        let network = CidrBlock::parse(cidr)?;
        Ok(Self { network, next: network.first })
    }

    /// The next range of a size; /16 to /28.
    pub(super) fn add_subnet(&mut self, mask: u32) -> Result<String> {
        // Source: VPC user guide, "VPC CIDR blocks".
        if !(16..=28).contains(&mask) {
            return Err(Error::new(
                "InvalidCidrRange",
                format!(
                    "x.x.x.x/{mask} is not a valid VPC CIDR range. VPCs must be between /16 and /28 and the minimum subnet size is /28."
                ),
            ));
        }
        if self.network.last() + 1 < self.next + (1u64 << (32 - mask)) {
            return Err(Error::new(
                "SubnetCountExceedsRemainingSpace",
                format!("1 of /{mask} exceeds remaining space of {}", self.network),
            ));
        }
        let subnet = CidrBlock::around(self.next + (1u64 << (32 - mask)) - 1, mask);
        self.next = subnet.last() + 1;
        Ok(subnet.to_string())
    }

    /// The size of that many equal ranges in what is left.
    pub(super) fn mask_for_remaining(&self, subnets: usize) -> u32 {
        let left = (self.network.last() + 1).saturating_sub(self.next);
        let each = left / (subnets.max(1) as u64);
        32 - each.max(1).ilog2()
    }
}

/// One of several equal parts of a range.
#[derive(Clone, Copy, Debug)]
pub(super) struct CidrSplit {
    pub(super) netmask: u32,
    pub(super) count: u64,
    pub(super) index: u64,
}

/// Cuts a range of a known size, but unknown place, into parts.
pub(super) fn calculate_splits(root: u32, netmasks: &[u32]) -> Result<Vec<CidrSplit>> {
    let size = |mask: u32| 1u64 << 32u32.saturating_sub(mask);
    let mut offset = 0u64;
    let mut splits = Vec::new();
    for &netmask in netmasks {
        offset = offset.next_multiple_of(size(netmask));
        let count = 1u64 << netmask.saturating_sub(root);
        splits.push(CidrSplit { netmask, count, index: offset / size(netmask) });
        offset += size(netmask);
    }
    if offset > size(root) {
        let sizes: Vec<String> = netmasks.iter().map(|m| format!("/{m}")).collect();
        return Err(Error::new(
            "CidrSpaceInsufficientSize",
            format!("IP space of size /{root} not big enough to allocate subnets of sizes {}", sizes.join(",")),
        ));
    }
    Ok(splits)
}
