//! Functions of container images.

use indexmap::IndexMap;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::{Duration, Size};

use super::{
    ApplicationLogLevel, Architecture, Code, FROM_IMAGE, Function, FunctionProps, ImageOptions, LoggingFormat, Runtime,
    SystemLogLevel, Tracing,
};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAssetProps, Platform};
use crate::aws_iam::{IGrantable, PolicyStatement, PrincipalRef, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_logs::LogGroupRef;
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;
use crate::props::construct_props;

/// The image that a function is made of.
#[derive(Clone, Debug)]
pub struct DockerImageCode(Image);

#[derive(Clone, Debug)]
enum Image {
    Ecr(Code),
    Asset(Box<DockerImageAssetProps>, ImageOptions),
}

impl DockerImageCode {
    /// The image of a repository that has the tag `latest`.
    pub fn from_ecr(repository: impl Into<RepositoryRef>) -> Self {
        Self::from_ecr_with(repository, "latest", ImageOptions::default())
    }

    /// An image of a repository, by its tag or its digest with `sha256:`.
    pub fn from_ecr_with(
        repository: impl Into<RepositoryRef>,
        tag_or_digest: impl Into<String>,
        options: ImageOptions,
    ) -> Self {
        Self(Image::Ecr(Code::from_ecr_image(repository, tag_or_digest, options)))
    }

    /// An image that is built from a directory, for the function's architecture if one is given.
    pub fn from_image_asset(directory: impl Into<DockerImageAssetProps>) -> Self {
        Self::from_image_asset_with(directory, ImageOptions::default())
    }

    /// An image that is built from a directory, and how it is run.
    pub fn from_image_asset_with(asset: impl Into<DockerImageAssetProps>, options: ImageOptions) -> Self {
        Self(Image::Asset(Box::new(asset.into()), options))
    }

    fn bind(self, architecture: Option<&Architecture>) -> Code {
        match self.0 {
            Image::Ecr(code) => code,
            Image::Asset(mut props, options) => {
                if props.platform.is_none() {
                    props.platform = architecture.map(|a| Platform::custom(a.docker_platform()));
                }
                Code::from_asset_image(*props, options)
            }
        }
    }
}

construct_props! {
    /// Properties of a [`DockerImageFunction`].
    pub struct DockerImageFunctionProps => DockerImageFunction {
        /// The image.
        code: DockerImageCode,
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

/// A function of a container image; derefs to [`Function`].
#[derive(Clone)]
pub struct DockerImageFunction(Function);

impl DockerImageFunction {
    /// Adds a function to a stack.
    ///
    /// # Errors
    /// When a property is not valid, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: DockerImageFunctionProps) -> Result<Self> {
        let code = props.code.bind(props.architecture.as_ref());
        let function = Function::new(
            scope,
            id,
            FunctionProps {
                runtime: Runtime::FROM_IMAGE,
                code,
                handler: FROM_IMAGE.to_owned(),
                description: props.description,
                timeout: props.timeout,
                environment: props.environment,
                function_name: props.function_name,
                memory_size: props.memory_size,
                ephemeral_storage_size: props.ephemeral_storage_size,
                initial_policy: props.initial_policy,
                role: props.role,
                dead_letter_queue_enabled: props.dead_letter_queue_enabled,
                dead_letter_queue: props.dead_letter_queue,
                dead_letter_topic: props.dead_letter_topic,
                tracing: props.tracing,
                reserved_concurrent_executions: props.reserved_concurrent_executions,
                environment_encryption: props.environment_encryption,
                architecture: props.architecture,
                log_group: props.log_group,
                logging_format: props.logging_format,
                application_log_level: props.application_log_level,
                system_log_level: props.system_log_level,
            },
        )?;
        function.node().set_class("aws-cdk-lib.aws_lambda.DockerImageFunction");
        Ok(Self(function))
    }
}

impl std::ops::Deref for DockerImageFunction {
    type Target = Function;

    fn deref(&self) -> &Function {
        &self.0
    }
}

impl Construct for DockerImageFunction {
    fn node(&self) -> &Node {
        self.0.node()
    }
}

impl IGrantable for DockerImageFunction {
    fn grant_principal(&self) -> PrincipalRef {
        self.0.grant_principal()
    }
}

impl<S: Into<String>> From<S> for DockerImageAssetProps {
    fn from(directory: S) -> Self {
        Self { directory: directory.into(), ..Default::default() }
    }
}
