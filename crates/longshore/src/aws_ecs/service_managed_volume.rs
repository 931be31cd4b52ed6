//! Disks that ECS makes for the tasks of services.

use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::token::{number_token, str_is_unresolved};
use longshore_core::units::Size;
use longshore_core::value::{Value, js_number};
use longshore_core::{bail, object};

use super::{BaseService, ContainerDefinition, MountPoint};
use crate::aws_ec2::EbsDeviceVolumeType;
use crate::aws_iam::{ManagedPolicy, Role, RoleRef, ServicePrincipal};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

/// How files are kept on a disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileSystemType {
    /// ext3
    Ext3,
    /// ext4
    Ext4,
    /// XFS
    Xfs,
    /// NTFS
    Ntfs,
}

crate::props::enum_texts! { FileSystemType { Ext3 => "ext3", Ext4 => "ext4", Xfs => "xfs", Ntfs => "ntfs", } }

/// Whose tags a disk gets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EbsPropagatedTagSource {
    /// The service's.
    Service,
    /// The task definition's.
    TaskDefinition,
}

crate::props::enum_texts! { EbsPropagatedTagSource { Service => "SERVICE", TaskDefinition => "TASK_DEFINITION", } }

/// The tags of a disk.
#[derive(Clone, Debug, Default)]
pub struct EbsTagSpecification {
    /// Its own.
    pub tags: Option<IndexMap<String, String>>,
    /// Whose others it gets. Default: nobody's.
    pub propagate_tags: Option<EbsPropagatedTagSource>,
}

/// A disk that ECS makes.
#[derive(Clone, Default, Builder)]
#[builder(on(String, into))]
pub struct ServiceManagedEbsVolumeConfiguration {
    /// The role that makes it. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// Whether it is encrypted. Default: as the account has it.
    pub encrypted: Option<bool>,
    /// The key. Default: the account's.
    #[builder(into)]
    pub kms_key_id: Option<KeyRef>,
    /// Its kind. Default: gp2.
    pub volume_type: Option<EbsDeviceVolumeType>,
    /// Its size; this or the snapshot.
    pub size: Option<Size>,
    /// The snapshot that it is made of.
    pub snap_shot_id: Option<String>,
    /// How many operations it does in a second; with io1, io2 and gp3 only.
    #[builder(into)]
    pub iops: Option<f64>,
    /// How much it reads and writes, in MiB a second; with gp3 only, up to 2,000.
    #[builder(into)]
    pub throughput: Option<f64>,
    /// How files are kept on it. Default: XFS.
    pub file_system_type: Option<FileSystemType>,
    /// Its tags.
    pub tag_specifications: Option<Vec<EbsTagSpecification>>,
    /// How fast the snapshot is copied, 100 to 300 MiB a second. Default: as EBS has it.
    pub volume_initialization_rate: Option<Size>,
}

construct_props! {
    /// Properties of a [`ServiceManagedVolume`].
    pub struct ServiceManagedVolumeProps => ServiceManagedVolume {
        /// The name, which the task definition's volume has too.
        [into] name: String,
        /// The disk.
        managed_ebs_volume: Option<ServiceManagedEbsVolumeConfiguration>,
    }
}

/// Where a disk is in a container.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
pub struct ContainerMountPoint {
    /// The path in the container.
    #[builder(into)]
    pub container_path: String,
    /// Whether the container cannot write to it.
    pub read_only: bool,
}

/// A disk that ECS makes for each task of a service; clones are the same.
#[derive(Clone)]
pub struct ServiceManagedVolume(Rc<Inner>);

struct Inner {
    node: Node,
    name: String,
    config: Option<ServiceManagedEbsVolumeConfiguration>,
    role: RoleRef,
}

impl ServiceManagedVolume {
    /// Makes a disk for services.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ServiceManagedVolumeProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecs.ServiceManagedVolume")?;
        let config = props.managed_ebs_volume;
        if let Some(config) = &config {
            config.check(&node)?;
        }
        let role = match config.as_ref().and_then(|c| c.role.clone()) {
            Some(role) => role,
            None => {
                let policy = "service-role/AmazonECSInfrastructureRolePolicyForVolumes";
                RoleRef::from(
                    &Role::builder(&node, "EBSRole")
                        .assumed_by(ServicePrincipal::new("ecs.amazonaws.com"))
                        .managed_policies(vec![ManagedPolicy::from_aws_managed_policy_name(policy)])
                        .build()?,
                )
            }
        };
        // Even without a configuration there is one, with nothing but the role.
        let config = Some(config.unwrap_or_default());
        Ok(Self(Rc::new(Inner { node, name: props.name, config, role })))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The disk.
    pub fn config(&self) -> Option<&ServiceManagedEbsVolumeConfiguration> {
        self.0.config.as_ref()
    }

    /// Whether it is made when tasks are started, as it always is.
    pub fn configured_at_launch(&self) -> bool {
        true
    }

    /// The role that makes it.
    pub fn role(&self) -> &RoleRef {
        &self.0.role
    }

    /// Mounts the disk in a container.
    pub fn mount_in(&self, container: &ContainerDefinition, mount_point: ContainerMountPoint) {
        container.add_mount_points([MountPoint {
            container_path: mount_point.container_path,
            read_only: mount_point.read_only,
            source_volume: self.0.name.clone(),
        }]);
    }

