//! What happens at the beginning and the end of instances, and at certain times.

use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::units::Duration;

use super::AutoScalingGroupRef;
use crate::aws_iam::RoleRef;
use crate::props::options;

crate::props::text_enum! {
    /// What happens where nobody answers.
    pub enum DefaultResult {
        /// It goes on.
        Continue = "CONTINUE",
        /// It stops.
        Abandon = "ABANDON",
    }
}
crate::props::text_enum! {
    /// When a hook is called.
    pub enum LifecycleTransition {
        /// When an instance begins.
        InstanceLaunching = "autoscaling:EC2_INSTANCE_LAUNCHING",
        /// When an instance ends.
        InstanceTerminating = "autoscaling:EC2_INSTANCE_TERMINATING",
    }
}
crate::props::text_enum! {
    /// How instances wait.
    pub enum PoolState {
        /// Asleep.
        Hibernated = "Hibernated",
        /// Running.
        Running = "Running",
        /// Stopped.
        Stopped = "Stopped",
    }
}

/// What a target of a hook is given.
#[derive(Clone)]
pub struct BindHookTargetOptions {
    /// The role that the hook is to have. Default: a new one.
    pub role: Option<RoleRef>,
}

/// What a target of a hook is, once it is known.
#[derive(Clone)]
pub struct LifecycleHookTargetConfig {
    /// The role that messages are sent with.
    pub created_role: RoleRef,
    /// The ARN of what messages are sent to.
    pub notification_target_arn: String,
}

/// Something that a hook can send messages to.
pub trait ILifecycleHookTarget {
    /// Prepares it for a hook, in the hook's construct.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, scope: &dyn Construct, options: BindHookTargetOptions) -> Result<LifecycleHookTargetConfig>;
}

/// A handle of any target of hooks.
pub type LifecycleHookTargetRef = Rc<dyn ILifecycleHookTarget>;

options! {
    /// A hook that is added to a group.
    #[derive(Clone)]
    pub struct BasicLifecycleHookProps, new(lifecycle_transition: LifecycleTransition) {
        /// The name. Default: made by CloudFormation.
        pub lifecycle_hook_name: Option<String>,
        /// What happens where nobody answers. Default: it goes on.
        pub default_result: Option<DefaultResult>,
        /// How long an answer is waited for. Default: an hour.
        pub heartbeat_timeout: Option<Duration>,
        /// When the hook is called.
        pub lifecycle_transition: LifecycleTransition,
        /// More that messages say. Default: nothing.
        pub notification_metadata: Option<String>,
        /// What messages are sent to. Default: only events.
        pub notification_target: Option<LifecycleHookTargetRef>,
        /// The role that messages are sent with; only with a target. Default: a new one.
        pub role: Option<RoleRef>,
    }
}

/// A hook of a group.
pub trait ILifecycleHook: Construct {
    /// The role that messages are sent with.
    ///
    /// # Errors
    /// When there is none.
    fn role(&self) -> Result<RoleRef>;

    /// The name.
    fn lifecycle_hook_name(&self) -> String;
}

/// Properties of a [`LifecycleHook`].
#[derive(Clone)]
pub struct LifecycleHookProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// The hook.
    pub hook: BasicLifecycleHookProps,
}

/// A hook of a group; clones are the same.
#[derive(Clone)]
pub struct LifecycleHook(Rc<Hook>);

struct Hook {
    base: ResourceBase,
    resource: CfnResource,
    role: Option<RoleRef>,
}

impl LifecycleHook {
    /// Adds a hook.
    ///
    /// # Errors
    /// When there is a role but no target, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: LifecycleHookProps) -> Result<Self> {
        Self::of(scope, id.as_ref(), &props.auto_scaling_group.auto_scaling_group_name(), props.hook)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, group: &str, props: BasicLifecycleHookProps) -> Result<Self> {
        all_or_nothing(scope, id, || {
            let name = props.lifecycle_hook_name.map(PhysicalName::from).unwrap_or_default();
            let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_autoscaling.LifecycleHook", name)?;
            let node = base.node();
            let bind = |t: &LifecycleHookTargetRef| t.bind(node, BindHookTargetOptions { role: props.role.clone() });
            let target = props.notification_target.as_ref().map(bind).transpose()?;
            if props.role.is_some() && target.is_none() {
                bail!(
                    node,
                    "NotificationTargetParameterRequiredRole",
                    "'notificationTarget' parameter required when 'role' parameter is specified"
                );
            }
            let role = props.role.clone().or_else(|| target.as_ref().map(|t| t.created_role.clone()));
            let resource = CfnResource::l1(
                node,
                "Resource",
                "AWS::AutoScaling::LifecycleHook",
                object! {
                    "AutoScalingGroupName" => group,
                    "DefaultResult" => props.default_result.map(DefaultResult::as_str),
                    "HeartbeatTimeout" => props.heartbeat_timeout.map(Duration::to_seconds).transpose()?,
                    "LifecycleHookName" => base.physical_name(),
                    "LifecycleTransition" => props.lifecycle_transition.as_str(),
                    "NotificationMetadata" => props.notification_metadata,
                    "NotificationTargetARN" => target.map(|t| t.notification_target_arn),
                    "RoleARN" => role.as_ref().map(|r| r.role_arn()),
                },
            )?;
            if let Some(role) = &role {
                resource.node().add_dependency(&[role]);
            }
            Ok(Self(Rc::new(Hook { base, resource, role })))
        })
    }
}

