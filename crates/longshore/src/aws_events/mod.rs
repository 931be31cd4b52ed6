//! Rules of EventBridge: what happens when something happens.
//!
//! ```
//! use longshore::aws_events::{EventPattern, Rule, RuleTargetConfig, Schedule};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Events")?;
//! let rule = Rule::builder(&stack, "Pushed").event_pattern(EventPattern::new().source(["aws.ecr"])).build()?;
//! rule.add_target(&RuleTargetConfig::to("arn:aws:sqs:eu-west-1:123456789012:pushes"))?;
//! Rule::builder(&stack, "Nightly").schedule(Schedule::expression("cron(0 3 * * ? *)")).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Targets are in [`aws_events_targets`](crate::aws_events_targets).

mod api_destination;
mod event_bus;
mod input;
mod other_environment;
mod pattern;
mod role;
mod rule;
mod schedule;
mod target;

pub use api_destination::{
    ApiDestination, ApiDestinationAttributes, ApiDestinationProps, ApiDestinationRef, Authorization, Connection,
    ConnectionAttributes, ConnectionProps, ConnectionRef, HttpMethod, HttpParameter, IApiDestination, IConnection,
    OAuthAuthorizationProps,
};
pub use event_bus::{
    Archive, ArchiveProps, BaseArchiveProps, EventBus, EventBusAttributes, EventBusGrants, EventBusPolicy,
    EventBusPolicyProps, EventBusProps, EventBusRef, IEventBus, IncludeDetail, Level, LogConfig,
};
pub use input::{EventField, IRuleTargetInput, RuleTargetInput, RuleTargetInputProperties};
pub use pattern::{EventPattern, Match};
pub(crate) use role::singleton_event_role;
pub use rule::{IRule, OnEventOptions, OnEventOptionsBuilder, Rule, RuleProps, RuleRef};
pub use schedule::{CronOptions, Schedule};
pub use target::{IRuleTarget, RuleTargetConfig, RuleTargetRef};
