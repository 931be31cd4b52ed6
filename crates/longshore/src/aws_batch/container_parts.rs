//! Secrets, volumes and limits of containers.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_ecs;
use crate::aws_efs::FileSystemRef;
use crate::aws_iam::{Grant, IGrantable};
use crate::aws_secretsmanager::SecretRef;
use crate::aws_ssm::StringParameterRef;
use crate::props::text_enum;

/// Which version of a secret is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SecretVersionInfo {
    /// The version's id. Default: the one that the stage is at.
    pub version_id: Option<String>,
    /// The version's stage. Default: `AWSCURRENT`.
    pub version_stage: Option<String>,
}

/// A secret that a container gets.
#[derive(Clone)]
pub struct Secret(aws_ecs::Secret);

impl Secret {
    /// A parameter of the Systems Manager.
    pub fn from_ssm_parameter(parameter: impl Into<StringParameterRef>) -> Self {
        Self(aws_ecs::Secret::from_ssm_parameter(parameter))
    }

    /// A secret of the Secrets Manager.
    pub fn from_secrets_manager(secret: impl Into<SecretRef>) -> Self {
        Self::from_secrets_manager_with(secret, None)
    }

    /// A secret of the Secrets Manager, or one of its fields.
    pub fn from_secrets_manager_with(secret: impl Into<SecretRef>, field: Option<&str>) -> Self {
        Self(aws_ecs::Secret::from_secrets_manager_with(secret, field))
    }

    /// A version of a secret of the Secrets Manager, or of one of its fields.
    pub fn from_secrets_manager_version(
        secret: impl Into<SecretRef>,
        version_info: SecretVersionInfo,
        field: Option<&str>,
    ) -> Self {
        let SecretVersionInfo { version_id, version_stage } = version_info;
        let version_info = aws_ecs::SecretVersionInfo { version_id, version_stage };
        Self(aws_ecs::Secret::from_secrets_manager_version(secret, version_info, field))
    }

    /// A secret that is defined elsewhere.
    pub fn custom(secret: impl aws_ecs::ISecretValue + 'static) -> Self {
        Self(aws_ecs::Secret::custom(secret))
    }

    /// The ARN, or what Batch takes for it.
    pub fn arn(&self) -> String {
        self.0.arn()
    }

    /// Whether only one field of the secret is used.
    pub fn has_field(&self) -> bool {
        self.0.has_field()
    }

    /// Allows a principal to read the secret.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant_read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.0.grant_read(grantee)
    }
}

/// What is said of a volume on a file system.
#[derive(Clone)]
pub struct EfsVolumeOptions {
    /// The name.
    pub name: String,
    /// The path in the container.
    pub container_path: String,
    /// Whether the container cannot write. Default false.
    pub readonly: Option<bool>,
    /// The file system.
    pub file_system: FileSystemRef,
    /// The folder of the file system that is mounted; not with an access point. Default: its root.
    pub root_directory: Option<String>,
    /// Whether what travels is encrypted. Default false.
    pub enable_transit_encryption: Option<bool>,
    /// The port of the encryption. Default: as the mount helper chooses.
    pub transit_encryption_port: Option<f64>,
    /// The id of the access point. Default: none.
    pub access_point_id: Option<String>,
    /// Whether the role of the job says what is allowed; with encryption only. Default false.
    pub use_job_role: Option<bool>,
}

/// A volume on a file system.
#[derive(Clone)]
pub struct EfsVolume(EfsVolumeOptions);

impl EfsVolume {
    /// A volume on a file system.
    pub fn new(options: EfsVolumeOptions) -> Self {
        Self(options)
    }

    /// Whether a volume is on a file system.
    pub fn is_efs_volume(volume: &EcsVolume) -> bool {
        matches!(volume.0, Kind::Efs(_))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The path in the container.
    pub fn container_path(&self) -> &str {
        &self.0.container_path
    }

    /// Whether the container cannot write.
    pub fn readonly(&self) -> Option<bool> {
        self.0.readonly
    }

    /// The file system.
    pub fn file_system(&self) -> FileSystemRef {
        self.0.file_system.clone()
    }

    /// The folder that is mounted.
    pub fn root_directory(&self) -> Option<&str> {
        self.0.root_directory.as_deref()
    }

    /// Whether what travels is encrypted.
    pub fn enable_transit_encryption(&self) -> Option<bool> {
        self.0.enable_transit_encryption
    }

    /// The port of the encryption.
    pub fn transit_encryption_port(&self) -> Option<f64> {
        self.0.transit_encryption_port
    }

    /// The id of the access point.
    pub fn access_point_id(&self) -> Option<&str> {
        self.0.access_point_id.as_deref()
    }

    /// Whether the role of the job says what is allowed.
    pub fn use_job_role(&self) -> Option<bool> {
        self.0.use_job_role
    }

    fn render(&self) -> Object {
        let o = &self.0;
        let enabled = |on: bool| if on { "ENABLED" } else { "DISABLED" };
        let access_point = o.access_point_id.clone().filter(|id| !id.is_empty());
        let authorized = access_point.is_some() || o.use_job_role == Some(true);
        object! {
            "FileSystemId" => o.file_system.file_system_id(),
            "RootDirectory" => o.root_directory.clone(),
            "TransitEncryption" => o.enable_transit_encryption.map(enabled),
            "TransitEncryptionPort" => o.transit_encryption_port,
            "AuthorizationConfig" => authorized.then(|| object! {
                "AccessPointId" => o.access_point_id.clone(),
                "Iam" => o.use_job_role.map(enabled),
            }),
        }
    }
}

/// What is said of a volume on the instance.
#[derive(Clone, Debug, Default)]
pub struct HostVolumeOptions {
    /// The name.
    pub name: String,
    /// The path in the container.
    pub container_path: String,
    /// Whether the container cannot write. Default false.
    pub readonly: Option<bool>,
    /// The path on the instance. Default: docker chooses one, and its files go with the container.
    pub host_path: Option<String>,
}

/// A volume on the instance.
#[derive(Clone, Debug)]
pub struct HostVolume(HostVolumeOptions);

impl HostVolume {
    /// A volume on the instance.
    pub fn new(options: HostVolumeOptions) -> Self {
        Self(options)
    }

