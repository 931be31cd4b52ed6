//! Where jobs wait until there is room for them.

use std::cell::RefCell;
use std::rc::Rc;

use longshore_core::cfn_resource::CfnResource;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::{PhysicalName, ResourceBase};
use longshore_core::token::Lazy;
use longshore_core::units::Duration;
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::{ComputeEnvironmentRef, SchedulingPolicyRef, batch_arn, imported, name_in_arn};
use crate::props::{construct_props, text_enum};

text_enum! {
    /// What is done with a job that waits too long.
    pub enum JobStateTimeLimitActionsAction {
        /// It is cancelled.
        Cancel = "CANCEL",
        /// It is terminated.
        Terminate = "TERMINATE",
    }
}
text_enum! {
    /// Why a job waits.
    pub enum JobStateTimeLimitActionsReason {
        /// There are no instances to be had.
        InsufficientInstanceCapacity = "CAPACITY:INSUFFICIENT_INSTANCE_CAPACITY",
        /// The compute environment can never have as much.
        ComputeEnvironmentMaxResource = "MISCONFIGURATION:COMPUTE_ENVIRONMENT_MAX_RESOURCE",
        /// No compute environment has what the job needs.
        JobResourceRequirement = "MISCONFIGURATION:JOB_RESOURCE_REQUIREMENT",
    }
}
text_enum! {
    /// The state in which a job waits.
    pub enum JobStateTimeLimitActionsState {
        /// It could run.
        Runnable = "RUNNABLE",
    }
}

/// What is done with jobs that wait too long.
#[derive(Clone, Debug)]
pub struct JobStateTimeLimitAction {
    /// What is done. Default: the job is cancelled.
    pub action: Option<JobStateTimeLimitActionsAction>,
    /// How long a job waits, 10 minutes to 24 hours.
    pub max_time: Duration,
    /// Why it waits.
    pub reason: JobStateTimeLimitActionsReason,
    /// The state in which it waits. Default: it could run.
    pub state: Option<JobStateTimeLimitActionsState>,
}

/// A compute environment of a queue.
#[derive(Clone)]
pub struct OrderedComputeEnvironment {
    /// The compute environment.
    pub compute_environment: ComputeEnvironmentRef,
    /// Its place; jobs go to the lowest that has room.
    pub order: i64,
}

/// A queue, whoever owns it.
pub trait IJobQueue: Construct {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn job_queue_arn(&self) -> String;

    /// The name.
    ///
    /// # Errors
    /// When the ARN is not one.
    fn job_queue_name(&self) -> Result<String>;

    /// The compute environments.
    fn compute_environments(&self) -> Vec<OrderedComputeEnvironment> {
        Vec::new()
    }

    /// The priority among queues of the same compute environment; higher ones come first.
    fn priority(&self) -> f64 {
        1.0
    }

    /// Whether jobs are taken.
    fn enabled(&self) -> Option<bool> {
        None
    }

    /// How jobs are chosen.
    fn scheduling_policy(&self) -> Option<SchedulingPolicyRef> {
        None
    }

    /// Adds a compute environment.
    ///
    /// # Errors
    /// When the queue is imported.
    fn add_compute_environment(&self, compute_environment: ComputeEnvironmentRef, order: i64) -> Result<()>;
}

/// A handle of any queue.
pub type JobQueueRef = Rc<dyn IJobQueue>;

construct_props! {
    /// Properties of a [`JobQueue`].
    #[derive(Default)]
    pub struct JobQueueProps => JobQueue {
        /// The compute environments; one is needed before synthesis.
        compute_environments: Option<Vec<OrderedComputeEnvironment>>,
        /// The priority among queues of the same compute environment; higher ones come first. Default: 1.
        [into] priority: Option<f64>,
        /// The name. Default: made by CloudFormation.
        [into] job_queue_name: Option<PhysicalName>,
        /// Whether jobs are taken. Default true.
        enabled: Option<bool>,
        /// How jobs are chosen. Default: first come, first served.
        [into] scheduling_policy: Option<SchedulingPolicyRef>,
        /// What is done with jobs that wait too long. Default: nothing.
        job_state_time_limit_actions: Option<Vec<JobStateTimeLimitAction>>,
    }
}

/// A queue; clones are the same.
#[derive(Clone)]
pub struct JobQueue(Rc<Owned>);

type Environments = Rc<RefCell<Vec<OrderedComputeEnvironment>>>;

struct Owned {
    base: ResourceBase,
    resource: CfnResource,
    environments: Environments,
    priority: f64,
    enabled: Option<bool>,
    scheduling_policy: Option<SchedulingPolicyRef>,
}

