//! Existing VPCs.

use std::cell::RefCell;

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::{Construct, DependencyGroup, all_or_nothing};
use longshore_core::context_provider;
use longshore_core::element::locale_compare;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::token::{is_unresolved, str_is_unresolved};
use longshore_core::value::{Object, Value};

use super::vpc::{Parts, vpc_arn};
use super::{Subnet, SubnetAttributes, SubnetRef, SubnetType, Vpc, VpcParts, VpcRef};

/// What is known of an existing VPC. Lists of subnets go round the availability zones, group after group.
#[derive(Clone, Debug, Default)]
pub struct VpcAttributes {
    /// The id.
    pub vpc_id: String,
    /// The IPv4 addresses. Default: they cannot be asked for.
    pub vpc_cidr_block: Option<String>,
    /// The availability zones, in the order of the subnets.
    pub availability_zones: Vec<String>,
    /// The ids of public subnets.
    pub public_subnet_ids: Option<Vec<String>>,
    /// The names of the groups of public subnets.
    pub public_subnet_names: Option<Vec<String>>,
    /// The ids of the route tables of public subnets.
    pub public_subnet_route_table_ids: Option<Vec<String>>,
    /// The IPv4 addresses of public subnets.
    pub public_subnet_ipv4_cidr_blocks: Option<Vec<String>>,
    /// The ids of private subnets.
    pub private_subnet_ids: Option<Vec<String>>,
    /// The names of the groups of private subnets.
    pub private_subnet_names: Option<Vec<String>>,
    /// The ids of the route tables of private subnets.
    pub private_subnet_route_table_ids: Option<Vec<String>>,
    /// The IPv4 addresses of private subnets.
    pub private_subnet_ipv4_cidr_blocks: Option<Vec<String>>,
    /// The ids of isolated subnets.
    pub isolated_subnet_ids: Option<Vec<String>>,
    /// The names of the groups of isolated subnets.
    pub isolated_subnet_names: Option<Vec<String>>,
    /// The ids of the route tables of isolated subnets.
    pub isolated_subnet_route_table_ids: Option<Vec<String>>,
    /// The IPv4 addresses of isolated subnets.
    pub isolated_subnet_ipv4_cidr_blocks: Option<Vec<String>>,
    /// The VPN gateway's id. Default: none.
    pub vpn_gateway_id: Option<String>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
}

/// Which VPC is looked up; exactly one must fit.
#[derive(Clone, Debug, Default)]
pub struct VpcLookupOptions {
    /// The id.
    pub vpc_id: Option<String>,
    /// The name, a tag.
    pub vpc_name: Option<String>,
    /// Other tags.
    pub tags: Option<IndexMap<String, String>>,
    /// Whether it is the default VPC of the region. Default: it does not matter.
    pub is_default: Option<bool>,
    /// The tag that names groups of subnets. Default `aws-cdk:subnet-name`.
    pub subnet_group_name_tag: Option<String>,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// Whether the VPN gateway is looked up as well. Default true.
    pub return_vpn_gateways: Option<bool>,
    /// The account that owns the VPC, where it is shared. Default: the stack's.
    pub owner_account_id: Option<String>,
}

impl Vpc {
    /// An existing VPC whose parts are known.
    ///
    /// # Errors
    /// When the lists don't fit each other, or the id of the construct is empty or taken.
    pub fn from_vpc_attributes(scope: &dyn Construct, id: impl AsRef<str>, attrs: VpcAttributes) -> Result<VpcRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || from_attributes(scope, id, attrs))
    }

    /// An existing VPC that is looked up in the account. Until the toolkit has done so, its subnets are stand-ins.
    ///
    /// # Errors
    /// When an option is a token, the stack's environment is not known, or the id of the construct is empty or taken.
    pub fn from_lookup(scope: &dyn Construct, id: impl AsRef<str>, options: VpcLookupOptions) -> Result<VpcRef> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || look_up(scope, id, options))
    }
}

