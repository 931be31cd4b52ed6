//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_EVENTS_TARGETS_APIDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.ApiDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_events::IApiDestination>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::ApiDestinationProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::ApiDestination>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::ApiDestination>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::ApiDestination as longshore::aws_events::IRuleTarget>::bind(
                &this, &a0, &a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::ApiDestination => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::ApiDestination => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::ApiDestination, AWS_EVENTS_TARGETS_APIDESTINATION);
bound_struct!(longshore::aws_events_targets::ApiDestinationProps, AWS_EVENTS_TARGETS_APIDESTINATIONPROPS, "aws-cdk-lib.aws_events_targets.ApiDestinationProps", {
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
"event" => event,
"eventRole" => event_role,
"headerParameters" => header_parameters,
"pathParameterValues" => path_parameter_values,
"queryStringParameters" => query_string_parameters,
});
pub(crate) static AWS_EVENTS_TARGETS_AWSAPI: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.AwsApi",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_events_targets::AwsApiProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_events_targets::AwsApi>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::AwsApi>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::AwsApi as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::AwsApi => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::AwsApi => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::AwsApi, AWS_EVENTS_TARGETS_AWSAPI);
bound_struct!(longshore::aws_events_targets::AwsApiInput, AWS_EVENTS_TARGETS_AWSAPIINPUT, "aws-cdk-lib.aws_events_targets.AwsApiInput", {
"service" => service,
"action" => action,
"parameters" => parameters,
"catchErrorPattern" => catch_error_pattern,
"apiVersion" => api_version,
});
bound_struct!(longshore::aws_events_targets::AwsApiProps, AWS_EVENTS_TARGETS_AWSAPIPROPS, "aws-cdk-lib.aws_events_targets.AwsApiProps", {
"service" => service,
"action" => action,
"parameters" => parameters,
"catchErrorPattern" => catch_error_pattern,
"apiVersion" => api_version,
"policyStatement" => policy_statement,
});
pub(crate) static AWS_EVENTS_TARGETS_BATCHJOB: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.BatchJob",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.construct(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        let a3 = a.construct(k, 3)?;
        let a4 = a.get::<longshore::aws_events_targets::BatchJobProps>(k, 4)?;
        Ok(Native::of(<longshore::aws_events_targets::BatchJob>::new(a0, &a1, a2, &a3, a4)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::BatchJob>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::BatchJob as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::BatchJob => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::BatchJob => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::BatchJob, AWS_EVENTS_TARGETS_BATCHJOB);
bound_struct!(longshore::aws_events_targets::BatchJobProps, AWS_EVENTS_TARGETS_BATCHJOBPROPS, "aws-cdk-lib.aws_events_targets.BatchJobProps", {
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
"event" => event,
"size" => size,
"attempts" => attempts,
"jobName" => job_name,
});
pub(crate) static AWS_EVENTS_TARGETS_CLOUDWATCHLOGGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.CloudWatchLogGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::LogGroupProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::CloudWatchLogGroup>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::CloudWatchLogGroup>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::CloudWatchLogGroup as longshore::aws_events::IRuleTarget>::bind(
                &this, &a0, &a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::CloudWatchLogGroup => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::CloudWatchLogGroup => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::CloudWatchLogGroup, AWS_EVENTS_TARGETS_CLOUDWATCHLOGGROUP);
pub(crate) static AWS_EVENTS_TARGETS_CODEBUILDPROJECT: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.CodeBuildProject",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_codebuild::IProject>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::CodeBuildProjectProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::CodeBuildProject>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::CodeBuildProject>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::CodeBuildProject as longshore::aws_events::IRuleTarget>::bind(
                &this, &a0, &a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::CodeBuildProject => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::CodeBuildProject => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::CodeBuildProject, AWS_EVENTS_TARGETS_CODEBUILDPROJECT);
