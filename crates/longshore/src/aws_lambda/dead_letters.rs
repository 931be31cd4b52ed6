//! Where events go that could not be handled, and who follows calls.

use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::units::Duration;
use longshore_core::value::Object;
use longshore_core::{bail, object};

use super::{FunctionProps, Tracing};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_sns::TopicRef;
use crate::aws_sqs::{Queue, QueueProps, QueueRef};

#[derive(Default)]
pub(super) struct DeadLetters {
    pub(super) arn: Option<String>,
    pub(super) queue: Option<QueueRef>,
    pub(super) topic: Option<TopicRef>,
}

impl DeadLetters {
    pub(super) fn of(at: &Node, props: &FunctionProps, role: &RoleRef) -> Result<Self> {
        let (queue, topic) = (props.dead_letter_queue.clone(), &props.dead_letter_topic);
        let enabled = props.dead_letter_queue_enabled;
        if queue.is_some() && enabled == Some(false) {
            bail!(
                at,
                "DeadLetterQueueDisabled",
                "deadLetterQueue defined but deadLetterQueueEnabled explicitly set to false"
            );
        }
        if topic.is_some() && (queue.is_some() || enabled.is_some()) {
            bail!(
                at,
                "DeadLetterQueueDeadLetter",
                "deadLetterQueue and deadLetterTopic cannot be specified together at the same time"
            );
        }
        let allow = |action: &str, arn: &str| {
            role.add_to_principal_policy(&PolicyStatement::builder().action(action).resource(arn).build()?)
        };
        if let Some(topic) = topic {
            let arn = topic.topic_arn();
            allow("sns:Publish", &arn)?;
            return Ok(Self { arn: Some(arn), queue: None, topic: Some(topic.clone()) });
        }
        let queue = match queue {
            Some(queue) => queue,
            None if enabled == Some(true) => {
                let retention_period = Some(Duration::days(14));
                let props = QueueProps { retention_period, ..Default::default() };
                QueueRef::from(&Queue::new(at, "DeadLetterQueue", props)?)
            }
            None => return Ok(Self::default()),
        };
        let arn = queue.queue_arn();
        allow("sqs:SendMessage", &arn)?;
        Ok(Self { arn: Some(arn), queue: Some(queue), topic: None })
    }
}

pub(super) fn tracing_config(props: &FunctionProps, role: &RoleRef) -> Result<Option<Object>> {
    let by_default = props.adot_instrumentation.map(|_| Tracing::Active);
    let mode = match props.tracing.or(by_default) {
        None | Some(Tracing::Disabled) => return Ok(None),
        Some(Tracing::Active) => "Active",
        Some(Tracing::PassThrough) => "PassThrough",
    };
    role.add_to_principal_policy(
        &PolicyStatement::builder()
            .actions(["xray:PutTraceSegments", "xray:PutTelemetryRecords"])
            .resource("*")
            .build()?,
    )?;
    Ok(Some(object! {"Mode" => mode}))
}
