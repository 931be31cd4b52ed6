//! Containers on the Elastic Container Service.
//!
//! ```
//! use longshore::aws_ecr::Repository;
//! use longshore::aws_ecs::{ContainerImage, FargateTaskDefinition, PortMapping};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Service")?;
//! let repository = Repository::builder(&stack, "Repo").build()?;
//! let task = FargateTaskDefinition::builder(&stack, "Task").cpu(512).memory_limit_mib(1024).build()?;
//! let app = task.add_container("App", ContainerImage::from_ecr_repository_with(&repository, "v1")?)?;
//! app.add_port_mappings([PortMapping::new(8080)])?;
//! # Ok(())
//! # }
//! ```

mod amis;
mod base_service;
mod capacity;
mod capacity_providers;
mod cluster;
mod cluster_props;
mod container_definition;
mod container_image;
mod container_options;
mod credential_spec;
mod drain_hook;
mod ec2_service;
mod environment_file;
mod external_service;
mod fargate_service;
mod firelens;
mod imported_service;
mod imported_task_definition;
mod linux_names;
mod linux_parameters;
mod load_balancing;
mod log_driver;
mod log_drivers;
mod managed_instances;
pub mod mixins;
mod placement;
mod port_mapping;
mod proxy_configuration;
mod runtime_platform;
mod scalable_task_count;
mod secret;
mod service_class;
mod service_features;
mod service_managed_volume;
mod service_options;
mod tag_parameter_container_image;
mod task_definition;
mod task_definition_checks;
mod task_definitions;
mod volume;

