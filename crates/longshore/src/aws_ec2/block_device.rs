//! The disks of instances.

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Size;
use longshore_core::value::{Value, js_number};

use crate::aws_kms::KeyRef;

crate::props::text_enum! {
    /// A kind of volumes.
    pub enum EbsDeviceVolumeType {
        /// Magnetic.
        Standard = "standard",
        /// Provisioned operations.
        Io1 = "io1",
        /// Provisioned operations, of the second generation.
        Io2 = "io2",
        /// General purpose.
        Gp2 = "gp2",
        /// General purpose, of the third generation.
        Gp3 = "gp3",
        /// Magnetic, for throughput.
        St1 = "st1",
        /// Magnetic, for what is seldom used.
        Sc1 = "sc1",
    }
}

#[allow(non_upper_case_globals, reason = "other names of variants")]
impl EbsDeviceVolumeType {
    /// General purpose.
    pub const GeneralPurposeSsd: Self = Self::Gp2;
    /// General purpose, of the third generation.
    pub const GeneralPurposeSsdGp3: Self = Self::Gp3;
    /// Provisioned operations.
    pub const ProvisionedIopsSsd: Self = Self::Io1;
    /// Provisioned operations, of the second generation.
    pub const ProvisionedIopsSsdIo2: Self = Self::Io2;
    /// Magnetic, for throughput.
    pub const ThroughputOptimizedHdd: Self = Self::St1;
    /// Magnetic, for what is seldom used.
    pub const ColdHdd: Self = Self::Sc1;
    /// Magnetic.
    pub const Magnetic: Self = Self::Standard;
}

/// How a volume is made.
#[derive(Clone, Debug, Default)]
pub struct EbsDeviceOptions {
    /// Whether it goes with the instance. Default true.
    pub delete_on_termination: Option<bool>,
    /// How many operations a second there are. Default: as the kind has.
    pub iops: Option<u32>,
    /// The kind. Default: general purpose.
    pub volume_type: Option<EbsDeviceVolumeType>,
    /// How many MiB a second there are; only of the third generation. Default 125.
    pub throughput: Option<f64>,
    /// How fast a volume is filled from a snapshot, 100 to 300 MiB a second. Default: as it happens.
    pub volume_initialization_rate: Option<Size>,
    /// Whether it is encrypted. Default: as the account says.
    pub encrypted: Option<bool>,
    /// The key. Default: the account's.
    pub kms_key: Option<KeyRef>,
}

/// How a volume is made from a snapshot.
#[derive(Clone, Debug, Default)]
pub struct EbsDeviceSnapshotOptions {
    /// Whether it goes with the instance. Default true.
    pub delete_on_termination: Option<bool>,
    /// How many operations a second there are. Default: as the kind has.
    pub iops: Option<u32>,
    /// The kind. Default: general purpose.
    pub volume_type: Option<EbsDeviceVolumeType>,
    /// How many MiB a second there are; only of the third generation. Default 125.
    pub throughput: Option<f64>,
    /// How fast a volume is filled from a snapshot, 100 to 300 MiB a second. Default: as it happens.
    pub volume_initialization_rate: Option<Size>,
    /// The size in GiB. Default: the snapshot's.
    pub volume_size: Option<u32>,
}

/// All of how a volume is made.
#[derive(Clone, Debug, Default)]
pub struct EbsDeviceProps {
    /// What is said of all volumes.
    pub options: EbsDeviceOptions,
    /// The size in GiB.
    pub volume_size: Option<u32>,
    /// The snapshot.
    pub snapshot_id: Option<String>,
}

/// A disk.
#[derive(Clone, Debug)]
pub struct BlockDeviceVolume {
    ebs_device: Option<EbsDeviceProps>,
    virtual_name: Option<String>,
}

impl BlockDeviceVolume {
    /// A new volume of a size in GiB.
    pub fn ebs(volume_size: u32) -> Self {
        Self::ebs_with(volume_size, EbsDeviceOptions::default())
    }

