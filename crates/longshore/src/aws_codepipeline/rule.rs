//! Rules of the conditions of stages.

use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::{Object, Value};

use super::validation;
use crate::aws_iam::{IRole as _, Role};

/// Properties of a [`Rule`].
#[derive(Clone, Default)]
pub struct RuleProps {
    /// The name, 1 to 100 letters, digits and `.@-_`.
    pub name: Option<String>,
    /// Who checks the rule, such as `DeploymentWindow` or `LambdaInvoke`.
    pub provider: Option<String>,
    /// The version of the provider's rule.
    pub version: Option<String>,
    /// What is checked, as the provider has it.
    pub configuration: Option<Object>,
    /// Shell commands to run.
    pub commands: Option<Vec<String>>,
    /// The names of artifacts that are needed.
    pub input_artifacts: Option<Vec<String>>,
    /// The region that the rule is checked in. Default: the pipeline's.
    pub region: Option<String>,
    /// The role that the rule is checked with. Default: the pipeline's.
    pub role: Option<Role>,
}

/// A rule of a condition.
#[derive(Clone)]
pub struct Rule(RuleProps);

impl Rule {
    /// Makes a rule.
    ///
    /// # Errors
    /// When the name is not valid.
    pub fn new(props: RuleProps) -> Result<Self> {
        validation::rule_name(props.name.as_deref())?;
        Ok(Self(props))
    }

    /// The name.
    pub fn rule_name(&self) -> Option<&str> {
        self.0.name.as_deref()
    }

    /// What the rule gave, for configurations of actions.
    pub fn reference(&self) -> String {
        format!("#{{rule.{}}}", self.0.name.as_deref().unwrap_or("undefined"))
    }

    pub(super) fn render(&self) -> Value {
        let inputs = |names: &Vec<String>| names.iter().map(|n| object! {"Name" => n.as_str()}).collect::<Vec<_>>();
        object! {
            "Name" => self.0.name.clone(),
            "Region" => self.0.region.clone(),
            "RoleArn" => self.0.role.as_ref().map(|r| r.role_arn()),
            "Configuration" => self.0.configuration.clone(),
            "InputArtifacts" => self.0.input_artifacts.as_ref().map(inputs),
            "Commands" => self.0.commands.clone(),
            "RuleTypeId" => object! {
                "Provider" => self.0.provider.clone(),
                "Version" => self.0.version.clone(),
                "Category" => "Rule",
                "Owner" => "AWS",
            },
        }
        .into()
    }
}
