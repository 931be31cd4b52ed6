//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_applicationautoscaling::AdjustmentTier, AWS_APPLICATIONAUTOSCALING_ADJUSTMENTTIER, "aws-cdk-lib.aws_applicationautoscaling.AdjustmentTier", {
"adjustment" => adjustment,
"lowerBound" => lower_bound,
"upperBound" => upper_bound,
});
bound_enum!(longshore::aws_applicationautoscaling::AdjustmentType, "aws-cdk-lib.aws_applicationautoscaling.AdjustmentType", {
"CHANGE_IN_CAPACITY" => ChangeInCapacity,
"PERCENT_CHANGE_IN_CAPACITY" => PercentChangeInCapacity,
"EXACT_CAPACITY" => ExactCapacity,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_BASESCALABLEATTRIBUTE: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.BaseScalableAttribute",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Call("doScaleOnMetric", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::BaseScalableAttribute>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::BasicStepScalingPolicyProps>(k, 1)?;
            {
                <longshore::aws_applicationautoscaling::BaseScalableAttribute>::do_scale_on_metric(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("doScaleOnSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::BaseScalableAttribute>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::ScalingSchedule>(k, 1)?;
            {
                <longshore::aws_applicationautoscaling::BaseScalableAttribute>::do_scale_on_schedule(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("doScaleToTrackMetric", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::BaseScalableAttribute>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::BasicTargetTrackingScalingPolicyProps>(k, 1)?;
            {
                <longshore::aws_applicationautoscaling::BaseScalableAttribute>::do_scale_to_track_metric(
                    &this, &a0, a1,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_applicationautoscaling::BaseScalableAttribute,
    AWS_APPLICATIONAUTOSCALING_BASESCALABLEATTRIBUTE,
    construct
);
bound_struct!(longshore::aws_applicationautoscaling::BaseScalableAttributeProps, AWS_APPLICATIONAUTOSCALING_BASESCALABLEATTRIBUTEPROPS, "aws-cdk-lib.aws_applicationautoscaling.BaseScalableAttributeProps", {
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
"serviceNamespace" => service_namespace,
"resourceId" => resource_id,
"dimension" => dimension,
"role" => role,
});
bound_struct!(longshore::aws_applicationautoscaling::BaseTargetTrackingProps, AWS_APPLICATIONAUTOSCALING_BASETARGETTRACKINGPROPS, "aws-cdk-lib.aws_applicationautoscaling.BaseTargetTrackingProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
});
bound_struct!(longshore::aws_applicationautoscaling::BasicStepScalingPolicyProps, AWS_APPLICATIONAUTOSCALING_BASICSTEPSCALINGPOLICYPROPS, "aws-cdk-lib.aws_applicationautoscaling.BasicStepScalingPolicyProps", {
"metric" => metric,
"scalingSteps" => scaling_steps,
"adjustmentType" => adjustment_type,
"cooldown" => cooldown,
"minAdjustmentMagnitude" => min_adjustment_magnitude,
"evaluationPeriods" => evaluation_periods,
"datapointsToAlarm" => datapoints_to_alarm,
"metricAggregationType" => metric_aggregation_type,
});
bound_struct!(longshore::aws_applicationautoscaling::BasicTargetTrackingScalingPolicyProps, AWS_APPLICATIONAUTOSCALING_BASICTARGETTRACKINGSCALINGPOLICYPROPS, "aws-cdk-lib.aws_applicationautoscaling.BasicTargetTrackingScalingPolicyProps", {
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"targetValue" => target_value,
"predefinedMetric" => predefined_metric,
"resourceLabel" => resource_label,
"customMetric" => custom_metric,
});
bound_struct!(longshore::aws_applicationautoscaling::CronOptions, AWS_APPLICATIONAUTOSCALING_CRONOPTIONS, "aws-cdk-lib.aws_applicationautoscaling.CronOptions", {
"minute" => minute,
"hour" => hour,
"day" => day,
"month" => month,
"year" => year,
"weekDay" => week_day,
});
bound_struct!(longshore::aws_applicationautoscaling::EnableScalingProps, AWS_APPLICATIONAUTOSCALING_ENABLESCALINGPROPS, "aws-cdk-lib.aws_applicationautoscaling.EnableScalingProps", {
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_ISCALABLETARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.IScalableTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("scalableTargetId", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_applicationautoscaling::IScalableTarget>>()?;
        ToWire::wire(longshore::aws_applicationautoscaling::IScalableTarget::scalable_target_id(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    std::rc::Rc<dyn longshore::aws_applicationautoscaling::IScalableTarget>,
    AWS_APPLICATIONAUTOSCALING_ISCALABLETARGET_DYN,
    construct
);
bound_enum!(longshore::aws_applicationautoscaling::MetricAggregationType, "aws-cdk-lib.aws_applicationautoscaling.MetricAggregationType", {
"AVERAGE" => Average,
"MINIMUM" => Minimum,
"MAXIMUM" => Maximum,
});
bound_enum!(longshore::aws_applicationautoscaling::PredefinedMetric, "aws-cdk-lib.aws_applicationautoscaling.PredefinedMetric", {
"APPSTREAM_AVERAGE_CAPACITY_UTILIZATION" => AppstreamAverageCapacityUtilization,
"CASSANDRA_READ_CAPACITY_UTILIZATION" => CassandraReadCapacityUtilization,
"CASSANDRA_WRITE_CAPACITY_UTILIZATION" => CassandraWriteCapacityUtilization,
"COMPREHEND_INFERENCE_UTILIZATION" => ComprehendInferenceUtilization,
"NEPTURE_READER_AVERAGE_CPU_UTILIZATION" => NeptureReaderAverageCpuUtilization,
"DYNAMODB_READ_CAPACITY_UTILIZATION" => DynamodbReadCapacityUtilization,
"DYNAMODB_WRITE_CAPACITY_UTILIZATION" => DynamodbWriteCapacityUtilization,
"DYANMODB_WRITE_CAPACITY_UTILIZATION" => DyanmodbWriteCapacityUtilization,
"ALB_REQUEST_COUNT_PER_TARGET" => AlbRequestCountPerTarget,
"RDS_READER_AVERAGE_CPU_UTILIZATION" => RdsReaderAverageCpuUtilization,
"RDS_READER_AVERAGE_DATABASE_CONNECTIONS" => RdsReaderAverageDatabaseConnections,
"EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION" => Ec2SpotFleetRequestAverageCpuUtilization,
"EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN" => Ec2SpotFleetRequestAverageNetworkIn,
"EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT" => Ec2SpotFleetRequestAverageNetworkOut,
"SAGEMAKER_VARIANT_INVOCATIONS_PER_INSTANCE" => SagemakerVariantInvocationsPerInstance,
"SAGEMAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION" => SagemakerVariantProvisionedConcurrencyUtilization,
"SAGEMAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY" => SagemakerInferenceComponentInvocationsPerCopy,
"ECS_SERVICE_AVERAGE_CPU_UTILIZATION" => EcsServiceAverageCpuUtilization,
"ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION" => EcsServiceAverageMemoryUtilization,
"LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION" => LambdaProvisionedConcurrencyUtilization,
"KAFKA_BROKER_STORAGE_UTILIZATION" => KafkaBrokerStorageUtilization,
"ELASTICACHE_PRIMARY_ENGINE_CPU_UTILIZATION" => ElasticachePrimaryEngineCpuUtilization,
"ELASTICACHE_REPLICA_ENGINE_CPU_UTILIZATION" => ElasticacheReplicaEngineCpuUtilization,
"ELASTICACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE" => ElasticacheDatabaseMemoryUsageCountedForEvictPercentage,
"ELASTICACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE" => ElasticacheDatabaseCapacityUsageCountedForEvictPercentage,
"SAGEMAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION" => SagemakerInferenceComponentConcurrentRequestsPerCopyHighResolution,
"SAGEMAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION" => SagemakerVariantConcurrentRequestsPerModelHighResolution,
"WORKSPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION" => WorkspacesAverageUserSessionsCapacityUtilization,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_SCALABLETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.ScalableTarget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_applicationautoscaling::ScalableTargetProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_applicationautoscaling::ScalableTarget>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromScalableTargetAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_applicationautoscaling::ScalableTargetAttributes>(k, 2)?;
            ToWire::wire(
                <longshore::aws_applicationautoscaling::ScalableTarget>::from_scalable_target_attributes(&a0, a1, a2)?,
                k,
            )
        }),
        ("fromScalableTargetId", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_applicationautoscaling::ScalableTarget>::from_scalable_target_id(&a0, a1, a2)?,
                k,
            )
        }),
    ],
    members: &[
        Member::Get("role", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            ToWire::wire(Clone::clone(<longshore::aws_applicationautoscaling::ScalableTarget>::role(&this)), k)
        }),
        Member::Get("scalableTargetId", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::ScalableTarget as longshore::aws_applicationautoscaling::IScalableTarget>::scalable_target_id(&this), k)
        }),
        Member::Call("addToRolePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            {
                <longshore::aws_applicationautoscaling::ScalableTarget>::add_to_role_policy(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleOnMetric", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::BasicStepScalingPolicyProps>(k, 1)?;
            ToWire::wire(<longshore::aws_applicationautoscaling::ScalableTarget>::scale_on_metric(&this, &a0, a1)?, k)
        }),
        Member::Call("scaleOnSchedule", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::ScalingSchedule>(k, 1)?;
            {
                <longshore::aws_applicationautoscaling::ScalableTarget>::scale_on_schedule(&this, &a0, a1)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("scaleToTrackMetric", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::ScalableTarget>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_applicationautoscaling::BasicTargetTrackingScalingPolicyProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_applicationautoscaling::ScalableTarget>::scale_to_track_metric(&this, &a0, a1)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_applicationautoscaling::ScalableTarget => std::rc::Rc<dyn longshore::aws_applicationautoscaling::IScalableTarget>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_applicationautoscaling::ScalableTarget, AWS_APPLICATIONAUTOSCALING_SCALABLETARGET, construct);
bound_struct!(longshore::aws_applicationautoscaling::ScalableTargetAttributes, AWS_APPLICATIONAUTOSCALING_SCALABLETARGETATTRIBUTES, "aws-cdk-lib.aws_applicationautoscaling.ScalableTargetAttributes", {
"scalableTargetId" => scalable_target_id,
"scalableDimension" => scalable_dimension,
"serviceNamespace" => service_namespace,
});
bound_struct!(longshore::aws_applicationautoscaling::ScalableTargetProps, AWS_APPLICATIONAUTOSCALING_SCALABLETARGETPROPS, "aws-cdk-lib.aws_applicationautoscaling.ScalableTargetProps", {
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
"role" => role,
"resourceId" => resource_id,
"scalableDimension" => scalable_dimension,
"serviceNamespace" => service_namespace,
});
bound_struct!(longshore::aws_applicationautoscaling::ScalingInterval, AWS_APPLICATIONAUTOSCALING_SCALINGINTERVAL, "aws-cdk-lib.aws_applicationautoscaling.ScalingInterval", {
"lower" => lower,
"upper" => upper,
"change" => change,
});
bound_struct!(longshore::aws_applicationautoscaling::ScalingSchedule, AWS_APPLICATIONAUTOSCALING_SCALINGSCHEDULE, "aws-cdk-lib.aws_applicationautoscaling.ScalingSchedule", {
"schedule" => schedule,
"startTime" => start_time,
"endTime" => end_time,
"minCapacity" => min_capacity,
"maxCapacity" => max_capacity,
"timeZone" => time_zone,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_SCHEDULE: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.Schedule",
    interface: false,
    create: None,
    statics: &[
        ("at", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_applicationautoscaling::Schedule>::at(&a0), k)
        }),
        ("cron", |k, a| {
            let a0 = a.get::<longshore::aws_applicationautoscaling::CronOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_applicationautoscaling::Schedule>::cron(a0)?, k)
        }),
        ("expression", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_applicationautoscaling::Schedule>::expression(a0), k)
        }),
        ("rate", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_applicationautoscaling::Schedule>::rate(a0)?, k)
        }),
    ],
    members: &[Member::Get("expressionString", |k, o| {
        let this = o.this::<longshore::aws_applicationautoscaling::Schedule>()?;
        ToWire::wire(<longshore::aws_applicationautoscaling::Schedule>::expression_string(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_applicationautoscaling::Schedule, AWS_APPLICATIONAUTOSCALING_SCHEDULE);
bound_enum!(longshore::aws_applicationautoscaling::ServiceNamespace, "aws-cdk-lib.aws_applicationautoscaling.ServiceNamespace", {
"ECS" => Ecs,
"ELASTIC_MAP_REDUCE" => ElasticMapReduce,
"EC2" => Ec2,
"APPSTREAM" => Appstream,
"DYNAMODB" => Dynamodb,
"RDS" => Rds,
"SAGEMAKER" => Sagemaker,
"CUSTOM_RESOURCE" => CustomResource,
"LAMBDA" => Lambda,
"COMPREHEND" => Comprehend,
"KAFKA" => Kafka,
"ELASTICACHE" => Elasticache,
"NEPTUNE" => Neptune,
"CASSANDRA" => Cassandra,
"WORKSPACES" => Workspaces,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_STEPSCALINGACTION: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.StepScalingAction",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_applicationautoscaling::StepScalingActionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_applicationautoscaling::StepScalingAction>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("scalingPolicyArn", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingAction>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::StepScalingAction>::scaling_policy_arn(&this), k)
        }),
        Member::Call("addAdjustment", |k, o, a| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingAction>()?;
            let a0 = a.get::<longshore::aws_applicationautoscaling::AdjustmentTier>(k, 0)?;
            {
                <longshore::aws_applicationautoscaling::StepScalingAction>::add_adjustment(&this, a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_applicationautoscaling::StepScalingAction,
    AWS_APPLICATIONAUTOSCALING_STEPSCALINGACTION,
    construct
);
bound_struct!(longshore::aws_applicationautoscaling::StepScalingActionProps, AWS_APPLICATIONAUTOSCALING_STEPSCALINGACTIONPROPS, "aws-cdk-lib.aws_applicationautoscaling.StepScalingActionProps", {
"scalingTarget" => scaling_target,
"policyName" => policy_name,
"adjustmentType" => adjustment_type,
"cooldown" => cooldown,
"minAdjustmentMagnitude" => min_adjustment_magnitude,
"metricAggregationType" => metric_aggregation_type,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_STEPSCALINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.StepScalingPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_applicationautoscaling::StepScalingPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_applicationautoscaling::StepScalingPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("lowerAction", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::StepScalingPolicy>::lower_action(&this).cloned(), k)
        }),
        Member::Get("lowerAlarm", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::StepScalingPolicy>::lower_alarm(&this).cloned(), k)
        }),
        Member::Get("upperAction", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::StepScalingPolicy>::upper_action(&this).cloned(), k)
        }),
        Member::Get("upperAlarm", |k, o| {
            let this = o.this::<longshore::aws_applicationautoscaling::StepScalingPolicy>()?;
            ToWire::wire(<longshore::aws_applicationautoscaling::StepScalingPolicy>::upper_alarm(&this).cloned(), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_applicationautoscaling::StepScalingPolicy,
    AWS_APPLICATIONAUTOSCALING_STEPSCALINGPOLICY,
    construct
);
bound_struct!(longshore::aws_applicationautoscaling::StepScalingPolicyProps, AWS_APPLICATIONAUTOSCALING_STEPSCALINGPOLICYPROPS, "aws-cdk-lib.aws_applicationautoscaling.StepScalingPolicyProps", {
"scalingTarget" => scaling_target,
"metric" => metric,
"scalingSteps" => scaling_steps,
"adjustmentType" => adjustment_type,
"cooldown" => cooldown,
"minAdjustmentMagnitude" => min_adjustment_magnitude,
"evaluationPeriods" => evaluation_periods,
"datapointsToAlarm" => datapoints_to_alarm,
"metricAggregationType" => metric_aggregation_type,
});
pub(crate) static AWS_APPLICATIONAUTOSCALING_TARGETTRACKINGSCALINGPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_applicationautoscaling.TargetTrackingScalingPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_applicationautoscaling::TargetTrackingScalingPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_applicationautoscaling::TargetTrackingScalingPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("scalingPolicyArn", |k, o| {
        let this = o.this::<longshore::aws_applicationautoscaling::TargetTrackingScalingPolicy>()?;
        ToWire::wire(<longshore::aws_applicationautoscaling::TargetTrackingScalingPolicy>::scaling_policy_arn(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(
    longshore::aws_applicationautoscaling::TargetTrackingScalingPolicy,
    AWS_APPLICATIONAUTOSCALING_TARGETTRACKINGSCALINGPOLICY,
    construct
);
bound_struct!(longshore::aws_applicationautoscaling::TargetTrackingScalingPolicyProps, AWS_APPLICATIONAUTOSCALING_TARGETTRACKINGSCALINGPOLICYPROPS, "aws-cdk-lib.aws_applicationautoscaling.TargetTrackingScalingPolicyProps", {
"scalingTarget" => scaling_target,
"policyName" => policy_name,
"disableScaleIn" => disable_scale_in,
"scaleInCooldown" => scale_in_cooldown,
"scaleOutCooldown" => scale_out_cooldown,
"targetValue" => target_value,
"predefinedMetric" => predefined_metric,
"resourceLabel" => resource_label,
"customMetric" => custom_metric,
});
