//! The containers that jobs run in, on Fargate and on instances.

use std::cell::RefCell;
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::token::{Lazy, Token};
use longshore_core::units::Size;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::{EcsVolume, LinuxParameters, Secret, Ulimit};
use crate::aws_ecs::{
    ContainerDefinition, ContainerImage, ContainerImageConfig, CpuArchitecture, FargatePlatformVersion, LogDriver,
    LogDriverConfig, OperatingSystemFamily,
};
use crate::aws_iam::{PolicyStatement, Role, RoleRef, ServicePrincipal};
use crate::aws_logs::{ILogGroup as _, LogGroup};
use crate::props::construct_props;

const ECS_TASKS: &str = "ecs-tasks.amazonaws.com";

/// A container that jobs run in.
pub trait IEcsContainerDefinition: Construct {
    /// The image.
    fn image(&self) -> ContainerImage;
    /// How many vCPUs there are.
    fn cpu(&self) -> f64;
    /// How much memory there is.
    fn memory(&self) -> Size;
    /// The command.
    fn command(&self) -> Option<Vec<String>>;
    /// Environment variables.
    fn environment(&self) -> Option<IndexMap<String, String>>;
    /// The role that starts the container.
    fn execution_role(&self) -> RoleRef;
    /// The role that the container has.
    fn job_role(&self) -> Option<RoleRef>;
    /// What the container may do with the kernel of Linux.
    fn linux_parameters(&self) -> Option<LinuxParameters>;
    /// Where output goes.
    fn log_driver_config(&self) -> Option<LogDriverConfig>;
    /// Whether the container cannot write to its own file system.
    fn readonly_root_filesystem(&self) -> Option<bool>;
    /// Secrets, by the environment variables they are in.
    fn secrets(&self) -> Option<IndexMap<String, Secret>>;
    /// The user that processes run as.
    fn user(&self) -> Option<String>;
    /// The volumes.
    fn volumes(&self) -> Vec<EcsVolume>;
    /// Whether commands can be executed in the container.
    fn enable_execute_command(&self) -> Option<bool>;
    /// Adds a volume.
    fn add_volume(&self, volume: EcsVolume);
    /// Whether the container is one of instances, not of Fargate.
    #[doc(hidden)]
    fn is_ec2(&self) -> bool;
    /// The container as templates have it; allows it to read its secrets.
    #[doc(hidden)]
    fn render_container_definition(&self) -> Result<Object>;
}

/// A handle of any container that jobs run in.
pub type EcsContainerDefinitionRef = Rc<dyn IEcsContainerDefinition>;

/// What containers on Fargate and on instances are both made with.
struct Options {
    image: ContainerImage,
    cpu: f64,
    memory: Size,
    command: Option<Vec<String>>,
    environment: Option<IndexMap<String, String>>,
    execution_role: Option<RoleRef>,
    job_role: Option<RoleRef>,
    linux_parameters: Option<LinuxParameters>,
    logging: Option<LogDriver>,
    readonly_root_filesystem: Option<bool>,
    secrets: Option<IndexMap<String, Secret>>,
    user: Option<String>,
    volumes: Option<Vec<EcsVolume>>,
    enable_execute_command: Option<bool>,
}

struct Container {
    node: Node,
    options: Options,
    execution_role: RoleRef,
    job_role: Option<RoleRef>,
    log_driver: Option<LogDriverConfig>,
    image: ContainerImageConfig,
    volumes: Rc<RefCell<Vec<EcsVolume>>>,
}

impl Container {
    fn new(scope: &dyn Construct, id: &str, class: &str, options: Options) -> Result<Self> {
        let node = Node::new(scope, id, class)?;
        let execution_role = match &options.execution_role {
            Some(role) => role.clone(),
            None => new_execution_role(&node, options.logging.is_some())?,
        };
        let job_role = job_role(&node, &options)?;
        let stand_in = ContainerDefinition::stand_in(&node, options.image.clone(), execution_role.clone())?;
        let log_driver = options.logging.as_ref().map(|l| l.bind(&node, &stand_in)).transpose()?;
        let volumes = Rc::new(RefCell::new(options.volumes.clone().unwrap_or_default()));
        let image = options.image.bind(&node, &stand_in)?;
        Ok(Self { node, options, execution_role, job_role, log_driver, image, volumes })
    }

