//! Changes of capacity that an alarm makes.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::Names;
use longshore_core::object;
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::{IScalableTarget, ScalableTargetRef};
use crate::props::{construct_props, text_enum};

text_enum! {
    /// How the numbers of steps are meant.
    pub enum AdjustmentType {
        /// Added to the capacity.
        ChangeInCapacity = "ChangeInCapacity",
        /// Added to the capacity, in per cent of it.
        PercentChangeInCapacity = "PercentChangeInCapacity",
        /// The capacity itself.
        ExactCapacity = "ExactCapacity",
    }
}

text_enum! {
    /// How values of the metric are put together.
    pub enum MetricAggregationType {
        /// The average.
        Average = "Average",
        /// The smallest.
        Minimum = "Minimum",
        /// The largest.
        Maximum = "Maximum",
    }
}

construct_props! {
    /// Properties of a [`StepScalingAction`].
    pub struct StepScalingActionProps => StepScalingAction {
        /// What scales.
        [into] scaling_target: ScalableTargetRef,
        /// The name. Default: made of the construct's path.
        [into] policy_name: Option<String>,
        /// How the numbers of steps are meant. Default: added to the capacity.
        adjustment_type: Option<AdjustmentType>,
        /// How long it is waited after a change. Default: not.
        cooldown: Option<Duration>,
        /// How much the capacity changes at least, for changes in per cent. Default: no minimum.
        [into] min_adjustment_magnitude: Option<f64>,
        /// How values of the metric are put together. Default: the average.
        metric_aggregation_type: Option<MetricAggregationType>,
    }
}

/// A step of scaling.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct AdjustmentTier {
    /// How much the capacity changes, or what it is then.
    pub adjustment: f64,
    /// From how far beyond the alarm's threshold on. Default: no limit.
    pub lower_bound: Option<f64>,
    /// Until how far beyond the alarm's threshold. Default: no limit.
    pub upper_bound: Option<f64>,
}

/// What is said of an action whose target is known.
pub(super) struct Options {
    pub(super) policy_name: Option<String>,
    pub(super) adjustment_type: Option<AdjustmentType>,
    pub(super) cooldown: Option<Duration>,
    pub(super) min_adjustment_magnitude: Option<f64>,
    pub(super) metric_aggregation_type: Option<MetricAggregationType>,
}

/// Changes of capacity that an alarm makes; clones are the same.
#[derive(Clone)]
pub struct StepScalingAction {
    node: Node,
    resource: CfnResource,
    adjustments: Rc<RefCell<Vec<Value>>>,
}

impl StepScalingAction {
    /// Adds an action without steps.
    ///
    /// # Errors
    /// When the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: StepScalingActionProps) -> Result<Self> {
        let options = Options {
            policy_name: props.policy_name,
            adjustment_type: props.adjustment_type,
            cooldown: props.cooldown,
            min_adjustment_magnitude: props.min_adjustment_magnitude,
            metric_aggregation_type: props.metric_aggregation_type,
        };
        Self::of(scope, id, &*props.scaling_target, options)
    }

    pub(super) fn of(scope: &dyn Construct, id: &str, target: &dyn IScalableTarget, options: Options) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.aws_applicationautoscaling.StepScalingAction")?;
        let adjustments: Rc<RefCell<Vec<Value>>> = Rc::default();
        let name = match options.policy_name.filter(|n| !n.is_empty()) {
            Some(name) => name,
            None => Names::unique_id(&node)?,
        };
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::ApplicationAutoScaling::ScalingPolicy",
            object! {
                "PolicyName" => name,
                "PolicyType" => "StepScaling",
                "ScalingTargetId" => target.scalable_target_id(),
                "StepScalingPolicyConfiguration" => object! {
                    "AdjustmentType" => options.adjustment_type,
                    "Cooldown" => options.cooldown.map(Duration::to_seconds).transpose()?,
                    "MetricAggregationType" => options.metric_aggregation_type,
                    "MinAdjustmentMagnitude" => options.min_adjustment_magnitude,
                    "StepAdjustments" => Lazy::any({
                        let adjustments = Rc::clone(&adjustments);
                        move || Ok(Value::Array(adjustments.borrow().clone()))
                    }),
                },
            },
        )?;
        Ok(Self { node, resource, adjustments })
    }

    /// The ARN, for the alarm.
    pub fn scaling_policy_arn(&self) -> String {
        self.resource.ref_()
    }

    /// Adds a step.
    ///
    /// # Errors
    /// When it has no bound.
    pub fn add_adjustment(&self, adjustment: AdjustmentTier) -> Result<()> {
        if adjustment.lower_bound.is_none() && adjustment.upper_bound.is_none() {
            bail!(&self.node, "LeastOneLowerBoundUpper", "At least one of lowerBound or upperBound is required");
        }
        self.adjustments.borrow_mut().push(
            object! {
                "MetricIntervalLowerBound" => adjustment.lower_bound,
                "MetricIntervalUpperBound" => adjustment.upper_bound,
                "ScalingAdjustment" => adjustment.adjustment,
            }
            .into(),
        );
        Ok(())
    }
}

impl Construct for StepScalingAction {
    fn node(&self) -> &Node {
        &self.node
    }
}
