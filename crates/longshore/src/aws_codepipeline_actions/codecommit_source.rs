//! Repositories of CodeCommit as sources.

use std::rc::Rc;

use bon::Builder;
use longshore_core::construct::Construct;
use longshore_core::error::{Error, Result};
use longshore_core::stack::Stack;
use longshore_core::token::{TokenComparison, compare_strings, str_is_unresolved};
use longshore_core::{feature_flags, object};

use super::action::{SOURCE_BOUNDS, action_class, common_properties};
use crate::aws_codecommit::{OnCommitOptions, RepositoryRef};
use crate::aws_codepipeline::{Action, ActionBinding, ActionConfig, ActionKind, ActionProperties, Artifact, IStage};
use crate::aws_events::{EventPattern, OnEventOptions, RuleTargetRef};
use crate::aws_events_targets::{CodePipeline, CodePipelineTargetOptions, node_unique_id};
use crate::aws_iam::{PolicyStatement, RoleRef};

const NEW_DEFAULT_BRANCH: &str = "@aws-cdk/aws-codepipeline-actions:useNewDefaultBranchForCodeCommitSource";
const OLD_DEFAULT_BRANCH_NAME: &str = "master";

/// How commits are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeCommitTrigger {
    /// Not at all.
    None,
    /// By looking for them again and again.
    Poll,
    /// By events.
    Events,
}

/// A rule of the user's own about the repository.
#[derive(Clone)]
pub struct CustomEventRule {
    /// What events have to match, besides being the repository's.
    pub event_pattern: EventPattern,
    /// What the rule does.
    pub target: RuleTargetRef,
    /// The name. Default: made by CloudFormation.
    pub rule_name: Option<String>,
    /// What the rule is for.
    pub description: Option<String>,
}

/// What a rule of the user's own about the repository says.
pub trait ICustomEventRule {
    /// What events have to match, besides being the repository's.
    fn event_pattern(&self) -> EventPattern;

    /// What the rule does.
    fn target(&self) -> RuleTargetRef;

    /// The name. Default: made by CloudFormation.
    fn rule_name(&self) -> Option<String>;

    /// What the rule is for.
    fn description(&self) -> Option<String>;
}

/// A handle of any rule of the user's own.
pub type CustomEventRuleRef = Rc<dyn ICustomEventRule>;

impl ICustomEventRule for CustomEventRule {
    fn event_pattern(&self) -> EventPattern {
        self.event_pattern.clone()
    }

    fn target(&self) -> RuleTargetRef {
        self.target.clone()
    }

    fn rule_name(&self) -> Option<String> {
        self.rule_name.clone()
    }

    fn description(&self) -> Option<String> {
        self.description.clone()
    }
}

impl From<CustomEventRule> for CustomEventRuleRef {
    fn from(rule: CustomEventRule) -> Self {
        Rc::new(rule)
    }
}

/// The variables that a [`CodeCommitSourceAction`] sets, for configurations of later actions.
#[derive(Clone, Debug)]
pub struct CodeCommitSourceVariables {
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
}

/// Properties of a [`CodeCommitSourceAction`].
#[derive(Clone, Builder)]
#[builder(on(String, into))]
pub struct CodeCommitSourceActionProps {
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
    /// The branch. Default `master`; `main` with the flag
    /// `@aws-cdk/aws-codepipeline-actions:useNewDefaultBranchForCodeCommitSource`.
    pub branch: Option<String>,
    /// How commits are seen. Default: by events.
    pub trigger: Option<CodeCommitTrigger>,
    /// The repository.
    #[builder(into)]
    pub repository: RepositoryRef,
    /// The role that starts the pipeline. Default: one that the pipeline's rules share.
    #[builder(into)]
    pub event_role: Option<RoleRef>,
    /// Whether builds get all of the Git history. Default false.
    pub code_build_clone_output: Option<bool>,
    /// A rule instead of the one about commits. Default: the one about commits.
    #[builder(into)]
    pub custom_event_rule: Option<CustomEventRuleRef>,
}

/// A repository of CodeCommit; clones are the same action.
#[derive(Clone)]
pub struct CodeCommitSourceAction {
    action: Action,
}

impl CodeCommitSourceAction {
    pub(super) const FULL_CLONE_ARN_PROPERTY: &'static str = "CodeCommitCloneRepositoryArn";

    /// Makes an action.
    ///
    /// # Errors
    /// When the branch is empty.
    pub fn new(props: CodeCommitSourceActionProps) -> Result<Self> {
        if props.branch.as_deref() == Some("") {
            return Err(Error::new("BranchParameterCannotEmpty", "'branch' parameter cannot be an empty string"));
        }
        if props.code_build_clone_output == Some(true) {
            props.output.set_metadata(Self::FULL_CLONE_ARN_PROPERTY, props.repository.repository_arn());
        }
        Ok(Self { action: Action::new(Kind(Rc::new(props))) })
    }

