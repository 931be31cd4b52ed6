//! Jobs of Batch.

use indexmap::IndexMap;
use longshore_core::arn::ArnComponents;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::stack::Stack;
use longshore_core::token::number_token;
use longshore_core::units::Size;
use longshore_core::value::{Object, Value, js_number};
use longshore_core::{bail, object};

use super::integration::{CALL_OR_JOB, Call, events_of, resource_arn, supported};
use crate::aws_ec2::InstanceType;
use crate::aws_iam::PolicyStatement;
use crate::aws_stepfunctions::{IntegrationPattern, JsonPath, TaskInput, json_fields, state_props, task_class};

/// What the container of a job has otherwise than the job definition says.
#[derive(Clone, Debug, Default)]
pub struct BatchContainerOverrides {
    /// The command.
    pub command: Option<Vec<String>>,
    /// Environment variables.
    pub environment: Option<IndexMap<String, String>>,
    /// The type of the instances of a job on several.
    pub instance_type: Option<InstanceType>,
    /// How much memory it can have.
    pub memory: Option<Size>,
    /// How many GPUs it has.
    pub gpu_count: Option<f64>,
    /// How many virtual CPUs it has.
    pub vcpus: Option<f64>,
}

/// A job that has to end before.
#[derive(Clone, Debug, Default)]
pub struct BatchJobDependency {
    /// The job. Default: the array itself.
    pub job_id: Option<String>,
    /// How jobs of arrays depend on each other: `N_TO_N` or `SEQUENTIAL`.
    pub r#type: Option<String>,
}

state_props! {
    /// Properties of a [`BatchSubmitJob`].
    pub struct BatchSubmitJobProps => BatchSubmitJob, new(job_definition_arn: String, job_name: String, job_queue_arn: String) { task;
        /// The ARN of the job definition.
        [into] job_definition_arn: String,
        /// The name of the job, up to 128 characters.
        [into] job_name: String,
        /// The ARN of the queue.
        [into] job_queue_arn: String,
        /// How many jobs of an array are submitted, 2 to 10,000. Default: one that is no array.
        array_size: Option<f64>,
        /// What the container has otherwise than the job definition says. Default: nothing.
        container_overrides: Option<BatchContainerOverrides>,
        /// Jobs that have to end before, up to 20. Default: none.
        depends_on: Option<Vec<BatchJobDependency>>,
        /// The job's parameters. Default: those of the job definition.
        payload: Option<TaskInput>,
        /// How often the job is tried, 1 to 10. Default 1.
        attempts: Option<f64>,
        /// Tags of the job, up to 50. Default: none.
        tags: Option<IndexMap<String, String>>,
    }
}

task_class! {
    /// A job that is submitted to a queue; clones are the same.
    pub struct BatchSubmitJob(BatchSubmitJobProps)
}

fn validate(node: &Node, props: &BatchSubmitJobProps) -> Result<()> {
    let outside = |n: Option<f64>, from: f64, to: f64| {
        n.filter(|n| number_token(*n).is_none() && !(from..=to).contains(n)).map(js_number)
    };
    if let Some(size) = outside(props.array_size, 2.0, 10_000.0) {
        bail!(node, "MustBeArraySizeBetween", "arraySize must be between 2 and 10,000. Received {size}.");
    }
    if let Some(count) = props.depends_on.as_ref().map(Vec::len).filter(|n| *n > 20) {
        bail!(node, "MustBeDependenciesLess", "dependencies must be 20 or less. Received {count}.");
    }
    if let Some(attempts) = outside(props.attempts, 1.0, 10.0) {
        bail!(node, "MustBeAttemptsBetween", "attempts must be between 1 and 10. Received {attempts}.");
    }
    let seconds = match props.timeout {
        Some(timeout) => Some(timeout.to_seconds()? as f64),
        None => props.task_timeout.as_ref().and_then(|t| t.seconds),
    };
    if let Some(seconds) = seconds.filter(|s| *s != 0.0 && *s < 60.0) {
        bail!(
            node,
            "MustBeAttemptDurationGreater",
            "attempt duration must be greater than 60 seconds. Received {} seconds.",
            js_number(seconds)
        );
    }
    let variables = props.container_overrides.as_ref().and_then(|o| o.environment.as_ref());
    if let Some(name) = variables.and_then(|all| all.keys().find(|name| name.starts_with("AWS_BATCH"))) {
        bail!(
            node,
            "InvalidEnvironmentVariableName",
            "Invalid environment variable name: {name}. Environment variable names starting with 'AWS_BATCH' are reserved."
        );
    }
    let Some(tags) = &props.tags else { return Ok(()) };
    if tags.len() > 50 {
        bail!(node, "MaximumNumberEntries", "Maximum tag number of entries is 50. Received {}.", tags.len());
    }
    for (key, value) in tags {
        let (key, value) = (key.encode_utf16().count(), value.encode_utf16().count());
        if !(1..=128).contains(&key) {
            bail!(node, "MustBeSizeBetween", "Tag key size must be between 1 and 128, but got {key}.");
        }
        if value > 256 {
            bail!(node, "ValueMaximumSize", "Tag value maximum size is 256, but got {value}.");
        }
    }
    Ok(())
}

