//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_CLOUDWATCH_ALARM: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Alarm",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_cloudwatch::AlarmProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Alarm>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("ANOMALY_DETECTION_NO_THRESHOLD", |k, a| {
            ToWire::wire(<longshore::aws_cloudwatch::Alarm>::ANOMALY_DETECTION_NO_THRESHOLD, k)
        }),
        ("fromAlarmArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::Alarm>::from_alarm_arn(&a0, a1, a2)?, k)
        }),
        ("fromAlarmName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::Alarm>::from_alarm_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("alarmArn", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarm>::alarm_arn(&this), k)
        }),
        Member::Get("alarmName", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarm>::alarm_name(&this), k)
        }),
        Member::Get("metric", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            ToWire::wire(Clone::clone(<longshore::aws_cloudwatch::Alarm>::metric(&this)), k)
        }),
        Member::Call("addAlarmAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarm>::add_alarm_action(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addInsufficientDataAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarm>::add_insufficient_data_action(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addOkAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarm>::add_ok_action(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("renderAlarmRule", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Alarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::Alarm as longshore::aws_cloudwatch::IAlarmRule>::render_alarm_rule(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::Alarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_cloudwatch::Alarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::Alarm, AWS_CLOUDWATCH_ALARM, construct);
bound_struct!(longshore::aws_cloudwatch::AlarmActionConfig, AWS_CLOUDWATCH_ALARMACTIONCONFIG, "aws-cdk-lib.aws_cloudwatch.AlarmActionConfig", {
"alarmActionArn" => alarm_action_arn,
});
bound_struct!(longshore::aws_cloudwatch::AlarmProps, AWS_CLOUDWATCH_ALARMPROPS, "aws-cdk-lib.aws_cloudwatch.AlarmProps", {
"metric" => metric,
"alarmName" => alarm_name,
"alarmDescription" => alarm_description,
"comparisonOperator" => comparison_operator,
"threshold" => threshold,
"evaluationPeriods" => evaluation_periods,
"evaluateLowSampleCountPercentile" => evaluate_low_sample_count_percentile,
"treatMissingData" => treat_missing_data,
"actionsEnabled" => actions_enabled,
"datapointsToAlarm" => datapoints_to_alarm,
});
pub(crate) static AWS_CLOUDWATCH_ALARMRULE: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.AlarmRule",
    interface: false,
    create: None,
    statics: &[
        ("allOf", |k, a| {
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmRule> = a0.iter().map(|x| &**x).collect();
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::all_of(&a0)?, k)
        }),
        ("anyOf", |k, a| {
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmRule> = a0.iter().map(|x| &**x).collect();
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::any_of(&a0)?, k)
        }),
        ("atLeast", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::AlarmState>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::AtLeastOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::at_least(a0, a1)?, k)
        }),
        ("atLeastNot", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::AlarmState>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::AtLeastOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::at_least_not(a0, a1)?, k)
        }),
        ("fromAlarm", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::AlarmState>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::from_alarm(&*a0, a1), k)
        }),
        ("fromBoolean", |k, a| {
            let a0 = a.get::<bool>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::from_boolean(a0), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::from_string(a0), k)
        }),
        ("not", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::AlarmRule>::not(&*a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::AlarmRule => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::AlarmRule, AWS_CLOUDWATCH_ALARMRULE);
bound_enum!(longshore::aws_cloudwatch::AlarmState, "aws-cdk-lib.aws_cloudwatch.AlarmState", {
"ALARM" => Alarm,
"OK" => Ok,
"INSUFFICIENT_DATA" => InsufficientData,
});
pub(crate) static AWS_CLOUDWATCH_ANOMALYDETECTIONALARM: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.AnomalyDetectionAlarm",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_cloudwatch::AnomalyDetectionAlarmProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_cloudwatch::AnomalyDetectionAlarm>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("alarmArn", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarm>::alarm_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("alarmName", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarm>::alarm_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("metric", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            ToWire::wire(Clone::clone(<longshore::aws_cloudwatch::AnomalyDetectionAlarm>::metric(&this)), k)
        }),
        Member::Call("addAlarmAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarm>::add_alarm_action(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addInsufficientDataAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarm>::add_insufficient_data_action(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addOkAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarm>::add_ok_action(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("renderAlarmRule", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AnomalyDetectionAlarm>()?;
            ToWire::wire(<longshore::aws_cloudwatch::AnomalyDetectionAlarm as longshore::aws_cloudwatch::IAlarmRule>::render_alarm_rule(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::AnomalyDetectionAlarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_cloudwatch::AnomalyDetectionAlarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::AnomalyDetectionAlarm, AWS_CLOUDWATCH_ANOMALYDETECTIONALARM, construct);
bound_struct!(longshore::aws_cloudwatch::AnomalyDetectionAlarmProps, AWS_CLOUDWATCH_ANOMALYDETECTIONALARMPROPS, "aws-cdk-lib.aws_cloudwatch.AnomalyDetectionAlarmProps", {
"metric" => metric,
"stdDevs" => std_devs,
"alarmName" => alarm_name,
"alarmDescription" => alarm_description,
"comparisonOperator" => comparison_operator,
"evaluationPeriods" => evaluation_periods,
"evaluateLowSampleCountPercentile" => evaluate_low_sample_count_percentile,
"treatMissingData" => treat_missing_data,
"actionsEnabled" => actions_enabled,
"datapointsToAlarm" => datapoints_to_alarm,
});
bound_struct!(longshore::aws_cloudwatch::AnomalyDetectionMetricOptions, AWS_CLOUDWATCH_ANOMALYDETECTIONMETRICOPTIONS, "aws-cdk-lib.aws_cloudwatch.AnomalyDetectionMetricOptions", {
"metric" => metric,
"stdDevs" => std_devs,
"label" => label,
"color" => color,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
bound_struct!(longshore::aws_cloudwatch::AtLeastOptions, AWS_CLOUDWATCH_ATLEASTOPTIONS, "aws-cdk-lib.aws_cloudwatch.AtLeastOptions", {
"operands" => operands,
"threshold" => threshold,
});
pub(crate) static AWS_CLOUDWATCH_ATLEASTTHRESHOLD: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.AtLeastThreshold",
    interface: false,
    create: None,
    statics: &[
        ("count", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::AtLeastThreshold>::count(a0), k)
        }),
        ("percentage", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::AtLeastThreshold>::percentage(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::AtLeastThreshold, AWS_CLOUDWATCH_ATLEASTTHRESHOLD);
bound_enum!(longshore::aws_cloudwatch::ComparisonOperator, "aws-cdk-lib.aws_cloudwatch.ComparisonOperator", {
"GREATER_THAN_OR_EQUAL_TO_THRESHOLD" => GreaterThanOrEqualToThreshold,
"GREATER_THAN_THRESHOLD" => GreaterThanThreshold,
"LESS_THAN_THRESHOLD" => LessThanThreshold,
"LESS_THAN_OR_EQUAL_TO_THRESHOLD" => LessThanOrEqualToThreshold,
"LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD" => LessThanLowerOrGreaterThanUpperThreshold,
"GREATER_THAN_UPPER_THRESHOLD" => GreaterThanUpperThreshold,
"LESS_THAN_LOWER_THRESHOLD" => LessThanLowerThreshold,
});
pub(crate) static AWS_CLOUDWATCH_COMPOSITEALARM: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.CompositeAlarm",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_cloudwatch::CompositeAlarmProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_cloudwatch::CompositeAlarm>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromCompositeAlarmArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::CompositeAlarm>::from_composite_alarm_arn(&a0, a1, a2)?, k)
        }),
        ("fromCompositeAlarmName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::CompositeAlarm>::from_composite_alarm_name(&a0, a1, &a2)?, k)
        }),
    ],
    members: &[
        Member::Get("alarmArn", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarm>::alarm_arn(&this),
                k,
            )
        }),
        Member::Get("alarmName", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarm>::alarm_name(&this),
                k,
            )
        }),
        Member::Call("addAlarmAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarm>::add_alarm_action(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addInsufficientDataAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarm>::add_insufficient_data_action(&this, &a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addOkAction", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>(k, 0)?;
            let a0: Vec<&dyn longshore::aws_cloudwatch::IAlarmAction> = a0.iter().map(|x| &**x).collect();
            {
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarm>::add_ok_action(
                    &this, &a0,
                )?;
                Ok(Json::Null)
            }
        }),
        Member::Call("renderAlarmRule", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CompositeAlarm>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CompositeAlarm as longshore::aws_cloudwatch::IAlarmRule>::render_alarm_rule(
                    &this,
                ),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::CompositeAlarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_cloudwatch::CompositeAlarm => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::CompositeAlarm, AWS_CLOUDWATCH_COMPOSITEALARM, construct);
