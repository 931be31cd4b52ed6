//! Capacity that follows a metric or a schedule: of services, tables, functions and more.

mod attribute;
mod schedule;
mod step;
mod step_action;
mod target;
mod tracking;

pub use attribute::{BaseScalableAttribute, BaseScalableAttributeProps, EnableScalingProps};
pub use schedule::{CronOptions, ScalingSchedule, Schedule};
pub use step::{BasicStepScalingPolicyProps, ScalingInterval, StepScalingPolicy, StepScalingPolicyProps};
pub use step_action::{
    AdjustmentTier, AdjustmentType, MetricAggregationType, StepScalingAction, StepScalingActionProps,
};
pub use target::{
    IScalableTarget, ScalableTarget, ScalableTargetAttributes, ScalableTargetProps, ScalableTargetRef, ServiceNamespace,
};
pub use tracking::{
    BaseTargetTrackingProps, BasicTargetTrackingScalingPolicyProps, PredefinedMetric, TargetTrackingScalingPolicy,
    TargetTrackingScalingPolicyProps,
};
