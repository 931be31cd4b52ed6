//! Properties of queues, and what is valid of them.

use longshore_core::bail;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::Node;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::PhysicalName;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::{Queue, QueueRef};
use crate::aws_kms::KeyRef;
use crate::props::construct_props;

/// Where messages go that could not be processed.
#[derive(Clone)]
pub struct DeadLetterQueue {
    /// The queue.
    pub queue: QueueRef,
    /// How often a message is received before it goes there, at least once.
    pub max_receive_count: i64,
}

impl std::fmt::Debug for DeadLetterQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("DeadLetterQueue")
            .field("queue", &self.queue.node().path())
            .field("max_receive_count", &self.max_receive_count)
            .finish()
    }
}

/// Which queues may have a queue as their dead-letter queue.
#[derive(Clone, Default)]
pub struct RedriveAllowPolicy {
    /// Whether all may, none, or those listed. Default: those listed, all if there is no list.
    pub redrive_permission: Option<RedrivePermission>,
    /// Up to ten queues.
    pub source_queues: Option<Vec<QueueRef>>,
}

impl std::fmt::Debug for RedriveAllowPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let queues = self.source_queues.as_ref();
        f.debug_struct("RedriveAllowPolicy")
            .field("redrive_permission", &self.redrive_permission)
            .field("source_queues", &queues.map(|q| q.iter().map(|q| q.node().path().to_owned()).collect::<Vec<_>>()))
            .finish()
    }
}

/// Which queues may have a queue as their dead-letter queue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RedrivePermission {
    /// Every queue of the account and region.
    AllowAll,
    /// No queue.
    DenyAll,
    /// The queues that are listed.
    ByQueue,
}

/// What duplicates are looked for in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeduplicationScope {
    /// Each message group.
    MessageGroup,
    /// The queue.
    Queue,
}

/// What the throughput limit of a FIFO queue counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FifoThroughputLimit {
    /// The queue.
    PerQueue,
    /// Each message group.
    PerMessageGroupId,
}

/// How messages are encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueueEncryption {
    /// Not at all.
    Unencrypted,
    /// With the account's key for SQS.
    KmsManaged,
    /// With a key of the Key Management Service.
    Kms,
    /// With keys that SQS has.
    SqsManaged,
}

construct_props! {
    /// Properties of a [`Queue`].
    #[derive(Debug, Default)]
    pub struct QueueProps => Queue {
        /// The name; of FIFO queues it ends in `.fifo`. Default: made by CloudFormation.
        [into] queue_name: Option<PhysicalName>,
        /// How long messages are kept, 60 seconds to 14 days. Default: 4 days.
        retention_period: Option<Duration>,
        /// How long messages are held back, up to 15 minutes. Default: not.
        delivery_delay: Option<Duration>,
        /// The largest message, 1,024 to 1,048,576 bytes. Default: 1,048,576.
        max_message_size_bytes: Option<u32>,
        /// How long a receive call waits for messages, up to 20 seconds. Default: not.
        receive_message_wait_time: Option<Duration>,
        /// How long a received message is hidden from others, up to 12 hours. Default: 30 seconds.
        visibility_timeout: Option<Duration>,
        /// Where messages go that could not be processed.
        dead_letter_queue: Option<DeadLetterQueue>,
        /// How messages are encrypted. Default: as SQS does, or by `encryption_master_key`.
        encryption: Option<QueueEncryption>,
        /// The key for KMS encryption. Default: a new one.
        [into] encryption_master_key: Option<KeyRef>,
        /// How long SQS uses a data key, 1 minute to 24 hours. Default: 5 minutes.
        data_key_reuse: Option<Duration>,
        /// Whether messages keep their order. Default: where another property says so.
        fifo: Option<bool>,
        /// Whether messages of equal content are duplicates; FIFO queues only. Default false.
        content_based_deduplication: Option<bool>,
        /// What duplicates are looked for in; FIFO queues only. Default: the queue.
        deduplication_scope: Option<DeduplicationScope>,
        /// What the throughput limit counts for; FIFO queues only. Default: the queue.
        fifo_throughput_limit: Option<FifoThroughputLimit>,
        /// What happens to the queue when it is taken out of the stack. Default: it is deleted.
        removal_policy: Option<RemovalPolicy>,
        /// Whether the queue must be used over TLS. Default false.
        enforce_ssl: Option<bool>,
        /// Which queues may have this one as their dead-letter queue. Default: all.
        redrive_allow_policy: Option<RedriveAllowPolicy>,
    }
}

pub(super) struct Seconds {
    pub(super) delay: Option<u64>,
    pub(super) retention: Option<u64>,
    pub(super) wait: Option<u64>,
    pub(super) visibility: Option<u64>,
}

