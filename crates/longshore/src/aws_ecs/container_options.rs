//! What containers are made of.

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::{
    ContainerDefinition, ContainerImage, CredentialSpec, EnvironmentFile, LinuxParameters, LogDriver, PortMapping,
    Secret,
};

/// Whether ECS pins the image's tag to the digest that it has when the service is deployed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionConsistency {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
}

crate::props::enum_texts! { VersionConsistency { Enabled => "enabled", Disabled => "disabled", } }

/// What a container is made of.
// Quirk(cdk): version-consistency-of-assets. The documented default for images that are built is not there.
#[derive(Clone, Builder)]
#[builder(on(String, into), on(f64, into))]
#[allow(clippy::duplicated_attributes, reason = "two types are converted")]
pub struct ContainerDefinitionOptions {
    /// The image.
    #[builder(into)]
    pub image: ContainerImage,
    /// The name. Default: the id.
    pub container_name: Option<String>,
    /// The command. Default: the image's.
    #[builder(with = |items: impl IntoIterator<Item = impl Into<String>>| items.into_iter().map(Into::into).collect())]
    pub command: Option<Vec<String>>,
    /// The credentials for an Active Directory, at most one.
    pub credential_specs: Option<Vec<CredentialSpec>>,
    /// How much of the processor is reserved, 1,024 for one core.
    pub cpu: Option<f64>,
    /// Whether the container has no network. Default false.
    pub disable_networking: Option<bool>,
    /// The domains that names are looked for in.
    pub dns_search_domains: Option<Vec<String>>,
    /// The servers that names are looked up at.
    pub dns_servers: Option<Vec<String>>,
    /// Labels of the container.
    pub docker_labels: Option<IndexMap<String, String>>,
    /// Options of SELinux and AppArmor.
    pub docker_security_options: Option<Vec<String>>,
    /// The entry point. Default: the image's.
    #[builder(with = |items: impl IntoIterator<Item = impl Into<String>>| items.into_iter().map(Into::into).collect())]
    pub entry_point: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Option<IndexMap<String, String>>,
    /// Files with environment variables.
    pub environment_files: Option<Vec<EnvironmentFile>>,
    /// Environment variables that are read from secrets.
    pub secrets: Option<IndexMap<String, Secret>>,
    /// How long the containers that this one depends on are waited for.
    pub start_timeout: Option<Duration>,
    /// How long the container has to stop by itself.
    pub stop_timeout: Option<Duration>,
    /// Whether the task stops when the container does. Default true.
    pub essential: Option<bool>,
    /// Hosts and their addresses that the container knows.
    pub extra_hosts: Option<IndexMap<String, String>>,
    /// How it is found out whether the container works. Default: the image's.
    pub health_check: Option<HealthCheck>,
    /// The name that the container's host has.
    pub hostname: Option<String>,
    /// Whether standard input stays open. Default false.
    pub interactive: Option<bool>,
    /// How much memory the container can have at most, in MiB. This or `memory_reservation_mib` is required on EC2, if the
    /// task has no limit.
    pub memory_limit_mib: Option<f64>,
    /// How much memory is reserved, in MiB.
    pub memory_reservation_mib: Option<f64>,
    /// Whether the container can do what root on the instance can. Default false.
    pub privileged: Option<bool>,
    /// Whether the root file system cannot be written to. Default false.
    pub readonly_root_filesystem: Option<bool>,
    /// The user. Default: the image's.
    pub user: Option<String>,
    /// Whether ECS pins the image's tag to a digest. Default: it does.
    pub version_consistency: Option<VersionConsistency>,
    /// The working directory. Default: the image's.
    pub working_directory: Option<String>,
    /// Where output goes. Default: as docker has it.
    #[builder(into)]
    pub logging: Option<LogDriver>,
    /// What the container may do with the kernel of Linux.
    pub linux_parameters: Option<LinuxParameters>,
    /// How many graphics processors the container has.
    pub gpu_count: Option<f64>,
    /// The ports.
    pub port_mappings: Option<Vec<PortMapping>>,
    /// The names of inference accelerators of the task.
    pub inference_accelerator_resources: Option<Vec<String>>,
    /// Parameters of the kernel.
    pub system_controls: Option<Vec<SystemControl>>,
    /// Whether there is a terminal. Default false.
    pub pseudo_terminal: Option<bool>,
    /// What processes are limited in.
    pub ulimits: Option<Vec<Ulimit>>,
    /// Whether the container is started again without the task. Default: if there are exit codes or a period.
    pub enable_restart_policy: Option<bool>,
    /// Exit codes after which the container is not started again, at most 50.
    pub restart_ignored_exit_codes: Option<Vec<f64>>,
    /// How long the container must have run to be started again, 60 to 1,800 seconds. Default: 300 seconds.
    pub restart_attempt_period: Option<Duration>,
}

