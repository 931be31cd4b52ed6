//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_autoscaling::AdditionalHealthCheckType, "aws-cdk-lib.aws_autoscaling.AdditionalHealthCheckType", {
"ELB" => Elb,
"EBS" => Ebs,
"VPC_LATTICE" => VpcLattice,
});
bound_struct!(longshore::aws_autoscaling::AdditionalHealthChecksOptions, AWS_AUTOSCALING_ADDITIONALHEALTHCHECKSOPTIONS, "aws-cdk-lib.aws_autoscaling.AdditionalHealthChecksOptions", {
"additionalTypes" => additional_types,
"gracePeriod" => grace_period,
});
bound_struct!(longshore::aws_autoscaling::AdjustmentTier, AWS_AUTOSCALING_ADJUSTMENTTIER, "aws-cdk-lib.aws_autoscaling.AdjustmentTier", {
"adjustment" => adjustment,
"lowerBound" => lower_bound,
"upperBound" => upper_bound,
});
bound_enum!(longshore::aws_autoscaling::AdjustmentType, "aws-cdk-lib.aws_autoscaling.AdjustmentType", {
"CHANGE_IN_CAPACITY" => ChangeInCapacity,
"PERCENT_CHANGE_IN_CAPACITY" => PercentChangeInCapacity,
"EXACT_CAPACITY" => ExactCapacity,
});
bound_struct!(longshore::aws_autoscaling::ApplyCloudFormationInitOptions, AWS_AUTOSCALING_APPLYCLOUDFORMATIONINITOPTIONS, "aws-cdk-lib.aws_autoscaling.ApplyCloudFormationInitOptions", {
"configSets" => config_sets,
"embedFingerprint" => embed_fingerprint,
"printLog" => print_log,
"ignoreFailures" => ignore_failures,
"includeUrl" => include_url,
"includeRole" => include_role,
});
pub(crate) static AWS_AUTOSCALING_AUTOSCALINGGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.AutoScalingGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::AutoScalingGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::AutoScalingGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromAutoScalingGroupName", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::from_auto_scaling_group_name(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("autoScalingGroupArn", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::auto_scaling_group_arn(&this)?, k)
        }),
        Member::Get("autoScalingGroupName", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::auto_scaling_group_name(&this), k)
        }),
        Member::Get("connections", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(
                <longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_ec2::IConnectable>::connections(&this),
                k,
            )
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(
                <longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_iam::IGrantable>::grant_principal(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("osType", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::os_type(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::role(&this)?, k)
        }),
        Member::Get("userData", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::user_data(&this)?, k)
        }),
        Member::Get("maxInstanceLifetime", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::max_instance_lifetime(&this), k)
        }),
        Member::Get("spotPrice", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::spot_price(&this), k)
        }),
        Member::Call("addLifecycleHook", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicLifecycleHookProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::add_lifecycle_hook(&this, &a0, a1)?, k)
        }),
        Member::Call("addSecurityGroup", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_ec2::ISecurityGroup>>(k, 0)?;
            {
                <longshore::aws_autoscaling::AutoScalingGroup>::add_security_group(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_autoscaling::AutoScalingGroup>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addUserData", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            {
                <longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::add_user_data(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addWarmPool", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<longshore::aws_autoscaling::WarmPoolOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::add_warm_pool(&this, a0)?, k)
        }),
        Member::Call("applyCloudFormationInit", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<longshore::aws_ec2::CloudFormationInit>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::ApplyCloudFormationInitOptions>(k, 1)?;
            {
                <longshore::aws_autoscaling::AutoScalingGroup>::apply_cloud_formation_init(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("areNewInstancesProtectedFromScaleIn", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            ToWire::wire(
                <longshore::aws_autoscaling::AutoScalingGroup>::are_new_instances_protected_from_scale_in(&this),
                k,
            )
        }),
        Member::Call("attachToApplicationTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>::attach_to_application_target_group(&this, &*a0)?, k)
        }),
        Member::Call("attachToClassicLB", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            {
                <longshore::aws_autoscaling::AutoScalingGroup>::attach_to_classic_lb(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("attachToNetworkTargetGroup", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkTargetGroup>>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>::attach_to_network_target_group(&this, &*a0)?, k)
        }),
        Member::Call("protectNewInstancesFromScaleIn", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            {
                <longshore::aws_autoscaling::AutoScalingGroup>::protect_new_instances_from_scale_in(&this);
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnCpuUtilization", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::CpuUtilizationScalingProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_on_cpu_utilization(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnIncomingBytes", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::NetworkUtilizationScalingProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_on_incoming_bytes(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnMetric", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicStepScalingPolicyProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_on_metric(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnOutgoingBytes", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::NetworkUtilizationScalingProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_on_outgoing_bytes(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnRequestCount", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::RequestCountScalingProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup>::scale_on_request_count(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicScheduledActionProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_on_schedule(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleToTrackMetric", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::AutoScalingGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::MetricTargetTrackingProps>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::AutoScalingGroup as longshore::aws_autoscaling::IAutoScalingGroup>::scale_to_track_metric(&this, &a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_ec2::IConnectable>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancing::ILoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::IApplicationLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_elasticloadbalancingv2::INetworkLoadBalancerTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_autoscaling::AutoScalingGroup => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_autoscaling::AutoScalingGroup, AWS_AUTOSCALING_AUTOSCALINGGROUP, construct);
bound_struct!(longshore::aws_autoscaling::AutoScalingGroupProps, AWS_AUTOSCALING_AUTOSCALINGGROUPPROPS, "aws-cdk-lib.aws_autoscaling.AutoScalingGroupProps", {
"vpc" => vpc,
"launchTemplate" => launch_template,
"migrateToLaunchTemplate" => migrate_to_launch_template,
"mixedInstancesPolicy" => mixed_instances_policy,
"instanceType" => instance_type,
"machineImage" => machine_image,
"securityGroup" => security_group,
"userData" => user_data,
"role" => role,
"requireImdsv2" => require_imdsv2,
"maxHealthyPercentage" => max_healthy_percentage,
"minHealthyPercentage" => min_healthy_percentage,
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
"init" => init,
"initOptions" => init_options,
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
pub(crate) static AWS_AUTOSCALING_AUTOSCALINGGROUPREQUIREIMDSV2ASPECT: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.AutoScalingGroupRequireImdsv2Aspect",
    interface: false,
    create: Some(|k, a, _this| {
        Ok(Native::of(<longshore::aws_autoscaling::AutoScalingGroupRequireImdsv2Aspect>::new()))
    }),
    statics: &[],
    members: &[Member::Call("visit", |k, o, a| {
        let this = o.this::<longshore::aws_autoscaling::AutoScalingGroupRequireImdsv2Aspect>()?;
        let a0 = a.construct(k, 0)?;
        {
            <longshore::aws_autoscaling::AutoScalingGroupRequireImdsv2Aspect as longshore_core::aspects::Aspect>::visit(&this, &a0)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling::AutoScalingGroupRequireImdsv2Aspect => std::rc::Rc<dyn longshore_core::aspects::Aspect>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(
    longshore::aws_autoscaling::AutoScalingGroupRequireImdsv2Aspect,
    AWS_AUTOSCALING_AUTOSCALINGGROUPREQUIREIMDSV2ASPECT
);
bound_struct!(longshore::aws_autoscaling::BasicLifecycleHookProps, AWS_AUTOSCALING_BASICLIFECYCLEHOOKPROPS, "aws-cdk-lib.aws_autoscaling.BasicLifecycleHookProps", {
"lifecycleHookName" => lifecycle_hook_name,
"defaultResult" => default_result,
"heartbeatTimeout" => heartbeat_timeout,
"lifecycleTransition" => lifecycle_transition,
"notificationMetadata" => notification_metadata,
"notificationTarget" => notification_target,
"role" => role,
});
bound_struct!(longshore::aws_autoscaling::BasicScheduledActionProps, AWS_AUTOSCALING_BASICSCHEDULEDACTIONPROPS, "aws-cdk-lib.aws_autoscaling.BasicScheduledActionProps", {
"timeZone" => time_zone,
"schedule" => schedule,
"startTime" => start_time,
"endTime" => end_time,
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
"desiredCapacity" => desired_capacity,
});
bound_struct!(longshore::aws_autoscaling::BasicStepScalingPolicyProps, AWS_AUTOSCALING_BASICSTEPSCALINGPOLICYPROPS, "aws-cdk-lib.aws_autoscaling.BasicStepScalingPolicyProps", {
"metric" => metric,
"scalingSteps" => scaling_steps,
"adjustmentType" => adjustment_type,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"minAdjustmentMagnitude" => min_adjustment_magnitude,
"evaluationPeriods" => evaluation_periods,
"datapointsToAlarm" => datapoints_to_alarm,
"metricAggregationType" => metric_aggregation_type,
});
bound_struct!(longshore::aws_autoscaling::BindHookTargetOptions, AWS_AUTOSCALING_BINDHOOKTARGETOPTIONS, "aws-cdk-lib.aws_autoscaling.BindHookTargetOptions", {
"role" => role,
});
bound_struct!(longshore::aws_autoscaling::BlockDevice, AWS_AUTOSCALING_BLOCKDEVICE, "aws-cdk-lib.aws_autoscaling.BlockDevice", {
"deviceName" => device_name,
"volume" => volume,
}, own mapping_enabled);
pub(crate) static AWS_AUTOSCALING_BLOCKDEVICEVOLUME: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.BlockDeviceVolume",
    interface: false,
    create: None,
    statics: &[
        ("ebs", |k, a| {
            let a0 = a.get::<u32>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::EbsDeviceOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::ebs_with(a0, a1), k)
        }),
        ("ebsFromSnapshot", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::EbsDeviceSnapshotOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::ebs_from_snapshot_with(a0, a1), k)
        }),
        ("ephemeral", |k, a| {
            let a0 = a.get::<i64>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::ephemeral(a0)?, k)
        }),
        ("noDevice", |k, a| ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::no_device(), k)),
    ],
    members: &[
        Member::Get("ebsDevice", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::BlockDeviceVolume>()?;
            ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::ebs_device(&this), k)
        }),
        Member::Get("virtualName", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::BlockDeviceVolume>()?;
            ToWire::wire(<longshore::aws_autoscaling::BlockDeviceVolume>::virtual_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::BlockDeviceVolume, AWS_AUTOSCALING_BLOCKDEVICEVOLUME);
bound_enum!(longshore::aws_autoscaling::CapacityDistributionStrategy, "aws-cdk-lib.aws_autoscaling.CapacityDistributionStrategy", {
"BALANCED_ONLY" => BalancedOnly,
"BALANCED_BEST_EFFORT" => BalancedBestEffort,
});
bound_struct!(longshore::aws_autoscaling::CpuUtilizationScalingProps, AWS_AUTOSCALING_CPUUTILIZATIONSCALINGPROPS, "aws-cdk-lib.aws_autoscaling.CpuUtilizationScalingProps", {
"disableScaleIn" => disable_scale_in,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"targetUtilizationPercent" => target_utilization_percent,
});
bound_struct!(longshore::aws_autoscaling::CronOptions, AWS_AUTOSCALING_CRONOPTIONS, "aws-cdk-lib.aws_autoscaling.CronOptions", {
"minute" => minute,
"hour" => hour,
"day" => day,
"month" => month,
"weekDay" => week_day,
});
bound_enum!(longshore::aws_autoscaling::DefaultResult, "aws-cdk-lib.aws_autoscaling.DefaultResult", {
"CONTINUE" => Continue,
"ABANDON" => Abandon,
});
bound_enum!(longshore::aws_autoscaling::DeletionProtection, "aws-cdk-lib.aws_autoscaling.DeletionProtection", {
"NONE" => None,
"PREVENT_FORCE_DELETION" => PreventForceDeletion,
"PREVENT_ALL_DELETION" => PreventAllDeletion,
});
bound_struct!(longshore::aws_autoscaling::EbsDeviceOptions, AWS_AUTOSCALING_EBSDEVICEOPTIONS, "aws-cdk-lib.aws_autoscaling.EbsDeviceOptions", {
"deleteOnTermination" => delete_on_termination,
"iops" => iops,
"volumeType" => volume_type,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"encrypted" => encrypted,
});
bound_struct!(longshore::aws_autoscaling::EbsDeviceProps, AWS_AUTOSCALING_EBSDEVICEPROPS, "aws-cdk-lib.aws_autoscaling.EbsDeviceProps", {
"deleteOnTermination" => delete_on_termination,
"iops" => iops,
"volumeType" => volume_type,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"volumeSize" => volume_size,
"snapshotId" => snapshot_id,
});
bound_struct!(longshore::aws_autoscaling::EbsDeviceSnapshotOptions, AWS_AUTOSCALING_EBSDEVICESNAPSHOTOPTIONS, "aws-cdk-lib.aws_autoscaling.EbsDeviceSnapshotOptions", {
"deleteOnTermination" => delete_on_termination,
"iops" => iops,
"volumeType" => volume_type,
"throughput" => throughput,
"volumeInitializationRate" => volume_initialization_rate,
"volumeSize" => volume_size,
});
bound_enum!(longshore::aws_autoscaling::EbsDeviceVolumeType, "aws-cdk-lib.aws_autoscaling.EbsDeviceVolumeType", {
"STANDARD" => Standard,
"IO1" => Io1,
"GP2" => Gp2,
"GP3" => Gp3,
"ST1" => St1,
"SC1" => Sc1,
});
bound_struct!(longshore::aws_autoscaling::Ec2HealthCheckOptions, AWS_AUTOSCALING_EC2HEALTHCHECKOPTIONS, "aws-cdk-lib.aws_autoscaling.Ec2HealthCheckOptions", {
"grace" => grace,
});
bound_struct!(longshore::aws_autoscaling::Ec2HealthChecksOptions, AWS_AUTOSCALING_EC2HEALTHCHECKSOPTIONS, "aws-cdk-lib.aws_autoscaling.Ec2HealthChecksOptions", {
"gracePeriod" => grace_period,
});
bound_struct!(longshore::aws_autoscaling::ElbHealthCheckOptions, AWS_AUTOSCALING_ELBHEALTHCHECKOPTIONS, "aws-cdk-lib.aws_autoscaling.ElbHealthCheckOptions", {
"grace" => grace,
});
pub(crate) static AWS_AUTOSCALING_GROUPMETRIC: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.GroupMetric",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_autoscaling::GroupMetric>::new(a0)))
    }),
    statics: &[
        ("DESIRED_CAPACITY", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::DESIRED_CAPACITY, k)),
        ("IN_SERVICE_INSTANCES", |k, a| {
            ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::IN_SERVICE_INSTANCES, k)
        }),
        ("MAX_SIZE", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::MAX_SIZE, k)),
        ("MIN_SIZE", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::MIN_SIZE, k)),
        ("PENDING_INSTANCES", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::PENDING_INSTANCES, k)),
        ("STANDBY_INSTANCES", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::STANDBY_INSTANCES, k)),
        ("TERMINATING_INSTANCES", |k, a| {
            ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::TERMINATING_INSTANCES, k)
        }),
        ("TOTAL_INSTANCES", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::TOTAL_INSTANCES, k)),
    ],
    members: &[Member::Get("name", |k, o| {
        let this = o.this::<longshore::aws_autoscaling::GroupMetric>()?;
        ToWire::wire(<longshore::aws_autoscaling::GroupMetric>::name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::GroupMetric, AWS_AUTOSCALING_GROUPMETRIC);
pub(crate) static AWS_AUTOSCALING_GROUPMETRICS: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.GroupMetrics",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<longshore::aws_autoscaling::GroupMetric>(k, 0)?;
        Ok(Native::of(<longshore::aws_autoscaling::GroupMetrics>::new(a0)))
    }),
    statics: &[("all", |k, a| ToWire::wire(<longshore::aws_autoscaling::GroupMetrics>::all(), k))],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::GroupMetrics, AWS_AUTOSCALING_GROUPMETRICS);
