//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_ecs::AddAutoScalingGroupCapacityOptions, AWS_ECS_ADDAUTOSCALINGGROUPCAPACITYOPTIONS, "aws-cdk-lib.aws_ecs.AddAutoScalingGroupCapacityOptions", {
"spotInstanceDraining" => spot_instance_draining,
"topicEncryptionKey" => topic_encryption_key,
"machineImageType" => machine_image_type,
});
bound_struct!(longshore::aws_ecs::AddCapacityOptions, AWS_ECS_ADDCAPACITYOPTIONS, "aws-cdk-lib.aws_ecs.AddCapacityOptions", {
"spotInstanceDraining" => spot_instance_draining,
"topicEncryptionKey" => topic_encryption_key,
"machineImageType" => machine_image_type,
"instanceType" => instance_type,
"machineImage" => machine_image,
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
"desiredCapacity" => desired_capacity,
"keyName" => key_name,
"keyPair" => key_pair,
"vpcSubnets" => vpc_subnets,
"notifications" => notifications,
"allowAllOutbound" => allow_all_outbound,
"ignoreUnmodifiedSizeProperties" => ignore_unmodified_size_properties,
"cooldown" => cooldown,
"associatePublicIpAddress" => associate_public_ip_address,
"spotPrice" => spot_price,
"healthCheck" => health_check,
"healthChecks" => health_checks,
"blockDevices" => block_devices,
"maxInstanceLifetime" => max_instance_lifetime,
"instanceMonitoring" => instance_monitoring,
"groupMetrics" => group_metrics,
"signals" => signals,
"updatePolicy" => update_policy,
"newInstancesProtectedFromScaleIn" => new_instances_protected_from_scale_in,
"autoScalingGroupName" => auto_scaling_group_name,
"terminationPolicies" => termination_policies,
"terminationPolicyCustomLambdaFunctionArn" => termination_policy_custom_lambda_function_arn,
"defaultInstanceWarmup" => default_instance_warmup,
"capacityRebalance" => capacity_rebalance,
"ssmSessionPermissions" => ssm_session_permissions,
"azCapacityDistributionStrategy" => az_capacity_distribution_strategy,
"deletionProtection" => deletion_protection,
"instanceLifecyclePolicy" => instance_lifecycle_policy,
});
bound_enum!(longshore::aws_ecs::AlarmBehavior, "aws-cdk-lib.aws_ecs.AlarmBehavior", {
"ROLLBACK_ON_ALARM" => RollbackOnAlarm,
"FAIL_ON_ALARM" => FailOnAlarm,
});
pub(crate) static AWS_ECS_ALTERNATETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AlternateTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::AlternateTargetProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::AlternateTarget>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::AlternateTarget>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ecs::AlternateTarget as longshore::aws_ecs::IAlternateTarget>::bind(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AlternateTarget => std::rc::Rc<dyn longshore::aws_ecs::IAlternateTarget>, |t| <std::rc::Rc<dyn longshore::aws_ecs::IAlternateTarget>>::from(t)),
    ],
};
bound!(longshore::aws_ecs::AlternateTarget, AWS_ECS_ALTERNATETARGET);
bound_struct!(longshore::aws_ecs::AlternateTargetConfig, AWS_ECS_ALTERNATETARGETCONFIG, "aws-cdk-lib.aws_ecs.AlternateTargetConfig", {
"alternateTargetGroupArn" => alternate_target_group_arn,
"roleArn" => role_arn,
"productionListenerRule" => production_listener_rule,
"testListenerRule" => test_listener_rule,
});
bound_struct!(longshore::aws_ecs::AlternateTargetProps, AWS_ECS_ALTERNATETARGETPROPS, "aws-cdk-lib.aws_ecs.AlternateTargetProps", {
"role" => role,
"testListener" => test_listener,
"alternateTargetGroup" => alternate_target_group,
"productionListener" => production_listener,
});
bound_enum!(longshore::aws_ecs::AmiHardwareType, "aws-cdk-lib.aws_ecs.AmiHardwareType", {
"STANDARD" => Standard,
"GPU" => Gpu,
"ARM" => Arm,
"NEURON" => Neuron,
});
pub(crate) static AWS_ECS_APPMESHPROXYCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AppMeshProxyConfiguration",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::AppMeshProxyConfigurationConfigProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::AppMeshProxyConfiguration>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::AppMeshProxyConfiguration>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::TaskDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::AppMeshProxyConfiguration as longshore::aws_ecs::IProxyConfiguration>::bind(
                &this, &a0, &a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AppMeshProxyConfiguration => longshore::aws_ecs::ProxyConfiguration, |t| <longshore::aws_ecs::ProxyConfiguration>::from(t)),
    ],
};
bound!(longshore::aws_ecs::AppMeshProxyConfiguration, AWS_ECS_APPMESHPROXYCONFIGURATION);
bound_struct!(longshore::aws_ecs::AppMeshProxyConfigurationConfigProps, AWS_ECS_APPMESHPROXYCONFIGURATIONCONFIGPROPS, "aws-cdk-lib.aws_ecs.AppMeshProxyConfigurationConfigProps", {
"containerName" => container_name,
"properties" => properties,
});
bound_struct!(longshore::aws_ecs::AppMeshProxyConfigurationProps, AWS_ECS_APPMESHPROXYCONFIGURATIONPROPS, "aws-cdk-lib.aws_ecs.AppMeshProxyConfigurationProps", {
"ignoredUID" => ignored_uid,
"ignoredGID" => ignored_gid,
"appPorts" => app_ports,
"proxyIngressPort" => proxy_ingress_port,
"proxyEgressPort" => proxy_egress_port,
"egressIgnoredPorts" => egress_ignored_ports,
"egressIgnoredIPs" => egress_ignored_ips,
});
pub(crate) static AWS_ECS_APPPROTOCOL: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AppProtocol",
    interface: false,
    create: None,
    statics: &[
        ("grpc", |k, a| ToWire::wire(<longshore::aws_ecs::AppProtocol>::Grpc, k)),
        ("http", |k, a| ToWire::wire(<longshore::aws_ecs::AppProtocol>::Http, k)),
        ("http2", |k, a| ToWire::wire(<longshore::aws_ecs::AppProtocol>::Http2, k)),
    ],
    members: &[Member::Get("value", |k, o| {
        let this = o.this::<longshore::aws_ecs::AppProtocol>()?;
        ToWire::wire(<longshore::aws_ecs::AppProtocol>::value(this), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AppProtocol => longshore_core::value::Value, |t| longshore_core::value::Value::from(t)),
    ],
};
bound!(longshore::aws_ecs::AppProtocol, AWS_ECS_APPPROTOCOL);
pub(crate) static AWS_ECS_ASGCAPACITYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AsgCapacityProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::AsgCapacityProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::AsgCapacityProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("autoScalingGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs::AsgCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::AsgCapacityProvider>::auto_scaling_group(&this), k)
        }),
        Member::Get("capacityProviderName", |k, o| {
            let this = o.this::<longshore::aws_ecs::AsgCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::AsgCapacityProvider>::capacity_provider_name(&this), k)
        }),
        Member::Get("machineImageType", |k, o| {
            let this = o.this::<longshore::aws_ecs::AsgCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::AsgCapacityProvider>::machine_image_type(&this), k)
        }),
        Member::Get("enableManagedDraining", |k, o| {
            let this = o.this::<longshore::aws_ecs::AsgCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::AsgCapacityProvider>::enable_managed_draining(&this), k)
        }),
        Member::Get("enableManagedTerminationProtection", |k, o| {
            let this = o.this::<longshore::aws_ecs::AsgCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::AsgCapacityProvider>::enable_managed_termination_protection(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::AsgCapacityProvider, AWS_ECS_ASGCAPACITYPROVIDER, construct);
bound_struct!(longshore::aws_ecs::AsgCapacityProviderProps, AWS_ECS_ASGCAPACITYPROVIDERPROPS, "aws-cdk-lib.aws_ecs.AsgCapacityProviderProps", {
"spotInstanceDraining" => spot_instance_draining,
"topicEncryptionKey" => topic_encryption_key,
"machineImageType" => machine_image_type,
"capacityProviderName" => capacity_provider_name,
"autoScalingGroup" => auto_scaling_group,
"enableManagedScaling" => enable_managed_scaling,
"enableManagedTerminationProtection" => enable_managed_termination_protection,
"enableManagedDraining" => enable_managed_draining,
"maximumScalingStepSize" => maximum_scaling_step_size,
"minimumScalingStepSize" => minimum_scaling_step_size,
"targetCapacityPercent" => target_capacity_percent,
"instanceWarmupPeriod" => instance_warmup_period,
});
pub(crate) static AWS_ECS_ASSETENVIRONMENTFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AssetEnvironmentFile",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("path", |k, o| {
            let this = o.this::<longshore::aws_ecs::AssetEnvironmentFile>()?;
            ToWire::wire(<longshore::aws_ecs::AssetEnvironmentFile>::path(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::AssetEnvironmentFile>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(
                <longshore::aws_ecs::AssetEnvironmentFile as longshore::aws_ecs::IEnvironmentFile>::bind(&this, &a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AssetEnvironmentFile => longshore::aws_ecs::EnvironmentFile, |t| <longshore::aws_ecs::EnvironmentFile>::from(t)),
    ],
};
bound!(longshore::aws_ecs::AssetEnvironmentFile, AWS_ECS_ASSETENVIRONMENTFILE);
pub(crate) static AWS_ECS_ASSETIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AssetImage",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::AssetImage>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::AssetImage as longshore::aws_ecs::IContainerImage>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AssetImage => longshore::aws_ecs::ContainerImage, |t| <longshore::aws_ecs::ContainerImage>::from(t)),
    ],
};
bound!(longshore::aws_ecs::AssetImage, AWS_ECS_ASSETIMAGE);
bound_struct!(longshore::aws_ecs::AssociateCloudMapServiceOptions, AWS_ECS_ASSOCIATECLOUDMAPSERVICEOPTIONS, "aws-cdk-lib.aws_ecs.AssociateCloudMapServiceOptions", {
"service" => service,
"container" => container,
"containerPort" => container_port,
});
bound_struct!(longshore::aws_ecs::AuthorizationConfig, AWS_ECS_AUTHORIZATIONCONFIG, "aws-cdk-lib.aws_ecs.AuthorizationConfig", {
"accessPointId" => access_point_id,
"iam" => iam,
});
bound_enum!(longshore::aws_ecs::AvailabilityZoneRebalancing, "aws-cdk-lib.aws_ecs.AvailabilityZoneRebalancing", {
"ENABLED" => Enabled,
"DISABLED" => Disabled,
});
pub(crate) static AWS_ECS_AWSLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.AwsLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::AwsLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::AwsLogDriver>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("logGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs::AwsLogDriver>()?;
            ToWire::wire(<longshore::aws_ecs::AwsLogDriver>::log_group(&this), k)
        }),
        Member::Set("logGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::AwsLogDriver>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>(k, 0)?;
            {
                <longshore::aws_ecs::AwsLogDriver>::set_log_group(&this, a0);
                Ok(())
            }
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::AwsLogDriver>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecs::AwsLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::AwsLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::AwsLogDriver, AWS_ECS_AWSLOGDRIVER);
bound_enum!(longshore::aws_ecs::AwsLogDriverMode, "aws-cdk-lib.aws_ecs.AwsLogDriverMode", {
"BLOCKING" => Blocking,
"NON_BLOCKING" => NonBlocking,
});
bound_struct!(longshore::aws_ecs::AwsLogDriverProps, AWS_ECS_AWSLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.AwsLogDriverProps", {
"streamPrefix" => stream_prefix,
"logGroup" => log_group,
"logRetention" => log_retention,
"datetimeFormat" => datetime_format,
"multilinePattern" => multiline_pattern,
"mode" => mode,
"maxBufferSize" => max_buffer_size,
});
pub(crate) static AWS_ECS_BASESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.BaseService",
    interface: false,
    create: None,
    statics: &[("fromServiceArnWithCluster", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_ecs::BaseService>::from_service_arn_with_cluster(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService as longshore::aws_ecs::IBaseService>::cluster(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::connections(&this), k)
        }),
        Member::Get("serviceArn", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService as longshore::aws_ecs::IService>::service_arn(&this), k)
        }),
        Member::Get("serviceName", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService as longshore::aws_ecs::IService>::service_name(&this), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs::BaseService>::task_definition(&this)), k)
        }),
        Member::Get("cloudMapService", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::cloud_map_service(&this).cloned(), k)
        }),
        Member::Get("loadBalancers", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::load_balancers(&this), k)
        }),
        Member::Get("cloudmapService", |k, o| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::cloud_map_service(&this).cloned(), k)
        }),
        Member::Call("addLifecycleHook", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::DeploymentLifecycleHook>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService>::add_lifecycle_hook(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addVolume", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::ServiceManagedVolume>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService>::add_volume(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("associateCloudMapService", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::AssociateCloudMapServiceOptions>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService>::associate_cloud_map_service(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService as longshore::aws_elasticloadbalancing::ILoadBalancerTarget>::attach_to_classic_lb(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
        Member::Call("autoScaleTaskCount", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_applicationautoscaling::EnableScalingProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::auto_scale_task_count(&this, a0)?, k)
        }),
        Member::Call("enableCloudMap", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::CloudMapOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::enable_cloud_map(&this, a0)?, k)
        }),
        Member::Call("enableDeploymentAlarms", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<Vec<String>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::DeploymentAlarmOptions>(k, 1)?;
            {
                <longshore::aws_ecs::BaseService>::enable_deployment_alarms(&this, a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("enableServiceConnect", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::ServiceConnectProps>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService>::enable_service_connect(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("forceNewDeployment", |k, o, a| {
            if a.json(0).is_null() {
                let this = o.this::<longshore::aws_ecs::BaseService>()?;
                a.at_most(0)?;
                {
                    <longshore::aws_ecs::BaseService>::force_new_deployment(&this)?;
                    Ok(Json::Null)
                }
            } else {
                let this = o.this::<longshore::aws_ecs::BaseService>()?;
                let a0 = a.get::<String>(k, 0)?;
                {
                    <longshore::aws_ecs::BaseService>::force_new_deployment_with(&this, a0)?;
                    Ok(Json::Null)
                }
            }
        }),
        Member::Call("isUsingECSDeploymentController", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::is_using_ecs_deployment_controller(&this), k)
        }),
        Member::Call("loadBalancerTarget", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_ecs::LoadBalancerTargetOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::load_balancer_target(&this, a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricCpuUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::metric_cpu_utilization(&this, a0)?, k)
        }),
        Member::Call("metricMemoryUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::BaseService>::metric_memory_utilization(&this, a0)?, k)
        }),
        Member::Call("registerLoadBalancerTargets", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::BaseService>()?;
            let a0 = a.rest::<longshore::aws_ecs::EcsTarget>(k, 0)?;
            {
                <longshore::aws_ecs::BaseService>::register_load_balancer_targets(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_ecs::IBaseService>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_ecs::IService>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::BaseService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::BaseService, AWS_ECS_BASESERVICE, construct);
bound_enum!(longshore::aws_ecs::BinPackResource, "aws-cdk-lib.aws_ecs.BinPackResource", {
"CPU" => Cpu,
"MEMORY" => Memory,
});
pub(crate) static AWS_ECS_BOTTLEROCKETIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.BottleRocketImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::BottleRocketImageProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::BottleRocketImage>::new(a0)?))
    }),
    statics: &[("isBottleRocketImage", |k, a| {
        let a0 = a.get::<longshore::aws_ec2::MachineImage>(k, 0)?;
        ToWire::wire(<longshore::aws_ecs::BottleRocketImage>::is_bottle_rocket_image(&a0), k)
    })],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::BottleRocketImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ecs::BottleRocketImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::BottleRocketImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ecs::BottleRocketImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::BottleRocketImage, AWS_ECS_BOTTLEROCKETIMAGE);
