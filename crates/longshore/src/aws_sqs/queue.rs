//! Queues: owned by a stack, or existing ones.

use std::cell::OnceCell;
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::{CfnResource, RemovalPolicy};
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{ResourceBase, ResourceEnvironment};
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::queue_props::{check_fifo_name, is_fifo, render_redrive_allow, validate};
use super::{
    DeadLetterQueue, DeduplicationScope, FifoThroughputLimit, QueueEncryption, QueuePolicy, QueuePolicyProps,
    QueueProps,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_iam::{
    AddToResourcePolicyResult, AnyPrincipal, Effect, Grant, GrantOnKeyResult, GrantWithResourceOptions, IGrantable,
    IResourceWithPolicy, PolicyStatement, imported,
};
use crate::aws_kms::{self, Key, KeyProps, KeyRef};

const SEND: [&str; 3] = ["sqs:SendMessage", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"];
const CONSUME: [&str; 5] = [
    "sqs:ReceiveMessage",
    "sqs:ChangeMessageVisibility",
    "sqs:GetQueueUrl",
    "sqs:DeleteMessage",
    "sqs:GetQueueAttributes",
];
const PURGE: [&str; 3] = ["sqs:PurgeQueue", "sqs:GetQueueAttributes", "sqs:GetQueueUrl"];

/// What is known of an existing queue.
#[derive(Clone, Debug, Default)]
pub struct QueueAttributes {
    /// The ARN.
    pub queue_arn: String,
    /// The URL. Default: made of the ARN.
    pub queue_url: Option<String>,
    /// The name. Default: taken from the ARN.
    pub queue_name: Option<String>,
    /// The ARN of the key that messages are encrypted with.
    pub key_arn: Option<String>,
    /// Whether messages keep their order. Default: as the name says; not where it is a token.
    pub fifo: Option<bool>,
}

/// A queue, whoever owns it.
pub trait IQueue: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This queue as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// The ARN.
    fn queue_arn(&self) -> String;

    /// The URL.
    fn queue_url(&self) -> String;

    /// The name.
    fn queue_name(&self) -> String;

    /// The key that messages are encrypted with.
    fn encryption_master_key(&self) -> Option<&KeyRef>;

    /// How messages are encrypted, where that was said.
    fn encryption_type(&self) -> Option<QueueEncryption>;

    /// Whether messages keep their order.
    fn fifo(&self) -> bool;

    /// Allows a principal some actions on the queue: by its own policy, else by the queue's.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.queue_arn()],
            conditions: Object::new(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })
    }

    /// Allows a principal some actions with the key, if there is one.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_on_key(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<GrantOnKeyResult> {
        aws_kms::grant_on_key(self.encryption_master_key(), grantee, actions)
    }

    /// Allows a principal to send messages, and to encrypt them.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_send_messages(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let granted = self.grant(grantee, &SEND)?;
        if let Some(key) = self.encryption_master_key().and_then(KeyRef::key) {
            // A producer has to read what it wrote, to check it.
            key.grant_encrypt_decrypt(grantee)?;
        }
        Ok(granted)
    }

    /// Allows a principal to receive and delete messages, and to decrypt them.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_consume_messages(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let granted = self.grant(grantee, &CONSUME)?;
        if let Some(key) = self.encryption_master_key().and_then(KeyRef::key) {
            key.grant_decrypt(grantee)?;
        }
        Ok(granted)
    }

    /// Allows a principal to delete all messages.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_purge(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &PURGE)
    }

    /// A metric of the queue.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("QueueName".to_owned(), self.queue_name())].into();
        Metric::of_service("AWS/SQS", metric_name, dimensions, options)?.attach_to(self.node())
    }

    /// How old the oldest message is, in seconds.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_approximate_age_of_oldest_message(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("ApproximateAgeOfOldestMessage", with_statistic(options, Stats::MAXIMUM))
    }

    /// How many messages are not yet delivered because of a delay.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_approximate_number_of_messages_delayed(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("ApproximateNumberOfMessagesDelayed", with_statistic(options, Stats::MAXIMUM))
    }

    /// How many messages are being worked on.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_approximate_number_of_messages_not_visible(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("ApproximateNumberOfMessagesNotVisible", with_statistic(options, Stats::MAXIMUM))
    }

    /// How many messages wait.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_approximate_number_of_messages_visible(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("ApproximateNumberOfMessagesVisible", with_statistic(options, Stats::MAXIMUM))
    }

    /// How often there was no message.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_number_of_empty_receives(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("NumberOfEmptyReceives", with_statistic(options, Stats::SUM))
    }

    /// How many messages were deleted.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_number_of_messages_deleted(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("NumberOfMessagesDeleted", with_statistic(options, Stats::SUM))
    }

    /// How many messages were delivered.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_number_of_messages_received(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("NumberOfMessagesReceived", with_statistic(options, Stats::SUM))
    }

    /// How many messages were sent.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_number_of_messages_sent(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("NumberOfMessagesSent", with_statistic(options, Stats::SUM))
    }

    /// How large messages are, in bytes.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_sent_message_size(&self, options: MetricOptions) -> Result<Metric> {
        self.metric("SentMessageSize", with_statistic(options, Stats::AVERAGE))
    }
}

