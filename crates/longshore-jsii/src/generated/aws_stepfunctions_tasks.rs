//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_stepfunctions_tasks::BatchContainerOverrides, AWS_STEPFUNCTIONS_TASKS_BATCHCONTAINEROVERRIDES, "aws-cdk-lib.aws_stepfunctions_tasks.BatchContainerOverrides", {
"command" => command,
"environment" => environment,
"instanceType" => instance_type,
"memory" => memory,
"gpuCount" => gpu_count,
"vcpus" => vcpus,
});
bound_struct!(longshore::aws_stepfunctions_tasks::BatchJobDependency, AWS_STEPFUNCTIONS_TASKS_BATCHJOBDEPENDENCY, "aws-cdk-lib.aws_stepfunctions_tasks.BatchJobDependency", {
"jobId" => job_id,
"type" => r#type,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_BATCHSUBMITJOB: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.BatchSubmitJob",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::BatchSubmitJobProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::BatchSubmitJobProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::BatchSubmitJobProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::BatchSubmitJob>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::BatchSubmitJob>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::BatchSubmitJob as longshore::aws_stepfunctions::IChainable>::id(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::BatchSubmitJob>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::BatchSubmitJob>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::BatchSubmitJob>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::BatchSubmitJob>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::BatchSubmitJob => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::BatchSubmitJob => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::BatchSubmitJob => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::BatchSubmitJob, AWS_STEPFUNCTIONS_TASKS_BATCHSUBMITJOB, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::BatchSubmitJobProps, AWS_STEPFUNCTIONS_TASKS_BATCHSUBMITJOBPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.BatchSubmitJobProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"jobDefinitionArn" => job_definition_arn,
"jobName" => job_name,
"jobQueueArn" => job_queue_arn,
"arraySize" => array_size,
"containerOverrides" => container_overrides,
"dependsOn" => depends_on,
"payload" => payload,
"attempts" => attempts,
"tags" => tags,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_CALLAWSSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.CallAwsService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::CallAwsServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::CallAwsService>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CallAwsServiceProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CallAwsServiceProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CallAwsService>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CallAwsService>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::CallAwsService as longshore::aws_stepfunctions::IChainable>::id(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CallAwsService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CallAwsService>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CallAwsService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CallAwsService>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::CallAwsService => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::CallAwsService => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::CallAwsService => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::CallAwsService, AWS_STEPFUNCTIONS_TASKS_CALLAWSSERVICE, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::CallAwsServiceProps, AWS_STEPFUNCTIONS_TASKS_CALLAWSSERVICEPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.CallAwsServiceProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"service" => service,
"action" => action,
"parameters" => parameters,
"iamResources" => iam_resources,
"iamAction" => iam_action,
"additionalIamStatements" => additional_iam_statements,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_CAPACITYPROVIDEROPTIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.CapacityProviderOptions",
    interface: false,
    create: None,
    statics: &[
        ("custom", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_ecs::CapacityProviderStrategy>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CapacityProviderOptions>::custom(a0)?, k)
        }),
        ("default", |k, a| ToWire::wire(<longshore::aws_stepfunctions_tasks::CapacityProviderOptions>::default(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_stepfunctions_tasks::CapacityProviderOptions, AWS_STEPFUNCTIONS_TASKS_CAPACITYPROVIDEROPTIONS);
pub(crate) static AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILD: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.CodeBuildStartBuild",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::add_catch(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuild>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuild => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuild => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuild => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuild, AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILD, construct);
pub(crate) static AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILDBATCH: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.CodeBuildStartBuildBatch",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatchProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatchProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatchProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::add_catch(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::add_retry(&this, a0)?.clone(),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatch,
    AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILDBATCH,
    construct
);
bound_struct!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuildBatchProps, AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILDBATCHPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.CodeBuildStartBuildBatchProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"project" => project,
"environmentVariablesOverride" => environment_variables_override,
});
bound_struct!(longshore::aws_stepfunctions_tasks::CodeBuildStartBuildProps, AWS_STEPFUNCTIONS_TASKS_CODEBUILDSTARTBUILDPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.CodeBuildStartBuildProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"project" => project,
"environmentVariablesOverride" => environment_variables_override,
});
bound_struct!(longshore::aws_stepfunctions_tasks::ContainerOverride, AWS_STEPFUNCTIONS_TASKS_CONTAINEROVERRIDE, "aws-cdk-lib.aws_stepfunctions_tasks.ContainerOverride", {
"containerDefinition" => container_definition,
"command" => command,
"environment" => environment,
"cpu" => cpu,
"memoryLimit" => memory_limit,
"memoryReservation" => memory_reservation,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_ECSEC2LAUNCHTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.EcsEc2LaunchTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<longshore::aws_stepfunctions_tasks::EcsEc2LaunchTargetOptions>>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::EcsEc2LaunchTarget>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_stepfunctions_tasks::EcsEc2LaunchTarget>()?;
        let a0 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTask>(k, 0)?;
        let a1 = a.get::<longshore::aws_stepfunctions_tasks::LaunchTargetBindOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsEc2LaunchTarget as longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>::bind(&this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::EcsEc2LaunchTarget => std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::EcsEc2LaunchTarget, AWS_STEPFUNCTIONS_TASKS_ECSEC2LAUNCHTARGET);
bound_struct!(longshore::aws_stepfunctions_tasks::EcsEc2LaunchTargetOptions, AWS_STEPFUNCTIONS_TASKS_ECSEC2LAUNCHTARGETOPTIONS, "aws-cdk-lib.aws_stepfunctions_tasks.EcsEc2LaunchTargetOptions", {
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
"capacityProviderOptions" => capacity_provider_options,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_ECSFARGATELAUNCHTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.EcsFargateLaunchTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<longshore::aws_stepfunctions_tasks::EcsFargateLaunchTargetOptions>>(k, 0)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::EcsFargateLaunchTarget>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_stepfunctions_tasks::EcsFargateLaunchTarget>()?;
        let a0 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTask>(k, 0)?;
        let a1 = a.get::<longshore::aws_stepfunctions_tasks::LaunchTargetBindOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsFargateLaunchTarget as longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>::bind(&this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::EcsFargateLaunchTarget => std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>>::from(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::EcsFargateLaunchTarget, AWS_STEPFUNCTIONS_TASKS_ECSFARGATELAUNCHTARGET);
bound_struct!(longshore::aws_stepfunctions_tasks::EcsFargateLaunchTargetOptions, AWS_STEPFUNCTIONS_TASKS_ECSFARGATELAUNCHTARGETOPTIONS, "aws-cdk-lib.aws_stepfunctions_tasks.EcsFargateLaunchTargetOptions", {
"platformVersion" => platform_version,
"capacityProviderOptions" => capacity_provider_options,
});
bound_struct!(longshore::aws_stepfunctions_tasks::EcsLaunchTargetConfig, AWS_STEPFUNCTIONS_TASKS_ECSLAUNCHTARGETCONFIG, "aws-cdk-lib.aws_stepfunctions_tasks.EcsLaunchTargetConfig", {
"parameters" => parameters,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_ECSRUNTASK: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.EcsRunTask",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTaskProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::EcsRunTask>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTaskProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTaskProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::EcsRunTask as longshore::aws_ec2::IConnectable>::connections(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::EcsRunTask as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EcsRunTask>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EcsRunTask>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::EcsRunTask => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::EcsRunTask => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_stepfunctions_tasks::EcsRunTask => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::EcsRunTask => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::EcsRunTask, AWS_STEPFUNCTIONS_TASKS_ECSRUNTASK, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::EcsRunTaskProps, AWS_STEPFUNCTIONS_TASKS_ECSRUNTASKPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.EcsRunTaskProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"cluster" => cluster,
"taskDefinition" => task_definition,
"revisionNumber" => revision_number,
"containerOverrides" => container_overrides,
"subnets" => subnets,
"securityGroups" => security_groups,
"assignPublicIp" => assign_public_ip,
"launchTarget" => launch_target,
"propagatedTagSource" => propagated_tag_source,
"enableExecuteCommand" => enable_execute_command,
"cpu" => cpu,
"memoryMiB" => memory_mi_b,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_EVENTBRIDGEPUTEVENTS: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.EventBridgePutEvents",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::EventBridgePutEventsProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::EventBridgePutEventsProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::EventBridgePutEventsProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::add_catch(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::EventBridgePutEvents>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::EventBridgePutEvents => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::EventBridgePutEvents => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::EventBridgePutEvents => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions_tasks::EventBridgePutEvents,
    AWS_STEPFUNCTIONS_TASKS_EVENTBRIDGEPUTEVENTS,
    construct
);
bound_struct!(longshore::aws_stepfunctions_tasks::EventBridgePutEventsEntry, AWS_STEPFUNCTIONS_TASKS_EVENTBRIDGEPUTEVENTSENTRY, "aws-cdk-lib.aws_stepfunctions_tasks.EventBridgePutEventsEntry", {
"detail" => detail,
"detailType" => detail_type,
"eventBus" => event_bus,
"source" => source,
});
bound_struct!(longshore::aws_stepfunctions_tasks::EventBridgePutEventsProps, AWS_STEPFUNCTIONS_TASKS_EVENTBRIDGEPUTEVENTSPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.EventBridgePutEventsProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"entries" => entries,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_IECSLAUNCHTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.IEcsLaunchTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>>()?;
        let a0 = a.get::<longshore::aws_stepfunctions_tasks::EcsRunTask>(k, 0)?;
        let a1 = a.get::<longshore::aws_stepfunctions_tasks::LaunchTargetBindOptions>(k, 1)?;
        ToWire::wire(longshore::aws_stepfunctions_tasks::IEcsLaunchTarget::bind(&*this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_stepfunctions_tasks::IEcsLaunchTarget>,
    AWS_STEPFUNCTIONS_TASKS_IECSLAUNCHTARGET_DYN
);
bound_enum!(longshore::aws_stepfunctions_tasks::LambdaInvocationType, "aws-cdk-lib.aws_stepfunctions_tasks.LambdaInvocationType", {
"REQUEST_RESPONSE" => RequestResponse,
"EVENT" => Event,
"DRY_RUN" => DryRun,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_LAMBDAINVOKE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.LambdaInvoke",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::LambdaInvokeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::LambdaInvokeProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::LambdaInvokeProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::LambdaInvoke>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::LambdaInvoke>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::LambdaInvoke as longshore::aws_stepfunctions::IChainable>::id(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::LambdaInvoke>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::LambdaInvoke>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::LambdaInvoke>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::LambdaInvoke>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::LambdaInvoke => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::LambdaInvoke => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::LambdaInvoke => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::LambdaInvoke, AWS_STEPFUNCTIONS_TASKS_LAMBDAINVOKE, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::LambdaInvokeProps, AWS_STEPFUNCTIONS_TASKS_LAMBDAINVOKEPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.LambdaInvokeProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"lambdaFunction" => lambda_function,
"payload" => payload,
"invocationType" => invocation_type,
"clientContext" => client_context,
"qualifier" => qualifier,
"payloadResponseOnly" => payload_response_only,
"retryOnServiceExceptions" => retry_on_service_exceptions,
});
bound_struct!(longshore::aws_stepfunctions_tasks::LaunchTargetBindOptions, AWS_STEPFUNCTIONS_TASKS_LAUNCHTARGETBINDOPTIONS, "aws-cdk-lib.aws_stepfunctions_tasks.LaunchTargetBindOptions", {
"taskDefinition" => task_definition,
"cluster" => cluster,
});
bound_struct!(longshore::aws_stepfunctions_tasks::MessageAttribute, AWS_STEPFUNCTIONS_TASKS_MESSAGEATTRIBUTE, "aws-cdk-lib.aws_stepfunctions_tasks.MessageAttribute", {
"value" => value,
"dataType" => data_type,
});
bound_enum!(longshore::aws_stepfunctions_tasks::MessageAttributeDataType, "aws-cdk-lib.aws_stepfunctions_tasks.MessageAttributeDataType", {
"STRING" => String,
"STRING_ARRAY" => StringArray,
"NUMBER" => Number,
"BINARY" => Binary,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_SNSPUBLISH: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.SnsPublish",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::SnsPublishProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::SnsPublish>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::SnsPublishProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::SnsPublishProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SnsPublish>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SnsPublish>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::SnsPublish as longshore::aws_stepfunctions::IChainable>::id(&this),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SnsPublish>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SnsPublish>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SnsPublish>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SnsPublish>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::SnsPublish => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::SnsPublish => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::SnsPublish => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::SnsPublish, AWS_STEPFUNCTIONS_TASKS_SNSPUBLISH, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::SnsPublishProps, AWS_STEPFUNCTIONS_TASKS_SNSPUBLISHPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.SnsPublishProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"topic" => topic,
"message" => message,
"messageAttributes" => message_attributes,
"messagePerSubscriptionType" => message_per_subscription_type,
"subject" => subject,
"messageGroupId" => message_group_id,
"messageDeduplicationId" => message_deduplication_id,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_SQSSENDMESSAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.SqsSendMessage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::SqsSendMessageProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::SqsSendMessageProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::SqsSendMessageProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SqsSendMessage>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SqsSendMessage>()?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::SqsSendMessage as longshore::aws_stepfunctions::IChainable>::id(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SqsSendMessage>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::add_catch(&this, &*a0, a1)?.clone(), k)
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SqsSendMessage>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::add_retry(&this, a0)?.clone(), k)
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::SqsSendMessage>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::SqsSendMessage>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::SqsSendMessage => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::SqsSendMessage => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::SqsSendMessage => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_stepfunctions_tasks::SqsSendMessage, AWS_STEPFUNCTIONS_TASKS_SQSSENDMESSAGE, construct);
bound_struct!(longshore::aws_stepfunctions_tasks::SqsSendMessageProps, AWS_STEPFUNCTIONS_TASKS_SQSSENDMESSAGEPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.SqsSendMessageProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"queue" => queue,
"messageBody" => message_body,
"delay" => delay,
"messageDeduplicationId" => message_deduplication_id,
"messageGroupId" => message_group_id,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSINVOKEACTIVITY: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.StepFunctionsInvokeActivity",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivityProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivityProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivityProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::add_catch(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::add_retry(&this, a0)?.clone(),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivity,
    AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSINVOKEACTIVITY,
    construct
);
bound_struct!(longshore::aws_stepfunctions_tasks::StepFunctionsInvokeActivityProps, AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSINVOKEACTIVITYPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.StepFunctionsInvokeActivityProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"activity" => activity,
"parameters" => parameters,
"arguments" => arguments,
});
pub(crate) static AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSSTARTEXECUTION: Class = Class {
    fqn: "aws-cdk-lib.aws_stepfunctions_tasks.StepFunctionsStartExecution",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecutionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("jsonata", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecutionProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::jsonata(&a0, a1, a2)?, k)
        }),
        ("jsonPath", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecutionProps>(k, 2)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::json_path(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("endStates", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution as longshore::aws_stepfunctions::IChainable>::end_states(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>()?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution as longshore::aws_stepfunctions::IChainable>::id(&this), k)
        }),
        Member::Call("addCatch", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_stepfunctions::CatchProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::add_catch(&this, &*a0, a1)?.clone(),
                k,
            )
        }),
        Member::Call("addRetry", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>()?;
            let a0 = a.get::<longshore::aws_stepfunctions::RetryProps>(k, 0)?;
            ToWire::wire(
                <longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::add_retry(&this, a0)?.clone(),
                k,
            )
        }),
        Member::Call("next", |k, o, a| {
            let this = o.this::<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>(k, 0)?;
            ToWire::wire(<longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution>::next(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution => longshore::aws_stepfunctions::TaskStateBase, |t| (*t).clone()),
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution => std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>, |t| <std::rc::Rc<dyn longshore::aws_stepfunctions::IChainable>>::from(t)),
        upcast!(longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution => std::rc::Rc<dyn longshore::aws_stepfunctions::INextable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_stepfunctions_tasks::StepFunctionsStartExecution,
    AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSSTARTEXECUTION,
    construct
);
bound_struct!(longshore::aws_stepfunctions_tasks::StepFunctionsStartExecutionProps, AWS_STEPFUNCTIONS_TASKS_STEPFUNCTIONSSTARTEXECUTIONPROPS, "aws-cdk-lib.aws_stepfunctions_tasks.StepFunctionsStartExecutionProps", {
"queryLanguage" => query_language,
"stateName" => state_name,
"comment" => comment,
"inputPath" => input_path,
"outputPath" => output_path,
"resultPath" => result_path,
"resultSelector" => result_selector,
"outputs" => outputs,
"assign" => assign,
"timeout" => timeout,
"taskTimeout" => task_timeout,
"heartbeat" => heartbeat,
"heartbeatTimeout" => heartbeat_timeout,
"integrationPattern" => integration_pattern,
"credentials" => credentials,
"stateMachine" => state_machine,
"input" => input,
"name" => name,
"associateWithParent" => associate_with_parent,
});
bound_struct!(longshore::aws_stepfunctions_tasks::TaskEnvironmentVariable, AWS_STEPFUNCTIONS_TASKS_TASKENVIRONMENTVARIABLE, "aws-cdk-lib.aws_stepfunctions_tasks.TaskEnvironmentVariable", {
"name" => name,
"value" => value,
});
