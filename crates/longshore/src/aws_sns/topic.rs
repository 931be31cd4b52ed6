//! Topics: owned by a stack, or existing ones.

use std::cell::{OnceCell, RefCell};
use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::names;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase, ResourceEnvironment};
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::value::{Object, Value, js_number};

use super::{ITopicSubscription, Subscription, TopicPolicy, TopicPolicyProps, subscription};
use crate::aws_cloudwatch::{Metric, MetricOptions, Stats, with_statistic};
use crate::aws_iam::{
    AddToResourcePolicyResult, Effect, Grant, GrantWithResourceOptions, IGrantable, IResourceWithPolicy,
    PolicyStatement, RoleRef, StarPrincipal, imported,
};
use crate::aws_kms::{Key, KeyRef};
use crate::props::construct_props;

/// What the throughput limit of a FIFO topic counts for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FifoThroughputScope {
    /// The topic.
    Topic,
    /// Each message group.
    MessageGroup,
}

/// Whether X-Ray follows messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TracingConfig {
    /// Only those whose publisher is traced.
    PassThrough,
    /// All messages.
    Active,
}

crate::props::text_enum! {
    /// The deliveries that a [`LoggingConfig`] is about.
    pub enum LoggingProtocol {
        /// Over HTTP and HTTPS.
        Http = "http/s",
        /// Into queues.
        Sqs = "sqs",
        /// By calls of functions.
        Lambda = "lambda",
        /// Into delivery streams.
        Firehose = "firehose",
        /// To applications on phones.
        Application = "application",
    }
}

/// What is logged of deliveries.
#[derive(Clone)]
pub struct LoggingConfig {
    /// The deliveries.
    pub protocol: LoggingProtocol,
    /// The role that logs of failed deliveries are written with. Default: they are not logged.
    pub failure_feedback_role: Option<RoleRef>,
    /// The role that logs of deliveries are written with. Default: they are not logged.
    pub success_feedback_role: Option<RoleRef>,
    /// How many deliveries that succeed are logged, in whole percent. Default: as the service has it.
    pub success_feedback_sample_rate: Option<f64>,
}

impl std::fmt::Debug for LoggingConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "LoggingConfig [{}]", self.protocol)
    }
}

impl LoggingConfig {
    fn render(&self, at: &Node) -> Result<Value> {
        let rate = self.success_feedback_sample_rate;
        if rate.is_some_and(|rate| rate.fract() != 0.0 || !(0.0..=100.0).contains(&rate)) {
            bail!(
                at,
                "SuccessFeedbackSampleRateInteger",
                "Success feedback sample rate must be an integer between 0 and 100"
            );
        }
        Ok(object! {
            "Protocol" => self.protocol,
            "FailureFeedbackRoleArn" => self.failure_feedback_role.as_ref().map(|role| role.role_arn()),
            "SuccessFeedbackRoleArn" => self.success_feedback_role.as_ref().map(|role| role.role_arn()),
            "SuccessFeedbackSampleRate" => rate.map(js_number),
        }
        .into())
    }
}

construct_props! {
    /// Properties of a [`Topic`].
    #[derive(Debug, Default)]
    pub struct TopicProps => Topic {
        /// The name that text messages show, at most 100 characters.
        [into] display_name: Option<String>,
        /// The name; of FIFO topics it ends in `.fifo`, which is added where it is missing. Default: made by CloudFormation.
        [into] topic_name: Option<PhysicalName>,
        /// The key that messages are encrypted with. Default: not encrypted.
        [into] master_key: Option<KeyRef>,
        /// Whether messages of equal content are duplicates; FIFO topics only. Default false.
        content_based_deduplication: Option<bool>,
        /// Whether messages keep their order. Default false.
        fifo: Option<bool>,
        /// How long messages are archived, 1 to 365 days; FIFO topics only. Default: not archived.
        message_retention_period_in_days: Option<u32>,
        /// Whether messages must be published over TLS. Default false.
        enforce_ssl: Option<bool>,
        /// How notifications are signed, `1` for SHA-1 or `2` for SHA-256. Default `1`.
        [into] signature_version: Option<String>,
        /// Whether X-Ray follows messages. Default: as their publisher says.
        tracing_config: Option<TracingConfig>,
        /// What the throughput limit of a FIFO topic counts for. Default: the topic.
        fifo_throughput_scope: Option<FifoThroughputScope>,
        /// What is logged of deliveries. Default: nothing.
        logging_configs: Option<Vec<LoggingConfig>>,
    }
}

