//! Properties of functions.

use indexmap::IndexMap;
use longshore_core::annotations::Annotations;
use longshore_core::cfn_resource::RemovalPolicy;
use longshore_core::construct::Node;
use longshore_core::error::Result;
use longshore_core::resource::PhysicalName;
use longshore_core::token::str_is_unresolved;
use longshore_core::units::{Duration, Size};
use longshore_core::value::Value;
use longshore_core::{bail, object};

use super::code::BoundCode;
use super::code_signing_config::CodeSigningConfigRef;
use super::logging::{ApplicationLogLevel, LoggingFormat, SystemLogLevel};
use super::{
    AdotInstrumentationConfig, Architecture, Code, DestinationRef, DockerImageCode, DockerImageFunction,
    EventSourceRef, FileSystem, Function, LambdaInsightsVersion, LayerVersionRef, ParamsAndSecretsLayerVersion,
    Runtime, VersionOptions,
};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_iam::{PolicyStatement, RoleRef};
use crate::aws_kms::KeyRef;
use crate::aws_logs::{LogGroupRef, LogRetentionRetryOptions, RetentionDays};
use crate::aws_sns::TopicRef;
use crate::aws_sqs::QueueRef;
use crate::props::construct_props;

/// The handler of functions of images, which the image itself says.
pub const FROM_IMAGE: &str = "FROM_IMAGE";

/// Handlers that are no functions of code.
#[derive(Clone, Copy, Debug)]
pub struct Handler;

impl Handler {
    /// The handler of functions of images, which the image itself says.
    pub const FROM_IMAGE: &str = FROM_IMAGE;
}

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

/// When versions start from a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SnapStartConf {
    apply_on: std::borrow::Cow<'static, str>,
}

impl SnapStartConf {
    /// Always.
    pub const ON_PUBLISHED_VERSIONS: Self = Self { apply_on: std::borrow::Cow::Borrowed("PublishedVersions") };
}

/// When the runtime of a function is updated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuntimeManagementMode {
    mode: &'static str,
    arn: Option<String>,
}

impl RuntimeManagementMode {
    /// When Lambda thinks it right.
    pub const AUTO: Self = Self { mode: "Auto", arn: None };
    /// When the function is.
    pub const FUNCTION_UPDATE: Self = Self { mode: "FunctionUpdate", arn: None };

    /// Never: it is the one with an ARN.
    pub fn manual(arn: impl Into<String>) -> Self {
        Self { mode: "Manual", arn: Some(arn.into()) }
    }

    pub(super) fn render(&self) -> Value {
        object! {"RuntimeVersionArn" => self.arn.clone(), "UpdateRuntimeOn" => self.mode}.into()
    }
}

crate::props::text_enum! {
    /// What happens to calls that go round in circles.
    pub enum RecursiveLoop {
        /// They go on.
        Allow = "Allow",
        /// They are stopped.
        Terminate = "Terminate",
    }
}

/// How the tenants of a function are kept apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TenancyConfig {
    mode: &'static str,
}

impl TenancyConfig {
    /// Each has environments of its own.
    pub const PER_TENANT: Self = Self { mode: "PER_TENANT" };

    /// What the template has of it.
    pub fn tenancy_config_property(&self) -> Value {
        object! {"TenantIsolationMode" => self.mode}.into()
    }
}

/// How functions go on after they were interrupted.
#[derive(Clone, Copy, Debug)]
pub struct DurableConfig {
    /// How long an execution may take in all, 1 second to 366 days.
    pub execution_timeout: Duration,
    /// How long what is known of an execution is kept, 1 to 90 days. Default: as Lambda has it.
    pub retention_period: Option<Duration>,
}

impl DurableConfig {
    pub(super) fn render(self, at: &Node) -> Result<Value> {
        Annotations::of(at).add_info_v2(
            "aws-lambda:Function.DurableConfig",
            "Modifying an existing lambda to use durability will trigger a resource replacement",
        );
        let seconds = self.execution_timeout.to_seconds()?;
        if !(1..=31_622_400).contains(&seconds) {
            bail!(
                at,
                "ExecutionTimeoutSeconds",
                "executionTimeout must be between 1 and 31622400 seconds, got {seconds}"
            );
        }
        let days = self.retention_period.map(Duration::to_days).transpose()?;
        if let Some(days) = days.filter(|days| !(1..=90).contains(days)) {
            bail!(at, "RetentionPeriodOutOfRange", "retentionPeriodInDays must be between 1 and 90 days, got {days}");
        }
        Ok(object! {"ExecutionTimeout" => seconds, "RetentionPeriodInDays" => days}.into())
    }
}

