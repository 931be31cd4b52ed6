//! Calls that are always ready to run, as many as are needed.

use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use crate::aws_applicationautoscaling::{
    BaseScalableAttribute, BaseScalableAttributeProps, BasicTargetTrackingScalingPolicyProps, PredefinedMetric,
    ScalingSchedule, ServiceNamespace,
};
use crate::aws_iam::RoleRef;

/// How many calls are always ready.
#[derive(Clone, Debug)]
pub struct AutoScalingOptions {
    /// At least so many. Default 1.
    pub min_capacity: Option<f64>,
    /// At most so many.
    pub max_capacity: f64,
}

/// How much of what is ready should be used.
#[derive(Clone, Debug, Default)]
pub struct UtilizationScalingOptions {
    /// The share, 0.1 to 0.9.
    pub utilization_target: f64,
    /// The name of the policy. Default: made of the id.
    pub policy_name: Option<String>,
    /// Whether there is never less ready. Default false.
    pub disable_scale_in: Option<bool>,
    /// How long it is waited before less is ready.
    pub scale_in_cooldown: Option<Duration>,
    /// How long it is waited before more is ready.
    pub scale_out_cooldown: Option<Duration>,
}

/// The calls of an alias that are always ready; clones are the same.
#[derive(Clone)]
pub struct ScalableFunctionAttribute(BaseScalableAttribute);

impl ScalableFunctionAttribute {
    pub(super) fn of(
        alias: &dyn Construct,
        options: AutoScalingOptions,
        resource_id: String,
        role: RoleRef,
    ) -> Result<Self> {
        let props = BaseScalableAttributeProps {
            min_capacity: options.min_capacity,
            max_capacity: options.max_capacity,
            service_namespace: ServiceNamespace::Lambda,
            resource_id,
            dimension: "lambda:function:ProvisionedConcurrency".into(),
            role,
        };
        let class = "aws-cdk-lib.aws_applicationautoscaling.BaseScalableAttribute";
        BaseScalableAttribute::new(alias, "AliasScaling", class, props).map(Self)
    }

    /// Keeps a share of what is ready in use.
    ///
    /// # Errors
    /// When the share is not valid, or this was said already.
    pub fn scale_on_utilization(&self, options: UtilizationScalingOptions) -> Result<()> {
        let target = options.utilization_target;
        if number_token(target).is_none() && !(0.1..=0.9).contains(&target) {
            let got = js_number(target);
            bail!(self, "UtilizationTargetFound", "Utilization Target should be between 0.1 and 0.9. Found {got}.");
        }
        self.0.do_scale_to_track_metric(
            "Tracking",
            BasicTargetTrackingScalingPolicyProps {
                target_value: target,
                predefined_metric: Some(PredefinedMetric::LambdaProvisionedConcurrencyUtilization),
                policy_name: options.policy_name,
                disable_scale_in: options.disable_scale_in,
                scale_in_cooldown: options.scale_in_cooldown,
                scale_out_cooldown: options.scale_out_cooldown,
                ..Default::default()
            },
        )?;
        Ok(())
    }

    /// Has more or less ready at certain times.
    ///
    /// # Errors
    /// When a time is not valid, or the id is empty or taken.
    pub fn scale_on_schedule(&self, id: &str, actions: ScalingSchedule) -> Result<()> {
        self.0.do_scale_on_schedule(id, actions)
    }
}

impl Construct for ScalableFunctionAttribute {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
