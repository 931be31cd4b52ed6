//! Records of hosted zones.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::js_number;
use longshore_core::{bail, object};

use super::{GeoLocation, HostedZoneRef, IHostedZone};
use crate::props::text_enum;

text_enum! {
    /// The type of a record.
    pub enum RecordType {
        /// IPv4 addresses.
        A = "A",
        /// IPv6 addresses.
        Aaaa = "AAAA",
        /// Authorities that may make certificates.
        Caa = "CAA",
        /// Another name.
        Cname = "CNAME",
        /// The key of a signed zone.
        Ds = "DS",
        /// How a site is reached.
        Https = "HTTPS",
        /// Mail servers.
        Mx = "MX",
        /// Rules that rewrite names.
        Naptr = "NAPTR",
        /// Name servers.
        Ns = "NS",
        /// The name of an address.
        Ptr = "PTR",
        /// The start of a zone.
        Soa = "SOA",
        /// Senders of mail.
        Spf = "SPF",
        /// Servers of a service.
        Srv = "SRV",
        /// Fingerprints of secure shells.
        Sshfp = "SSHFP",
        /// How a service is reached.
        Svcb = "SVCB",
        /// Certificates of a service.
        Tlsa = "TLSA",
        /// Text.
        Txt = "TXT",
    }
}

/// An AWS resource that a record stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AliasRecordTargetConfig {
    /// The hosted zone of its name.
    pub hosted_zone_id: String,
    /// Its name.
    pub dns_name: String,
    /// Whether the record is only given out while it works. Default false.
    pub evaluate_target_health: Option<bool>,
}

/// Anything that a record can stand for.
pub trait IAliasRecordTarget {
    /// Says what it is.
    ///
    /// # Errors
    /// When its name is not known.
    fn bind(&self, record: &dyn Construct, zone: &dyn IHostedZone) -> Result<AliasRecordTargetConfig>;
}

impl<T: IAliasRecordTarget + ?Sized> IAliasRecordTarget for Rc<T> {
    fn bind(&self, record: &dyn Construct, zone: &dyn IHostedZone) -> Result<AliasRecordTargetConfig> {
        (**self).bind(record, zone)
    }
}

/// What a record says.
#[derive(Clone)]
pub struct RecordTarget(Kind);

#[derive(Clone)]
enum Kind {
    Values(Vec<String>),
    Alias(Rc<dyn IAliasRecordTarget>),
}

impl RecordTarget {
    /// These values.
    pub fn from_values(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(Kind::Values(values.into_iter().map(Into::into).collect()))
    }

    /// These addresses.
    pub fn from_ip_addresses(ip_addresses: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::from_values(ip_addresses)
    }

    /// An AWS resource.
    pub fn from_alias(alias_target: impl IAliasRecordTarget + 'static) -> Self {
        Self(Kind::Alias(Rc::new(alias_target)))
    }
}

text_enum! {
    /// Which of two records is given out.
    pub enum Failover {
        /// This one while it works.
        Primary = "PRIMARY",
        /// This one while the other does not work.
        Secondary = "SECONDARY",
    }
}

/// What all records have, whatever they say.
#[derive(Clone)]
pub(super) struct Options {
    pub(super) zone: HostedZoneRef,
    pub(super) record_name: Option<String>,
    pub(super) ttl: Option<Duration>,
    pub(super) comment: Option<String>,
    pub(super) weight: Option<f64>,
    pub(super) region: Option<String>,
    pub(super) geo_location: Option<GeoLocation>,
    pub(super) multi_value_answer: Option<bool>,
    pub(super) failover: Option<Failover>,
    pub(super) set_identifier: Option<String>,
}

