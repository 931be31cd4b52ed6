//! Properties of functions.

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::{Duration, Size};

use super::code::CodeConfig;
use super::logging::{ApplicationLogLevel, LoggingFormat, SystemLogLevel};
use super::{Architecture, Code, Function, Runtime};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_logs::LogGroupRef;
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;
use crate::props::construct_props;

/// The handler of functions of images, which the image itself says.
pub const FROM_IMAGE: &str = "FROM_IMAGE";

/// Whether X-Ray follows calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tracing {
    /// Lambda samples calls of its own.
    Active,
    /// As the caller says.
    PassThrough,
    /// Not at all.
    Disabled,
}

construct_props! {
    /// Properties of a [`Function`].
    pub struct FunctionProps => Function {
        /// What the function runs on.
        runtime: Runtime,
        /// What the function is made of.
        code: Code,
        /// The name of the function in the code; [`FROM_IMAGE`] for images.
        [into] handler: String,
        /// What the function is for, at most 256 characters.
        [into] description: Option<String>,
        /// How long a call may take, up to 15 minutes. Default: 3 seconds.
        timeout: Option<Duration>,
        /// Environment variables.
        environment: Option<IndexMap<String, String>>,
        /// The name, up to 64 letters, digits and `-_`. Default: made by CloudFormation.
        [into] function_name: Option<PhysicalName>,
        /// Memory in MiB. Default: 128.
        memory_size: Option<u32>,
        /// The size of `/tmp`, 512 to 10,240 MiB. Default: 512 MiB.
        ephemeral_storage_size: Option<Size>,
        /// What the function may do, besides what its role may.
        initial_policy: Option<Vec<PolicyStatement>>,
        /// The role that the function runs as. Default: a new one that may write logs.
        [into] role: Option<RoleRef>,
        /// Whether there is a queue for events that could not be handled. Default: if one is given.
        dead_letter_queue_enabled: Option<bool>,
        /// The queue for events that could not be handled.
        [into] dead_letter_queue: Option<QueueRef>,
        /// The topic for events that could not be handled.
        [into] dead_letter_topic: Option<TopicRef>,
        /// Whether X-Ray follows calls. Default: not.
        tracing: Option<Tracing>,
        /// How many calls may run at once. Default: as many as the account may run.
        reserved_concurrent_executions: Option<u32>,
        /// The key that environment variables are encrypted with. Default: one of the service.
        [into] environment_encryption: Option<KeyRef>,
        /// The instruction set. Default: x86.
        architecture: Option<Architecture>,
        /// Where logs go. Default: a group that Lambda makes.
        [into] log_group: Option<LogGroupRef>,
        /// The form of log events. Default: text.
        logging_format: Option<LoggingFormat>,
        /// Which of the function's own log events are written; with JSON only.
        application_log_level: Option<ApplicationLogLevel>,
        /// Which of Lambda's log events are written; with JSON only.
        system_log_level: Option<SystemLogLevel>,
    }
}

impl FunctionProps {
    /// The properties of a function of code, with nothing but what is needed.
    pub fn new(runtime: Runtime, handler: impl Into<String>, code: Code) -> Self {
        Self {
            runtime,
            code,
            handler: handler.into(),
            description: None,
            timeout: None,
            environment: None,
            function_name: None,
            memory_size: None,
            ephemeral_storage_size: None,
            initial_policy: None,
            role: None,
            dead_letter_queue_enabled: None,
            dead_letter_queue: None,
            dead_letter_topic: None,
            tracing: None,
            reserved_concurrent_executions: None,
            environment_encryption: None,
            architecture: None,
            log_group: None,
            logging_format: None,
            application_log_level: None,
            system_log_level: None,
        }
    }

    // Source: Lambda API, CreateFunction.
    pub(super) fn check(&self, at: &Node) -> Result<()> {
        if let Some(PhysicalName::Name(name)) = self.function_name.as_ref()
            && !str_is_unresolved(name)
        {
            check_name(at, name)?;
        }
        if let Some(text) = self.description.as_deref().filter(|d| !str_is_unresolved(d)) {
            let length = text.encode_utf16().count();
            if length > 256 {
                bail!(
                    at,
                    "DescriptionTooLong",
                    "Function description can not be longer than 256 characters but has {length} characters."
                );
            }
        }
        if let Some(size) = self.ephemeral_storage_size {
            let mebibytes = size.to_mebibytes()?;
            if !(512..=10_240).contains(&mebibytes) {
                bail!(
                    at,
                    "EphemeralStorageOutOfRange",
                    "Ephemeral storage size must be between 512 and 10240 MB, received Size.mebibytes({mebibytes})."
                );
            }
        }
        Ok(())
    }

    pub(super) fn check_code(&self, at: &Node, code: &CodeConfig) -> Result<()> {
        if (self.handler == FROM_IMAGE) != code.image {
            bail!(
                at,
                "MustBeHandlerUsingImage",
                "handler must be `Handler.FROM_IMAGE` when using image asset for Lambda function"
            );
        }
        if self.runtime.is_image() != code.image {
            bail!(
                at,
                "MustBeRuntimeUsingImage",
                "runtime must be `Runtime.FROM_IMAGE` when using image asset for Lambda function"
            );
        }
        if code.inline && !self.runtime.supports_inline_code() {
            bail!(at, "InlineSourceAllowed", "Inline source not allowed for {}", self.runtime.name());
        }
        Ok(())
    }
}

fn check_name(at: &Node, name: &str) -> Result<()> {
    let length = name.encode_utf16().count();
    if length > 64 {
        bail!(
            at,
            "FunctionNameTooLong",
            "Function name can not be longer than 64 characters but has {length} characters."
        );
    }
    if !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
        bail!(
            at,
            "InvalidFunctionNameFormat",
            "Function name {name} can contain only letters, numbers, hyphens, or underscores with no spaces."
        );
    }
    Ok(())
}
