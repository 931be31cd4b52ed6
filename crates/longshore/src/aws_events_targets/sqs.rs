//! Queues as targets.

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::{feature_flags, object};

use super::options::EVENTS;
use super::options::target_props;
use crate::aws_events::{IRule as _, IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::{PrincipalRef, PrincipalWithConditions, ServicePrincipal};
use crate::aws_sqs::QueueRef;

/// Whether encrypted queues take events of their own account only.
const SAME_ACCOUNT: &str = "@aws-cdk/aws-events:eventsTargetQueueSameAccount";

target_props! {
    /// Properties of an [`SqsQueue`] target.
    pub struct SqsQueueProps {
        /// What the message is. Default: the event.
        pub message: Option<RuleTargetInput>,
        /// The message group, for FIFO queues.
        pub message_group_id: Option<String>,
    }
}

/// A queue that a rule sends messages to.
#[derive(Clone)]
pub struct SqsQueue {
    queue: QueueRef,
    props: SqsQueueProps,
}

impl SqsQueue {
    /// Makes a target of a queue.
    pub fn new(queue: impl Into<QueueRef>) -> Self {
        Self::with_props(queue, SqsQueueProps::default())
    }

    /// Makes a target of a queue, with properties.
    pub fn with_props(queue: impl Into<QueueRef>, props: SqsQueueProps) -> Self {
        Self { queue: queue.into(), props }
    }

    /// The queue.
    pub fn queue(&self) -> QueueRef {
        self.queue.clone()
    }
}

impl IRuleTarget for SqsQueue {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let queue = &self.queue;
        let events = ServicePrincipal::new(EVENTS);
        let principal: PrincipalRef = if queue.encryption_master_key().is_none() {
            let condition = object! {"ArnEquals" => object! {"aws:SourceArn" => rule.rule_arn()}};
            PrincipalWithConditions::new(events, condition).into()
        } else if feature_flags::enabled(rule, SAME_ACCOUNT) {
            let account = rule.base().env().account.as_str();
            let condition = object! {"StringEquals" => object! {"aws:SourceAccount" => account}};
            PrincipalWithConditions::new(events, condition).into()
        } else {
            // The rule's ARN in the key's policy would be a circle.
            events.into()
        };
        queue.grant_send_messages(&principal)?;
        let mut parameters = self.props.options().bind(rule)?;
        if let Some(group) = &self.props.message_group_id {
            parameters.insert("SqsParameters".to_owned(), object! {"MessageGroupId" => group.as_str()}.into());
        }
        Ok(RuleTargetConfig {
            arn: queue.queue_arn(),
            input: self.props.message.clone(),
            parameters,
            target_environment: Some(queue.base().env().clone()),
            target_resource: Some(queue.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for SqsQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SqsQueue").field("queue", &self.queue.node().path()).finish_non_exhaustive()
    }
}
