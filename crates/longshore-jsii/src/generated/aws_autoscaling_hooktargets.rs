//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_AUTOSCALING_HOOKTARGETS_FUNCTIONHOOK: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling_hooktargets.FunctionHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        let a1 = a.get::<Option<longshore::aws_kms::KeyRef>>(k, 1)?;
        Ok(Native::of(<longshore::aws_autoscaling_hooktargets::FunctionHook>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_autoscaling_hooktargets::FunctionHook>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_autoscaling::BindHookTargetOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_autoscaling_hooktargets::FunctionHook as longshore::aws_autoscaling::ILifecycleHookTarget>::bind(&this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling_hooktargets::FunctionHook => std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>, |t| <std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>>::from(t)),
    ],
};
bound!(longshore::aws_autoscaling_hooktargets::FunctionHook, AWS_AUTOSCALING_HOOKTARGETS_FUNCTIONHOOK);
pub(crate) static AWS_AUTOSCALING_HOOKTARGETS_QUEUEHOOK: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling_hooktargets.QueueHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        Ok(Native::of(<longshore::aws_autoscaling_hooktargets::QueueHook>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_autoscaling_hooktargets::QueueHook>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_autoscaling::BindHookTargetOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_autoscaling_hooktargets::QueueHook as longshore::aws_autoscaling::ILifecycleHookTarget>::bind(&this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling_hooktargets::QueueHook => std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>, |t| <std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>>::from(t)),
    ],
};
bound!(longshore::aws_autoscaling_hooktargets::QueueHook, AWS_AUTOSCALING_HOOKTARGETS_QUEUEHOOK);
pub(crate) static AWS_AUTOSCALING_HOOKTARGETS_TOPICHOOK: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling_hooktargets.TopicHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        Ok(Native::of(<longshore::aws_autoscaling_hooktargets::TopicHook>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_autoscaling_hooktargets::TopicHook>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_autoscaling::BindHookTargetOptions>(k, 1)?;
        ToWire::wire(<longshore::aws_autoscaling_hooktargets::TopicHook as longshore::aws_autoscaling::ILifecycleHookTarget>::bind(&this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling_hooktargets::TopicHook => std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>, |t| <std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>>::from(t)),
    ],
};
bound!(longshore::aws_autoscaling_hooktargets::TopicHook, AWS_AUTOSCALING_HOOKTARGETS_TOPICHOOK);
