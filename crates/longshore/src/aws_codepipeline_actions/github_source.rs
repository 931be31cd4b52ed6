//! Repositories on GitHub as sources, by tokens.

use std::rc::Rc;

use bon::Builder;
use longshore_core::cfn_resource::CfnResource;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::secret_value::SecretValue;

use super::action::{SOURCE_BOUNDS, action_class};
use crate::aws_codepipeline::{
    Action, ActionBinding, ActionCategory, ActionConfig, ActionKind, ActionProperties, Artifact,
};

/// How pushes are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GitHubTrigger {
    /// Not at all.
    None,
    /// By looking for them again and again.
    Poll,
    /// GitHub tells of them.
    Webhook,
}

/// The variables that a [`GitHubSourceAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct GitHubSourceVariables {
    /// The name of the repository.
    pub repository_name: String,
    /// The branch.
    pub branch_name: String,
    /// When the commit was written.
    pub author_date: String,
    /// When the commit was made.
    pub committer_date: String,
    /// The commit.
    pub commit_id: String,
    /// The message of the commit.
    pub commit_message: String,
    /// The URL of the commit.
    pub commit_url: String,
}

/// Properties of a [`GitHubSourceAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct GitHubSourceActionProps {
    /// The name, unique in the stage.
    pub action_name: String,
    /// The order in the stage, 1 and up; actions of the same order are done at the same time. Default 1.
    pub run_order: Option<u32>,
    /// The name under which later actions know the action's variables. Default: one is made where it is needed.
    pub variables_namespace: Option<String>,
    /// What the action makes.
    pub output: Artifact,
    /// The user or organization.
    pub owner: String,
    /// The repository.
    pub repo: String,
    /// The branch. Default `master`.
    pub branch: Option<String>,
    /// A token that may read the repository and make webhooks.
    pub oauth_token: SecretValue,
    /// How pushes are seen. Default: GitHub tells of them.
    pub trigger: Option<GitHubTrigger>,
}

/// A repository on GitHub, by a token; clones are the same action.
#[derive(Clone)]
pub struct GitHubSourceAction {
    action: Action,
}

impl GitHubSourceAction {
    /// Makes an action.
    pub fn new(props: GitHubSourceActionProps) -> Self {
        Self { action: Action::new(Kind(Rc::new(props))) }
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> GitHubSourceVariables {
        GitHubSourceVariables {
            repository_name: self.action.variable_expression("RepositoryName"),
            branch_name: self.action.variable_expression("BranchName"),
            author_date: self.action.variable_expression("AuthorDate"),
            committer_date: self.action.variable_expression("CommitterDate"),
            commit_id: self.action.variable_expression("CommitId"),
            commit_message: self.action.variable_expression("CommitMessage"),
            commit_url: self.action.variable_expression("CommitUrl"),
        }
    }
}

action_class!(GitHubSourceAction);

struct Kind(Rc<GitHubSourceActionProps>);

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        let props = &self.0;
        ActionProperties {
            owner: Some("ThirdParty".to_owned()),
            outputs: vec![props.output.clone()],
            run_order: props.run_order,
            variables_namespace: props.variables_namespace.clone(),
            ..ActionProperties::of(props.action_name.as_str(), ActionCategory::Source, "GitHub", SOURCE_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, .. } = *binding;
        let props = &self.0;
        if props.trigger.is_none_or(|t| t == GitHubTrigger::Webhook) {
            CfnResource::l1(
                scope,
                "WebhookResource",
                "AWS::CodePipeline::Webhook",
                object! {
                    "Authentication" => "GITHUB_HMAC",
                    "AuthenticationConfiguration" => object! {"SecretToken" => props.oauth_token.unsafe_unwrap()},
                    "Filters" => [object! {"JsonPath" => "$.ref", "MatchEquals" => "refs/heads/{Branch}"}],
                    "TargetAction" => props.action_name.as_str(),
                    "TargetPipeline" => stage.pipeline().pipeline_name(),
                    "TargetPipelineVersion" => 1,
                    "RegisterWithThirdParty" => true,
                },
            )?;
        }
        Ok(ActionConfig {
            configuration: Some(object! {
                "Owner" => props.owner.as_str(),
                "Repo" => props.repo.as_str(),
                "Branch" => props.branch.as_deref().filter(|b| !b.is_empty()).unwrap_or("master"),
                "OAuthToken" => props.oauth_token.unsafe_unwrap(),
                "PollForSourceChanges" => props.trigger == Some(GitHubTrigger::Poll),
            }),
        })
    }
}