bound_struct!(longshore::aws_ecs::BottleRocketImageProps, AWS_ECS_BOTTLEROCKETIMAGEPROPS, "aws-cdk-lib.aws_ecs.BottleRocketImageProps", {
"variant" => variant,
"architecture" => architecture,
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
});
bound_enum!(longshore::aws_ecs::BottlerocketEcsVariant, "aws-cdk-lib.aws_ecs.BottlerocketEcsVariant", {
"AWS_ECS_1" => AwsEcs1,
"AWS_ECS_1_NVIDIA" => AwsEcs1Nvidia,
"AWS_ECS_2" => AwsEcs2,
"AWS_ECS_2_NVIDIA" => AwsEcs2Nvidia,
});
pub(crate) static AWS_ECS_BUILTINATTRIBUTES: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.BuiltInAttributes",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("AMI_ID", |k, a| ToWire::wire(<longshore::aws_ecs::BuiltInAttributes>::AMI_ID, k)),
        ("AVAILABILITY_ZONE", |k, a| ToWire::wire(<longshore::aws_ecs::BuiltInAttributes>::AVAILABILITY_ZONE, k)),
        ("INSTANCE_ID", |k, a| ToWire::wire(<longshore::aws_ecs::BuiltInAttributes>::INSTANCE_ID, k)),
        ("INSTANCE_TYPE", |k, a| ToWire::wire(<longshore::aws_ecs::BuiltInAttributes>::INSTANCE_TYPE, k)),
        ("OS_TYPE", |k, a| ToWire::wire(<longshore::aws_ecs::BuiltInAttributes>::OS_TYPE, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore::aws_ecs::Capability, "aws-cdk-lib.aws_ecs.Capability", {
"ALL" => All,
"AUDIT_CONTROL" => AuditControl,
"AUDIT_WRITE" => AuditWrite,
"BLOCK_SUSPEND" => BlockSuspend,
"CHOWN" => Chown,
"DAC_OVERRIDE" => DacOverride,
"DAC_READ_SEARCH" => DacReadSearch,
"FOWNER" => Fowner,
"FSETID" => Fsetid,
"IPC_LOCK" => IpcLock,
"IPC_OWNER" => IpcOwner,
"KILL" => Kill,
"LEASE" => Lease,
"LINUX_IMMUTABLE" => LinuxImmutable,
"MAC_ADMIN" => MacAdmin,
"MAC_OVERRIDE" => MacOverride,
"MKNOD" => Mknod,
"NET_ADMIN" => NetAdmin,
"NET_BIND_SERVICE" => NetBindService,
"NET_BROADCAST" => NetBroadcast,
"NET_RAW" => NetRaw,
"SETFCAP" => Setfcap,
"SETGID" => Setgid,
"SETPCAP" => Setpcap,
"SETUID" => Setuid,
"SYS_ADMIN" => SysAdmin,
"SYS_BOOT" => SysBoot,
"SYS_CHROOT" => SysChroot,
"SYS_MODULE" => SysModule,
"SYS_NICE" => SysNice,
"SYS_PACCT" => SysPacct,
"SYS_PTRACE" => SysPtrace,
"SYS_RAWIO" => SysRawio,
"SYS_RESOURCE" => SysResource,
"SYS_TIME" => SysTime,
"SYS_TTY_CONFIG" => SysTtyConfig,
"SYSLOG" => Syslog,
"WAKE_ALARM" => WakeAlarm,
});
bound_enum!(longshore::aws_ecs::CapacityOptionType, "aws-cdk-lib.aws_ecs.CapacityOptionType", {
"ON_DEMAND" => OnDemand,
"SPOT" => Spot,
});
bound_struct!(longshore::aws_ecs::CapacityProviderStrategy, AWS_ECS_CAPACITYPROVIDERSTRATEGY, "aws-cdk-lib.aws_ecs.CapacityProviderStrategy", {
"capacityProvider" => capacity_provider,
"base" => base,
"weight" => weight,
});
bound_struct!(longshore::aws_ecs::CloudMapNamespaceOptions, AWS_ECS_CLOUDMAPNAMESPACEOPTIONS, "aws-cdk-lib.aws_ecs.CloudMapNamespaceOptions", {
"name" => name,
"type" => r#type,
"vpc" => vpc,
"useForServiceConnect" => use_for_service_connect,
});
bound_struct!(longshore::aws_ecs::CloudMapOptions, AWS_ECS_CLOUDMAPOPTIONS, "aws-cdk-lib.aws_ecs.CloudMapOptions", {
"name" => name,
"cloudMapNamespace" => cloud_map_namespace,
"dnsRecordType" => dns_record_type,
"dnsTtl" => dns_ttl,
"failureThreshold" => failure_threshold,
"container" => container,
"containerPort" => container_port,
});
pub(crate) static AWS_ECS_CLUSTER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.Cluster",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ClusterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::Cluster>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromClusterArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::from_cluster_arn(&a0, a1, a2)?, k)
        }),
        ("fromClusterAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::ClusterAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::from_cluster_attributes(&a0, a1, a2)?, k)
        }),
        ("isCluster", |k, a| {
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::is_cluster(&a0), k)
        }),
    ],
    members: &[
        Member::Get("capacityProviderNames", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::capacity_provider_names(&this), k)
        }),
        Member::Get("clusterArn", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::cluster_arn(&this), k)
        }),
        Member::Get("clusterName", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::cluster_name(&this), k)
        }),
        Member::Get("clusterScopedCapacityProviderNames", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::cluster_scoped_capacity_provider_names(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::connections(&this), k)
        }),
        Member::Get("defaultCapacityProviderStrategy", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::default_capacity_provider_strategy(&this), k)
        }),
        Member::Get("hasEc2Capacity", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::has_ec2_capacity(&this)?, k)
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::vpc(&this), k)
        }),
        Member::Get("autoscalingGroup", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(<longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::autoscaling_group(&this), k)
        }),
        Member::Get("defaultCloudMapNamespace", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(
                <longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::default_cloud_map_namespace(&this),
                k,
            )
        }),
        Member::Get("executeCommandConfiguration", |k, o| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            ToWire::wire(
                <longshore::aws_ecs::Cluster as longshore::aws_ecs::ICluster>::execute_command_configuration(&this),
                k,
            )
        }),
        Member::Call("addAsgCapacityProvider", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_ecs::AsgCapacityProvider>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::AddAutoScalingGroupCapacityOptions>(k, 1)?;
            {
                <longshore::aws_ecs::Cluster>::add_asg_capacity_provider_with(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addCapacity", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::AddCapacityOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::add_capacity(&this, &a0, a1)?, k)
        }),
        Member::Call("addDefaultCapacityProviderStrategy", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<Vec<longshore::aws_ecs::CapacityProviderStrategy>>(k, 0)?;
            {
                <longshore::aws_ecs::Cluster>::add_default_capacity_provider_strategy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addDefaultCloudMapNamespace", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_ecs::CloudMapNamespaceOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::add_default_cloud_map_namespace(&this, a0)?, k)
        }),
        Member::Call("addExistingDefaultCloudMapNamespace", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_ecs::ExistingCloudMapNamespaceOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::add_existing_default_cloud_map_namespace(&this, a0)?, k)
        }),
        Member::Call("addManagedInstancesCapacityProvider", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_ecs::ManagedInstancesCapacityProvider>(k, 0)?;
            {
                <longshore::aws_ecs::Cluster>::add_managed_instances_capacity_provider(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("arnForTasks", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::arn_for_tasks(&this, &a0)?, k)
        }),
        Member::Call("enableFargateCapacityProviders", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            {
                <longshore::aws_ecs::Cluster>::enable_fargate_capacity_providers(&this);
                Ok(Json::Null)
            }
        }),
        Member::Call("grantTaskProtection", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::grant_task_protection(&this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricCpuReservation", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::metric_cpu_reservation(&this, a0)?, k)
        }),
        Member::Call("metricCpuUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::metric_cpu_utilization(&this, a0)?, k)
        }),
        Member::Call("metricMemoryReservation", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::metric_memory_reservation(&this, a0)?, k)
        }),
        Member::Call("metricMemoryUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Cluster>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Cluster>::metric_memory_utilization(&this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::Cluster => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::Cluster => std::rc::Rc<dyn longshore::aws_ecs::ICluster>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::Cluster, AWS_ECS_CLUSTER, construct);
bound_struct!(longshore::aws_ecs::ClusterAttributes, AWS_ECS_CLUSTERATTRIBUTES, "aws-cdk-lib.aws_ecs.ClusterAttributes", {
"clusterName" => cluster_name,
"clusterArn" => cluster_arn,
"vpc" => vpc,
"securityGroups" => security_groups,
"hasEc2Capacity" => has_ec2_capacity,
"defaultCloudMapNamespace" => default_cloud_map_namespace,
"autoscalingGroup" => autoscaling_group,
"executeCommandConfiguration" => execute_command_configuration,
});
bound_struct!(longshore::aws_ecs::ClusterProps, AWS_ECS_CLUSTERPROPS, "aws-cdk-lib.aws_ecs.ClusterProps", {
"clusterName" => cluster_name,
"vpc" => vpc,
"defaultCloudMapNamespace" => default_cloud_map_namespace,
"capacity" => capacity,
"enableFargateCapacityProviders" => enable_fargate_capacity_providers,
"containerInsights" => container_insights,
"containerInsightsV2" => container_insights_v2,
"executeCommandConfiguration" => execute_command_configuration,
"managedStorageConfiguration" => managed_storage_configuration,
});
bound_struct!(longshore::aws_ecs::CommonTaskDefinitionAttributes, AWS_ECS_COMMONTASKDEFINITIONATTRIBUTES, "aws-cdk-lib.aws_ecs.CommonTaskDefinitionAttributes", {
"taskDefinitionArn" => task_definition_arn,
"networkMode" => network_mode,
"taskRole" => task_role,
"executionRole" => execution_role,
});
bound_enum!(longshore::aws_ecs::Compatibility, "aws-cdk-lib.aws_ecs.Compatibility", {
"EC2" => Ec2,
"FARGATE" => Fargate,
"EC2_AND_FARGATE" => Ec2AndFargate,
"EXTERNAL" => External,
"MANAGED_INSTANCES" => ManagedInstances,
"EC2_AND_MANAGED_INSTANCES" => Ec2AndManagedInstances,
"FARGATE_AND_MANAGED_INSTANCES" => FargateAndManagedInstances,
"FARGATE_AND_EC2_AND_MANAGED_INSTANCES" => FargateAndEc2AndManagedInstances,
});
pub(crate) static AWS_ECS_CONTAINERDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ContainerDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ContainerDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::ContainerDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[("CONTAINER_PORT_USE_RANGE", |k, a| {
        ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::CONTAINER_PORT_USE_RANGE, k)
    })],
    members: &[
        Member::Get("containerDependencies", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::container_dependencies(&this), k)
        }),
        Member::Get("containerName", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::container_name(&this), k)
        }),
        Member::Get("containerPort", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::container_port(&this)?, k)
        }),
        Member::Get("essential", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::essential(&this), k)
        }),
        Member::Get("imageName", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::image_name(&this), k)
        }),
        Member::Get("ingressPort", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::ingress_port(&this)?, k)
        }),
        Member::Get("memoryLimitSpecified", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::memory_limit_specified(&this), k)
        }),
        Member::Get("mountPoints", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::mount_points(&this), k)
        }),
        Member::Get("portMappings", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::port_mappings(&this), k)
        }),
        Member::Get("taskDefinition", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs::ContainerDefinition>::task_definition(&this)), k)
        }),
        Member::Get("ulimits", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::ulimits(&this), k)
        }),
        Member::Get("volumesFrom", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::volumes_from(&this), k)
        }),
        Member::Get("cpu", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::cpu(&this), k)
        }),
        Member::Get("credentialSpecs", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::credential_specs(&this), k)
        }),
        Member::Get("environmentFiles", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::environment_files(&this), k)
        }),
        Member::Get("linuxParameters", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::linux_parameters(&this).cloned(), k)
        }),
        Member::Get("logDriverConfig", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::log_driver_config(&this).cloned(), k)
        }),
        Member::Get("pseudoTerminal", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::pseudo_terminal(&this), k)
        }),
        Member::Get("referencesSecretJsonField", |k, o| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::references_secret_json_field(&this), k)
        }),
        Member::Call("addContainerDependencies", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<longshore::aws_ecs::ContainerDependency>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_container_dependencies(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addDockerLabel", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_docker_label(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addEnvironment", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_environment(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("addInferenceAcceleratorResource", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<String>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_inference_accelerator_resource(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addLink", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_link(&this, &a0, a1.as_deref())?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addMountPoints", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<longshore::aws_ecs::MountPoint>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_mount_points(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addPortMappings", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<longshore::aws_ecs::PortMapping>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_port_mappings(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addScratch", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::ScratchSpace>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_scratch(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addSecret", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::Secret>(k, 1)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_secret(&this, a0, &a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToExecutionPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_to_execution_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addUlimits", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<longshore::aws_ecs::Ulimit>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_ulimits(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addVolumesFrom", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.rest::<longshore::aws_ecs::VolumeFrom>(k, 0)?;
            {
                <longshore::aws_ecs::ContainerDefinition>::add_volumes_from(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("findPortMapping", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::Protocol>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::find_port_mapping(&this, a0, a1), k)
        }),
        Member::Call("findPortMappingByName", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::find_port_mapping_by_name(&this, &a0), k)
        }),
        Member::Call("renderContainerDefinition", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ContainerDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::ContainerDefinition>::render_container_definition(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ContainerDefinition, AWS_ECS_CONTAINERDEFINITION, construct);
bound_struct!(longshore::aws_ecs::ContainerDefinitionOptions, AWS_ECS_CONTAINERDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs.ContainerDefinitionOptions", {
"image" => image,
"containerName" => container_name,
"command" => command,
"credentialSpecs" => credential_specs,
"cpu" => cpu,
"disableNetworking" => disable_networking,
"dnsSearchDomains" => dns_search_domains,
"dnsServers" => dns_servers,
"dockerLabels" => docker_labels,
"dockerSecurityOptions" => docker_security_options,
"entryPoint" => entry_point,
"environment" => environment,
"environmentFiles" => environment_files,
"secrets" => secrets,
"startTimeout" => start_timeout,
"stopTimeout" => stop_timeout,
"essential" => essential,
"extraHosts" => extra_hosts,
"healthCheck" => health_check,
"hostname" => hostname,
"interactive" => interactive,
"memoryLimitMiB" => memory_limit_mib,
"memoryReservationMiB" => memory_reservation_mib,
"privileged" => privileged,
"readonlyRootFilesystem" => readonly_root_filesystem,
"user" => user,
"versionConsistency" => version_consistency,
"workingDirectory" => working_directory,
"logging" => logging,
"linuxParameters" => linux_parameters,
"gpuCount" => gpu_count,
"portMappings" => port_mappings,
"inferenceAcceleratorResources" => inference_accelerator_resources,
"systemControls" => system_controls,
"pseudoTerminal" => pseudo_terminal,
"ulimits" => ulimits,
"enableRestartPolicy" => enable_restart_policy,
"restartIgnoredExitCodes" => restart_ignored_exit_codes,
"restartAttemptPeriod" => restart_attempt_period,
});
bound_struct!(longshore::aws_ecs::ContainerDefinitionProps, AWS_ECS_CONTAINERDEFINITIONPROPS, "aws-cdk-lib.aws_ecs.ContainerDefinitionProps", {
"taskDefinition" => task_definition,
}, part options ["image", "command", "containerName", "cpu", "credentialSpecs", "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerLabels", "dockerSecurityOptions", "enableRestartPolicy", "entryPoint", "environment", "environmentFiles", "essential", "extraHosts", "gpuCount", "healthCheck", "hostname", "inferenceAcceleratorResources", "interactive", "linuxParameters", "logging", "memoryLimitMiB", "memoryReservationMiB", "portMappings", "privileged", "pseudoTerminal", "readonlyRootFilesystem", "restartAttemptPeriod", "restartIgnoredExitCodes", "secrets", "startTimeout", "stopTimeout", "systemControls", "ulimits", "user", "versionConsistency", "workingDirectory"]);
bound_struct!(longshore::aws_ecs::ContainerDependency, AWS_ECS_CONTAINERDEPENDENCY, "aws-cdk-lib.aws_ecs.ContainerDependency", {
"container" => container,
"condition" => condition,
});
bound_enum!(longshore::aws_ecs::ContainerDependencyCondition, "aws-cdk-lib.aws_ecs.ContainerDependencyCondition", {
"START" => Start,
"COMPLETE" => Complete,
"SUCCESS" => Success,
"HEALTHY" => Healthy,
});
pub(crate) static AWS_ECS_CONTAINERIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ContainerImage",
    interface: false,
    create: None,
    statics: &[
        ("fromDockerImageAsset", |k, a| {
            let a0 = a.get::<longshore::aws_ecr_assets::DockerImageAsset>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ContainerImage>::from_docker_image_asset(&a0), k)
        }),
        ("fromEcrRepository", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?.unwrap_or_else(|| String::new());
            ToWire::wire(<longshore::aws_ecs::ContainerImage>::from_ecr_repository_with(a0, a1)?, k)
        }),
        ("fromRegistry", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::RepositoryImageProps>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::ContainerImage>::from_registry_with(a0, a1), k)
        }),
        ("fromTarball", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ContainerImage>::from_tarball(a0), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::ContainerImage>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::ContainerImage>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ContainerImage, AWS_ECS_CONTAINERIMAGE);
bound_struct!(longshore::aws_ecs::ContainerImageConfig, AWS_ECS_CONTAINERIMAGECONFIG, "aws-cdk-lib.aws_ecs.ContainerImageConfig", {
"imageName" => image_name,
"repositoryCredentials" => repository_credentials,
});
bound_enum!(longshore::aws_ecs::ContainerInsights, "aws-cdk-lib.aws_ecs.ContainerInsights", {
"ENABLED" => Enabled,
"DISABLED" => Disabled,
"ENHANCED" => Enhanced,
});
bound_struct!(longshore::aws_ecs::ContainerMountPoint, AWS_ECS_CONTAINERMOUNTPOINT, "aws-cdk-lib.aws_ecs.ContainerMountPoint", {
"containerPath" => container_path,
"readOnly" => read_only,
});
pub(crate) static AWS_ECS_CPUARCHITECTURE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.CpuArchitecture",
    interface: false,
    create: None,
    statics: &[
        ("ARM64", |k, a| ToWire::wire(<longshore::aws_ecs::CpuArchitecture>::ARM64, k)),
        ("X86_64", |k, a| ToWire::wire(<longshore::aws_ecs::CpuArchitecture>::X86_64, k)),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::CpuArchitecture>::of(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::CpuArchitecture, AWS_ECS_CPUARCHITECTURE);
bound_struct!(longshore::aws_ecs::CpuUtilizationScalingProps, AWS_ECS_CPUUTILIZATIONSCALINGPROPS, "aws-cdk-lib.aws_ecs.CpuUtilizationScalingProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"targetUtilizationPercent" => target_utilization_percent,
});
pub(crate) static AWS_ECS_CREDENTIALSPEC: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.CredentialSpec",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::CredentialSpec>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("fileLocation", |k, o| {
            let this = o.this::<longshore::aws_ecs::CredentialSpec>()?;
            ToWire::wire(<longshore::aws_ecs::CredentialSpec>::file_location(&this), k)
        }),
        Member::Get("prefixId", |k, o| {
            let this = o.this::<longshore::aws_ecs::CredentialSpec>()?;
            ToWire::wire(<longshore::aws_ecs::CredentialSpec>::prefix_id(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::CredentialSpec>()?;
            ToWire::wire(<longshore::aws_ecs::CredentialSpec>::bind(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::CredentialSpec, AWS_ECS_CREDENTIALSPEC);
bound_struct!(longshore::aws_ecs::CredentialSpecConfig, AWS_ECS_CREDENTIALSPECCONFIG, "aws-cdk-lib.aws_ecs.CredentialSpecConfig", {
"typePrefix" => type_prefix,
"location" => location,
});
bound_struct!(longshore::aws_ecs::DeploymentAlarmConfig, AWS_ECS_DEPLOYMENTALARMCONFIG, "aws-cdk-lib.aws_ecs.DeploymentAlarmConfig", {
"alarmNames" => alarm_names,
"behavior" => behavior,
});
bound_struct!(longshore::aws_ecs::DeploymentAlarmOptions, AWS_ECS_DEPLOYMENTALARMOPTIONS, "aws-cdk-lib.aws_ecs.DeploymentAlarmOptions", {
"behavior" => behavior,
});
bound_struct!(longshore::aws_ecs::DeploymentCircuitBreaker, AWS_ECS_DEPLOYMENTCIRCUITBREAKER, "aws-cdk-lib.aws_ecs.DeploymentCircuitBreaker", {
"enable" => enable,
"rollback" => rollback,
});
bound_struct!(longshore::aws_ecs::DeploymentController, AWS_ECS_DEPLOYMENTCONTROLLER, "aws-cdk-lib.aws_ecs.DeploymentController", {
"type" => r#type,
});
bound_enum!(longshore::aws_ecs::DeploymentControllerType, "aws-cdk-lib.aws_ecs.DeploymentControllerType", {
"ECS" => Ecs,
"CODE_DEPLOY" => CodeDeploy,
"EXTERNAL" => External,
});
pub(crate) static AWS_ECS_IDEPLOYMENTLIFECYCLEHOOKTARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IDeploymentLifecycleHookTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::DeploymentLifecycleHook, AWS_ECS_IDEPLOYMENTLIFECYCLEHOOKTARGET);
bound_struct!(longshore::aws_ecs::DeploymentLifecycleHookTargetConfig, AWS_ECS_DEPLOYMENTLIFECYCLEHOOKTARGETCONFIG, "aws-cdk-lib.aws_ecs.DeploymentLifecycleHookTargetConfig", {
"targetArn" => target_arn,
"role" => role,
"lifecycleStages" => lifecycle_stages,
});
pub(crate) static AWS_ECS_DEPLOYMENTLIFECYCLELAMBDATARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.DeploymentLifecycleLambdaTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::DeploymentLifecycleLambdaTargetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::DeploymentLifecycleLambdaTarget>::new(a0, a1, a2)))
    }),
    statics: &[],
    members: &[
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_ecs::DeploymentLifecycleLambdaTarget>()?;
            ToWire::wire(<longshore::aws_ecs::DeploymentLifecycleLambdaTarget>::role(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::DeploymentLifecycleLambdaTarget>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::DeploymentLifecycleLambdaTarget as longshore::aws_ecs::IDeploymentLifecycleHookTarget>::bind(&this, &a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::DeploymentLifecycleLambdaTarget => longshore::aws_ecs::DeploymentLifecycleHook, |t| <longshore::aws_ecs::DeploymentLifecycleHook>::from(t)),
        upcast!(longshore::aws_ecs::DeploymentLifecycleLambdaTarget => std::rc::Rc<dyn longshore::aws_ecs::IDeploymentLifecycleHookTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::DeploymentLifecycleLambdaTarget, AWS_ECS_DEPLOYMENTLIFECYCLELAMBDATARGET);
bound_struct!(longshore::aws_ecs::DeploymentLifecycleLambdaTargetProps, AWS_ECS_DEPLOYMENTLIFECYCLELAMBDATARGETPROPS, "aws-cdk-lib.aws_ecs.DeploymentLifecycleLambdaTargetProps", {
"role" => role,
"lifecycleStages" => lifecycle_stages,
});
bound_enum!(longshore::aws_ecs::DeploymentLifecycleStage, "aws-cdk-lib.aws_ecs.DeploymentLifecycleStage", {
"RECONCILE_SERVICE" => ReconcileService,
"PRE_SCALE_UP" => PreScaleUp,
"POST_SCALE_UP" => PostScaleUp,
"TEST_TRAFFIC_SHIFT" => TestTrafficShift,
"POST_TEST_TRAFFIC_SHIFT" => PostTestTrafficShift,
"PRODUCTION_TRAFFIC_SHIFT" => ProductionTrafficShift,
"POST_PRODUCTION_TRAFFIC_SHIFT" => PostProductionTrafficShift,
});
bound_enum!(longshore::aws_ecs::DeploymentStrategy, "aws-cdk-lib.aws_ecs.DeploymentStrategy", {
"ROLLING" => Rolling,
"BLUE_GREEN" => BlueGreen,
"LINEAR" => Linear,
"CANARY" => Canary,
});
bound_struct!(longshore::aws_ecs::Device, AWS_ECS_DEVICE, "aws-cdk-lib.aws_ecs.Device", {
"containerPath" => container_path,
"hostPath" => host_path,
"permissions" => permissions,
});
bound_enum!(longshore::aws_ecs::DevicePermission, "aws-cdk-lib.aws_ecs.DevicePermission", {
"READ" => Read,
"WRITE" => Write,
"MKNOD" => Mknod,
});
bound_struct!(longshore::aws_ecs::DockerVolumeConfiguration, AWS_ECS_DOCKERVOLUMECONFIGURATION, "aws-cdk-lib.aws_ecs.DockerVolumeConfiguration", {
"autoprovision" => autoprovision,
"driver" => driver,
"driverOpts" => driver_opts,
"labels" => labels,
"scope" => scope,
});
pub(crate) static AWS_ECS_DOMAINJOINEDCREDENTIALSPEC: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.DomainJoinedCredentialSpec",
    interface: false,
    create: None,
    statics: &[
        ("fromS3Bucket", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            Ok(k.wrap_named(
                "aws-cdk-lib.aws_ecs.DomainJoinedCredentialSpec",
                <longshore::aws_ecs::DomainJoinedCredentialSpec>::from_s3_bucket(&*a0, &a1)?,
            ))
        }),
        ("fromSsmParameter", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>(k, 0)?;
            Ok(k.wrap_named(
                "aws-cdk-lib.aws_ecs.DomainJoinedCredentialSpec",
                <longshore::aws_ecs::DomainJoinedCredentialSpec>::from_ssm_parameter(&*a0),
            ))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_ECS_DOMAINLESSCREDENTIALSPEC: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.DomainlessCredentialSpec",
    interface: false,
    create: None,
    statics: &[
        ("fromS3Bucket", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            Ok(k.wrap_named(
                "aws-cdk-lib.aws_ecs.DomainlessCredentialSpec",
                <longshore::aws_ecs::DomainlessCredentialSpec>::from_s3_bucket(&*a0, &a1)?,
            ))
        }),
        ("fromSsmParameter", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ssm::IParameter>>(k, 0)?;
            Ok(k.wrap_named(
                "aws-cdk-lib.aws_ecs.DomainlessCredentialSpec",
                <longshore::aws_ecs::DomainlessCredentialSpec>::from_ssm_parameter(&*a0),
            ))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore::aws_ecs::EbsPropagatedTagSource, "aws-cdk-lib.aws_ecs.EbsPropagatedTagSource", {
"SERVICE" => Service,
"TASK_DEFINITION" => TaskDefinition,
});
bound_struct!(longshore::aws_ecs::EbsTagSpecification, AWS_ECS_EBSTAGSPECIFICATION, "aws-cdk-lib.aws_ecs.EBSTagSpecification", {
"tags" => tags,
"propagateTags" => propagate_tags,
});
pub(crate) static AWS_ECS_EC2SERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.Ec2Service",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::Ec2ServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::Ec2Service>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromEc2ServiceArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Ec2Service>::from_ec2_service_arn(&a0, a1, a2)?, k)
        }),
        ("fromEc2ServiceAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::FargateServiceAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Ec2Service>::from_ec2_service_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            ToWire::wire(<longshore::aws_ecs::Ec2Service as longshore::aws_ec2::IConnectable>::connections(&this), k)
        }),
        Member::Call("addPlacementConstraints", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            let a0 = a.rest::<longshore::aws_ecs::PlacementConstraint>(k, 0)?;
            {
                <longshore::aws_ecs::Ec2Service>::add_placement_constraints(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addPlacementStrategies", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            let a0 = a.rest::<longshore::aws_ecs::PlacementStrategy>(k, 0)?;
            {
                <longshore::aws_ecs::Ec2Service>::add_placement_strategies(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                <longshore::aws_ecs::Ec2Service as longshore::aws_elasticloadbalancing::ILoadBalancerTarget>::attach_to_classic_lb(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Ec2Service as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Ec2Service>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Ec2Service as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::Ec2Service => longshore::aws_ecs::BaseService, |t| <longshore::aws_ecs::BaseService>::from(&t)),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_ecs::IBaseService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_ecs::IService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::Ec2Service => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::Ec2Service, AWS_ECS_EC2SERVICE, construct);
bound_struct!(longshore::aws_ecs::Ec2ServiceProps, AWS_ECS_EC2SERVICEPROPS, "aws-cdk-lib.aws_ecs.Ec2ServiceProps", {
"cluster" => cluster,
"taskDefinition" => task_definition,
"desiredCount" => desired_count,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"cloudMapOptions" => cloud_map_options,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"deploymentAlarms" => deployment_alarms,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"serviceConnectConfiguration" => service_connect_configuration,
"taskDefinitionRevision" => task_definition_revision,
"deploymentStrategy" => deployment_strategy,
"bakeTime" => bake_time,
"lifecycleHooks" => lifecycle_hooks,
"linearConfiguration" => linear_configuration,
"canaryConfiguration" => canary_configuration,
"forceNewDeployment" => force_new_deployment,
"volumeConfigurations" => volume_configurations,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"assignPublicIp" => assign_public_ip,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"placementConstraints" => placement_constraints,
"placementStrategies" => placement_strategies,
"daemon" => daemon,
"availabilityZoneRebalancing" => availability_zone_rebalancing,
});
pub(crate) static AWS_ECS_EC2TASKDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.Ec2TaskDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::Ec2TaskDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::Ec2TaskDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromEc2TaskDefinitionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Ec2TaskDefinition>::from_ec2_task_definition_arn(&a0, a1, a2)?, k)
        }),
        ("fromEc2TaskDefinitionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::CommonTaskDefinitionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Ec2TaskDefinition>::from_ec2_task_definition_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::Ec2TaskDefinition => longshore::aws_ecs::TaskDefinition, |t| <longshore::aws_ecs::TaskDefinition>::from(&t)),
        upcast!(longshore::aws_ecs::Ec2TaskDefinition => std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>, |t| { let t: longshore::aws_ecs::TaskDefinition = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_ecs::Ec2TaskDefinition, AWS_ECS_EC2TASKDEFINITION, construct);
bound_struct!(longshore::aws_ecs::Ec2TaskDefinitionProps, AWS_ECS_EC2TASKDEFINITIONPROPS, "aws-cdk-lib.aws_ecs.Ec2TaskDefinitionProps", {
"family" => family,
"executionRole" => execution_role,
"taskRole" => task_role,
"proxyConfiguration" => proxy_configuration,
"volumes" => volumes,
"enableFaultInjection" => enable_fault_injection,
"networkMode" => network_mode,
"placementConstraints" => placement_constraints,
"ipcMode" => ipc_mode,
"pidMode" => pid_mode,
"inferenceAccelerators" => inference_accelerators,
});
pub(crate) static AWS_ECS_ECRIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.EcrImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::EcrImage>::new(a0, a1)?))
    }),
    statics: &[],
    members: &[
        Member::Get("imageName", |k, o| {
            let this = o.this::<longshore::aws_ecs::EcrImage>()?;
            ToWire::wire(<longshore::aws_ecs::EcrImage>::image_name(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::EcrImage>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecs::EcrImage as longshore::aws_ecs::IContainerImage>::bind(&this, &a0, &a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::EcrImage => longshore::aws_ecs::ContainerImage, |t| <longshore::aws_ecs::ContainerImage>::from(t)),
    ],
};
bound!(longshore::aws_ecs::EcrImage, AWS_ECS_ECRIMAGE);
pub(crate) static AWS_ECS_ECSOPTIMIZEDIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.EcsOptimizedImage",
    interface: false,
    create: None,
    statics: &[
        ("amazonLinux", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::EcsOptimizedImageOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::EcsOptimizedImage>::amazon_linux_with(a0), k)
        }),
        ("amazonLinux2", |k, a| {
            let a0 = a.get::<Option<longshore::aws_ecs::AmiHardwareType>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::EcsOptimizedImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::EcsOptimizedImage>::amazon_linux2_with(a0, a1), k)
        }),
        ("amazonLinux2023", |k, a| {
            let a0 = a.get::<Option<longshore::aws_ecs::AmiHardwareType>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::EcsOptimizedImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::EcsOptimizedImage>::amazon_linux2023_with(a0, a1), k)
        }),
        ("windows", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::WindowsOptimizedVersion>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::EcsOptimizedImageOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::EcsOptimizedImage>::windows_with(a0, a1), k)
        }),
    ],
    members: &[Member::Call("getImage", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::EcsOptimizedImage>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ecs::EcsOptimizedImage as longshore::aws_ec2::IMachineImage>::get_image(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::EcsOptimizedImage => longshore::aws_ec2::MachineImage, |t| <longshore::aws_ec2::MachineImage>::from(t)),
        upcast!(longshore::aws_ecs::EcsOptimizedImage => std::rc::Rc<dyn longshore::aws_ec2::IMachineImage>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::EcsOptimizedImage, AWS_ECS_ECSOPTIMIZEDIMAGE);
bound_struct!(longshore::aws_ecs::EcsOptimizedImageOptions, AWS_ECS_ECSOPTIMIZEDIMAGEOPTIONS, "aws-cdk-lib.aws_ecs.EcsOptimizedImageOptions", {
"cachedInContext" => cached_in_context,
"additionalCacheKey" => additional_cache_key,
});
bound_struct!(longshore::aws_ecs::EcsTarget, AWS_ECS_ECSTARGET, "aws-cdk-lib.aws_ecs.EcsTarget", {
"containerName" => container_name,
"containerPort" => container_port,
"protocol" => protocol,
"newTargetGroupId" => new_target_group_id,
"listener" => listener,
});
bound_struct!(longshore::aws_ecs::EfsVolumeConfiguration, AWS_ECS_EFSVOLUMECONFIGURATION, "aws-cdk-lib.aws_ecs.EfsVolumeConfiguration", {
"fileSystemId" => file_system_id,
"rootDirectory" => root_directory,
"transitEncryption" => transit_encryption,
"transitEncryptionPort" => transit_encryption_port,
"authorizationConfig" => authorization_config,
});
pub(crate) static AWS_ECS_ENVIRONMENTFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.EnvironmentFile",
    interface: false,
    create: None,
    statics: &[
        ("fromAsset", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            a.at_most(1)?;
            ToWire::wire(<longshore::aws_ecs::EnvironmentFile>::from_asset(a0), k)
        }),
        ("fromBucket", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            a.at_most(2)?;
            ToWire::wire(<longshore::aws_ecs::EnvironmentFile>::from_bucket(a0, a1)?, k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::EnvironmentFile>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(<longshore::aws_ecs::EnvironmentFile>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::EnvironmentFile, AWS_ECS_ENVIRONMENTFILE);
bound_struct!(longshore::aws_ecs::EnvironmentFileConfig, AWS_ECS_ENVIRONMENTFILECONFIG, "aws-cdk-lib.aws_ecs.EnvironmentFileConfig", {
"fileType" => file_type,
"s3Location" => s3_location,
});
bound_enum!(longshore::aws_ecs::EnvironmentFileType, "aws-cdk-lib.aws_ecs.EnvironmentFileType", {
"S3" => S3,
});
bound_struct!(longshore::aws_ecs::ExecuteCommandConfiguration, AWS_ECS_EXECUTECOMMANDCONFIGURATION, "aws-cdk-lib.aws_ecs.ExecuteCommandConfiguration", {
"kmsKey" => kms_key,
"logConfiguration" => log_configuration,
"logging" => logging,
});
bound_struct!(longshore::aws_ecs::ExecuteCommandLogConfiguration, AWS_ECS_EXECUTECOMMANDLOGCONFIGURATION, "aws-cdk-lib.aws_ecs.ExecuteCommandLogConfiguration", {
"cloudWatchEncryptionEnabled" => cloud_watch_encryption_enabled,
"cloudWatchLogGroup" => cloud_watch_log_group,
"s3Bucket" => s3_bucket,
"s3EncryptionEnabled" => s3_encryption_enabled,
"s3KeyPrefix" => s3_key_prefix,
});
bound_enum!(longshore::aws_ecs::ExecuteCommandLogging, "aws-cdk-lib.aws_ecs.ExecuteCommandLogging", {
"NONE" => None,
"DEFAULT" => Default,
"OVERRIDE" => Override,
});
bound_struct!(longshore::aws_ecs::ExistingCloudMapNamespaceOptions, AWS_ECS_EXISTINGCLOUDMAPNAMESPACEOPTIONS, "aws-cdk-lib.aws_ecs.ExistingCloudMapNamespaceOptions", {
"namespace" => namespace,
"useForServiceConnect" => use_for_service_connect,
});
pub(crate) static AWS_ECS_EXTERNALSERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ExternalService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ExternalServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::ExternalService>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromExternalServiceArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::ExternalService>::from_external_service_arn(&a0, a1, a2)?, k)
        }),
        ("fromExternalServiceAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::FargateServiceAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::ExternalService>::from_external_service_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::ExternalService>()?;
            ToWire::wire(
                <longshore::aws_ecs::ExternalService as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ExternalService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ExternalService as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ExternalService>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                <longshore::aws_ecs::ExternalService as longshore::aws_elasticloadbalancing::ILoadBalancerTarget>::attach_to_classic_lb(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ExternalService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ExternalService as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::ExternalService => longshore::aws_ecs::BaseService, |t| <longshore::aws_ecs::BaseService>::from(&t)),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_ecs::IBaseService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_ecs::IService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::ExternalService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::ExternalService, AWS_ECS_EXTERNALSERVICE, construct);
bound_struct!(longshore::aws_ecs::ExternalServiceProps, AWS_ECS_EXTERNALSERVICEPROPS, "aws-cdk-lib.aws_ecs.ExternalServiceProps", {
"cluster" => cluster,
"taskDefinition" => task_definition,
"desiredCount" => desired_count,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"cloudMapOptions" => cloud_map_options,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"deploymentAlarms" => deployment_alarms,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"serviceConnectConfiguration" => service_connect_configuration,
"taskDefinitionRevision" => task_definition_revision,
"deploymentStrategy" => deployment_strategy,
"bakeTime" => bake_time,
"lifecycleHooks" => lifecycle_hooks,
"linearConfiguration" => linear_configuration,
"canaryConfiguration" => canary_configuration,
"forceNewDeployment" => force_new_deployment,
"volumeConfigurations" => volume_configurations,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"securityGroups" => security_groups,
"daemon" => daemon,
});
pub(crate) static AWS_ECS_EXTERNALTASKDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ExternalTaskDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ExternalTaskDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::ExternalTaskDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromEc2TaskDefinitionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::ExternalTaskDefinition>::from_ec2_task_definition_arn(&a0, a1, a2)?, k)
        }),
        ("fromExternalTaskDefinitionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::CommonTaskDefinitionAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_ecs::ExternalTaskDefinition>::from_external_task_definition_attributes(&a0, a1, a2)?,
                k,
            )
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::ExternalTaskDefinition => longshore::aws_ecs::TaskDefinition, |t| <longshore::aws_ecs::TaskDefinition>::from(&t)),
        upcast!(longshore::aws_ecs::ExternalTaskDefinition => std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>, |t| { let t: longshore::aws_ecs::TaskDefinition = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_ecs::ExternalTaskDefinition, AWS_ECS_EXTERNALTASKDEFINITION, construct);
bound_struct!(longshore::aws_ecs::ExternalTaskDefinitionProps, AWS_ECS_EXTERNALTASKDEFINITIONPROPS, "aws-cdk-lib.aws_ecs.ExternalTaskDefinitionProps", {
"family" => family,
"executionRole" => execution_role,
"taskRole" => task_role,
"proxyConfiguration" => proxy_configuration,
"volumes" => volumes,
"enableFaultInjection" => enable_fault_injection,
"networkMode" => network_mode,
});
bound_enum!(longshore::aws_ecs::FargatePlatformVersion, "aws-cdk-lib.aws_ecs.FargatePlatformVersion", {
"LATEST" => Latest,
"VERSION1_4" => Version1_4,
"VERSION1_3" => Version1_3,
"VERSION1_2" => Version1_2,
"VERSION1_1" => Version1_1,
"VERSION1_0" => Version1_0,
});
pub(crate) static AWS_ECS_FARGATESERVICE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.FargateService",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::FargateServiceProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::FargateService>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromFargateServiceArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::FargateService>::from_fargate_service_arn(&a0, a1, a2)?, k)
        }),
        ("fromFargateServiceAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::FargateServiceAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::FargateService>::from_fargate_service_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::FargateService>()?;
            ToWire::wire(
                <longshore::aws_ecs::FargateService as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::FargateService>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                <longshore::aws_ecs::FargateService as longshore::aws_elasticloadbalancing::ILoadBalancerTarget>::attach_to_classic_lb(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::FargateService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::FargateService as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::FargateService>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::FargateService as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::FargateService => longshore::aws_ecs::BaseService, |t| <longshore::aws_ecs::BaseService>::from(&t)),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_ecs::IBaseService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_ecs::IService>, |t| { let t: longshore::aws_ecs::BaseService = (*t).clone(); std::rc::Rc::new(t) }),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_ecs::FargateService => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::FargateService, AWS_ECS_FARGATESERVICE, construct);
