//! Topics of the Simple Notification Service.
//!
//! Left out: filters and delivery policies of subscriptions, delivery status logging and data protection policies; the L1s
//! have them.

mod policy;
mod subscription;
mod topic;

pub use policy::{TopicPolicy, TopicPolicyProps};
pub use subscription::{
    ITopicSubscription, Subscription, SubscriptionProps, SubscriptionProtocol, TopicSubscriptionConfig,
};
pub use topic::{FifoThroughputScope, ITopic, Topic, TopicAttributes, TopicProps, TopicRef, TracingConfig};
