//! What load balancers of all kinds have in common.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::IpAddressType;
use super::attributes::Attributes;
use crate::aws_ec2::{SubnetFilter, SubnetRef, SubnetSelection, SubnetType, VpcRef};
use crate::aws_iam::{AccountPrincipal, PolicyStatement, PrincipalRef, ServicePrincipal};
use crate::aws_s3::IBucket;

// Source: Elastic Load Balancing user guide, access logs, accounts by region.
const LOG_ACCOUNTS: [(&str, &str); 31] = [
    ("af-south-1", "098369216593"),
    ("ap-east-1", "754344448648"),
    ("ap-northeast-1", "582318560864"),
    ("ap-northeast-2", "600734575887"),
    ("ap-northeast-3", "383597477331"),
    ("ap-south-1", "718504428378"),
    ("ap-southeast-1", "114774131450"),
    ("ap-southeast-2", "783225319266"),
    ("ap-southeast-3", "589379963580"),
    ("ca-central-1", "985666609251"),
    ("cn-north-1", "638102146993"),
    ("cn-northwest-1", "037604701340"),
    ("eu-central-1", "054676820928"),
    ("eu-north-1", "897822967062"),
    ("eu-south-1", "635631232127"),
    ("eu-west-1", "156460612806"),
    ("eu-west-2", "652711504416"),
    ("eu-west-3", "009996457667"),
    ("me-south-1", "076674570225"),
    ("sa-east-1", "507241528517"),
    ("us-east-1", "127311923021"),
    ("us-east-2", "033677994240"),
    ("us-gov-east-1", "190560391635"),
    ("us-gov-west-1", "048591011584"),
    ("us-iso-east-1", "770363063475"),
    ("us-iso-west-1", "121062877647"),
    ("us-isob-east-1", "740734521339"),
    ("us-isof-east-1", "091100254016"),
    ("us-isof-south-1", "412137745753"),
    ("us-west-1", "027434742980"),
    ("us-west-2", "797873946194"),
];

/// A range of IPv6 addresses that a network load balancer sends from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceNatIpv6Prefix {
    prefix: String,
}

impl SourceNatIpv6Prefix {
    /// One that the service chooses.
    pub fn auto_assigned() -> Self {
        Self { prefix: "auto_assigned".to_owned() }
    }

    /// This range, with `/80` at its end.
    ///
    /// # Errors
    /// When the end is missing or another.
    pub fn from_ipv6_prefix(prefix: &str) -> Result<Self> {
        match prefix.split('/').nth(1) {
            None => Err(Error::new(
                "Ipv6PrefixIncludeNetmask",
                format!("IPv6 prefix must include netmask (e.g. 2001:db8::/80), got {prefix}"),
            )),
            Some("80") => Ok(Self { prefix: prefix.to_owned() }),
            Some(netmask) => {
                Err(Error::new("Ipv6PrefixNetmask", format!("IPv6 prefix must have a /80 netmask, got {netmask}")))
            }
        }
    }

    /// The range.
    pub fn prefix(&self) -> &str {
        &self.prefix
    }
}

/// The addresses of a network load balancer in a subnet.
#[derive(Clone)]
pub struct SubnetMapping {
    /// The subnet.
    pub subnet: SubnetRef,
    /// The id of an elastic address, for internet-facing load balancers.
    pub allocation_id: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The IPv4 address, for internal load balancers.
    pub private_ipv4_address: Option<String>,
    /// The range that is sent from.
    pub source_nat_ipv6_prefix: Option<SourceNatIpv6Prefix>,
}

/// What is said of load balancers of all kinds.
pub(super) struct BaseProps {
    pub(super) load_balancer_name: Option<PhysicalName>,
    pub(super) vpc: VpcRef,
    pub(super) internet_facing: bool,
    pub(super) vpc_subnets: Option<SubnetSelection>,
    pub(super) deletion_protection: Option<bool>,
    pub(super) cross_zone_enabled: Option<bool>,
    pub(super) deny_all_igw_traffic: Option<bool>,
    pub(super) minimum_capacity_unit: Option<f64>,
    pub(super) ip_address_type: Option<IpAddressType>,
    pub(super) subnet_mappings: Option<Vec<SubnetMapping>>,
}

/// What load balancers of a stack are made of.
pub struct LoadBalancerCore {
    pub(super) base: ResourceBase,
    pub(super) resource: CfnResource,
    pub(super) attributes: Attributes,
    pub(super) vpc: VpcRef,
}

