//! Log groups of CloudWatch.
//!
//! Left out: transformers, data protection and field index policies; the L1s have them.

mod filter_pattern;
mod filters;
mod log_group;
mod log_retention;
mod query_definition;
mod resource_policy;

pub use filter_pattern::{FilterPattern, FilterPatternRef, IFilterPattern, JsonPattern, SpaceDelimitedTextPattern};
pub use filters::{
    Distribution, ILogSubscriptionDestination, LogSubscriptionDestinationConfig, LogSubscriptionDestinationRef,
    MetricFilter, MetricFilterOptions, MetricFilterProps, SubscriptionFilter, SubscriptionFilterOptions,
    SubscriptionFilterProps,
};
pub use log_group::{
    ILogGroup, LogGroup, LogGroupClass, LogGroupProps, LogGroupRef, LogStream, LogStreamProps, RetentionDays,
    StreamOptions,
};
pub use log_retention::{LogRetention, LogRetentionProps, LogRetentionRetryOptions};
pub use query_definition::{QueryDefinition, QueryDefinitionProps, QueryString, QueryStringProps};
pub use resource_policy::{ResourcePolicy, ResourcePolicyProps};
