//! Task definitions for one place: Fargate, EC2, or machines elsewhere.

use std::ops::Deref;

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::number_token;
use longshore_core::value::js_number;

use super::imported_task_definition::ImportedTaskDefinition;
use super::task_definition::Kind;
use super::{
    CommonTaskDefinitionAttributes, Compatibility, InferenceAccelerator, IpcMode, NetworkMode, PidMode,
    PlacementConstraint, ProxyConfiguration, RuntimePlatform, TaskDefinition, TaskDefinitionAttributes,
    TaskDefinitionProps, TaskDefinitionRef, Volume,
};
use crate::aws_iam::RoleRef;
use crate::props::construct_props;

macro_rules! kind {
    ($Kind:ident) => {
        impl Deref for $Kind {
            type Target = TaskDefinition;

            fn deref(&self) -> &TaskDefinition {
                &self.0
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.0.node()
            }
        }

        impl From<&$Kind> for TaskDefinition {
            fn from(of: &$Kind) -> Self {
                of.0.clone()
            }
        }

        impl From<$Kind> for TaskDefinition {
            fn from(of: $Kind) -> Self {
                of.0
            }
        }

        impl From<&$Kind> for TaskDefinitionRef {
            fn from(of: &$Kind) -> Self {
                Self::from(&of.0)
            }
        }
    };
}

construct_props! {
    /// Properties of a [`FargateTaskDefinition`].
    #[derive(Default)]
    pub struct FargateTaskDefinitionProps => FargateTaskDefinition {
        /// The family, of which each change makes a new revision. Default: made of the path.
        [into] family: Option<String>,
        /// The role that starts the task: pulls images, reads secrets, makes log streams. Default: a new one if needed.
        [into] execution_role: Option<RoleRef>,
        /// The role that the containers have. Default: a new one.
        [into] task_role: Option<RoleRef>,
        /// The proxy that traffic goes through.
        [into] proxy_configuration: Option<ProxyConfiguration>,
        /// The volumes.
        volumes: Option<Vec<Volume>>,
        /// Whether faults can be injected. Default false.
        enable_fault_injection: Option<bool>,
        /// How much of the processor the task has, 1,024 for one core. Default: 256.
        [into] cpu: Option<f64>,
        /// How much memory the task has, in MiB. Default: 512.
        [into] memory_limit_mib: Option<f64>,
        /// The size of the task's own storage, 21 to 200 GiB. Default: 20 GiB.
        [into] ephemeral_storage_gib: Option<f64>,
        /// The processor and operating system.
        runtime_platform: Option<RuntimePlatform>,
        /// Who sees whose processes; requires an operating system, which is Linux.
        pid_mode: Option<PidMode>,
    }
}

/// A task definition for Fargate; derefs to [`TaskDefinition`].
#[derive(Clone)]
pub struct FargateTaskDefinition(TaskDefinition, Size);

#[derive(Clone, Copy)]
struct Size {
    cpu: f64,
    memory_mib: f64,
}

kind!(FargateTaskDefinition);

