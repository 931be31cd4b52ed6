//! Capacity that changes in steps, as a metric leaves a range.

use bon::Builder;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::units::Duration;

use super::step_action::Options;
use super::{
    AdjustmentTier, AdjustmentType, IScalableTarget, MetricAggregationType, ScalableTargetRef, StepScalingAction,
};
use crate::aws_autoscaling_common::{self as steps, Interval, Periods, Side, Tier};
use crate::aws_cloudwatch::{Alarm, IAlarm as _, IMetric, MetricRef};
use crate::aws_cloudwatch_actions::ApplicationScalingAction;

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

/// How capacity changes in steps.
#[derive(Clone, Debug, Builder)]
pub struct BasicStepScalingPolicyProps {
    /// The metric.
    #[builder(into)]
    pub metric: MetricRef,
    /// The ranges, 2 to 40.
    pub scaling_steps: Vec<ScalingInterval>,
    /// How changes are meant. Default: added to the capacity.
    pub adjustment_type: Option<AdjustmentType>,
    /// How long it is waited after a change. Default: not.
    pub cooldown: Option<Duration>,
    /// How much the capacity changes at least, for changes in per cent. Default: no minimum.
    #[builder(into)]
    pub min_adjustment_magnitude: Option<f64>,
    /// How many periods of the metric count. Default 1.
    #[builder(into)]
    pub evaluation_periods: Option<f64>,
    /// How many of the periods have to be in the range; needs `evaluation_periods`. Default: all.
    #[builder(into)]
    pub datapoints_to_alarm: Option<f64>,
    /// How values of the metric are put together. Default: as the metric's statistic says.
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

/// Properties of a [`StepScalingPolicy`].
#[derive(Clone)]
pub struct StepScalingPolicyProps {
    /// What scales.
    pub scaling_target: ScalableTargetRef,
    /// The metric.
    pub metric: MetricRef,
    /// The ranges, 2 to 40.
    pub scaling_steps: Vec<ScalingInterval>,
    /// How changes are meant. Default: added to the capacity.
    pub adjustment_type: Option<AdjustmentType>,
    /// How long it is waited after a change. Default: not.
    pub cooldown: Option<Duration>,
    /// How much the capacity changes at least, for changes in per cent. Default: no minimum.
    pub min_adjustment_magnitude: Option<f64>,
    /// How many periods of the metric count. Default 1.
    pub evaluation_periods: Option<f64>,
    /// How many of the periods have to be in the range; needs `evaluation_periods`. Default: all.
    pub datapoints_to_alarm: Option<f64>,
    /// How values of the metric are put together. Default: as the metric's statistic says.
    pub metric_aggregation_type: Option<MetricAggregationType>,
}

/// Two alarms and what they do to the capacity; clones are the same.
#[derive(Clone)]
pub struct StepScalingPolicy {
    node: Node,
    lower: Option<(StepScalingAction, Alarm)>,
    upper: Option<(StepScalingAction, Alarm)>,
}

impl StepScalingPolicy {
    /// Lets something scale in steps.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: StepScalingPolicyProps) -> Result<Self> {
        let basic = BasicStepScalingPolicyProps {
            metric: props.metric,
            scaling_steps: props.scaling_steps,
            adjustment_type: props.adjustment_type,
            cooldown: props.cooldown,
            min_adjustment_magnitude: props.min_adjustment_magnitude,
            evaluation_periods: props.evaluation_periods,
            datapoints_to_alarm: props.datapoints_to_alarm,
            metric_aggregation_type: props.metric_aggregation_type,
        };
        Self::of(scope, id.as_ref(), &*props.scaling_target, basic)
    }

    pub(super) fn of(
        scope: &dyn Construct,
        id: &str,
        target: &dyn IScalableTarget,
        props: BasicStepScalingPolicyProps,
    ) -> Result<Self> {
        all_or_nothing(scope, id, || Self::make(scope, id, target, props))
    }

    fn make(
        scope: &dyn Construct,
        id: &str,
        target: &dyn IScalableTarget,
        props: BasicStepScalingPolicyProps,
    ) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_applicationautoscaling.StepScalingPolicy")?;
        let periods = Periods { evaluated: props.evaluation_periods, to_alarm: props.datapoints_to_alarm };
        steps::check(scope, props.scaling_steps.len(), periods)?;
        let adjustment_type = props.adjustment_type.unwrap_or(AdjustmentType::ChangeInCapacity);
        let given = |s: &ScalingInterval| Interval { lower: s.lower, upper: s.upper, change: Some(s.change) };
        let given: Vec<Interval> = props.scaling_steps.iter().map(given).collect();
        let (lower, upper) = steps::sides(&given, adjustment_type == AdjustmentType::ExactCapacity)?;
        let made = |side: Side| -> Result<_> {
            let options = Options {
                policy_name: None,
                adjustment_type: Some(adjustment_type),
                cooldown: props.cooldown,
                min_adjustment_magnitude: props.min_adjustment_magnitude,
                metric_aggregation_type: props.metric_aggregation_type.or_else(|| aggregation(&*props.metric)),
            };
            let action = StepScalingAction::of(&node, &format!("{}Policy", side.name), target, options)?;
            for Tier { adjustment, lower_bound, upper_bound } in side.tiers.iter().copied() {
                action.add_adjustment(AdjustmentTier { adjustment, lower_bound, upper_bound })?;
            }
            let alarm = side.alarm(&node, &props.metric, periods)?;
            alarm.add_alarm_action(&[&ApplicationScalingAction::new(&action)])?;
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
