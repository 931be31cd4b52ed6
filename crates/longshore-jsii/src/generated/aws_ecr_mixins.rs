//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ECR_MIXINS_REPOSITORYAUTODELETEIMAGES: Class = Class {
    fqn: "aws-cdk-lib.aws_ecr.mixins.RepositoryAutoDeleteImages",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_ecr::mixins::RepositoryAutoDeleteImages>::new()))),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::mixins::RepositoryAutoDeleteImages>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_ecr::mixins::RepositoryAutoDeleteImages as longshore_core::mixins::IMixin>::apply_to(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_ecr::mixins::RepositoryAutoDeleteImages>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecr::mixins::RepositoryAutoDeleteImages as longshore_core::mixins::IMixin>::supports(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecr::mixins::RepositoryAutoDeleteImages => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecr::mixins::RepositoryAutoDeleteImages, AWS_ECR_MIXINS_REPOSITORYAUTODELETEIMAGES);
