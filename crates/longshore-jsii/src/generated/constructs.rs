//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static CONSTRUCTS_DEPENDABLE: Class = Class {
    fqn: "constructs.Dependable",
    interface: false,
    create: None,
    statics: &[("of", |k, a| {
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore_core::construct::Dependable>::of(&a0), k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static CONSTRUCTS_DEPENDENCYGROUP: Class = Class {
    fqn: "constructs.DependencyGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<longshore_core::construct::Node>(k, 0)?;
        let a0: Vec<&dyn longshore_core::construct::Construct> =
            a0.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
        Ok(Native::of(<longshore_core::construct::DependencyGroup>::new(&a0)))
    }),
    statics: &[],
    members: &[Member::Call("add", |k, o, a| {
        let this = o.this::<longshore_core::construct::DependencyGroup>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore_core::construct::DependencyGroup>::add(&this, &a0);
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[],
};
pub(crate) static CONSTRUCTS_NODE: Class = Class {
    fqn: "constructs.Node",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("addr", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::addr(&this), k)
        }),
        Member::Get("children", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::children(&this), k)
        }),
        Member::Get("dependencies", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::dependencies(&this), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::id(&this), k)
        }),
        Member::Get("metadata", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::metadata(&this), k)
        }),
        Member::Get("path", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::path(&this), k)
        }),
        Member::Get("scopes", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::scopes(&this), k)
        }),
        Member::Get("scope", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::scope(&this).cloned(), k)
        }),
        Member::Get("defaultChild", |k, o| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::default_child(&this)?, k)
        }),
        Member::Set("defaultChild", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore_core::construct::Node>::set_default_child(&this, &a0);
                Ok(())
            }
        }),
        Member::Call("addDependency", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.rest::<longshore_core::construct::Node>(k, 0)?;
            let a0: Vec<&dyn longshore_core::construct::Construct> =
                a0.iter().map(|x| x as &dyn longshore_core::construct::Construct).collect();
            {
                <longshore_core::construct::Node>::add_dependency(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addMetadata", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::construct::Node>::add_metadata(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("findAll", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            a.at_most(0)?;
            ToWire::wire(<longshore_core::construct::Node>::find_all(&this), k)
        }),
        Member::Call("findChild", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            Ok(k.construct(&<longshore_core::construct::Node>::find_child(&this, &a0)?))
        }),
        Member::Call("getContext", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::construct::Node>::get_context(&this, &a0)?, k)
        }),
        Member::Call("lock", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            {
                <longshore_core::construct::Node>::lock(&this);
                Ok(Json::Null)
            }
        }),
        Member::Call("setContext", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::value::Value>(k, 1)?;
            {
                <longshore_core::construct::Node>::set_context(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("tryFindChild", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::construct::Node>::try_find_child(&this, &a0), k)
        }),
        Member::Call("tryGetContext", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::construct::Node>::try_get_context(&this, &a0), k)
        }),
        Member::Call("tryRemoveChild", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore_core::construct::Node>::try_remove_child(&this, &a0), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore_core::construct::Node>()?;
            ToWire::wire(<longshore_core::construct::Node>::validate(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