pub(crate) static AWS_AUTOSCALING_HEALTHCHECK: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.HealthCheck",
    interface: false,
    create: None,
    statics: &[
        ("ec2", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::Ec2HealthCheckOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::HealthCheck>::ec2(a0), k)
        }),
        ("elb", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::ElbHealthCheckOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::HealthCheck>::elb(a0), k)
        }),
    ],
    members: &[
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::HealthCheck>()?;
            ToWire::wire(<longshore::aws_autoscaling::HealthCheck>::type_(&this), k)
        }),
        Member::Get("gracePeriod", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::HealthCheck>()?;
            ToWire::wire(<longshore::aws_autoscaling::HealthCheck>::grace_period(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::HealthCheck, AWS_AUTOSCALING_HEALTHCHECK);
pub(crate) static AWS_AUTOSCALING_HEALTHCHECKS: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.HealthChecks",
    interface: false,
    create: None,
    statics: &[
        ("ec2", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::Ec2HealthChecksOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::HealthChecks>::ec2(a0), k)
        }),
        ("withAdditionalChecks", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::AdditionalHealthChecksOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::HealthChecks>::with_additional_checks(a0)?, k)
        }),
    ],
    members: &[
        Member::Get("types", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::HealthChecks>()?;
            ToWire::wire(<longshore::aws_autoscaling::HealthChecks>::types(&this), k)
        }),
        Member::Get("gracePeriod", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::HealthChecks>()?;
            ToWire::wire(<longshore::aws_autoscaling::HealthChecks>::grace_period(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::HealthChecks, AWS_AUTOSCALING_HEALTHCHECKS);
pub(crate) static AWS_AUTOSCALING_IAUTOSCALINGGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.IAutoScalingGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("autoScalingGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::auto_scaling_group_arn(&*this)?, k)
        }),
        Member::Get("autoScalingGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::auto_scaling_group_name(&*this), k)
        }),
        Member::Get("osType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::os_type(&*this), k)
        }),
        Member::Get("grantPrincipal", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            ToWire::wire(longshore::aws_iam::IGrantable::grant_principal(&*this), k)
        }),
        Member::Call("addLifecycleHook", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicLifecycleHookProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::add_lifecycle_hook(&*this, &a0, a1)?, k)
        }),
        Member::Call("addUserData", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            {
                longshore::aws_autoscaling::IAutoScalingGroup::add_user_data(&*this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addWarmPool", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<longshore::aws_autoscaling::WarmPoolOptions>(k, 0)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::add_warm_pool(&*this, a0)?, k)
        }),
        Member::Call("scaleOnCpuUtilization", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::CpuUtilizationScalingProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_on_cpu_utilization(&*this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnIncomingBytes", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::NetworkUtilizationScalingProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_on_incoming_bytes(&*this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnMetric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicStepScalingPolicyProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_on_metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnOutgoingBytes", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::NetworkUtilizationScalingProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_on_outgoing_bytes(&*this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnSchedule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::BasicScheduledActionProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_on_schedule(&*this, &a0, a1)?, k)
        }),
        Member::Call("scaleToTrackMetric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::MetricTargetTrackingProps>(k, 1)?;
            ToWire::wire(longshore::aws_autoscaling::IAutoScalingGroup::scale_to_track_metric(&*this, &a0, a1)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup> => std::rc::Rc<dyn longshore::aws_iam::IGrantable>, |t| t),
    ],
};
bound!(
    std::rc::Rc<dyn longshore::aws_autoscaling::IAutoScalingGroup>,
    AWS_AUTOSCALING_IAUTOSCALINGGROUP_DYN,
    construct
);
pub(crate) static AWS_AUTOSCALING_ILIFECYCLEHOOK_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.ILifecycleHook",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("role", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHook>>()?;
        ToWire::wire(longshore::aws_autoscaling::ILifecycleHook::role(&*this)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHook>, AWS_AUTOSCALING_ILIFECYCLEHOOK_DYN, construct);
