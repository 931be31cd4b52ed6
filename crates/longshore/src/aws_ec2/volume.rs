//! Volumes that stay when instances go.

use std::rc::Rc;

use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::names::{Names, md5_hex};
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::tags::Tags;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Size;
use longshore_core::value::{Object, js_number};
use longshore_core::{bail, feature_flags, object};

use super::{EbsDeviceVolumeType, InstanceRef};
use crate::aws_iam::{AccountRootPrincipal, Grant, GrantOnPrincipalOptions, IGrantable, PrincipalConditions as _};
use crate::aws_kms::{KeyRef, ViaServicePrincipal};
use crate::props::construct_props;

/// A volume, whoever owns it.
pub trait IVolume: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The id.
    fn volume_id(&self) -> String;

    /// The availability zone.
    fn availability_zone(&self) -> String;

    /// The key that it is encrypted with.
    fn encryption_key(&self) -> Option<&KeyRef>;

    /// Allows a principal to attach the volume to instances. Default: to any of the account in the region.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_attach_volume(&self, grantee: &dyn IGrantable, instances: Option<&[InstanceRef]>) -> Result<Grant> {
        let granted = grant(self, grantee, "ec2:AttachVolume", instances)?;
        if let Some(key) = self.encryption_key().and_then(KeyRef::key) {
            let used = key.grant(grantee, &["kms:CreateGrant"])?;
            if let Some(statement) = used.principal_statement() {
                let service = format!("ec2.{}.amazonaws.com", self.base().stack().region());
                statement.add_conditions(object! {
                    "Bool" => object! {"kms:GrantIsForAWSResource" => true},
                    "StringEquals" => object! {
                        "kms:ViaService" => service,
                        "kms:GrantConstraintType" => "EncryptionContextSubset",
                    },
                })?;
            }
        }
        Ok(granted)
    }

    /// Allows a principal to attach the volume to instances with a tag, which the volume and the constructs get. Default
    /// name of the tag: made of the constructs.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_attach_volume_by_resource_tag(
        &self,
        grantee: &dyn IGrantable,
        constructs: &[&dyn Construct],
        tag_key_suffix: Option<&str>,
    ) -> Result<Grant> {
        let tag = Tag::of("Attach", self.base().node(), constructs, tag_key_suffix)?;
        tag.add(self.grant_attach_volume(grantee, None)?, self.base().node(), constructs)
    }

    /// Allows a principal to detach the volume from instances. Default: from any of the account in the region.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_detach_volume(&self, grantee: &dyn IGrantable, instances: Option<&[InstanceRef]>) -> Result<Grant> {
        grant(self, grantee, "ec2:DetachVolume", instances)
    }

    /// Allows a principal to detach the volume from instances with a tag, which the volume and the constructs get. Default
    /// name of the tag: made of the constructs.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    fn grant_detach_volume_by_resource_tag(
        &self,
        grantee: &dyn IGrantable,
        constructs: &[&dyn Construct],
        tag_key_suffix: Option<&str>,
    ) -> Result<Grant> {
        let tag = Tag::of("Detach", self.base().node(), constructs, tag_key_suffix)?;
        tag.add(self.grant_detach_volume(grantee, None)?, self.base().node(), constructs)
    }
}

/// A handle of any volume.
pub type VolumeRef = Rc<dyn IVolume>;

fn grant<V: IVolume + ?Sized>(
    volume: &V,
    grantee: &dyn IGrantable,
    action: &str,
    instances: Option<&[InstanceRef]>,
) -> Result<Grant> {
    let stack = volume.base().stack();
    let prefix = format!("arn:{}:ec2:{}:{}", stack.partition(), stack.region(), stack.account());
    let mut resource_arns = vec![format!("{prefix}:volume/{}", volume.volume_id())];
    match instances {
        Some(all) => resource_arns.extend(all.iter().map(|i| format!("{prefix}:instance/{}", i.instance_id()))),
        None => resource_arns.push(format!("{prefix}:instance/*")),
    }
    Grant::add_to_principal(GrantOnPrincipalOptions {
        grantee,
        actions: vec![action.to_owned()],
        resource_arns,
        conditions: Object::new(),
    })
}