    fn of_volumes(&self, render: fn(&EcsVolume) -> Value) -> Token {
        let volumes = Rc::clone(&self.volumes);
        Lazy::any(move || Ok(Value::Array(volumes.borrow().iter().map(render).collect()).or_undefined_if_empty()))
    }

    fn render(&self, gpu: Option<f64>) -> Result<Object> {
        let o = &self.options;
        let environment = o.environment.iter().flatten();
        let environment = environment.map(|(name, value)| object! {"Name" => name, "Value" => value}.into());
        let linux = o.linux_parameters.as_ref().map(|l| l.render_linux_parameters()).transpose()?;
        let mut secrets = Vec::new();
        for (name, secret) in o.secrets.iter().flatten() {
            secret.grant_read(&self.execution_role)?;
            secrets.push(Value::from(object! {"Name" => name, "ValueFrom" => secret.arn()}));
        }
        let requirement = |kind: &str, value: String| Value::from(object! {"Type" => kind, "Value" => value});
        let mut requirements =
            vec![requirement("MEMORY", o.memory.to_mebibytes()?.to_string()), requirement("VCPU", js_number(o.cpu))];
        requirements.extend(gpu.filter(|n| *n != 0.0).map(|n| requirement("GPU", js_number(n))));
        Ok(object! {
            "Image" => self.image.image_name.as_str(),
            "Command" => o.command.clone(),
            "Environment" => environment.collect::<Vec<Value>>(),
            "JobRoleArn" => self.job_role.as_ref().map(|r| r.role_arn()),
            "ExecutionRoleArn" => self.execution_role.role_arn(),
            "LinuxParameters" => linux,
            "LogConfiguration" => self.log_driver.as_ref().map(LogDriverConfig::render),
            "ReadonlyRootFilesystem" => o.readonly_root_filesystem.unwrap_or(false),
            "ResourceRequirements" => requirements,
            "Secrets" => o.secrets.as_ref().map(|_| secrets),
            "MountPoints" => self.of_volumes(EcsVolume::render_mount_point),
            "Volumes" => self.of_volumes(EcsVolume::render_volume),
            "User" => o.user.clone(),
            "EnableExecuteCommand" => o.enable_execute_command,
        })
    }
}

fn new_execution_role(node: &Node, logging: bool) -> Result<RoleRef> {
    let role = Role::builder(node, "ExecutionRole")
        .assumed_by(ServicePrincipal::new(ECS_TASKS))
        .role_name(PhysicalName::GenerateIfNeeded)
        .build()?;
    if !logging {
        LogGroup::from_log_group_name(node, "batchDefaultLogGroup", "/aws/batch/job")?.grant_write(&role)?;
    }
    Ok(RoleRef::from(&role))
}

/// The role that the container has; commands can only be executed with one.
fn job_role(node: &Node, options: &Options) -> Result<Option<RoleRef>> {
    if options.enable_execute_command != Some(true) {
        return Ok(options.job_role.clone());
    }
    let role = match &options.job_role {
        Some(role) => role.clone(),
        None => RoleRef::from(
            &Role::builder(node, "JobRole")
                .assumed_by(ServicePrincipal::new(ECS_TASKS))
                .role_name(PhysicalName::GenerateIfNeeded)
                .build()?,
        ),
    };
    let channels = ["CreateControlChannel", "CreateDataChannel", "OpenControlChannel", "OpenDataChannel"];
    role.add_to_principal_policy(
        &PolicyStatement::builder()
            .actions(channels.map(|action| format!("ssmmessages:{action}")))
            .resource("*")
            .build()?,
    )?;
    Ok(Some(role))
}

