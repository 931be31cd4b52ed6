//! The volumes of tasks.

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::object;
use longshore_core::value::Value;

/// A volume of a task.
#[derive(Clone, Debug, Default, Builder)]
#[builder(on(String, into))]
pub struct Volume {
    /// A directory of the instance.
    pub host: Option<Host>,
    /// The name.
    pub name: String,
    /// Whether the volume is made when the task is started. Default false.
    pub configured_at_launch: Option<bool>,
    /// A volume of docker.
    pub docker_volume_configuration: Option<DockerVolumeConfiguration>,
    /// A file system of EFS.
    pub efs_volume_configuration: Option<EfsVolumeConfiguration>,
}

impl Volume {
    /// A volume that lives as long as the task.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    pub(super) fn render(&self) -> Value {
        object! {
            "Host" => self.host.as_ref().map(|h| object! {"SourcePath" => h.source_path.clone()}),
            "Name" => self.name.as_str(),
            "ConfiguredAtLaunch" => self.configured_at_launch,
            "DockerVolumeConfiguration" => self.docker_volume_configuration.as_ref().map(|d| object! {
                "Autoprovision" => d.autoprovision,
                "Driver" => d.driver.as_str(),
                "DriverOpts" => d.driver_opts.clone(),
                "Labels" => d.labels.clone(),
                "Scope" => d.scope,
            }),
            "EFSVolumeConfiguration" => self.efs_volume_configuration.as_ref().map(|e| object! {
                "FilesystemId" => e.file_system_id.as_str(),
                "AuthorizationConfig" => e.authorization_config.as_ref().map(|a| object! {
                    "AccessPointId" => a.access_point_id.clone(),
                    "IAM" => a.iam.clone(),
                }),
                "RootDirectory" => e.root_directory.clone(),
                "TransitEncryption" => e.transit_encryption.clone(),
                "TransitEncryptionPort" => e.transit_encryption_port,
            }),
        }
        .into()
    }
}

/// A directory of the instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    /// The path. Default: a directory that goes with the task.
    pub source_path: Option<String>,
}

/// How long a volume of docker lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// As long as the task.
    Task,
    /// Longer than the task.
    Shared,
}

crate::props::enum_texts! { Scope { Task => "task", Shared => "shared", } }

/// A volume of docker.
#[derive(Clone, Debug, Builder)]
#[builder(on(String, into))]
pub struct DockerVolumeConfiguration {
    /// Whether a shared volume is made if it is not there. Default false.
    pub autoprovision: Option<bool>,
    /// The driver.
    pub driver: String,
    /// Options of the driver.
    pub driver_opts: Option<IndexMap<String, String>>,
    /// Labels of the volume.
    pub labels: Option<IndexMap<String, String>>,
    /// How long the volume lives.
    pub scope: Scope,
}

/// How tasks are authorized at EFS.
#[derive(Clone, Debug, Default, PartialEq, Eq, Builder)]
#[builder(on(String, into))]
pub struct AuthorizationConfig {
    /// The access point.
    pub access_point_id: Option<String>,
    /// `ENABLED` where the task's role is used. Default `DISABLED`.
    pub iam: Option<String>,
}

/// A file system of EFS.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into))]
pub struct EfsVolumeConfiguration {
    /// The file system.
    pub file_system_id: String,
    /// The directory that is mounted. Default: the root.
    pub root_directory: Option<String>,
    /// `ENABLED` where traffic is encrypted. Default `DISABLED`.
    pub transit_encryption: Option<String>,
    /// The port for encrypted traffic.
    #[builder(into)]
    pub transit_encryption_port: Option<f64>,
    /// How tasks are authorized.
    pub authorization_config: Option<AuthorizationConfig>,
}
