//! Containers of task definitions.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::port_mapping::at;
use super::{
    ContainerDefinitionOptions, ContainerDependency, ContainerImageConfig, CredentialSpecConfig, EnvironmentFileConfig,
    FirelensConfig, Host, LogDriverConfig, MountPoint, NetworkMode, PortMapping, Protocol, ScratchSpace, Secret,
    TaskDefinition, Ulimit, Volume, VolumeFrom,
};
use crate::aws_iam::{IGrantable as _, PolicyStatement, RoleRef};
use crate::props::constructor;

/// A container of a task definition, with all that it is made of.
#[derive(Clone)]
pub struct ContainerDefinitionProps {
    /// The task definition.
    pub task_definition: TaskDefinition,
    /// What the container is made of.
    pub options: ContainerDefinitionOptions,
}

/// A container of a task definition; clones are the same.
#[derive(Clone)]
pub struct ContainerDefinition(Rc<Inner>);

struct Inner {
    node: Node,
    props: ContainerDefinitionOptions,
    task_definition: TaskDefinition,
    container_name: String,
    image: OnceCell<ContainerImageConfig>,
    log_driver: OnceCell<LogDriverConfig>,
    environment_files: RefCell<Vec<EnvironmentFileConfig>>,
    credential_specs: RefCell<Vec<CredentialSpecConfig>>,
    mount_points: RefCell<Vec<MountPoint>>,
    port_mappings: RefCell<Vec<PortMapping>>,
    named_ports: RefCell<IndexMap<String, PortMapping>>,
    volumes_from: RefCell<Vec<VolumeFrom>>,
    ulimits: RefCell<Vec<Ulimit>>,
    dependencies: RefCell<Vec<ContainerDependency>>,
    links: RefCell<Vec<String>>,
    environment: RefCell<IndexMap<String, String>>,
    docker_labels: RefCell<IndexMap<String, String>>,
    secrets: RefCell<Vec<(String, String)>>,
    inference_accelerators: RefCell<Vec<String>>,
    firelens: OnceCell<FirelensConfig>,
}

constructor!(ContainerDefinition, ContainerDefinitionProps);

impl ContainerDefinition {
    /// Stands for a port range where a port is asked for.
    pub const CONTAINER_PORT_USE_RANGE: f64 = PortMapping::USE_RANGE;

