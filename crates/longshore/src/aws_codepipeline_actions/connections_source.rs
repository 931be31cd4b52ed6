//! Repositories on the hosts of others as sources, by connections.

use std::rc::Rc;

use bon::Builder;
use longshore_core::error::Result;
use longshore_core::object;

use super::action::{SOURCE_BOUNDS, action_class, common_properties};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact};
use crate::aws_iam::{PolicyStatement, RoleRef};

/// The variables that a [`CodeStarConnectionsSourceAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct CodeStarSourceVariables {
    /// The owner and name of the repository.
    pub full_repository_name: String,
    /// The branch.
    pub branch_name: String,
    /// When the commit was written.
    pub author_date: String,
    /// The commit.
    pub commit_id: String,
    /// The message of the commit.
    pub commit_message: String,
    /// The ARN of the connection.
    pub connection_arn: String,
}

/// Properties of a [`CodeStarConnectionsSourceAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CodeStarConnectionsSourceActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// The role that the action has. Default: a new one.
    #[builder(into)]
    pub role: Option<RoleRef>,
    /// What the action makes.
    pub output: Artifact,
    /// The ARN of the connection, which is made by hand.
    pub connection_arn: String,
    /// The user or organization.
    pub owner: String,
    /// The repository.
    pub repo: String,
    /// The branch. Default `master`.
    pub branch: Option<String>,
    /// Whether builds get all of the Git history. Default false.
    pub code_build_clone_output: Option<bool>,
    /// Whether pushes start the pipeline. Default true.
    pub trigger_on_push: Option<bool>,
}

/// A repository on the host of others, by a connection; clones are the same action.
#[derive(Clone)]
pub struct CodeStarConnectionsSourceAction {
    action: Action,
}

impl CodeStarConnectionsSourceAction {
    pub(super) const CONNECTION_ARN_PROPERTY: &'static str = "CodeStarConnectionArnProperty";

    /// Makes an action.
    pub fn new(props: CodeStarConnectionsSourceActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> CodeStarSourceVariables {
        CodeStarSourceVariables {
            full_repository_name: self.action.variable_expression("FullRepositoryName"),
            branch_name: self.action.variable_expression("BranchName"),
            author_date: self.action.variable_expression("AuthorDate"),
            commit_id: self.action.variable_expression("CommitId"),
            commit_message: self.action.variable_expression("CommitMessage"),
            connection_arn: self.action.variable_expression("ConnectionArn"),
        }
    }
}

action_class!(CodeStarConnectionsSourceAction);

struct Kind(Rc<CodeStarConnectionsSourceActionProps>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            owner: Some("AWS".to_owned()),
            outputs: vec![self.0.output.clone()],
            ..common_properties!(self.0, Source, "CodeStarSourceConnection", SOURCE_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { options, .. } = *binding;
        let props = &self.0;
        let arn = props.connection_arn.as_str();
        let connect = PolicyStatement::builder().action("codestar-connections:UseConnection").resource(arn).build()?;
        options.role.add_to_principal_policy(&connect)?;
        options.bucket.grant_read_write(&options.role, "*")?;
        options.bucket.grant_put_acl(&options.role, "*")?;
        let clone = props.code_build_clone_output == Some(true);
        if clone {
            props.output.set_metadata(CodeStarConnectionsSourceAction::CONNECTION_ARN_PROPERTY, arn);
        }
        Ok(ActionConfig {
            configuration: Some(object! {
                "ConnectionArn" => arn,
                "FullRepositoryId" => format!("{}/{}", props.owner, props.repo),
                "BranchName" => props.branch.as_deref().unwrap_or("master"),
                "OutputArtifactFormat" => clone.then_some("CODEBUILD_CLONE_REF"),
                "DetectChanges" => props.trigger_on_push,
            }),
        })
    }
}
