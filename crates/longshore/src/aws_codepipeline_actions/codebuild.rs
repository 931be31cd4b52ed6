//! Builds and tests by projects.

use std::rc::Rc;

use bon::Builder;
use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::stack::Stack;
use longshore_core::value::Value;

use super::action::{action_class, common_properties};
use super::{CodeCommitSourceAction, CodeStarConnectionsSourceAction};
use crate::aws_codebuild::{BindToCodePipelineOptions, BuildEnvironmentVariable, Project, ProjectRef};
use crate::aws_codepipeline::{
    Action, ActionArtifactBounds, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties, Artifact,
};
use crate::aws_iam::{PolicyStatement, RoleRef};

/// What a build is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeBuildActionType {
    /// Building.
    Build,
    /// Testing.
    Test,
}

/// Properties of a [`CodeBuildAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CodeBuildActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// What the build gets.
    pub input: Artifact,
    /// What else the build gets, up to 4 artifacts.
    pub extra_inputs: Option<Vec<Artifact>>,
    /// What the build makes, up to 5 artifacts. Default: nothing.
    pub outputs: Option<Vec<Artifact>>,
    /// The project.
    #[builder(into)]
    pub project: ProjectRef,
    /// What the build is for. Default: building.
    pub r#type: Option<CodeBuildActionType>,
    /// Variables that the build sees, besides those of the project.
    pub environment_variables: Option<IndexMap<String, BuildEnvironmentVariable>>,
    /// Whether secrets are refused as variables in plain text. Default true.
    pub check_secrets_in_plain_text_env_variables: Option<bool>,
    /// Whether a batch is built. Default false.
    pub execute_batch_build: Option<bool>,
    /// Whether the artifacts of a batch are put together. Default false.
    pub combine_batch_build_artifacts: Option<bool>,
}

/// A build by a project; clones are the same action.
#[derive(Clone)]
pub struct CodeBuildAction {
    action: Action,
}

impl CodeBuildAction {
    /// Makes an action.
    pub fn new(props: CodeBuildActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }

    /// A variable that the build exports, for configurations of later actions.
    pub fn variable(&self, variable_name: &str) -> String {
        self.action.variable_expression(variable_name)
    }
}

action_class!(CodeBuildAction);

struct Kind(Rc<CodeBuildActionProps>);

impl Kind {
    fn inputs(&self) -> Vec<Artifact> {
        std::iter::once(self.0.input.clone()).chain(self.0.extra_inputs.iter().flatten().cloned()).collect()
    }
}

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let bounds = ActionArtifactBounds { min_inputs: 1, max_inputs: 5, min_outputs: 0, max_outputs: 5 };
        let common = common_properties!(self.0, Build, "CodeBuild", bounds);
        ActionProperties {
            category: match self.0.r#type {
                Some(CodeBuildActionType::Test) => ActionCategory::Test,
                Some(CodeBuildActionType::Build) | None => ActionCategory::Build,
            },
            inputs: self.inputs(),
            outputs: self.0.outputs.clone().unwrap_or_default(),
            resource: Some(self.0.project.base().clone()),
            ..common
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, options, .. } = *binding;
        let (props, project) = (&self.0, &self.0.project);
        let stack = Stack::of(scope)?;
        let has_outputs = props.outputs.as_ref().is_some_and(|o| !o.is_empty());
        if has_outputs && stack.account() != Stack::of(project.node())?.account() {
            bail!(
                scope,
                "CrossAccountActionCannotHaveOutputs",
                "A cross-account CodeBuild action cannot have outputs. This is a known CodeBuild limitation. See https://github.com/aws/aws-cdk/issues/4169 for details"
            );
        }
        let batch = props.execute_batch_build == Some(true);
        let actions = if batch {
            ["codebuild:BatchGetBuildBatches", "codebuild:StartBuildBatch", "codebuild:StopBuildBatch"]
        } else {
            ["codebuild:BatchGetBuilds", "codebuild:StartBuild", "codebuild:StopBuild"]
        };
        let start = PolicyStatement::builder().resource(project.project_arn()).actions(actions).build()?;
        options.role.add_to_principal_policy(&start)?;
        if project.role().is_some() {
            let grantee = project.grant_principal();
            if has_outputs {
                options.bucket.grant_read_write(&grantee, "*")?;
            } else {
                options.bucket.grant_read(&grantee, "*")?;
            }
        }
        if let Some(owned) = project.as_project() {
            let artifact_bucket = Rc::clone(&options.bucket);
            owned.bind_to_code_pipeline(scope, BindToCodePipelineOptions { artifact_bucket })?;
        }
        let inputs = self.inputs();
        for input in &inputs {
            let said = [
                (CodeStarConnectionsSourceAction::CONNECTION_ARN_PROPERTY, "codestar-connections:UseConnection"),
                (CodeCommitSourceAction::FULL_CLONE_ARN_PROPERTY, "codecommit:GitPull"),
            ];
            for (property, action) in said {
                if let Some(Value::String(arn)) = input.get_metadata(property) {
                    project.add_to_role_policy(PolicyStatement::builder().action(action).resource(arn).build()?)?;
                }
            }
        }
        let variables = match &props.environment_variables {
            Some(variables) => {
                let check = props.check_secrets_in_plain_text_env_variables.unwrap_or(true);
                let written = Project::serialize_env_variables(variables, check, Some(&**project))?;
                Some(stack.to_json_string(written, 0))
            }
            None => None,
        };
        let mut configuration = object! {
            "ProjectName" => project.project_name(),
            "EnvironmentVariables" => variables,
        };
        if inputs.len() > 1 {
            configuration.insert("PrimarySource".to_owned(), props.input.name_token().into());
        }
        if batch {
            configuration.insert("BatchEnabled".to_owned(), "true".into());
            project.enable_batch_builds()?;
            if props.combine_batch_build_artifacts == Some(true) {
                configuration.insert("CombineArtifacts".to_owned(), "true".into());
            }
        }
        Ok(ActionConfig { configuration: Some(configuration) })
    }
}
