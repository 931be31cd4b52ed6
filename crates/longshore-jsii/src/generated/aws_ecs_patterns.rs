//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_ecs_patterns::ApplicationListenerProps, AWS_ECS_PATTERNS_APPLICATIONLISTENERPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationListenerProps", {
"name" => name,
"protocol" => protocol,
"port" => port,
"certificate" => certificate,
"sslPolicy" => ssl_policy,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service>::service(&this)),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service => longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2Service,
    AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDEC2SERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::ApplicationLoadBalancedEc2ServiceProps, AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedEc2ServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"publicLoadBalancer" => public_load_balancer,
"openListener" => open_listener,
"desiredCount" => desired_count,
"certificate" => certificate,
"targetProtocol" => target_protocol,
"protocol" => protocol,
"protocolVersion" => protocol_version,
"domainName" => domain_name,
"domainZone" => domain_zone,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"loadBalancer" => load_balancer,
"listenerPort" => listener_port,
"sslPolicy" => ssl_policy,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"redirectHTTP" => redirect_http,
"recordType" => record_type,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"loadBalancerName" => load_balancer_name,
"enableExecuteCommand" => enable_execute_command,
"idleTimeout" => idle_timeout,
"ipAddressType" => ip_address_type,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assignPublicIp", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>::assign_public_ip(&this),
                k,
            )
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>::service(&this)),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService>::task_definition(
                    &this,
                )),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService => longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateService,
    AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::ApplicationLoadBalancedFargateServiceProps, AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedFargateServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"publicLoadBalancer" => public_load_balancer,
