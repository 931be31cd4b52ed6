//! How private subnets reach the internet.

use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Fn;
use longshore_core::object;
use longshore_core::token::{is_unresolved, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::{AddNatGatewayOptions, AddRouteOptions, ISubnet as _, PrivateSubnet, PublicSubnet, RouterType, VpcRef};

/// What a provider of NAT is to set up.
#[derive(Clone)]
pub struct ConfigureNatOptions {
    /// The VPC.
    pub vpc: VpcRef,
    /// Where gateways are put.
    pub nat_subnets: Vec<PublicSubnet>,
    /// Which subnets reach the internet by them.
    pub private_subnets: Vec<PrivateSubnet>,
}

/// A gateway that a provider set up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayConfig {
    /// Its availability zone.
    pub az: String,
    /// Its id, or its instance's.
    pub gateway_id: String,
}

/// Something that makes private subnets reach the internet.
pub trait INatProvider {
    /// Sets up gateways and routes.
    ///
    /// # Errors
    /// When there are not enough addresses, or a resource cannot be made.
    fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()>;

    /// Routes another subnet to a gateway, of the same availability zone if there is one.
    ///
    /// # Errors
    /// When nothing is set up yet, or the subnet has a default route.
    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()>;

    /// The gateways that were set up.
    fn configured_gateways(&self) -> Vec<GatewayConfig>;

    /// Whether there is one gateway for the VPC, which needs no public subnets.
    fn is_regional(&self) -> bool {
        false
    }
}

/// A way for private subnets to reach the internet; clones are the same.
#[derive(Clone)]
pub struct NatProvider(Rc<dyn INatProvider>);

impl NatProvider {
    /// A NAT gateway in each of several public subnets.
    ///
    /// # Errors
    /// When the drain time is not 1 to 4,000 seconds.
    pub fn gateway(props: NatGatewayProps) -> Result<NatGatewayProvider> {
        NatGatewayProvider::new(props)
    }

    /// One NAT gateway for all availability zones.
    ///
    /// # Errors
    /// When the addresses contradict each other, or the drain time is not 1 to 4,000 seconds.
    pub fn regional_gateway(props: RegionalNatGatewayProps) -> Result<RegionalNatGatewayProvider> {
        RegionalNatGatewayProvider::new(props)
    }

    /// A provider of the user's own.
    pub fn custom(provider: impl INatProvider + 'static) -> Self {
        Self(Rc::new(provider))
    }
}

impl INatProvider for NatProvider {
    fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()> {
        self.0.configure_nat(options)
    }

    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
        self.0.configure_subnet(subnet)
    }

    fn configured_gateways(&self) -> Vec<GatewayConfig> {
        self.0.configured_gateways()
    }

    fn is_regional(&self) -> bool {
        self.0.is_regional()
    }
}

/// Properties of NAT gateways.
#[derive(Clone, Debug, Default)]
pub struct NatGatewayProps {
    /// The elastic IP addresses' allocation ids. Default: new addresses.
    pub eip_allocation_ids: Option<Vec<String>>,
    /// How long connections are kept when addresses are taken away, 1 to 4,000 seconds. Default: 350 seconds.
    pub max_drain_duration: Option<Duration>,
}

/// NAT gateways, one in each of several public subnets; clones are the same.
#[derive(Clone)]
pub struct NatGatewayProvider(Rc<Gateways>);

struct Gateways {
    props: NatGatewayProps,
    gateways: PerZone<String>,
}

impl NatGatewayProvider {
    /// Makes a provider, to be given to a VPC.
    ///
    /// # Errors
    /// When the drain time is not 1 to 4,000 seconds.
    pub fn new(props: NatGatewayProps) -> Result<Self> {
        check_drain_duration(props.max_drain_duration)?;
        Ok(Self(Rc::new(Gateways { props, gateways: PerZone::default() })))
    }
}

