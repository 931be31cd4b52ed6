//! Messages to topics and queues.

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::token::is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_string};
use longshore_core::{bail, object};

use super::integration::{CALL_OR_TOKEN, Call, have_task_token, resource_arn, supported};
use crate::aws_iam::PolicyStatement;
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;
use crate::aws_stepfunctions::{IntegrationPattern, TaskInput, json_fields, state_props, task_class};
use crate::props::{options, text_enum};

text_enum! {
    /// What the value of an attribute is.
    pub enum MessageAttributeDataType {
        /// A text.
        String = "String",
        /// A list as JSON.
        StringArray = "String.Array",
        /// A number.
        Number = "Number",
        /// Bytes in Base64.
        Binary = "Binary",
    }
}

options! {
    /// An attribute of a message.
    #[derive(Clone, Debug)]
    pub struct MessageAttribute, new(value: Value) {
        /// The value: a text, a number, a boolean, a list of them, or an input.
        pub value: Value,
        /// What it is. Default: what it looks like.
        pub data_type: Option<MessageAttributeDataType>,
    }
}

state_props! {
    /// Properties of a [`SnsPublish`].
    pub struct SnsPublishProps => SnsPublish, new(topic: TopicRef, message: TaskInput) { task;
        /// The topic.
        [into] topic: TopicRef,
        /// The message.
        message: TaskInput,
        /// Attributes of the message. Default: none.
        message_attributes: Option<IndexMap<String, MessageAttribute>>,
        /// Whether the message is an object with a text for each kind of subscription. Default false.
        message_per_subscription_type: Option<bool>,
        /// The subject of mails. Default: none.
        [into] subject: Option<String>,
        /// The group of messages that arrive in order; of FIFO topics only, which need it.
        [into] message_group_id: Option<String>,
        /// What makes a message the same as another; of FIFO topics only.
        [into] message_deduplication_id: Option<String>,
    }
}

task_class! {
    /// A message to a topic; clones are the same.
    pub struct SnsPublish(SnsPublishProps)
}

fn check_fifo(node: &Node, props: &SnsPublishProps) -> Result<()> {
    let given = |id: &Option<String>| id.clone().filter(|id| !id.is_empty());
    let length = |id: &str| id.encode_utf16().count();
    let Some(group) = given(&props.message_group_id) else {
        bail!(node, "MessageGroupIdRequiredForFifoTopics", "'messageGroupId' is required for FIFO topics");
    };
    if length(&group) > 128 {
        bail!(
            node,
            "MessageGroupIdMustBeAtMost128Characters",
            "'messageGroupId' must be at most 128 characters long, got {}",
            length(&group)
        );
    }
    match given(&props.message_deduplication_id) {
        None if !props.topic.content_based_deduplication() => bail!(
            node,
            "MessageDeduplicationIdRequiredForFifoTopics",
            "'messageDeduplicationId' is required for FIFO topics with 'contentBasedDeduplication' disabled"
        ),
        Some(id) if length(&id) > 128 => bail!(
            node,
            "MessageDeduplicationIdMustBeAtMost128Characters",
            "'messageDeduplicationId' must be at most 128 characters long, got {}",
            length(&id)
        ),
        _ => Ok(()),
    }
}

impl SnsPublish {
    fn make(scope: &dyn Construct, id: &str, props: SnsPublishProps) -> Result<Self> {
        let task = Call::task(scope, id, "SnsPublish", props.task(), |node| {
            let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
            supported(pattern, &CALL_OR_TOKEN)?;
            if pattern == IntegrationPattern::WaitForTaskToken && !have_task_token([&props.message])? {
                bail!(
                    node,
                    "TaskTokenRequired",
                    "Task Token is required in `message` Use JsonPath.taskToken to set the token."
                );
            }
            if props.topic.fifo() {
                check_fifo(node, &props)?;
            }
            let arn = props.topic.topic_arn();
            let publish = PolicyStatement::builder().action("sns:Publish").resource(arn.as_str()).build()?;
            let node = node.clone();
            let arguments = move |_| {
                let attributes = match &props.message_attributes {
                    Some(all) => Some(
                        all.iter()
                            .map(|(name, of)| Ok((name.clone(), render_attribute(&node, of)?.into())))
                            .collect::<Result<Object>>()?,
                    ),
                    None => None,
                };
                let per_type = props.message_per_subscription_type == Some(true);
                Ok(Value::Object(json_fields! {
                    "TopicArn" => arn.as_str(),
                    "Message" => props.message.value(),
                    "MessageDeduplicationId" => props.message_deduplication_id.clone(),
                    "MessageGroupId" => props.message_group_id.clone(),
                    "MessageStructure" => per_type.then_some("json"),
                    "MessageAttributes" => attributes,
                    "Subject" => props.subject.clone()
                }))
            };
            Ok(Call::new(resource_arn("sns", "publish", Some(pattern)), vec![publish], arguments))
        })?;
        Ok(Self { task })
    }
}