/// What is known of an existing topic.
#[derive(Clone, Debug, Default)]
pub struct TopicAttributes {
    /// The ARN.
    pub topic_arn: String,
    /// The ARN of the key that messages are encrypted with.
    pub key_arn: Option<String>,
    /// Whether messages of equal content are duplicates; FIFO topics only.
    pub content_based_deduplication: bool,
}

/// Declares metrics of topics with their statistics.
macro_rules! topic_metrics {
    ($(#[doc = $doc:literal] $metric:ident $name:literal $statistic:ident,)*) => {
        $(
            #[doc = $doc]
            ///
            /// # Errors
            /// When an option is not valid.
            fn $metric(&self, options: MetricOptions) -> Result<Metric> {
                self.metric($name, with_statistic(options, Stats::$statistic))
            }
        )*
    };
}

/// A topic, whoever owns it.
pub trait ITopic: IResourceWithPolicy {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// This topic as a resource with a policy.
    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy;

    /// This topic as any topic.
    #[doc(hidden)]
    fn as_topic(&self) -> &dyn ITopic;

    /// The ARN.
    fn topic_arn(&self) -> String;

    /// The name.
    fn topic_name(&self) -> String;

    /// The key that messages are encrypted with.
    fn master_key(&self) -> Option<&KeyRef>;

    /// Whether messages keep their order.
    fn fifo(&self) -> bool;

    /// Whether messages of equal content are duplicates.
    fn content_based_deduplication(&self) -> bool;

    /// Allows a principal some actions on the topic: by its own policy, else by the topic's.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        Grant::add_to_principal_or_resource(GrantWithResourceOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![self.topic_arn()],
            conditions: Object::new(),
            resource: self.as_resource_with_policy(),
            resource_self_arns: None,
        })
    }

    /// Allows a principal to publish, and to use the topic's key.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_publish(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let grant = self.grant(grantee, &["sns:Publish"])?;
        if let Some(key) = self.master_key().and_then(KeyRef::key) {
            key.grant(grantee, &["kms:Decrypt", "kms:GenerateDataKey*"])?;
        }
        Ok(grant)
    }

    /// Subscribes something to the topic.
    ///
    /// # Errors
    /// When the subscriber cannot be used so, or is subscribed already.
    fn add_subscription(&self, topic_subscription: &dyn ITopicSubscription) -> Result<Subscription> {
        subscription::subscribe(self.as_topic(), topic_subscription)
    }

    /// A metric of the topic.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, options: MetricOptions) -> Result<Metric> {
        let dimensions = [("TopicName".to_owned(), self.topic_name())].into();
        Metric::of_service("AWS/SNS", metric_name, dimensions, options)?.attach_to(self.node())
    }

    topic_metrics! {
        /// How many bytes messages have, on average.
        metric_publish_size "PublishSize" AVERAGE,
        /// How many messages are published.
        metric_number_of_messages_published "NumberOfMessagesPublished" SUM,
        /// How many messages are delivered.
        metric_number_of_notifications_delivered "NumberOfNotificationsDelivered" SUM,
        /// How many messages could not be delivered.
        metric_number_of_notifications_failed "NumberOfNotificationsFailed" SUM,
        /// How many messages do not get through filters.
        metric_number_of_notifications_filtered_out "NumberOfNotificationsFilteredOut" SUM,
        /// How many messages do not get through filters because they have no attributes.
        metric_number_of_notifications_filtered_out_no_message_attributes
            "NumberOfNotificationsFilteredOut-NoMessageAttributes" SUM,
        /// How many messages do not get through filters because their attributes are not valid.
        metric_number_of_notifications_filtered_out_invalid_attributes
            "NumberOfNotificationsFilteredOut-InvalidAttributes" SUM,
        /// What text messages have cost this month, in dollars.
        metric_sms_month_to_date_spent_usd "SMSMonthToDateSpentUSD" MAXIMUM,
        /// The part of text messages that are delivered.
        metric_sms_success_rate "SMSSuccessRate" SUM,
    }

    /// Allows a principal to subscribe.
    ///
    /// # Errors
    /// When neither policy can be made.
    fn grant_subscribe(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.grant(grantee, &["sns:Subscribe"])
    }
}

/// A handle of any topic.
pub type TopicRef = Rc<dyn ITopic>;