impl INatProvider for NatGatewayProvider {
    fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()> {
        let ids = self.0.props.eip_allocation_ids.as_ref();
        let needed = options.nat_subnets.len();
        if let Some(ids) = ids.filter(|ids| !is_unresolved(ids.as_slice()) && ids.len() < needed) {
            return Err(Error::new(
                "EnoughGatewayAllocationProvided",
                format!(
                    "Not enough NAT gateway EIP allocation IDs ({} provided) for the requested subnet count ({needed} needed).",
                    ids.len()
                ),
            ));
        }
        for (i, subnet) in options.nat_subnets.iter().enumerate() {
            let id = ids.map(|ids| Fn::select(i, ids)).transpose()?;
            let drain = AddNatGatewayOptions { max_drain_duration: self.0.props.max_drain_duration };
            let gateway = subnet.add_nat_gateway_with(id, drain)?;
            self.0.gateways.add(subnet.availability_zone()?, gateway.ref_());
        }
        options.private_subnets.iter().try_for_each(|s| self.configure_subnet(s))
    }

    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
        let gateway = self.0.gateways.pick(&subnet.availability_zone()?)?;
        default_route(subnet, RouterType::NatGateway, gateway)
    }

    fn configured_gateways(&self) -> Vec<GatewayConfig> {
        let all = self.0.gateways.all().into_iter();
        all.map(|(az, gateway_id)| GatewayConfig { az, gateway_id }).collect()
    }
}

/// The addresses of a regional NAT gateway in an availability zone.
#[derive(Clone, Debug, Default)]
pub struct AvailabilityZoneAddress {
    /// The allocation ids of elastic IP addresses.
    pub allocation_ids: Vec<String>,
    /// The zone's name; this or its id.
    pub availability_zone: Option<String>,
    /// The zone's id; this or its name.
    pub availability_zone_id: Option<String>,
}

/// Properties of a regional NAT gateway.
#[derive(Clone, Debug, Default)]
pub struct RegionalNatGatewayProps {
    /// The allocation id of an elastic IP address. Default: addresses are managed by AWS.
    pub allocation_id: Option<String>,
    /// The addresses by availability zone. Default: AWS covers all zones.
    pub availability_zone_addresses: Option<Vec<AvailabilityZoneAddress>>,
    /// The allocation id of an elastic IP address, in other words.
    pub eip: Option<String>,
    /// How long connections are kept when addresses are taken away, 1 to 4,000 seconds. Default: 350 seconds.
    pub max_drain_duration: Option<Duration>,
}

/// One NAT gateway for all availability zones; clones are the same.
#[derive(Clone)]
pub struct RegionalNatGatewayProvider(Rc<Regional>);

struct Regional {
    props: RegionalNatGatewayProps,
    gateway: OnceCell<CfnResource>,
}

impl RegionalNatGatewayProvider {
    /// Makes a provider, to be given to a VPC.
    ///
    /// # Errors
    /// When the addresses contradict each other, or the drain time is not 1 to 4,000 seconds.
    pub fn new(props: RegionalNatGatewayProps) -> Result<Self> {
        if props.allocation_id.is_some() && props.eip.is_some() {
            return Err(Error::new(
                "CannotSpecifyBothAllocationIdAndEip",
                "Cannot specify both `allocationId` and `eip`. Use one or the other.",
            ));
        }
        if let Some(addresses) = &props.availability_zone_addresses {
            check_addresses(addresses)?;
        }
        check_drain_duration(props.max_drain_duration)?;
        Ok(Self(Rc::new(Regional { props, gateway: OnceCell::new() })))
    }
}