impl LoadBalancerCore {
    pub(super) fn new(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        kind: &str,
        props: BaseProps,
        more: Object,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, props.load_balancer_name.unwrap_or_default())?;
        let node = base.node().clone();
        if props.vpc_subnets.is_some() && props.subnet_mappings.is_some() {
            bail!(&node, "SpecifyEither", "You can specify either `vpcSubnets` or `subnetMappings`, not both.");
        }
        if props.ip_address_type == Some(IpAddressType::DualStackWithoutPublicIpv4) && kind != "application" {
            bail!(
                &node,
                "IpaddresstypeDualStackWithoutPublicIpv4OnlyUsed",
                "'ipAddressType' DUAL_STACK_WITHOUT_PUBLIC_IPV4 can only be used with Application Load Balancer, got {kind}"
            );
        }
        let (mut subnet_ids, mut internet) = (None, None);
        match &props.subnet_mappings {
            Some(mappings) if props.internet_facing => {
                let ids: Vec<String> = mappings.iter().map(|m| m.subnet.subnet_id()).collect();
                let selection =
                    SubnetSelection { subnet_filters: Some(vec![SubnetFilter::by_ids(ids)]), ..Default::default() };
                internet = Some(props.vpc.select_subnets(&selection)?.internet_connectivity_established);
            }
            Some(_) => {}
            None => {
                let default = || match props.internet_facing {
                    true => SubnetSelection::of_type(SubnetType::Public),
                    false => SubnetSelection::default(),
                };
                let selected = props.vpc.select_subnets(&props.vpc_subnets.unwrap_or_else(default))?;
                subnet_ids = Some(selected.subnet_ids);
                internet = Some(selected.internet_connectivity_established);
            }
        }
        let mapping = |m: &SubnetMapping| {
            object! {
                "SubnetId" => m.subnet.subnet_id(),
                "AllocationId" => m.allocation_id.clone(),
                "PrivateIPv4Address" => m.private_ipv4_address.clone(),
                "IPv6Address" => m.ipv6_address.clone(),
                "SourceNatIpv6Prefix" => m.source_nat_ipv6_prefix.as_ref().map(|p| p.prefix.clone()),
            }
        };
        let attributes = Attributes::default();
        let mut properties = object! {
            "Name" => base.physical_name(),
            "Subnets" => subnet_ids,
            "SubnetMappings" => props.subnet_mappings.as_ref().map(|all| all.iter().map(mapping).collect::<Vec<_>>()),
            "Scheme" => if props.internet_facing { "internet-facing" } else { "internal" },
            "LoadBalancerAttributes" => attributes.render(),
            "MinimumLoadBalancerCapacity" => props.minimum_capacity_unit.filter(|u| *u != 0.0)
                .map(|units| object! {"CapacityUnits" => units}),
            "Type" => kind,
            "IpAddressType" => props.ip_address_type,
        };
        properties.extend(more);
        let resource = CfnResource::l1(&node, "Resource", "AWS::ElasticLoadBalancingV2::LoadBalancer", properties)?;
        if props.internet_facing
            && let Some(internet) = internet
        {
            resource.node().add_dependable(internet);
        }
        attributes.set_bool("deletion_protection.enabled", props.deletion_protection == Some(true));
        if let Some(enabled) = props.cross_zone_enabled {
            attributes.set_bool("load_balancing.cross_zone.enabled", enabled);
        }
        if let Some(deny) = props.deny_all_igw_traffic {
            if props.ip_address_type != Some(IpAddressType::DualStack) {
                bail!(
                    &node,
                    "DenyIgwTrafficSetLoad",
                    "'denyAllIgwTraffic' may only be set on load balancers with dualstack addressing."
                );
            }
            attributes.set_bool("ipv6.deny_all_igw_traffic", deny);
        }
        let name = base.physical_name().to_owned();
        node.add_validation(move || name_problems("Load balancer", &name));
        Ok(Self { base, resource, attributes, vpc: props.vpc })
    }

    /// Has requests written to a bucket, as `what` of the attributes says.
    pub(super) fn log_to(&self, bucket: &dyn IBucket, prefix: &str, what: &str) -> Result<()> {
        for (attribute, value) in
            [("enabled", "true".to_owned()), ("bucket", bucket.bucket_name()), ("prefix", prefix.to_owned())]
        {
            self.attributes.set(&format!("{what}.s3.{attribute}"), Some(value));
        }
        let stack = self.base.stack();
        let delivery = ServicePrincipal::new("delivery.logs.amazonaws.com");
        let folder = if prefix.is_empty() { String::new() } else { format!("{prefix}/") };
        let objects = bucket.arn_for_objects(&format!("{folder}AWSLogs/{}/*", stack.account()));
        let put = || PolicyStatement::builder().action("s3:PutObject").resource(objects.clone());
        bucket.add_to_resource_policy(put().principal(self.log_principal()?).build()?)?;
        let owned = object! {"s3:x-amz-acl" => "bucket-owner-full-control"};
        bucket.add_to_resource_policy(put().principal(delivery.clone()).condition("StringEquals", owned).build()?)?;
        bucket.add_to_resource_policy(
            PolicyStatement::builder()
                .action("s3:GetBucketAcl")
                .principal(delivery)
                .resource(bucket.bucket_arn())
                .build()?,
        )?;
        let policy = bucket.node().try_find_child("Policy").and_then(|p| p.try_find_child("Resource"));
        match policy.as_ref().and_then(CfnResource::at) {
            Some(policy) => self.resource.add_dependency(&policy),
            None => Ok(()),
        }
    }

    fn log_principal(&self) -> Result<PrincipalRef> {
        let region = self.base.stack().region();
        if str_is_unresolved(region) {
            bail!(
                self.base.node(),
                "RegionRequiredEnableBvAccess",
                "Region is required to enable ELBv2 access logging"
            );
        }
        Ok(match LOG_ACCOUNTS.iter().find(|(r, _)| *r == region) {
            Some((_, account)) => AccountPrincipal::new(*account).into(),
            None => ServicePrincipal::new("logdelivery.elasticloadbalancing.amazonaws.com").into(),
        })
    }
}

