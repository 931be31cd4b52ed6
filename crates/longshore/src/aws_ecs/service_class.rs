//! What the classes of services repeat for each other.

/// Declares the properties of a kind of service, those that all kinds have among them, and what makes its handle a service.
macro_rules! service_class {
    (
        $(#[$m:meta])*
        pub struct $Props:ident => $Class:ident {
            $( $(#[doc = $doc:literal])+ $f:ident : Option<$t:ty>, )*
        }
    ) => {
        $crate::props::construct_props! {
            $(#[$m])*
            pub struct $Props => $Class {
                /// The cluster.
                [into] cluster: $crate::aws_ecs::ClusterRef,
                /// The task definition.
                [into] task_definition: $crate::aws_ecs::TaskDefinition,
                /// How many tasks run. Default: 1 at first, then as many as there are.
                [into] desired_count: Option<f64>,
                /// The name. Default: made by CloudFormation.
                [into] service_name: Option<::longshore_core::resource::PhysicalName>,
                /// How long failed health checks of load balancers don't count. Default: 60 seconds, with a load balancer.
                health_check_grace_period: Option<::longshore_core::units::Duration>,
                /// How the service is found by DNS.
                cloud_map_options: Option<$crate::aws_ecs::CloudMapOptions>,
                /// Whose tags tasks get. Default: nobody's.
                propagate_tags: Option<$crate::aws_ecs::PropagatedTagSource>,
                /// Whether ECS adds tags of its own. Default false.
                enable_ecs_managed_tags: Option<bool>,
                /// Who replaces tasks. Default: ECS.
                deployment_controller: Option<$crate::aws_ecs::DeploymentController>,
                /// Whether a deployment is given up when tasks don't come up. Default: not.
                circuit_breaker: Option<$crate::aws_ecs::DeploymentCircuitBreaker>,
                /// Alarms that stop deployments.
                deployment_alarms: Option<$crate::aws_ecs::DeploymentAlarmConfig>,
                /// The capacity providers that tasks run with. Default: none, but the launch type.
                capacity_provider_strategies: Option<Vec<$crate::aws_ecs::CapacityProviderStrategy>>,
                /// Whether tasks can be looked into. Default false.
                enable_execute_command: Option<bool>,
                /// How the service is connected with others.
                service_connect_configuration: Option<$crate::aws_ecs::ServiceConnectProps>,
                /// The revision of the family. Default: the one of the task definition.
                task_definition_revision: Option<$crate::aws_ecs::TaskDefinitionRevision>,
                /// How traffic moves to new tasks. Default: bit by bit.
                deployment_strategy: Option<$crate::aws_ecs::DeploymentStrategy>,
                /// How long old tasks are kept after traffic has moved.
                bake_time: Option<::longshore_core::units::Duration>,
                /// What is called at points in deployments.
                lifecycle_hooks: Option<Vec<$crate::aws_ecs::DeploymentLifecycleHook>>,
                /// The steps of the linear strategy.
                linear_configuration: Option<$crate::aws_ecs::TrafficShiftConfig>,
                /// The step of the canary strategy.
                canary_configuration: Option<$crate::aws_ecs::TrafficShiftConfig>,
                /// Whether a deployment replaces tasks though nothing has changed. Default: not.
                force_new_deployment: Option<$crate::aws_ecs::ForceNewDeployment>,
                /// A disk that ECS makes for each task, at most one.
                volume_configurations: Option<Vec<$crate::aws_ecs::ServiceManagedVolume>>,
                $( $(#[doc = $doc])+ [into] $f: Option<$t>, )*
            }
        }

        impl $Props {
            /// A service of a task definition on a cluster, with defaults for all else.
            pub fn new(
                cluster: impl Into<$crate::aws_ecs::ClusterRef>,
                task_definition: impl Into<$crate::aws_ecs::TaskDefinition>,
            ) -> Self {
                Self {
                    cluster: cluster.into(),
                    task_definition: task_definition.into(),
                    desired_count: None,
                    service_name: None,
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
                    $( $f: None, )*
                }
            }

            fn options(&self) -> $crate::aws_ecs::base_service::ServiceOptions {
                $crate::aws_ecs::base_service::ServiceOptions {
                    cluster: self.cluster.clone(),
                    task_definition: self.task_definition.clone(),
                    desired_count: self.desired_count,
                    service_name: self.service_name.clone(),
                    max_healthy_percent: self.max_healthy_percent,
                    min_healthy_percent: self.min_healthy_percent,
                    health_check_grace_period: self.health_check_grace_period,
                    cloud_map_options: self.cloud_map_options.clone(),
                    propagate_tags: self.propagate_tags,
                    enable_ecs_managed_tags: self.enable_ecs_managed_tags,
                    deployment_controller: self.deployment_controller,
                    circuit_breaker: self.circuit_breaker,
                    deployment_alarms: self.deployment_alarms.clone(),
                    capacity_provider_strategies: self.capacity_provider_strategies.clone(),
                    enable_execute_command: self.enable_execute_command,
                    service_connect_configuration: self.service_connect_configuration.clone(),
                    task_definition_revision: self.task_definition_revision.clone(),
                    deployment_strategy: self.deployment_strategy,
                    bake_time: self.bake_time,
                    lifecycle_hooks: self.lifecycle_hooks.clone(),
                    linear_configuration: self.linear_configuration,
                    canary_configuration: self.canary_configuration,
                    force_new_deployment: self.force_new_deployment.clone(),
                    volume_configurations: self.volume_configurations.clone(),
                }
            }
        }

        impl ::longshore_core::construct::Construct for $Class {
            fn node(&self) -> &::longshore_core::construct::Node {
                $crate::aws_ecs::BaseService::node(self)
            }
        }

        impl $crate::aws_ec2::IConnectable for $Class {
            fn connections(&self) -> $crate::aws_ec2::Connections {
                $crate::aws_ecs::BaseService::connections(self)
            }
        }

        impl $crate::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget for $Class {
            fn attach_to_application_target_group(
                &self,
                group: &dyn $crate::aws_elasticloadbalancingv2::IApplicationTargetGroup,
            ) -> ::longshore_core::error::Result<$crate::aws_elasticloadbalancingv2::LoadBalancerTargetProps> {
                $crate::aws_ecs::BaseService::attach_to_application_target_group(self, group)
            }
        }

        impl $crate::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget for $Class {
            fn attach_to_network_target_group(
                &self,
                group: &dyn $crate::aws_elasticloadbalancingv2::INetworkTargetGroup,
            ) -> ::longshore_core::error::Result<$crate::aws_elasticloadbalancingv2::LoadBalancerTargetProps> {
                $crate::aws_ecs::BaseService::attach_to_network_target_group(self, group)
            }
        }

        impl $crate::aws_elasticloadbalancing::ILoadBalancerTarget for $Class {
            fn attach_to_classic_lb(
                &self,
                load_balancer: &$crate::aws_elasticloadbalancing::LoadBalancer,
            ) -> ::longshore_core::error::Result<()> {
                $crate::aws_ecs::BaseService::attach_to_classic_lb(self, load_balancer)
            }
        }

        impl From<&$Class> for $crate::aws_ecs::BaseService {
            fn from(service: &$Class) -> Self {
                Self::clone(service)
            }
        }

        impl From<&$Class> for $crate::aws_ecs::BaseServiceRef {
            fn from(service: &$Class) -> Self {
                ::std::rc::Rc::new($crate::aws_ecs::BaseService::clone(service))
            }
        }

        impl From<&$Class> for $crate::aws_ecs::ServiceRef {
            fn from(service: &$Class) -> Self {
                ::std::rc::Rc::new($crate::aws_ecs::BaseService::clone(service))
            }
        }
    };
}
pub(super) use service_class;
