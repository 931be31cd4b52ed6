//! What services behind load balancers have in common.

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::token::number_token;
use longshore_core::{bail, feature_flags};

use super::default_cluster::{aws_logs, default_cluster};
use super::queue_processing::NO_DEFAULT_COUNT;
use crate::aws_ec2::VpcRef;
use crate::aws_ecs::{
    ClusterRef, ContainerDefinition, ContainerDefinitionOptions, ContainerImage, LogDriver, PortMapping, Secret,
    TaskDefinition,
};
use crate::aws_iam::RoleRef;

macro_rules! task_image_options {
    ($(#[$m:meta])* $Options:ident { $($(#[doc = $doc:literal])+ $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Builder)]
        #[builder(on(String, into))]
        pub struct $Options {
            /// The image.
            #[builder(into)]
            pub image: ContainerImage,
            /// Environment variables.
            pub environment: Option<IndexMap<String, String>>,
            /// Environment variables that are read from secrets.
            pub secrets: Option<IndexMap<String, Secret>>,
            /// Whether output goes to CloudWatch Logs. Default true.
            pub enable_logging: Option<bool>,
            /// Where output goes. Default: to CloudWatch Logs.
            #[builder(into)]
            pub log_driver: Option<LogDriver>,
            /// The role that starts the container. Default: a new one, where it is needed.
            #[builder(into)]
            pub execution_role: Option<RoleRef>,
            /// The role of the container. Default: a new one.
            #[builder(into)]
            pub task_role: Option<RoleRef>,
            /// The name of the container. Default `web`.
            pub container_name: Option<String>,
            /// The family of the task definition. Default: made of the path.
            pub family: Option<String>,
            /// Labels of the container.
            pub docker_labels: Option<IndexMap<String, String>>,
            $($(#[doc = $doc])+ pub $f: $t,)*
        }
    };
}

task_image_options! {
    /// The container of a service behind an application load balancer.
    ApplicationLoadBalancedTaskImageOptions {
        /// The port of the container. Default 80.
        container_port: Option<f64>,
        /// The entry point. Default: the image's.
        entry_point: Option<Vec<String>>,
        /// The command. Default: the image's.
        command: Option<Vec<String>>,
    }
}
task_image_options! {
    /// The container of a service behind a network load balancer.
    NetworkLoadBalancedTaskImageOptions {
        /// The port of the container. Default 80.
        container_port: Option<f64>,
    }
}
task_image_options! {
    /// The container of a service with several target groups of application load balancers.
    ApplicationLoadBalancedTaskImageProps {
        /// The ports of the container. Default: 80.
        container_ports: Option<Vec<f64>>,
    }
}
task_image_options! {
    /// The container of a service with several target groups of network load balancers.
    NetworkLoadBalancedTaskImageProps {
        /// The ports of the container. Default: 80.
        container_ports: Option<Vec<f64>>,
    }
}

/// What the container of a service behind a load balancer is made of.
pub(super) trait TaskImage {
    /// The container, without what the kind of service adds.
    fn container(&self) -> ContainerDefinitionOptions;
    /// Its name.
    fn name(&self) -> &str;
    /// Whether it is logged where nothing else is said.
    fn logged(&self) -> bool;
    /// The roles that start and run it, and the family.
    fn task(&self) -> (Option<RoleRef>, Option<RoleRef>, Option<String>);
}

macro_rules! task_image {
    ($Options:ident $(, $more:ident)*) => {
        impl TaskImage for $Options {
            fn container(&self) -> ContainerDefinitionOptions {
                ContainerDefinitionOptions {
                    environment: self.environment.clone(),
                    secrets: self.secrets.clone(),
                    logging: self.log_driver.clone(),
                    docker_labels: self.docker_labels.clone(),
                    $($more: self.$more.clone(),)*
                    ..self.image.clone().into()
                }
            }

            fn name(&self) -> &str {
                self.container_name.as_deref().unwrap_or("web")
            }

            fn logged(&self) -> bool {
                self.enable_logging.unwrap_or(true)
            }

            fn task(&self) -> (Option<RoleRef>, Option<RoleRef>, Option<String>) {
                (self.execution_role.clone(), self.task_role.clone(), self.family.clone())
            }
        }
    };
}
task_image!(ApplicationLoadBalancedTaskImageOptions, entry_point, command);
task_image!(NetworkLoadBalancedTaskImageOptions);
task_image!(ApplicationLoadBalancedTaskImageProps);
task_image!(NetworkLoadBalancedTaskImageProps);

/// The container of an image, with its output in CloudWatch Logs where nothing else is said.
pub(super) fn logged_container(at: &dyn Construct, image: &dyn TaskImage) -> Result<ContainerDefinitionOptions> {
    let mut container = image.container();
    if container.logging.is_none() && image.logged() {
        container.logging = Some(aws_logs(at.node().id())?);
    }
    Ok(container)
}

/// Adds the container of an image, with a port.
pub(super) fn add_container(
    task: &TaskDefinition,
    name: &str,
    container: ContainerDefinitionOptions,
    port: Option<f64>,
) -> Result<ContainerDefinition> {
    let container = task.add_container(name, container)?;
    container.add_port_mappings([PortMapping::new(port.filter(|p| *p != 0.0).unwrap_or(80.0))])?;
    Ok(container)
}

/// The cluster of a service.
pub(super) fn cluster_of(
    at: &Node,
    cluster: Option<&ClusterRef>,
    vpc: Option<&VpcRef>,
    desired_count: Option<f64>,
) -> Result<ClusterRef> {
    if cluster.is_some() && vpc.is_some() {
        bail!(
            at,
            "SpecifyVpcClusterAlternativelyLeave",
            "You can only specify either vpc or cluster. Alternatively, you can leave both blank"
        );
    }
    let cluster = match cluster {
        Some(cluster) => cluster.clone(),
        None => default_cluster(at, vpc)?,
    };
    if desired_count.is_some_and(|n| number_token(n).is_none() && n < 1.0) {
        bail!(at, "SpecifyDesiredCountGreater", "You must specify a desiredCount greater than 0");
    }
    Ok(cluster)
}

/// How many tasks a service says there are at first.
pub(super) fn initial_count(at: &Node, desired_count: Option<f64>) -> Option<f64> {
    if feature_flags::enabled(at, NO_DEFAULT_COUNT) { desired_count } else { Some(desired_count.unwrap_or(1.0)) }
}

/// What is said when a service gets both a task definition and an image.
pub(super) const TASK_OR_IMAGE: (&str, &str) =
    ("SpecifyTaskDefinitionImage", "You must specify either a taskDefinition or an image, not both.");

/// The task definition of a service: the given one, or one made of the image.
pub(super) fn task_of<T: Clone, I>(
    at: &Node,
    given: Option<&T>,
    image: Option<&I>,
    both: (&'static str, &str),
    make: impl FnOnce(&I) -> Result<T>,
) -> Result<T> {
    match (given, image) {
        (Some(_), Some(_)) => Err(Error::at(at, both.0, both.1)),
        (Some(task), None) => Ok(task.clone()),
        (None, Some(image)) => make(image),
        (None, None) => bail!(at, "SpecifyOneTaskDefinitionImage", "You must specify one of: taskDefinition or image"),
    }
}

/// Makes a service on Fargate of the properties that all kinds of load-balanced services have.
macro_rules! fargate_service {
    ($base:expr, $props:expr, $task:expr) => {
        FargateService::new(
            &$base,
            "Service",
            FargateServiceProps {
                desired_count: $base.count(),
                assign_public_ip: Some($props.assign_public_ip.unwrap_or(false)),
                service_name: $props.service_name,
                health_check_grace_period: $props.health_check_grace_period,
                min_healthy_percent: $props.min_healthy_percent,
                max_healthy_percent: $props.max_healthy_percent,
                propagate_tags: $props.propagate_tags,
                enable_ecs_managed_tags: $props.enable_ecs_managed_tags,
                cloud_map_options: $props.cloud_map_options,
                platform_version: $props.platform_version,
                deployment_controller: $props.deployment_controller,
                circuit_breaker: $props.circuit_breaker,
                security_groups: $props.security_groups,
                vpc_subnets: $props.task_subnets,
                enable_execute_command: $props.enable_execute_command,
                capacity_provider_strategies: $props.capacity_provider_strategies,
                ..FargateServiceProps::new($base.cluster().clone(), &$task)
            },
        )
    };
}
pub(super) use fargate_service;

/// Makes the task definition of a service on instances of the properties that all kinds of load-balanced services have.
macro_rules! ec2_task {
    ($base:expr, $props:expr, $both:expr) => {
        task_of($base.node(), $props.task_definition.as_ref(), $props.task_image_options.as_ref(), $both, |image| {
            let (execution_role, task_role, family) = image.task();
            let task = Ec2TaskDefinitionProps { execution_role, task_role, family, ..Default::default() };
            let task = Ec2TaskDefinition::new(&$base, "TaskDef", task)?;
            let mut container = logged_container(&$base, image)?;
            container.cpu = $props.cpu;
            container.memory_limit_mib = $props.memory_limit_mib;
            container.memory_reservation_mib = $props.memory_reservation_mib;
            add_container(&task, image.name(), container, image.container_port)?;
            Ok(task)
        })
    };
}
pub(super) use ec2_task;

/// Makes a service on instances of the properties that all kinds of load-balanced services have.
macro_rules! ec2_service {
    ($base:expr, $props:expr, $task:expr) => {
        Ec2Service::new(
            &$base,
            "Service",
            Ec2ServiceProps {
                desired_count: $base.count(),
                assign_public_ip: Some(false),
                service_name: $props.service_name,
                health_check_grace_period: $props.health_check_grace_period,
                min_healthy_percent: $props.min_healthy_percent,
                max_healthy_percent: $props.max_healthy_percent,
                propagate_tags: $props.propagate_tags,
                enable_ecs_managed_tags: $props.enable_ecs_managed_tags,
                cloud_map_options: $props.cloud_map_options,
                deployment_controller: $props.deployment_controller,
                circuit_breaker: $props.circuit_breaker,
                enable_execute_command: $props.enable_execute_command,
                placement_constraints: $props.placement_constraints,
                placement_strategies: $props.placement_strategies,
                capacity_provider_strategies: $props.capacity_provider_strategies,
                ..Ec2ServiceProps::new($base.cluster().clone(), &$task)
            },
        )
    };
}
pub(super) use ec2_service;
