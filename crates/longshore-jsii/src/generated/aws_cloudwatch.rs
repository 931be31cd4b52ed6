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
        upcast!(longshore::aws_cloudwatch::AlarmRule => std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IAlarmRule>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::AlarmRule, AWS_CLOUDWATCH_ALARMRULE);
bound_enum!(longshore::aws_cloudwatch::AlarmState, "aws-cdk-lib.aws_cloudwatch.AlarmState", {
"ALARM" => Alarm,
"OK" => Ok,
"INSUFFICIENT_DATA" => InsufficientData,
});
pub(crate) static AWS_CLOUDWATCH_ALARMSTATUSWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.AlarmStatusWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::AlarmStatusWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::AlarmStatusWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmStatusWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmStatusWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmStatusWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmStatusWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmStatusWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmStatusWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmStatusWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::AlarmStatusWidget as longshore::aws_cloudwatch::IWidget>::position(
                    &this, a0, a1,
                );
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmStatusWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmStatusWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::AlarmStatusWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::AlarmStatusWidget, AWS_CLOUDWATCH_ALARMSTATUSWIDGET);
bound_struct!(longshore::aws_cloudwatch::AlarmStatusWidgetProps, AWS_CLOUDWATCH_ALARMSTATUSWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.AlarmStatusWidgetProps", {
"alarms" => alarms,
"title" => title,
"width" => width,
"height" => height,
"sortBy" => sort_by,
"states" => states,
});
bound_enum!(longshore::aws_cloudwatch::AlarmStatusWidgetSortBy, "aws-cdk-lib.aws_cloudwatch.AlarmStatusWidgetSortBy", {
"DEFAULT" => Default,
"STATE_UPDATED_TIMESTAMP" => StateUpdatedTimestamp,
"TIMESTAMP" => Timestamp,
});
pub(crate) static AWS_CLOUDWATCH_ALARMWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.AlarmWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::AlarmWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::AlarmWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::AlarmWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::AlarmWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::AlarmWidget as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::AlarmWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::AlarmWidget, AWS_CLOUDWATCH_ALARMWIDGET);
bound_struct!(longshore::aws_cloudwatch::AlarmWidgetProps, AWS_CLOUDWATCH_ALARMWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.AlarmWidgetProps", {
"title" => title,
"region" => region,
"width" => width,
"height" => height,
"accountId" => account_id,
"alarm" => alarm,
"leftYAxis" => left_y_axis,
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
pub(crate) static AWS_CLOUDWATCH_COLOR: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Color",
    interface: false,
    create: None,
    statics: &[
        ("BLUE", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::BLUE, k)),
        ("BROWN", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::BROWN, k)),
        ("GREEN", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::GREEN, k)),
        ("GREY", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::GREY, k)),
        ("ORANGE", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::ORANGE, k)),
        ("PINK", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::PINK, k)),
        ("PURPLE", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::PURPLE, k)),
        ("RED", |k, a| ToWire::wire(<longshore::aws_cloudwatch::Color>::RED, k)),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::Color, AWS_CLOUDWATCH_COLOR);
