//! Why a builder cannot do what it was asked.

use std::io;
use std::path::PathBuf;

use crate::{BuilderKind, Feature};

/// Why a builder cannot do what it was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuilderError {
    /// No builder is installed.
    #[error("no image builder found: looked for {}", tried.join(", "))]
    NoneFound {
        /// The programs that were looked for.
        tried: Vec<String>,
    },
    /// A program is not there: the builder the user chose, or the one that makes an asset.
    #[error("cannot find the program {program:?}")]
    NotFound {
        /// The program as given.
        program: String,
    },
    /// The builder is there, but nothing answers behind it.
    #[error("{program} cannot reach its daemon: {detail}")]
    DaemonUnreachable {
        /// The program.
        program: String,
        /// Its kind.
        kind: BuilderKind,
        /// The line in which it says so.
        detail: String,
    },
    /// The build uses an option the builder does not have.
    #[error("{program}{} does not support {}", version.as_ref().map(|it| format!(" {it}")).unwrap_or_default(), feature.option())]
    FeatureMissing {
        /// The program.
        program: String,
        /// Its kind.
        kind: BuilderKind,
        /// Its version, where known.
        version: Option<String>,
        /// What is missing.
        feature: Feature,
    },
    /// The build uses a cache the builder does not have.
    #[error("{program} does not support the build cache type {cache:?}, only \"registry\" with a ref")]
    CacheUnsupported {
        /// The program.
        program: String,
        /// The cache's type.
        cache: String,
    },
    /// The directory to build is not there.
    #[error("there is no directory {} to build", directory.display())]
    NoDirectory {
        /// The directory.
        directory: PathBuf,
    },
    /// The command ended with an error.
    #[error("`{command}` {}", ending(*code))]
    Failed {
        /// The command as it was given, without secrets.
        command: String,
        /// The directory it ran in.
        directory: Option<PathBuf>,
        /// The exit code; `None` when a signal ended it.
        code: Option<i32>,
        /// The last lines it printed, without secrets.
        tail: Vec<String>,
    },
    /// The command could not be started, or was lost.
    #[error("cannot run `{command}`")]
    Run {
        /// The command as it was given, without secrets.
        command: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// The command printed something else than it should.
    #[error("`{command}` printed {printed:?} instead of {expected}")]
    UnexpectedOutput {
        /// The command as it was given, without secrets.
        command: String,
        /// What it printed.
        printed: String,
        /// What was expected.
        expected: &'static str,
    },
    /// The run was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl BuilderError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NoneFound { .. } => {
                Some("install one of them, or set CDK_DOCKER to the program that builds images".to_owned())
            }
            Self::NotFound { .. } => {
                Some("install it; if CDK_DOCKER names it, give a program's name or path, without arguments".to_owned())
            }
            Self::DaemonUnreachable { kind, .. } => Some(kind.start_hint().to_owned()),
            Self::FeatureMissing { kind: BuilderKind::Docker, feature, .. } => Some(match feature {
                Feature::Secrets | Feature::Ssh => {
                    "install the buildx plugin, or unset DOCKER_BUILDKIT=0: the option needs BuildKit".to_owned()
                }
                _ => "install the docker buildx plugin, or set CDK_DOCKER to podman or buildah".to_owned(),
            }),
            _ => None,
        }
    }

    /// The last lines a failed command printed, oldest first.
    pub fn tail(&self) -> &[String] {
        match self {
            Self::Failed { tail, .. } => tail,
            _ => &[],
        }
    }
}

fn ending(code: Option<i32>) -> String {
    match code {
        Some(code) => format!("ended with exit code {code}"),
        None => "was ended by a signal".to_owned(),
    }
}
