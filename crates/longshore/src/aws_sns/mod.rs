//! Topics of the Simple Notification Service.
//!
//! Left out: data protection policies; the L1s have them.

mod delivery_policy;
mod policy;
mod subscription;
mod subscription_filter;
mod topic;

pub use delivery_policy::{BackoffFunction, DeliveryPolicy, HealthyRetryPolicy, RequestPolicy, ThrottlePolicy};
pub use policy::{TopicPolicy, TopicPolicyProps};
pub use subscription::{
    ITopicSubscription, Subscription, SubscriptionProps, SubscriptionProtocol, TopicSubscriptionConfig,
};
pub use subscription_filter::{
    BetweenCondition, FilterOrPolicy, FilterOrPolicyType, NumericConditions, StringConditions, SubscriptionFilter,
};
pub use topic::{
    FifoThroughputScope, ITopic, LoggingConfig, LoggingProtocol, Topic, TopicAttributes, TopicProps, TopicRef,
    TracingConfig,
};
