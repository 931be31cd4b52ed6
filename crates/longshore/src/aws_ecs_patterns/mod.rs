//! Services of ECS with what they usually come with: schedules, queues and load balancers.

mod default_cluster;
mod queue_processing;
mod queue_processing_services;
mod scheduled_task;

pub use queue_processing::QueueProcessingServiceBase;
pub use queue_processing_services::{
    QueueProcessingEc2Service, QueueProcessingEc2ServiceProps, QueueProcessingFargateService,
    QueueProcessingFargateServiceProps,
};
pub use scheduled_task::{
    ScheduledEc2Task, ScheduledEc2TaskDefinitionOptions, ScheduledEc2TaskImageOptions, ScheduledEc2TaskProps,
    ScheduledFargateTask, ScheduledFargateTaskDefinitionOptions, ScheduledFargateTaskImageOptions,
    ScheduledFargateTaskProps, ScheduledTaskBase,
};
