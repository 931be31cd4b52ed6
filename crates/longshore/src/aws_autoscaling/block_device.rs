//! The disks of a group's instances, as this module calls them.

use longshore_core::error::Result;
use longshore_core::units::Size;

use crate::aws_ec2;

crate::props::text_enum! {
    /// A kind of volumes.
    pub enum EbsDeviceVolumeType {
        /// Magnetic.
        Standard = "standard",
        /// Provisioned operations.
        Io1 = "io1",
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

impl From<EbsDeviceVolumeType> for aws_ec2::EbsDeviceVolumeType {
    fn from(of: EbsDeviceVolumeType) -> Self {
        match of {
            EbsDeviceVolumeType::Standard => Self::Standard,
            EbsDeviceVolumeType::Io1 => Self::Io1,
            EbsDeviceVolumeType::Gp2 => Self::Gp2,
            EbsDeviceVolumeType::Gp3 => Self::Gp3,
            EbsDeviceVolumeType::St1 => Self::St1,
            EbsDeviceVolumeType::Sc1 => Self::Sc1,
        }
    }
}

impl EbsDeviceVolumeType {
    /// Volumes of the second generation of provisioned operations have no name here.
    fn known(of: aws_ec2::EbsDeviceVolumeType) -> Option<Self> {
        use aws_ec2::EbsDeviceVolumeType as T;
        Some(match of {
            T::Standard => Self::Standard,
            T::Io1 => Self::Io1,
            T::Io2 => return None,
            T::Gp2 => Self::Gp2,
            T::Gp3 => Self::Gp3,
            T::St1 => Self::St1,
            T::Sc1 => Self::Sc1,
        })
    }
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
    /// The size in GiB.
    pub volume_size: Option<u32>,
    /// The snapshot.
    pub snapshot_id: Option<String>,
}

/// A disk.
#[derive(Clone, Debug)]
pub struct BlockDeviceVolume(aws_ec2::BlockDeviceVolume);

impl BlockDeviceVolume {
    /// A new volume of a size in GiB.
    pub fn ebs(volume_size: u32) -> Self {
        Self::ebs_with(volume_size, EbsDeviceOptions::default())
    }

    /// A new volume of a size in GiB, with options.
    pub fn ebs_with(volume_size: u32, options: EbsDeviceOptions) -> Self {
        let options = aws_ec2::EbsDeviceOptions {
            delete_on_termination: options.delete_on_termination,
            iops: options.iops,
            volume_type: options.volume_type.map(Into::into),
            throughput: options.throughput,
            volume_initialization_rate: options.volume_initialization_rate,
            encrypted: options.encrypted,
            kms_key: None,
        };
        Self(aws_ec2::BlockDeviceVolume::ebs_with(volume_size, options))
    }

    /// A volume with what is in a snapshot.
    pub fn ebs_from_snapshot(snapshot_id: impl Into<String>) -> Self {
        Self::ebs_from_snapshot_with(snapshot_id, EbsDeviceSnapshotOptions::default())
    }

    /// A volume with what is in a snapshot, with options.
    pub fn ebs_from_snapshot_with(snapshot_id: impl Into<String>, options: EbsDeviceSnapshotOptions) -> Self {
        let options = aws_ec2::EbsDeviceSnapshotOptions {
            delete_on_termination: options.delete_on_termination,
            iops: options.iops,
            volume_type: options.volume_type.map(Into::into),
            throughput: options.throughput,
            volume_initialization_rate: options.volume_initialization_rate,
            volume_size: options.volume_size,
        };
        Self(aws_ec2::BlockDeviceVolume::ebs_from_snapshot_with(snapshot_id, options))
    }

    /// A disk of the instance's host, by its number from 0.
    ///
    /// # Errors
    /// When the number is negative.
    pub fn ephemeral(volume_index: i64) -> Result<Self> {
        aws_ec2::BlockDeviceVolume::ephemeral(volume_index).map(Self)
    }

    /// No disk, where the image has one.
    pub fn no_device() -> Self {
        Self(aws_ec2::BlockDeviceVolume::no_device())
    }

    /// The volume; none of a disk of the host.
    pub fn ebs_device(&self) -> Option<EbsDeviceProps> {
        let device = self.0.ebs_device()?;
        Some(EbsDeviceProps {
            delete_on_termination: device.options.delete_on_termination,
            iops: device.options.iops,
            volume_type: device.options.volume_type.and_then(EbsDeviceVolumeType::known),
            throughput: device.options.throughput,
            volume_initialization_rate: device.options.volume_initialization_rate,
            volume_size: device.volume_size,
            snapshot_id: device.snapshot_id.clone(),
        })
    }

    /// The name of a disk of the host.
    pub fn virtual_name(&self) -> Option<String> {
        self.0.virtual_name()
    }
}

impl From<aws_ec2::BlockDeviceVolume> for BlockDeviceVolume {
    fn from(of: aws_ec2::BlockDeviceVolume) -> Self {
        Self(of)
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
    pub fn new(device_name: impl Into<String>, volume: impl Into<BlockDeviceVolume>) -> Self {
        Self { device_name: device_name.into(), volume: volume.into(), mapping_enabled: None }
    }
}

impl From<aws_ec2::BlockDevice> for BlockDevice {
    fn from(of: aws_ec2::BlockDevice) -> Self {
        Self { device_name: of.device_name, volume: of.volume.into(), mapping_enabled: of.mapping_enabled }
    }
}

impl From<&BlockDevice> for aws_ec2::BlockDevice {
    fn from(of: &BlockDevice) -> Self {
        Self { device_name: of.device_name.clone(), volume: of.volume.0.clone(), mapping_enabled: of.mapping_enabled }
    }
}
