//! Task definitions: which containers run together, and on what.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::property_injectors::injected;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::Lazy;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::imported_task_definition::ImportedTaskDefinition;
use super::{
    ContainerDefinition, ContainerDefinitionOptions, ContainerDefinitionProps, FirelensLogRouter,
    FirelensLogRouterDefinitionOptions, FirelensLogRouterProps, ITaskDefinition, PlacementConstraint, PortMapping,
    ProxyConfiguration, RuntimePlatform, TaskDefinitionAttributes, TaskDefinitionRef, Volume, firelens,
};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable, PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::props::construct_props;

const ECS_TASKS: &str = "ecs-tasks.amazonaws.com";

/// The network of a task's containers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NetworkMode {
    /// None.
    None,
    /// A network of docker on each instance.
    Bridge,
    /// A network interface of its own.
    AwsVpc,
    /// The network of the instance.
    Host,
    /// A network of docker on each instance with Windows.
    Nat,
}

crate::props::enum_texts! { NetworkMode {
    None => "none",
    Bridge => "bridge",
    AwsVpc => "awsvpc",
    Host => "host",
    Nat => "nat",
} }

/// Who shares shared memory, semaphores and message queues.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IpcMode {
    /// Nobody.
    None,
    /// All tasks with this mode on an instance.
    Host,
    /// The containers of the task.
    Task,
}

crate::props::enum_texts! { IpcMode { None => "none", Host => "host", Task => "task", } }

/// Who sees whose processes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PidMode {
    /// All tasks with this mode on an instance each other's.
    Host,
    /// The containers of the task each other's.
    Task,
}

crate::props::enum_texts! { PidMode { Host => "host", Task => "task", } }

/// What a task can run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compatibility {
    /// Instances of EC2.
    Ec2,
    /// Fargate.
    Fargate,
    /// Instances of EC2, and Fargate.
    Ec2AndFargate,
    /// Machines elsewhere.
    External,
    /// Instances that ECS manages.
    ManagedInstances,
    /// Instances of EC2, whoever manages them.
    Ec2AndManagedInstances,
    /// Fargate, and instances that ECS manages.
    FargateAndManagedInstances,
    /// Everything but machines elsewhere.
    // Quirk(cdk): compatible-with-nothing. Such a task requires nothing, and no service takes it.
    FargateAndEc2AndManagedInstances,
}

impl Compatibility {
    /// Whether it runs on instances of EC2.
    pub fn is_ec2_compatible(self) -> bool {
        matches!(self, Self::Ec2 | Self::Ec2AndFargate | Self::Ec2AndManagedInstances)
    }

    /// Whether it runs on Fargate.
    pub fn is_fargate_compatible(self) -> bool {
        matches!(self, Self::Fargate | Self::Ec2AndFargate | Self::FargateAndManagedInstances)
    }

    /// Whether it runs on machines elsewhere.
    pub fn is_external_compatible(self) -> bool {
        self == Self::External
    }

    /// Whether it runs on instances that ECS manages.
    pub fn is_managed_instances_compatible(self) -> bool {
        matches!(self, Self::ManagedInstances | Self::Ec2AndManagedInstances | Self::FargateAndManagedInstances)
    }

    fn required(self) -> Vec<String> {
        let all = [
            (self.is_ec2_compatible(), "EC2"),
            (self.is_fargate_compatible(), "FARGATE"),
            (self.is_external_compatible(), "EXTERNAL"),
            (self.is_managed_instances_compatible(), "MANAGED_INSTANCES"),
        ];
        all.into_iter().filter(|(on, _)| *on).map(|(_, name)| name.to_owned()).collect()
    }
}

/// A device of an instance that makes inference faster.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InferenceAccelerator {
    /// The name that containers know it by.
    pub device_name: Option<String>,
    /// Its type.
    pub device_type: Option<String>,
}