    /// The variables that the action sets.
    pub fn variables(&self) -> CodeCommitSourceVariables {
        CodeCommitSourceVariables {
            repository_name: self.action.variable_expression("RepositoryName"),
            branch_name: self.action.variable_expression("BranchName"),
            author_date: self.action.variable_expression("AuthorDate"),
            committer_date: self.action.variable_expression("CommitterDate"),
            commit_id: self.action.variable_expression("CommitId"),
            commit_message: self.action.variable_expression("CommitMessage"),
        }
    }
}

action_class!(CodeCommitSourceAction);

struct Kind(Rc<CodeCommitSourceActionProps>);

impl Kind {
    fn event_id(&self, stage: &dyn IStage) -> Result<String> {
        let base = node_unique_id(stage.pipeline().node())?;
        let branch = self.0.branch.as_deref().unwrap_or(OLD_DEFAULT_BRANCH_NAME);
        if str_is_unresolved(branch) {
            let taken = |id: &String| self.0.repository.node().try_find_child(id).is_some();
            let free = (0..).map(|n: u32| format!("{base}{n}EventRule")).find(|id| !taken(id));
            return Ok(free.expect("invariant: there are more numbers than children"));
        }
        // The old default has no part in the id, so that ids stay what they were.
        let part = if branch == OLD_DEFAULT_BRANCH_NAME { String::new() } else { format!("-{branch}-") };
        Ok(format!("{base}{part}EventRule"))
    }
}

impl ActionKind for Kind {
    fn provided_action_properties(&self) -> ActionProperties {
        ActionProperties {
            outputs: vec![self.0.output.clone()],
            resource: Some(self.0.repository.base().clone()),
            ..common_properties!(self.0, Source, "CodeCommit", SOURCE_BOUNDS)
        }
    }

    fn bound(&self, binding: &ActionBinding<'_>) -> Result<ActionConfig> {
        let ActionBinding { scope, stage, options, .. } = *binding;
        let props = &self.0;
        let default = if feature_flags::enabled(scope, NEW_DEFAULT_BRANCH) { "main" } else { OLD_DEFAULT_BRANCH_NAME };
        let branch = props.branch.as_deref().unwrap_or(default);
        let pipeline = stage.pipeline();
        let id = self.event_id(stage)?;
        let cross_stack_scope = Some(pipeline.node().clone());
        if let Some(custom) = &props.custom_event_rule {
            props.repository.on_event(
                &id,
                OnEventOptions {
                    target: Some(custom.target()),
                    event_pattern: Some(custom.event_pattern()),
                    rule_name: custom.rule_name().map(Into::into),
                    description: custom.description(),
                    cross_stack_scope,
                },
            )?;
        } else if props.trigger.is_none_or(|t| t == CodeCommitTrigger::Events) {
            let target_options =
                CodePipelineTargetOptions { event_role: props.event_role.clone(), ..Default::default() };
            props.repository.on_commit(
                &id,
                OnCommitOptions {
                    target: Some(CodePipeline::with_options(Rc::clone(&pipeline), target_options).into()),
                    branches: Some(vec![branch.to_owned()]),
                    cross_stack_scope,
                    ..Default::default()
                },
            )?;
        }
        options.bucket.grant_read_write(&options.role, "*")?;
        let (theirs, ours) = (&props.repository.base().env().account, Stack::of(pipeline.node())?);
        if compare_strings(theirs, ours.account()) == TokenComparison::Different {
            options.bucket.grant_put_acl(&options.role, "*")?;
        }
        let clone = props.code_build_clone_output == Some(true);
        let mut actions = vec![
            "codecommit:GetBranch",
            "codecommit:GetCommit",
            "codecommit:UploadArchive",
            "codecommit:GetUploadArchiveStatus",
            "codecommit:CancelUploadArchive",
        ];
        if clone {
            actions.push("codecommit:GetRepository");
        }
        let read = PolicyStatement::builder().resource(props.repository.repository_arn()).actions(actions).build()?;
        options.role.add_to_principal_policy(&read)?;
        Ok(ActionConfig {
            configuration: Some(object! {
                "RepositoryName" => props.repository.repository_name(),
                "BranchName" => branch,
                "PollForSourceChanges" => props.trigger == Some(CodeCommitTrigger::Poll),
                "OutputArtifactFormat" => clone.then_some("CODEBUILD_CLONE_REF"),
            }),
        })
    }
}
