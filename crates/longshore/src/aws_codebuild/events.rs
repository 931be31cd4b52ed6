//! What projects tell of.

use crate::aws_codestarnotifications::{DetailType, NotificationRuleOptions};
use crate::aws_events::EventField;

/// Fields of events about builds that begin or end, for inputs of targets.
#[derive(Debug)]
pub struct StateChangeEvent;

impl StateChangeEvent {
    /// How the build stands.
    pub fn build_status() -> String {
        EventField::from_path("$.detail.build-status")
    }

    /// The project's name.
    pub fn project_name() -> String {
        EventField::from_path("$.detail.project-name")
    }

    /// The build's id.
    pub fn build_id() -> String {
        EventField::from_path("$.detail.build-id")
    }

    /// The phase that the build is in.
    pub fn current_phase() -> String {
        EventField::from_path("$.detail.current-phase")
    }
}

/// Fields of events about phases of builds, for inputs of targets.
#[derive(Debug)]
pub struct PhaseChangeEvent;

impl PhaseChangeEvent {
    /// The project's name.
    pub fn project_name() -> String {
        EventField::from_path("$.detail.project-name")
    }

    /// The build's id.
    pub fn build_id() -> String {
        EventField::from_path("$.detail.build-id")
    }

    /// The phase that is over.
    pub fn completed_phase() -> String {
        EventField::from_path("$.detail.completed-phase")
    }

    /// How the phase ended.
    pub fn completed_phase_status() -> String {
        EventField::from_path("$.detail.completed-phase-status")
    }

    /// How long the phase took, in seconds.
    pub fn completed_phase_duration_seconds() -> String {
        EventField::from_path("$.detail.completed-phase-duration-seconds")
    }

    /// Whether the build is over.
    pub fn build_complete() -> String {
        EventField::from_path("$.detail.build-complete")
    }
}

/// What notifications can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectNotificationEvents {
    /// A build failed.
    BuildFailed,
    /// A build succeeded.
    BuildSucceeded,
    /// A build runs.
    BuildInProgress,
    /// A build was stopped.
    BuildStopped,
    /// A phase failed.
    BuildPhaseFailed,
    /// A phase succeeded.
    BuildPhaseSucceeded,
}

impl ProjectNotificationEvents {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::BuildFailed => "codebuild-project-build-state-failed",
            Self::BuildSucceeded => "codebuild-project-build-state-succeeded",
            Self::BuildInProgress => "codebuild-project-build-state-in-progress",
            Self::BuildStopped => "codebuild-project-build-state-stopped",
            Self::BuildPhaseFailed => "codebuild-project-build-phase-failure",
            Self::BuildPhaseSucceeded => "codebuild-project-build-phase-success",
        }
    }
}

/// How notifications of a project are made.
#[derive(Clone, Debug, Default)]
pub struct ProjectNotifyOnOptions {
    /// What notifications are about.
    pub events: Vec<ProjectNotificationEvents>,
    /// How much notifications tell. Default: all.
    pub detail_type: Option<DetailType>,
    /// Whether notifications are sent. Default true.
    pub enabled: Option<bool>,
    /// The name, at most 64 characters. Default: made of the path.
    pub notification_rule_name: Option<String>,
    /// The name or e-mail address of who made the rule. Default: not said.
    pub created_by: Option<String>,
}

impl From<ProjectNotifyOnOptions> for NotificationRuleOptions {
    fn from(options: ProjectNotifyOnOptions) -> Self {
        Self {
            detail_type: options.detail_type,
            enabled: options.enabled,
            notification_rule_name: options.notification_rule_name,
            created_by: options.created_by,
        }
    }
}