    /// Adds a container to a task definition.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: ContainerDefinitionProps) -> Result<Self> {
        let ContainerDefinitionProps { task_definition, options } = props;
        let node = Node::new(scope, id, "aws-cdk-lib.aws_ecs.ContainerDefinition")?;
        if options.memory_limit_mib.zip(options.memory_reservation_mib).is_some_and(|(limit, kept)| limit < kept) {
            bail!(
                &node,
                "MemoryLimitMibShouldLessThan",
                "MemoryLimitMiB should not be less than MemoryReservationMiB."
            );
        }
        let me = Self::empty(node, task_definition, options);
        me.fill()?;
        Ok(me)
    }

    fn empty(node: Node, task_definition: TaskDefinition, options: ContainerDefinitionOptions) -> Self {
        Self(Rc::new(Inner {
            container_name: options.container_name.clone().unwrap_or_else(|| node.id().to_owned()),
            environment: RefCell::new(options.environment.clone().unwrap_or_default()),
            docker_labels: RefCell::new(options.docker_labels.clone().unwrap_or_default()),
            node,
            props: options,
            task_definition,
            image: OnceCell::new(),
            log_driver: OnceCell::new(),
            environment_files: RefCell::default(),
            credential_specs: RefCell::default(),
            mount_points: RefCell::default(),
            port_mappings: RefCell::default(),
            named_ports: RefCell::default(),
            volumes_from: RefCell::default(),
            ulimits: RefCell::default(),
            dependencies: RefCell::default(),
            links: RefCell::default(),
            secrets: RefCell::default(),
            inference_accelerators: RefCell::default(),
            firelens: OnceCell::new(),
        }))
    }

    /// A container that is none of ECS: what images and logging drivers of jobs are bound to.
    pub(crate) fn stand_in(node: &Node, image: super::ContainerImage, execution_role: RoleRef) -> Result<Self> {
        let task_definition = TaskDefinition::stand_in(node, execution_role)?;
        Ok(Self::empty(node.clone(), task_definition, image.into()))
    }

    /// Makes what the container needs, in the order of the CDK.
    fn fill(&self) -> Result<()> {
        let (me, p) = (&self.0, &self.0.props);
        let image = p.image.bind(self, self)?;
        me.image.get_or_init(|| image);
        if let Some(logging) = &p.logging {
            let config = logging.bind(self, self)?;
            me.log_driver.get_or_init(|| config);
        }
        for (name, secret) in p.secrets.iter().flatten() {
            self.add_secret(name, secret)?;
        }
        for file in p.environment_files.iter().flatten() {
            let config = file.bind(self)?;
            me.environment_files.borrow_mut().push(config);
        }
        if p.credential_specs.as_ref().is_some_and(|all| all.len() > 1) {
            bail!(self, "OnlyCredentialSpecAllowed", "Only one credential spec is allowed per container definition.");
        }
        me.credential_specs.borrow_mut().extend(p.credential_specs.iter().flatten().map(|s| s.bind()));
        me.task_definition.link_container(self)?;
        self.add_port_mappings(p.port_mappings.iter().flatten().cloned())?;
        self.add_inference_accelerator_resource(p.inference_accelerator_resources.iter().flatten())?;
        self.add_ulimits(p.ulimits.iter().flatten().copied());
        p.check_restart_policy(self)
    }

    /// The task definition.
    pub fn task_definition(&self) -> &TaskDefinition {
        &self.0.task_definition
    }

    /// The name.
    pub fn container_name(&self) -> &str {
        &self.0.container_name
    }

    /// Whether the task stops when the container does.
    pub fn essential(&self) -> bool {
        self.0.props.essential.unwrap_or(true)
    }

    /// Whether there is a limit or a reservation of memory.
    pub fn memory_limit_specified(&self) -> bool {
        self.0.props.memory_limit_mib.is_some() || self.0.props.memory_reservation_mib.is_some()
    }

    /// How much of the processor is reserved.
    pub fn cpu(&self) -> Option<f64> {
        self.0.props.cpu.filter(|cpu| *cpu != 0.0)
    }

    /// The image's name.
    pub fn image_name(&self) -> &str {
        self.0.image.get().map(|i| i.image_name.as_str()).unwrap_or_default()
    }

    /// Where output goes.
    pub fn log_driver_config(&self) -> Option<&LogDriverConfig> {
        self.0.log_driver.get()
    }

    /// What the container may do with the kernel of Linux.
    pub fn linux_parameters(&self) -> Option<&super::LinuxParameters> {
        self.0.props.linux_parameters.as_ref()
    }

    /// Whether there is a terminal.
    pub fn pseudo_terminal(&self) -> Option<bool> {
        self.0.props.pseudo_terminal
    }

    /// Files with environment variables.
    pub fn environment_files(&self) -> Vec<EnvironmentFileConfig> {
        self.0.environment_files.borrow().clone()
    }

    /// The credentials for an Active Directory.
    pub fn credential_specs(&self) -> Vec<CredentialSpecConfig> {
        self.0.credential_specs.borrow().clone()
    }

    /// The directories that are volumes of the task.
    pub fn mount_points(&self) -> Vec<MountPoint> {
        self.0.mount_points.borrow().clone()
    }

    /// The ports.
    pub fn port_mappings(&self) -> Vec<PortMapping> {
        self.0.port_mappings.borrow().clone()
    }

    /// The volumes of other containers.
    pub fn volumes_from(&self) -> Vec<VolumeFrom> {
        self.0.volumes_from.borrow().clone()
    }

    /// What processes are limited in.
    pub fn ulimits(&self) -> Vec<Ulimit> {
        self.0.ulimits.borrow().clone()
    }

    /// The containers that this one waits for.
    pub fn container_dependencies(&self) -> Vec<ContainerDependency> {
        self.0.dependencies.borrow().clone()
    }

    /// Lets the container reach another one by its name.
    ///
    /// # Errors
    /// When the network is not `bridge`.
    pub fn add_link(&self, container: &ContainerDefinition, alias: Option<&str>) -> Result<()> {
        if self.0.task_definition.network_mode() != NetworkMode::Bridge {
            bail!(self, "NetworkModeBridgeContainer", "You must use network mode Bridge to add container links.");
        }
        let name = container.container_name();
        self.0.links.borrow_mut().push(alias.map_or_else(|| name.to_owned(), |alias| format!("{name}:{alias}")));
        Ok(())
    }

    /// Mounts volumes of the task.
    pub fn add_mount_points(&self, mount_points: impl IntoIterator<Item = MountPoint>) {
        self.0.mount_points.borrow_mut().extend(mount_points);
    }

    /// Mounts a directory of the instance.
    ///
    /// # Errors
    /// When the task cannot have the volume.
    pub fn add_scratch(&self, scratch: ScratchSpace) -> Result<()> {
        let ScratchSpace { container_path, read_only, source_path, name } = scratch;
        self.0
            .task_definition
            .add_volume(Volume { host: Some(Host { source_path: Some(source_path) }), ..Volume::new(&name) })?;
        self.add_mount_points([MountPoint { container_path, read_only, source_volume: name }]);
        Ok(())
    }

    /// Adds ports.
    ///
    /// # Errors
    /// When the network does not allow one, or a name is taken.
    pub fn add_port_mappings(&self, port_mappings: impl IntoIterator<Item = PortMapping>) -> Result<()> {
        let mode = self.0.task_definition.network_mode();
        let mut all = Vec::new();
        for mut mapping in port_mappings {
            mapping.check(mode).map_err(at(self))?;
            if let Some(name) = &mapping.name {
                let mut named = self.0.named_ports.borrow_mut();
                if named.contains_key(name) {
                    bail!(
                        self,
                        "PortMappingNameAlready",
                        "Port mapping name '{name}' already exists on this container"
                    );
                }
                named.insert(name.clone(), mapping.clone());
            }
            if mode == NetworkMode::Bridge && mapping.container_port_range.is_none() {
                mapping.host_port.get_or_insert(0.0);
            }
            all.push(mapping);
        }
        self.0.port_mappings.borrow_mut().extend(all);
        Ok(())
    }

    /// Sets an environment variable.
    pub fn add_environment(&self, name: impl Into<String>, value: impl Into<String>) {
        self.0.environment.borrow_mut().insert(name.into(), value.into());
    }

    /// Sets a label.
    pub fn add_docker_label(&self, name: impl Into<String>, value: impl Into<String>) {
        self.0.docker_labels.borrow_mut().insert(name.into(), value.into());
    }

    /// Adds an environment variable that is read from a secret.
    ///
    /// # Errors
    /// When the execution role cannot be allowed to read it.
    pub fn add_secret(&self, name: impl Into<String>, secret: &Secret) -> Result<()> {
        secret.grant_read(&self.0.task_definition.obtain_execution_role()?.grant_principal())?;
        self.0.secrets.borrow_mut().push((name.into(), secret.arn()));
        Ok(())
    }

    /// Adds inference accelerators of the task, by their names.
    ///
    /// # Errors
    /// When the task has none of the name.
    pub fn add_inference_accelerator_resource<S: AsRef<str>>(
        &self,
        resources: impl IntoIterator<Item = S>,
    ) -> Result<()> {
        for resource in resources {
            let resource = resource.as_ref();
            if !self
                .0
                .task_definition
                .inference_accelerators()
                .iter()
                .any(|a| a.device_name.as_deref() == Some(resource))
            {
                bail!(
                    self,
                    "ResourceValueContainerDefinition",
                    "Resource value {resource} in container definition doesn't match any inference accelerator device name in the task definition."
                );
            }
            self.0.inference_accelerators.borrow_mut().push(resource.to_owned());
        }
        Ok(())
    }

    /// Limits processes.
    pub fn add_ulimits(&self, ulimits: impl IntoIterator<Item = Ulimit>) {
        self.0.ulimits.borrow_mut().extend(ulimits);
    }

    /// Makes the container wait for others.
    pub fn add_container_dependencies(&self, dependencies: impl IntoIterator<Item = ContainerDependency>) {
        self.0.dependencies.borrow_mut().extend(dependencies);
    }

    /// Mounts the volumes of other containers.
    pub fn add_volumes_from(&self, volumes_from: impl IntoIterator<Item = VolumeFrom>) {
        self.0.volumes_from.borrow_mut().extend(volumes_from);
    }

    /// Adds a statement to the policy of the role that starts the task.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn add_to_execution_policy(&self, statement: PolicyStatement) -> Result<()> {
        self.0.task_definition.add_to_execution_role_policy(statement)
    }

    /// The mapping of a port.
    pub fn find_port_mapping(&self, container_port: impl Into<f64>, protocol: Protocol) -> Option<PortMapping> {
        let port = container_port.into().to_bits();
        let mappings = self.0.port_mappings.borrow();
        mappings.iter().find(|m| m.container_port.to_bits() == port && m.protocol_or_tcp() == protocol).cloned()
    }

    /// The mapping with a name.
    pub fn find_port_mapping_by_name(&self, name: &str) -> Option<PortMapping> {
        self.0.named_ports.borrow().get(name).cloned()
    }

    /// Whether a field of a secret is among the environment variables.
    pub fn references_secret_json_field(&self) -> bool {
        self.0.secrets.borrow().iter().any(|(_, from)| from.ends_with("::"))
    }

    fn first_port(&self) -> Result<PortMapping> {
        match self.0.port_mappings.borrow().first() {
            Some(first) => Ok(first.clone()),
            None => bail!(
                self,
                "ContainerHasntDefinedPorts",
                "Container {} hasn't defined any ports. Call addPortMappings().",
                self.container_name()
            ),
        }
    }

    /// The port that traffic comes in at: the first one on the instance, 0 where any free one is taken.
    ///
    /// # Errors
    /// When there is none, or it is a range.
    pub fn ingress_port(&self) -> Result<f64> {
        let first = self.first_port()?;
        match first.host_port {
            Some(port) if port != 0.0 => Ok(port),
            _ if self.0.task_definition.network_mode() == NetworkMode::Bridge => Ok(0.0),
            _ => self.container_port(),
        }
    }

    /// The port that the container listens at: the first one.
    ///
    /// # Errors
    /// When there is none, or it is a range.
    pub fn container_port(&self) -> Result<f64> {
        let first = self.first_port()?;
        if first.container_port_range.is_some() {
            bail!(
                self,
                "FirstPortMappingContainer",
                "The first port mapping of the container {} must expose a single port.",
                self.container_name()
            );
        }
        Ok(first.container_port)
    }

    /// Makes the container the one that output goes through.
    pub(super) fn set_firelens(&self, config: FirelensConfig) {
        self.0.firelens.get_or_init(|| config);
    }

    /// Whether output of other containers goes through this one.
    pub(super) fn is_firelens(&self) -> bool {
        self.0.firelens.get().is_some()
    }

    /// The container as templates have it.
    ///
    /// # Errors
    /// When the health check is not valid.
    pub fn render_container_definition(&self) -> Result<Object> {
        let (me, p) = (&self.0, &self.0.props);
        let image = me.image.get();
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let partition = Stack::of(self)?.partition();
        Ok(object! {
            "Command" => p.command.clone(),
            "CredentialSpecs" => p.credential_specs.as_ref().map(|_| {
                me.credential_specs.borrow().iter().map(|s| format!("{}:{}", s.type_prefix, s.location)).collect::<Vec<_>>()
            }),
            "Cpu" => p.cpu,
            "DisableNetworking" => p.disable_networking,
            "DependsOn" => list(&me.dependencies, ContainerDependency::render),
            "DnsSearchDomains" => p.dns_search_domains.clone(),
            "DnsServers" => p.dns_servers.clone(),
            "DockerLabels" => Value::from(me.docker_labels.borrow().clone()).or_undefined_if_empty(),
            "DockerSecurityOptions" => p.docker_security_options.clone(),
            "EntryPoint" => p.entry_point.clone(),
            "Essential" => self.essential(),
            "Hostname" => p.hostname.clone(),
            "Image" => image.map(|i| i.image_name.clone()),
            "Interactive" => p.interactive,
            "Memory" => p.memory_limit_mib,
            "MemoryReservation" => p.memory_reservation_mib,
            "MountPoints" => list(&me.mount_points, MountPoint::render),
            "Name" => self.container_name(),
            "PortMappings" => list(&me.port_mappings, PortMapping::render),
            "Privileged" => p.privileged,
            "PseudoTerminal" => p.pseudo_terminal,
            "ReadonlyRootFilesystem" => p.readonly_root_filesystem,
            "RepositoryCredentials" => image.and_then(|i| i.repository_credentials.clone()),
            "StartTimeout" => seconds(p.start_timeout)?,
            "StopTimeout" => seconds(p.stop_timeout)?,
            "Ulimits" => list(&me.ulimits, Ulimit::render),
            "User" => p.user.clone(),
            "VersionConsistency" => p.version_consistency,
            "VolumesFrom" => list(&me.volumes_from, VolumeFrom::render),
            "WorkingDirectory" => p.working_directory.clone(),
            "LogConfiguration" => me.log_driver.get().map(LogDriverConfig::render),
            "Environment" => pairs("Name", "Value", me.environment.borrow().iter()).or_undefined_if_empty(),
            "EnvironmentFiles" => p.environment_files.as_ref().map(|_| {
                me.environment_files.borrow().iter().map(|f| Value::from(object! {
                    "Type" => f.file_type,
                    "Value" => format!(
                        "arn:{partition}:s3:::{}/{}", f.s3_location.bucket_name, f.s3_location.object_key
                    ),
                })).collect::<Vec<_>>()
            }),
            "Secrets" => pairs("Name", "ValueFrom", me.secrets.borrow().iter().map(|(n, v)| (n, v)))
                .or_undefined_if_empty(),
            "ExtraHosts" => p.extra_hosts.as_ref().map(|hosts| pairs("Hostname", "IpAddress", hosts.iter())),
            "HealthCheck" => p.health_check.as_ref().map(|h| h.render(self)).transpose()?,
            "Links" => Value::from(me.links.borrow().clone()).or_undefined_if_empty(),
            "LinuxParameters" => p.linux_parameters.as_ref().map(|l| l.render_linux_parameters()).transpose()?,
            "ResourceRequirements" => self.resource_requirements(),
            "SystemControls" => p.system_controls.as_ref()
                .map(|all| all.iter().map(super::SystemControl::render).collect::<Vec<_>>()),
            "RestartPolicy" => p.restart_policy()?,
            "FirelensConfiguration" => me.firelens.get().map(FirelensConfig::render),
        })
    }

    fn resource_requirements(&self) -> Value {
        let gpus = self.0.props.gpu_count.filter(|n| *n != 0.0);
        let accelerators = self.0.inference_accelerators.borrow();
        let mut all: Vec<Value> = accelerators
            .iter()
            .map(|name| object! {"Type" => "InferenceAccelerator", "Value" => name.as_str()}.into())
            .collect();
        let gpus = gpus.filter(|n| *n > 0.0).map(|n| object! {"Type" => "GPU", "Value" => js_number(n)}.into());
        all.extend(gpus);
        Value::from(all).or_undefined_if_empty()
    }
}

fn list<T>(of: &RefCell<Vec<T>>, render: impl Fn(&T) -> Value) -> Value {
    Value::from(of.borrow().iter().map(render).collect::<Vec<_>>()).or_undefined_if_empty()
}

fn pairs<'a>(name: &str, value: &str, of: impl Iterator<Item = (&'a String, &'a String)>) -> Value {
    of.map(|(k, v)| Value::from(object! {name => k.as_str(), value => v.as_str()})).collect::<Vec<_>>().into()
}

impl Construct for ContainerDefinition {
    fn node(&self) -> &Node {
        &self.0.node
    }
}
