//! Services on machines elsewhere.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::base_service::service_options;
use super::imported_service::{self, NamePart};
use super::{
    BaseService, BaseServiceRef, CapacityProviderStrategy, CloudMapOptions, ClusterRef, Compatibility,
    DeploymentAlarmConfig, DeploymentCircuitBreaker, DeploymentController, DeploymentControllerType,
    DeploymentLifecycleHook, DeploymentStrategy, ExternalServiceAttributes, ForceNewDeployment, ITaskDefinition as _,
    LaunchType, PropagatedTagSource, ServiceConnectProps, ServiceManagedVolume, ServiceRef, TaskDefinition,
    TaskDefinitionRevision, TrafficShiftConfig,
};
use crate::aws_ec2::{Connections, IConnectable, SecurityGroupRef};
use crate::props::construct_props;

construct_props! {
    /// Properties of an [`ExternalService`].
    pub struct ExternalServiceProps => ExternalService {
        /// The cluster.
        [into] cluster: ClusterRef,
        /// The task definition.
        [into] task_definition: TaskDefinition,
        /// How many tasks run. Default: 1 at first, then as many as there are.
        [into] desired_count: Option<f64>,
        /// The name. Default: made by CloudFormation.
        [into] service_name: Option<PhysicalName>,
        /// How many tasks may run during a deployment, in percent of the desired count. Default: 100.
        [into] max_healthy_percent: Option<f64>,
        /// How many tasks must run during a deployment, in percent of the desired count. Default: 0.
        [into] min_healthy_percent: Option<f64>,
        /// How long failed health checks of load balancers don't count. Default: 60 seconds, with a load balancer.
        health_check_grace_period: Option<Duration>,
        /// How the service is found by DNS.
        cloud_map_options: Option<CloudMapOptions>,
        /// Whose tags tasks get. Default: nobody's.
        propagate_tags: Option<PropagatedTagSource>,
        /// Whether ECS adds tags of its own. Default false.
        enable_ecs_managed_tags: Option<bool>,
        /// Who replaces tasks. Default: ECS.
        deployment_controller: Option<DeploymentController>,
        /// Whether a deployment is given up when tasks don't come up. Default: not.
        circuit_breaker: Option<DeploymentCircuitBreaker>,
        /// Alarms that stop deployments.
        deployment_alarms: Option<DeploymentAlarmConfig>,
        /// The capacity providers that tasks run with. Default: none, but the launch type.
        capacity_provider_strategies: Option<Vec<CapacityProviderStrategy>>,
        /// Whether tasks can be looked into. Default false.
        enable_execute_command: Option<bool>,
        /// How the service is connected with others.
        service_connect_configuration: Option<ServiceConnectProps>,
        /// The revision of the family. Default: the one of the task definition.
        task_definition_revision: Option<TaskDefinitionRevision>,
        /// How traffic moves to new tasks. Default: bit by bit.
        deployment_strategy: Option<DeploymentStrategy>,
        /// How long old tasks are kept after traffic has moved.
        bake_time: Option<Duration>,
        /// What is called at points in deployments.
        lifecycle_hooks: Option<Vec<DeploymentLifecycleHook>>,
        /// The steps of the linear strategy.
        linear_configuration: Option<TrafficShiftConfig>,
        /// The step of the canary strategy.
        canary_configuration: Option<TrafficShiftConfig>,
        /// Whether a deployment replaces tasks though nothing has changed. Default: not.
        force_new_deployment: Option<ForceNewDeployment>,
        /// A disk that ECS makes for each task, at most one.
        volume_configurations: Option<Vec<ServiceManagedVolume>>,
        /// The security groups of tasks, which have none.
        // Quirk(cdk): external-security-groups. They are not used.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether one task runs on each machine. Default false.
        daemon: Option<bool>,
    }
}

/// A service on machines elsewhere; derefs to [`BaseService`].
#[derive(Clone)]
pub struct ExternalService(BaseService);

impl ExternalServiceProps {
    /// A service of a task definition on a cluster, with defaults for all else.
    pub fn new(cluster: impl Into<ClusterRef>, task_definition: impl Into<TaskDefinition>) -> Self {
        Self {
            cluster: cluster.into(),
            task_definition: task_definition.into(),
            desired_count: None,
            service_name: None,
            max_healthy_percent: None,
            min_healthy_percent: None,
            health_check_grace_period: None,
            cloud_map_options: None,
            propagate_tags: None,
            enable_ecs_managed_tags: None,
            deployment_controller: None,
            circuit_breaker: None,
            deployment_alarms: None,
            capacity_provider_strategies: None,
            enable_execute_command: None,
            service_connect_configuration: None,
            task_definition_revision: None,
            deployment_strategy: None,
            bake_time: None,
            lifecycle_hooks: None,
            linear_configuration: None,
            canary_configuration: None,
            force_new_deployment: None,
            volume_configurations: None,
            security_groups: None,
            daemon: None,
        }
    }

