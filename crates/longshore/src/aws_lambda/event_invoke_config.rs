//! What happens to calls that nobody waits for.

use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::number_token;
use longshore_core::units::Duration;
use longshore_core::{bail, object};

use super::{FunctionRef, IFunction};
use crate::props::constructor;

/// Which of a function's events go to a destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DestinationType {
    /// Those that failed.
    Failure,
    /// Those that succeeded.
    Success,
}

crate::props::enum_texts! { DestinationType { Failure => "Failure", Success => "Success", } }

/// What a destination is told of its use.
#[derive(Clone, Debug)]
pub struct DestinationOptions {
    /// Which events go there.
    pub r#type: DestinationType,
}

/// What a destination is, once it is known.
#[derive(Clone, Debug, Default)]
pub struct DestinationConfig {
    /// The ARN of what events go to.
    pub destination: String,
}

/// Something that a function's events can go to.
pub trait IDestination {
    /// Prepares it for a function's events, in the construct that says where they go.
    ///
    /// # Errors
    /// When something cannot be made.
    fn bind(
        &self,
        scope: &dyn Construct,
        function: &dyn IFunction,
        options: Option<&DestinationOptions>,
    ) -> Result<DestinationConfig>;
}

/// A handle of any destination.
pub type DestinationRef = Rc<dyn IDestination>;

/// What is said of calls that nobody waits for.
#[derive(Clone, Default)]
pub struct EventInvokeConfigOptions {
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

/// Properties of an [`EventInvokeConfig`].
#[derive(Clone)]
pub struct EventInvokeConfigProps {
    /// The function.
    pub function: FunctionRef,
    /// The version or the alias. Default: `$LATEST`.
    pub qualifier: Option<String>,
    /// Where events go that failed. Default: nowhere.
    pub on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    pub on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    pub max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    pub retry_attempts: Option<f64>,
}

/// What happens to calls of a function that nobody waits for; clones are the same.
#[derive(Clone)]
pub struct EventInvokeConfig(ResourceBase);

constructor!(EventInvokeConfig, EventInvokeConfigProps);

impl EventInvokeConfig {
    pub(super) fn of(function: &dyn IFunction, options: EventInvokeConfigOptions) -> Result<Self> {
        const ID: &str = "EventInvokeConfig";
        let qualified = function.qualifier();
        if function.node().try_find_child(ID).is_some() {
            let (code, what) = match qualified {
                Some(_) => ("EventInvokeConfigAlreadyConfiguredForQualifiedFunction", "the qualified function"),
                None => ("EventInvokeConfigAlreadyConfigured", "the function"),
            };
            bail!(
                function.node(),
                code,
                "An EventInvokeConfig has already been configured for {what} at {}",
                function.node().path()
            );
        }
        let (of, qualifier) = match qualified {
            Some(q) => (q.function, Some(q.qualifier)),
            None => (function.to_ref(), None),
        };
        Self::new(
            function.node(),
            ID,
            EventInvokeConfigProps {
                function: of,
                qualifier,
                on_failure: options.on_failure,
                on_success: options.on_success,
                max_event_age: options.max_event_age,
                retry_attempts: options.retry_attempts,
            },
        )
    }

    fn make(scope: &dyn Construct, id: &str, props: EventInvokeConfigProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_lambda.EventInvokeConfig";
        let base = ResourceBase::new(scope, id, class, PhysicalName::Unset)?;
        let node = base.node();
        let age = props.max_event_age.map(Duration::to_seconds).transpose()?;
        if age.is_some_and(|s| !(60..=21_600).contains(&s)) {
            bail!(
                node,
                "RepresentBetween21600Seconds",
                "`maximumEventAge` must represent a `Duration` that is between 60 and 21600 seconds."
            );
        }
        if props.retry_attempts.is_some_and(|n| number_token(n).is_none() && !(0.0..=2.0).contains(&n)) {
            bail!(node, "MustBeBetween", "`retryAttempts` must be between 0 and 2.");
        }
        let bind = |destination: &Option<DestinationRef>, r#type: DestinationType| {
            let bound =
                destination.as_ref().map(|d| d.bind(node, &*props.function, Some(&DestinationOptions { r#type })));
            bound.transpose().map(|bound| bound.map(|c| object! {"Destination" => c.destination}))
        };
        let destinations = match (&props.on_failure, &props.on_success) {
            (None, None) => None,
            (failure, success) => Some(object! {
                "OnFailure" => bind(failure, DestinationType::Failure)?,
                "OnSuccess" => bind(success, DestinationType::Success)?,
            }),
        };
        CfnResource::l1(
            node,
            "Resource",
            "AWS::Lambda::EventInvokeConfig",
            object! {
                "DestinationConfig" => destinations,
                "FunctionName" => props.function.function_name(),
                "MaximumEventAgeInSeconds" => age,
                "MaximumRetryAttempts" => props.retry_attempts,
                "Qualifier" => props.qualifier.filter(|q| !q.is_empty()).unwrap_or_else(|| "$LATEST".into()),
            },
        )?;
        Ok(Self(base))
    }
}

impl Construct for EventInvokeConfig {
    fn node(&self) -> &Node {
        self.0.node()
    }
}
