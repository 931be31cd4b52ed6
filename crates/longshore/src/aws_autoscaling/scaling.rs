//! Groups of instances that follow metrics.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::Object;

use super::AutoScalingGroupRef;
use crate::aws_autoscaling_common::{self as steps, Interval, Periods, Side, Tier};
use crate::aws_cloudwatch::{Alarm, AlarmActionConfig, IAlarm, IAlarmAction, IMetric, MetricRef, MetricStatConfig};
use crate::props::{constructor, options};

crate::props::text_enum! {
    /// A metric that Auto Scaling knows.
    pub enum PredefinedMetric {
        /// How busy processors are, in per cent.
        AsgAverageCpuUtilization = "ASGAverageCPUUtilization",
        /// How many bytes come in.
        AsgAverageNetworkIn = "ASGAverageNetworkIn",
        /// How many bytes go out.
        AsgAverageNetworkOut = "ASGAverageNetworkOut",
        /// How many requests come from a load balancer.
        AlbRequestCountPerTarget = "ALBRequestCountPerTarget",
    }
}
crate::props::text_enum! {
    /// How a change of the capacity is meant.
    pub enum AdjustmentType {
        /// Added to it.
        ChangeInCapacity = "ChangeInCapacity",
        /// Added to it, in per cent.
        PercentChangeInCapacity = "PercentChangeInCapacity",
        /// It itself.
        ExactCapacity = "ExactCapacity",
    }
}
crate::props::text_enum! {
    /// How values of a metric are put together.
    pub enum MetricAggregationType {
        /// Their average.
        Average = "Average",
        /// The least.
        Minimum = "Minimum",
        /// The greatest.
        Maximum = "Maximum",
    }
}

