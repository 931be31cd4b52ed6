//! What services on all launch types have in common.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::arn::ArnComponents;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::expiration::Expiration;
use longshore_core::region::partition_of;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, feature_flags, object};

use super::{
    AlarmBehavior, CapacityProviderStrategy, CloudMapOptions, ClusterRef, DeploymentAlarmConfig,
    DeploymentAlarmOptions, DeploymentCircuitBreaker, DeploymentController, DeploymentControllerType,
    DeploymentLifecycleHook, DeploymentStrategy, ForceNewDeployment, IBaseService, IService, ITaskDefinition as _,
    LaunchType, PropagatedTagSource, ServiceConnectProps, ServiceManagedVolume, TaskDefinition, TaskDefinitionRevision,
    TrafficShiftConfig, service_managed_volume,
};
use crate::aws_ec2::{
    Connections, ConnectionsProps, IConnectable, SecurityGroup, SecurityGroupRef, SubnetSelection, SubnetType, VpcRef,
};
use crate::aws_servicediscovery as cloudmap;

/// Whether no deployment controller is named just because there is a circuit breaker.
const NO_EXPLICIT_CONTROLLER: &str = "@aws-cdk/aws-ecs:disableExplicitDeploymentControllerForCircuitBreaker";
/// Whether services without alarms say nothing of them.
const NO_DEFAULT_ALARM: &str = "@aws-cdk/aws-ecs:removeDefaultDeploymentAlarm";
/// Whether services without load balancers say so.
const EMPTY_LOAD_BALANCERS: &str = "@aws-cdk/aws-ecs:removeEmptyLoadBalancers";

/// What all services are made of.
#[derive(Clone)]
pub(super) struct ServiceOptions {
    pub(super) cluster: ClusterRef,
    pub(super) task_definition: TaskDefinition,
    pub(super) desired_count: Option<f64>,
    pub(super) service_name: Option<PhysicalName>,
    pub(super) max_healthy_percent: Option<f64>,
    pub(super) min_healthy_percent: Option<f64>,
    pub(super) health_check_grace_period: Option<Duration>,
    pub(super) cloud_map_options: Option<CloudMapOptions>,
    pub(super) propagate_tags: Option<PropagatedTagSource>,
    pub(super) enable_ecs_managed_tags: Option<bool>,
    pub(super) deployment_controller: Option<DeploymentController>,
    pub(super) circuit_breaker: Option<DeploymentCircuitBreaker>,
    pub(super) deployment_alarms: Option<DeploymentAlarmConfig>,
    pub(super) capacity_provider_strategies: Option<Vec<CapacityProviderStrategy>>,
    pub(super) enable_execute_command: Option<bool>,
    pub(super) service_connect_configuration: Option<ServiceConnectProps>,
    pub(super) task_definition_revision: Option<TaskDefinitionRevision>,
    pub(super) deployment_strategy: Option<DeploymentStrategy>,
    pub(super) bake_time: Option<Duration>,
    pub(super) lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
    pub(super) linear_configuration: Option<TrafficShiftConfig>,
    pub(super) canary_configuration: Option<TrafficShiftConfig>,
    pub(super) force_new_deployment: Option<ForceNewDeployment>,
    pub(super) volume_configurations: Option<Vec<ServiceManagedVolume>>,
}

