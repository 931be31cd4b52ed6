//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

bound_enum!(longshore::aws_lambda_event_sources::AuthenticationMethod, "aws-cdk-lib.aws_lambda_event_sources.AuthenticationMethod", {
"SASL_SCRAM_512_AUTH" => SaslScram512Auth,
"SASL_SCRAM_256_AUTH" => SaslScram256Auth,
"BASIC_AUTH" => BasicAuth,
"CLIENT_CERTIFICATE_TLS_AUTH" => ClientCertificateTlsAuth,
});
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_KAFKADLQ: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.KafkaDlq",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<String>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::KafkaDlq>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::KafkaDlq>()?;
        let a0 = a.get::<longshore::aws_lambda::EventSourceMapping>(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_lambda_event_sources::KafkaDlq as longshore::aws_lambda::IEventSourceDlq>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::KafkaDlq => std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::KafkaDlq, AWS_LAMBDA_EVENT_SOURCES_KAFKADLQ);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_MANAGEDKAFKAEVENTSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.ManagedKafkaEventSource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_lambda_event_sources::ManagedKafkaEventSourceProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::ManagedKafkaEventSource>::new(a0)?))
    }),
    statics: &[],
    members: &[
        Member::Get("eventSourceMappingArn", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::ManagedKafkaEventSource>()?;
            ToWire::wire(
                <longshore::aws_lambda_event_sources::ManagedKafkaEventSource>::event_source_mapping_arn(&this)?,
                k,
            )
        }),
        Member::Get("eventSourceMappingId", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::ManagedKafkaEventSource>()?;
            ToWire::wire(
                <longshore::aws_lambda_event_sources::ManagedKafkaEventSource>::event_source_mapping_id(&this)?,
                k,
            )
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_lambda_event_sources::ManagedKafkaEventSource>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_lambda_event_sources::ManagedKafkaEventSource as longshore::aws_lambda::IEventSource>::bind(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::ManagedKafkaEventSource => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::ManagedKafkaEventSource, AWS_LAMBDA_EVENT_SOURCES_MANAGEDKAFKAEVENTSOURCE);
bound_struct!(longshore::aws_lambda_event_sources::ManagedKafkaEventSourceProps, AWS_LAMBDA_EVENT_SOURCES_MANAGEDKAFKAEVENTSOURCEPROPS, "aws-cdk-lib.aws_lambda_event_sources.ManagedKafkaEventSourceProps", {
"clusterArn" => cluster_arn,
"topic" => topic,
"startingPosition" => starting_position,
"batchSize" => batch_size,
"maxBatchingWindow" => max_batching_window,
"enabled" => enabled,
"provisionedPollerConfig" => provisioned_poller_config,
"secret" => secret,
"consumerGroupId" => consumer_group_id,
"filters" => filters,
"filterEncryption" => filter_encryption,
"onFailure" => on_failure,
"startingPositionTimestamp" => starting_position_timestamp,
"logLevel" => log_level,
"metricsConfig" => metrics_config,
"bisectBatchOnError" => bisect_batch_on_error,
"maxRecordAge" => max_record_age,
"retryAttempts" => retry_attempts,
"reportBatchItemFailures" => report_batch_item_failures,
});
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_S3EVENTSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.S3EventSource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_s3::Bucket>(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda_event_sources::S3EventSourceProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::S3EventSource>::new(&a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("bucket", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::S3EventSource>()?;
            ToWire::wire(<longshore::aws_lambda_event_sources::S3EventSource>::bucket(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_lambda_event_sources::S3EventSource>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_lambda_event_sources::S3EventSource as longshore::aws_lambda::IEventSource>::bind(
                    &this, &*a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::S3EventSource => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::S3EventSource, AWS_LAMBDA_EVENT_SOURCES_S3EVENTSOURCE);
bound_struct!(longshore::aws_lambda_event_sources::S3EventSourceProps, AWS_LAMBDA_EVENT_SOURCES_S3EVENTSOURCEPROPS, "aws-cdk-lib.aws_lambda_event_sources.S3EventSourceProps", {
"events" => events,
"filters" => filters,
});
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_S3EVENTSOURCEV2: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.S3EventSourceV2",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda_event_sources::S3EventSourceProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::S3EventSourceV2>::new(a0, a1)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::S3EventSourceV2>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        {
            <longshore::aws_lambda_event_sources::S3EventSourceV2 as longshore::aws_lambda::IEventSource>::bind(
                &this, &*a0,
            )?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::S3EventSourceV2 => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::S3EventSourceV2, AWS_LAMBDA_EVENT_SOURCES_S3EVENTSOURCEV2);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_S3ONFAILUREDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.S3OnFailureDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_s3::IBucket>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::S3OnFailureDestination>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::S3OnFailureDestination>()?;
        let a0 = a.get::<longshore::aws_lambda::EventSourceMapping>(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        ToWire::wire(<longshore::aws_lambda_event_sources::S3OnFailureDestination as longshore::aws_lambda::IEventSourceDlq>::bind(&this, &a0, &*a1)?, k)
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::S3OnFailureDestination => std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::S3OnFailureDestination, AWS_LAMBDA_EVENT_SOURCES_S3ONFAILUREDESTINATION);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_SELFMANAGEDKAFKAEVENTSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.SelfManagedKafkaEventSource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<longshore::aws_lambda_event_sources::SelfManagedKafkaEventSourceProps>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::SelfManagedKafkaEventSource>::new(a0)?))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::SelfManagedKafkaEventSource>()?;
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
        {
            <longshore::aws_lambda_event_sources::SelfManagedKafkaEventSource as longshore::aws_lambda::IEventSource>::bind(&this, &*a0)?;
            Ok(Json::Null)
        }
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::SelfManagedKafkaEventSource => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(
    longshore::aws_lambda_event_sources::SelfManagedKafkaEventSource,
    AWS_LAMBDA_EVENT_SOURCES_SELFMANAGEDKAFKAEVENTSOURCE
);
bound_struct!(longshore::aws_lambda_event_sources::SelfManagedKafkaEventSourceProps, AWS_LAMBDA_EVENT_SOURCES_SELFMANAGEDKAFKAEVENTSOURCEPROPS, "aws-cdk-lib.aws_lambda_event_sources.SelfManagedKafkaEventSourceProps", {
"bootstrapServers" => bootstrap_servers,
"vpc" => vpc,
"vpcSubnets" => vpc_subnets,
"securityGroup" => security_group,
"authenticationMethod" => authentication_method,
"rootCACertificate" => root_ca_certificate,
"topic" => topic,
"startingPosition" => starting_position,
"batchSize" => batch_size,
"maxBatchingWindow" => max_batching_window,
"enabled" => enabled,
"provisionedPollerConfig" => provisioned_poller_config,
"secret" => secret,
"consumerGroupId" => consumer_group_id,
"filters" => filters,
"filterEncryption" => filter_encryption,
"onFailure" => on_failure,
"startingPositionTimestamp" => starting_position_timestamp,
"logLevel" => log_level,
"metricsConfig" => metrics_config,
"bisectBatchOnError" => bisect_batch_on_error,
"maxRecordAge" => max_record_age,
"retryAttempts" => retry_attempts,
"reportBatchItemFailures" => report_batch_item_failures,
});
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_SNSDLQ: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.SnsDlq",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::SnsDlq>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::SnsDlq>()?;
        let a0 = a.get::<longshore::aws_lambda::EventSourceMapping>(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_lambda_event_sources::SnsDlq as longshore::aws_lambda::IEventSourceDlq>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::SnsDlq => std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::SnsDlq, AWS_LAMBDA_EVENT_SOURCES_SNSDLQ);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_SNSEVENTSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.SnsEventSource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sns::ITopic>>(k, 0)?;
        let a1 = a.get::<longshore::aws_sns_subscriptions::LambdaSubscriptionProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::SnsEventSource>::with_props(a0, a1)))
    }),
    statics: &[],
    members: &[
        Member::Get("topic", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::SnsEventSource>()?;
            ToWire::wire(<longshore::aws_lambda_event_sources::SnsEventSource>::topic(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_lambda_event_sources::SnsEventSource>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_lambda_event_sources::SnsEventSource as longshore::aws_lambda::IEventSource>::bind(
                    &this, &*a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::SnsEventSource => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::SnsEventSource, AWS_LAMBDA_EVENT_SOURCES_SNSEVENTSOURCE);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_SQSDLQ: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.SqsDlq",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::SqsDlq>::new(a0)))
    }),
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_lambda_event_sources::SqsDlq>()?;
        let a0 = a.get::<longshore::aws_lambda::EventSourceMapping>(k, 0)?;
        let a1 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 1)?;
        ToWire::wire(
            <longshore::aws_lambda_event_sources::SqsDlq as longshore::aws_lambda::IEventSourceDlq>::bind(
                &this, &a0, &*a1,
            )?,
            k,
        )
    })],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::SqsDlq => std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSourceDlq>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::SqsDlq, AWS_LAMBDA_EVENT_SOURCES_SQSDLQ);
