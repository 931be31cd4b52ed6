//! Jobs of Batch as targets.

use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::names::{Names, UniqueResourceNameOptions};
use longshore_core::resource::ResourceEnvironment;
use longshore_core::stack::Stack;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::{bail, object};

use super::options::TargetOptions;
use super::options::singleton_event_role;
use crate::aws_events::{IRuleTarget, Rule, RuleTargetConfig, RuleTargetInput};
use crate::aws_iam::PolicyStatement;
use crate::aws_sqs::QueueRef;

/// Properties of a [`BatchJob`].
#[derive(Clone, Default)]
pub struct BatchJobProps {
    /// The queue for events that were not delivered. Default: they are lost.
    pub dead_letter_queue: Option<QueueRef>,
    /// How old events get, 1 minute to 24 hours. Default: 24 hours.
    pub max_event_age: Option<Duration>,
    /// How often delivery is tried again, up to 185 times. Default: 185.
    pub retry_attempts: Option<i64>,
    /// What the job gets. Default: the event.
    pub event: Option<RuleTargetInput>,
    /// How many jobs of an array are submitted, 2 to 10,000. Default: one that is no array.
    pub size: Option<f64>,
    /// How often a job is tried, 1 to 10. Default: as the job definition says.
    pub attempts: Option<f64>,
    /// The name of the job, up to 128 characters. Default: made of the rule's path.
    pub job_name: Option<String>,
}

/// A job that a rule submits.
#[derive(Clone)]
pub struct BatchJob {
    job_queue_arn: String,
    job_queue_scope: Node,
    job_definition_arn: String,
    job_definition_scope: Node,
    props: BatchJobProps,
}

impl BatchJob {
    /// Makes a target of a queue and a job definition, by their ARNs and constructs.
    pub fn new(
        job_queue_arn: impl Into<String>,
        job_queue_scope: &dyn Construct,
        job_definition_arn: impl Into<String>,
        job_definition_scope: &dyn Construct,
        props: BatchJobProps,
    ) -> Self {
        Self {
            job_queue_arn: job_queue_arn.into(),
            job_queue_scope: job_queue_scope.node().clone(),
            job_definition_arn: job_definition_arn.into(),
            job_definition_scope: job_definition_scope.node().clone(),
            props,
        }
    }
}

impl IRuleTarget for BatchJob {
    fn bind(&self, rule: &Rule, _: &str) -> Result<RuleTargetConfig> {
        let p = &self.props;
        let name = match &p.job_name {
            Some(name) => {
                let length = name.encode_utf16().count();
                if !str_is_unresolved(name) && !(1..=128).contains(&length) {
                    bail!(
                        rule,
                        "InvalidJobNameValue",
                        "Invalid jobName value {name}, must have length between 1 and 128, got: {length}"
                    );
                }
                name.clone()
            }
            None => {
                let options = UniqueResourceNameOptions { max_length: Some(128), ..Default::default() };
                Names::unique_resource_name(rule, &options)?
            }
        };
        let job = object! {
            "JobDefinition" => self.job_definition_arn.as_str(),
            "JobName" => name,
            "ArrayProperties" => p.size.filter(|n| *n != 0.0).map(|n| object! {"Size" => n}),
            "RetryStrategy" => p.attempts.filter(|n| *n != 0.0).map(|n| object! {"Attempts" => n}),
        };
        let options = TargetOptions {
            dead_letter_queue: p.dead_letter_queue.clone(),
            max_event_age: p.max_event_age,
            retry_attempts: p.retry_attempts,
        };
        let mut parameters = options.bind(rule)?;
        let role = singleton_event_role(&self.job_definition_scope)?;
        role.add_to_principal_policy(
            &PolicyStatement::builder()
                .action("batch:SubmitJob")
                .resources([self.job_definition_arn.clone(), self.job_queue_arn.clone()])
                .build()?,
        )?;
        parameters.insert("BatchParameters".into(), job.into());
        let stack = Stack::of(&self.job_queue_scope)?;
        let environment =
            ResourceEnvironment { account: stack.account().to_owned(), region: stack.region().to_owned() };
        Ok(RuleTargetConfig {
            arn: self.job_queue_arn.clone(),
            role_arn: Some(role.role_arn()),
            input: p.event.clone(),
            parameters,
            target_environment: Some(environment),
            target_resource: Some(self.job_queue_scope.clone()),
            ..Default::default()
        })
    }
}
