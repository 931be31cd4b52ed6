//! What pipelines tell people of.

use crate::aws_codestarnotifications::{DetailType, NotificationRuleOptions};

/// What notifications can be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PipelineNotificationEvents {
    /// `codepipeline-pipeline-pipeline-execution-failed`
    PipelineExecutionFailed,
    /// `codepipeline-pipeline-pipeline-execution-canceled`
    PipelineExecutionCanceled,
    /// `codepipeline-pipeline-pipeline-execution-started`
    PipelineExecutionStarted,
    /// `codepipeline-pipeline-pipeline-execution-resumed`
    PipelineExecutionResumed,
    /// `codepipeline-pipeline-pipeline-execution-succeeded`
    PipelineExecutionSucceeded,
    /// `codepipeline-pipeline-pipeline-execution-superseded`
    PipelineExecutionSuperseded,
    /// `codepipeline-pipeline-stage-execution-started`
    StageExecutionStarted,
    /// `codepipeline-pipeline-stage-execution-succeeded`
    StageExecutionSucceeded,
    /// `codepipeline-pipeline-stage-execution-resumed`
    StageExecutionResumed,
    /// `codepipeline-pipeline-stage-execution-canceled`
    StageExecutionCanceled,
    /// `codepipeline-pipeline-stage-execution-failed`
    StageExecutionFailed,
    /// `codepipeline-pipeline-action-execution-succeeded`
    ActionExecutionSucceeded,
    /// `codepipeline-pipeline-action-execution-failed`
    ActionExecutionFailed,
    /// `codepipeline-pipeline-action-execution-canceled`
    ActionExecutionCanceled,
    /// `codepipeline-pipeline-action-execution-started`
    ActionExecutionStarted,
    /// `codepipeline-pipeline-manual-approval-failed`
    ManualApprovalFailed,
    /// `codepipeline-pipeline-manual-approval-needed`
    ManualApprovalNeeded,
    /// `codepipeline-pipeline-manual-approval-succeeded`
    ManualApprovalSucceeded,
}

impl PipelineNotificationEvents {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::PipelineExecutionFailed => "codepipeline-pipeline-pipeline-execution-failed",
            Self::PipelineExecutionCanceled => "codepipeline-pipeline-pipeline-execution-canceled",
            Self::PipelineExecutionStarted => "codepipeline-pipeline-pipeline-execution-started",
            Self::PipelineExecutionResumed => "codepipeline-pipeline-pipeline-execution-resumed",
            Self::PipelineExecutionSucceeded => "codepipeline-pipeline-pipeline-execution-succeeded",
            Self::PipelineExecutionSuperseded => "codepipeline-pipeline-pipeline-execution-superseded",
            Self::StageExecutionStarted => "codepipeline-pipeline-stage-execution-started",
            Self::StageExecutionSucceeded => "codepipeline-pipeline-stage-execution-succeeded",
            Self::StageExecutionResumed => "codepipeline-pipeline-stage-execution-resumed",
            Self::StageExecutionCanceled => "codepipeline-pipeline-stage-execution-canceled",
            Self::StageExecutionFailed => "codepipeline-pipeline-stage-execution-failed",
            Self::ActionExecutionSucceeded => "codepipeline-pipeline-action-execution-succeeded",
            Self::ActionExecutionFailed => "codepipeline-pipeline-action-execution-failed",
            Self::ActionExecutionCanceled => "codepipeline-pipeline-action-execution-canceled",
            Self::ActionExecutionStarted => "codepipeline-pipeline-action-execution-started",
            Self::ManualApprovalFailed => "codepipeline-pipeline-manual-approval-failed",
            Self::ManualApprovalNeeded => "codepipeline-pipeline-manual-approval-needed",
            Self::ManualApprovalSucceeded => "codepipeline-pipeline-manual-approval-succeeded",
        }
    }
}

/// How notifications of a pipeline are made.
#[derive(Clone, Debug, Default)]
pub struct PipelineNotifyOnOptions {
    /// What notifications are about.
    pub events: Vec<PipelineNotificationEvents>,
    /// How much notifications tell. Default: all.
    pub detail_type: Option<DetailType>,
    /// Whether notifications are sent. Default true.
    pub enabled: Option<bool>,
    /// The name, at most 64 characters. Default: made of the path.
    pub notification_rule_name: Option<String>,
    /// The name or e-mail address of who made the rule. Default: not said.
    pub created_by: Option<String>,
}

impl From<PipelineNotifyOnOptions> for NotificationRuleOptions {
    fn from(options: PipelineNotifyOnOptions) -> Self {
        Self {
            detail_type: options.detail_type,
            enabled: options.enabled,
            notification_rule_name: options.notification_rule_name,
            created_by: options.created_by,
        }
    }
}
