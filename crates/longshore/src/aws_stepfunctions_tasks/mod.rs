//! Tasks of state machines that call services.
//!
//! ```
//! use longshore::aws_sns::{Topic, TopicProps};
//! use longshore::aws_stepfunctions::{DefinitionBody, StateMachine, TaskInput};
//! use longshore::aws_stepfunctions_tasks::SnsPublish;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Messages")?;
//! let topic = Topic::new(&stack, "Topic", TopicProps::default())?;
//! let publish = SnsPublish::builder(&stack, "Publish").topic(&topic).message(TaskInput::from_json_path_at("$.text")?).build()?;
//! StateMachine::builder(&stack, "Machine").definition_body(DefinitionBody::from_chainable(&publish)).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Left out: tasks of services that are not about containers, builds and messages; [`CallAwsService`] calls any of them.

mod aws_service;
mod batch;
mod codebuild;
mod ecs_run_task;
mod integration;
mod lambda_invoke;
mod launch_target;
mod messages;
mod put_events;
mod states;

pub use aws_service::{CallAwsService, CallAwsServiceProps};
pub use batch::{BatchContainerOverrides, BatchJobDependency, BatchSubmitJob, BatchSubmitJobProps};
pub use codebuild::{
    CodeBuildStartBuild, CodeBuildStartBuildBatch, CodeBuildStartBuildBatchProps, CodeBuildStartBuildProps,
};
pub use ecs_run_task::{ContainerOverride, EcsRunTask, EcsRunTaskProps, TaskEnvironmentVariable};
pub use lambda_invoke::{LambdaInvocationType, LambdaInvoke, LambdaInvokeProps};
pub use launch_target::{
    CapacityProviderOptions, EcsEc2LaunchTarget, EcsEc2LaunchTargetOptions, EcsFargateLaunchTarget,
    EcsFargateLaunchTargetOptions, EcsLaunchTargetConfig, EcsLaunchTargetRef, IEcsLaunchTarget,
    LaunchTargetBindOptions,
};
pub use messages::{
    MessageAttribute, MessageAttributeDataType, SnsPublish, SnsPublishProps, SqsSendMessage, SqsSendMessageProps,
};
pub use put_events::{EventBridgePutEvents, EventBridgePutEventsEntry, EventBridgePutEventsProps};
pub use states::{
    StepFunctionsInvokeActivity, StepFunctionsInvokeActivityProps, StepFunctionsStartExecution,
    StepFunctionsStartExecutionProps,
};
