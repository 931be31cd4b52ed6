//! Which events of a source start builds.

use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::value::Value;

/// What happens in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventAction {
    /// Commits are pushed.
    Push,
    /// A pull request is made.
    PullRequestCreated,
    /// A pull request changes.
    PullRequestUpdated,
    /// A pull request is closed.
    PullRequestClosed,
    /// A pull request is merged.
    PullRequestMerged,
    /// A pull request is opened again; not of BitBucket.
    PullRequestReopened,
    /// A release; GitHub only.
    Released,
    /// A pre-release; GitHub only.
    Prereleased,
    /// A job for a runner; GitHub only.
    WorkflowJobQueued,
}

impl EventAction {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Push => "PUSH",
            Self::PullRequestCreated => "PULL_REQUEST_CREATED",
            Self::PullRequestUpdated => "PULL_REQUEST_UPDATED",
            Self::PullRequestClosed => "PULL_REQUEST_CLOSED",
            Self::PullRequestMerged => "PULL_REQUEST_MERGED",
            Self::PullRequestReopened => "PULL_REQUEST_REOPENED",
            Self::Released => "RELEASED",
            Self::Prereleased => "PRERELEASED",
            Self::WorkflowJobQueued => "WORKFLOW_JOB_QUEUED",
        }
    }
}

/// Conditions that all have to hold for an event to start a build.
#[derive(Clone, Debug)]
pub struct FilterGroup {
    pub(super) actions: Vec<EventAction>,
    filters: Vec<Filter>,
}

#[derive(Clone, Debug)]
struct Filter {
    kind: &'static str,
    pattern: String,
    include: bool,
}

impl FilterGroup {
    /// Events of these kinds.
    ///
    /// # Errors
    /// When there is none.
    pub fn in_event_of(actions: &[EventAction]) -> Result<Self> {
        let mut known: Vec<EventAction> = Vec::new();
        for action in actions {
            if !known.contains(action) {
                known.push(*action);
            }
        }
        if known.is_empty() {
            return Err(Error::new("FilterGroupContainLeast", "A filter group must contain at least one event action"));
        }
        Ok(Self { actions: known, filters: Vec::new() })
    }

    /// Events on a branch.
    #[must_use]
    pub fn and_branch_is(&self, branch_name: &str) -> Self {
        self.and("HEAD_REF", format!("refs/heads/{branch_name}"), true)
    }

    /// Events on other branches.
    #[must_use]
    pub fn and_branch_is_not(&self, branch_name: &str) -> Self {
        self.and("HEAD_REF", format!("refs/heads/{branch_name}"), false)
    }

    /// Commits with a message that matches a regular expression.
    #[must_use]
    pub fn and_commit_message_is(&self, commit_message: &str) -> Self {
        self.and("COMMIT_MESSAGE", commit_message, true)
    }

    /// Commits with a message that does not match a regular expression.
    #[must_use]
    pub fn and_commit_message_is_not(&self, commit_message: &str) -> Self {
        self.and("COMMIT_MESSAGE", commit_message, false)
    }

    /// Events on a tag.
    #[must_use]
    pub fn and_tag_is(&self, tag_name: &str) -> Self {
        self.and("HEAD_REF", format!("refs/tags/{tag_name}"), true)
    }

    /// Events on other tags.
    #[must_use]
    pub fn and_tag_is_not(&self, tag_name: &str) -> Self {
        self.and("HEAD_REF", format!("refs/tags/{tag_name}"), false)
    }

    /// Events on references that match a regular expression.
    #[must_use]
    pub fn and_head_ref_is(&self, pattern: &str) -> Self {
        self.and("HEAD_REF", pattern, true)
    }

    /// Events on references that do not match a regular expression.
    #[must_use]
    pub fn and_head_ref_is_not(&self, pattern: &str) -> Self {
        self.and("HEAD_REF", pattern, false)
    }

    /// Events of accounts that match a regular expression.
    #[must_use]
    pub fn and_actor_account_is(&self, pattern: &str) -> Self {
        self.and("ACTOR_ACCOUNT_ID", pattern, true)
    }

    /// Events of accounts that do not match a regular expression.
    #[must_use]
    pub fn and_actor_account_is_not(&self, pattern: &str) -> Self {
        self.and("ACTOR_ACCOUNT_ID", pattern, false)
    }

    /// Pull requests to a branch.
    ///
    /// # Errors
    /// When the group has pushes.
    pub fn and_base_branch_is(&self, branch_name: &str) -> Result<Self> {
        self.and_base(format!("refs/heads/{branch_name}"), true)
    }

    /// Pull requests to other branches.
    ///
    /// # Errors
    /// When the group has pushes.
    pub fn and_base_branch_is_not(&self, branch_name: &str) -> Result<Self> {
        self.and_base(format!("refs/heads/{branch_name}"), false)
    }

    /// Pull requests to references that match a regular expression.
    ///
    /// # Errors
    /// When the group has pushes.
    pub fn and_base_ref_is(&self, pattern: &str) -> Result<Self> {
        self.and_base(pattern, true)
    }

    /// Pull requests to references that do not match a regular expression.
    ///
    /// # Errors
    /// When the group has pushes.
    pub fn and_base_ref_is_not(&self, pattern: &str) -> Result<Self> {
        self.and_base(pattern, false)
    }

    /// Changes of files that match a regular expression.
    #[must_use]
    pub fn and_file_path_is(&self, pattern: &str) -> Self {
        self.and("FILE_PATH", pattern, true)
    }

    /// Changes of files that do not match a regular expression.
    #[must_use]
    pub fn and_file_path_is_not(&self, pattern: &str) -> Self {
        self.and("FILE_PATH", pattern, false)
    }

    /// Events of repositories that match a regular expression.
    #[must_use]
    pub fn and_repository_name_is(&self, pattern: &str) -> Self {
        self.and("REPOSITORY_NAME", pattern, true)
    }

    /// Events of repositories that do not match a regular expression.
    #[must_use]
    pub fn and_repository_name_is_not(&self, pattern: &str) -> Self {
        self.and("REPOSITORY_NAME", pattern, false)
    }

    fn and_base(&self, pattern: impl Into<String>, include: bool) -> Result<Self> {
        if self.actions.contains(&EventAction::Push) {
            return Err(Error::new(
                "BaseReferenceConditionCannot",
                "A base reference condition cannot be added if a Group contains a PUSH event action",
            ));
        }
        Ok(self.and("BASE_REF", pattern, include))
    }

    fn and(&self, kind: &'static str, pattern: impl Into<String>, include: bool) -> Self {
        let mut group = self.clone();
        group.filters.push(Filter { kind, pattern: pattern.into(), include });
        group
    }

    pub(super) fn filters_by(&self, kind: &str) -> bool {
        self.filters.iter().any(|f| f.kind == kind)
    }

    pub(super) fn render(&self) -> Value {
        let events: Vec<&str> = self.actions.iter().map(|a| a.as_str()).collect();
        let mut out: Vec<Value> = vec![object! {"Type" => "EVENT", "Pattern" => events.join(", ")}.into()];
        out.extend(self.filters.iter().map(|f| {
            Value::from(object! {
                "Type" => f.kind,
                "Pattern" => f.pattern.as_str(),
                "ExcludeMatchedPattern" => (!f.include).then_some(true),
            })
        }));
        out.into()
    }
}
