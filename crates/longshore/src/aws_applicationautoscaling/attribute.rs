//! Parts of resources that scale, such as the number of a service's tasks.

use bon::Builder;
use longshore_core::construct::{Construct, Node, all_or_nothing};
use longshore_core::error::Result;

use super::{
    BasicStepScalingPolicyProps, BasicTargetTrackingScalingPolicyProps, ScalableTarget, ScalableTargetProps,
    ScalingSchedule, ServiceNamespace,
};
use crate::aws_iam::RoleRef;

/// Between which capacities something scales.
#[derive(Clone, Copy, Debug, Default, Builder)]
pub struct EnableScalingProps {
    /// The smallest capacity. Default 1.
    #[builder(into)]
    pub min_capacity: Option<f64>,
    /// The largest capacity.
    #[builder(into)]
    pub max_capacity: f64,
}

/// Properties of a [`BaseScalableAttribute`].
#[derive(Clone)]
pub struct BaseScalableAttributeProps {
    /// The smallest capacity. Default 1.
    pub min_capacity: Option<f64>,
    /// The largest capacity.
    pub max_capacity: f64,
    /// The service that has it.
    pub service_namespace: ServiceNamespace,
    /// What scales.
    pub resource_id: String,
    /// What of it.
    pub dimension: String,
    /// The role that changes the capacity.
    pub role: RoleRef,
}

/// A part of a resource that scales, for constructs that have such parts; clones are the same.
#[derive(Clone)]
pub struct BaseScalableAttribute {
    node: Node,
    target: ScalableTarget,
}

impl BaseScalableAttribute {
    /// Adds the part with the class of the construct that it is.
    ///
    /// # Errors
    /// When the capacities are not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: &str, class: &str, props: BaseScalableAttributeProps) -> Result<Self> {
        all_or_nothing(scope, id, || {
            let node = Node::new(scope, id, class)?;
            let target = ScalableTarget::new(
                &node,
                "Target",
                ScalableTargetProps {
                    min_capacity: props.min_capacity.unwrap_or(1.0),
                    max_capacity: props.max_capacity,
                    role: Some(props.role),
                    resource_id: props.resource_id,
                    scalable_dimension: props.dimension,
                    service_namespace: props.service_namespace,
                },
            )?;
            Ok(Self { node, target })
        })
    }

    /// What scales.
    pub fn target(&self) -> &ScalableTarget {
        &self.target
    }

    /// Changes the capacity at certain times.
    ///
    /// # Errors
    /// When it says no capacity.
    pub fn do_scale_on_schedule(&self, id: &str, props: ScalingSchedule) -> Result<()> {
        self.target.scale_on_schedule(id, props)
    }

    /// Changes the capacity in steps, as a metric leaves a range.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn do_scale_on_metric(&self, id: &str, props: BasicStepScalingPolicyProps) -> Result<()> {
        self.target.scale_on_metric(id, props).map(|_| ())
    }

    /// Changes the capacity so that a metric keeps a value.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn do_scale_to_track_metric(&self, id: &str, props: BasicTargetTrackingScalingPolicyProps) -> Result<()> {
        self.target.scale_to_track_metric(id, props).map(|_| ())
    }
}

impl Construct for BaseScalableAttribute {
    fn node(&self) -> &Node {
        &self.node
    }
}