impl ServiceOptions {
    fn controller(&self) -> Option<DeploymentControllerType> {
        self.deployment_controller.and_then(|c| c.r#type)
    }

    /// The task definition as the template has it; none where someone else replaces tasks.
    pub(super) fn task_definition_arn(&self) -> Option<String> {
        let external = self.controller() == Some(DeploymentControllerType::External);
        (!external).then(|| self.task_definition.task_definition_arn())
    }
}

/// The alarms of a service as the template has them.
#[derive(Clone)]
struct Alarms {
    names: Vec<String>,
    enable: bool,
    rollback: bool,
}

/// A load balancer as the template has it.
pub(super) type LoadBalancerEntry = Object;

/// A service; clones are the same.
#[derive(Clone)]
pub struct BaseService(Rc<Inner>);

struct Inner {
    base: ResourceBase,
    launch_type: LaunchType,
    cluster: ClusterRef,
    task_definition: TaskDefinition,
    connections: Connections,
    by_ecs: bool,
    load_balancers: RefCell<Vec<LoadBalancerEntry>>,
    network: RefCell<Option<Object>>,
    alarms: RefCell<Option<Alarms>>,
    registries: RefCell<Vec<Object>>,
    service_connect: RefCell<Option<Object>>,
    hooks: RefCell<Vec<DeploymentLifecycleHook>>,
    volumes: RefCell<Vec<ServiceManagedVolume>>,
    cloud_map_service: OnceCell<cloudmap::Service>,
    resource: OnceCell<CfnResource>,
}

impl BaseService {
    /// Makes the service; `additional` are properties of the launch type, with CloudFormation's names, made for the service.
    pub(super) fn make(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        launch_type: LaunchType,
        props: &ServiceOptions,
        additional: impl FnOnce(&BaseService) -> Object,
    ) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, props.service_name.clone().unwrap_or_default())?;
        let node = base.node().clone();
        let explicit = !feature_flags::enabled(&node, NO_EXPLICIT_CONTROLLER) && props.circuit_breaker.is_some();
        let by_default = DeploymentController { r#type: Some(DeploymentControllerType::Ecs) };
        let controller = props.deployment_controller.or(explicit.then_some(by_default));
        let by_ecs = controller.is_none_or(|c| c.r#type == Some(DeploymentControllerType::Ecs));
        props.check_traffic_shifts(&node)?;
        let me = Self(Rc::new(Inner {
            base,
            launch_type,
            cluster: props.cluster.clone(),
            task_definition: props.task_definition.clone(),
            connections: Connections::new(ConnectionsProps::default()),
            by_ecs,
            load_balancers: RefCell::default(),
            network: RefCell::default(),
            alarms: RefCell::default(),
            registries: RefCell::default(),
            service_connect: RefCell::default(),
            hooks: RefCell::default(),
            volumes: RefCell::default(),
            cloud_map_service: OnceCell::new(),
            resource: OnceCell::new(),
        }));
        let mut properties = me.properties(props, controller)?;
        properties.extend(additional(&me));
        let resource = CfnResource::l1(&node, "Service", "AWS::ECS::Service", properties)?;
        me.0.resource.get_or_init(|| resource);
        node.add_dependency(&[&props.task_definition.task_role()]);
        me.finish(props)?;
        node.set_default_child(me.resource());
        Ok(me)
    }

    fn properties(&self, props: &ServiceOptions, controller: Option<DeploymentController>) -> Result<Object> {
        let lazy = |produce: fn(&Self) -> Value| {
            let me = self.clone();
            Lazy::uncached(move |_| Ok(produce(&me)))
        };
        let external = props.controller() == Some(DeploymentControllerType::External);
        let launch_type = (!external && props.capacity_provider_strategies.is_none()).then_some(self.0.launch_type);
        let shift = |c: Option<TrafficShiftConfig>, percent: &str, time: &str| {
            c.map(|c| {
                let minutes = c.step_bake_time.map(Duration::to_minutes).transpose()?;
                Ok::<_, longshore_core::error::Error>(object! {percent => c.step_percent, time => minutes})
            })
            .transpose()
        };
        let hooks = {
            let me = self.clone();
            Lazy::any(move || {
                let hooks = me.0.hooks.borrow().clone();
                let all = hooks.iter().map(|h| h.render(&me)).collect::<Result<Vec<_>>>()?;
                Ok(Value::from(all).or_undefined_if_empty())
            })
        };
        let grace = props.health_check_grace_period.map(Duration::to_seconds).transpose()?;
        let grace = {
            let me = self.clone();
            Lazy::uncached(move |_| {
                let balanced = !me.0.load_balancers.borrow().is_empty();
                Ok(grace.or(balanced.then_some(60)).into())
            })
        };
        Ok(object! {
            "DesiredCount" => props.desired_count,
            "ServiceName" => self.0.base.physical_name(),
            "LoadBalancers" => lazy(|me| {
                let all = me.0.load_balancers.borrow();
                let kept = !all.is_empty() || feature_flags::enabled(me, EMPTY_LOAD_BALANCERS);
                if kept { all.clone().into() } else { Value::Undefined }
            }),
            "DeploymentConfiguration" => object! {
                "MaximumPercent" => props.max_healthy_percent.filter(|p| *p != 0.0).unwrap_or(200.0),
                "MinimumHealthyPercent" => props.min_healthy_percent.unwrap_or(50.0),
                "DeploymentCircuitBreaker" => props.circuit_breaker.map(|b| object! {
                    "Enable" => b.enable.unwrap_or(true), "Rollback" => b.rollback.unwrap_or(false),
                }),
                "Alarms" => lazy(|me| me.0.alarms.borrow().as_ref().map(|a| object! {
                    "AlarmNames" => a.names.clone(), "Enable" => a.enable, "Rollback" => a.rollback,
                }).into()),
                "Strategy" => props.deployment_strategy,
                "BakeTimeInMinutes" => props.bake_time.map(Duration::to_minutes).transpose()?,
                "LinearConfiguration" => shift(props.linear_configuration, "StepPercent", "StepBakeTimeInMinutes")?,
                "CanaryConfiguration" => shift(props.canary_configuration, "CanaryPercent", "CanaryBakeTimeInMinutes")?,
                "LifecycleHooks" => hooks,
            },
            "PropagateTags" => props.propagate_tags.filter(|t| *t != PropagatedTagSource::None),
            "EnableECSManagedTags" => props.enable_ecs_managed_tags.unwrap_or(false),
            "DeploymentController" => controller.map(|c| object! {"Type" => c.r#type}),
            "LaunchType" => launch_type,
            "EnableExecuteCommand" => props.enable_execute_command,
            "CapacityProviderStrategy" => props.capacity_provider_strategies.as_ref()
                .map(|all| all.iter().map(CapacityProviderStrategy::render).collect::<Vec<_>>()),
            "HealthCheckGracePeriodSeconds" => grace,
            "NetworkConfiguration" => lazy(|me| me.0.network.borrow().clone().into()),
            "ServiceRegistries" => lazy(|me| Value::from(me.0.registries.borrow().clone()).or_undefined_if_empty()),
            "ServiceConnectConfiguration" => lazy(|me| me.0.service_connect.borrow().clone().into()),
            "VolumeConfigurations" => {
                let me = self.clone();
                Lazy::uncached(move |_| service_managed_volume::render_all(&me.0.volumes.borrow(), &me))
            },
        })
    }

    /// What comes after the resource, in the order of the CDK.
    fn finish(&self, props: &ServiceOptions) -> Result<()> {
        let by_ecs = self.0.by_ecs;
        let annotations = Annotations::of(self);
        if props.controller() == Some(DeploymentControllerType::External) {
            annotations.add_warning_v2(
                "@aws-cdk/aws-ecs:externalDeploymentController",
                "taskDefinition and launchType are blanked out when using external deployment controller.",
            );
        }
        if props.circuit_breaker.is_some() && !by_ecs {
            annotations.add_error("Deployment circuit breaker requires the ECS deployment controller.");
            self.node().add_metadata("aws:cdk:error-code", "CircuitBreakerRequiresEcsController");
        }
        if props.circuit_breaker.is_none() && by_ecs {
            annotations.add_warning_v2(
                "@aws-cdk/aws-ecs:shouldUseCircuitBreaker",
                "Enable the 'circuitBreaker' property to trigger a quicker deployment failure if tasks are failing to start up (without this setting deployments may take up to 3 hours to fail).",
            );
        }
        if props.deployment_alarms.is_some() && !by_ecs {
            bail!(
                self,
                "RequiresDeploymentAlarmsRequires",
                "Deployment alarms requires the ECS deployment controller."
            );
        }
        if let Some(force) = &props.force_new_deployment {
            self.set_force_new_deployment(
                force,
                ["ForceNewDeploymentRequiresEcsController", "ForceNewDeploymentNonceInvalidLength"],
            )?;
        }
        self.choose_revision(props)?;
        if props.min_healthy_percent.is_none() {
            annotations.add_warning_v2(
                "@aws-cdk/aws-ecs:minHealthyPercent",
                "minHealthyPercent has not been configured so the default value of 50% is used. The number of running tasks will decrease below the desired count during deployments etc. See https://github.com/aws/aws-cdk/issues/31705",
            );
        }
        if let Some(options) = &props.cloud_map_options {
            self.enable_cloud_map(options.clone())?;
        }
        if let Some(connect) = &props.service_connect_configuration {
            self.enable_service_connect(connect.clone())?;
        }
        for volume in props.volume_configurations.iter().flatten() {
            self.add_volume(volume);
        }
        if props.enable_execute_command == Some(true) {
            self.allow_execute_command()?;
        }
        match &props.deployment_alarms {
            Some(alarms) if alarms.alarm_names.is_empty() => bail!(
                self,
                "IsRequiredLeastAlarmName",
                "at least one alarm name is required when specifying deploymentAlarms, received empty array"
            ),
            Some(alarms) => self.set_alarms(alarms.alarm_names.clone(), alarms.behavior),
            None if by_ecs && self.has_alarms_in_region() && !feature_flags::enabled(self, NO_DEFAULT_ALARM) => {
                let none = Alarms { names: Vec::new(), enable: false, rollback: false };
                *self.0.alarms.borrow_mut() = Some(none);
            }
            None => {}
        }
        for hook in props.lifecycle_hooks.iter().flatten() {
            self.add_lifecycle_hook(hook.clone())?;
        }
        Ok(())
    }

    /// Names the family rather than a revision where someone else chooses that.
    fn choose_revision(&self, props: &ServiceOptions) -> Result<()> {
        let task = &self.0.task_definition;
        let by_code_deploy = props.controller() == Some(DeploymentControllerType::CodeDeploy);
        let revision = props.task_definition_revision.as_ref();
        let latest = revision.is_none_or(|r| *r == TaskDefinitionRevision::LATEST);
        if by_code_deploy && !latest {
            bail!(
                self,
                "CodeDeployDeploymentControllerOnlyUsed",
                "CODE_DEPLOY deploymentController can only be used with the `latest` task definition revision"
            );
        }
        if !by_code_deploy && revision.is_none() {
            return Ok(());
        }
        let suffix = revision.filter(|_| !latest).map(|r| format!(":{}", r.revision())).unwrap_or_default();
        self.resource().set_property("TaskDefinition", format!("{}{suffix}", task.family()));
        self.node().add_dependency(&[task]);
        Ok(())
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        self.0.resource.get().expect("invariant: made by the constructor")
    }

    /// The task definition.
    pub fn task_definition(&self) -> &TaskDefinition {
        &self.0.task_definition
    }

    /// The connections of the tasks.
    pub fn connections(&self) -> Connections {
        self.0.connections.clone()
    }

    /// Whether ECS replaces tasks.
    pub fn is_using_ecs_deployment_controller(&self) -> bool {
        self.0.by_ecs
    }

    /// The service that this one is found by, if there is one.
    pub fn cloud_map_service(&self) -> Option<&cloudmap::Service> {
        self.0.cloud_map_service.get()
    }

    /// What the service runs on.
    pub(super) fn launch_type(&self) -> LaunchType {
        self.0.launch_type
    }

    /// Whether the tasks have networks of their own.
    pub(super) fn has_network(&self) -> bool {
        self.0.network.borrow().is_some()
    }

    /// Makes each deployment replace tasks though nothing else has changed: the template has the time it was made.
    ///
    /// # Errors
    /// When ECS does not replace the tasks.
    pub fn force_new_deployment(&self) -> Result<()> {
        self.force_new_deployment_with(Expiration::after(Duration::seconds(0))?.date())
    }

    /// Makes the next deployment replace tasks though nothing has changed; another text makes another deployment.
    ///
    /// # Errors
    /// When ECS does not replace the tasks, or the text is empty or longer than 255 characters.
    pub fn force_new_deployment_with(&self, nonce: impl Into<String>) -> Result<()> {
        let force = ForceNewDeployment { enabled: true, nonce: Some(nonce.into()) };
        self.set_force_new_deployment(&force, ["EcsControllerRequired", "ForceDeploymentErrorInvalidLength"])
    }

    fn set_force_new_deployment(&self, force: &ForceNewDeployment, codes: [&'static str; 2]) -> Result<()> {
        if !self.0.by_ecs {
            bail!(self, codes[0], "forceNewDeployment requires the ECS deployment controller.");
        }
        let length = force.nonce.as_ref().filter(|n| !str_is_unresolved(n)).map(|n| n.encode_utf16().count());
        if let Some(n) = length.filter(|n| !(1..=255).contains(n)) {
            bail!(self, codes[1], "forceNewDeployment nonce must be between 1 and 255 characters, got {n}");
        }
        let rendered = object! {
            "EnableForceNewDeployment" => force.enabled, "ForceNewDeploymentNonce" => force.nonce.clone(),
        };
        self.resource().set_property("ForceNewDeployment", rendered);
        Ok(())
    }

    /// Has something called at points in deployments.
    ///
    /// # Errors
    /// When ECS does not replace the tasks.
    pub fn add_lifecycle_hook(&self, target: impl Into<DeploymentLifecycleHook>) -> Result<()> {
        if !self.0.by_ecs {
            bail!(
                self,
                "RequiresDeploymentLifecycleHooks",
                "Deployment lifecycle hooks requires the ECS deployment controller."
            );
        }
        self.0.hooks.borrow_mut().push(target.into());
        Ok(())
    }

    /// Adds a disk that ECS makes for each task.
    pub fn add_volume(&self, volume: &ServiceManagedVolume) {
        self.0.volumes.borrow_mut().push(volume.clone());
    }

    fn set_alarms(&self, names: Vec<String>, behavior: Option<AlarmBehavior>) {
        let rollback = behavior != Some(AlarmBehavior::FailOnAlarm);
        *self.0.alarms.borrow_mut() = Some(Alarms { names, enable: true, rollback });
    }

    /// Lets alarms stop deployments.
    ///
    /// # Errors
    /// When there are no names, or other alarms do something else.
    // Quirk(cdk): later-deployment-alarms. Alarms that come after others are lost.
    pub fn enable_deployment_alarms(&self, alarm_names: Vec<String>, options: DeploymentAlarmOptions) -> Result<()> {
        if alarm_names.is_empty() {
            bail!(
                self,
                "IsRequiredLeastAlarmName",
                "at least one alarm name is required when calling enableDeploymentAlarms(), received empty array"
            );
        }
        for name in alarm_names.iter().filter(|n| str_is_unresolved(n)) {
            let shown = self.0.base.stack().resolve(name.as_str())?.to_json(0);
            Annotations::of(self).add_info(&format!(
                "Deployment alarm ({shown}) enabled on {} may cause a circular dependency error when this stack deploys. The alarm name references the alarm's logical id, or another resource. See the 'Deployment alarms' section in the module README for more details.",
                self.node().id()
            ));
        }
        let current = self.0.alarms.borrow().clone().filter(|a| a.enable);
        let Some(current) = current else {
            self.set_alarms(alarm_names, options.behavior);
            return Ok(());
        };
        let before = if current.rollback { AlarmBehavior::RollbackOnAlarm } else { AlarmBehavior::FailOnAlarm };
        if let Some(behavior) = options.behavior.filter(|b| *b != before) {
            bail!(
                self,
                "DeploymentAlarmsServiceSame",
                "all deployment alarms on an ECS service must have the same AlarmBehavior. Attempted to enable deployment alarms with {behavior}, but alarms were previously enabled with {before}"
            );
        }
        Ok(())
    }

    fn has_alarms_in_region(&self) -> bool {
        let partition = partition_of(self.0.base.stack().region());
        !matches!(partition, Some("aws-cn" | "aws-us-gov" | "aws-iso" | "aws-iso-b"))
    }

    /// Gives the tasks networks of their own.
    pub(super) fn configure_aws_vpc_networking(
        &self,
        vpc: &VpcRef,
        assign_public_ip: bool,
        subnets: Option<SubnetSelection>,
        security_groups: Option<Vec<SecurityGroupRef>>,
    ) -> Result<()> {
        let public = || if assign_public_ip { SubnetType::Public.into() } else { SubnetSelection::default() };
        let subnets = subnets.unwrap_or_else(public);
        let groups = match security_groups.filter(|g| !g.is_empty()) {
            Some(groups) => groups,
            None => vec![(&SecurityGroup::builder(self, "SecurityGroup").vpc(vpc.clone()).build()?).into()],
        };
        self.0.connections.add_security_group(&groups)?;
        let ids: Vec<String> = groups.iter().map(|g| g.security_group_id()).collect();
        *self.0.network.borrow_mut() = Some(object! {
            "AwsvpcConfiguration" => object! {
                "AssignPublicIp" => if assign_public_ip { "ENABLED" } else { "DISABLED" },
                "Subnets" => vpc.select_subnets(&subnets)?.subnet_ids,
                "SecurityGroups" => ids,
            },
        });
        Ok(())
    }

    /// The load balancers, as the template has them.
    pub fn load_balancers(&self) -> Vec<Value> {
        self.0.load_balancers.borrow().iter().cloned().map(Value::Object).collect()
    }

    pub(super) fn add_load_balancer(&self, entry: LoadBalancerEntry) {
        self.0.load_balancers.borrow_mut().push(entry);
    }

    /// Registers the service's tasks with a service of Cloud Map.
    pub(super) fn add_service_registry(&self, arn: String, name: Option<String>, port: Option<f64>) -> Result<()> {
        if !self.0.registries.borrow().is_empty() {
            bail!(
                self,
                "CannotAssociateGiven",
                "Cannot associate with the given service discovery registry. ECS supports at most one service registry per service."
            );
        }
        let registry = object! {"RegistryArn" => arn, "ContainerName" => name, "ContainerPort" => port};
        self.0.registries.borrow_mut().push(registry);
        Ok(())
    }

    pub(super) fn set_cloud_map_service(&self, service: &cloudmap::Service) {
        self.0.cloud_map_service.get_or_init(|| service.clone());
    }

    pub(super) fn has_service_connect(&self) -> bool {
        self.0.service_connect.borrow().is_some()
    }

    pub(super) fn set_service_connect(&self, configuration: Object) {
        *self.0.service_connect.borrow_mut() = Some(configuration);
    }

    /// Refuses to run without an essential container.
    pub(super) fn validate_default_container(&self) {
        let task = self.0.task_definition.clone();
        self.node().add_validation(move || match task.default_container() {
            Some(_) => Vec::new(),
            None => vec!["A TaskDefinition must have at least one essential container".to_owned()],
        });
    }
}

impl ServiceOptions {
    fn check_traffic_shifts(&self, at: &Node) -> Result<()> {
        if let Some(linear) = &self.linear_configuration {
            if self.deployment_strategy != Some(DeploymentStrategy::Linear) {
                bail!(
                    at,
                    "RequiresLinearConfigurationRequires",
                    "Linear configuration requires deploymentStrategy to be set to LINEAR"
                );
            }
            linear.check("Linear", "3.0", at)?;
        }
        if let Some(canary) = &self.canary_configuration {
            if self.deployment_strategy != Some(DeploymentStrategy::Canary) {
                bail!(
                    at,
                    "RequiresCanaryConfigurationRequires",
                    "Canary configuration requires deploymentStrategy to be set to CANARY"
                );
            }
            canary.check("Canary", "0.1", at)?;
        }
        Ok(())
    }
}

impl Construct for BaseService {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IConnectable for BaseService {
    fn connections(&self) -> Connections {
        BaseService::connections(self)
    }
}

impl IService for BaseService {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn service_arn(&self) -> String {
        let cluster = self.0.cluster.cluster_name();
        self.0.base.arn_attribute(self.resource().ref_(), move |name| ArnComponents {
            service: "ecs".into(),
            resource: "service".into(),
            resource_name: Some(format!("{cluster}/{name}")),
            ..Default::default()
        })
    }

    fn service_name(&self) -> String {
        self.0.base.name_attribute(self.resource().att("Name"))
    }
}

impl IBaseService for BaseService {
    fn cluster(&self) -> ClusterRef {
        self.0.cluster.clone()
    }

    fn task_definition_family(&self) -> Option<String> {
        Some(self.0.task_definition.family().into())
    }
}
