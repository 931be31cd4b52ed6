//! Services of ECS with what they usually come with: schedules, queues and load balancers.

mod application_load_balanced;
mod default_cluster;
mod load_balanced;
mod multiple_target_groups;
mod network_load_balanced;
mod queue_processing;
mod queue_processing_services;
mod scheduled_task;

pub use application_load_balanced::{
    ApplicationLoadBalancedEc2Service, ApplicationLoadBalancedEc2ServiceProps, ApplicationLoadBalancedFargateService,
    ApplicationLoadBalancedFargateServiceProps, ApplicationLoadBalancedServiceBase,
    ApplicationLoadBalancedServiceRecordType,
};
pub use load_balanced::{
    ApplicationLoadBalancedTaskImageOptions, ApplicationLoadBalancedTaskImageProps,
    NetworkLoadBalancedTaskImageOptions, NetworkLoadBalancedTaskImageProps,
};
pub use multiple_target_groups::{
    ApplicationListenerProps, ApplicationLoadBalancerProps, ApplicationMultipleTargetGroupsEc2Service,
    ApplicationMultipleTargetGroupsEc2ServiceProps, ApplicationMultipleTargetGroupsFargateService,
    ApplicationMultipleTargetGroupsFargateServiceProps, ApplicationMultipleTargetGroupsServiceBase,
    ApplicationTargetProps, NetworkListenerProps, NetworkLoadBalancerProps, NetworkMultipleTargetGroupsEc2Service,
    NetworkMultipleTargetGroupsEc2ServiceProps, NetworkMultipleTargetGroupsFargateService,
    NetworkMultipleTargetGroupsFargateServiceProps, NetworkMultipleTargetGroupsServiceBase, NetworkTargetProps,
};
pub use network_load_balanced::{
    NetworkLoadBalancedEc2Service, NetworkLoadBalancedEc2ServiceProps, NetworkLoadBalancedFargateService,
    NetworkLoadBalancedFargateServiceProps, NetworkLoadBalancedServiceBase, NetworkLoadBalancedServiceRecordType,
};
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
