//! Records of each type.

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{js_number, js_quote};

use super::record::record_props;
use super::{RecordSet, RecordTarget, RecordType};
use crate::props::text_enum;

macro_rules! record {
    (
        $(#[$m:meta])* $Record:ident($kind:ident, $class:literal),
        $(#[$pm:meta])* $Props:ident $([$ttl:expr])? { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* },
        |$props:ident| $target:expr
    ) => {
        record_props! {
            $(#[$pm])*
            $Props => $Record { $($(#[doc = $doc])+ $([$into])? $f: $t,)* }
        }

        $(#[$m])*
        #[derive(Clone)]
        pub struct $Record(RecordSet);

        impl $Record {
            fn make(scope: &dyn Construct, id: &str, $props: $Props) -> Result<Self> {
                #[allow(unused_mut, reason = "one kind has a time of its own")]
                let mut options = $props.options();
                $(options.ttl.get_or_insert($ttl);)?
                let target: RecordTarget = $target;
                RecordSet::of(scope, id, $class, RecordType::$kind, options, target).map(Self)
            }

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
    ARecord(A, "aws-cdk-lib.aws_route53.ARecord"),
    /// Properties of an [`ARecord`].
    ARecordProps {
        /// What the record says.
        target: RecordTarget,
    },
    |props| props.target
}
record! {
    /// IPv6 addresses of a name; clones are the same.
    AaaaRecord(Aaaa, "aws-cdk-lib.aws_route53.AaaaRecord"),
    /// Properties of an [`AaaaRecord`].
    AaaaRecordProps {
        /// What the record says.
        target: RecordTarget,
    },
    |props| props.target
}
record! {
    /// Another name of a name; clones are the same.
    CnameRecord(Cname, "aws-cdk-lib.aws_route53.CnameRecord"),
    /// Properties of a [`CnameRecord`].
    CnameRecordProps {
        /// The other name.
        [into] domain_name: String,
    },
    |props| RecordTarget::from_values([props.domain_name])
}
record! {
    /// Texts of a name; clones are the same.
    TxtRecord(Txt, "aws-cdk-lib.aws_route53.TxtRecord"),
    /// Properties of a [`TxtRecord`].
    TxtRecordProps {
        /// The texts.
        values: Vec<String>,
    },
    |props| RecordTarget::from_values(props.values.iter().map(|v| text(v)))
}
record! {
    /// Servers of a service; clones are the same.
    SrvRecord(Srv, "aws-cdk-lib.aws_route53.SrvRecord"),
    /// Properties of an [`SrvRecord`].
    SrvRecordProps {
        /// The servers.
        values: Vec<SrvRecordValue>,
    },
    |props| RecordTarget::from_values(props.values.iter().map(|v| {
        format!("{} {} {} {}", js_number(v.priority), js_number(v.weight), js_number(v.port), v.host_name)
    }))
}
record! {
    /// Authorities that may make certificates of a name; clones are the same.
    CaaRecord(Caa, "aws-cdk-lib.aws_route53.CaaRecord"),
    /// Properties of a [`CaaRecord`].
    CaaRecordProps {
        /// The authorities.
        values: Vec<CaaRecordValue>,
    },
    |props| RecordTarget::from_values(props.values.iter().map(CaaRecordValue::render))
}
record! {
    /// That Amazon may make certificates of a name; clones are the same.
    CaaAmazonRecord(Caa, "aws-cdk-lib.aws_route53.CaaAmazonRecord"),
    /// Properties of a [`CaaAmazonRecord`].
    CaaAmazonRecordProps {},
    |props| RecordTarget::from_values([r#"0 issue "amazon.com""#])
}
record! {
    /// Mail servers of a name; clones are the same.
    MxRecord(Mx, "aws-cdk-lib.aws_route53.MxRecord"),
    /// Properties of an [`MxRecord`].
    MxRecordProps {
        /// The servers.
        values: Vec<MxRecordValue>,
    },
    |props| RecordTarget::from_values(props.values.iter().map(|v| format!("{} {}", js_number(v.priority), v.host_name)))
}
record! {
    /// Name servers of a name; clones are the same.
    NsRecord(Ns, "aws-cdk-lib.aws_route53.NsRecord"),
    /// Properties of an [`NsRecord`].
    NsRecordProps {
        /// The servers.
        values: Vec<String>,
    },
    |props| RecordTarget::from_values(props.values)
}
record! {
    /// The key of a signed zone; clones are the same.
    DsRecord(Ds, "aws-cdk-lib.aws_route53.DsRecord"),
    /// Properties of a [`DsRecord`].
    DsRecordProps {
        /// The keys.
        values: Vec<String>,
    },
    |props| RecordTarget::from_values(props.values)
}
record! {
    /// Name servers of a zone below; clones are the same.
    ZoneDelegationRecord(Ns, "aws-cdk-lib.aws_route53.ZoneDelegationRecord"),
    /// Properties of a [`ZoneDelegationRecord`]; the default of `ttl` is two days.
    ZoneDelegationRecordProps [Duration::days(2)] {
        /// The servers.
        name_servers: Vec<String>,
    },
    |props| RecordTarget::from_values(props.name_servers.into_iter().map(|n| {
        if str_is_unresolved(&n) || n.ends_with('.') { n } else { format!("{n}.") }
    }))
}

/// A server of a service.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SrvRecordValue {
    /// Which goes first, the lowest first.
    pub priority: f64,
    /// How often it is chosen among those of the same priority.
    pub weight: f64,
    /// The port.
    pub port: f64,
    /// The server.
    pub host_name: String,
}

/// A mail server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct MxRecordValue {
    /// Which goes first, the lowest first.
    pub priority: f64,
    /// The server.
    pub host_name: String,
}

text_enum! {
    /// What an authority may do.
    pub enum CaaTag {
        /// Make certificates.
        Issue = "issue",
        /// Make certificates with wildcards.
        Issuewild = "issuewild",
        /// Report what it is asked for in vain.
        Iodef = "iodef",
    }
}

/// What an authority may do.
#[derive(Clone, Debug, PartialEq)]
pub struct CaaRecordValue {
    /// 128 where an authority that does not know the tag has to stop, else 0.
    pub flag: f64,
    /// What it may do.
    pub tag: CaaTag,
    /// The authority.
    pub value: String,
}

impl CaaRecordValue {
    fn render(&self) -> String {
        format!("{} {} \"{}\"", js_number(self.flag), self.tag.as_str(), self.value)
    }
}

/// A text in quotes, in pieces of 255 characters.
// Source: RFC 1035 §3.3, character strings.
fn text(value: &str) -> String {
    let letters: Vec<u16> = value.encode_utf16().collect();
    letters.chunks(255).map(|c| js_quote(&String::from_utf16_lossy(c))).collect()
}
