//! What jobs are: a container, parameters, and what happens when it fails.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::{EcsContainerDefinitionRef, IJobQueue, batch_arn, imported, name_in_arn};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};
use crate::props::{construct_props, text_enum};

text_enum! {
    /// What a job can run on.
    pub enum Compatibility {
        /// Instances.
        Ec2 = "EC2",
        /// Fargate.
        Fargate = "FARGATE",
    }
}
text_enum! {
    /// What is done with a job that failed.
    pub enum Action {
        /// It has failed.
        Exit = "EXIT",
        /// It is tried again.
        Retry = "RETRY",
    }
}

/// Why a job failed, as patterns that may end in `*`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CustomReason {
    /// The exit code.
    pub on_exit_code: Option<String>,
    /// The status reason of the job.
    pub on_status_reason: Option<String>,
    /// The reason of the container.
    pub on_reason: Option<String>,
}

/// Why a job failed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    exit_code: Option<Cow<'static, str>>,
    status_reason: Option<Cow<'static, str>>,
    reason: Option<Cow<'static, str>>,
}

impl Reason {
    /// The exit code is not zero.
    pub const NON_ZERO_EXIT_CODE: Self =
        Self { exit_code: Some(Cow::Borrowed("*")), status_reason: None, reason: None };
    /// The image cannot be pulled.
    pub const CANNOT_PULL_CONTAINER: Self =
        Self { exit_code: None, status_reason: None, reason: Some(Cow::Borrowed("CannotPullContainerError:*")) };
    /// The spot instance was taken away.
    pub const SPOT_INSTANCE_RECLAIMED: Self =
        Self { exit_code: None, status_reason: Some(Cow::Borrowed("Host EC2*")), reason: None };

    /// Any reason.
    pub fn custom(custom_reason_props: CustomReason) -> Self {
        let CustomReason { on_exit_code, on_status_reason, on_reason } = custom_reason_props;
        Self {
            exit_code: on_exit_code.map(Into::into),
            status_reason: on_status_reason.map(Into::into),
            reason: on_reason.map(Into::into),
        }
    }
}

/// What is done with jobs that failed for a reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RetryStrategy {
    action: Action,
    on: Reason,
}

impl RetryStrategy {
    /// Does something with jobs that failed for a reason.
    pub fn new(action: Action, on: Reason) -> Self {
        Self { action, on }
    }

    /// Does something with jobs that failed for a reason.
    pub fn of(action: Action, on: Reason) -> Self {
        Self::new(action, on)
    }

    /// What is done.
    pub fn action(&self) -> Action {
        self.action
    }

    /// The reason.
    pub fn on(&self) -> &Reason {
        &self.on
    }

    fn render(&self) -> Value {
        let text = |t: &Option<Cow<'static, str>>| Value::from(t.as_deref());
        object! {
            "Action" => self.action,
            "OnExitCode" => text(&self.on.exit_code),
            "OnReason" => text(&self.on.reason),
            "OnStatusReason" => text(&self.on.status_reason),
        }
        .into()
    }
}

/// A job definition, whoever owns it.
pub trait IJobDefinition: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn job_definition_arn(&self) -> String;

    /// The name.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn job_definition_name(&self) -> Result<String>;

    /// The parameters' defaults.
    fn parameters(&self) -> Option<Object> {
        None
    }

    /// How often a job is tried.
    fn retry_attempts(&self) -> Option<f64> {
        None
    }

    /// What is done with jobs that failed.
    fn retry_strategies(&self) -> Vec<RetryStrategy>;

    /// The priority among jobs of the same share; higher ones come first.
    fn scheduling_priority(&self) -> Option<f64> {
        None
    }

    /// How long a job may take.
    fn timeout(&self) -> Option<Duration> {
        None
    }

    /// Adds what is done with jobs that failed.
    fn add_retry_strategy(&self, strategy: RetryStrategy);
}

/// A handle of any job definition.
pub type JobDefinitionRef = Rc<dyn IJobDefinition>;

