//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_SNS_SUBSCRIPTIONS_EMAILSUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns_subscriptions.EmailSubscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::EmailSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_sns_subscriptions::EmailSubscription>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_sns_subscriptions::EmailSubscription>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_sns_subscriptions::EmailSubscription as longshore::aws_sns::ITopicSubscription>::bind(
                &this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns_subscriptions::EmailSubscription => std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns_subscriptions::EmailSubscription, AWS_SNS_SUBSCRIPTIONS_EMAILSUBSCRIPTION);
bound_struct!(longshore::aws_sns_subscriptions::EmailSubscriptionProps, AWS_SNS_SUBSCRIPTIONS_EMAILSUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns_subscriptions.EmailSubscriptionProps", {
"json" => json,
"deadLetterQueue" => dead_letter_queue,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
});
pub(crate) static AWS_SNS_SUBSCRIPTIONS_LAMBDASUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns_subscriptions.LambdaSubscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::LambdaSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_sns_subscriptions::LambdaSubscription>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_sns_subscriptions::LambdaSubscription>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_sns_subscriptions::LambdaSubscription as longshore::aws_sns::ITopicSubscription>::bind(
                &this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns_subscriptions::LambdaSubscription => std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns_subscriptions::LambdaSubscription, AWS_SNS_SUBSCRIPTIONS_LAMBDASUBSCRIPTION);
bound_struct!(longshore::aws_sns_subscriptions::LambdaSubscriptionProps, AWS_SNS_SUBSCRIPTIONS_LAMBDASUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns_subscriptions.LambdaSubscriptionProps", {
"deadLetterQueue" => dead_letter_queue,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
});
pub(crate) static AWS_SNS_SUBSCRIPTIONS_SMSSUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns_subscriptions.SmsSubscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::SmsSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_sns_subscriptions::SmsSubscription>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_sns_subscriptions::SmsSubscription>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_sns_subscriptions::SmsSubscription as longshore::aws_sns::ITopicSubscription>::bind(
                &this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns_subscriptions::SmsSubscription => std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns_subscriptions::SmsSubscription, AWS_SNS_SUBSCRIPTIONS_SMSSUBSCRIPTION);
bound_struct!(longshore::aws_sns_subscriptions::SmsSubscriptionProps, AWS_SNS_SUBSCRIPTIONS_SMSSUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns_subscriptions.SmsSubscriptionProps", {
"deadLetterQueue" => dead_letter_queue,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
});
pub(crate) static AWS_SNS_SUBSCRIPTIONS_SQSSUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns_subscriptions.SqsSubscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::SqsSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_sns_subscriptions::SqsSubscription>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_sns_subscriptions::SqsSubscription>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_sns_subscriptions::SqsSubscription as longshore::aws_sns::ITopicSubscription>::bind(
                &this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns_subscriptions::SqsSubscription => std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns_subscriptions::SqsSubscription, AWS_SNS_SUBSCRIPTIONS_SQSSUBSCRIPTION);
bound_struct!(longshore::aws_sns_subscriptions::SqsSubscriptionProps, AWS_SNS_SUBSCRIPTIONS_SQSSUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns_subscriptions.SqsSubscriptionProps", {
"rawMessageDelivery" => raw_message_delivery,
"deadLetterQueue" => dead_letter_queue,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
});
pub(crate) static AWS_SNS_SUBSCRIPTIONS_URLSUBSCRIPTION: Class = Class {
    fqn: "aws-cdk-lib.aws_sns_subscriptions.UrlSubscription",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::UrlSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_sns_subscriptions::UrlSubscription>::with_props(a0, a1)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_sns_subscriptions::UrlSubscription>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        ToWire::wire(
            <longshore::aws_sns_subscriptions::UrlSubscription as longshore::aws_sns::ITopicSubscription>::bind(
                &this, &*a0,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sns_subscriptions::UrlSubscription => std::rc::Rc<dyn longshore::aws_sns::ITopicSubscription>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sns_subscriptions::UrlSubscription, AWS_SNS_SUBSCRIPTIONS_URLSUBSCRIPTION);
bound_struct!(longshore::aws_sns_subscriptions::UrlSubscriptionProps, AWS_SNS_SUBSCRIPTIONS_URLSUBSCRIPTIONPROPS, "aws-cdk-lib.aws_sns_subscriptions.UrlSubscriptionProps", {
"rawMessageDelivery" => raw_message_delivery,
"protocol" => protocol,
"deliveryPolicy" => delivery_policy,
"deadLetterQueue" => dead_letter_queue,
"filterPolicy" => filter_policy,
"filterPolicyWithMessageBody" => filter_policy_with_message_body,
});
