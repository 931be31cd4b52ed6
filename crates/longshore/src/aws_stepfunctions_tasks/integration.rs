//! What all tasks share that call services.

use std::rc::Rc;

use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::intrinsics::Aws;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{
    FieldUtils, ITaskState, IntegrationPattern, QueryLanguage, TaskInput, TaskMetricsConfig, TaskStateBase,
    TaskStateBaseProps, json_fields,
};

pub(super) const CALL_OR_JOB: [IntegrationPattern; 2] =
    [IntegrationPattern::RequestResponse, IntegrationPattern::RunJob];
pub(super) const CALL_OR_TOKEN: [IntegrationPattern; 2] =
    [IntegrationPattern::RequestResponse, IntegrationPattern::WaitForTaskToken];
pub(super) const ALL_PATTERNS: [IntegrationPattern; 3] =
    [IntegrationPattern::RequestResponse, IntegrationPattern::RunJob, IntegrationPattern::WaitForTaskToken];

/// Fails unless a task can wait for that.
pub(super) fn supported(pattern: IntegrationPattern, patterns: &[IntegrationPattern]) -> Result<IntegrationPattern> {
    if !patterns.contains(&pattern) {
        let patterns: Vec<&str> = patterns.iter().map(|p| p.as_str()).collect();
        return Err(Error::new(
            "UnsupportedServiceIntegrationPatternSupported",
            format!(
                "Unsupported service integration pattern. Supported Patterns: {}. Received: {pattern}",
                patterns.join(",")
            ),
        ));
    }
    Ok(pattern)
}

/// The ARN of a call, which says what is waited for.
// Source: Step Functions developer guide, "Discover service integration patterns".
pub(super) fn resource_arn(service: &str, api: &str, pattern: Option<IntegrationPattern>) -> String {
    let suffix = match pattern {
        None | Some(IntegrationPattern::RequestResponse) => "",
        Some(IntegrationPattern::RunJob) => ".sync",
        Some(IntegrationPattern::WaitForTaskToken) => ".waitForTaskToken",
    };
    format!("arn:{}:states:::{service}:{api}{suffix}", Aws::partition())
}

/// Whether some inputs refer to the token of the task.
pub(super) fn have_task_token<'a>(inputs: impl IntoIterator<Item = &'a TaskInput>) -> Result<bool> {
    let all: Object = inputs.into_iter().enumerate().map(|(i, input)| (i.to_string(), input.value())).collect();
    FieldUtils::contains_task_token(&all)
}

/// What a call gets, as it is called in a language.
pub(super) fn parameters_or_arguments(of: Value, language: QueryLanguage) -> Result<Object> {
    Ok(match (language, of) {
        (QueryLanguage::Jsonata, of) => object! {"Arguments" => of},
        (QueryLanguage::JsonPath, Value::Object(of)) => object! {"Parameters" => FieldUtils::render_object(of)?},
        (QueryLanguage::JsonPath, of) => object! {"Parameters" => of},
    })
}

/// What a call gets, in a language.
type Arguments = Box<dyn Fn(QueryLanguage) -> Result<Value>>;

/// A call of a service.
pub(super) struct Call {
    resource: String,
    arguments: Arguments,
    policies: Vec<PolicyStatement>,
    metrics: Option<TaskMetricsConfig>,
    without_timeout: bool,
}

impl Call {
    pub(super) fn new(
        resource: String,
        policies: Vec<PolicyStatement>,
        arguments: impl Fn(QueryLanguage) -> Result<Value> + 'static,
    ) -> Self {
        Self { resource, arguments: Box::new(arguments), policies, metrics: None, without_timeout: false }
    }

    pub(super) fn with_metrics(
        mut self,
        singular: &str,
        plural: &str,
        dimensions: impl IntoIterator<Item = (&'static str, String)>,
    ) -> Self {
        self.metrics = Some(TaskMetricsConfig {
            metric_prefix_singular: Some(singular.to_owned()),
            metric_prefix_plural: Some(plural.to_owned()),
            metric_dimensions: Some(dimensions.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
        });
        self
    }

    /// Leaves the time limit to the service.
    pub(super) fn without_timeout(mut self) -> Self {
        self.without_timeout = true;
        self
    }

    /// Makes the task.
    pub(super) fn task(
        scope: &dyn Construct,
        id: &str,
        class: &str,
        props: TaskStateBaseProps,
        make: impl FnOnce(&Node) -> Result<Self>,
    ) -> Result<TaskStateBase> {
        let node = Node::new(scope, id, &format!("aws-cdk-lib.aws_stepfunctions_tasks.{class}"))?;
        let call = make(&node)?;
        Ok(TaskStateBase::of(node, props, Rc::new(call)))
    }
}

impl ITaskState for Call {
    fn render_task(&self, query_language: QueryLanguage) -> Result<Object> {
        let mut rendered = json_fields! {
            "Resource" => self.resource.as_str(),
            ..parameters_or_arguments((self.arguments)(query_language)?, query_language)?
        };
        if self.without_timeout {
            rendered.insert("TimeoutSeconds".to_owned(), Value::Undefined);
            rendered.insert("TimeoutSecondsPath".to_owned(), Value::Undefined);
        }
        Ok(rendered)
    }

    fn task_metrics(&self) -> Option<TaskMetricsConfig> {
        self.metrics.clone()
    }

    fn task_policies(&self) -> Vec<PolicyStatement> {
        self.policies.clone()
    }
}

/// What following events of a service by a rule of Step Functions needs.
pub(super) fn events_of(node: &Node, rule: &str) -> Result<PolicyStatement> {
    let arn = longshore_core::stack::Stack::of(node)?.format_arn(longshore_core::arn::ArnComponents {
        service: "events".into(),
        resource: "rule".into(),
        resource_name: Some(rule.to_owned()),
        ..Default::default()
    })?;
    PolicyStatement::builder()
        .actions(["events:PutTargets", "events:PutRule", "events:DescribeRule"])
        .resource(arn)
        .build()
}
