//! What states of all kinds share: query languages, errors, and how failures are handled.

use longshore_core::units::Duration;
use longshore_core::value::{Object, Value};

use crate::props::text_enum;

text_enum! {
    /// Which events of a state machine's executions are logged.
    pub enum LogLevel {
        /// None.
        Off = "OFF",
        /// All.
        All = "ALL",
        /// Errors.
        Error = "ERROR",
        /// Errors that end an execution.
        Fatal = "FATAL",
    }
}
text_enum! {
    /// What executions of a state machine are made for.
    pub enum StateMachineType {
        /// Many short ones.
        Express = "EXPRESS",
        /// Long ones, each exactly once.
        Standard = "STANDARD",
    }
}
text_enum! {
    /// The language in which states say what they take from their inputs.
    pub enum QueryLanguage {
        /// JSONPath.
        JsonPath = "JSONPath",
        /// JSONata.
        Jsonata = "JSONata",
    }
}
text_enum! {
    /// Whether the times between retries are random.
    pub enum JitterType {
        /// They are.
        Full = "FULL",
        /// They are not.
        None = "NONE",
    }
}
text_enum! {
    /// How the items of a map are processed.
    pub enum ProcessorMode {
        /// In the execution that the map belongs to.
        Inline = "INLINE",
        /// In executions of their own.
        Distributed = "DISTRIBUTED",
    }
}
text_enum! {
    /// What the executions are that process items.
    pub enum ProcessorType {
        /// Long ones.
        Standard = "STANDARD",
        /// Short ones.
        Express = "EXPRESS",
    }
}
text_enum! {
    /// What a task waits for; the older form of [`super::IntegrationPattern`].
    pub enum ServiceIntegrationPattern {
        /// Nothing.
        FireAndForget = "FIRE_AND_FORGET",
        /// The end of what it started.
        Sync = "SYNC",
        /// Its token, which somebody sends back.
        WaitForTaskToken = "WAIT_FOR_TASK_TOKEN",
    }
}

/// Names of errors that Step Functions knows itself.
#[derive(Clone, Debug)]
pub struct Errors;

impl Errors {
    /// Any error.
    pub const ALL: &'static str = "States.ALL";
    /// A task did not send a heartbeat in time.
    pub const HEARTBEAT_TIMEOUT: &'static str = "States.HeartbeatTimeout";
    /// A task took too long.
    pub const TIMEOUT: &'static str = "States.Timeout";
    /// A task failed.
    pub const TASKS_FAILED: &'static str = "States.TaskFailed";
    /// A task was not allowed to do something.
    pub const PERMISSIONS: &'static str = "States.Permissions";
    /// The result path cannot be applied to the input.
    pub const RESULT_PATH_MATCH_FAILURE: &'static str = "States.ResultPathMatchFailure";
    /// A path of a parameter leads nowhere.
    pub const PARAMETER_PATH_FAILURE: &'static str = "States.ParameterPathFailure";
    /// A branch failed.
    pub const BRANCH_FAILED: &'static str = "States.BranchFailed";
    /// No choice fits.
    pub const NO_CHOICE_MATCHED: &'static str = "States.NoChoiceMatched";
}

/// How a state is tried again.
#[derive(Clone, Debug, Default)]
pub struct RetryProps {
    /// The errors after which it is. Default: all.
    pub errors: Option<Vec<String>>,
    /// The time before the first retry. Default 1 second.
    pub interval: Option<Duration>,
    /// How often it is tried again, 0 for never. Default 3.
    pub max_attempts: Option<f64>,
    /// The longest time between retries. Default: none.
    pub max_delay: Option<Duration>,
    /// Whether the times between are random. Default: they are not.
    pub jitter_strategy: Option<JitterType>,
    /// What the time between is multiplied with each time. Default 2.
    pub backoff_rate: Option<f64>,
}

/// What is done with errors of a state.
#[derive(Clone, Debug, Default)]
pub struct CatchProps {
    /// The errors. Default: all.
    pub errors: Option<Vec<String>>,
    /// Where in the input the error is put; [`super::JsonPath::discard`] for nowhere. Default `$`.
    pub result_path: Option<String>,
    /// The output, in JSONata. Default: the error.
    pub outputs: Option<Value>,
    /// Variables that are set. Default: none.
    pub assign: Option<Object>,
}

/// How the items of a map are processed.
#[derive(Clone, Copy, Debug, Default)]
pub struct ProcessorConfig {
    /// In which executions. Default: as the kind of map says.
    pub mode: Option<ProcessorMode>,
    /// What those executions are.
    pub execution_type: Option<ProcessorType>,
}