    /// A new volume of a size in GiB, with options.
    pub fn ebs_with(volume_size: u32, options: EbsDeviceOptions) -> Self {
        let device = EbsDeviceProps { options, volume_size: Some(volume_size), snapshot_id: None };
        Self { ebs_device: Some(device), virtual_name: None }
    }

    /// A volume with what is in a snapshot.
    pub fn ebs_from_snapshot(snapshot_id: impl Into<String>) -> Self {
        Self::ebs_from_snapshot_with(snapshot_id, EbsDeviceSnapshotOptions::default())
    }

    /// A volume with what is in a snapshot, with options.
    pub fn ebs_from_snapshot_with(snapshot_id: impl Into<String>, options: EbsDeviceSnapshotOptions) -> Self {
        let device = EbsDeviceProps {
            options: EbsDeviceOptions {
                delete_on_termination: options.delete_on_termination,
                iops: options.iops,
                volume_type: options.volume_type,
                throughput: options.throughput,
                volume_initialization_rate: options.volume_initialization_rate,
                encrypted: None,
                kms_key: None,
            },
            volume_size: options.volume_size,
            snapshot_id: Some(snapshot_id.into()),
        };
        Self { ebs_device: Some(device), virtual_name: None }
    }

    /// A disk of the instance's host, by its number from 0.
    ///
    /// # Errors
    /// When the number is negative.
    pub fn ephemeral(volume_index: i64) -> Result<Self> {
        if volume_index < 0 {
            return Err(Error::new(
                "VolumeIndexMustBeNonNegative",
                format!("volumeIndex must be a number starting from 0, got \"{volume_index}\""),
            ));
        }
        Ok(Self { ebs_device: None, virtual_name: Some(format!("ephemeral{volume_index}")) })
    }

    /// No disk, where the image has one; only in groups of instances.
    pub fn no_device() -> Self {
        Self { ebs_device: None, virtual_name: None }
    }

    /// The volume; none of a disk of the host.
    pub fn ebs_device(&self) -> Option<&EbsDeviceProps> {
        self.ebs_device.as_ref()
    }

    /// The name of a disk of the host.
    pub fn virtual_name(&self) -> Option<String> {
        self.virtual_name.clone()
    }
}

/// A disk under a name.
#[derive(Clone, Debug)]
pub struct BlockDevice {
    /// The name, such as `/dev/sdh`.
    pub device_name: String,
    /// The disk.
    pub volume: BlockDeviceVolume,
    /// Whether it is there; false takes away one that the image has. Default true.
    pub mapping_enabled: Option<bool>,
}

impl BlockDevice {
    /// A disk under a name.
    pub fn new(device_name: impl Into<String>, volume: BlockDeviceVolume) -> Self {
        Self { device_name: device_name.into(), volume, mapping_enabled: None }
    }
}

/// The disks of an instance.
pub(super) fn instance_mappings(at: &dyn Construct, devices: &[BlockDevice]) -> Result<Value> {
    for ebs in devices.iter().filter_map(|d| d.volume.ebs_device()) {
        if ebs.options.throughput.is_some() {
            Annotations::of(at).add_warning_v2("@aws-cdk/aws-ec2:throughputNotSupported", "The throughput property is not supported on EC2 instances. Use a Launch Template instead. See https://github.com/aws/aws-cdk/issues/34033 for more information.");
        }
        if ebs.options.volume_initialization_rate.is_some() {
            Annotations::of(at).add_warning_v2(
                "@aws-cdk/aws-ec2:volumeInitializationRateNotSupported",
                "The volumeInitializationRate is not supported on EC2 instances. Use a Launch Template instead.",
            );
        }
    }
    // What the type of an instance's disks does not have stays as it is in the tree, and is not in the template.
    mappings(at, devices, object! {}.into(), ["throughput", "volumeInitializationRate"])
}

