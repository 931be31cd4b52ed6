//! Calls of any service.

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::token::str_is_unresolved;
use longshore_core::value::{Object, Value};

use super::integration::{Call, resource_arn};
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{IntegrationPattern, state_props, task_class};

state_props! {
    /// Properties of a [`CallAwsService`].
    pub struct CallAwsServiceProps => CallAwsService, new(service: String, action: String, iam_resources: Vec<String>) { task;
        /// The service, as the SDK for Java calls it, in lower case.
        [into] service: String,
        /// The operation, such as `getObject`.
        [into] action: String,
        /// What the operation gets. Default: nothing.
        parameters: Option<Object>,
        /// The resources that it is allowed for.
        iam_resources: Vec<String>,
        /// The action that is allowed. Default: made of the service and the operation.
        [into] iam_action: Option<String>,
        /// What else has to be allowed. Default: nothing.
        additional_iam_statements: Option<Vec<PolicyStatement>>,
    }
}

task_class! {
    /// A call of any service; clones are the same.
    pub struct CallAwsService(CallAwsServiceProps)
}

/// Services that IAM calls otherwise than the SDK.
// Source: the service authorization reference.
const IAM_NAMES: [(&str, &str); 7] = [
    ("bedrockagent", "bedrock"),
    ("cloudwatchlogs", "logs"),
    ("efs", "elasticfilesystem"),
    ("elasticloadbalancingv2", "elasticloadbalancing"),
    ("mediapackagevod", "mediapackage-vod"),
    ("mwaa", "airflow"),
    ("sfn", "states"),
];

impl CallAwsService {
    fn make(scope: &dyn Construct, id: &str, props: CallAwsServiceProps) -> Result<Self> {
        let task = Call::task(scope, id, "CallAwsService", props.task(), |node| {
            if props.integration_pattern == Some(IntegrationPattern::RunJob) {
                bail!(
                    node,
                    "IntegrationPatternSupportedCallAws",
                    "The RUN_JOB integration pattern is not supported for CallAwsService"
                );
            }
            let action = props.action.as_str();
            if !str_is_unresolved(action) && action.chars().next().is_none_or(|c| c.to_lowercase().ne([c])) {
                bail!(node, "ActionCamelCase", "action must be camelCase, got: {action}");
            }
            let parameters = props.parameters.unwrap_or_default();
            let camel = |key: &&String| key.chars().next().is_none_or(|c| c.to_uppercase().ne([c]));
            let invalid: Vec<&str> = parameters.keys().filter(camel).map(String::as_str).collect();
            if !invalid.is_empty() {
                bail!(
                    node,
                    "MustBeParameterNamesPascalcase",
                    "parameter names must be PascalCase, got: {}",
                    invalid.join(", ")
                );
            }
            let service = props.service.as_str();
            let known = IAM_NAMES.iter().find(|(name, _)| *name == service).map_or(service, |(_, name)| name);
            let allowed = props.iam_action.unwrap_or_else(|| format!("{known}:{action}"));
            let mut policies = vec![PolicyStatement::builder().resources(props.iam_resources).action(allowed).build()?];
            policies.extend(props.additional_iam_statements.unwrap_or_default());
            let called = if str_is_unresolved(service) { service.to_owned() } else { service.to_lowercase() };
            let resource = resource_arn("aws-sdk", &format!("{called}:{action}"), props.integration_pattern);
            Ok(Call::new(resource, policies, move |_| Ok(Value::Object(parameters.clone()))))
        })?;
        Ok(Self { task })
    }
}