/// A topic; clones are the same.
#[derive(Clone)]
pub struct Topic(Rc<Owned>);

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    master_key: Option<KeyRef>,
    fifo: bool,
    content_based_deduplication: bool,
    policy: OnceCell<TopicPolicy>,
    logging_configs: Rc<RefCell<Vec<LoggingConfig>>>,
}

impl Topic {
    /// Adds a topic to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: TopicProps) -> Result<Self> {
        let fifo = props.fifo.unwrap_or(false);
        let name = props.topic_name.clone().unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_sns.Topic", name.clone())?;
        let node = base.node().clone();
        validate(&node, &props, fifo)?;
        let topic_name = match (fifo, &name) {
            (true, PhysicalName::Name(name)) if name.ends_with(".fifo") => name.clone(),
            (true, PhysicalName::Name(name)) => format!("{name}.fifo"),
            (true, _) => {
                let path: Vec<String> = name_path(&node);
                format!("{}.fifo", names::unique_resource_name(&path, 256 - ".fifo".len(), "-", "")?)
            }
            (false, _) => base.physical_name().to_owned(),
        };
        let logging_configs = Rc::new(RefCell::new(props.logging_configs.unwrap_or_default()));
        let (at, later) = (node.clone(), Rc::clone(&logging_configs));
        let delivery_status = Lazy::uncached(move |_| {
            let written: Result<Vec<Value>> = later.borrow().iter().map(|config| config.render(&at)).collect();
            Ok(Value::from(written?).or_undefined_if_empty())
        });
        let resource = CfnResource::l1(
            &node,
            "Resource",
            "AWS::SNS::Topic",
            object! {
                "ArchivePolicy" => props.message_retention_period_in_days
                    .map(|days| object! {"MessageRetentionPeriod" => days}),
                "DisplayName" => props.display_name,
                "TopicName" => topic_name,
                "KmsMasterKeyId" => props.master_key.as_ref().map(|k| k.key_arn().to_owned()),
                "ContentBasedDeduplication" => props.content_based_deduplication,
                "FifoTopic" => props.fifo,
                "DeliveryStatusLogging" => delivery_status,
                "SignatureVersion" => props.signature_version,
                "TracingConfig" => props.tracing_config.map(|t| match t {
                    TracingConfig::PassThrough => "PassThrough",
                    TracingConfig::Active => "Active",
                }),
                "FifoThroughputScope" => props.fifo_throughput_scope.map(|s| match s {
                    FifoThroughputScope::Topic => "Topic",
                    FifoThroughputScope::MessageGroup => "MessageGroup",
                }),
            },
        )?;
        let topic = Self(Rc::new(Owned {
            base,
            resource,
            master_key: props.master_key,
            fifo,
            content_based_deduplication: props.content_based_deduplication.unwrap_or(false),
            policy: OnceCell::new(),
            logging_configs,
        }));
        if props.enforce_ssl == Some(true) {
            topic.add_to_resource_policy(
                PolicyStatement::builder()
                    .sid("AllowPublishThroughSSLOnly")
                    .action("sns:Publish")
                    .effect(Effect::Deny)
                    .resource(topic.topic_arn())
                    .condition("Bool", object! {"aws:SecureTransport" => "false"})
                    .principal(StarPrincipal::new())
                    .build()?,
            )?;
        }
        Ok(topic)
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.0.resource
    }

    /// Has deliveries logged.
    pub fn add_logging_config(&self, config: LoggingConfig) {
        self.0.logging_configs.borrow_mut().push(config);
    }

    /// An existing topic by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_topic_arn(scope: &dyn Construct, id: impl AsRef<str>, arn: impl Into<String>) -> Result<TopicRef> {
        Self::from_topic_attributes(scope, id, TopicAttributes { topic_arn: arn.into(), ..Default::default() })
    }

    /// An existing topic of which more is known.
    ///
    /// # Errors
    /// When the ARN is not one, deduplication is said of a topic that is not FIFO, or the id is empty or taken.
    pub fn from_topic_attributes(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        attributes: TopicAttributes,
    ) -> Result<TopicRef> {
        let arn = attributes.topic_arn;
        let name = ArnComponents::split(&arn, ArnFormat::NoResourceName)
            .map_err(|e| e.with_path(scope.node().path()))?
            .resource;
        let fifo = name.ends_with(".fifo");
        if attributes.content_based_deduplication && !fifo {
            bail!(
                scope,
                "CannotImportTopicContentBased",
                "Cannot import topic; contentBasedDeduplication is only available for FIFO SNS topics."
            );
        }
        let base = ResourceBase::imported(scope, id.as_ref(), "aws-cdk-lib.aws_sns.TopicBase", Some(&arn))?;
        let master_key = match attributes.key_arn {
            Some(key) => Some(Key::from_key_arn(base.node(), "Key", key)?.into()),
            None => None,
        };
        Ok(Rc::new(Imported {
            base,
            arn,
            name,
            master_key,
            content_based_deduplication: attributes.content_based_deduplication,
        }))
    }
}

