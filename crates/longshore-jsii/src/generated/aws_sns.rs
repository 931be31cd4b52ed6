//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_sns::BackoffFunction, "aws-cdk-lib.aws_sns.BackoffFunction", {
"ARITHMETIC" => Arithmetic,
"EXPONENTIAL" => Exponential,
"GEOMETRIC" => Geometric,
"LINEAR" => Linear,
});
bound_struct!(longshore::aws_sns::BetweenCondition, AWS_SNS_BETWEENCONDITION, "aws-cdk-lib.aws_sns.BetweenCondition", {
"start" => start,
"stop" => stop,
});
bound_struct!(longshore::aws_sns::DeliveryPolicy, AWS_SNS_DELIVERYPOLICY, "aws-cdk-lib.aws_sns.DeliveryPolicy", {
"healthyRetryPolicy" => healthy_retry_policy,
"throttlePolicy" => throttle_policy,
"requestPolicy" => request_policy,
});
bound_enum!(longshore::aws_sns::FifoThroughputScope, "aws-cdk-lib.aws_sns.FifoThroughputScope", {
"TOPIC" => Topic,
"MESSAGE_GROUP" => MessageGroup,
});
pub(crate) static AWS_SNS_FILTERORPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.FilterOrPolicy",
    interface: false,
    create: None,
    statics: &[
        ("filter", |k, a| {
            let a0 = a.get::<longshore::aws_sns::SubscriptionFilter>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::FilterOrPolicy>::filter(a0), k)
        }),
        ("policy", |k, a| {
            let a0 = a.get::<indexmap::IndexMap<String, longshore::aws_sns::FilterOrPolicy>>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::FilterOrPolicy>::policy(a0), k)
        }),
    ],
    members: &[
        Member::Get("type", |k, o| {
            let this = o.this::<longshore::aws_sns::FilterOrPolicy>()?;
            ToWire::wire(<longshore::aws_sns::FilterOrPolicy>::type_(&this), k)
        }),
        Member::Call("isFilter", |k, o, a| {
            let this = o.this::<longshore::aws_sns::FilterOrPolicy>()?;
            ToWire::wire(<longshore::aws_sns::FilterOrPolicy>::is_filter(&this), k)
        }),
        Member::Call("isPolicy", |k, o, a| {
            let this = o.this::<longshore::aws_sns::FilterOrPolicy>()?;
            ToWire::wire(<longshore::aws_sns::FilterOrPolicy>::is_policy(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_sns::FilterOrPolicy, AWS_SNS_FILTERORPOLICY);
bound_enum!(longshore::aws_sns::FilterOrPolicyType, "aws-cdk-lib.aws_sns.FilterOrPolicyType", {
"FILTER" => Filter,
"POLICY" => Policy,
});
bound_struct!(longshore::aws_sns::HealthyRetryPolicy, AWS_SNS_HEALTHYRETRYPOLICY, "aws-cdk-lib.aws_sns.HealthyRetryPolicy", {
"minDelayTarget" => min_delay_target,
"maxDelayTarget" => max_delay_target,
"numRetries" => num_retries,
"numNoDelayRetries" => num_no_delay_retries,
"numMinDelayRetries" => num_min_delay_retries,
"numMaxDelayRetries" => num_max_delay_retries,
"backoffFunction" => backoff_function,
});
pub(crate) static AWS_SNS_ITOPIC_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.ITopic",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("contentBasedDeduplication", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_sns::ITopic::content_based_deduplication(&*this), k)
        }),
        Member::Get("fifo", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_sns::ITopic::fifo(&*this), k)
        }),
        Member::Get("topicArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_sns::ITopic::topic_arn(&*this), k)
        }),
        Member::Get("topicName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_sns::ITopic::topic_name(&*this), k)
        }),
        Member::Get("masterKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_sns::ITopic::master_key(&*this).cloned(), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addSubscription", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::add_subscription(&*this, &*a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("grantPublish", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::grant_publish(&*this, &*a0)?, k)
        }),
        Member::Call("grantSubscribe", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::grant_subscribe(&*this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricNumberOfMessagesPublished", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_number_of_messages_published(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfNotificationsDelivered", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_number_of_notifications_delivered(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfNotificationsFailed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_number_of_notifications_failed(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfNotificationsFilteredOut", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_number_of_notifications_filtered_out(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfNotificationsFilteredOutInvalidAttributes", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                longshore::aws_sns::ITopic::metric_number_of_notifications_filtered_out_invalid_attributes(&*this, a0)?,
                k,
            )
        }),
        Member::Call("metricNumberOfNotificationsFilteredOutNoMessageAttributes", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                longshore::aws_sns::ITopic::metric_number_of_notifications_filtered_out_no_message_attributes(
                    &*this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricPublishSize", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_publish_size(&*this, a0)?, k)
        }),
        Member::Call("metricSMSMonthToDateSpentUSD", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_sms_month_to_date_spent_usd(&*this, a0)?, k)
        }),
        Member::Call("metricSMSSuccessRate", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sns::ITopic::metric_sms_success_rate(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_sns::ITopic> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_sns::ITopic>, AWS_SNS_ITOPIC_DYN, construct);
pub(crate) static AWS_SNS_ITOPICSUBSCRIPTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.ITopicSubscription",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(longshore::aws_sns::ITopicSubscription::bind(&*this, &*a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, AWS_SNS_ITOPICSUBSCRIPTION_DYN);
bound_struct!(longshore::aws_sns::LoggingConfig, AWS_SNS_LOGGINGCONFIG, "aws-cdk-lib.aws_sns.LoggingConfig", {
"protocol" => protocol,
"failureFeedbackRole" => failure_feedback_role,
"successFeedbackRole" => success_feedback_role,
"successFeedbackSampleRate" => success_feedback_sample_rate,
});
bound_enum!(longshore::aws_sns::LoggingProtocol, "aws-cdk-lib.aws_sns.LoggingProtocol", {
"HTTP" => Http,
"SQS" => Sqs,
"LAMBDA" => Lambda,
"FIREHOSE" => Firehose,
"APPLICATION" => Application,
});
bound_struct!(longshore::aws_sns::NumericConditions, AWS_SNS_NUMERICCONDITIONS, "aws-cdk-lib.aws_sns.NumericConditions", {
"allowlist" => allowlist,
"greaterThan" => greater_than,
"greaterThanOrEqualTo" => greater_than_or_equal_to,
"lessThan" => less_than,
"lessThanOrEqualTo" => less_than_or_equal_to,
"between" => between,
"betweenStrict" => between_strict,
});
bound_struct!(longshore::aws_sns::RequestPolicy, AWS_SNS_REQUESTPOLICY, "aws-cdk-lib.aws_sns.RequestPolicy", {
"headerContentType" => header_content_type,
});
bound_struct!(longshore::aws_sns::StringConditions, AWS_SNS_STRINGCONDITIONS, "aws-cdk-lib.aws_sns.StringConditions", {
"allowlist" => allowlist,
"denylist" => denylist,
"matchPrefixes" => match_prefixes,
"matchSuffixes" => match_suffixes,
});
pub(crate) static AWS_SNS_SUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.Subscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_sns::SubscriptionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_sns::Subscription>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("deadLetterQueue", |k, o| {
        let this = o.this::<longshore::aws_sns::Subscription>()?;
        ToWire::wire(<longshore::aws_sns::Subscription>::dead_letter_queue(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_sns::Subscription, AWS_SNS_SUBSCRIPTION, construct);
pub(crate) static AWS_SNS_SUBSCRIPTIONFILTER: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.SubscriptionFilter",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<Option<Vec<longshore_core::value::Value>>>(k, 0)?;
        Ok(Native::of(<longshore::aws_sns::SubscriptionFilter>::new(a0.unwrap_or_default())))
    }),
    statics: &[
        ("existsFilter", |k, a| ToWire::wire(<longshore::aws_sns::SubscriptionFilter>::exists_filter(), k)),
        ("notExistsFilter", |k, a| ToWire::wire(<longshore::aws_sns::SubscriptionFilter>::not_exists_filter(), k)),
        ("numericFilter", |k, a| {
            let a0 = a.get::<longshore::aws_sns::NumericConditions>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::SubscriptionFilter>::numeric_filter(a0), k)
        }),
        ("stringFilter", |k, a| {
            let a0 = a.get::<longshore::aws_sns::StringConditions>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::SubscriptionFilter>::string_filter(a0), k)
        }),
    ],
    members: &[Member::Get("conditions", |k, o| {
        let this = o.this::<longshore::aws_sns::SubscriptionFilter>()?;
        ToWire::wire(<longshore::aws_sns::SubscriptionFilter>::conditions(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_sns::SubscriptionFilter, AWS_SNS_SUBSCRIPTIONFILTER);
bound_struct!(longshore::aws_sns::SubscriptionProps, AWS_SNS_SUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns.SubscriptionProps", {
"topic" => topic,
"endpoint" => endpoint,
"protocol" => protocol,
"rawMessageDelivery" => raw_message_delivery,
"region" => region,
"deadLetterQueue" => dead_letter_queue,
"subscriptionRoleArn" => subscription_role_arn,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
"deliveryPolicy" => delivery_policy,
});
bound_enum!(longshore::aws_sns::SubscriptionProtocol, "aws-cdk-lib.aws_sns.SubscriptionProtocol", {
"HTTP" => Http,
"HTTPS" => Https,
"EMAIL" => Email,
"EMAIL_JSON" => EmailJson,
"SMS" => Sms,
"SQS" => Sqs,
"APPLICATION" => Application,
"LAMBDA" => Lambda,
"FIREHOSE" => Firehose,
});
bound_struct!(longshore::aws_sns::ThrottlePolicy, AWS_SNS_THROTTLEPOLICY, "aws-cdk-lib.aws_sns.ThrottlePolicy", {
"maxReceivesPerSecond" => max_receives_per_second,
});
pub(crate) static AWS_SNS_TOPIC: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.Topic",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_sns::TopicProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_sns::Topic>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromTopicArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_sns::Topic>::from_topic_arn(&a0, a1, a2)?, k)
        }),
        ("fromTopicAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_sns::TopicAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_sns::Topic>::from_topic_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("contentBasedDeduplication", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::content_based_deduplication(&this),
                k,
            )
        }),
        Member::Get("fifo", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::fifo(&this), k)
        }),
        Member::Get("topicArn", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::topic_arn(&this), k)
        }),
        Member::Get("topicName", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::topic_name(&this), k)
        }),
        Member::Get("masterKey", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::master_key(&this).cloned(), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addLoggingConfig", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_sns::LoggingConfig>(k, 0)?;
            {
                <longshore::aws_sns::Topic>::add_logging_config(&this, a0);
                Ok(Json::Null)
            }
        }),
        Member::Call("addSubscription", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::add_subscription(&this, &*a0)?, k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("bindAsNotificationRuleTarget", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.construct(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_codestarnotifications::INotificationRuleTarget>::bind_as_notification_rule_target(&this, &a0)?, k)
        }),
        Member::Call("grantPublish", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::grant_publish(&this, &*a0)?, k)
        }),
        Member::Call("grantSubscribe", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::grant_subscribe(&this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricNumberOfMessagesPublished", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_messages_published(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfNotificationsDelivered", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_notifications_delivered(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfNotificationsFailed", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_notifications_failed(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfNotificationsFilteredOut", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_notifications_filtered_out(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfNotificationsFilteredOutInvalidAttributes", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_notifications_filtered_out_invalid_attributes(&this, a0)?, k)
        }),
        Member::Call("metricNumberOfNotificationsFilteredOutNoMessageAttributes", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_number_of_notifications_filtered_out_no_message_attributes(&this, a0)?, k)
        }),
        Member::Call("metricPublishSize", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_publish_size(&this, a0)?, k)
        }),
        Member::Call("metricSMSMonthToDateSpentUSD", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_sms_month_to_date_spent_usd(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricSMSSuccessRate", |k, o, a| {
            let this = o.this::<longshore::aws_sns::Topic>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sns::Topic as longshore::aws_sns::ITopic>::metric_sms_success_rate(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns::Topic => longshore::aws_codestarnotifications::NotificationRuleTargetRef, |t| <longshore::aws_codestarnotifications::NotificationRuleTargetRef>::from(&t)),
        upcast!(longshore::aws_sns::Topic => std::rc::Rc<dyn longshore::aws_codestarnotifications::INotificationRuleTarget>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_sns::Topic => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_sns::Topic => std::rc::Rc<dyn longshore::aws_sns::ITopic>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns::Topic, AWS_SNS_TOPIC, construct);
bound_struct!(longshore::aws_sns::TopicAttributes, AWS_SNS_TOPICATTRIBUTES, "aws-cdk-lib.aws_sns.TopicAttributes", {
"topicArn" => topic_arn,
"keyArn" => key_arn,
"contentBasedDeduplication" => content_based_deduplication default,
});
pub(crate) static AWS_SNS_TOPICPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_sns.TopicPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_sns::TopicPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_sns::TopicPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("document", |k, o| {
        let this = o.this::<longshore::aws_sns::TopicPolicy>()?;
        ToWire::wire(Clone::clone(<longshore::aws_sns::TopicPolicy>::document(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_sns::TopicPolicy, AWS_SNS_TOPICPOLICY, construct);
bound_struct!(longshore::aws_sns::TopicPolicyProps, AWS_SNS_TOPICPOLICYPROPS, "aws-cdk-lib.aws_sns.TopicPolicyProps", {
"topics" => topics,
"enforceSSL" => enforce_ssl,
"policyDocument" => policy_document,
});
bound_struct!(longshore::aws_sns::TopicProps, AWS_SNS_TOPICPROPS, "aws-cdk-lib.aws_sns.TopicProps", {
"displayName" => display_name,
"topicName" => topic_name,
"masterKey" => master_key,
"contentBasedDeduplication" => content_based_deduplication,
"fifo" => fifo,
"messageRetentionPeriodInDays" => message_retention_period_in_days,
"enforceSSL" => enforce_ssl,
"signatureVersion" => signature_version,
"tracingConfig" => tracing_config,
"fifoThroughputScope" => fifo_throughput_scope,
"loggingConfigs" => logging_configs,
});
bound_struct!(longshore::aws_sns::TopicSubscriptionConfig, AWS_SNS_TOPICSUBSCRIPTIONCONFIG, "aws-cdk-lib.aws_sns.TopicSubscriptionConfig", {
"subscriberScope" => subscriber_scope,
"subscriberId" => subscriber_id,
"endpoint" => endpoint,
"protocol" => protocol,
"rawMessageDelivery" => raw_message_delivery,
"region" => region,
"deadLetterQueue" => dead_letter_queue,
"subscriptionDependency" => subscription_dependency,
"subscriptionRoleArn" => subscription_role_arn,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
"deliveryPolicy" => delivery_policy,
});
bound_enum!(longshore::aws_sns::TracingConfig, "aws-cdk-lib.aws_sns.TracingConfig", {
"PASS_THROUGH" => PassThrough,
"ACTIVE" => Active,
});
