//! Pipelines: stages of actions that deliver software.

mod action;
mod artifact;
mod attach;
mod cross_region_support;
mod custom_action_registration;
mod notifications;
mod outcome;
mod pipeline;
mod pipeline_props;
mod pipeline_ref;
mod rule;
mod stage;
mod trigger;
mod validation;
mod variable;

pub use action::{
    Action, ActionArtifactBounds, ActionBindOptions, ActionBinding, ActionCategory, ActionConfig, ActionKind,
    ActionProperties, ActionRef, GlobalVariables, IAction,
};
pub use artifact::{Artifact, ArtifactPath};
pub use cross_region_support::CrossRegionSupport;
pub use custom_action_registration::{CustomActionProperty, CustomActionRegistration, CustomActionRegistrationProps};
pub use notifications::{PipelineNotificationEvents, PipelineNotifyOnOptions};
pub use outcome::Result;
pub use pipeline::Pipeline;
pub use pipeline_props::{
    Condition, Conditions, ExecutionMode, FailureConditions, PipelineProps, PipelineType, RetryMode, StageOptions,
    StagePlacement, StageProps,
};
pub use pipeline_ref::{IPipeline, PipelineRef};
pub use rule::{Rule, RuleProps};
pub use stage::{IStage, StageRef};
pub use trigger::{
    GitConfiguration, GitPullRequestEvent, GitPullRequestFilter, GitPushFilter, ProviderType, Trigger, TriggerProps,
};
pub use variable::{Variable, VariableProps};
