//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_LAMBDA_DESTINATIONS_EVENTBRIDGEDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_destinations.EventBridgeDestination",
    interface: false,
    create: Some(|k, a, _this| {
        a.at_most(0)?;
        Ok(Native::of(<longshore::aws_lambda_destinations::EventBridgeDestination>::new()))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_destinations::EventBridgeDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(
            <longshore::aws_lambda_destinations::EventBridgeDestination as longshore::aws_lambda::IDestination>::bind(
                &this,
                &a0,
                &*a1,
                a2.as_ref(),
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_destinations::EventBridgeDestination => std::rc::Rc<dyn longshore::aws_lambda::IDestination>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IDestination>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_destinations::EventBridgeDestination, AWS_LAMBDA_DESTINATIONS_EVENTBRIDGEDESTINATION);
pub(crate) static AWS_LAMBDA_DESTINATIONS_LAMBDADESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_destinations.LambdaDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore::aws_lambda_destinations::LambdaDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_destinations::LambdaDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(
            <longshore::aws_lambda_destinations::LambdaDestination as longshore::aws_lambda::IDestination>::bind(
                &this,
                &a0,
                &*a1,
                a2.as_ref(),
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_destinations::LambdaDestination => std::rc::Rc<dyn longshore::aws_lambda::IDestination>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IDestination>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_destinations::LambdaDestination, AWS_LAMBDA_DESTINATIONS_LAMBDADESTINATION);
bound_struct!(longshore::aws_lambda_destinations::LambdaDestinationOptions, AWS_LAMBDA_DESTINATIONS_LAMBDADESTINATIONOPTIONS, "aws-cdk-lib.aws_lambda_destinations.LambdaDestinationOptions", {
"responseOnly" => response_only,
});
pub(crate) static AWS_LAMBDA_DESTINATIONS_S3DESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_destinations.S3Destination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_destinations::S3Destination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_destinations::S3Destination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(
            <longshore::aws_lambda_destinations::S3Destination as longshore::aws_lambda::IDestination>::bind(
                &this,
                &a0,
                &*a1,
                a2.as_ref(),
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_destinations::S3Destination => std::rc::Rc<dyn longshore::aws_lambda::IDestination>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IDestination>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_destinations::S3Destination, AWS_LAMBDA_DESTINATIONS_S3DESTINATION);
pub(crate) static AWS_LAMBDA_DESTINATIONS_SNSDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_destinations.SnsDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_destinations::SnsDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_destinations::SnsDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(
            <longshore::aws_lambda_destinations::SnsDestination as longshore::aws_lambda::IDestination>::bind(
                &this,
                &a0,
                &*a1,
                a2.as_ref(),
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_destinations::SnsDestination => std::rc::Rc<dyn longshore::aws_lambda::IDestination>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IDestination>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_destinations::SnsDestination, AWS_LAMBDA_DESTINATIONS_SNSDESTINATION);
pub(crate) static AWS_LAMBDA_DESTINATIONS_SQSDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_destinations.SqsDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_destinations::SqsDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_destinations::SqsDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        let a2 = a.get::<Option<longshore::aws_lambda::DestinationOptions>>(k, 2)?;
        ToWire::wire(
            <longshore::aws_lambda_destinations::SqsDestination as longshore::aws_lambda::IDestination>::bind(
                &this,
                &a0,
                &*a1,
                a2.as_ref(),
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_destinations::SqsDestination => std::rc::Rc<dyn longshore::aws_lambda::IDestination>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IDestination>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_destinations::SqsDestination, AWS_LAMBDA_DESTINATIONS_SQSDESTINATION);