impl JobQueue {
    fn make(scope: &dyn Construct, id: &str, props: JobQueueProps) -> Result<Self> {
        let name = props.job_queue_name.unwrap_or_default();
        let base = ResourceBase::new(scope, id, "aws-cdk-lib.aws_batch.JobQueue", name)?;
        let environments: Environments = Rc::new(RefCell::new(props.compute_environments.unwrap_or_default()));
        let later = Rc::clone(&environments);
        let priority = props.priority.unwrap_or(1.0);
        let actions = props.job_state_time_limit_actions.unwrap_or_default();
        let actions = actions.iter().enumerate().map(|(i, a)| render(base.node(), i, a));
        let actions = Value::from(actions.collect::<Result<Vec<_>>>()?);
        let resource = CfnResource::l1(
            base.node(),
            "Resource",
            "AWS::Batch::JobQueue",
            object! {
                "ComputeEnvironmentOrder" => Lazy::any(move || {
                    let one = |e: &OrderedComputeEnvironment| Value::from(object! {
                        "ComputeEnvironment" => e.compute_environment.compute_environment_arn(),
                        "Order" => e.order,
                    });
                    Ok(Value::Array(later.borrow().iter().map(one).collect()).or_undefined_if_empty())
                }),
                "Priority" => priority,
                "JobQueueName" => base.physical_name(),
                "State" => if props.enabled == Some(false) { "DISABLED" } else { "ENABLED" },
                "SchedulingPolicyArn" => props.scheduling_policy.as_ref().map(|p| p.scheduling_policy_arn()),
                "JobStateTimeLimitActions" => actions.or_undefined_if_empty(),
            },
        )?;
        let checked = Rc::clone(&environments);
        base.node().add_validation(move || validate(&checked.borrow()));
        Ok(Self(Rc::new(Owned {
            base,
            resource,
            environments,
            priority,
            enabled: props.enabled,
            scheduling_policy: props.scheduling_policy,
        })))
    }

    /// An existing queue by its ARN.
    ///
    /// # Errors
    /// When the ARN is not one, or the id is empty or taken.
    pub fn from_job_queue_arn(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        job_queue_arn: impl Into<String>,
    ) -> Result<JobQueueRef> {
        let arn = job_queue_arn.into();
        let (base, name) = imported(scope, id.as_ref(), &arn)?;
        Ok(Rc::new(Imported { base, arn, name }))
    }

    /// Adds a compute environment; jobs go to the one with the lowest order that has room.
    pub fn add_compute_environment(
        &self,
        compute_environment: impl Into<ComputeEnvironmentRef>,
        order: i64,
    ) -> Result<()> {
        let compute_environment = compute_environment.into();
        self.0.environments.borrow_mut().push(OrderedComputeEnvironment { compute_environment, order });
        Ok(())
    }
}

fn render(node: &Node, index: usize, action: &JobStateTimeLimitAction) -> Result<Value> {
    let seconds = action.max_time.to_seconds()?;
    if !(600..=86400).contains(&seconds) {
        bail!(
            node,
            "MaxTimeSeconds",
            "maxTime must be between 600 and 86400 seconds, got {seconds} seconds at jobStateTimeLimitActions[{index}]"
        );
    }
    Ok(object! {
        "Action" => action.action.unwrap_or(JobStateTimeLimitActionsAction::Cancel),
        "MaxTimeSeconds" => seconds,
        "Reason" => action.reason,
        "State" => action.state.unwrap_or(JobStateTimeLimitActionsState::Runnable),
    }
    .into())
}

fn validate(environments: &[OrderedComputeEnvironment]) -> Vec<String> {
    if environments.is_empty() {
        return vec!["This JobQueue does not link any ComputeEnvironments".to_owned()];
    }
    let taken = |(i, e): (usize, &OrderedComputeEnvironment)| environments[..i].iter().any(|o| o.order == e.order);
    if environments.iter().enumerate().any(taken) {
        return vec!["assigns the same order to different ComputeEnvironments".to_owned()];
    }
    Vec::new()
}

impl Construct for JobQueue {
    fn node(&self) -> &Node {
        self.0.base.node()
    }
}

impl IJobQueue for JobQueue {
    fn base(&self) -> &ResourceBase {
        &self.0.base
    }

    fn job_queue_arn(&self) -> String {
        self.0.base.arn_attribute(self.0.resource.att("JobQueueArn"), batch_arn("job-queue"))
    }

    fn job_queue_name(&self) -> Result<String> {
        name_in_arn(self, &self.job_queue_arn())
    }

    fn compute_environments(&self) -> Vec<OrderedComputeEnvironment> {
        self.0.environments.borrow().clone()
    }

    fn priority(&self) -> f64 {
        self.0.priority
    }

    fn enabled(&self) -> Option<bool> {
        self.0.enabled
    }

    fn scheduling_policy(&self) -> Option<SchedulingPolicyRef> {
        self.0.scheduling_policy.clone()
    }

    fn add_compute_environment(&self, compute_environment: ComputeEnvironmentRef, order: i64) -> Result<()> {
        Self::add_compute_environment(self, compute_environment, order)
    }
}

impl From<&JobQueue> for JobQueueRef {
    fn from(queue: &JobQueue) -> Self {
        Rc::new(queue.clone())
    }
}

struct Imported {
    base: ResourceBase,
    arn: String,
    name: String,
}

impl Construct for Imported {
    fn node(&self) -> &Node {
        self.base.node()
    }
}

impl IJobQueue for Imported {
    fn base(&self) -> &ResourceBase {
        &self.base
    }

    fn job_queue_arn(&self) -> String {
        self.arn.clone()
    }

    fn job_queue_name(&self) -> Result<String> {
        Ok(self.name.clone())
    }

    fn add_compute_environment(&self, _: ComputeEnvironmentRef, _: i64) -> Result<()> {
        bail!(
            self,
            "CannotAddComputeEnvironmentsImported",
            "cannot add ComputeEnvironments to imported JobQueue '{}'",
            self.node().id()
        )
    }
}
