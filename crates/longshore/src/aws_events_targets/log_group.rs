//! Log groups as targets.

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::log_group_policy;
use super::options::{node_unique_id, target_props};
use crate::aws_events::{EventField, IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_logs::LogGroupRef;

/// What is written to a log group.
#[derive(Clone, Debug)]
pub struct LogGroupTargetInput {
    /// When it was. Default: the event's time.
    pub timestamp: Value,
    /// The text. Default: what the event is about.
    pub message: Value,
}

impl Default for LogGroupTargetInput {
    fn default() -> Self {
        Self { timestamp: EventField::time().into(), message: EventField::detail_type().into() }
    }
}

target_props! {
    /// Properties of a [`CloudWatchLogGroup`] target.
    pub struct LogGroupProps {
        /// What is written. Default: the event.
        pub log_event: Option<LogGroupTargetInput>,
        /// What the custom resource says of the SDK, which the function that comes with Longshore takes from its runtime in any
        /// case. Default: true, unless the flag `@aws-cdk/customresources:installLatestAwsSdkDefault` is off.
        pub install_latest_aws_sdk: Option<bool>,
    }
}

/// A log group that a rule writes to; at most one for each rule.
#[derive(Clone)]
pub struct CloudWatchLogGroup {
    log_group: LogGroupRef,
    props: LogGroupProps,
}

impl CloudWatchLogGroup {
    /// Makes a target of a log group.
    pub fn new(log_group: impl Into<LogGroupRef>) -> Self {
        Self::with_props(log_group, LogGroupProps::default())
    }

    /// Makes a target of a log group, with properties.
    pub fn with_props(log_group: impl Into<LogGroupRef>, props: LogGroupProps) -> Self {
        Self { log_group: log_group.into(), props }
    }
}

impl IRuleTarget for CloudWatchLogGroup {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let stack = Stack::of(&self.log_group)?;
        let id = format!("EventsLogGroupPolicy{}", node_unique_id(rule.node())?);
        log_group_policy::allow_events(
            &stack,
            &id,
            &self.log_group.log_group_arn(),
            self.props.install_latest_aws_sdk,
        )?;
        let input = self.props.log_event.as_ref().map(|event| {
            RuleTargetInput::from_object(object! {"timestamp" => &event.timestamp, "message" => &event.message})
        });
        Ok(RuleTargetConfig {
            arn: stack.format_arn(ArnComponents {
                service: "logs".into(),
                resource: "log-group".into(),
                resource_name: Some(self.log_group.log_group_name()),
                arn_format: ArnFormat::ColonResourceName,
                ..Default::default()
            })?,
            input,
            // Quirk(cdk): log-group-dead-letters. The rule is not allowed to use the dead-letter queue.
            parameters: self.props.options().render()?,
            target_environment: Some(self.log_group.base().env().clone()),
            target_resource: Some(self.log_group.node().clone()),
            ..Default::default()
        })
    }
}

impl std::fmt::Debug for CloudWatchLogGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CloudWatchLogGroup").field("log_group", &self.log_group.node().path()).finish_non_exhaustive()
    }
}