/// The traits of a container that is an `Rc` of something with `container: Container`.
macro_rules! container_definition {
    ($Class:ident, ec2: $ec2:literal) => {
        impl Construct for $Class {
            fn node(&self) -> &Node {
                &self.0.container.node
            }
        }

        impl IEcsContainerDefinition for $Class {
            fn image(&self) -> ContainerImage {
                self.0.container.options.image.clone()
            }
            fn cpu(&self) -> f64 {
                self.0.container.options.cpu
            }
            fn memory(&self) -> Size {
                self.0.container.options.memory
            }
            fn command(&self) -> Option<Vec<String>> {
                self.0.container.options.command.clone()
            }
            fn environment(&self) -> Option<IndexMap<String, String>> {
                self.0.container.options.environment.clone()
            }
            fn execution_role(&self) -> RoleRef {
                self.0.container.execution_role.clone()
            }
            fn job_role(&self) -> Option<RoleRef> {
                self.0.container.job_role.clone()
            }
            fn linux_parameters(&self) -> Option<LinuxParameters> {
                self.0.container.options.linux_parameters.clone()
            }
            fn log_driver_config(&self) -> Option<LogDriverConfig> {
                self.0.container.log_driver.clone()
            }
            fn readonly_root_filesystem(&self) -> Option<bool> {
                Some(self.0.container.options.readonly_root_filesystem.unwrap_or(false))
            }
            fn secrets(&self) -> Option<IndexMap<String, Secret>> {
                self.0.container.options.secrets.clone()
            }
            fn user(&self) -> Option<String> {
                self.0.container.options.user.clone()
            }
            fn volumes(&self) -> Vec<EcsVolume> {
                self.0.container.volumes.borrow().clone()
            }
            fn enable_execute_command(&self) -> Option<bool> {
                self.0.container.options.enable_execute_command
            }
            fn add_volume(&self, volume: EcsVolume) {
                self.0.container.volumes.borrow_mut().push(volume);
            }
            fn is_ec2(&self) -> bool {
                $ec2
            }
            fn render_container_definition(&self) -> Result<Object> {
                self.render()
            }
        }

        impl From<&$Class> for EcsContainerDefinitionRef {
            fn from(of: &$Class) -> Self {
                Rc::new(of.clone())
            }
        }
    };
}

construct_props! {
    /// Properties of an [`EcsEc2ContainerDefinition`].
    pub struct EcsEc2ContainerDefinitionProps => EcsEc2ContainerDefinition {
        /// The image.
        [into] image: ContainerImage,
        /// How many vCPUs there are.
        [into] cpu: f64,
        /// How much memory there is; with more the container is ended.
        memory: Size,
        /// The command. Default: the image's.
        command: Option<Vec<String>>,
        /// Environment variables. Default: none.
        environment: Option<IndexMap<String, String>>,
        /// The role that starts the container: pulls the image, reads secrets. Default: a new one.
        [into] execution_role: Option<RoleRef>,
        /// The role that the container has. Default: none.
        [into] job_role: Option<RoleRef>,
        /// What the container may do with the kernel of Linux.
        linux_parameters: Option<LinuxParameters>,
        /// Where output goes. Default: to the log group of Batch.
        [into] logging: Option<LogDriver>,
        /// Whether the container cannot write to its own file system. Default false.
        readonly_root_filesystem: Option<bool>,
        /// Secrets, by the environment variables they are in. Default: none.
        secrets: Option<IndexMap<String, Secret>>,
        /// The user that processes run as. Default: the image's.
        [into] user: Option<String>,
        /// The volumes. Default: none.
        volumes: Option<Vec<EcsVolume>>,
        /// Whether commands can be executed in the container. Default false.
        enable_execute_command: Option<bool>,
        /// Whether the container has the rights of the instance. Default false.
        privileged: Option<bool>,
        /// What processes are limited in. Default: as docker has it.
        ulimits: Option<Vec<Ulimit>>,
        /// How many graphics processors there are. Default: none.
        [into] gpu: Option<f64>,
    }
}

/// A container on instances; clones are the same.
#[derive(Clone)]
pub struct EcsEc2ContainerDefinition(Rc<OnEc2>);

struct OnEc2 {
    container: Container,
    privileged: Option<bool>,
    ulimits: Rc<RefCell<Vec<Ulimit>>>,
    gpu: Option<f64>,
}