construct_props! {
    /// Properties of a [`TaskDefinition`].
    pub struct TaskDefinitionProps => TaskDefinition {
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
        /// The network. Default: `awsvpc` on Fargate and managed instances, else `bridge`.
        network_mode: Option<NetworkMode>,
        /// Which instances tasks may be placed on; not on Fargate.
        placement_constraints: Option<Vec<PlacementConstraint>>,
        /// What the task can run on.
        compatibility: Compatibility,
        /// How much of the processor the task has, 1,024 for one core; required on Fargate.
        [into] cpu: Option<String>,
        /// How much memory the task has, in MiB; required on Fargate.
        [into] memory_mib: Option<String>,
        /// Who shares shared memory, semaphores and message queues.
        ipc_mode: Option<IpcMode>,
        /// Who sees whose processes.
        pid_mode: Option<PidMode>,
        /// Devices that make inference faster; not on Fargate.
        inference_accelerators: Option<Vec<InferenceAccelerator>>,
        /// The size of the task's own storage, in GiB. Default: 20 GiB.
        [into] ephemeral_storage_gib: Option<f64>,
        /// The processor and operating system; on Fargate and managed instances only.
        runtime_platform: Option<RuntimePlatform>,
    }
}

/// Something that changes task definitions, as users may define it.
pub trait ITaskDefinitionExtension {
    /// Changes a task definition.
    ///
    /// # Errors
    /// When it cannot be changed so.
    fn extend(&self, task_definition: &TaskDefinition) -> Result<()>;
}

/// A port of a container that a load balancer may send traffic to.
#[derive(Clone, Debug)]
pub struct LoadBalancerTarget {
    /// The container's name.
    pub container_name: String,
    /// The port.
    pub port_mapping: PortMapping,
}

/// Which of the classes a task definition is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Any,
    Fargate,
    Ec2,
    External,
}

/// A task definition; clones are the same.
#[derive(Clone)]
pub struct TaskDefinition(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    kind: Kind,
    family: String,
    compatibility: Compatibility,
    network_mode: NetworkMode,
    task_role: OnceCell<RoleRef>,
    execution_role: RefCell<Option<RoleRef>>,
    pass_role: OnceCell<PolicyStatement>,
    containers: RefCell<Vec<ContainerDefinition>>,
    default_container: RefCell<Option<ContainerDefinition>>,
    volumes: RefCell<Vec<Volume>>,
    placement_constraints: RefCell<Vec<Value>>,
    inference_accelerators: RefCell<Vec<InferenceAccelerator>>,
    cpu: Option<String>,
    memory: Option<String>,
    ephemeral_storage_gib: Option<f64>,
    pid_mode: Option<PidMode>,
    runtime_platform: Option<RuntimePlatform>,
    resource: OnceCell<CfnResource>,
}