fn from_attributes(scope: &dyn Construct, id: &str, attrs: VpcAttributes) -> Result<VpcRef> {
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.aws_ec2.Vpc", None, attrs.region.clone())?;
    let node = base.node().clone();
    let lists = [
        ("availabilityZones", Some(&attrs.availability_zones)),
        ("publicSubnetIds", attrs.public_subnet_ids.as_ref()),
        ("publicSubnetNames", attrs.public_subnet_names.as_ref()),
        ("publicSubnetRouteTableIds", attrs.public_subnet_route_table_ids.as_ref()),
        ("publicSubnetIpv4CidrBlocks", attrs.public_subnet_ipv4_cidr_blocks.as_ref()),
        ("privateSubnetIds", attrs.private_subnet_ids.as_ref()),
        ("privateSubnetNames", attrs.private_subnet_names.as_ref()),
        ("privateSubnetRouteTableIds", attrs.private_subnet_route_table_ids.as_ref()),
        ("privateSubnetIpv4CidrBlocks", attrs.private_subnet_ipv4_cidr_blocks.as_ref()),
        ("isolatedSubnetIds", attrs.isolated_subnet_ids.as_ref()),
        ("isolatedSubnetNames", attrs.isolated_subnet_names.as_ref()),
        ("isolatedSubnetRouteTableIds", attrs.isolated_subnet_route_table_ids.as_ref()),
        ("isolatedSubnetIpv4CidrBlocks", attrs.isolated_subnet_ipv4_cidr_blocks.as_ref()),
    ];
    for (name, _) in lists.into_iter().filter(|(_, l)| l.is_some_and(|l| is_unresolved(l.as_slice()))) {
        Annotations::of(&node).add_warning_v2(
            &format!("@aws-cdk/aws-ec2:vpcAttributeIsListToken{name}"),
            &format!("fromVpcAttributes: '{name}' is a list token: the imported VPC will not work with constructs that require a list of subnets at synthesis time. Use 'Vpc.fromLookup()' or 'Fn.importListValue' instead."),
        );
    }
    let zones = attrs.availability_zones.clone();
    let public = SubnetGroup::new(
        "public",
        SubnetType::Public,
        &zones,
        attrs.public_subnet_ids,
        attrs.public_subnet_names,
        attrs.public_subnet_route_table_ids,
        attrs.public_subnet_ipv4_cidr_blocks,
    )?;
    let private = SubnetGroup::new(
        "private",
        SubnetType::PrivateWithEgress,
        &zones,
        attrs.private_subnet_ids,
        attrs.private_subnet_names,
        attrs.private_subnet_route_table_ids,
        attrs.private_subnet_ipv4_cidr_blocks,
    )?;
    let isolated = SubnetGroup::new(
        "isolated",
        SubnetType::PrivateIsolated,
        &zones,
        attrs.isolated_subnet_ids,
        attrs.isolated_subnet_names,
        attrs.isolated_subnet_route_table_ids,
        attrs.isolated_subnet_ipv4_cidr_blocks,
    )?;
    let parts = VpcParts::of(Parts {
        vpc_arn: vpc_arn(base.stack(), &attrs.vpc_id, None, None)?,
        vpc_id: attrs.vpc_id,
        cidr: attrs.vpc_cidr_block.ok_or("was not supplied when creating this VPC"),
        public: RefCell::new(public.import(&node, &zones)?),
        private: RefCell::new(private.import(&node, &zones)?),
        isolated: RefCell::new(isolated.import(&node, &zones)?),
        availability_zones: zones,
        vpn_gateway_id: RefCell::new(attrs.vpn_gateway_id),
        internet: DependencyGroup::default(),
        incomplete: false,
        base,
    });
    Ok(parts.to_ref())
}

/// The existing subnets of a type: one or more groups, each with a subnet in every availability zone.
struct SubnetGroup {
    ids: Vec<String>,
    names: Vec<String>,
    route_tables: Vec<String>,
    cidrs: Vec<String>,
}