macro_rules! target_props {
    ($(#[$m:meta])* $Props:ident { $($(#[$d:meta])* $field:ident : $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Default)]
        pub struct $Props {
            /// Whether capacity is never taken away. Default false.
            pub disable_scale_in: Option<bool>,
            /// How long it is waited after a change. Default: as the group says.
            pub cooldown: Option<Duration>,
            /// How long an instance takes to be of use. Default: as `cooldown` says.
            pub estimated_instance_warmup: Option<Duration>,
            $($(#[$d])* pub $field: $t,)*
        }

        impl $Props {
            pub(super) fn tracking(&self, target_value: f64) -> Tracking {
                Tracking {
                    disable_scale_in: self.disable_scale_in,
                    cooldown: self.cooldown,
                    estimated_instance_warmup: self.estimated_instance_warmup,
                    target_value,
                    predefined_metric: None,
                    custom_metric: None,
                    resource_label: None,
                }
            }
        }
    };
}
target_props! {
    /// How capacity follows how busy processors are.
    CpuUtilizationScalingProps {
        /// How busy they should be, in per cent.
        target_utilization_percent: f64,
    }
}
target_props! {
    /// How capacity follows the traffic.
    NetworkUtilizationScalingProps {
        /// How many bytes a second an instance should have.
        target_bytes_per_second: f64,
    }
}
target_props! {
    /// How capacity follows requests of a load balancer.
    RequestCountScalingProps {
        /// How many requests a minute an instance should have; this or a number a second.
        target_requests_per_minute: Option<f64>,
        /// How many requests a second an instance should have; deprecated in favour of a number a minute.
        target_requests_per_second: Option<f64>,
    }
}

/// How capacity follows a metric.
#[derive(Clone)]
pub struct MetricTargetTrackingProps {
    /// Whether capacity is never taken away. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after a change. Default: as the group says.
    pub cooldown: Option<Duration>,
    /// How long an instance takes to be of use. Default: as `cooldown` says.
    pub estimated_instance_warmup: Option<Duration>,
    /// The metric, which has to fall where capacity is added.
    pub metric: MetricRef,
    /// The value that the metric should have.
    pub target_value: f64,
}

/// Properties of a [`TargetTrackingScalingPolicy`].
#[derive(Clone)]
pub struct TargetTrackingScalingPolicyProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// Whether capacity is never taken away. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited after a change. Default: as the group says.
    pub cooldown: Option<Duration>,
    /// How long an instance takes to be of use. Default: as `cooldown` says.
    pub estimated_instance_warmup: Option<Duration>,
    /// The value that the metric should have.
    pub target_value: f64,
    /// A metric that Auto Scaling knows; this or `custom_metric`.
    pub predefined_metric: Option<PredefinedMetric>,
    /// A metric; this or `predefined_metric`.
    pub custom_metric: Option<MetricRef>,
    /// Which load balancer and target group requests come from.
    pub resource_label: Option<String>,
}

/// What a policy that follows a target consists of, without its group.
pub(super) struct Tracking {
    pub(super) disable_scale_in: Option<bool>,
    pub(super) cooldown: Option<Duration>,
    pub(super) estimated_instance_warmup: Option<Duration>,
    pub(super) target_value: f64,
    pub(super) predefined_metric: Option<PredefinedMetric>,
    pub(super) custom_metric: Option<MetricRef>,
    pub(super) resource_label: Option<String>,
}

/// Keeps a metric at a value; clones are the same.
#[derive(Clone)]
pub struct TargetTrackingScalingPolicy {
    node: Node,
    resource: CfnResource,
}

impl TargetTrackingScalingPolicy {
    /// Lets a group follow a metric.
    ///
    /// # Errors
    /// When there is not exactly one metric, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: TargetTrackingScalingPolicyProps) -> Result<Self> {
        let tracking = Tracking {
            disable_scale_in: props.disable_scale_in,
            cooldown: props.cooldown,
            estimated_instance_warmup: props.estimated_instance_warmup,
            target_value: props.target_value,
            predefined_metric: props.predefined_metric,
            custom_metric: props.custom_metric,
            resource_label: props.resource_label,
        };
        Self::of(scope, id.as_ref(), &props.auto_scaling_group.auto_scaling_group_name(), tracking)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, group: &str, props: Tracking) -> Result<Self> {
        all_or_nothing(scope, id, || Self::make(scope, id, group, props))
    }

    fn make(scope: &dyn Construct, id: &str, group: &str, props: Tracking) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_autoscaling.TargetTrackingScalingPolicy")?;
        if props.custom_metric.is_some() == props.predefined_metric.is_some() {
            bail!(
                &node,
                "ExactlyOneCustomMetricPredefined",
                "Exactly one of 'customMetric' or 'predefinedMetric' must be specified."
            );
        }
        let label = props.resource_label.filter(|l| !l.is_empty());
        if props.predefined_metric == Some(PredefinedMetric::AlbRequestCountPerTarget) && label.is_none() {
            bail!(
                &node,
                "TrackingRequestCountPerTarget",
                "When tracking the ALBRequestCountPerTarget metric, the ALB identifier must be supplied in resourceLabel"
            );
        }
        let custom = match &props.custom_metric {
            None => None,
            Some(metric) => match metric.to_metric_config().metric_stat {
                Some(stat) => Some(stat),
                None => bail!(
                    &node,
                    "DirectMetricsSupportedTargetTracking",
                    "Only direct metrics are supported for Target Tracking. Use Step Scaling or supply a Metric object."
                ),
            },
        };
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::AutoScaling::ScalingPolicy",
            object! {
                "PolicyType" => "TargetTrackingScaling",
                "AutoScalingGroupName" => group,
                "Cooldown" => seconds(props.cooldown)?.map(|s| s.to_string()),
                "EstimatedInstanceWarmup" => seconds(props.estimated_instance_warmup)?,
                "TargetTrackingConfiguration" => object! {
                    "CustomizedMetricSpecification" => custom.map(|c| custom_metric(&c)),
                    "DisableScaleIn" => props.disable_scale_in,
                    "PredefinedMetricSpecification" => props.predefined_metric.map(|metric| object! {
                        "PredefinedMetricType" => metric.as_str(), "ResourceLabel" => label,
                    }),
                    "TargetValue" => props.target_value,
                },
            },
        )?;
        Ok(Self { node, resource })
    }

    /// The ARN.
    pub fn scaling_policy_arn(&self) -> String {
        self.resource.ref_()
    }
}

fn custom_metric(stat: &MetricStatConfig) -> Object {
    object! {
        "Dimensions" => stat.render_dimensions(),
        "MetricName" => stat.metric_name.as_str(),
        "Namespace" => stat.namespace.as_str(),
        "Statistic" => stat.statistic.as_str(),
        "Unit" => stat.unit_filter,
    }
}

impl Construct for TargetTrackingScalingPolicy {
    fn node(&self) -> &Node {
        &self.node
    }
}

/// A range of values of a metric, and how the capacity changes there.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ScalingInterval {
    /// Where the range begins. Default: where the one before ends, or 0.
    pub lower: Option<f64>,
    /// Where the range ends. Default: where the next one begins, or nowhere.
    pub upper: Option<f64>,
    /// How much the capacity changes, or what it is then.
    pub change: f64,
}

