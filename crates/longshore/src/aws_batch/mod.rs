//! Batch jobs in containers: where they run, where they queue, and what they are.
//!
//! ```
//! use longshore::aws_batch::{
//!     EcsFargateContainerDefinition, EcsJobDefinition, FargateComputeEnvironment, JobQueue,
//! };
//! use longshore::aws_ec2::Vpc;
//! use longshore::aws_ecs::ContainerImage;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Jobs")?;
//! let vpc = Vpc::builder(&stack, "Vpc").build()?;
//! let queue = JobQueue::builder(&stack, "Queue").build()?;
//! let fargate = FargateComputeEnvironment::builder(&stack, "Fargate").vpc(&vpc).build()?;
//! queue.add_compute_environment(&fargate, 1)?;
//! let container = EcsFargateContainerDefinition::builder(&stack, "Container")
//!     .image(ContainerImage::from_registry("public.ecr.aws/amazonlinux/amazonlinux:latest"))
//!     .cpu(0.25)
//!     .memory(Size::mebibytes(512))
//!     .build()?;
//! EcsJobDefinition::builder(&stack, "Job").container(&container).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Left out: compute environments and jobs on Kubernetes; the L1s have them.

mod compute_environment;
mod consumable_resource;
mod container_definition;
mod container_parts;
mod job_definition;
mod job_queue;
mod linux_parameters;
mod managed_ec2;
mod multi_node;
mod scheduling_policy;

pub use compute_environment::{
    ComputeEnvironmentProps, ComputeEnvironmentRef, FargateComputeEnvironment, FargateComputeEnvironmentProps,
    FargateComputeEnvironmentRef, IComputeEnvironment, IFargateComputeEnvironment, IManagedComputeEnvironment,
    IUnmanagedComputeEnvironment, ManagedComputeEnvironmentProps, UnmanagedComputeEnvironment,
    UnmanagedComputeEnvironmentProps, UnmanagedComputeEnvironmentRef,
};
pub use consumable_resource::{
    ConsumableResource, ConsumableResourceGrants, ConsumableResourceProps, ConsumableResourceRef,
    ConsumableResourceType, IConsumableResource,
};
pub use container_definition::{
    EcsContainerDefinitionRef, EcsEc2ContainerDefinition, EcsEc2ContainerDefinitionProps,
    EcsFargateContainerDefinition, EcsFargateContainerDefinitionProps, IEcsContainerDefinition,
};
pub use container_parts::{
    EcsVolume, EfsVolume, EfsVolumeOptions, HostVolume, HostVolumeOptions, Secret, SecretVersionInfo, Ulimit,
    UlimitName,
};
pub use job_definition::{
    Action, Compatibility, CustomReason, EcsJobDefinition, EcsJobDefinitionProps, IJobDefinition, JobDefinitionProps,
    JobDefinitionRef, Reason, RetryStrategy,
};
pub use job_queue::{
    IJobQueue, JobQueue, JobQueueProps, JobQueueRef, JobStateTimeLimitAction, JobStateTimeLimitActionsAction,
    JobStateTimeLimitActionsReason, JobStateTimeLimitActionsState, OrderedComputeEnvironment,
};
pub use linux_parameters::{Device, DevicePermission, LinuxParameters, LinuxParametersProps, Tmpfs, TmpfsMountOption};
pub use managed_ec2::{
    AllocationStrategy, DefaultInstanceClass, EcsMachineImage, EcsMachineImageType, IManagedEc2EcsComputeEnvironment,
    ManagedEc2EcsComputeEnvironment, ManagedEc2EcsComputeEnvironmentProps, ManagedEc2EcsComputeEnvironmentRef,
};
pub use multi_node::{MultiNodeContainer, MultiNodeJobDefinition, MultiNodeJobDefinitionProps, OptimalInstanceType};
pub use scheduling_policy::{
    FairshareSchedulingPolicy, FairshareSchedulingPolicyProps, FairshareSchedulingPolicyRef,
    IFairshareSchedulingPolicy, ISchedulingPolicy, SchedulingPolicyRef, Share,
};

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;

/// The ARN of a resource of Batch by its type and name.
fn batch_arn(resource: &'static str) -> impl Fn(&str) -> ArnComponents + 'static {
    move |name| ArnComponents {
        service: "batch".into(),
        resource: resource.into(),
        resource_name: Some(name.to_owned()),
        ..Default::default()
    }
}

/// The node of an existing resource, and the name in its ARN.
fn imported(scope: &dyn Construct, id: &str, arn: &str) -> Result<(ResourceBase, String)> {
    let name = name_in_arn(scope, arn)?;
    Ok((ResourceBase::imported(scope, id, "aws-cdk-lib.Resource", None)?, name))
}

fn name_in_arn(scope: &dyn Construct, arn: &str) -> Result<String> {
    let parts = Stack::of(scope)?.split_arn(arn, ArnFormat::SlashResourceName);
    Ok(parts.map_err(|e| e.with_path(scope.node().path()))?.resource_name.unwrap_or_default())
}