pub(crate) static AWS_LAMBDA_EVENT_SOURCES_SQSEVENTSOURCE: Class = Class {
    fqn: "aws-cdk-lib.aws_lambda_event_sources.SqsEventSource",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_sqs::IQueue>>(k, 0)?;
        let a1 = a.get::<longshore::aws_lambda_event_sources::SqsEventSourceProps>(k, 1)?;
        Ok(Native::of(<longshore::aws_lambda_event_sources::SqsEventSource>::with_props(a0, a1)?))
    }),
    statics: &[],
    members: &[
        Member::Get("eventSourceMappingArn", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::SqsEventSource>()?;
            ToWire::wire(<longshore::aws_lambda_event_sources::SqsEventSource>::event_source_mapping_arn(&this)?, k)
        }),
        Member::Get("eventSourceMappingId", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::SqsEventSource>()?;
            ToWire::wire(<longshore::aws_lambda_event_sources::SqsEventSource>::event_source_mapping_id(&this)?, k)
        }),
        Member::Get("queue", |k, o| {
            let this = o.this::<longshore::aws_lambda_event_sources::SqsEventSource>()?;
            ToWire::wire(<longshore::aws_lambda_event_sources::SqsEventSource>::queue(&this), k)
        }),
        Member::Call("bind", |k, o, a| {
            let this = o.this::<longshore::aws_lambda_event_sources::SqsEventSource>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_lambda::IFunction>>(k, 0)?;
            {
                <longshore::aws_lambda_event_sources::SqsEventSource as longshore::aws_lambda::IEventSource>::bind(
                    &this, &*a0,
                )?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_lambda_event_sources::SqsEventSource => std::rc::Rc<dyn longshore::aws_lambda::IEventSource>, |t| <std::rc::Rc<dyn longshore::aws_lambda::IEventSource>>::from(t)),
    ],
};
bound!(longshore::aws_lambda_event_sources::SqsEventSource, AWS_LAMBDA_EVENT_SOURCES_SQSEVENTSOURCE);
bound_struct!(longshore::aws_lambda_event_sources::SqsEventSourceProps, AWS_LAMBDA_EVENT_SOURCES_SQSEVENTSOURCEPROPS, "aws-cdk-lib.aws_lambda_event_sources.SqsEventSourceProps", {
"batchSize" => batch_size,
"maxBatchingWindow" => max_batching_window,
"reportBatchItemFailures" => report_batch_item_failures,
"enabled" => enabled,
"filters" => filters,
"filterEncryption" => filter_encryption,
"maxConcurrency" => max_concurrency,
"metricsConfig" => metrics_config,
"provisionedPollerConfig" => provisioned_poller_config,
});