impl ContainerDefinitionOptions {
    /// A container of an image, with defaults for all else.
    pub fn new(image: impl Into<ContainerImage>) -> Self {
        Self::builder().image(image).build()
    }

    /// What is wrong with the policy by which the container is started again.
    pub(super) fn check_restart_policy(&self, at: &dyn Construct) -> Result<()> {
        let (codes, period) = (&self.restart_ignored_exit_codes, self.restart_attempt_period);
        if self.enable_restart_policy == Some(false) && (codes.is_some() || period.is_some()) {
            bail!(
                at,
                "RestartIgnoredExitCodesRestartAttemptPeriodCannotSpecified",
                "The restartIgnoredExitCodes and restartAttemptPeriod cannot be specified if enableRestartPolicy is false"
            );
        }
        if let Some(n) = codes.as_ref().map(Vec::len).filter(|n| *n > 50) {
            bail!(
                at,
                "OnlySpecifiedRestartIgnoredExitCodes",
                "Only up to 50 can be specified for restartIgnoredExitCodes, got: {n}"
            );
        }
        if let Some(seconds) = period.map(Duration::to_seconds).transpose()?.filter(|s| !(60..=1800).contains(s)) {
            bail!(
                at,
                "MustBeRestartAttemptPeriodBetweenSeconds",
                "The restartAttemptPeriod must be between 60 seconds and 1800 seconds, got {seconds} seconds"
            );
        }
        Ok(())
    }

    pub(super) fn restart_policy(&self) -> Result<Option<Object>> {
        let (codes, period) = (&self.restart_ignored_exit_codes, self.restart_attempt_period);
        if self.enable_restart_policy.is_none() && codes.is_none() && period.is_none() {
            return Ok(None);
        }
        Ok(Some(object! {
            "Enabled" => self.enable_restart_policy.unwrap_or(true),
            "IgnoredExitCodes" => codes.clone(),
            "RestartAttemptPeriod" => period.map(Duration::to_seconds).transpose()?,
        }))
    }
}

impl<I: Into<ContainerImage>> From<I> for ContainerDefinitionOptions {
    fn from(image: I) -> Self {
        Self::new(image)
    }
}

/// How it is found out whether a container works.
#[derive(Clone, Debug, Default, Builder)]
pub struct HealthCheck {
    /// The command; one text is for the shell, more are for it only if they begin with `CMD-SHELL`.
    #[builder(with = |items: impl IntoIterator<Item = impl Into<String>>| items.into_iter().map(Into::into).collect())]
    pub command: Vec<String>,
    /// The time between checks, 5 to 300 seconds. Default: 30 seconds.
    pub interval: Option<Duration>,
    /// How many checks in a row must fail, 1 to 10. Default: 3.
    #[builder(into)]
    pub retries: Option<f64>,
    /// How long failures at the start do not count, up to 300 seconds. Default: they do.
    pub start_period: Option<Duration>,
    /// How long a check may take, 2 to 120 seconds. Default: 5 seconds.
    pub timeout: Option<Duration>,
}

impl HealthCheck {
    pub(super) fn render(&self, at: &dyn Construct) -> Result<Object> {
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let (interval, timeout) = (seconds(self.interval)?, seconds(self.timeout)?);
        if interval.is_some_and(|s| !(5..=300).contains(&s)) {
            bail!(at, "MustBeIntervalBetweenSeconds", "Interval must be between 5 seconds and 300 seconds.");
        }
        if timeout.is_some_and(|s| !(2..=120).contains(&s)) {
            bail!(at, "MustBeTimeoutBetweenSeconds", "Timeout must be between 2 seconds and 120 seconds.");
        }
        if interval.zip(timeout).is_some_and(|(i, t)| i < t) {
            bail!(at, "ShouldBeHealthCheckInterval", "Health check interval should be longer than timeout.");
        }
        let mut command = self.command.clone();
        match command.first().map(String::as_str) {
            None => bail!(
                at,
                "MustBeLeastArgumentSupplied",
                "At least one argument must be supplied for health check command."
            ),
            Some(_) if command.len() == 1 => command.insert(0, "CMD-SHELL".to_owned()),
            Some("CMD" | "CMD-SHELL") => {}
            Some(_) => command.insert(0, "CMD".to_owned()),
        }
        Ok(object! {
            "Command" => command,
            "Interval" => interval.unwrap_or(30),
            "Retries" => self.retries.unwrap_or(3.0),
            "StartPeriod" => seconds(self.start_period)?,
            "Timeout" => timeout.unwrap_or(5),
        })
    }
}

