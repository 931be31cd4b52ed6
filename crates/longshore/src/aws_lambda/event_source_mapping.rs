//! Sources of events that Lambda reads by itself.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::stack::Stack;
use longshore_core::token::{number_token, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{array, bail, object};

use super::{FunctionRef, IFunction};
use crate::aws_iam::ServicePrincipal;
use crate::aws_kms::KeyRef;
use crate::props::{constructor, text_enum};

text_enum! {
    /// Where reading a stream begins.
    pub enum StartingPosition {
        /// With the oldest that there is.
        TrimHorizon = "TRIM_HORIZON",
        /// With what comes from now on.
        Latest = "LATEST",
        /// At a time.
        AtTimestamp = "AT_TIMESTAMP",
    }
}
text_enum! {
    /// What is logged of reading.
    pub enum EventSourceMappingLogLevel {
        /// The usual.
        Info = "INFO",
        /// Everything.
        Debug = "DEBUG",
        /// Problems.
        Warn = "WARN",
    }
}
text_enum! {
    /// A kind of metrics of reading.
    pub enum MetricType {
        /// How many events there are.
        EventCount = "EventCount",
        /// How many errors there are.
        ErrorCount = "ErrorCount",
        /// Those of Kafka.
        KafkaMetrics = "KafkaMetrics",
    }
}

/// Something that calls a function.
pub trait IEventSource {
    /// Has it call a function.
    ///
    /// # Errors
    /// When it cannot.
    fn bind(&self, target: &dyn IFunction) -> Result<()>;

    /// The name of its class.
    #[doc(hidden)]
    fn class_name(&self) -> &'static str {
        let name = std::any::type_name::<Self>();
        name.rsplit("::").next().unwrap_or(name)
    }
}

/// A handle of any source of events.
pub type EventSourceRef = Rc<dyn IEventSource>;

/// What a destination of failed batches is, once it is known.
#[derive(Clone, Debug, Default)]
pub struct DlqDestinationConfig {
    /// The ARN of what they go to.
    pub destination: String,
}

/// Something that failed batches can go to.
pub trait IEventSourceDlq {
    /// Prepares it for a function.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(&self, target: &EventSourceMapping, target_handler: &dyn IFunction) -> Result<DlqDestinationConfig>;
}

/// A handle of any destination of failed batches.
pub type EventSourceDlqRef = Rc<dyn IEventSourceDlq>;

/// How a source is connected to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceAccessConfigurationType {
    /// Lambda's name for it.
    pub r#type: String,
}

