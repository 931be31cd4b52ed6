//! Subscriptions of topics.

use indexmap::IndexMap;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Dependable, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::{bail, object};

use super::subscription_filter::{attribute_policy, body_policy};
use super::{DeliveryPolicy, FilterOrPolicy, ITopic, SubscriptionFilter, TopicRef};
use crate::aws_iam::{PolicyStatement, ServicePrincipal};
use crate::aws_sqs::QueueRef;
use crate::props::construct_props;

/// How messages get to a subscriber.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SubscriptionProtocol {
    /// By HTTP.
    Http,
    /// By HTTPS.
    Https,
    /// By e-mail, as text.
    Email,
    /// By e-mail, as JSON.
    EmailJson,
    /// By text message.
    Sms,
    /// Into a queue.
    Sqs,
    /// To an application on a phone.
    Application,
    /// By a call of a function.
    Lambda,
    /// Into a delivery stream; needs a role.
    Firehose,
}

impl SubscriptionProtocol {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
            Self::Email => "email",
            Self::EmailJson => "email-json",
            Self::Sms => "sms",
            Self::Sqs => "sqs",
            Self::Application => "application",
            Self::Lambda => "lambda",
            Self::Firehose => "firehose",
        }
    }
}

construct_props! {
    /// Properties of a [`Subscription`].
    pub struct SubscriptionProps => Subscription {
        /// The topic.
        [into] topic: TopicRef,
        /// The address of the subscriber.
        [into] endpoint: String,
        /// How messages get to the subscriber.
        protocol: SubscriptionProtocol,
        /// Whether messages are sent as they are, without what the topic says about them. Default false.
        raw_message_delivery: Option<bool>,
        /// The topic's region, where that is not the stack's.
        [into] region: Option<String>,
        /// The queue for messages that cannot be delivered. Default: they are lost.
        [into] dead_letter_queue: Option<QueueRef>,
        /// The ARN of the role that writes into a delivery stream.
        [into] subscription_role_arn: Option<String>,
        /// What attributes of messages have to be, at most 5 of them. Default: anything.
        filter_policy: Option<IndexMap<String, SubscriptionFilter>>,
        /// What the body of messages has to be, at most 5 fields of it; `filter_policy` comes first. Default: anything.
        filter_policy_with_message_body: Option<IndexMap<String, FilterOrPolicy>>,
        /// How messages are delivered; over HTTP only. Default: as the topic says.
        delivery_policy: Option<DeliveryPolicy>,
    }
}

/// A subscription of a topic; clones are the same.
#[derive(Clone)]
pub struct Subscription {
    base: ResourceBase,
    resource: CfnResource,
    dead_letter_queue: Option<QueueRef>,
}

impl Subscription {
    /// Adds a subscription to a stack.
    ///
    /// # Errors
    /// When a property does not fit the protocol, or the id is empty or taken.
    fn make(scope: &dyn Construct, id: &str, props: SubscriptionProps) -> Result<Self> {
        let config = TopicSubscriptionConfig {
            raw_message_delivery: props.raw_message_delivery,
            region: props.region,
            dead_letter_queue: props.dead_letter_queue,
            subscription_role_arn: props.subscription_role_arn,
            filter_policy: props.filter_policy,
            filter_policy_with_message_body: props.filter_policy_with_message_body,
            delivery_policy: props.delivery_policy,
            ..TopicSubscriptionConfig::of(id, props.endpoint, props.protocol)
        };
        Self::of(scope, &*props.topic, config)
    }

    fn of(scope: &dyn Construct, topic: &dyn ITopic, config: TopicSubscriptionConfig) -> Result<Self> {
        use SubscriptionProtocol::{Firehose, Http, Https, Sqs};
        let id = config.subscriber_id.as_str();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_sns.Subscription", PhysicalName::Unset)?;
        let protocol = config.protocol;
        if config.raw_message_delivery == Some(true) && !matches!(protocol, Http | Https | Sqs | Firehose) {
            bail!(
                base.node(),
                "RawMessageDeliveryEnabledFirehose",
                "Raw message delivery can only be enabled for HTTP, HTTPS, SQS, and Firehose subscriptions."
            );
        }
        let attributes =
            config.filter_policy.as_ref().map(|policy| attribute_policy(base.node(), policy)).transpose()?;
        let of_body = config.filter_policy_with_message_body.as_ref().filter(|_| attributes.is_none());
        let body = of_body.map(|policy| body_policy(base.node(), policy)).transpose()?;
        if protocol == Firehose && config.subscription_role_arn.is_none() {
            bail!(
                base.node(),
                "SubscriptionRoleArnRequiredField",
                "Subscription role arn is required field for subscriptions with a firehose protocol."
            );
        }
        if let Some(queue) = &config.dead_letter_queue {
            queue.add_to_resource_policy(
                PolicyStatement::builder()
                    .resource(queue.queue_arn())
                    .action("sqs:SendMessage")
                    .principal(ServicePrincipal::new("sns.amazonaws.com"))
                    .condition("ArnEquals", object! {"aws:SourceArn" => topic.topic_arn()})
                    .build()?,
            )?;
        }
        let delivery =
            config.delivery_policy.as_ref().map(|policy| policy.render(base.node(), protocol)).transpose()?;
        let dead_letter_queue = config.dead_letter_queue;
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::SNS::Subscription",
            object! {
                "Endpoint" => config.endpoint,
                "Protocol" => protocol.as_str(),
                "TopicArn" => topic.topic_arn(),
                "RawMessageDelivery" => config.raw_message_delivery,
                "Region" => config.region,
                "RedrivePolicy" =>
                    dead_letter_queue.as_ref().map(|q| object! {"deadLetterTargetArn" => q.queue_arn()}),
                "SubscriptionRoleArn" => config.subscription_role_arn,
                "FilterPolicyScope" => body.is_some().then_some("MessageBody"),
                "FilterPolicy" => attributes.or(body),
                "DeliveryPolicy" => delivery,
            },
        )?;
        if let Some(dependency) = config.subscription_dependency {
            base.node().add_dependable(dependency);
        }
        Ok(Self { base, resource, dead_letter_queue })
    }

    /// The queue for messages that cannot be delivered, if there is one.
    pub fn dead_letter_queue(&self) -> Option<QueueRef> {
        self.dead_letter_queue.clone()
    }

    /// The L1 underneath.
    pub fn resource(&self) -> &CfnResource {
        &self.resource
    }
}