bound_struct!(longshore::aws_cloudwatch::CompositeAlarmProps, AWS_CLOUDWATCH_COMPOSITEALARMPROPS, "aws-cdk-lib.aws_cloudwatch.CompositeAlarmProps", {
"actionsEnabled" => actions_enabled,
"alarmDescription" => alarm_description,
"compositeAlarmName" => composite_alarm_name,
"alarmRule" => alarm_rule,
"actionsSuppressor" => actions_suppressor,
"actionsSuppressorExtensionPeriod" => actions_suppressor_extension_period,
"actionsSuppressorWaitPeriod" => actions_suppressor_wait_period,
});
bound_struct!(longshore::aws_cloudwatch::CreateAlarmOptions, AWS_CLOUDWATCH_CREATEALARMOPTIONS, "aws-cdk-lib.aws_cloudwatch.CreateAlarmOptions", {
"alarmName" => alarm_name,
"alarmDescription" => alarm_description,
"comparisonOperator" => comparison_operator,
"threshold" => threshold,
"evaluationPeriods" => evaluation_periods,
"evaluateLowSampleCountPercentile" => evaluate_low_sample_count_percentile,
"treatMissingData" => treat_missing_data,
"actionsEnabled" => actions_enabled,
"datapointsToAlarm" => datapoints_to_alarm,
});
bound_struct!(longshore::aws_cloudwatch::Dimension, AWS_CLOUDWATCH_DIMENSION, "aws-cdk-lib.aws_cloudwatch.Dimension", {
"name" => name,
"value" => value,
});
pub(crate) static AWS_CLOUDWATCH_IALARM_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IAlarm",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("alarmArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IAlarm::alarm_arn(&*this), k)
        }),
        Member::Get("alarmName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IAlarm::alarm_name(&*this), k)
        }),
        Member::Call("renderAlarmRule", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IAlarmRule::render_alarm_rule(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm> => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>, AWS_CLOUDWATCH_IALARM_DYN, construct);
pub(crate) static AWS_CLOUDWATCH_IALARMACTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IAlarmAction",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarm>>(k, 1)?;
        ToWire::wire(longshore::aws_cloudwatch::IAlarmAction::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmAction>, AWS_CLOUDWATCH_IALARMACTION_DYN);
pub(crate) static AWS_CLOUDWATCH_IALARMRULE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IAlarmRule",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("renderAlarmRule", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>>()?;
        ToWire::wire(longshore::aws_cloudwatch::IAlarmRule::render_alarm_rule(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, AWS_CLOUDWATCH_IALARMRULE_DYN);
pub(crate) static AWS_CLOUDWATCH_IMETRIC_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IMetric",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IMetric::warnings_v2(&*this), k)
        }),
        Member::Call("toMetricConfig", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IMetric::to_metric_config(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, AWS_CLOUDWATCH_IMETRIC_DYN);
pub(crate) static AWS_CLOUDWATCH_MATHEXPRESSION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.MathExpression",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::MathExpressionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::MathExpression>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("expression", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::expression(&this), k)
        }),
        Member::Get("period", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::period(&this), k)
        }),
        Member::Get("usingMetrics", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(Clone::clone(<longshore::aws_cloudwatch::MathExpression>::using_metrics(&this)), k)
        }),
        Member::Get("color", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::color(&this), k)
        }),
        Member::Get("label", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::label(&this), k)
        }),
        Member::Get("searchAccount", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::search_account(&this), k)
        }),
        Member::Get("searchRegion", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::search_region(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::MathExpression as longshore::aws_cloudwatch::IMetric>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("createAlarm", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_cloudwatch::CreateAlarmOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::MathExpression>::create_alarm(&this, &a0, &a1, a2)?, k)
        }),
        Member::Call("toMetricConfig", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::MathExpression as longshore::aws_cloudwatch::IMetric>::to_metric_config(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::MathExpression>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::MathExpression => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::MathExpression, AWS_CLOUDWATCH_MATHEXPRESSION);
bound_struct!(longshore::aws_cloudwatch::MathExpressionOptions, AWS_CLOUDWATCH_MATHEXPRESSIONOPTIONS, "aws-cdk-lib.aws_cloudwatch.MathExpressionOptions", {
"label" => label,
"color" => color,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
bound_struct!(longshore::aws_cloudwatch::MathExpressionProps, AWS_CLOUDWATCH_MATHEXPRESSIONPROPS, "aws-cdk-lib.aws_cloudwatch.MathExpressionProps", {
"expression" => expression,
"usingMetrics" => using_metrics,
"label" => label,
"color" => color,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
pub(crate) static AWS_CLOUDWATCH_METRIC: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Metric",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::MetricProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Metric>::new(a0)?))
    }),
    statics: &[
        ("anomalyDetectionFor", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::AnomalyDetectionMetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::anomaly_detection_for(a0)?, k)
        }),
        ("grantPutMetricData", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::grant_put_metric_data(&*a0)?, k)
        }),
    ],
    members: &[
        Member::Get("metricName", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::metric_name(&this), k)
        }),
        Member::Get("namespace", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::namespace(&this), k)
        }),
        Member::Get("period", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::period(&this), k)
        }),
        Member::Get("statistic", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::statistic(&this), k)
        }),
        Member::Get("account", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::account(&this), k)
        }),
        Member::Get("color", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::color(&this), k)
        }),
        Member::Get("dimensions", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::dimensions(&this).cloned(), k)
        }),
        Member::Get("id", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::id(&this), k)
        }),
        Member::Get("label", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::label(&this), k)
        }),
        Member::Get("region", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::region(&this), k)
        }),
        Member::Get("unit", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::unit(&this), k)
        }),
        Member::Get("visible", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::visible(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::Metric as longshore::aws_cloudwatch::IMetric>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("attachTo", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::attach_to(&this, &a0)?, k)
        }),
        Member::Call("createAlarm", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_cloudwatch::CreateAlarmOptions>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::Metric>::create_alarm(&this, &a0, &a1, a2)?, k)
        }),
        Member::Call("toMetricConfig", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::Metric as longshore::aws_cloudwatch::IMetric>::to_metric_config(&this),
                k,
            )
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Metric>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::Metric => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::Metric, AWS_CLOUDWATCH_METRIC);
bound_struct!(longshore::aws_cloudwatch::MetricConfig, AWS_CLOUDWATCH_METRICCONFIG, "aws-cdk-lib.aws_cloudwatch.MetricConfig", {
"metricStat" => metric_stat,
"mathExpression" => math_expression,
"searchExpression" => search_expression,
"renderingProperties" => rendering_properties default,
});
bound_struct!(longshore::aws_cloudwatch::MetricExpressionConfig, AWS_CLOUDWATCH_METRICEXPRESSIONCONFIG, "aws-cdk-lib.aws_cloudwatch.MetricExpressionConfig", {
"expression" => expression,
"usingMetrics" => using_metrics,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
bound_struct!(longshore::aws_cloudwatch::MetricOptions, AWS_CLOUDWATCH_METRICOPTIONS, "aws-cdk-lib.aws_cloudwatch.MetricOptions", {
"period" => period,
"statistic" => statistic,
"dimensionsMap" => dimensions_map,
"unit" => unit,
"label" => label,
"color" => color,
"id" => id,
"visible" => visible,
"account" => account,
"region" => region,
"stackAccount" => stack_account,
"stackRegion" => stack_region,
});
bound_struct!(longshore::aws_cloudwatch::MetricProps, AWS_CLOUDWATCH_METRICPROPS, "aws-cdk-lib.aws_cloudwatch.MetricProps", {
"namespace" => namespace,
"metricName" => metric_name,
"period" => period,
"statistic" => statistic,
"dimensionsMap" => dimensions_map,
"unit" => unit,
"label" => label,
"color" => color,
"id" => id,
"visible" => visible,
"account" => account,
"region" => region,
"stackAccount" => stack_account,
"stackRegion" => stack_region,
});
bound_struct!(longshore::aws_cloudwatch::MetricStatConfig, AWS_CLOUDWATCH_METRICSTATCONFIG, "aws-cdk-lib.aws_cloudwatch.MetricStatConfig", {
"dimensions" => dimensions,
"namespace" => namespace,
"metricName" => metric_name,
"period" => period,
"statistic" => statistic,
"unitFilter" => unit_filter,
"region" => region,
"account" => account,
"regionOverride" => region_override,
"accountOverride" => account_override,
});
pub(crate) static AWS_CLOUDWATCH_SEARCHEXPRESSION: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.SearchExpression",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::SearchExpressionProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::SearchExpression>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("expression", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::SearchExpression>::expression(&this), k)
        }),
        Member::Get("period", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::SearchExpression>::period(&this), k)
        }),
        Member::Get("color", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::SearchExpression>::color(&this), k)
        }),
        Member::Get("label", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(<longshore::aws_cloudwatch::SearchExpression>::label(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SearchExpression as longshore::aws_cloudwatch::IMetric>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("toMetricConfig", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SearchExpression as longshore::aws_cloudwatch::IMetric>::to_metric_config(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("toString", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::SearchExpression>()?;
            ToWire::wire(this.to_string(), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::SearchExpression => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_cloudwatch::SearchExpression, AWS_CLOUDWATCH_SEARCHEXPRESSION);
bound_struct!(longshore::aws_cloudwatch::SearchExpressionOptions, AWS_CLOUDWATCH_SEARCHEXPRESSIONOPTIONS, "aws-cdk-lib.aws_cloudwatch.SearchExpressionOptions", {
"label" => label,
"color" => color,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
bound_struct!(longshore::aws_cloudwatch::SearchExpressionProps, AWS_CLOUDWATCH_SEARCHEXPRESSIONPROPS, "aws-cdk-lib.aws_cloudwatch.SearchExpressionProps", {
"expression" => expression,
"label" => label,
"color" => color,
"period" => period,
"searchAccount" => search_account,
"searchRegion" => search_region,
});
pub(crate) static AWS_CLOUDWATCH_STATS: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Stats",
    interface: false,
    create: None,
    statics: &[
        ("AVERAGE", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::AVERAGE, k)),
        ("IQM", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::IQM, k)),
        ("MAXIMUM", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::MAXIMUM, k)),
        ("MINIMUM", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::MINIMUM, k)),
        ("SAMPLE_COUNT", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::SAMPLE_COUNT, k)),
        ("SUM", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Stats>::SUM, k)),
        ("p", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::p(a0)?, k)
        }),
        ("percentile", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::percentile(a0)?, k)
        }),
        ("percentileRank", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::percentile_rank(a0, a1), k)
        }),
        ("pr", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::pr(a0, a1), k)
        }),
        ("tc", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::tc(a0, a1)?, k)
        }),
        ("tm", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::tm(a0, a1)?, k)
        }),
        ("trimmedCount", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::trimmed_count(a0, a1)?, k)
        }),
        ("trimmedMean", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::trimmed_mean(a0, a1)?, k)
        }),
        ("trimmedSum", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::trimmed_sum(a0, a1)?, k)
        }),
        ("ts", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::ts(a0, a1)?, k)
        }),
        ("winsorizedMean", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::winsorized_mean(a0, a1)?, k)
        }),
        ("wm", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<f64>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Stats>::wm(a0, a1)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::Stats, AWS_CLOUDWATCH_STATS);