/// Declares what functions of code and functions of images have in common once, for the properties of both.
macro_rules! function_props {
    ($($(#[doc = $doc:literal])+ $([$into:ident])? $f:ident: $t:ty,)*) => {
        construct_props! {
            /// Properties of a [`Function`].
            pub struct FunctionProps => Function, new(runtime: Runtime, handler: String, code: Code) {
                /// What the function runs on.
                runtime: Runtime,
                /// What the function is made of.
                code: Code,
                /// The name of the function in the code; [`FROM_IMAGE`] for images.
                [into] handler: String,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }

        construct_props! {
            /// Properties of a [`DockerImageFunction`].
            pub struct DockerImageFunctionProps => DockerImageFunction {
                /// The image.
                code: DockerImageCode,
                $($(#[doc = $doc])+ $([$into])? $f: $t,)*
            }
        }

        impl DockerImageFunctionProps {
            /// The properties as those of any function.
            pub(super) fn into_function(self) -> FunctionProps {
                FunctionProps {
                    runtime: Runtime::FROM_IMAGE,
                    code: self.code.bind(self.architecture.as_ref()),
                    handler: FROM_IMAGE.to_owned(),
                    $($f: self.$f,)*
                }
            }
        }
    };
}

function_props! {
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
    application_log_level_v2: Option<ApplicationLogLevel>,
    /// Which of Lambda's log events are written; with JSON only.
    system_log_level_v2: Option<SystemLogLevel>,
    /// The form of log events by its name; deprecated in favour of `logging_format`.
    [into] log_format: Option<String>,
    /// Which of the function's own log events are written, by name; deprecated in favour of `application_log_level_v2`.
    [into] application_log_level: Option<String>,
    /// Which of Lambda's log events are written, by name; deprecated in favour of `system_log_level_v2`.
    [into] system_log_level: Option<String>,
    /// The version of CloudWatch Lambda Insights; images have to hold it themselves. Default: none.
    insights_version: Option<LambdaInsightsVersion>,
    /// How OpenTelemetry watches calls; not of images. Default: not.
    adot_instrumentation: Option<AdotInstrumentationConfig>,
    /// The layer that gives parameters and secrets. Default: none.
    params_and_secrets: Option<ParamsAndSecretsLayerVersion>,
    /// Whether each tenant has environments of its own. Default: not.
    tenancy_config: Option<TenancyConfig>,
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
    /// By whom the code has to be signed. Default: by nobody.
    [into] code_signing_config: Option<CodeSigningConfigRef>,
    /// When the runtime is updated. Default: by Lambda.
    runtime_management_mode: Option<RuntimeManagementMode>,
    /// What happens to calls that go round in circles. Default: they are stopped.
    recursive_loop: Option<RecursiveLoop>,
    /// How the function goes on after it was interrupted. Default: it does not.
    durable_config: Option<DurableConfig>,
    /// Where events go that failed. Default: nowhere.
    on_failure: Option<DestinationRef>,
    /// Where events go that succeeded. Default: nowhere.
    on_success: Option<DestinationRef>,
    /// How long an event is tried again, 1 minute to 6 hours. Default: 6 hours.
    max_event_age: Option<Duration>,
    /// How often an event is tried again, 0 to 2 times. Default: 2.
    [into] retry_attempts: Option<f64>,
}

impl FunctionProps {
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
        Ok(())
    }

    pub(super) fn check_storage(&self, at: &Node) -> Result<()> {
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

    pub(super) fn snap_start(&self, at: &Node) -> Result<Value> {
        let Some(snap_start) = &self.snap_start else { return Ok(Value::Undefined) };
        Annotations::of(at).add_warning_v2(
            "@aws-cdk/aws-lambda:snapStartRequirePublish",
            "SnapStart only supports published Lambda versions. Ignore if function already has published versions.",
        );
        if !self.runtime.is_image() && !self.runtime.supports_snap_start() {
            bail!(
                at,
                "SnapStartCurrentlySupportedRuntime",
                "SnapStart currently not supported by runtime {}",
                self.runtime.name()
            );
        }
        if self.tenancy_config.is_some() {
            bail!(
                at,
                "SnapStartSupportedFunctionsTenant",
                "SnapStart is not supported for functions with tenant isolation mode"
            );
        }
        if self.filesystem.is_some() {
            bail!(at, "SnapStartCurrentlySupported", "SnapStart is currently not supported using EFS");
        }
        let size = self.ephemeral_storage_size.map(Size::to_mebibytes).transpose()?;
        if size.is_some_and(|s| s > 512) {
            bail!(
                at,
                "SnapStartCurrentlySupportedMi",
                "SnapStart is currently not supported using more than 512 MiB Ephemeral Storage"
            );
        }
        Ok(object! {"ApplyOn" => snap_start.apply_on.as_ref()}.into())
    }

    pub(super) fn check_code(&self, at: &Node, code: &BoundCode) -> Result<()> {
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