impl FargateTaskDefinition {
    /// Adds a task definition to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: FargateTaskDefinitionProps) -> Result<Self> {
        let text = |n: f64| number_token(n).map_or_else(|| js_number(n), |t| t.to_string());
        let size = Size { cpu: props.cpu.unwrap_or(256.0), memory_mib: props.memory_limit_mib.unwrap_or(512.0) };
        let (storage, pid_mode) = (props.ephemeral_storage_gib, props.pid_mode);
        let family = props.runtime_platform.as_ref().and_then(|p| p.operating_system_family.clone());
        let task = TaskDefinition::base_of(
            scope,
            id,
            TaskDefinitionProps {
                family: props.family,
                execution_role: props.execution_role,
                task_role: props.task_role,
                proxy_configuration: props.proxy_configuration,
                volumes: props.volumes,
                enable_fault_injection: props.enable_fault_injection,
                network_mode: Some(NetworkMode::AwsVpc),
                placement_constraints: None,
                compatibility: Compatibility::Fargate,
                cpu: Some(text(size.cpu)),
                memory_mib: Some(text(size.memory_mib)),
                ipc_mode: None,
                pid_mode,
                inference_accelerators: None,
                ephemeral_storage_gib: storage,
                runtime_platform: props.runtime_platform,
            },
            Kind::Fargate,
            "aws-cdk-lib.aws_ecs.FargateTaskDefinition",
        )?;
        let known = storage.filter(|n| *n != 0.0 && number_token(*n).is_none());
        if known.is_some_and(|n| !(21.0..=200.0).contains(&n)) {
            bail!(&task, "MustBeEphemeralStorageSize", "Ephemeral storage size must be between 21GiB and 200GiB");
        }
        if let Some(pid_mode) = pid_mode {
            let Some(family) = family else {
                bail!(
                    &task,
                    "SpecifyingPidModeRequires",
                    "Specifying 'pidMode' requires that operating system family also be provided."
                );
            };
            if family.is_windows() {
                bail!(
                    &task,
                    "PidModeNotSupportedWindowsContainers",
                    "'pidMode' is not supported for Windows containers."
                );
            }
            if family.is_linux() && pid_mode != PidMode::Task {
                bail!(
                    &task,
                    "PidModeOnlyLinux",
                    "'pidMode' can only be set to 'task' for Linux Fargate containers, got: '{pid_mode}'."
                );
            }
        }
        Ok(Self(task, size))
    }

    /// How much of the processor the task has, 1,024 for one core.
    pub fn cpu(&self) -> f64 {
        self.1.cpu
    }

    /// How much memory the task has, in MiB.
    pub fn memory_mib(&self) -> f64 {
        self.1.memory_mib
    }

    /// An existing task definition by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    // Quirk(cdk): imported-compatibility. By its ARN alone, it is taken to run on EC2 as well.
    pub fn from_fargate_task_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fargate_task_definition_arn: impl Into<String>,
    ) -> Result<TaskDefinitionRef> {
        TaskDefinition::from_task_definition_arn(scope, id, fargate_task_definition_arn)
    }

    /// An existing task definition of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_fargate_task_definition_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: CommonTaskDefinitionAttributes,
    ) -> Result<TaskDefinitionRef> {
        ImportedTaskDefinition::make(scope, id.as_ref(), attributes.on(Compatibility::Fargate))
    }
}

construct_props! {
    /// Properties of an [`Ec2TaskDefinition`].
    #[derive(Default)]
    pub struct Ec2TaskDefinitionProps => Ec2TaskDefinition {
        /// The family, of which each change makes a new revision. Default: made of the path.
        [into] family: Option<String>,
        /// The role that starts the task: pulls images, reads secrets, makes log streams. Default: a new one if needed.
        [into] execution_role: Option<RoleRef>,
        /// The role that the containers have. Default: a new one.
        [into] task_role: Option<RoleRef>,
        /// The proxy that traffic goes through.
        [into] proxy_configuration: Option<ProxyConfiguration>,
        /// The volumes.
        volumes: Option<Vec<Volume>>,
        /// Whether faults can be injected; with the networks `awsvpc` and `host` only. Default false.
        enable_fault_injection: Option<bool>,
        /// The network. Default: `bridge`.
        network_mode: Option<NetworkMode>,
        /// Which instances tasks may be placed on; `memberOf` only.
        placement_constraints: Option<Vec<PlacementConstraint>>,
        /// Who shares shared memory, semaphores and message queues.
        ipc_mode: Option<IpcMode>,
        /// Who sees whose processes.
        pid_mode: Option<PidMode>,
        /// Devices that make inference faster.
        inference_accelerators: Option<Vec<InferenceAccelerator>>,
    }
}

/// A task definition for instances of EC2; derefs to [`TaskDefinition`].
#[derive(Clone)]
pub struct Ec2TaskDefinition(TaskDefinition);

kind!(Ec2TaskDefinition);

