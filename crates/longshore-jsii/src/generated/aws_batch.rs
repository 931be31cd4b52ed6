//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_batch::Action, "aws-cdk-lib.aws_batch.Action", {
"EXIT" => Exit,
"RETRY" => Retry,
});
bound_enum!(longshore::aws_batch::AllocationStrategy, "aws-cdk-lib.aws_batch.AllocationStrategy", {
"BEST_FIT" => BestFit,
"BEST_FIT_PROGRESSIVE" => BestFitProgressive,
"SPOT_CAPACITY_OPTIMIZED" => SpotCapacityOptimized,
"SPOT_PRICE_CAPACITY_OPTIMIZED" => SpotPriceCapacityOptimized,
});
bound_struct!(longshore::aws_batch::ComputeEnvironmentProps, AWS_BATCH_COMPUTEENVIRONMENTPROPS, "aws-cdk-lib.aws_batch.ComputeEnvironmentProps", {
"computeEnvironmentName" => compute_environment_name,
"serviceRole" => service_role,
"enabled" => enabled,
});
pub(crate) static AWS_BATCH_CONSUMABLERESOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.ConsumableResource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::ConsumableResourceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::ConsumableResource>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromConsumableResourceArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_batch::ConsumableResource>::from_consumable_resource_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("consumableResourceArn", |k, o| {
            let this = o.this::<longshore::aws_batch::ConsumableResource>()?;
            ToWire::wire(<longshore::aws_batch::ConsumableResource as longshore::aws_batch::IConsumableResource>::consumable_resource_arn(&this), k)
        }),
        Member::Get("consumableResourceName", |k, o| {
            let this = o.this::<longshore::aws_batch::ConsumableResource>()?;
            ToWire::wire(<longshore::aws_batch::ConsumableResource as longshore::aws_batch::IConsumableResource>::consumable_resource_name(&this)?, k)
        }),
        Member::Get("grants", |k, o| {
            let this = o.this::<longshore::aws_batch::ConsumableResource>()?;
            ToWire::wire(
                <longshore::aws_batch::ConsumableResource as longshore::aws_batch::IConsumableResource>::grants(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::ConsumableResource => std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::ConsumableResource, AWS_BATCH_CONSUMABLERESOURCE, construct);
pub(crate) static AWS_BATCH_CONSUMABLERESOURCEGRANTS: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.ConsumableResourceGrants",
    interface: false,
    create: None,
    statics: &[("fromConsumableResource", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>>(k, 0)?;
        ToWire::wire(<longshore::aws_batch::ConsumableResourceGrants>::from_consumable_resource(&*a0), k)
    })],
    members: &[
        Member::Call("actions", |k, o, a| {
            let this = o.this::<longshore::aws_batch::ConsumableResourceGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            a.at_most(2)?;
            ToWire::wire(<longshore::aws_batch::ConsumableResourceGrants>::actions(&this, &*a0, &a1)?, k)
        }),
        Member::Call("read", |k, o, a| {
            let this = o.this::<longshore::aws_batch::ConsumableResourceGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::ConsumableResourceGrants>::read(&this, &*a0)?, k)
        }),
        Member::Call("update", |k, o, a| {
            let this = o.this::<longshore::aws_batch::ConsumableResourceGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::ConsumableResourceGrants>::update(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::ConsumableResourceGrants, AWS_BATCH_CONSUMABLERESOURCEGRANTS);
bound_struct!(longshore::aws_batch::ConsumableResourceProps, AWS_BATCH_CONSUMABLERESOURCEPROPS, "aws-cdk-lib.aws_batch.ConsumableResourceProps", {
"consumableResourceName" => consumable_resource_name,
"resourceType" => resource_type,
"totalQuantity" => total_quantity,
"tags" => tags,
});
bound_enum!(longshore::aws_batch::ConsumableResourceType, "aws-cdk-lib.aws_batch.ConsumableResourceType", {
"REPLENISHABLE" => Replenishable,
"NON_REPLENISHABLE" => NonReplenishable,
});
bound_struct!(longshore::aws_batch::CustomReason, AWS_BATCH_CUSTOMREASON, "aws-cdk-lib.aws_batch.CustomReason", {
"onExitCode" => on_exit_code,
"onStatusReason" => on_status_reason,
"onReason" => on_reason,
});
bound_enum!(longshore::aws_batch::DefaultInstanceClass, "aws-cdk-lib.aws_batch.DefaultInstanceClass", {
"X86_64" => X8664,
"ARM64" => Arm64,
});
bound_struct!(longshore::aws_batch::Device, AWS_BATCH_DEVICE, "aws-cdk-lib.aws_batch.Device", {
"containerPath" => container_path,
"hostPath" => host_path,
"permissions" => permissions,
});
bound_enum!(longshore::aws_batch::DevicePermission, "aws-cdk-lib.aws_batch.DevicePermission", {
"READ" => Read,
"WRITE" => Write,
"MKNOD" => Mknod,
});
pub(crate) static AWS_BATCH_ECSEC2CONTAINERDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.EcsEc2ContainerDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::EcsEc2ContainerDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::EcsEc2ContainerDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("cpu", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::cpu(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("executionRole", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::execution_role(&this), k)
        }),
        Member::Get("image", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::image(&this), k)
        }),
        Member::Get("memory", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::memory(&this), k)
        }),
        Member::Get("ulimits", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition>::ulimits(&this), k)
        }),
        Member::Get("volumes", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::volumes(&this), k)
        }),
        Member::Get("command", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::command(&this), k)
        }),
        Member::Get("enableExecuteCommand", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::enable_execute_command(&this), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::environment(&this), k)
        }),
        Member::Get("gpu", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition>::gpu(&this), k)
        }),
        Member::Get("jobRole", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::job_role(&this), k)
        }),
        Member::Get("linuxParameters", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::linux_parameters(&this), k)
        }),
        Member::Get("logDriverConfig", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::log_driver_config(&this), k)
        }),
        Member::Get("privileged", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition>::privileged(&this), k)
        }),
        Member::Get("readonlyRootFilesystem", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::readonly_root_filesystem(&this), k)
        }),
        Member::Get("secrets", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::secrets(&this), k)
        }),
        Member::Get("user", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::user(&this), k)
        }),
        Member::Call("addUlimit", |k, o, a| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::Ulimit>(k, 0)?;
            {
                <longshore::aws_batch::EcsEc2ContainerDefinition>::add_ulimit(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addVolume", |k, o, a| {
            let this = o.this::<longshore::aws_batch::EcsEc2ContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::EcsVolume>(k, 0)?;
            {
                <longshore::aws_batch::EcsEc2ContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::add_volume(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::EcsEc2ContainerDefinition => std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::EcsEc2ContainerDefinition, AWS_BATCH_ECSEC2CONTAINERDEFINITION, construct);
bound_struct!(longshore::aws_batch::EcsEc2ContainerDefinitionProps, AWS_BATCH_ECSEC2CONTAINERDEFINITIONPROPS, "aws-cdk-lib.aws_batch.EcsEc2ContainerDefinitionProps", {
"image" => image,
"cpu" => cpu,
"memory" => memory,
"command" => command,
"environment" => environment,
"executionRole" => execution_role,
"jobRole" => job_role,
"linuxParameters" => linux_parameters,
"logging" => logging,
"readonlyRootFilesystem" => readonly_root_filesystem,
"secrets" => secrets,
"user" => user,
"volumes" => volumes,
"enableExecuteCommand" => enable_execute_command,
"privileged" => privileged,
"ulimits" => ulimits,
"gpu" => gpu,
});
pub(crate) static AWS_BATCH_ECSFARGATECONTAINERDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.EcsFargateContainerDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::EcsFargateContainerDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::EcsFargateContainerDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("cpu", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::cpu(&this), k)
        }),
        Member::Get("executionRole", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::execution_role(&this), k)
        }),
        Member::Get("image", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::image(&this), k)
        }),
        Member::Get("memory", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::memory(&this), k)
        }),
        Member::Get("volumes", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::volumes(&this), k)
        }),
        Member::Get("assignPublicIp", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition>::assign_public_ip(&this), k)
        }),
        Member::Get("command", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::command(&this), k)
        }),
        Member::Get("enableExecuteCommand", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::enable_execute_command(&this), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::environment(&this), k)
        }),
        Member::Get("ephemeralStorageSize", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition>::ephemeral_storage_size(&this), k)
        }),
        Member::Get("fargateCpuArchitecture", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition>::fargate_cpu_architecture(&this), k)
        }),
        Member::Get("fargateOperatingSystemFamily", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsFargateContainerDefinition>::fargate_operating_system_family(&this),
                k,
            )
        }),
        Member::Get("fargatePlatformVersion", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition>::fargate_platform_version(&this), k)
        }),
        Member::Get("jobRole", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::job_role(&this), k)
        }),
        Member::Get("linuxParameters", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::linux_parameters(&this), k)
        }),
        Member::Get("logDriverConfig", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::log_driver_config(&this), k)
        }),
        Member::Get("readonlyRootFilesystem", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::readonly_root_filesystem(&this), k)
        }),
        Member::Get("secrets", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::secrets(&this), k)
        }),
        Member::Get("user", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::user(&this), k)
        }),
        Member::Call("addVolume", |k, o, a| {
            let this = o.this::<longshore::aws_batch::EcsFargateContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::EcsVolume>(k, 0)?;
            {
                <longshore::aws_batch::EcsFargateContainerDefinition as longshore::aws_batch::IEcsContainerDefinition>::add_volume(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::EcsFargateContainerDefinition => std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::EcsFargateContainerDefinition, AWS_BATCH_ECSFARGATECONTAINERDEFINITION, construct);
bound_struct!(longshore::aws_batch::EcsFargateContainerDefinitionProps, AWS_BATCH_ECSFARGATECONTAINERDEFINITIONPROPS, "aws-cdk-lib.aws_batch.EcsFargateContainerDefinitionProps", {
"image" => image,
"cpu" => cpu,
"memory" => memory,
"command" => command,
"environment" => environment,
"executionRole" => execution_role,
"jobRole" => job_role,
"linuxParameters" => linux_parameters,
"logging" => logging,
"readonlyRootFilesystem" => readonly_root_filesystem,
"secrets" => secrets,
"user" => user,
"volumes" => volumes,
"enableExecuteCommand" => enable_execute_command,
"assignPublicIp" => assign_public_ip,
"fargatePlatformVersion" => fargate_platform_version,
"ephemeralStorageSize" => ephemeral_storage_size,
"fargateCpuArchitecture" => fargate_cpu_architecture,
"fargateOperatingSystemFamily" => fargate_operating_system_family,
});
pub(crate) static AWS_BATCH_ECSJOBDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.EcsJobDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::EcsJobDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::EcsJobDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromJobDefinitionArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_batch::EcsJobDefinition>::from_job_definition_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("container", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsJobDefinition>::container(&this), k)
        }),
        Member::Get("jobDefinitionArn", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::job_definition_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("jobDefinitionName", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::job_definition_name(
                    &this,
                )?,
                k,
            )
        }),
        Member::Get("retryStrategies", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::retry_strategies(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("parameters", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::parameters(&this),
                k,
            )
        }),
        Member::Get("propagateTags", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::EcsJobDefinition>::propagate_tags(&this), k)
        }),
        Member::Get("retryAttempts", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::retry_attempts(&this),
                k,
            )
        }),
        Member::Get("schedulingPriority", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::scheduling_priority(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("timeout", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::timeout(&this),
                k,
            )
        }),
        Member::Call("addRetryStrategy", |k, o, a| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::RetryStrategy>(k, 0)?;
            {
                <longshore::aws_batch::EcsJobDefinition as longshore::aws_batch::IJobDefinition>::add_retry_strategy(
                    &this, a0,
                );
                Ok(Json::Null)
            }
        }),
        Member::Call("grantSubmitJob", |k, o, a| {
            let this = o.this::<longshore::aws_batch::EcsJobDefinition>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>(k, 1)?;
            {
                <longshore::aws_batch::EcsJobDefinition>::grant_submit_job(&this, &*a0, &*a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::EcsJobDefinition => std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::EcsJobDefinition, AWS_BATCH_ECSJOBDEFINITION, construct);
bound_struct!(longshore::aws_batch::EcsJobDefinitionProps, AWS_BATCH_ECSJOBDEFINITIONPROPS, "aws-cdk-lib.aws_batch.EcsJobDefinitionProps", {
"jobDefinitionName" => job_definition_name,
"parameters" => parameters,
"retryAttempts" => retry_attempts,
"retryStrategies" => retry_strategies,
"schedulingPriority" => scheduling_priority,
"timeout" => timeout,
"skipDeregisterOnUpdate" => skip_deregister_on_update,
"container" => container,
"propagateTags" => propagate_tags,
});
bound_struct!(longshore::aws_batch::EcsMachineImage, AWS_BATCH_ECSMACHINEIMAGE, "aws-cdk-lib.aws_batch.EcsMachineImage", {
"image" => image,
"imageType" => image_type,
});
bound_enum!(longshore::aws_batch::EcsMachineImageType, "aws-cdk-lib.aws_batch.EcsMachineImageType", {
"ECS_AL2" => EcsAl2,
"ECS_AL2023" => EcsAl2023,
"ECS_AL2_NVIDIA" => EcsAl2Nvidia,
"ECS_AL2023_NVIDIA" => EcsAl2023Nvidia,
});
pub(crate) static AWS_BATCH_ECSVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.EcsVolume",
    interface: false,
    create: None,
    statics: &[
        ("efs", |k, a| {
            let a0 = a.get::<longshore::aws_batch::EfsVolumeOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::EcsVolume>::efs(a0), k)
        }),
        ("host", |k, a| {
            let a0 = a.get::<longshore::aws_batch::HostVolumeOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::EcsVolume>::host(a0), k)
        }),
    ],
    members: &[
        Member::Get("containerPath", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EcsVolume>::container_path(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EcsVolume>::name(&this), k)
        }),
        Member::Get("readonly", |k, o| {
            let this = o.this::<longshore::aws_batch::EcsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EcsVolume>::readonly(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::EcsVolume, AWS_BATCH_ECSVOLUME);
pub(crate) static AWS_BATCH_EFSVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.EfsVolume",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_batch::EfsVolumeOptions>(k, 0)?;
        Ok(Native::of(<longshore::aws_batch::EfsVolume>::new(a0)))
    }),
    statics: &[("isEfsVolume", |k, a| {
        let a0 = a.get::<longshore::aws_batch::EcsVolume>(k, 0)?;
        ToWire::wire(<longshore::aws_batch::EfsVolume>::is_efs_volume(&a0), k)
    })],
    members: &[
        Member::Get("fileSystem", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::file_system(&this), k)
        }),
        Member::Get("accessPointId", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::access_point_id(&this), k)
        }),
        Member::Get("enableTransitEncryption", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::enable_transit_encryption(&this), k)
        }),
        Member::Get("rootDirectory", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::root_directory(&this), k)
        }),
        Member::Get("transitEncryptionPort", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::transit_encryption_port(&this), k)
        }),
        Member::Get("useJobRole", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::use_job_role(&this), k)
        }),
        Member::Get("containerPath", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::container_path(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::name(&this), k)
        }),
        Member::Get("readonly", |k, o| {
            let this = o.this::<longshore::aws_batch::EfsVolume>()?;
            ToWire::wire(<longshore::aws_batch::EfsVolume>::readonly(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::EfsVolume => longshore::aws_batch::EcsVolume, |t| <longshore::aws_batch::EcsVolume>::from(t)),
    ],
};
bound!(longshore::aws_batch::EfsVolume, AWS_BATCH_EFSVOLUME);
bound_struct!(longshore::aws_batch::EfsVolumeOptions, AWS_BATCH_EFSVOLUMEOPTIONS, "aws-cdk-lib.aws_batch.EfsVolumeOptions", {
"name" => name,
"containerPath" => container_path,
"readonly" => readonly,
"fileSystem" => file_system,
"rootDirectory" => root_directory,
"enableTransitEncryption" => enable_transit_encryption,
"transitEncryptionPort" => transit_encryption_port,
"accessPointId" => access_point_id,
"useJobRole" => use_job_role,
});
pub(crate) static AWS_BATCH_FAIRSHARESCHEDULINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.FairshareSchedulingPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::FairshareSchedulingPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::FairshareSchedulingPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromFairshareSchedulingPolicyArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_batch::FairshareSchedulingPolicy>::from_fairshare_scheduling_policy_arn(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("schedulingPolicyArn", |k, o| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            ToWire::wire(<longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::ISchedulingPolicy>::scheduling_policy_arn(&this), k)
        }),
        Member::Get("schedulingPolicyName", |k, o| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            ToWire::wire(<longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::ISchedulingPolicy>::scheduling_policy_name(&this), k)
        }),
        Member::Get("shares", |k, o| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            ToWire::wire(<longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::IFairshareSchedulingPolicy>::shares(&this), k)
        }),
        Member::Get("computeReservation", |k, o| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            ToWire::wire(<longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::IFairshareSchedulingPolicy>::compute_reservation(&this), k)
        }),
        Member::Get("shareDecay", |k, o| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            ToWire::wire(<longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::IFairshareSchedulingPolicy>::share_decay(&this), k)
        }),
        Member::Call("addShare", |k, o, a| {
            let this = o.this::<longshore::aws_batch::FairshareSchedulingPolicy>()?;
            let a0 = a.get::<longshore::aws_batch::Share>(k, 0)?;
            {
                <longshore::aws_batch::FairshareSchedulingPolicy as longshore::aws_batch::IFairshareSchedulingPolicy>::add_share(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::FairshareSchedulingPolicy => std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::FairshareSchedulingPolicy => std::rc::Rc<dyn longshore::aws_batch::ISchedulingPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::FairshareSchedulingPolicy, AWS_BATCH_FAIRSHARESCHEDULINGPOLICY, construct);
bound_struct!(longshore::aws_batch::FairshareSchedulingPolicyProps, AWS_BATCH_FAIRSHARESCHEDULINGPOLICYPROPS, "aws-cdk-lib.aws_batch.FairshareSchedulingPolicyProps", {
"computeReservation" => compute_reservation,
"shareDecay" => share_decay,
"shares" => shares,
"schedulingPolicyName" => scheduling_policy_name,
});
pub(crate) static AWS_BATCH_FARGATECOMPUTEENVIRONMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.FargateComputeEnvironment",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::FargateComputeEnvironmentProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::FargateComputeEnvironment>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromFargateComputeEnvironmentArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_batch::FargateComputeEnvironment>::from_fargate_compute_environment_arn(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_arn(&this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_name(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(
                <longshore::aws_batch::FargateComputeEnvironment as longshore::aws_ec2::IConnectable>::connections(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(
                <longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::enabled(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("maxvCpus", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::maxv_cpus(&this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::security_groups(&this), k)
        }),
        Member::Get("replaceComputeEnvironment", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::replace_compute_environment(&this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::service_role(&this), k)
        }),
        Member::Get("spot", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::spot(&this), k)
        }),
        Member::Get("terminateOnUpdate", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::terminate_on_update(&this), k)
        }),
        Member::Get("updateTimeout", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::update_timeout(&this), k)
        }),
        Member::Get("updateToLatestImageVersion", |k, o| {
            let this = o.this::<longshore::aws_batch::FargateComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::FargateComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::update_to_latest_image_version(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::FargateComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::FargateComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::FargateComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::FargateComputeEnvironment => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::FargateComputeEnvironment, AWS_BATCH_FARGATECOMPUTEENVIRONMENT, construct);
bound_struct!(longshore::aws_batch::FargateComputeEnvironmentProps, AWS_BATCH_FARGATECOMPUTEENVIRONMENTPROPS, "aws-cdk-lib.aws_batch.FargateComputeEnvironmentProps", {
"computeEnvironmentName" => compute_environment_name,
"serviceRole" => service_role,
"enabled" => enabled,
"maxvCpus" => maxv_cpus,
"replaceComputeEnvironment" => replace_compute_environment,
"spot" => spot,
"updateTimeout" => update_timeout,
"terminateOnUpdate" => terminate_on_update,
"vpc" => vpc,
"securityGroups" => security_groups,
"vpcSubnets" => vpc_subnets,
"updateToLatestImageVersion" => update_to_latest_image_version,
});
pub(crate) static AWS_BATCH_HOSTVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.HostVolume",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_batch::HostVolumeOptions>(k, 0)?;
        Ok(Native::of(<longshore::aws_batch::HostVolume>::new(a0)))
    }),
    statics: &[("isHostVolume", |k, a| {
        let a0 = a.get::<longshore::aws_batch::EcsVolume>(k, 0)?;
        ToWire::wire(<longshore::aws_batch::HostVolume>::is_host_volume(&a0), k)
    })],
    members: &[
        Member::Get("hostPath", |k, o| {
            let this = o.this::<longshore::aws_batch::HostVolume>()?;
            ToWire::wire(<longshore::aws_batch::HostVolume>::host_path(&this), k)
        }),
        Member::Get("containerPath", |k, o| {
            let this = o.this::<longshore::aws_batch::HostVolume>()?;
            ToWire::wire(<longshore::aws_batch::HostVolume>::container_path(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_batch::HostVolume>()?;
            ToWire::wire(<longshore::aws_batch::HostVolume>::name(&this), k)
        }),
        Member::Get("readonly", |k, o| {
            let this = o.this::<longshore::aws_batch::HostVolume>()?;
            ToWire::wire(<longshore::aws_batch::HostVolume>::readonly(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::HostVolume => longshore::aws_batch::EcsVolume, |t| <longshore::aws_batch::EcsVolume>::from(t)),
    ],
};
bound!(longshore::aws_batch::HostVolume, AWS_BATCH_HOSTVOLUME);
bound_struct!(longshore::aws_batch::HostVolumeOptions, AWS_BATCH_HOSTVOLUMEOPTIONS, "aws-cdk-lib.aws_batch.HostVolumeOptions", {
"name" => name,
"containerPath" => container_path,
"readonly" => readonly,
"hostPath" => host_path,
});
pub(crate) static AWS_BATCH_ICOMPUTEENVIRONMENT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IComputeEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_arn(&*this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_name(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::enabled(&*this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::service_role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, AWS_BATCH_ICOMPUTEENVIRONMENT_DYN, construct);
pub(crate) static AWS_BATCH_ICONSUMABLERESOURCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IConsumableResource",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("consumableResourceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>>()?;
            ToWire::wire(longshore::aws_batch::IConsumableResource::consumable_resource_arn(&*this), k)
        }),
        Member::Get("consumableResourceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>>()?;
            ToWire::wire(longshore::aws_batch::IConsumableResource::consumable_resource_name(&*this)?, k)
        }),
        Member::Get("grants", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>>()?;
            ToWire::wire(longshore::aws_batch::IConsumableResource::grants(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_batch::IConsumableResource>, AWS_BATCH_ICONSUMABLERESOURCE_DYN, construct);
pub(crate) static AWS_BATCH_IECSCONTAINERDEFINITION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IEcsContainerDefinition",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cpu", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::cpu(&*this), k)
        }),
        Member::Get("executionRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::execution_role(&*this), k)
        }),
        Member::Get("image", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::image(&*this), k)
        }),
        Member::Get("memory", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::memory(&*this), k)
        }),
        Member::Get("volumes", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::volumes(&*this), k)
        }),
        Member::Get("command", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::command(&*this), k)
        }),
        Member::Get("enableExecuteCommand", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::enable_execute_command(&*this), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::environment(&*this), k)
        }),
        Member::Get("jobRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::job_role(&*this), k)
        }),
        Member::Get("linuxParameters", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::linux_parameters(&*this), k)
        }),
        Member::Get("logDriverConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::log_driver_config(&*this), k)
        }),
        Member::Get("readonlyRootFilesystem", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::readonly_root_filesystem(&*this), k)
        }),
        Member::Get("secrets", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::secrets(&*this), k)
        }),
        Member::Get("user", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IEcsContainerDefinition::user(&*this), k)
        }),
        Member::Call("addVolume", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>>()?;
            let a0 = a.get::<longshore::aws_batch::EcsVolume>(k, 0)?;
            {
                longshore::aws_batch::IEcsContainerDefinition::add_volume(&*this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IEcsContainerDefinition>,
    AWS_BATCH_IECSCONTAINERDEFINITION_DYN,
    construct
);
pub(crate) static AWS_BATCH_IFAIRSHARESCHEDULINGPOLICY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IFairshareSchedulingPolicy",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("shares", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::IFairshareSchedulingPolicy::shares(&*this), k)
        }),
        Member::Get("computeReservation", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::IFairshareSchedulingPolicy::compute_reservation(&*this), k)
        }),
        Member::Get("shareDecay", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::IFairshareSchedulingPolicy::share_decay(&*this), k)
        }),
        Member::Get("schedulingPolicyArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::ISchedulingPolicy::scheduling_policy_arn(&*this), k)
        }),
        Member::Get("schedulingPolicyName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::ISchedulingPolicy::scheduling_policy_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy> => std::rc::Rc<dyn longshore::aws_batch::ISchedulingPolicy>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IFairshareSchedulingPolicy>,
    AWS_BATCH_IFAIRSHARESCHEDULINGPOLICY_DYN,
    construct
);
pub(crate) static AWS_BATCH_IFARGATECOMPUTEENVIRONMENT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IFargateComputeEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("maxvCpus", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::maxv_cpus(&*this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::security_groups(&*this), k)
        }),
        Member::Get("replaceComputeEnvironment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::replace_compute_environment(&*this), k)
        }),
        Member::Get("spot", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::spot(&*this), k)
        }),
        Member::Get("terminateOnUpdate", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::terminate_on_update(&*this), k)
        }),
        Member::Get("updateTimeout", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_timeout(&*this), k)
        }),
        Member::Get("updateToLatestImageVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_to_latest_image_version(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_arn(&*this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_name(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::enabled(&*this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::service_role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IFargateComputeEnvironment>,
    AWS_BATCH_IFARGATECOMPUTEENVIRONMENT_DYN,
    construct
);
pub(crate) static AWS_BATCH_IJOBDEFINITION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IJobDefinition",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("jobDefinitionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::job_definition_arn(&*this), k)
        }),
        Member::Get("jobDefinitionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::job_definition_name(&*this)?, k)
        }),
        Member::Get("retryStrategies", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::retry_strategies(&*this), k)
        }),
        Member::Get("parameters", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::parameters(&*this), k)
        }),
        Member::Get("retryAttempts", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::retry_attempts(&*this), k)
        }),
        Member::Get("schedulingPriority", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::scheduling_priority(&*this), k)
        }),
        Member::Get("timeout", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            ToWire::wire(longshore::aws_batch::IJobDefinition::timeout(&*this), k)
        }),
        Member::Call("addRetryStrategy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>>()?;
            let a0 = a.get::<longshore::aws_batch::RetryStrategy>(k, 0)?;
            {
                longshore::aws_batch::IJobDefinition::add_retry_strategy(&*this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>, AWS_BATCH_IJOBDEFINITION_DYN, construct);
pub(crate) static AWS_BATCH_IJOBQUEUE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IJobQueue",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("computeEnvironments", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::compute_environments(&*this), k)
        }),
        Member::Get("jobQueueArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::job_queue_arn(&*this), k)
        }),
        Member::Get("jobQueueName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::job_queue_name(&*this)?, k)
        }),
        Member::Get("priority", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::priority(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::enabled(&*this), k)
        }),
        Member::Get("schedulingPolicy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            ToWire::wire(longshore::aws_batch::IJobQueue::scheduling_policy(&*this), k)
        }),
        Member::Call("addComputeEnvironment", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IJobQueue>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>(k, 0)?;
            let a1 = a.get::<i64>(k, 1)?;
            {
                longshore::aws_batch::IJobQueue::add_compute_environment(&*this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_batch::IJobQueue>, AWS_BATCH_IJOBQUEUE_DYN, construct);
pub(crate) static AWS_BATCH_IMANAGEDCOMPUTEENVIRONMENT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IManagedComputeEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("maxvCpus", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::maxv_cpus(&*this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::security_groups(&*this), k)
        }),
        Member::Get("replaceComputeEnvironment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::replace_compute_environment(&*this), k)
        }),
        Member::Get("spot", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::spot(&*this), k)
        }),
        Member::Get("terminateOnUpdate", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::terminate_on_update(&*this), k)
        }),
        Member::Get("updateTimeout", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_timeout(&*this), k)
        }),
        Member::Get("updateToLatestImageVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_to_latest_image_version(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_arn(&*this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_name(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::enabled(&*this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::service_role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>,
    AWS_BATCH_IMANAGEDCOMPUTEENVIRONMENT_DYN,
    construct
);
pub(crate) static AWS_BATCH_IMANAGEDEC2ECSCOMPUTEENVIRONMENT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IManagedEc2EcsComputeEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("instanceClasses", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::instance_classes(&*this), k)
        }),
        Member::Get("instanceTypes", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::instance_types(&*this), k)
        }),
        Member::Get("allocationStrategy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::allocation_strategy(&*this), k)
        }),
        Member::Get("images", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::images(&*this), k)
        }),
        Member::Get("instanceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::instance_role(&*this), k)
        }),
        Member::Get("launchTemplate", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::launch_template(&*this), k)
        }),
        Member::Get("minvCpus", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::minv_cpus(&*this), k)
        }),
        Member::Get("placementGroup", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::placement_group(&*this), k)
        }),
        Member::Get("spotBidPercentage", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::spot_bid_percentage(&*this), k)
        }),
        Member::Get("spotFleetRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedEc2EcsComputeEnvironment::spot_fleet_role(&*this), k)
        }),
        Member::Get("maxvCpus", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::maxv_cpus(&*this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::security_groups(&*this), k)
        }),
        Member::Get("replaceComputeEnvironment", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::replace_compute_environment(&*this), k)
        }),
        Member::Get("spot", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::spot(&*this), k)
        }),
        Member::Get("terminateOnUpdate", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::terminate_on_update(&*this), k)
        }),
        Member::Get("updateTimeout", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_timeout(&*this), k)
        }),
        Member::Get("updateToLatestImageVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IManagedComputeEnvironment::update_to_latest_image_version(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_arn(&*this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_name(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::enabled(&*this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::service_role(&*this), k)
        }),
        Member::Call("addInstanceClass", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            let a0 = a.get::<longshore::aws_ec2::InstanceClass>(k, 0)?;
            {
                longshore::aws_batch::IManagedEc2EcsComputeEnvironment::add_instance_class(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addInstanceType", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>>()?;
            let a0 = a.get::<longshore::aws_ec2::InstanceType>(k, 0)?;
            {
                longshore::aws_batch::IManagedEc2EcsComputeEnvironment::add_instance_type(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>,
    AWS_BATCH_IMANAGEDEC2ECSCOMPUTEENVIRONMENT_DYN,
    construct
);
pub(crate) static AWS_BATCH_ISCHEDULINGPOLICY_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.ISchedulingPolicy",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("schedulingPolicyArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::ISchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::ISchedulingPolicy::scheduling_policy_arn(&*this), k)
        }),
        Member::Get("schedulingPolicyName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::ISchedulingPolicy>>()?;
            ToWire::wire(longshore::aws_batch::ISchedulingPolicy::scheduling_policy_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_batch::ISchedulingPolicy>, AWS_BATCH_ISCHEDULINGPOLICY_DYN, construct);
pub(crate) static AWS_BATCH_IUNMANAGEDCOMPUTEENVIRONMENT_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.IUnmanagedComputeEnvironment",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("unmanagedvCPUs", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IUnmanagedComputeEnvironment::unmanagedv_cpus(&*this), k)
        }),
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_arn(&*this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::compute_environment_name(&*this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::enabled(&*this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>>()?;
            ToWire::wire(longshore::aws_batch::IComputeEnvironment::service_role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment> => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>,
    AWS_BATCH_IUNMANAGEDCOMPUTEENVIRONMENT_DYN,
    construct
);
bound_struct!(longshore::aws_batch::JobDefinitionProps, AWS_BATCH_JOBDEFINITIONPROPS, "aws-cdk-lib.aws_batch.JobDefinitionProps", {
"jobDefinitionName" => job_definition_name,
"parameters" => parameters,
"retryAttempts" => retry_attempts,
"retryStrategies" => retry_strategies,
"schedulingPriority" => scheduling_priority,
"timeout" => timeout,
"skipDeregisterOnUpdate" => skip_deregister_on_update,
});
pub(crate) static AWS_BATCH_JOBQUEUE: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.JobQueue",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::JobQueueProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::JobQueue>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromJobQueueArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_batch::JobQueue>::from_job_queue_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("computeEnvironments", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(
                <longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::compute_environments(&this),
                k,
            )
        }),
        Member::Get("jobQueueArn", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(<longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::job_queue_arn(&this), k)
        }),
        Member::Get("jobQueueName", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(<longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::job_queue_name(&this)?, k)
        }),
        Member::Get("priority", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(<longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::priority(&this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(<longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::enabled(&this), k)
        }),
        Member::Get("schedulingPolicy", |k, o| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            ToWire::wire(
                <longshore::aws_batch::JobQueue as longshore::aws_batch::IJobQueue>::scheduling_policy(&this),
                k,
            )
        }),
        Member::Call("addComputeEnvironment", |k, o, a| {
            let this = o.this::<longshore::aws_batch::JobQueue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>>(k, 0)?;
            let a1 = a.get::<i64>(k, 1)?;
            {
                <longshore::aws_batch::JobQueue>::add_compute_environment(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::JobQueue => std::rc::Rc<dyn longshore::aws_batch::IJobQueue>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::JobQueue, AWS_BATCH_JOBQUEUE, construct);
bound_struct!(longshore::aws_batch::JobQueueProps, AWS_BATCH_JOBQUEUEPROPS, "aws-cdk-lib.aws_batch.JobQueueProps", {
"computeEnvironments" => compute_environments,
"priority" => priority,
"jobQueueName" => job_queue_name,
"enabled" => enabled,
"schedulingPolicy" => scheduling_policy,
"jobStateTimeLimitActions" => job_state_time_limit_actions,
});
bound_struct!(longshore::aws_batch::JobStateTimeLimitAction, AWS_BATCH_JOBSTATETIMELIMITACTION, "aws-cdk-lib.aws_batch.JobStateTimeLimitAction", {
"action" => action,
"maxTime" => max_time,
"reason" => reason,
"state" => state,
});
bound_enum!(longshore::aws_batch::JobStateTimeLimitActionsAction, "aws-cdk-lib.aws_batch.JobStateTimeLimitActionsAction", {
"CANCEL" => Cancel,
"TERMINATE" => Terminate,
});
bound_enum!(longshore::aws_batch::JobStateTimeLimitActionsReason, "aws-cdk-lib.aws_batch.JobStateTimeLimitActionsReason", {
"INSUFFICIENT_INSTANCE_CAPACITY" => InsufficientInstanceCapacity,
"COMPUTE_ENVIRONMENT_MAX_RESOURCE" => ComputeEnvironmentMaxResource,
"JOB_RESOURCE_REQUIREMENT" => JobResourceRequirement,
});
bound_enum!(longshore::aws_batch::JobStateTimeLimitActionsState, "aws-cdk-lib.aws_batch.JobStateTimeLimitActionsState", {
"RUNNABLE" => Runnable,
});
pub(crate) static AWS_BATCH_LINUXPARAMETERS: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.LinuxParameters",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::LinuxParametersProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::LinuxParameters>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("devices", |k, o| {
            let this = o.this::<longshore::aws_batch::LinuxParameters>()?;
            ToWire::wire(<longshore::aws_batch::LinuxParameters>::devices(&this), k)
        }),
        Member::Get("tmpfs", |k, o| {
            let this = o.this::<longshore::aws_batch::LinuxParameters>()?;
            ToWire::wire(<longshore::aws_batch::LinuxParameters>::tmpfs(&this), k)
        }),
        Member::Call("addDevices", |k, o, a| {
            let this = o.this::<longshore::aws_batch::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_batch::Device>(k, 0)?;
            {
                <longshore::aws_batch::LinuxParameters>::add_devices(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addTmpfs", |k, o, a| {
            let this = o.this::<longshore::aws_batch::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_batch::Tmpfs>(k, 0)?;
            {
                <longshore::aws_batch::LinuxParameters>::add_tmpfs(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("renderLinuxParameters", |k, o, a| {
            let this = o.this::<longshore::aws_batch::LinuxParameters>()?;
            ToWire::wire(<longshore::aws_batch::LinuxParameters>::render_linux_parameters(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::LinuxParameters, AWS_BATCH_LINUXPARAMETERS, construct);
bound_struct!(longshore::aws_batch::LinuxParametersProps, AWS_BATCH_LINUXPARAMETERSPROPS, "aws-cdk-lib.aws_batch.LinuxParametersProps", {
"initProcessEnabled" => init_process_enabled,
"sharedMemorySize" => shared_memory_size,
"maxSwap" => max_swap,
"swappiness" => swappiness,
});
bound_struct!(longshore::aws_batch::ManagedComputeEnvironmentProps, AWS_BATCH_MANAGEDCOMPUTEENVIRONMENTPROPS, "aws-cdk-lib.aws_batch.ManagedComputeEnvironmentProps", {
"computeEnvironmentName" => compute_environment_name,
"serviceRole" => service_role,
"enabled" => enabled,
"maxvCpus" => maxv_cpus,
"replaceComputeEnvironment" => replace_compute_environment,
"spot" => spot,
"updateTimeout" => update_timeout,
"terminateOnUpdate" => terminate_on_update,
"vpc" => vpc,
"securityGroups" => security_groups,
"vpcSubnets" => vpc_subnets,
"updateToLatestImageVersion" => update_to_latest_image_version,
});
pub(crate) static AWS_BATCH_MANAGEDEC2ECSCOMPUTEENVIRONMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.ManagedEc2EcsComputeEnvironment",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::ManagedEc2EcsComputeEnvironmentProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromManagedEc2EcsComputeEnvironmentArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_batch::ManagedEc2EcsComputeEnvironment>::from_managed_ec2_ecs_compute_environment_arn(
                &a0, a1, a2,
            )?,
            k,
        )
    })],
    members: &[
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_arn(&this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_name(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::enabled(&this), k)
        }),
        Member::Get("instanceClasses", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::instance_classes(&this), k)
        }),
        Member::Get("instanceTypes", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::instance_types(&this), k)
        }),
        Member::Get("maxvCpus", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::maxv_cpus(&this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::security_groups(&this), k)
        }),
        Member::Get("allocationStrategy", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::allocation_strategy(&this), k)
        }),
        Member::Get("images", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::images(&this), k)
        }),
        Member::Get("instanceRole", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::instance_role(&this), k)
        }),
        Member::Get("launchTemplate", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::launch_template(&this), k)
        }),
        Member::Get("minvCpus", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::minv_cpus(&this), k)
        }),
        Member::Get("placementGroup", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::placement_group(&this), k)
        }),
        Member::Get("replaceComputeEnvironment", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::replace_compute_environment(&this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::service_role(&this), k)
        }),
        Member::Get("spot", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::spot(&this), k)
        }),
        Member::Get("spotBidPercentage", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::spot_bid_percentage(&this), k)
        }),
        Member::Get("spotFleetRole", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::spot_fleet_role(&this), k)
        }),
        Member::Get("terminateOnUpdate", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::terminate_on_update(&this), k)
        }),
        Member::Get("updateTimeout", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::update_timeout(&this), k)
        }),
        Member::Get("updateToLatestImageVersion", |k, o| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedComputeEnvironment>::update_to_latest_image_version(&this), k)
        }),
        Member::Call("addInstanceClass", |k, o, a| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            let a0 = a.get::<longshore::aws_ec2::InstanceClass>(k, 0)?;
            {
                <longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::add_instance_class(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addInstanceType", |k, o, a| {
            let this = o.this::<longshore::aws_batch::ManagedEc2EcsComputeEnvironment>()?;
            let a0 = a.get::<longshore::aws_ec2::InstanceType>(k, 0)?;
            {
                <longshore::aws_batch::ManagedEc2EcsComputeEnvironment as longshore::aws_batch::IManagedEc2EcsComputeEnvironment>::add_instance_type(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::ManagedEc2EcsComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::ManagedEc2EcsComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IManagedComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::ManagedEc2EcsComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IManagedEc2EcsComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::ManagedEc2EcsComputeEnvironment => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::ManagedEc2EcsComputeEnvironment, AWS_BATCH_MANAGEDEC2ECSCOMPUTEENVIRONMENT, construct);
bound_struct!(longshore::aws_batch::ManagedEc2EcsComputeEnvironmentProps, AWS_BATCH_MANAGEDEC2ECSCOMPUTEENVIRONMENTPROPS, "aws-cdk-lib.aws_batch.ManagedEc2EcsComputeEnvironmentProps", {
"computeEnvironmentName" => compute_environment_name,
"serviceRole" => service_role,
"enabled" => enabled,
"maxvCpus" => maxv_cpus,
"replaceComputeEnvironment" => replace_compute_environment,
"spot" => spot,
"updateTimeout" => update_timeout,
"terminateOnUpdate" => terminate_on_update,
"vpc" => vpc,
"securityGroups" => security_groups,
"vpcSubnets" => vpc_subnets,
"updateToLatestImageVersion" => update_to_latest_image_version,
"instanceTypes" => instance_types,
"instanceClasses" => instance_classes,
"defaultInstanceClasses" => default_instance_classes,
"useOptimalInstanceClasses" => use_optimal_instance_classes,
"images" => images,
"allocationStrategy" => allocation_strategy,
"spotBidPercentage" => spot_bid_percentage,
"spotFleetRole" => spot_fleet_role,
"instanceRole" => instance_role,
"launchTemplate" => launch_template,
"minvCpus" => minv_cpus,
"placementGroup" => placement_group,
});
bound_struct!(longshore::aws_batch::MultiNodeContainer, AWS_BATCH_MULTINODECONTAINER, "aws-cdk-lib.aws_batch.MultiNodeContainer", {
"startNode" => start_node,
"endNode" => end_node,
"container" => container,
});
pub(crate) static AWS_BATCH_MULTINODEJOBDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.MultiNodeJobDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::MultiNodeJobDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::MultiNodeJobDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromJobDefinitionArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition>::from_job_definition_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("containers", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition>::containers(&this), k)
        }),
        Member::Get("instanceType", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition>::instance_type(&this), k)
        }),
        Member::Get("jobDefinitionArn", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::job_definition_arn(&this), k)
        }),
        Member::Get("jobDefinitionName", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::job_definition_name(&this)?, k)
        }),
        Member::Get("retryStrategies", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::retry_strategies(&this), k)
        }),
        Member::Get("mainNode", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition>::main_node(&this), k)
        }),
        Member::Get("parameters", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::parameters(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("propagateTags", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition>::propagate_tags(&this), k)
        }),
        Member::Get("retryAttempts", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::retry_attempts(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("schedulingPriority", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(<longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::scheduling_priority(&this), k)
        }),
        Member::Get("timeout", |k, o| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            ToWire::wire(
                <longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::timeout(&this),
                k,
            )
        }),
        Member::Call("addContainer", |k, o, a| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::MultiNodeContainer>(k, 0)?;
            {
                <longshore::aws_batch::MultiNodeJobDefinition>::add_container(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addRetryStrategy", |k, o, a| {
            let this = o.this::<longshore::aws_batch::MultiNodeJobDefinition>()?;
            let a0 = a.get::<longshore::aws_batch::RetryStrategy>(k, 0)?;
            {
                <longshore::aws_batch::MultiNodeJobDefinition as longshore::aws_batch::IJobDefinition>::add_retry_strategy(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::MultiNodeJobDefinition => std::rc::Rc<dyn longshore::aws_batch::IJobDefinition>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::MultiNodeJobDefinition, AWS_BATCH_MULTINODEJOBDEFINITION, construct);
bound_struct!(longshore::aws_batch::MultiNodeJobDefinitionProps, AWS_BATCH_MULTINODEJOBDEFINITIONPROPS, "aws-cdk-lib.aws_batch.MultiNodeJobDefinitionProps", {
"jobDefinitionName" => job_definition_name,
"parameters" => parameters,
"retryAttempts" => retry_attempts,
"retryStrategies" => retry_strategies,
"schedulingPriority" => scheduling_priority,
"timeout" => timeout,
"skipDeregisterOnUpdate" => skip_deregister_on_update,
"instanceType" => instance_type,
"containers" => containers,
"mainNode" => main_node,
"propagateTags" => propagate_tags,
});
pub(crate) static AWS_BATCH_OPTIMALINSTANCETYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.OptimalInstanceType",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_batch::OptimalInstanceType>::new()))),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::OptimalInstanceType => longshore::aws_ec2::InstanceType, |t| <longshore::aws_ec2::InstanceType>::from(t)),
    ],
};
bound!(longshore::aws_batch::OptimalInstanceType, AWS_BATCH_OPTIMALINSTANCETYPE);
bound_struct!(longshore::aws_batch::OrderedComputeEnvironment, AWS_BATCH_ORDEREDCOMPUTEENVIRONMENT, "aws-cdk-lib.aws_batch.OrderedComputeEnvironment", {
"computeEnvironment" => compute_environment,
"order" => order,
});
pub(crate) static AWS_BATCH_REASON: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.Reason",
    interface: false,
    create: None,
    statics: &[
        ("CANNOT_PULL_CONTAINER", |k, a| ToWire::wire(<longshore::aws_batch::Reason>::CANNOT_PULL_CONTAINER, k)),
        ("NON_ZERO_EXIT_CODE", |k, a| ToWire::wire(<longshore::aws_batch::Reason>::NON_ZERO_EXIT_CODE, k)),
        ("SPOT_INSTANCE_RECLAIMED", |k, a| ToWire::wire(<longshore::aws_batch::Reason>::SPOT_INSTANCE_RECLAIMED, k)),
        ("custom", |k, a| {
            let a0 = a.get::<longshore::aws_batch::CustomReason>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::Reason>::custom(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::Reason, AWS_BATCH_REASON);
pub(crate) static AWS_BATCH_RETRYSTRATEGY: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.RetryStrategy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_batch::Action>(k, 0)?;
        let a1 = a.get::<longshore::aws_batch::Reason>(k, 1)?;
        Ok(Native::of(<longshore::aws_batch::RetryStrategy>::new(a0, a1)))
    }),
    statics: &[("of", |k, a| {
        let a0 = a.get::<longshore::aws_batch::Action>(k, 0)?;
        let a1 = a.get::<longshore::aws_batch::Reason>(k, 1)?;
        ToWire::wire(<longshore::aws_batch::RetryStrategy>::of(a0, a1), k)
    })],
    members: &[
        Member::Get("action", |k, o| {
            let this = o.this::<longshore::aws_batch::RetryStrategy>()?;
            ToWire::wire(<longshore::aws_batch::RetryStrategy>::action(&this), k)
        }),
        Member::Get("on", |k, o| {
            let this = o.this::<longshore::aws_batch::RetryStrategy>()?;
            ToWire::wire(Clone::clone(<longshore::aws_batch::RetryStrategy>::on(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::RetryStrategy, AWS_BATCH_RETRYSTRATEGY);
pub(crate) static AWS_BATCH_SECRET: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.Secret",
    interface: false,
    create: None,
    statics: &[
        ("fromSecretsManager", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_batch::Secret>::from_secrets_manager_with(a0, a1.as_deref()), k)
        }),
        ("fromSecretsManagerVersion", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.get::<longshore::aws_batch::SecretVersionInfo>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_batch::Secret>::from_secrets_manager_version(a0, a1, a2.as_deref()), k)
        }),
        ("fromSsmParameter", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::Secret>::from_ssm_parameter(a0), k)
        }),
    ],
    members: &[
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_batch::Secret>()?;
            ToWire::wire(<longshore::aws_batch::Secret>::arn(&this), k)
        }),
        Member::Get("hasField", |k, o| {
            let this = o.this::<longshore::aws_batch::Secret>()?;
            ToWire::wire(<longshore::aws_batch::Secret>::has_field(&this), k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_batch::Secret>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_batch::Secret>::grant_read(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_batch::Secret, AWS_BATCH_SECRET);
bound_struct!(longshore::aws_batch::SecretVersionInfo, AWS_BATCH_SECRETVERSIONINFO, "aws-cdk-lib.aws_batch.SecretVersionInfo", {
"versionId" => version_id,
"versionStage" => version_stage,
});
bound_struct!(longshore::aws_batch::Share, AWS_BATCH_SHARE, "aws-cdk-lib.aws_batch.Share", {
"shareIdentifier" => share_identifier,
"weightFactor" => weight_factor,
});
bound_struct!(longshore::aws_batch::Tmpfs, AWS_BATCH_TMPFS, "aws-cdk-lib.aws_batch.Tmpfs", {
"containerPath" => container_path,
"size" => size,
"mountOptions" => mount_options,
});
bound_enum!(longshore::aws_batch::TmpfsMountOption, "aws-cdk-lib.aws_batch.TmpfsMountOption", {
"DEFAULTS" => Defaults,
"RO" => Ro,
"RW" => Rw,
"SUID" => Suid,
"NOSUID" => Nosuid,
"DEV" => Dev,
"NODEV" => Nodev,
"EXEC" => Exec,
"NOEXEC" => Noexec,
"SYNC" => Sync,
"ASYNC" => Async,
"DIRSYNC" => Dirsync,
"REMOUNT" => Remount,
"MAND" => Mand,
"NOMAND" => Nomand,
"ATIME" => Atime,
"NOATIME" => Noatime,
"DIRATIME" => Diratime,
"NODIRATIME" => Nodiratime,
"BIND" => Bind,
"RBIND" => Rbind,
"UNBINDABLE" => Unbindable,
"RUNBINDABLE" => Runbindable,
"PRIVATE" => Private,
"RPRIVATE" => Rprivate,
"SHARED" => Shared,
"RSHARED" => Rshared,
"SLAVE" => Slave,
"RSLAVE" => Rslave,
"RELATIME" => Relatime,
"NORELATIME" => Norelatime,
"STRICTATIME" => Strictatime,
"NOSTRICTATIME" => Nostrictatime,
"MODE" => Mode,
"UID" => Uid,
"GID" => Gid,
"NR_INODES" => NrInodes,
"NR_BLOCKS" => NrBlocks,
"MPOL" => Mpol,
});
bound_struct!(longshore::aws_batch::Ulimit, AWS_BATCH_ULIMIT, "aws-cdk-lib.aws_batch.Ulimit", {
"hardLimit" => hard_limit,
"name" => name,
"softLimit" => soft_limit,
});
bound_enum!(longshore::aws_batch::UlimitName, "aws-cdk-lib.aws_batch.UlimitName", {
"CORE" => Core,
"CPU" => Cpu,
"DATA" => Data,
"FSIZE" => Fsize,
"LOCKS" => Locks,
"MEMLOCK" => Memlock,
"MSGQUEUE" => Msgqueue,
"NICE" => Nice,
"NOFILE" => Nofile,
"NPROC" => Nproc,
"RSS" => Rss,
"RTPRIO" => Rtprio,
"RTTIME" => Rttime,
"SIGPENDING" => Sigpending,
"STACK" => Stack,
});
pub(crate) static AWS_BATCH_UNMANAGEDCOMPUTEENVIRONMENT: Class = Class {
    fqn: "aws-cdk-lib.aws_batch.UnmanagedComputeEnvironment",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_batch::UnmanagedComputeEnvironmentProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_batch::UnmanagedComputeEnvironment>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromUnmanagedComputeEnvironmentArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(
            <longshore::aws_batch::UnmanagedComputeEnvironment>::from_unmanaged_compute_environment_arn(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("computeEnvironmentArn", |k, o| {
            let this = o.this::<longshore::aws_batch::UnmanagedComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::UnmanagedComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_arn(&this), k)
        }),
        Member::Get("computeEnvironmentName", |k, o| {
            let this = o.this::<longshore::aws_batch::UnmanagedComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::UnmanagedComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::compute_environment_name(&this), k)
        }),
        Member::Get("enabled", |k, o| {
            let this = o.this::<longshore::aws_batch::UnmanagedComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::UnmanagedComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::enabled(&this), k)
        }),
        Member::Get("serviceRole", |k, o| {
            let this = o.this::<longshore::aws_batch::UnmanagedComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::UnmanagedComputeEnvironment as longshore::aws_batch::IComputeEnvironment>::service_role(&this), k)
        }),
        Member::Get("unmanagedvCPUs", |k, o| {
            let this = o.this::<longshore::aws_batch::UnmanagedComputeEnvironment>()?;
            ToWire::wire(<longshore::aws_batch::UnmanagedComputeEnvironment as longshore::aws_batch::IUnmanagedComputeEnvironment>::unmanagedv_cpus(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_batch::UnmanagedComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IComputeEnvironment>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_batch::UnmanagedComputeEnvironment => std::rc::Rc<dyn longshore::aws_batch::IUnmanagedComputeEnvironment>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_batch::UnmanagedComputeEnvironment, AWS_BATCH_UNMANAGEDCOMPUTEENVIRONMENT, construct);
bound_struct!(longshore::aws_batch::UnmanagedComputeEnvironmentProps, AWS_BATCH_UNMANAGEDCOMPUTEENVIRONMENTPROPS, "aws-cdk-lib.aws_batch.UnmanagedComputeEnvironmentProps", {
"computeEnvironmentName" => compute_environment_name,
"serviceRole" => service_role,
"enabled" => enabled,
"unmanagedvCpus" => unmanagedv_cpus,
});
