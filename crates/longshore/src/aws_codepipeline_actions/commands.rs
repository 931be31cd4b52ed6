//! Shell commands that the pipeline runs by itself.

use std::rc::Rc;

use longshore_core::error::{Error, Result};

use super::action::{action_class, action_props, allow_logs, common_properties, log_group_arn};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact,
};
use crate::aws_iam::PolicyStatement;

action_props! {
    /// Properties of a [`CommandsAction`].
    pub struct CommandsActionProps {
        /// What the commands get.
        pub input: Artifact,
        /// What else the commands get, up to 9 artifacts. Default: nothing.
        pub extra_inputs: Option<Vec<Artifact>>,
        /// What the commands make. Default: nothing.
        pub output: Option<Artifact>,
        /// The names of 1 to 15 variables of the environment that later actions can use. Default: none.
        pub output_variables: Option<Vec<String>>,
        /// 1 to 50 shell commands, each of one line.
        pub commands: Vec<String>,
    }
}

/// Shell commands that the pipeline runs by itself; clones are the same action.
#[derive(Clone)]
pub struct CommandsAction {
    action: Action,
    output_variables: Rc<Vec<String>>,
}

fn check_length(code: &'static str, name: &str, length: usize, most: usize) -> Result<()> {
    if (1..=most).contains(&length) {
        return Ok(());
    }
    Err(Error::new(code, format!("The length of the {name} array must be between 1 and {most}, got: {length}")))
}

impl CommandsAction {
    /// Makes an action.
    ///
    /// # Errors
    /// When the number of commands or variables is out of bounds.
    pub fn new(props: CommandsActionProps) -> Result<Self> {
        check_length("InvalidCommandsLength", "commands", props.commands.len(), 50)?;
        if let Some(variables) = &props.output_variables {
            check_length("InvalidOutputVariablesLength", "outputVariables", variables.len(), 15)?;
        }
        let output_variables = Rc::new(props.output_variables.clone().unwrap_or_default());
        Ok(Self { action: Action::new(Kind(props)), output_variables })
    }

    /// A variable that the commands set, for configurations of later actions.
    ///
    /// # Errors
    /// When it is not among `output_variables`.
    pub fn variable(&self, variable_name: &str) -> Result<String> {
        if !self.output_variables.iter().any(|v| v == variable_name) {
            let exported = self.output_variables.join(", ");
            return Err(Error::new(
                "VariableNotExported",
                format!(
                    "Variable '{variable_name}' is not exported by `outputVariables`, exported variables: {exported}"
                ),
            ));
        }
        Ok(self.action.variable_expression(variable_name))
    }
}

action_class!(CommandsAction);

struct Kind(CommandsActionProps);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let props = &self.0;
        let bounds = ActionArtifactBounds { min_inputs: 1, max_inputs: 10, min_outputs: 0, max_outputs: 1 };
        ActionProperties {
            inputs: std::iter::once(&props.input).chain(props.extra_inputs.iter().flatten()).cloned().collect(),
            outputs: props.output.iter().cloned().collect(),
            commands: Some(props.commands.clone()),
            output_variables: props.output_variables.clone(),
            ..common_properties!(props, Compute, "Commands", bounds)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let role = &options.role;
        let log_group = log_group_arn(scope, stage, "")?;
        let all_of_group = format!("{log_group}:*");
        allow_logs(role, [log_group, all_of_group.clone()])?;
        let read = PolicyStatement::builder().resource(all_of_group).action("logs:GetLogEvents").build()?;
        role.add_to_principal_policy(&read)?;
        options.bucket.grant_read(role, "*")?;
        if self.0.output.is_some() {
            options.bucket.grant_write(role, "*")?;
        }
        Ok(ActionConfig::default())
    }
}
