//! States that wait, succeed or fail.

use longshore_core::construct::Construct;
use longshore_core::error::Result;
use longshore_core::object;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::Duration;
use longshore_core::value::Object;

use super::state::{StateKind, json_path};
use super::{QueryLanguage, State, json_fields, state_class, state_props};

/// How long a [`Wait`] takes.
#[derive(Clone, Debug)]
pub struct WaitTime(Object);

impl WaitTime {
    /// Some time.
    ///
    /// # Errors
    /// When it is not a whole number of seconds.
    pub fn duration(duration: Duration) -> Result<Self> {
        Ok(Self(object! {"Seconds" => duration.to_seconds()?}))
    }

    /// As many seconds as an expression in JSONata says.
    pub fn seconds(seconds: impl Into<String>) -> Self {
        Self(object! {"Seconds" => seconds.into()})
    }

    /// Until a time, such as `2026-01-01T01:00:00Z`.
    pub fn timestamp(timestamp: impl Into<String>) -> Self {
        Self(object! {"Timestamp" => timestamp.into()})
    }

    /// As many seconds as a path leads to.
    pub fn seconds_path(path: impl Into<String>) -> Self {
        Self(object! {"SecondsPath" => path.into()})
    }

    /// Until the time that a path leads to.
    pub fn timestamp_path(path: impl Into<String>) -> Self {
        Self(object! {"TimestampPath" => path.into()})
    }
}

state_props! {
    /// Properties of a [`Wait`].
    #[derive(Debug)]
    pub struct WaitProps => Wait, new(time: WaitTime) { base, paths, outputs, assign;
        /// How long it takes.
        time: WaitTime,
    }
}

state_class! {
    /// A state that waits; clones are the same.
    pub struct Wait(WaitProps); next, languages
}

impl Wait {
    fn make(scope: &dyn Construct, id: &str, props: WaitProps) -> Result<Self> {
        let state = props.state();
        let class = "aws-cdk-lib.aws_stepfunctions.Wait";
        Ok(Self { state: State::new(scope, id, class, state, Waiting(props.time))? })
    }
}

struct Waiting(WaitTime);

impl StateKind for Waiting {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        Ok(json_fields! {
            "Type" => "Wait",
            ..state.render_query_language(language)?,
            "Comment" => state.props().comment.clone(),
            ..self.0.0.clone(),
            ..state.render_input_output()?,
            ..state.render_next_end(),
            ..state.render_assign(language)?
        })
    }
}

state_props! {
    /// Properties of a [`Succeed`].
    #[derive(Debug, Default)]
    pub struct SucceedProps => Succeed { base, paths, outputs; }
}

state_class! {
    /// A state that ends an execution, or a branch, with success; clones are the same.
    pub struct Succeed(SucceedProps); languages
}

impl Succeed {
    fn make(scope: &dyn Construct, id: &str, props: SucceedProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Succeed";
        Ok(Self { state: State::new(scope, id, class, props.state(), Succeeding)? })
    }
}

struct Succeeding;

impl StateKind for Succeeding {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        Ok(json_fields! {
            "Type" => "Succeed",
            ..state.render_query_language(language)?,
            "Comment" => state.props().comment.clone(),
            ..state.render_input_output()?
        })
    }

    fn goes_on(&self) -> bool {
        false
    }
}

state_props! {
    /// Properties of a [`Fail`].
    #[derive(Debug, Default)]
    pub struct FailProps => Fail { base;
        /// The name of the error. Default: none.
        [into] error: Option<String>,
        /// What leads to the name of the error: a path, or an intrinsic function. Default: none.
        [into] error_path: Option<String>,
        /// What went wrong. Default: nothing is said.
        [into] cause: Option<String>,
        /// What leads to what went wrong: a path, or an intrinsic function. Default: none.
        [into] cause_path: Option<String>,
    }
}

state_class! {
    /// A state that ends an execution with an error; clones are the same.
    pub struct Fail(FailProps); languages
}

impl Fail {
    fn make(scope: &dyn Construct, id: &str, props: FailProps) -> Result<Self> {
        let class = "aws-cdk-lib.aws_stepfunctions.Fail";
        Ok(Self { state: State::new(scope, id, class, props.state(), Failing(props))? })
    }
}

struct Failing(FailProps);

/// The intrinsic functions whose results can be errors.
// Source: Amazon States Language, Fail state.
const INTRINSICS: [&str; 7] = [
    "States.Format",
    "States.JsonToString",
    "States.ArrayGetItem",
    "States.Base64Encode",
    "States.Base64Decode",
    "States.Hash",
    "States.UUID",
];

fn is_intrinsic(path: &str) -> bool {
    !str_is_unresolved(path) && !path.starts_with('$')
}

fn path_or_intrinsic(path: &Option<String>) -> Result<Option<String>> {
    match path {
        Some(path) if is_intrinsic(path) => Ok(Some(path.clone())),
        path => json_path(path),
    }
}

impl StateKind for Failing {
    fn render(&self, state: &State, language: Option<QueryLanguage>) -> Result<Object> {
        let p = &self.0;
        Ok(json_fields! {
            "Type" => "Fail",
            ..state.render_query_language(language)?,
            "Comment" => p.comment.clone(),
            "Error" => p.error.clone(),
            "ErrorPath" => path_or_intrinsic(&p.error_path)?,
            "Cause" => p.cause.clone(),
            "CausePath" => path_or_intrinsic(&p.cause_path)?
        })
    }

    fn goes_on(&self) -> bool {
        false
    }

    fn validate(&self, _: &State) -> Vec<String> {
        let p = &self.0;
        let given = |of: &Option<String>| of.as_deref().is_some_and(|s| !s.is_empty());
        let mut errors = Vec::new();
        for (name, path) in [("errorPath", &p.error_path), ("causePath", &p.cause_path)] {
            if let Some(path) = path.as_deref().filter(|p| !p.is_empty())
                && is_intrinsic(path)
                && !INTRINSICS.iter().any(|allowed| path.starts_with(allowed))
            {
                let allowed = INTRINSICS.join(", ");
                errors.push(format!("You must specify a valid intrinsic function in {name}. Must be one of {allowed}"));
            }
        }
        if given(&p.error) && given(&p.error_path) {
            errors.push("Fail state cannot have both error and errorPath".to_owned());
        }
        if given(&p.cause) && given(&p.cause_path) {
            errors.push("Fail state cannot have both cause and causePath".to_owned());
        }
        errors
    }
}