macro_rules! record_props {
    ($(#[$m:meta])* $Props:ident => $Record:ident { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* }) => {
        $crate::props::construct_props! {
            $(#[$m])*
            pub struct $Props => $Record {
                /// The zone.
                [into] zone: $crate::aws_route53::HostedZoneRef,
                /// The name, within the zone or whole. Default: the zone's.
                [into] record_name: Option<String>,
                /// How long it may be remembered. Default 30 minutes.
                ttl: Option<::longshore_core::units::Duration>,
                /// A comment.
                [into] comment: Option<String>,
                /// How often it is given out among records of the name, 0 to 255. Default: there is one record.
                [into] weight: Option<f64>,
                /// To clients of which region it is given out. Default: to all.
                [into] region: Option<String>,
                /// To clients of which place it is given out. Default: to all.
                geo_location: Option<$crate::aws_route53::GeoLocation>,
                /// Whether it is given out together with other records of the name. Default false.
                multi_value_answer: Option<bool>,
                /// Whether it is given out while another works or does not. Default: always.
                failover: Option<$crate::aws_route53::Failover>,
                /// What tells it from other records of the name. Default: made of the construct's path.
                [into] set_identifier: Option<String>,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }

        impl $Props {
            /// What all records have.
            fn options(&self) -> $crate::aws_route53::record::Options {
                $crate::aws_route53::record::Options {
                    zone: ::std::rc::Rc::clone(&self.zone),
                    record_name: self.record_name.clone(),
                    ttl: self.ttl,
                    comment: self.comment.clone(),
                    weight: self.weight,
                    region: self.region.clone(),
                    geo_location: self.geo_location.clone(),
                    multi_value_answer: self.multi_value_answer,
                    failover: self.failover,
                    set_identifier: self.set_identifier.clone(),
                }
            }
        }
    };
}
pub(super) use record_props;

record_props! {
    /// Properties of a [`RecordSet`].
    RecordSetProps => RecordSet {
        /// The type.
        record_type: RecordType,
        /// What the record says.
        target: RecordTarget,
    }
}

/// A record of a hosted zone; clones are the same.
#[derive(Clone)]
pub struct RecordSet {
    base: ResourceBase,
    resource: CfnResource,
}

impl RecordSet {
    /// Adds a record to a zone.
    ///
    /// # Errors
    /// When a property is not valid, the zone's domain is not known, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: RecordSetProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_route53.RecordSet";
        Self::of(scope, id, class, props.record_type, props.options(), props.target)
    }

    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        record_type: RecordType,
        options: Options,
        target: RecordTarget,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        let zone = &*options.zone;
        let (mut values, mut alias, mut ttl) = (None, None, None);
        check_routing(&node, &options, matches!(target.0, Kind::Alias(_)))?;
        match target.0 {
            Kind::Values(v) => {
                values = Some(v);
                ttl = Some(options.ttl.unwrap_or(Duration::minutes(30)).to_seconds()?.to_string());
            }
            Kind::Alias(target) => {
                if options.failover.is_some() && target.bind(&node, zone)?.evaluate_target_health != Some(true) {
                    bail!(
                        &node,
                        "FailoverAliasRecordSetsSet",
                        "Failover alias record sets must set EvaluateTargetHealth to true"
                    );
                }
                if options.ttl.is_some() {
                    Annotations::of(&node).add_warning_v2(
                        "aws-cdk-lib/aws-route53:ttlIgnored",
                        "Ignoring ttl since 'target' uses an alias target",
                    );
                }
                let config = target.bind(&node, zone)?;
                alias = Some(object! {
                    "DNSName" => config.dns_name,
                    "HostedZoneId" => config.hosted_zone_id,
                    "EvaluateTargetHealth" => config.evaluate_target_health,
                });
            }
        }
        let zone_name = zone.zone_name()?;
        let given = options.record_name.as_deref().filter(|n| !n.is_empty());
        let identifier = match &options.set_identifier {
            Some(given) => Some(given.clone()),
            None => identifier(&node, &options)?,
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Route53::RecordSet",
            object! {
                "HostedZoneId" => zone.hosted_zone_id(),
                "Name" => qualified(given.unwrap_or(&zone_name), &zone_name),
                "Type" => record_type,
                "ResourceRecords" => values,
                "AliasTarget" => alias,
                "TTL" => ttl,
                "Comment" => options.comment,
                "GeoLocation" => options.geo_location.as_ref().map(GeoLocation::render),
                "MultiValueAnswer" => options.multi_value_answer,
                "SetIdentifier" => identifier,
                "Weight" => options.weight,
                "Region" => options.region,
                "Failover" => options.failover,
            },
        )?;
        Ok(Self { base, resource })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// The domain of the record.
    pub fn domain_name(&self) -> String {
        self.resource.ref_()
    }
}

// Source: Route 53 API, ChangeResourceRecordSets, ResourceRecordSet.
fn check_routing(at: &Node, of: &Options, alias: bool) -> Result<()> {
    let many = of.multi_value_answer == Some(true);
    if let Some(weight) = of.weight.filter(|w| number_token(*w).is_none() && !(0.0..=255.0).contains(w)) {
        bail!(at, "WeightInclusive", "weight must be between 0 and 255 inclusive, got: {}", js_number(weight));
    }
    if let Some(given) = of.set_identifier.as_deref().filter(|i| !i.is_empty()) {
        let length = given.encode_utf16().count();
        if length > 128 {
            bail!(
                at,
                "SetIdentifierCharactersLong",
                "setIdentifier must be between 1 and 128 characters long, got: {length}"
            );
        }
        let region = of.region.as_deref().is_some_and(|r| !r.is_empty());
        if of.weight.is_none() && of.geo_location.is_none() && !region && !many && of.failover.is_none() {
            bail!(
                at,
                "SetIdentifierSpecifiedNonSimple",
                "setIdentifier can only be specified for non-simple routing policies"
            );
        }
    }
    if many && alias {
        bail!(at, "MultiValueAnswerCannotSpecified", "multiValueAnswer cannot be specified for alias record");
    }
    if of.failover.is_some() && many {
        bail!(at, "CannotFailoverMultiValueAnswer", "Cannot use both failover and multiValueAnswer routing policies");
    }
    let policies = [
        of.geo_location.is_some(),
        of.region.is_some(),
        of.weight.is_some(),
        of.multi_value_answer.is_some(),
        of.failover.is_some(),
    ];
    if policies.iter().filter(|p| **p).count() > 1 {
        bail!(
            at,
            "Onlyregion",
            "Only one of region, weight, multiValueAnswer, geoLocation, cidrRoutingConfig, or failover can be defined"
        );
    }
    if of.failover == Some(Failover::Primary) && !alias {
        bail!(at, "FailoverRecordSetsIncludeHealth", "PRIMARY failover record sets must include a health check");
    }
    Ok(())
}

/// What tells a record from others of its name.
fn identifier(at: &Node, of: &Options) -> Result<Option<String>> {
    let prefix = if let Some(failover) = of.failover {
        format!("FAILOVER_{}_ID_", failover.as_str())
    } else if let Some(place) = &of.geo_location {
        return Ok(Some(place.identifier()));
    } else if let Some(weight) = of.weight {
        let weight = match number_token(weight) {
            // The name is as long as with three digits.
            Some(token) => {
                let max_length = Some(64 - "WEIGHT_XXX_ID_".len());
                let options = UniqueResourceNameOptions { max_length, ..Default::default() };
                return Ok(Some(format!("WEIGHT_{token}_ID_{}", Names::unique_resource_name(at, &options)?)));
            }
            None => js_number(weight),
        };
        format!("WEIGHT_{weight}_ID_")
    } else if let Some(region) = of.region.as_deref().filter(|r| !r.is_empty()) {
        format!("REGION_{region}_ID_")
    } else if of.multi_value_answer == Some(true) {
        "MVA_ID_".to_owned()
    } else {
        return Ok(None);
    };
    let max_length = Some(64usize.saturating_sub(prefix.len()));
    let options = UniqueResourceNameOptions { max_length, ..Default::default() };
    Ok(Some(format!("{prefix}{}", Names::unique_resource_name(at, &options)?)))
}

/// A name with its zone and a dot at the end.
fn qualified(name: &str, zone: &str) -> String {
    if name.ends_with('.') {
        return name.to_owned();
    }
    let zone = zone.strip_suffix('.').unwrap_or(zone);
    let suffix = format!(".{zone}");
    if name.ends_with(&suffix) || name == zone { format!("{name}.") } else { format!("{name}{suffix}.") }
}

impl Construct for RecordSet {
    fn node(&self) -> &Node {
        self.base.node()
    }
}
