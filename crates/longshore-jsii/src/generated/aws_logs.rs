//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_logs::Distribution, "aws-cdk-lib.aws_logs.Distribution", {
"BY_LOG_STREAM" => ByLogStream,
"RANDOM" => Random,
});
pub(crate) static AWS_LOGS_FILTERPATTERN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.FilterPattern",
    interface: false,
    create: None,
    statics: &[
        ("all", |k, a| {
            let a0 = a.rest::<longshore::aws_logs::JsonPattern>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::all(a0)?, k)
        }),
        ("allEvents", |k, a| ToWire::wire(<longshore::aws_logs::FilterPattern>::all_events(), k)),
        ("allTerms", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_logs::FilterPattern>::all_terms(&a0), k)
        }),
        ("any", |k, a| {
            let a0 = a.rest::<longshore::aws_logs::JsonPattern>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::any(a0)?, k)
        }),
        ("anyTerm", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_logs::FilterPattern>::any_term(&a0), k)
        }),
        ("anyTermGroup", |k, a| {
            let a0 = a.rest::<Vec<String>>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::any_term_group(a0), k)
        }),
        ("booleanValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<bool>(k, 1)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::boolean_value(&a0, a1), k)
        }),
        ("exists", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::exists(&a0), k)
        }),
        ("isNull", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::is_null(&a0), k)
        }),
        ("literal", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::literal(a0), k)
        }),
        ("notExists", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::not_exists(&a0), k)
        }),
        ("numberValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<f64>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::number_value(&a0, &a1, a2)?, k)
        }),
        ("regexValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::regex_value(&a0, &a1, &a2), k)
        }),
        ("spaceDelimited", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_logs::FilterPattern>::space_delimited(&a0)?, k)
        }),
        ("stringValue", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::FilterPattern>::string_value(&a0, &a1, &a2)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::FilterPattern, AWS_LOGS_FILTERPATTERN);