impl Ec2TaskDefinition {
    /// Adds a task definition to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: Ec2TaskDefinitionProps) -> Result<Self> {
        let constraints = props.placement_constraints.clone().unwrap_or_default();
        let task = TaskDefinition::base_of(
            scope,
            id,
            TaskDefinitionProps {
                family: props.family,
                execution_role: props.execution_role,
                task_role: props.task_role,
                proxy_configuration: props.proxy_configuration,
                volumes: props.volumes,
                enable_fault_injection: props.enable_fault_injection,
                network_mode: props.network_mode,
                placement_constraints: props.placement_constraints,
                compatibility: Compatibility::Ec2,
                cpu: None,
                memory_mib: None,
                ipc_mode: props.ipc_mode,
                pid_mode: props.pid_mode,
                inference_accelerators: props.inference_accelerators,
                ephemeral_storage_gib: None,
                runtime_platform: None,
            },
            Kind::Ec2,
            "aws-cdk-lib.aws_ecs.Ec2TaskDefinition",
        )?;
        let refused: Vec<&str> = constraints
            .iter()
            .map(PlacementConstraint::types)
            .filter(|types| types.iter().any(|t| *t != "memberOf"))
            .flatten()
            .collect();
        if !refused.is_empty() {
            bail!(
                scope,
                "InvalidPlacementConstraints",
                "Invalid placement constraint(s): {}. Only 'memberOf' is currently supported in the Ec2TaskDefinition class.",
                refused.join(", ")
            );
        }
        Ok(Self(task))
    }

    /// An existing task definition by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_ec2_task_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        ec2_task_definition_arn: impl Into<String>,
    ) -> Result<TaskDefinitionRef> {
        TaskDefinition::from_task_definition_arn(scope, id, ec2_task_definition_arn)
    }

    /// An existing task definition of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_ec2_task_definition_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: CommonTaskDefinitionAttributes,
    ) -> Result<TaskDefinitionRef> {
        ImportedTaskDefinition::make(scope, id.as_ref(), attributes.on(Compatibility::Ec2))
    }
}

construct_props! {
    /// Properties of an [`ExternalTaskDefinition`].
    #[derive(Default)]
    pub struct ExternalTaskDefinitionProps => ExternalTaskDefinition {
        /// The family, of which each change makes a new revision. Default: made of the path.
        [into] family: Option<String>,
        /// The role that starts the task: pulls images, reads secrets, makes log streams. Default: a new one if needed.
        [into] execution_role: Option<RoleRef>,
        /// The role that the containers have. Default: a new one.
        [into] task_role: Option<RoleRef>,
        /// The proxy that traffic goes through.
        [into] proxy_configuration: Option<ProxyConfiguration>,
        /// The volumes.
        volumes: Option<Vec<Volume>>,
        /// Whether faults can be injected; with the network `host` only. Default false.
        enable_fault_injection: Option<bool>,
        /// The network: `bridge`, `host` or none. Default: `bridge`.
        network_mode: Option<NetworkMode>,
    }
}

/// A task definition for machines elsewhere; derefs to [`TaskDefinition`].
#[derive(Clone)]
pub struct ExternalTaskDefinition(TaskDefinition);

kind!(ExternalTaskDefinition);

impl ExternalTaskDefinition {
    /// Adds a task definition to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ExternalTaskDefinitionProps) -> Result<Self> {
        let task = TaskDefinition::base_of(
            scope,
            id,
            TaskDefinitionProps {
                family: props.family,
                execution_role: props.execution_role,
                task_role: props.task_role,
                proxy_configuration: props.proxy_configuration,
                volumes: props.volumes,
                enable_fault_injection: props.enable_fault_injection,
                network_mode: Some(props.network_mode.unwrap_or(NetworkMode::Bridge)),
                placement_constraints: None,
                compatibility: Compatibility::External,
                cpu: None,
                memory_mib: None,
                ipc_mode: None,
                pid_mode: None,
                inference_accelerators: None,
                ephemeral_storage_gib: None,
                runtime_platform: None,
            },
            Kind::External,
            "aws-cdk-lib.aws_ecs.ExternalTaskDefinition",
        )?;
        Ok(Self(task))
    }

    /// An existing task definition by its ARN.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_ec2_task_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        external_task_definition_arn: impl Into<String>,
    ) -> Result<TaskDefinitionRef> {
        TaskDefinition::from_task_definition_arn(scope, id, external_task_definition_arn)
    }

    /// An existing task definition of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_external_task_definition_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: CommonTaskDefinitionAttributes,
    ) -> Result<TaskDefinitionRef> {
        let attributes: TaskDefinitionAttributes = attributes.on(Compatibility::External);
        ImportedTaskDefinition::make(scope, id.as_ref(), attributes)
    }
}
