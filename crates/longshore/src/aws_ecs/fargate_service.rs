//! Services on Fargate.

use std::ops::Deref;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::base_service::service_options;
use super::imported_service::{self, NamePart};
use super::{
    AvailabilityZoneRebalancing, BaseService, BaseServiceRef, CapacityProviderStrategy, CloudMapOptions, ClusterRef,
    DeploymentAlarmConfig, DeploymentCircuitBreaker, DeploymentController, DeploymentControllerType,
    DeploymentLifecycleHook, DeploymentStrategy, FargatePlatformVersion, FargateServiceAttributes, ForceNewDeployment,
    ITaskDefinition as _, LaunchType, PropagatedTagSource, ServiceConnectProps, ServiceManagedVolume, ServiceRef,
    TaskDefinition, TaskDefinitionRevision, TrafficShiftConfig,
};
use crate::aws_ec2::{Connections, IConnectable, SecurityGroupRef, SubnetSelection};
use crate::props::construct_props;

construct_props! {
    /// Properties of a [`FargateService`].
    pub struct FargateServiceProps => FargateService {
        /// The cluster.
        [into] cluster: ClusterRef,
        /// The task definition.
        [into] task_definition: TaskDefinition,
        /// How many tasks run. Default: 1 at first, then as many as there are.
        [into] desired_count: Option<f64>,
        /// The name. Default: made by CloudFormation.
        [into] service_name: Option<PhysicalName>,
        /// How many tasks may run during a deployment, in percent of the desired count. Default: 200.
        [into] max_healthy_percent: Option<f64>,
        /// How many tasks must run during a deployment, in percent of the desired count. Default: 50.
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
        /// Whether tasks have public addresses. Default false.
        assign_public_ip: Option<bool>,
        /// The subnets of tasks. Default: public with public addresses, else private.
        vpc_subnets: Option<SubnetSelection>,
        /// The security groups of tasks. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// The version of Fargate. Default: the newest.
        platform_version: Option<FargatePlatformVersion>,
        /// Whether ECS keeps tasks spread over availability zones. Default: as ECS has it.
        availability_zone_rebalancing: Option<AvailabilityZoneRebalancing>,
    }
}

/// A service on Fargate; derefs to [`BaseService`].
#[derive(Clone)]
pub struct FargateService(BaseService);

impl FargateServiceProps {
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
            assign_public_ip: None,
            vpc_subnets: None,
            security_groups: None,
            platform_version: None,
            availability_zone_rebalancing: None,
        }
    }

    fn check(&self, at: &dyn Construct) -> Result<()> {
        let task = &self.task_definition;
        if !task.is_fargate_compatible() && !task.is_managed_instances_compatible() {
            bail!(
                at,
                "SuppliedTaskDefinitionConfiguredCompatibility",
                "Supplied TaskDefinition is not configured for compatibility with Fargate or Managed Instances"
            );
        }
        let rebalanced = self.availability_zone_rebalancing == Some(AvailabilityZoneRebalancing::Enabled);
        if rebalanced && self.max_healthy_percent == Some(100.0) {
            bail!(
                at,
                "AvailabilityZoneRebalancing",
                "AvailabilityZoneRebalancing.ENABLED requires maxHealthyPercent > 100"
            );
        }
        let Some(old) = self.old_version() else { return Ok(()) };
        let windows = task.runtime_platform().and_then(|p| p.operating_system_family.as_ref());
        let windows = windows.is_some_and(|f| f.is_windows());
        if task.ephemeral_storage_gib().is_some_and(|n| n != 0.0) && !windows {
            bail!(
                at,
                "EphemeralStorageGibFeatureRequires",
                "The ephemeralStorageGiB feature requires platform version 1.4.0 or later for Linux tasks, got {old}."
            );
        }
        if task.pid_mode().is_some() {
            bail!(
                at,
                "PidModeFeatureRequires",
                "The pidMode feature requires platform version 1.4.0 or later, got {old}."
            );
        }
        Ok(())
    }

    /// The version of Fargate, if it is one that lacks features.
    fn old_version(&self) -> Option<FargatePlatformVersion> {
        use FargatePlatformVersion::{Version1_0, Version1_1, Version1_2, Version1_3};
        self.platform_version.filter(|v| matches!(v, Version1_0 | Version1_1 | Version1_2 | Version1_3))
    }
}

impl FargateService {
    /// Adds a service to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: FargateServiceProps) -> Result<Self> {
        props.check(scope)?;
        let options = service_options!(props);
        let service = BaseService::make(
            scope,
            id.as_ref(),
            "aws-cdk-lib.aws_ecs.FargateService",
            LaunchType::Fargate,
            &options,
            |_| {
                object! {
                    "Cluster" => props.cluster.cluster_name(),
                    "TaskDefinition" => options.task_definition_arn(),
                    "PlatformVersion" => props.platform_version,
                    "AvailabilityZoneRebalancing" => props.availability_zone_rebalancing,
                }
            },
        )?;
        let external = props.deployment_controller.and_then(|c| c.r#type) == Some(DeploymentControllerType::External);
        if !external {
            let public = props.assign_public_ip == Some(true);
            let (subnets, groups) = (props.vpc_subnets.clone(), props.security_groups.clone());
            service.configure_aws_vpc_networking(&props.cluster.vpc()?, public, subnets, groups)?;
        }
        if props.old_version().is_some() {
            let task = props.task_definition.clone();
            service.node().add_validation(move || {
                let fields = task.references_secret_json_field();
                let message = "The task definition of this service uses at least one container that references a secret JSON field. This feature requires platform version 1.4.0 or later.";
                if fields { vec![message.to_owned()] } else { Vec::new() }
            });
        }
        service.validate_default_container();
        Ok(Self(service))
    }

    /// An existing service by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_fargate_service_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        fargate_service_arn: impl Into<String>,
    ) -> Result<ServiceRef> {
        imported_service::from_arn(scope, id.as_ref(), fargate_service_arn.into(), NamePart::Last)
    }

    /// An existing service of which the cluster is known too.
    ///
    /// # Errors
    /// When there is not one of ARN and name, or the id is empty or taken.
    pub fn from_fargate_service_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: FargateServiceAttributes,
    ) -> Result<BaseServiceRef> {
        imported_service::from_attributes(scope, id.as_ref(), attributes)
    }
}

impl Deref for FargateService {
    type Target = BaseService;

    fn deref(&self) -> &BaseService {
        &self.0
    }
}

impl Construct for FargateService {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IConnectable for FargateService {
    fn connections(&self) -> Connections {
        self.0.connections()
    }
}

impl From<&FargateService> for BaseService {
    fn from(service: &FargateService) -> Self {
        service.0.clone()
    }
}

impl From<&FargateService> for BaseServiceRef {
    fn from(service: &FargateService) -> Self {
        Rc::new(service.0.clone())
    }
}

impl From<&FargateService> for ServiceRef {
    fn from(service: &FargateService) -> Self {
        Rc::new(service.0.clone())
    }
}