impl EcsEc2ContainerDefinition {
    fn make(scope: &dyn Construct, id: &str, p: EcsEc2ContainerDefinitionProps) -> Result<Self> {
        let options = Options {
            image: p.image,
            cpu: p.cpu,
            memory: p.memory,
            command: p.command,
            environment: p.environment,
            execution_role: p.execution_role,
            job_role: p.job_role,
            linux_parameters: p.linux_parameters,
            logging: p.logging,
            readonly_root_filesystem: p.readonly_root_filesystem,
            secrets: p.secrets,
            user: p.user,
            volumes: p.volumes,
            enable_execute_command: p.enable_execute_command,
        };
        let container = Container::new(scope, id, "aws-cdk-lib.aws_batch.EcsEc2ContainerDefinition", options)?;
        let ulimits = Rc::new(RefCell::new(p.ulimits.unwrap_or_default()));
        Ok(Self(Rc::new(OnEc2 { container, privileged: p.privileged, ulimits, gpu: p.gpu })))
    }

    /// Whether the container has the rights of the instance.
    pub fn privileged(&self) -> Option<bool> {
        self.0.privileged
    }

    /// What processes are limited in.
    pub fn ulimits(&self) -> Vec<Ulimit> {
        self.0.ulimits.borrow().clone()
    }

    /// How many graphics processors there are.
    pub fn gpu(&self) -> Option<f64> {
        self.0.gpu
    }

    /// Limits processes.
    pub fn add_ulimit(&self, ulimit: Ulimit) {
        self.0.ulimits.borrow_mut().push(ulimit);
    }

    fn render(&self) -> Result<Object> {
        let ulimits = Rc::clone(&self.0.ulimits);
        let mut container = self.0.container.render(self.0.gpu)?;
        container.extend(object! {
            "Ulimits" => Lazy::any(move || {
                Ok(Value::Array(ulimits.borrow().iter().map(Ulimit::render).collect()).or_undefined_if_empty())
            }),
            "Privileged" => self.0.privileged,
        });
        Ok(container)
    }
}

container_definition!(EcsEc2ContainerDefinition, ec2: true);

construct_props! {
    /// Properties of an [`EcsFargateContainerDefinition`].
    pub struct EcsFargateContainerDefinitionProps => EcsFargateContainerDefinition {
        /// The image.
        [into] image: ContainerImage,
        /// How many vCPUs there are: 0.25, 0.5, 1, 2, 4, 8 or 16.
        [into] cpu: f64,
        /// How much memory there is; which sizes there are depends on `cpu`.
        memory: Size,
        /// The command. Default: the image's.
        command: Option<Vec<String>>,
        /// Environment variables. Default: none.
        environment: Option<IndexMap<String, String>>,
        /// The role that starts the container: pulls the image, reads secrets. Default: a new one.
        [into] execution_role: Option<RoleRef>,
        /// The role that the container has. Default: none.
        [into] job_role: Option<RoleRef>,
        /// What the container may do with the kernel of Linux.
        linux_parameters: Option<LinuxParameters>,
        /// Where output goes. Default: to the log group of Batch.
        [into] logging: Option<LogDriver>,
        /// Whether the container cannot write to its own file system. Default false.
        readonly_root_filesystem: Option<bool>,
        /// Secrets, by the environment variables they are in. Default: none.
        secrets: Option<IndexMap<String, Secret>>,
        /// The user that processes run as. Default: the image's.
        [into] user: Option<String>,
        /// The volumes. Default: none.
        volumes: Option<Vec<EcsVolume>>,
        /// Whether commands can be executed in the container. Default false.
        enable_execute_command: Option<bool>,
        /// Whether the container has a public address. Default false.
        assign_public_ip: Option<bool>,
        /// The version of Fargate. Default: the newest.
        fargate_platform_version: Option<FargatePlatformVersion>,
        /// The size of the container's own storage, 21 to 200 GiB. Default: 20 GiB.
        ephemeral_storage_size: Option<Size>,
        /// The instruction set. Default: x86.
        fargate_cpu_architecture: Option<CpuArchitecture>,
        /// The operating system. Default: Linux.
        fargate_operating_system_family: Option<OperatingSystemFamily>,
    }
}

/// A container on Fargate; clones are the same.
#[derive(Clone)]
pub struct EcsFargateContainerDefinition(Rc<OnFargate>);

