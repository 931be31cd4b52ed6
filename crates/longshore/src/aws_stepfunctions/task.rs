//! Tasks: states in which something is done outside of the state machine.

use std::rc::Rc;

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::{Error, Result};
use longshore_core::object;
use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use super::state::{StateKind, json_path};
use super::{
    CatchProps, Chain, ChainableRef, FieldUtils, IChainable, INextable, JsonPath, NextableRef, QueryLanguage,
    RetryProps, State, StateGraph, StateProps, json_fields,
};
use crate::aws_cloudwatch::{Metric, MetricOptions, with_statistic};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::props::text_enum;

text_enum! {
    /// What a task waits for.
    pub enum IntegrationPattern {
        /// The answer to its call.
        RequestResponse = "REQUEST_RESPONSE",
        /// The end of what it started.
        RunJob = "RUN_JOB",
        /// Its token, which somebody sends back.
        WaitForTaskToken = "WAIT_FOR_TASK_TOKEN",
    }
}

/// How long a task may take, or be silent.
#[derive(Clone, Debug)]
pub struct Timeout {
    /// How long, in seconds.
    pub seconds: Option<f64>,
    /// An expression in JSONata of how long, in seconds.
    pub jsonata_expression: Option<String>,
    /// The path to how long, in seconds.
    pub path: Option<String>,
}

impl Timeout {
    /// Some time.
    ///
    /// # Errors
    /// When it is not a whole number of seconds.
    pub fn duration(duration: Duration) -> Result<Self> {
        let seconds = duration.to_seconds()? as f64;
        Ok(Self { seconds: Some(seconds), jsonata_expression: None, path: None })
    }

    /// As many seconds as an expression in JSONata says.
    pub fn jsonata(jsonata_expression: impl Into<String>) -> Self {
        Self { seconds: None, jsonata_expression: Some(jsonata_expression.into()), path: None }
    }

    /// As many seconds as a path leads to.
    pub fn at(path: impl Into<String>) -> Self {
        Self { seconds: None, jsonata_expression: None, path: Some(path.into()) }
    }
}

/// The role that a task has.
#[derive(Clone, Debug)]
pub struct TaskRole {
    /// The ARN, or a path to it.
    pub role_arn: String,
    /// What the state machine is allowed to assume.
    pub resource: String,
}

impl TaskRole {
    /// The role whose ARN a path leads to.
    ///
    /// # Errors
    /// When it is no path.
    pub fn from_role_arn_json_path(expression: impl AsRef<str>) -> Result<Self> {
        Ok(Self { role_arn: JsonPath::string_at(expression)?, resource: "*".to_owned() })
    }

    /// A role.
    pub fn from_role(role: impl Into<RoleRef>) -> Self {
        let arn = role.into().role_arn();
        Self { role_arn: arn.clone(), resource: arn }
    }
}

/// As whom a task does something.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The role.
    pub role: TaskRole,
}

/// What the metrics of a task are called.
#[derive(Clone, Debug, Default)]
pub struct TaskMetricsConfig {
    /// What the names of metrics of one task begin with.
    pub metric_prefix_singular: Option<String>,
    /// What the names of metrics of several tasks begin with.
    pub metric_prefix_plural: Option<String>,
    /// The dimensions.
    pub metric_dimensions: Option<IndexMap<String, String>>,
}

/// What tasks of all kinds are made with.
#[derive(Clone, Debug, Default)]
pub struct TaskStateBaseProps {
    /// The language in which the state says what it takes from its input. Default: as the state machine.
    pub query_language: Option<QueryLanguage>,
    /// The name. Default: the id.
    pub state_name: Option<String>,
    /// What the state is for. Default: nothing is said.
    pub comment: Option<String>,
    /// The part of the input that the state gets. Default `$`.
    pub input_path: Option<String>,
    /// The part of the output that the next state gets. Default `$`.
    pub output_path: Option<String>,
    /// Where in the input the result is put. Default `$`.
    pub result_path: Option<String>,
    /// What is made of the result before it is put anywhere. Default: nothing else.
    pub result_selector: Option<Object>,
    /// The output, in JSONata. Default: the result.
    pub outputs: Option<Value>,
    /// Variables that are set. Default: none.
    pub assign: Option<Object>,
    /// How long the task may take; the older form of `task_timeout`. Default: for ever.
    pub timeout: Option<Duration>,
    /// How long the task may take. Default: for ever.
    pub task_timeout: Option<Timeout>,
    /// How long the task may be silent; the older form of `heartbeat_timeout`. Default: for ever.
    pub heartbeat: Option<Duration>,
    /// How long the task may be silent. Default: for ever.
    pub heartbeat_timeout: Option<Timeout>,
    /// What the task waits for. Default: as the kind of task says.
    pub integration_pattern: Option<IntegrationPattern>,
    /// The role that the task has. Default: the state machine's.
    pub credentials: Option<Credentials>,
}

