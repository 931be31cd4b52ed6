//! Why an assembly cannot be read.

use std::io;
use std::path::PathBuf;

use crate::{SchemaVersion, VersionSyntaxError};

/// Why an assembly, or a file of it, cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssemblyError {
    /// The directory holds no assembly.
    #[error("{} is not a cloud assembly: it has no manifest.json", directory.display())]
    NotAnAssembly {
        /// The directory as given.
        directory: PathBuf,
    },
    /// A file cannot be read.
    #[error("cannot read {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A file is not what its place in the assembly says.
    #[error("{} line {line} column {column} is not a valid {what}", path.display())]
    Parse {
        /// The file.
        path: PathBuf,
        /// What the file should be.
        what: &'static str,
        /// The line, from 1.
        line: usize,
        /// The column, from 1.
        column: usize,
        /// What is wrong there.
        #[source]
        source: serde_json::Error,
    },
    /// A file's version is no version.
    #[error("{} has a bad schema version", path.display())]
    VersionSyntax {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        #[source]
        source: VersionSyntaxError,
    },
    /// A file was written for a newer toolkit.
    #[error(
        "cloud assembly schema version {found} in {} is too new, longshore reads up to {}",
        path.display(),
        SchemaVersion::SUPPORTED_MAJOR
    )]
    TooNew {
        /// The file.
        path: PathBuf,
        /// The version it declares.
        found: SchemaVersion,
    },
    /// A stack needs an artifact whose type is not known.
    #[error(
        "stack {stack:?} in {} depends on artifact {artifact:?} of the unknown type {type_name:?}",
        path.display()
    )]
    UnknownRequiredType {
        /// The manifest.
        path: PathBuf,
        /// The stack's artifact ID.
        stack: String,
        /// The ID of the artifact it depends on.
        artifact: String,
        /// The type of that artifact.
        type_name: String,
    },
    /// An artifact depends on one that is not there.
    #[error("artifact {artifact:?} in {} depends on {dependency:?}, which is not in the assembly", path.display())]
    MissingDependency {
        /// The manifest.
        path: PathBuf,
        /// The artifact's ID.
        artifact: String,
        /// The ID it depends on.
        dependency: String,
    },
    /// Artifacts depend on each other.
    #[error("artifacts in {} depend on each other in a circle: {}", path.display(), artifacts.join(", "))]
    DependencyCycle {
        /// The manifest.
        path: PathBuf,
        /// The IDs that are part of a circle or come after one.
        artifacts: Vec<String>,
    },
    /// A stack has assets of the kind before asset manifests.
    #[error("stack {stack:?} has assets that are published by stack parameters ({}), which longshore does not do", constructs.join(", "))]
    LegacyAssets {
        /// The stack, as messages name it.
        stack: String,
        /// The paths of the constructs.
        constructs: Vec<String>,
    },
    /// A nested assembly is one of those it is nested in.
    #[error("nested assembly {} contains itself", directory.display())]
    NestedInItself {
        /// The nested assembly's directory.
        directory: PathBuf,
    },
}

impl AssemblyError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<&'static str> {
        match self {
            Self::NotAnAssembly { .. } => {
                Some("run the app first, or point at the directory it writes, usually cdk.out")
            }
            Self::TooNew { .. } => {
                Some("update longshore, or pin the construct library the app uses to an older version")
            }
            Self::UnknownRequiredType { .. } => Some("update longshore, or deploy the stack with the AWS CDK"),
            Self::LegacyAssets { .. } => {
                Some("use the default stack synthesizer, which every app of CDK version 2 has unless it says otherwise")
            }
            _ => None,
        }
    }
}