// Source: SQS API, SetQueueAttributes.
pub(super) fn validate(at: &Node, props: &QueueProps) -> Result<Seconds> {
    let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
    let times = Seconds {
        delay: seconds(props.delivery_delay)?,
        retention: seconds(props.retention_period)?,
        wait: seconds(props.receive_message_wait_time)?,
        visibility: seconds(props.visibility_timeout)?,
    };
    let mut errors: Vec<String> = Vec::new();
    let mut range = |what: &str, value: Option<u64>, low: u64, high: u64, unit: &str| {
        if let Some(value) = value.filter(|v| !(low..=high).contains(v)) {
            let (low, high) = (thousands(low), thousands(high));
            errors.push(format!("{what} must be between {low} and {high} {unit}, but {value} was provided"));
        }
    };
    range("delivery delay", times.delay, 0, 900, "seconds");
    range("maximum message size", props.max_message_size_bytes.map(u64::from), 1024, 1_048_576, "bytes");
    range("message retention period", times.retention, 60, 1_209_600, "seconds");
    range("receive wait time", times.wait, 0, 20, "seconds");
    range("visibility timeout", times.visibility, 0, 43_200, "seconds");
    if let Some(dead) = props.dead_letter_queue.as_ref().filter(|d| d.max_receive_count < 1) {
        errors.push(format!(
            "dead letter target maximum receive count must be 1 or more, but {} was provided",
            dead.max_receive_count
        ));
    }
    if let Some(redrive) = &props.redrive_allow_policy {
        let sources = redrive.source_queues.as_ref();
        match redrive.redrive_permission {
            Some(RedrivePermission::ByQueue) if sources.is_none_or(Vec::is_empty) => errors.push(
                "At least one source queue must be specified when RedrivePermission is set to 'byQueue'".to_owned(),
            ),
            Some(RedrivePermission::ByQueue) if sources.is_some_and(|s| s.len() > 10) => errors.push(
                "Up to 10 sourceQueues can be specified. Set RedrivePermission to 'allowAll' to specify more"
                    .to_owned(),
            ),
            Some(RedrivePermission::AllowAll | RedrivePermission::DenyAll) if sources.is_some() => errors.push(
                "sourceQueues cannot be configured when RedrivePermission is set to 'allowAll' or 'denyAll'".to_owned(),
            ),
            _ => {}
        }
    }
    if errors.is_empty() {
        return Ok(times);
    }
    let list: String = errors.iter().map(|e| format!("\n- {e}")).collect();
    Err(Error::at(
        at,
        "PropsValidationFailed",
        format!("Queue initialization failed due to the following validation error(s):{list}"),
    ))
}

fn thousands(n: u64) -> String {
    let digits = n.to_string();
    let mut out = String::new();
    for (i, c) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(c);
    }
    out
}

/// Refuses names that do not say whether the queue is FIFO.
pub(super) fn check_fifo_name(at: &Node, name: &str, fifo: bool) -> Result<()> {
    if str_is_unresolved(name) {
        return Ok(());
    }
    match (fifo, name.ends_with(".fifo")) {
        (true, false) => bail!(at, "FifoQueueNames", "FIFO queue names must end in '.fifo'"),
        (false, true) => bail!(at, "NonFifoQueueName", "Non-FIFO queue name may not end in '.fifo'"),
        _ => Ok(()),
    }
}

/// Whether the queue is FIFO, said or implied.
pub(super) fn is_fifo(at: &Node, props: &QueueProps) -> Result<bool> {
    let name = match &props.queue_name {
        Some(PhysicalName::Name(name)) => Some(name),
        _ => None,
    };
    let implied = name.is_some_and(|n| !str_is_unresolved(n) && n.ends_with(".fifo"))
        || props.content_based_deduplication == Some(true)
        || props.deduplication_scope.is_some()
        || props.fifo_throughput_limit.is_some();
    let fifo = props.fifo.unwrap_or(implied);
    if let Some(name) = name {
        check_fifo_name(at, name, fifo)?;
    }
    if fifo {
        return Ok(true);
    }
    if props.content_based_deduplication == Some(true) {
        bail!(
            at,
            "ContentBasedDeduplicationDefinedQueues",
            "Content-based deduplication can only be defined for FIFO queues"
        );
    }
    if props.deduplication_scope.is_some() {
        bail!(at, "DeduplicationScopeDefinedQueues", "Deduplication scope can only be defined for FIFO queues");
    }
    if props.fifo_throughput_limit.is_some() {
        bail!(at, "ThroughputLimitDefinedQueues", "FIFO throughput limit can only be defined for FIFO queues");
    }
    Ok(false)
}

pub(super) fn render_redrive_allow(policy: &RedriveAllowPolicy) -> Value {
    let sources = policy.source_queues.as_ref();
    let default = if sources.is_some() { RedrivePermission::ByQueue } else { RedrivePermission::AllowAll };
    object! {
        "redrivePermission" => match policy.redrive_permission.unwrap_or(default) {
            RedrivePermission::AllowAll => "allowAll",
            RedrivePermission::DenyAll => "denyAll",
            RedrivePermission::ByQueue => "byQueue",
        },
        "sourceQueueArns" => sources.map(|s| s.iter().map(|q| q.queue_arn()).collect::<Vec<_>>()),
    }
    .into()
}
