//! What rules can send events to.
//!
//! Left out: the targets that have nothing to do with images.

mod api_destination;
mod aws_api;
mod batch;
mod codebuild;
mod codepipeline;
mod ecs_task;
mod event_bus;
mod lambda;
mod log_group;
mod log_group_policy;
mod options;
mod sns;
mod sqs;
mod state_machine;

pub use api_destination::{ApiDestination, ApiDestinationProps};
pub use aws_api::{AwsApi, AwsApiInput, AwsApiProps};
pub use batch::{BatchJob, BatchJobProps};
pub use codebuild::{CodeBuildProject, CodeBuildProjectProps};
pub use codepipeline::{CodePipeline, CodePipelineTargetOptions};
pub use ecs_task::{
    ContainerOverride, EcsTask, EcsTaskProps, EphemeralStorageOverride, InferenceAcceleratorOverride, Tag,
    TaskEnvironmentVariable,
};
pub use event_bus::{EventBus, EventBusProps};
pub use lambda::{LambdaFunction, LambdaFunctionProps};
pub use log_group::{CloudWatchLogGroup, LogGroupProps, LogGroupTargetInput, LogGroupTargetInputOptions};
pub(crate) use options::node_unique_id;
pub use sns::{SnsTopic, SnsTopicProps};
pub use sqs::{SqsQueue, SqsQueueProps};
pub use state_machine::{SfnStateMachine, SfnStateMachineProps};