/// What is wrong with the name of a load balancer or target group.
// Source: Elastic Load Balancing API, CreateLoadBalancer and CreateTargetGroup, Name.
pub(super) fn name_problems(what: &str, name: &str) -> Vec<String> {
    if name.is_empty() || str_is_unresolved(name) {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut problem = |found: bool, text: &str| {
        if found {
            out.push(format!("{what} name: \"{name}\" {text}"));
        }
    };
    problem(name.encode_utf16().count() > 32, "can have a maximum of 32 characters.");
    problem(what == "Load balancer" && name.starts_with("internal-"), "must not begin with \"internal-\".");
    problem(name.starts_with('-') || name.ends_with('-'), "must not begin or end with a hyphen.");
    let known = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    problem(!known, "must contain only alphanumeric characters or hyphens.");
    out
}

/// The part of a load balancer's ARN that metrics know it by.
pub(super) fn full_name(at: &Node, arn: &str) -> Result<String> {
    use longshore_core::arn::ArnFormat;
    use longshore_core::intrinsics::Fn as CfnFn;
    if str_is_unresolved(arn) {
        return from_parts(&CfnFn::split("/", arn, None)?);
    }
    match Stack::of(at)?.split_arn(arn, ArnFormat::SlashResourceName)?.resource_name {
        Some(name) if !name.is_empty() => Ok(name),
        _ => {
            Err(Error::new("ProvidedDoesBelongLoad", format!("Provided ARN does not belong to a load balancer: {arn}")))
        }
    }
}

fn from_parts(parts: &[String]) -> Result<String> {
    use longshore_core::intrinsics::Fn as CfnFn;
    let part = |i| CfnFn::select(i, parts);
    Ok(format!("{}/{}/{}", part(1)?, part(2)?, part(3)?))
}

/// The part of a listener's ARN that metrics know its load balancer by.
pub(super) fn full_name_of_listener(listener_arn: &str) -> Result<String> {
    from_parts(&longshore_core::intrinsics::Fn::split("/", listener_arn, None)?)
}

/// A load balancer, whoever owns it.
pub trait ILoadBalancerV2: Construct {
    /// The ARN.
    fn load_balancer_arn(&self) -> String;

    /// The id of the hosted zone of the load balancer's name.
    ///
    /// # Errors
    /// When the load balancer was imported without it.
    fn load_balancer_canonical_hosted_zone_id(&self) -> Result<String>;

    /// The name in the domain name system.
    ///
    /// # Errors
    /// When the load balancer was imported without it.
    fn load_balancer_dns_name(&self) -> Result<String>;
}

/// A handle of any load balancer.
pub type LoadBalancerV2Ref = Rc<dyn ILoadBalancerV2>;