    /// Whether a volume is on the instance.
    pub fn is_host_volume(volume: &EcsVolume) -> bool {
        matches!(volume.0, Kind::Host(_))
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The path in the container.
    pub fn container_path(&self) -> &str {
        &self.0.container_path
    }

    /// Whether the container cannot write.
    pub fn readonly(&self) -> Option<bool> {
        self.0.readonly
    }

    /// The path on the instance.
    pub fn host_path(&self) -> Option<&str> {
        self.0.host_path.as_deref()
    }
}

/// A volume of a container.
#[derive(Clone)]
pub struct EcsVolume(Kind);

#[derive(Clone)]
enum Kind {
    Efs(EfsVolume),
    Host(HostVolume),
}

impl EcsVolume {
    /// A volume on a file system.
    pub fn efs(options: EfsVolumeOptions) -> EfsVolume {
        EfsVolume::new(options)
    }

    /// A volume on the instance.
    pub fn host(options: HostVolumeOptions) -> HostVolume {
        HostVolume::new(options)
    }

    /// The name.
    pub fn name(&self) -> &str {
        match &self.0 {
            Kind::Efs(v) => v.name(),
            Kind::Host(v) => v.name(),
        }
    }

    /// The path in the container.
    pub fn container_path(&self) -> &str {
        match &self.0 {
            Kind::Efs(v) => v.container_path(),
            Kind::Host(v) => v.container_path(),
        }
    }

    /// Whether the container cannot write.
    pub fn readonly(&self) -> Option<bool> {
        match &self.0 {
            Kind::Efs(v) => v.readonly(),
            Kind::Host(v) => v.readonly(),
        }
    }

    pub(super) fn render_mount_point(&self) -> Value {
        object! {
            "ContainerPath" => self.container_path(),
            "ReadOnly" => self.readonly(),
            "SourceVolume" => self.name(),
        }
        .into()
    }

    pub(super) fn render_volume(&self) -> Value {
        match &self.0 {
            Kind::Efs(v) => object! {"Name" => v.name(), "EfsVolumeConfiguration" => v.render()},
            Kind::Host(v) => object! {"Name" => v.name(), "Host" => object! {"SourcePath" => v.host_path()}},
        }
        .into()
    }
}

impl From<EfsVolume> for EcsVolume {
    fn from(volume: EfsVolume) -> Self {
        Self(Kind::Efs(volume))
    }
}

impl From<HostVolume> for EcsVolume {
    fn from(volume: HostVolume) -> Self {
        Self(Kind::Host(volume))
    }
}

impl From<&EfsVolume> for EcsVolume {
    fn from(volume: &EfsVolume) -> Self {
        volume.clone().into()
    }
}

impl From<&HostVolume> for EcsVolume {
    fn from(volume: &HostVolume) -> Self {
        volume.clone().into()
    }
}

text_enum! {
    /// What processes can be limited in.
    pub enum UlimitName {
        /// The size of core files.
        Core = "core",
        /// The time on the processor.
        Cpu = "cpu",
        /// The size of data segments.
        Data = "data",
        /// The size of files.
        Fsize = "fsize",
        /// The number of file locks.
        Locks = "locks",
        /// The size of locked memory.
        Memlock = "memlock",
        /// The size of message queues.
        Msgqueue = "msgqueue",
        /// The nice value.
        Nice = "nice",
        /// The number of open files.
        Nofile = "nofile",
        /// The number of processes.
        Nproc = "nproc",
        /// The size of resident memory.
        Rss = "rss",
        /// The real-time priority.
        Rtprio = "rtprio",
        /// The time on the processor at real-time priority.
        Rttime = "rttime",
        /// The number of waiting signals.
        Sigpending = "sigpending",
        /// The size of stacks.
        Stack = "stack",
    }
}

/// A limit of processes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ulimit {
    /// The limit that holds.
    pub hard_limit: f64,
    /// What is limited.
    pub name: UlimitName,
    /// The limit that processes may raise up to the hard one.
    pub soft_limit: f64,
}

impl Ulimit {
    pub(super) fn render(&self) -> Value {
        object! {"HardLimit" => self.hard_limit, "Name" => self.name, "SoftLimit" => self.soft_limit}.into()
    }
}
