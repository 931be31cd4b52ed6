//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBARNTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.AlbArnTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<f64>(k, 1)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::AlbArnTarget>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("attachToNetworkTargetGroup", |k, o, a| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::AlbArnTarget>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::AlbArnTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::AlbArnTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2_targets::AlbArnTarget, AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBARNTARGET);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBLISTENERTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.AlbListenerTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListener>(k, 0)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::AlbListenerTarget>::new(&a0)))
    }),
    statics: &[],
    members: &[Member::Call("attachToNetworkTargetGroup", |k, o, a| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::AlbListenerTarget>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::AlbListenerTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::AlbListenerTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2_targets::AlbListenerTarget,
    AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBLISTENERTARGET
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.AlbTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>(k, 0)?;
        let a1 = a.get::<f64>(k, 1)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::AlbTarget>::new(&*a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("attachToNetworkTargetGroup", |k, o, a| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::AlbTarget>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::AlbTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::AlbTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2_targets::AlbTarget, AWS_ELASTICLOADBALANCINGV2_TARGETS_ALBTARGET);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_INSTANCEIDTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.InstanceIdTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<f64>>(k, 1)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2_targets::InstanceIdTarget,
    AWS_ELASTICLOADBALANCINGV2_TARGETS_INSTANCEIDTARGET
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_INSTANCETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.InstanceTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::Instance>(k, 0)?;
        let a1 = a.get::<Option<f64>>(k, 1)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::InstanceTarget>::new(&a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::InstanceTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::InstanceTarget as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::InstanceTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::InstanceTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::InstanceTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2_targets::InstanceTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2_targets::InstanceTarget,
    AWS_ELASTICLOADBALANCINGV2_TARGETS_INSTANCETARGET
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_IPTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.IpTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<Option<f64>>(k, 1)?;
        let a2 = a.get::<Option<String>>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::IpTarget>::new(a0, a1, a2.as_deref())))
    }),
    statics: &[],
    members: &[
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::IpTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::IpTarget as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::IpTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::IpTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::IpTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2_targets::IpTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2_targets::IpTarget, AWS_ELASTICLOADBALANCINGV2_TARGETS_IPTARGET);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TARGETS_LAMBDATARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2_targets.LambdaTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2_targets::LambdaTarget>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::LambdaTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::LambdaTarget as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2_targets::LambdaTarget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2_targets::LambdaTarget as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2_targets::LambdaTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2_targets::LambdaTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2_targets::LambdaTarget, AWS_ELASTICLOADBALANCINGV2_TARGETS_LAMBDATARGET);
