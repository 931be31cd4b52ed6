//! What calls functions by itself: queues, topics, buckets and Kafka.

mod kafka;
mod s3;

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::bail;
use longshore_core::error::{Error, Result};
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::value::{Object, js_number};

pub use kafka::{
    AuthenticationMethod, KafkaDlq, ManagedKafkaEventSource, ManagedKafkaEventSourceProps, SelfManagedKafkaEventSource,
    SelfManagedKafkaEventSourceProps,
};
pub use s3::{S3EventSource, S3EventSourceProps, S3EventSourceV2};

use crate::aws_events_targets::node_unique_id;
use crate::aws_kms::KeyRef;
use crate::aws_lambda::{
    DlqDestinationConfig, EventSourceDlqRef, EventSourceMapping, EventSourceMappingOptions, EventSourceRef,
    IEventSource, IEventSourceDlq, IFunction, MetricsConfig, ProvisionedPollerConfig,
};
use crate::aws_s3::BucketRef;
use crate::aws_sns::TopicRef;
use crate::aws_sns_subscriptions::{LambdaSubscription, LambdaSubscriptionProps};
use crate::aws_sqs::QueueRef;

macro_rules! handle {
    ($Class:ident => $Ref:ident) => {
        impl From<$Class> for $Ref {
            fn from(source: $Class) -> Self {
                Rc::new(source)
            }
        }
    };
}
handle!(SqsEventSource => EventSourceRef);
handle!(SnsEventSource => EventSourceRef);
handle!(SqsDlq => EventSourceDlqRef);
handle!(SnsDlq => EventSourceDlqRef);
handle!(S3OnFailureDestination => EventSourceDlqRef);

/// How a queue is read.
#[derive(Clone, Default)]
pub struct SqsEventSourceProps {
    /// How many messages a call gets at most: 10, or 10,000 with a window. Default 10.
    pub batch_size: Option<f64>,
    /// How long messages are collected, 5 minutes at most. Default: not at all.
    pub max_batching_window: Option<Duration>,
    /// Whether the function says which messages failed. Default false.
    pub report_batch_item_failures: Option<bool>,
    /// Whether the queue is read. Default true.
    pub enabled: Option<bool>,
    /// Which messages count. Default: all.
    pub filters: Option<Vec<Object>>,
    /// The key that the filters are encrypted with.
    pub filter_encryption: Option<KeyRef>,
    /// How many calls run at once at most, 2 to 1,000.
    pub max_concurrency: Option<f64>,
    /// Metrics of reading.
    pub metrics_config: Option<MetricsConfig>,
    /// Pollers that are always ready; not with `max_concurrency`.
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
}

/// A queue whose messages a function gets; clones are the same.
#[derive(Clone)]
pub struct SqsEventSource {
    queue: QueueRef,
    props: SqsEventSourceProps,
    mapping: Rc<RefCell<Option<EventSourceMapping>>>,
}

impl SqsEventSource {
    /// Reads a queue.
    ///
    /// # Errors
    /// Never, as nothing is said of how it is read.
    pub fn new(queue: impl Into<QueueRef>) -> Result<Self> {
        Self::with_props(queue, SqsEventSourceProps::default())
    }

    /// Reads a queue, with properties.
    ///
    /// # Errors
    /// When a property is not valid.
    pub fn with_props(queue: impl Into<QueueRef>, props: SqsEventSourceProps) -> Result<Self> {
        let queue = queue.into();
        check(&queue, &props)?;
        Ok(Self { queue, props, mapping: Rc::default() })
    }

    /// The queue.
    pub fn queue(&self) -> QueueRef {
        self.queue.clone()
    }

    /// The id of the mapping.
    ///
    /// # Errors
    /// When no function reads the queue yet.
    pub fn event_source_mapping_id(&self) -> Result<String> {
        Ok(self.mapping()?.event_source_mapping_id())
    }

    /// The ARN of the mapping.
    ///
    /// # Errors
    /// When no function reads the queue yet.
    pub fn event_source_mapping_arn(&self) -> Result<String> {
        self.mapping()?.event_source_mapping_arn()
    }

    fn mapping(&self) -> Result<EventSourceMapping> {
        self.mapping.borrow().clone().ok_or_else(|| {
            Error::at(
                &self.queue,
                "SqsEventSourceYetBound",
                "SqsEventSource is not yet bound to an event source mapping".to_owned(),
            )
        })
    }
}

