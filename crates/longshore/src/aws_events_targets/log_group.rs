//! Log groups as targets.

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::log_group_policy;
use super::options::{node_unique_id, target_props};
use crate::aws_events::{EventField, IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput, RuleTargetInputProperties};
use crate::aws_logs::LogGroupRef;

/// What is written to a log group.
#[derive(Clone, Debug, Default)]
pub struct LogGroupTargetInputOptions {
    /// When it was. Default: the event's time.
    pub timestamp: Option<Value>,
    /// The text. Default: what the event is about.
    pub message: Option<Value>,
}

/// What is written to a log group.
#[derive(Clone, Debug)]
pub struct LogGroupTargetInput(RuleTargetInput);

impl LogGroupTargetInput {
    /// A time and a text.
    pub fn from_object_v2(options: LogGroupTargetInputOptions) -> Self {
        Self(Self::from_object(options))
    }

    /// A time and a text, as any input; deprecated in favour of [`LogGroupTargetInput::from_object_v2`].
    pub fn from_object(options: LogGroupTargetInputOptions) -> RuleTargetInput {
        RuleTargetInput::from_object(object! {
            "timestamp" => options.timestamp.unwrap_or_else(|| EventField::time().into()),
            "message" => options.message.unwrap_or_else(|| EventField::detail_type().into()),
        })
    }

    /// What a rule's template says of it.
    ///
    /// # Errors
    /// When two event fields would have the same name.
    pub fn bind(&self, rule: &Rule) -> Result<RuleTargetInputProperties> {
        self.0.bind(rule)
    }
}

impl From<LogGroupTargetInput> for RuleTargetInput {
    fn from(of: LogGroupTargetInput) -> Self {
        of.0
    }
}

target_props! {
    /// Properties of a [`CloudWatchLogGroup`] target.
    pub struct LogGroupProps {
        /// What is written, with nothing but a time and a text; deprecated in favour of `log_event`. Default: the event.
        pub event: Option<RuleTargetInput>,
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
        if self.props.event.is_some() && self.props.log_event.is_some() {
            bail!(
                rule,
                "OnlyOneOfEventOrLogEventCanBeSpecified",
                "Only one of \"event\" or \"logEvent\" can be specified"
            );
        }
        if let Some(event) = &self.props.event {
            let bound = event.bind(rule)?;
            if bound.input_path.is_some() || bound.input.is_some() {
                bail!(
                    rule,
                    "CloudWatchLogGroupTargetsDoNotSupportInputOrInputPath",
                    "CloudWatchLogGroup targets does not support input or inputPath"
                );
            }
            let (template, at) = (bound.input_template, stack.clone());
            rule.node().add_validation(move || template.iter().flat_map(|t| wrong_template(&at, t)).collect());
        }
        let id = format!("EventsLogGroupPolicy{}", node_unique_id(rule.node())?);
        log_group_policy::allow_events(
            &stack,
            &id,
            &self.log_group.log_group_arn(),
            self.props.install_latest_aws_sdk,
        )?;
        let input = self.props.event.clone().or_else(|| self.props.log_event.clone().map(Into::into));
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

/// What is wrong with a template of an input, which is to have a time and a text.
fn wrong_template(stack: &Stack, template: &str) -> Option<String> {
    const FORM: &str = "CloudWatchLogGroup targets only support input templates in the format {timestamp: <timestamp>, message: <message>}";
    let Ok(Value::String(resolved)) = stack.resolve(template) else { return None };
    let mut quoted = String::new();
    let mut rest = resolved.as_str();
    while let Some(start) = rest.find('<') {
        let (before, from) = rest.split_at(start);
        quoted.push_str(before);
        let end = from[1..].find(['<', '>']).map(|at| at + 1);
        match end.filter(|at| from[*at..].starts_with('>')) {
            Some(end) => {
                quoted.push_str(&format!("\"{}\"", &from[..=end]));
                rest = &from[end + 1..];
            }
            None => {
                quoted.push('<');
                rest = &from[1..];
            }
        }
    }
    quoted.push_str(rest);
    // Differs(cdk): log-template-parser. What the parser says of a template that is no JSON is not told.
    match serde_json::from_str::<serde_json::Value>(&quoted) {
        Err(_) => Some(format!("Could not parse input template as JSON.\n{FORM}")),
        Ok(serde_json::Value::Object(of))
            if of.len() == 2 && of.contains_key("timestamp") && of.contains_key("message") =>
        {
            None
        }
        Ok(_) => Some(FORM.to_owned()),
    }
}

impl std::fmt::Debug for CloudWatchLogGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CloudWatchLogGroup").field("log_group", &self.log_group.node().path()).finish_non_exhaustive()
    }
}