fn render_overrides(of: &BatchContainerOverrides) -> Result<Object> {
    let needed = |kind: &str, value: String| Value::from(object! {"Type" => kind, "Value" => value});
    let count = |n: Option<f64>| n.filter(|n| *n != 0.0).map(js_number);
    let mut resources = Vec::new();
    resources.extend(count(of.gpu_count).map(|n| needed("GPU", n)));
    if let Some(memory) = of.memory {
        resources.push(needed("MEMORY", memory.to_mebibytes()?.to_string()));
    }
    resources.extend(count(of.vcpus).map(|n| needed("VCPU", n)));
    let environment = of.environment.as_ref().map(|all| {
        let one = |(name, value): (&String, &String)| {
            Value::from(object! {"Name" => name.as_str(), "Value" => value.as_str()})
        };
        all.iter().map(one).collect::<Vec<_>>()
    });
    Ok(json_fields! {
        "Command" => of.command.clone(),
        "Environment" => environment,
        "InstanceType" => of.instance_type.as_ref().map(|t| t.to_string()),
        "ResourceRequirements" => Value::Array(resources).or_undefined_if_empty()
    })
}

impl BatchSubmitJob {
    fn make(scope: &dyn Construct, id: &str, props: BatchSubmitJobProps) -> Result<Self> {
        let task = Call::task(scope, id, "BatchSubmitJob", props.task(), |node| {
            let pattern = supported(props.integration_pattern.unwrap_or(IntegrationPattern::RunJob), &CALL_OR_JOB)?;
            validate(node, &props)?;
            let queue = props.job_queue_arn.as_str();
            let said = JsonPath::is_encoded_json_path(queue)? || queue.starts_with("{%") && queue.ends_with("%}");
            let resources = if said {
                vec!["*".to_owned()]
            } else {
                let definitions = Stack::of(node)?.format_arn(ArnComponents {
                    service: "batch".into(),
                    resource: "job-definition".into(),
                    resource_name: Some("*".into()),
                    ..Default::default()
                })?;
                vec![definitions, queue.to_owned()]
            };
            let policies = vec![
                PolicyStatement::builder().resources(resources).action("batch:SubmitJob").build()?,
                events_of(node, "StepFunctionsGetEventsForBatchJobsRule")?,
            ];
            let arguments = move |_| {
                let timeout = match (props.timeout, &props.task_timeout) {
                    (Some(timeout), _) => Some(timeout.to_seconds()? as f64),
                    (None, Some(timeout)) => match (timeout.seconds.filter(|s| *s != 0.0), &timeout.path) {
                        (Some(seconds), _) => Some(seconds),
                        (None, Some(path)) => Some(JsonPath::number_at(path)?),
                        (None, None) => None,
                    },
                    (None, None) => None,
                };
                let depends = props.depends_on.as_ref().map(|all| {
                    let one = |d: &BatchJobDependency| {
                        Value::Object(json_fields! {"JobId" => d.job_id.clone(), "Type" => d.r#type.clone()})
                    };
                    all.iter().map(one).collect::<Vec<_>>()
                });
                Ok(Value::Object(json_fields! {
                    "JobDefinition" => props.job_definition_arn.as_str(),
                    "JobName" => props.job_name.as_str(),
                    "JobQueue" => props.job_queue_arn.as_str(),
                    "Parameters" => props.payload.as_ref().map(TaskInput::value),
                    "ArrayProperties" => props.array_size.map(|n| object! {"Size" => n}),
                    "ContainerOverrides" => props.container_overrides.as_ref().map(render_overrides).transpose()?,
                    "DependsOn" => depends,
                    "RetryStrategy" => props.attempts.map(|n| object! {"Attempts" => n}),
                    "Tags" => props.tags.clone(),
                    "Timeout" => timeout.filter(|t| *t != 0.0).map(|t| object! {"AttemptDurationSeconds" => t})
                }))
            };
            let call = Call::new(resource_arn("batch", "submitJob", Some(pattern)), policies, arguments);
            Ok(call.without_timeout())
        })?;
        Ok(Self { task })
    }
}
