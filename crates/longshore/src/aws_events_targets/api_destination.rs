//! HTTP endpoints as targets.

use indexmap::IndexMap;
use longshore_core::construct::Construct as _;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::units::Duration;

use super::options::{TargetOptions, singleton_event_role};
use crate::aws_events::{ApiDestinationRef, IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_sqs::QueueRef;

/// Properties of an [`ApiDestination`] target.
#[derive(Clone, Default)]
pub struct ApiDestinationProps {
    /// The queue for events that were not delivered. Default: they are lost.
    pub dead_letter_queue: Option<QueueRef>,
    /// How old events get, 1 minute to 24 hours. Default: 24 hours.
    pub max_event_age: Option<Duration>,
    /// How often delivery is tried again, up to 185 times. Default: 185.
    pub retry_attempts: Option<i64>,
    /// The body. Default: the event.
    pub event: Option<RuleTargetInput>,
    /// The role that makes requests. Default: one that the endpoint's rules share.
    pub event_role: Option<RoleRef>,
    /// More headers. Default: none.
    pub header_parameters: Option<IndexMap<String, String>>,
    /// What stands for `*` in the endpoint's URL. Default: nothing.
    pub path_parameter_values: Option<Vec<String>>,
    /// More parameters in the URL. Default: none.
    pub query_string_parameters: Option<IndexMap<String, String>>,
}

/// An HTTP endpoint that a rule sends events to.
#[derive(Clone)]
pub struct ApiDestination {
    api_destination: ApiDestinationRef,
    props: ApiDestinationProps,
}

impl ApiDestination {
    /// Makes a target of an endpoint.
    pub fn new(api_destination: impl Into<ApiDestinationRef>) -> Self {
        Self::with_props(api_destination, ApiDestinationProps::default())
    }

    /// Makes a target of an endpoint, with properties.
    pub fn with_props(api_destination: impl Into<ApiDestinationRef>, props: ApiDestinationProps) -> Self {
        Self { api_destination: api_destination.into(), props }
    }
}

impl IRuleTarget for ApiDestination {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let p = &self.props;
        let any =
            p.header_parameters.is_some() || p.path_parameter_values.is_some() || p.query_string_parameters.is_some();
        let http = any.then(|| {
            object! {
                "HeaderParameters" => p.header_parameters.clone(),
                "PathParameterValues" => p.path_parameter_values.clone(),
                "QueryStringParameters" => p.query_string_parameters.clone(),
            }
        });
        let options = TargetOptions {
            dead_letter_queue: p.dead_letter_queue.clone(),
            max_event_age: p.max_event_age,
            retry_attempts: p.retry_attempts,
        };
        let mut parameters = options.bind(rule)?;
        parameters.insert("HttpParameters".into(), http.into());
        let role = match &p.event_role {
            Some(role) => role.clone(),
            None => singleton_event_role(self.api_destination.node())?,
        };
        let arn = self.api_destination.api_destination_arn();
        let invoke = PolicyStatement::builder().resource(arn.as_str()).action("events:InvokeApiDestination").build()?;
        role.add_to_principal_policy(&invoke)?;
        Ok(RuleTargetConfig {
            arn,
            role_arn: Some(role.role_arn()),
            input: p.event.clone(),
            parameters,
            target_environment: Some(self.api_destination.base().env().clone()),
            target_resource: Some(self.api_destination.node().clone()),
            ..Default::default()
        })
    }
}
