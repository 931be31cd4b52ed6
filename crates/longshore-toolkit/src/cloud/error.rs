//! Why something in AWS did not work out.

use std::io;

use longshore_assembly::AssemblyError;
use longshore_aws::AwsError;
use longshore_publish::PublishError;

use super::monitor::Cause;

/// Why something in AWS did not work out.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CloudError {
    /// AWS refused, or could not be asked.
    #[error("cannot {what}")]
    Aws {
        /// What was to be done.
        what: String,
        /// What AWS says.
        #[source]
        source: Box<AwsError>,
    },
    /// Nobody says which region is meant.
    #[error("stack {stack:?} names no region and none is set")]
    NoRegion {
        /// The stack.
        stack: String,
    },
    /// The account and region are not bootstrapped.
    #[error("SSM parameter {parameter} not found. Has the environment been bootstrapped?")]
    NotBootstrapped {
        /// The parameter that says which version of the bootstrap stack there is.
        parameter: String,
        /// The account and region.
        environment: String,
    },
    /// The bootstrap stack is too old.
    #[error("this deployment requires bootstrap stack version '{required}', found '{found}'")]
    BootstrapTooOld {
        /// The version that is needed.
        required: u32,
        /// The version that is there.
        found: String,
        /// The account and region.
        environment: String,
    },
    /// A repository for images is not there.
    #[error("no ECR repository named '{name}' in account {account}. Is this account bootstrapped?")]
    NoRepository {
        /// The repository.
        name: String,
        /// The account.
        account: String,
    },
    /// A bucket for files is not there, or not ours.
    #[error("bucket '{name}' {problem}")]
    Bucket {
        /// The bucket.
        name: String,
        /// What is wrong with it.
        problem: &'static str,
        /// What S3 says.
        #[source]
        source: Box<AwsError>,
    },
    /// An asset manifest cannot be read.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// Building or pushing failed.
    #[error(transparent)]
    Publish(#[from] PublishError),
    /// A file of the project or the assembly cannot be read or written.
    #[error("cannot use {what}")]
    File {
        /// The file.
        what: String,
        /// What the system says.
        #[source]
        source: io::Error,
    },
    /// A template or its parameters are wrong.
    #[error("stack {stack:?} cannot be deployed: {}", problems.join("; "))]
    Invalid {
        /// The stack.
        stack: String,
        /// All that is wrong.
        problems: Vec<String>,
    },
    /// A template is too large to be sent, and is published nowhere.
    #[error("the template of stack {stack:?} has {bytes} bytes, more than the 51200 that can be sent directly")]
    TemplateTooLarge {
        /// The stack.
        stack: String,
        /// Its size.
        bytes: usize,
    },
    /// CloudFormation could not do it.
    #[error("stack {stack:?} {outcome}{}", causes.first().map(|it| format!(": {it}")).unwrap_or_default())]
    Stack {
        /// The stack.
        stack: String,
        /// How it ended, such as `failed to create and is ROLLBACK_COMPLETE`.
        outcome: String,
        /// The failures that came first, which the others follow from.
        causes: Vec<Cause>,
        /// What the user can do about it.
        hint: Option<String>,
    },
    /// Somebody else is working on the stack.
    #[error("stack {stack:?} is {status}: another deployment is under way")]
    Busy {
        /// The stack.
        stack: String,
        /// Its status.
        status: String,
    },
    /// Somebody else began to work on the stack while this was under way.
    #[error("stack {stack:?} is being deployed by somebody else, who was faster")]
    Overtaken {
        /// The stack.
        stack: String,
        /// What CloudFormation says.
        #[source]
        source: Box<dyn std::error::Error + Send + Sync>,
    },
    /// The change needs an approval which nobody gave.
    #[error("stack {stack:?} has changes that need an approval: {reason}")]
    NotApproved {
        /// The stack.
        stack: String,
        /// Why.
        reason: String,
    },
    /// Some stacks were not deployed because others failed.
    #[error("{} not deployed", stacks.join(", "))]
    Skipped {
        /// The stacks.
        stacks: Vec<String>,
    },
    /// A value cannot be looked up.
    #[error("cannot look up {key:?}: {reason}")]
    Lookup {
        /// The context key.
        key: String,
        /// Why.
        reason: String,
    },
    /// It cannot be done.
    #[error("{what}")]
    Refused {
        /// What and why.
        what: String,
        /// What the user can do about it.
        hint: Option<String>,
    },
    /// The run was cancelled.
    #[error("cancelled")]
    Cancelled,
}

impl CloudError {
    pub(crate) fn aws(what: impl Into<String>) -> impl FnOnce(AwsError) -> Self {
        let what = what.into();
        |source| Self::Aws { what, source: Box::new(source) }
    }

    pub(crate) fn file(what: impl Into<String>) -> impl FnOnce(io::Error) -> Self {
        let what = what.into();
        |source| Self::File { what, source }
    }

    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Aws { source, .. } | Self::Bucket { source, .. } if source.hint().is_some() => source.hint(),
            Self::Bucket { problem: "does not exist", .. } | Self::NoRepository { .. } => {
                Some("run `longshore bootstrap`, or `longshore bootstrap --check` to see what is missing".to_owned())
            }
            Self::Bucket { .. } => {
                Some("does the bucket belong to another account? Bucket names are global".to_owned())
            }
            Self::NoRegion { .. } => Some("set AWS_REGION or --region, or give the stack an environment".to_owned()),
            Self::NotBootstrapped { environment, .. } | Self::BootstrapTooOld { environment, .. } => {
                Some(format!("run `longshore bootstrap {environment}`"))
            }
            Self::Assembly(error) => error.hint().map(str::to_owned),
            Self::Publish(error) => error.asset_errors().iter().find_map(|error| crate::hint_of_source(error)),
            Self::TemplateTooLarge { .. } => Some(
                "let the app use the default synthesizer, which publishes templates to the bootstrap bucket".into(),
            ),
            Self::Stack { hint, .. } | Self::Refused { hint, .. } => hint.clone(),
            Self::Busy { .. } | Self::Overtaken { .. } => {
                Some("wait until it is over and run again; nothing was changed".to_owned())
            }
            Self::NotApproved { .. } => {
                Some("run this in a terminal, or say --require-approval never if the changes are fine".to_owned())
            }
            _ => None,
        }
    }

    /// Whether the run was cancelled.
    pub fn is_cancelled(&self) -> bool {
        matches!(self, Self::Cancelled | Self::Publish(PublishError::Cancelled { .. }))
    }
}
