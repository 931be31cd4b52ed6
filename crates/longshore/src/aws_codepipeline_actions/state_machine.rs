//! Executions of state machines.

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::{Object, Value};

use super::action::{action_class, action_props, common_properties};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact, ArtifactPath,
};
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::StateMachineRef;

/// The input of a state machine.
#[derive(Clone, Debug)]
pub struct StateMachineInput {
    /// The artifact, where the input is a file.
    pub input_artifact: Option<Artifact>,
    /// How the input is given: `FilePath` or `Literal`.
    pub input_type: Option<String>,
    /// The path of the file, or the input as JSON.
    pub input: Value,
}

impl StateMachineInput {
    /// What a file says.
    pub fn file_path(input_file: ArtifactPath) -> Self {
        Self {
            input: input_file.location().into(),
            input_artifact: Some(input_file.artifact),
            input_type: Some("FilePath".to_owned()),
        }
    }

    /// An object.
    pub fn literal(object: Object) -> Self {
        let input = Value::Object(object).to_json(0);
        Self { input: input.into(), input_artifact: None, input_type: Some("Literal".to_owned()) }
    }
}

action_props! {
    /// Properties of a [`StepFunctionInvokeAction`].
    pub struct StepFunctionsInvokeActionProps {
        /// What the execution makes. Default: nothing.
        pub output: Option<Artifact>,
        /// The state machine.
        #[builder(into)]
        pub state_machine: StateMachineRef,
        /// The input. Default: nothing.
        pub state_machine_input: Option<StateMachineInput>,
        /// What the names of executions begin with. Default: nothing.
        pub execution_name_prefix: Option<String>,
    }
}

/// An execution of a state machine; clones are the same action.
#[derive(Clone)]
pub struct StepFunctionInvokeAction {
    action: Action,
}

impl StepFunctionInvokeAction {
    /// Makes an action.
    pub fn new(props: StepFunctionsInvokeActionProps) -> Self {
        Self { action: Action::new(Kind(props)) }
    }
}

action_class!(StepFunctionInvokeAction);

struct Kind(StepFunctionsInvokeActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let bounds = ActionArtifactBounds { min_inputs: 0, max_inputs: 1, min_outputs: 0, max_outputs: 1 };
        let input = self.0.state_machine_input.as_ref().and_then(|i| i.input_artifact.clone());
        ActionProperties {
            inputs: input.into_iter().collect(),
            outputs: self.0.output.clone().into_iter().collect(),
            resource: Some(self.0.state_machine.base().clone()),
            ..common_properties!(self.0, Invoke, "StepFunctions", bounds)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let (props, role) = (&self.0, &options.role);
        let arn = props.state_machine.state_machine_arn();
        let start = ["states:StartExecution", "states:DescribeStateMachine"];
        role.add_to_principal_policy(&PolicyStatement::builder().actions(start).resource(arn.as_str()).build()?)?;
        let parts = ArnComponents::split(&arn, ArnFormat::ColonResourceName)?;
        let prefix = props.execution_name_prefix.as_deref().unwrap_or_default();
        let executions = Stack::of(props.state_machine.node())?.format_arn(ArnComponents {
            resource: "execution".into(),
            service: "states".into(),
            resource_name: Some(format!("{}:{prefix}*", parts.resource_name.as_deref().unwrap_or_default())),
            arn_format: ArnFormat::ColonResourceName,
            ..parts
        })?;
        let describe = PolicyStatement::builder().action("states:DescribeExecution").resource(executions).build()?;
        role.add_to_principal_policy(&describe)?;
        let input = props.state_machine_input.as_ref();
        if input.is_some_and(|i| i.input_artifact.is_some()) {
            options.bucket.grant_read(role, "*")?;
        }
        if props.output.is_some() {
            options.bucket.grant_write(role, "*")?;
        }
        Ok(ActionConfig {
            configuration: Some(object! {
                "StateMachineArn" => arn,
                "Input" => input.map(|i| i.input.clone()),
                "InputType" => input.and_then(|i| i.input_type.clone()),
                "ExecutionNamePrefix" => props.execution_name_prefix.clone(),
            }),
        })
    }
}
