//! Hosted zones for everybody, and for VPCs only.

use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::units::Duration;

use super::zone::{Imported, NoName};
use super::{
    CaaAmazonRecord, HostedZone, HostedZoneAttributes, HostedZoneProps, HostedZoneRef, IHostedZone,
    ZoneDelegationRecord, ZoneDelegationRecordProps,
};
use crate::aws_ec2::VpcRef;
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`PublicHostedZone`].
    pub struct PublicHostedZoneProps => PublicHostedZone {
        /// The domain.
        [into] zone_name: String,
        /// Whether a dot is added at the end. Default true.
        add_trailing_dot: Option<bool>,
        /// A comment.
        [into] comment: Option<String>,
        /// The ARN of a log group that queries are written to. Default: none.
        [into] query_logs_log_group_arn: Option<String>,
        /// Whether there is a record that Amazon may make certificates. Default false.
        caa_amazon: Option<bool>,
        /// Whether the zone can be changed again soon when its region fails. Default false.
        accelerated_recovery_enabled: Option<bool>,
    }
}
construct_props! {
    /// Properties of a [`PrivateHostedZone`].
    pub struct PrivateHostedZoneProps => PrivateHostedZone {
        /// The domain.
        [into] zone_name: String,
        /// Whether a dot is added at the end. Default true.
        add_trailing_dot: Option<bool>,
        /// A comment.
        [into] comment: Option<String>,
        /// The ARN of a log group that queries are written to. Default: none.
        [into] query_logs_log_group_arn: Option<String>,
        /// The VPC.
        [into] vpc: VpcRef,
    }
}

/// How a zone below is known.
#[derive(Clone, Debug, Default)]
pub struct ZoneDelegationOptions {
    /// A comment.
    pub comment: Option<String>,
    /// How long it may be remembered. Default two days.
    pub ttl: Option<Duration>,
}

/// A hosted zone for everybody; clones are the same.
#[derive(Clone)]
pub struct PublicHostedZone(HostedZone);

/// A hosted zone for VPCs only; clones are the same.
#[derive(Clone)]
pub struct PrivateHostedZone(HostedZone);

macro_rules! zone {
    ($Zone:ident) => {
        impl $Zone {
            /// The L1 underneath.
            pub fn resource(&self) -> &CfnResource {
                self.0.resource()
            }
        }

        impl Construct for $Zone {
            fn node(&self) -> &Node {
                self.0.node()
            }
        }

        impl IHostedZone for $Zone {
            fn base(&self) -> &ResourceBase {
                self.0.base()
            }

            fn hosted_zone_id(&self) -> String {
                self.0.hosted_zone_id()
            }

            fn zone_name(&self) -> Result<String> {
                self.0.zone_name()
            }

            fn hosted_zone_name_servers(&self) -> Option<Vec<String>> {
                self.0.hosted_zone_name_servers()
            }
        }

        impl From<&$Zone> for HostedZoneRef {
            fn from(zone: &$Zone) -> Self {
                Rc::new(zone.clone())
            }
        }
    };
}
zone!(PublicHostedZone);
zone!(PrivateHostedZone);

fn by_id(scope: &dyn Construct, id: &str, zone_id: String, no_name: NoName) -> Result<HostedZoneRef> {
    let base = ResourceBase::imported_in(scope, id, "aws-cdk-lib.Resource", None, None)?;
    Ok(Rc::new(Imported { base, id: zone_id, zone_name: Err(no_name) }))
}