/// What all job definitions are made with.
#[derive(Clone, Debug, Default)]
pub struct JobDefinitionProps {
    /// The name. Default: made by CloudFormation.
    pub job_definition_name: Option<PhysicalName>,
    /// The parameters' defaults. Default: none.
    pub parameters: Option<Object>,
    /// How often a job is tried, 1 to 10. Default: 1.
    pub retry_attempts: Option<f64>,
    /// What is done with jobs that failed. Default: nothing.
    pub retry_strategies: Option<Vec<RetryStrategy>>,
    /// The priority among jobs of the same share, up to 9999; higher ones come first. Default: none.
    pub scheduling_priority: Option<f64>,
    /// How long a job may take, at least 60 seconds. Default: for ever.
    pub timeout: Option<Duration>,
    /// Whether old revisions stay active. Default false.
    pub skip_deregister_on_update: Option<bool>,
}

/// What all job definitions of a stack share.
pub(super) struct Definition {
    pub(super) base: ResourceBase,
    pub(super) props: JobDefinitionProps,
    pub(super) strategies: Rc<RefCell<Vec<RetryStrategy>>>,
}

impl Definition {
    pub(super) fn new(scope: &dyn Construct, id: &str, class: &str, mut props: JobDefinitionProps) -> Result<Self> {
        let base = ResourceBase::new(scope, id, class, props.job_definition_name.clone().unwrap_or_default())?;
        let strategies = Rc::new(RefCell::new(props.retry_strategies.take().unwrap_or_default()));
        Ok(Self { base, props, strategies })
    }

    /// Adds the L1 with what all job definitions have, and more.
    pub(super) fn resource(&self, more: Object) -> Result<CfnResource> {
        let p = &self.props;
        let strategies = Rc::clone(&self.strategies);
        let mut properties = object! {
            "Parameters" => p.parameters.clone(),
            "RetryStrategy" => object! {
                "Attempts" => p.retry_attempts,
                "EvaluateOnExit" => Lazy::any(move || {
                    let all = strategies.borrow().iter().map(RetryStrategy::render).collect();
                    Ok(Value::Array(all).or_undefined_if_empty())
                }),
            },
            "SchedulingPriority" => p.scheduling_priority,
            "Timeout" => object! {
                "AttemptDurationSeconds" => p.timeout.map(Duration::to_seconds).transpose()?,
            },
            "ResourceRetentionPolicy" => p.skip_deregister_on_update
                .map(|skip| object! {"SkipDeregisterOnUpdate" => skip}),
            "JobDefinitionName" => self.base.physical_name(),
        };
        properties.extend(more);
        CfnResource::l1(self.base.node(), "Resource", "AWS::Batch::JobDefinition", properties)
    }
}

/// The traits of a job definition that is an `Rc` of something with `definition: Definition` and `resource`.
macro_rules! job_definition {
    ($Class:ident, name: $name:expr) => {
        impl Construct for $Class {
            fn node(&self) -> &Node {
                self.0.definition.base.node()
            }
        }

        impl IJobDefinition for $Class {
            fn base(&self) -> &ResourceBase {
                &self.0.definition.base
            }
            fn job_definition_arn(&self) -> String {
                self.0.definition.base.arn_attribute(self.0.resource.ref_(), batch_arn("job-definition"))
            }
            fn job_definition_name(&self) -> Result<String> {
                let name: fn(&Self) -> Result<String> = $name;
                name(self)
            }
            fn parameters(&self) -> Option<Object> {
                self.0.definition.props.parameters.clone()
            }
            fn retry_attempts(&self) -> Option<f64> {
                self.0.definition.props.retry_attempts
            }
            fn retry_strategies(&self) -> Vec<RetryStrategy> {
                self.0.definition.strategies.borrow().clone()
            }
            fn scheduling_priority(&self) -> Option<f64> {
                self.0.definition.props.scheduling_priority
            }
            fn timeout(&self) -> Option<Duration> {
                self.0.definition.props.timeout
            }
            fn add_retry_strategy(&self, strategy: RetryStrategy) {
                self.0.definition.strategies.borrow_mut().push(strategy);
            }
        }

        impl From<&$Class> for JobDefinitionRef {
            fn from(of: &$Class) -> Self {
                Rc::new(of.clone())
            }
        }
    };
}
pub(super) use job_definition;

