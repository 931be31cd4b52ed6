//! Which of a VPC's subnets something is put into.

use longshore_core::bail;
use longshore_core::construct::Dependable;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::subnet_filter::{ISubnetFilter as _, SubnetFilter};
use super::{IVpc, SubnetRef};

/// What a subnet can be reached from, and reach.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubnetType {
    /// Neither to nor from the internet.
    PrivateIsolated,
    /// To the internet, but not from it.
    PrivateWithEgress,
    /// To the internet by a NAT gateway, but not from it; deprecated in favour of [`SubnetType::PrivateWithEgress`].
    PrivateWithNat,
    /// To and from the internet.
    Public,
}

impl SubnetType {
    /// The name in messages.
    pub(super) fn name(self) -> &'static str {
        match self {
            SubnetType::PrivateIsolated => "Isolated",
            SubnetType::PrivateWithEgress => "Private",
            SubnetType::PrivateWithNat => "Deprecated_Private_NAT",
            SubnetType::Public => "Public",
        }
    }

    /// The name of a group of subnets that has no other, and the value of the tag on them.
    pub(super) fn group_name(self) -> &'static str {
        match self {
            SubnetType::PrivateIsolated => "Isolated",
            SubnetType::PrivateWithEgress | SubnetType::PrivateWithNat => "Private",
            SubnetType::Public => "Public",
        }
    }

    pub(super) fn is_private(self) -> bool {
        matches!(self, SubnetType::PrivateWithEgress | SubnetType::PrivateWithNat)
    }
}

/// Which subnets are chosen; by default all private ones, else all isolated ones, else all public ones.
#[derive(Clone, Default)]
pub struct SubnetSelection {
    /// Those of this type.
    pub subnet_type: Option<SubnetType>,
    /// Only those in these availability zones. Default: in all.
    pub availability_zones: Option<Vec<String>>,
    /// Those of the group of this name.
    pub subnet_group_name: Option<String>,
    /// Those of the group of this name; deprecated in favour of `subnet_group_name`.
    pub subnet_name: Option<String>,
    /// Only one in each availability zone. Default false.
    pub one_per_az: Option<bool>,
    /// Only those that all of these choose.
    pub subnet_filters: Option<Vec<SubnetFilter>>,
    /// Exactly these.
    pub subnets: Option<Vec<SubnetRef>>,
}

impl SubnetSelection {
    /// All subnets of a type.
    pub fn of_type(subnet_type: SubnetType) -> Self {
        Self { subnet_type: Some(subnet_type), ..Self::default() }
    }
}

impl From<SubnetType> for SubnetSelection {
    fn from(subnet_type: SubnetType) -> Self {
        Self::of_type(subnet_type)
    }
}

impl std::fmt::Debug for SubnetSelection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let subnets = self.subnets.as_ref();
        f.debug_struct("SubnetSelection")
            .field("subnet_type", &self.subnet_type)
            .field("availability_zones", &self.availability_zones)
            .field("subnet_group_name", &self.subnet_group_name)
            .field("subnet_name", &self.subnet_name)
            .field("one_per_az", &self.one_per_az)
            .field("subnet_filters", &self.subnet_filters)
            .field("subnets", &subnets.map(|s| s.iter().map(|s| s.node().path().to_owned()).collect::<Vec<_>>()))
            .finish()
    }
}

impl SubnetSelection {
    /// As messages show it.
    pub(super) fn to_value(&self) -> Value {
        let ids = |s: &Vec<SubnetRef>| s.iter().map(|s| s.node().path().to_owned()).collect::<Vec<_>>();
        object! {
            "subnetType" => self.subnet_type.map(SubnetType::name),
            "availabilityZones" => self.availability_zones.clone(),
            "subnetGroupName" => self.subnet_group_name.clone(),
            "subnetName" => self.subnet_name.clone(),
            "onePerAz" => self.one_per_az,
            "subnets" => self.subnets.as_ref().map(ids),
        }
        .into()
    }
}

/// Subnets that were chosen.
#[derive(Clone)]
pub struct SelectedSubnets {
    /// Their ids.
    pub subnet_ids: Vec<String>,
    /// What has to be there so that they reach the internet, where they can.
    pub internet_connectivity_established: Dependable,
    /// The subnets.
    pub subnets: Vec<SubnetRef>,
    /// Whether any of them is public.
    pub has_public: bool,
    /// Whether the VPC has not been looked up yet, so that there may be too few.
    pub is_pending_lookup: bool,
}

impl SelectedSubnets {
    /// Their availability zones, in the same order.
    ///
    /// # Errors
    /// When one of them was imported without saying.
    pub fn availability_zones(&self) -> Result<Vec<String>> {
        self.subnets.iter().map(|s| s.availability_zone()).collect()
    }
}

/// Chooses subnets of a VPC.
pub(super) fn select(vpc: &dyn IVpc, selection: &SubnetSelection) -> Result<SelectedSubnets> {
    let subnets = select_objects(vpc, selection)?;
    let public = vpc.public_subnets();
    Ok(SelectedSubnets {
        subnet_ids: subnets.iter().map(|s| s.subnet_id()).collect(),
        internet_connectivity_established: Dependable::all(
            subnets.iter().map(|s| s.internet_connectivity_established()).collect(),
        ),
        has_public: subnets.iter().any(|s| contains(&public, s)),
        is_pending_lookup: vpc.parts().is_incomplete(),
        subnets,
    })
}