options! {
    /// How capacity changes in steps.
    #[derive(Clone)]
    pub struct BasicStepScalingPolicyProps, new(metric: MetricRef, scaling_steps: Vec<ScalingInterval>) {
        /// The metric.
        pub metric: MetricRef,
        /// The ranges, 2 to 40.
        pub scaling_steps: Vec<ScalingInterval>,
        /// How changes are meant. Default: added to the capacity.
        pub adjustment_type: Option<AdjustmentType>,
        /// How long it is waited after a change; not used by groups of instances.
        pub cooldown: Option<Duration>,
        /// How long an instance takes to be of use. Default: as the group says.
        pub estimated_instance_warmup: Option<Duration>,
        /// How much the capacity changes at least, for changes in per cent. Default: no minimum.
        pub min_adjustment_magnitude: Option<f64>,
        /// How many periods of the metric count. Default 1.
        pub evaluation_periods: Option<f64>,
        /// How many of the periods have to be in the range; needs `evaluation_periods`. Default: all.
        pub datapoints_to_alarm: Option<f64>,
        /// How values of the metric are put together. Default: as the metric's statistic says.
        pub metric_aggregation_type: Option<MetricAggregationType>,
    }
}

/// Properties of a [`StepScalingPolicy`].
#[derive(Clone)]
pub struct StepScalingPolicyProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// How its capacity changes.
    pub steps: BasicStepScalingPolicyProps,
}

/// A change of the capacity where a metric is in a range, seen from an alarm's threshold.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AdjustmentTier {
    /// How much the capacity changes, or what it is then.
    pub adjustment: f64,
    /// Where the range begins. Default: nowhere.
    pub lower_bound: Option<f64>,
    /// Where the range ends. Default: nowhere.
    pub upper_bound: Option<f64>,
}

/// Properties of a [`StepScalingAction`].
#[derive(Clone)]
pub struct StepScalingActionProps {
    /// The group.
    pub auto_scaling_group: AutoScalingGroupRef,
    /// How long it is waited after a change; not used by groups of instances.
    pub cooldown: Option<Duration>,
    /// How long an instance takes to be of use. Default: as the group says.
    pub estimated_instance_warmup: Option<Duration>,
    /// How changes are meant. Default: as given, they are added to the capacity.
    pub adjustment_type: Option<AdjustmentType>,
    /// How much the capacity changes at least, for changes in per cent. Default: no minimum.
    pub min_adjustment_magnitude: Option<f64>,
    /// How values of the metric are put together. Default: their average.
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

/// What an alarm does to the capacity of a group; clones are the same.
#[derive(Clone)]
pub struct StepScalingAction {
    node: Node,
    resource: CfnResource,
    adjustments: Rc<RefCell<Vec<Object>>>,
}

/// What an action consists of, without its group.
#[derive(Clone, Copy, Default)]
struct Action {
    cooldown: bool,
    estimated_instance_warmup: Option<Duration>,
    adjustment_type: Option<AdjustmentType>,
    min_adjustment_magnitude: Option<f64>,
    metric_aggregation_type: Option<MetricAggregationType>,
}

constructor!(StepScalingAction, StepScalingActionProps);

impl StepScalingAction {
    /// Adds what an alarm can do to the capacity of a group.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: StepScalingActionProps) -> Result<Self> {
        let action = Action {
            cooldown: props.cooldown.is_some(),
            estimated_instance_warmup: props.estimated_instance_warmup,
            adjustment_type: props.adjustment_type,
            min_adjustment_magnitude: props.min_adjustment_magnitude,
            metric_aggregation_type: props.metric_aggregation_type,
        };
        Self::of(scope, id, &props.auto_scaling_group.auto_scaling_group_name(), action)
    }

    fn of(scope: &dyn Construct, id: &str, group: &str, props: Action) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_autoscaling.StepScalingAction")?;
        if props.cooldown {
            Annotations::of(&node).add_warning_v2(
                "@aws-cdk/aws-autoscaling:cooldownOnStepScaling",
                "'Cooldown' is valid only if the policy type is SimpleScaling. Default to ignore the values set.",
            );
        }
        let adjustments: Rc<RefCell<Vec<Object>>> = Rc::default();
        let later = Rc::clone(&adjustments);
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::AutoScaling::ScalingPolicy",
            object! {
                "PolicyType" => "StepScaling",
                "AutoScalingGroupName" => group,
                "EstimatedInstanceWarmup" => props.estimated_instance_warmup.map(Duration::to_seconds).transpose()?,
                "AdjustmentType" => props.adjustment_type.map(AdjustmentType::as_str),
                "MinAdjustmentMagnitude" => props.min_adjustment_magnitude,
                "MetricAggregationType" => props.metric_aggregation_type.map(MetricAggregationType::as_str),
                "StepAdjustments" => Lazy::uncached(move |_| Ok(later.borrow().clone().into())),
            },
        )?;
        Ok(Self { node, resource, adjustments })
    }

    /// Adds a range with a change of the capacity.
    ///
    /// # Errors
    /// When the range has no bound.
    pub fn add_adjustment(&self, adjustment: AdjustmentTier) -> Result<()> {
        if adjustment.lower_bound.is_none() && adjustment.upper_bound.is_none() {
            bail!(self, "LeastOneLowerBoundUpper", "At least one of lowerBound or upperBound is required");
        }
        self.adjustments.borrow_mut().push(object! {
            "MetricIntervalLowerBound" => adjustment.lower_bound,
            "MetricIntervalUpperBound" => adjustment.upper_bound,
            "ScalingAdjustment" => adjustment.adjustment,
        });
        Ok(())
    }

    /// The ARN.
    pub fn scaling_policy_arn(&self) -> String {
        self.resource.ref_()
    }
}