impl ILifecycleHook for LifecycleHook {
    fn role(&self) -> Result<RoleRef> {
        match &self.0.role {
            Some(role) => Ok(role.clone()),
            None => bail!(
                self,
                "RoleUndefined",
                "'role' is undefined. Please specify a 'role' or specify a 'notificationTarget' to have a role provided for you."
            ),
        }
    }

    fn lifecycle_hook_name(&self) -> String {
        self.0.resource.ref_()
    }
}

impl Construct for LifecycleHook {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

/// Instances that wait to be of use.
#[derive(Clone, Copy, Debug, Default)]
pub struct WarmPoolOptions {
    /// Whether instances wait again instead of ending. Default false.
    pub reuse_on_scale_in: Option<bool>,
    /// How many instances there are at most, those in service included; -1 for as many as the group may have.
    pub max_group_prepared_capacity: Option<i64>,
    /// How many wait at least. Default 0.
    pub min_size: Option<i64>,
    /// How they wait. Default: stopped.
    pub pool_state: Option<PoolState>,
}

/// Properties of a [`WarmPool`].
#[derive(Clone)]
pub struct WarmPoolProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// How instances wait.
    pub options: WarmPoolOptions,
}

/// Instances of a group that wait to be of use; clones are the same.
#[derive(Clone)]
pub struct WarmPool(ResourceBase);

impl WarmPool {
    /// Adds a pool.
    ///
    /// # Errors
    /// When a number is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: WarmPoolProps) -> Result<Self> {
        Self::of(scope, id.as_ref(), &props.auto_scaling_group.auto_scaling_group_name(), props.options)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, group: &str, props: WarmPoolOptions) -> Result<Self> {
        all_or_nothing(scope, id, || {
            let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_autoscaling.WarmPool", PhysicalName::Unset)?;
            if props.max_group_prepared_capacity.is_some_and(|n| n < -1) {
                bail!(
                    base.node(),
                    "MaxGroupPreparedCapacityParameter",
                    "'maxGroupPreparedCapacity' parameter should be greater than or equal to -1"
                );
            }
            if props.min_size.is_some_and(|n| n < 0) {
                bail!(
                    base.node(),
                    "ShouldBeMinsizeParameterShould",
                    "'minSize' parameter should be greater than or equal to 0"
                );
            }
            CfnResource::l1(
                base.node(),
                "Resource",
                "AWS::AutoScaling::WarmPool",
                object! {
                    "AutoScalingGroupName" => group,
                    "InstanceReusePolicy" => props.reuse_on_scale_in.map(|on| object! {"ReuseOnScaleIn" => on}),
                    "MaxGroupPreparedCapacity" => props.max_group_prepared_capacity,
                    "MinSize" => props.min_size,
                    "PoolState" => props.pool_state.map(PoolState::as_str),
                },
            )?;
            Ok(Self(base))
        })
    }
}

impl Construct for WarmPool {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

/// Fields of a schedule; those that are not given are `*`.
#[derive(Clone, Debug, Default)]
pub struct CronOptions {
    /// The minute.
    pub minute: Option<String>,
    /// The hour.
    pub hour: Option<String>,
    /// The day of the month; this or `week_day`.
    pub day: Option<String>,
    /// The month.
    pub month: Option<String>,
    /// The day of the week; this or `day`.
    pub week_day: Option<String>,
}

/// Certain times, over and over.
#[derive(Clone, Debug)]
pub struct Schedule {
    expression: String,
    every_minute: bool,
}

impl Schedule {
    /// Times by an expression, such as `0 8 * * *`.
    pub fn expression(expression: impl Into<String>) -> Self {
        Self { expression: expression.into(), every_minute: false }
    }