fn check(queue: &QueueRef, props: &SqsEventSourceProps) -> Result<()> {
    if let Some(window) = props.max_batching_window {
        if queue.fifo() {
            bail!(queue, "BatchingWindowSupportedQueues", "Batching window is not supported for FIFO queues");
        }
        if window.to_seconds()? > 300 {
            bail!(
                queue,
                "MaximumBatchingWindowSecondsLess",
                "Maximum batching window must be 300 seconds or less (given {})",
                window.to_human_string()
            );
        }
    }
    if let Some(size) = props.batch_size.filter(|n| number_token(*n).is_none()) {
        let given = js_number(size);
        let windowed = props.max_batching_window.is_some();
        if windowed && !(1.0..=10_000.0).contains(&size) {
            bail!(
                queue,
                "MaximumBatchSizeInclusiveGiven",
                "Maximum batch size must be between 1 and 10000 inclusive (given {given}) when batching window is specified."
            );
        }
        if !windowed && !(1.0..=10.0).contains(&size) {
            bail!(
                queue,
                "MaximumBatchSizeInclusiveGiven",
                "Maximum batch size must be between 1 and 10 inclusive (given {given}) when batching window is not specified."
            );
        }
    }
    let Some(pollers) = &props.provisioned_poller_config else { return Ok(()) };
    if props.max_concurrency.is_some() {
        bail!(
            queue,
            "SqsProvisionedPollerConfigMaxConcurrencyMutuallyExclusive",
            "provisionedPollerConfig and maxConcurrency are mutually exclusive \u{2014} specify only one"
        );
    }
    let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
    let (min, max) = (known(pollers.minimum_pollers), known(pollers.maximum_pollers));
    if let Some(n) = min.filter(|n| !(2.0..=200.0).contains(n)) {
        bail!(
            queue,
            "SqsMinimumProvisionedPollersInclusive",
            "Minimum provisioned pollers for SQS must be between 2 and 200 inclusive, got: {}",
            js_number(n)
        );
    }
    if let Some(n) = max.filter(|n| !(2.0..=2000.0).contains(n)) {
        bail!(
            queue,
            "SqsMaximumProvisionedPollersInclusive",
            "Maximum provisioned pollers for SQS must be between 2 and 2000 inclusive, got: {}",
            js_number(n)
        );
    }
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        bail!(
            queue,
            "SqsMinimumProvisionedPollersLessEqual",
            "Minimum provisioned pollers must be less than or equal to maximum provisioned pollers, got: min={}, max={}",
            js_number(min),
            js_number(max)
        );
    }
    Ok(())
}

impl IEventSource for SqsEventSource {
    fn bind(&self, target: &dyn IFunction) -> Result<()> {
        let props = self.props.clone();
        let mapping = target.add_event_source_mapping(
            &format!("SqsEventSource:{}", node_unique_id(self.queue.node())?),
            EventSourceMappingOptions {
                batch_size: props.batch_size,
                max_batching_window: props.max_batching_window,
                max_concurrency: props.max_concurrency,
                report_batch_item_failures: props.report_batch_item_failures,
                enabled: props.enabled,
                event_source_arn: Some(self.queue.queue_arn()),
                filters: props.filters,
                filter_encryption: props.filter_encryption,
                metrics_config: props.metrics_config,
                provisioned_poller_config: props.provisioned_poller_config,
                ..Default::default()
            },
        )?;
        *self.mapping.borrow_mut() = Some(mapping);
        if target.role().is_some() {
            self.queue.grant_consume_messages(target)?;
        } else {
            Annotations::of(target.node()).add_warning_v2(
                "@aws-cdk/aws-lambda-event-sources:sqsFunctionImportWithoutRole",
                &format!(
                    "Function '{}' was imported without an IAM role so it was not granted access to consume messages from '{}'",
                    target.node().path(),
                    self.queue.node().path()
                ),
            );
        }
        Ok(())
    }
}

/// A topic whose messages a function gets.
#[derive(Clone)]
pub struct SnsEventSource {
    topic: TopicRef,
    props: LambdaSubscriptionProps,
}

impl SnsEventSource {
    /// Subscribes the function to a topic.
    pub fn new(topic: impl Into<TopicRef>) -> Self {
        Self::with_props(topic, LambdaSubscriptionProps::default())
    }

    /// Subscribes the function to a topic, with properties.
    pub fn with_props(topic: impl Into<TopicRef>, props: LambdaSubscriptionProps) -> Self {
        Self { topic: topic.into(), props }
    }

    /// The topic.
    pub fn topic(&self) -> TopicRef {
        self.topic.clone()
    }
}

impl IEventSource for SnsEventSource {
    fn bind(&self, target: &dyn IFunction) -> Result<()> {
        self.topic.add_subscription(&LambdaSubscription::with_props(target.to_ref(), self.props.clone()))?;
        Ok(())
    }
}

macro_rules! dlq {
    ($(#[$m:meta])* $Class:ident($field:ident: $Ref:ident), |$of:ident, $function:ident| $bind:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            $field: $Ref,
        }

        impl $Class {
            /// Sends failed batches there.
            pub fn new($field: impl Into<$Ref>) -> Self {
                Self { $field: $field.into() }
            }
        }

        impl IEventSourceDlq for $Class {
            fn bind(&self, _: &EventSourceMapping, $function: &dyn IFunction) -> Result<DlqDestinationConfig> {
                let $of = &self.$field;
                Ok(DlqDestinationConfig { destination: $bind })
            }
        }
    };
}
dlq! {
    /// A queue for failed batches.
    SqsDlq(queue: QueueRef), |of, function| {
        of.grant_send_messages(function)?;
        of.queue_arn()
    }
}
dlq! {
    /// A topic for failed batches.
    SnsDlq(topic: TopicRef), |of, function| {
        of.grant_publish(function)?;
        of.topic_arn()
    }
}
dlq! {
    /// A bucket for failed batches.
    S3OnFailureDestination(bucket: BucketRef), |of, function| {
        of.grant_read_write(function, "*")?;
        of.bucket_arn()
    }
}
