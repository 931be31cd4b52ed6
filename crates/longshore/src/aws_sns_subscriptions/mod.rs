//! What can be subscribed to topics.
//!
//! Left out: delivery streams; [`Subscription`](crate::aws_sns::Subscription) has them.

use indexmap::IndexMap;
use longshore_core::arn::ArnFormat;
use longshore_core::bail;
use longshore_core::construct::Construct as _;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::resource::ResourceBase;
use longshore_core::token::str_is_unresolved;

use crate::aws_events_targets::node_unique_id;
use crate::aws_iam::{PolicyStatement, ServicePrincipal};
use crate::aws_lambda::{FunctionRef, Permission};
use crate::aws_sns::{
    DeliveryPolicy, FilterOrPolicy, ITopic, ITopicSubscription, SubscriptionFilter, SubscriptionProtocol,
    TopicSubscriptionConfig,
};
use crate::aws_sqs::QueueRef;

const SNS: &str = "sns.amazonaws.com";
const SQS_DECRYPTION_POLICY: &str = "@aws-cdk/aws-sns-subscriptions:restrictSqsDescryption";

/// Declares properties of a subscription: its own, then those that all have.
macro_rules! subscription_props {
    ($(#[$m:meta])* pub struct $Props:ident { $($(#[$fm:meta])* pub $f:ident: $t:ty,)* }) => {
        $(#[$m])*
        #[derive(Clone, Default)]
        pub struct $Props {
            $($(#[$fm])* pub $f: $t,)*
            /// The queue for messages that cannot be delivered. Default: they are lost.
            pub dead_letter_queue: Option<QueueRef>,
            /// What attributes of messages have to be, at most 5 of them. Default: anything.
            pub filter_policy: Option<IndexMap<String, SubscriptionFilter>>,
            /// What the body of messages has to be, at most 5 fields of it; `filter_policy` comes first. Default: anything.
            pub filter_policy_with_message_body: Option<IndexMap<String, FilterOrPolicy>>,
        }

        impl $Props {
            /// A subscription of which only is said what all may say.
            fn config(
                &self,
                id: impl Into<String>,
                endpoint: impl Into<String>,
                protocol: SubscriptionProtocol,
            ) -> TopicSubscriptionConfig {
                TopicSubscriptionConfig {
                    dead_letter_queue: self.dead_letter_queue.clone(),
                    filter_policy: self.filter_policy.clone(),
                    filter_policy_with_message_body: self.filter_policy_with_message_body.clone(),
                    ..TopicSubscriptionConfig::of(id, endpoint, protocol)
                }
            }
        }
    };
}

subscription_props! {
    /// How functions are called.
    pub struct LambdaSubscriptionProps {}
}

subscription_props! {
    /// How text messages are sent.
    pub struct SmsSubscriptionProps {}
}

subscription_props! {
    /// How e-mails are sent.
    pub struct EmailSubscriptionProps {
        /// Whether the message is JSON. Default false.
        pub json: Option<bool>,
    }
}

subscription_props! {
    /// How a URL is called.
    pub struct UrlSubscriptionProps {
        /// Whether messages are sent as they are, without what the topic says about them. Default false.
        pub raw_message_delivery: Option<bool>,
        /// The protocol; needed where the URL is a token.
        pub protocol: Option<SubscriptionProtocol>,
        /// How messages are delivered. Default: as the topic says.
        pub delivery_policy: Option<DeliveryPolicy>,
    }
}

subscription_props! {
    /// How messages get into a queue.
    pub struct SqsSubscriptionProps {
        /// Whether messages are sent as they are, without what the topic says about them. Default false.
        pub raw_message_delivery: Option<bool>,
    }
}

/// An e-mail address; its owner has to confirm.
#[derive(Clone)]
pub struct EmailSubscription {
    email_address: String,
    props: EmailSubscriptionProps,
}

impl EmailSubscription {
    /// Makes a subscription of an e-mail address.
    pub fn new(email_address: impl Into<String>) -> Self {
        Self::with_props(email_address, EmailSubscriptionProps::default())
    }

    /// Makes a subscription of an e-mail address, with properties.
    pub fn with_props(email_address: impl Into<String>, props: EmailSubscriptionProps) -> Self {
        Self { email_address: email_address.into(), props }
    }
}

impl ITopicSubscription for EmailSubscription {
    fn bind(&self, _: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        let protocol = match self.props.json {
            Some(true) => SubscriptionProtocol::EmailJson,
            _ => SubscriptionProtocol::Email,
        };
        Ok(self.props.config(self.email_address.as_str(), self.email_address.as_str(), protocol))
    }
}

/// A phone number.
#[derive(Clone)]
pub struct SmsSubscription {
    phone_number: String,
    props: SmsSubscriptionProps,
}

impl SmsSubscription {
    /// Makes a subscription of a phone number.
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self::with_props(phone_number, SmsSubscriptionProps::default())
    }

    /// Makes a subscription of a phone number, with properties.
    pub fn with_props(phone_number: impl Into<String>, props: SmsSubscriptionProps) -> Self {
        Self { phone_number: phone_number.into(), props }
    }
}

impl ITopicSubscription for SmsSubscription {
    fn bind(&self, _: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        let number = self.phone_number.as_str();
        // Quirk(cdk): sms-dead-letter-queue. The queue is not used.
        Ok(TopicSubscriptionConfig {
            dead_letter_queue: None,
            ..self.props.config(number, number, SubscriptionProtocol::Sms)
        })
    }
}

/// A URL; its owner has to confirm.
#[derive(Clone)]
pub struct UrlSubscription {
    url: String,
    protocol: SubscriptionProtocol,
    props: UrlSubscriptionProps,
}

impl UrlSubscription {
    /// Makes a subscription of a URL.
    ///
    /// # Errors
    /// When the URL is not of HTTP or HTTPS, or is a token.
    pub fn new(url: impl Into<String>) -> Result<Self> {
        Self::with_props(url, UrlSubscriptionProps::default())
    }

    /// Makes a subscription of a URL, with properties.
    ///
    /// # Errors
    /// When the URL is not of HTTP or HTTPS, or is a token and there is no protocol.
    pub fn with_props(url: impl Into<String>, props: UrlSubscriptionProps) -> Result<Self> {
        let url = url.into();
        let protocol = match (str_is_unresolved(&url), props.protocol) {
            (true, Some(protocol)) => protocol,
            (true, None) => {
                return Err(Error::new("ProvideProtocolUnresolved", "Must provide protocol if url is unresolved"));
            }
            (false, _) if url.starts_with("https://") => SubscriptionProtocol::Https,
            (false, _) if url.starts_with("http://") => SubscriptionProtocol::Http,
            (false, _) => {
                return Err(Error::new("StartEitherHttpHttps", "URL must start with either http:// or https://"));
            }
        };
        Ok(Self { url, protocol, props })
    }
}

impl ITopicSubscription for UrlSubscription {
    fn bind(&self, _: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        Ok(TopicSubscriptionConfig {
            raw_message_delivery: self.props.raw_message_delivery,
            delivery_policy: self.props.delivery_policy.clone(),
            ..self.props.config(self.url.as_str(), self.url.as_str(), self.protocol)
        })
    }
}

/// The topic's region, where the subscriber's stack has to be told.
fn region_of(topic: &dyn ITopic, subscriber: &ResourceBase) -> Result<Option<String>> {
    if !topic.base().is_owned() {
        let stack = topic.base().stack();
        return Ok(stack.split_arn(&topic.topic_arn(), ArnFormat::SlashResourceName)?.region);
    }
    let region = &topic.base().env().region;
    let other = !topic.base().stack().is_same(subscriber.stack())
        && !str_is_unresolved(region)
        && *region != subscriber.env().region;
    Ok(other.then(|| region.clone()))
}

/// Deploys the topic's stack before the subscriber's.
fn after_topic(topic: &dyn ITopic, subscriber: &ResourceBase) -> Result<()> {
    if topic.base().is_owned() && !topic.base().stack().is_same(subscriber.stack()) {
        subscriber.stack().add_dependency(topic.base().stack())?;
    }
    Ok(())
}

/// A queue.
#[derive(Clone)]
pub struct SqsSubscription {
    queue: QueueRef,
    props: SqsSubscriptionProps,
}

impl SqsSubscription {
    /// Makes a subscription of a queue.
    pub fn new(queue: impl Into<QueueRef>) -> Self {
        Self::with_props(queue, SqsSubscriptionProps::default())
    }

    /// Makes a subscription of a queue, with properties.
    pub fn with_props(queue: impl Into<QueueRef>, props: SqsSubscriptionProps) -> Self {
        Self { queue: queue.into(), props }
    }
}

impl ITopicSubscription for SqsSubscription {
    fn bind(&self, topic: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        use crate::aws_sqs::QueueEncryption::KmsManaged;
        if self.queue.encryption_type() == Some(KmsManaged) {
            bail!(
                topic.node(),
                "QueueEncryptedManagedKeyCannot",
                "SQS queue encrypted by AWS managed KMS key cannot be used as SNS subscription"
            );
        }
        if self.props.dead_letter_queue.as_ref().is_some_and(|q| q.encryption_type() == Some(KmsManaged)) {
            bail!(
                topic.node(),
                "QueueEncryptedManagedKeyCannot",
                "SQS queue encrypted by AWS managed KMS key cannot be used as dead-letter queue"
            );
        }
        let from_topic = || object! {"aws:SourceArn" => topic.topic_arn()};
        let added = self.queue.add_to_resource_policy(
            PolicyStatement::builder()
                .resource(self.queue.queue_arn())
                .action("sqs:SendMessage")
                .principal(ServicePrincipal::new(SNS))
                .condition("ArnEquals", from_topic())
                .build()?,
        )?;
        if let Some(key) = self.queue.encryption_master_key().and_then(|k| k.key()) {
            let decrypt = PolicyStatement::builder()
                .resource("*")
                .actions(["kms:Decrypt", "kms:GenerateDataKey"])
                .principal(ServicePrincipal::new(SNS))
                .build()?;
            if longshore_core::feature_flags::enabled(topic.node(), SQS_DECRYPTION_POLICY) {
                decrypt.add_condition("ArnEquals", from_topic())?;
            }
            key.add_to_resource_policy(decrypt)?;
        }
        after_topic(topic, self.queue.base())?;
        Ok(TopicSubscriptionConfig {
            subscriber_scope: Some(self.queue.node().clone()),
            raw_message_delivery: self.props.raw_message_delivery,
            region: region_of(topic, self.queue.base())?,
            subscription_dependency: added.policy_dependable,
            ..self.props.config(node_unique_id(topic.node())?, self.queue.queue_arn(), SubscriptionProtocol::Sqs)
        })
    }
}

/// A function.
#[derive(Clone)]
pub struct LambdaSubscription {
    function: FunctionRef,
    props: LambdaSubscriptionProps,
}

impl LambdaSubscription {
    /// Makes a subscription of a function.
    pub fn new(function: impl Into<FunctionRef>) -> Self {
        Self::with_props(function, LambdaSubscriptionProps::default())
    }

    /// Makes a subscription of a function, with properties.
    pub fn with_props(function: impl Into<FunctionRef>, props: LambdaSubscriptionProps) -> Self {
        Self { function: function.into(), props }
    }
}

impl ITopicSubscription for LambdaSubscription {
    fn bind(&self, topic: &dyn ITopic) -> Result<TopicSubscriptionConfig> {
        let permission =
            Permission { source_arn: Some(topic.topic_arn()), ..Permission::invoke(ServicePrincipal::new(SNS)) };
        let id = format!("AllowInvoke:{}", node_unique_id(topic.node())?);
        self.function.add_permission(&id, permission)?;
        after_topic(topic, self.function.base())?;
        Ok(TopicSubscriptionConfig {
            subscriber_scope: Some(self.function.node().clone()),
            region: region_of(topic, self.function.base())?,
            ..self.props.config(topic.node().id(), self.function.function_arn(), SubscriptionProtocol::Lambda)
        })
    }
}
