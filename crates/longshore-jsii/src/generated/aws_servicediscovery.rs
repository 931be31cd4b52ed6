//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_SERVICEDISCOVERY_ALIASTARGETINSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.AliasTargetInstance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::AliasTargetInstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::AliasTargetInstance>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("dnsName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::AliasTargetInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::AliasTargetInstance>::dns_name(&this), k)
        }),
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::AliasTargetInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::AliasTargetInstance as longshore::aws_servicediscovery::IInstance>::instance_id(&this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::AliasTargetInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::AliasTargetInstance as longshore::aws_servicediscovery::IInstance>::service(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::AliasTargetInstance => std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::AliasTargetInstance, AWS_SERVICEDISCOVERY_ALIASTARGETINSTANCE, construct);
bound_struct!(longshore::aws_servicediscovery::AliasTargetInstanceProps, AWS_SERVICEDISCOVERY_ALIASTARGETINSTANCEPROPS, "aws-cdk-lib.aws_servicediscovery.AliasTargetInstanceProps", {
"service" => service,
"dnsName" => dns_name,
"instanceId" => instance_id,
"customAttributes" => custom_attributes,
});
bound_struct!(longshore::aws_servicediscovery::BaseInstanceProps, AWS_SERVICEDISCOVERY_BASEINSTANCEPROPS, "aws-cdk-lib.aws_servicediscovery.BaseInstanceProps", {
"instanceId" => instance_id,
"customAttributes" => custom_attributes,
});
pub(crate) static AWS_SERVICEDISCOVERY_CNAMEINSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.CnameInstance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::CnameInstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::CnameInstance>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("cname", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::CnameInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::CnameInstance>::cname(&this), k)
        }),
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::CnameInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::CnameInstance as longshore::aws_servicediscovery::IInstance>::instance_id(&this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::CnameInstance>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::CnameInstance as longshore::aws_servicediscovery::IInstance>::service(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::CnameInstance => std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::CnameInstance, AWS_SERVICEDISCOVERY_CNAMEINSTANCE, construct);
bound_struct!(longshore::aws_servicediscovery::CnameInstanceBaseProps, AWS_SERVICEDISCOVERY_CNAMEINSTANCEBASEPROPS, "aws-cdk-lib.aws_servicediscovery.CnameInstanceBaseProps", {
"instanceCname" => instance_cname,
"instanceId" => instance_id,
"customAttributes" => custom_attributes,
});
bound_struct!(longshore::aws_servicediscovery::CnameInstanceProps, AWS_SERVICEDISCOVERY_CNAMEINSTANCEPROPS, "aws-cdk-lib.aws_servicediscovery.CnameInstanceProps", {
"service" => service,
}, part options ["instanceCname", "customAttributes", "instanceId"]);
bound_enum!(longshore::aws_servicediscovery::DiscoveryType, "aws-cdk-lib.aws_servicediscovery.DiscoveryType", {
"API" => Api,
"DNS_AND_API" => DnsAndApi,
});
bound_enum!(longshore::aws_servicediscovery::DnsRecordType, "aws-cdk-lib.aws_servicediscovery.DnsRecordType", {
"A" => A,
"AAAA" => Aaaa,
"A_AAAA" => AAaaa,
"SRV" => Srv,
"CNAME" => Cname,
});
bound_struct!(longshore::aws_servicediscovery::DnsServiceProps, AWS_SERVICEDISCOVERY_DNSSERVICEPROPS, "aws-cdk-lib.aws_servicediscovery.DnsServiceProps", {
"name" => name,
"description" => description,
"healthCheck" => health_check,
"customHealthCheck" => custom_health_check,
"discoveryType" => discovery_type,
"dnsRecordType" => dns_record_type,
"dnsTtl" => dns_ttl,
"routingPolicy" => routing_policy,
"loadBalancer" => load_balancer,
});
bound_struct!(longshore::aws_servicediscovery::HealthCheckConfig, AWS_SERVICEDISCOVERY_HEALTHCHECKCONFIG, "aws-cdk-lib.aws_servicediscovery.HealthCheckConfig", {
"type" => r#type,
"resourcePath" => resource_path,
"failureThreshold" => failure_threshold,
});
bound_struct!(longshore::aws_servicediscovery::HealthCheckCustomConfig, AWS_SERVICEDISCOVERY_HEALTHCHECKCUSTOMCONFIG, "aws-cdk-lib.aws_servicediscovery.HealthCheckCustomConfig", {
"failureThreshold" => failure_threshold,
});
bound_enum!(longshore::aws_servicediscovery::HealthCheckType, "aws-cdk-lib.aws_servicediscovery.HealthCheckType", {
"HTTP" => Http,
"HTTPS" => Https,
"TCP" => Tcp,
});
pub(crate) static AWS_SERVICEDISCOVERY_HTTPNAMESPACE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.HttpNamespace",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::HttpNamespaceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::HttpNamespace>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromHttpNamespaceAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::NamespaceAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace>::from_http_namespace_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("httpNamespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace>::http_namespace_arn(&this), k)
        }),
        Member::Get("httpNamespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace>::http_namespace_id(&this), k)
        }),
        Member::Get("httpNamespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace>::http_namespace_name(&this), k)
        }),
        Member::Get("namespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace as longshore::aws_servicediscovery::INamespace>::namespace_arn(&this), k)
        }),
        Member::Get("namespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace as longshore::aws_servicediscovery::INamespace>::namespace_id(&this), k)
        }),
        Member::Get("namespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace as longshore::aws_servicediscovery::INamespace>::namespace_name(&this), k)
        }),
        Member::Call("createService", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::HttpNamespace>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::DnsServiceProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::HttpNamespace>::create_service(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::HttpNamespace => std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::HttpNamespace, AWS_SERVICEDISCOVERY_HTTPNAMESPACE, construct);
bound_struct!(longshore::aws_servicediscovery::HttpNamespaceProps, AWS_SERVICEDISCOVERY_HTTPNAMESPACEPROPS, "aws-cdk-lib.aws_servicediscovery.HttpNamespaceProps", {
"name" => name,
"description" => description,
});
pub(crate) static AWS_SERVICEDISCOVERY_IINSTANCE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.IInstance",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("instanceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IInstance::instance_id(&*this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IInstance::service(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>, AWS_SERVICEDISCOVERY_IINSTANCE_DYN, construct);
pub(crate) static AWS_SERVICEDISCOVERY_INAMESPACE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.INamespace",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("namespaceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>>()?;
            ToWire::wire(longshore::aws_servicediscovery::INamespace::namespace_arn(&*this), k)
        }),
        Member::Get("namespaceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>>()?;
            ToWire::wire(longshore::aws_servicediscovery::INamespace::namespace_id(&*this), k)
        }),
        Member::Get("namespaceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>>()?;
            ToWire::wire(longshore::aws_servicediscovery::INamespace::namespace_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>, AWS_SERVICEDISCOVERY_INAMESPACE_DYN, construct);
pub(crate) static AWS_SERVICEDISCOVERY_ISERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.IService",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("discoveryType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::discovery_type(&*this), k)
        }),
        Member::Get("dnsRecordType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::dns_record_type(&*this), k)
        }),
        Member::Get("namespace", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::namespace(&*this), k)
        }),
        Member::Get("routingPolicy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::routing_policy(&*this), k)
        }),
        Member::Get("serviceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::service_arn(&*this), k)
        }),
        Member::Get("serviceId", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::service_id(&*this), k)
        }),
        Member::Get("serviceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_servicediscovery::IService>>()?;
            ToWire::wire(longshore::aws_servicediscovery::IService::service_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_servicediscovery::IService>, AWS_SERVICEDISCOVERY_ISERVICE_DYN, construct);
pub(crate) static AWS_SERVICEDISCOVERY_IPINSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.IpInstance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::IpInstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::IpInstance>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::IpInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::IpInstance as longshore::aws_servicediscovery::IInstance>::instance_id(&this), k)
        }),
        Member::Get("ipv4", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::IpInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::IpInstance>::ipv4(&this), k)
        }),
        Member::Get("ipv6", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::IpInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::IpInstance>::ipv6(&this), k)
        }),
        Member::Get("port", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::IpInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::IpInstance>::port(&this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::IpInstance>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::IpInstance as longshore::aws_servicediscovery::IInstance>::service(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::IpInstance => std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::IpInstance, AWS_SERVICEDISCOVERY_IPINSTANCE, construct);
bound_struct!(longshore::aws_servicediscovery::IpInstanceBaseProps, AWS_SERVICEDISCOVERY_IPINSTANCEBASEPROPS, "aws-cdk-lib.aws_servicediscovery.IpInstanceBaseProps", {
"port" => port,
"ipv4" => ipv4,
"ipv6" => ipv6,
"instanceId" => instance_id,
"customAttributes" => custom_attributes,
});
bound_struct!(longshore::aws_servicediscovery::IpInstanceProps, AWS_SERVICEDISCOVERY_IPINSTANCEPROPS, "aws-cdk-lib.aws_servicediscovery.IpInstanceProps", {
"service" => service,
}, part options ["ipv4", "ipv6", "port", "customAttributes", "instanceId"]);
bound_struct!(longshore::aws_servicediscovery::NamespaceAttributes, AWS_SERVICEDISCOVERY_PRIVATEDNSNAMESPACEATTRIBUTES, "aws-cdk-lib.aws_servicediscovery.PrivateDnsNamespaceAttributes", {
"namespaceName" => namespace_name,
"namespaceId" => namespace_id,
"namespaceArn" => namespace_arn,
});
bound_enum!(longshore::aws_servicediscovery::NamespaceType, "aws-cdk-lib.aws_servicediscovery.NamespaceType", {
"HTTP" => Http,
"DNS_PRIVATE" => DnsPrivate,
"DNS_PUBLIC" => DnsPublic,
});
pub(crate) static AWS_SERVICEDISCOVERY_NONIPINSTANCE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.NonIpInstance",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::NonIpInstanceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::NonIpInstance>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("instanceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::NonIpInstance>()?;
            ToWire::wire(<longshore::aws_servicediscovery::NonIpInstance as longshore::aws_servicediscovery::IInstance>::instance_id(&this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::NonIpInstance>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::NonIpInstance as longshore::aws_servicediscovery::IInstance>::service(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::NonIpInstance => std::rc::Rc<dyn longshore::aws_servicediscovery::IInstance>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::NonIpInstance, AWS_SERVICEDISCOVERY_NONIPINSTANCE, construct);
bound_struct!(longshore::aws_servicediscovery::NonIpInstanceProps, AWS_SERVICEDISCOVERY_NONIPINSTANCEPROPS, "aws-cdk-lib.aws_servicediscovery.NonIpInstanceProps", {
"service" => service,
"instanceId" => instance_id,
"customAttributes" => custom_attributes,
});
pub(crate) static AWS_SERVICEDISCOVERY_PRIVATEDNSNAMESPACE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.PrivateDnsNamespace",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::PrivateDnsNamespaceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::PrivateDnsNamespace>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPrivateDnsNamespaceAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::NamespaceAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_servicediscovery::PrivateDnsNamespace>::from_private_dns_namespace_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("namespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_arn(&this), k)
        }),
        Member::Get("namespaceHostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace>::namespace_hosted_zone_id(&this), k)
        }),
        Member::Get("namespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_id(&this), k)
        }),
        Member::Get("namespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_name(&this), k)
        }),
        Member::Get("privateDnsNamespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace>::private_dns_namespace_arn(&this), k)
        }),
        Member::Get("privateDnsNamespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace>::private_dns_namespace_id(&this), k)
        }),
        Member::Get("privateDnsNamespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace>::private_dns_namespace_name(&this), k)
        }),
        Member::Call("createService", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::PrivateDnsNamespace>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::DnsServiceProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::PrivateDnsNamespace>::create_service(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::PrivateDnsNamespace => std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::PrivateDnsNamespace, AWS_SERVICEDISCOVERY_PRIVATEDNSNAMESPACE, construct);
bound_struct!(longshore::aws_servicediscovery::PrivateDnsNamespaceProps, AWS_SERVICEDISCOVERY_PRIVATEDNSNAMESPACEPROPS, "aws-cdk-lib.aws_servicediscovery.PrivateDnsNamespaceProps", {
"name" => name,
"description" => description,
"vpc" => vpc,
});
pub(crate) static AWS_SERVICEDISCOVERY_PUBLICDNSNAMESPACE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.PublicDnsNamespace",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::PublicDnsNamespaceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::PublicDnsNamespace>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromPublicDnsNamespaceAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::NamespaceAttributes>(k, 2)?;
        ToWire::wire(
            <longshore::aws_servicediscovery::PublicDnsNamespace>::from_public_dns_namespace_attributes(&a0, a1, a2)?,
            k,
        )
    })],
    members: &[
        Member::Get("namespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_arn(&this), k)
        }),
        Member::Get("namespaceHostedZoneId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace>::namespace_hosted_zone_id(&this), k)
        }),
        Member::Get("namespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_id(&this), k)
        }),
        Member::Get("namespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace as longshore::aws_servicediscovery::INamespace>::namespace_name(&this), k)
        }),
        Member::Get("publicDnsNamespaceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace>::public_dns_namespace_arn(&this), k)
        }),
        Member::Get("publicDnsNamespaceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace>::public_dns_namespace_id(&this), k)
        }),
        Member::Get("publicDnsNamespaceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace>::public_dns_namespace_name(&this), k)
        }),
        Member::Call("createService", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::PublicDnsNamespace>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::DnsServiceProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::PublicDnsNamespace>::create_service(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::PublicDnsNamespace => std::rc::Rc<dyn longshore::aws_servicediscovery::INamespace>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::PublicDnsNamespace, AWS_SERVICEDISCOVERY_PUBLICDNSNAMESPACE, construct);
bound_struct!(longshore::aws_servicediscovery::PublicDnsNamespaceProps, AWS_SERVICEDISCOVERY_PUBLICDNSNAMESPACEPROPS, "aws-cdk-lib.aws_servicediscovery.PublicDnsNamespaceProps", {
"name" => name,
"description" => description,
});
bound_enum!(longshore::aws_servicediscovery::RoutingPolicy, "aws-cdk-lib.aws_servicediscovery.RoutingPolicy", {
"WEIGHTED" => Weighted,
"MULTIVALUE" => Multivalue,
});
pub(crate) static AWS_SERVICEDISCOVERY_SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_servicediscovery.Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_servicediscovery::Service>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromServiceAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_servicediscovery::ServiceAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_servicediscovery::Service>::from_service_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("discoveryType", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::discovery_type(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("dnsRecordType", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(<longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::dns_record_type(&this), k)
        }),
        Member::Get("namespace", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::namespace(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("routingPolicy", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::routing_policy(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("serviceArn", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::service_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("serviceId", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::service_id(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("serviceName", |k, o| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            ToWire::wire(
                <longshore::aws_servicediscovery::Service as longshore::aws_servicediscovery::IService>::service_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("registerCnameInstance", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::CnameInstanceBaseProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::Service>::register_cname_instance(&this, a0, a1)?, k)
        }),
        Member::Call("registerIpInstance", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::IpInstanceBaseProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::Service>::register_ip_instance(&this, a0, a1)?, k)
        }),
        Member::Call("registerLoadBalancer", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::ILoadBalancerV2>>(k, 1)?;
            let a2 = a.get::<Option<indexmap::IndexMap<String, String>>>(k, 2)?;
            ToWire::wire(<longshore::aws_servicediscovery::Service>::register_load_balancer(&this, a0, &*a1, a2)?, k)
        }),
        Member::Call("registerNonIpInstance", |k, o, a| {
            let this = o.this::<longshore::aws_servicediscovery::Service>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_servicediscovery::BaseInstanceProps>(k, 1)?;
            ToWire::wire(<longshore::aws_servicediscovery::Service>::register_non_ip_instance(&this, a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_servicediscovery::Service => std::rc::Rc<dyn longshore::aws_servicediscovery::IService>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_servicediscovery::Service, AWS_SERVICEDISCOVERY_SERVICE, construct);
bound_struct!(longshore::aws_servicediscovery::ServiceAttributes, AWS_SERVICEDISCOVERY_SERVICEATTRIBUTES, "aws-cdk-lib.aws_servicediscovery.ServiceAttributes", {
"namespace" => namespace,
"serviceName" => service_name,
"serviceId" => service_id,
"serviceArn" => service_arn,
"dnsRecordType" => dns_record_type,
"routingPolicy" => routing_policy,
"discoveryType" => discovery_type,
});
bound_struct!(longshore::aws_servicediscovery::ServiceProps, AWS_SERVICEDISCOVERY_SERVICEPROPS, "aws-cdk-lib.aws_servicediscovery.ServiceProps", {
"namespace" => namespace,
"name" => name,
"description" => description,
"healthCheck" => health_check,
"customHealthCheck" => custom_health_check,
"discoveryType" => discovery_type,
"dnsRecordType" => dns_record_type,
"dnsTtl" => dns_ttl,
"routingPolicy" => routing_policy,
"loadBalancer" => load_balancer,
});
