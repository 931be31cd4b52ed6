//! Topics as targets.

use longshore_core::construct::Construct;
use longshore_core::error::Result;

use super::TargetOptions;
use super::options::EVENTS;
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::ServicePrincipal;
use crate::aws_sns::TopicRef;

/// Properties of an [`SnsTopic`] target.
#[derive(Clone, Debug, Default)]
pub struct SnsTopicProps {
    /// What happens to events that cannot be delivered.
    pub options: TargetOptions,
    /// What the message is. Default: the event.
    pub message: Option<RuleTargetInput>,
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
}

impl IRuleTarget for SnsTopic {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        // A topic takes messages by its policy; a role is no alternative for it.
        self.topic.grant_publish(&ServicePrincipal::new(EVENTS))?;
        Ok(RuleTargetConfig {
            arn: self.topic.topic_arn(),
            input: self.props.message.clone(),
            parameters: self.props.options.bind(rule)?,
            target_environment: Some(self.topic.base().env().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for SnsTopic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SnsTopic").field("topic", &self.topic.node().path()).field("props", &self.props).finish()
    }
}
