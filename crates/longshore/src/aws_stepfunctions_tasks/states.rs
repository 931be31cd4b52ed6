//! Executions of other state machines, and activities.

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};
use longshore_core::{bail, object};

use super::integration::{ALL_PATTERNS, Call, events_of, have_task_token, resource_arn, supported};
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{
    ActivityRef, InputType, IntegrationPattern, JsonPath, QueryLanguage, StateMachineRef, TaskInput, json_fields,
    state_props, task_class,
};

state_props! {
    /// Properties of a [`StepFunctionsStartExecution`].
    pub struct StepFunctionsStartExecutionProps => StepFunctionsStartExecution, new(state_machine: StateMachineRef) { task;
        /// The state machine.
        [into] state_machine: StateMachineRef,
        /// The input of the execution. Default: that of the state.
        input: Option<TaskInput>,
        /// The name of the execution. Default: made by Step Functions.
        [into] name: Option<String>,
        /// Whether the input says which execution started this one. Default false.
        associate_with_parent: Option<bool>,
    }
}

task_class! {
    /// An execution of another state machine; clones are the same.
    pub struct StepFunctionsStartExecution(StepFunctionsStartExecutionProps)
}

fn input(props: &StepFunctionsStartExecutionProps, language: QueryLanguage) -> Result<Value> {
    let own = props.input.as_ref().map(TaskInput::value);
    if props.associate_with_parent != Some(true) {
        return match own {
            Some(value) => Ok(value),
            None => Ok(TaskInput::from_json_path_at("$")?.value()),
        };
    }
    let parent = match language {
        QueryLanguage::Jsonata => "{% $states.context.Execution.Id %}".to_owned(),
        QueryLanguage::JsonPath => JsonPath::string_at("$$.Execution.Id")?,
    };
    let mut all = match own {
        Some(Value::Object(object)) => object,
        _ => Object::new(),
    };
    all.insert("AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID".to_owned(), parent.into());
    Ok(all.into())
}

impl StepFunctionsStartExecution {
    fn make(scope: &dyn Construct, id: &str, props: StepFunctionsStartExecutionProps) -> Result<Self> {
        let task = Call::task(scope, id, "StepFunctionsStartExecution", props.task(), |node| {
            let pattern = props.integration_pattern.unwrap_or(IntegrationPattern::RequestResponse);
            supported(pattern, &ALL_PATTERNS)?;
            if pattern == IntegrationPattern::WaitForTaskToken && !have_task_token(&props.input)? {
                bail!(
                    scope.node(),
                    "IsRequiredTaskTokenRequired",
                    "Task Token is required in `input` for callback. Use JsonPath.taskToken to set the token."
                );
            }
            if props.associate_with_parent == Some(true)
                && props.input.as_ref().is_some_and(|i| i.r#type() != InputType::Object)
            {
                bail!(
                    scope.node(),
                    "CouldEnableBecauseTaken",
                    "Could not enable `associateWithParent` because `input` is taken directly from a JSON path. Use `sfn.TaskInput.fromObject` instead."
                );
            }
            let arn = props.state_machine.state_machine_arn();
            let mut policies =
                vec![PolicyStatement::builder().action("states:StartExecution").resource(arn.as_str()).build()?];
            let wait = pattern == IntegrationPattern::RunJob;
            if wait {
                let name = ArnComponents::split(&arn, ArnFormat::ColonResourceName)?.resource_name;
                let executions = Stack::of(node)?.format_arn(ArnComponents {
                    service: "states".into(),
                    resource: "execution".into(),
                    resource_name: Some(format!("{}*", name.unwrap_or_default())),
                    arn_format: ArnFormat::ColonResourceName,
                    ..Default::default()
                })?;
                let actions = ["states:DescribeExecution", "states:StopExecution"];
                policies.push(PolicyStatement::builder().actions(actions).resource(executions).build()?);
                policies.push(events_of(node, "StepFunctionsGetEventsForStepFunctionsExecutionRule")?);
            }
            // The second version of waiting gives the output as JSON and not as text.
            let version = if wait { ":2" } else { "" };
            let resource = format!("{}{version}", resource_arn("states", "startExecution", Some(pattern)));
            let arguments = move |language| {
                Ok(Value::Object(json_fields! {
                    "Input" => input(&props, language)?,
                    "StateMachineArn" => arn.as_str(),
                    "Name" => props.name.clone()
                }))
            };
            Ok(Call::new(resource, policies, arguments))
        })?;
        Ok(Self { task })
    }
}

state_props! {
    /// Properties of a [`StepFunctionsInvokeActivity`].
    pub struct StepFunctionsInvokeActivityProps => StepFunctionsInvokeActivity, new(activity: ActivityRef) { task;
        /// The activity.
        [into] activity: ActivityRef,
        /// What its workers get. Default: the input.
        parameters: Option<Object>,
        /// What its workers get, in JSONata. Default: the input.
        [into] arguments: Option<Value>,
    }
}

task_class! {
    /// Work that is asked for by workers of an activity; clones are the same.
    pub struct StepFunctionsInvokeActivity(StepFunctionsInvokeActivityProps)
}

impl StepFunctionsInvokeActivity {
    fn make(scope: &dyn Construct, id: &str, props: StepFunctionsInvokeActivityProps) -> Result<Self> {
        let task = Call::task(scope, id, "StepFunctionsInvokeActivity", props.task(), |_| {
            let arn = props.activity.activity_arn();
            let mut policies = Vec::new();
            let encryption = props.activity.encryption_configuration();
            if let Some(key) = encryption.as_ref().and_then(|e| e.kms_key()) {
                let context = object! {"kms:EncryptionContext:aws:states:activityArn" => arn.as_str()};
                policies.push(
                    PolicyStatement::builder()
                        .actions(["kms:Decrypt", "kms:GenerateDataKey"])
                        .resource(key.key_arn())
                        .conditions(object! {"StringEquals" => context})
                        .build()?,
                );
            }
            let said = props.parameters.map(Value::Object).or(props.arguments).unwrap_or_default();
            let call = Call::new(arn.clone(), policies, move |_| Ok(said.clone()));
            Ok(call.with_metrics("Activity", "Activities", [("ActivityArn", arn)]))
        })?;
        Ok(Self { task })
    }
}
