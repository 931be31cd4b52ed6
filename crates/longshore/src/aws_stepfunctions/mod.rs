//! State machines: what other modules need of them. There are no constructs for them yet but the typed resources of
//! CloudFormation.

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