impl SubnetGroup {
    fn new(
        kind: &str,
        subnet_type: SubnetType,
        zones: &[String],
        ids: Option<Vec<String>>,
        names: Option<Vec<String>>,
        route_tables: Option<Vec<String>>,
        cidrs: Option<Vec<String>>,
    ) -> Result<Self> {
        let ids = ids.unwrap_or_default();
        // Quirk(cdk): vpc-without-zones. Without availability zones there may not even be no subnets.
        let uneven = if zones.is_empty() { ids.is_empty() } else { !ids.len().is_multiple_of(zones.len()) };
        if uneven {
            return Err(Error::new(
                "MustBeNumberMultipleAvailability",
                format!(
                    "Number of {kind}SubnetIds ({}) must be a multiple of availability zones ({}).",
                    ids.len(),
                    zones.len()
                ),
            ));
        }
        for (list, field) in [(&route_tables, "RouteTableIds"), (&cidrs, "Ipv4CidrBlocks")] {
            if let Some(list) = list.as_ref().filter(|l| l.len() != ids.len()) {
                return Err(Error::new(
                    "MustBeNumberEqualAmount",
                    format!(
                        "Number of {kind}Subnet{field} ({}) must be equal to the amount of {kind}SubnetIds ({}).",
                        list.len(),
                        ids.len()
                    ),
                ));
            }
        }
        let names = names.filter(|n| !n.is_empty()).map_or_else(
            || Ok(vec![subnet_type.group_name().to_owned()]),
            |names| {
                if zones.is_empty() || names.len() != ids.len() / zones.len() {
                    return Err(Error::new(
                        "EntryEveryCorrespondingSubnet",
                        format!(
                            "{kind}SubnetNames must have an entry for every corresponding subnet group, got: {}",
                            Value::from(names).to_json(0)
                        ),
                    ));
                }
                Ok(names)
            },
        )?;
        Ok(Self { ids, names, route_tables: route_tables.unwrap_or_default(), cidrs: cidrs.unwrap_or_default() })
    }

    fn import(self, scope: &dyn Construct, zones: &[String]) -> Result<Vec<SubnetRef>> {
        let Self { ids, names, route_tables, cidrs } = self;
        let import = |(i, subnet_id): (usize, String)| {
            // Quirk(cdk): unnamed-groups. Groups after the first have no name unless all are given.
            let group = i.checked_div(zones.len()).and_then(|k| names.get(k));
            let id = format!("{}Subnet{}", group.map_or("undefined", String::as_str), i + 1);
            let attributes = SubnetAttributes {
                availability_zone: i.checked_rem(zones.len()).map(|z| zones[z].clone()),
                subnet_id,
                route_table_id: route_tables.get(i).cloned(),
                ipv4_cidr_block: cidrs.get(i).cloned(),
            };
            Subnet::from_subnet_attributes(scope, id, attributes)
        };
        ids.into_iter().enumerate().map(import).collect()
    }
}

