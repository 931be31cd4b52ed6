//! Buses as targets.

use longshore_core::construct::Construct as _;
use longshore_core::error::Result;

use super::options::{TargetOptions, singleton_event_role};
use crate::aws_events::{EventBusRef, IRuleTarget, Rule, RuleTargetConfig};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_sqs::QueueRef;

/// Properties of an [`EventBus`] target.
#[derive(Clone, Default)]
pub struct EventBusProps {
    /// The role that puts events on the bus. Default: one that the rule's targets share.
    pub role: Option<RoleRef>,
    /// The queue for events that were not delivered. Default: they are lost.
    pub dead_letter_queue: Option<QueueRef>,
}

/// A bus that a rule puts events on.
#[derive(Clone)]
pub struct EventBus {
    event_bus: EventBusRef,
    props: EventBusProps,
}

impl EventBus {
    /// Makes a target of a bus.
    pub fn new(event_bus: impl Into<EventBusRef>) -> Self {
        Self::with_props(event_bus, EventBusProps::default())
    }

    /// Makes a target of a bus, with properties.
    pub fn with_props(event_bus: impl Into<EventBusRef>, props: EventBusProps) -> Self {
        Self { event_bus: event_bus.into(), props }
    }
}

impl IRuleTarget for EventBus {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let role = match &self.props.role {
            Some(role) => role.clone(),
            None => singleton_event_role(rule.node())?,
        };
        let arn = self.event_bus.event_bus_arn();
        let put = PolicyStatement::builder().action("events:PutEvents").resource(arn.as_str()).build()?;
        role.add_to_principal_policy(&put)?;
        let options = TargetOptions { dead_letter_queue: self.props.dead_letter_queue.clone(), ..Default::default() };
        let parameters = options.bind(rule)?;
        Ok(RuleTargetConfig { arn, role_arn: Some(role.role_arn()), parameters, ..Default::default() })
    }
}