/// The tag that a volume shares with what it can be attached to.
struct Tag {
    key: String,
    value: String,
}

impl Tag {
    fn of(what: &str, volume: &Node, constructs: &[&dyn Construct], suffix: Option<&str>) -> Result<Self> {
        let mut ids = Names::unique_id(volume)?;
        for construct in constructs {
            ids.push_str(&Names::unique_id(construct.node())?);
        }
        let value = md5_hex(ids.as_bytes());
        let suffix = suffix.map_or_else(|| value.chars().take(10).collect::<String>().to_uppercase(), str::to_owned);
        Ok(Self { key: format!("VolumeGrant{what}-{suffix}"), value })
    }

    fn add(&self, granted: Grant, volume: &Node, constructs: &[&dyn Construct]) -> Result<Grant> {
        if let Some(statement) = granted.principal_statement() {
            let tagged = object! {format!("ec2:ResourceTag/{}", self.key) => self.value.as_str()};
            statement.add_condition("ForAnyValue:StringEquals", tagged)?;
        }
        Tags::of(volume).add(&self.key, &self.value);
        for construct in constructs {
            Tags::of(construct.node()).add(&self.key, &self.value);
        }
        Ok(granted)
    }
}

construct_props! {
    /// Properties of a [`Volume`], which needs a size or a snapshot.
    #[derive(Debug)]
    pub struct VolumeProps => Volume, new(availability_zone: String) {
        /// The availability zone.
        [into] availability_zone: String,
        /// Whether it is used although it may be damaged. Default false.
        auto_enable_io: Option<bool>,
        /// Whether it can be attached to several instances; only with provisioned operations. Default false.
        enable_multi_attach: Option<bool>,
        /// Whether it is encrypted. Default false.
        encrypted: Option<bool>,
        /// The key; with `encrypted`. Default: the account's.
        [into] encryption_key: Option<KeyRef>,
        /// How many operations a second there are; needed by the kinds with provisioned operations. Default: as the kind has.
        iops: Option<u32>,
        /// What happens to the volume when it is taken out of the stack. Default: it is kept.
        removal_policy: Option<RemovalPolicy>,
        /// The size, whole GiB. Default: the snapshot's.
        size: Option<Size>,
        /// The snapshot that it is made from. Default: it is empty.
        [into] snapshot_id: Option<String>,
        /// How many MiB a second there are, 125 to 2000; only of the third generation. Default 125.
        throughput: Option<f64>,
        /// How fast it is filled from the snapshot, 100 to 300 MiB a second. Default: as it happens.
        volume_initialization_rate: Option<Size>,
        /// The name, a tag. Default: none.
        [into] volume_name: Option<String>,
        /// The kind. Default: general purpose.
        volume_type: Option<EbsDeviceVolumeType>,
    }
}

/// A volume; clones are the same.
#[derive(Clone)]
pub struct Volume {
    base: ResourceBase,
    resource: CfnResource,
    availability_zone: String,
    encryption_key: Option<KeyRef>,
}

/// What an existing volume is known by.
#[derive(Clone, Debug, Default)]
pub struct VolumeAttributes {
    /// The id.
    pub volume_id: String,
    /// The availability zone.
    pub availability_zone: String,
    /// The key that it is encrypted with. Default: none.
    pub encryption_key: Option<KeyRef>,
}

