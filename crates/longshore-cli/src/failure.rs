//! Where errors meet the user: heading, causes, hint and exit code, all decided here.

use std::error::Error;
use std::process::ExitCode;

use longshore_assembly::AssemblyError;
use longshore_publish::PublishError;
use longshore_toolkit::assets::AssetsError;
use longshore_toolkit::cloud::CloudError;
use longshore_toolkit::local::{EcrError, LocalError};
use longshore_toolkit::{DeployError, PublishLocalError, SelectError, SettingsError, SynthError, hint_of_source};

/// What kind of failure it is, which decides the exit code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// What was asked for could not be done.
    Failed,
    /// The command line or the settings ask for something that makes no sense.
    Usage,
    /// It cannot be done yet.
    Unsupported,
    /// The user interrupted it.
    Interrupted,
}

/// Everything that is said about a failure.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) kind: Kind,
    pub(crate) message: String,
    /// What else is said, in this order.
    pub(crate) details: Vec<Detail>,
    pub(crate) hint: Option<String>,
}

/// More about a failure.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Why it failed; each because of the next.
    Cause(String),
    /// One of several failures it is made of.
    Part(String),
    /// One of the last lines of a program that failed.
    Said(String),
    /// Such a line, which was passed on when it came, unless everything was to be quiet.
    SaidBefore(String),
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, message: message.into(), details: Vec::new(), hint: None }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    pub(crate) fn unsupported(message: impl Into<String>) -> Self {
        Self::new(Kind::Unsupported, message)
    }

    pub(crate) fn interrupted() -> Self {
        Self::new(Kind::Interrupted, "interrupted")
    }

    #[must_use]
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    fn of(error: &(dyn Error + 'static), hint: Option<String>) -> Self {
        let mut failure = Self::new(Kind::Failed, error.to_string());
        let mut cause = error.source();
        let mut said = failure.message.clone();
        while let Some(error) = cause {
            let text = error.to_string();
            // A transparent error shows its cause as itself.
            if said != text {
                failure.details.push(Detail::Cause(text.clone()));
            }
            said = text;
            cause = error.source();
        }
        failure.hint = hint.or_else(|| hint_of_source(error));
        failure
    }

    /// The message and its causes in one line.
    pub(crate) fn in_one_line(&self) -> String {
        let cause = |detail: &Detail| if let Detail::Cause(text) = detail { Some(text.clone()) } else { None };
        let all = std::iter::once(self.message.clone()).chain(self.details.iter().filter_map(cause));
        all.collect::<Vec<_>>().join(": ")
    }

    fn add_parts(&mut self, error: &PublishError) {
        let parts = error.asset_errors();
        self.details = parts.iter().map(|part| Detail::Part(part.with_causes())).collect();
        if let Some(failed) = parts.iter().find(|part| !part.tail().is_empty()) {
            self.details.extend(failed.tail().iter().cloned().map(Detail::Said));
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        ExitCode::from(match self.kind {
            Kind::Failed => 1,
            Kind::Usage => 2,
            Kind::Unsupported => 3,
            Kind::Interrupted => 130,
        })
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self::of(&error, None)
    }
}

impl From<SettingsError> for Failure {
    fn from(error: SettingsError) -> Self {
        let failure = Self::of(&error, error.hint());
        Self { kind: Kind::Usage, ..failure }
    }
}

impl From<AssemblyError> for Failure {
    fn from(error: AssemblyError) -> Self {
        Self::of(&error, error.hint().map(str::to_owned))
    }
}

impl From<SynthError> for Failure {
    fn from(error: SynthError) -> Self {
        match error {
            SynthError::Cancelled => Self::interrupted(),
            SynthError::NoApp { .. } => Self { kind: Kind::Usage, ..Self::of(&error, error.hint()) },
            SynthError::MissingContext { .. } => Self { kind: Kind::Unsupported, ..Self::of(&error, error.hint()) },
            _ => {
                let mut failure = Self::of(&error, error.hint());
                failure.details.extend(error.tail().iter().cloned().map(Detail::SaidBefore));
                failure
            }
        }
    }
}

impl From<SelectError> for Failure {
    fn from(error: SelectError) -> Self {
        match error {
            SelectError::Synth(error) => error.into(),
            SelectError::NoStacks => Self::of(&error, error.hint()),
            _ => Self { kind: Kind::Usage, ..Self::of(&error, error.hint()) },
        }
    }
}

impl From<AssetsError> for Failure {
    fn from(error: AssetsError) -> Self {
        let kind = match error {
            AssetsError::NotFound { .. } | AssetsError::Ambiguous { .. } | AssetsError::NoFiles { .. } => Kind::Usage,
            _ => Kind::Failed,
        };
        Self { kind, ..Self::of(&error, error.hint()) }
    }
}

impl From<LocalError> for Failure {
    fn from(error: LocalError) -> Self {
        Self::of(&error, error.hint())
    }
}

impl From<EcrError> for Failure {
    fn from(error: EcrError) -> Self {
        Self::of(&error, None)
    }
}

impl From<PublishLocalError> for Failure {
    fn from(error: PublishLocalError) -> Self {
        if error.is_cancelled() {
            return Self::interrupted();
        }
        let mut failure = Self::of(&error, error.hint());
        if let PublishLocalError::Publish(error) = &error {
            failure.add_parts(error);
        }
        failure
    }
}

impl From<DeployError> for Failure {
    fn from(error: DeployError) -> Self {
        if error.is_cancelled() {
            return Self::interrupted();
        }
        match error {
            DeployError::Publish(error) => error.into(),
            _ => Self::of(&error, error.hint()),
        }
    }
}

impl From<CloudError> for Failure {
    fn from(error: CloudError) -> Self {
        if error.is_cancelled() {
            return Self::interrupted();
        }
        let mut failure = Self::of(&error, error.hint());
        match &error {
            CloudError::Publish(error) => failure.add_parts(error),
            CloudError::Stack { causes, .. } => {
                // The first is in the message already.
                let details = causes.iter().skip(1).map(|cause| Detail::Part(cause.to_string()));
                let said = causes.iter().flat_map(|cause| cause.details.iter().cloned().map(Detail::Said));
                failure.details = details.chain(said).collect();
            }
            _ => {}
        }
        failure
    }
}