"openListener" => open_listener,
"desiredCount" => desired_count,
"certificate" => certificate,
"targetProtocol" => target_protocol,
"protocol" => protocol,
"protocolVersion" => protocol_version,
"domainName" => domain_name,
"domainZone" => domain_zone,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"loadBalancer" => load_balancer,
"listenerPort" => listener_port,
"sslPolicy" => ssl_policy,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"redirectHTTP" => redirect_http,
"recordType" => record_type,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"loadBalancerName" => load_balancer_name,
"enableExecuteCommand" => enable_execute_command,
"idleTimeout" => idle_timeout,
"ipAddressType" => ip_address_type,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"assignPublicIp" => assign_public_ip,
"taskSubnets" => task_subnets,
"securityGroups" => security_groups,
"healthCheck" => health_check,
"containerCpu" => container_cpu,
"containerMemoryLimitMiB" => container_memory_limit_mib,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::cluster(&this)),
                k,
            )
        }),
        Member::Get("listener", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::listener(&this)),
                k,
            )
        }),
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::load_balancer(&this)?, k)
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::target_group(&this)),
                k,
            )
        }),
        Member::Get("certificate", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::certificate(&this).cloned(),
                k,
            )
        }),
        Member::Get("internalDesiredCount", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::internal_desired_count(&this),
                k,
            )
        }),
        Member::Get("redirectListener", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase>::redirect_listener(&this).cloned(),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceBase,
    AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDSERVICEBASE,
    construct
);
bound_enum!(longshore::aws_ecs_patterns::ApplicationLoadBalancedServiceRecordType, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedServiceRecordType", {
"ALIAS" => Alias,
"CNAME" => Cname,
"NONE" => None,
});
bound_struct!(longshore::aws_ecs_patterns::ApplicationLoadBalancedTaskImageOptions, AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDTASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedTaskImageOptions", {
"image" => image,
"environment" => environment,
"secrets" => secrets,
"enableLogging" => enable_logging,
"logDriver" => log_driver,
"executionRole" => execution_role,
"taskRole" => task_role,
"containerName" => container_name,
"family" => family,
"dockerLabels" => docker_labels,
"containerPort" => container_port,
"entryPoint" => entry_point,
"command" => command,
});
bound_struct!(longshore::aws_ecs_patterns::ApplicationLoadBalancedTaskImageProps, AWS_ECS_PATTERNS_APPLICATIONLOADBALANCEDTASKIMAGEPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancedTaskImageProps", {
"image" => image,
"environment" => environment,
"secrets" => secrets,
"enableLogging" => enable_logging,
"logDriver" => log_driver,
"executionRole" => execution_role,
"taskRole" => task_role,
"containerName" => container_name,
"family" => family,
"dockerLabels" => docker_labels,
"containerPorts" => container_ports,
});
bound_struct!(longshore::aws_ecs_patterns::ApplicationLoadBalancerProps, AWS_ECS_PATTERNS_APPLICATIONLOADBALANCERPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationLoadBalancerProps", {
"name" => name,
"listeners" => listeners,
"publicLoadBalancer" => public_load_balancer,
"domainName" => domain_name,
"domainZone" => domain_zone,
"idleTimeout" => idle_timeout,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationMultipleTargetGroupsEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>::service(&this)),
                k,
            )
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>::target_group(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(
                    <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service>::task_definition(&this),
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service => longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2Service,
    AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSEC2SERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsEc2ServiceProps, AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationMultipleTargetGroupsEc2ServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"desiredCount" => desired_count,
"healthCheckGracePeriod" => health_check_grace_period,
"serviceName" => service_name,
"loadBalancers" => load_balancers,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"targetGroups" => target_groups,
"enableExecuteCommand" => enable_execute_command,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationMultipleTargetGroupsFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assignPublicIp", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>::assign_public_ip(&this),
                k,
            )
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>::service(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(
                    <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>::target_group(&this),
                ),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(
                    <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService>::task_definition(
                        &this,
                    ),
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService => longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateService,
    AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsFargateServiceProps, AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationMultipleTargetGroupsFargateServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"desiredCount" => desired_count,
"healthCheckGracePeriod" => health_check_grace_period,
"serviceName" => service_name,
"loadBalancers" => load_balancers,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"targetGroups" => target_groups,
"enableExecuteCommand" => enable_execute_command,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"circuitBreaker" => circuit_breaker,
"assignPublicIp" => assign_public_ip,
});
pub(crate) static AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ApplicationMultipleTargetGroupsServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::cluster(&this)),
                k,
            )
        }),
        Member::Get("listener", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::listener(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("listeners", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::listeners(&this), k)
        }),
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::load_balancer(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("loadBalancers", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::load_balancers(&this),
                k,
            )
        }),
        Member::Get("targetGroups", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase>::target_groups(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_ecs_patterns::ApplicationMultipleTargetGroupsServiceBase,
    AWS_ECS_PATTERNS_APPLICATIONMULTIPLETARGETGROUPSSERVICEBASE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::ApplicationTargetProps, AWS_ECS_PATTERNS_APPLICATIONTARGETPROPS, "aws-cdk-lib.aws_ecs_patterns.ApplicationTargetProps", {
"containerPort" => container_port,
"protocol" => protocol,
"listener" => listener,
"priority" => priority,
"hostHeader" => host_header,
"pathPattern" => path_pattern,
});
bound_struct!(longshore::aws_ecs_patterns::NetworkListenerProps, AWS_ECS_PATTERNS_NETWORKLISTENERPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkListenerProps", {
"name" => name,
"port" => port,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKLOADBALANCEDEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service>::service(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service => longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::NetworkLoadBalancedEc2Service,
    AWS_ECS_PATTERNS_NETWORKLOADBALANCEDEC2SERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::NetworkLoadBalancedEc2ServiceProps, AWS_ECS_PATTERNS_NETWORKLOADBALANCEDEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedEc2ServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"publicLoadBalancer" => public_load_balancer,
"desiredCount" => desired_count,
"domainName" => domain_name,
"domainZone" => domain_zone,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"loadBalancer" => load_balancer,
"listenerPort" => listener_port,
"listenerCertificate" => listener_certificate,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"recordType" => record_type,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"ipAddressType" => ip_address_type,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKLOADBALANCEDFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assignPublicIp", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>::assign_public_ip(&this), k)
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>::service(&this)),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService => longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::NetworkLoadBalancedFargateService,
    AWS_ECS_PATTERNS_NETWORKLOADBALANCEDFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::NetworkLoadBalancedFargateServiceProps, AWS_ECS_PATTERNS_NETWORKLOADBALANCEDFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedFargateServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"publicLoadBalancer" => public_load_balancer,
"desiredCount" => desired_count,
"domainName" => domain_name,
"domainZone" => domain_zone,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"loadBalancer" => load_balancer,
"listenerPort" => listener_port,
"listenerCertificate" => listener_certificate,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"recordType" => record_type,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"ipAddressType" => ip_address_type,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"assignPublicIp" => assign_public_ip,
"taskSubnets" => task_subnets,
"securityGroups" => security_groups,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKLOADBALANCEDSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>::cluster(&this)), k)
        }),
        Member::Get("listener", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>::listener(&this)),
                k,
            )
        }),
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>::load_balancer(&this)?, k)
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>::target_group(&this)),
                k,
            )
        }),
        Member::Get("internalDesiredCount", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase>::internal_desired_count(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_ecs_patterns::NetworkLoadBalancedServiceBase,
    AWS_ECS_PATTERNS_NETWORKLOADBALANCEDSERVICEBASE,
    construct
);
bound_enum!(longshore::aws_ecs_patterns::NetworkLoadBalancedServiceRecordType, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedServiceRecordType", {
"ALIAS" => Alias,
"CNAME" => Cname,
"NONE" => None,
});
bound_struct!(longshore::aws_ecs_patterns::NetworkLoadBalancedTaskImageOptions, AWS_ECS_PATTERNS_NETWORKLOADBALANCEDTASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedTaskImageOptions", {
"image" => image,
"environment" => environment,
"secrets" => secrets,
"enableLogging" => enable_logging,
"logDriver" => log_driver,
"executionRole" => execution_role,
"taskRole" => task_role,
"containerName" => container_name,
"family" => family,
"dockerLabels" => docker_labels,
"containerPort" => container_port,
});
bound_struct!(longshore::aws_ecs_patterns::NetworkLoadBalancedTaskImageProps, AWS_ECS_PATTERNS_NETWORKLOADBALANCEDTASKIMAGEPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancedTaskImageProps", {
"image" => image,
"environment" => environment,
"secrets" => secrets,
"enableLogging" => enable_logging,
"logDriver" => log_driver,
"executionRole" => execution_role,
"taskRole" => task_role,
"containerName" => container_name,
"family" => family,
"dockerLabels" => docker_labels,
"containerPorts" => container_ports,
});
bound_struct!(longshore::aws_ecs_patterns::NetworkLoadBalancerProps, AWS_ECS_PATTERNS_NETWORKLOADBALANCERPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkLoadBalancerProps", {
"name" => name,
"listeners" => listeners,
"publicLoadBalancer" => public_load_balancer,
"domainName" => domain_name,
"domainZone" => domain_zone,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkMultipleTargetGroupsEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>::service(&this)),
                k,
            )
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>::target_group(&this)),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service>::task_definition(
                    &this,
                )),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service => longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2Service,
    AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSEC2SERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsEc2ServiceProps, AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkMultipleTargetGroupsEc2ServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"desiredCount" => desired_count,
