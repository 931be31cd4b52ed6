//! Log groups of CloudWatch.
//!
//! Left out: patterns of events with columns, stored queries, transformers, data protection and field index policies; the L1s have them.

mod filter_pattern;
mod filters;
mod log_group;
mod log_retention;
mod resource_policy;

pub use filter_pattern::{FilterPattern, FilterPatternRef, IFilterPattern, JsonPattern};
pub use filters::{
    Distribution, ILogSubscriptionDestination, LogSubscriptionDestinationConfig, LogSubscriptionDestinationRef,
    MetricFilter, MetricFilterOptions, SubscriptionFilter, SubscriptionFilterOptions,
};
pub use log_group::{ILogGroup, LogGroup, LogGroupClass, LogGroupProps, LogGroupRef, LogStream, RetentionDays};
pub use log_retention::{LogRetention, LogRetentionProps, LogRetentionRetryOptions};
pub use resource_policy::{ResourcePolicy, ResourcePolicyProps};
