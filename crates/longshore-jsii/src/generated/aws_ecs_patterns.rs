//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::QueueProcessingEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingEc2Service>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::service(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::QueueProcessingEc2Service => longshore::aws_ecs_patterns::QueueProcessingServiceBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::QueueProcessingEc2Service, AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICE, construct);
bound_struct!(longshore::aws_ecs_patterns::QueueProcessingEc2ServiceProps, AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.QueueProcessingEc2ServiceProps", {
"serviceName" => service_name,
"cluster" => cluster,
"vpc" => vpc,
"image" => image,
"command" => command,
"enableLogging" => enable_logging,
"environment" => environment,
"secrets" => secrets,
"queue" => queue,
"maxReceiveCount" => max_receive_count,
"visibilityTimeout" => visibility_timeout,
"retentionPeriod" => retention_period,
"maxScalingCapacity" => max_scaling_capacity,
"minScalingCapacity" => min_scaling_capacity,
"scalingSteps" => scaling_steps,
"cooldown" => cooldown,
"logDriver" => log_driver,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"family" => family,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"disableCpuBasedScaling" => disable_cpu_based_scaling,
"cpuTargetUtilizationPercent" => cpu_target_utilization_percent,
"containerName" => container_name,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"gpuCount" => gpu_count,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
}, rest Default::default());
pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::QueueProcessingFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingFargateService>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::service(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::QueueProcessingFargateService => longshore::aws_ecs_patterns::QueueProcessingServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::QueueProcessingFargateService,
    AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::QueueProcessingFargateServiceProps, AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.QueueProcessingFargateServiceProps", {
"serviceName" => service_name,
"cluster" => cluster,
"vpc" => vpc,
"image" => image,
"command" => command,
"enableLogging" => enable_logging,
"environment" => environment,
"secrets" => secrets,
"queue" => queue,
"maxReceiveCount" => max_receive_count,
"visibilityTimeout" => visibility_timeout,
"retentionPeriod" => retention_period,
"maxScalingCapacity" => max_scaling_capacity,
"minScalingCapacity" => min_scaling_capacity,
"scalingSteps" => scaling_steps,
"cooldown" => cooldown,
"logDriver" => log_driver,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"family" => family,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"disableCpuBasedScaling" => disable_cpu_based_scaling,
"cpuTargetUtilizationPercent" => cpu_target_utilization_percent,
"containerName" => container_name,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"healthCheck" => health_check,
"taskSubnets" => task_subnets,
"securityGroups" => security_groups,
"assignPublicIp" => assign_public_ip,
"healthCheckGracePeriod" => health_check_grace_period,
}, rest Default::default());
pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::cluster(&this)), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::environment(&this)), k)
        }),
        Member::Get("maxCapacity", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::max_capacity(&this), k)
        }),
        Member::Get("minCapacity", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::min_capacity(&this), k)
        }),
        Member::Get("scalingSteps", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::scaling_steps(&this).to_vec(), k)
        }),
        Member::Get("sqsQueue", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::sqs_queue(&this)), k)
        }),
        Member::Get("deadLetterQueue", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::QueueProcessingServiceBase>::dead_letter_queue(&this).cloned(),
                k,
            )
        }),
        Member::Get("logDriver", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::log_driver(&this).cloned(), k)
        }),
        Member::Get("secrets", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::secrets(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs_patterns::QueueProcessingServiceBase, AWS_ECS_PATTERNS_QUEUEPROCESSINGSERVICEBASE, construct);
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDEC2TASK: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2Task",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ScheduledEc2TaskProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ScheduledEc2Task>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("task", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledEc2Task>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledEc2Task>::task(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledEc2Task>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledEc2Task>::task_definition(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ScheduledEc2Task => longshore::aws_ecs_patterns::ScheduledTaskBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::ScheduledEc2Task, AWS_ECS_PATTERNS_SCHEDULEDEC2TASK, construct);
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskDefinitionOptions, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskDefinitionOptions", {
"taskDefinition" => task_definition,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskImageOptions, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskImageOptions", {
"image" => image,
"containerName" => container_name,
"command" => command,
"environment" => environment,
"secrets" => secrets,
"logDriver" => log_driver,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskProps, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKPROPS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskProps", {
"cluster" => cluster,
"vpc" => vpc,
"schedule" => schedule,
"enabled" => enabled,
"ruleName" => rule_name,
"desiredTaskCount" => desired_task_count,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"propagateTags" => propagate_tags,
"tags" => tags,
"scheduledEc2TaskDefinitionOptions" => scheduled_ec2_task_definition_options,
"scheduledEc2TaskImageOptions" => scheduled_ec2_task_image_options,
});
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDFARGATETASK: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTask",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ScheduledFargateTaskProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ScheduledFargateTask>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("task", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledFargateTask>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledFargateTask>::task(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledFargateTask>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledFargateTask>::task_definition(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ScheduledFargateTask => longshore::aws_ecs_patterns::ScheduledTaskBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::ScheduledFargateTask, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASK, construct);
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskDefinitionOptions, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskDefinitionOptions", {
"taskDefinition" => task_definition,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskImageOptions, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskImageOptions", {
"image" => image,
"containerName" => container_name,
"command" => command,
"environment" => environment,
"secrets" => secrets,
"logDriver" => log_driver,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskProps, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKPROPS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskProps", {
"cluster" => cluster,
"vpc" => vpc,
"schedule" => schedule,
"enabled" => enabled,
"ruleName" => rule_name,
"desiredTaskCount" => desired_task_count,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"propagateTags" => propagate_tags,
"tags" => tags,
"scheduledFargateTaskDefinitionOptions" => scheduled_fargate_task_definition_options,
"scheduledFargateTaskImageOptions" => scheduled_fargate_task_image_options,
"platformVersion" => platform_version,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"runtimePlatform" => runtime_platform,
});
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDTASKBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledTaskBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::cluster(&this)), k)
        }),
        Member::Get("desiredTaskCount", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::desired_task_count(&this), k)
        }),
        Member::Get("eventRule", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::event_rule(&this)), k)
        }),
        Member::Get("subnetSelection", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::subnet_selection(&this)), k)
        }),
        Member::Get("propagateTags", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::propagate_tags(&this), k)
        }),
        Member::Get("tags", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::tags(&this).map(<[_]>::to_vec), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs_patterns::ScheduledTaskBase, AWS_ECS_PATTERNS_SCHEDULEDTASKBASE, construct);