macro_rules! access {
    ($($(#[$m:meta])* $name:ident = $text:literal;)*) => {
        impl SourceAccessConfigurationType {
            $($(#[$m])* pub fn $name() -> Self { Self::of($text) })*

            /// A way of connecting by Lambda's name for it.
            pub fn of(name: impl Into<String>) -> Self {
                Self { r#type: name.into() }
            }
        }
    };
}
access! {
    /// A secret with user name and password of a broker.
    basic_auth = "BASIC_AUTH";
    /// A subnet.
    vpc_subnet = "VPC_SUBNET";
    /// A security group.
    vpc_security_group = "VPC_SECURITY_GROUP";
    /// A secret for SCRAM-256.
    sasl_scram_256_auth = "SASL_SCRAM_256_AUTH";
    /// A secret for SCRAM-512.
    sasl_scram_512_auth = "SASL_SCRAM_512_AUTH";
    /// A certificate of the client.
    client_certificate_tls_auth = "CLIENT_CERTIFICATE_TLS_AUTH";
    /// The root certificate of the server.
    server_root_ca_certificate = "SERVER_ROOT_CA_CERTIFICATE";
    /// A virtual host of a broker.
    virtual_host = "VIRTUAL_HOST";
}

/// One thing that connecting to a source needs.
#[derive(Clone, Debug)]
pub struct SourceAccessConfiguration {
    /// What it is.
    pub r#type: SourceAccessConfigurationType,
    /// Its ARN, id or name.
    pub uri: String,
}

/// Pollers that are always ready.
#[derive(Clone, Debug, Default)]
pub struct ProvisionedPollerConfig {
    /// How many there are at least, 1 to 200.
    pub minimum_pollers: Option<f64>,
    /// How many there are at most, 1 to 2,000.
    pub maximum_pollers: Option<f64>,
    /// The group that shares them.
    pub poller_group_name: Option<String>,
}

/// Metrics of reading.
#[derive(Clone, Debug, Default)]
pub struct MetricsConfig {
    /// The kinds.
    pub metrics: Vec<MetricType>,
}

/// What is said of reading a source.
#[derive(Clone, Default)]
pub struct EventSourceMappingOptions {
    /// The ARN of the source; this or Kafka's servers.
    pub event_source_arn: Option<String>,
    /// How many events a call gets at most. Default: as the service says.
    pub batch_size: Option<f64>,
    /// Whether a batch that fails is tried again in two halves. Default false.
    pub bisect_batch_on_error: Option<bool>,
    /// Where failed batches go. Default: nowhere.
    pub on_failure: Option<EventSourceDlqRef>,
    /// Whether the source is read. Default true.
    pub enabled: Option<bool>,
    /// Where reading a stream begins.
    pub starting_position: Option<StartingPosition>,
    /// The time that reading begins at, in seconds since 1970.
    pub starting_position_timestamp: Option<f64>,
    /// Whether the function says which events of a batch failed. Default false.
    pub report_batch_item_failures: Option<bool>,
    /// How long events are collected for a batch, 5 minutes at most. Default: not at all.
    pub max_batching_window: Option<Duration>,
    /// How many calls run at once at most, 2 to 1,000.
    pub max_concurrency: Option<f64>,
    /// How long an event is tried again, 1 minute to 7 days.
    pub max_record_age: Option<Duration>,
    /// How often an event is tried again, up to 10,000 times; -1 for ever.
    pub retry_attempts: Option<f64>,
    /// How many batches of a shard are handled at once, 1 to 10. Default 1.
    pub parallelization_factor: Option<f64>,
    /// The topic of Kafka.
    pub kafka_topic: Option<String>,
    /// How long events are handled together, 15 minutes at most.
    pub tumbling_window: Option<Duration>,
    /// The servers of Kafka, with ports.
    pub kafka_bootstrap_servers: Option<Vec<String>>,
    /// The group of consumers of Kafka.
    pub kafka_consumer_group_id: Option<String>,
    /// What connecting needs.
    pub source_access_configurations: Option<Vec<SourceAccessConfiguration>>,
    /// Which events count. Default: all.
    pub filters: Option<Vec<Object>>,
    /// The key that the filters are encrypted with.
    pub filter_encryption: Option<KeyRef>,
    /// Whether a bucket may be where failed batches go.
    pub support_s3_on_failure_destination: Option<bool>,
    /// Pollers that are always ready.
    pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
    /// Metrics of reading.
    pub metrics_config: Option<MetricsConfig>,
    /// What is logged of reading.
    pub log_level: Option<EventSourceMappingLogLevel>,
}

/// A source that Lambda reads for a function; clones are the same.
#[derive(Clone)]
pub struct EventSourceMapping(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: std::cell::OnceCell<CfnResource>,
}

fn known(n: Option<f64>) -> Option<f64> {
    n.filter(|n| number_token(*n).is_none())
}

/// Properties of an [`EventSourceMapping`].
#[derive(Clone)]
pub struct EventSourceMappingProps {
    /// The function that is called.
    pub target: FunctionRef,
    /// What is read, and how.
    pub options: EventSourceMappingOptions,
}

constructor!(EventSourceMapping, EventSourceMappingProps);

impl EventSourceMapping {
    /// Has a function called with what a source has.
    ///
    /// # Errors
    /// When an option is not valid, or the id is empty or taken.
    pub fn of(function: &dyn IFunction, id: &str, options: EventSourceMappingOptions) -> Result<Self> {
        Self::new(function.node(), id, EventSourceMappingProps { target: function.to_ref(), options })
    }

    fn make(scope: &dyn Construct, id: &str, props: EventSourceMappingProps) -> Result<Self> {
        let EventSourceMappingProps { target, options: props } = props;
        let target = &*target;
        let class = "aws-cdk-lib.aws_lambda.EventSourceMapping";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node().clone();
        check(&node, &props)?;
        if let Some(key) = props.filter_encryption.as_ref().and_then(KeyRef::key) {
            key.grant_decrypt(&ServicePrincipal::new("lambda.amazonaws.com"))?;
        }
        let mapping = Self(Rc::new(Owned { base, resource: std::cell::OnceCell::new() }));
        let failed = props.on_failure.as_ref().map(|d| d.bind(&mapping, target)).transpose()?;
        let kafka = props.kafka_consumer_group_id.as_ref().map(|group| object! {"ConsumerGroupId" => group.as_str()});
        let (own, managed) = (props.kafka_bootstrap_servers.is_some(), props.event_source_arn.is_some());
        let seconds = |d: Option<Duration>| d.map(Duration::to_seconds).transpose();
        let pollers = props.provisioned_poller_config.as_ref().map(|p| {
            object! {
                "MinimumPollers" => p.minimum_pollers,
                "MaximumPollers" => p.maximum_pollers,
                "PollerGroupName" => p.poller_group_name.clone(),
            }
        });
        let metrics = props.metrics_config.as_ref().map(|m| {
            object! {"Metrics" => m.metrics.iter().map(|m| m.as_str()).collect::<Vec<_>>()}
        });
        let access = props.source_access_configurations.as_ref().map(|all| {
            let one = |a: &SourceAccessConfiguration| -> Value {
                object! {"Type" => a.r#type.r#type.as_str(), "URI" => a.uri.as_str()}.into()
            };
            all.iter().map(one).collect::<Vec<_>>()
        });
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::Lambda::EventSourceMapping",
            object! {
                "BatchSize" => props.batch_size,
                "BisectBatchOnFunctionError" => props.bisect_batch_on_error,
                "DestinationConfig" => failed.map(|f| object! {
                    "OnFailure" => object! {"Destination" => f.destination},
                }),
                "Enabled" => props.enabled,
                "EventSourceArn" => props.event_source_arn,
                "FunctionName" => target.function_name(),
                "StartingPosition" => props.starting_position.map(StartingPosition::as_str),
                "StartingPositionTimestamp" => props.starting_position_timestamp,
                "FunctionResponseTypes" =>
                    (props.report_batch_item_failures == Some(true)).then(|| array!["ReportBatchItemFailures"]),
                "MaximumBatchingWindowInSeconds" => seconds(props.max_batching_window)?,
                "MaximumRecordAgeInSeconds" => seconds(props.max_record_age)?,
                "MaximumRetryAttempts" => props.retry_attempts,
                "ParallelizationFactor" => props.parallelization_factor,
                "Topics" => props.kafka_topic.map(|t| array![t]),
                "TumblingWindowInSeconds" => seconds(props.tumbling_window)?,
                "ScalingConfig" => props
                    .max_concurrency
                    .filter(|n| *n != 0.0)
                    .map(|n| object! {"MaximumConcurrency" => n}),
                "SourceAccessConfigurations" => access,
                "SelfManagedEventSource" => props.kafka_bootstrap_servers.map(|servers| object! {
                    "Endpoints" => object! {"KafkaBootstrapServers" => servers},
                }),
                "FilterCriteria" => props.filters.map(|filters| object! {
                    "Filters" => filters.iter().map(capitalized).collect::<Vec<_>>(),
                }),
                "KmsKeyArn" => props.filter_encryption.as_ref().map(|k| k.key_arn().to_owned()),
                "SelfManagedKafkaEventSourceConfig" => kafka.clone().filter(|_| own),
                "AmazonManagedKafkaEventSourceConfig" => kafka.filter(|_| managed),
                "ProvisionedPollerConfig" => pollers,
                "MetricsConfig" => metrics,
                "LoggingConfig" => props.log_level.map(|l| object! {"SystemLogLevel" => l.as_str()}),
            },
        )?;
        mapping.0.resource.get_or_init(|| resource);
        Ok(mapping)
    }

    /// The id.
    pub fn event_source_mapping_id(&self) -> String {
        self.0.resource.get().map(CfnResource::ref_).unwrap_or_default()
    }

    /// The ARN.
    ///
    /// # Errors
    /// When a part of it is not known.
    pub fn event_source_mapping_arn(&self) -> Result<String> {
        Stack::of(self)?.format_arn(ArnComponents {
            service: "lambda".into(),
            resource: "event-source-mapping".into(),
            resource_name: Some(self.event_source_mapping_id()),
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })
    }
}

/// A filter, which may be given with the CDK's name of its pattern.
fn capitalized(filter: &Object) -> Value {
    let named = |(k, v): (&String, &Value)| (if k == "pattern" { "Pattern".to_owned() } else { k.clone() }, v.clone());
    Value::Object(filter.iter().map(named).collect())
}

fn check(at: &Node, props: &EventSourceMappingOptions) -> Result<()> {
    match (&props.event_source_arn, &props.kafka_bootstrap_servers) {
        (None, None) => {
            bail!(at, "EventSourceArnKafkaBootstrap", "Either eventSourceArn or kafkaBootstrapServers must be set")
        }
        (Some(_), Some(_)) => {
            bail!(at, "EventSourceArnKafkaBootstrap", "eventSourceArn and kafkaBootstrapServers are mutually exclusive")
        }
        _ => {}
    }
    if let Some(pollers) = &props.provisioned_poller_config {
        let (min, max) = (known(pollers.minimum_pollers), known(pollers.maximum_pollers));
        if min.is_some_and(|n| !(1.0..=200.0).contains(&n)) {
            bail!(
                at,
                "MinimumProvisionedPollersInclusive",
                "Minimum provisioned pollers must be between 1 and 200 inclusive"
            );
        }
        if max.is_some_and(|n| !(1.0..=2000.0).contains(&n)) {
            bail!(
                at,
                "MaximumProvisionedPollersInclusive",
                "Maximum provisioned pollers must be between 1 and 2000 inclusive"
            );
        }
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            bail!(
                at,
                "MinimumProvisionedPollersLessEqual",
                "Minimum provisioned pollers must be less than or equal to maximum provisioned pollers"
            );
        }
    }
    if props.kafka_bootstrap_servers.as_ref().is_some_and(Vec::is_empty) {
        bail!(at, "KafkaBootStrapServersEmpty", "kafkaBootStrapServers must not be empty if set");
    }
    if let Some(seconds) = props.max_batching_window.map(Duration::to_seconds).transpose()?
        && seconds > 300
    {
        bail!(at, "MaxBatchingWindowCannotSeconds", "maxBatchingWindow cannot be over 300 seconds, got {seconds}");
    }
    if known(props.max_concurrency).is_some_and(|n| n != 0.0 && !(2.0..=1000.0).contains(&n)) {
        bail!(
            at,
            "MaxConcurrencyConcurrentInstances",
            "maxConcurrency must be between 2 and 1000 concurrent instances"
        );
    }
    let age = props.max_record_age.map(Duration::to_seconds).transpose()?;
    if age.is_some_and(|s| !(60..=7 * 86_400).contains(&s)) {
        bail!(at, "MaxRecordAgeSecondsDays", "maxRecordAge must be between 60 seconds and 7 days inclusive");
    }
    if let Some(n) = known(props.retry_attempts).filter(|n| *n != -1.0 && !(0.0..=10_000.0).contains(n)) {
        let got = js_number(n);
        bail!(
            at,
            "RetryAttemptsInfiniteInclusive",
            "retryAttempts must be -1 (for infinite) or between 0 and 10000 inclusive, got {got}"
        );
    }
    if let Some(n) = known(props.parallelization_factor).filter(|n| !(1.0..=10.0).contains(n)) {
        let got = js_number(n);
        bail!(
            at,
            "ParallelizationFactorInclusive",
            "parallelizationFactor must be between 1 and 10 inclusive, got {got}"
        );
    }
    if let Some(seconds) = props.tumbling_window.map(Duration::to_seconds).transpose()?
        && seconds > 900
    {
        bail!(at, "TumblingWindowCannotSeconds", "tumblingWindow cannot be over 900 seconds, got {seconds}");
    }
    let at_time = props.starting_position == Some(StartingPosition::AtTimestamp);
    let time = props.starting_position_timestamp.is_some_and(|t| t != 0.0);
    if at_time && !time {
        bail!(
            at,
            "StartingPositionTimestampProvidedStarting",
            "startingPositionTimestamp must be provided when startingPosition is AT_TIMESTAMP"
        );
    }
    if !at_time && time {
        bail!(
            at,
            "StartingPositionTimestampStartingPosition",
            "startingPositionTimestamp can only be used when startingPosition is AT_TIMESTAMP"
        );
    }
    if let Some(group) = props.kafka_consumer_group_id.as_deref().filter(|g| !g.is_empty() && !str_is_unresolved(g)) {
        if group.encode_utf16().count() > 200 {
            bail!(
                at,
                "KafkaConsumerGroupIdValid",
                "kafkaConsumerGroupId must be a valid string between 1 and 200 characters"
            );
        }
        if !group.chars().all(|c| c.is_ascii_alphanumeric() || "-/*:_+=.@".contains(c)) {
            bail!(
                at,
                "KafkaConsumerGroupIdContains",
                "kafkaConsumerGroupId contains invalid characters. Allowed values are \"[a-zA-Z0-9-/*:_+=.@-]\""
            );
        }
    }
    if props.filter_encryption.is_some() && props.filters.is_none() {
        bail!(
            at,
            "FilterCriteriaProvidedEnableSetting",
            "filter criteria must be provided to enable setting filter criteria encryption"
        );
    }
    Ok(())
}

impl Construct for EventSourceMapping {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

/// What of an event counts, for [`FilterCriteria`].
#[derive(Clone, Copy, Debug)]
pub struct FilterRule;

impl FilterRule {
    /// Nothing.
    pub fn null() -> Value {
        Value::from(vec![Value::Null])
    }

    /// An empty text.
    pub fn empty() -> Value {
        array![""]
    }

    /// A text or a number.
    pub fn is_equal(item: impl Into<Value>) -> Value {
        let item = item.into();
        match item {
            Value::Number(_) => array![object! {"numeric" => Value::from(vec![Value::from("="), item])}],
            item => Value::from(vec![item]),
        }
    }

    /// One of several texts.
    pub fn or(elem: &[&str]) -> Value {
        Value::from(elem.iter().map(|e| Value::from(*e)).collect::<Vec<_>>())
    }

    /// Any other text.
    pub fn not_equals(elem: &str) -> Value {
        array![object! {"anything-but" => array![elem]}]
    }

    /// A number greater than one and not greater than another.
    pub fn between(first: f64, second: f64) -> Value {
        let range = vec![Value::from(">"), first.into(), "<=".into(), second.into()];
        array![object! {"numeric" => Value::from(range)}]
    }

    /// Anything.
    pub fn exists() -> Value {
        array![object! {"exists" => true}]
    }

    /// Not there.
    pub fn not_exists() -> Value {
        array![object! {"exists" => false}]
    }

    /// A text that begins with another.
    pub fn begins_with(elem: &str) -> Value {
        array![object! {"prefix" => elem}]
    }
}

/// Which events count.
#[derive(Clone, Copy, Debug)]
pub struct FilterCriteria;

impl FilterCriteria {
    /// Events that fit a pattern.
    pub fn filter(filter: impl Into<Value>) -> Object {
        object! {"pattern" => filter.into().to_json(0)}
    }
}