    fn check(&self, at: &dyn Construct) -> Result<()> {
        use DeploymentControllerType::{CodeDeploy, External};
        if self.daemon == Some(true) {
            if matches!(self.deployment_controller.and_then(|c| c.r#type), Some(External | CodeDeploy)) {
                bail!(
                    at,
                    "CodeDeployExternalDeploymentController",
                    "CODE_DEPLOY or EXTERNAL deployment controller types don't support the DAEMON scheduling strategy."
                );
            }
            if self.desired_count.is_some() {
                bail!(
                    at,
                    "DaemonModeLaunchesTask",
                    "Daemon mode launches one task on every instance. Cannot specify desiredCount when daemon mode is enabled."
                );
            }
            if self.max_healthy_percent.is_some_and(|p| p != 100.0) {
                bail!(at, "MustBeMaximumPercentDaemon", "Maximum percent must be 100 when daemon mode is enabled.");
            }
        }
        if self.min_healthy_percent.zip(self.max_healthy_percent).is_some_and(|(min, max)| min >= max) {
            bail!(
                at,
                "MustBeMinimumHealthyPercent",
                "Minimum healthy percent must be less than maximum healthy percent."
            );
        }
        if self.task_definition.compatibility() != Compatibility::External {
            bail!(
                at,
                "SuppliedTaskDefinitionConfiguredCompatibility",
                "Supplied TaskDefinition is not configured for compatibility with ECS Anywhere cluster"
            );
        }
        if let Some(namespace) = self.cluster.default_cloud_map_namespace() {
            bail!(
                at,
                "CloudIntegrationSupportedExternal",
                "Cloud map integration is not supported for External service {}",
                namespace.node().path()
            );
        }
        if self.cloud_map_options.is_some() {
            bail!(at, "CloudOptionsSupportedExternal", "Cloud map options are not supported for External service");
        }
        if self.capacity_provider_strategies.is_some() {
            bail!(
                at,
                "CapacityProvidersSupportedExternal",
                "Capacity Providers are not supported for External service"
            );
        }
        Ok(())
    }
}

impl ExternalService {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: ExternalServiceProps) -> Result<Self> {
        props.check(scope)?;
        let mut options = service_options!(props);
        options.max_healthy_percent.get_or_insert(100.0);
        options.min_healthy_percent.get_or_insert(0.0);
        let daemon = props.daemon == Some(true);
        let service = BaseService::make(
            scope,
            id.as_ref(),
            "aws-cdk-lib.aws_ecs.ExternalService",
            LaunchType::External,
            &options,
            |_| {
                object! {
                    "Cluster" => props.cluster.cluster_name(),
                    "TaskDefinition" => options.task_definition_arn(),
                    "SchedulingStrategy" => daemon.then_some("DAEMON"),
                }
            },
        )?;
        service.validate_default_container();
        let own = service.clone();
        service.node().add_validation(move || {
            let message = "Network configurations not supported for an external service";
            if own.has_network() { vec![message.to_owned()] } else { Vec::new() }
        });
        if props.min_healthy_percent.is_none() {
            Annotations::of(&service).add_warning_v2(
                "@aws-cdk/aws-ecs:minHealthyPercentExternal",
                "minHealthyPercent has not been configured so the default value of 0% for an external service is used. The number of running tasks will decrease below the desired count during deployments etc. See https://github.com/aws/aws-cdk/issues/31705",
            );
        }
        Ok(Self(service))
    }

    /// An existing service by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_external_service_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        external_service_arn: impl Into<String>,
    ) -> Result<ServiceRef> {
        imported_service::from_arn(scope, id.as_ref(), external_service_arn.into(), NamePart::All)
    }

    /// An existing service of which the cluster is known too.
    ///
    /// # Errors
    /// When there is not one of ARN and name, or the id is empty or taken.
    pub fn from_external_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: ExternalServiceAttributes,
    ) -> Result<BaseServiceRef> {
        imported_service::from_attributes(scope, id.as_ref(), attributes)
    }
}

impl Deref for ExternalService {
    type Target = BaseService;

    fn deref(&self) -> &BaseService {
        &self.0
    }
}

impl Construct for ExternalService {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IConnectable for ExternalService {
    fn connections(&self) -> Connections {
        self.0.connections()
    }
}

impl From<&ExternalService> for BaseService {
    fn from(service: &ExternalService) -> Self {
        service.0.clone()
    }
}

impl From<&ExternalService> for BaseServiceRef {
    fn from(service: &ExternalService) -> Self {
        Rc::new(service.0.clone())
    }
}

impl From<&ExternalService> for ServiceRef {
    fn from(service: &ExternalService) -> Self {
        Rc::new(service.0.clone())
    }
}