impl TaskDefinition {
    /// Adds a task definition to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: TaskDefinitionProps) -> Result<Self> {
        Self::of_kind(scope, id, props, Kind::Any, "aws-cdk-lib.aws_ecs.TaskDefinition")
    }

    /// What a class is made of that is a task definition of one kind.
    pub(super) fn base_of(
        scope: &dyn Construct,
        id: &str,
        props: TaskDefinitionProps,
        kind: Kind,
        class: &str,
    ) -> Result<Self> {
        Self::of_kind(scope, id, injected(scope, id, Self::PROPERTY_INJECTION_ID, props), kind, class)
    }

    fn of_kind(scope: &dyn Construct, id: &str, props: TaskDefinitionProps, kind: Kind, class: &str) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        let family = match props.family.clone().filter(|f| !f.is_empty()) {
            Some(family) => family,
            None => Names::unique_id(&node)?,
        };
        let compatibility = props.compatibility;
        let awsvpc = compatibility.is_fargate_compatible() || compatibility.is_managed_instances_compatible();
        let default_mode = if awsvpc { NetworkMode::AwsVpc } else { NetworkMode::Bridge };
        let network_mode = props.network_mode.unwrap_or(default_mode);
        let me = Self(Rc::new(Inner {
            base,
            kind,
            family,
            compatibility,
            network_mode,
            task_role: OnceCell::new(),
            execution_role: RefCell::new(props.execution_role.clone()),
            pass_role: OnceCell::new(),
            containers: RefCell::default(),
            default_container: RefCell::default(),
            volumes: RefCell::default(),
            placement_constraints: RefCell::default(),
            inference_accelerators: RefCell::default(),
            cpu: props.cpu.clone(),
            memory: props.memory_mib.clone(),
            ephemeral_storage_gib: props.ephemeral_storage_gib,
            pid_mode: props.pid_mode,
            runtime_platform: props.runtime_platform.clone(),
            resource: OnceCell::new(),
        }));
        for volume in props.volumes.iter().flatten() {
            me.add_volume(volume.clone())?;
        }
        props.check(&node, network_mode)?;
        let task_role = match props.task_role.clone() {
            Some(role) => role,
            None => task_role(&node, "TaskRole", PhysicalName::Unset)?,
        };
        me.0.task_role.get_or_init(|| task_role);
        for accelerator in props.inference_accelerators.iter().flatten() {
            me.add_inference_accelerator(accelerator.clone())?;
        }
        props.check_windows_size(&node)?;
        let resource = CfnResource::l1(&node, "Resource", "AWS::ECS::TaskDefinition", me.properties(&props)?)?;
        me.0.resource.get_or_init(|| resource);
        for constraint in props.placement_constraints.iter().flatten() {
            me.add_placement_constraint(constraint)?;
        }
        let checked = me.clone();
        node.add_validation(move || checked.validate_task_definition());
        Ok(me)
    }

    /// A task definition that is none: jobs have an execution role, which images and logging drivers ask for.
    pub(super) fn stand_in(node: &Node, execution_role: RoleRef) -> Result<Self> {
        Ok(Self(Rc::new(Inner {
            base: ResourceBase::at(node)?,
            kind: Kind::Any,
            family: String::new(),
            compatibility: Compatibility::Ec2,
            network_mode: NetworkMode::Bridge,
            task_role: OnceCell::new(),
            execution_role: RefCell::new(Some(execution_role)),
            pass_role: OnceCell::new(),
            containers: RefCell::default(),
            default_container: RefCell::default(),
            volumes: RefCell::default(),
            placement_constraints: RefCell::default(),
            inference_accelerators: RefCell::default(),
            cpu: None,
            memory: None,
            ephemeral_storage_gib: None,
            pid_mode: None,
            runtime_platform: None,
            resource: OnceCell::new(),
        })))
    }

    fn properties(&self, props: &TaskDefinitionProps) -> Result<Object> {
        let lazy = |produce: fn(&Self) -> Result<Value>| {
            let me = self.clone();
            Lazy::uncached(move |_| produce(&me))
        };
        let proxy = props.proxy_configuration.as_ref();
        let platform = self.0.runtime_platform.as_ref();
        let mut properties = object! {
            "ContainerDefinitions" => lazy(Self::render_containers),
            "Volumes" => lazy(|me| {
                Ok(Value::from(me.0.volumes.borrow().iter().map(Volume::render).collect::<Vec<_>>()).or_undefined_if_empty())
            }),
            "ExecutionRoleArn" => lazy(|me| Ok(me.execution_role().map(|r| r.role_arn()).into())),
            "Family" => self.0.family.as_str(),
            "TaskRoleArn" => self.task_role().role_arn(),
            "RequiresCompatibilities" => props.compatibility.required(),
            "NetworkMode" => (self.0.network_mode != NetworkMode::Nat).then_some(self.0.network_mode),
            "PlacementConstraints" => lazy(|me| {
                let of = me.0.compatibility;
                let placed = !of.is_fargate_compatible() && !of.is_managed_instances_compatible();
                let all = me.0.placement_constraints.borrow().clone();
                Ok(if placed { Value::from(all).or_undefined_if_empty() } else { Value::Undefined })
            }),
            "ProxyConfiguration" => proxy.map(|p| p.bind(self.0.base.stack(), self)).transpose()?,
            "Cpu" => props.cpu.clone(),
            "Memory" => props.memory_mib.clone(),
            "IpcMode" => props.ipc_mode,
            "PidMode" => self.0.pid_mode,
            "EphemeralStorage" => self.0.ephemeral_storage_gib.filter(|n| *n != 0.0)
                .map(|size| object! {"SizeInGiB" => size}),
            "RuntimePlatform" => platform.map(|p| object! {
                "CpuArchitecture" => p.cpu_architecture.as_ref().map(|a| a.as_str().to_owned()),
                "OperatingSystemFamily" => p.operating_system_family.as_ref().map(|f| f.as_str().to_owned()),
            }),
            "EnableFaultInjection" => props.enable_fault_injection,
        };
        if props.inference_accelerators.is_some() {
            let accelerators = lazy(|me| {
                let all = me.0.inference_accelerators.borrow();
                Ok(all
                    .iter()
                    .map(|a| {
                        Value::from(object! {
                            "DeviceName" => a.device_name.clone(), "DeviceType" => a.device_type.clone(),
                        })
                    })
                    .collect::<Vec<_>>()
                    .into())
            });
            properties.insert("InferenceAccelerators".into(), accelerators.into());
        }
        Ok(properties)
    }

    /// An existing task definition by its ARN; it is taken to run on EC2 and on Fargate.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_task_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        task_definition_arn: impl Into<String>,
    ) -> Result<TaskDefinitionRef> {
        let attributes =
            TaskDefinitionAttributes { task_definition_arn: task_definition_arn.into(), ..Default::default() };
        Self::from_task_definition_attributes(scope, id, attributes)
    }

    /// An existing task definition of which more is known.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn from_task_definition_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: TaskDefinitionAttributes,
    ) -> Result<TaskDefinitionRef> {
        ImportedTaskDefinition::make(scope, id.as_ref(), attributes)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        self.0.resource.get().expect("invariant: made by the constructor")
    }

    /// The family, of which each change makes a new revision.
    pub fn family(&self) -> &str {
        &self.0.family
    }

    /// The network.
    pub fn network_mode(&self) -> NetworkMode {
        self.0.network_mode
    }

    /// The role that the containers have.
    pub fn task_role(&self) -> RoleRef {
        self.0.task_role.get().expect("invariant: made before containers").clone()
    }

    /// The role that starts the task, where there is one.
    pub fn execution_role(&self) -> Option<RoleRef> {
        self.0.execution_role.borrow().clone()
    }

    /// The container that load balancers send traffic to: the first essential one, unless another was set.
    pub fn default_container(&self) -> Option<ContainerDefinition> {
        self.0.default_container.borrow().clone()
    }

    /// Changes the container that load balancers send traffic to.
    pub fn set_default_container(&self, container: &ContainerDefinition) {
        *self.0.default_container.borrow_mut() = Some(container.clone());
    }

    /// The containers.
    pub fn containers(&self) -> Vec<ContainerDefinition> {
        self.0.containers.borrow().clone()
    }

    /// The volumes.
    pub fn volumes(&self) -> Vec<Volume> {
        self.0.volumes.borrow().clone()
    }

    /// Devices that make inference faster.
    pub fn inference_accelerators(&self) -> Vec<InferenceAccelerator> {
        self.0.inference_accelerators.borrow().clone()
    }

    /// The size of the task's own storage, in GiB.
    pub fn ephemeral_storage_gib(&self) -> Option<f64> {
        self.0.ephemeral_storage_gib
    }

    /// Who sees whose processes.
    pub fn pid_mode(&self) -> Option<PidMode> {
        self.0.pid_mode
    }

    /// The processor and operating system.
    pub fn runtime_platform(&self) -> Option<&RuntimePlatform> {
        self.0.runtime_platform.as_ref()
    }

    /// Whether a container reads a field of a secret.
    pub fn references_secret_json_field(&self) -> bool {
        self.0.containers.borrow().iter().any(ContainerDefinition::references_secret_json_field)
    }

    /// Adds a statement to the policy of the containers' role.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_task_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.task_role().add_to_principal_policy(&statement).map(|_| ())
    }

    /// Adds a statement to the policy of the role that starts the task.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_execution_role_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.obtain_execution_role()?.add_to_principal_policy(&statement).map(|_| ())
    }

    /// Adds a container.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    pub fn add_container(
        &self,
        id: impl AsRef<str>,
        options: impl Into<ContainerDefinitionOptions>,
    ) -> Result<ContainerDefinition> {
        let mut options = options.into();
        if self.0.kind == Kind::Ec2 && self.0.network_mode == NetworkMode::AwsVpc {
            let region = Stack::of(self)?.region().to_owned();
            options.environment.get_or_insert_default().insert("AWS_REGION".into(), region);
        }
        ContainerDefinition::new(self, id, ContainerDefinitionProps { task_definition: self.clone(), options })
    }

    /// Adds a container that the output of others goes through.
    ///
    /// # Errors
    /// When there is one, an option is not valid, or the id is empty or taken.
    pub fn add_firelens_log_router(
        &self,
        id: impl AsRef<str>,
        options: FirelensLogRouterDefinitionOptions,
    ) -> Result<FirelensLogRouter> {
        if self.has_log_router() {
            bail!(self, "FirelensRouterAlreadyAdded", "Firelens log router is already added in this task.");
        }
        let FirelensLogRouterDefinitionOptions { options, firelens_config } = options;
        let task_definition = self.clone();
        FirelensLogRouter::new(self, id, FirelensLogRouterProps { task_definition, options, firelens_config })
    }

    fn has_log_router(&self) -> bool {
        self.0.containers.borrow().iter().any(ContainerDefinition::is_firelens)
    }

    /// Takes a container into the task.
    pub(super) fn link_container(&self, container: &ContainerDefinition) -> Result<()> {
        if let Some(cpu) = self.0.cpu.as_ref().and_then(|c| c.parse::<f64>().ok()) {
            let containers = self.0.containers.borrow();
            let sum: f64 = containers.iter().chain([container]).filter_map(ContainerDefinition::cpu).sum();
            if cpu < sum {
                bail!(
                    self,
                    "ContainerValuesCannotGreater",
                    "The sum of all container cpu values cannot be greater than the value of the task cpu"
                );
            }
        }
        self.0.containers.borrow_mut().push(container.clone());
        if container.essential() {
            self.0.default_container.borrow_mut().get_or_insert_with(|| container.clone());
        }
        Ok(())
    }

    /// Adds a volume.
    ///
    /// # Errors
    /// When the task cannot have it.
    pub fn add_volume(&self, volume: Volume) -> Result<()> {
        let docker = volume.docker_volume_configuration.is_some();
        if volume.configured_at_launch != Some(true) {
            if docker && self.0.compatibility.is_managed_instances_compatible() {
                bail!(
                    self,
                    "DockerVolumeConfigurationSupportedTasksRunning",
                    "DockerVolumeConfiguration is not supported for tasks running on Managed Instances. Volume '{}' cannot use dockerVolumeConfiguration",
                    volume.name
                );
            }
        } else if volume.host.is_some() || docker || volume.efs_volume_configuration.is_some() {
            bail!(
                self,
                "VolumeConfigurationsSpecifiedConfiguredAtLaunch",
                "Volume Configurations must not be specified for '{}' when 'configuredAtLaunch' is set to true",
                volume.name
            );
        }
        self.0.volumes.borrow_mut().push(volume);
        Ok(())
    }

    /// Restricts the instances that tasks may be placed on.
    ///
    /// # Errors
    /// When the task runs on Fargate.
    pub fn add_placement_constraint(&self, constraint: &PlacementConstraint) -> Result<()> {
        if self.0.compatibility.is_fargate_compatible() {
            bail!(self, "CannotPlacementConstraints", "Cannot set placement constraints on tasks that run on Fargate");
        }
        self.0.placement_constraints.borrow_mut().extend(constraint.to_json());
        Ok(())
    }

    /// Lets an extension change the task definition.
    ///
    /// # Errors
    /// When the extension cannot.
    pub fn add_extension(&self, extension: &dyn ITaskDefinitionExtension) -> Result<()> {
        extension.extend(self)
    }

    /// Adds a device that makes inference faster.
    ///
    /// # Errors
    /// When the task does not run on EC2.
    pub fn add_inference_accelerator(&self, accelerator: InferenceAccelerator) -> Result<()> {
        let place = match self.0.kind {
            Kind::External => "External service",
            _ if self.0.compatibility.is_fargate_compatible() => "Fargate",
            _ => {
                self.0.inference_accelerators.borrow_mut().push(accelerator);
                return Ok(());
            }
        };
        bail!(self, "CannotInferenceAccelerators", "Cannot use inference accelerators on tasks that run on {place}")
    }

    /// Allows a principal to run the task.
    ///
    /// # Errors
    /// When the principal's policy cannot be made.
    pub fn grant_run(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        grantee.grant_principal().add_to_principal_policy(self.pass_role_statement()?)?;
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: vec!["ecs:RunTask".into()],
            resource_arns: vec![self.task_definition_arn()],
            conditions: Object::new(),
        })
    }

    /// The role that starts the task, made if there is none.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn obtain_execution_role(&self) -> Result<RoleRef> {
        if let Some(role) = self.execution_role() {
            return Ok(role);
        }
        let role = task_role(self.node(), "ExecutionRole", PhysicalName::GenerateIfNeeded)?;
        *self.0.execution_role.borrow_mut() = Some(role.clone());
        self.pass_role_statement()?.add_resources([role.role_arn()])?;
        Ok(role)
    }

    fn pass_role_statement(&self) -> Result<&PolicyStatement> {
        if let Some(statement) = self.0.pass_role.get() {
            return Ok(statement);
        }
        let roles = [Some(self.task_role()), self.execution_role()];
        let statement = PolicyStatement::builder()
            .action("iam:PassRole")
            .resources(roles.into_iter().flatten().map(|r| r.role_arn()))
            .condition("StringLike", object! {"iam:PassedToService" => ECS_TASKS})
            .build()?;
        Ok(self.0.pass_role.get_or_init(|| statement))
    }

    /// The mapping of a port with a name, of any container.
    pub fn find_port_mapping_by_name(&self, name: &str) -> Option<PortMapping> {
        self.0.containers.borrow().iter().rev().find_map(|c| c.find_port_mapping_by_name(name))
    }

    /// The container with a name.
    pub fn find_container(&self, container_name: &str) -> Option<ContainerDefinition> {
        self.0.containers.borrow().iter().find(|c| c.container_name() == container_name).cloned()
    }

    fn render_containers(&self) -> Result<Value> {
        let containers = self.containers();
        let routed = containers.iter().find_map(|c| c.log_driver_config().filter(|l| l.log_driver == "awsfirelens"));
        if let Some(config) = routed.filter(|_| !self.has_log_router()) {
            firelens::add_default(self, config)?;
        }
        let all = self.containers();
        let all = all.iter().map(ContainerDefinition::render_container_definition).collect::<Result<Vec<_>>>()?;
        Ok(Value::from(all).or_undefined_if_empty())
    }

    fn validate_task_definition(&self) -> Vec<String> {
        let mut errors = Vec::new();
        let containers = self.0.containers.borrow();
        if self.0.compatibility.is_ec2_compatible() && self.0.memory.as_deref().unwrap_or_default().is_empty() {
            let unlimited = containers.iter().filter(|c| !c.memory_limit_specified());
            errors.extend(unlimited.map(|c| {
                format!(
                    "ECS Container {} must have at least one of 'memoryLimitMiB' or 'memoryReservationMiB' specified",
                    c.container_name()
                )
            }));
        }
        let mut names: Vec<(String, &str)> = Vec::new();
        for container in containers.iter() {
            for name in container.port_mappings().into_iter().filter_map(|m| m.name) {
                if let Some((_, other)) = names.iter().rev().find(|(n, _)| *n == name) {
                    errors.push(format!(
                        "Port mapping name '{name}' cannot appear in both '{}' and '{other}'",
                        container.container_name()
                    ));
                }
                names.push((name, container.container_name()));
            }
        }
        let volumes = self.0.volumes.borrow();
        let at_launch: Vec<&str> =
            volumes.iter().filter(|v| v.configured_at_launch == Some(true)).map(|v| v.name.as_str()).collect();
        if at_launch.len() > 1 {
            errors.push(format!("More than one volume is configured at launch: [{}]", at_launch.join(",")));
        }
        for name in at_launch {
            if !containers.iter().any(|c| c.mount_points().iter().any(|m| m.source_volume == name)) {
                errors.push(format!(
                    "Volume '{name}' should be mounted by at least one container when 'configuredAtLaunch' is true"
                ));
            }
        }
        errors
    }
}