pub use amis::{
    AmiHardwareType, BottleRocketImage, BottleRocketImageProps, BottlerocketEcsVariant, EcsOptimizedImage,
    EcsOptimizedImageOptions, WindowsOptimizedVersion,
};
pub use base_service::BaseService;
pub use capacity::{AddAutoScalingGroupCapacityOptions, AddCapacityOptions, MachineImageType};
pub use capacity_providers::{AsgCapacityProvider, AsgCapacityProviderProps};
pub use cluster::{Cluster, ClusterProps, ClusterRef, ICluster};
pub use cluster_props::{
    CapacityProviderStrategy, CloudMapNamespaceOptions, ClusterAttributes, ContainerInsights,
    ExecuteCommandConfiguration, ExecuteCommandLogConfiguration, ExecuteCommandLogging,
    ExistingCloudMapNamespaceOptions, ManagedStorageConfiguration,
};
pub use container_definition::{ContainerDefinition, ContainerDefinitionProps};
pub use container_image::{
    AssetImage, ContainerImage, ContainerImageConfig, EcrImage, IContainerImage, RepositoryImage, RepositoryImageProps,
};
pub use container_options::{
    ContainerDefinitionOptions, ContainerDefinitionOptionsBuilder, ContainerDependency, ContainerDependencyCondition,
    HealthCheck, HealthCheckBuilder, MountPoint, MountPointBuilder, ScratchSpace, ScratchSpaceBuilder, SystemControl,
    SystemControlBuilder, Ulimit, UlimitName, VersionConsistency, VolumeFrom, VolumeFromBuilder,
};
pub use credential_spec::{CredentialSpec, CredentialSpecConfig, DomainJoinedCredentialSpec, DomainlessCredentialSpec};
pub use ec2_service::{Ec2Service, Ec2ServiceProps};
pub use environment_file::{
    AssetEnvironmentFile, EnvironmentFile, EnvironmentFileConfig, EnvironmentFileType, IEnvironmentFile,
    S3EnvironmentFile,
};
pub use external_service::{ExternalService, ExternalServiceProps};
pub use fargate_service::{FargateService, FargateServiceProps};
pub use firelens::{
    FirelensConfig, FirelensConfigFileType, FirelensLogRouter, FirelensLogRouterDefinitionOptions,
    FirelensLogRouterProps, FirelensLogRouterType, FirelensOptions, FirelensOptionsBuilder,
    obtain_default_fluent_bit_ecr_image,
};
pub use imported_service::{
    BaseServiceRef, Ec2ServiceAttributes, ExternalServiceAttributes, FargateServiceAttributes, IBaseService, IService,
    ServiceRef,
};
pub use imported_task_definition::{
    CommonTaskDefinitionAttributes, ITaskDefinition, TaskDefinitionAttributes, TaskDefinitionRef,
};
pub(crate) use linux_names::tmpfs_mount_options;
pub use linux_names::{Capability, DevicePermission, TmpfsMountOption};
pub use linux_parameters::{Device, DeviceBuilder, LinuxParameters, LinuxParametersProps, Tmpfs, TmpfsBuilder};
pub use load_balancing::{
    AlternateTarget, AlternateTargetConfig, AlternateTargetProps, AlternateTargetRef, EcsLoadBalancerTargetRef,
    EcsTarget, IAlternateTarget, IEcsLoadBalancerTarget, IListenerConfig, ListenerConfig, ListenerRuleConfiguration,
    LoadBalancerTargetOptions,
};
pub use log_driver::{ILogDriver, LogDriver, LogDriverConfig, LogDrivers, LogOptions, LogSecretOption};
pub use log_drivers::{
    AwsLogDriver, AwsLogDriverMode, AwsLogDriverProps, FireLensLogDriver, FireLensLogDriverProps, FluentdLogDriver,
    FluentdLogDriverProps, GelfCompressionType, GelfLogDriver, GelfLogDriverProps, GenericLogDriver,
    GenericLogDriverProps, JournaldLogDriver, JournaldLogDriverProps, JsonFileLogDriver, JsonFileLogDriverProps,
    NoneLogDriver, SplunkLogDriver, SplunkLogDriverProps, SplunkLogFormat, SyslogLogDriver, SyslogLogDriverProps,
};
pub use managed_instances::{
    CapacityOptionType, InstanceMonitoring, ManagedInstancesCapacityProvider, ManagedInstancesCapacityProviderProps,
    PropagateManagedInstancesTags,
};
pub use placement::{BinPackResource, BuiltInAttributes, PlacementConstraint, PlacementStrategy};
pub use port_mapping::{AppProtocol, PortMap, PortMapping, PortMappingBuilder, Protocol, ServiceConnect};
pub use proxy_configuration::{
    AppMeshProxyConfiguration, AppMeshProxyConfigurationConfigProps, AppMeshProxyConfigurationProps,
    IProxyConfiguration, ProxyConfiguration, ProxyConfigurations,
};
pub use runtime_platform::{CpuArchitecture, OperatingSystemFamily, RuntimePlatform};
pub use scalable_task_count::{
    CpuUtilizationScalingProps, MemoryUtilizationScalingProps, RequestCountScalingProps, ScalableTaskCount,
    TrackCustomMetricProps,
};
pub use secret::{ISecretValue, Secret, SecretVersionInfo};
pub use service_managed_volume::{
    ContainerMountPoint, EbsPropagatedTagSource, EbsTagSpecification, FileSystemType,
    ServiceManagedEbsVolumeConfiguration, ServiceManagedVolume, ServiceManagedVolumeProps,
};
pub use service_options::{
    AlarmBehavior, AssociateCloudMapServiceOptions, AvailabilityZoneRebalancing, CloudMapOptions,
    DeploymentAlarmConfig, DeploymentAlarmOptions, DeploymentCircuitBreaker, DeploymentController,
    DeploymentControllerType, DeploymentLifecycleHook, DeploymentLifecycleHookTargetConfig,
    DeploymentLifecycleLambdaTarget, DeploymentLifecycleLambdaTargetProps, DeploymentLifecycleStage,
    DeploymentStrategy, FargatePlatformVersion, ForceNewDeployment, IDeploymentLifecycleHookTarget, LaunchType,
    PropagatedTagSource, ServiceConnectAccessLogConfiguration, ServiceConnectAccessLogFormat, ServiceConnectProps,
    ServiceConnectService, ServiceConnectTlsConfiguration, TaskDefinitionRevision, TrafficShiftConfig,
};
pub use tag_parameter_container_image::{TagParameterContainerImage, TagParameterContainerImageProps};
pub use task_definition::{
    Compatibility, ITaskDefinitionExtension, InferenceAccelerator, IpcMode, LoadBalancerTarget, NetworkMode, PidMode,
    TaskDefinition, TaskDefinitionProps,
};
pub use task_definitions::{
    Ec2TaskDefinition, Ec2TaskDefinitionProps, ExternalTaskDefinition, ExternalTaskDefinitionProps,
    FargateTaskDefinition, FargateTaskDefinitionProps,
};
pub use volume::{AuthorizationConfig, DockerVolumeConfiguration, EfsVolumeConfiguration, Host, Scope, Volume};
