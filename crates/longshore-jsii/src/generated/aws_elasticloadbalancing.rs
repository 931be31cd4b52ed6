//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_elasticloadbalancing::HealthCheck, AWS_ELASTICLOADBALANCING_HEALTHCHECK, "aws-cdk-lib.aws_elasticloadbalancing.HealthCheck", {
"port" => port,
"protocol" => protocol,
"path" => path,
"healthyThreshold" => healthy_threshold,
"unhealthyThreshold" => unhealthy_threshold,
"interval" => interval,
"timeout" => timeout,
});
pub(crate) static AWS_ELASTICLOADBALANCING_ILOADBALANCERTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancing.ILoadBalancerTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                longshore::aws_elasticloadbalancing::ILoadBalancerTarget::attach_to_classic_lb(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>,
    AWS_ELASTICLOADBALANCING_ILOADBALANCERTARGET_DYN
);
pub(crate) static AWS_ELASTICLOADBALANCING_INSTANCETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancing.InstanceTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ec2::Instance>(k, 0)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancing::InstanceTarget>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::InstanceTarget>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancing::InstanceTarget as longshore::aws_ec2::IConnectable>::connections(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("instance", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::InstanceTarget>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::InstanceTarget>::instance(&this), k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancing::InstanceTarget>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancing::InstanceTarget as longshore::aws_elasticloadbalancing::ILoadBalancerTarget>::attach_to_classic_lb(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancing::InstanceTarget => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancing::InstanceTarget => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancing::InstanceTarget, AWS_ELASTICLOADBALANCING_INSTANCETARGET);
pub(crate) static AWS_ELASTICLOADBALANCING_LISTENERPORT: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancing.ListenerPort",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancing::ListenerPort>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Get("connections", |k, o| {
        let this = o.this::<longshore::aws_elasticloadbalancing::ListenerPort>()?;
        ToWire::wire(<longshore::aws_elasticloadbalancing::ListenerPort>::connections(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancing::ListenerPort => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancing::ListenerPort, AWS_ELASTICLOADBALANCING_LISTENERPORT);
pub(crate) static AWS_ELASTICLOADBALANCING_LOADBALANCER: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancing.LoadBalancer",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancerProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancing::LoadBalancer>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::LoadBalancer>::connections(&this), k)
        }),
        Member::Get("listenerPorts", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::LoadBalancer>::listener_ports(&this), k)
        }),
        Member::Get("loadBalancerCanonicalHostedZoneName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_canonical_hosted_zone_name(&this),
                k,
            )
        }),
        Member::Get("loadBalancerCanonicalHostedZoneNameId", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_canonical_hosted_zone_name_id(&this),
                k,
            )
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_dns_name(&this), k)
        }),
        Member::Get("loadBalancerName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_name(&this), k)
        }),
        Member::Get("loadBalancerSourceSecurityGroupGroupName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_source_security_group_group_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("loadBalancerSourceSecurityGroupOwnerAlias", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancing::LoadBalancer>::load_balancer_source_security_group_owner_alias(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("addListener", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancerListener>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancing::LoadBalancer>::add_listener(&this, a0)?, k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancing::LoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancing::LoadBalancer>::add_target(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancing::LoadBalancer => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancing::LoadBalancer, AWS_ELASTICLOADBALANCING_LOADBALANCER, construct);
bound_struct!(longshore::aws_elasticloadbalancing::LoadBalancerListener, AWS_ELASTICLOADBALANCING_LOADBALANCERLISTENER, "aws-cdk-lib.aws_elasticloadbalancing.LoadBalancerListener", {
"externalPort" => external_port,
"externalProtocol" => external_protocol,
"internalPort" => internal_port,
"internalProtocol" => internal_protocol,
"policyNames" => policy_names,
"sslCertificateArn" => ssl_certificate_arn,
"allowConnectionsFrom" => allow_connections_from,
});
bound_struct!(longshore::aws_elasticloadbalancing::LoadBalancerProps, AWS_ELASTICLOADBALANCING_LOADBALANCERPROPS, "aws-cdk-lib.aws_elasticloadbalancing.LoadBalancerProps", {
"vpc" => vpc,
"internetFacing" => internet_facing,
"listeners" => listeners,
"targets" => targets,
"healthCheck" => health_check,
"crossZone" => cross_zone,
"subnetSelection" => subnet_selection,
"accessLoggingPolicy" => access_logging_policy,
});
bound_enum!(longshore::aws_elasticloadbalancing::LoadBalancingProtocol, "aws-cdk-lib.aws_elasticloadbalancing.LoadBalancingProtocol", {
"TCP" => Tcp,
"SSL" => Ssl,
"HTTP" => Http,
"HTTPS" => Https,
});
