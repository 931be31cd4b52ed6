//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_lambda::ApplicationLogLevel, "aws-cdk-lib.aws_lambda.ApplicationLogLevel", {
"INFO" => Info,
"DEBUG" => Debug,
"WARN" => Warn,
"TRACE" => Trace,
"ERROR" => Error,
"FATAL" => Fatal,
});
pub(crate) static AWS_LAMBDA_ARCHITECTURE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Architecture",
    interface: false,
    create: None,
    statics: &[
        ("ARM_64", |k, a| ToWire::wire(<longshore::aws_lambda::Architecture>::ARM_64, k)),
        ("X86_64", |k, a| ToWire::wire(<longshore::aws_lambda::Architecture>::X86_64, k)),
        ("custom", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Architecture>::custom(a0, a1), k)
        }),
    ],
    members: &[
        Member::Get("dockerPlatform", |k, o| {
            let this = o.this::<longshore::aws_lambda::Architecture>()?;
            ToWire::wire(<longshore::aws_lambda::Architecture>::docker_platform(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_lambda::Architecture>()?;
            ToWire::wire(<longshore::aws_lambda::Architecture>::name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::Architecture, AWS_LAMBDA_ARCHITECTURE);
pub(crate) static AWS_LAMBDA_CODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Code",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_asset(a0), k)
        }),
        ("fromInline", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_inline(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::Code, AWS_LAMBDA_CODE);
pub(crate) static AWS_LAMBDA_DOCKERIMAGECODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.DockerImageCode",
    interface: false,
    create: None,
    statics: &[("fromEcr", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
        a.at_most(1)?;
        ToWire::wire(<longshore::aws_lambda::DockerImageCode>::from_ecr(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::DockerImageCode, AWS_LAMBDA_DOCKERIMAGECODE);
pub(crate) static AWS_LAMBDA_DOCKERIMAGEFUNCTION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.DockerImageFunction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::DockerImageFunctionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::DockerImageFunction>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("grantPrincipal", |k, o| {
        let this = o.this::<longshore::aws_lambda::DockerImageFunction>()?;
        ToWire::wire(
            <longshore::aws_lambda::DockerImageFunction as longshore::aws_iam::IGrantable>::grant_principal(&this),
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::DockerImageFunction => longshore::aws_lambda::Function, |t| (*t).clone()),
        upcast!(longshore::aws_lambda::DockerImageFunction => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::DockerImageFunction => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_lambda::DockerImageFunction, AWS_LAMBDA_DOCKERIMAGEFUNCTION, construct);
bound_struct!(longshore::aws_lambda::DockerImageFunctionProps, AWS_LAMBDA_DOCKERIMAGEFUNCTIONPROPS, "aws-cdk-lib.aws_lambda.DockerImageFunctionProps", {
"code" => code,
"description" => description,
"timeout" => timeout,
"environment" => environment,
"functionName" => function_name,
"memorySize" => memory_size,
"ephemeralStorageSize" => ephemeral_storage_size,
"initialPolicy" => initial_policy,
"role" => role,
"deadLetterQueueEnabled" => dead_letter_queue_enabled,
"deadLetterQueue" => dead_letter_queue,
"deadLetterTopic" => dead_letter_topic,
"tracing" => tracing,
"reservedConcurrentExecutions" => reserved_concurrent_executions,
"environmentEncryption" => environment_encryption,
"architecture" => architecture,
"logGroup" => log_group,
"loggingFormat" => logging_format,
"applicationLogLevelV2" => application_log_level,
"systemLogLevelV2" => system_log_level,
});
pub(crate) static AWS_LAMBDA_FUNCTION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Function",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::FunctionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::Function>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromFunctionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Function>::from_function_arn(&a0, a1, a2)?, k)
        }),
        ("fromFunctionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::FunctionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Function>::from_function_attributes(&a0, a1, a2)?, k)
        }),
        ("fromFunctionName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Function>::from_function_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("architecture", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(Clone::clone(<longshore::aws_lambda::Function>::architecture(&this)), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::function_arn(&this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::function_name(&this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("logGroup", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::log_group(&this).cloned(), k)
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::permissions_node(&this),
                k,
            )
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::resource_arns_for_grant_invoke(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("deadLetterQueue", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::dead_letter_queue(&this).cloned(), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::role(&this).cloned(), k)
        }),
        Member::Call("addEnvironment", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            a.at_most(2)?;
            {
                <longshore::aws_lambda::Function>::add_environment(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::add_permission(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::grant_invoke(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::metric(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::metric_duration(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::metric_errors(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::metric_invocations(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::metric_throttles(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::Function => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Function => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::Function, AWS_LAMBDA_FUNCTION, construct);
bound_struct!(longshore::aws_lambda::FunctionAttributes, AWS_LAMBDA_FUNCTIONATTRIBUTES, "aws-cdk-lib.aws_lambda.FunctionAttributes", {
"functionArn" => function_arn,
"role" => role,
"sameEnvironment" => same_environment,
"skipPermissions" => skip_permissions default,
});
bound_struct!(longshore::aws_lambda::FunctionProps, AWS_LAMBDA_FUNCTIONPROPS, "aws-cdk-lib.aws_lambda.FunctionProps", {
"runtime" => runtime,
"code" => code,
"handler" => handler,
"description" => description,
"timeout" => timeout,
"environment" => environment,
"functionName" => function_name,
"memorySize" => memory_size,
"ephemeralStorageSize" => ephemeral_storage_size,
"initialPolicy" => initial_policy,
"role" => role,
"deadLetterQueueEnabled" => dead_letter_queue_enabled,
"deadLetterQueue" => dead_letter_queue,
"deadLetterTopic" => dead_letter_topic,
"tracing" => tracing,
"reservedConcurrentExecutions" => reserved_concurrent_executions,
"environmentEncryption" => environment_encryption,
"architecture" => architecture,
"logGroup" => log_group,
"loggingFormat" => logging_format,
"applicationLogLevelV2" => application_log_level,
"systemLogLevelV2" => system_log_level,
});
pub(crate) static AWS_LAMBDA_IFUNCTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IFunction",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("functionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_arn(&*this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_name(&*this), k)
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::permissions_node(&*this), k)
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::resource_arns_for_grant_invoke(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::role(&*this).cloned(), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                longshore::aws_lambda::IFunction::add_permission(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_to_role_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke(&*this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_duration(&*this, a0)?, k)
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_errors(&*this, a0)?, k)
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_invocations(&*this, a0)?, k)
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_throttles(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IFunction> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IFunction>, AWS_LAMBDA_IFUNCTION_DYN, construct);
bound_enum!(longshore::aws_lambda::LoggingFormat, "aws-cdk-lib.aws_lambda.LoggingFormat", {
"TEXT" => Text,
"JSON" => Json,
});
bound_struct!(longshore::aws_lambda::Permission, AWS_LAMBDA_PERMISSION, "aws-cdk-lib.aws_lambda.Permission", {
"principal" => principal,
"action" => action,
"eventSourceToken" => event_source_token,
"scope" => scope,
"sourceAccount" => source_account,
"sourceArn" => source_arn,
"organizationId" => organization_id,
});
pub(crate) static AWS_LAMBDA_RUNTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Runtime",
    interface: false,
    create: None,
    statics: &[
        ("DOTNET_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_10, k)),
        ("DOTNET_6", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_6, k)),
        ("DOTNET_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_8, k)),
        ("DOTNET_9", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_9, k)),
        ("FROM_IMAGE", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::FROM_IMAGE, k)),
        ("JAVA_11", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_11, k)),
        ("JAVA_11_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_11_AL2023, k)),
        ("JAVA_17", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_17, k)),
        ("JAVA_17_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_17_AL2023, k)),
        ("JAVA_21", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_21, k)),
        ("JAVA_25", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_25, k)),
        ("JAVA_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8, k)),
        ("JAVA_8_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8_AL2023, k)),
        ("JAVA_8_CORRETTO", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8_CORRETTO, k)),
        ("NODEJS_10_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_10_X, k)),
        ("NODEJS_12_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_12_X, k)),
        ("NODEJS_14_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_14_X, k)),
        ("NODEJS_16_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_16_X, k)),
        ("NODEJS_18_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_18_X, k)),
        ("NODEJS_20_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_20_X, k)),
        ("NODEJS_22_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_22_X, k)),
        ("NODEJS_24_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_24_X, k)),
        ("NODEJS_LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_LATEST, k)),
        ("PROVIDED_AL2", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PROVIDED_AL2, k)),
        ("PROVIDED_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PROVIDED_AL2023, k)),
        ("PYTHON_3_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_10, k)),
        ("PYTHON_3_11", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_11, k)),
        ("PYTHON_3_12", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_12, k)),
        ("PYTHON_3_13", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_13, k)),
        ("PYTHON_3_14", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_14, k)),
        ("PYTHON_3_6", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_6, k)),
        ("PYTHON_3_7", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_7, k)),
        ("PYTHON_3_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_8, k)),
        ("PYTHON_3_9", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_9, k)),
        ("RUBY_2_7", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_2_7, k)),
        ("RUBY_3_2", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_2, k)),
        ("RUBY_3_3", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_3, k)),
        ("RUBY_3_4", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_4, k)),
        ("RUBY_4_0", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_4_0, k)),
    ],
    members: &[
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::name(&this), k)
        }),
        Member::Get("supportsInlineCode", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::supports_inline_code(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::Runtime, AWS_LAMBDA_RUNTIME);
bound_enum!(longshore::aws_lambda::SystemLogLevel, "aws-cdk-lib.aws_lambda.SystemLogLevel", {
"INFO" => Info,
"DEBUG" => Debug,
"WARN" => Warn,
});
bound_enum!(longshore::aws_lambda::Tracing, "aws-cdk-lib.aws_lambda.Tracing", {
"ACTIVE" => Active,
"PASS_THROUGH" => PassThrough,
"DISABLED" => Disabled,
});
