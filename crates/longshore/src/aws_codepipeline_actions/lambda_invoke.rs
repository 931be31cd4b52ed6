//! Calls of functions.

use std::rc::Rc;

use bon::Builder;
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Object;

use super::action::{action_class, common_properties};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact,
};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_lambda::FunctionRef;

/// Properties of a [`LambdaInvokeAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct LambdaInvokeActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// What the function gets, up to 5 artifacts.
    pub inputs: Option<Vec<Artifact>>,
    /// What the function makes, up to 5 artifacts.
    pub outputs: Option<Vec<Artifact>>,
    /// What the function is told, as JSON.
    pub user_parameters: Option<Object>,
    /// What the function is told, as text; not together with `user_parameters`.
    pub user_parameters_string: Option<String>,
    /// The function.
    #[builder(into)]
    pub lambda: FunctionRef,
}

/// A call of a function; clones are the same action.
#[derive(Clone)]
pub struct LambdaInvokeAction {
    action: Action,
}

impl LambdaInvokeAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When the function is told something in two ways.
    pub fn new(props: LambdaInvokeActionProps) -> Result<Self> {
        if props.user_parameters.is_some() && props.user_parameters_string.as_deref().is_some_and(|s| !s.is_empty()) {
            return Err(Error::new(
                "OneUserParametersUserParameters",
                "Only one of userParameters or userParametersString can be specified",
            ));
        }
        Ok(Self { action: Action::new(Kind(Rc::new(props))) })
    }

    /// A variable that the function sets, for configurations of later actions.
    pub fn variable(&self, variable_name: &str) -> String {
        self.action.variable_expression(variable_name)
    }
}

action_class!(LambdaInvokeAction);

struct Kind(Rc<LambdaInvokeActionProps>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let bounds = ActionArtifactBounds { min_inputs: 0, max_inputs: 5, min_outputs: 0, max_outputs: 5 };
        ActionProperties {
            inputs: self.0.inputs.clone().unwrap_or_default(),
            outputs: self.0.outputs.clone().unwrap_or_default(),
            resource: Some(self.0.lambda.base().clone()),
            ..common_properties!(self.0, Invoke, "Lambda", bounds)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, options, .. } = *binding;
        let (props, role) = (&self.0, &options.role);
        let list = PolicyStatement::builder().action("lambda:ListFunctions").resource("*").build()?;
        role.add_to_principal_policy(&list)?;
        props.lambda.grant_invoke(role)?;
        if props.inputs.as_ref().is_some_and(|i| !i.is_empty()) {
            options.bucket.grant_read(role, "*")?;
        }
        if props.outputs.as_ref().is_some_and(|o| !o.is_empty()) {
            options.bucket.grant_write(role, "*")?;
        }
        let answer = ["codepipeline:PutJobSuccessResult", "codepipeline:PutJobFailureResult"];
        props.lambda.add_to_role_policy(PolicyStatement::builder().resource("*").actions(answer).build()?)?;
        let told = match (&props.user_parameters_string, &props.user_parameters) {
            (Some(text), _) => Some(text.clone()),
            (None, Some(parameters)) => Some(Stack::of(scope)?.to_json_string(parameters.clone(), 0)),
            (None, None) => None,
        };
        Ok(ActionConfig {
            configuration: Some(object! {"FunctionName" => props.lambda.function_name(), "UserParameters" => told}),
        })
    }
}
