//! What all targets have in common.

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names;
use longshore_core::object;
use longshore_core::token::{TokenComparison, compare_strings};
use longshore_core::units::Duration;
use longshore_core::value::Object;

pub(super) use crate::aws_events::singleton_event_role;
use crate::aws_events::{IRule as _, Rule};
use crate::aws_iam::{PolicyStatement, ServicePrincipal};
use crate::aws_sqs::QueueRef;

/// The service that runs rules.
pub(super) const EVENTS: &str = "events.amazonaws.com";

/// Declares properties of a target: its own, then what happens to events that cannot be delivered.
macro_rules! target_props {
    ($(#[$m:meta])* pub struct $Props:ident { $($(#[$fm:meta])* pub $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Default)]
        pub struct $Props {
            $($(#[$fm])* pub $f: $t,)*
            /// The queue for events that were not delivered. Default: they are lost.
            pub dead_letter_queue: Option<$crate::aws_sqs::QueueRef>,
            /// How old events get, 1 minute to 24 hours. Default: 24 hours.
            pub max_event_age: Option<longshore_core::units::Duration>,
            /// How often delivery is tried again, up to 185 times. Default: 185.
            pub retry_attempts: Option<i64>,
        }

        impl $Props {
            /// What happens to events that cannot be delivered.
            fn options(&self) -> $crate::aws_events_targets::options::TargetOptions {
                $crate::aws_events_targets::options::TargetOptions {
                    dead_letter_queue: self.dead_letter_queue.clone(),
                    max_event_age: self.max_event_age,
                    retry_attempts: self.retry_attempts,
                }
            }
        }
    };
}
pub(super) use target_props;

/// What happens to events that cannot be delivered.
#[derive(Clone, Default)]
pub(super) struct TargetOptions {
    /// The queue for events that were not delivered. Default: they are lost.
    pub(super) dead_letter_queue: Option<QueueRef>,
    /// How old events get, 1 minute to 24 hours. Default: 24 hours.
    pub(super) max_event_age: Option<Duration>,
    /// How often delivery is tried again, up to 185 times. Default: 185.
    pub(super) retry_attempts: Option<i64>,
}

impl TargetOptions {
    /// Allows the rule to use the dead-letter queue, and gives the target's properties.
    pub(super) fn bind(&self, rule: &Rule) -> Result<Object> {
        if let Some(queue) = &self.dead_letter_queue {
            self.allow_dead_letters(rule, queue)?;
        }
        self.render()
    }

    /// Gives the target's properties.
    pub(super) fn render(&self) -> Result<Object> {
        let attempts = self.retry_attempts.filter(|n| *n >= 0);
        let age = self.max_event_age.map(Duration::to_seconds).transpose()?;
        let retries = attempts.is_some() || age.is_some();
        Ok(object! {
            "DeadLetterConfig" => self.dead_letter_queue.as_ref().map(|q| object! {"Arn" => q.queue_arn()}),
            "RetryPolicy" => retries.then(|| object! {
                "MaximumRetryAttempts" => attempts,
                "MaximumEventAgeInSeconds" => age,
            }),
        })
    }

    fn allow_dead_letters(&self, rule: &Rule, queue: &QueueRef) -> Result<()> {
        let (ours, theirs) = (rule.base().env(), queue.base().env());
        let same = |a: &str, b: &str| compare_strings(a, b) != TokenComparison::Different;
        if !same(&ours.region, &theirs.region) {
            bail!(
                rule,
                "CannotAssignDeadLetterQueueInDifferentRegion",
                "Cannot assign Dead Letter Queue in region {} to the rule {} in region {}. Both the queue and the rule must be in the same region.",
                theirs.region,
                node_unique_id(rule.node())?,
                ours.region
            );
        }
        if same(&ours.account, &theirs.account) {
            queue.add_to_resource_policy(
                PolicyStatement::builder()
                    .sid(format!("AllowEventRule{}", node_unique_id(rule.node())?))
                    .principal(ServicePrincipal::new(EVENTS))
                    .action("sqs:SendMessage")
                    .resource(queue.queue_arn())
                    .condition("ArnEquals", object! {"aws:SourceArn" => rule.rule_arn()})
                    .build()?,
            )?;
        } else {
            Annotations::of(rule).add_warning_v2(
                "@aws-cdk/aws-events-targets:manuallyAddDLQResourcePolicy",
                &format!(
                    "Cannot add a resource policy to your dead letter queue associated with rule {} because the queue is in a different account. You must add the resource policy manually to the dead letter queue in account {}.",
                    rule.rule_arn(),
                    theirs.account
                ),
            );
        }
        Ok(())
    }
}

/// An id that is unique to a construct in the app.
pub(crate) fn node_unique_id(node: &Node) -> Result<String> {
    let ids: Vec<String> = node.scopes().iter().skip(1).map(|n| n.id().to_owned()).collect();
    names::unique_id(&ids)
}
