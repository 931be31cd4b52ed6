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
pub(crate) static CUSTOM_RESOURCES_LOGGING: Class = Class {
    fqn: "aws-cdk-lib.custom_resources.Logging",
    interface: false,
    create: None,
    statics: &[
        ("all", |k, a| ToWire::wire(<longshore::custom_resources::Logging>::all(), k)),
        ("withDataHidden", |k, a| ToWire::wire(<longshore::custom_resources::Logging>::with_data_hidden(), k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::custom_resources::Logging, CUSTOM_RESOURCES_LOGGING);
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
bound_struct!(longshore::custom_resources::SdkCallsPolicyOptions, CUSTOM_RESOURCES_SDKCALLSPOLICYOPTIONS, "aws-cdk-lib.custom_resources.SdkCallsPolicyOptions", {
"resources" => resources,
});