impl Construct for Subscription {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

/// How a subscriber is subscribed.
#[derive(Clone)]
pub struct TopicSubscriptionConfig {
    /// The construct that the subscription stands in. Default: the topic.
    pub subscriber_scope: Option<Node>,
    /// The id of the subscription in its scope.
    pub subscriber_id: String,
    /// The address of the subscriber.
    pub endpoint: String,
    /// How messages get to the subscriber.
    pub protocol: SubscriptionProtocol,
    /// Whether messages are sent as they are, without what the topic says about them. Default false.
    pub raw_message_delivery: Option<bool>,
    /// The topic's region, where that is not the stack's.
    pub region: Option<String>,
    /// The queue for messages that cannot be delivered. Default: they are lost.
    pub dead_letter_queue: Option<QueueRef>,
    /// What has to be there before the subscription.
    pub subscription_dependency: Option<Dependable>,
    /// The ARN of the role that writes into a delivery stream.
    pub subscription_role_arn: Option<String>,
    /// What attributes of messages have to be, at most 5 of them. Default: anything.
    pub filter_policy: Option<IndexMap<String, SubscriptionFilter>>,
    /// What the body of messages has to be, at most 5 fields of it; `filter_policy` comes first. Default: anything.
    pub filter_policy_with_message_body: Option<IndexMap<String, FilterOrPolicy>>,
    /// How messages are delivered; over HTTP only. Default: as the topic says.
    pub delivery_policy: Option<DeliveryPolicy>,
}

impl TopicSubscriptionConfig {
    /// A subscription of which nothing else is said.
    pub fn of(subscriber_id: impl Into<String>, endpoint: impl Into<String>, protocol: SubscriptionProtocol) -> Self {
        Self {
            subscriber_scope: None,
            subscriber_id: subscriber_id.into(),
            endpoint: endpoint.into(),
            protocol,
            raw_message_delivery: None,
            region: None,
            dead_letter_queue: None,
            subscription_dependency: None,
            subscription_role_arn: None,
            filter_policy: None,
            filter_policy_with_message_body: None,
            delivery_policy: None,
        }
    }
}

/// Something that can be subscribed to a topic.
pub trait ITopicSubscription {
    /// Allows the topic to reach the subscriber, and says how.
    ///
    /// # Errors
    /// When the subscriber cannot be used so.
    fn bind(&self, topic: &dyn ITopic) -> Result<TopicSubscriptionConfig>;
}

/// Subscribes something to a topic.
pub(super) fn subscribe(topic: &dyn ITopic, subscription: &dyn ITopicSubscription) -> Result<Subscription> {
    let mut config = subscription.bind(topic)?;
    let scope = config.subscriber_scope.clone().unwrap_or_else(|| topic.node().clone());
    if longshore_core::token::str_is_unresolved(&config.subscriber_id) {
        config.subscriber_id = next_token_id(&scope);
    }
    if scope.try_find_child(&config.subscriber_id).is_some() {
        bail!(
            &scope,
            "SubscriptionAlreadyExistsUnder",
            "A subscription with id \"{}\" already exists under the scope {}",
            config.subscriber_id,
            scope.path()
        );
    }
    Subscription::of(&scope, topic, config)
}

/// The first id that is not taken, for subscribers whose address is not known yet.
fn next_token_id(scope: &Node) -> String {
    let numbers = scope.find_all().into_iter().filter_map(|n| {
        let (_, number) = n.id().split_once("TokenSubscription:")?;
        number.parse::<u32>().ok()
    });
    format!("TokenSubscription:{}", numbers.max().unwrap_or(0) + 1)
}
