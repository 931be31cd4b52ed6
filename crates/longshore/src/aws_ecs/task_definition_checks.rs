//! What a task definition is refused for.

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::{NetworkMode, OperatingSystemFamily, TaskDefinitionProps};

impl TaskDefinitionProps {
    pub(super) fn check(&self, at: &dyn Construct, mode: NetworkMode) -> Result<()> {
        let of = self.compatibility;
        let any = |n: Option<usize>| n.is_some_and(|n| n > 0);
        if of.is_fargate_compatible() && mode != NetworkMode::AwsVpc {
            bail!(at, "FargateTasksOnlyAwsVpc", "Fargate tasks can only have AwsVpc network mode, got: {mode}");
        }
        if self.proxy_configuration.is_some() && mode != NetworkMode::AwsVpc {
            bail!(
                at,
                "ProxyConfigurationOnlyUsedAwsVpc",
                "ProxyConfiguration can only be used with AwsVpc network mode, got: {mode}"
            );
        }
        if of.is_fargate_compatible() && any(self.placement_constraints.as_ref().map(Vec::len)) {
            bail!(at, "CannotPlacementConstraints", "Cannot set placement constraints on tasks that run on Fargate");
        }
        let given = |text: &Option<String>| text.as_deref().is_some_and(|t| !t.is_empty());
        if of.is_fargate_compatible() && !(given(&self.cpu) && given(&self.memory_mib)) {
            let shown = |text: &Option<String>| text.clone().unwrap_or_else(|| "undefined".into());
            bail!(
                at,
                "FargateCompatibleTasksRequireBoth",
                "Fargate-compatible tasks require both CPU ({}) and memory ({}) specifications",
                shown(&self.cpu),
                shown(&self.memory_mib)
            );
        }
        let accelerators = any(self.inference_accelerators.as_ref().map(Vec::len));
        if accelerators && of.is_fargate_compatible() {
            bail!(at, "CannotInferenceAccelerators", "Cannot use inference accelerators on tasks that run on Fargate");
        }
        if of.is_external_compatible() && !matches!(mode, NetworkMode::Bridge | NetworkMode::Host | NetworkMode::None) {
            bail!(
                at,
                "ExternalTasksOnlyBridge",
                "External tasks can only have Bridge, Host or None network mode, got: {mode}"
            );
        }
        let own_network = matches!(mode, NetworkMode::AwsVpc | NetworkMode::Host);
        if of.is_managed_instances_compatible() {
            self.check_managed_instances(at, mode, own_network, accelerators)?;
        }
        if self.runtime_platform.is_some() && !of.is_fargate_compatible() && !of.is_managed_instances_compatible() {
            bail!(
                at,
                "CannotSpecifyRuntimePlatform",
                "Cannot specify runtimePlatform in non-Fargate and non-Managed Instances compatible tasks"
            );
        }
        if self.enable_fault_injection == Some(true) && !own_network {
            bail!(
                at,
                "OnlyAwsVpcHostNetwork",
                "Only AWS_VPC and HOST Network Modes are supported for enabling Fault Injection, got {mode} mode."
            );
        }
        Ok(())
    }

    fn check_managed_instances(
        &self,
        at: &dyn Construct,
        mode: NetworkMode,
        own_network: bool,
        accelerators: bool,
    ) -> Result<()> {
        if !own_network {
            bail!(
                at,
                "ManagedInstancesTasksOnly",
                "Managed Instances tasks can only have AwsVpc or Host network mode, got: {mode}"
            );
        }
        if accelerators {
            bail!(
                at,
                "CannotInferenceAccelerators",
                "Cannot use inference accelerators on tasks that run on Managed Instances"
            );
        }
        if self.ephemeral_storage_gib.is_some_and(|n| n != 0.0) {
            bail!(
                at,
                "EphemeralStorageSupportedTasks",
                "Ephemeral storage is not supported for tasks running on Managed Instances"
            );
        }
        if self.ipc_mode.is_some() {
            bail!(at, "ModeSupportedTasksRunning", "IPC mode is not supported for tasks running on Managed Instances");
        }
        if self.proxy_configuration.is_some() {
            bail!(
                at,
                "ProxyConfigurationSupportedTasks",
                "Proxy configuration is not supported for tasks running on Managed Instances"
            );
        }
        if let Some(family) = self.operating_system().filter(|f| !f.is_linux()) {
            bail!(
                at,
                "ManagedInstancesTasksOnly",
                "Managed Instances tasks only support LINUX operating system family, got: {}",
                family.as_str()
            );
        }
        Ok(())
    }

    fn operating_system(&self) -> Option<&OperatingSystemFamily> {
        self.runtime_platform.as_ref()?.operating_system_family.as_ref()
    }

    /// Windows comes in fewer sizes.
    pub(super) fn check_windows_size(&self, at: &dyn Construct) -> Result<()> {
        let Some(family) = self.operating_system().filter(|f| f.is_windows()) else { return Ok(()) };
        let parse = |text: &Option<String>| text.as_ref().and_then(|t| t.parse::<f64>().ok()).unwrap_or(f64::NAN);
        let (cpu, memory) = (parse(&self.cpu), parse(&self.memory_mib));
        let shown = self.cpu.as_deref().unwrap_or("undefined");
        let within = |min: f64, max: f64| !(memory < min || memory > max || memory % 1024.0 != 0.0);
        let provided = longshore_core::value::js_number(memory);
        // The three messages are not quite alike.
        if cpu == 1024.0 {
            if !within(1024.0, 8192.0) {
                bail!(
                    at,
                    "Provided",
                    "If provided cpu is {shown}, then memoryMiB must have a min of 1024 and a max of 8192, in 1024 increments. Provided memoryMiB was {provided}."
                );
            }
        } else if cpu == 2048.0 {
            if !within(4096.0, 16384.0) {
                bail!(
                    at,
                    "Provided",
                    "If provided cpu is {shown}, then memoryMiB must have a min of 4096 and max of 16384, in 1024 increments. Provided memoryMiB {provided}."
                );
            }
        } else if cpu == 4096.0 {
            if !within(8192.0, 30720.0) {
                bail!(
                    at,
                    "Provided",
                    "If provided cpu is {shown}, then memoryMiB must have a min of 8192 and a max of 30720, in 1024 increments.Provided memoryMiB was {provided}."
                );
            }
        } else {
            bail!(
                at,
                "OperatingSystemFamily",
                "If operatingSystemFamily is {}, then cpu must be in 1024 (1 vCPU), 2048 (2 vCPU), or 4096 (4 vCPU). Provided value was: {shown}",
                family.as_str()
            );
        }
        Ok(())
    }
}