fn name_path(node: &Node) -> Vec<String> {
    let scopes = node.scopes();
    let stack = scopes.iter().position(|n| n.own_stack().is_some()).unwrap_or(0);
    scopes[stack..].iter().map(|n| n.id().to_owned()).collect()
}

fn validate(at: &Node, props: &TopicProps, fifo: bool) -> Result<()> {
    if props.content_based_deduplication == Some(true) && !fifo {
        bail!(
            at,
            "ContentBasedDeduplicationEnabledTopics",
            "Content based deduplication can only be enabled for FIFO SNS topics."
        );
    }
    if let Some(days) = props.message_retention_period_in_days {
        if !fifo {
            bail!(at, "OnlyValidFifoTopics", "`messageRetentionPeriodInDays` is only valid for FIFO SNS topics.");
        }
        if !(1..=365).contains(&days) {
            bail!(at, "MustBeIntegerBetween", "`messageRetentionPeriodInDays` must be an integer between 1 and 365");
        }
    }
    if props.fifo_throughput_scope.is_some() && !fifo {
        bail!(at, "OnlyFifoTopics", "`fifoThroughputScope` can only be set for FIFO SNS topics.");
    }
    if let Some(version) = props.signature_version.as_deref().filter(|v| !str_is_unresolved(v))
        && version != "1"
        && version != "2"
    {
        bail!(at, "SignatureVersionReceived", "signatureVersion must be \"1\" or \"2\", received: \"{version}\"");
    }
    if let Some(name) = props.display_name.as_deref().filter(|n| !str_is_unresolved(n)) {
        let length = name.encode_utf16().count();
        if length > 100 {
            bail!(
                at,
                "DisplayNameLessEqualCharacters",
                "displayName must be less than or equal to 100 characters, got {length}"
            );
        }
    }
    Ok(())
}

impl Construct for Topic {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IResourceWithPolicy for Topic {
    fn add_to_resource_policy(&self, statement: PolicyStatement) -> Result<AddToResourcePolicyResult> {
        let policy = match self.0.policy.get() {
            Some(policy) => policy,
            None => {
                let props =
                    TopicPolicyProps { topics: vec![self.topic_arn()], enforce_ssl: None, policy_document: None };
                let policy = TopicPolicy::new(self, "Policy", props)?;
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

impl ITopic for Topic {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn as_topic(&self) -> &dyn ITopic {
        self
    }

    fn topic_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.ref_(), |name| ArnComponents {
            service: "sns".into(),
            resource: name.to_owned(),
            arn_format: ArnFormat::NoResourceName,
            ..Default::default()
        })
    }

    fn topic_name(&self) -> String {
        self.0.base.name_attribute(self.0.resource.att("TopicName"))
    }

    fn master_key(&self) -> Option<&KeyRef> {
        self.0.master_key.as_ref()
    }

    fn fifo(&self) -> bool {
        self.0.fifo
    }

    fn content_based_deduplication(&self) -> bool {
        self.0.content_based_deduplication
    }
}

impl From<&Topic> for TopicRef {
    fn from(topic: &Topic) -> Self {
        Rc::new(topic.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
    master_key: Option<KeyRef>,
    content_based_deduplication: bool,
}

imported!(Imported);

impl ITopic for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn as_resource_with_policy(&self) -> &dyn IResourceWithPolicy {
        self
    }

    fn as_topic(&self) -> &dyn ITopic {
        self
    }

    fn topic_arn(&self) -> String {
        self.arn.clone()
    }

    fn topic_name(&self) -> String {
        self.name.clone()
    }

    fn master_key(&self) -> Option<&KeyRef> {
        self.master_key.as_ref()
    }

    fn fifo(&self) -> bool {
        self.name.ends_with(".fifo")
    }

    fn content_based_deduplication(&self) -> bool {
        self.content_based_deduplication
    }
}