fn check_addresses(addresses: &[AvailabilityZoneAddress]) -> Result<()> {
    let fail = |code: &'static str, message: String| Err(Error::new(code, message));
    if addresses.is_empty() {
        return fail("EmptyAvailabilityZoneAddresses", "`availabilityZoneAddresses` cannot be an empty array.".into());
    }
    if addresses.iter().any(|a| a.availability_zone.is_none() && a.availability_zone_id.is_none()) {
        return fail(
            "MissingAvailabilityZoneOrId",
            "Either `availabilityZone` or `availabilityZoneId` must be specified in `AvailabilityZoneAddress`.".into(),
        );
    }
    if addresses.iter().any(|a| a.allocation_ids.is_empty()) {
        return fail(
            "EmptyAllocationIds",
            "`allocationIds` cannot be an empty array in `AvailabilityZoneAddress`.".into(),
        );
    }
    let twice = |of: fn(&AvailabilityZoneAddress) -> Option<&String>| {
        let (mut seen, mut twice): (Vec<&String>, Vec<String>) = (Vec::new(), Vec::new());
        for zone in addresses.iter().filter_map(of).filter(|z| !str_is_unresolved(z)) {
            if seen.contains(&zone) && !twice.contains(zone) {
                twice.push(zone.clone());
            }
            seen.push(zone);
        }
        twice.join(", ")
    };
    let kinds = [
        ("DuplicateAvailabilityZone", "availabilityZone", twice(|a| a.availability_zone.as_ref())),
        ("DuplicateAvailabilityZoneId", "availabilityZoneId", twice(|a| a.availability_zone_id.as_ref())),
    ];
    for (code, property, twice) in kinds {
        if !twice.is_empty() {
            return fail(
                code,
                format!(
                    "An Availability Zone can only appear once in `availabilityZoneAddresses`, got duplicate `{property}`: {twice}."
                ),
            );
        }
    }
    Ok(())
}

impl INatProvider for RegionalNatGatewayProvider {
    fn configure_nat(&self, options: ConfigureNatOptions) -> Result<()> {
        let (vpc, props) = (&options.vpc, &self.0.props);
        if !options.nat_subnets.is_empty() {
            Annotations::of(vpc).add_warning_v2(
                "@aws-cdk/aws-ec2:regionalNatGatewayNatSubnetsIgnored",
                "`natSubnets` is ignored for Regional NAT Gateway. Regional NAT Gateways do not require public subnets.",
            );
        }
        let address = props.allocation_id.clone().or_else(|| props.eip.clone());
        let zones = props.availability_zone_addresses.as_ref();
        if zones.is_some() && address.is_some() {
            Annotations::of(vpc).add_warning_v2(
                "@aws-cdk/aws-ec2:regionalNatGatewayAllocationIdIgnored",
                "`allocationId` and `eip` are ignored when `availabilityZoneAddresses` is specified.",
            );
        }
        let render = |a: &AvailabilityZoneAddress| -> Value {
            object! {
                "AllocationIds" => a.allocation_ids.clone(),
                "AvailabilityZone" => a.availability_zone.clone(),
                "AvailabilityZoneId" => a.availability_zone_id.clone(),
            }
            .into()
        };
        let gateway = CfnResource::l1(
            vpc,
            "RegionalNatGateway",
            "AWS::EC2::NatGateway",
            object! {
                "VpcId" => vpc.vpc_id(),
                "AvailabilityMode" => "regional",
                "ConnectivityType" => "public",
                "AllocationId" => address.filter(|_| zones.is_none()),
                "AvailabilityZoneAddresses" => zones.map(|z| z.iter().map(render).collect::<Vec<_>>()),
                "MaxDrainDurationSeconds" => props.max_drain_duration.map(Duration::to_seconds).transpose()?,
            },
        )?;
        gateway.node().add_dependable(vpc.internet_connectivity_established());
        if self.0.gateway.set(gateway).is_err() {
            bail!(vpc, "NatProviderUsedTwice", "a regional NAT gateway is for one VPC");
        }
        options.private_subnets.iter().try_for_each(|s| self.configure_subnet(s))
    }