fn look_up(scope: &dyn Construct, id: &str, options: VpcLookupOptions) -> Result<VpcRef> {
    let tags = options.tags.unwrap_or_default();
    let texts = [&options.vpc_id, &options.vpc_name].into_iter().flatten().chain(tags.keys()).chain(tags.values());
    if texts.into_iter().any(|t| str_is_unresolved(t)) {
        bail!(scope, "Arguments", "All arguments to Vpc.fromLookup() must be concrete (no Tokens)");
    }
    let some = |v: Option<String>| v.filter(|v| !v.is_empty());
    let mut filter: Object = tags.into_iter().map(|(k, v)| (format!("tag:{k}"), v.into())).collect();
    let mut put = |k: &str, v: Option<String>| v.map(|v| filter.insert(k.to_owned(), v.into()));
    put("vpc-id", some(options.vpc_id));
    put("tag:Name", some(options.vpc_name));
    put("owner-id", some(options.owner_account_id));
    put("isDefault", options.is_default.map(|is| is.to_string()));
    let mut props = Object::new();
    if let Some(region) = some(options.region) {
        props.insert("region".into(), region.into());
    }
    props.extend(object! {
        "filter" => filter,
        "returnAsymmetricSubnets" => true,
        "returnVpnGateways" => options.return_vpn_gateways,
        "subnetGroupNameTag" => options.subnet_group_name_tag,
    });
    let found = context_provider::get_value(scope, "vpc-provider", props, Object::new(), Value::Undefined)?;
    Stack::of(scope)?.acknowledge_literal_zones();
    let incomplete = matches!(found, Value::Undefined | Value::Null);
    let vpc = if incomplete { stand_in() } else { found };
    let text = |v: &Value, key: &str| v.get(key).and_then(Value::as_str).map(str::to_owned);
    let base = ResourceBase::imported_in(
        scope,
        id,
        "aws-cdk-lib.aws_ec2.Vpc",
        text(&vpc, "ownerAccountId"),
        text(&vpc, "region"),
    )?;
    let node = base.node().clone();
    let groups = vpc.get("subnetGroups").and_then(Value::as_array).unwrap_or_default().to_vec();
    let subnets_of = |group: &Value| group.get("subnets").and_then(Value::as_array).unwrap_or_default().to_vec();
    let mut zones: Vec<String> = Vec::new();
    for zone in groups.iter().flat_map(subnets_of).filter_map(|s| text(&s, "availabilityZone")) {
        if !zones.contains(&zone) {
            zones.push(zone);
        }
    }
    zones.sort_by(|a, b| locale_compare(a, b));
    let of_type = |kind: &str| {
        let mut subnets = Vec::new();
        for group in groups.iter().filter(|g| g.get("type").and_then(Value::as_str) == Some(kind)) {
            let name = text(group, "name").unwrap_or_default();
            for (i, subnet) in subnets_of(group).iter().enumerate() {
                let attributes = SubnetAttributes {
                    availability_zone: text(subnet, "availabilityZone"),
                    subnet_id: text(subnet, "subnetId").unwrap_or_default(),
                    route_table_id: text(subnet, "routeTableId"),
                    ipv4_cidr_block: text(subnet, "cidr"),
                };
                subnets.push(Subnet::from_subnet_attributes(&node, format!("{name}Subnet{}", i + 1), attributes)?);
            }
        }
        Ok::<_, Error>(RefCell::new(subnets))
    };
    let vpc_id = text(&vpc, "vpcId").unwrap_or_default();
    let parts = VpcParts::of(Parts {
        vpc_arn: vpc_arn(base.stack(), &vpc_id, Some(base.env().region.clone()), Some(base.env().account.clone()))?,
        vpc_id,
        cidr: text(&vpc, "vpcCidrBlock").ok_or("was not found when looking up this VPC. Use a newer version of the CDK CLI and clear the old context value."),
        availability_zones: zones,
        public: of_type("Public")?,
        private: of_type("Private")?,
        isolated: of_type("Isolated")?,
        vpn_gateway_id: RefCell::new(text(&vpc, "vpnGatewayId")),
        internet: DependencyGroup::default(),
        incomplete,
        base,
    });
    Ok(parts.to_ref())
}

/// What stands for a VPC that is yet to be looked up.
fn stand_in() -> Value {
    let subnet = |zone: &str, id: &str, table: &str| {
        object! {"availabilityZone" => zone, "subnetId" => id, "routeTableId" => table, "cidr" => "1.2.3.4/5"}
    };
    let group = |kind: &str, first: Object, second: Object| {
        object! {"name" => kind, "type" => kind, "subnets" => [first, second]}
    };
    let inner = || (subnet("dummy1a", "p-12345", "rtb-12345p"), subnet("dummy1b", "p-67890", "rtb-57890p"));
    let (private, isolated) = (inner(), inner());
    object! {
        "vpcId" => "vpc-12345",
        "vpcCidrBlock" => "1.2.3.4/5",
        "subnetGroups" => [
            group("Public", subnet("dummy1a", "s-12345", "rtb-12345s"), subnet("dummy1b", "s-67890", "rtb-67890s")),
            group("Private", private.0, private.1),
            group("Isolated", isolated.0, isolated.1),
        ],
    }
    .into()
}