impl PublicHostedZone {
    /// Adds a zone to a stack.
    ///
    /// # Errors
    /// When the domain is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PublicHostedZoneProps) -> Result<Self> {
        let base = HostedZoneProps {
            zone_name: props.zone_name,
            add_trailing_dot: props.add_trailing_dot,
            comment: props.comment,
            query_logs_log_group_arn: props.query_logs_log_group_arn,
            vpcs: None,
        };
        let zone = Self(HostedZone::base_of(scope, id, "aws-cdk-lib.aws_route53.PublicHostedZone", base)?);
        if let Some(enabled) = props.accelerated_recovery_enabled {
            let features = object! {"EnableAcceleratedRecovery" => enabled};
            zone.resource().set_property("HostedZoneFeatures", features);
        }
        if props.caa_amazon == Some(true) {
            CaaAmazonRecord::builder(&zone, "CaaAmazon").zone(&zone).build()?;
        }
        Ok(zone)
    }

    /// Always refuses: public zones are everybody's.
    ///
    /// # Errors
    /// Always.
    pub fn add_vpc(&self, _vpc: impl Into<VpcRef>) -> Result<()> {
        bail!(self, "CannotAssociatePublicHostedZones", "Cannot associate public hosted zones with a VPC")
    }

    /// Makes a zone below known in this one.
    ///
    /// # Errors
    /// When its domain or its name servers are not known.
    pub fn add_delegation(&self, delegate: &dyn IHostedZone, opts: ZoneDelegationOptions) -> Result<()> {
        let name = delegate.zone_name()?;
        let props = ZoneDelegationRecordProps {
            zone: self.into(),
            record_name: Some(name.clone()),
            ttl: opts.ttl,
            comment: opts.comment,
            weight: None,
            region: None,
            geo_location: None,
            multi_value_answer: None,
            failover: None,
            set_identifier: None,
            name_servers: delegate.hosted_zone_name_servers().unwrap_or_default(),
        };
        ZoneDelegationRecord::new(self, format!("{} -> {name}", self.zone_name()?), props).map(|_| ())
    }

    /// An existing zone by its id; its domain is not known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_public_hosted_zone_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        public_hosted_zone_id: impl Into<String>,
    ) -> Result<HostedZoneRef> {
        let no_name = (
            "CannotReferenceZoneNamePublic",
            "Cannot reference `zoneName` when using `PublicHostedZone.fromPublicHostedZoneId()`. A construct consuming this hosted zone may be trying to reference its `zoneName`. If this is the case, use `fromPublicHostedZoneAttributes()` instead",
        );
        by_id(scope, id.as_ref(), public_hosted_zone_id.into(), no_name)
    }

    /// An existing zone.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_public_hosted_zone_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: HostedZoneAttributes,
    ) -> Result<HostedZoneRef> {
        HostedZone::from_hosted_zone_attributes(scope, id, attrs)
    }
}

impl PrivateHostedZone {
    /// Adds a zone to a stack.
    ///
    /// # Errors
    /// When the domain is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: PrivateHostedZoneProps) -> Result<Self> {
        let base = HostedZoneProps {
            zone_name: props.zone_name,
            add_trailing_dot: props.add_trailing_dot,
            comment: props.comment,
            query_logs_log_group_arn: props.query_logs_log_group_arn,
            vpcs: Some(vec![props.vpc]),
        };
        HostedZone::base_of(scope, id, "aws-cdk-lib.aws_route53.PrivateHostedZone", base).map(Self)
    }

    /// Makes the zone known in one more VPC.
    pub fn add_vpc(&self, vpc: impl Into<VpcRef>) {
        self.0.add_vpc(vpc);
    }

    /// An existing zone by its id; its domain is not known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_private_hosted_zone_id(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        private_hosted_zone_id: impl Into<String>,
    ) -> Result<HostedZoneRef> {
        let no_name = (
            "CannotReferenceZoneNamePrivate",
            "Cannot reference `zoneName` when using `PrivateHostedZone.fromPrivateHostedZoneId()`. A construct consuming this hosted zone may be trying to reference its `zoneName`",
        );
        by_id(scope, id.as_ref(), private_hosted_zone_id.into(), no_name)
    }

    /// An existing zone.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_private_hosted_zone_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: HostedZoneAttributes,
    ) -> Result<HostedZoneRef> {
        HostedZone::from_hosted_zone_attributes(scope, id, attrs)
    }
}
