//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ECS_MIXINS_CLUSTERSETTINGS: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.mixins.ClusterSettings",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Vec<indexmap::IndexMap<String, longshore_core::value::Value>>>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::mixins::ClusterSettings>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::mixins::ClusterSettings>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_ecs::mixins::ClusterSettings as longshore_core::mixins::IMixin>::apply_to(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::mixins::ClusterSettings>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecs::mixins::ClusterSettings as longshore_core::mixins::IMixin>::supports(&this, &a0),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::mixins::ClusterSettings => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::mixins::ClusterSettings, AWS_ECS_MIXINS_CLUSTERSETTINGS);
