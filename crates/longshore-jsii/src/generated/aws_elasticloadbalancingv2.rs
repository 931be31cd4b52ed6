//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_elasticloadbalancingv2::AddApplicationActionProps, AWS_ELASTICLOADBALANCINGV2_ADDAPPLICATIONACTIONPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.AddApplicationActionProps", {
"action" => action,
"priority" => priority,
"conditions" => conditions,
"removeSuffix" => remove_suffix,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AddApplicationTargetGroupsProps, AWS_ELASTICLOADBALANCINGV2_ADDAPPLICATIONTARGETGROUPSPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.AddApplicationTargetGroupsProps", {
"targetGroups" => target_groups,
"priority" => priority,
"conditions" => conditions,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AddApplicationTargetsProps, AWS_ELASTICLOADBALANCINGV2_ADDAPPLICATIONTARGETSPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.AddApplicationTargetsProps", {
"protocol" => protocol,
"protocolVersion" => protocol_version,
"port" => port,
"slowStart" => slow_start,
"stickinessCookieDuration" => stickiness_cookie_duration,
"stickinessCookieName" => stickiness_cookie_name,
"targets" => targets,
"targetGroupName" => target_group_name,
"deregistrationDelay" => deregistration_delay,
"healthCheck" => health_check,
"loadBalancingAlgorithmType" => load_balancing_algorithm_type,
"enableAnomalyMitigation" => enable_anomaly_mitigation,
"priority" => priority,
"conditions" => conditions,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AddNetworkActionProps, AWS_ELASTICLOADBALANCINGV2_ADDNETWORKACTIONPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.AddNetworkActionProps", {
"action" => action,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AddNetworkTargetsProps, AWS_ELASTICLOADBALANCINGV2_ADDNETWORKTARGETSPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.AddNetworkTargetsProps", {
"port" => port,
"protocol" => protocol,
"targets" => targets,
"targetGroupName" => target_group_name,
"deregistrationDelay" => deregistration_delay,
"proxyProtocolV2" => proxy_protocol_v2,
"preserveClientIp" => preserve_client_ip,
"healthCheck" => health_check,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::AlpnPolicy, "aws-cdk-lib.aws_elasticloadbalancingv2.AlpnPolicy", {
"HTTP1_ONLY" => Http1Only,
"HTTP2_ONLY" => Http2Only,
"HTTP2_OPTIONAL" => Http2Optional,
"HTTP2_PREFERRED" => Http2Preferred,
"NONE" => None,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENER: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListener",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::ApplicationListener>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromApplicationListenerAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationListener>::from_application_listener_attributes(
                    &a0, a1, a2,
                )?,
                k,
            )
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener>::from_lookup(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_elasticloadbalancingv2::ApplicationListener>::load_balancer(&this)),
                k,
            )
        }),
        Member::Get("port", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener>::port(&this), k)
        }),
        Member::Get("protocol", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::protocol(&this), k)
        }),
        Member::Get("listenerArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IListener>::listener_arn(&this), k)
        }),
        Member::Call("addAction", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationActionProps>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::add_action(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addCertificates", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 =
                a.get::<Vec<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::add_certificates(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargetGroups", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationTargetGroupsProps>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::add_target_groups(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargets", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationTargetsProps>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::add_targets(&this, &a0, a1)?, k)
        }),
        Member::Call("registerConnectable", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener as longshore::aws_elasticloadbalancingv2::IApplicationListener>::register_connectable(&this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("removeAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener>::remove_attribute(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListener>::set_attribute(&this, &a0, a1.as_deref());
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationListener => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationListener => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationListener => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationListener,
    AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENER,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationListenerAttributes, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERATTRIBUTES, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerAttributes", {
"listenerArn" => listener_arn,
"securityGroup" => security_group,
"defaultPort" => default_port,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERCERTIFICATE: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerCertificate",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerCertificateProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::ApplicationListenerCertificate>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationListenerCertificate,
    AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERCERTIFICATE,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationListenerCertificateProps, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERCERTIFICATEPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerCertificateProps", {
"listener" => listener,
"certificates" => certificates,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationListenerLookupOptions, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERLOOKUPOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerLookupOptions", {
"loadBalancerArn" => load_balancer_arn,
"loadBalancerTags" => load_balancer_tags,
"listenerPort" => listener_port,
"listenerArn" => listener_arn,
"listenerProtocol" => listener_protocol,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationListenerProps, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerProps", {
"loadBalancer" => load_balancer,
"protocol" => protocol,
"port" => port,
"certificates" => certificates,
"sslPolicy" => ssl_policy,
"defaultTargetGroups" => default_target_groups,
"defaultAction" => default_action,
"open" => open,
"mutualAuthentication" => mutual_authentication,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERRULE: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerRule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerRuleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("listenerRuleArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>::listener_rule_arn(&this), k)
        }),
        Member::Call("addCondition", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ListenerCondition>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>::add_condition(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("configureAction", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ListenerAction>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>::configure_action(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationListenerRule,
    AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERRULE,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationListenerRuleProps, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLISTENERRULEPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationListenerRuleProps", {
"listener" => listener,
"priority" => priority,
"targetGroups" => target_groups,
"action" => action,
"conditions" => conditions,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCER: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancer",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromApplicationLoadBalancerAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::from_application_load_balancer_attributes(&a0, a1, a2)?, k)
        }),
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::from_lookup(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("listeners", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::listeners(&this), k)
        }),
        Member::Get("metrics", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>::metrics(&this)?, k)
        }),
        Member::Get("ipAddressType", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>::ip_address_type(&this), k)
        }),
        Member::Get("loadBalancerArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>::load_balancer_arn(&this), k)
        }),
        Member::Get("loadBalancerCanonicalHostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>::load_balancer_canonical_hosted_zone_id(&this)?, k)
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>::load_balancer_dns_name(&this)?, k)
        }),
        Member::Get("loadBalancerFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::load_balancer_full_name(&this),
                k,
            )
        }),
        Member::Get("loadBalancerName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::load_balancer_name(&this), k)
        }),
        Member::Get("loadBalancerSecurityGroups", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::load_balancer_security_groups(&this),
                k,
            )
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>::vpc(&this), k)
        }),
        Member::Call("addListener", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::BaseApplicationListenerProps>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>::add_listener(&this, &a0, a1)?, k)
        }),
        Member::Call("addRedirect", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerRedirectConfig>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::add_redirect(&this, a0)?, k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::add_security_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("logAccessLogs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::log_access_logs(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("logConnectionLogs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::log_connection_logs(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricActiveConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_active_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricClientTlsNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_client_tls_negotiation_error_count(&this, a0)?, k)
        }),
        Member::Call("metricConsumedLCUs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_consumed_lcus(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricElbAuthError", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_elb_auth_error(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricElbAuthFailure", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_elb_auth_failure(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricElbAuthLatency", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_elb_auth_latency(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricElbAuthSuccess", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_elb_auth_success(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricHttpCodeElb", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeElb>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_http_code_elb(&this, a0, a1)?,
                k,
            )
        }),
        Member::Call("metricHttpCodeTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeTarget>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_http_code_target(
                    &this, a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("metricHttpFixedResponseCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_http_fixed_response_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricHttpRedirectCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_http_redirect_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricHttpRedirectUrlLimitExceededCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_http_redirect_url_limit_exceeded_count(&this, a0)?, k)
        }),
        Member::Call("metricIpv6ProcessedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_ipv6_processed_bytes(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricIpv6RequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_ipv6_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricNewConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_new_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricProcessedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_processed_bytes(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricRejectedConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_rejected_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricRequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricRuleEvaluations", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_rule_evaluations(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricTargetConnectionErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_target_connection_error_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTargetResponseTime", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_target_response_time(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTargetTLSNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::metric_target_tls_negotiation_error_count(&this, a0)?, k)
        }),
        Member::Call("removeAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::remove_attribute(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer>::set_attribute(
                    &this,
                    &a0,
                    a1.as_deref(),
                );
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancer,
    AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCER,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerAttributes, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCERATTRIBUTES, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancerAttributes", {
