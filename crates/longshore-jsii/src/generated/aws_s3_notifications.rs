//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_S3_NOTIFICATIONS_LAMBDADESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_s3_notifications.LambdaDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3_notifications::LambdaDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_s3_notifications::LambdaDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
        ToWire::wire(<longshore::aws_s3_notifications::LambdaDestination as longshore::aws_s3::IBucketNotificationDestination>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3_notifications::LambdaDestination => std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3_notifications::LambdaDestination, AWS_S3_NOTIFICATIONS_LAMBDADESTINATION);
pub(crate) static AWS_S3_NOTIFICATIONS_SNSDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_s3_notifications.SnsDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3_notifications::SnsDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_s3_notifications::SnsDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
        ToWire::wire(<longshore::aws_s3_notifications::SnsDestination as longshore::aws_s3::IBucketNotificationDestination>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3_notifications::SnsDestination => std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3_notifications::SnsDestination, AWS_S3_NOTIFICATIONS_SNSDESTINATION);
pub(crate) static AWS_S3_NOTIFICATIONS_SQSDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_s3_notifications.SqsDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        Ok(Native::of(<longshore::aws_s3_notifications::SqsDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_s3_notifications::SqsDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 1)?;
        ToWire::wire(<longshore::aws_s3_notifications::SqsDestination as longshore::aws_s3::IBucketNotificationDestination>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_s3_notifications::SqsDestination => std::rc::Rc<dyn longshore::aws_s3::IBucketNotificationDestination>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_s3_notifications::SqsDestination, AWS_S3_NOTIFICATIONS_SQSDESTINATION);
