//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ROUTE53_TARGETS_LOADBALANCERTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_route53_targets.LoadBalancerTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>>(k, 0)?;
        a.at_most(1)?;
        Ok(Native::of(<longshore::aws_route53_targets::LoadBalancerTarget>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_route53_targets::LoadBalancerTarget>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_route53::IHostedZone>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_route53_targets::LoadBalancerTarget as longshore::aws_route53::IAliasRecordTarget>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_route53_targets::LoadBalancerTarget => std::rc::Rc<dyn longshore::aws_route53::IAliasRecordTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_route53_targets::LoadBalancerTarget, AWS_ROUTE53_TARGETS_LOADBALANCERTARGET);