bound_enum!(longshore::aws_cloudwatch::TreatMissingData, "aws-cdk-lib.aws_cloudwatch.TreatMissingData", {
"BREACHING" => Breaching,
"NOT_BREACHING" => NotBreaching,
"IGNORE" => Ignore,
"MISSING" => Missing,
});
bound_enum!(longshore::aws_cloudwatch::Unit, "aws-cdk-lib.aws_cloudwatch.Unit", {
"SECONDS" => Seconds,
"MICROSECONDS" => Microseconds,
"MILLISECONDS" => Milliseconds,
"BYTES" => Bytes,
"KILOBYTES" => Kilobytes,
"MEGABYTES" => Megabytes,
"GIGABYTES" => Gigabytes,
"TERABYTES" => Terabytes,
"BITS" => Bits,
"KILOBITS" => Kilobits,
"MEGABITS" => Megabits,
"GIGABITS" => Gigabits,
"TERABITS" => Terabits,
"PERCENT" => Percent,
"COUNT" => Count,
"BYTES_PER_SECOND" => BytesPerSecond,
"KILOBYTES_PER_SECOND" => KilobytesPerSecond,
"MEGABYTES_PER_SECOND" => MegabytesPerSecond,
"GIGABYTES_PER_SECOND" => GigabytesPerSecond,
"TERABYTES_PER_SECOND" => TerabytesPerSecond,
"BITS_PER_SECOND" => BitsPerSecond,
"KILOBITS_PER_SECOND" => KilobitsPerSecond,
"MEGABITS_PER_SECOND" => MegabitsPerSecond,
"GIGABITS_PER_SECOND" => GigabitsPerSecond,
"TERABITS_PER_SECOND" => TerabitsPerSecond,
"COUNT_PER_SECOND" => CountPerSecond,
"NONE" => None,
});