/// A handle of any queue.
pub type QueueRef = Rc<dyn IQueue>;

/// A queue; clones are the same.
#[derive(Clone)]
pub struct Queue(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    encryption_type: Option<QueueEncryption>,
    master_key: Option<KeyRef>,
    fifo: bool,
    dead_letter_queue: Option<DeadLetterQueue>,
    policy: OnceCell<QueuePolicy>,
}

impl Queue {
    /// Adds a queue to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub(super) fn make(scope: &dyn Construct, id: &str, props: QueueProps) -> Result<Self> {
        let name = props.queue_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_sqs.Queue", name)?;
        let node = base.node().clone();
        let times = validate(&node, &props)?;
        let fifo = is_fifo(&node, &props)?;
        let encryption = Encryption::of(&node, &props)?;
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::SQS::Queue",
            object! {
                "QueueName" => base.physical_name(),
                "FifoQueue" => fifo.then_some(true),
                "ContentBasedDeduplication" => props.content_based_deduplication,
                "DeduplicationScope" => props.deduplication_scope.map(|s| match s {
                    DeduplicationScope::MessageGroup => "messageGroup",
                    DeduplicationScope::Queue => "queue",
                }),
                "FifoThroughputLimit" => props.fifo_throughput_limit.map(|l| match l {
                    FifoThroughputLimit::PerQueue => "perQueue",
                    FifoThroughputLimit::PerMessageGroupId => "perMessageGroupId",
                }),
                "KmsMasterKeyId" => encryption.key_id,
                "KmsDataKeyReusePeriodSeconds" => encryption.data_key_seconds,
                "SqsManagedSseEnabled" => encryption.sqs_managed,
                "RedrivePolicy" => props.dead_letter_queue.as_ref().map(|d| object! {
                    "deadLetterTargetArn" => d.queue.queue_arn(),
                    "maxReceiveCount" => d.max_receive_count,
                }),
                "RedriveAllowPolicy" => props.redrive_allow_policy.as_ref().map(render_redrive_allow),
                "DelaySeconds" => times.delay,
                "MaximumMessageSize" => props.max_message_size_bytes,
                "MessageRetentionPeriod" => times.retention,
                "ReceiveMessageWaitTimeSeconds" => times.wait,
                "VisibilityTimeout" => times.visibility,
            },
        )?;
        resource.apply_removal_policy(props.removal_policy.unwrap_or(RemovalPolicy::Destroy), true)?;
        let queue = Self(Rc::new(Owned {
            base,
            resource,
            encryption_type: encryption.kind,
            master_key: encryption.master_key,
            fifo,
            dead_letter_queue: props.dead_letter_queue,
            policy: OnceCell::new(),
        }));
        if props.enforce_ssl == Some(true) {
            queue.add_to_resource_policy(
                PolicyStatement::builder()
                    .action("sqs:*")
                    .condition("Bool", object! {"aws:SecureTransport" => "false"})
                    .effect(Effect::Deny)
                    .resource(queue.queue_arn())
                    .principal(AnyPrincipal::new())
                    .build()?,
            )?;
        }
        Ok(queue)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Where messages go that could not be processed.
    pub fn dead_letter_queue(&self) -> Option<&DeadLetterQueue> {
        self.0.dead_letter_queue.as_ref()
    }

    /// An existing queue by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_queue_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<QueueRef> {
        Self::from_queue_attributes(scope, id, QueueAttributes { queue_arn: arn.into(), ..Default::default() })
    }

    /// An existing queue of which more is known.
    ///
    /// # Errors
    /// When the ARN is not one, `fifo` contradicts the name, or the id is empty or taken.
    pub fn from_queue_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: QueueAttributes,
    ) -> Result<QueueRef> {
        let arn = attributes.queue_arn;
        let stack = Stack::of(scope)?;
        let parts =
            ArnComponents::split(&arn, ArnFormat::NoResourceName).map_err(|e| e.with_path(scope.node().path()))?;
        let name = attributes.queue_name.unwrap_or(parts.resource);
        let fifo = if str_is_unresolved(&arn) {
            attributes.fifo.unwrap_or(false)
        } else {
            if let Some(fifo) = attributes.fifo {
                check_fifo_name(scope.node(), &name, fifo)?;
            }
            name.ends_with(".fifo")
        };
        let url = attributes.queue_url.unwrap_or_else(|| {
            let (region, account) = (parts.region.unwrap_or_default(), parts.account.unwrap_or_default());
            format!("https://sqs.{region}.{}/{account}/{name}", stack.url_suffix())
        });
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_sqs.QueueBase", Some(&arn))?;
        let master_key = match attributes.key_arn {
            Some(key) => Some(Key::from_key_arn(base.node(), "Key", key)?.into()),
            None => None,
        };
        Ok(Rc::new(Imported { base, arn, url, name, master_key, fifo }))
    }
}