pub(crate) static AWS_AUTOSCALING_ILIFECYCLEHOOKTARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.ILifecycleHookTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<longshore::aws_autoscaling::BindHookTargetOptions>(k, 1)?;
        ToWire::wire(longshore::aws_autoscaling::ILifecycleHookTarget::bind(&*this, &a0, a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHookTarget>, AWS_AUTOSCALING_ILIFECYCLEHOOKTARGET_DYN);
bound_struct!(longshore::aws_autoscaling::InstanceLifecyclePolicy, AWS_AUTOSCALING_INSTANCELIFECYCLEPOLICY, "aws-cdk-lib.aws_autoscaling.InstanceLifecyclePolicy", {
"retentionTriggers" => retention_triggers,
});
bound_struct!(longshore::aws_autoscaling::InstanceRefreshOptions, AWS_AUTOSCALING_INSTANCEREFRESHOPTIONS, "aws-cdk-lib.aws_autoscaling.InstanceRefreshOptions", {
"strategy" => strategy,
"minHealthyPercentage" => min_healthy_percentage,
"maxHealthyPercentage" => max_healthy_percentage,
"instanceWarmup" => instance_warmup,
"skipMatching" => skip_matching,
"checkpointPercentages" => checkpoint_percentages,
"checkpointDelay" => checkpoint_delay,
"bakeTime" => bake_time,
"alarms" => alarms,
"scaleInProtectedInstances" => scale_in_protected_instances,
"standbyInstances" => standby_instances,
});
bound_enum!(longshore::aws_autoscaling::InstanceRefreshStrategy, "aws-cdk-lib.aws_autoscaling.InstanceRefreshStrategy", {
"ROLLING" => Rolling,
"REPLACE_ROOT_VOLUME" => ReplaceRootVolume,
});
bound_struct!(longshore::aws_autoscaling::InstancesDistribution, AWS_AUTOSCALING_INSTANCESDISTRIBUTION, "aws-cdk-lib.aws_autoscaling.InstancesDistribution", {
"onDemandAllocationStrategy" => on_demand_allocation_strategy,
"onDemandBaseCapacity" => on_demand_base_capacity,
"onDemandPercentageAboveBaseCapacity" => on_demand_percentage_above_base_capacity,
"spotAllocationStrategy" => spot_allocation_strategy,
"spotInstancePools" => spot_instance_pools,
"spotMaxPrice" => spot_max_price,
});
bound_struct!(longshore::aws_autoscaling::LaunchTemplateOverrides, AWS_AUTOSCALING_LAUNCHTEMPLATEOVERRIDES, "aws-cdk-lib.aws_autoscaling.LaunchTemplateOverrides", {
"instanceRequirements" => instance_requirements,
"instanceType" => instance_type,
"launchTemplate" => launch_template,
"weightedCapacity" => weighted_capacity,
});
pub(crate) static AWS_AUTOSCALING_LIFECYCLEHOOK: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.LifecycleHook",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::LifecycleHookProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::LifecycleHook>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("lifecycleHookName", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::LifecycleHook>()?;
            ToWire::wire(<longshore::aws_autoscaling::LifecycleHook as longshore::aws_autoscaling::ILifecycleHook>::lifecycle_hook_name(&this), k)
        }),
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::LifecycleHook>()?;
            ToWire::wire(
                <longshore::aws_autoscaling::LifecycleHook as longshore::aws_autoscaling::ILifecycleHook>::role(&this)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling::LifecycleHook => std::rc::Rc<dyn longshore::aws_autoscaling::ILifecycleHook>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_autoscaling::LifecycleHook, AWS_AUTOSCALING_LIFECYCLEHOOK, construct);