pub(crate) static AWS_LOGS_IFILTERPATTERN_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.IFilterPattern",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Get("logPatternString", |k, o| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>>()?;
        ToWire::wire(longshore::aws_logs::IFilterPattern::log_pattern_string(&*this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>, AWS_LOGS_IFILTERPATTERN_DYN);
pub(crate) static AWS_LOGS_ILOGGROUP_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.ILogGroup",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("logGroupArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            ToWire::wire(longshore::aws_logs::ILogGroup::log_group_arn(&*this), k)
        }),
        Member::Get("logGroupName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            ToWire::wire(longshore::aws_logs::ILogGroup::log_group_name(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addMetricFilter", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::MetricFilterOptions>(k, 1)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::add_metric_filter(&*this, &a0, a1)?, k)
        }),
        Member::Call("addStream", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::StreamOptions>(k, 1)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::add_stream_with(&*this, &a0, a1)?, k)
        }),
        Member::Call("addSubscriptionFilter", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::SubscriptionFilterOptions>(k, 1)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::add_subscription_filter(&*this, &a0, a1)?, k)
        }),
        Member::Call("extractMetric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::extract_metric(&*this, &a0, &a1, &a2)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_logs::ILogGroup::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::grant_read(&*this, &*a0)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::grant_write(&*this, &*a0)?, k)
        }),
        Member::Call("logGroupPhysicalName", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            ToWire::wire(longshore::aws_logs::ILogGroup::log_group_physical_name(&*this), k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricIncomingBytes", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::metric_incoming_bytes(&*this, a0)?, k)
        }),
        Member::Call("metricIncomingLogEvents", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_logs::ILogGroup::metric_incoming_log_events(&*this, a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_logs::ILogGroup> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_logs::ILogGroup>, AWS_LOGS_ILOGGROUP_DYN, construct);
pub(crate) static AWS_LOGS_ILOGSUBSCRIPTIONDESTINATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.ILogSubscriptionDestination",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_logs::ILogSubscriptionDestination>>()?;
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_logs::ILogGroup>>(k, 1)?;
        ToWire::wire(longshore::aws_logs::ILogSubscriptionDestination::bind(&*this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_logs::ILogSubscriptionDestination>, AWS_LOGS_ILOGSUBSCRIPTIONDESTINATION_DYN);
pub(crate) static AWS_LOGS_JSONPATTERN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.JsonPattern",
    interface: false,
    create: None,
    statics: &[],
    members: &[
        Member::Get("jsonPatternString", |k, o| {
            let this = o.this::<longshore::aws_logs::JsonPattern>()?;
            ToWire::wire(<longshore::aws_logs::JsonPattern>::json_pattern_string(&this), k)
        }),
        Member::Get("logPatternString", |k, o| {
            let this = o.this::<longshore::aws_logs::JsonPattern>()?;
            ToWire::wire(
                <longshore::aws_logs::JsonPattern as longshore::aws_logs::IFilterPattern>::log_pattern_string(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_logs::JsonPattern => std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>, |t| <std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>>::from(t)),
    ],
};
bound!(longshore::aws_logs::JsonPattern, AWS_LOGS_JSONPATTERN);
pub(crate) static AWS_LOGS_LOGGROUP: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.LogGroup",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::LogGroupProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::LogGroup>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromLogGroupArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::LogGroup>::from_log_group_arn(&a0, a1, a2)?, k)
        }),
        ("fromLogGroupName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::LogGroup>::from_log_group_name(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("logGroupArn", |k, o| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::log_group_arn(&this), k)
        }),
        Member::Get("logGroupName", |k, o| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::log_group_name(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addMetricFilter", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::MetricFilterOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::add_metric_filter(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("addStream", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::StreamOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::add_stream_with(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("addSubscriptionFilter", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_logs::SubscriptionFilterOptions>(k, 1)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::add_subscription_filter(
                    &this, &a0, a1,
                )?,
                k,
            )
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("extractMetric", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::extract_metric(
                    &this, &a0, &a1, &a2,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantRead", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::grant_read(&this, &*a0)?, k)
        }),
        Member::Call("grantWrite", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::grant_write(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("logGroupPhysicalName", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::log_group_physical_name(&this),
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricIncomingBytes", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::metric_incoming_bytes(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricIncomingLogEvents", |k, o, a| {
            let this = o.this::<longshore::aws_logs::LogGroup>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_logs::LogGroup as longshore::aws_logs::ILogGroup>::metric_incoming_log_events(
                    &this, a0,
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_logs::LogGroup => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_logs::LogGroup => std::rc::Rc<dyn longshore::aws_logs::ILogGroup>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_logs::LogGroup, AWS_LOGS_LOGGROUP, construct);
bound_enum!(longshore::aws_logs::LogGroupClass, "aws-cdk-lib.aws_logs.LogGroupClass", {
"STANDARD" => Standard,
"INFREQUENT_ACCESS" => InfrequentAccess,
"DELIVERY" => Delivery,
});
bound_struct!(longshore::aws_logs::LogGroupProps, AWS_LOGS_LOGGROUPPROPS, "aws-cdk-lib.aws_logs.LogGroupProps", {
"encryptionKey" => encryption_key,
"logGroupName" => log_group_name,
"deletionProtectionEnabled" => deletion_protection_enabled,
"retention" => retention,
"logGroupClass" => log_group_class,
"removalPolicy" => removal_policy,
});
pub(crate) static AWS_LOGS_LOGRETENTION: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.LogRetention",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::LogRetentionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::LogRetention>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("logGroupArn", |k, o| {
        let this = o.this::<longshore::aws_logs::LogRetention>()?;
        ToWire::wire(<longshore::aws_logs::LogRetention>::log_group_arn(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::LogRetention, AWS_LOGS_LOGRETENTION, construct);
bound_struct!(longshore::aws_logs::LogRetentionProps, AWS_LOGS_LOGRETENTIONPROPS, "aws-cdk-lib.aws_logs.LogRetentionProps", {
"logGroupName" => log_group_name,
"logGroupRegion" => log_group_region,
"retention" => retention,
"role" => role,
"logRetentionRetryOptions" => log_retention_retry_options,
"removalPolicy" => removal_policy,
});
bound_struct!(longshore::aws_logs::LogRetentionRetryOptions, AWS_LOGS_LOGRETENTIONRETRYOPTIONS, "aws-cdk-lib.aws_logs.LogRetentionRetryOptions", {
"maxRetries" => max_retries,
});
pub(crate) static AWS_LOGS_LOGSTREAM: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.LogStream",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::LogStreamProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::LogStream>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("logStreamName", |k, o| {
        let this = o.this::<longshore::aws_logs::LogStream>()?;
        ToWire::wire(<longshore::aws_logs::LogStream>::log_stream_name(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::LogStream, AWS_LOGS_LOGSTREAM, construct);
bound_struct!(longshore::aws_logs::LogStreamProps, AWS_LOGS_LOGSTREAMPROPS, "aws-cdk-lib.aws_logs.LogStreamProps", {
"logGroup" => log_group,
"logStreamName" => log_stream_name,
"removalPolicy" => removal_policy,
});
bound_struct!(longshore::aws_logs::LogSubscriptionDestinationConfig, AWS_LOGS_LOGSUBSCRIPTIONDESTINATIONCONFIG, "aws-cdk-lib.aws_logs.LogSubscriptionDestinationConfig", {
"arn" => arn,
"role" => role,
});
pub(crate) static AWS_LOGS_METRICFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.MetricFilter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::MetricFilterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::MetricFilter>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Call("metric", |k, o, a| {
        let this = o.this::<longshore::aws_logs::MetricFilter>()?;
        let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
        ToWire::wire(<longshore::aws_logs::MetricFilter>::metric(&this, a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::MetricFilter, AWS_LOGS_METRICFILTER, construct);
bound_struct!(longshore::aws_logs::MetricFilterOptions, AWS_LOGS_METRICFILTEROPTIONS, "aws-cdk-lib.aws_logs.MetricFilterOptions", {
"filterPattern" => filter_pattern,
"metricNamespace" => metric_namespace,
"metricName" => metric_name,
"metricValue" => metric_value,
"defaultValue" => default_value,
"dimensions" => dimensions,
"unit" => unit,
"filterName" => filter_name,
"applyOnTransformedLogs" => apply_on_transformed_logs,
});
bound_struct!(longshore::aws_logs::MetricFilterProps, AWS_LOGS_METRICFILTERPROPS, "aws-cdk-lib.aws_logs.MetricFilterProps", {
"logGroup" => log_group,
"filterPattern" => filter_pattern,
"metricNamespace" => metric_namespace,
"metricName" => metric_name,
"metricValue" => metric_value,
"defaultValue" => default_value,
"dimensions" => dimensions,
"unit" => unit,
"filterName" => filter_name,
"applyOnTransformedLogs" => apply_on_transformed_logs,
});
pub(crate) static AWS_LOGS_QUERYDEFINITION: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.QueryDefinition",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::QueryDefinitionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::QueryDefinition>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("queryDefinitionId", |k, o| {
        let this = o.this::<longshore::aws_logs::QueryDefinition>()?;
        ToWire::wire(<longshore::aws_logs::QueryDefinition>::query_definition_id(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::QueryDefinition, AWS_LOGS_QUERYDEFINITION, construct);
bound_struct!(longshore::aws_logs::QueryDefinitionProps, AWS_LOGS_QUERYDEFINITIONPROPS, "aws-cdk-lib.aws_logs.QueryDefinitionProps", {
"queryDefinitionName" => query_definition_name,
"queryString" => query_string,
"logGroups" => log_groups,
});
pub(crate) static AWS_LOGS_QUERYSTRING: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.QueryString",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_logs::QueryStringProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_logs::QueryString>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("toString", |k, o, a| {
        let this = o.this::<longshore::aws_logs::QueryString>()?;
        ToWire::wire(this.to_string(), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::QueryString, AWS_LOGS_QUERYSTRING);
bound_struct!(longshore::aws_logs::QueryStringProps, AWS_LOGS_QUERYSTRINGPROPS, "aws-cdk-lib.aws_logs.QueryStringProps", {
"fields" => fields,
"parse" => parse,
"parseStatements" => parse_statements,
"filter" => filter,
"filterStatements" => filter_statements,
"stats" => stats,
"statsStatements" => stats_statements,
"sort" => sort,
"limit" => limit,
"display" => display,
});
pub(crate) static AWS_LOGS_RESOURCEPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.ResourcePolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::ResourcePolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::ResourcePolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("document", |k, o| {
        let this = o.this::<longshore::aws_logs::ResourcePolicy>()?;
        ToWire::wire(Clone::clone(<longshore::aws_logs::ResourcePolicy>::document(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::ResourcePolicy, AWS_LOGS_RESOURCEPOLICY, construct);
bound_struct!(longshore::aws_logs::ResourcePolicyProps, AWS_LOGS_RESOURCEPOLICYPROPS, "aws-cdk-lib.aws_logs.ResourcePolicyProps", {
"resourcePolicyName" => resource_policy_name,
"policyStatements" => policy_statements,
});
bound_enum!(longshore::aws_logs::RetentionDays, "aws-cdk-lib.aws_logs.RetentionDays", {
"ONE_DAY" => OneDay,
"THREE_DAYS" => ThreeDays,
"FIVE_DAYS" => FiveDays,
"ONE_WEEK" => OneWeek,
"TWO_WEEKS" => TwoWeeks,
"ONE_MONTH" => OneMonth,
"TWO_MONTHS" => TwoMonths,
"THREE_MONTHS" => ThreeMonths,
"FOUR_MONTHS" => FourMonths,
"FIVE_MONTHS" => FiveMonths,
"SIX_MONTHS" => SixMonths,
"ONE_YEAR" => OneYear,
"THIRTEEN_MONTHS" => ThirteenMonths,
"EIGHTEEN_MONTHS" => EighteenMonths,
"TWO_YEARS" => TwoYears,
"THREE_YEARS" => ThreeYears,
"FIVE_YEARS" => FiveYears,
"SIX_YEARS" => SixYears,
"SEVEN_YEARS" => SevenYears,
"EIGHT_YEARS" => EightYears,
"NINE_YEARS" => NineYears,
"TEN_YEARS" => TenYears,
"INFINITE" => Infinite,
});
pub(crate) static AWS_LOGS_SPACEDELIMITEDTEXTPATTERN: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.SpaceDelimitedTextPattern",
    interface: false,
    create: None,
    statics: &[("construct", |k, a| {
        let a0 = a.get::<Vec<String>>(k, 0)?;
        let a0: Vec<&str> = a0.iter().map(String::as_str).collect();
        ToWire::wire(<longshore::aws_logs::SpaceDelimitedTextPattern>::construct(&a0)?, k)
    })],
    members: &[
        Member::Get("logPatternString", |k, o| {
            let this = o.this::<longshore::aws_logs::SpaceDelimitedTextPattern>()?;
            ToWire::wire(<longshore::aws_logs::SpaceDelimitedTextPattern as longshore::aws_logs::IFilterPattern>::log_pattern_string(&this), k)
        }),
        Member::Call("whereNumber", |k, o, a| {
            let this = o.this::<longshore::aws_logs::SpaceDelimitedTextPattern>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<f64>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::SpaceDelimitedTextPattern>::where_number(&this, &a0, &a1, a2)?, k)
        }),
        Member::Call("whereString", |k, o, a| {
            let this = o.this::<longshore::aws_logs::SpaceDelimitedTextPattern>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_logs::SpaceDelimitedTextPattern>::where_string(&this, &a0, &a1, &a2)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_logs::SpaceDelimitedTextPattern => std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>, |t| <std::rc::Rc<dyn longshore::aws_logs::IFilterPattern>>::from(t)),
    ],
};
bound!(longshore::aws_logs::SpaceDelimitedTextPattern, AWS_LOGS_SPACEDELIMITEDTEXTPATTERN);
bound_struct!(longshore::aws_logs::StreamOptions, AWS_LOGS_STREAMOPTIONS, "aws-cdk-lib.aws_logs.StreamOptions", {
"logStreamName" => log_stream_name,
});
pub(crate) static AWS_LOGS_SUBSCRIPTIONFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_logs.SubscriptionFilter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_logs::SubscriptionFilterProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_logs::SubscriptionFilter>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_logs::SubscriptionFilter, AWS_LOGS_SUBSCRIPTIONFILTER, construct);
bound_struct!(longshore::aws_logs::SubscriptionFilterOptions, AWS_LOGS_SUBSCRIPTIONFILTEROPTIONS, "aws-cdk-lib.aws_logs.SubscriptionFilterOptions", {
"destination" => destination,
"filterPattern" => filter_pattern,
"filterName" => filter_name,
"distribution" => distribution,
});
bound_struct!(longshore::aws_logs::SubscriptionFilterProps, AWS_LOGS_SUBSCRIPTIONFILTERPROPS, "aws-cdk-lib.aws_logs.SubscriptionFilterProps", {
"logGroup" => log_group,
"destination" => destination,
"filterPattern" => filter_pattern,
"filterName" => filter_name,
"distribution" => distribution,
});