/// What tasks differ in, as users may define it.
pub trait ITaskState {
    /// What is called, and with what, with the names of a definition: `Resource`, and `Parameters` or `Arguments`.
    ///
    /// # Errors
    /// When a path is part of a text.
    fn render_task(&self, query_language: QueryLanguage) -> Result<Object>;

    /// What the metrics are called.
    fn task_metrics(&self) -> Option<TaskMetricsConfig> {
        None
    }

    /// What the state machine has to be allowed.
    fn task_policies(&self) -> Vec<PolicyStatement>;
}

/// A task; clones are the same.
#[derive(Clone)]
pub struct TaskStateBase {
    state: State,
    task: Rc<dyn ITaskState>,
}

impl TaskStateBase {
    /// A task that is defined elsewhere.
    ///
    /// # Errors
    /// When the id is empty or taken.
    pub fn custom(
        scope: &dyn Construct,
        id: impl AsRef<str>,
        props: TaskStateBaseProps,
        task: impl ITaskState + 'static,
    ) -> Result<Self> {
        let node = Node::new(scope, id.as_ref(), "aws-cdk-lib.aws_stepfunctions.TaskStateBase")?;
        Ok(Self::of(node, props, Rc::new(task)))
    }

    pub(crate) fn of(node: Node, props: TaskStateBaseProps, task: Rc<dyn ITaskState>) -> Self {
        let state = StateProps {
            query_language: props.query_language,
            state_name: props.state_name.clone(),
            comment: props.comment.clone(),
            input_path: props.input_path.clone(),
            output_path: props.output_path.clone(),
            result_path: props.result_path.clone(),
            result_selector: props.result_selector.clone(),
            parameters: None,
            outputs: props.outputs.clone(),
            arguments: None,
            assign: props.assign.clone(),
        };
        Self { state: State::at(node, state, Kind { props, task: Rc::clone(&task) }), task }
    }

    /// Goes on with another state, or a chain of them.
    ///
    /// # Errors
    /// When something follows already.
    pub fn next(&self, next: &dyn IChainable) -> Result<Chain> {
        INextable::next(&self.state, next)
    }

    /// Tries the state again after some errors.
    ///
    /// # Errors
    /// When all errors are named together with others.
    pub fn add_retry(&self, props: RetryProps) -> Result<&Self> {
        self.retry(props)?;
        Ok(self)
    }

    /// Goes on with another state after some errors.
    ///
    /// # Errors
    /// When all errors are named together with others, or the state is in another graph.
    pub fn add_catch(&self, handler: &dyn IChainable, props: CatchProps) -> Result<&Self> {
        self.catch(handler.start_state(), props)?;
        Ok(self)
    }

    /// A metric of the task.
    ///
    /// # Errors
    /// When an option is not valid.
    pub fn metric(&self, metric_name: impl AsRef<str>, props: MetricOptions) -> Result<Metric> {
        let dimensions = self.task.task_metrics().and_then(|m| m.metric_dimensions).unwrap_or_default();
        let props = with_statistic(props, "Sum");
        Metric::of_service("AWS/States", metric_name.as_ref(), dimensions, props)?.attach_to(self.state.node())
    }

    fn metric_of(&self, plural: bool, suffix: &str, props: MetricOptions) -> Result<Metric> {
        let metrics = self.task.task_metrics().unwrap_or_default();
        let prefix = if plural { metrics.metric_prefix_plural } else { metrics.metric_prefix_singular };
        match prefix {
            Some(prefix) => self.metric(format!("{prefix}{suffix}"), props),
            None => Err(Error::new(
                "TaskDoesNotExposeMetrics",
                "Task does not expose metrics. Use the 'metric()' function to add metrics.",
            )),
        }
    }
}

