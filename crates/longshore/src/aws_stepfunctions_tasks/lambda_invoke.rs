//! Calls of functions.

use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::units::Duration;
use longshore_core::value::Value;

use super::integration::{CALL_OR_TOKEN, Call, have_task_token, resource_arn, supported};
use crate::aws_iam::PolicyStatement;
use crate::aws_lambda::FunctionRef;
use crate::aws_stepfunctions::{
    IntegrationPattern, QueryLanguage, RetryProps, TaskInput, json_fields, state_props, task_class,
};
use crate::props::text_enum;

text_enum! {
    /// How a function is called.
    pub enum LambdaInvocationType {
        /// Its answer is waited for.
        RequestResponse = "RequestResponse",
        /// It is not.
        Event = "Event",
        /// It is only asked whether the call is possible.
        DryRun = "DryRun",
    }
}

state_props! {
    /// Properties of a [`LambdaInvoke`].
    pub struct LambdaInvokeProps => LambdaInvoke, new(lambda_function: FunctionRef) { task;
        /// The function.
        [into] lambda_function: FunctionRef,
        /// What it gets. Default: the input.
        payload: Option<TaskInput>,
        /// How it is called. Default: its answer is waited for.
        invocation_type: Option<LambdaInvocationType>,
        /// What it is told about the client, in Base64; up to 3583 bytes. Default: nothing.
        [into] client_context: Option<String>,
        /// The version or alias. Default: that of the function.
        [into] qualifier: Option<String>,
        /// Whether the result is nothing but the answer. Default false.
        payload_response_only: Option<bool>,
        /// Whether it is called again after errors of Lambda itself. Default true.
        retry_on_service_exceptions: Option<bool>,
    }
}

task_class! {
    /// A call of a function; clones are the same.
    pub struct LambdaInvoke(LambdaInvokeProps)
}

impl LambdaInvoke {
    fn make(scope: &dyn Construct, id: &str, props: LambdaInvokeProps) -> Result<Self> {
        let (base, retry) = (props.task(), props.retry_on_service_exceptions);
        let task = Call::task(scope, id, "LambdaInvoke", base, |node| {
            let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
            supported(pattern, &CALL_OR_TOKEN)?;
            if pattern == IntegrationPattern::WaitForTaskToken && !have_task_token(&props.payload)? {
                bail!(
                    node,
                    "IsRequiredTaskTokenRequired",
                    "Task Token is required in `payload` for callback. Use JsonPath.taskToken to set the token."
                );
            }
            let answer_only = props.payload_response_only == Some(true);
            let more = props.integration_pattern.is_some()
                || props.invocation_type.is_some()
                || props.client_context.as_deref().is_some_and(|c| !c.is_empty())
                || props.qualifier.as_deref().is_some_and(|q| !q.is_empty());
            if answer_only && more {
                bail!(
                    node,
                    "PayloadResponseOnlyRestriction",
                    "The 'payloadResponseOnly' property cannot be used if 'integrationPattern', 'invocationType', 'clientContext', or 'qualifier' are specified."
                );
            }
            let function = props.lambda_function.clone();
            let arn = function.function_arn();
            let mut dimensions = vec![("LambdaFunctionArn", arn.clone())];
            if let Some(qualifier) = props.qualifier.clone().filter(|q| !q.is_empty()) {
                dimensions.push(("Qualifier", qualifier));
            }
            let invoke = PolicyStatement::builder()
                .resources(function.resource_arns_for_grant_invoke())
                .action("lambda:InvokeFunction")
                .build()?;
            let resource = if answer_only { arn.clone() } else { resource_arn("lambda", "invoke", Some(pattern)) };
            let arguments = move |language| {
                let payload = props.payload.as_ref().map(TaskInput::value);
                if answer_only {
                    return Ok(payload.unwrap_or_default());
                }
                let whole = || match language {
                    QueryLanguage::Jsonata => Ok(Value::from("{% $states.input %}")),
                    QueryLanguage::JsonPath => TaskInput::from_json_path_at("$").map(|i| i.value()),
                };
                Ok(Value::Object(json_fields! {
                    "FunctionName" => arn.as_str(),
                    "Payload" => payload.map_or_else(whole, Ok)?,
                    "InvocationType" => props.invocation_type,
                    "ClientContext" => props.client_context.clone(),
                    "Qualifier" => props.qualifier.clone()
                }))
            };
            let call = Call::new(resource, vec![invoke], arguments);
            Ok(call.with_metrics("LambdaFunction", "LambdaFunctions", dimensions))
        })?;
        if retry != Some(false) {
            // Source: Step Functions developer guide, "Handle transient Lambda service exceptions".
            let errors = [
                "Lambda.ClientExecutionTimeoutException",
                "Lambda.ServiceException",
                "Lambda.AWSLambdaException",
                "Lambda.SdkClientException",
            ];
            task.add_retry(RetryProps {
                errors: Some(errors.map(str::to_owned).to_vec()),
                interval: Some(Duration::seconds(2)),
                max_attempts: Some(6.0),
                backoff_rate: Some(2.0),
                ..Default::default()
            })?;
        }
        Ok(Self { task })
    }
}
