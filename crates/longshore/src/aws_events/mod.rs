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
//! Targets are in [`aws_events_targets`](crate::aws_events_targets). Left out: event buses as constructs (a rule takes a
//! bus by name), archives, API destinations and targets in another account or region.

mod input;
mod pattern;
mod rule;
mod schedule;
mod target;

pub use input::{EventField, RuleTargetInput, RuleTargetInputProperties};
pub use pattern::{EventPattern, Match};
pub use rule::{IRule, OnEventOptions, OnEventOptionsBuilder, Rule, RuleProps, RuleRef};
pub use schedule::{CronOptions, Schedule};
pub use target::{IRuleTarget, RuleTargetConfig, RuleTargetRef};