bound_struct!(longshore::aws_autoscaling::LifecycleHookProps, AWS_AUTOSCALING_LIFECYCLEHOOKPROPS, "aws-cdk-lib.aws_autoscaling.LifecycleHookProps", {
"autoScalingGroup" => auto_scaling_group,
}, part hook ["lifecycleTransition", "defaultResult", "heartbeatTimeout", "lifecycleHookName", "notificationMetadata", "notificationTarget", "role"]);
bound_struct!(longshore::aws_autoscaling::LifecycleHookTargetConfig, AWS_AUTOSCALING_LIFECYCLEHOOKTARGETCONFIG, "aws-cdk-lib.aws_autoscaling.LifecycleHookTargetConfig", {
"createdRole" => created_role,
"notificationTargetArn" => notification_target_arn,
});
bound_enum!(longshore::aws_autoscaling::LifecycleTransition, "aws-cdk-lib.aws_autoscaling.LifecycleTransition", {
"INSTANCE_LAUNCHING" => InstanceLaunching,
"INSTANCE_TERMINATING" => InstanceTerminating,
});
bound_enum!(longshore::aws_autoscaling::MetricAggregationType, "aws-cdk-lib.aws_autoscaling.MetricAggregationType", {
"AVERAGE" => Average,
"MINIMUM" => Minimum,
"MAXIMUM" => Maximum,
});
bound_struct!(longshore::aws_autoscaling::MetricTargetTrackingProps, AWS_AUTOSCALING_METRICTARGETTRACKINGPROPS, "aws-cdk-lib.aws_autoscaling.MetricTargetTrackingProps", {
"disableScaleIn" => disable_scale_in,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"metric" => metric,
"targetValue" => target_value,
});
bound_struct!(longshore::aws_autoscaling::MixedInstancesPolicy, AWS_AUTOSCALING_MIXEDINSTANCESPOLICY, "aws-cdk-lib.aws_autoscaling.MixedInstancesPolicy", {
"instancesDistribution" => instances_distribution,
"launchTemplate" => launch_template,
"launchTemplateOverrides" => launch_template_overrides,
});
bound_enum!(longshore::aws_autoscaling::Monitoring, "aws-cdk-lib.aws_autoscaling.Monitoring", {
"BASIC" => Basic,
"DETAILED" => Detailed,
});
bound_struct!(longshore::aws_autoscaling::NetworkUtilizationScalingProps, AWS_AUTOSCALING_NETWORKUTILIZATIONSCALINGPROPS, "aws-cdk-lib.aws_autoscaling.NetworkUtilizationScalingProps", {
"disableScaleIn" => disable_scale_in,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"targetBytesPerSecond" => target_bytes_per_second,
});
bound_struct!(longshore::aws_autoscaling::NotificationConfiguration, AWS_AUTOSCALING_NOTIFICATIONCONFIGURATION, "aws-cdk-lib.aws_autoscaling.NotificationConfiguration", {
"topic" => topic,
"scalingEvents" => scaling_events,
});
bound_enum!(longshore::aws_autoscaling::OnDemandAllocationStrategy, "aws-cdk-lib.aws_autoscaling.OnDemandAllocationStrategy", {
"PRIORITIZED" => Prioritized,
"LOWEST_PRICE" => LowestPrice,
});
bound_enum!(longshore::aws_autoscaling::PoolState, "aws-cdk-lib.aws_autoscaling.PoolState", {
"HIBERNATED" => Hibernated,
"RUNNING" => Running,
"STOPPED" => Stopped,
});
bound_enum!(longshore::aws_autoscaling::PredefinedMetric, "aws-cdk-lib.aws_autoscaling.PredefinedMetric", {
"ASG_AVERAGE_CPU_UTILIZATION" => AsgAverageCpuUtilization,
"ASG_AVERAGE_NETWORK_IN" => AsgAverageNetworkIn,
"ASG_AVERAGE_NETWORK_OUT" => AsgAverageNetworkOut,
"ALB_REQUEST_COUNT_PER_TARGET" => AlbRequestCountPerTarget,
});
bound_struct!(longshore::aws_autoscaling::RenderSignalsOptions, AWS_AUTOSCALING_RENDERSIGNALSOPTIONS, "aws-cdk-lib.aws_autoscaling.RenderSignalsOptions", {
"desiredCapacity" => desired_capacity,
"minCapacity" => min_capacity,
});
bound_struct!(longshore::aws_autoscaling::RequestCountScalingProps, AWS_AUTOSCALING_REQUESTCOUNTSCALINGPROPS, "aws-cdk-lib.aws_autoscaling.RequestCountScalingProps", {
"disableScaleIn" => disable_scale_in,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"targetRequestsPerMinute" => target_requests_per_minute,
}, rest Default::default());
bound_struct!(longshore::aws_autoscaling::RetentionTriggers, AWS_AUTOSCALING_RETENTIONTRIGGERS, "aws-cdk-lib.aws_autoscaling.RetentionTriggers", {
"terminateHookAbandon" => terminate_hook_abandon,
});
bound_struct!(longshore::aws_autoscaling::RollingUpdateOptions, AWS_AUTOSCALING_ROLLINGUPDATEOPTIONS, "aws-cdk-lib.aws_autoscaling.RollingUpdateOptions", {
"maxBatchSize" => max_batch_size,
"minInstancesInService" => min_instances_in_service,
"suspendProcesses" => suspend_processes,
"waitOnResourceSignals" => wait_on_resource_signals,
"pauseTime" => pause_time,
"minSuccessPercentage" => min_success_percentage,
});
bound_enum!(longshore::aws_autoscaling::ScaleInProtectedInstances, "aws-cdk-lib.aws_autoscaling.ScaleInProtectedInstances", {
"REFRESH" => Refresh,
"IGNORE" => Ignore,
"WAIT" => Wait,
});
bound_enum!(longshore::aws_autoscaling::ScalingEvent, "aws-cdk-lib.aws_autoscaling.ScalingEvent", {
"INSTANCE_LAUNCH" => InstanceLaunch,
"INSTANCE_TERMINATE" => InstanceTerminate,
"INSTANCE_TERMINATE_ERROR" => InstanceTerminateError,
"INSTANCE_LAUNCH_ERROR" => InstanceLaunchError,
"TEST_NOTIFICATION" => TestNotification,
});
pub(crate) static AWS_AUTOSCALING_SCALINGEVENTS: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.ScalingEvents",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<longshore::aws_autoscaling::ScalingEvent>(k, 0)?;
        Ok(Native::of(<longshore::aws_autoscaling::ScalingEvents>::new(a0)))
    }),
    statics: &[
        ("ALL", |k, a| ToWire::wire(<longshore::aws_autoscaling::ScalingEvents>::ALL, k)),
        ("ERRORS", |k, a| ToWire::wire(<longshore::aws_autoscaling::ScalingEvents>::ERRORS, k)),
        ("LAUNCH_EVENTS", |k, a| ToWire::wire(<longshore::aws_autoscaling::ScalingEvents>::LAUNCH_EVENTS, k)),
        ("TERMINATION_EVENTS", |k, a| ToWire::wire(<longshore::aws_autoscaling::ScalingEvents>::TERMINATION_EVENTS, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::ScalingEvents, AWS_AUTOSCALING_SCALINGEVENTS);
bound_struct!(longshore::aws_autoscaling::ScalingInterval, AWS_AUTOSCALING_SCALINGINTERVAL, "aws-cdk-lib.aws_autoscaling.ScalingInterval", {
"lower" => lower,
"upper" => upper,
"change" => change,
});
bound_enum!(longshore::aws_autoscaling::ScalingProcess, "aws-cdk-lib.aws_autoscaling.ScalingProcess", {
"LAUNCH" => Launch,
"TERMINATE" => Terminate,
"HEALTH_CHECK" => HealthCheck,
"REPLACE_UNHEALTHY" => ReplaceUnhealthy,
"AZ_REBALANCE" => AzRebalance,
"ALARM_NOTIFICATION" => AlarmNotification,
"SCHEDULED_ACTIONS" => ScheduledActions,
"ADD_TO_LOAD_BALANCER" => AddToLoadBalancer,
"INSTANCE_REFRESH" => InstanceRefresh,
});
pub(crate) static AWS_AUTOSCALING_SCHEDULE: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.Schedule",
    interface: false,
    create: None,
    statics: &[
        ("cron", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::CronOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::Schedule>::cron(a0)?, k)
        }),
        ("expression", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::Schedule>::expression(a0), k)
        }),
    ],
    members: &[Member::Get("expressionString", |k, o| {
        let this = o.this::<longshore::aws_autoscaling::Schedule>()?;
        ToWire::wire(<longshore::aws_autoscaling::Schedule>::expression_string(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::Schedule, AWS_AUTOSCALING_SCHEDULE);
pub(crate) static AWS_AUTOSCALING_SCHEDULEDACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.ScheduledAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::ScheduledActionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::ScheduledAction>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("scheduledActionName", |k, o| {
        let this = o.this::<longshore::aws_autoscaling::ScheduledAction>()?;
        ToWire::wire(<longshore::aws_autoscaling::ScheduledAction>::scheduled_action_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::ScheduledAction, AWS_AUTOSCALING_SCHEDULEDACTION, construct);
bound_struct!(longshore::aws_autoscaling::ScheduledActionProps, AWS_AUTOSCALING_SCHEDULEDACTIONPROPS, "aws-cdk-lib.aws_autoscaling.ScheduledActionProps", {
"autoScalingGroup" => auto_scaling_group,
}, part action ["schedule", "desiredCapacity", "endTime", "maxCapacity", "minCapacity", "startTime", "timeZone"]);
pub(crate) static AWS_AUTOSCALING_SIGNALS: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.Signals",
    interface: false,
    create: None,
    statics: &[
        ("waitForAll", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::SignalsOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::Signals>::wait_for_all(a0)?, k)
        }),
        ("waitForCount", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<longshore::aws_autoscaling::SignalsOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_autoscaling::Signals>::wait_for_count(a0, a1)?, k)
        }),
        ("waitForMinCapacity", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::SignalsOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::Signals>::wait_for_min_capacity(a0)?, k)
        }),
    ],
    members: &[Member::Call("renderCreationPolicy", |k, o, a| {
        let this = o.this::<longshore::aws_autoscaling::Signals>()?;
        let a0 = a.get::<longshore::aws_autoscaling::RenderSignalsOptions>(k, 0)?;
        ToWire::wire(<longshore::aws_autoscaling::Signals>::render_creation_policy(&this, a0), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::Signals, AWS_AUTOSCALING_SIGNALS);
bound_struct!(longshore::aws_autoscaling::SignalsOptions, AWS_AUTOSCALING_SIGNALSOPTIONS, "aws-cdk-lib.aws_autoscaling.SignalsOptions", {
"minSuccessPercentage" => min_success_percentage,
"timeout" => timeout,
});
bound_enum!(longshore::aws_autoscaling::SpotAllocationStrategy, "aws-cdk-lib.aws_autoscaling.SpotAllocationStrategy", {
"LOWEST_PRICE" => LowestPrice,
"CAPACITY_OPTIMIZED" => CapacityOptimized,
"CAPACITY_OPTIMIZED_PRIORITIZED" => CapacityOptimizedPrioritized,
"PRICE_CAPACITY_OPTIMIZED" => PriceCapacityOptimized,
});
bound_enum!(longshore::aws_autoscaling::StandbyInstances, "aws-cdk-lib.aws_autoscaling.StandbyInstances", {
"TERMINATE" => Terminate,
"IGNORE" => Ignore,
"WAIT" => Wait,
});
pub(crate) static AWS_AUTOSCALING_STEPSCALINGACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.StepScalingAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::StepScalingActionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::StepScalingAction>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("scalingPolicyArn", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingAction>()?;
            ToWire::wire(<longshore::aws_autoscaling::StepScalingAction>::scaling_policy_arn(&this), k)
        }),
        Member::Call("addAdjustment", |k, o, a| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingAction>()?;
            let a0 = a.get::<longshore::aws_autoscaling::AdjustmentTier>(k, 0)?;
            {
                <longshore::aws_autoscaling::StepScalingAction>::add_adjustment(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_autoscaling::StepScalingAction => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_autoscaling::StepScalingAction, AWS_AUTOSCALING_STEPSCALINGACTION, construct);
bound_struct!(longshore::aws_autoscaling::StepScalingActionProps, AWS_AUTOSCALING_STEPSCALINGACTIONPROPS, "aws-cdk-lib.aws_autoscaling.StepScalingActionProps", {
"autoScalingGroup" => auto_scaling_group,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"adjustmentType" => adjustment_type,
"minAdjustmentMagnitude" => min_adjustment_magnitude,
"metricAggregationType" => metric_aggregation_type,
});
pub(crate) static AWS_AUTOSCALING_STEPSCALINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.StepScalingPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::StepScalingPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::StepScalingPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("lowerAction", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_autoscaling::StepScalingPolicy>::lower_action(&this).cloned(), k)
        }),
        Member::Get("lowerAlarm", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_autoscaling::StepScalingPolicy>::lower_alarm(&this).cloned(), k)
        }),
        Member::Get("upperAction", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_autoscaling::StepScalingPolicy>::upper_action(&this).cloned(), k)
        }),
        Member::Get("upperAlarm", |k, o| {
            let this = o.this::<longshore::aws_autoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_autoscaling::StepScalingPolicy>::upper_alarm(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::StepScalingPolicy, AWS_AUTOSCALING_STEPSCALINGPOLICY, construct);
bound_struct!(longshore::aws_autoscaling::StepScalingPolicyProps, AWS_AUTOSCALING_STEPSCALINGPOLICYPROPS, "aws-cdk-lib.aws_autoscaling.StepScalingPolicyProps", {
"autoScalingGroup" => auto_scaling_group,
}, part steps ["metric", "scalingSteps", "adjustmentType", "cooldown", "datapointsToAlarm", "estimatedInstanceWarmup", "evaluationPeriods", "metricAggregationType", "minAdjustmentMagnitude"]);
pub(crate) static AWS_AUTOSCALING_TARGETTRACKINGSCALINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.TargetTrackingScalingPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::TargetTrackingScalingPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::TargetTrackingScalingPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("scalingPolicyArn", |k, o| {
        let this = o.this::<longshore::aws_autoscaling::TargetTrackingScalingPolicy>()?;
        ToWire::wire(<longshore::aws_autoscaling::TargetTrackingScalingPolicy>::scaling_policy_arn(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::TargetTrackingScalingPolicy, AWS_AUTOSCALING_TARGETTRACKINGSCALINGPOLICY, construct);
bound_struct!(longshore::aws_autoscaling::TargetTrackingScalingPolicyProps, AWS_AUTOSCALING_TARGETTRACKINGSCALINGPOLICYPROPS, "aws-cdk-lib.aws_autoscaling.TargetTrackingScalingPolicyProps", {
"autoScalingGroup" => auto_scaling_group,
"disableScaleIn" => disable_scale_in,
"cooldown" => cooldown,
"estimatedInstanceWarmup" => estimated_instance_warmup,
"targetValue" => target_value,
"predefinedMetric" => predefined_metric,
"customMetric" => custom_metric,
"resourceLabel" => resource_label,
});
bound_enum!(longshore::aws_autoscaling::TerminateHookAbandonAction, "aws-cdk-lib.aws_autoscaling.TerminateHookAbandonAction", {
"RETAIN" => Retain,
"TERMINATE" => Terminate,
});
bound_enum!(longshore::aws_autoscaling::TerminationPolicy, "aws-cdk-lib.aws_autoscaling.TerminationPolicy", {
"ALLOCATION_STRATEGY" => AllocationStrategy,
"CLOSEST_TO_NEXT_INSTANCE_HOUR" => ClosestToNextInstanceHour,
"DEFAULT" => Default,
"NEWEST_INSTANCE" => NewestInstance,
"OLDEST_INSTANCE" => OldestInstance,
"OLDEST_LAUNCH_CONFIGURATION" => OldestLaunchConfiguration,
"OLDEST_LAUNCH_TEMPLATE" => OldestLaunchTemplate,
"CUSTOM_LAMBDA_FUNCTION" => CustomLambdaFunction,
});
pub(crate) static AWS_AUTOSCALING_UPDATEPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.UpdatePolicy",
    interface: false,
    create: None,
    statics: &[
        ("instanceRefresh", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::InstanceRefreshOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::UpdatePolicy>::instance_refresh(a0)?, k)
        }),
        ("replacingUpdate", |k, a| ToWire::wire(<longshore::aws_autoscaling::UpdatePolicy>::replacing_update(), k)),
        ("rollingUpdate", |k, a| {
            let a0 = a.get::<longshore::aws_autoscaling::RollingUpdateOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_autoscaling::UpdatePolicy>::rolling_update(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::UpdatePolicy, AWS_AUTOSCALING_UPDATEPOLICY);
pub(crate) static AWS_AUTOSCALING_WARMPOOL: Class = Class {
    fqn: "aws-cdk-lib.aws_autoscaling.WarmPool",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_autoscaling::WarmPoolProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_autoscaling::WarmPool>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_autoscaling::WarmPool, AWS_AUTOSCALING_WARMPOOL, construct);
bound_struct!(longshore::aws_autoscaling::WarmPoolOptions, AWS_AUTOSCALING_WARMPOOLOPTIONS, "aws-cdk-lib.aws_autoscaling.WarmPoolOptions", {
"reuseOnScaleIn" => reuse_on_scale_in,
"maxGroupPreparedCapacity" => max_group_prepared_capacity,
"minSize" => min_size,
"poolState" => pool_state,
});
bound_struct!(longshore::aws_autoscaling::WarmPoolProps, AWS_AUTOSCALING_WARMPOOLPROPS, "aws-cdk-lib.aws_autoscaling.WarmPoolProps", {
"autoScalingGroup" => auto_scaling_group,
}, part options ["maxGroupPreparedCapacity", "minSize", "poolState", "reuseOnScaleIn"]);