"healthCheckGracePeriod" => health_check_grace_period,
"serviceName" => service_name,
"loadBalancers" => load_balancers,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"targetGroups" => target_groups,
"enableExecuteCommand" => enable_execute_command,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkMultipleTargetGroupsFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("assignPublicIp", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>::assign_public_ip(&this),
                k,
            )
        }),
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>::service(&this)),
                k,
            )
        }),
        Member::Get("targetGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>::target_group(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>()?;
            ToWire::wire(
                Clone::clone(
                    <longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService>::task_definition(&this),
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService => longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateService,
    AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsFargateServiceProps, AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkMultipleTargetGroupsFargateServiceProps", {
"cluster" => cluster,
"vpc" => vpc,
"taskImageOptions" => task_image_options,
"desiredCount" => desired_count,
"healthCheckGracePeriod" => health_check_grace_period,
"serviceName" => service_name,
"loadBalancers" => load_balancers,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"cloudMapOptions" => cloud_map_options,
"targetGroups" => target_groups,
"enableExecuteCommand" => enable_execute_command,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"circuitBreaker" => circuit_breaker,
"assignPublicIp" => assign_public_ip,
"minHealthyPercent" => min_healthy_percent,
"maxHealthyPercent" => max_healthy_percent,
});
pub(crate) static AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.NetworkMultipleTargetGroupsServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::cluster(&this)),
                k,
            )
        }),
        Member::Get("listener", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::listener(&this)),
                k,
            )
        }),
        Member::Get("listeners", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::listeners(&this), k)
        }),
        Member::Get("loadBalancer", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::load_balancer(
                    &this,
                )),
                k,
            )
        }),
        Member::Get("loadBalancers", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::load_balancers(&this),
                k,
            )
        }),
        Member::Get("targetGroups", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase>::target_groups(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_ecs_patterns::NetworkMultipleTargetGroupsServiceBase,
    AWS_ECS_PATTERNS_NETWORKMULTIPLETARGETGROUPSSERVICEBASE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::NetworkTargetProps, AWS_ECS_PATTERNS_NETWORKTARGETPROPS, "aws-cdk-lib.aws_ecs_patterns.NetworkTargetProps", {
"containerPort" => container_port,
"listener" => listener,
});
pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingEc2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::QueueProcessingEc2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingEc2Service>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::service(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingEc2Service>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingEc2Service>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::QueueProcessingEc2Service => longshore::aws_ecs_patterns::QueueProcessingServiceBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::QueueProcessingEc2Service, AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICE, construct);
bound_struct!(longshore::aws_ecs_patterns::QueueProcessingEc2ServiceProps, AWS_ECS_PATTERNS_QUEUEPROCESSINGEC2SERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.QueueProcessingEc2ServiceProps", {
"serviceName" => service_name,
"cluster" => cluster,
"vpc" => vpc,
"command" => command,
"enableLogging" => enable_logging,
"environment" => environment,
"secrets" => secrets,
"queue" => queue,
"maxReceiveCount" => max_receive_count,
"visibilityTimeout" => visibility_timeout,
"retentionPeriod" => retention_period,
"maxScalingCapacity" => max_scaling_capacity,
"minScalingCapacity" => min_scaling_capacity,
"scalingSteps" => scaling_steps,
"cooldown" => cooldown,
"logDriver" => log_driver,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"family" => family,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"disableCpuBasedScaling" => disable_cpu_based_scaling,
"cpuTargetUtilizationPercent" => cpu_target_utilization_percent,
"containerName" => container_name,
"image" => image,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"gpuCount" => gpu_count,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
}, rest Default::default());
pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingFargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::QueueProcessingFargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("service", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingFargateService>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::service(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingFargateService>()?;
            ToWire::wire(
                Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingFargateService>::task_definition(&this)),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::QueueProcessingFargateService => longshore::aws_ecs_patterns::QueueProcessingServiceBase, |t| (*t).clone()),
    ],
};
bound!(
    longshore::aws_ecs_patterns::QueueProcessingFargateService,
    AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICE,
    construct
);
bound_struct!(longshore::aws_ecs_patterns::QueueProcessingFargateServiceProps, AWS_ECS_PATTERNS_QUEUEPROCESSINGFARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs_patterns.QueueProcessingFargateServiceProps", {
"serviceName" => service_name,
"cluster" => cluster,
"vpc" => vpc,
"command" => command,
"enableLogging" => enable_logging,
"environment" => environment,
"secrets" => secrets,
"queue" => queue,
"maxReceiveCount" => max_receive_count,
"visibilityTimeout" => visibility_timeout,
"retentionPeriod" => retention_period,
"maxScalingCapacity" => max_scaling_capacity,
"minScalingCapacity" => min_scaling_capacity,
"scalingSteps" => scaling_steps,
"cooldown" => cooldown,
"logDriver" => log_driver,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"family" => family,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"disableCpuBasedScaling" => disable_cpu_based_scaling,
"cpuTargetUtilizationPercent" => cpu_target_utilization_percent,
"containerName" => container_name,
"image" => image,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"healthCheck" => health_check,
"taskSubnets" => task_subnets,
"securityGroups" => security_groups,
"assignPublicIp" => assign_public_ip,
"healthCheckGracePeriod" => health_check_grace_period,
}, rest Default::default());
pub(crate) static AWS_ECS_PATTERNS_QUEUEPROCESSINGSERVICEBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.QueueProcessingServiceBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::cluster(&this)), k)
        }),
        Member::Get("environment", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::environment(&this)), k)
        }),
        Member::Get("maxCapacity", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::max_capacity(&this), k)
        }),
        Member::Get("minCapacity", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::min_capacity(&this), k)
        }),
        Member::Get("scalingSteps", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::scaling_steps(&this).to_vec(), k)
        }),
        Member::Get("sqsQueue", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::sqs_queue(&this)), k)
        }),
        Member::Get("deadLetterQueue", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(
                <longshore::aws_ecs_patterns::QueueProcessingServiceBase>::dead_letter_queue(&this).cloned(),
                k,
            )
        }),
        Member::Get("logDriver", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::log_driver(&this).cloned(), k)
        }),
        Member::Get("secrets", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::QueueProcessingServiceBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::QueueProcessingServiceBase>::secrets(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs_patterns::QueueProcessingServiceBase, AWS_ECS_PATTERNS_QUEUEPROCESSINGSERVICEBASE, construct);
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDEC2TASK: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2Task",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ScheduledEc2TaskProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ScheduledEc2Task>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("task", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledEc2Task>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledEc2Task>::task(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledEc2Task>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledEc2Task>::task_definition(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ScheduledEc2Task => longshore::aws_ecs_patterns::ScheduledTaskBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::ScheduledEc2Task, AWS_ECS_PATTERNS_SCHEDULEDEC2TASK, construct);
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskDefinitionOptions, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskDefinitionOptions", {
"taskDefinition" => task_definition,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskImageOptions, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskImageOptions", {
"image" => image,
"containerName" => container_name,
"command" => command,
"environment" => environment,
"secrets" => secrets,
"logDriver" => log_driver,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledEc2TaskProps, AWS_ECS_PATTERNS_SCHEDULEDEC2TASKPROPS, "aws-cdk-lib.aws_ecs_patterns.ScheduledEc2TaskProps", {
"cluster" => cluster,
"vpc" => vpc,
"schedule" => schedule,
"enabled" => enabled,
"ruleName" => rule_name,
"desiredTaskCount" => desired_task_count,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"propagateTags" => propagate_tags,
"tags" => tags,
"scheduledEc2TaskDefinitionOptions" => scheduled_ec2_task_definition_options,
"scheduledEc2TaskImageOptions" => scheduled_ec2_task_image_options,
});
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDFARGATETASK: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTask",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs_patterns::ScheduledFargateTaskProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs_patterns::ScheduledFargateTask>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("task", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledFargateTask>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledFargateTask>::task(&this)), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledFargateTask>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledFargateTask>::task_definition(&this)), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs_patterns::ScheduledFargateTask => longshore::aws_ecs_patterns::ScheduledTaskBase, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs_patterns::ScheduledFargateTask, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASK, construct);
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskDefinitionOptions, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskDefinitionOptions", {
"taskDefinition" => task_definition,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskImageOptions, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKIMAGEOPTIONS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskImageOptions", {
"image" => image,
"containerName" => container_name,
"command" => command,
"environment" => environment,
"secrets" => secrets,
"logDriver" => log_driver,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"taskDefinition" => task_definition,
"platformVersion" => platform_version,
"runtimePlatform" => runtime_platform,
"circuitBreaker" => circuit_breaker,
});
bound_struct!(longshore::aws_ecs_patterns::ScheduledFargateTaskProps, AWS_ECS_PATTERNS_SCHEDULEDFARGATETASKPROPS, "aws-cdk-lib.aws_ecs_patterns.ScheduledFargateTaskProps", {
"cluster" => cluster,
"vpc" => vpc,
"schedule" => schedule,
"enabled" => enabled,
"ruleName" => rule_name,
"desiredTaskCount" => desired_task_count,
"subnetSelection" => subnet_selection,
"securityGroups" => security_groups,
"propagateTags" => propagate_tags,
"tags" => tags,
"scheduledFargateTaskDefinitionOptions" => scheduled_fargate_task_definition_options,
"scheduledFargateTaskImageOptions" => scheduled_fargate_task_image_options,
"platformVersion" => platform_version,
"taskDefinition" => task_definition,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"runtimePlatform" => runtime_platform,
"circuitBreaker" => circuit_breaker,
});
pub(crate) static AWS_ECS_PATTERNS_SCHEDULEDTASKBASE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs_patterns.ScheduledTaskBase",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::cluster(&this)), k)
        }),
        Member::Get("desiredTaskCount", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::desired_task_count(&this), k)
        }),
        Member::Get("eventRule", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::event_rule(&this)), k)
        }),
        Member::Get("subnetSelection", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs_patterns::ScheduledTaskBase>::subnet_selection(&this)), k)
        }),
        Member::Get("propagateTags", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::propagate_tags(&this), k)
        }),
        Member::Get("tags", |k, o| {
            let this = o.this::<longshore::aws_ecs_patterns::ScheduledTaskBase>()?;
            ToWire::wire(<longshore::aws_ecs_patterns::ScheduledTaskBase>::tags(&this).map(<[_]>::to_vec), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs_patterns::ScheduledTaskBase, AWS_ECS_PATTERNS_SCHEDULEDTASKBASE, construct);
