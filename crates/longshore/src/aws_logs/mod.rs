//! Log groups of CloudWatch.
//!
//! Left out: metric and subscription filters, transformers, data protection and field index policies; the L1s have them.

mod log_group;
mod log_retention;
mod resource_policy;

pub use log_group::{ILogGroup, LogGroup, LogGroupClass, LogGroupProps, LogGroupRef, LogStream, RetentionDays};
pub use log_retention::{LogRetention, LogRetentionProps, LogRetentionRetryOptions};
pub use resource_policy::{ResourcePolicy, ResourcePolicyProps};
