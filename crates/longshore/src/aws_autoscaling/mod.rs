//! Groups of instances whose number follows the need.

mod any_group;
mod block_device;
mod group;
mod group_props;
mod hooks;
mod launch;
mod policies;
mod scaling;

pub use any_group::{AutoScalingGroupRef, IAutoScalingGroup};
pub use block_device::{
    BlockDevice, BlockDeviceVolume, EbsDeviceOptions, EbsDeviceProps, EbsDeviceSnapshotOptions, EbsDeviceVolumeType,
};
pub use group::{AutoScalingGroup, AutoScalingGroupRequireImdsv2Aspect, RequestSource};
pub use group_props::{
    AdditionalHealthCheckType, AdditionalHealthChecksOptions, ApplyCloudFormationInitOptions, AutoScalingGroupProps,
    CapacityDistributionStrategy, DeletionProtection, Ec2HealthCheckOptions, Ec2HealthChecksOptions,
    ElbHealthCheckOptions, GroupMetric, GroupMetrics, HealthCheck, HealthChecks, InstanceLifecyclePolicy,
    InstancesDistribution, LaunchTemplateOverrides, MixedInstancesPolicy, Monitoring, NotificationConfiguration,
    OnDemandAllocationStrategy, RetentionTriggers, ScalingEvent, ScalingEvents, SpotAllocationStrategy,
    TerminateHookAbandonAction, TerminationPolicy,
};
pub use hooks::{
    BasicLifecycleHookProps, BasicScheduledActionProps, BindHookTargetOptions, CronOptions, DefaultResult,
    ILifecycleHook, ILifecycleHookTarget, LifecycleHook, LifecycleHookProps, LifecycleHookTargetConfig,
    LifecycleHookTargetRef, LifecycleTransition, PoolState, Schedule, ScheduledAction, ScheduledActionProps, WarmPool,
    WarmPoolOptions, WarmPoolProps,
};
pub use policies::{
    InstanceRefreshOptions, InstanceRefreshStrategy, RenderSignalsOptions, RollingUpdateOptions,
    ScaleInProtectedInstances, ScalingProcess, Signals, SignalsOptions, StandbyInstances, UpdatePolicy,
};
pub use scaling::{
    AdjustmentTier, AdjustmentType, BasicStepScalingPolicyProps, CpuUtilizationScalingProps, MetricAggregationType,
    MetricTargetTrackingProps, NetworkUtilizationScalingProps, PredefinedMetric, RequestCountScalingProps,
    ScalingInterval, StepScalingAction, StepScalingActionProps, StepScalingPolicy, StepScalingPolicyProps,
    TargetTrackingScalingPolicy, TargetTrackingScalingPolicyProps,
};