construct_props! {
    /// Properties of an [`EcsJobDefinition`].
    pub struct EcsJobDefinitionProps => EcsJobDefinition {
        /// The name. Default: made by CloudFormation.
        [into] job_definition_name: Option<PhysicalName>,
        /// The parameters' defaults. Default: none.
        parameters: Option<Object>,
        /// How often a job is tried, 1 to 10. Default: 1.
        [into] retry_attempts: Option<f64>,
        /// What is done with jobs that failed. Default: nothing.
        retry_strategies: Option<Vec<RetryStrategy>>,
        /// The priority among jobs of the same share, up to 9999; higher ones come first. Default: none.
        [into] scheduling_priority: Option<f64>,
        /// How long a job may take, at least 60 seconds. Default: for ever.
        timeout: Option<Duration>,
        /// Whether old revisions stay active. Default false.
        skip_deregister_on_update: Option<bool>,
        /// The container.
        [into] container: EcsContainerDefinitionRef,
        /// Whether the tags of the job are those of its task, too. Default false.
        propagate_tags: Option<bool>,
    }
}

/// A job in one container; clones are the same.
#[derive(Clone)]
pub struct EcsJobDefinition(Rc<Ecs>);

struct Ecs {
    definition: Definition,
    resource: CfnResource,
    container: EcsContainerDefinitionRef,
    propagate_tags: Option<bool>,
}

impl EcsJobDefinition {
    fn make(scope: &dyn Construct, id: &str, p: EcsJobDefinitionProps) -> Result<Self> {
        let props = JobDefinitionProps {
            job_definition_name: p.job_definition_name,
            parameters: p.parameters,
            retry_attempts: p.retry_attempts,
            retry_strategies: p.retry_strategies,
            scheduling_priority: p.scheduling_priority,
            timeout: p.timeout,
            skip_deregister_on_update: p.skip_deregister_on_update,
        };
        let definition = Definition::new(scope, id, "aws-cdk-lib.aws_batch.EcsJobDefinition", props)?;
        let on = if p.container.is_ec2() { Compatibility::Ec2 } else { Compatibility::Fargate };
        let resource = definition.resource(object! {
            "Type" => "container",
            "ContainerProperties" => p.container.render_container_definition()?,
            "PlatformCapabilities" => [on],
            "PropagateTags" => p.propagate_tags,
        })?;
        let (container, propagate_tags) = (p.container, p.propagate_tags);
        Ok(Self(Rc::new(Ecs { definition, resource, container, propagate_tags })))
    }

    /// An existing job definition by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_job_definition_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        job_definition_arn: impl Into<String>,
    ) -> Result<JobDefinitionRef> {
        let mut found = Imported::new(scope, id.as_ref(), job_definition_arn.into())?;
        found.name = without_revision(found.name);
        Ok(Rc::new(found))
    }

    /// The container.
    pub fn container(&self) -> EcsContainerDefinitionRef {
        self.0.container.clone()
    }

    /// Whether the tags of the job are those of its task, too.
    pub fn propagate_tags(&self) -> Option<bool> {
        self.0.propagate_tags
    }

    /// Allows a principal to submit this job to a queue.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn grant_submit_job(&self, identity: &dyn IGrantable, queue: &dyn IJobQueue) -> Result<()> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee: identity,
            actions: vec!["batch:SubmitJob".into()],
            resource_arns: vec![self.job_definition_arn(), queue.job_queue_arn()],
            conditions: Default::default(),
        })
        .map(drop)
    }
}

/// The name without the number after the colon.
fn without_revision(mut name: String) -> String {
    name.truncate(name.find(':').unwrap_or(name.len()));
    name
}

job_definition!(EcsJobDefinition, name: |me| Ok(without_revision(name_in_arn(me, &me.job_definition_arn())?)));

/// An existing job definition, of which nothing but the ARN is known.
pub(super) struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
    strategies: RefCell<Vec<RetryStrategy>>,
}

impl Imported {
    pub(super) fn new(scope: &dyn Construct, id: &str, arn: String) -> Result<Self> {
        let (base, name) = imported(scope, id, &arn)?;
        Ok(Self { base, arn, name, strategies: RefCell::default() })
    }
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IJobDefinition for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn job_definition_arn(&self) -> String {
        self.arn.clone()
    }

    fn job_definition_name(&self) -> Result<String> {
        Ok(self.name.clone())
    }

    fn retry_strategies(&self) -> Vec<RetryStrategy> {
        self.strategies.borrow().clone()
    }

    fn add_retry_strategy(&self, strategy: RetryStrategy) {
        self.strategies.borrow_mut().push(strategy);
    }
}