/// Writes the metrics that all tasks have.
macro_rules! metrics {
    ($($(#[$m:meta])* $name:ident => $plural:literal, $suffix:literal $(, $statistic:literal)?;)*) => {
        impl TaskStateBase {
            $(
                $(#[$m])*
                ///
                /// # Errors
                /// When the task has no metrics, or an option is not valid.
                pub fn $name(&self, props: MetricOptions) -> Result<Metric> {
                    $( let props = with_statistic(props, $statistic); )?
                    self.metric_of($plural, $suffix, props)
                }
            )*
        }
    };
}

metrics! {
    /// How long the task runs, in milliseconds.
    metric_run_time => false, "RunTime", "Average";
    /// How long the task waits before it runs, in milliseconds.
    metric_schedule_time => false, "ScheduleTime", "Average";
    /// How long the task takes in all, in milliseconds.
    metric_time => false, "Time", "Average";
    /// How often the task is scheduled.
    metric_scheduled => true, "Scheduled";
    /// How often the task takes too long.
    metric_timed_out => true, "TimedOut";
    /// How often the task is started.
    metric_started => true, "Started";
    /// How often the task succeeds.
    metric_succeeded => true, "Succeeded";
    /// How often the task fails.
    metric_failed => true, "Failed";
    /// How often the task is silent for too long.
    metric_heartbeat_timed_out => true, "HeartbeatTimedOut";
}

impl std::ops::Deref for TaskStateBase {
    type Target = State;

    fn deref(&self) -> &State {
        &self.state
    }
}

impl Construct for TaskStateBase {
    fn node(&self) -> &Node {
        self.state.node()
    }
}

impl IChainable for TaskStateBase {
    fn id(&self) -> String {
        self.state.id()
    }

    fn start_state(&self) -> State {
        self.state.clone()
    }

    fn end_states(&self) -> Vec<NextableRef> {
        self.state.end_states()
    }
}

impl INextable for TaskStateBase {
    fn next(&self, state: &dyn IChainable) -> Result<Chain> {
        INextable::next(&self.state, state)
    }
}

impl From<&TaskStateBase> for ChainableRef {
    fn from(task: &TaskStateBase) -> Self {
        Rc::new(task.clone())
    }
}

struct Kind {
    props: TaskStateBaseProps,
    task: Rc<dyn ITaskState>,
}

fn seconds(old: Option<Duration>, timeout: &Option<Timeout>) -> Result<Value> {
    Ok(match (old, timeout) {
        (Some(old), _) => old.to_seconds()?.into(),
        (None, Some(Timeout { seconds: Some(seconds), .. })) => (*seconds).into(),
        (None, Some(timeout)) => timeout.jsonata_expression.clone().into(),
        (None, None) => Value::Undefined,
    })
}

impl StateKind for Kind {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let p = &self.props;
        let credentials = match &p.credentials {
            Some(Credentials { role }) => {
                FieldUtils::render_object(object! {"Credentials" => object! {"RoleArn" => role.role_arn.as_str()}})?
            }
            None => Object::new(),
        };
        let path = |timeout: &Option<Timeout>| timeout.as_ref().and_then(|t| t.path.clone());
        Ok(json_fields! {
            ..state.render_query_language(language)?,
            ..state.render_next_end(),
            ..state.render_retry_catch()?,
            "Type" => "Task",
            "Comment" => p.comment.clone(),
            "TimeoutSeconds" => seconds(p.timeout, &p.task_timeout)?,
            "TimeoutSecondsPath" => path(&p.task_timeout),
            "HeartbeatSeconds" => seconds(p.heartbeat, &p.heartbeat_timeout)?,
            "HeartbeatSecondsPath" => path(&p.heartbeat_timeout),
            "InputPath" => json_path(&p.input_path)?,
            "OutputPath" => json_path(&p.output_path)?,
            "ResultPath" => json_path(&p.result_path)?,
            "Arguments" => Value::Undefined,
            "Output" => p.outputs.clone(),
            ..state.render_result_selector()?,
            ..credentials,
            ..state.render_assign(language)?,
            ..self.task.render_task(state.language(language))?
        })
    }

    fn bound(&self, _: &State, graph: &StateGraph) -> Result<()> {
        for statement in self.task.task_policies() {
            graph.register_policy_statement(statement);
        }
        if let Some(Credentials { role }) = &self.props.credentials {
            let assume = PolicyStatement::builder().action("sts:AssumeRole").resource(role.resource.as_str());
            graph.register_policy_statement(assume.build()?);
        }
        Ok(())
    }
}

/// Makes a class of a task: a handle that is a [`TaskStateBase`].
macro_rules! task_class {
    ($(#[$m:meta])* pub struct $Class:ident($Props:ident)) => {
        $(#[$m])*
        #[derive(Clone)]
        pub struct $Class {
            task: $crate::aws_stepfunctions::TaskStateBase,
        }

        impl std::ops::Deref for $Class {
            type Target = $crate::aws_stepfunctions::TaskStateBase;

            fn deref(&self) -> &Self::Target {
                &self.task
            }
        }

        $crate::aws_stepfunctions::state_class! { @handle $Class }
        $crate::aws_stepfunctions::state_class! { @next $Class $Props }
        $crate::aws_stepfunctions::state_class! { @handlers $Class $Props }
        $crate::aws_stepfunctions::state_class! { @languages $Class $Props }
    };
}
pub(crate) use task_class;