fn render_attribute(node: &Node, attribute: &MessageAttribute) -> Result<Object> {
    use MessageAttributeDataType as Type;
    let (value, data_type) = (&attribute.value, attribute.data_type);
    if let Some(input) = TaskInput::in_value(value) {
        let key = if data_type == Some(Type::Binary) { "BinaryValue" } else { "StringValue" };
        return Ok(object! {"DataType" => data_type.unwrap_or(Type::String), key => input.value()});
    }
    if data_type == Some(Type::Binary) {
        return Ok(object! {"DataType" => data_type, "BinaryValue" => js_string(value)});
    }
    if is_unresolved(value.clone()) {
        return Ok(object! {"DataType" => data_type.unwrap_or(Type::String), "StringValue" => value.clone()});
    }
    if let Some(data_type) = data_type {
        validate_attribute(node, value, data_type)?;
    }
    let (data_type, text) = match value {
        Value::Array(_) => (Type::StringArray, value.to_json(0)),
        Value::Number(_) => (Type::Number, js_string(value)),
        _ => (Type::String, js_string(value)),
    };
    Ok(object! {"DataType" => data_type, "StringValue" => text})
}

// Quirk(cdk): sfn-attribute-arrays. A list that is said to be one is refused unless it is empty; one of which nothing is said is taken.
fn validate_attribute(node: &Node, value: &Value, data_type: MessageAttributeDataType) -> Result<()> {
    use MessageAttributeDataType as Type;
    let kind = match value {
        Value::Array(items) if data_type != Type::StringArray => {
            let items: Vec<String> = items.iter().map(js_string).collect();
            bail!(
                node,
                "RequestedMessageAttributeTypeInvalid",
                "Requested SNS message attribute type was {data_type} but {} was of type Array",
                items.join(",")
            );
        }
        Value::Array(items) if items.is_empty() => return Ok(()),
        Value::Array(_) => bail!(
            node,
            "RequestedMessageAttributeTypeInvalidForArray",
            "Requested SNS message attribute type was object but Array values must be one of string,boolean,number"
        ),
        Value::String(text) if text.starts_with("{%") && text.ends_with("%}") => return Ok(()),
        Value::String(_) if matches!(data_type, Type::String | Type::Binary) => return Ok(()),
        Value::Number(_) if data_type == Type::Number => return Ok(()),
        Value::Bool(_) if data_type == Type::String => return Ok(()),
        Value::String(_) => "string",
        Value::Number(_) => "number",
        Value::Bool(_) => "boolean",
        _ => "object",
    };
    Err(Error::new(
        "Error",
        format!("Requested SNS message attribute type was {data_type} but {} was of type {kind}", js_string(value)),
    ))
}

state_props! {
    /// Properties of a [`SqsSendMessage`].
    pub struct SqsSendMessageProps => SqsSendMessage, new(queue: QueueRef, message_body: TaskInput) { task;
        /// The queue.
        [into] queue: QueueRef,
        /// The message.
        message_body: TaskInput,
        /// How long the message is held back, up to 15 minutes. Default: as the queue says.
        delay: Option<Duration>,
        /// What makes a message the same as another; of FIFO queues only.
        [into] message_deduplication_id: Option<String>,
        /// The group of messages that arrive in order; of FIFO queues only.
        [into] message_group_id: Option<String>,
    }
}

task_class! {
    /// A message to a queue; clones are the same.
    pub struct SqsSendMessage(SqsSendMessageProps)
}

impl SqsSendMessage {
    fn make(scope: &dyn Construct, id: &str, props: SqsSendMessageProps) -> Result<Self> {
        let task = Call::task(scope, id, "SqsSendMessage", props.task(), |node| {
            let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
            supported(pattern, &CALL_OR_TOKEN)?;
            if pattern == IntegrationPattern::WaitForTaskToken && !have_task_token([&props.message_body])? {
                bail!(
                    node,
                    "TaskTokenRequired",
                    "Task Token is required in `messageBody` Use JsonPath.taskToken to set the token."
                );
            }
            let queue = &props.queue;
            let mut policies =
                vec![PolicyStatement::builder().action("sqs:SendMessage").resource(queue.queue_arn()).build()?];
            if let Some(key) = queue.encryption_master_key() {
                let actions = ["kms:Decrypt", "kms:GenerateDataKey*"];
                policies.push(PolicyStatement::builder().actions(actions).resource(key.key_arn()).build()?);
            }
            let url = queue.queue_url();
            let arguments = move |_| {
                Ok(Value::Object(json_fields! {
                    "QueueUrl" => url.as_str(),
                    "MessageBody" => props.message_body.value(),
                    "DelaySeconds" => props.delay.map(|d| d.to_seconds()).transpose()?,
                    "MessageDeduplicationId" => props.message_deduplication_id.clone(),
                    "MessageGroupId" => props.message_group_id.clone()
                }))
            };
            Ok(Call::new(resource_arn("sqs", "sendMessage", Some(pattern)), policies, arguments))
        })?;
        Ok(Self { task })
    }
}