"loadBalancerArn" => load_balancer_arn,
"securityGroupId" => security_group_id,
"loadBalancerCanonicalHostedZoneId" => load_balancer_canonical_hosted_zone_id,
"loadBalancerDnsName" => load_balancer_dns_name,
"securityGroupAllowsAllOutbound" => security_group_allows_all_outbound,
"vpc" => vpc,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerLookupOptions, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCERLOOKUPOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancerLookupOptions", {
"loadBalancerArn" => load_balancer_arn,
"loadBalancerTags" => load_balancer_tags,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCERMETRICS: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationLoadBalancerMetrics",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("activeConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::active_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("clientTlsNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::client_tls_negotiation_error_count(&this, a0)?, k)
        }),
        Member::Call("consumedLCUs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::consumed_lcus(&this, a0)?,
                k,
            )
        }),
        Member::Call("custom", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::custom(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("elbAuthError", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::elb_auth_error(&this, a0)?,
                k,
            )
        }),
        Member::Call("elbAuthFailure", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::elb_auth_failure(&this, a0)?,
                k,
            )
        }),
        Member::Call("elbAuthLatency", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::elb_auth_latency(&this, a0)?,
                k,
            )
        }),
        Member::Call("elbAuthSuccess", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::elb_auth_success(&this, a0)?,
                k,
            )
        }),
        Member::Call("httpCodeElb", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeElb>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::http_code_elb(&this, a0, a1)?,
                k,
            )
        }),
        Member::Call("httpCodeTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeTarget>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::http_code_target(
                    &this, a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("httpFixedResponseCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::http_fixed_response_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("httpRedirectCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::http_redirect_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("httpRedirectUrlLimitExceededCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::http_redirect_url_limit_exceeded_count(&this, a0)?, k)
        }),
        Member::Call("ipv6ProcessedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::ipv6_processed_bytes(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("ipv6RequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::ipv6_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("newConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::new_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("processedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::processed_bytes(&this, a0)?,
                k,
            )
        }),
        Member::Call("rejectedConnectionCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::rejected_connection_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("requestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("ruleEvaluations", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::rule_evaluations(&this, a0)?,
                k,
            )
        }),
        Member::Call("targetConnectionErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::target_connection_error_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("targetResponseTime", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::target_response_time(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("targetTLSNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics>::target_tls_negotiation_error_count(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerMetrics,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCERMETRICS
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerProps, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancerProps", {
"loadBalancerName" => load_balancer_name,
"vpc" => vpc,
"internetFacing" => internet_facing,
"vpcSubnets" => vpc_subnets,
"deletionProtection" => deletion_protection,
"crossZoneEnabled" => cross_zone_enabled,
"denyAllIgwTraffic" => deny_all_igw_traffic,
"minimumCapacityUnit" => minimum_capacity_unit,
"securityGroup" => security_group,
"ipAddressType" => ip_address_type,
"http2Enabled" => http2_enabled,
"idleTimeout" => idle_timeout,
"dropInvalidHeaderFields" => drop_invalid_header_fields,
"desyncMitigationMode" => desync_mitigation_mode,
"clientKeepAlive" => client_keep_alive,
"preserveHostHeader" => preserve_host_header,
"xAmznTlsVersionAndCipherSuiteHeaders" => x_amzn_tls_version_and_cipher_suite_headers,
"preserveXffClientPort" => preserve_xff_client_port,
"xffHeaderProcessingMode" => xff_header_processing_mode,
"wafFailOpen" => waf_fail_open,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationLoadBalancerRedirectConfig, AWS_ELASTICLOADBALANCINGV2_APPLICATIONLOADBALANCERREDIRECTCONFIG, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationLoadBalancerRedirectConfig", {
"sourceProtocol" => source_protocol,
"sourcePort" => source_port,
"targetProtocol" => target_protocol,
"targetPort" => target_port,
"open" => open,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::ApplicationProtocol, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationProtocol", {
"HTTP" => Http,
"HTTPS" => Https,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::ApplicationProtocolVersion, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationProtocolVersion", {
"GRPC" => Grpc,
"HTTP1" => Http1,
"HTTP2" => Http2,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_APPLICATIONTARGETGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationTargetGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromTargetGroupAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::TargetGroupAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::from_target_group_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("firstLoadBalancerFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::first_load_balancer_full_name(&this)?, k)
        }),
        Member::Get("metrics", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::metrics(&this)?, k)
        }),
        Member::Get("defaultPort", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::default_port(&this), k)
        }),
        Member::Get("loadBalancerArns", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::load_balancer_arns(&this), k)
        }),
        Member::Get("loadBalancerAttached", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::load_balancer_attached(&this), k)
        }),
        Member::Get("targetGroupArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_arn(&this), k)
        }),
        Member::Get("targetGroupFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_full_name(&this)?, k)
        }),
        Member::Get("targetGroupLoadBalancerArns", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_load_balancer_arns(&this), k)
        }),
        Member::Get("targetGroupName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_name(&this), k)
        }),
        Member::Get("healthCheck", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::health_check(&this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 =
                a.rest::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget> =
                a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::add_target(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("enableCookieStickiness", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::enable_cookie_stickiness_with(
                    &this,
                    a0,
                    a1.as_deref(),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricHealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_healthy_host_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricHttpCodeTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeTarget>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_http_code_target(
                    &this, a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("metricIpv6RequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_ipv6_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricRequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricRequestCountPerTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_request_count_per_target(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTargetConnectionErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_target_connection_error_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTargetResponseTime", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_target_response_time(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricTargetTLSNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_target_tls_negotiation_error_count(&this, a0)?, k)
        }),
        Member::Call("metricUnhealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>::metric_unhealthy_host_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("registerConnectable", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_ec2::Port>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::register_connectable(&this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("registerListener", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>(k, 0)?;
            let a1 = a.optional_construct(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>::register_listener(&this, a0, a1.as_ref().map(|x| x as &dyn longshore_core::construct::Construct))?;
                Ok(Json::Null)
            }
        }),
        Member::Call("configureHealthCheck", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HealthCheck>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::configure_health_check(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::set_attribute(&this, &a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationTargetGroup,
    AWS_ELASTICLOADBALANCINGV2_APPLICATIONTARGETGROUP,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONTARGETGROUPMETRICS: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationTargetGroupMetrics",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("custom", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::custom(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("healthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::healthy_host_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("httpCodeTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HttpCodeTarget>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::http_code_target(
                    &this, a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("ipv6RequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::ipv6_request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("requestCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::request_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("requestCountPerTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::request_count_per_target(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("targetConnectionErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::target_connection_error_count(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("targetResponseTime", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::target_response_time(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("targetTLSNegotiationErrorCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::target_tls_negotiation_error_count(&this, a0)?, k)
        }),
        Member::Call("unhealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics>::unhealthy_host_count(
                    &this, a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupMetrics,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONTARGETGROUPMETRICS
);
bound_struct!(longshore::aws_elasticloadbalancingv2::ApplicationTargetGroupProps, AWS_ELASTICLOADBALANCINGV2_APPLICATIONTARGETGROUPPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.ApplicationTargetGroupProps", {
"targetGroupName" => target_group_name,
"vpc" => vpc,
"deregistrationDelay" => deregistration_delay,
"healthCheck" => health_check,
"targetType" => target_type,
"crossZoneEnabled" => cross_zone_enabled,
"ipAddressType" => ip_address_type,
"targetGroupHealth" => target_group_health,
"protocol" => protocol,
"protocolVersion" => protocol_version,
"port" => port,
"slowStart" => slow_start,
"stickinessCookieDuration" => stickiness_cookie_duration,
"stickinessCookieName" => stickiness_cookie_name,
"loadBalancingAlgorithmType" => load_balancing_algorithm_type,
"targets" => targets,
"enableAnomalyMitigation" => enable_anomaly_mitigation,
"multiValueHeadersEnabled" => multi_value_headers_enabled,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AuthenticateJwtOptions, AWS_ELASTICLOADBALANCINGV2_AUTHENTICATEJWTOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.AuthenticateJwtOptions", {
"next" => next,
"issuer" => issuer,
"jwksEndpoint" => jwks_endpoint,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::AuthenticateOidcOptions, AWS_ELASTICLOADBALANCINGV2_AUTHENTICATEOIDCOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.AuthenticateOidcOptions", {
"next" => next,
"authenticationRequestExtraParams" => authentication_request_extra_params,
"authorizationEndpoint" => authorization_endpoint,
"clientId" => client_id,
"clientSecret" => client_secret,
"issuer" => issuer,
"onUnauthenticatedRequest" => on_unauthenticated_request,
"scope" => scope,
"sessionCookieName" => session_cookie_name,
"sessionTimeout" => session_timeout,
"tokenEndpoint" => token_endpoint,
"userInfoEndpoint" => user_info_endpoint,
"allowHttpsOutbound" => allow_https_outbound,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::BaseApplicationListenerProps, AWS_ELASTICLOADBALANCINGV2_BASEAPPLICATIONLISTENERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.BaseApplicationListenerProps", {
"protocol" => protocol,
"port" => port,
"certificates" => certificates,
"sslPolicy" => ssl_policy,
"defaultTargetGroups" => default_target_groups,
"defaultAction" => default_action,
"open" => open,
"mutualAuthentication" => mutual_authentication,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::BaseNetworkListenerProps, AWS_ELASTICLOADBALANCINGV2_BASENETWORKLISTENERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.BaseNetworkListenerProps", {
"port" => port,
"defaultTargetGroups" => default_target_groups,
"defaultAction" => default_action,
"protocol" => protocol,
"certificates" => certificates,
"sslPolicy" => ssl_policy,
"alpnPolicy" => alpn_policy,
"tcpIdleTimeout" => tcp_idle_timeout,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::ClientRoutingPolicy, "aws-cdk-lib.aws_elasticloadbalancingv2.ClientRoutingPolicy", {
"AVAILABILITY_ZONE_AFFINITY" => AvailabilityZoneAffinity,
"PARTIAL_AVAILABILITY_ZONE_AFFINITY" => PartialAvailabilityZoneAffinity,
"ANY_AVAILABILITY_ZONE" => AnyAvailabilityZone,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::DesyncMitigationMode, "aws-cdk-lib.aws_elasticloadbalancingv2.DesyncMitigationMode", {
"MONITOR" => Monitor,
"DEFENSIVE" => Defensive,
"STRICTEST" => Strictest,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::FixedResponseOptions, AWS_ELASTICLOADBALANCINGV2_FIXEDRESPONSEOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.FixedResponseOptions", {
"contentType" => content_type,
"messageBody" => message_body,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::ForwardOptions, AWS_ELASTICLOADBALANCINGV2_FORWARDOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.ForwardOptions", {
"stickinessDuration" => stickiness_duration,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::HealthCheck, AWS_ELASTICLOADBALANCINGV2_HEALTHCHECK, "aws-cdk-lib.aws_elasticloadbalancingv2.HealthCheck", {
"enabled" => enabled,
"interval" => interval,
"path" => path,
"port" => port,
"protocol" => protocol,
"timeout" => timeout,
"healthyThresholdCount" => healthy_threshold_count,
"unhealthyThresholdCount" => unhealthy_threshold_count,
"healthyGrpcCodes" => healthy_grpc_codes,
"healthyHttpCodes" => healthy_http_codes,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::HttpCodeElb, "aws-cdk-lib.aws_elasticloadbalancingv2.HttpCodeElb", {
"ELB_3XX_COUNT" => Elb3XxCount,
"ELB_4XX_COUNT" => Elb4XxCount,
"ELB_5XX_COUNT" => Elb5XxCount,
"ELB_500_COUNT" => Elb500Count,
"ELB_502_COUNT" => Elb502Count,
"ELB_503_COUNT" => Elb503Count,
"ELB_504_COUNT" => Elb504Count,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::HttpCodeTarget, "aws-cdk-lib.aws_elasticloadbalancingv2.HttpCodeTarget", {
"TARGET_2XX_COUNT" => Target2XxCount,
"TARGET_3XX_COUNT" => Target3XxCount,
"TARGET_4XX_COUNT" => Target4XxCount,
"TARGET_5XX_COUNT" => Target5XxCount,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLISTENER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationListener",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("listenerArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IListener::listener_arn(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("addAction", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationActionProps>(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationListener::add_action(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addCertificates", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 =
                a.get::<Vec<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>>>(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationListener::add_certificates(&*this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargetGroups", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationTargetGroupsProps>(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationListener::add_target_groups(&*this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargets", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddApplicationTargetsProps>(k, 1)?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationListener::add_targets(&*this, &a0, a1)?, k)
        }),
        Member::Call("registerConnectable", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ec2::Port>(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationListener::register_connectable(&*this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLISTENER_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationLoadBalancer",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("loadBalancerArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_arn(&*this), k)
        }),
        Member::Get("metrics", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer::metrics(&*this)?, k)
        }),
        Member::Get("ipAddressType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer::ip_address_type(&*this), k)
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer::vpc(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("loadBalancerCanonicalHostedZoneId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(
                longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_canonical_hosted_zone_id(&*this)?,
                k,
            )
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_dns_name(&*this)?, k)
        }),
        Member::Call("addListener", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::BaseApplicationListenerProps>(k, 1)?;
            ToWire::wire(
                longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer::add_listener(&*this, &a0, a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancer>,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCER_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCERTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationLoadBalancerTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("attachToApplicationTargetGroup", |k, o, a| {
        let this =
            o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
        ToWire::wire(
            longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget::attach_to_application_target_group(
                &*this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONLOADBALANCERTARGET_DYN
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONTARGETGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IApplicationTargetGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("metrics", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup::metrics(&*this)?, k)
        }),
        Member::Get("loadBalancerArns", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_arns(&*this), k)
        }),
        Member::Get("loadBalancerAttached", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_attached(&*this), k)
        }),
        Member::Get("targetGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_arn(&*this), k)
        }),
        Member::Get("targetGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_name(&*this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            let a0 =
                a.rest::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget> =
                a0.iter().map(|x| &**x).collect();
            {
                longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup::add_target(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("registerConnectable", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::IConnectable>>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_ec2::Port>>(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup::register_connectable(&*this, &*a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("registerListener", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>(k, 0)?;
            let a1 = a.optional_construct(k, 1)?;
            {
                longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup::register_listener(
                    &*this,
                    a0,
                    a1.as_ref().map(|x| x as &dyn longshore_core::construct::Construct),
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>,
    AWS_ELASTICLOADBALANCINGV2_IAPPLICATIONTARGETGROUP_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_ILISTENER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IListener",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("listenerArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>>()?;
        ToWire::wire(longshore::aws_elasticloadbalancingv2::IListener::listener_arn(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>,
    AWS_ELASTICLOADBALANCINGV2_ILISTENER_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_ILISTENERCERTIFICATE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.IListenerCertificate",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("certificateArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>>()?;
        ToWire::wire(longshore::aws_elasticloadbalancingv2::IListenerCertificate::certificate_arn(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>,
    AWS_ELASTICLOADBALANCINGV2_ILISTENERCERTIFICATE_DYN
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_ILOADBALANCERV2_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ILoadBalancerV2",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("loadBalancerCanonicalHostedZoneId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>>()?;
            ToWire::wire(
                longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_canonical_hosted_zone_id(&*this)?,
                k,
            )
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_dns_name(&*this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>,
    AWS_ELASTICLOADBALANCINGV2_ILOADBALANCERV2_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKLISTENER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkListener",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("listenerArn", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>>()?;
        ToWire::wire(longshore::aws_elasticloadbalancingv2::IListener::listener_arn(&*this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>,
    AWS_ELASTICLOADBALANCINGV2_INETWORKLISTENER_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkLoadBalancer",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("metrics", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer::metrics(&*this)?, k)
        }),
        Member::Get("ipAddressType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer::ip_address_type(&*this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer::security_groups(&*this), k)
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer::vpc(&*this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Get("loadBalancerArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_arn(&*this), k)
        }),
        Member::Get("loadBalancerCanonicalHostedZoneId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(
                longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_canonical_hosted_zone_id(&*this)?,
                k,
            )
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ILoadBalancerV2::load_balancer_dns_name(&*this)?, k)
        }),
        Member::Call("addListener", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::BaseNetworkListenerProps>(k, 1)?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer::add_listener(&*this, &a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>,
    AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCER_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCERTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkLoadBalancerTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("attachToNetworkTargetGroup", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
        ToWire::wire(
            longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget::attach_to_network_target_group(
                &*this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>,
    AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCERTARGET_DYN
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKTARGETGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkTargetGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("metrics", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::INetworkTargetGroup::metrics(&*this)?, k)
        }),
        Member::Get("loadBalancerArns", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_arns(&*this), k)
        }),
        Member::Get("loadBalancerAttached", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_attached(&*this), k)
        }),
        Member::Get("targetGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_arn(&*this), k)
        }),
        Member::Get("targetGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_name(&*this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            let a0 =
                a.rest::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget> =
                a0.iter().map(|x| &**x).collect();
            {
                longshore::aws_elasticloadbalancingv2::INetworkTargetGroup::add_target(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("registerListener", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>>(k, 0)?;
            {
                longshore::aws_elasticloadbalancingv2::INetworkTargetGroup::register_listener(&*this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>,
    AWS_ELASTICLOADBALANCINGV2_INETWORKTARGETGROUP_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_ITARGETGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ITargetGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("loadBalancerArns", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_arns(&*this), k)
        }),
        Member::Get("loadBalancerAttached", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::load_balancer_attached(&*this), k)
        }),
        Member::Get("targetGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_arn(&*this), k)
        }),
        Member::Get("targetGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITargetGroup::target_group_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>,
    AWS_ELASTICLOADBALANCINGV2_ITARGETGROUP_DYN,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_ITRUSTSTORE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ITrustStore",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("trustStoreArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITrustStore>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITrustStore::trust_store_arn(&*this), k)
        }),
        Member::Get("trustStoreName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITrustStore>>()?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::ITrustStore::trust_store_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITrustStore>,
    AWS_ELASTICLOADBALANCINGV2_ITRUSTSTORE_DYN,
    construct
);
bound_enum!(longshore::aws_elasticloadbalancingv2::IpAddressType, "aws-cdk-lib.aws_elasticloadbalancingv2.IpAddressType", {
"IPV4" => Ipv4,
"DUAL_STACK" => DualStack,
"DUAL_STACK_WITHOUT_PUBLIC_IPV4" => DualStackWithoutPublicIpv4,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_LISTENERACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ListenerAction",
    interface: false,
    create: None,
    statics: &[
        ("authenticateJwt", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::AuthenticateJwtOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::authenticate_jwt(a0)?, k)
        }),
        ("authenticateOidc", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::AuthenticateOidcOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::authenticate_oidc(a0)?, k)
        }),
        ("fixedResponse", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::FixedResponseOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::fixed_response(a0, a1), k)
        }),
        ("forward", |k, a| {
            let a0 =
                a.get::<Vec<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::ForwardOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::forward_with(&a0, a1)?, k)
        }),
        ("redirect", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::RedirectOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::redirect(a0)?, k)
        }),
        ("weightedForward", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_elasticloadbalancingv2::WeightedTargetGroup>>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::ForwardOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::weighted_forward(&a0, a1)?, k)
        }),
    ],
    members: &[
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ListenerAction>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationListener>>(k, 1)?;
            let a2 = a.optional_construct(k, 2)?;
            {
                <longshore::aws_elasticloadbalancingv2::ListenerAction>::bind(
                    &this,
                    &a0,
                    &a1,
                    a2.as_ref().map(|x| x as &dyn longshore_core::construct::Construct),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("renderActions", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ListenerAction>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::render_actions(&this), k)
        }),
        Member::Call("renderRuleActions", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::ListenerAction>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerAction>::render_rule_actions(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_elasticloadbalancingv2::ListenerAction, AWS_ELASTICLOADBALANCINGV2_LISTENERACTION);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_LISTENERCERTIFICATE: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ListenerCertificate",
    interface: false,
    create: None,
    statics: &[
        ("fromArn", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCertificate>::from_arn(a0), k)
        }),
        ("fromCertificateManager", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_certificatemanager::ICertificate>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::ListenerCertificate>::from_certificate_manager(&*a0),
                k,
            )
        }),
    ],
    members: &[Member::Get("certificateArn", |k, o| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2::ListenerCertificate>()?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCertificate>::certificate_arn(&this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::ListenerCertificate => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>, |t| <std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>>::from(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2::ListenerCertificate, AWS_ELASTICLOADBALANCINGV2_LISTENERCERTIFICATE);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_LISTENERCONDITION: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.ListenerCondition",
    interface: false,
    create: None,
    statics: &[
        ("hostHeaders", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::host_headers(a0), k)
        }),
        ("httpHeader", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::http_header(a0, a1), k)
        }),
        ("httpRequestMethods", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::http_request_methods(a0), k)
        }),
        ("pathPatterns", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::path_patterns(a0)?, k)
        }),
        ("queryStrings", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_elasticloadbalancingv2::QueryStringCondition>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::query_strings(a0), k)
        }),
        ("sourceIps", |k, a| {
            let a0 = a.get::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::source_ips(a0), k)
        }),
    ],
    members: &[Member::Call("renderRawCondition", |k, o, a| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2::ListenerCondition>()?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2::ListenerCondition>::render_raw_condition(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_elasticloadbalancingv2::ListenerCondition, AWS_ELASTICLOADBALANCINGV2_LISTENERCONDITION);
bound_struct!(longshore::aws_elasticloadbalancingv2::LoadBalancerTargetProps, AWS_ELASTICLOADBALANCINGV2_LOADBALANCERTARGETPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.LoadBalancerTargetProps", {
"targetType" => target_type,
"targetJson" => target_json,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::MutualAuthentication, AWS_ELASTICLOADBALANCINGV2_MUTUALAUTHENTICATION, "aws-cdk-lib.aws_elasticloadbalancingv2.MutualAuthentication", {
"mutualAuthenticationMode" => mutual_authentication_mode,
"trustStore" => trust_store,
"ignoreClientCertificateExpiry" => ignore_client_certificate_expiry,
"advertiseTrustStoreCaNames" => advertise_trust_store_ca_names,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::MutualAuthenticationMode, "aws-cdk-lib.aws_elasticloadbalancingv2.MutualAuthenticationMode", {
"OFF" => Off,
"PASS_THROUGH" => PassThrough,
"VERIFY" => Verify,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkForwardOptions, AWS_ELASTICLOADBALANCINGV2_NETWORKFORWARDOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkForwardOptions", {
"stickinessDuration" => stickiness_duration,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENER: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListener",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkListenerProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::NetworkListener>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkListenerLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListener>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromNetworkListenerArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::from_network_listener_arn(&a0, a1, a2)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_elasticloadbalancingv2::NetworkListener>::load_balancer(&this)),
                k,
            )
        }),
        Member::Get("listenerArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListener as longshore::aws_elasticloadbalancingv2::IListener>::listener_arn(&this), k)
        }),
        Member::Call("addAction", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddNetworkActionProps>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::add_action(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addCertificates", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 =
                a.get::<Vec<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListenerCertificate>>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::add_certificates(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargetGroups", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.rest::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::add_target_groups(&this, &a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTargets", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::AddNetworkTargetsProps>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListener>::add_targets(&this, &a0, a1)?, k)
        }),
        Member::Call("removeAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::remove_attribute(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListener>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListener>::set_attribute(&this, &a0, a1.as_deref());
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkListener => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IListener>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkListener => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2::NetworkListener, AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENER, construct);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENERACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListenerAction",
    interface: false,
    create: None,
    statics: &[
        ("forward", |k, a| {
            let a0 = a.get::<Vec<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkForwardOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListenerAction>::forward_with(&a0, a1)?, k)
        }),
        ("weightedForward", |k, a| {
            let a0 = a.get::<Vec<longshore::aws_elasticloadbalancingv2::NetworkWeightedTargetGroup>>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkForwardOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListenerAction>::weighted_forward(&a0, a1)?, k)
        }),
    ],
    members: &[
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListenerAction>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>>(k, 0)?;
            a.at_most(1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkListenerAction>::bind(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("renderActions", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkListenerAction>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkListenerAction>::render_actions(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_elasticloadbalancingv2::NetworkListenerAction, AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENERACTION);
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkListenerLookupOptions, AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENERLOOKUPOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListenerLookupOptions", {
"loadBalancerArn" => load_balancer_arn,
"loadBalancerTags" => load_balancer_tags,
"listenerPort" => listener_port,
"listenerProtocol" => listener_protocol,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkListenerProps, AWS_ELASTICLOADBALANCINGV2_NETWORKLISTENERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkListenerProps", {
"loadBalancer" => load_balancer,
"port" => port,
"defaultTargetGroups" => default_target_groups,
"defaultAction" => default_action,
"protocol" => protocol,
"certificates" => certificates,
"sslPolicy" => ssl_policy,
"alpnPolicy" => alpn_policy,
"tcpIdleTimeout" => tcp_idle_timeout,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_NETWORKLOADBALANCER: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkLoadBalancer",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLookup", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerLookupOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::from_lookup(&a0, a1, a2)?, k)
        }),
        ("fromNetworkLoadBalancerAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::from_network_load_balancer_attributes(
                    &a0, a1, a2,
                )?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Get("metrics", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>::metrics(&this)?, k)
        }),
        Member::Get("enforceSecurityGroupInboundRulesOnPrivateLinkTraffic", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::enforce_security_group_inbound_rules_on_private_link_traffic(&this), k)
        }),
        Member::Get("ipAddressType", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>::ip_address_type(&this), k)
        }),
        Member::Get("securityGroups", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>::security_groups(&this), k)
        }),
        Member::Get("loadBalancerArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_ec2::IVpcEndpointServiceLoadBalancer>::load_balancer_arn(&this), k)
        }),
        Member::Get("loadBalancerCanonicalHostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>::load_balancer_canonical_hosted_zone_id(&this)?, k)
        }),
        Member::Get("loadBalancerDnsName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>::load_balancer_dns_name(&this)?, k)
        }),
        Member::Get("loadBalancerFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::load_balancer_full_name(&this),
                k,
            )
        }),
        Member::Get("loadBalancerName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::load_balancer_name(&this), k)
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>::vpc(&this), k)
        }),
        Member::Call("addListener", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_elasticloadbalancingv2::BaseNetworkListenerProps>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>::add_listener(&this, &a0, a1)?, k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::add_security_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricActiveFlowCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_active_flow_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricConsumedLCUs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_consumed_lcus(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricNewFlowCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_new_flow_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricProcessedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_processed_bytes(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricTcpClientResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_tcp_client_reset_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricTcpElbResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_tcp_elb_reset_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricTcpTargetResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::metric_tcp_target_reset_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("logAccessLogs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::log_access_logs(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("removeAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::remove_attribute(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer>::set_attribute(&this, &a0, a1.as_deref());
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer => std::rc::Rc<dyn longshore::aws_ec2::IVpcEndpointServiceLoadBalancer>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancer>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2::NetworkLoadBalancer,
    AWS_ELASTICLOADBALANCINGV2_NETWORKLOADBALANCER,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerAttributes, AWS_ELASTICLOADBALANCINGV2_NETWORKLOADBALANCERATTRIBUTES, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkLoadBalancerAttributes", {
"loadBalancerArn" => load_balancer_arn,
"loadBalancerCanonicalHostedZoneId" => load_balancer_canonical_hosted_zone_id,
"loadBalancerDnsName" => load_balancer_dns_name,
"vpc" => vpc,
"loadBalancerSecurityGroups" => load_balancer_security_groups,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerLookupOptions, AWS_ELASTICLOADBALANCINGV2_NETWORKLOADBALANCERLOOKUPOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkLoadBalancerLookupOptions", {
"loadBalancerArn" => load_balancer_arn,
"loadBalancerTags" => load_balancer_tags,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCERMETRICS: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkLoadBalancerMetrics",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("activeFlowCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::active_flow_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("consumedLCUs", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::consumed_lcus(&this, a0)?,
                k,
            )
        }),
        Member::Call("custom", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::custom(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("newFlowCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::new_flow_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("processedBytes", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::processed_bytes(&this, a0)?,
                k,
            )
        }),
        Member::Call("tcpClientResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::tcp_client_reset_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("tcpElbResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::tcp_elb_reset_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("tcpTargetResetCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics>::tcp_target_reset_count(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerMetrics,
    AWS_ELASTICLOADBALANCINGV2_INETWORKLOADBALANCERMETRICS
);
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkLoadBalancerProps, AWS_ELASTICLOADBALANCINGV2_NETWORKLOADBALANCERPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkLoadBalancerProps", {
"loadBalancerName" => load_balancer_name,
"vpc" => vpc,
"internetFacing" => internet_facing,
"vpcSubnets" => vpc_subnets,
"deletionProtection" => deletion_protection,
"crossZoneEnabled" => cross_zone_enabled,
"denyAllIgwTraffic" => deny_all_igw_traffic,
"minimumCapacityUnit" => minimum_capacity_unit,
"securityGroups" => security_groups,
"ipAddressType" => ip_address_type,
"clientRoutingPolicy" => client_routing_policy,
"enforceSecurityGroupInboundRulesOnPrivateLinkTraffic" => enforce_security_group_inbound_rules_on_private_link_traffic,
"zonalShift" => zonal_shift,
"enablePrefixForIpv6SourceNat" => enable_prefix_for_ipv6_source_nat,
"subnetMappings" => subnet_mappings,
"disableSecurityGroups" => disable_security_groups,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_NETWORKTARGETGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkTargetGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromTargetGroupAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::TargetGroupAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>::from_target_group_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("firstLoadBalancerFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>::first_load_balancer_full_name(&this)?, k)
        }),
        Member::Get("metrics", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>::metrics(&this)?, k)
        }),
        Member::Get("defaultPort", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::default_port(&this), k)
        }),
        Member::Get("loadBalancerArns", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::load_balancer_arns(&this), k)
        }),
        Member::Get("loadBalancerAttached", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::load_balancer_attached(&this), k)
        }),
        Member::Get("targetGroupArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_arn(&this), k)
        }),
        Member::Get("targetGroupFullName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_full_name(&this)?, k)
        }),
        Member::Get("targetGroupLoadBalancerArns", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_load_balancer_arns(&this), k)
        }),
        Member::Get("targetGroupName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::target_group_name(&this), k)
        }),
        Member::Get("healthCheck", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::health_check(&this), k)
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 =
                a.rest::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget> =
                a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>::add_target(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("metricHealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>::metric_healthy_host_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricUnHealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>::metric_un_healthy_host_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("registerListener", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkListener>>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>::register_listener(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("configureHealthCheck", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::HealthCheck>(k, 0)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::configure_health_check(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("setAttribute", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroup as longshore::aws_elasticloadbalancingv2::ITargetGroup>::set_attribute(&this, &a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkTargetGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_elasticloadbalancingv2::NetworkTargetGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITargetGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_elasticloadbalancingv2::NetworkTargetGroup,
    AWS_ELASTICLOADBALANCINGV2_NETWORKTARGETGROUP,
    construct
);
pub(crate) static AWS_ELASTICLOADBALANCINGV2_INETWORKTARGETGROUPMETRICS: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.INetworkTargetGroupMetrics",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Call("custom", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>::custom(&this, &a0, a1)?, k)
        }),
        Member::Call("healthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>::healthy_host_count(&this, a0)?,
                k,
            )
        }),
        Member::Call("unHealthyHostCount", |k, o, a| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics>::un_healthy_host_count(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::NetworkTargetGroupMetrics,
    AWS_ELASTICLOADBALANCINGV2_INETWORKTARGETGROUPMETRICS
);
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkTargetGroupProps, AWS_ELASTICLOADBALANCINGV2_NETWORKTARGETGROUPPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkTargetGroupProps", {
"targetGroupName" => target_group_name,
"vpc" => vpc,
"deregistrationDelay" => deregistration_delay,
"healthCheck" => health_check,
"targetType" => target_type,
"crossZoneEnabled" => cross_zone_enabled,
"ipAddressType" => ip_address_type,
"targetGroupHealth" => target_group_health,
"port" => port,
"protocol" => protocol,
"proxyProtocolV2" => proxy_protocol_v2,
"preserveClientIp" => preserve_client_ip,
"targets" => targets,
"connectionTermination" => connection_termination,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::NetworkWeightedTargetGroup, AWS_ELASTICLOADBALANCINGV2_NETWORKWEIGHTEDTARGETGROUP, "aws-cdk-lib.aws_elasticloadbalancingv2.NetworkWeightedTargetGroup", {
"targetGroup" => target_group,
"weight" => weight,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::Protocol, "aws-cdk-lib.aws_elasticloadbalancingv2.Protocol", {
"HTTP" => Http,
"HTTPS" => Https,
"TCP" => Tcp,
"TLS" => Tls,
"UDP" => Udp,
"TCP_UDP" => TcpUdp,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::QueryStringCondition, AWS_ELASTICLOADBALANCINGV2_QUERYSTRINGCONDITION, "aws-cdk-lib.aws_elasticloadbalancingv2.QueryStringCondition", {
"key" => key,
"value" => value,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::RedirectOptions, AWS_ELASTICLOADBALANCINGV2_REDIRECTOPTIONS, "aws-cdk-lib.aws_elasticloadbalancingv2.RedirectOptions", {
"host" => host,
"path" => path,
"port" => port,
"protocol" => protocol,
"query" => query,
"permanent" => permanent,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::RevocationContent, AWS_ELASTICLOADBALANCINGV2_REVOCATIONCONTENT, "aws-cdk-lib.aws_elasticloadbalancingv2.RevocationContent", {
"revocationType" => revocation_type,
"bucket" => bucket,
"key" => key,
"version" => version,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::RevocationType, "aws-cdk-lib.aws_elasticloadbalancingv2.RevocationType", {
"CRL" => Crl,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_SOURCENATIPV6PREFIX: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.SourceNatIpv6Prefix",
    interface: false,
    create: None,
    statics: &[
        ("autoAssigned", |k, a| {
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::SourceNatIpv6Prefix>::auto_assigned(), k)
        }),
        ("fromIpv6Prefix", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::SourceNatIpv6Prefix>::from_ipv6_prefix(&a0)?, k)
        }),
    ],
    members: &[Member::Get("prefix", |k, o| {
        let this = o.this::<longshore::aws_elasticloadbalancingv2::SourceNatIpv6Prefix>()?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2::SourceNatIpv6Prefix>::prefix(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_elasticloadbalancingv2::SourceNatIpv6Prefix, AWS_ELASTICLOADBALANCINGV2_SOURCENATIPV6PREFIX);
bound_enum!(longshore::aws_elasticloadbalancingv2::SslPolicy, "aws-cdk-lib.aws_elasticloadbalancingv2.SslPolicy", {
"RECOMMENDED_TLS" => RecommendedTls,
"TLS13_12_PQ" => Tls1312Pq,
"RECOMMENDED" => Recommended,
"TLS13_RES" => Tls13Res,
"TLS13_EXT1" => Tls13Ext1,
"TLS13_EXT2" => Tls13Ext2,
"TLS13_10" => Tls1310,
"TLS13_11" => Tls1311,
"TLS13_13" => Tls1313,
"TLS13_13_PQ" => Tls1313Pq,
"TLS13_12_RES_PQ" => Tls1312ResPq,
"TLS13_12_EXT1_PQ" => Tls1312Ext1Pq,
"TLS13_12_EXT2_PQ" => Tls1312Ext2Pq,
"TLS13_10_PQ" => Tls1310Pq,
"FIPS_TLS13_13" => FipsTls1313,
"FIPS_TLS13_12_RES" => FipsTls1312Res,
"FIPS_TLS13_12" => FipsTls1312,
"FIPS_TLS13_12_EXT0" => FipsTls1312Ext0,
"FIPS_TLS13_12_EXT1" => FipsTls1312Ext1,
"FIPS_TLS13_12_EXT2" => FipsTls1312Ext2,
"FIPS_TLS13_11" => FipsTls1311,
"FIPS_TLS13_10" => FipsTls1310,
"FIPS_TLS13_13_PQ" => FipsTls1313Pq,
"FIPS_TLS13_12_PQ" => FipsTls1312Pq,
"FIPS_TLS13_12_RES_PQ" => FipsTls1312ResPq,
"FIPS_TLS13_12_EXT0_PQ" => FipsTls1312Ext0Pq,
"FIPS_TLS13_12_EXT1_PQ" => FipsTls1312Ext1Pq,
"FIPS_TLS13_12_EXT2_PQ" => FipsTls1312Ext2Pq,
"FIPS_TLS13_10_PQ" => FipsTls1310Pq,
"FORWARD_SECRECY_TLS12_RES_GCM" => ForwardSecrecyTls12ResGcm,
"FORWARD_SECRECY_TLS12_RES" => ForwardSecrecyTls12Res,
"FORWARD_SECRECY_TLS12" => ForwardSecrecyTls12,
"FORWARD_SECRECY_TLS11" => ForwardSecrecyTls11,
"FORWARD_SECRECY" => ForwardSecrecy,
"TLS12" => Tls12,
"TLS12_EXT" => Tls12Ext,
"TLS11" => Tls11,
"LEGACY" => Legacy,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::SubnetMapping, AWS_ELASTICLOADBALANCINGV2_SUBNETMAPPING, "aws-cdk-lib.aws_elasticloadbalancingv2.SubnetMapping", {
"subnet" => subnet,
"allocationId" => allocation_id,
"ipv6Address" => ipv6_address,
"privateIpv4Address" => private_ipv4_address,
"sourceNatIpv6Prefix" => source_nat_ipv6_prefix,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::TargetGroupAttributes, AWS_ELASTICLOADBALANCINGV2_TARGETGROUPATTRIBUTES, "aws-cdk-lib.aws_elasticloadbalancingv2.TargetGroupAttributes", {
"targetGroupArn" => target_group_arn,
"loadBalancerArns" => load_balancer_arns,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::TargetGroupHealth, AWS_ELASTICLOADBALANCINGV2_TARGETGROUPHEALTH, "aws-cdk-lib.aws_elasticloadbalancingv2.TargetGroupHealth", {
"dnsMinimumHealthyTargetCount" => dns_minimum_healthy_target_count,
"dnsMinimumHealthyTargetPercentage" => dns_minimum_healthy_target_percentage,
"routingMinimumHealthyTargetCount" => routing_minimum_healthy_target_count,
"routingMinimumHealthyTargetPercentage" => routing_minimum_healthy_target_percentage,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::TargetGroupIpAddressType, "aws-cdk-lib.aws_elasticloadbalancingv2.TargetGroupIpAddressType", {
"IPV4" => Ipv4,
"IPV6" => Ipv6,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::TargetGroupLoadBalancingAlgorithmType, "aws-cdk-lib.aws_elasticloadbalancingv2.TargetGroupLoadBalancingAlgorithmType", {
"ROUND_ROBIN" => RoundRobin,
"LEAST_OUTSTANDING_REQUESTS" => LeastOutstandingRequests,
"WEIGHTED_RANDOM" => WeightedRandom,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::TargetType, "aws-cdk-lib.aws_elasticloadbalancingv2.TargetType", {
"INSTANCE" => Instance,
"IP" => Ip,
"LAMBDA" => Lambda,
"ALB" => Alb,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TRUSTSTORE: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStore",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::TrustStoreProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::TrustStore>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromTrustStoreArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_elasticloadbalancingv2::TrustStore>::from_trust_store_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("numberOfCaCertificates", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::TrustStore>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::TrustStore>::number_of_ca_certificates(&this), k)
        }),
        Member::Get("status", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::TrustStore>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::TrustStore>::status(&this), k)
        }),
        Member::Get("trustStoreArn", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::TrustStore>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::TrustStore as longshore::aws_elasticloadbalancingv2::ITrustStore>::trust_store_arn(&this), k)
        }),
        Member::Get("trustStoreName", |k, o| {
            let this = o.this::<longshore::aws_elasticloadbalancingv2::TrustStore>()?;
            ToWire::wire(<longshore::aws_elasticloadbalancingv2::TrustStore as longshore::aws_elasticloadbalancingv2::ITrustStore>::trust_store_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_elasticloadbalancingv2::TrustStore => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ITrustStore>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_elasticloadbalancingv2::TrustStore, AWS_ELASTICLOADBALANCINGV2_TRUSTSTORE, construct);
bound_struct!(longshore::aws_elasticloadbalancingv2::TrustStoreProps, AWS_ELASTICLOADBALANCINGV2_TRUSTSTOREPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStoreProps", {
"trustStoreName" => trust_store_name,
"bucket" => bucket,
"key" => key,
"version" => version,
});
pub(crate) static AWS_ELASTICLOADBALANCINGV2_TRUSTSTOREREVOCATION: Class = Class {
    fqn: "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStoreRevocation",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_elasticloadbalancingv2::TrustStoreRevocationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_elasticloadbalancingv2::TrustStoreRevocation>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_elasticloadbalancingv2::TrustStoreRevocation,
    AWS_ELASTICLOADBALANCINGV2_TRUSTSTOREREVOCATION,
    construct
);
bound_struct!(longshore::aws_elasticloadbalancingv2::TrustStoreRevocationProps, AWS_ELASTICLOADBALANCINGV2_TRUSTSTOREREVOCATIONPROPS, "aws-cdk-lib.aws_elasticloadbalancingv2.TrustStoreRevocationProps", {
"trustStore" => trust_store,
"revocationContents" => revocation_contents,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::UnauthenticatedAction, "aws-cdk-lib.aws_elasticloadbalancingv2.UnauthenticatedAction", {
"DENY" => Deny,
"ALLOW" => Allow,
"AUTHENTICATE" => Authenticate,
});
bound_struct!(longshore::aws_elasticloadbalancingv2::WeightedTargetGroup, AWS_ELASTICLOADBALANCINGV2_WEIGHTEDTARGETGROUP, "aws-cdk-lib.aws_elasticloadbalancingv2.WeightedTargetGroup", {
"targetGroup" => target_group,
"weight" => weight,
});
bound_enum!(longshore::aws_elasticloadbalancingv2::XffHeaderProcessingMode, "aws-cdk-lib.aws_elasticloadbalancingv2.XffHeaderProcessingMode", {
"APPEND" => Append,
"PRESERVE" => Preserve,
"REMOVE" => Remove,
});
