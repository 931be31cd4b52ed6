//! Kafka as a source of events.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::annotations::Annotations;
use longshore_core::error::{Error, Result};
use longshore_core::names::md5_hex;
use longshore_core::stack::Stack;
use longshore_core::token::{number_token, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_events_targets::node_unique_id;
use crate::aws_iam::{ManagedPolicy, PolicyStatement};
use crate::aws_kms::KeyRef;
use crate::aws_lambda::{
    DlqDestinationConfig, EventSourceDlqRef, EventSourceMapping, EventSourceMappingLogLevel, EventSourceMappingOptions,
    EventSourceRef, IEventSource, IEventSourceDlq, IFunction, MetricsConfig, ProvisionedPollerConfig,
    SourceAccessConfiguration, SourceAccessConfigurationType, StartingPosition,
};
use crate::aws_secretsmanager::SecretRef;

crate::props::text_enum! {
    /// How Lambda says who it is to Kafka.
    pub enum AuthenticationMethod {
        /// By SCRAM-512.
        SaslScram512Auth = "SASL_SCRAM_512_AUTH",
        /// By SCRAM-256.
        SaslScram256Auth = "SASL_SCRAM_256_AUTH",
        /// By user name and password.
        BasicAuth = "BASIC_AUTH",
        /// By a certificate.
        ClientCertificateTlsAuth = "CLIENT_CERTIFICATE_TLS_AUTH",
    }
}

/// Declares what topics of all Kafkas have in common once, for the properties of both.
macro_rules! kafka_props {
    (
        $(#[$m:meta])*
        $Props:ident, new($required:ident: $required_type:ty) { $($(#[doc = $doc:literal])+ $f:ident: $t:ty,)* }
    ) => {
        crate::props::options! {
            $(#[$m])*
            #[derive(Clone)]
            pub struct $Props, new($required: $required_type, topic: String, starting_position: StartingPosition) {
                $($(#[doc = $doc])+ pub $f: $t,)*
                /// The topic.
                pub topic: String,
                /// Where reading begins.
                pub starting_position: StartingPosition,
                /// How many events a call gets at most. Default 100.
                pub batch_size: Option<f64>,
                /// How long events are collected, 5 minutes at most. Default: not at all.
                pub max_batching_window: Option<Duration>,
                /// Whether the topic is read. Default true.
                pub enabled: Option<bool>,
                /// Pollers that are always ready.
                pub provisioned_poller_config: Option<ProvisionedPollerConfig>,
                /// The secret that Lambda says who it is with. Default: none.
                pub secret: Option<SecretRef>,
                /// The group of consumers. Default: one of its own.
                pub consumer_group_id: Option<String>,
                /// Which events count. Default: all.
                pub filters: Option<Vec<Object>>,
                /// The key that the filters are encrypted with.
                pub filter_encryption: Option<KeyRef>,
                /// Where failed batches go. Default: nowhere.
                pub on_failure: Option<EventSourceDlqRef>,
                /// The time that reading begins at, in seconds since 1970.
                pub starting_position_timestamp: Option<f64>,
                /// What is logged of reading.
                pub log_level: Option<EventSourceMappingLogLevel>,
                /// Metrics of reading.
                pub metrics_config: Option<MetricsConfig>,
                /// Whether a batch that fails is tried again in two halves. Default false.
                pub bisect_batch_on_error: Option<bool>,
                /// How long an event is tried again, 1 minute to 7 days.
                pub max_record_age: Option<Duration>,
                /// How often an event is tried again, up to 10,000 times; -1 for ever.
                pub retry_attempts: Option<f64>,
                /// Whether the function says which events of a batch failed. Default false.
                pub report_batch_item_failures: Option<bool>,
            }
        }

        impl $Props {
            fn timed(&self) -> (bool, bool) {
                let at_time = self.starting_position == StartingPosition::AtTimestamp;
                (at_time, self.starting_position_timestamp.is_some_and(|t| t != 0.0))
            }

            fn check(&self) -> Result<()> {
                check_pollers(self.provisioned_poller_config.as_ref())
            }

            fn check_metrics(&self) -> Result<()> {
                if self.metrics_config.as_ref().is_some_and(|m| m.metrics.is_empty()) {
                    return Err(Error::new(
                        "MetricsconfigContainLeastMetric",
                        "MetricsConfig must contain at least one metric type. Specify one or more metrics from lambda.MetricType (EVENT_COUNT, ERROR_COUNT, KAFKA_METRICS)",
                    ));
                }
                Ok(())
            }

            /// What is said of reading, but for the place and what connecting needs.
            fn options(&self) -> EventSourceMappingOptions {
                EventSourceMappingOptions {
                    // A size of nothing is the default.
                    batch_size: Some(self.batch_size.filter(|n| *n != 0.0).unwrap_or(100.0)),
                    max_batching_window: self.max_batching_window,
                    enabled: self.enabled,
                    filters: self.filters.clone(),
                    filter_encryption: self.filter_encryption.clone(),
                    starting_position: Some(self.starting_position),
                    starting_position_timestamp: self.starting_position_timestamp,
                    kafka_topic: Some(self.topic.clone()),
                    kafka_consumer_group_id: self.consumer_group_id.clone(),
                    on_failure: self.on_failure.clone(),
                    support_s3_on_failure_destination: Some(true),
                    provisioned_poller_config: self.provisioned_poller_config.clone(),
                    log_level: self.log_level,
                    metrics_config: self.metrics_config.clone(),
                    bisect_batch_on_error: self.bisect_batch_on_error,
                    retry_attempts: self.retry_attempts,
                    report_batch_item_failures: self.report_batch_item_failures,
                    max_record_age: self.max_record_age,
                    ..Default::default()
                }
            }
        }
    };
}
kafka_props! {
    /// A topic of a cluster of MSK.
    ManagedKafkaEventSourceProps, new(cluster_arn: String) {
        /// The ARN of the cluster.
        cluster_arn: String,
    }
}
kafka_props! {
    /// A topic of a Kafka elsewhere.
    SelfManagedKafkaEventSourceProps, new(bootstrap_servers: Vec<String>) {
        /// The servers, with ports.
        bootstrap_servers: Vec<String>,
        /// The VPC that the servers are reached from. Default: the internet.
        vpc: Option<VpcRef>,
        /// The subnets; needed with a VPC.
        vpc_subnets: Option<SubnetSelection>,
        /// The security group; needed with a VPC.
        security_group: Option<SecurityGroupRef>,
        /// How Lambda says who it is. Default: by SCRAM-512.
        authentication_method: Option<AuthenticationMethod>,
        /// The secret with the root certificate of the servers. Default: a known one.
        root_ca_certificate: Option<SecretRef>,
    }
}

// Source: Lambda API, ProvisionedPollerConfig.
fn check_pollers(pollers: Option<&ProvisionedPollerConfig>) -> Result<()> {
    let Some(pollers) = pollers else { return Ok(()) };
    let known = |n: Option<f64>| n.filter(|n| number_token(*n).is_none());
    let (min, max) = (known(pollers.minimum_pollers), known(pollers.maximum_pollers));
    let wrong = |code, text: &str| Err(Error::new(code, text));
    if min.is_some_and(|n| !(1.0..=200.0).contains(&n)) {
        return wrong(
            "MustBeMinimumProvisionedPollers",
            "Minimum provisioned pollers must be between 1 and 200 inclusive",
        );
    }
    if max.is_some_and(|n| !(1.0..=2000.0).contains(&n)) {
        return wrong(
            "MustBeMaximumProvisionedPollers",
            "Maximum provisioned pollers must be between 1 and 2000 inclusive",
        );
    }
    if let (Some(min), Some(max)) = (min, max)
        && min > max
    {
        return wrong(
            "MustBeMinimumProvisionedPollers",
            "Minimum provisioned pollers must be less than or equal to maximum provisioned pollers",
        );
    }
    Ok(())
}

fn access(r#type: SourceAccessConfigurationType, uri: String) -> SourceAccessConfiguration {
    SourceAccessConfiguration { r#type, uri }
}

/// A topic of a cluster of MSK; clones are the same.
#[derive(Clone)]
pub struct ManagedKafkaEventSource {
    props: ManagedKafkaEventSourceProps,
    mapping: Rc<RefCell<Option<EventSourceMapping>>>,
}

impl ManagedKafkaEventSource {
    /// Reads a topic.
    ///
    /// # Errors
    /// When a property is not valid.
    pub fn new(props: ManagedKafkaEventSourceProps) -> Result<Self> {
        props.check()?;
        props.check_metrics()?;
        Ok(Self { props, mapping: Rc::default() })
    }

    /// The id of the mapping.
    ///
    /// # Errors
    /// When no function reads the topic yet.
    pub fn event_source_mapping_id(&self) -> Result<String> {
        Ok(self.mapping()?.event_source_mapping_id())
    }

    /// The ARN of the mapping.
    ///
    /// # Errors
    /// When no function reads the topic yet.
    pub fn event_source_mapping_arn(&self) -> Result<String> {
        self.mapping()?.event_source_mapping_arn()
    }

    fn mapping(&self) -> Result<EventSourceMapping> {
        self.mapping.borrow().clone().ok_or_else(|| {
            Error::new("KafkaEventSourceYetBound", "KafkaEventSource is not yet bound to an event source mapping")
        })
    }
}

impl IEventSource for ManagedKafkaEventSource {
    fn bind(&self, target: &dyn IFunction) -> Result<()> {
        let props = &self.props;
        let warn = |id: &str, text: &str| {
            let id = format!("@aws-cdk/aws-lambda-event-source:{id}");
            Annotations::of(target.node()).add_warning_v2(&id, text);
        };
        match props.timed() {
            (true, false) => warn(
                "needStartingPositionTimestamp",
                "startingPositionTimestamp must be provided when startingPosition is AT_TIMESTAMP",
            ),
            (false, true) => warn(
                "invalidStartingPosition",
                "startingPositionTimestamp can only be used when startingPosition is AT_TIMESTAMP",
            ),
            _ => {}
        }
        let secret = props.secret.as_ref();
        let mapping = target.add_event_source_mapping(
            &format!("KafkaEventSource:{}{}", node_unique_id(target.node())?, props.topic),
            EventSourceMappingOptions {
                event_source_arn: Some(props.cluster_arn.clone()),
                source_access_configurations: secret
                    .map(|s| vec![access(SourceAccessConfigurationType::sasl_scram_512_auth(), s.secret_arn())]),
                ..props.options()
            },
        )?;
        *self.mapping.borrow_mut() = Some(mapping);
        if let Some(secret) = secret {
            secret.grant_read(target)?;
        }
        target.add_to_role_policy(
            PolicyStatement::builder()
                .actions(["kafka:DescribeCluster", "kafka:GetBootstrapBrokers", "kafka:ListScramSecrets"])
                .resource(&props.cluster_arn)
                .build()?,
        )?;
        if let Some(role) = target.role() {
            role.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name(
                "service-role/AWSLambdaMSKExecutionRole",
            ));
        }
        Ok(())
    }
}

impl From<ManagedKafkaEventSource> for EventSourceRef {
    fn from(source: ManagedKafkaEventSource) -> Self {
        Rc::new(source)
    }
}

/// A topic of a Kafka elsewhere.
#[derive(Clone)]
pub struct SelfManagedKafkaEventSource(SelfManagedKafkaEventSourceProps);

impl SelfManagedKafkaEventSource {
    /// Reads a topic.
    ///
    /// # Errors
    /// When a property is not valid.
    pub fn new(props: SelfManagedKafkaEventSourceProps) -> Result<Self> {
        props.check()?;
        let wrong = |code, text: &str| Err(Error::new(code, text));
        if props.vpc.is_some() {
            if props.security_group.is_none() {
                return wrong("MustBeSecuritygroupProviding", "securityGroup must be set when providing vpc");
            }
            if props.vpc_subnets.is_none() {
                return wrong("MustBeVpcsubnetsProviding", "vpcSubnets must be set when providing vpc");
            }
        } else if props.secret.is_none() {
            return wrong("MustBeSecretKafkaBrokers", "secret must be set if Kafka brokers accessed over Internet");
        }
        match props.timed() {
            (true, false) => {
                return wrong(
                    "StartingPositionTimestampProvidedStarting",
                    "startingPositionTimestamp must be provided when startingPosition is AT_TIMESTAMP",
                );
            }
            (false, true) => {
                return wrong(
                    "StartingPositionTimestampStartingPosition",
                    "startingPositionTimestamp can only be used when startingPosition is AT_TIMESTAMP",
                );
            }
            _ => {}
        }
        props.check_metrics()?;
        Ok(Self(props))
    }

    /// What connecting needs.
    fn access(&self) -> Result<Option<Vec<SourceAccessConfiguration>>> {
        type Type = SourceAccessConfigurationType;
        let props = &self.0;
        let method = props.authentication_method.unwrap_or(AuthenticationMethod::SaslScram512Auth);
        let mut all = Vec::new();
        if let Some(secret) = &props.secret {
            all.push(access(Type::of(method.as_str()), secret.secret_arn()));
        }
        if let Some(root) = &props.root_ca_certificate {
            all.push(access(Type::server_root_ca_certificate(), root.secret_arn()));
        }
        if let (Some(subnets), Some(group)) = (&props.vpc_subnets, &props.security_group) {
            all.push(access(Type::vpc_security_group(), group.security_group_id()));
            if let Some(vpc) = &props.vpc {
                let ids = vpc.select_subnets(subnets)?.subnet_ids;
                all.extend(ids.into_iter().map(|id| access(Type::vpc_subnet(), id)));
            }
        }
        Ok((!all.is_empty()).then_some(all))
    }
}

impl IEventSource for SelfManagedKafkaEventSource {
    fn bind(&self, target: &dyn IFunction) -> Result<()> {
        let props = &self.0;
        let servers = Stack::of(target.node())?.resolve(Value::from(props.bootstrap_servers.clone()))?;
        let id = format!("KafkaEventSource:{}:{}", md5_hex(servers.to_json(0).as_bytes()), props.topic);
        target.add_event_source_mapping(
            &id,
            EventSourceMappingOptions {
                kafka_bootstrap_servers: Some(props.bootstrap_servers.clone()),
                source_access_configurations: self.access()?,
                ..props.options()
            },
        )?;
        if let Some(secret) = &props.secret {
            secret.grant_read(target)?;
        }
        Ok(())
    }
}

impl From<SelfManagedKafkaEventSource> for EventSourceRef {
    fn from(source: SelfManagedKafkaEventSource) -> Self {
        Rc::new(source)
    }
}

/// A topic of Kafka for failed batches.
#[derive(Clone, Debug)]
pub struct KafkaDlq {
    topic_name: String,
}

impl KafkaDlq {
    /// Sends failed batches to a topic; its name may begin with `kafka://`.
    ///
    /// # Errors
    /// When there is no name, or it has other letters than topics may have.
    pub fn new(topic_name: impl Into<String>) -> Result<Self> {
        let topic_name = topic_name.into();
        if str_is_unresolved(&topic_name) {
            return Ok(Self { topic_name });
        }
        let wrong = |text: &str| Err(Error::new("TypeError", text));
        if topic_name.trim().is_empty() {
            return wrong("Topic name cannot be empty");
        }
        let bare = topic_name.strip_prefix("kafka://").unwrap_or(&topic_name);
        if bare.is_empty() {
            return wrong("Topic name cannot be empty after removing kafka:// prefix");
        }
        if !bare.chars().all(|c| c.is_ascii_alphanumeric() || "._-".contains(c)) {
            return wrong(
                "Topic name contains invalid characters. Only alphanumeric characters, dots, underscores, and hyphens are allowed",
            );
        }
        Ok(Self { topic_name: format!("kafka://{bare}") })
    }
}

impl IEventSourceDlq for KafkaDlq {
    fn bind(&self, _: &EventSourceMapping, _: &dyn IFunction) -> Result<DlqDestinationConfig> {
        Ok(DlqDestinationConfig { destination: self.topic_name.clone() })
    }
}

impl From<KafkaDlq> for EventSourceDlqRef {
    fn from(dlq: KafkaDlq) -> Self {
        Rc::new(dlq)
    }
}