    /// Times by fields.
    ///
    /// # Errors
    /// When both kinds of days are given.
    pub fn cron(options: CronOptions) -> Result<Self> {
        if options.week_day.is_some() && options.day.is_some() {
            return Err(Error::new(
                "CannotSupplyBothDayAndWeekDay",
                "Cannot supply both 'day' and 'weekDay', use at most one",
            ));
        }
        let every_minute = options.minute.as_ref().is_none_or(String::is_empty);
        let field = |f: Option<String>| f.unwrap_or_else(|| "*".into());
        let fields = [options.minute, options.hour, options.day, options.month, options.week_day].map(field);
        Ok(Self { expression: fields.join(" "), every_minute })
    }

    /// The times as an expression.
    pub fn expression_string(&self) -> String {
        self.expression.clone()
    }
}

options! {
    /// A change of a group's capacity at certain times; at least one of the capacities has to be set.
    #[derive(Clone, Debug)]
    pub struct BasicScheduledActionProps, new(schedule: Schedule) {
        /// The time zone, such as `Europe/Vienna`. Default: UTC.
        pub time_zone: Option<String>,
        /// The times.
        pub schedule: Schedule,
        /// From when on, such as `2026-01-31T08:00:00Z`. Default: at once.
        pub start_time: Option<String>,
        /// Until when. Default: forever.
        pub end_time: Option<String>,
        /// The least capacity. Default: not changed.
        pub min_capacity: Option<f64>,
        /// The greatest capacity. Default: not changed.
        pub max_capacity: Option<f64>,
        /// The capacity that is wanted. Default: not changed.
        pub desired_capacity: Option<f64>,
    }
}

/// Properties of a [`ScheduledAction`].
#[derive(Clone)]
pub struct ScheduledActionProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// The change.
    pub action: BasicScheduledActionProps,
}

/// A change of a group's capacity at certain times; clones are the same.
#[derive(Clone)]
pub struct ScheduledAction(Rc<Action>);

struct Action {
    base: ResourceBase,
    resource: CfnResource,
}

impl ScheduledAction {
    /// Adds a change.
    ///
    /// # Errors
    /// When no capacity changes, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: ScheduledActionProps) -> Result<Self> {
        Self::of(scope, id.as_ref(), &props.auto_scaling_group.auto_scaling_group_name(), props.action)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, group: &str, props: BasicScheduledActionProps) -> Result<Self> {
        all_or_nothing(scope, id, || {
            let base =
                ResourceBase::new(scope, id, "aws-cdk-lib.aws_autoscaling.ScheduledAction", PhysicalName::Unset)?;
            let node = base.node();
            if props.min_capacity.is_none() && props.max_capacity.is_none() && props.desired_capacity.is_none() {
                bail!(
                    node,
                    "LeastOneMinCapacityMax",
                    "At least one of minCapacity, maxCapacity, or desiredCapacity is required"
                );
            }
            if props.end_time.is_some() {
                Annotations::of(node).add_warning_v2("@aws-cdk/aws-autoscaling:scheduledActionWithEndTime", "The use of 'endTime' with a ScheduledAction is not recommended. If the given timestamp has passed AutoScaling will delete the action, leading to CloudFormation stack drift. Use a Custom Resource to create limited-time ScheduledActions.");
            }
            if props.schedule.every_minute {
                Annotations::of(node).add_warning_v2("@aws-cdk/aws-autoscaling:scheduleDefaultRunsEveryMinute", "cron: If you don't pass 'minute', by default the event runs every minute. Pass 'minute: '*'' if that's what you intend, or 'minute: 0' to run once per hour instead.");
            }
            let resource = CfnResource::l1(
                node,
                "Resource",
                "AWS::AutoScaling::ScheduledAction",
                object! {
                    "AutoScalingGroupName" => group,
                    "StartTime" => props.start_time,
                    "EndTime" => props.end_time,
                    "MinSize" => props.min_capacity,
                    "MaxSize" => props.max_capacity,
                    "DesiredCapacity" => props.desired_capacity,
                    "Recurrence" => props.schedule.expression,
                    "TimeZone" => props.time_zone,
                },
            )?;
            Ok(Self(Rc::new(Action { base, resource })))
        })
    }

    /// The name.
    pub fn scheduled_action_name(&self) -> String {
        self.0.resource.att("ScheduledActionName")
    }
}

impl Construct for ScheduledAction {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}