/// The disks of a launch template.
pub(super) fn launch_template_mappings(at: &dyn Construct, devices: &[BlockDevice]) -> Result<Value> {
    mappings(at, devices, "".into(), ["Throughput", "VolumeInitializationRate"])
}

fn mappings(at: &dyn Construct, devices: &[BlockDevice], none: Value, names: [&str; 2]) -> Result<Value> {
    let mut all = Vec::new();
    for device in devices {
        let ebs = device.volume.ebs_device().map(|ebs| ebs_mapping(at, ebs, names)).transpose()?;
        all.push(object! {
            "DeviceName" => device.device_name.as_str(),
            "Ebs" => ebs,
            "VirtualName" => device.volume.virtual_name(),
            "NoDevice" => (device.mapping_enabled == Some(false)).then(|| none.clone()),
        });
    }
    Ok(all.into())
}

// Source: EC2 user guide, "Amazon EBS volume types".
fn ebs_mapping(at: &dyn Construct, ebs: &EbsDeviceProps, [throughput, rate]: [&str; 2]) -> Result<Value> {
    use EbsDeviceVolumeType as T;
    let o = &ebs.options;
    let iops = o.iops.filter(|n| *n != 0);
    if let Some(wanted) = o.throughput.filter(|t| *t != 0.0) {
        if o.volume_type != Some(T::Gp3) {
            let got = o.volume_type.map_or("undefined", T::as_str);
            bail!(at, "RequiresThroughputRequiresVolumetype", "'throughput' requires 'volumeType': gp3, got: {got}.");
        }
        let shown = js_number(wanted);
        if wanted.fract() != 0.0 {
            bail!(at, "MustBeThroughputInteger", "'throughput' must be an integer, got: {shown}.");
        }
        if !(125.0..=2000.0).contains(&wanted) {
            bail!(at, "MustBeThroughputBetween2000", "'throughput' must be between 125 and 2000, got {shown}.");
        }
        if let Some(ratio) = iops.map(|n| wanted / f64::from(n)).filter(|r| *r > 0.25) {
            bail!(
                at,
                "ThroughputMiBpsIopsRatio",
                "Throughput (MiBps) to iops ratio of {} is too high; maximum is 0.25 MiBps per iops",
                js_number(ratio)
            );
        }
    }
    if let Some(fast) = o.volume_initialization_rate.map(Size::as_mebibytes).filter(|r| !(100.0..=300.0).contains(r)) {
        bail!(
            at,
            "VolumeInitializationRateOutOfRange",
            "volumeInitializationRate must be between 100 and 300 MiB/s, got: {} MiB/s",
            js_number(fast)
        );
    }
    match (iops, o.volume_type) {
        (Some(_), Some(T::Io1 | T::Io2 | T::Gp3)) => {}
        (Some(_), _) => Annotations::of(at).add_warning_v2(
            "@aws-cdk/aws-ec2:iopsIgnored",
            "iops will be ignored without volumeType: IO1, IO2, or GP3",
        ),
        (None, Some(T::Io1 | T::Io2)) => bail!(
            at,
            "IopsPropertyRequiredVolumeType",
            "iops property is required with volumeType: EbsDeviceVolumeType.IO1 and EbsDeviceVolumeType.IO2"
        ),
        (None, _) => {}
    }
    Ok(object! {
        "DeleteOnTermination" => o.delete_on_termination,
        "Encrypted" => o.encrypted,
        "Iops" => o.iops,
        "KmsKeyId" => o.kms_key.as_ref().map(|k| k.key_arn().to_owned()),
        "SnapshotId" => ebs.snapshot_id.clone(),
        throughput => o.throughput,
        rate => o.volume_initialization_rate.map(Size::to_mebibytes).transpose()?,
        "VolumeSize" => ebs.volume_size,
        "VolumeType" => o.volume_type.map(T::as_str),
    }
    .into())
}
