//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_lambda::AdotInstrumentationConfig, AWS_LAMBDA_ADOTINSTRUMENTATIONCONFIG, "aws-cdk-lib.aws_lambda.AdotInstrumentationConfig", {
"layerVersion" => layer_version,
"execWrapper" => exec_wrapper,
});
bound_enum!(longshore::aws_lambda::AdotLambdaExecWrapper, "aws-cdk-lib.aws_lambda.AdotLambdaExecWrapper", {
"REGULAR_HANDLER" => RegularHandler,
"PROXY_HANDLER" => ProxyHandler,
"STREAM_HANDLER" => StreamHandler,
"INSTRUMENT_HANDLER" => InstrumentHandler,
"SQS_HANDLER" => SqsHandler,
});
pub(crate) static AWS_LAMBDA_ADOTLAMBDALAYERGENERICVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLambdaLayerGenericVersion",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::LATEST, k)),
        ("V0_102_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_102_1, k)),
        ("V0_115_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_115_0, k)),
        ("V0_62_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_62_1, k)),
        ("V0_82_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_82_0, k)),
        ("V0_84_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_84_0, k)),
        ("V0_88_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_88_0, k)),
        ("V0_90_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_90_1, k)),
        ("V0_98_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::V0_98_0, k)),
    ],
    members: &[Member::Call("layerArn", |k, o, a| {
        let this = o.this::<longshore::aws_lambda::AdotLambdaLayerGenericVersion>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::Architecture>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerGenericVersion>::layer_arn(this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::AdotLambdaLayerGenericVersion, AWS_LAMBDA_ADOTLAMBDALAYERGENERICVERSION);
pub(crate) static AWS_LAMBDA_ADOTLAMBDALAYERJAVAAUTOINSTRUMENTATIONVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLambdaLayerJavaAutoInstrumentationVersion",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::LATEST, k)
        }),
        ("V1_19_2", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_19_2, k)
        }),
        ("V1_28_1", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_28_1, k)
        }),
        ("V1_30_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_30_0, k)
        }),
        ("V1_31_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_31_0, k)
        }),
        ("V1_32_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_32_0, k)
        }),
        ("V1_32_0_1", |k, a| {
            ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::V1_32_0_1, k)
        }),
    ],
    members: &[Member::Call("layerArn", |k, o, a| {
        let this = o.this::<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::Architecture>(k, 1)?;
        ToWire::wire(
            <longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>::layer_arn(this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion,
    AWS_LAMBDA_ADOTLAMBDALAYERJAVAAUTOINSTRUMENTATIONVERSION
);
pub(crate) static AWS_LAMBDA_ADOTLAMBDALAYERJAVASCRIPTSDKVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLambdaLayerJavaScriptSdkVersion",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::LATEST, k)),
        ("V1_15_0_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_15_0_1, k)),
        ("V1_16_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_16_0, k)),
        ("V1_17_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_17_1, k)),
        ("V1_18_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_18_1, k)),
        ("V1_30_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_30_0, k)),
        ("V1_7_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::V1_7_0, k)),
    ],
    members: &[Member::Call("layerArn", |k, o, a| {
        let this = o.this::<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::Architecture>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>::layer_arn(this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion, AWS_LAMBDA_ADOTLAMBDALAYERJAVASCRIPTSDKVERSION);
pub(crate) static AWS_LAMBDA_ADOTLAMBDALAYERJAVASDKVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLambdaLayerJavaSdkVersion",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::LATEST, k)),
        ("V1_19_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_19_0, k)),
        ("V1_28_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_28_1, k)),
        ("V1_30_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_30_0, k)),
        ("V1_31_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_31_0, k)),
        ("V1_32_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_32_0, k)),
        ("V1_32_0_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::V1_32_0_1, k)),
    ],
    members: &[Member::Call("layerArn", |k, o, a| {
        let this = o.this::<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::Architecture>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>::layer_arn(this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion, AWS_LAMBDA_ADOTLAMBDALAYERJAVASDKVERSION);
pub(crate) static AWS_LAMBDA_ADOTLAMBDALAYERPYTHONSDKVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLambdaLayerPythonSdkVersion",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::LATEST, k)),
        ("V1_13_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_13_0, k)),
        ("V1_14_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_14_0, k)),
        ("V1_15_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_15_0, k)),
        ("V1_16_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_16_0, k)),
        ("V1_17_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_17_0, k)),
        ("V1_18_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_18_0, k)),
        ("V1_19_0_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_19_0_1, k)),
        ("V1_20_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_20_0, k)),
        ("V1_20_0_1", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_20_0_1, k)),
        ("V1_21_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_21_0, k)),
        ("V1_24_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_24_0, k)),
        ("V1_25_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_25_0, k)),
        ("V1_29_0", |k, a| ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::V1_29_0, k)),
    ],
    members: &[Member::Call("layerArn", |k, o, a| {
        let this = o.this::<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::Architecture>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>::layer_arn(this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion, AWS_LAMBDA_ADOTLAMBDALAYERPYTHONSDKVERSION);
pub(crate) static AWS_LAMBDA_ADOTLAYERVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.AdotLayerVersion",
    interface: false,
    create: None,
    statics: &[
        ("fromGenericLayerVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::AdotLambdaLayerGenericVersion>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::AdotLayerVersion>::from_generic_layer_version(a0), k)
        }),
        ("fromJavaAutoInstrumentationLayerVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::AdotLambdaLayerJavaAutoInstrumentationVersion>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::AdotLayerVersion>::from_java_auto_instrumentation_layer_version(a0), k)
        }),
        ("fromJavaScriptSdkLayerVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::AdotLambdaLayerJavaScriptSdkVersion>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::AdotLayerVersion>::from_java_script_sdk_layer_version(a0), k)
        }),
        ("fromJavaSdkLayerVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::AdotLambdaLayerJavaSdkVersion>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::AdotLayerVersion>::from_java_sdk_layer_version(a0), k)
        }),
        ("fromPythonSdkLayerVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::AdotLambdaLayerPythonSdkVersion>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::AdotLayerVersion>::from_python_sdk_layer_version(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::AdotLayerVersion, AWS_LAMBDA_ADOTLAYERVERSION);
pub(crate) static AWS_LAMBDA_ALIAS: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Alias",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::AliasProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::Alias>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromAliasAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::AliasAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_lambda::Alias>::from_alias_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("aliasName", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IAlias>::alias_name(&this), k)
        }),
        Member::Get("architecture", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::architecture(&this), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_ec2::IClientVpnConnectionHandler>::function_arn(&this),
                k,
            )
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_ec2::IClientVpnConnectionHandler>::function_name(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("lambda", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias>::lambda(&this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IAlias>::version(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::role(&this).cloned(), k)
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::latest_version(&this)?, k)
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::permissions_node(&this), k)
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::resource_arns_for_grant_invoke(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::tenancy_config(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::is_bound_to_vpc(&this), k)
        }),
        Member::Call("addAutoScaling", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_lambda::AutoScalingOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Alias>::add_auto_scaling(&this, a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::configure_async_invoke(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::add_event_source(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::add_event_source_mapping(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::add_function_url(&this, a0)?,
                k,
            )
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::add_permission(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::grant_invoke(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::grant_invoke_latest_version(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::grant_invoke_url(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::grant_invoke_version(
                    &this, &*a0, &*a1,
                )?,
                k,
            )
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::metric_duration(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::metric_errors(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::metric_invocations(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Alias>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Alias as longshore::aws_lambda::IFunction>::metric_throttles(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::Alias => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Alias => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Alias => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Alias => std::rc::Rc<dyn longshore::aws_lambda::IAlias>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Alias => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::Alias, AWS_LAMBDA_ALIAS, construct);
bound_struct!(longshore::aws_lambda::AliasAttributes, AWS_LAMBDA_ALIASATTRIBUTES, "aws-cdk-lib.aws_lambda.AliasAttributes", {
"aliasName" => alias_name,
"aliasVersion" => alias_version,
});
bound_struct!(longshore::aws_lambda::AliasOptions, AWS_LAMBDA_ALIASOPTIONS, "aws-cdk-lib.aws_lambda.AliasOptions", {
"description" => description,
"additionalVersions" => additional_versions,
"provisionedConcurrentExecutions" => provisioned_concurrent_executions,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_lambda::AliasProps, AWS_LAMBDA_ALIASPROPS, "aws-cdk-lib.aws_lambda.AliasProps", {
"aliasName" => alias_name,
"version" => version,
"description" => description,
"additionalVersions" => additional_versions,
"provisionedConcurrentExecutions" => provisioned_concurrent_executions,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
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
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| "linux/amd64".to_owned());
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
bound_struct!(longshore::aws_lambda::AutoScalingOptions, AWS_LAMBDA_AUTOSCALINGOPTIONS, "aws-cdk-lib.aws_lambda.AutoScalingOptions", {
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
});
bound_struct!(longshore::aws_lambda::BucketOptions, AWS_LAMBDA_BUCKETOPTIONS, "aws-cdk-lib.aws_lambda.BucketOptions", {
"objectVersion" => object_version,
"sourceKMSKey" => source_kms_key,
});
pub(crate) static AWS_LAMBDA_CAPACITYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.CapacityProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::CapacityProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::CapacityProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromCapacityProviderArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::CapacityProvider>::from_capacity_provider_arn(&a0, a1, a2)?, k)
        }),
        ("fromCapacityProviderAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::CapacityProviderAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::CapacityProvider>::from_capacity_provider_attributes(&a0, a1, a2)?, k)
        }),
        ("fromCapacityProviderName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::CapacityProvider>::from_capacity_provider_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("capacityProviderArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::CapacityProvider>()?;
            ToWire::wire(<longshore::aws_lambda::CapacityProvider as longshore::aws_lambda::ICapacityProvider>::capacity_provider_arn(&this), k)
        }),
        Member::Get("capacityProviderName", |k, o| {
            let this = o.this::<longshore::aws_lambda::CapacityProvider>()?;
            ToWire::wire(<longshore::aws_lambda::CapacityProvider as longshore::aws_lambda::ICapacityProvider>::capacity_provider_name(&this), k)
        }),
        Member::Call("addFunction", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::CapacityProvider>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::CapacityProviderFunctionOptions>(k, 1)?;
            {
                <longshore::aws_lambda::CapacityProvider>::add_function(&this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::CapacityProvider => std::rc::Rc<dyn longshore::aws_lambda::ICapacityProvider>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::CapacityProvider, AWS_LAMBDA_CAPACITYPROVIDER, construct);
bound_struct!(longshore::aws_lambda::CapacityProviderAttributes, AWS_LAMBDA_CAPACITYPROVIDERATTRIBUTES, "aws-cdk-lib.aws_lambda.CapacityProviderAttributes", {
"capacityProviderArn" => capacity_provider_arn,
});
bound_struct!(longshore::aws_lambda::CapacityProviderFunctionOptions, AWS_LAMBDA_CAPACITYPROVIDERFUNCTIONOPTIONS, "aws-cdk-lib.aws_lambda.CapacityProviderFunctionOptions", {
"perExecutionEnvironmentMaxConcurrency" => per_execution_environment_max_concurrency,
"executionEnvironmentMemoryGiBPerVCpu" => execution_environment_memory_gi_b_per_v_cpu,
"publishToLatestPublished" => publish_to_latest_published,
"latestPublishedScalingConfig" => latest_published_scaling_config,
});
bound_struct!(longshore::aws_lambda::CapacityProviderProps, AWS_LAMBDA_CAPACITYPROVIDERPROPS, "aws-cdk-lib.aws_lambda.CapacityProviderProps", {
"capacityProviderName" => capacity_provider_name,
"securityGroups" => security_groups,
"subnets" => subnets,
"operatorRole" => operator_role,
"architectures" => architectures,
"instanceTypeFilter" => instance_type_filter,
"maxVCpuCount" => max_v_cpu_count,
"scalingOptions" => scaling_options,
"kmsKey" => kms_key,
"propagateTags" => propagate_tags,
"logGroup" => log_group,
"systemLogLevel" => system_log_level,
});
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
        ("fromBucket", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_bucket(a0, a1, a2.as_deref()), k)
        }),
        ("fromBucketV2", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::BucketOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_bucket_v2(a0, a1, a2), k)
        }),
        ("fromCustomCommand", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::CustomCommandOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_custom_command(a0, a1, a2)?, k)
        }),
        ("fromDockerBuild", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::DockerBuildAssetOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Code>::from_docker_build(a0, a1)?, k)
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
pub(crate) static AWS_LAMBDA_CODESIGNINGCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.CodeSigningConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::CodeSigningConfigProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::CodeSigningConfig>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromCodeSigningConfigArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_lambda::CodeSigningConfig>::from_code_signing_config_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("codeSigningConfigArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::CodeSigningConfig>()?;
            ToWire::wire(<longshore::aws_lambda::CodeSigningConfig as longshore::aws_lambda::ICodeSigningConfig>::code_signing_config_arn(&this), k)
        }),
        Member::Get("codeSigningConfigId", |k, o| {
            let this = o.this::<longshore::aws_lambda::CodeSigningConfig>()?;
            ToWire::wire(<longshore::aws_lambda::CodeSigningConfig as longshore::aws_lambda::ICodeSigningConfig>::code_signing_config_id(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::CodeSigningConfig => std::rc::Rc<dyn longshore::aws_lambda::ICodeSigningConfig>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::CodeSigningConfig, AWS_LAMBDA_CODESIGNINGCONFIG, construct);
bound_struct!(longshore::aws_lambda::CodeSigningConfigProps, AWS_LAMBDA_CODESIGNINGCONFIGPROPS, "aws-cdk-lib.aws_lambda.CodeSigningConfigProps", {
"signingProfiles" => signing_profiles,
"untrustedArtifactOnDeployment" => untrusted_artifact_on_deployment,
"description" => description,
});
bound_struct!(longshore::aws_lambda::CustomCommandOptions, AWS_LAMBDA_CUSTOMCOMMANDOPTIONS, "aws-cdk-lib.aws_lambda.CustomCommandOptions", {
"exclude" => exclude,
"assetHash" => asset_hash,
"displayName" => display_name,
"commandOptions" => command_options,
});
bound_struct!(longshore::aws_lambda::DestinationConfig, AWS_LAMBDA_DESTINATIONCONFIG, "aws-cdk-lib.aws_lambda.DestinationConfig", {
"destination" => destination,
});
bound_struct!(longshore::aws_lambda::DestinationOptions, AWS_LAMBDA_DESTINATIONOPTIONS, "aws-cdk-lib.aws_lambda.DestinationOptions", {
"type" => r#type,
});
bound_enum!(longshore::aws_lambda::DestinationType, "aws-cdk-lib.aws_lambda.DestinationType", {
"FAILURE" => Failure,
"SUCCESS" => Success,
});
bound_struct!(longshore::aws_lambda::DlqDestinationConfig, AWS_LAMBDA_DLQDESTINATIONCONFIG, "aws-cdk-lib.aws_lambda.DlqDestinationConfig", {
"destination" => destination,
});
bound_struct!(longshore::aws_lambda::DockerBuildAssetOptions, AWS_LAMBDA_DOCKERBUILDASSETOPTIONS, "aws-cdk-lib.aws_lambda.DockerBuildAssetOptions", {
"imagePath" => image_path,
"outputPath" => output_path,
"buildArgs" => build_args,
"buildContexts" => build_contexts,
"file" => file,
"network" => network,
"platform" => platform,
"targetStage" => target_stage,
"cacheFrom" => cache_from,
"cacheTo" => cache_to,
"cacheDisabled" => cache_disabled,
});
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
    statics: &[
        ("metricAll", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all(&a0, a1)?, k)
        }),
        ("metricAllConcurrentExecutions", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all_concurrent_executions(a0)?, k)
        }),
        ("metricAllDuration", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all_duration(a0)?, k)
        }),
        ("metricAllErrors", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all_errors(a0)?, k)
        }),
        ("metricAllInvocations", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all_invocations(a0)?, k)
        }),
        ("metricAllThrottles", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::DockerImageFunction>::metric_all_throttles(a0)?, k)
        }),
        ("metricAllUnreservedConcurrentExecutions", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::DockerImageFunction>::metric_all_unreserved_concurrent_executions(a0)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_lambda::DockerImageFunction>()?;
            ToWire::wire(
                <longshore::aws_lambda::DockerImageFunction as longshore::aws_iam::IGrantable>::grant_principal(&this),
                k,
            )
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_lambda::DockerImageFunction>()?;
            ToWire::wire(
                <longshore::aws_lambda::DockerImageFunction as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::DockerImageFunction => longshore::aws_lambda::Function, |t| (*t).clone()),
        upcast!(longshore::aws_lambda::DockerImageFunction => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_lambda::DockerImageFunction => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
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
"applicationLogLevelV2" => application_log_level_v2,
"systemLogLevelV2" => system_log_level_v2,
"logFormat" => log_format,
"applicationLogLevel" => application_log_level,
"systemLogLevel" => system_log_level,
"insightsVersion" => insights_version,
"adotInstrumentation" => adot_instrumentation,
"paramsAndSecrets" => params_and_secrets,
"tenancyConfig" => tenancy_config,
"vpc" => vpc,
"ipv6AllowedForDualStack" => ipv6_allowed_for_dual_stack,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"allowPublicSubnet" => allow_public_subnet,
"snapStart" => snap_start,
"layers" => layers,
"events" => events,
"logRetention" => log_retention,
"logRemovalPolicy" => log_removal_policy,
"logRetentionRole" => log_retention_role,
"logRetentionRetryOptions" => log_retention_retry_options,
"currentVersionOptions" => current_version_options,
"filesystem" => filesystem,
"codeSigningConfig" => code_signing_config,
"runtimeManagementMode" => runtime_management_mode,
"recursiveLoop" => recursive_loop,
"durableConfig" => durable_config,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_lambda::DurableConfig, AWS_LAMBDA_DURABLECONFIG, "aws-cdk-lib.aws_lambda.DurableConfig", {
"executionTimeout" => execution_timeout,
"retentionPeriod" => retention_period,
});
pub(crate) static AWS_LAMBDA_ECRIMAGECODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.EcrImageCode",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda::EcrImageCodeProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_lambda::EcrImageCode>::new(a0, a1)))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::EcrImageCode => longshore::aws_lambda::Code, |t| <longshore::aws_lambda::Code>::from(t)),
    ],
};
bound!(longshore::aws_lambda::EcrImageCode, AWS_LAMBDA_ECRIMAGECODE);
bound_struct!(longshore::aws_lambda::EcrImageCodeProps, AWS_LAMBDA_ECRIMAGECODEPROPS, "aws-cdk-lib.aws_lambda.EcrImageCodeProps", {
"cmd" => cmd,
"entrypoint" => entrypoint,
"tag" => tag,
"tagOrDigest" => tag_or_digest,
"workingDirectory" => working_directory,
});
pub(crate) static AWS_LAMBDA_EVENTINVOKECONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.EventInvokeConfig",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::EventInvokeConfigProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::EventInvokeConfig>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::EventInvokeConfig, AWS_LAMBDA_EVENTINVOKECONFIG, construct);
bound_struct!(longshore::aws_lambda::EventInvokeConfigOptions, AWS_LAMBDA_EVENTINVOKECONFIGOPTIONS, "aws-cdk-lib.aws_lambda.EventInvokeConfigOptions", {
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_lambda::EventInvokeConfigProps, AWS_LAMBDA_EVENTINVOKECONFIGPROPS, "aws-cdk-lib.aws_lambda.EventInvokeConfigProps", {
"function" => function,
"qualifier" => qualifier,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_LAMBDA_EVENTSOURCEMAPPING: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.EventSourceMapping",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::EventSourceMappingProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::EventSourceMapping>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("eventSourceMappingArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::EventSourceMapping>()?;
            ToWire::wire(<longshore::aws_lambda::EventSourceMapping>::event_source_mapping_arn(&this)?, k)
        }),
        Member::Get("eventSourceMappingId", |k, o| {
            let this = o.this::<longshore::aws_lambda::EventSourceMapping>()?;
            ToWire::wire(<longshore::aws_lambda::EventSourceMapping>::event_source_mapping_id(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::EventSourceMapping, AWS_LAMBDA_EVENTSOURCEMAPPING, construct);
bound_enum!(longshore::aws_lambda::EventSourceMappingLogLevel, "aws-cdk-lib.aws_lambda.EventSourceMappingLogLevel", {
"INFO" => Info,
"DEBUG" => Debug,
"WARN" => Warn,
});
bound_struct!(longshore::aws_lambda::EventSourceMappingOptions, AWS_LAMBDA_EVENTSOURCEMAPPINGOPTIONS, "aws-cdk-lib.aws_lambda.EventSourceMappingOptions", {
"eventSourceArn" => event_source_arn,
"batchSize" => batch_size,
"bisectBatchOnError" => bisect_batch_on_error,
"onFailure" => on_failure,
"enabled" => enabled,
"startingPosition" => starting_position,
"startingPositionTimestamp" => starting_position_timestamp,
"reportBatchItemFailures" => report_batch_item_failures,
"maxBatchingWindow" => max_batching_window,
"maxConcurrency" => max_concurrency,
"maxRecordAge" => max_record_age,
"retryAttempts" => retry_attempts,
"parallelizationFactor" => parallelization_factor,
"kafkaTopic" => kafka_topic,
"tumblingWindow" => tumbling_window,
"kafkaBootstrapServers" => kafka_bootstrap_servers,
"kafkaConsumerGroupId" => kafka_consumer_group_id,
"sourceAccessConfigurations" => source_access_configurations,
"filters" => filters,
"filterEncryption" => filter_encryption,
"supportS3OnFailureDestination" => support_s3_on_failure_destination,
"provisionedPollerConfig" => provisioned_poller_config,
"metricsConfig" => metrics_config,
"logLevel" => log_level,
});
bound_struct!(longshore::aws_lambda::EventSourceMappingProps, AWS_LAMBDA_EVENTSOURCEMAPPINGPROPS, "aws-cdk-lib.aws_lambda.EventSourceMappingProps", {
"target" => target,
}, part options ["batchSize", "bisectBatchOnError", "enabled", "eventSourceArn", "filterEncryption", "filters", "kafkaBootstrapServers", "kafkaConsumerGroupId", "kafkaTopic", "logLevel", "maxBatchingWindow", "maxConcurrency", "maxRecordAge", "metricsConfig", "onFailure", "parallelizationFactor", "provisionedPollerConfig", "reportBatchItemFailures", "retryAttempts", "schemaRegistryConfig", "sourceAccessConfigurations", "startingPosition", "startingPositionTimestamp", "supportS3OnFailureDestination", "tumblingWindow"]);
pub(crate) static AWS_LAMBDA_FILESYSTEM: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.FileSystem",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_lambda::FileSystemConfig>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda::FileSystem>::new(a0)))
    }),
    statics: &[("fromEfsAccessPoint", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_efs::IAccessPoint>>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda::FileSystem>::from_efs_access_point(&*a0, a1)?, k)
    })],
    members: &[Member::Get("config", |k, o| {
        let this = o.this::<longshore::aws_lambda::FileSystem>()?;
        ToWire::wire(Clone::clone(<longshore::aws_lambda::FileSystem>::config(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::FileSystem, AWS_LAMBDA_FILESYSTEM);
bound_struct!(longshore::aws_lambda::FileSystemConfig, AWS_LAMBDA_FILESYSTEMCONFIG, "aws-cdk-lib.aws_lambda.FileSystemConfig", {
"localMountPath" => local_mount_path,
"arn" => arn,
"dependency" => dependency,
"connections" => connections,
"policies" => policies,
});
pub(crate) static AWS_LAMBDA_FILTERCRITERIA: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.FilterCriteria",
    interface: false,
    create: None,
    statics: &[("filter", |k, a| {
        let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
        ToWire::wire(<longshore::aws_lambda::FilterCriteria>::filter(a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::FilterCriteria, AWS_LAMBDA_FILTERCRITERIA);
pub(crate) static AWS_LAMBDA_FILTERRULE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.FilterRule",
    interface: false,
    create: None,
    statics: &[
        ("beginsWith", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::FilterRule>::begins_with(&a0), k)
        }),
        ("between", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::FilterRule>::between(a0, a1), k)
        }),
        ("empty", |k, a| ToWire::wire(<longshore::aws_lambda::FilterRule>::empty(), k)),
        ("exists", |k, a| ToWire::wire(<longshore::aws_lambda::FilterRule>::exists(), k)),
        ("isEqual", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::FilterRule>::is_equal(a0), k)
        }),
        ("notEquals", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::FilterRule>::not_equals(&a0), k)
        }),
        ("notExists", |k, a| ToWire::wire(<longshore::aws_lambda::FilterRule>::not_exists(), k)),
        ("null", |k, a| ToWire::wire(<longshore::aws_lambda::FilterRule>::null(), k)),
        ("or", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_lambda::FilterRule>::or(&a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::FilterRule, AWS_LAMBDA_FILTERRULE);
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
        ("metricAll", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all(&a0, a1)?, k)
        }),
        ("metricAllConcurrentExecutions", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_concurrent_executions(a0)?, k)
        }),
        ("metricAllDuration", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_duration(a0)?, k)
        }),
        ("metricAllErrors", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_errors(a0)?, k)
        }),
        ("metricAllInvocations", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_invocations(a0)?, k)
        }),
        ("metricAllThrottles", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_throttles(a0)?, k)
        }),
        ("metricAllUnreservedConcurrentExecutions", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Function>::metric_all_unreserved_concurrent_executions(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("architecture", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(Clone::clone(<longshore::aws_lambda::Function>::architecture(&this)), k)
        }),
        Member::Get("currentVersion", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::current_version(&this)?, k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_ec2::IClientVpnConnectionHandler>::function_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_ec2::IClientVpnConnectionHandler>::function_name(
                    &this,
                ),
                k,
            )
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
        Member::Get("runtime", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::runtime(&this), k)
        }),
        Member::Get("deadLetterQueue", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::dead_letter_queue(&this).cloned(), k)
        }),
        Member::Get("deadLetterTopic", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::dead_letter_topic(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::role(&this).cloned(), k)
        }),
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::tenancy_config(&this),
                k,
            )
        }),
        Member::Get("timeout", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::timeout(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(<longshore::aws_lambda::Function>::connections(&this)?, k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::is_bound_to_vpc(&this),
                k,
            )
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::latest_version(&this)?,
                k,
            )
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::AliasOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Function>::add_alias(&this, &a0, a1)?, k)
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
        Member::Call("addLayers", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>>(k, 0)?;
            {
                <longshore::aws_lambda::Function>::add_layers(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("invalidateVersionBasedOn", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_lambda::Function>::invalidate_version_based_on(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::add_event_source(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::add_event_source_mapping(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::add_function_url(&this, a0)?,
                k,
            )
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
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::configure_async_invoke(
                    &this, a0,
                )?;
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
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::grant_invoke_latest_version(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::grant_invoke_url(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Function>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Function as longshore::aws_lambda::IFunction>::grant_invoke_version(
                    &this, &*a0, &*a1,
                )?,
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
        upcast!(longshore::aws_lambda::Function => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Function => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
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
"securityGroup" => security_group,
"architecture" => architecture,
"tenancyConfig" => tenancy_config,
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
"applicationLogLevelV2" => application_log_level_v2,
"systemLogLevelV2" => system_log_level_v2,
"logFormat" => log_format,
"applicationLogLevel" => application_log_level,
"systemLogLevel" => system_log_level,
"insightsVersion" => insights_version,
"adotInstrumentation" => adot_instrumentation,
"paramsAndSecrets" => params_and_secrets,
"tenancyConfig" => tenancy_config,
"vpc" => vpc,
"ipv6AllowedForDualStack" => ipv6_allowed_for_dual_stack,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"allowAllOutbound" => allow_all_outbound,
"allowAllIpv6Outbound" => allow_all_ipv6_outbound,
"allowPublicSubnet" => allow_public_subnet,
"snapStart" => snap_start,
"layers" => layers,
"events" => events,
"logRetention" => log_retention,
"logRemovalPolicy" => log_removal_policy,
"logRetentionRole" => log_retention_role,
"logRetentionRetryOptions" => log_retention_retry_options,
"currentVersionOptions" => current_version_options,
"filesystem" => filesystem,
"codeSigningConfig" => code_signing_config,
"runtimeManagementMode" => runtime_management_mode,
"recursiveLoop" => recursive_loop,
"durableConfig" => durable_config,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
pub(crate) static AWS_LAMBDA_FUNCTIONURL: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.FunctionUrl",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::FunctionUrlProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::FunctionUrl>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("authType", |k, o| {
            let this = o.this::<longshore::aws_lambda::FunctionUrl>()?;
            ToWire::wire(<longshore::aws_lambda::FunctionUrl>::auth_type(&this), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::FunctionUrl>()?;
            ToWire::wire(<longshore::aws_lambda::FunctionUrl>::function_arn(&this), k)
        }),
        Member::Get("url", |k, o| {
            let this = o.this::<longshore::aws_lambda::FunctionUrl>()?;
            ToWire::wire(<longshore::aws_lambda::FunctionUrl>::url(&this), k)
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::FunctionUrl>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::FunctionUrl>::grant_invoke_url(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::FunctionUrl, AWS_LAMBDA_FUNCTIONURL, construct);
bound_enum!(longshore::aws_lambda::FunctionUrlAuthType, "aws-cdk-lib.aws_lambda.FunctionUrlAuthType", {
"AWS_IAM" => AwsIam,
"NONE" => None,
});
bound_struct!(longshore::aws_lambda::FunctionUrlCorsOptions, AWS_LAMBDA_FUNCTIONURLCORSOPTIONS, "aws-cdk-lib.aws_lambda.FunctionUrlCorsOptions", {
"allowCredentials" => allow_credentials,
"allowedHeaders" => allowed_headers,
"allowedMethods" => allowed_methods,
"allowedOrigins" => allowed_origins,
"exposedHeaders" => exposed_headers,
"maxAge" => max_age,
});
bound_struct!(longshore::aws_lambda::FunctionUrlOptions, AWS_LAMBDA_FUNCTIONURLOPTIONS, "aws-cdk-lib.aws_lambda.FunctionUrlOptions", {
"authType" => auth_type,
"cors" => cors,
"invokeMode" => invoke_mode,
});
bound_struct!(longshore::aws_lambda::FunctionUrlProps, AWS_LAMBDA_FUNCTIONURLPROPS, "aws-cdk-lib.aws_lambda.FunctionUrlProps", {
"function" => function,
"authType" => auth_type,
"cors" => cors,
"invokeMode" => invoke_mode,
});
pub(crate) static AWS_LAMBDA_HANDLER: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Handler",
    interface: false,
    create: None,
    statics: &[("FROM_IMAGE", |k, a| ToWire::wire(<longshore::aws_lambda::Handler>::FROM_IMAGE, k))],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::Handler, AWS_LAMBDA_HANDLER);
bound_enum!(longshore::aws_lambda::HttpMethod, "aws-cdk-lib.aws_lambda.HttpMethod", {
"GET" => Get,
"PUT" => Put,
"HEAD" => Head,
"POST" => Post,
"DELETE" => Delete,
"PATCH" => Patch,
"OPTIONS" => Options,
"ALL" => All,
});
pub(crate) static AWS_LAMBDA_IALIAS_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IAlias",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("aliasName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IAlias::alias_name(&*this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IAlias::version(&*this), k)
        }),
        Member::Get("architecture", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::architecture(&*this), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_arn(&*this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_name(&*this), k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::is_bound_to_vpc(&*this), k)
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::latest_version(&*this)?, k)
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::permissions_node(&*this), k)
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::resource_arns_for_grant_invoke(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::role(&*this).cloned(), k)
        }),
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::tenancy_config(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_event_source(&*this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_event_source_mapping(&*this, &a0, a1)?, k)
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_function_url(&*this, a0)?, k)
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                longshore::aws_lambda::IFunction::add_permission(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_to_role_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::configure_async_invoke(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_latest_version(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_url(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_version(&*this, &*a0, &*a1)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_duration(&*this, a0)?, k)
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_errors(&*this, a0)?, k)
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_invocations(&*this, a0)?, k)
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IAlias>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_throttles(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IAlias> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IAlias> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IAlias> => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IAlias>, AWS_LAMBDA_IALIAS_DYN, construct);
pub(crate) static AWS_LAMBDA_ICAPACITYPROVIDER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.ICapacityProvider",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("capacityProviderArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ICapacityProvider>>()?;
            ToWire::wire(longshore::aws_lambda::ICapacityProvider::capacity_provider_arn(&*this), k)
        }),
        Member::Get("capacityProviderName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ICapacityProvider>>()?;
            ToWire::wire(longshore::aws_lambda::ICapacityProvider::capacity_provider_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::ICapacityProvider>, AWS_LAMBDA_ICAPACITYPROVIDER_DYN, construct);
pub(crate) static AWS_LAMBDA_ICODESIGNINGCONFIG_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.ICodeSigningConfig",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("codeSigningConfigArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ICodeSigningConfig>>()?;
            ToWire::wire(longshore::aws_lambda::ICodeSigningConfig::code_signing_config_arn(&*this), k)
        }),
        Member::Get("codeSigningConfigId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ICodeSigningConfig>>()?;
            ToWire::wire(longshore::aws_lambda::ICodeSigningConfig::code_signing_config_id(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::ICodeSigningConfig>, AWS_LAMBDA_ICODESIGNINGCONFIG_DYN, construct);
pub(crate) static AWS_LAMBDA_IDESTINATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IDestination",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IDestination>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(longshore::aws_lambda::IDestination::bind(&*this, &a0, &*a1, a2.as_ref())?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IDestination>, AWS_LAMBDA_IDESTINATION_DYN);
pub(crate) static AWS_LAMBDA_IEVENTSOURCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IEventSource",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        {
            longshore::aws_lambda::IEventSource::bind(&*this, &*a0)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, AWS_LAMBDA_IEVENTSOURCE_DYN);
pub(crate) static AWS_LAMBDA_IEVENTSOURCEDLQ_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IEventSourceDlq",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>>()?;
        let a0 = a.get::<longshore::aws_lambda::EventSourceMapping>(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        ToWire::wire(longshore::aws_lambda::IEventSourceDlq::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>, AWS_LAMBDA_IEVENTSOURCEDLQ_DYN);
pub(crate) static AWS_LAMBDA_IFUNCTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IFunction",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("architecture", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::architecture(&*this), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_arn(&*this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_name(&*this), k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::is_bound_to_vpc(&*this), k)
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::latest_version(&*this)?, k)
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
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::tenancy_config(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_event_source(&*this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_event_source_mapping(&*this, &a0, a1)?, k)
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_function_url(&*this, a0)?, k)
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
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::configure_async_invoke(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_latest_version(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_url(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_version(&*this, &*a0, &*a1)?, k)
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
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IFunction> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IFunction> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IFunction>, AWS_LAMBDA_IFUNCTION_DYN, construct);
pub(crate) static AWS_LAMBDA_ILAYERVERSION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.ILayerVersion",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("layerVersionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>>()?;
            ToWire::wire(longshore::aws_lambda::ILayerVersion::layer_version_arn(&*this), k)
        }),
        Member::Get("compatibleRuntimes", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>>()?;
            ToWire::wire(longshore::aws_lambda::ILayerVersion::compatible_runtimes(&*this), k)
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::LayerVersionPermission>(k, 1)?;
            {
                longshore::aws_lambda::ILayerVersion::add_permission(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>, AWS_LAMBDA_ILAYERVERSION_DYN, construct);
pub(crate) static AWS_LAMBDA_IVERSION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IVersion",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("edgeArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IVersion::edge_arn(&*this)?, k)
        }),
        Member::Get("lambda", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IVersion::lambda(&*this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IVersion::version(&*this), k)
        }),
        Member::Get("architecture", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::architecture(&*this), k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_arn(&*this), k)
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::function_name(&*this), k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::is_bound_to_vpc(&*this), k)
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::latest_version(&*this)?, k)
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::permissions_node(&*this), k)
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::resource_arns_for_grant_invoke(&*this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::role(&*this).cloned(), k)
        }),
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_lambda::IFunction::tenancy_config(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_event_source(&*this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_event_source_mapping(&*this, &a0, a1)?, k)
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::add_function_url(&*this, a0)?, k)
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                longshore::aws_lambda::IFunction::add_permission(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::add_to_role_policy(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                longshore::aws_lambda::IFunction::configure_async_invoke(&*this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_latest_version(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_url(&*this, &*a0)?, k)
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::grant_invoke_version(&*this, &*a0, &*a1)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_duration(&*this, a0)?, k)
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_errors(&*this, a0)?, k)
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_invocations(&*this, a0)?, k)
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_lambda::IFunction::metric_throttles(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IVersion> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IVersion> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_lambda::IVersion> => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_lambda::IVersion>, AWS_LAMBDA_IVERSION_DYN, construct);
pub(crate) static AWS_LAMBDA_INSTANCETYPEFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.InstanceTypeFilter",
    interface: false,
    create: None,
    statics: &[
        ("allow", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_ec2::InstanceType>>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::InstanceTypeFilter>::allow(a0), k)
        }),
        ("exclude", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_ec2::InstanceType>>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::InstanceTypeFilter>::exclude(a0), k)
        }),
    ],
    members: &[
        Member::Get("allowedInstanceTypes", |k, o| {
            let this = o.this::<longshore::aws_lambda::InstanceTypeFilter>()?;
            ToWire::wire(<longshore::aws_lambda::InstanceTypeFilter>::allowed_instance_types(&this), k)
        }),
        Member::Get("excludedInstanceTypes", |k, o| {
            let this = o.this::<longshore::aws_lambda::InstanceTypeFilter>()?;
            ToWire::wire(<longshore::aws_lambda::InstanceTypeFilter>::excluded_instance_types(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::InstanceTypeFilter, AWS_LAMBDA_INSTANCETYPEFILTER);
bound_enum!(longshore::aws_lambda::InvokeMode, "aws-cdk-lib.aws_lambda.InvokeMode", {
"BUFFERED" => Buffered,
"RESPONSE_STREAM" => ResponseStream,
});
pub(crate) static AWS_LAMBDA_LAMBDAINSIGHTSVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.LambdaInsightsVersion",
    interface: false,
    create: None,
    statics: &[
        ("VERSION_1_0_119_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_119_0, k)
        }),
        ("VERSION_1_0_135_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_135_0, k)
        }),
        ("VERSION_1_0_143_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_143_0, k)
        }),
        ("VERSION_1_0_178_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_178_0, k)
        }),
        ("VERSION_1_0_229_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_229_0, k)
        }),
        ("VERSION_1_0_273_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_273_0, k)
        }),
        ("VERSION_1_0_275_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_275_0, k)
        }),
        ("VERSION_1_0_295_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_295_0, k)
        }),
        ("VERSION_1_0_317_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_317_0, k)
        }),
        ("VERSION_1_0_333_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_333_0, k)
        }),
        ("VERSION_1_0_391_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_391_0, k)
        }),
        ("VERSION_1_0_404_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_404_0, k)
        }),
        ("VERSION_1_0_498_0", |k, a| {
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_498_0, k)
        }),
        ("VERSION_1_0_54_0", |k, a| ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_54_0, k)),
        ("VERSION_1_0_86_0", |k, a| ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_86_0, k)),
        ("VERSION_1_0_89_0", |k, a| ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_89_0, k)),
        ("VERSION_1_0_98_0", |k, a| ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::VERSION_1_0_98_0, k)),
        ("fromInsightVersionArn", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::from_insight_version_arn(a0), k)
        }),
    ],
    members: &[Member::Get("layerVersionArn", |k, o| {
        let this = o.this::<longshore::aws_lambda::LambdaInsightsVersion>()?;
        ToWire::wire(<longshore::aws_lambda::LambdaInsightsVersion>::layer_version_arn(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::LambdaInsightsVersion, AWS_LAMBDA_LAMBDAINSIGHTSVERSION);
bound_struct!(longshore::aws_lambda::LambdaRuntimeProps, AWS_LAMBDA_LAMBDARUNTIMEPROPS, "aws-cdk-lib.aws_lambda.LambdaRuntimeProps", {
"supportsInlineCode" => supports_inline_code,
"bundlingDockerImage" => bundling_docker_image,
"supportsCodeGuruProfiling" => supports_code_guru_profiling,
"supportsSnapStart" => supports_snap_start,
"isVariable" => is_variable,
});
bound_struct!(longshore::aws_lambda::LatestPublishedScalingConfig, AWS_LAMBDA_LATESTPUBLISHEDSCALINGCONFIG, "aws-cdk-lib.aws_lambda.LatestPublishedScalingConfig", {
"minExecutionEnvironments" => min_execution_environments,
"maxExecutionEnvironments" => max_execution_environments,
});
pub(crate) static AWS_LAMBDA_LAYERVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.LayerVersion",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::LayerVersionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::LayerVersion>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLayerVersionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::LayerVersion>::from_layer_version_arn(&a0, a1, a2)?, k)
        }),
        ("fromLayerVersionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::LayerVersionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::LayerVersion>::from_layer_version_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("layerVersionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::LayerVersion>()?;
            ToWire::wire(
                <longshore::aws_lambda::LayerVersion as longshore::aws_lambda::ILayerVersion>::layer_version_arn(&this),
                k,
            )
        }),
        Member::Get("compatibleRuntimes", |k, o| {
            let this = o.this::<longshore::aws_lambda::LayerVersion>()?;
            ToWire::wire(
                <longshore::aws_lambda::LayerVersion as longshore::aws_lambda::ILayerVersion>::compatible_runtimes(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::LayerVersion>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::LayerVersionPermission>(k, 1)?;
            {
                <longshore::aws_lambda::LayerVersion as longshore::aws_lambda::ILayerVersion>::add_permission(
                    &this, &a0, a1,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::LayerVersion => std::rc::Rc<dyn longshore::aws_lambda::ILayerVersion>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::LayerVersion, AWS_LAMBDA_LAYERVERSION, construct);
bound_struct!(longshore::aws_lambda::LayerVersionAttributes, AWS_LAMBDA_LAYERVERSIONATTRIBUTES, "aws-cdk-lib.aws_lambda.LayerVersionAttributes", {
"layerVersionArn" => layer_version_arn,
"compatibleRuntimes" => compatible_runtimes,
});
bound_struct!(longshore::aws_lambda::LayerVersionPermission, AWS_LAMBDA_LAYERVERSIONPERMISSION, "aws-cdk-lib.aws_lambda.LayerVersionPermission", {
"accountId" => account_id,
"organizationId" => organization_id,
});
bound_struct!(longshore::aws_lambda::LayerVersionProps, AWS_LAMBDA_LAYERVERSIONPROPS, "aws-cdk-lib.aws_lambda.LayerVersionProps", {
"code" => code,
"compatibleRuntimes" => compatible_runtimes,
"compatibleArchitectures" => compatible_architectures,
"description" => description,
"license" => license,
"layerVersionName" => layer_version_name,
"removalPolicy" => removal_policy,
});
bound_enum!(longshore::aws_lambda::LogFormat, "aws-cdk-lib.aws_lambda.LogFormat", {
"TEXT" => Text,
"JSON" => Json,
});
bound_enum!(longshore::aws_lambda::LoggingFormat, "aws-cdk-lib.aws_lambda.LoggingFormat", {
"TEXT" => Text,
"JSON" => Json,
});
bound_enum!(longshore::aws_lambda::MetricType, "aws-cdk-lib.aws_lambda.MetricType", {
"EVENT_COUNT" => EventCount,
"ERROR_COUNT" => ErrorCount,
"KAFKA_METRICS" => KafkaMetrics,
});
bound_struct!(longshore::aws_lambda::MetricsConfig, AWS_LAMBDA_METRICSCONFIG, "aws-cdk-lib.aws_lambda.MetricsConfig", {
"metrics" => metrics,
});
pub(crate) static AWS_LAMBDA_PARAMSANDSECRETSLAYERVERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.ParamsAndSecretsLayerVersion",
    interface: false,
    create: None,
    statics: &[
        ("fromVersion", |k, a| {
            let a0 = a.get::<longshore::aws_lambda::ParamsAndSecretsVersions>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::ParamsAndSecretsOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::ParamsAndSecretsLayerVersion>::from_version_with(a0, a1), k)
        }),
        ("fromVersionArn", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::ParamsAndSecretsOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::ParamsAndSecretsLayerVersion>::from_version_arn_with(a0, a1), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::ParamsAndSecretsLayerVersion, AWS_LAMBDA_PARAMSANDSECRETSLAYERVERSION);
bound_enum!(longshore::aws_lambda::ParamsAndSecretsLogLevel, "aws-cdk-lib.aws_lambda.ParamsAndSecretsLogLevel", {
"DEBUG" => Debug,
"INFO" => Info,
"WARN" => Warn,
"ERROR" => Error,
"NONE" => None,
});
bound_struct!(longshore::aws_lambda::ParamsAndSecretsOptions, AWS_LAMBDA_PARAMSANDSECRETSOPTIONS, "aws-cdk-lib.aws_lambda.ParamsAndSecretsOptions", {
"cacheEnabled" => cache_enabled,
"cacheSize" => cache_size,
"httpPort" => http_port,
"logLevel" => log_level,
"maxConnections" => max_connections,
"secretsManagerTimeout" => secrets_manager_timeout,
"secretsManagerTtl" => secrets_manager_ttl,
"parameterStoreTimeout" => parameter_store_timeout,
"parameterStoreTtl" => parameter_store_ttl,
});
bound_enum!(longshore::aws_lambda::ParamsAndSecretsVersions, "aws-cdk-lib.aws_lambda.ParamsAndSecretsVersions", {
"V1_0_103" => V1_0_103,
});
bound_struct!(longshore::aws_lambda::Permission, AWS_LAMBDA_PERMISSION, "aws-cdk-lib.aws_lambda.Permission", {
"principal" => principal,
"action" => action,
"eventSourceToken" => event_source_token,
"scope" => scope,
"sourceAccount" => source_account,
"sourceArn" => source_arn,
"organizationId" => organization_id,
"functionUrlAuthType" => function_url_auth_type,
"invokedViaFunctionUrl" => invoked_via_function_url,
});
pub(crate) static AWS_LAMBDA_PROPAGATETAGS: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.PropagateTags",
    interface: false,
    create: None,
    statics: &[
        ("explicit", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, String>>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::PropagateTags>::explicit(a0), k)
        }),
        ("none", |k, a| ToWire::wire(<longshore::aws_lambda::PropagateTags>::none(), k)),
    ],
    members: &[
        Member::Get("mode", |k, o| {
            let this = o.this::<longshore::aws_lambda::PropagateTags>()?;
            ToWire::wire(<longshore::aws_lambda::PropagateTags>::mode(&this), k)
        }),
        Member::Get("explicitTags", |k, o| {
            let this = o.this::<longshore::aws_lambda::PropagateTags>()?;
            ToWire::wire(<longshore::aws_lambda::PropagateTags>::explicit_tags(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::PropagateTags, AWS_LAMBDA_PROPAGATETAGS);
bound_struct!(longshore::aws_lambda::ProvisionedPollerConfig, AWS_LAMBDA_PROVISIONEDPOLLERCONFIG, "aws-cdk-lib.aws_lambda.ProvisionedPollerConfig", {
"minimumPollers" => minimum_pollers,
"maximumPollers" => maximum_pollers,
"pollerGroupName" => poller_group_name,
});
bound_enum!(longshore::aws_lambda::RecursiveLoop, "aws-cdk-lib.aws_lambda.RecursiveLoop", {
"ALLOW" => Allow,
"TERMINATE" => Terminate,
});
pub(crate) static AWS_LAMBDA_RUNTIME: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Runtime",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<longshore::aws_lambda::RuntimeFamily>>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::LambdaRuntimeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::Runtime>::new(a0, a1, a2)))
    }),
    statics: &[
        ("ALL", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::ALL.to_vec(), k)),
        ("DOTNET_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_10, k)),
        ("DOTNET_6", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_6, k)),
        ("DOTNET_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_8, k)),
        ("DOTNET_9", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_9, k)),
        ("DOTNET_CORE_1", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_CORE_1, k)),
        ("DOTNET_CORE_2", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_CORE_2, k)),
        ("DOTNET_CORE_2_1", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_CORE_2_1, k)),
        ("DOTNET_CORE_3_1", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::DOTNET_CORE_3_1, k)),
        ("FROM_IMAGE", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::FROM_IMAGE, k)),
        ("GO_1_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::GO_1_X, k)),
        ("JAVA_11", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_11, k)),
        ("JAVA_11_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_11_AL2023, k)),
        ("JAVA_17", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_17, k)),
        ("JAVA_17_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_17_AL2023, k)),
        ("JAVA_21", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_21, k)),
        ("JAVA_25", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_25, k)),
        ("JAVA_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8, k)),
        ("JAVA_8_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8_AL2023, k)),
        ("JAVA_8_CORRETTO", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::JAVA_8_CORRETTO, k)),
        ("NODEJS", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS, k)),
        ("NODEJS_10_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_10_X, k)),
        ("NODEJS_12_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_12_X, k)),
        ("NODEJS_14_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_14_X, k)),
        ("NODEJS_16_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_16_X, k)),
        ("NODEJS_18_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_18_X, k)),
        ("NODEJS_20_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_20_X, k)),
        ("NODEJS_22_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_22_X, k)),
        ("NODEJS_24_X", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_24_X, k)),
        ("NODEJS_4_3", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_4_3, k)),
        ("NODEJS_6_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_6_10, k)),
        ("NODEJS_8_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_8_10, k)),
        ("NODEJS_LATEST", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::NODEJS_LATEST, k)),
        ("PROVIDED", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PROVIDED, k)),
        ("PROVIDED_AL2", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PROVIDED_AL2, k)),
        ("PROVIDED_AL2023", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PROVIDED_AL2023, k)),
        ("PYTHON_2_7", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_2_7, k)),
        ("PYTHON_3_10", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_10, k)),
        ("PYTHON_3_11", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_11, k)),
        ("PYTHON_3_12", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_12, k)),
        ("PYTHON_3_13", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_13, k)),
        ("PYTHON_3_14", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_14, k)),
        ("PYTHON_3_6", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_6, k)),
        ("PYTHON_3_7", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_7, k)),
        ("PYTHON_3_8", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_8, k)),
        ("PYTHON_3_9", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::PYTHON_3_9, k)),
        ("RUBY_2_5", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_2_5, k)),
        ("RUBY_2_7", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_2_7, k)),
        ("RUBY_3_2", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_2, k)),
        ("RUBY_3_3", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_3, k)),
        ("RUBY_3_4", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_3_4, k)),
        ("RUBY_4_0", |k, a| ToWire::wire(<longshore::aws_lambda::Runtime>::RUBY_4_0, k)),
        ("determineLatestPythonRuntime", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::determine_latest_python_runtime(&a0), k)
        }),
    ],
    members: &[
        Member::Get("bundlingImage", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::bundling_image(&this), k)
        }),
        Member::Get("isVariable", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::is_variable(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::name(&this), k)
        }),
        Member::Get("supportsCodeGuruProfiling", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::supports_code_guru_profiling(&this), k)
        }),
        Member::Get("supportsInlineCode", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::supports_inline_code(&this), k)
        }),
        Member::Get("supportsSnapStart", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::supports_snap_start(&this), k)
        }),
        Member::Get("family", |k, o| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::family(&this), k)
        }),
        Member::Call("runtimeEquals", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            let a0 = a.get::<longshore::aws_lambda::Runtime>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::Runtime>::runtime_equals(&this, &a0), k)
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Runtime>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::Runtime, AWS_LAMBDA_RUNTIME);
bound_enum!(longshore::aws_lambda::RuntimeFamily, "aws-cdk-lib.aws_lambda.RuntimeFamily", {
"NODEJS" => Nodejs,
"JAVA" => Java,
"PYTHON" => Python,
"DOTNET_CORE" => DotnetCore,
"GO" => Go,
"RUBY" => Ruby,
"OTHER" => Other,
});
pub(crate) static AWS_LAMBDA_RUNTIMEMANAGEMENTMODE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.RuntimeManagementMode",
    interface: false,
    create: None,
    statics: &[
        ("AUTO", |k, a| ToWire::wire(<longshore::aws_lambda::RuntimeManagementMode>::AUTO, k)),
        ("FUNCTION_UPDATE", |k, a| ToWire::wire(<longshore::aws_lambda::RuntimeManagementMode>::FUNCTION_UPDATE, k)),
        ("manual", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::RuntimeManagementMode>::manual(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::RuntimeManagementMode, AWS_LAMBDA_RUNTIMEMANAGEMENTMODE);
pub(crate) static AWS_LAMBDA_ISCALABLEFUNCTIONATTRIBUTE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.IScalableFunctionAttribute",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("scaleOnSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::ScalableFunctionAttribute>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::ScalingSchedule>(k, 1)?;
            {
                <longshore::aws_lambda::ScalableFunctionAttribute>::scale_on_schedule(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::ScalableFunctionAttribute>()?;
            let a0 = a.get::<longshore::aws_lambda::UtilizationScalingOptions>(k, 0)?;
            {
                <longshore::aws_lambda::ScalableFunctionAttribute>::scale_on_utilization(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::ScalableFunctionAttribute, AWS_LAMBDA_ISCALABLEFUNCTIONATTRIBUTE, construct);
pub(crate) static AWS_LAMBDA_SCALINGOPTIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.ScalingOptions",
    interface: false,
    create: None,
    statics: &[
        ("auto", |k, a| ToWire::wire(<longshore::aws_lambda::ScalingOptions>::auto(), k)),
        ("manual", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_lambda::TargetTrackingScalingPolicy>>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::ScalingOptions>::manual(a0), k)
        }),
    ],
    members: &[
        Member::Get("scalingMode", |k, o| {
            let this = o.this::<longshore::aws_lambda::ScalingOptions>()?;
            ToWire::wire(<longshore::aws_lambda::ScalingOptions>::scaling_mode(&this), k)
        }),
        Member::Get("scalingPolicies", |k, o| {
            let this = o.this::<longshore::aws_lambda::ScalingOptions>()?;
            ToWire::wire(<longshore::aws_lambda::ScalingOptions>::scaling_policies(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::ScalingOptions, AWS_LAMBDA_SCALINGOPTIONS);
pub(crate) static AWS_LAMBDA_SINGLETONFUNCTION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.SingletonFunction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::SingletonFunctionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::SingletonFunction>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Call("addDependency", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::SingletonFunction>()?;
            let a0 = a.rest::<longshore_core::construct::Node>(k, 0)?;
            let a0: Vec<&dyn longshore_core::construct::Construct> =
                a0.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            {
                <longshore::aws_lambda::SingletonFunction>::add_dependency(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("dependOn", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::SingletonFunction>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_lambda::SingletonFunction>::depend_on(&this, &a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::SingletonFunction => longshore::aws_lambda::Function, |t| (*t).clone()),
        upcast!(longshore::aws_lambda::SingletonFunction => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_lambda::SingletonFunction => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_lambda::SingletonFunction => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_lambda::SingletonFunction => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| { let t: longshore::aws_lambda::Function = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_lambda::SingletonFunction, AWS_LAMBDA_SINGLETONFUNCTION, construct);
bound_struct!(longshore::aws_lambda::SingletonFunctionProps, AWS_LAMBDA_SINGLETONFUNCTIONPROPS, "aws-cdk-lib.aws_lambda.SingletonFunctionProps", {
"uuid" => uuid,
"lambdaPurpose" => lambda_purpose,
}, part options ["code", "handler", "runtime", "adotInstrumentation", "allowAllIpv6Outbound", "allowAllOutbound", "allowPublicSubnet", "applicationLogLevel", "applicationLogLevelV2", "architecture", "codeSigningConfig", "currentVersionOptions", "deadLetterQueue", "deadLetterQueueEnabled", "deadLetterTopic", "description", "durableConfig", "environment", "environmentEncryption", "ephemeralStorageSize", "events", "filesystem", "functionName", "initialPolicy", "insightsVersion", "ipv6AllowedForDualStack", "layers", "logFormat", "loggingFormat", "logGroup", "logRemovalPolicy", "logRetention", "logRetentionRetryOptions", "logRetentionRole", "memorySize", "paramsAndSecrets", "profiling", "profilingGroup", "recursiveLoop", "reservedConcurrentExecutions", "role", "runtimeManagementMode", "securityGroups", "snapStart", "systemLogLevel", "systemLogLevelV2", "tenancyConfig", "timeout", "tracing", "vpc", "vpcSubnets", "maxEventAge", "onFailure", "onSuccess", "retryAttempts"]);
pub(crate) static AWS_LAMBDA_SNAPSTARTCONF: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.SnapStartConf",
    interface: false,
    create: None,
    statics: &[("ON_PUBLISHED_VERSIONS", |k, a| {
        ToWire::wire(<longshore::aws_lambda::SnapStartConf>::ON_PUBLISHED_VERSIONS, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::SnapStartConf, AWS_LAMBDA_SNAPSTARTCONF);
bound_struct!(longshore::aws_lambda::SourceAccessConfiguration, AWS_LAMBDA_SOURCEACCESSCONFIGURATION, "aws-cdk-lib.aws_lambda.SourceAccessConfiguration", {
"type" => r#type,
"uri" => uri,
});
pub(crate) static AWS_LAMBDA_SOURCEACCESSCONFIGURATIONTYPE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.SourceAccessConfigurationType",
    interface: false,
    create: None,
    statics: &[
        ("BASIC_AUTH", |k, a| ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::basic_auth(), k)),
        ("CLIENT_CERTIFICATE_TLS_AUTH", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::client_certificate_tls_auth(), k)
        }),
        ("SASL_SCRAM_256_AUTH", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::sasl_scram_256_auth(), k)
        }),
        ("SASL_SCRAM_512_AUTH", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::sasl_scram_512_auth(), k)
        }),
        ("SERVER_ROOT_CA_CERTIFICATE", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::server_root_ca_certificate(), k)
        }),
        ("VIRTUAL_HOST", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::virtual_host(), k)
        }),
        ("VPC_SECURITY_GROUP", |k, a| {
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::vpc_security_group(), k)
        }),
        ("VPC_SUBNET", |k, a| ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::vpc_subnet(), k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_lambda::SourceAccessConfigurationType>::of(a0), k)
        }),
    ],
    members: &[Member::Get("type", |k, o| {
        ToWire::wire(o.this::<longshore::aws_lambda::SourceAccessConfigurationType>()?.r#type, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::SourceAccessConfigurationType, AWS_LAMBDA_SOURCEACCESSCONFIGURATIONTYPE);
bound_enum!(longshore::aws_lambda::StartingPosition, "aws-cdk-lib.aws_lambda.StartingPosition", {
"TRIM_HORIZON" => TrimHorizon,
"LATEST" => Latest,
"AT_TIMESTAMP" => AtTimestamp,
});
bound_enum!(longshore::aws_lambda::SystemLogLevel, "aws-cdk-lib.aws_lambda.SystemLogLevel", {
"INFO" => Info,
"DEBUG" => Debug,
"WARN" => Warn,
});
pub(crate) static AWS_LAMBDA_TARGETTRACKINGSCALINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.TargetTrackingScalingPolicy",
    interface: false,
    create: None,
    statics: &[("cpuUtilization", |k, a| {
        let a0 = a.get::<f64>(k, 0)?;
        ToWire::wire(<longshore::aws_lambda::TargetTrackingScalingPolicy>::cpu_utilization(a0), k)
    })],
    members: &[
        Member::Get("metricType", |k, o| {
            let this = o.this::<longshore::aws_lambda::TargetTrackingScalingPolicy>()?;
            ToWire::wire(<longshore::aws_lambda::TargetTrackingScalingPolicy>::metric_type(&this), k)
        }),
        Member::Get("predefinedMetricType", |k, o| {
            let this = o.this::<longshore::aws_lambda::TargetTrackingScalingPolicy>()?;
            ToWire::wire(<longshore::aws_lambda::TargetTrackingScalingPolicy>::predefined_metric_type(&this), k)
        }),
        Member::Get("targetValue", |k, o| {
            let this = o.this::<longshore::aws_lambda::TargetTrackingScalingPolicy>()?;
            ToWire::wire(<longshore::aws_lambda::TargetTrackingScalingPolicy>::target_value(&this), k)
        }),
        Member::Get("value", |k, o| {
            let this = o.this::<longshore::aws_lambda::TargetTrackingScalingPolicy>()?;
            ToWire::wire(<longshore::aws_lambda::TargetTrackingScalingPolicy>::value(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::TargetTrackingScalingPolicy, AWS_LAMBDA_TARGETTRACKINGSCALINGPOLICY);
pub(crate) static AWS_LAMBDA_TENANCYCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.TenancyConfig",
    interface: false,
    create: None,
    statics: &[("PER_TENANT", |k, a| ToWire::wire(<longshore::aws_lambda::TenancyConfig>::PER_TENANT, k))],
    members: &[Member::Get("tenancyConfigProperty", |k, o| {
        let this = o.this::<longshore::aws_lambda::TenancyConfig>()?;
        ToWire::wire(<longshore::aws_lambda::TenancyConfig>::tenancy_config_property(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_lambda::TenancyConfig, AWS_LAMBDA_TENANCYCONFIG);
bound_enum!(longshore::aws_lambda::Tracing, "aws-cdk-lib.aws_lambda.Tracing", {
"ACTIVE" => Active,
"PASS_THROUGH" => PassThrough,
"DISABLED" => Disabled,
});
bound_enum!(longshore::aws_lambda::UntrustedArtifactOnDeployment, "aws-cdk-lib.aws_lambda.UntrustedArtifactOnDeployment", {
"ENFORCE" => Enforce,
"WARN" => Warn,
});
bound_struct!(longshore::aws_lambda::UtilizationScalingOptions, AWS_LAMBDA_UTILIZATIONSCALINGOPTIONS, "aws-cdk-lib.aws_lambda.UtilizationScalingOptions", {
"utilizationTarget" => utilization_target,
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
});
pub(crate) static AWS_LAMBDA_VERSION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda.Version",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_lambda::VersionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_lambda::Version>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromVersionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Version>::from_version_arn(&a0, a1, a2)?, k)
        }),
        ("fromVersionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_lambda::VersionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_lambda::Version>::from_version_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("architecture", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::architecture(&this), k)
        }),
        Member::Get("edgeArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IVersion>::edge_arn(&this)?, k)
        }),
        Member::Get("functionArn", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_ec2::IClientVpnConnectionHandler>::function_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("functionName", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_ec2::IClientVpnConnectionHandler>::function_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_iam::IGrantable>::grant_principal(&this), k)
        }),
        Member::Get("lambda", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IVersion>::lambda(&this), k)
        }),
        Member::Get("version", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IVersion>::version(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::role(&this).cloned(), k)
        }),
        Member::Get("latestVersion", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::latest_version(&this)?,
                k,
            )
        }),
        Member::Get("permissionsNode", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::permissions_node(&this),
                k,
            )
        }),
        Member::Get("resourceArnsForGrantInvoke", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::resource_arns_for_grant_invoke(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("tenancyConfig", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::tenancy_config(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(<longshore::aws_lambda::Version as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("isBoundToVpc", |k, o| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::is_bound_to_vpc(&this),
                k,
            )
        }),
        Member::Call("addAlias", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::AliasOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_lambda::Version>::add_alias(&this, &a0, a1)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::metric(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("configureAsyncInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_lambda::EventInvokeConfigOptions>(k, 0)?;
            {
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::configure_async_invoke(
                    &this, a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSource", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>(k, 0)?;
            {
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::add_event_source(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addEventSourceMapping", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::EventSourceMappingOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::add_event_source_mapping(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("addFunctionUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_lambda::FunctionUrlOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::add_function_url(&this, a0)?,
                k,
            )
        }),
        Member::Call("addPermission", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_lambda::Permission>(k, 1)?;
            {
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::add_permission(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("grantInvoke", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::grant_invoke(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantInvokeLatestVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::grant_invoke_latest_version(
                    &this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("grantInvokeUrl", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::grant_invoke_url(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantInvokeVersion", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IVersion>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::grant_invoke_version(
                    &this, &*a0, &*a1,
                )?,
                k,
            )
        }),
        Member::Call("metricDuration", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::metric_duration(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricErrors", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::metric_errors(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricInvocations", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::metric_invocations(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricThrottles", |k, o, a| {
            let this = o.this::<longshore::aws_lambda::Version>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_lambda::Version as longshore::aws_lambda::IFunction>::metric_throttles(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda::Version => std::rc::Rc<dyn longshore::aws_ec2::IClientVpnConnectionHandler>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Version => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Version => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Version => std::rc::Rc<dyn longshore::aws_lambda::IFunction>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_lambda::Version => std::rc::Rc<dyn longshore::aws_lambda::IVersion>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_lambda::Version, AWS_LAMBDA_VERSION, construct);
bound_struct!(longshore::aws_lambda::VersionAttributes, AWS_LAMBDA_VERSIONATTRIBUTES, "aws-cdk-lib.aws_lambda.VersionAttributes", {
"version" => version,
"lambda" => lambda,
});
bound_struct!(longshore::aws_lambda::VersionOptions, AWS_LAMBDA_VERSIONOPTIONS, "aws-cdk-lib.aws_lambda.VersionOptions", {
"codeSha256" => code_sha256,
"description" => description,
"provisionedConcurrentExecutions" => provisioned_concurrent_executions,
"removalPolicy" => removal_policy,
"minExecutionEnvironments" => min_execution_environments,
"maxExecutionEnvironments" => max_execution_environments,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_lambda::VersionProps, AWS_LAMBDA_VERSIONPROPS, "aws-cdk-lib.aws_lambda.VersionProps", {
"lambda" => lambda,
"codeSha256" => code_sha256,
"description" => description,
"provisionedConcurrentExecutions" => provisioned_concurrent_executions,
"removalPolicy" => removal_policy,
"minExecutionEnvironments" => min_execution_environments,
"maxExecutionEnvironments" => max_execution_environments,
"onFailure" => on_failure,
"onSuccess" => on_success,
"maxEventAge" => max_event_age,
"retryAttempts" => retry_attempts,
});
bound_struct!(longshore::aws_lambda::VersionWeight, AWS_LAMBDA_VERSIONWEIGHT, "aws-cdk-lib.aws_lambda.VersionWeight", {
"version" => version,
"weight" => weight,
});