/// A resource that a process is limited in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UlimitName {
    /// `core`
    Core,
    /// `cpu`
    Cpu,
    /// `data`
    Data,
    /// `fsize`
    Fsize,
    /// `locks`
    Locks,
    /// `memlock`
    Memlock,
    /// `msgqueue`
    Msgqueue,
    /// `nice`
    Nice,
    /// `nofile`
    Nofile,
    /// `nproc`
    Nproc,
    /// `rss`
    Rss,
    /// `rtprio`
    Rtprio,
    /// `rttime`
    Rttime,
    /// `sigpending`
    Sigpending,
    /// `stack`
    Stack,
}

crate::props::enum_texts! { UlimitName {
    Core => "core",
    Cpu => "cpu",
    Data => "data",
    Fsize => "fsize",
    Locks => "locks",
    Memlock => "memlock",
    Msgqueue => "msgqueue",
    Nice => "nice",
    Nofile => "nofile",
    Nproc => "nproc",
    Rss => "rss",
    Rtprio => "rtprio",
    Rttime => "rttime",
    Sigpending => "sigpending",
    Stack => "stack",
} }

/// A limit of processes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ulimit {
    /// What is limited.
    pub name: UlimitName,
    /// The limit that a process has at first.
    pub soft_limit: f64,
    /// The limit that a process can raise its own to.
    pub hard_limit: f64,
}

impl Ulimit {
    /// A limit.
    pub fn new(name: UlimitName, soft_limit: impl Into<f64>, hard_limit: impl Into<f64>) -> Self {
        Self { name, soft_limit: soft_limit.into(), hard_limit: hard_limit.into() }
    }

    pub(super) fn render(&self) -> Value {
        object! {"Name" => self.name, "SoftLimit" => self.soft_limit, "HardLimit" => self.hard_limit}.into()
    }
}

/// The state that a container has to be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContainerDependencyCondition {
    /// It was started.
    Start,
    /// It has run to its end.
    Complete,
    /// It has run to its end, with the exit code 0.
    Success,
    /// Its health check has succeeded.
    Healthy,
}

crate::props::enum_texts! { ContainerDependencyCondition {
    Start => "START",
    Complete => "COMPLETE",
    Success => "SUCCESS",
    Healthy => "HEALTHY",
} }

/// A container that another one waits for.
#[derive(Clone)]
pub struct ContainerDependency {
    /// The container that is waited for.
    pub container: ContainerDefinition,
    /// The state it has to be in. Default: healthy.
    pub condition: Option<ContainerDependencyCondition>,
}

impl ContainerDependency {
    pub(super) fn render(&self) -> Value {
        object! {
            "ContainerName" => self.container.container_name(),
            "Condition" => self.condition.unwrap_or(ContainerDependencyCondition::Healthy),
        }
        .into()
    }
}

/// A directory of the container that is a volume of the task.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into))]
pub struct MountPoint {
    /// The path in the container.
    pub container_path: String,
    /// Whether the container cannot write to it.
    pub read_only: bool,
    /// The name of the volume.
    pub source_volume: String,
}

impl MountPoint {
    pub(super) fn render(&self) -> Value {
        object! {
            "ContainerPath" => self.container_path.as_str(),
            "ReadOnly" => self.read_only,
            "SourceVolume" => self.source_volume.as_str(),
        }
        .into()
    }
}

/// A directory of the container that is on the instance.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into))]
pub struct ScratchSpace {
    /// The path in the container.
    pub container_path: String,
    /// Whether the container cannot write to it.
    pub read_only: bool,
    /// The path on the instance.
    pub source_path: String,
    /// The name of the volume.
    pub name: String,
}

/// The volumes of another container.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into))]
pub struct VolumeFrom {
    /// The name of the container.
    pub source_container: String,
    /// Whether this container cannot write to them.
    pub read_only: bool,
}

impl VolumeFrom {
    pub(super) fn render(&self) -> Value {
        object! {"SourceContainer" => self.source_container.as_str(), "ReadOnly" => self.read_only}.into()
    }
}

/// A parameter of the kernel.
#[derive(Clone, Debug, Default, PartialEq, Builder)]
#[builder(on(String, into))]
pub struct SystemControl {
    /// The parameter.
    pub namespace: String,
    /// The value.
    pub value: String,
}

impl SystemControl {
    pub(super) fn render(&self) -> Value {
        object! {"Namespace" => self.namespace.as_str(), "Value" => self.value.as_str()}.into()
    }
}
