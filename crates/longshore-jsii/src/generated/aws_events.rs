//! Written by `cargo xtask codegen bindings`; do not edit.

#![allow(unused_imports, unused_variables, clippy::all, reason = "generated: one pattern fits all calls")]

use serde_json::Value as Json;

use crate::class::{Class, Member, Native};
use crate::wire::{ToWire, bound, bound_enum, bound_struct, upcast};

pub(crate) static AWS_EVENTS_APIDESTINATION: Class = Class {
    fqn: "aws-cdk-lib.aws_events.ApiDestination",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::ApiDestinationProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::ApiDestination>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromApiDestinationAttributes", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::ApiDestinationAttributes>(k, 2)?;
        ToWire::wire(<longshore::aws_events::ApiDestination>::from_api_destination_attributes(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("apiDestinationArn", |k, o| {
            let this = o.this::<longshore::aws_events::ApiDestination>()?;
            ToWire::wire(
                <longshore::aws_events::ApiDestination as longshore::aws_events::IApiDestination>::api_destination_arn(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("apiDestinationName", |k, o| {
            let this = o.this::<longshore::aws_events::ApiDestination>()?;
            ToWire::wire(
                <longshore::aws_events::ApiDestination as longshore::aws_events::IApiDestination>::api_destination_name(
                    &this,
                ),
                k,
            )
        }),
        Member::Get("connection", |k, o| {
            let this = o.this::<longshore::aws_events::ApiDestination>()?;
            ToWire::wire(<longshore::aws_events::ApiDestination>::connection(&this), k)
        }),
        Member::Get("apiDestinationArnForPolicy", |k, o| {
            let this = o.this::<longshore::aws_events::ApiDestination>()?;
            ToWire::wire(<longshore::aws_events::ApiDestination as longshore::aws_events::IApiDestination>::api_destination_arn_for_policy(&this), k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events::ApiDestination => std::rc::Rc<dyn longshore::aws_events::IApiDestination>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events::ApiDestination, AWS_EVENTS_APIDESTINATION, construct);
bound_struct!(longshore::aws_events::ApiDestinationAttributes, AWS_EVENTS_APIDESTINATIONATTRIBUTES, "aws-cdk-lib.aws_events.ApiDestinationAttributes", {
"apiDestinationArn" => api_destination_arn,
"connection" => connection,
"apiDestinationArnForPolicy" => api_destination_arn_for_policy,
});
bound_struct!(longshore::aws_events::ApiDestinationProps, AWS_EVENTS_APIDESTINATIONPROPS, "aws-cdk-lib.aws_events.ApiDestinationProps", {
"apiDestinationName" => api_destination_name,
"description" => description,
"connection" => connection,
"endpoint" => endpoint,
"httpMethod" => http_method,
"rateLimitPerSecond" => rate_limit_per_second,
});
pub(crate) static AWS_EVENTS_ARCHIVE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Archive",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::ArchiveProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::Archive>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[
        Member::Get("archiveArn", |k, o| {
            let this = o.this::<longshore::aws_events::Archive>()?;
            ToWire::wire(<longshore::aws_events::Archive>::archive_arn(&this), k)
        }),
        Member::Get("archiveName", |k, o| {
            let this = o.this::<longshore::aws_events::Archive>()?;
            ToWire::wire(<longshore::aws_events::Archive>::archive_name(&this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::Archive, AWS_EVENTS_ARCHIVE, construct);
bound_struct!(longshore::aws_events::ArchiveProps, AWS_EVENTS_ARCHIVEPROPS, "aws-cdk-lib.aws_events.ArchiveProps", {
"archiveName" => archive_name,
"description" => description,
"eventPattern" => event_pattern,
"retention" => retention,
"kmsKey" => kms_key,
"sourceEventBus" => source_event_bus,
});
pub(crate) static AWS_EVENTS_AUTHORIZATION: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Authorization",
    interface: false,
    create: None,
    statics: &[
        ("apiKey", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::secret_value::SecretValue>(k, 1)?;
            ToWire::wire(<longshore::aws_events::Authorization>::api_key(a0, a1), k)
        }),
        ("basic", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore_core::secret_value::SecretValue>(k, 1)?;
            ToWire::wire(<longshore::aws_events::Authorization>::basic(a0, a1), k)
        }),
        ("oauth", |k, a| {
            let a0 = a.get::<longshore::aws_events::OAuthAuthorizationProps>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Authorization>::oauth(a0)?, k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::Authorization, AWS_EVENTS_AUTHORIZATION);
bound_struct!(longshore::aws_events::BaseArchiveProps, AWS_EVENTS_BASEARCHIVEPROPS, "aws-cdk-lib.aws_events.BaseArchiveProps", {
"archiveName" => archive_name,
"description" => description,
"eventPattern" => event_pattern,
"retention" => retention,
"kmsKey" => kms_key,
});
pub(crate) static AWS_EVENTS_CONNECTION: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Connection",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::ConnectionProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::Connection>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromConnectionAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::ConnectionAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_events::Connection>::from_connection_attributes(&a0, a1, a2)?, k)
        }),
        ("fromEventBusArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            let a3 = a.get::<String>(k, 3)?;
            ToWire::wire(<longshore::aws_events::Connection>::from_event_bus_arn(&a0, a1, a2, a3)?, k)
        }),
    ],
    members: &[
        Member::Get("connectionArn", |k, o| {
            let this = o.this::<longshore::aws_events::Connection>()?;
            ToWire::wire(
                <longshore::aws_events::Connection as longshore::aws_events::IConnection>::connection_arn(&this),
                k,
            )
        }),
        Member::Get("connectionName", |k, o| {
            let this = o.this::<longshore::aws_events::Connection>()?;
            ToWire::wire(
                <longshore::aws_events::Connection as longshore::aws_events::IConnection>::connection_name(&this),
                k,
            )
        }),
        Member::Get("connectionSecretArn", |k, o| {
            let this = o.this::<longshore::aws_events::Connection>()?;
            ToWire::wire(
                <longshore::aws_events::Connection as longshore::aws_events::IConnection>::connection_secret_arn(&this),
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events::Connection => std::rc::Rc<dyn longshore::aws_events::IConnection>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events::Connection, AWS_EVENTS_CONNECTION, construct);
bound_struct!(longshore::aws_events::ConnectionAttributes, AWS_EVENTS_CONNECTIONATTRIBUTES, "aws-cdk-lib.aws_events.ConnectionAttributes", {
"connectionName" => connection_name,
"connectionArn" => connection_arn,
"connectionSecretArn" => connection_secret_arn,
});
bound_struct!(longshore::aws_events::ConnectionProps, AWS_EVENTS_CONNECTIONPROPS, "aws-cdk-lib.aws_events.ConnectionProps", {
"connectionName" => connection_name,
"description" => description,
"authorization" => authorization,
"bodyParameters" => body_parameters,
"headerParameters" => header_parameters,
"queryStringParameters" => query_string_parameters,
});
bound_struct!(longshore::aws_events::CronOptions, AWS_EVENTS_CRONOPTIONS, "aws-cdk-lib.aws_events.CronOptions", {
"minute" => minute,
"hour" => hour,
"day" => day,
"month" => month,
"year" => year,
"weekDay" => week_day,
});
pub(crate) static AWS_EVENTS_EVENTBUS: Class = Class {
    fqn: "aws-cdk-lib.aws_events.EventBus",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::EventBusProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::EventBus>::new(&a0, a1, a2)?))
    }),
    statics: &[
        ("fromEventBusArn", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_events::EventBus>::from_event_bus_arn(&a0, a1, a2)?, k)
        }),
        ("fromEventBusAttributes", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<longshore::aws_events::EventBusAttributes>(k, 2)?;
            ToWire::wire(<longshore::aws_events::EventBus>::from_event_bus_attributes(&a0, a1, a2)?, k)
        }),
        ("fromEventBusName", |k, a| {
            let a0 = a.construct(k, 0)?;
            let a1 = a.get::<String>(k, 1)?;
            let a2 = a.get::<String>(k, 2)?;
            ToWire::wire(<longshore::aws_events::EventBus>::from_event_bus_name(&a0, a1, a2)?, k)
        }),
        ("grantAllPutEvents", |k, a| {
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_events::EventBus>::grant_all_put_events(&*a0)?, k)
        }),
    ],
    members: &[
        Member::Get("eventBusArn", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(<longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::event_bus_arn(&this), k)
        }),
        Member::Get("eventBusName", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::event_bus_name(&this),
                k,
            )
        }),
        Member::Get("eventBusPolicy", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::event_bus_policy(&this),
                k,
            )
        }),
        Member::Get("grants", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(<longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::grants(&this), k)
        }),
        Member::Get("eventSourceName", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::event_source_name(&this),
                k,
            )
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            ToWire::wire(<longshore::aws_events::EventBus as longshore::aws_iam::IResourceWithPolicy>::env(&this), k)
        }),
        Member::Call("addToResourcePolicy", |k, o, a| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            let a0 = a.get::<longshore::aws_iam::PolicyStatement>(k, 0)?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_iam::IResourceWithPolicy>::add_to_resource_policy(
                    &this, a0,
                )?,
                k,
            )
        }),
        Member::Call("archive", |k, o, a| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::BaseArchiveProps>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::archive(&this, &a0, a1)?,
                k,
            )
        }),
        Member::Call("grantPutEventsTo", |k, o, a| {
            let this = o.this::<longshore::aws_events::EventBus>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(
                <longshore::aws_events::EventBus as longshore::aws_events::IEventBus>::grant_put_events_to_with(
                    &this,
                    &*a0,
                    a1.as_deref(),
                )?,
                k,
            )
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events::EventBus => std::rc::Rc<dyn longshore::aws_events::IEventBus>, |t| std::rc::Rc::new(t)),
        upcast!(longshore::aws_events::EventBus => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events::EventBus, AWS_EVENTS_EVENTBUS, construct);
bound_struct!(longshore::aws_events::EventBusAttributes, AWS_EVENTS_EVENTBUSATTRIBUTES, "aws-cdk-lib.aws_events.EventBusAttributes", {
"eventBusName" => event_bus_name,
"eventBusArn" => event_bus_arn,
"eventBusPolicy" => event_bus_policy,
"eventSourceName" => event_source_name,
});
pub(crate) static AWS_EVENTS_EVENTBUSGRANTS: Class = Class {
    fqn: "aws-cdk-lib.aws_events.EventBusGrants",
    interface: false,
    create: None,
    statics: &[("fromEventBus", |k, a| {
        let a0 = a.get::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>(k, 0)?;
        ToWire::wire(<longshore::aws_events::EventBusGrants>::from_event_bus(&*a0), k)
    })],
    members: &[
        Member::Call("actions", |k, o, a| {
            let this = o.this::<longshore::aws_events::EventBusGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Vec<String>>(k, 1)?;
            let a1: Vec<&str> = a1.iter().map(String::as_str).collect();
            a.at_most(2)?;
            ToWire::wire(<longshore::aws_events::EventBusGrants>::actions(&this, &*a0, &a1)?, k)
        }),
        Member::Call("allPutEvents", |k, o, a| {
            let this = o.this::<longshore::aws_events::EventBusGrants>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            ToWire::wire(<longshore::aws_events::EventBusGrants>::all_put_events(&this, &*a0)?, k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::EventBusGrants, AWS_EVENTS_EVENTBUSGRANTS);
pub(crate) static AWS_EVENTS_EVENTBUSPOLICY: Class = Class {
    fqn: "aws-cdk-lib.aws_events.EventBusPolicy",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::EventBusPolicyProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::EventBusPolicy>::new(&a0, a1, a2)?))
    }),
    statics: &[],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::EventBusPolicy, AWS_EVENTS_EVENTBUSPOLICY, construct);
bound_struct!(longshore::aws_events::EventBusPolicyProps, AWS_EVENTS_EVENTBUSPOLICYPROPS, "aws-cdk-lib.aws_events.EventBusPolicyProps", {
"eventBus" => event_bus,
"statement" => statement,
"statementId" => statement_id,
});
bound_struct!(longshore::aws_events::EventBusProps, AWS_EVENTS_EVENTBUSPROPS, "aws-cdk-lib.aws_events.EventBusProps", {
"eventBusName" => event_bus_name,
"eventSourceName" => event_source_name,
"deadLetterQueue" => dead_letter_queue,
"description" => description,
"kmsKey" => kms_key,
"logConfig" => log_config,
});
pub(crate) static AWS_EVENTS_EVENTFIELD: Class = Class {
    fqn: "aws-cdk-lib.aws_events.EventField",
    interface: false,
    create: None,
    statics: &[
        ("account", |k, a| ToWire::wire(<longshore::aws_events::EventField>::account(), k)),
        ("detailType", |k, a| ToWire::wire(<longshore::aws_events::EventField>::detail_type(), k)),
        ("eventId", |k, a| ToWire::wire(<longshore::aws_events::EventField>::event_id(), k)),
        ("region", |k, a| ToWire::wire(<longshore::aws_events::EventField>::region(), k)),
        ("source", |k, a| ToWire::wire(<longshore::aws_events::EventField>::source(), k)),
        ("time", |k, a| ToWire::wire(<longshore::aws_events::EventField>::time(), k)),
        ("fromPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::EventField>::from_path(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_enum!(longshore::aws_events::HttpMethod, "aws-cdk-lib.aws_events.HttpMethod", {
"POST" => Post,
"GET" => Get,
"HEAD" => Head,
"OPTIONS" => Options,
"PUT" => Put,
"PATCH" => Patch,
"DELETE" => Delete,
});
pub(crate) static AWS_EVENTS_HTTPPARAMETER: Class = Class {
    fqn: "aws-cdk-lib.aws_events.HttpParameter",
    interface: false,
    create: None,
    statics: &[
        ("fromSecret", |k, a| {
            let a0 = a.get::<longshore_core::secret_value::SecretValue>(k, 0)?;
            ToWire::wire(<longshore::aws_events::HttpParameter>::from_secret(a0), k)
        }),
        ("fromString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::HttpParameter>::from_string(a0), k)
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::HttpParameter, AWS_EVENTS_HTTPPARAMETER);
pub(crate) static AWS_EVENTS_IAPIDESTINATION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IApiDestination",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("apiDestinationArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IApiDestination>>()?;
            ToWire::wire(longshore::aws_events::IApiDestination::api_destination_arn(&*this), k)
        }),
        Member::Get("apiDestinationName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IApiDestination>>()?;
            ToWire::wire(longshore::aws_events::IApiDestination::api_destination_name(&*this), k)
        }),
        Member::Get("apiDestinationArnForPolicy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IApiDestination>>()?;
            ToWire::wire(longshore::aws_events::IApiDestination::api_destination_arn_for_policy(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IApiDestination>, AWS_EVENTS_IAPIDESTINATION_DYN, construct);
pub(crate) static AWS_EVENTS_ICONNECTION_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IConnection",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("connectionArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IConnection>>()?;
            ToWire::wire(longshore::aws_events::IConnection::connection_arn(&*this), k)
        }),
        Member::Get("connectionName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IConnection>>()?;
            ToWire::wire(longshore::aws_events::IConnection::connection_name(&*this), k)
        }),
        Member::Get("connectionSecretArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IConnection>>()?;
            ToWire::wire(longshore::aws_events::IConnection::connection_secret_arn(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IConnection>, AWS_EVENTS_ICONNECTION_DYN, construct);
pub(crate) static AWS_EVENTS_IEVENTBUS_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IEventBus",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("eventBusArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            ToWire::wire(longshore::aws_events::IEventBus::event_bus_arn(&*this), k)
        }),
        Member::Get("eventBusName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            ToWire::wire(longshore::aws_events::IEventBus::event_bus_name(&*this), k)
        }),
        Member::Get("eventBusPolicy", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            ToWire::wire(longshore::aws_events::IEventBus::event_bus_policy(&*this), k)
        }),
        Member::Get("eventSourceName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            ToWire::wire(longshore::aws_events::IEventBus::event_source_name(&*this), k)
        }),
        Member::Get("env", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            ToWire::wire(longshore::aws_iam::IResourceWithPolicy::env(&*this), k)
        }),
        Member::Call("archive", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            let a0 = a.get::<String>(k, 0)?;
            let a1 = a.get::<longshore::aws_events::BaseArchiveProps>(k, 1)?;
            ToWire::wire(longshore::aws_events::IEventBus::archive(&*this, &a0, a1)?, k)
        }),
        Member::Call("grantPutEventsTo", |k, o, a| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IEventBus>>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_iam::IGrantable>>(k, 0)?;
            let a1 = a.get::<Option<String>>(k, 1)?;
            ToWire::wire(longshore::aws_events::IEventBus::grant_put_events_to_with(&*this, &*a0, a1.as_deref())?, k)
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(std::rc::Rc<dyn longshore::aws_events::IEventBus> => std::rc::Rc<dyn longshore::aws_iam::IResourceWithPolicy>, |t| t),
    ],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IEventBus>, AWS_EVENTS_IEVENTBUS_DYN, construct);
