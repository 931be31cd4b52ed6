//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_LOGS_DESTINATIONS_LAMBDADESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_logs_destinations.LambdaDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore::aws_logs_destinations::LambdaDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_logs_destinations::LambdaDestination>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>(k, 1)?;
        ToWire::wire(<longshore::aws_logs_destinations::LambdaDestination as longshore::aws_logs::ILogSubscriptionDestination>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_logs_destinations::LambdaDestination => std::rc::Rc<dyn longshore::aws_logs::ILogSubscriptionDestination>, |t| <std::rc::Rc<dyn longshore::aws_logs::ILogSubscriptionDestination>>::from(t)),
    ],
};
bound!(longshore::aws_logs_destinations::LambdaDestination, AWS_LOGS_DESTINATIONS_LAMBDADESTINATION);
bound_struct!(longshore::aws_logs_destinations::LambdaDestinationOptions, AWS_LOGS_DESTINATIONS_LAMBDADESTINATIONOPTIONS, "aws-cdk-lib.aws_logs_destinations.LambdaDestinationOptions", {
"addPermissions" => add_permissions,
});
