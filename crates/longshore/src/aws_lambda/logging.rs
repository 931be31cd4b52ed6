//! How functions write logs.

use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::value::Value;

use super::FunctionProps;
use crate::props::text_enum;

text_enum! {
    /// The form of log events.
    pub enum LoggingFormat {
        /// Plain text.
        Text = "Text",
        /// JSON.
        Json = "JSON",
    }
}
text_enum! {
    /// The form of log events; deprecated in favour of [`LoggingFormat`].
    pub enum LogFormat {
        /// Plain text.
        Text = "Text",
        /// JSON.
        Json = "JSON",
    }
}
text_enum! {
    /// Which of the function's own log events are written.
    pub enum ApplicationLogLevel {
        /// From `INFO` on.
        Info = "INFO",
        /// From `DEBUG` on.
        Debug = "DEBUG",
        /// From `WARN` on.
        Warn = "WARN",
        /// All.
        Trace = "TRACE",
        /// From `ERROR` on.
        Error = "ERROR",
        /// `FATAL` only.
        Fatal = "FATAL",
    }
}
text_enum! {
    /// Which of Lambda's log events are written.
    pub enum SystemLogLevel {
        /// From `INFO` on.
        Info = "INFO",
        /// All.
        Debug = "DEBUG",
        /// `WARN` only.
        Warn = "WARN",
    }
}

pub(super) fn logging_config(at: &Node, props: &FunctionProps) -> Result<Value> {
    let filled = |text: &Option<String>| text.clone().filter(|t| !t.is_empty());
    let (old, new) = (filled(&props.log_format), props.logging_format.map(LoggingFormat::as_str));
    if old.is_some() && new.is_some() {
        bail!(at, "LogFormatConflict", "Only define LogFormat or LoggingFormat, not both.");
    }
    let application = (filled(&props.application_log_level), props.application_log_level_v2);
    if let (Some(_), Some(_)) = &application {
        bail!(at, "ApplicationLogLevelConflict", "Only define applicationLogLevel or applicationLogLevelV2, not both.");
    }
    let system = (filled(&props.system_log_level), props.system_log_level_v2);
    if let (Some(_), Some(_)) = &system {
        bail!(at, "SystemLogLevelConflict", "Only define systemLogLevel or systemLogLevelV2, not both.");
    }
    let application = application.0.or(application.1.map(|l| l.as_str().to_owned()));
    let system = system.0.or(system.1.map(|l| l.as_str().to_owned()));
    if application.is_some() || system.is_some() {
        if old.as_deref() != Some("JSON") && new.is_none() {
            bail!(
                at,
                "JsonLogFormatRequired",
                "To use ApplicationLogLevel and/or SystemLogLevel you must set LogFormat to 'JSON', got '{}'.",
                props.log_format.as_deref().unwrap_or("undefined")
            );
        }
        if new != Some("JSON") && props.log_format.is_none() {
            bail!(
                at,
                "JsonLoggingFormatRequired",
                "To use ApplicationLogLevel and/or SystemLogLevel you must set LoggingFormat to 'JSON', got '{}'.",
                new.unwrap_or("undefined")
            );
        }
    }
    if old.is_none() && new.is_none() && props.log_group.is_none() {
        return Ok(Value::Undefined);
    }
    Ok(object! {
        "LogFormat" => old.or(new.map(str::to_owned)),
        "SystemLogLevel" => system,
        "ApplicationLogLevel" => application,
        "LogGroup" => props.log_group.as_ref().map(|g| g.log_group_name()),
    }
    .into())
}