fn hex_after(text: &str, prefix: &str) -> bool {
    str_is_unresolved(text)
        || text.strip_prefix(prefix).is_some_and(|hex| !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

impl Volume {
    fn make(scope: &dyn Construct, id: &str, props: VolumeProps) -> Result<Self> {
        let name = props.volume_name.clone().map_or(PhysicalName::Unset, PhysicalName::Name);
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_ec2.Volume", name)?;
        let node = base.node();
        let gib = props.size.map(Size::to_gibibytes).transpose().map_err(|e| e.with_path(node.path()))?;
        check(node, &props, gib)?;
        let default = if feature_flags::enabled(node, "@aws-cdk/aws-ec2:ebsDefaultGp3Volume") {
            EbsDeviceVolumeType::Gp3
        } else {
            EbsDeviceVolumeType::Gp2
        };
        let resource = CfnResource::l1(
            node,
            "Resource",
            "AWS::EC2::Volume",
            object! {
                "AvailabilityZone" => props.availability_zone.as_str(),
                "AutoEnableIO" => props.auto_enable_io,
                "Encrypted" => props.encrypted,
                "KmsKeyId" => props.encryption_key.as_ref().map(|k| k.key_arn().to_owned()),
                "Iops" => props.iops,
                "MultiAttachEnabled" => props.enable_multi_attach.unwrap_or(false),
                "Size" => gib,
                "SnapshotId" => props.snapshot_id.as_deref(),
                "Throughput" => props.throughput,
                "VolumeType" => props.volume_type.unwrap_or(default).as_str(),
                "VolumeInitializationRate" => props.volume_initialization_rate.map(Size::to_mebibytes).transpose()?,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Retain), true)?;
        if let Some(name) = props.volume_name.as_deref().filter(|n| !n.is_empty()) {
            Tags::of(&resource).add("Name", name);
        }
        if let Some(key) = props.encryption_key.as_ref().and_then(KeyRef::key) {
            let account = object! {"StringEquals" => object! {"kms:CallerAccount" => base.stack().account()}};
            let service = format!("ec2.{}.amazonaws.com", base.stack().region());
            let principal = ViaServicePrincipal::new(service, Some(AccountRootPrincipal::new().into()));
            let granted = key.grant(
                &principal.with_conditions(account),
                &["kms:DescribeKey", "kms:GenerateDataKeyWithoutPlainText"],
            )?;
            if let (true, Some(statement)) = (props.snapshot_id.is_some(), granted.principal_statement()) {
                statement.add_actions(["kms:ReEncrypt*"])?;
            }
        }
        let VolumeProps { availability_zone, encryption_key, .. } = props;
        Ok(Self { base, resource, availability_zone, encryption_key })
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }

    /// An existing volume.
    ///
    /// # Errors
    /// When its id is not one, or that of the construct is empty or taken.
    pub fn from_volume_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attrs: VolumeAttributes,
    ) -> Result<VolumeRef> {
        if !hex_after(&attrs.volume_id, "vol-") {
            return Err(Error::at(
                scope.node(),
                "VolumeIdPatternMismatch",
                "`volumeId` does not match expected pattern. Expected `vol-<hexadecmial value>` (ex: `vol-05abe246af`) or a Token",
            ));
        }
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.Resource", None)?;
        Ok(Rc::new(Imported { base, attrs }))
    }
}

// Source: EC2 user guide, "Amazon EBS volume types".
fn check(at: &Node, props: &VolumeProps, gib: Option<u64>) -> Result<()> {
    use EbsDeviceVolumeType as T;
    let snapshot = props.snapshot_id.as_deref().filter(|s| !s.is_empty());
    if gib.is_none() && snapshot.is_none() {
        bail!(at, "SizeOrSnapshotRequired", "Must provide at least one of `size` or `snapshotId`");
    }
    if snapshot.is_some_and(|s| !hex_after(s, "snap-")) {
        bail!(
            at,
            "SnapshotIdPatternMismatch",
            "`snapshotId` does not match expected pattern. Expected `snap-<hexadecmial value>` (ex: `snap-05abe246af`) or Token"
        );
    }
    if props.encryption_key.is_some() && props.encrypted != Some(true) {
        bail!(at, "EncryptedRequiredWithKey", "`encrypted` must be true when providing an `encryptionKey`.");
    }
    let iops = props.iops.filter(|n| *n != 0);
    if iops.is_none() && matches!(props.volume_type, Some(T::Io1 | T::Io2)) {
        bail!(
            at,
            "IopsRequiredForProvisionedVolumes",
            "`iops` must be specified if the `volumeType` is `PROVISIONED_IOPS_SSD` or `PROVISIONED_IOPS_SSD_IO2`."
        );
    }
    let kind = props.volume_type.unwrap_or(T::Gp2);
    let name = kind.as_str();
    let throughput = props.throughput.filter(|t| *t != 0.0);
    if let Some(iops) = iops {
        let (min, max, ratio) = match kind {
            T::Gp3 => (3_000, 80_000, 500),
            T::Io1 => (100, 64_000, 50),
            T::Io2 => (100, 256_000, 500),
            _ => bail!(
                at,
                "IopsOnlyForSpecificVolumeTypes",
                "`iops` may only be specified if the `volumeType` is `PROVISIONED_IOPS_SSD`, `PROVISIONED_IOPS_SSD_IO2` or `GENERAL_PURPOSE_SSD_GP3`."
            ),
        };
        if !(min..=max).contains(&iops) {
            bail!(at, "IopsOutOfRange", "`{name}` volumes iops must be between {min} and {max}.");
        }
        if gib.is_some_and(|gib| u64::from(iops) > ratio * gib) {
            bail!(at, "IopsToSizeRatioExceeded", "`{name}` volumes iops has a maximum ratio of {ratio} IOPS/GiB.");
        }
        let per = throughput.filter(|_| kind == T::Gp3).map(|t| t / f64::from(iops));
        if let Some(per) = per.filter(|p| *p > 0.25) {
            bail!(
                at,
                "ThroughputToIopsRatioExceeded",
                "Throughput (MiBps) to iops ratio of {} is too high; maximum is 0.25 MiBps per iops",
                js_number(per)
            );
        }
    }
    if props.enable_multi_attach == Some(true) && !matches!(kind, T::Io1 | T::Io2) {
        bail!(
            at,
            "MultiAttachOnlyForProvisionedIops",
            "multi-attach is supported exclusively on `PROVISIONED_IOPS_SSD` and `PROVISIONED_IOPS_SSD_IO2` volumes."
        );
    }
    if let Some(gib) = gib {
        let (min, max) = match kind {
            T::Gp2 => (1, 16_384),
            T::Gp3 => (1, 65_536),
            T::Io1 => (4, 16_384),
            T::Io2 => (4, 65_536),
            T::St1 | T::Sc1 => (125, 16_384),
            T::Standard => (1, 1_024),
        };
        if !(min..=max).contains(&gib) {
            bail!(at, "VolumeSizeOutOfRange", "`{name}` volumes must be between {min} GiB and {max} GiB in size.");
        }
    }
    if let Some(throughput) = throughput {
        if props.volume_type != Some(T::Gp3) {
            bail!(at, "ThroughputRequiresGp3", "throughput property requires volumeType: EbsDeviceVolumeType.GP3");
        }
        if !(125.0..=2000.0).contains(&throughput) {
            bail!(at, "ThroughputOutOfRange", "throughput property takes a minimum of 125 and a maximum of 2000");
        }
    }
    if let Some(rate) = props.volume_initialization_rate.map(Size::as_mebibytes) {
        if snapshot.is_none() {
            bail!(
                at,
                "VolumeInitializationRateRequiresSnapshot",
                "volumeInitializationRate can only be specified when creating a volume from a snapshot."
            );
        }
        if !(100.0..=300.0).contains(&rate) {
            bail!(
                at,
                "VolumeInitializationRateOutOfRange",
                "volumeInitializationRate must be between 100 and 300 MiB/s, got: {} MiB/s",
                js_number(rate)
            );
        }
    }
    Ok(())
}

impl Construct for Volume {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IVolume for Volume {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn volume_id(&self) -> String {
        self.resource.ref_()
    }

    fn availability_zone(&self) -> String {
        self.availability_zone.clone()
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.encryption_key.as_ref()
    }
}

impl From<&Volume> for VolumeRef {
    fn from(volume: &Volume) -> Self {
        Rc::new(volume.clone())
    }
}

struct Imported {
    base: ResourceBase,
    attrs: VolumeAttributes,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IVolume for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn volume_id(&self) -> String {
        self.attrs.volume_id.clone()
    }

    fn availability_zone(&self) -> String {
        self.attrs.availability_zone.clone()
    }

    fn encryption_key(&self) -> Option<&KeyRef> {
        self.attrs.encryption_key.as_ref()
    }
}
