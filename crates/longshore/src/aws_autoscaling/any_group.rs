//! Groups of instances, whoever owns them.

use std::rc::Rc;

use longshore_core::arn::ArnComponents;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;

use super::scaling::Tracking;
use super::{
    AutoScalingGroup, BasicLifecycleHookProps, BasicScheduledActionProps, BasicStepScalingPolicyProps,
    CpuUtilizationScalingProps, LifecycleHook, MetricTargetTrackingProps, NetworkUtilizationScalingProps,
    PredefinedMetric, ScheduledAction, StepScalingPolicy, TargetTrackingScalingPolicy, WarmPool, WarmPoolOptions,
};
use crate::aws_ec2::OperatingSystemType;
use crate::aws_iam::{IGrantable, PrincipalRef, UnknownPrincipal};

/// A group of instances, whoever owns it.
pub trait IAutoScalingGroup: Construct + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The name.
    fn auto_scaling_group_name(&self) -> String;

    /// The ARN.
    ///
    /// # Errors
    /// When a part of it is not known.
    fn auto_scaling_group_arn(&self) -> Result<String> {
        self.base().stack().format_arn(ArnComponents {
            service: "autoscaling".into(),
            resource: "autoScalingGroup:*:autoScalingGroupName".into(),
            resource_name: Some(self.auto_scaling_group_name()),
            ..Default::default()
        })
    }

    /// The group, if it is the app's.
    #[doc(hidden)]
    fn as_owned(&self) -> Option<&AutoScalingGroup> {
        None
    }

    /// The operating system of the instances.
    fn os_type(&self) -> OperatingSystemType;

    /// Adds commands to what instances do at first; does nothing of existing groups.
    ///
    /// # Errors
    /// When commands cannot be added to the user data.
    fn add_user_data(&self, commands: &[&str]) -> Result<()>;

    /// Adds a hook.
    ///
    /// # Errors
    /// When there is a role but no target, or the id is empty or taken.
    fn add_lifecycle_hook(&self, id: &str, props: BasicLifecycleHookProps) -> Result<LifecycleHook> {
        LifecycleHook::of(node(self.base()), &format!("LifecycleHook{id}"), &self.auto_scaling_group_name(), props)
    }

    /// Adds instances that wait to be of use.
    ///
    /// # Errors
    /// When a number is not valid, or there are such instances already.
    fn add_warm_pool(&self, options: WarmPoolOptions) -> Result<WarmPool> {
        WarmPool::of(node(self.base()), "WarmPool", &self.auto_scaling_group_name(), options)
    }

    /// Changes the capacity at certain times.
    ///
    /// # Errors
    /// When no capacity changes, or the id is empty or taken.
    fn scale_on_schedule(&self, id: &str, props: BasicScheduledActionProps) -> Result<ScheduledAction> {
        ScheduledAction::of(node(self.base()), &format!("ScheduledAction{id}"), &self.auto_scaling_group_name(), props)
    }

    /// Keeps processors as busy as they should be.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn scale_on_cpu_utilization(
        &self,
        id: &str,
        props: CpuUtilizationScalingProps,
    ) -> Result<TargetTrackingScalingPolicy> {
        let tracking = props.tracking(props.target_utilization_percent);
        follow(self.base(), self.auto_scaling_group_name(), id, PredefinedMetric::AsgAverageCpuUtilization, tracking)
    }

    /// Keeps the bytes that come in as many as they should be.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn scale_on_incoming_bytes(
        &self,
        id: &str,
        props: NetworkUtilizationScalingProps,
    ) -> Result<TargetTrackingScalingPolicy> {
        let tracking = props.tracking(props.target_bytes_per_second);
        follow(self.base(), self.auto_scaling_group_name(), id, PredefinedMetric::AsgAverageNetworkIn, tracking)
    }

    /// Keeps the bytes that go out as many as they should be.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn scale_on_outgoing_bytes(
        &self,
        id: &str,
        props: NetworkUtilizationScalingProps,
    ) -> Result<TargetTrackingScalingPolicy> {
        let tracking = props.tracking(props.target_bytes_per_second);
        follow(self.base(), self.auto_scaling_group_name(), id, PredefinedMetric::AsgAverageNetworkOut, tracking)
    }

    /// Keeps a metric as it should be.
    ///
    /// # Errors
    /// When the metric is an expression, or the id is empty or taken.
    fn scale_to_track_metric(&self, id: &str, props: MetricTargetTrackingProps) -> Result<TargetTrackingScalingPolicy> {
        let tracking = Tracking {
            disable_scale_in: props.disable_scale_in,
            cooldown: props.cooldown,
            estimated_instance_warmup: props.estimated_instance_warmup,
            target_value: props.target_value,
            predefined_metric: None,
            custom_metric: Some(props.metric),
            resource_label: None,
        };
        let id = format!("ScalingPolicy{id}");
        TargetTrackingScalingPolicy::of(node(self.base()), &id, &self.auto_scaling_group_name(), tracking)
    }

    /// Changes the capacity in steps, as a metric leaves a range.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn scale_on_metric(&self, id: &str, props: BasicStepScalingPolicyProps) -> Result<StepScalingPolicy> {
        StepScalingPolicy::of(node(self.base()), id, &self.auto_scaling_group_name(), props)
    }
}

fn node(base: &ResourceBase) -> &Node {
    base.node()
}

pub(super) fn follow(
    base: &ResourceBase,
    group: String,
    id: &str,
    metric: PredefinedMetric,
    tracking: Tracking,
) -> Result<TargetTrackingScalingPolicy> {
    let tracking = Tracking { predefined_metric: Some(metric), ..tracking };
    TargetTrackingScalingPolicy::of(base.node(), &format!("ScalingPolicy{id}"), &group, tracking)
}

/// A handle of any group of instances.
pub type AutoScalingGroupRef = Rc<dyn IAutoScalingGroup>;

impl AutoScalingGroup {
    /// An existing group by its name.
    ///
    /// # Errors
    /// When the id of the construct is empty or taken.
    pub fn from_auto_scaling_group_name(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        auto_scaling_group_name: impl Into<String>,
    ) -> Result<AutoScalingGroupRef> {
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_autoscaling.AutoScalingGroup", None)?;
        Ok(Rc::new(Imported { base, name: auto_scaling_group_name.into() }))
    }
}

struct Imported {
    base: ResourceBase,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IGrantable for Imported {
    fn grant_principal(&self) -> PrincipalRef {
        UnknownPrincipal::new(self).into()
    }
}

impl IAutoScalingGroup for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn auto_scaling_group_name(&self) -> String {
        self.name.clone()
    }

    fn os_type(&self) -> OperatingSystemType {
        OperatingSystemType::Unknown
    }

    fn add_user_data(&self, _: &[&str]) -> Result<()> {
        Ok(())
    }
}