#[derive(Default)]
struct Encryption {
    kind: Option<QueueEncryption>,
    master_key: Option<KeyRef>,
    key_id: Value,
    data_key_seconds: Option<u64>,
    sqs_managed: Option<bool>,
}

impl Encryption {
    fn of(at: &Node, props: &QueueProps) -> Result<Self> {
        let key = props.encryption_master_key.clone();
        if props.encryption == Some(QueueEncryption::SqsManaged) && key.is_some() {
            bail!(
                at,
                "EncryptionMasterKeySupportedEncryption",
                "'encryptionMasterKey' is not supported if encryption type 'SQS_MANAGED' is used"
            );
        }
        // A key implies encryption with it, whatever else is said.
        let encryption = if key.is_some() { Some(QueueEncryption::Kms) } else { props.encryption };
        let data_key_seconds = props.data_key_reuse.map(Duration::to_seconds).transpose()?;
        let rendered = match encryption {
            None => Self::default(),
            Some(QueueEncryption::Unencrypted) => Self { sqs_managed: Some(false), ..Self::default() },
            Some(QueueEncryption::SqsManaged) => Self { sqs_managed: Some(true), ..Self::default() },
            Some(QueueEncryption::KmsManaged) => {
                Self { key_id: "alias/aws/sqs".into(), data_key_seconds, ..Self::default() }
            }
            Some(QueueEncryption::Kms) => {
                let key = match key {
                    Some(key) => key,
                    None => {
                        let description = Some(format!("Created by {}", at.path()));
                        KeyRef::from(&Key::new(at, "Key", KeyProps { description, ..Default::default() })?)
                    }
                };
                Self { key_id: key.key_arn().into(), data_key_seconds, master_key: Some(key), ..Self::default() }
            }
        };
        Ok(Self { kind: encryption, ..rendered })
    }
}

impl Construct for Queue {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Queue {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let policy = match self.0.policy.get() {
            Some(policy) => policy,
            None => {
                let policy = QueuePolicy::new(self, "Policy", QueuePolicyProps { queues: vec![self.queue_url()] })?;
                self.0.policy.get_or_init(|| policy)
            }
        };
        policy.document().add_statements([statement]);
        Ok(AddToResourcePolicyResult { statement_added: true, policy_dependable: Some(Dependable::of(policy)) })
    }

    fn env(&self) -> ResourceEnvironment {
        self.0.base.env().clone()
    }
}

impl IQueue for Queue {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn queue_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("Arn"), |name| ArnComponents {
            service: "sqs".into(),
            resource: name.to_owned(),
            arn_format: ArnFormat::NoResourceName,
            ..Default::default()
        })
    }

    fn queue_url(&self) -> String {
        self.0.resource.ref_()
    }

    fn queue_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.att("QueueName"))
    }

    fn encryption_type(&self) -> Option<QueueEncryption> {
        self.0.encryption_type
    }

    fn encryption_master_key(&self) -> Option<&KeyRef> {
        self.0.master_key.as_ref()
    }

    fn fifo(&self) -> bool {
        self.0.fifo
    }
}

impl From<&Queue> for QueueRef {
    fn from(queue: &Queue) -> Self {
        Rc::new(queue.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    url: String,
    name: String,
    master_key: Option<KeyRef>,
    fifo: bool,
}

imported!(Imported);

impl IQueue for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn queue_arn(&self) -> String {
        self.arn.clone()
    }

    fn queue_url(&self) -> String {
        self.url.clone()
    }

    fn queue_name(&self) -> String {
        self.name.clone()
    }

    fn encryption_type(&self) -> Option<QueueEncryption> {
        self.master_key.as_ref().map(|_| QueueEncryption::Kms)
    }

    fn encryption_master_key(&self) -> Option<&KeyRef> {
        self.master_key.as_ref()
    }

    fn fifo(&self) -> bool {
        self.fifo
    }
}
