//! How functions write logs.

use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::FunctionProps;

/// The form of log events.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoggingFormat {
    /// Plain text.
    Text,
    /// JSON.
    Json,
}

/// Which of the function's own log events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ApplicationLogLevel {
    /// From `INFO` on.
    Info,
    /// From `DEBUG` on.
    Debug,
    /// From `WARN` on.
    Warn,
    /// All.
    Trace,
    /// From `ERROR` on.
    Error,
    /// `FATAL` only.
    Fatal,
}

/// Which of Lambda's log events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SystemLogLevel {
    /// From `INFO` on.
    Info,
    /// All.
    Debug,
    /// `WARN` only.
    Warn,
}

pub(super) fn logging_config(at: &Node, props: &FunctionProps) -> Result<Value> {
    let format = props.logging_format.map(|f| match f {
        LoggingFormat::Text => "Text",
        LoggingFormat::Json => "JSON",
    });
    let levels = props.application_log_level.is_some() || props.system_log_level.is_some();
    if levels && props.logging_format != Some(LoggingFormat::Json) {
        bail!(
            at,
            "JsonLogFormatRequired",
            "To use ApplicationLogLevel and/or SystemLogLevel you must set LogFormat to 'JSON', got '{}'.",
            format.unwrap_or("undefined")
        );
    }
    Ok(Value::from(object! {
        "LogFormat" => format,
        "SystemLogLevel" => props.system_log_level.map(|l| match l {
            SystemLogLevel::Info => "INFO",
            SystemLogLevel::Debug => "DEBUG",
            SystemLogLevel::Warn => "WARN",
        }),
        "ApplicationLogLevel" => props.application_log_level.map(|l| match l {
            ApplicationLogLevel::Info => "INFO",
            ApplicationLogLevel::Debug => "DEBUG",
            ApplicationLogLevel::Warn => "WARN",
            ApplicationLogLevel::Trace => "TRACE",
            ApplicationLogLevel::Error => "ERROR",
            ApplicationLogLevel::Fatal => "FATAL",
        }),
        "LogGroup" => props.log_group.as_ref().map(|g| g.log_group_name()),
    })
    .or_undefined_if_empty())
}
