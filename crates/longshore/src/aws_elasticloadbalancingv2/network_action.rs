//! What network listeners do with connections.

use std::rc::Rc;

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::{NetworkListenerRef, NetworkTargetGroupRef};

/// How connections are forwarded.
#[derive(Clone, Copy, Debug, Default)]
pub struct NetworkForwardOptions {
    /// How long a client stays with a target group. Default: it does not.
    pub stickiness_duration: Option<Duration>,
}

/// A target group that gets a part of the connections.
#[derive(Clone)]
pub struct NetworkWeightedTargetGroup {
    /// The group.
    pub target_group: NetworkTargetGroupRef,
    /// How large its part is. Default 1.
    pub weight: Option<f64>,
}

/// What a network listener does with connections; clones are the same.
#[derive(Clone)]
pub struct NetworkListenerAction {
    action: Object,
    target_groups: Vec<NetworkTargetGroupRef>,
}

impl NetworkListenerAction {
    /// Forwards connections to target groups.
    ///
    /// # Errors
    /// When there is none.
    pub fn forward(target_groups: &[NetworkTargetGroupRef]) -> Result<Self> {
        Self::forward_with(target_groups, NetworkForwardOptions::default())
    }

    /// Forwards connections to target groups.
    ///
    /// # Errors
    /// When there is none.
    pub fn forward_with(target_groups: &[NetworkTargetGroupRef], options: NetworkForwardOptions) -> Result<Self> {
        match target_groups {
            [only] if options.stickiness_duration.is_none() => Ok(Self {
                action: object! {"Type" => "forward", "TargetGroupArn" => only.target_group_arn()},
                target_groups: vec![Rc::clone(only)],
            }),
            all => {
                let each = all.iter().map(|g| (Rc::clone(g), None)).collect();
                Self::to_groups("forward", each, options)
            }
        }
    }

    /// Forwards connections to target groups, to each its part.
    ///
    /// # Errors
    /// When there is none.
    pub fn weighted_forward(
        target_groups: &[NetworkWeightedTargetGroup],
        options: NetworkForwardOptions,
    ) -> Result<Self> {
        let each = target_groups.iter().map(|g| (Rc::clone(&g.target_group), g.weight)).collect();
        Self::to_groups("weightedForward", each, options)
    }

    fn to_groups(
        method: &str,
        groups: Vec<(NetworkTargetGroupRef, Option<f64>)>,
        options: NetworkForwardOptions,
    ) -> Result<Self> {
        if groups.is_empty() {
            return Err(Error::new(
                "NeedLeastOneTargetGroup",
                format!("Need at least one targetGroup in a NetworkListenerAction.{method}()"),
            ));
        }
        let group = |(g, weight): &(NetworkTargetGroupRef, Option<f64>)| {
            object! {"TargetGroupArn" => g.target_group_arn(), "Weight" => *weight}
        };
        let stickiness = options
            .stickiness_duration
            .map(|d| Ok::<_, Error>(object! {"DurationSeconds" => d.to_seconds()?, "Enabled" => true}));
        let config = object! {
            "TargetGroups" => groups.iter().map(group).collect::<Vec<_>>(),
            "TargetGroupStickinessConfig" => stickiness.transpose()?,
        };
        Ok(Self {
            action: object! {"Type" => "forward", "ForwardConfig" => config},
            target_groups: groups.into_iter().map(|(g, _)| g).collect(),
        })
    }

    /// The actions of a listener, as a template has them.
    pub fn render_actions(&self) -> Value {
        vec![self.action.clone()].into()
    }

    /// Prepares the action for a listener.
    pub fn bind(&self, listener: &NetworkListenerRef) {
        for group in &self.target_groups {
            group.register_listener(Rc::clone(listener));
        }
    }
}
