//! Records of hosted zones.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::js_quote;

use super::{HostedZoneRef, IHostedZone};
use crate::props::{construct_props, text_enum};

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

macro_rules! record_props {
    ($(#[$m:meta])* $Props:ident => $Record:ident { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* }) => {
        construct_props! {
            $(#[$m])*
            pub struct $Props => $Record {
                /// The zone.
                [into] zone: HostedZoneRef,
                /// The name, within the zone or whole. Default: the zone's.
                [into] record_name: Option<String>,
                /// How long it may be remembered. Default 30 minutes.
                ttl: Option<Duration>,
                /// A comment.
                [into] comment: Option<String>,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }
    };
}

record_props! {
    /// Properties of a [`RecordSet`].
    RecordSetProps => RecordSet {
        /// The type.
        record_type: RecordType,
        /// What the record says.
        target: RecordTarget,
    }
}
record_props! {
    /// Properties of a [`CnameRecord`].
    CnameRecordProps => CnameRecord {
        /// The other name.
        [into] domain_name: String,
    }
}
record_props! {
    /// Properties of a [`TxtRecord`].
    TxtRecordProps => TxtRecord {
        /// The texts.
        values: Vec<String>,
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
    /// When the zone's domain is not known, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: RecordSetProps) -> Result<Self> {
        Self::of(scope, id.as_ref(), "aws-cdk-lib.aws_route53.RecordSet", props)
    }

    fn of(scope: &dyn Construct, id: &str, class: &str, props: RecordSetProps) -> Result<Self> {
        all_or_nothing(scope, id, || Self::make(scope, id, class, props))
    }

    fn make(scope: &dyn Construct, id: &str, class: &str, props: RecordSetProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        let (mut values, mut alias, mut ttl) = (None, None, None);
        match props.target.0 {
            Kind::Values(v) => {
                values = Some(v);
                ttl = Some(props.ttl.unwrap_or(Duration::minutes(30)).to_seconds()?.to_string());
            }
            Kind::Alias(target) => {
                if props.ttl.is_some() {
                    Annotations::of(&node).add_warning_v2(
                        "aws-cdk-lib/aws-route53:ttlIgnored",
                        "Ignoring ttl since 'target' uses an alias target",
                    );
                }
                let config = target.bind(&node, &*props.zone)?;
                alias = Some(object! {
                    "DNSName" => config.dns_name,
                    "HostedZoneId" => config.hosted_zone_id,
                    "EvaluateTargetHealth" => config.evaluate_target_health,
                });
            }
        }
        let given = props.record_name.filter(|n| !n.is_empty());
        let zone_name = props.zone.zone_name()?;
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Route53::RecordSet",
            object! {
                "HostedZoneId" => props.zone.hosted_zone_id(),
                "Name" => qualified(given.as_deref().unwrap_or(&zone_name), &zone_name),
                "Type" => props.record_type,
                "ResourceRecords" => values,
                "AliasTarget" => alias,
                "TTL" => ttl,
                "Comment" => props.comment,
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

/// A name with its zone and a dot at the end.
fn qualified(name: &str, zone: &str) -> String {
    if name.ends_with('.') || str_is_unresolved(name) && name.is_empty() {
        return name.to_owned();
    }
    let suffix = format!(".{zone}");
    if name.ends_with(&suffix) || name == zone { format!("{name}.") } else { format!("{name}{suffix}.") }
}

impl Construct for RecordSet {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

macro_rules! record {
    ($(#[$m:meta])* $Record:ident) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Record(RecordSet);

        impl $Record {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                self.0.resource()
            }

            /// The domain of the record.
            pub fn domain_name(&self) -> String {
                self.0.domain_name()
            }
        }

        impl Construct for $Record {
            fn node(&self) -> &Node {
                self.0.node()
            }
        }
    };
}
record! {
    /// IPv4 addresses of a name; clones are the same.
    ARecord
}
record! {
    /// IPv6 addresses of a name; clones are the same.
    AaaaRecord
}
record! {
    /// Another name of a name; clones are the same.
    CnameRecord
}
record! {
    /// Texts of a name; clones are the same.
    TxtRecord
}

/// Properties of an [`ARecord`] or an [`AaaaRecord`].
#[derive(Clone, bon::Builder)]
#[builder(on(String, into))]
pub struct AddressRecordProps {
    /// The zone.
    #[builder(into)]
    pub zone: HostedZoneRef,
    /// The name, within the zone or whole. Default: the zone's.
    pub record_name: Option<String>,
    /// How long it may be remembered. Default 30 minutes.
    pub ttl: Option<Duration>,
    /// A comment.
    pub comment: Option<String>,
    /// What the record says.
    pub target: RecordTarget,
}

impl AddressRecordProps {
    fn typed(self, record_type: RecordType) -> RecordSetProps {
        RecordSetProps {
            zone: self.zone,
            record_name: self.record_name,
            ttl: self.ttl,
            comment: self.comment,
            record_type,
            target: self.target,
        }
    }
}

impl ARecord {
    /// Adds a record to a zone.
    ///
    /// # Errors
    /// When the zone's domain is not known, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: AddressRecordProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_route53.ARecord";
        RecordSet::of(scope, id.as_ref(), class, props.typed(RecordType::A)).map(Self)
    }
}

impl AaaaRecord {
    /// Adds a record to a zone.
    ///
    /// # Errors
    /// When the zone's domain is not known, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: AddressRecordProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_route53.AaaaRecord";
        RecordSet::of(scope, id.as_ref(), class, props.typed(RecordType::Aaaa)).map(Self)
    }
}

impl CnameRecord {
    /// Adds a record to a zone.
    ///
    /// # Errors
    /// When the zone's domain is not known, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: CnameRecordProps) -> Result<Self> {
        let props = RecordSetProps {
            zone: props.zone,
            record_name: props.record_name,
            ttl: props.ttl,
            comment: props.comment,
            record_type: RecordType::Cname,
            target: RecordTarget::from_values([props.domain_name]),
        };
        RecordSet::of(scope, id.as_ref(), "aws-cdk-lib.aws_route53.CnameRecord", props).map(Self)
    }
}

impl TxtRecord {
    /// Adds a record to a zone.
    ///
    /// # Errors
    /// When the zone's domain is not known, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: TxtRecordProps) -> Result<Self> {
        let props = RecordSetProps {
            zone: props.zone,
            record_name: props.record_name,
            ttl: props.ttl,
            comment: props.comment,
            record_type: RecordType::Txt,
            target: RecordTarget::from_values(props.values.iter().map(|v| text(v))),
        };
        RecordSet::of(scope, id.as_ref(), "aws-cdk-lib.aws_route53.TxtRecord", props).map(Self)
    }
}

/// A text in quotes, in pieces of 255 characters.
// Source: RFC 1035 §3.3, character strings.
fn text(value: &str) -> String {
    if str_is_unresolved(value) || value.len() <= 255 {
        return js_quote(value);
    }
    let letters: Vec<char> = value.chars().collect();
    letters.chunks(255).map(|c| js_quote(&c.iter().collect::<String>())).collect()
}