pub(crate) static AWS_EVENTS_IRULE_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRule",
    interface: true,
    create: None,
    statics: &[],
    members: &[
        Member::Get("ruleArn", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRule>>()?;
            ToWire::wire(longshore::aws_events::IRule::rule_arn(&*this), k)
        }),
        Member::Get("ruleName", |k, o| {
            let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRule>>()?;
            ToWire::wire(longshore::aws_events::IRule::rule_name(&*this), k)
        }),
    ],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IRule>, AWS_EVENTS_IRULE_DYN, construct);
pub(crate) static AWS_EVENTS_IRULETARGET_DYN: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<std::rc::Rc<dyn longshore::aws_events::IRuleTarget>>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(longshore::aws_events::IRuleTarget::bind(&*this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(std::rc::Rc<dyn longshore::aws_events::IRuleTarget>, AWS_EVENTS_IRULETARGET_DYN);
bound_enum!(longshore::aws_events::IncludeDetail, "aws-cdk-lib.aws_events.IncludeDetail", {
"FULL" => Full,
"NONE" => None,
});
bound_enum!(longshore::aws_events::Level, "aws-cdk-lib.aws_events.Level", {
"INFO" => Info,
"ERROR" => Error,
"TRACE" => Trace,
"OFF" => Off,
});
bound_struct!(longshore::aws_events::LogConfig, AWS_EVENTS_LOGCONFIG, "aws-cdk-lib.aws_events.LogConfig", {
"includeDetail" => include_detail,
"level" => level,
});
pub(crate) static AWS_EVENTS_MATCH: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Match",
    interface: false,
    create: None,
    statics: &[
        ("allOf", |k, a| {
            let a0 = a.rest::<Vec<longshore_core::value::Value>>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::all_of(a0)?)
        }),
        ("anyOf", |k, a| {
            let a0 = a.rest::<Vec<longshore_core::value::Value>>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::any_of(a0)?)
        }),
        ("anythingBut", |k, a| {
            let a0 = a.rest::<longshore_core::value::Value>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but(a0)?)
        }),
        ("anythingButEqualsIgnoreCase", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_equals_ignore_case(a0))
        }),
        ("anythingButPrefix", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_prefix(a0))
        }),
        ("anythingButSuffix", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_suffix(a0))
        }),
        ("anythingButWildcard", |k, a| {
            let a0 = a.rest::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::anything_but_wildcard(a0))
        }),
        ("cidr", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::cidr(&a0)?)
        }),
        ("doesNotExist", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::does_not_exist())),
        ("equal", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::equal(a0))
        }),
        ("equalsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::equals_ignore_case(a0))
        }),
        ("exactString", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::exact_string(a0))
        }),
        ("exists", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::exists())),
        ("greaterThan", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::greater_than(a0))
        }),
        ("greaterThanOrEqual", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::greater_than_or_equal(a0))
        }),
        ("interval", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            let a1 = a.get::<f64>(k, 1)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::interval(a0, a1)?)
        }),
        ("ipAddressRange", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::ip_address_range(&a0)?)
        }),
        ("lessThan", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::less_than(a0))
        }),
        ("lessThanOrEqual", |k, a| {
            let a0 = a.get::<f64>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::less_than_or_equal(a0))
        }),
        ("nullValue", |k, a| crate::native::matchers(k, <longshore::aws_events::Match>::null_value())),
        ("prefix", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::prefix(a0))
        }),
        ("prefixEqualsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::prefix_equals_ignore_case(a0))
        }),
        ("suffix", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::suffix(a0))
        }),
        ("suffixEqualsIgnoreCase", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::suffix_equals_ignore_case(a0))
        }),
        ("wildcard", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            crate::native::matchers(k, <longshore::aws_events::Match>::wildcard(a0))
        }),
    ],
    members: &[],
    base: None,
    upcasts: &[],
};
bound_struct!(longshore::aws_events::OAuthAuthorizationProps, AWS_EVENTS_OAUTHAUTHORIZATIONPROPS, "aws-cdk-lib.aws_events.OAuthAuthorizationProps", {
"authorizationEndpoint" => authorization_endpoint,
"httpMethod" => http_method,
"clientId" => client_id,
"clientSecret" => client_secret,
"bodyParameters" => body_parameters,
"headerParameters" => header_parameters,
"queryStringParameters" => query_string_parameters,
});
bound_struct!(longshore::aws_events::OnEventOptions, AWS_EVENTS_ONEVENTOPTIONS, "aws-cdk-lib.aws_events.OnEventOptions", {
"target" => target,
"description" => description,
"ruleName" => rule_name,
"eventPattern" => event_pattern,
"crossStackScope" => cross_stack_scope,
});
pub(crate) static AWS_EVENTS_RULE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Rule",
    interface: false,
    create: Some(|k, a, _this| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<longshore::aws_events::RuleProps>(k, 2)?;
        Ok(Native::of(<longshore::aws_events::Rule>::new(&a0, a1, a2)?))
    }),
    statics: &[("fromEventRuleArn", |k, a| {
        let a0 = a.construct(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        let a2 = a.get::<String>(k, 2)?;
        ToWire::wire(<longshore::aws_events::Rule>::from_event_rule_arn(&a0, a1, a2)?, k)
    })],
    members: &[
        Member::Get("ruleArn", |k, o| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            ToWire::wire(<longshore::aws_events::Rule as longshore::aws_events::IRule>::rule_arn(&this), k)
        }),
        Member::Get("ruleName", |k, o| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            ToWire::wire(<longshore::aws_events::Rule as longshore::aws_events::IRule>::rule_name(&this), k)
        }),
        Member::Call("addEventPattern", |k, o, a| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            let a0 = a.get::<longshore::aws_events::EventPattern>(k, 0)?;
            {
                <longshore::aws_events::Rule>::add_event_pattern(&this, a0)?;
                Ok(Json::Null)
            }
        }),
        Member::Call("addTarget", |k, o, a| {
            let this = o.this::<longshore::aws_events::Rule>()?;
            let a0 = a.get::<std::rc::Rc<dyn longshore::aws_events::IRuleTarget>>(k, 0)?;
            {
                <longshore::aws_events::Rule>::add_target(&this, &*a0)?;
                Ok(Json::Null)
            }
        }),
    ],
    base: None,
    upcasts: &[
        upcast!(longshore::aws_events::Rule => std::rc::Rc<dyn longshore::aws_events::IRule>, |t| std::rc::Rc::new(t)),
    ],
};
bound!(longshore::aws_events::Rule, AWS_EVENTS_RULE, construct);
pub(crate) static AWS_EVENTS_RULETARGETINPUT: Class = Class {
    fqn: "aws-cdk-lib.aws_events.RuleTargetInput",
    interface: false,
    create: None,
    statics: &[
        ("fromEventPath", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_event_path(a0), k)
        }),
        ("fromMultilineText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_multiline_text(a0), k)
        }),
        ("fromObject", |k, a| {
            let a0 = a.get::<longshore_core::value::Value>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_object(a0), k)
        }),
        ("fromText", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::RuleTargetInput>::from_text(a0), k)
        }),
    ],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events::RuleTargetInput>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        ToWire::wire(<longshore::aws_events::RuleTargetInput>::bind(&this, &a0)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::RuleTargetInput, AWS_EVENTS_RULETARGETINPUT);
