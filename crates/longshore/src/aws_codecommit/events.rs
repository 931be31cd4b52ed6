//! What repositories tell of.

use longshore_core::construct::Node;
use longshore_core::resource::PhysicalName;

use crate::aws_codestarnotifications::{DetailType, NotificationRuleOptions};
use crate::aws_events::{EventField, EventPattern, OnEventOptions, RuleTargetRef};

/// How a rule about commits is made.
#[derive(Clone, Debug, Default)]
pub struct OnCommitOptions {
    /// What the rule does. Default: nothing, until targets are added.
    pub target: Option<RuleTargetRef>,
    /// What the rule is for.
    pub description: Option<String>,
    /// The name. Default: made by CloudFormation.
    pub rule_name: Option<PhysicalName>,
    /// More of what events have to match.
    pub event_pattern: Option<EventPattern>,
    /// A construct in whose stack the rule stands, where that is in the same account and region.
    pub cross_stack_scope: Option<Node>,
    /// The branches. Default: all.
    pub branches: Option<Vec<String>>,
}

impl From<OnCommitOptions> for OnEventOptions {
    fn from(options: OnCommitOptions) -> Self {
        Self {
            target: options.target,
            description: options.description,
            rule_name: options.rule_name,
            event_pattern: options.event_pattern,
            cross_stack_scope: options.cross_stack_scope,
        }
    }
}

/// Fields of events about references, for inputs of targets.
#[derive(Debug)]
pub struct ReferenceEvent;

impl ReferenceEvent {
    /// What happened: `referenceCreated`, `referenceUpdated` or `referenceDeleted`.
    pub fn event_type() -> String {
        EventField::from_path("$.detail.event")
    }

    /// The repository's name.
    pub fn repository_name() -> String {
        EventField::from_path("$.detail.repositoryName")
    }

    /// The repository's id.
    pub fn repository_id() -> String {
        EventField::from_path("$.detail.repositoryId")
    }

    /// `tag` or `branch`.
    pub fn reference_type() -> String {
        EventField::from_path("$.detail.referenceType")
    }

    /// The name of the reference, such as a branch's.
    pub fn reference_name() -> String {
        EventField::from_path("$.detail.referenceName")
    }

    /// The whole name of the reference.
    pub fn reference_full_name() -> String {
        EventField::from_path("$.detail.referenceFullName")
    }

    /// The commit that the reference points to.
    pub fn commit_id() -> String {
        EventField::from_path("$.detail.commitId")
    }
}

/// What notifications can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryNotificationEvents {
    /// A comment on a commit.
    CommitComment,
    /// A comment on a pull request.
    PullRequestComment,
    /// Another state of approval.
    ApprovalStatusChanged,
    /// An approval rule that was set aside.
    ApprovalRuleOverridden,
    /// A new pull request.
    PullRequestCreated,
    /// Another source of a pull request.
    PullRequestSourceUpdated,
    /// Another state of a pull request.
    PullRequestStatusChanged,
    /// A merged pull request.
    PullRequestMerged,
    /// A new branch or tag.
    BranchOrTagCreated,
    /// A deleted branch or tag.
    BranchOrTagDeleted,
    /// A branch or tag that was moved.
    BranchOrTagUpdated,
}

impl RepositoryNotificationEvents {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::CommitComment => "codecommit-repository-comments-on-commits",
            Self::PullRequestComment => "codecommit-repository-comments-on-pull-requests",
            Self::ApprovalStatusChanged => "codecommit-repository-approvals-status-changed",
            Self::ApprovalRuleOverridden => "codecommit-repository-approvals-rule-override",
            Self::PullRequestCreated => "codecommit-repository-pull-request-created",
            Self::PullRequestSourceUpdated => "codecommit-repository-pull-request-source-updated",
            Self::PullRequestStatusChanged => "codecommit-repository-pull-request-status-changed",
            Self::PullRequestMerged => "codecommit-repository-pull-request-merged",
            Self::BranchOrTagCreated => "codecommit-repository-branches-and-tags-created",
            Self::BranchOrTagDeleted => "codecommit-repository-branches-and-tags-deleted",
            Self::BranchOrTagUpdated => "codecommit-repository-branches-and-tags-updated",
        }
    }
}

/// How notifications of a repository are made.
#[derive(Clone, Debug, Default)]
pub struct RepositoryNotifyOnOptions {
    /// What notifications are about.
    pub events: Vec<RepositoryNotificationEvents>,
    /// How much notifications tell. Default: all.
    pub detail_type: Option<DetailType>,
    /// Whether notifications are sent. Default true.
    pub enabled: Option<bool>,
    /// The name, at most 64 characters. Default: made of the path.
    pub notification_rule_name: Option<String>,
    /// The name or e-mail address of who made the rule. Default: not said.
    pub created_by: Option<String>,
}

impl From<RepositoryNotifyOnOptions> for NotificationRuleOptions {
    fn from(options: RepositoryNotifyOnOptions) -> Self {
        Self {
            detail_type: options.detail_type,
            enabled: options.enabled,
            notification_rule_name: options.notification_rule_name,
            created_by: options.created_by,
        }
    }
}
