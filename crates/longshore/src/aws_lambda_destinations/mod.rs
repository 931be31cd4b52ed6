//! Where the events of functions go that nobody waits for.

use longshore_core::arn::ArnComponents;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;

use crate::aws_events::{EventPattern, Rule, RuleProps, RuleTargetInput};
use crate::aws_events_targets::{LambdaFunction, LambdaFunctionProps};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions};
use crate::aws_lambda::{DestinationConfig, DestinationOptions, DestinationRef, FunctionRef, IDestination, IFunction};
use crate::aws_s3::BucketRef;
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;

macro_rules! destination {
    ($(#[$m:meta])* $Class:ident($field:ident: $Ref:ident), |$of:ident, $function:ident| $bind:expr) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            $field: $Ref,
        }

        impl $Class {
            /// Sends events there.
            pub fn new($field: impl Into<$Ref>) -> Self {
                Self { $field: $field.into() }
            }
        }

        impl IDestination for $Class {
            fn bind(
                &self,
                _: &dyn Construct,
                $function: &dyn IFunction,
                _: Option<&DestinationOptions>,
            ) -> Result<DestinationConfig> {
                let $of = &self.$field;
                Ok(DestinationConfig { destination: $bind })
            }
        }

        handle!($Class);
    };
}

macro_rules! handle {
    ($Class:ident) => {
        impl From<$Class> for DestinationRef {
            fn from(destination: $Class) -> Self {
                std::rc::Rc::new(destination)
            }
        }
    };
}

destination! {
    /// A queue.
    SqsDestination(queue: QueueRef), |of, function| {
        of.grant_send_messages(function)?;
        of.queue_arn()
    }
}
destination! {
    /// A topic.
    SnsDestination(topic: TopicRef), |of, function| {
        of.grant_publish(function)?;
        of.topic_arn()
    }
}
destination! {
    /// A bucket.
    S3Destination(bucket: BucketRef), |of, function| {
        let grantee = function;
        of.grant_read(grantee, "*")?;
        of.grant_put(grantee, "*")?;
        of.bucket_arn()
    }
}

/// The default bus of EventBridge.
#[derive(Clone, Copy, Debug, Default)]
pub struct EventBridgeDestination;

impl EventBridgeDestination {
    /// Sends events to the default bus.
    pub fn new() -> Self {
        Self
    }
}

impl IDestination for EventBridgeDestination {
    fn bind(
        &self,
        scope: &dyn Construct,
        function: &dyn IFunction,
        _: Option<&DestinationOptions>,
    ) -> Result<DestinationConfig> {
        const BUS: &str = "DefaultEventBus";
        if scope.node().try_find_child(BUS).is_none() {
            Node::new(scope, BUS, "aws-cdk-lib.Resource")?;
        }
        let destination = Stack::of(function.node())?.format_arn(ArnComponents {
            service: "events".into(),
            resource: "event-bus".into(),
            resource_name: Some("default".into()),
            ..Default::default()
        })?;
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: function,
            actions: vec!["events:PutEvents".into()],
            resource_arns: vec![destination.clone()],
            conditions: Default::default(),
        })?;
        Ok(DestinationConfig { destination })
    }
}

handle!(EventBridgeDestination);

/// How a function is a destination.
#[derive(Clone, Copy, Debug, Default)]
pub struct LambdaDestinationOptions {
    /// Whether it gets only what the other function answered. Default: everything about the call.
    pub response_only: Option<bool>,
}

/// Another function.
#[derive(Clone)]
pub struct LambdaDestination {
    function: FunctionRef,
    options: LambdaDestinationOptions,
}

impl LambdaDestination {
    /// Calls another function.
    pub fn new(function: impl Into<FunctionRef>) -> Self {
        Self::with_options(function, LambdaDestinationOptions::default())
    }

    /// Calls another function, with options.
    pub fn with_options(function: impl Into<FunctionRef>, options: LambdaDestinationOptions) -> Self {
        Self { function: function.into(), options }
    }
}

impl IDestination for LambdaDestination {
    fn bind(
        &self,
        scope: &dyn Construct,
        function: &dyn IFunction,
        options: Option<&DestinationOptions>,
    ) -> Result<DestinationConfig> {
        if self.options.response_only != Some(true) {
            self.function.grant_invoke(function)?;
            return Ok(DestinationConfig { destination: self.function.function_arn() });
        }
        let Some(options) = options else {
            bail!(scope, "MustBeOptionsDefinedUsing", "Options must be defined when using `responseOnly`.");
        };
        let input = RuleTargetInput::from_event_path("$.detail.responsePayload");
        let target = LambdaFunction::with_props(
            self.function.clone(),
            LambdaFunctionProps { event: Some(input), ..Default::default() },
        );
        Rule::new(
            scope,
            options.r#type.as_str(),
            RuleProps {
                event_pattern: Some(
                    EventPattern::new()
                        .detail_type([format!("Lambda Function Invocation Result - {}", options.r#type)])
                        .resources([format!("{}:$LATEST", function.function_arn())])
                        .source(["lambda"]),
                ),
                targets: Some(vec![target.into()]),
                ..Default::default()
            },
        )?;
        EventBridgeDestination.bind(scope, function, None)
    }
}

handle!(LambdaDestination);
