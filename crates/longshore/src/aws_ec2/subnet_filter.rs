//! Choosing some of a VPC's subnets.

use std::rc::Rc;

use longshore_core::error::Result;

use super::SubnetRef;
use super::network::{CidrBlock, ip_to_number};

/// Something that chooses subnets.
pub trait ISubnetFilter {
    /// Returns those of the given subnets that are chosen.
    ///
    /// # Errors
    /// When a subnet does not say what is asked of it.
    fn select_subnets(&self, subnets: Vec<SubnetRef>) -> Result<Vec<SubnetRef>>;
}

/// Chooses some of the subnets that it is given; clones are the same.
#[derive(Clone)]
pub struct SubnetFilter(Rc<dyn ISubnetFilter>);

impl std::fmt::Debug for SubnetFilter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SubnetFilter")
    }
}

enum Known {
    ByIds(Vec<String>),
    AvailabilityZones(Vec<String>),
    OnePerAz,
    ContainsIpAddresses(Vec<String>),
    ByCidrMask(u32),
    ByCidrRanges(Vec<String>),
}

impl SubnetFilter {
    fn known(known: Known) -> Self {
        Self(Rc::new(known))
    }

    /// Those with these ids.
    pub fn by_ids(subnet_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::known(Known::ByIds(subnet_ids.into_iter().map(Into::into).collect()))
    }

    /// Those in these availability zones.
    pub fn availability_zones(availability_zones: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::known(Known::AvailabilityZones(availability_zones.into_iter().map(Into::into).collect()))
    }

    /// The first of each availability zone.
    pub fn one_per_az() -> Self {
        Self::known(Known::OnePerAz)
    }

    /// Those with one of these IPv4 addresses.
    pub fn contains_ip_addresses(ipv4addrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::known(Known::ContainsIpAddresses(ipv4addrs.into_iter().map(Into::into).collect()))
    }

    /// Those of this size.
    pub fn by_cidr_mask(mask: u32) -> Self {
        Self::known(Known::ByCidrMask(mask))
    }

    /// Those within one of these ranges.
    pub fn by_cidr_ranges(cidrs: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::known(Known::ByCidrRanges(cidrs.into_iter().map(Into::into).collect()))
    }

    /// A choice of the user's own.
    pub fn custom(filter: impl ISubnetFilter + 'static) -> Self {
        Self(Rc::new(filter))
    }
}

impl ISubnetFilter for SubnetFilter {
    fn select_subnets(&self, subnets: Vec<SubnetRef>) -> Result<Vec<SubnetRef>> {
        self.0.select_subnets(subnets)
    }
}

impl ISubnetFilter for Known {
    fn select_subnets(&self, subnets: Vec<SubnetRef>) -> Result<Vec<SubnetRef>> {
        let block = |s: &SubnetRef| CidrBlock::parse(&s.ipv4_cidr_block()?);
        match self {
            Known::ByIds(ids) => keep(subnets, |s| Ok(ids.contains(&s.subnet_id()))),
            Known::AvailabilityZones(zones) => keep(subnets, |s| Ok(zones.contains(&s.availability_zone()?))),
            Known::OnePerAz => {
                let mut seen = Vec::new();
                keep(subnets, |s| {
                    let zone = s.availability_zone()?;
                    let new = !seen.contains(&zone);
                    seen.push(zone);
                    Ok(new)
                })
            }
            Known::ContainsIpAddresses(addresses) => {
                let addresses = addresses.iter().map(|a| Ok(CidrBlock::around(ip_to_number(a)?, 32)));
                let addresses = addresses.collect::<Result<Vec<_>>>()?;
                keep(subnets, |s| {
                    let block = block(s)?;
                    Ok(addresses.iter().any(|a| block.contains(*a)))
                })
            }
            Known::ByCidrMask(mask) => keep(subnets, |s| Ok(block(s)?.mask == *mask)),
            Known::ByCidrRanges(ranges) => {
                let ranges = ranges.iter().map(|r| CidrBlock::parse(r)).collect::<Result<Vec<_>>>()?;
                keep(subnets, |s| {
                    let block = block(s)?;
                    Ok(ranges.iter().any(|r| r.contains(block)))
                })
            }
        }
    }
}

fn keep(subnets: Vec<SubnetRef>, mut wanted: impl FnMut(&SubnetRef) -> Result<bool>) -> Result<Vec<SubnetRef>> {
    let mut kept = Vec::new();
    for subnet in subnets {
        if wanted(&subnet)? {
            kept.push(subnet);
        }
    }
    Ok(kept)
}
