//! Properties of pipelines and their stages.

use indexmap::IndexMap;
use longshore_core::resource::PhysicalName;

use super::{ActionRef, Pipeline, Result as Outcome, Rule, StageRef, TriggerProps, Variable};
use crate::aws_iam::RoleRef;
use crate::aws_s3::BucketRef;
use crate::props::construct_props;

/// What is tried again when a stage failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryMode {
    /// All actions.
    AllActions,
    /// The actions that failed.
    FailedActions,
}

impl RetryMode {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::AllActions => "ALL_ACTIONS",
            Self::FailedActions => "FAILED_ACTIONS",
        }
    }
}

/// The type of a pipeline, on which features and price depend.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PipelineType {
    /// The first.
    V1,
    /// The second, with variables, triggers and execution modes.
    V2,
}

impl PipelineType {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "V1",
            Self::V2 => "V2",
        }
    }
}

/// What happens when a pipeline is started while it runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExecutionMode {
    /// Executions wait for each other.
    Queued,
    /// A later execution takes the place of one that waits.
    Superseded,
    /// Executions are done at the same time.
    Parallel,
}

impl ExecutionMode {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Queued => "QUEUED",
            Self::Superseded => "SUPERSEDED",
            Self::Parallel => "PARALLEL",
        }
    }
}

/// Where a stage is put: before or after another, not both.
#[derive(Clone, Default)]
pub struct StagePlacement {
    /// The stage that is to come next.
    pub right_before: Option<StageRef>,
    /// The stage that is to come before.
    pub just_after: Option<StageRef>,
}

/// A condition of a stage.
#[derive(Clone, Default)]
pub struct Condition {
    /// What is checked.
    pub rules: Option<Vec<Rule>>,
    /// What happens when the condition is not met.
    pub result: Option<Outcome>,
}

/// Conditions of a stage.
#[derive(Clone, Default)]
pub struct Conditions {
    /// The conditions.
    pub conditions: Option<Vec<Condition>>,
}

/// What happens when a stage fails.
#[derive(Clone, Default)]
pub struct FailureConditions {
    /// The conditions.
    pub conditions: Option<Vec<Condition>>,
    /// What happens when there are no conditions.
    pub result: Option<Outcome>,
    /// What is tried again.
    pub retry_mode: Option<RetryMode>,
}

/// Properties of a stage.
#[derive(Clone, Default)]
pub struct StageProps {
    /// The name, unique in the pipeline.
    pub stage_name: String,
    /// The actions. Default: none, until some are added.
    pub actions: Option<Vec<ActionRef>>,
    /// Whether executions go on to the stage by themselves. Default true.
    pub transition_to_enabled: Option<bool>,
    /// Why they don't. Default: `Transition disabled`.
    pub transition_disabled_reason: Option<String>,
    /// What has to be so before the stage begins.
    pub before_entry: Option<Conditions>,
    /// What happens when the stage fails.
    pub on_failure: Option<FailureConditions>,
    /// What has to be so when the stage succeeded.
    pub on_success: Option<Conditions>,
}

/// Properties of a stage that is added to a pipeline.
#[derive(Clone, Default)]
pub struct StageOptions {
    /// The name, unique in the pipeline.
    pub stage_name: String,
    /// The actions. Default: none, until some are added.
    pub actions: Option<Vec<ActionRef>>,
    /// Whether executions go on to the stage by themselves. Default true.
    pub transition_to_enabled: Option<bool>,
    /// Why they don't. Default: `Transition disabled`.
    pub transition_disabled_reason: Option<String>,
    /// What has to be so before the stage begins.
    pub before_entry: Option<Conditions>,
    /// What happens when the stage fails.
    pub on_failure: Option<FailureConditions>,
    /// What has to be so when the stage succeeded.
    pub on_success: Option<Conditions>,
    /// Where the stage is put. Default: at the end.
    pub placement: Option<StagePlacement>,
}

impl From<StageProps> for StageOptions {
    fn from(props: StageProps) -> Self {
        Self {
            stage_name: props.stage_name,
            actions: props.actions,
            transition_to_enabled: props.transition_to_enabled,
            transition_disabled_reason: props.transition_disabled_reason,
            before_entry: props.before_entry,
            on_failure: props.on_failure,
            on_success: props.on_success,
            placement: None,
        }
    }
}

impl StageOptions {
    pub(super) fn split(self) -> (StageProps, Option<StagePlacement>) {
        let props = StageProps {
            stage_name: self.stage_name,
            actions: self.actions,
            transition_to_enabled: self.transition_to_enabled,
            transition_disabled_reason: self.transition_disabled_reason,
            before_entry: self.before_entry,
            on_failure: self.on_failure,
            on_success: self.on_success,
        };
        (props, self.placement)
    }
}

construct_props! {
    /// Properties of a [`Pipeline`].
    #[derive(Default)]
    pub struct PipelineProps => Pipeline {
        /// The bucket of the artifacts. Default: a new one.
        [into] artifact_bucket: Option<BucketRef>,
        /// The role that the pipeline has. Default: a new one.
        [into] role: Option<RoleRef>,
        /// Whether the pipeline is started when it changes. Default false.
        restart_execution_on_update: Option<bool>,
        /// The name. Default: made by CloudFormation.
        [into] pipeline_name: Option<PhysicalName>,
        /// The buckets of the artifacts by region, not together with `artifact_bucket`. Default: new ones where needed.
        cross_region_replication_buckets: Option<IndexMap<String, BucketRef>>,
        /// The stages. Default: none, until some are added.
        stages: Option<Vec<StageProps>>,
        /// Whether artifacts are encrypted with a key that other accounts can use. Default true; false with the flag
        /// `@aws-cdk/aws-codepipeline:crossAccountKeysDefaultValueToFalse`.
        cross_account_keys: Option<bool>,
        /// Whether that key is replaced each year; needs `cross_account_keys`. Default false.
        enable_key_rotation: Option<bool>,
        /// Whether all pipelines of an account share the stacks for other regions. Default true.
        reuse_cross_region_support_stacks: Option<bool>,
        /// The type. Default V1; V2 with the flag `@aws-cdk/aws-codepipeline:defaultPipelineTypeToV2`.
        pipeline_type: Option<PipelineType>,
        /// Variables that are given when the pipeline is started; V2 only.
        variables: Option<Vec<Variable>>,
        /// What starts the pipeline; V2 only.
        triggers: Option<Vec<TriggerProps>>,
        /// What happens when the pipeline is started while it runs. Default: superseded.
        execution_mode: Option<ExecutionMode>,
        /// Whether actions have the pipeline's role, rather than roles of their own. Default false.
        use_pipeline_role_for_actions: Option<bool>,
    }
}
