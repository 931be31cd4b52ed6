//! Functions of container images.

use indexmap::IndexMap;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::units::{Duration, Size};

use super::{
    ApplicationLogLevel, Architecture, Code, DestinationRef, EventSourceRef, FROM_IMAGE, FileSystem, Function,
    FunctionProps, FunctionRef, ImageOptions, LayerVersionRef, LoggingFormat, RecursiveLoop, Runtime,
    RuntimeManagementMode, SnapStartConf, SystemLogLevel, Tracing, VersionOptions,
};
use crate::aws_ec2::{Connections, IConnectable, SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_ecr::RepositoryRef;
use crate::aws_ecr_assets::{DockerImageAssetProps, Platform};
use crate::aws_iam::{IGrantable, PolicyStatement, PrincipalRef, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_logs::{LogGroupRef, LogRetentionRetryOptions, RetentionDays};
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
        /// The VPC that the function is in. Default: none.
        [into] vpc: Option<VpcRef>,
        /// Whether the function uses IPv6 in subnets that have it. Default false.
        ipv6_allowed_for_dual_stack: Option<bool>,
        /// The subnets of the VPC. Default: private ones.
        vpc_subnets: Option<SubnetSelection>,
        /// The security groups; only in a VPC. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether the function may connect to anything over IPv4; only of a new security group. Default true.
        allow_all_outbound: Option<bool>,
        /// Whether the function may connect to anything over IPv6; only of a new security group. Default false.
        allow_all_ipv6_outbound: Option<bool>,
        /// Whether the function may be in a public subnet, from where it cannot reach the internet. Default false.
        allow_public_subnet: Option<bool>,
        /// Whether versions start from a snapshot. Default: not.
        snap_start: Option<SnapStartConf>,
        /// Layers, five at most; not of images. Default: none.
        layers: Option<Vec<LayerVersionRef>>,
        /// What calls the function by itself. Default: nothing.
        events: Option<Vec<EventSourceRef>>,
        /// How long logs are kept; set by a custom resource. Default: for ever.
        log_retention: Option<RetentionDays>,
        /// What happens to the log group at the end. Default: it stays.
        log_removal_policy: Option<RemovalPolicy>,
        /// The role of the custom resource. Default: a new one.
        [into] log_retention_role: Option<RoleRef>,
        /// How often the custom resource tries.
        log_retention_retry_options: Option<LogRetentionRetryOptions>,
        /// What is said of the current version.
        current_version_options: Option<VersionOptions>,
        /// A file system that the function sees; only in a VPC. Default: none.
        filesystem: Option<FileSystem>,
        /// When the runtime is updated. Default: by Lambda.
        runtime_management_mode: Option<RuntimeManagementMode>,
        /// What happens to calls that go round in circles. Default: they are stopped.
        recursive_loop: Option<RecursiveLoop>,
        /// Where events go that failed. Default: nowhere.
        on_failure: Option<DestinationRef>,
        /// Where events go that succeeded. Default: nowhere.
        on_success: Option<DestinationRef>,
        /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
        max_event_age: Option<Duration>,
        /// How often an event is tried again, 0 to 2 times. Default: 2.
        [into] retry_attempts: Option<f64>,
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
                vpc: props.vpc,
                ipv6_allowed_for_dual_stack: props.ipv6_allowed_for_dual_stack,
                vpc_subnets: props.vpc_subnets,
                security_groups: props.security_groups,
                allow_all_outbound: props.allow_all_outbound,
                allow_all_ipv6_outbound: props.allow_all_ipv6_outbound,
                allow_public_subnet: props.allow_public_subnet,
                snap_start: props.snap_start,
                layers: props.layers,
                events: props.events,
                log_retention: props.log_retention,
                log_removal_policy: props.log_removal_policy,
                log_retention_role: props.log_retention_role,
                log_retention_retry_options: props.log_retention_retry_options,
                current_version_options: props.current_version_options,
                filesystem: props.filesystem,
                runtime_management_mode: props.runtime_management_mode,
                recursive_loop: props.recursive_loop,
                on_failure: props.on_failure,
                on_success: props.on_success,
                max_event_age: props.max_event_age,
                retry_attempts: props.retry_attempts,
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

impl IConnectable for DockerImageFunction {
    fn connections(&self) -> Connections {
        IConnectable::connections(&self.0)
    }
}

impl From<&DockerImageFunction> for FunctionRef {
    fn from(function: &DockerImageFunction) -> Self {
        (&function.0).into()
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