struct OnFargate {
    container: Container,
    assign_public_ip: Option<bool>,
    platform_version: Option<FargatePlatformVersion>,
    ephemeral_storage_size: Option<Size>,
    cpu_architecture: Option<CpuArchitecture>,
    operating_system_family: Option<OperatingSystemFamily>,
}

impl EcsFargateContainerDefinition {
    fn make(scope: &dyn Construct, id: &str, p: EcsFargateContainerDefinitionProps) -> Result<Self> {
        let options = Options {
            image: p.image,
            cpu: p.cpu,
            memory: p.memory,
            command: p.command,
            environment: p.environment,
            execution_role: p.execution_role,
            job_role: p.job_role,
            linux_parameters: p.linux_parameters,
            logging: p.logging,
            readonly_root_filesystem: p.readonly_root_filesystem,
            secrets: p.secrets,
            user: p.user,
            volumes: p.volumes,
            enable_execute_command: p.enable_execute_command,
        };
        let container = Container::new(scope, id, "aws-cdk-lib.aws_batch.EcsFargateContainerDefinition", options)?;
        let me = OnFargate {
            container,
            assign_public_ip: p.assign_public_ip,
            platform_version: p.fargate_platform_version,
            ephemeral_storage_size: p.ephemeral_storage_size,
            cpu_architecture: p.fargate_cpu_architecture,
            operating_system_family: p.fargate_operating_system_family,
        };
        me.check()?;
        Ok(Self(Rc::new(me)))
    }

    /// Whether the container has a public address.
    pub fn assign_public_ip(&self) -> Option<bool> {
        self.0.assign_public_ip
    }

    /// The version of Fargate.
    pub fn fargate_platform_version(&self) -> Option<FargatePlatformVersion> {
        self.0.platform_version
    }

    /// The size of the container's own storage.
    pub fn ephemeral_storage_size(&self) -> Option<Size> {
        self.0.ephemeral_storage_size
    }

    /// The instruction set.
    pub fn fargate_cpu_architecture(&self) -> Option<CpuArchitecture> {
        self.0.cpu_architecture.clone()
    }

    /// The operating system.
    pub fn fargate_operating_system_family(&self) -> Option<OperatingSystemFamily> {
        self.0.operating_system_family.clone()
    }

    fn render(&self) -> Result<Object> {
        let me = &self.0;
        let mut container = me.container.render(None)?;
        let storage = me.ephemeral_storage_size.map(Size::to_gibibytes).transpose()?;
        container.extend(object! {
            "EphemeralStorage" => storage.map(|size| object! {"SizeInGiB" => size}),
            "FargatePlatformConfiguration" => object! {"PlatformVersion" => me.platform_version},
            "NetworkConfiguration" => object! {
                "AssignPublicIp" => if me.assign_public_ip == Some(true) { "ENABLED" } else { "DISABLED" },
            },
            "RuntimePlatform" => object! {
                "CpuArchitecture" => me.cpu_architecture.as_ref().map(CpuArchitecture::as_str),
                "OperatingSystemFamily" => me.operating_system_family.as_ref().map(OperatingSystemFamily::as_str),
            },
        });
        if me.is_windows() {
            container.insert("ReadonlyRootFilesystem".into(), Value::Undefined);
        }
        Ok(container)
    }
}

impl OnFargate {
    fn is_windows(&self) -> bool {
        self.operating_system_family.as_ref().is_some_and(OperatingSystemFamily::is_windows)
    }

    fn check(&self) -> Result<()> {
        let node = &self.container.node;
        if self.is_windows() && self.container.options.readonly_root_filesystem == Some(true) {
            bail!(
                node,
                "ReadonlyRootFilesystemPossibleWindows",
                "Readonly root filesystem is not possible on Windows; write access is required for registry & system processes to run inside the container"
            );
        }
        let Some(size) = self.ephemeral_storage_size.map(Size::to_gibibytes).transpose()? else { return Ok(()) };
        let wrong = match size {
            201.. => "> 200",
            ..21 => "< 21",
            _ => return Ok(()),
        };
        bail!(
            node,
            "FargateContainer",
            "ECS Fargate container '{}' specifies 'ephemeralStorageSize' at {size} {wrong} GB",
            node.id()
        )
    }
}

container_definition!(EcsFargateContainerDefinition, ec2: false);