bound_struct!(longshore::aws_ecs::FargateServiceAttributes, AWS_ECS_FARGATESERVICEATTRIBUTES, "aws-cdk-lib.aws_ecs.FargateServiceAttributes", {
"cluster" => cluster,
"serviceArn" => service_arn,
"serviceName" => service_name,
});
bound_struct!(longshore::aws_ecs::FargateServiceProps, AWS_ECS_FARGATESERVICEPROPS, "aws-cdk-lib.aws_ecs.FargateServiceProps", {
"cluster" => cluster,
"taskDefinition" => task_definition,
"desiredCount" => desired_count,
"serviceName" => service_name,
"healthCheckGracePeriod" => health_check_grace_period,
"cloudMapOptions" => cloud_map_options,
"propagateTags" => propagate_tags,
"enableECSManagedTags" => enable_ecs_managed_tags,
"deploymentController" => deployment_controller,
"circuitBreaker" => circuit_breaker,
"deploymentAlarms" => deployment_alarms,
"capacityProviderStrategies" => capacity_provider_strategies,
"enableExecuteCommand" => enable_execute_command,
"serviceConnectConfiguration" => service_connect_configuration,
"taskDefinitionRevision" => task_definition_revision,
"deploymentStrategy" => deployment_strategy,
"bakeTime" => bake_time,
"lifecycleHooks" => lifecycle_hooks,
"linearConfiguration" => linear_configuration,
"canaryConfiguration" => canary_configuration,
"forceNewDeployment" => force_new_deployment,
"volumeConfigurations" => volume_configurations,
"maxHealthyPercent" => max_healthy_percent,
"minHealthyPercent" => min_healthy_percent,
"assignPublicIp" => assign_public_ip,
"vpcSubnets" => vpc_subnets,
"securityGroups" => security_groups,
"platformVersion" => platform_version,
"availabilityZoneRebalancing" => availability_zone_rebalancing,
});
pub(crate) static AWS_ECS_FARGATETASKDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.FargateTaskDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::FargateTaskDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::FargateTaskDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromFargateTaskDefinitionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::FargateTaskDefinition>::from_fargate_task_definition_arn(&a0, a1, a2)?, k)
        }),
        ("fromFargateTaskDefinitionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::CommonTaskDefinitionAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_ecs::FargateTaskDefinition>::from_fargate_task_definition_attributes(&a0, a1, a2)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("cpu", |k, o| {
            let this = o.this::<longshore::aws_ecs::FargateTaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::FargateTaskDefinition>::cpu(&this), k)
        }),
        Member::Get("memoryMiB", |k, o| {
            let this = o.this::<longshore::aws_ecs::FargateTaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::FargateTaskDefinition>::memory_mib(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::FargateTaskDefinition => longshore::aws_ecs::TaskDefinition, |t| <longshore::aws_ecs::TaskDefinition>::from(&t)),
        upcast!(longshore::aws_ecs::FargateTaskDefinition => std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>, |t| { let t: longshore::aws_ecs::TaskDefinition = (*t).clone(); std::rc::Rc::new(t) }),
    ],
};
bound!(longshore::aws_ecs::FargateTaskDefinition, AWS_ECS_FARGATETASKDEFINITION, construct);
bound_struct!(longshore::aws_ecs::FargateTaskDefinitionProps, AWS_ECS_FARGATETASKDEFINITIONPROPS, "aws-cdk-lib.aws_ecs.FargateTaskDefinitionProps", {
"family" => family,
"executionRole" => execution_role,
"taskRole" => task_role,
"proxyConfiguration" => proxy_configuration,
"volumes" => volumes,
"enableFaultInjection" => enable_fault_injection,
"cpu" => cpu,
"memoryLimitMiB" => memory_limit_mib,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"runtimePlatform" => runtime_platform,
"pidMode" => pid_mode,
});
bound_enum!(longshore::aws_ecs::FileSystemType, "aws-cdk-lib.aws_ecs.FileSystemType", {
"EXT3" => Ext3,
"EXT4" => Ext4,
"XFS" => Xfs,
"NTFS" => Ntfs,
});
pub(crate) static AWS_ECS_FIRELENSLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.FireLensLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::FireLensLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::FireLensLogDriver>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::FireLensLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::FireLensLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::FireLensLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::FireLensLogDriver, AWS_ECS_FIRELENSLOGDRIVER);
bound_struct!(longshore::aws_ecs::FireLensLogDriverProps, AWS_ECS_FIRELENSLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.FireLensLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"options" => options,
"secretOptions" => secret_options,
});
bound_struct!(longshore::aws_ecs::FirelensConfig, AWS_ECS_FIRELENSCONFIG, "aws-cdk-lib.aws_ecs.FirelensConfig", {
"type" => r#type,
"options" => options,
});
bound_enum!(longshore::aws_ecs::FirelensConfigFileType, "aws-cdk-lib.aws_ecs.FirelensConfigFileType", {
"S3" => S3,
"FILE" => File,
});
pub(crate) static AWS_ECS_FIRELENSLOGROUTER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.FirelensLogRouter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::FirelensLogRouterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::FirelensLogRouter>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("firelensConfig", |k, o| {
        let this = o.this::<longshore::aws_ecs::FirelensLogRouter>()?;
        ToWire::wire(Clone::clone(<longshore::aws_ecs::FirelensLogRouter>::firelens_config(&this)), k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::FirelensLogRouter => longshore::aws_ecs::ContainerDefinition, |t| (*t).clone()),
    ],
};
bound!(longshore::aws_ecs::FirelensLogRouter, AWS_ECS_FIRELENSLOGROUTER, construct);
bound_struct!(longshore::aws_ecs::FirelensLogRouterDefinitionOptions, AWS_ECS_FIRELENSLOGROUTERDEFINITIONOPTIONS, "aws-cdk-lib.aws_ecs.FirelensLogRouterDefinitionOptions", {
"firelensConfig" => firelens_config,
}, part options ["image", "command", "containerName", "cpu", "credentialSpecs", "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerLabels", "dockerSecurityOptions", "enableRestartPolicy", "entryPoint", "environment", "environmentFiles", "essential", "extraHosts", "gpuCount", "healthCheck", "hostname", "inferenceAcceleratorResources", "interactive", "linuxParameters", "logging", "memoryLimitMiB", "memoryReservationMiB", "portMappings", "privileged", "pseudoTerminal", "readonlyRootFilesystem", "restartAttemptPeriod", "restartIgnoredExitCodes", "secrets", "startTimeout", "stopTimeout", "systemControls", "ulimits", "user", "versionConsistency", "workingDirectory"]);
bound_struct!(longshore::aws_ecs::FirelensLogRouterProps, AWS_ECS_FIRELENSLOGROUTERPROPS, "aws-cdk-lib.aws_ecs.FirelensLogRouterProps", {
"taskDefinition" => task_definition,
"firelensConfig" => firelens_config,
}, part options ["image", "command", "containerName", "cpu", "credentialSpecs", "disableNetworking", "dnsSearchDomains", "dnsServers", "dockerLabels", "dockerSecurityOptions", "enableRestartPolicy", "entryPoint", "environment", "environmentFiles", "essential", "extraHosts", "gpuCount", "healthCheck", "hostname", "inferenceAcceleratorResources", "interactive", "linuxParameters", "logging", "memoryLimitMiB", "memoryReservationMiB", "portMappings", "privileged", "pseudoTerminal", "readonlyRootFilesystem", "restartAttemptPeriod", "restartIgnoredExitCodes", "secrets", "startTimeout", "stopTimeout", "systemControls", "ulimits", "user", "versionConsistency", "workingDirectory"]);
bound_enum!(longshore::aws_ecs::FirelensLogRouterType, "aws-cdk-lib.aws_ecs.FirelensLogRouterType", {
"FLUENTBIT" => Fluentbit,
"FLUENTD" => Fluentd,
});
bound_struct!(longshore::aws_ecs::FirelensOptions, AWS_ECS_FIRELENSOPTIONS, "aws-cdk-lib.aws_ecs.FirelensOptions", {
"enableECSLogMetadata" => enable_ecs_log_metadata,
"configFileType" => config_file_type,
"configFileValue" => config_file_value,
});
pub(crate) static AWS_ECS_FLUENTDLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.FluentdLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::FluentdLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::FluentdLogDriver>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::FluentdLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::FluentdLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::FluentdLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::FluentdLogDriver, AWS_ECS_FLUENTDLOGDRIVER);
bound_struct!(longshore::aws_ecs::FluentdLogDriverProps, AWS_ECS_FLUENTDLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.FluentdLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"address" => address,
"asyncConnect" => async_connect,
"async" => r#async,
"bufferLimit" => buffer_limit,
"retryWait" => retry_wait,
"maxRetries" => max_retries,
"subSecondPrecision" => sub_second_precision,
});
bound_struct!(longshore::aws_ecs::ForceNewDeployment, AWS_ECS_FORCENEWDEPLOYMENT, "aws-cdk-lib.aws_ecs.ForceNewDeployment", {
"enabled" => enabled,
"nonce" => nonce,
});
bound_enum!(longshore::aws_ecs::GelfCompressionType, "aws-cdk-lib.aws_ecs.GelfCompressionType", {
"GZIP" => Gzip,
"ZLIB" => Zlib,
"NONE" => None,
});
pub(crate) static AWS_ECS_GELFLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.GelfLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::GelfLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::GelfLogDriver>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::GelfLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::GelfLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::GelfLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::GelfLogDriver, AWS_ECS_GELFLOGDRIVER);
bound_struct!(longshore::aws_ecs::GelfLogDriverProps, AWS_ECS_GELFLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.GelfLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"address" => address,
"compressionType" => compression_type,
"compressionLevel" => compression_level,
"tcpMaxReconnect" => tcp_max_reconnect,
"tcpReconnectDelay" => tcp_reconnect_delay,
});
pub(crate) static AWS_ECS_GENERICLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.GenericLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::GenericLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::GenericLogDriver>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::GenericLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::GenericLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::GenericLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::GenericLogDriver, AWS_ECS_GENERICLOGDRIVER);
bound_struct!(longshore::aws_ecs::GenericLogDriverProps, AWS_ECS_GENERICLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.GenericLogDriverProps", {
"logDriver" => log_driver,
"options" => options,
"secretOptions" => secret_options,
});
bound_struct!(longshore::aws_ecs::HealthCheck, AWS_ECS_HEALTHCHECK, "aws-cdk-lib.aws_ecs.HealthCheck", {
"command" => command,
"interval" => interval,
"retries" => retries,
"startPeriod" => start_period,
"timeout" => timeout,
});
bound_struct!(longshore::aws_ecs::Host, AWS_ECS_HOST, "aws-cdk-lib.aws_ecs.Host", {
"sourcePath" => source_path,
});
pub(crate) static AWS_ECS_IALTERNATETARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IAlternateTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IAlternateTarget>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(longshore::aws_ecs::IAlternateTarget::bind(&*this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::IAlternateTarget>, AWS_ECS_IALTERNATETARGET_DYN);
pub(crate) static AWS_ECS_IBASESERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IBaseService",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("cluster", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IBaseService>>()?;
            ToWire::wire(longshore::aws_ecs::IBaseService::cluster(&*this), k)
        }),
        Member::Get("serviceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IBaseService>>()?;
            ToWire::wire(longshore::aws_ecs::IService::service_arn(&*this), k)
        }),
        Member::Get("serviceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IBaseService>>()?;
            ToWire::wire(longshore::aws_ecs::IService::service_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ecs::IBaseService> => std::rc::Rc<dyn longshore::aws_ecs::IService>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::IBaseService>, AWS_ECS_IBASESERVICE_DYN, construct);
pub(crate) static AWS_ECS_ICLUSTER_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ICluster",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("clusterArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::cluster_arn(&*this), k)
        }),
        Member::Get("clusterName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::cluster_name(&*this), k)
        }),
        Member::Get("hasEc2Capacity", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::has_ec2_capacity(&*this)?, k)
        }),
        Member::Get("vpc", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::vpc(&*this)?, k)
        }),
        Member::Get("autoscalingGroup", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::autoscaling_group(&*this), k)
        }),
        Member::Get("defaultCloudMapNamespace", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::default_cloud_map_namespace(&*this), k)
        }),
        Member::Get("executeCommandConfiguration", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>()?;
            ToWire::wire(longshore::aws_ecs::ICluster::execute_command_configuration(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::ICluster>, AWS_ECS_ICLUSTER_DYN, construct);
pub(crate) static AWS_ECS_IDEPLOYMENTLIFECYCLEHOOKTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IDeploymentLifecycleHookTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IDeploymentLifecycleHookTarget>>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(longshore::aws_ecs::IDeploymentLifecycleHookTarget::bind(&*this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::IDeploymentLifecycleHookTarget>, AWS_ECS_IDEPLOYMENTLIFECYCLEHOOKTARGET_DYN);
pub(crate) static AWS_ECS_IECSLOADBALANCERTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IEcsLoadBalancerTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("connections", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget>>()?;
            ToWire::wire(longshore::aws_ec2::IConnectable::connections(&*this), k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget>>()?;
            let a0 = a.get::<longshore::aws_elasticloadbalancing::LoadBalancer>(k, 0)?;
            {
                longshore::aws_elasticloadbalancing::ILoadBalancerTarget::attach_to_classic_lb(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(
                longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget::attach_to_network_target_group(
                    &*this, &*a0,
                )?,
                k,
            )
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget::attach_to_application_target_group(&*this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget> => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget> => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| t),
        upcast!(std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget> => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::IEcsLoadBalancerTarget>, AWS_ECS_IECSLOADBALANCERTARGET_DYN);
pub(crate) static AWS_ECS_ISERVICE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.IService",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("serviceArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IService>>()?;
            ToWire::wire(longshore::aws_ecs::IService::service_arn(&*this), k)
        }),
        Member::Get("serviceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::IService>>()?;
            ToWire::wire(longshore::aws_ecs::IService::service_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::IService>, AWS_ECS_ISERVICE_DYN, construct);
pub(crate) static AWS_ECS_ITASKDEFINITION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ITaskDefinition",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("compatibility", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::compatibility(&*this), k)
        }),
        Member::Get("isEc2Compatible", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::is_ec2_compatible(&*this), k)
        }),
        Member::Get("isExternalCompatible", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::is_external_compatible(&*this), k)
        }),
        Member::Get("isFargateCompatible", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::is_fargate_compatible(&*this), k)
        }),
        Member::Get("isManagedInstancesCompatible", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::is_managed_instances_compatible(&*this), k)
        }),
        Member::Get("networkMode", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::network_mode(&*this)?, k)
        }),
        Member::Get("taskDefinitionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::task_definition_arn(&*this), k)
        }),
        Member::Get("taskRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::task_role(&*this)?, k)
        }),
        Member::Get("executionRole", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>>()?;
            ToWire::wire(longshore::aws_ecs::ITaskDefinition::execution_role(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>, AWS_ECS_ITASKDEFINITION_DYN, construct);
pub(crate) static AWS_ECS_ITASKDEFINITIONEXTENSION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ITaskDefinitionExtension",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("extend", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinitionExtension>>()?;
        let a0 = a.get::<longshore::aws_ecs::TaskDefinition>(k, 0)?;
        {
            longshore::aws_ecs::ITaskDefinitionExtension::extend(&*this, &a0)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinitionExtension>, AWS_ECS_ITASKDEFINITIONEXTENSION_DYN);
bound_struct!(longshore::aws_ecs::InferenceAccelerator, AWS_ECS_INFERENCEACCELERATOR, "aws-cdk-lib.aws_ecs.InferenceAccelerator", {
"deviceName" => device_name,
"deviceType" => device_type,
});
bound_enum!(longshore::aws_ecs::InstanceMonitoring, "aws-cdk-lib.aws_ecs.InstanceMonitoring", {
"BASIC" => Basic,
"DETAILED" => Detailed,
});
bound_enum!(longshore::aws_ecs::IpcMode, "aws-cdk-lib.aws_ecs.IpcMode", {
"NONE" => None,
"HOST" => Host,
"TASK" => Task,
});
pub(crate) static AWS_ECS_JOURNALDLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.JournaldLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::JournaldLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::JournaldLogDriver>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::JournaldLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::JournaldLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::JournaldLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::JournaldLogDriver, AWS_ECS_JOURNALDLOGDRIVER);
bound_struct!(longshore::aws_ecs::JournaldLogDriverProps, AWS_ECS_JOURNALDLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.JournaldLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
});
pub(crate) static AWS_ECS_JSONFILELOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.JsonFileLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::JsonFileLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::JsonFileLogDriver>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::JsonFileLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::JsonFileLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::JsonFileLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::JsonFileLogDriver, AWS_ECS_JSONFILELOGDRIVER);
bound_struct!(longshore::aws_ecs::JsonFileLogDriverProps, AWS_ECS_JSONFILELOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.JsonFileLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"maxSize" => max_size,
"maxFile" => max_file,
"compress" => compress,
});
bound_enum!(longshore::aws_ecs::LaunchType, "aws-cdk-lib.aws_ecs.LaunchType", {
"EC2" => Ec2,
"FARGATE" => Fargate,
"EXTERNAL" => External,
});
pub(crate) static AWS_ECS_LINUXPARAMETERS: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.LinuxParameters",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::LinuxParametersProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::LinuxParameters>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Call("addCapabilities", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_ecs::Capability>(k, 0)?;
            {
                <longshore::aws_ecs::LinuxParameters>::add_capabilities(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addDevices", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_ecs::Device>(k, 0)?;
            {
                <longshore::aws_ecs::LinuxParameters>::add_devices(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addTmpfs", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_ecs::Tmpfs>(k, 0)?;
            {
                <longshore::aws_ecs::LinuxParameters>::add_tmpfs(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("dropCapabilities", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::LinuxParameters>()?;
            let a0 = a.rest::<longshore::aws_ecs::Capability>(k, 0)?;
            {
                <longshore::aws_ecs::LinuxParameters>::drop_capabilities(&this, &a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("renderLinuxParameters", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::LinuxParameters>()?;
            ToWire::wire(<longshore::aws_ecs::LinuxParameters>::render_linux_parameters(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::LinuxParameters, AWS_ECS_LINUXPARAMETERS, construct);
bound_struct!(longshore::aws_ecs::LinuxParametersProps, AWS_ECS_LINUXPARAMETERSPROPS, "aws-cdk-lib.aws_ecs.LinuxParametersProps", {
"initProcessEnabled" => init_process_enabled,
"sharedMemorySize" => shared_memory_size,
"maxSwap" => max_swap,
"swappiness" => swappiness,
});
pub(crate) static AWS_ECS_LISTENERCONFIG: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ListenerConfig",
    interface: false,
    create: None,
    statics: &[
        ("applicationListener", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListener>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_elasticloadbalancingv2::AddApplicationTargetsProps>>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::ListenerConfig>::application_listener(&a0, a1), k)
        }),
        ("networkListener", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkListener>(k, 0)?;
            let a1 = a.get::<Option<longshore::aws_elasticloadbalancingv2::AddNetworkTargetsProps>>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::ListenerConfig>::network_listener(&a0, a1), k)
        }),
    ],
    members: &[Member::Call("addTargets", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::ListenerConfig>()?;
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::LoadBalancerTargetOptions>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::BaseService>(k, 2)?;
        {
            <longshore::aws_ecs::ListenerConfig>::add_targets(&this, &a0, a1, &a2)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ListenerConfig, AWS_ECS_LISTENERCONFIG);
pub(crate) static AWS_ECS_LISTENERRULECONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ListenerRuleConfiguration",
    interface: false,
    create: None,
    statics: &[
        ("applicationListenerRule", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::ApplicationListenerRule>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ListenerRuleConfiguration>::application_listener_rule(&a0), k)
        }),
        ("networkListener", |k, a| {
            let a0 = a.get::<longshore::aws_elasticloadbalancingv2::NetworkListener>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::ListenerRuleConfiguration>::network_listener(&a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ListenerRuleConfiguration, AWS_ECS_LISTENERRULECONFIGURATION);
bound_struct!(longshore::aws_ecs::LoadBalancerTargetOptions, AWS_ECS_LOADBALANCERTARGETOPTIONS, "aws-cdk-lib.aws_ecs.LoadBalancerTargetOptions", {
"containerName" => container_name,
"containerPort" => container_port,
"protocol" => protocol,
"alternateTarget" => alternate_target,
});
pub(crate) static AWS_ECS_LOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.LogDriver",
    interface: false,
    create: None,
    statics: &[("awsLogs", |k, a| {
        let a0 = a.get::<longshore::aws_ecs::AwsLogDriverProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ecs::LogDriver>::aws_logs(a0)?, k)
    })],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::LogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::LogDriver>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::LogDriver, AWS_ECS_LOGDRIVER);
bound_struct!(longshore::aws_ecs::LogDriverConfig, AWS_ECS_LOGDRIVERCONFIG, "aws-cdk-lib.aws_ecs.LogDriverConfig", {
"logDriver" => log_driver,
"options" => options,
}, rest Default::default());
pub(crate) static AWS_ECS_LOGDRIVERS: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.LogDrivers",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[
        ("awsLogs", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::AwsLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::aws_logs(a0)?, k)
        }),
        ("firelens", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::FireLensLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::firelens(a0), k)
        }),
        ("fluentd", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::FluentdLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::fluentd(a0), k)
        }),
        ("gelf", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::GelfLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::gelf(a0)?, k)
        }),
        ("journald", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::JournaldLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::journald(a0), k)
        }),
        ("jsonFile", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::JsonFileLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::json_file(a0)?, k)
        }),
        ("none", |k, a| ToWire::wire(<longshore::aws_ecs::LogDrivers>::none(), k)),
        ("splunk", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::SplunkLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::splunk(a0)?, k)
        }),
        ("syslog", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::SyslogLogDriverProps>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::LogDrivers>::syslog(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore::aws_ecs::MachineImageType, "aws-cdk-lib.aws_ecs.MachineImageType", {
"AMAZON_LINUX_2" => AmazonLinux2,
"BOTTLEROCKET" => Bottlerocket,
});
pub(crate) static AWS_ECS_MANAGEDINSTANCESCAPACITYPROVIDER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ManagedInstancesCapacityProvider",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ManagedInstancesCapacityProviderProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("capacityProviderName", |k, o| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::capacity_provider_name(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::connections(&this), k)
        }),
        Member::Get("ec2InstanceProfile", |k, o| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::ec2_instance_profile(&this), k)
        }),
        Member::Get("infrastructureRole", |k, o| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::infrastructure_role(&this), k)
        }),
        Member::Get("cluster", |k, o| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            ToWire::wire(<longshore::aws_ecs::ManagedInstancesCapacityProvider>::cluster(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ManagedInstancesCapacityProvider>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecs::ICluster>>(k, 0)?;
            {
                <longshore::aws_ecs::ManagedInstancesCapacityProvider>::bind(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::ManagedInstancesCapacityProvider => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::ManagedInstancesCapacityProvider, AWS_ECS_MANAGEDINSTANCESCAPACITYPROVIDER, construct);
bound_struct!(longshore::aws_ecs::ManagedInstancesCapacityProviderProps, AWS_ECS_MANAGEDINSTANCESCAPACITYPROVIDERPROPS, "aws-cdk-lib.aws_ecs.ManagedInstancesCapacityProviderProps", {
"capacityProviderName" => capacity_provider_name,
"infrastructureRole" => infrastructure_role,
"ec2InstanceProfile" => ec2_instance_profile,
"subnets" => subnets,
"securityGroups" => security_groups,
"taskVolumeStorage" => task_volume_storage,
"monitoring" => monitoring,
"instanceRequirements" => instance_requirements,
"propagateTags" => propagate_tags,
"capacityOptionType" => capacity_option_type,
});
bound_struct!(longshore::aws_ecs::ManagedStorageConfiguration, AWS_ECS_MANAGEDSTORAGECONFIGURATION, "aws-cdk-lib.aws_ecs.ManagedStorageConfiguration", {
"fargateEphemeralStorageKmsKey" => fargate_ephemeral_storage_kms_key,
"kmsKey" => kms_key,
});
bound_struct!(longshore::aws_ecs::MemoryUtilizationScalingProps, AWS_ECS_MEMORYUTILIZATIONSCALINGPROPS, "aws-cdk-lib.aws_ecs.MemoryUtilizationScalingProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"targetUtilizationPercent" => target_utilization_percent,
});
bound_struct!(longshore::aws_ecs::MountPoint, AWS_ECS_MOUNTPOINT, "aws-cdk-lib.aws_ecs.MountPoint", {
"containerPath" => container_path,
"readOnly" => read_only,
"sourceVolume" => source_volume,
});
bound_enum!(longshore::aws_ecs::NetworkMode, "aws-cdk-lib.aws_ecs.NetworkMode", {
"NONE" => None,
"BRIDGE" => Bridge,
"AWS_VPC" => AwsVpc,
"HOST" => Host,
"NAT" => Nat,
});
pub(crate) static AWS_ECS_NONELOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.NoneLogDriver",
    interface: false,
    create: Some(|k, a, _this| Ok(Native::of(<longshore::aws_ecs::NoneLogDriver>::new()))),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::NoneLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::NoneLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::NoneLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::NoneLogDriver, AWS_ECS_NONELOGDRIVER);
pub(crate) static AWS_ECS_OPERATINGSYSTEMFAMILY: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.OperatingSystemFamily",
    interface: false,
    create: None,
    statics: &[
        ("LINUX", |k, a| ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::LINUX, k)),
        ("WINDOWS_SERVER_2004_CORE", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2004_CORE, k)
        }),
        ("WINDOWS_SERVER_2016_FULL", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2016_FULL, k)
        }),
        ("WINDOWS_SERVER_2019_CORE", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2019_CORE, k)
        }),
        ("WINDOWS_SERVER_2019_FULL", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2019_FULL, k)
        }),
        ("WINDOWS_SERVER_2022_CORE", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2022_CORE, k)
        }),
        ("WINDOWS_SERVER_2022_FULL", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2022_FULL, k)
        }),
        ("WINDOWS_SERVER_2025_CORE", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2025_CORE, k)
        }),
        ("WINDOWS_SERVER_2025_FULL", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_2025_FULL, k)
        }),
        ("WINDOWS_SERVER_20H2_CORE", |k, a| {
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::WINDOWS_SERVER_20H2_CORE, k)
        }),
        ("of", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::of(a0), k)
        }),
    ],
    members: &[
        Member::Call("isLinux", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::OperatingSystemFamily>()?;
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::is_linux(&this), k)
        }),
        Member::Call("isWindows", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::OperatingSystemFamily>()?;
            ToWire::wire(<longshore::aws_ecs::OperatingSystemFamily>::is_windows(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::OperatingSystemFamily, AWS_ECS_OPERATINGSYSTEMFAMILY);
bound_enum!(longshore::aws_ecs::PidMode, "aws-cdk-lib.aws_ecs.PidMode", {
"HOST" => Host,
"TASK" => Task,
});
pub(crate) static AWS_ECS_PLACEMENTCONSTRAINT: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.PlacementConstraint",
    interface: false,
    create: None,
    statics: &[
        ("distinctInstances", |k, a| ToWire::wire(<longshore::aws_ecs::PlacementConstraint>::distinct_instances(), k)),
        ("memberOf", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::PlacementConstraint>::member_of(a0), k)
        }),
    ],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::PlacementConstraint>()?;
        ToWire::wire(<longshore::aws_ecs::PlacementConstraint>::to_json(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::PlacementConstraint, AWS_ECS_PLACEMENTCONSTRAINT);
pub(crate) static AWS_ECS_PLACEMENTSTRATEGY: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.PlacementStrategy",
    interface: false,
    create: None,
    statics: &[
        ("packedBy", |k, a| {
            let a0 = a.get::<longshore::aws_ecs::BinPackResource>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::packed_by(a0), k)
        }),
        ("packedByCpu", |k, a| ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::packed_by_cpu(), k)),
        ("packedByMemory", |k, a| ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::packed_by_memory(), k)),
        ("randomly", |k, a| ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::randomly(), k)),
        ("spreadAcross", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::spread_across(a0)?, k)
        }),
        ("spreadAcrossInstances", |k, a| {
            ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::spread_across_instances(), k)
        }),
    ],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::PlacementStrategy>()?;
        ToWire::wire(<longshore::aws_ecs::PlacementStrategy>::to_json(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::PlacementStrategy, AWS_ECS_PLACEMENTSTRATEGY);
pub(crate) static AWS_ECS_PORTMAP: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.PortMap",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::NetworkMode>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::PortMapping>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::PortMap>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("networkmode", |k, o| {
            let this = o.this::<longshore::aws_ecs::PortMap>()?;
            ToWire::wire(<longshore::aws_ecs::PortMap>::networkmode(&this), k)
        }),
        Member::Get("portmapping", |k, o| {
            let this = o.this::<longshore::aws_ecs::PortMap>()?;
            ToWire::wire(<longshore::aws_ecs::PortMap>::portmapping(&this), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::PortMap>()?;
            {
                <longshore::aws_ecs::PortMap>::validate(&this)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::PortMap, AWS_ECS_PORTMAP);
bound_struct!(longshore::aws_ecs::PortMapping, AWS_ECS_PORTMAPPING, "aws-cdk-lib.aws_ecs.PortMapping", {
"containerPort" => container_port,
"containerPortRange" => container_port_range,
"hostPort" => host_port,
"protocol" => protocol,
"name" => name,
"appProtocol" => app_protocol,
});
bound_enum!(longshore::aws_ecs::PropagateManagedInstancesTags, "aws-cdk-lib.aws_ecs.PropagateManagedInstancesTags", {
"CAPACITY_PROVIDER" => CapacityProvider,
"NONE" => None,
});
bound_enum!(longshore::aws_ecs::PropagatedTagSource, "aws-cdk-lib.aws_ecs.PropagatedTagSource", {
"SERVICE" => Service,
"TASK_DEFINITION" => TaskDefinition,
"NONE" => None,
});
bound_enum!(longshore::aws_ecs::Protocol, "aws-cdk-lib.aws_ecs.Protocol", {
"TCP" => Tcp,
"UDP" => Udp,
});
pub(crate) static AWS_ECS_PROXYCONFIGURATION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ProxyConfiguration",
    interface: false,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::ProxyConfiguration>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::TaskDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::ProxyConfiguration>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ProxyConfiguration, AWS_ECS_PROXYCONFIGURATION);
pub(crate) static AWS_ECS_PROXYCONFIGURATIONS: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ProxyConfigurations",
    interface: false,
    create: Some(|k, a, _this| Ok(Native { value: Box::new(()), node: None })),
    statics: &[("appMeshProxyConfiguration", |k, a| {
        let a0 = a.get::<longshore::aws_ecs::AppMeshProxyConfigurationConfigProps>(k, 0)?;
        ToWire::wire(<longshore::aws_ecs::ProxyConfigurations>::app_mesh_proxy_configuration(a0)?, k)
    })],
    members: &[],
    base: None,
    upcasts: &[],
};
pub(crate) static AWS_ECS_REPOSITORYIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.RepositoryImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::RepositoryImageProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::RepositoryImage>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::RepositoryImage>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(
            <longshore::aws_ecs::RepositoryImage as longshore::aws_ecs::IContainerImage>::bind(&this, &a0, &a1)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::RepositoryImage => longshore::aws_ecs::ContainerImage, |t| <longshore::aws_ecs::ContainerImage>::from(t)),
    ],
};
bound!(longshore::aws_ecs::RepositoryImage, AWS_ECS_REPOSITORYIMAGE);
bound_struct!(longshore::aws_ecs::RepositoryImageProps, AWS_ECS_REPOSITORYIMAGEPROPS, "aws-cdk-lib.aws_ecs.RepositoryImageProps", {
"credentials" => credentials,
});
bound_struct!(longshore::aws_ecs::RequestCountScalingProps, AWS_ECS_REQUESTCOUNTSCALINGPROPS, "aws-cdk-lib.aws_ecs.RequestCountScalingProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"requestsPerTarget" => requests_per_target,
"targetGroup" => target_group,
});
bound_struct!(longshore::aws_ecs::RuntimePlatform, AWS_ECS_RUNTIMEPLATFORM, "aws-cdk-lib.aws_ecs.RuntimePlatform", {
"cpuArchitecture" => cpu_architecture,
"operatingSystemFamily" => operating_system_family,
});
pub(crate) static AWS_ECS_S3ENVIRONMENTFILE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.S3EnvironmentFile",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<Option<String>>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::S3EnvironmentFile>::new(a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::S3EnvironmentFile>()?;
        let a0 = a.construct(k, 0)?;
        ToWire::wire(
            <longshore::aws_ecs::S3EnvironmentFile as longshore::aws_ecs::IEnvironmentFile>::bind(&this, &a0)?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::S3EnvironmentFile => longshore::aws_ecs::EnvironmentFile, |t| <longshore::aws_ecs::EnvironmentFile>::from(t)),
    ],
};
bound!(longshore::aws_ecs::S3EnvironmentFile, AWS_ECS_S3ENVIRONMENTFILE);
pub(crate) static AWS_ECS_SCALABLETASKCOUNT: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ScalableTaskCount",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Call("scaleOnCpuUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::CpuUtilizationScalingProps>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_on_cpu_utilization(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnMemoryUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::MemoryUtilizationScalingProps>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_on_memory_utilization(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnMetric", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::BasicStepScalingPolicyProps>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_on_metric(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnRequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::RequestCountScalingProps>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_on_request_count(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::ScalingSchedule>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_on_schedule(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleToTrackCustomMetric", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ScalableTaskCount>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::TrackCustomMetricProps>(k, 1)?;
            {
                <longshore::aws_ecs::ScalableTaskCount>::scale_to_track_custom_metric(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ScalableTaskCount, AWS_ECS_SCALABLETASKCOUNT, construct);
bound_enum!(longshore::aws_ecs::Scope, "aws-cdk-lib.aws_ecs.Scope", {
"TASK" => Task,
"SHARED" => Shared,
});
bound_struct!(longshore::aws_ecs::ScratchSpace, AWS_ECS_SCRATCHSPACE, "aws-cdk-lib.aws_ecs.ScratchSpace", {
"containerPath" => container_path,
"readOnly" => read_only,
"sourcePath" => source_path,
"name" => name,
});
pub(crate) static AWS_ECS_SECRET: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.Secret",
    interface: false,
    create: None,
    statics: &[
        ("fromSecretsManager", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::Secret>::from_secrets_manager_with(a0, a1.as_deref()), k)
        }),
        ("fromSecretsManagerVersion", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_secretsmanager::ISecret>>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::SecretVersionInfo>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::Secret>::from_secrets_manager_version(a0, a1, a2.as_deref()), k)
        }),
        ("fromSsmParameter", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ssm::IStringParameter>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Secret>::from_ssm_parameter(a0), k)
        }),
    ],
    members: &[
        Member::Get("arn", |k, o| {
            let this = o.this::<longshore::aws_ecs::Secret>()?;
            ToWire::wire(<longshore::aws_ecs::Secret>::arn(&this), k)
        }),
        Member::Get("hasField", |k, o| {
            let this = o.this::<longshore::aws_ecs::Secret>()?;
            ToWire::wire(<longshore::aws_ecs::Secret>::has_field(&this), k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::Secret>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::Secret>::grant_read(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::Secret, AWS_ECS_SECRET);
bound_struct!(longshore::aws_ecs::SecretVersionInfo, AWS_ECS_SECRETVERSIONINFO, "aws-cdk-lib.aws_ecs.SecretVersionInfo", {
"versionId" => version_id,
"versionStage" => version_stage,
});
pub(crate) static AWS_ECS_SERVICECONNECT: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ServiceConnect",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::NetworkMode>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::PortMapping>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::ServiceConnect>::new(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("networkmode", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceConnect>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceConnect>::networkmode(&this), k)
        }),
        Member::Get("portmapping", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceConnect>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceConnect>::portmapping(&this), k)
        }),
        Member::Call("isServiceConnect", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ServiceConnect>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceConnect>::is_service_connect(&this), k)
        }),
        Member::Call("validate", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ServiceConnect>()?;
            {
                <longshore::aws_ecs::ServiceConnect>::validate(&this)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ServiceConnect, AWS_ECS_SERVICECONNECT);
bound_struct!(longshore::aws_ecs::ServiceConnectAccessLogConfiguration, AWS_ECS_SERVICECONNECTACCESSLOGCONFIGURATION, "aws-cdk-lib.aws_ecs.ServiceConnectAccessLogConfiguration", {
"format" => format,
"includeQueryParameters" => include_query_parameters,
});
bound_enum!(longshore::aws_ecs::ServiceConnectAccessLogFormat, "aws-cdk-lib.aws_ecs.ServiceConnectAccessLogFormat", {
"TEXT" => Text,
"JSON" => Json,
});
bound_struct!(longshore::aws_ecs::ServiceConnectProps, AWS_ECS_SERVICECONNECTPROPS, "aws-cdk-lib.aws_ecs.ServiceConnectProps", {
"namespace" => namespace,
"services" => services,
"logDriver" => log_driver,
"accessLogConfiguration" => access_log_configuration,
});
bound_struct!(longshore::aws_ecs::ServiceConnectService, AWS_ECS_SERVICECONNECTSERVICE, "aws-cdk-lib.aws_ecs.ServiceConnectService", {
"portMappingName" => port_mapping_name,
"discoveryName" => discovery_name,
"dnsName" => dns_name,
"port" => port,
"ingressPortOverride" => ingress_port_override,
"idleTimeout" => idle_timeout,
"perRequestTimeout" => per_request_timeout,
"tls" => tls,
});
bound_struct!(longshore::aws_ecs::ServiceConnectTlsConfiguration, AWS_ECS_SERVICECONNECTTLSCONFIGURATION, "aws-cdk-lib.aws_ecs.ServiceConnectTlsConfiguration", {
"awsPcaAuthorityArn" => aws_pca_authority_arn,
"kmsKey" => kms_key,
"role" => role,
});
bound_struct!(longshore::aws_ecs::ServiceManagedEbsVolumeConfiguration, AWS_ECS_SERVICEMANAGEDEBSVOLUMECONFIGURATION, "aws-cdk-lib.aws_ecs.ServiceManagedEBSVolumeConfiguration", {
"role" => role,
"encrypted" => encrypted,
"kmsKeyId" => kms_key_id,
"volumeType" => volume_type,
"size" => size,
"snapShotId" => snap_shot_id,
"iops" => iops,
"throughput" => throughput,
"fileSystemType" => file_system_type,
"tagSpecifications" => tag_specifications,
"volumeInitializationRate" => volume_initialization_rate,
});
pub(crate) static AWS_ECS_SERVICEMANAGEDVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.ServiceManagedVolume",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::ServiceManagedVolumeProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::ServiceManagedVolume>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("configuredAtLaunch", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceManagedVolume>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceManagedVolume>::configured_at_launch(&this), k)
        }),
        Member::Get("name", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceManagedVolume>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceManagedVolume>::name(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceManagedVolume>()?;
            ToWire::wire(Clone::clone(<longshore::aws_ecs::ServiceManagedVolume>::role(&this)), k)
        }),
        Member::Get("config", |k, o| {
            let this = o.this::<longshore::aws_ecs::ServiceManagedVolume>()?;
            ToWire::wire(<longshore::aws_ecs::ServiceManagedVolume>::config(&this).cloned(), k)
        }),
        Member::Call("mountIn", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::ServiceManagedVolume>()?;
            let a0 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::ContainerMountPoint>(k, 1)?;
            {
                <longshore::aws_ecs::ServiceManagedVolume>::mount_in(&this, &a0, a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::ServiceManagedVolume, AWS_ECS_SERVICEMANAGEDVOLUME, construct);
bound_struct!(longshore::aws_ecs::ServiceManagedVolumeProps, AWS_ECS_SERVICEMANAGEDVOLUMEPROPS, "aws-cdk-lib.aws_ecs.ServiceManagedVolumeProps", {
"name" => name,
"managedEBSVolume" => managed_ebs_volume,
});
pub(crate) static AWS_ECS_SPLUNKLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.SplunkLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::SplunkLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::SplunkLogDriver>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::SplunkLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::SplunkLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::SplunkLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::SplunkLogDriver, AWS_ECS_SPLUNKLOGDRIVER);
bound_struct!(longshore::aws_ecs::SplunkLogDriverProps, AWS_ECS_SPLUNKLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.SplunkLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"secretToken" => secret_token,
"url" => url,
"source" => source,
"sourceType" => source_type,
"index" => index,
"caPath" => ca_path,
"caName" => ca_name,
"insecureSkipVerify" => insecure_skip_verify,
"format" => format,
"verifyConnection" => verify_connection,
"gzip" => gzip,
"gzipLevel" => gzip_level,
});
bound_enum!(longshore::aws_ecs::SplunkLogFormat, "aws-cdk-lib.aws_ecs.SplunkLogFormat", {
"INLINE" => Inline,
"JSON" => Json,
"RAW" => Raw,
});
pub(crate) static AWS_ECS_SYSLOGLOGDRIVER: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.SyslogLogDriver",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_ecs::SyslogLogDriverProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_ecs::SyslogLogDriver>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_ecs::SyslogLogDriver>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
        ToWire::wire(<longshore::aws_ecs::SyslogLogDriver as longshore::aws_ecs::ILogDriver>::bind(&this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::SyslogLogDriver => longshore::aws_ecs::LogDriver, |t| <longshore::aws_ecs::LogDriver>::from(t)),
    ],
};
bound!(longshore::aws_ecs::SyslogLogDriver, AWS_ECS_SYSLOGLOGDRIVER);
bound_struct!(longshore::aws_ecs::SyslogLogDriverProps, AWS_ECS_SYSLOGLOGDRIVERPROPS, "aws-cdk-lib.aws_ecs.SyslogLogDriverProps", {
"tag" => tag,
"labels" => labels,
"env" => env,
"envRegex" => env_regex,
"address" => address,
"facility" => facility,
"tlsCaCert" => tls_ca_cert,
"tlsCert" => tls_cert,
"tlsKey" => tls_key,
"tlsSkipVerify" => tls_skip_verify,
"format" => format,
});
bound_struct!(longshore::aws_ecs::SystemControl, AWS_ECS_SYSTEMCONTROL, "aws-cdk-lib.aws_ecs.SystemControl", {
"namespace" => namespace,
"value" => value,
});
pub(crate) static AWS_ECS_TAGPARAMETERCONTAINERIMAGE: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.TagParameterContainerImage",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecr::IRepository>>(k, 0)?;
        let a1 = a.get::<longshore::aws_ecs::TagParameterContainerImageProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_ecs::TagParameterContainerImage>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("tagParameterName", |k, o| {
            let this = o.this::<longshore::aws_ecs::TagParameterContainerImage>()?;
            ToWire::wire(<longshore::aws_ecs::TagParameterContainerImage>::tag_parameter_name(&this), k)
        }),
        Member::Get("tagParameterValue", |k, o| {
            let this = o.this::<longshore::aws_ecs::TagParameterContainerImage>()?;
            ToWire::wire(<longshore::aws_ecs::TagParameterContainerImage>::tag_parameter_value(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TagParameterContainerImage>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 1)?;
            ToWire::wire(
                <longshore::aws_ecs::TagParameterContainerImage as longshore::aws_ecs::IContainerImage>::bind(
                    &this, &a0, &a1,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::TagParameterContainerImage => longshore::aws_ecs::ContainerImage, |t| <longshore::aws_ecs::ContainerImage>::from(&t)),
    ],
};
bound!(longshore::aws_ecs::TagParameterContainerImage, AWS_ECS_TAGPARAMETERCONTAINERIMAGE);
bound_struct!(longshore::aws_ecs::TagParameterContainerImageProps, AWS_ECS_TAGPARAMETERCONTAINERIMAGEPROPS, "aws-cdk-lib.aws_ecs.TagParameterContainerImageProps", {
"isImageDigest" => is_image_digest,
}, rest Default::default());
pub(crate) static AWS_ECS_TASKDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.TaskDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_ecs::TaskDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_ecs::TaskDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromTaskDefinitionArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::from_task_definition_arn(&a0, a1, a2)?, k)
        }),
        ("fromTaskDefinitionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_ecs::TaskDefinitionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::from_task_definition_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("compatibility", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(
                <longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::compatibility(&this),
                k,
            )
        }),
        Member::Get("containers", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::containers(&this), k)
        }),
        Member::Get("family", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::family(&this), k)
        }),
        Member::Get("inferenceAccelerators", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::inference_accelerators(&this), k)
        }),
        Member::Get("isEc2Compatible", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(
                <longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::is_ec2_compatible(&this),
                k,
            )
        }),
        Member::Get("isExternalCompatible", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(
                <longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::is_external_compatible(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("isFargateCompatible", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(
                <longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::is_fargate_compatible(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("isManagedInstancesCompatible", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::is_managed_instances_compatible(&this), k)
        }),
        Member::Get("networkMode", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::network_mode(&this), k)
        }),
        Member::Get("taskDefinitionArn", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(
                <longshore::aws_ecs::TaskDefinition as longshore::aws_ecs::ITaskDefinition>::task_definition_arn(&this),
                k,
            )
        }),
        Member::Get("taskRole", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::task_role(&this), k)
        }),
        Member::Get("ephemeralStorageGiB", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::ephemeral_storage_gib(&this), k)
        }),
        Member::Get("executionRole", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::execution_role(&this), k)
        }),
        Member::Get("pidMode", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::pid_mode(&this), k)
        }),
        Member::Get("referencesSecretJsonField", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::references_secret_json_field(&this), k)
        }),
        Member::Get("runtimePlatform", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::runtime_platform(&this).cloned(), k)
        }),
        Member::Get("defaultContainer", |k, o| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::default_container(&this), k)
        }),
        Member::Set("defaultContainer", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::ContainerDefinition>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::set_default_container(&this, &a0);
                Ok(())
            }
        }),
        Member::Call("addContainer", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::ContainerDefinitionOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::add_container(&this, a0, a1)?, k)
        }),
        Member::Call("addExtension", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinitionExtension>>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_extension(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addFirelensLogRouter", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_ecs::FirelensLogRouterDefinitionOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::add_firelens_log_router(&this, a0, a1)?, k)
        }),
        Member::Call("addInferenceAccelerator", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::InferenceAccelerator>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_inference_accelerator(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addPlacementConstraint", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::PlacementConstraint>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_placement_constraint(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToExecutionRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_to_execution_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToTaskRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_to_task_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addVolume", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<longshore::aws_ecs::Volume>(k, 0)?;
            {
                <longshore::aws_ecs::TaskDefinition>::add_volume(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("findContainer", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::find_container(&this, &a0), k)
        }),
        Member::Call("findPortMappingByName", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::find_port_mapping_by_name(&this, &a0), k)
        }),
        Member::Call("grantRun", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::grant_run(&this, &*a0)?, k)
        }),
        Member::Call("obtainExecutionRole", |k, o, a| {
            let this = o.this::<longshore::aws_ecs::TaskDefinition>()?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinition>::obtain_execution_role(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_ecs::TaskDefinition => std::rc::Rc<dyn longshore::aws_ecs::ITaskDefinition>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_ecs::TaskDefinition, AWS_ECS_TASKDEFINITION, construct);
bound_struct!(longshore::aws_ecs::TaskDefinitionAttributes, AWS_ECS_TASKDEFINITIONATTRIBUTES, "aws-cdk-lib.aws_ecs.TaskDefinitionAttributes", {
"taskDefinitionArn" => task_definition_arn,
"networkMode" => network_mode,
"taskRole" => task_role,
"executionRole" => execution_role,
"compatibility" => compatibility,
});
bound_struct!(longshore::aws_ecs::TaskDefinitionProps, AWS_ECS_TASKDEFINITIONPROPS, "aws-cdk-lib.aws_ecs.TaskDefinitionProps", {
"family" => family,
"executionRole" => execution_role,
"taskRole" => task_role,
"proxyConfiguration" => proxy_configuration,
"volumes" => volumes,
"enableFaultInjection" => enable_fault_injection,
"networkMode" => network_mode,
"placementConstraints" => placement_constraints,
"compatibility" => compatibility,
"cpu" => cpu,
"memoryMiB" => memory_mib,
"ipcMode" => ipc_mode,
"pidMode" => pid_mode,
"inferenceAccelerators" => inference_accelerators,
"ephemeralStorageGiB" => ephemeral_storage_gib,
"runtimePlatform" => runtime_platform,
});
pub(crate) static AWS_ECS_TASKDEFINITIONREVISION: Class = Class {
    fqn: "aws-cdk-lib.aws_ecs.TaskDefinitionRevision",
    interface: false,
    create: None,
    statics: &[
        ("LATEST", |k, a| ToWire::wire(<longshore::aws_ecs::TaskDefinitionRevision>::LATEST, k)),
        ("of", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_ecs::TaskDefinitionRevision>::of(a0)?, k)
        }),
    ],
    members: &[Member::Get("revision", |k, o| {
        let this = o.this::<longshore::aws_ecs::TaskDefinitionRevision>()?;
        ToWire::wire(<longshore::aws_ecs::TaskDefinitionRevision>::revision(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_ecs::TaskDefinitionRevision, AWS_ECS_TASKDEFINITIONREVISION);
bound_struct!(longshore::aws_ecs::Tmpfs, AWS_ECS_TMPFS, "aws-cdk-lib.aws_ecs.Tmpfs", {
"containerPath" => container_path,
"size" => size,
"mountOptions" => mount_options,
});
bound_enum!(longshore::aws_ecs::TmpfsMountOption, "aws-cdk-lib.aws_ecs.TmpfsMountOption", {
"DEFAULTS" => Defaults,
"RO" => Ro,
"RW" => Rw,
"SUID" => Suid,
"NOSUID" => Nosuid,
"DEV" => Dev,
"NODEV" => Nodev,
"EXEC" => Exec,
"NOEXEC" => Noexec,
"SYNC" => Sync,
"ASYNC" => Async,
"DIRSYNC" => Dirsync,
"REMOUNT" => Remount,
"MAND" => Mand,
"NOMAND" => Nomand,
"ATIME" => Atime,
"NOATIME" => Noatime,
"DIRATIME" => Diratime,
"NODIRATIME" => Nodiratime,
"BIND" => Bind,
"RBIND" => Rbind,
"UNBINDABLE" => Unbindable,
"RUNBINDABLE" => Runbindable,
"PRIVATE" => Private,
"RPRIVATE" => Rprivate,
"SHARED" => Shared,
"RSHARED" => Rshared,
"SLAVE" => Slave,
"RSLAVE" => Rslave,
"RELATIME" => Relatime,
"NORELATIME" => Norelatime,
"STRICTATIME" => Strictatime,
"NOSTRICTATIME" => Nostrictatime,
"MODE" => Mode,
"UID" => Uid,
"GID" => Gid,
"NR_INODES" => NrInodes,
"NR_BLOCKS" => NrBlocks,
"MPOL" => Mpol,
});
bound_struct!(longshore::aws_ecs::TrackCustomMetricProps, AWS_ECS_TRACKCUSTOMMETRICPROPS, "aws-cdk-lib.aws_ecs.TrackCustomMetricProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"metric" => metric,
"targetValue" => target_value,
});
bound_struct!(longshore::aws_ecs::TrafficShiftConfig, AWS_ECS_TRAFFICSHIFTCONFIG, "aws-cdk-lib.aws_ecs.TrafficShiftConfig", {
"stepPercent" => step_percent,
"stepBakeTime" => step_bake_time,
});
bound_struct!(longshore::aws_ecs::Ulimit, AWS_ECS_ULIMIT, "aws-cdk-lib.aws_ecs.Ulimit", {
"name" => name,
"softLimit" => soft_limit,
"hardLimit" => hard_limit,
});
bound_enum!(longshore::aws_ecs::UlimitName, "aws-cdk-lib.aws_ecs.UlimitName", {
"CORE" => Core,
"CPU" => Cpu,
"DATA" => Data,
"FSIZE" => Fsize,
"LOCKS" => Locks,
"MEMLOCK" => Memlock,
"MSGQUEUE" => Msgqueue,
"NICE" => Nice,
"NOFILE" => Nofile,
"NPROC" => Nproc,
"RSS" => Rss,
"RTPRIO" => Rtprio,
"RTTIME" => Rttime,
"SIGPENDING" => Sigpending,
"STACK" => Stack,
});
bound_enum!(longshore::aws_ecs::VersionConsistency, "aws-cdk-lib.aws_ecs.VersionConsistency", {
"ENABLED" => Enabled,
"DISABLED" => Disabled,
});
bound_struct!(longshore::aws_ecs::Volume, AWS_ECS_VOLUME, "aws-cdk-lib.aws_ecs.Volume", {
"host" => host,
"name" => name,
"configuredAtLaunch" => configured_at_launch,
"dockerVolumeConfiguration" => docker_volume_configuration,
"efsVolumeConfiguration" => efs_volume_configuration,
});
bound_struct!(longshore::aws_ecs::VolumeFrom, AWS_ECS_VOLUMEFROM, "aws-cdk-lib.aws_ecs.VolumeFrom", {
"sourceContainer" => source_container,
"readOnly" => read_only,
});
bound_enum!(longshore::aws_ecs::WindowsOptimizedVersion, "aws-cdk-lib.aws_ecs.WindowsOptimizedVersion", {
"SERVER_2025" => Server2025,
"SERVER_2022" => Server2022,
"SERVER_2019" => Server2019,
"SERVER_2016" => Server2016,
});
