//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static CUSTOM_RESOURCES_AWSCUSTOMRESOURCE: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.AwsCustomResource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::custom_resources::AwsCustomResourceProps>(k, 2)?;
        Ok(Native::of(<longshore::custom_resources::AwsCustomResource>::new(&a0, a1, a2)?))
    }),
    statics: &[("PROVIDER_FUNCTION_UUID", |k, a| {
        ToWire::wire(<longshore::custom_resources::AwsCustomResource>::PROVIDER_FUNCTION_UUID, k)
    })],
    members: &[
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::custom_resources::AwsCustomResource>()?;
            ToWire::wire(
                <longshore::custom_resources::AwsCustomResource as longshore::aws_iam::IGrantable>::grant_principal(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("getResponseField", |k, o, a| {
            let this = o.this::<longshore::custom_resources::AwsCustomResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::AwsCustomResource>::get_response_field(&this, a0)?, k)
        }),
        Member::Call("getResponseFieldReference", |k, o, a| {
            let this = o.this::<longshore::custom_resources::AwsCustomResource>()?;
            let a0 = a.get::<String>(k, 0)?;
            crate::native::as_class(
                k,
                "aws-cdk-lib.Reference",
                <longshore::custom_resources::AwsCustomResource>::get_response_field_reference(&this, a0)?,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::custom_resources::AwsCustomResource => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::custom_resources::AwsCustomResource, CUSTOM_RESOURCES_AWSCUSTOMRESOURCE, construct);
pub(crate) static CUSTOM_RESOURCES_AWSCUSTOMRESOURCEPOLICY: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.AwsCustomResourcePolicy",
    interface: false,
    create: None,
    statics: &[
        ("fromSdkCalls", |k, a| {
            let a0 = a.get::<longshore::custom_resources::SdkCallsPolicyOptions>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::AwsCustomResourcePolicy>::from_sdk_calls(a0), k)
        }),
        ("fromStatements", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_iam::PolicyStatement>>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::AwsCustomResourcePolicy>::from_statements(a0), k)
        }),
    ],
    members: &[
        Member::Get("statements", |k, o| {
            let this = o.this::<longshore::custom_resources::AwsCustomResourcePolicy>()?;
            ToWire::wire(<longshore::custom_resources::AwsCustomResourcePolicy>::statements(&this), k)
        }),
        Member::Get("resources", |k, o| {
            let this = o.this::<longshore::custom_resources::AwsCustomResourcePolicy>()?;
            ToWire::wire(<longshore::custom_resources::AwsCustomResourcePolicy>::resources(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::AwsCustomResourcePolicy, CUSTOM_RESOURCES_AWSCUSTOMRESOURCEPOLICY);
bound_struct!(longshore::custom_resources::AwsCustomResourceProps, CUSTOM_RESOURCES_AWSCUSTOMRESOURCEPROPS, "aws-cdk-lib.custom_resources.AwsCustomResourceProps", {
"resourceType" => resource_type,
"onCreate" => on_create,
"onUpdate" => on_update,
"onDelete" => on_delete,
"policy" => policy,
"role" => role,
"timeout" => timeout,
"memorySize" => memory_size,
"logRetention" => log_retention,
"logGroup" => log_group,
"installLatestAwsSdk" => install_latest_aws_sdk,
"functionName" => function_name,
"removalPolicy" => removal_policy,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"serviceTimeout" => service_timeout,
});
bound_struct!(longshore::custom_resources::AwsSdkCall, CUSTOM_RESOURCES_AWSSDKCALL, "aws-cdk-lib.custom_resources.AwsSdkCall", {
"action" => action,
"service" => service,
"apiVersion" => api_version,
"assumedRoleArn" => assumed_role_arn,
"externalId" => external_id,
"ignoreErrorCodesMatching" => ignore_error_codes_matching,
"logging" => logging,
"outputPaths" => output_paths,
"parameters" => parameters,
"physicalResourceId" => physical_resource_id,
"region" => region,
});
pub(crate) static CUSTOM_RESOURCES_CUSTOMRESOURCECONFIG: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.CustomResourceConfig",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::custom_resources::CustomResourceConfig>::of(&a0), k)
    })],
    members: &[
        Member::Call("addLambdaRuntime", |k, o, a| {
            let this = o.this::<longshore::custom_resources::CustomResourceConfig>()?;
            let a0 = a.get::<longshore::aws_lambda::Runtime>(k, 0)?;
            {
                <longshore::custom_resources::CustomResourceConfig>::add_lambda_runtime(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addLogRetentionLifetime", |k, o, a| {
            let this = o.this::<longshore::custom_resources::CustomResourceConfig>()?;
            let a0 = a.get::<longshore::aws_logs::RetentionDays>(k, 0)?;
            {
                <longshore::custom_resources::CustomResourceConfig>::add_log_retention_lifetime(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addRemovalPolicy", |k, o, a| {
            let this = o.this::<longshore::custom_resources::CustomResourceConfig>()?;
            let a0 = a.get::<longshore_core::cfn_resource::RemovalPolicy>(k, 0)?;
            {
                <longshore::custom_resources::CustomResourceConfig>::add_removal_policy(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::CustomResourceConfig, CUSTOM_RESOURCES_CUSTOMRESOURCECONFIG);
pub(crate) static CUSTOM_RESOURCES_CUSTOMRESOURCELAMBDARUNTIME: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.CustomResourceLambdaRuntime",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_lambda::Runtime>(k, 0)?;
        Ok(Native::of(<longshore::custom_resources::CustomResourceLambdaRuntime>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::custom_resources::CustomResourceLambdaRuntime>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::custom_resources::CustomResourceLambdaRuntime as longshore_core::aspects::Aspect>::visit(
                &this, &a0,
            )?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::custom_resources::CustomResourceLambdaRuntime => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::custom_resources::CustomResourceLambdaRuntime, CUSTOM_RESOURCES_CUSTOMRESOURCELAMBDARUNTIME);
pub(crate) static CUSTOM_RESOURCES_CUSTOMRESOURCELOGRETENTION: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.CustomResourceLogRetention",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_logs::RetentionDays>(k, 0)?;
        Ok(Native::of(<longshore::custom_resources::CustomResourceLogRetention>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::custom_resources::CustomResourceLogRetention>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::custom_resources::CustomResourceLogRetention as longshore_core::aspects::Aspect>::visit(
                &this, &a0,
            )?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::custom_resources::CustomResourceLogRetention => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::custom_resources::CustomResourceLogRetention, CUSTOM_RESOURCES_CUSTOMRESOURCELOGRETENTION);
pub(crate) static CUSTOM_RESOURCES_CUSTOMRESOURCEREMOVALPOLICY: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.CustomResourceRemovalPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore_core::cfn_resource::RemovalPolicy>(k, 0)?;
        Ok(Native::of(<longshore::custom_resources::CustomResourceRemovalPolicy>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::custom_resources::CustomResourceRemovalPolicy>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::custom_resources::CustomResourceRemovalPolicy as longshore_core::aspects::Aspect>::visit(
                &this, &a0,
            )?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::custom_resources::CustomResourceRemovalPolicy => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::custom_resources::CustomResourceRemovalPolicy, CUSTOM_RESOURCES_CUSTOMRESOURCEREMOVALPOLICY);
bound_struct!(longshore::custom_resources::LogOptions, CUSTOM_RESOURCES_LOGOPTIONS, "aws-cdk-lib.custom_resources.LogOptions", {
"destination" => destination,
"includeExecutionData" => include_execution_data,
"level" => level,
});
pub(crate) static CUSTOM_RESOURCES_LOGGING: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.Logging",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::custom_resources::LoggingProps>(k, 0)?;
        Ok(Native::of(<longshore::custom_resources::Logging>::new(a0)))
    }),
    statics: &[
        ("all", |k, a| ToWire::wire(<longshore::custom_resources::Logging>::all(), k)),
        ("withDataHidden", |k, a| ToWire::wire(<longshore::custom_resources::Logging>::with_data_hidden(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::Logging, CUSTOM_RESOURCES_LOGGING);
bound_struct!(longshore::custom_resources::LoggingProps, CUSTOM_RESOURCES_LOGGINGPROPS, "aws-cdk-lib.custom_resources.LoggingProps", {
"logApiResponseData" => log_api_response_data,
});
pub(crate) static CUSTOM_RESOURCES_PHYSICALRESOURCEID: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.PhysicalResourceId",
    interface: false,
    create: None,
    statics: &[
        ("fromResponse", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::PhysicalResourceId>::from_response(a0), k)
        }),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::PhysicalResourceId>::of(a0), k)
        }),
    ],
    members: &[
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::custom_resources::PhysicalResourceId>()?;
            ToWire::wire(<longshore::custom_resources::PhysicalResourceId>::id(&this), k)
        }),
        Member::Get("responsePath", |k, o| {
            let this = o.this::<longshore::custom_resources::PhysicalResourceId>()?;
            ToWire::wire(<longshore::custom_resources::PhysicalResourceId>::response_path(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::PhysicalResourceId, CUSTOM_RESOURCES_PHYSICALRESOURCEID);
pub(crate) static CUSTOM_RESOURCES_PHYSICALRESOURCEIDREFERENCE: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.PhysicalResourceIdReference",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::custom_resources::PhysicalResourceIdReference>::new()))),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::custom_resources::PhysicalResourceIdReference => longshore_core::value::Value, |t| longshore_core::value::Value::from(t)),
    ],
};
bound!(longshore::custom_resources::PhysicalResourceIdReference, CUSTOM_RESOURCES_PHYSICALRESOURCEIDREFERENCE);
pub(crate) static CUSTOM_RESOURCES_PROVIDER: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.Provider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::custom_resources::ProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::custom_resources::Provider>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("onEventHandler", |k, o| {
            let this = o.this::<longshore::custom_resources::Provider>()?;
            ToWire::wire(Clone::clone(<longshore::custom_resources::Provider>::on_event_handler(&this)), k)
        }),
        Member::Get("serviceToken", |k, o| {
            let this = o.this::<longshore::custom_resources::Provider>()?;
            ToWire::wire(<longshore::custom_resources::Provider>::service_token(&this), k)
        }),
        Member::Get("isCompleteHandler", |k, o| {
            let this = o.this::<longshore::custom_resources::Provider>()?;
            ToWire::wire(<longshore::custom_resources::Provider>::is_complete_handler(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::Provider, CUSTOM_RESOURCES_PROVIDER, construct);
bound_struct!(longshore::custom_resources::ProviderProps, CUSTOM_RESOURCES_PROVIDERPROPS, "aws-cdk-lib.custom_resources.ProviderProps", {
"onEventHandler" => on_event_handler,
"isCompleteHandler" => is_complete_handler,
"queryInterval" => query_interval,
"totalTimeout" => total_timeout,
"logRetention" => log_retention,
"logGroup" => log_group,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"role" => role,
"frameworkOnEventRole" => framework_on_event_role,
"frameworkCompleteAndTimeoutRole" => framework_complete_and_timeout_role,
"providerFunctionName" => provider_function_name,
"providerFunctionEnvEncryption" => provider_function_env_encryption,
"waiterStateMachineLogOptions" => waiter_state_machine_log_options,
"disableWaiterStateMachineLogging" => disable_waiter_state_machine_logging,
"frameworkLambdaLoggingLevel" => framework_lambda_logging_level,
});
bound_struct!(longshore::custom_resources::SdkCallsPolicyOptions, CUSTOM_RESOURCES_SDKCALLSPOLICYOPTIONS, "aws-cdk-lib.custom_resources.SdkCallsPolicyOptions", {
"resources" => resources,
});
pub(crate) static CUSTOM_RESOURCES_WAITERSTATEMACHINE: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.WaiterStateMachine",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::custom_resources::WaiterStateMachineProps>(k, 2)?;
        Ok(Native::of(<longshore::custom_resources::WaiterStateMachine>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("stateMachineArn", |k, o| {
            let this = o.this::<longshore::custom_resources::WaiterStateMachine>()?;
            ToWire::wire(<longshore::custom_resources::WaiterStateMachine>::state_machine_arn(&this), k)
        }),
        Member::Call("grantStartExecution", |k, o, a| {
            let this = o.this::<longshore::custom_resources::WaiterStateMachine>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::custom_resources::WaiterStateMachine>::grant_start_execution(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::WaiterStateMachine, CUSTOM_RESOURCES_WAITERSTATEMACHINE, construct);
bound_struct!(longshore::custom_resources::WaiterStateMachineProps, CUSTOM_RESOURCES_WAITERSTATEMACHINEPROPS, "aws-cdk-lib.custom_resources.WaiterStateMachineProps", {
"isCompleteHandler" => is_complete_handler,
"timeoutHandler" => timeout_handler,
"interval" => interval,
"maxAttempts" => max_attempts,
"backoffRate" => backoff_rate,
"logOptions" => log_options,
"disableLogging" => disable_logging,
});