bound_struct!(longshore::aws_events::RuleTargetInputProperties, AWS_EVENTS_RULETARGETINPUTPROPERTIES, "aws-cdk-lib.aws_events.RuleTargetInputProperties", {
"input" => input,
"inputPath" => input_path,
"inputTemplate" => input_template,
"inputPathsMap" => input_paths_map default,
});
pub(crate) static AWS_EVENTS_IRULETARGET: Class = Class {
    fqn: "aws-cdk-lib.aws_events.IRuleTarget",
    interface: true,
    create: None,
    statics: &[],
    members: &[Member::Call("bind", |k, o, a| {
        let this = o.this::<longshore::aws_events::RuleTargetRef>()?;
        let a0 = a.get::<longshore::aws_events::Rule>(k, 0)?;
        let a1 = a.get::<String>(k, 1)?;
        ToWire::wire(longshore::aws_events::IRuleTarget::bind(&*this, &a0, &a1)?, k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::RuleTargetRef, AWS_EVENTS_IRULETARGET);
pub(crate) static AWS_EVENTS_SCHEDULE: Class = Class {
    fqn: "aws-cdk-lib.aws_events.Schedule",
    interface: false,
    create: None,
    statics: &[
        ("cron", |k, a| {
            let a0 = a.get::<longshore::aws_events::CronOptions>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::cron(a0)?, k)
        }),
        ("expression", |k, a| {
            let a0 = a.get::<String>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::expression(a0), k)
        }),
        ("rate", |k, a| {
            let a0 = a.get::<longshore_core::units::Duration>(k, 0)?;
            ToWire::wire(<longshore::aws_events::Schedule>::rate(a0)?, k)
        }),
    ],
    members: &[Member::Get("expressionString", |k, o| {
        let this = o.this::<longshore::aws_events::Schedule>()?;
        ToWire::wire(<longshore::aws_events::Schedule>::expression_string(&this), k)
    })],
    base: None,
    upcasts: &[],
};
bound!(longshore::aws_events::Schedule, AWS_EVENTS_SCHEDULE);