    fn configure_subnet(&self, subnet: &PrivateSubnet) -> Result<()> {
        let Some(gateway) = self.0.gateway.get() else {
            return Err(Error::new(
                "CannotConfigureSubnetBeforeNat",
                "Cannot configure subnet before configuring NAT gateway",
            ));
        };
        let zone = subnet.availability_zone()?;
        let listed: Option<Vec<&String>> = self.0.props.availability_zone_addresses.as_ref().and_then(|addresses| {
            addresses.iter().map(|a| a.availability_zone.as_ref().filter(|z| !str_is_unresolved(z))).collect()
        });
        if let Some(listed) = listed.filter(|l| !str_is_unresolved(&zone) && !l.contains(&&zone)) {
            let listed: Vec<&str> = listed.into_iter().map(String::as_str).collect();
            bail!(
                subnet,
                "SubnetNotCoveredByRegionalNatGateway",
                "Subnet is in Availability Zone {zone}, which is not listed in `availabilityZoneAddresses` ({}). A Regional NAT Gateway with `availabilityZoneAddresses` only serves the listed Availability Zones. Add an entry for this zone, or omit `availabilityZoneAddresses` to let AWS cover every zone automatically.",
                listed.join(", ")
            );
        }
        default_route(subnet, RouterType::NatGateway, gateway.att("NatGatewayId"))
    }

    fn configured_gateways(&self) -> Vec<GatewayConfig> {
        let gateway = self.0.gateway.get();
        gateway.iter().map(|g| GatewayConfig { az: "regional".into(), gateway_id: g.att("NatGatewayId") }).collect()
    }

    fn is_regional(&self) -> bool {
        true
    }
}

macro_rules! nat_providers {
    ($($Provider:ident),*) => { $(
        impl From<$Provider> for NatProvider {
            fn from(provider: $Provider) -> Self {
                NatProvider::custom(provider)
            }
        }
        impl From<&$Provider> for NatProvider {
            fn from(provider: &$Provider) -> Self {
                provider.clone().into()
            }
        }
    )* };
}
pub(super) use nat_providers;
nat_providers!(NatGatewayProvider, RegionalNatGatewayProvider);

/// Routes all IPv4 traffic of a subnet that is for elsewhere.
pub(super) fn default_route(subnet: &PrivateSubnet, router_type: RouterType, router_id: String) -> Result<()> {
    subnet.add_route(
        "DefaultRoute",
        AddRouteOptions {
            destination_cidr_block: None,
            destination_ipv6_cidr_block: None,
            router_type,
            router_id,
            enables_internet_connectivity: Some(true),
        },
    )
}

/// Things by availability zone, where zones without one take turns with the others'.
pub(super) struct PerZone<T> {
    all: RefCell<Vec<(String, T)>>,
    next: Cell<usize>,
}

impl<T> Default for PerZone<T> {
    fn default() -> Self {
        Self { all: RefCell::default(), next: Cell::new(0) }
    }
}

impl<T: Clone> PerZone<T> {
    pub(super) fn add(&self, zone: String, thing: T) {
        self.all.borrow_mut().push((zone, thing));
    }

    pub(super) fn pick(&self, zone: &str) -> Result<T> {
        let all = self.all.borrow();
        if all.is_empty() {
            return Err(Error::new("CannotPickSetEmpty", "Cannot pick, set is empty"));
        }
        if let Some((_, own)) = all.iter().rev().find(|(z, _)| z == zone) {
            return Ok(own.clone());
        }
        let turn = self.next.get();
        self.next.set(turn + 1);
        Ok(all[turn % all.len()].1.clone())
    }

    pub(super) fn all(&self) -> Vec<(String, T)> {
        self.all.borrow().clone()
    }
}

// Source: AWS::EC2::NatGateway, MaxDrainDurationSeconds.
fn check_drain_duration(duration: Option<Duration>) -> Result<()> {
    let Some(duration) = duration else { return Ok(()) };
    let seconds = duration.to_milliseconds() as f64 / 1000.0;
    if !(1.0..=4000.0).contains(&seconds) {
        return Err(Error::new(
            "InvalidMaxDrainDuration",
            format!(
                "`maxDrainDuration` must be between 1 and 4000 seconds, got {} seconds.",
                longshore_core::value::js_number(seconds)
            ),
        ));
    }
    if duration.to_seconds().is_err() {
        return Err(Error::new(
            "NonIntegralMaxDrainDuration",
            format!(
                "`maxDrainDuration` must be a whole number of seconds, got {} seconds.",
                longshore_core::value::js_number(seconds)
            ),
        ));
    }
    Ok(())
}
