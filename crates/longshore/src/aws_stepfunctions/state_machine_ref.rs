//! What all state machines have, whoever owns them.

use std::rc::Rc;

use longshore_core::arn::{ArnComponents, ArnFormat};
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::ResourceBase;
use longshore_core::stack::Stack;
use longshore_core::value::Object;

use super::StateMachine;
use crate::aws_cloudwatch::{Metric, MetricOptions, with_statistic};
use crate::aws_iam::{Grant, GrantOnPrincipalOptions, IGrantable};

/// A state machine, whoever owns it.
pub trait IStateMachine: Construct + IGrantable {
    /// What all resources share: stack and environment.
    fn base(&self) -> &ResourceBase;

    /// The ARN.
    fn state_machine_arn(&self) -> String;

    /// What others can be allowed.
    fn grants(&self) -> StateMachineGrants {
        StateMachineGrants { node: self.node().clone(), arn: self.state_machine_arn() }
    }

    /// Allows to start executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_start_execution(&self, identity: &dyn IGrantable) -> Result<Grant> {
        self.grants().start_execution(identity)
    }

    /// Allows to start executions and wait for their end.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_start_sync_execution(&self, identity: &dyn IGrantable) -> Result<Grant> {
        self.grants().start_sync_execution(identity)
    }

    /// Allows to read about executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_read(&self, identity: &dyn IGrantable) -> Result<Grant> {
        self.grants().read(identity)
    }

    /// Allows to say how tasks went.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_task_response(&self, identity: &dyn IGrantable) -> Result<Grant> {
        self.grants().task_response(identity)
    }

    /// Allows actions on executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_execution(&self, identity: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.grants().execution(identity, actions)
    }

    /// Allows to go on with executions that failed.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant_redrive_execution(&self, identity: &dyn IGrantable) -> Result<Grant> {
        self.grant_execution(identity, &["states:RedriveExecution"])
    }

    /// Allows actions on the state machine.
    ///
    /// # Errors
    /// When the policy cannot be made.
    fn grant(&self, identity: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.grants().actions(identity, actions)
    }

    /// A metric of the state machine.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric(&self, metric_name: &str, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("StateMachineArn".to_owned(), self.state_machine_arn())].into();
        Metric::of_service("AWS/States", metric_name, dimensions, with_statistic(props, "Sum"))?.attach_to(self.node())
    }

    /// How many executions fail.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_failed(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionsFailed", props)
    }

    /// How many executions are held back.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_throttled(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionThrottled", props)
    }

    /// How many executions are aborted.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_aborted(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionsAborted", props)
    }

    /// How many executions succeed.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_succeeded(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionsSucceeded", props)
    }

    /// How many executions take too long.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_timed_out(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionsTimedOut", props)
    }

    /// How many executions are started.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_started(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionsStarted", props)
    }

    /// How long executions take, in milliseconds.
    ///
    /// # Errors
    /// When an option is not valid.
    fn metric_time(&self, props: MetricOptions) -> Result<Metric> {
        self.metric("ExecutionTime", with_statistic(props, "Average"))
    }
}

/// A handle of any state machine.
pub type StateMachineRef = Rc<dyn IStateMachine>;

impl From<&StateMachine> for StateMachineRef {
    fn from(machine: &StateMachine) -> Self {
        Rc::new(machine.clone())
    }
}

impl From<StateMachine> for StateMachineRef {
    fn from(machine: StateMachine) -> Self {
        Rc::new(machine)
    }
}

/// What others can be allowed to do with a state machine.
#[derive(Clone, Debug)]
pub struct StateMachineGrants {
    node: Node,
    arn: String,
}

impl StateMachineGrants {
    /// The grants of a state machine.
    pub fn from_state_machine(resource: &dyn IStateMachine) -> Self {
        resource.grants()
    }

    fn allow(&self, grantee: &dyn IGrantable, actions: &[&str], resource: String) -> Result<Grant> {
        Grant::add_to_principal(GrantOnPrincipalOptions {
            grantee,
            actions: actions.iter().map(|a| (*a).to_owned()).collect(),
            resource_arns: vec![resource],
            conditions: Object::new(),
        })
    }

    fn executions(&self) -> Result<String> {
        let name = ArnComponents::split(&self.arn, ArnFormat::ColonResourceName)?.resource_name;
        let arn = Stack::of(&self.node)?.format_arn(ArnComponents {
            service: "states".into(),
            resource: "execution".into(),
            resource_name: name,
            arn_format: ArnFormat::ColonResourceName,
            ..Default::default()
        })?;
        Ok(format!("{arn}:*"))
    }

    /// Allows to say how tasks went.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn task_response(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        let actions = ["states:SendTaskSuccess", "states:SendTaskFailure", "states:SendTaskHeartbeat"];
        self.allow(grantee, &actions, self.arn.clone())
    }

    /// Allows to go on with executions that failed.
    ///
    /// # Errors
    /// When the policy cannot be made.
    // Quirk(cdk): sfn-redrive. The grant is on the state machine's ARN with a suffix, which no execution has.
    pub fn redrive_execution(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.allow(grantee, &["states:RedriveExecution"], format!("{}:*", self.arn))
    }

    /// Allows to read about executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn read(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.allow(grantee, &["states:ListExecutions", "states:ListStateMachines"], self.arn.clone())?;
        let executions =
            ["states:DescribeExecution", "states:DescribeStateMachineForExecution", "states:GetExecutionHistory"];
        self.allow(grantee, &executions, self.executions()?)?;
        let all = ["states:ListActivities", "states:DescribeStateMachine", "states:DescribeActivity"];
        self.allow(grantee, &all, "*".to_owned())
    }

    /// Allows to start executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn start_execution(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.actions(grantee, &["states:StartExecution"])
    }

    /// Allows to start executions and wait for their end.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn start_sync_execution(&self, grantee: &dyn IGrantable) -> Result<Grant> {
        self.actions(grantee, &["states:StartSyncExecution"])
    }

    /// Allows actions on executions.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn execution(&self, grantee: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.allow(grantee, actions, self.executions()?)
    }

    /// Allows actions on the state machine.
    ///
    /// # Errors
    /// When the policy cannot be made.
    pub fn actions(&self, identity: &dyn IGrantable, actions: &[&str]) -> Result<Grant> {
        self.allow(identity, actions, self.arn.clone())
    }
}

/// Metrics of all state machines of an account together: how many transitions are possible.
#[derive(Clone, Debug)]
pub struct StateTransitionMetric;

impl StateTransitionMetric {
    /// A metric of transitions.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(metric_name: impl AsRef<str>, props: MetricOptions) -> Result<Metric> {
        let dimensions = [("ServiceMetric".to_owned(), "StateTransition".to_owned())].into();
        Metric::of_service("AWS/States", metric_name.as_ref(), dimensions, props)
    }

    /// How many transitions are possible at once.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_provisioned_bucket_size(props: MetricOptions) -> Result<Metric> {
        Self::metric("ProvisionedBucketSize", props)
    }

    /// How many transitions are possible each second in the long run.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_provisioned_refill_rate(props: MetricOptions) -> Result<Metric> {
        Self::metric("ProvisionedRefillRate", props)
    }

    /// How many transitions happen each second.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_consumed_capacity(props: MetricOptions) -> Result<Metric> {
        Self::metric("ConsumedCapacity", props)
    }

    /// How many transitions are held back.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric_throttled_events(props: MetricOptions) -> Result<Metric> {
        Self::metric("ThrottledEvents", with_statistic(props, "Sum"))
    }
}
