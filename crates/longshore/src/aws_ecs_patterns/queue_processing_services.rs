//! Services that work off a queue.

use std::ops::Deref;

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::QueueProcessingServiceBase;
use super::queue_processing::queue_options;
use crate::aws_applicationautoscaling::ScalingInterval;
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_ecs::{
    CapacityProviderStrategy, ClusterRef, ContainerDefinitionOptions, ContainerImage, DeploymentCircuitBreaker,
    DeploymentController, Ec2Service, Ec2ServiceProps, Ec2TaskDefinition, Ec2TaskDefinitionProps,
    FargatePlatformVersion, FargateService, FargateServiceProps, FargateTaskDefinition, FargateTaskDefinitionProps,
    HealthCheck, LogDriver, PlacementConstraint, PlacementStrategy, PropagatedTagSource, RuntimePlatform, Secret,
};
use crate::aws_sqs::QueueRef;
use crate::props::construct_props;

const CONTAINER: &str = "QueueProcessingContainer";

/// Declares what both kinds of services have in common once.
macro_rules! service_props {
    ($(#[$m:meta])* $Props:ident => $Class:ident { $($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)* }) => {
        construct_props! {
            $(#[$m])*
            #[derive(Default)]
            pub struct $Props => $Class {
                /// The name of the service. Default: made by CloudFormation.
                [into] service_name: Option<PhysicalName>,
                /// The cluster; this or the VPC. Default: one of the stack.
                [into] cluster: Option<ClusterRef>,
                /// The VPC of a new cluster. Default: a new one.
                [into] vpc: Option<VpcRef>,
                /// The command. Default: the image's.
                command: Option<Vec<String>>,
                /// How many tasks run at first. Default: 1.
                [into] desired_task_count: Option<f64>,
                /// Whether output goes to CloudWatch Logs. Default true.
                enable_logging: Option<bool>,
                /// Environment variables; the queue's name is added as `QUEUE_NAME`.
                environment: Option<IndexMap<String, String>>,
                /// Environment variables that are read from secrets.
                secrets: Option<IndexMap<String, Secret>>,
                /// The queue. Default: a new one, with another for messages that could not be worked off.
                [into] queue: Option<QueueRef>,
                /// How often a message of a new queue is tried. Default: 3 times.
                max_receive_count: Option<i64>,
                /// How long a message of a new queue may take. Default: 30 seconds.
                visibility_timeout: Option<Duration>,
                /// How long messages that could not be worked off are kept. Default: 14 days.
                retention_period: Option<Duration>,
                /// The largest number of tasks. Default: twice as many as at first.
                [into] max_scaling_capacity: Option<f64>,
                /// The smallest number of tasks. Default: as many as at first.
                [into] min_scaling_capacity: Option<f64>,
                /// How the number of tasks follows that of messages. Default: one less at none, one more from 100, five more from
                /// 500.
                scaling_steps: Option<Vec<ScalingInterval>>,
                /// How long it is waited after a change. Default: 300 seconds.
                cooldown: Option<Duration>,
                /// Where output goes. Default: to CloudWatch Logs.
                [into] log_driver: Option<LogDriver>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// The family of the task definition. Default: made of the path.
                [into] family: Option<String>,
                /// How many tasks may run during a deployment, in percent of the desired count. Default: 200.
                [into] max_healthy_percent: Option<f64>,
                /// How many tasks must run during a deployment, in percent of the desired count. Default: 50.
                [into] min_healthy_percent: Option<f64>,
                /// Who replaces tasks. Default: ECS.
                deployment_controller: Option<DeploymentController>,
                /// Whether a deployment is given up when tasks don't come up. Default: not.
                circuit_breaker: Option<DeploymentCircuitBreaker>,
                /// The capacity providers that tasks run with. Default: none, but the launch type.
                capacity_provider_strategies: Option<Vec<CapacityProviderStrategy>>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// Whether the number of tasks does not follow the use of the processor. Default false.
                disable_cpu_based_scaling: Option<bool>,
                /// The share of the processor that is used, in percent. Default: 50.
                [into] cpu_target_utilization_percent: Option<f64>,
                /// The name of the container. Default `QueueProcessingContainer`.
                [into] container_name: Option<String>,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }
    };
}

service_props! {
    /// Properties of a [`QueueProcessingFargateService`].
    QueueProcessingFargateServiceProps => QueueProcessingFargateService {
        /// The image; this or the task definition.
        [into] image: Option<ContainerImage>,
        /// The task definition; this or the image.
        task_definition: Option<FargateTaskDefinition>,
        /// How much of the processor the task has. Default: 256.
        [into] cpu: Option<f64>,
        /// How much memory the task has, in MiB. Default: 512.
        [into] memory_limit_mib: Option<f64>,
        /// The size of the task's own storage, in GiB. Default: 20 GiB.
        [into] ephemeral_storage_gib: Option<f64>,
        /// The version of Fargate. Default: the newest.
        platform_version: Option<FargatePlatformVersion>,
        /// The processor and operating system.
        runtime_platform: Option<RuntimePlatform>,
        /// How it is found out whether the container works. Default: the image's.
        health_check: Option<HealthCheck>,
        /// The subnets of tasks. Default: public with public addresses, else private.
        [into] task_subnets: Option<SubnetSelection>,
        /// The security groups of tasks. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether tasks have public addresses. Default false.
        assign_public_ip: Option<bool>,
        /// How long failed health checks don't count.
        health_check_grace_period: Option<Duration>,
    }
}

/// A service on Fargate that works off a queue; derefs to [`QueueProcessingServiceBase`].
#[derive(Clone)]
pub struct QueueProcessingFargateService {
    base: QueueProcessingServiceBase,
    service: FargateService,
    task_definition: FargateTaskDefinition,
}

impl QueueProcessingFargateService {
    /// Adds a service.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: QueueProcessingFargateServiceProps) -> Result<Self> {
        let class = "QueueProcessingFargateService";
        let base = QueueProcessingServiceBase::make(scope, id, class, queue_options!(props))?;
        let task_definition = match (props.task_definition.clone(), props.image.clone()) {
            (Some(_), Some(_)) => {
                bail!(&base, "SpecifyOneTaskDefinitionImage", "You must specify only one of taskDefinition or image")
            }
            (Some(task), None) => task,
            (None, Some(image)) => props.task(&base, image)?,
            (None, None) => {
                bail!(&base, "SpecifyOneTaskDefinitionImage", "You must specify one of: taskDefinition or image")
            }
        };
        let service = FargateService::new(
            &base,
            "QueueProcessingFargateService",
            FargateServiceProps {
                desired_count: base.initial_count(),
                service_name: props.service_name,
                min_healthy_percent: props.min_healthy_percent,
                max_healthy_percent: props.max_healthy_percent,
                propagate_tags: props.propagate_tags,
                enable_ecs_managed_tags: props.enable_ecs_managed_tags,
                platform_version: props.platform_version,
                deployment_controller: props.deployment_controller,
                security_groups: props.security_groups,
                vpc_subnets: props.task_subnets,
                assign_public_ip: props.assign_public_ip,
                circuit_breaker: props.circuit_breaker,
                capacity_provider_strategies: props.capacity_provider_strategies,
                enable_execute_command: props.enable_execute_command,
                health_check_grace_period: props.health_check_grace_period,
                ..FargateServiceProps::new(base.cluster().clone(), &task_definition)
            },
        )?;
        base.configure(&service)?;
        Ok(Self { base, service, task_definition })
    }

    /// The service.
    pub fn service(&self) -> &FargateService {
        &self.service
    }

    /// The task definition.
    pub fn task_definition(&self) -> &FargateTaskDefinition {
        &self.task_definition
    }
}

impl QueueProcessingFargateServiceProps {
    fn task(&self, base: &QueueProcessingServiceBase, image: ContainerImage) -> Result<FargateTaskDefinition> {
        let positive = |n: Option<f64>, default: f64| Some(n.filter(|n| *n != 0.0).unwrap_or(default));
        let task = FargateTaskDefinition::new(
            base,
            "QueueProcessingTaskDef",
            FargateTaskDefinitionProps {
                memory_limit_mib: positive(self.memory_limit_mib, 512.0),
                cpu: positive(self.cpu, 256.0),
                ephemeral_storage_gib: self.ephemeral_storage_gib,
                family: self.family.clone(),
                runtime_platform: self.runtime_platform.clone(),
                ..Default::default()
            },
        )?;
        task.add_container(
            self.container_name.as_deref().unwrap_or(CONTAINER),
            ContainerDefinitionOptions {
                command: self.command.clone(),
                environment: Some(base.environment().clone()),
                secrets: base.secrets().cloned(),
                logging: base.log_driver().cloned(),
                health_check: self.health_check.clone(),
                ..image.into()
            },
        )?;
        Ok(task)
    }
}

service_props! {
    /// Properties of a [`QueueProcessingEc2Service`].
    QueueProcessingEc2ServiceProps => QueueProcessingEc2Service {
        /// The image.
        [into] image: Option<ContainerImage>,
        /// How much of the processor is reserved.
        [into] cpu: Option<f64>,
        /// How much memory the container can have, in MiB; this or `memory_reservation_mib`.
        [into] memory_limit_mib: Option<f64>,
        /// How much memory is reserved, in MiB.
        [into] memory_reservation_mib: Option<f64>,
        /// How many graphics processors the container has.
        [into] gpu_count: Option<f64>,
        /// Which instances tasks may be placed on.
        placement_constraints: Option<Vec<PlacementConstraint>>,
        /// How instances are chosen for tasks.
        placement_strategies: Option<Vec<PlacementStrategy>>,
    }
}

/// A service on instances of EC2 that works off a queue; derefs to [`QueueProcessingServiceBase`].
#[derive(Clone)]
pub struct QueueProcessingEc2Service {
    base: QueueProcessingServiceBase,
    service: Ec2Service,
    task_definition: Ec2TaskDefinition,
}

impl QueueProcessingEc2Service {
    /// Adds a service.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: QueueProcessingEc2ServiceProps) -> Result<Self> {
        let class = "QueueProcessingEc2Service";
        let base = QueueProcessingServiceBase::make(scope, id, class, queue_options!(props))?;
        let Some(image) = props.image else {
            bail!(
                &base,
                "ImageSpecifiedQueueProcessingService",
                "image must be specified for EC2 queue processing service"
            );
        };
        let task = Ec2TaskDefinitionProps { family: props.family, ..Default::default() };
        let task_definition = Ec2TaskDefinition::new(&base, "QueueProcessingTaskDef", task)?;
        task_definition.add_container(
            props.container_name.as_deref().unwrap_or(CONTAINER),
            ContainerDefinitionOptions {
                memory_limit_mib: props.memory_limit_mib,
                memory_reservation_mib: props.memory_reservation_mib,
                cpu: props.cpu,
                gpu_count: props.gpu_count,
                command: props.command,
                environment: Some(base.environment().clone()),
                secrets: base.secrets().cloned(),
                logging: base.log_driver().cloned(),
                ..image.into()
            },
        )?;
        let service = Ec2Service::new(
            &base,
            "QueueProcessingService",
            Ec2ServiceProps {
                desired_count: base.initial_count(),
                service_name: props.service_name,
                min_healthy_percent: props.min_healthy_percent,
                max_healthy_percent: props.max_healthy_percent,
                propagate_tags: props.propagate_tags,
                enable_ecs_managed_tags: props.enable_ecs_managed_tags,
                deployment_controller: props.deployment_controller,
                circuit_breaker: props.circuit_breaker,
                capacity_provider_strategies: props.capacity_provider_strategies,
                enable_execute_command: props.enable_execute_command,
                placement_constraints: props.placement_constraints,
                placement_strategies: props.placement_strategies,
                ..Ec2ServiceProps::new(base.cluster().clone(), &task_definition)
            },
        )?;
        base.configure(&service)?;
        Ok(Self { base, service, task_definition })
    }

    /// The service.
    pub fn service(&self) -> &Ec2Service {
        &self.service
    }

    /// The task definition.
    pub fn task_definition(&self) -> &Ec2TaskDefinition {
        &self.task_definition
    }
}

macro_rules! processing {
    ($Kind:ident) => {
        impl Deref for $Kind {
            type Target = QueueProcessingServiceBase;

            fn deref(&self) -> &QueueProcessingServiceBase {
                &self.base
            }
        }

        impl Construct for $Kind {
            fn node(&self) -> &Node {
                self.base.node()
            }
        }
    };
}

processing!(QueueProcessingFargateService);
processing!(QueueProcessingEc2Service);
