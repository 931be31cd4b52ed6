//! Topics as targets.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::options::{EVENTS, singleton_event_role, target_props};
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::{RoleRef, ServicePrincipal};
use crate::aws_sns::TopicRef;

target_props! {
    /// Properties of an [`SnsTopic`] target.
    pub struct SnsTopicProps {
        /// What the message is. Default: the event.
        pub message: Option<RuleTargetInput>,
        /// Whether the rule publishes as a role, rather than by the topic's policy. Default false.
        pub authorize_using_role: bool,
        /// That role. Default: one that the rule's targets share.
        pub role: Option<RoleRef>,
    }
}

/// A topic that a rule publishes to.
#[derive(Clone)]
pub struct SnsTopic {
    topic: TopicRef,
    props: SnsTopicProps,
}

impl SnsTopic {
    /// Makes a target of a topic.
    pub fn new(topic: impl Into<TopicRef>) -> Self {
        Self::with_props(topic, SnsTopicProps::default())
    }

    /// Makes a target of a topic, with properties.
    pub fn with_props(topic: impl Into<TopicRef>, props: SnsTopicProps) -> Self {
        Self { topic: topic.into(), props }
    }

    /// The topic.
    pub fn topic(&self) -> TopicRef {
        self.topic.clone()
    }
}

impl IRuleTarget for SnsTopic {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let role = match (self.props.authorize_using_role, &self.props.role) {
            (false, _) => None,
            (true, Some(role)) => Some(role.clone()),
            (true, None) => Some(singleton_event_role(rule.node())?),
        };
        match &role {
            Some(role) => self.topic.grant_publish(role)?,
            None => self.topic.grant_publish(&ServicePrincipal::new(EVENTS))?,
        };
        Ok(RuleTargetConfig {
            arn: self.topic.topic_arn(),
            role_arn: role.map(|r| r.role_arn()),
            input: self.props.message.clone(),
            parameters: self.props.options().bind(rule)?,
            target_environment: Some(self.topic.base().env().clone()),
            target_resource: Some(self.topic.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for SnsTopic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SnsTopic").field("topic", &self.topic.node().path()).finish_non_exhaustive()
    }
}
