//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_S3_MIXINS_BUCKETAUTODELETEOBJECTS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.mixins.BucketAutoDeleteObjects",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_s3::mixins::BucketAutoDeleteObjects>::new()))),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketAutoDeleteObjects>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_s3::mixins::BucketAutoDeleteObjects as longshore_core::mixins::IMixin>::apply_to(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketAutoDeleteObjects>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_s3::mixins::BucketAutoDeleteObjects as longshore_core::mixins::IMixin>::supports(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3::mixins::BucketAutoDeleteObjects => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3::mixins::BucketAutoDeleteObjects, AWS_S3_MIXINS_BUCKETAUTODELETEOBJECTS);
pub(crate) static AWS_S3_MIXINS_BUCKETBLOCKPUBLICACCESS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.mixins.BucketBlockPublicAccess",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<longshore::aws_s3::BlockPublicAccess>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3::mixins::BucketBlockPublicAccess>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketBlockPublicAccess>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_s3::mixins::BucketBlockPublicAccess as longshore_core::mixins::IMixin>::apply_to(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketBlockPublicAccess>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_s3::mixins::BucketBlockPublicAccess as longshore_core::mixins::IMixin>::supports(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3::mixins::BucketBlockPublicAccess => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3::mixins::BucketBlockPublicAccess, AWS_S3_MIXINS_BUCKETBLOCKPUBLICACCESS);
pub(crate) static AWS_S3_MIXINS_BUCKETPOLICYSTATEMENTS: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.mixins.BucketPolicyStatements",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Vec<longshore::aws_iam::PolicyStatement>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3::mixins::BucketPolicyStatements>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketPolicyStatements>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_s3::mixins::BucketPolicyStatements as longshore_core::mixins::IMixin>::apply_to(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketPolicyStatements>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_s3::mixins::BucketPolicyStatements as longshore_core::mixins::IMixin>::supports(
                    &this, &a0,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3::mixins::BucketPolicyStatements => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3::mixins::BucketPolicyStatements, AWS_S3_MIXINS_BUCKETPOLICYSTATEMENTS);
pub(crate) static AWS_S3_MIXINS_BUCKETVERSIONING: Class = Class {
    fqn: "aws-cdk-lib.aws_s3.mixins.BucketVersioning",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<bool>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3::mixins::BucketVersioning>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("applyTo", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketVersioning>()?;
            let a0 = a.construct(k, 0)?;
            {
                <longshore::aws_s3::mixins::BucketVersioning as longshore_core::mixins::IMixin>::apply_to(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("supports", |k, o, a| {
            let this = o.this::<longshore::aws_s3::mixins::BucketVersioning>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_s3::mixins::BucketVersioning as longshore_core::mixins::IMixin>::supports(&this, &a0),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3::mixins::BucketVersioning => std::rc::Rc<dyn longshore_core::mixins::IMixin>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3::mixins::BucketVersioning, AWS_S3_MIXINS_BUCKETVERSIONING);
