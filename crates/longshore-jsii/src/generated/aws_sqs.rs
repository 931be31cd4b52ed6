//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_struct!(longshore::aws_sqs::DeadLetterQueue, AWS_SQS_DEADLETTERQUEUE, "aws-cdk-lib.aws_sqs.DeadLetterQueue", {
"queue" => queue,
"maxReceiveCount" => max_receive_count,
});
bound_enum!(longshore::aws_sqs::DeduplicationScope, "aws-cdk-lib.aws_sqs.DeduplicationScope", {
"MESSAGE_GROUP" => MessageGroup,
"QUEUE" => Queue,
});
bound_enum!(longshore::aws_sqs::FifoThroughputLimit, "aws-cdk-lib.aws_sqs.FifoThroughputLimit", {
"PER_QUEUE" => PerQueue,
"PER_MESSAGE_GROUP_ID" => PerMessageGroupId,
});
pub(crate) static AWS_SQS_IQUEUE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_sqs.IQueue",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("fifo", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::fifo(&*this), k)
        }),
        Member::Get("queueArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::queue_arn(&*this), k)
        }),
        Member::Get("queueName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::queue_name(&*this), k)
        }),
        Member::Get("queueUrl", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::queue_url(&*this), k)
        }),
        Member::Get("encryptionMasterKey", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::encryption_master_key(&*this).cloned(), k)
        }),
        Member::Get("encryptionType", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_sqs::IQueue::encryption_type(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::add_to_resource_policy(&*this, a0)?, k)
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(longshore::aws_sqs::IQueue::grant(&*this, &*a0, &a1)?, k)
        }),
        Member::Call("grantConsumeMessages", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::grant_consume_messages(&*this, &*a0)?, k)
        }),
        Member::Call("grantPurge", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::grant_purge(&*this, &*a0)?, k)
        }),
        Member::Call("grantSendMessages", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::grant_send_messages(&*this, &*a0)?, k)
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric(&*this, &a0, a1)?, k)
        }),
        Member::Call("metricApproximateAgeOfOldestMessage", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_approximate_age_of_oldest_message(&*this, a0)?, k)
        }),
        Member::Call("metricApproximateNumberOfMessagesDelayed", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_approximate_number_of_messages_delayed(&*this, a0)?, k)
        }),
        Member::Call("metricApproximateNumberOfMessagesNotVisible", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_approximate_number_of_messages_not_visible(&*this, a0)?, k)
        }),
        Member::Call("metricApproximateNumberOfMessagesVisible", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_approximate_number_of_messages_visible(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfEmptyReceives", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_number_of_empty_receives(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfMessagesDeleted", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_number_of_messages_deleted(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfMessagesReceived", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_number_of_messages_received(&*this, a0)?, k)
        }),
        Member::Call("metricNumberOfMessagesSent", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_number_of_messages_sent(&*this, a0)?, k)
        }),
        Member::Call("metricSentMessageSize", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(longshore::aws_sqs::IQueue::metric_sent_message_size(&*this, a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_sqs::IQueue> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_sqs::IQueue>, AWS_SQS_IQUEUE_DYN, construct);
pub(crate) static AWS_SQS_QUEUE: Class = Class {
    fqn: "aws-cdk-lib.aws_sqs.Queue",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_sqs::QueueProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_sqs::Queue>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromQueueArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_sqs::Queue>::from_queue_arn(&a0, a1, a2)?, k)
        }),
        ("fromQueueAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_sqs::QueueAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_sqs::Queue>::from_queue_attributes(&a0, a1, a2)?, k)
        }),
    ],
    members: &[
        Member::Get("fifo", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::fifo(&this), k)
        }),
        Member::Get("queueArn", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::queue_arn(&this), k)
        }),
        Member::Get("queueName", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::queue_name(&this), k)
        }),
        Member::Get("queueUrl", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::queue_url(&this), k)
        }),
        Member::Get("deadLetterQueue", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue>::dead_letter_queue(&this).cloned(), k)
        }),
        Member::Get("encryptionMasterKey", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::encryption_master_key(&this).cloned(),
                k,
            )
        }),
        Member::Get("encryptionType", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::encryption_type(&this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("grant", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::grant(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantConsumeMessages", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::grant_consume_messages(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("grantOnKey", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.rest::<String>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::grant_on_key(&this, &*a0, &a1)?, k)
        }),
        Member::Call("grantPurge", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::grant_purge(&this, &*a0)?, k)
        }),
        Member::Call("grantSendMessages", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::grant_send_messages(&this, &*a0)?,
                k,
            )
        }),
        Member::Call("metric", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 1)?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric(&this, &a0, a1)?, k)
        }),
        Member::Call("metricApproximateAgeOfOldestMessage", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_approximate_age_of_oldest_message(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricApproximateNumberOfMessagesDelayed", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_approximate_number_of_messages_delayed(&this, a0)?, k)
        }),
        Member::Call("metricApproximateNumberOfMessagesNotVisible", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_approximate_number_of_messages_not_visible(&this, a0)?, k)
        }),
        Member::Call("metricApproximateNumberOfMessagesVisible", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_approximate_number_of_messages_visible(&this, a0)?, k)
        }),
        Member::Call("metricNumberOfEmptyReceives", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_number_of_empty_receives(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricNumberOfMessagesDeleted", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_number_of_messages_deleted(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfMessagesReceived", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_number_of_messages_received(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("metricNumberOfMessagesSent", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_number_of_messages_sent(&this, a0)?,
                k,
            )
        }),
        Member::Call("metricSentMessageSize", |k, o, a| {
            let this = o.this::<longshore::aws_sqs::Queue>()?;
            let a0 = a.get::<longshore::aws_cloudwatch::MetricOptions>(k, 0)?;
            ToWire::wire(
                <longshore::aws_sqs::Queue as longshore::aws_sqs::IQueue>::metric_sent_message_size(&this, a0)?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_sqs::Queue => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_sqs::Queue => std::rc::Rc<dyn longshore::aws_sqs::IQueue>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_sqs::Queue, AWS_SQS_QUEUE, construct);
bound_struct!(longshore::aws_sqs::QueueAttributes, AWS_SQS_QUEUEATTRIBUTES, "aws-cdk-lib.aws_sqs.QueueAttributes", {
"queueArn" => queue_arn,
"queueUrl" => queue_url,
"queueName" => queue_name,
"keyArn" => key_arn,
"fifo" => fifo,
});
bound_enum!(longshore::aws_sqs::QueueEncryption, "aws-cdk-lib.aws_sqs.QueueEncryption", {
"UNENCRYPTED" => Unencrypted,
"KMS_MANAGED" => KmsManaged,
"KMS" => Kms,
"SQS_MANAGED" => SqsManaged,
});
pub(crate) static AWS_SQS_QUEUEPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_sqs.QueuePolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_sqs::QueuePolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_sqs::QueuePolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[Member::Get("document", |k, o| {
        let this = o.this::<longshore::aws_sqs::QueuePolicy>()?;
        ToWire::wire(Clone::clone(<longshore::aws_sqs::QueuePolicy>::document(&this)), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_sqs::QueuePolicy, AWS_SQS_QUEUEPOLICY, construct);
bound_struct!(longshore::aws_sqs::QueuePolicyProps, AWS_SQS_QUEUEPOLICYPROPS, "aws-cdk-lib.aws_sqs.QueuePolicyProps", {
"queues" => queues,
});
bound_struct!(longshore::aws_sqs::QueueProps, AWS_SQS_QUEUEPROPS, "aws-cdk-lib.aws_sqs.QueueProps", {
"queueName" => queue_name,
"retentionPeriod" => retention_period,
"deliveryDelay" => delivery_delay,
"maxMessageSizeBytes" => max_message_size_bytes,
"receiveMessageWaitTime" => receive_message_wait_time,
"visibilityTimeout" => visibility_timeout,
"deadLetterQueue" => dead_letter_queue,
"encryption" => encryption,
"encryptionMasterKey" => encryption_master_key,
"dataKeyReuse" => data_key_reuse,
"fifo" => fifo,
"contentBasedDeduplication" => content_based_deduplication,
"deduplicationScope" => deduplication_scope,
"fifoThroughputLimit" => fifo_throughput_limit,
"removalPolicy" => removal_policy,
"enforceSSL" => enforce_ssl,
"redriveAllowPolicy" => redrive_allow_policy,
});
bound_struct!(longshore::aws_sqs::RedriveAllowPolicy, AWS_SQS_REDRIVEALLOWPOLICY, "aws-cdk-lib.aws_sqs.RedriveAllowPolicy", {
"redrivePermission" => redrive_permission,
"sourceQueues" => source_queues,
});
bound_enum!(longshore::aws_sqs::RedrivePermission, "aws-cdk-lib.aws_sqs.RedrivePermission", {
"ALLOW_ALL" => AllowAll,
"DENY_ALL" => DenyAll,
"BY_QUEUE" => ByQueue,
});