fn task_role(scope: &Node, id: &str, name: PhysicalName) -> Result<RoleRef> {
    let role = Role::builder(scope, id).assumed_by(ServicePrincipal::new(ECS_TASKS)).role_name(name).build()?;
    Ok(RoleRef::from(&role))
}

impl Construct for TaskDefinition {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl ITaskDefinition for TaskDefinition {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn task_definition_arn(&self) -> String {
        self.resource().ref_()
    }

    fn execution_role(&self) -> Option<RoleRef> {
        TaskDefinition::execution_role(self)
    }

    fn compatibility(&self) -> Compatibility {
        self.0.compatibility
    }

    fn network_mode(&self) -> Result<NetworkMode> {
        Ok(self.0.network_mode)
    }

    fn task_role(&self) -> Result<RoleRef> {
        Ok(TaskDefinition::task_role(self))
    }

    fn as_task_definition(&self) -> Option<&TaskDefinition> {
        Some(self)
    }
}

impl From<&TaskDefinition> for TaskDefinition {
    fn from(task_definition: &TaskDefinition) -> Self {
        task_definition.clone()
    }
}

impl From<&TaskDefinition> for TaskDefinitionRef {
    fn from(task_definition: &TaskDefinition) -> Self {
        Rc::new(task_definition.clone())
    }
}