pub(super) fn contains(subnets: &[SubnetRef], subnet: &SubnetRef) -> bool {
    subnets.iter().any(|s| s.node().is_same(subnet.node()))
}

pub(super) fn select_objects(vpc: &dyn IVpc, selection: &SubnetSelection) -> Result<Vec<SubnetRef>> {
    let mut group = selection.subnet_group_name.as_deref();
    if let Some(name) = &selection.subnet_name {
        if group.is_some() {
            bail!(
                vpc.parts(),
                "PleaseOnlySubnetgroupnameSubnetname",
                "Please use only 'subnetGroupName' ('subnetName' is deprecated and has the same behavior)"
            );
        }
        longshore_core::annotations::Annotations::of(vpc.parts()).add_warning_v2(
            "@aws-cdk/aws-ec2:subnetNameDeprecated",
            "Usage of 'subnetName' in SubnetSelection is deprecated, use 'subnetGroupName' instead",
        );
        group = Some(name);
    }
    let given = [
        (selection.subnets.is_some(), "subnets"),
        (selection.subnet_type.is_some(), "subnetType"),
        (group.is_some(), "subnetGroupName"),
    ];
    let given: Vec<&str> = given.into_iter().filter(|(is, _)| *is).map(|(_, name)| name).collect();
    if given.len() > 1 {
        bail!(
            vpc.parts(),
            "OnlySuppliedSubnetSelection",
            "Only one of '{}' can be supplied to subnet selection.",
            given.join(",")
        );
    }
    // Quirk(cdk): exact-subnets. Filters and zones do not count where the subnets themselves are given.
    if let Some(subnets) = &selection.subnets {
        return Ok(subnets.clone());
    }
    let mut subnets = match group {
        Some(name) => by_name(vpc, name)?,
        None => by_type(vpc, selection.subnet_type.unwrap_or_else(|| default_type(vpc)))?,
    };
    let mut filters = selection.subnet_filters.clone().unwrap_or_default();
    filters.extend(selection.availability_zones.clone().map(SubnetFilter::availability_zones));
    if selection.one_per_az == Some(true) {
        filters.push(SubnetFilter::one_per_az());
    }
    for filter in filters {
        subnets = filter.select_subnets(subnets)?;
    }
    Ok(subnets)
}

fn default_type(vpc: &dyn IVpc) -> SubnetType {
    if !vpc.private_subnets().is_empty() {
        SubnetType::PrivateWithEgress
    } else if !vpc.isolated_subnets().is_empty() {
        SubnetType::PrivateIsolated
    } else {
        SubnetType::Public
    }
}

/// The name of the group that a subnet is in: its id without `Subnet1` and the like.
pub(super) fn group_of(subnet: &SubnetRef) -> &str {
    let id = subnet.node().id();
    let stem = id.trim_end_matches(|c: char| c.is_ascii_digit());
    if stem.len() < id.len() { stem.strip_suffix("Subnet").unwrap_or(id) } else { id }
}

fn by_name(vpc: &dyn IVpc, name: &str) -> Result<Vec<SubnetRef>> {
    let all = [vpc.public_subnets(), vpc.private_subnets(), vpc.isolated_subnets()].concat();
    let subnets: Vec<SubnetRef> = all.iter().filter(|s| group_of(s) == name).cloned().collect();
    if subnets.is_empty() && !vpc.parts().is_incomplete() {
        let mut names: Vec<&str> = Vec::new();
        for group in all.iter().map(group_of) {
            if !names.contains(&group) {
                names.push(group);
            }
        }
        bail!(
            vpc.parts(),
            "ThereSubnetGroupsName",
            "There are no subnet groups with name '{name}' in this VPC. Available names: {}",
            names.join(",")
        );
    }
    Ok(subnets)
}

fn by_type(vpc: &dyn IVpc, wanted: SubnetType) -> Result<Vec<SubnetRef>> {
    let subnets = match wanted {
        SubnetType::PrivateIsolated => vpc.isolated_subnets(),
        SubnetType::PrivateWithEgress | SubnetType::PrivateWithNat => vpc.private_subnets(),
        SubnetType::Public => vpc.public_subnets(),
    };
    if subnets.is_empty() && !vpc.parts().is_incomplete() {
        let mut types: Vec<&str> = Vec::new();
        if !vpc.isolated_subnets().is_empty() {
            types.extend(["Isolated", "Deprecated_Isolated"]);
        }
        if !vpc.private_subnets().is_empty() {
            types.extend(["Deprecated_Private_NAT", "Private", "Deprecated_Private"]);
        }
        if !vpc.public_subnets().is_empty() {
            types.push("Public");
        }
        bail!(
            vpc.parts(),
            "ThereSubnetGroups",
            "There are no '{}' subnet groups in this VPC. Available types: {}",
            wanted.name(),
            types.join(",")
        );
    }
    Ok(subnets)
}
