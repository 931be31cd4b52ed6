//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static CLOUDFORMATION_INCLUDE_CFNINCLUDE: Class = Class {
    fqn: "aws-cdk-lib.cloudformation_include.CfnInclude",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::cloudformation_include::CfnIncludeProps>(k, 2)?;
        Ok(Native::of(<longshore::cloudformation_include::CfnInclude>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Call("getCondition", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_condition(&this, &a0)?, k)
        }),
        Member::Call("getHook", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_hook(&this, &a0)?, k)
        }),
        Member::Call("getMapping", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_mapping(&this, &a0)?, k)
        }),
        Member::Call("getNestedStack", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_nested_stack(&this, &a0)?, k)
        }),
        Member::Call("getOutput", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_output(&this, &a0)?, k)
        }),
        Member::Call("getParameter", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_parameter(&this, &a0)?, k)
        }),
        Member::Call("getResource", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_resource(&this, &a0)?, k)
        }),
        Member::Call("getRule", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::get_rule(&this, &a0)?, k)
        }),
        Member::Call("loadNestedStack", |k, o, a| {
            let this = o.this::<longshore::cloudformation_include::CfnInclude>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::cloudformation_include::CfnIncludeProps>(k, 1)?;
            ToWire::wire(<longshore::cloudformation_include::CfnInclude>::load_nested_stack(&this, &a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::cloudformation_include::CfnInclude, CLOUDFORMATION_INCLUDE_CFNINCLUDE, construct);
bound_struct!(longshore::cloudformation_include::CfnIncludeProps, CLOUDFORMATION_INCLUDE_CFNINCLUDEPROPS, "aws-cdk-lib.cloudformation_include.CfnIncludeProps", {
"templateFile" => template_file,
"preserveLogicalIds" => preserve_logical_ids,
"loadNestedStacks" => load_nested_stacks,
"parameters" => parameters,
"allowCyclicalReferences" => allow_cyclical_references,
"dehydratedResources" => dehydrated_resources,
});
bound_struct!(longshore::cloudformation_include::IncludedNestedStack, CLOUDFORMATION_INCLUDE_INCLUDEDNESTEDSTACK, "aws-cdk-lib.cloudformation_include.IncludedNestedStack", {
"stack" => stack,
"includedTemplate" => included_template,
});