bound_struct!(longshore::aws_events_targets::CodeBuildProjectProps, AWS_EVENTS_TARGETS_CODEBUILDPROJECTPROPS, "aws-cdk-lib.aws_events_targets.CodeBuildProjectProps", {
"eventRole" => event_role,
"event" => event,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_EVENTS_TARGETS_CODEPIPELINE: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.CodePipeline",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_codepipeline::IPipeline>>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore::aws_events_targets::CodePipeline>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::CodePipeline>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::CodePipeline as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::CodePipeline => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::CodePipeline => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::CodePipeline, AWS_EVENTS_TARGETS_CODEPIPELINE);
bound_struct!(longshore::aws_events_targets::CodePipelineTargetOptions, AWS_EVENTS_TARGETS_CODEPIPELINETARGETOPTIONS, "aws-cdk-lib.aws_events_targets.CodePipelineTargetOptions", {
"eventRole" => event_role,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_events_targets::ContainerOverride, AWS_EVENTS_TARGETS_CONTAINEROVERRIDE, "aws-cdk-lib.aws_events_targets.ContainerOverride", {
"containerName" => container_name,
"command" => command,
"environment" => environment,
"cpu" => cpu,
"memoryLimit" => memory_limit,
"memoryReservation" => memory_reservation,
});
pub(crate) static AWS_EVENTS_TARGETS_ECSTASK: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.EcsTask",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_events_targets::EcsTaskProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_events_targets::EcsTask>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_events_targets::EcsTask>()?;
            ToWire::wire(<longshore::aws_events_targets::EcsTask>::security_groups(&this).map(<[_]>::to_vec), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_events_targets::EcsTask>()?;
            let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events_targets::EcsTask as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::EcsTask => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::EcsTask => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::EcsTask, AWS_EVENTS_TARGETS_ECSTASK);
bound_struct!(longshore::aws_events_targets::EcsTaskProps, AWS_EVENTS_TARGETS_ECSTASKPROPS, "aws-cdk-lib.aws_events_targets.EcsTaskProps", {
"cluster" => cluster,
"taskDefinition" => task_definition,
"taskCount" => task_count,
"containerOverrides" => container_overrides,
"cpu" => cpu,
"ephemeralStorage" => ephemeral_storage,
"executionRole" => execution_role,
"inferenceAcceleratorOverrides" => inference_accelerator_overrides,
"memory" => memory,
"taskRole" => task_role,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"role" => role,
"platformVersion" => platform_version,
"assignPublicIp" => assign_public_ip,
"propagateTags" => propagate_tags,
"tags" => tags,
"enableExecuteCommand" => enable_execute_command,
"launchType" => launch_type,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_events_targets::EphemeralStorageOverride, AWS_EVENTS_TARGETS_EPHEMERALSTORAGEOVERRIDE, "aws-cdk-lib.aws_events_targets.EphemeralStorageOverride", {
"sizeInGiB" => size_in_gib,
});
pub(crate) static AWS_EVENTS_TARGETS_EVENTBUS: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.EventBus",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::EventBusProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::EventBus>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::EventBus>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::EventBus as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::EventBus => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::EventBus => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::EventBus, AWS_EVENTS_TARGETS_EVENTBUS);
bound_struct!(longshore::aws_events_targets::EventBusProps, AWS_EVENTS_TARGETS_EVENTBUSPROPS, "aws-cdk-lib.aws_events_targets.EventBusProps", {
"role" => role,
"deadLetterQueue" => dead_letter_queue,
});
bound_struct!(longshore::aws_events_targets::InferenceAcceleratorOverride, AWS_EVENTS_TARGETS_INFERENCEACCELERATOROVERRIDE, "aws-cdk-lib.aws_events_targets.InferenceAcceleratorOverride", {
"deviceName" => device_name,
"deviceType" => device_type,
});
pub(crate) static AWS_EVENTS_TARGETS_LAMBDAFUNCTION: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.LambdaFunction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::LambdaFunctionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::LambdaFunction>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::LambdaFunction>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(
            <longshore::aws_events_targets::LambdaFunction as longshore::aws_events::IRuleTarget>::bind(
                &this, &a0, &a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::LambdaFunction => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::LambdaFunction => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::LambdaFunction, AWS_EVENTS_TARGETS_LAMBDAFUNCTION);
bound_struct!(longshore::aws_events_targets::LambdaFunctionProps, AWS_EVENTS_TARGETS_LAMBDAFUNCTIONPROPS, "aws-cdk-lib.aws_events_targets.LambdaFunctionProps", {
"event" => event,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_events_targets::LogGroupProps, AWS_EVENTS_TARGETS_LOGGROUPPROPS, "aws-cdk-lib.aws_events_targets.LogGroupProps", {
"event" => event,
"logEvent" => log_event,
"installLatestAwsSdk" => install_latest_aws_sdk,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_EVENTS_TARGETS_LOGGROUPTARGETINPUT: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.LogGroupTargetInput",
    interface: false,
    create: None,
    statics: &[
        ("fromObject", |k, a| {
            let a0 = a.get::<longshore::aws_events_targets::LogGroupTargetInputOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_events_targets::LogGroupTargetInput>::from_object(a0), k)
        }),
        ("fromObjectV2", |k, a| {
            let a0 = a.get::<longshore::aws_events_targets::LogGroupTargetInputOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_events_targets::LogGroupTargetInput>::from_object_v2(a0), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events_targets::LogGroupTargetInput>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        ToWire::wire(<longshore::aws_events_targets::LogGroupTargetInput>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::LogGroupTargetInput => longshore::aws_events::RuleTargetInput, |t| <longshore::aws_events::RuleTargetInput>::from(t)),
    ],
};
bound!(longshore::aws_events_targets::LogGroupTargetInput, AWS_EVENTS_TARGETS_LOGGROUPTARGETINPUT);
bound_struct!(longshore::aws_events_targets::LogGroupTargetInputOptions, AWS_EVENTS_TARGETS_LOGGROUPTARGETINPUTOPTIONS, "aws-cdk-lib.aws_events_targets.LogGroupTargetInputOptions", {
"timestamp" => timestamp,
"message" => message,
});
pub(crate) static AWS_EVENTS_TARGETS_SFNSTATEMACHINE: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.SfnStateMachine",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_stepfunctions::IStateMachine>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::SfnStateMachineProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::SfnStateMachine>::with_props(a0, a1)?))
    }),
    statics: &[],
    members: &[
        Member::Get("machine", |k, o| {
            let this = o.this::<longshore::aws_events_targets::SfnStateMachine>()?;
            ToWire::wire(<longshore::aws_events_targets::SfnStateMachine>::machine(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_events_targets::SfnStateMachine>()?;
            let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events_targets::SfnStateMachine as longshore::aws_events::IRuleTarget>::bind(
                    &this, &a0, &a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::SfnStateMachine => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::SfnStateMachine => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::SfnStateMachine, AWS_EVENTS_TARGETS_SFNSTATEMACHINE);
bound_struct!(longshore::aws_events_targets::SfnStateMachineProps, AWS_EVENTS_TARGETS_SFNSTATEMACHINEPROPS, "aws-cdk-lib.aws_events_targets.SfnStateMachineProps", {
"input" => input,
"role" => role,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_EVENTS_TARGETS_SNSTOPIC: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.SnsTopic",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::SnsTopicProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::SnsTopic>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("topic", |k, o| {
            let this = o.this::<longshore::aws_events_targets::SnsTopic>()?;
            ToWire::wire(<longshore::aws_events_targets::SnsTopic>::topic(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_events_targets::SnsTopic>()?;
            let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events_targets::SnsTopic as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::SnsTopic => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::SnsTopic => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::SnsTopic, AWS_EVENTS_TARGETS_SNSTOPIC);
bound_struct!(longshore::aws_events_targets::SnsTopicProps, AWS_EVENTS_TARGETS_SNSTOPICPROPS, "aws-cdk-lib.aws_events_targets.SnsTopicProps", {
"message" => message,
"authorizeUsingRole" => authorize_using_role default,
"role" => role,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_EVENTS_TARGETS_SQSQUEUE: Class = Class {
    fqn: "aws-cdk-lib.aws_events_targets.SqsQueue",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        let a1 = a.get::<longshore::aws_events_targets::SqsQueueProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_events_targets::SqsQueue>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("queue", |k, o| {
            let this = o.this::<longshore::aws_events_targets::SqsQueue>()?;
            ToWire::wire(<longshore::aws_events_targets::SqsQueue>::queue(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_events_targets::SqsQueue>()?;
            let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events_targets::SqsQueue as longshore::aws_events::IRuleTarget>::bind(&this, &a0, &a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events_targets::SqsQueue => longshore::aws_events::RuleTargetRef, |t| <longshore::aws_events::RuleTargetRef>::from(t)),
        upcast!(longshore::aws_events_targets::SqsQueue => std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events_targets::SqsQueue, AWS_EVENTS_TARGETS_SQSQUEUE);
bound_struct!(longshore::aws_events_targets::SqsQueueProps, AWS_EVENTS_TARGETS_SQSQUEUEPROPS, "aws-cdk-lib.aws_events_targets.SqsQueueProps", {
"message" => message,
"messageGroupId" => message_group_id,
"deadLetterQueue" => dead_letter_queue,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_events_targets::Tag, AWS_EVENTS_TARGETS_TAG, "aws-cdk-lib.aws_events_targets.Tag", {
"key" => key,
"value" => value,
});
bound_struct!(longshore::aws_events_targets::TaskEnvironmentVariable, AWS_EVENTS_TARGETS_TASKENVIRONMENTVARIABLE, "aws-cdk-lib.aws_events_targets.TaskEnvironmentVariable", {
"name" => name,
"value" => value,
});
