//! Capacity that changes in steps, as a metric leaves a range.

use bon::Builder;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use super::step_action::Options;
use super::{
    AdjustmentTier, AdjustmentType, IScalableTarget, MetricAggregationType, ScalableTargetRef, StepScalingAction,
};
use crate::aws_autoscaling_common::{self as steps, Interval};
use crate::aws_cloudwatch::{Alarm, ComparisonOperator, IAlarm as _, IMetric, MetricRef};
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
        check(scope, &props)?;
        let adjustment_type = props.adjustment_type.unwrap_or(AdjustmentType::ChangeInCapacity);
        let given: Vec<Interval> = props
            .scaling_steps
            .iter()
            .map(|s| Interval { lower: s.lower, upper: s.upper, change: Some(s.change) })
            .collect();
        let intervals = steps::normalize(&given, adjustment_type == AdjustmentType::ExactCapacity)?;
        let thresholds = steps::alarm_thresholds(&intervals);
        let side =
            |name: &str, threshold: f64, operator, tiers: Vec<AdjustmentTier>| -> Result<(StepScalingAction, Alarm)> {
                let action = StepScalingAction::of(
                    &node,
                    &format!("{name}Policy"),
                    target,
                    Options {
                        policy_name: None,
                        adjustment_type: Some(adjustment_type),
                        cooldown: props.cooldown,
                        min_adjustment_magnitude: props.min_adjustment_magnitude,
                        metric_aggregation_type: props.metric_aggregation_type.or_else(|| aggregation(&*props.metric)),
                    },
                )?;
                for tier in tiers {
                    action.add_adjustment(tier)?;
                }
                let alarm = Alarm::builder(&node, format!("{name}Alarm"))
                    .metric(props.metric.clone())
                    .alarm_description(format!("{name} threshold scaling alarm"))
                    .comparison_operator(operator)
                    .evaluation_periods(props.evaluation_periods.unwrap_or(1.0))
                    .maybe_datapoints_to_alarm(props.datapoints_to_alarm)
                    .threshold(threshold)
                    .build()?;
                alarm.add_alarm_action(&[&ApplicationScalingAction::new(&action)])?;
                Ok((action, alarm))
            };
        let change = |i: usize| intervals[i].change.unwrap_or_default();
        let lower = thresholds.lower.map(|index| {
            let threshold = intervals[index].upper;
            let tiers = (0..=index).rev().map(|i| AdjustmentTier {
                adjustment: change(i),
                lower_bound: (i != 0).then(|| intervals[i].lower - threshold),
                upper_bound: Some(intervals[i].upper - threshold),
            });
            side("Lower", threshold, ComparisonOperator::LessThanOrEqualToThreshold, tiers.collect())
        });
        let lower = lower.transpose()?;
        let upper = thresholds.upper.map(|index| {
            let threshold = intervals[index].lower;
            let tiers = (index..intervals.len()).map(|i| AdjustmentTier {
                adjustment: change(i),
                lower_bound: Some(intervals[i].lower - threshold),
                upper_bound: (i != intervals.len() - 1).then(|| intervals[i].upper - threshold),
            });
            side("Upper", threshold, ComparisonOperator::GreaterThanOrEqualToThreshold, tiers.collect())
        });
        Ok(Self { lower, upper: upper.transpose()?, node })
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

fn check(at: &dyn Construct, props: &BasicStepScalingPolicyProps) -> Result<()> {
    let count = props.scaling_steps.len();
    if count < 2 {
        bail!(at, "SupplyLeastIntervalsAutoscaling", "You must supply at least 2 intervals for autoscaling");
    }
    // Source: Application Auto Scaling API, StepScalingPolicyConfiguration: 20 steps for each of two policies.
    if count > 40 {
        bail!(at, "ScalingstepsMostSteps", "'scalingSteps' can have at most 40 steps, got {count}");
    }
    let known = |n: f64| number_token(n).is_none();
    if let Some(periods) = props.evaluation_periods.filter(|p| known(*p) && *p < 1.0) {
        bail!(
            at,
            "EvaluationPeriodsCannotLess",
            "evaluationPeriods cannot be less than 1, got: {}",
            js_number(periods)
        );
    }
    let Some(points) = props.datapoints_to_alarm else { return Ok(()) };
    let Some(periods) = props.evaluation_periods else {
        bail!(at, "EvaluationPeriodsSetDatapointsAlarm", "evaluationPeriods must be set if datapointsToAlarm is set");
    };
    if known(points) && points < 1.0 {
        bail!(at, "DatapointsAlarmCannotLess", "datapointsToAlarm cannot be less than 1, got: {}", js_number(points));
    }
    if known(points) && known(periods) && periods < points {
        bail!(
            at,
            "DatapointsAlarmLessEqualEvaluation",
            "datapointsToAlarm must be less than or equal to evaluationPeriods, got datapointsToAlarm: {}, evaluationPeriods: {}",
            js_number(points),
            js_number(periods)
        );
    }
    Ok(())
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