pub(crate) static AWS_CLOUDWATCH_COLUMN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Column",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Column>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Column as longshore::aws_cloudwatch::IWidget>::height(&this), k)
        }),
        Member::Get("widgets", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Column>::widgets(&this), k)
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Column as longshore::aws_cloudwatch::IWidget>::width(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::Column as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("addWidget", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::Column>::add_widget(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::Column as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Column>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Column as longshore::aws_cloudwatch::IWidget>::to_json(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::Column => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::Column, AWS_CLOUDWATCH_COLUMN);
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
pub(crate) static AWS_CLOUDWATCH_CUSTOMWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.CustomWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::CustomWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::CustomWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::CustomWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CustomWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::CustomWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CustomWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::CustomWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CustomWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CustomWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::CustomWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::CustomWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::CustomWidget as longshore::aws_cloudwatch::IWidget>::position(
                    &this, a0, a1,
                );
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::CustomWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::CustomWidget, AWS_CLOUDWATCH_CUSTOMWIDGET);
bound_struct!(longshore::aws_cloudwatch::CustomWidgetProps, AWS_CLOUDWATCH_CUSTOMWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.CustomWidgetProps", {
"functionArn" => function_arn,
"title" => title,
"width" => width,
"height" => height,
"updateOnRefresh" => update_on_refresh,
"updateOnResize" => update_on_resize,
"updateOnTimeRangeChange" => update_on_time_range_change,
"params" => params,
});
pub(crate) static AWS_CLOUDWATCH_DASHBOARD: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Dashboard",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_cloudwatch::DashboardProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Dashboard>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("dashboardArn", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Dashboard>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Dashboard>::dashboard_arn(&this), k)
        }),
        Member::Get("dashboardName", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Dashboard>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Dashboard>::dashboard_name(&this), k)
        }),
        Member::Call("addVariable", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Dashboard>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IVariable>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::Dashboard>::add_variable(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addWidgets", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Dashboard>()?;
            let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::Dashboard>::add_widgets(&this, a0);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::Dashboard, AWS_CLOUDWATCH_DASHBOARD, construct);
bound_struct!(longshore::aws_cloudwatch::DashboardProps, AWS_CLOUDWATCH_DASHBOARDPROPS, "aws-cdk-lib.aws_cloudwatch.DashboardProps", {
"dashboardName" => dashboard_name,
"defaultInterval" => default_interval,
"start" => start,
"end" => end,
"periodOverride" => period_override,
"widgets" => widgets,
"variables" => variables,
});
pub(crate) static AWS_CLOUDWATCH_DASHBOARDVARIABLE: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.DashboardVariable",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::DashboardVariableOptions>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::DashboardVariable>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch::DashboardVariable>()?;
        ToWire::wire(
            <longshore::aws_cloudwatch::DashboardVariable as longshore::aws_cloudwatch::IVariable>::to_json(&this),
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::DashboardVariable => std::rc::Rc<dyn longshore::aws_cloudwatch::IVariable>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IVariable>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::DashboardVariable, AWS_CLOUDWATCH_DASHBOARDVARIABLE);
bound_struct!(longshore::aws_cloudwatch::DashboardVariableOptions, AWS_CLOUDWATCH_DASHBOARDVARIABLEOPTIONS, "aws-cdk-lib.aws_cloudwatch.DashboardVariableOptions", {
"type" => r#type,
"inputType" => input_type,
"value" => value,
"id" => id,
"label" => label,
"values" => values,
"defaultValue" => default_value,
"visible" => visible,
});
pub(crate) static AWS_CLOUDWATCH_DEFAULTVALUE: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.DefaultValue",
    interface: false,
    create: None,
    statics: &[
        ("FIRST", |k, a| ToWire::wire(<longshore::aws_cloudwatch::DefaultValue>::FIRST, k)),
        ("value", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::DefaultValue>::value(a0), k)
        }),
    ],
    members: &[Member::Get("val", |k, o| {
        let this = o.this::<longshore::aws_cloudwatch::DefaultValue>()?;
        ToWire::wire(<longshore::aws_cloudwatch::DefaultValue>::val(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::DefaultValue, AWS_CLOUDWATCH_DEFAULTVALUE);
bound_struct!(longshore::aws_cloudwatch::Dimension, AWS_CLOUDWATCH_DIMENSION, "aws-cdk-lib.aws_cloudwatch.Dimension", {
"name" => name,
"value" => value,
});
pub(crate) static AWS_CLOUDWATCH_GAUGEWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.GaugeWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::GaugeWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::GaugeWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GaugeWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GaugeWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GaugeWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("addMetric", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::GaugeWidget>::add_metric(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GaugeWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GaugeWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::GaugeWidget as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::GaugeWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::GaugeWidget, AWS_CLOUDWATCH_GAUGEWIDGET);
bound_struct!(longshore::aws_cloudwatch::GaugeWidgetProps, AWS_CLOUDWATCH_GAUGEWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.GaugeWidgetProps", {
"title" => title,
"region" => region,
"width" => width,
"height" => height,
"accountId" => account_id,
"metrics" => metrics,
"annotations" => annotations,
"leftYAxis" => left_y_axis,
"legendPosition" => legend_position,
"liveData" => live_data,
"statistic" => statistic,
"period" => period,
"setPeriodToTimeRange" => set_period_to_time_range,
"start" => start,
"end" => end,
});
pub(crate) static AWS_CLOUDWATCH_GRAPHWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.GraphWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::GraphWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::GraphWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GraphWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GraphWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GraphWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("addLeftMetric", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::GraphWidget>::add_left_metric(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addRightMetric", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::GraphWidget>::add_right_metric(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::GraphWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::GraphWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::GraphWidget as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::GraphWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::GraphWidget, AWS_CLOUDWATCH_GRAPHWIDGET);
bound_struct!(longshore::aws_cloudwatch::GraphWidgetProps, AWS_CLOUDWATCH_GRAPHWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.GraphWidgetProps", {
"title" => title,
"region" => region,
"width" => width,
"height" => height,
"accountId" => account_id,
"left" => left,
"right" => right,
"leftAnnotations" => left_annotations,
"rightAnnotations" => right_annotations,
"verticalAnnotations" => vertical_annotations,
"stacked" => stacked,
"leftYAxis" => left_y_axis,
"rightYAxis" => right_y_axis,
"legendPosition" => legend_position,
"liveData" => live_data,
"displayLabelsOnChart" => display_labels_on_chart,
"view" => view,
"statistic" => statistic,
"period" => period,
"setPeriodToTimeRange" => set_period_to_time_range,
"start" => start,
"end" => end,
});
bound_enum!(longshore::aws_cloudwatch::GraphWidgetView, "aws-cdk-lib.aws_cloudwatch.GraphWidgetView", {
"TIME_SERIES" => TimeSeries,
"BAR" => Bar,
"PIE" => Pie,
});
bound_struct!(longshore::aws_cloudwatch::HorizontalAnnotation, AWS_CLOUDWATCH_HORIZONTALANNOTATION, "aws-cdk-lib.aws_cloudwatch.HorizontalAnnotation", {
"value" => value,
"color" => color,
"fill" => fill,
"label" => label,
"visible" => visible,
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
pub(crate) static AWS_CLOUDWATCH_IVARIABLE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IVariable",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IVariable>>()?;
        ToWire::wire(longshore::aws_cloudwatch::IVariable::to_json(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IVariable>, AWS_CLOUDWATCH_IVARIABLE_DYN);
pub(crate) static AWS_CLOUDWATCH_IWIDGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.IWidget",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IWidget::height(&*this), k)
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IWidget::width(&*this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IWidget::warnings_v2(&*this), k)
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                longshore::aws_cloudwatch::IWidget::position(&*this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>()?;
            ToWire::wire(longshore::aws_cloudwatch::IWidget::to_json(&*this)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, AWS_CLOUDWATCH_IWIDGET_DYN);
bound_enum!(longshore::aws_cloudwatch::LegendPosition, "aws-cdk-lib.aws_cloudwatch.LegendPosition", {
"BOTTOM" => Bottom,
"RIGHT" => Right,
"HIDDEN" => Hidden,
});
bound_enum!(longshore::aws_cloudwatch::LogQueryLanguage, "aws-cdk-lib.aws_cloudwatch.LogQueryLanguage", {
"LOGS_INSIGHTS" => LogsInsights,
"SQL" => Sql,
"PPL" => Ppl,
});
bound_enum!(longshore::aws_cloudwatch::LogQueryVisualizationType, "aws-cdk-lib.aws_cloudwatch.LogQueryVisualizationType", {
"TABLE" => Table,
"LINE" => Line,
"STACKEDAREA" => Stackedarea,
"BAR" => Bar,
"PIE" => Pie,
});
pub(crate) static AWS_CLOUDWATCH_LOGQUERYWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.LogQueryWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::LogQueryWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::LogQueryWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::LogQueryWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::LogQueryWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::LogQueryWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::LogQueryWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::LogQueryWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::LogQueryWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::LogQueryWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::LogQueryWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::LogQueryWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::LogQueryWidget as longshore::aws_cloudwatch::IWidget>::position(
                    &this, a0, a1,
                );
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::LogQueryWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::LogQueryWidget, AWS_CLOUDWATCH_LOGQUERYWIDGET);
bound_struct!(longshore::aws_cloudwatch::LogQueryWidgetProps, AWS_CLOUDWATCH_LOGQUERYWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.LogQueryWidgetProps", {
"logGroupNames" => log_group_names,
"title" => title,
"queryString" => query_string,
"queryLines" => query_lines,
"queryLanguage" => query_language,
"region" => region,
"view" => view,
"width" => width,
"height" => height,
"accountId" => account_id,
});
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
        upcast!(longshore::aws_cloudwatch::MathExpression => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>::from(t)),
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
        upcast!(longshore::aws_cloudwatch::Metric => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>::from(t)),
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
bound_enum!(longshore::aws_cloudwatch::PeriodOverride, "aws-cdk-lib.aws_cloudwatch.PeriodOverride", {
"AUTO" => Auto,
"INHERIT" => Inherit,
});
pub(crate) static AWS_CLOUDWATCH_ROW: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Row",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.rest::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Row>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Row as longshore::aws_cloudwatch::IWidget>::height(&this), k)
        }),
        Member::Get("widgets", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Row>::widgets(&this), k)
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Row as longshore::aws_cloudwatch::IWidget>::width(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Row as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this), k)
        }),
        Member::Call("addWidget", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::Row>::add_widget(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::Row as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Row>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Row as longshore::aws_cloudwatch::IWidget>::to_json(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::Row => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::Row, AWS_CLOUDWATCH_ROW);
bound_struct!(longshore::aws_cloudwatch::SearchComponents, AWS_CLOUDWATCH_SEARCHCOMPONENTS, "aws-cdk-lib.aws_cloudwatch.SearchComponents", {
"namespace" => namespace,
"dimensions" => dimensions,
"metricName" => metric_name,
"populateFrom" => populate_from,
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
        upcast!(longshore::aws_cloudwatch::SearchExpression => std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>::from(t)),
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
bound_enum!(longshore::aws_cloudwatch::Shading, "aws-cdk-lib.aws_cloudwatch.Shading", {
"NONE" => None,
"ABOVE" => Above,
"BELOW" => Below,
});
pub(crate) static AWS_CLOUDWATCH_SINGLEVALUEWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.SingleValueWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::SingleValueWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::SingleValueWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SingleValueWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SingleValueWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SingleValueWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SingleValueWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::SingleValueWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SingleValueWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(
                    &this,
                ),
                k,
            )
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::SingleValueWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::SingleValueWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::SingleValueWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::SingleValueWidget as longshore::aws_cloudwatch::IWidget>::position(
                    &this, a0, a1,
                );
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::SingleValueWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::SingleValueWidget, AWS_CLOUDWATCH_SINGLEVALUEWIDGET);
bound_struct!(longshore::aws_cloudwatch::SingleValueWidgetProps, AWS_CLOUDWATCH_SINGLEVALUEWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.SingleValueWidgetProps", {
"title" => title,
"region" => region,
"width" => width,
"height" => height,
"accountId" => account_id,
"metrics" => metrics,
"fullPrecision" => full_precision,
"sparkline" => sparkline,
"period" => period,
"setPeriodToTimeRange" => set_period_to_time_range,
"start" => start,
"end" => end,
});
pub(crate) static AWS_CLOUDWATCH_SPACER: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Spacer",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::SpacerProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::Spacer>::new(a0)))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Spacer>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Spacer as longshore::aws_cloudwatch::IWidget>::height(&this), k)
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Spacer>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Spacer as longshore::aws_cloudwatch::IWidget>::width(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::Spacer>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::Spacer as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Spacer>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::Spacer as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::Spacer>()?;
            ToWire::wire(<longshore::aws_cloudwatch::Spacer as longshore::aws_cloudwatch::IWidget>::to_json(&this)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::Spacer => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::Spacer, AWS_CLOUDWATCH_SPACER);
bound_struct!(longshore::aws_cloudwatch::SpacerProps, AWS_CLOUDWATCH_SPACERPROPS, "aws-cdk-lib.aws_cloudwatch.SpacerProps", {
"width" => width,
"height" => height,
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
bound_enum!(longshore::aws_cloudwatch::TableLayout, "aws-cdk-lib.aws_cloudwatch.TableLayout", {
"HORIZONTAL" => Horizontal,
"VERTICAL" => Vertical,
});
bound_enum!(longshore::aws_cloudwatch::TableSummaryColumn, "aws-cdk-lib.aws_cloudwatch.TableSummaryColumn", {
"MINIMUM" => Minimum,
"MAXIMUM" => Maximum,
"SUM" => Sum,
"AVERAGE" => Average,
});
bound_struct!(longshore::aws_cloudwatch::TableSummaryProps, AWS_CLOUDWATCH_TABLESUMMARYPROPS, "aws-cdk-lib.aws_cloudwatch.TableSummaryProps", {
"columns" => columns,
"sticky" => sticky,
"hideNonSummaryColumns" => hide_non_summary_columns,
});
pub(crate) static AWS_CLOUDWATCH_TABLETHRESHOLD: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.TableThreshold",
    interface: false,
    create: None,
    statics: &[
        ("above", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::TableThreshold>::above(a0, a1.as_deref()), k)
        }),
        ("below", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::TableThreshold>::below(a0, a1.as_deref()), k)
        }),
        ("between", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            let a2 = a.get::<Option<String>>(k, 2)?;
            ToWire::wire(<longshore::aws_cloudwatch::TableThreshold>::between(a0, a1, a2.as_deref()), k)
        }),
    ],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch::TableThreshold>()?;
        ToWire::wire(<longshore::aws_cloudwatch::TableThreshold>::to_json(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::TableThreshold, AWS_CLOUDWATCH_TABLETHRESHOLD);
pub(crate) static AWS_CLOUDWATCH_TABLEWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.TableWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::TableWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::TableWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TableWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TableWidget as longshore::aws_cloudwatch::IWidget>::width(&this),
                k,
            )
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TableWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("addMetric", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_cloudwatch::IMetric>>(k, 0)?;
            {
                <longshore::aws_cloudwatch::TableWidget>::add_metric(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TableWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::TableWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::TableWidget as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::TableWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::TableWidget, AWS_CLOUDWATCH_TABLEWIDGET);
bound_struct!(longshore::aws_cloudwatch::TableWidgetProps, AWS_CLOUDWATCH_TABLEWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.TableWidgetProps", {
"title" => title,
"region" => region,
"width" => width,
"height" => height,
"accountId" => account_id,
"layout" => layout,
"summary" => summary,
"thresholds" => thresholds,
"showUnitsInLabel" => show_units_in_label,
"metrics" => metrics,
"liveData" => live_data,
"fullPrecision" => full_precision,
"statistic" => statistic,
"period" => period,
"setPeriodToTimeRange" => set_period_to_time_range,
"start" => start,
"end" => end,
});
pub(crate) static AWS_CLOUDWATCH_TEXTWIDGET: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.TextWidget",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_cloudwatch::TextWidgetProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_cloudwatch::TextWidget>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("height", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TextWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TextWidget as longshore::aws_cloudwatch::IWidget>::height(&this),
                k,
            )
        }),
        Member::Get("width", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TextWidget>()?;
            ToWire::wire(<longshore::aws_cloudwatch::TextWidget as longshore::aws_cloudwatch::IWidget>::width(&this), k)
        }),
        Member::Get("warningsV2", |k, o| {
            let this = o.this::<longshore::aws_cloudwatch::TextWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TextWidget as longshore::aws_cloudwatch::IWidget>::warnings_v2(&this),
                k,
            )
        }),
        Member::Call("position", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::TextWidget>()?;
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            {
                <longshore::aws_cloudwatch::TextWidget as longshore::aws_cloudwatch::IWidget>::position(&this, a0, a1);
                Ok(Json::Null)
            }
        }),
        Member::Call("toJson", |k, o, a| {
            let this = o.this::<longshore::aws_cloudwatch::TextWidget>()?;
            ToWire::wire(
                <longshore::aws_cloudwatch::TextWidget as longshore::aws_cloudwatch::IWidget>::to_json(&this)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_cloudwatch::TextWidget => std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>, |t| <std::rc::Rc<dyn longshore::aws_cloudwatch::IWidget>>::from(t)),
    ],
};
bound!(longshore::aws_cloudwatch::TextWidget, AWS_CLOUDWATCH_TEXTWIDGET);
bound_enum!(longshore::aws_cloudwatch::TextWidgetBackground, "aws-cdk-lib.aws_cloudwatch.TextWidgetBackground", {
"SOLID" => Solid,
"TRANSPARENT" => Transparent,
});
bound_struct!(longshore::aws_cloudwatch::TextWidgetProps, AWS_CLOUDWATCH_TEXTWIDGETPROPS, "aws-cdk-lib.aws_cloudwatch.TextWidgetProps", {
"markdown" => markdown,
"width" => width,
"height" => height,
"background" => background,
});
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
pub(crate) static AWS_CLOUDWATCH_VALUES: Class = Class {
    fqn: "aws-cdk-lib.aws_cloudwatch.Values",
    interface: false,
    create: None,
    statics: &[
        ("fromSearch", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            ToWire::wire(<longshore::aws_cloudwatch::Values>::from_search(a0, a1), k)
        }),
        ("fromSearchComponents", |k, a| {
            let a0 = a.get::<longshore::aws_cloudwatch::SearchComponents>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Values>::from_search_components(a0)?, k)
        }),
        ("fromValues", |k, a| {
            let a0 = a.rest::<longshore::aws_cloudwatch::VariableValue>(k, 0)?;
            ToWire::wire(<longshore::aws_cloudwatch::Values>::from_values(a0)?, k)
        }),
    ],
    members: &[Member::Call("toJson", |k, o, a| {
        let this = o.this::<longshore::aws_cloudwatch::Values>()?;
        ToWire::wire(<longshore::aws_cloudwatch::Values>::to_json(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_cloudwatch::Values, AWS_CLOUDWATCH_VALUES);
bound_enum!(longshore::aws_cloudwatch::VariableInputType, "aws-cdk-lib.aws_cloudwatch.VariableInputType", {
"INPUT" => Input,
"RADIO" => Radio,
"SELECT" => Select,
});
bound_enum!(longshore::aws_cloudwatch::VariableType, "aws-cdk-lib.aws_cloudwatch.VariableType", {
"PROPERTY" => Property,
"PATTERN" => Pattern,
});
bound_struct!(longshore::aws_cloudwatch::VariableValue, AWS_CLOUDWATCH_VARIABLEVALUE, "aws-cdk-lib.aws_cloudwatch.VariableValue", {
"label" => label,
"value" => value,
});
bound_struct!(longshore::aws_cloudwatch::VerticalAnnotation, AWS_CLOUDWATCH_VERTICALANNOTATION, "aws-cdk-lib.aws_cloudwatch.VerticalAnnotation", {
"date" => date,
"color" => color,
"fill" => fill,
"label" => label,
"visible" => visible,
});
bound_enum!(longshore::aws_cloudwatch::VerticalShading, "aws-cdk-lib.aws_cloudwatch.VerticalShading", {
"NONE" => None,
"BEFORE" => Before,
"AFTER" => After,
});
bound_struct!(longshore::aws_cloudwatch::YAxisProps, AWS_CLOUDWATCH_YAXISPROPS, "aws-cdk-lib.aws_cloudwatch.YAxisProps", {
"label" => label,
"max" => max,
"min" => min,
"showUnits" => show_units,
});