    pub(super) fn render(&self) -> Result<Value> {
        let c = self.0.config.clone().unwrap_or_default();
        let tags = c.tag_specifications.as_ref().map(|all| {
            all.iter()
                .map(|s| {
                    let own = s.tags.as_ref().map(|tags| {
                        let one = |(k, v): (&String, &String)| {
                            Value::from(object! {"Key" => k.as_str(), "Value" => v.as_str()})
                        };
                        tags.iter().map(one).collect::<Vec<_>>()
                    });
                    Value::from(
                        object! {"ResourceType" => "volume", "PropagateTags" => s.propagate_tags, "Tags" => own},
                    )
                })
                .collect::<Vec<_>>()
        });
        Ok(object! {
            "Name" => self.name(),
            "ManagedEBSVolume" => object! {
                "RoleArn" => self.0.role.role_arn(),
                "Encrypted" => c.encrypted,
                "FilesystemType" => c.file_system_type,
                "Iops" => c.iops,
                "KmsKeyId" => c.kms_key_id.as_ref().map(|k| k.key_id()),
                "Throughput" => c.throughput,
                "VolumeType" => c.volume_type.map(|t| t.as_str()),
                "SnapshotId" => c.snap_shot_id,
                "SizeInGiB" => c.size.map(Size::to_gibibytes).transpose()?,
                "VolumeInitializationRate" => c.volume_initialization_rate.map(Size::to_mebibytes).transpose()?,
                "TagSpecifications" => tags,
            },
        }
        .into())
    }
}

impl ServiceManagedEbsVolumeConfiguration {
    fn check(&self, at: &Node) -> Result<()> {
        use EbsDeviceVolumeType as T;
        let kind = self.volume_type.unwrap_or(T::Gp2);
        let name = kind.as_str();
        let refuse = |code: &'static str, message: String| Err(Error::at(at, code, message));
        let snapshot = self.snap_shot_id.as_ref();
        if let Some(rate) = self.volume_initialization_rate {
            if snapshot.is_none() {
                bail!(
                    at,
                    "VolumeInitializationRateOnlySpecifiedSnapshotId",
                    "'volumeInitializationRate' can only be specified when 'snapShotId' is provided."
                );
            }
            let rate = rate.to_mebibytes()?;
            if !(100..=300).contains(&rate) {
                return refuse(
                    "MustBeVolumeInitializationRateBetweenMibS",
                    format!("'volumeInitializationRate' must be between 100 and 300 MiB/s, got {rate} MiB/s."),
                );
            }
        }
        if self.size.is_none() && snapshot.is_none() {
            bail!(at, "MustBeSizeSnapshotIdSpecified", "'size' or 'snapShotId' must be specified");
        }
        if let Some(id) = snapshot.filter(|id| !id.is_empty() && !str_is_unresolved(id)) {
            let hex =
                id.strip_prefix("snap-").is_some_and(|h| !h.is_empty() && h.bytes().all(|b| b.is_ascii_hexdigit()));
            if !hex {
                return refuse(
                    "SnapshotIdDoesMatchExpected",
                    format!(
                        "'snapshotId' does match expected pattern. Expected 'snap-<hexadecmial value>' (ex: 'snap-05abe246af') or Token, got: {id}"
                    ),
                );
            }
        }
        // Source: EBS user guide, volume types: sizes in GiB and operations in a second.
        let (min, max) = match kind {
            T::Gp2 => (1, 16384),
            T::Gp3 => (1, 65536),
            T::Io1 => (4, 16384),
            T::Io2 => (4, 65536),
            T::Sc1 | T::St1 => (125, 16384),
            T::Standard => (1, 1024),
        };
        if let Some(size) = self.size.map(Size::to_gibibytes).transpose()?.filter(|s| !(min..=max).contains(s)) {
            return refuse(
                "VolumesSizeBetween",
                format!("'{name}' volumes must have a size between {min} and {max} GiB, got {size} GiB"),
            );
        }
        if let Some(throughput) = self.throughput {
            if name != "gp3" {
                return refuse(
                    "ThroughputOnlyConfiguredVolume",
                    format!("'throughput' can only be configured with gp3 volume type, got {name}"),
                );
            }
            if number_token(throughput).is_none() && throughput > 2000.0 {
                return refuse(
                    "MustBeThroughputLessThan",
                    format!(
                        "'throughput' must be less than or equal to 2000 MiB/s, got {} MiB/s",
                        js_number(throughput)
                    ),
                );
            }
        }
        let range = match name {
            "gp3" => Some((3000.0, 80_000.0)),
            "io1" => Some((100.0, 64_000.0)),
            "io2" => Some((100.0, 256_000.0)),
            _ => None,
        };
        match (self.iops, range) {
            (Some(_), None) => refuse(
                "IopsCannotSpecified",
                format!("'iops' cannot be specified with sc1, st1, gp2 and standard volume types, got {name}"),
            ),
            (None, Some(_)) if name != "gp3" => refuse(
                "MustBeIopsSpecifiedVolume",
                format!("'iops' must be specified with io1 or io2 volume types, got {name}"),
            ),
            (Some(iops), Some((min, max))) if number_token(iops).is_none() && !(min..=max).contains(&iops) => refuse(
                "IopsOutOfRange",
                format!(
                    "'{name}' volumes must have 'iops' between {} and {}, got {}",
                    js_number(min),
                    js_number(max),
                    js_number(iops)
                ),
            ),
            _ => Ok(()),
        }
    }
}

/// The disks of a service.
pub(super) fn render_all(volumes: &[ServiceManagedVolume], at: &BaseService) -> Result<Value> {
    if volumes.len() > 1 {
        bail!(
            at,
            "OnlyVolumeSpecifiedVolumeConfigurations",
            "Only one EBS volume can be specified for 'volumeConfigurations', got: {}",
            volumes.len()
        );
    }
    let all = volumes.iter().map(ServiceManagedVolume::render).collect::<Result<Vec<_>>>()?;
    Ok(Value::from(all).or_undefined_if_empty())
}

impl Construct for ServiceManagedVolume {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