impl Construct for StepScalingAction {
    fn node(&self) -> &Node {
        &self.node
    }
}

/// Has an alarm change the capacity.
impl IAlarmAction for StepScalingAction {
    fn bind(&self, _: &dyn Construct, _: &dyn IAlarm) -> Result<AlarmActionConfig> {
        Ok(AlarmActionConfig { alarm_action_arn: self.scaling_policy_arn() })
    }
}

/// Two alarms and what they do to the capacity of a group; clones are the same.
#[derive(Clone)]
pub struct StepScalingPolicy {
    node: Node,
    lower: Option<(StepScalingAction, Alarm)>,
    upper: Option<(StepScalingAction, Alarm)>,
}

impl StepScalingPolicy {
    /// Lets a group scale in steps.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: StepScalingPolicyProps) -> Result<Self> {
        Self::of(scope, id.as_ref(), &props.auto_scaling_group.auto_scaling_group_name(), props.steps)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, group: &str, props: BasicStepScalingPolicyProps) -> Result<Self> {
        all_or_nothing(scope, id, || Self::make(scope, id, group, props))
    }

    fn make(scope: &dyn Construct, id: &str, group: &str, props: BasicStepScalingPolicyProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_autoscaling.StepScalingPolicy")?;
        let periods = Periods { evaluated: props.evaluation_periods, to_alarm: props.datapoints_to_alarm };
        steps::check(&node, props.scaling_steps.len(), periods)?;
        let adjustment_type = props.adjustment_type.unwrap_or(AdjustmentType::ChangeInCapacity);
        let given = |s: &ScalingInterval| Interval { lower: s.lower, upper: s.upper, change: Some(s.change) };
        let given: Vec<Interval> = props.scaling_steps.iter().map(given).collect();
        let (lower, upper) = steps::sides(&given, adjustment_type == AdjustmentType::ExactCapacity)?;
        let action = Action {
            cooldown: props.cooldown.is_some(),
            estimated_instance_warmup: props.estimated_instance_warmup,
            adjustment_type: Some(adjustment_type),
            min_adjustment_magnitude: props.min_adjustment_magnitude,
            metric_aggregation_type: props.metric_aggregation_type.or_else(|| aggregation(&*props.metric)),
        };
        let made = |side: Side| -> Result<_> {
            let action = StepScalingAction::of(&node, &format!("{}Policy", side.name), group, action)?;
            for Tier { adjustment, lower_bound, upper_bound } in side.tiers.iter().copied() {
                action.add_adjustment(AdjustmentTier { adjustment, lower_bound, upper_bound })?;
            }
            let alarm = side.alarm(&node, &props.metric, periods)?;
            alarm.add_alarm_action(&[&action])?;
            Ok((action, alarm))
        };
        let lower = lower.map(made).transpose()?;
        let upper = upper.map(made).transpose()?;
        Ok(Self { lower, upper, node })
    }

    /// The alarm below the range where nothing changes.
    pub fn lower_alarm(&self) -> Option<&Alarm> {
        self.lower.as_ref().map(|(_, alarm)| alarm)
    }

    /// What the lower alarm does.
    pub fn lower_action(&self) -> Option<&StepScalingAction> {
        self.lower.as_ref().map(|(action, _)| action)
    }

    /// The alarm above the range where nothing changes.
    pub fn upper_alarm(&self) -> Option<&Alarm> {
        self.upper.as_ref().map(|(_, alarm)| alarm)
    }

    /// What the upper alarm does.
    pub fn upper_action(&self) -> Option<&StepScalingAction> {
        self.upper.as_ref().map(|(action, _)| action)
    }
}

fn aggregation(metric: &dyn IMetric) -> Option<MetricAggregationType> {
    let stat = metric.to_metric_config().metric_stat?;
    Some(match stat.statistic.as_str() {
        "Minimum" => MetricAggregationType::Minimum,
        "Maximum" => MetricAggregationType::Maximum,
        _ => MetricAggregationType::Average,
    })
}

impl Construct for StepScalingPolicy {
    fn node(&self) -> &Node {
        &self.node
    }
}
