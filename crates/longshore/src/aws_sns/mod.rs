//! Topics of the Simple Notification Service.
//!
//! Left out: subscriptions (`aws_sns_subscriptions`), delivery status logging and data protection policies; the L1s have
//! them.

mod policy;
mod topic;

pub use policy::{TopicPolicy, TopicPolicyProps};
pub use topic::{FifoThroughputScope, ITopic, Topic, TopicAttributes, TopicProps, TopicRef, TracingConfig};
