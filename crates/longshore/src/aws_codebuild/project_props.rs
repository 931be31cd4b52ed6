//! Properties of projects.

use indexmap::IndexMap;
use longshore_core::resource::PhysicalName;
use longshore_core::units::Duration;

use super::{
    Artifacts, BuildEnvironment, BuildEnvironmentVariable, BuildSpec, Cache, FileSystemLocation, PipelineProject,
    Project, Source,
};
use crate::aws_ec2::{SecurityGroupRef, SubnetSelection, VpcRef};
use crate::aws_iam::RoleRef;
use crate::aws_kms::KeyRef;
use crate::aws_logs::LogGroupRef;
use crate::aws_s3::BucketRef;
use crate::props::construct_props;

/// Who can see builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProjectVisibility {
    /// Everybody.
    PublicRead,
    /// The account.
    Private,
}

impl ProjectVisibility {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::PublicRead => "PUBLIC_READ",
            Self::Private => "PRIVATE",
        }
    }
}

/// How builds write logs into a bucket.
#[derive(Clone)]
pub struct S3LoggingOptions {
    /// Whether logs are encrypted. Default true.
    pub encrypted: Option<bool>,
    /// The bucket.
    pub bucket: BucketRef,
    /// The prefix of the keys. Default: none.
    pub prefix: Option<String>,
    /// Whether logs are written. Default true.
    pub enabled: Option<bool>,
}

/// How builds write logs to CloudWatch.
#[derive(Clone, Default)]
pub struct CloudWatchLoggingOptions {
    /// The log group; needed when logs are written.
    pub log_group: Option<LogGroupRef>,
    /// The prefix of the log streams' names. Default: none.
    pub prefix: Option<String>,
    /// Whether logs are written. Default true.
    pub enabled: Option<bool>,
}

/// Where builds write logs.
#[derive(Clone, Default)]
pub struct LoggingOptions {
    /// Into a bucket.
    pub s3: Option<S3LoggingOptions>,
    /// To CloudWatch.
    pub cloud_watch: Option<CloudWatchLoggingOptions>,
}

construct_props! {
    /// Properties of a [`Project`].
    #[derive(Default)]
    pub struct ProjectProps => Project {
        /// What the project is for.
        [into] description: Option<String>,
        /// The name. Default: made by CloudFormation.
        [into] project_name: Option<PhysicalName>,
        /// What builds do. Default: what `buildspec.yml` of the source says.
        build_spec: Option<BuildSpec>,
        /// The role that builds have. Default: a new one.
        [into] role: Option<RoleRef>,
        /// The key that artifacts are encrypted with. Default: the account's key for S3.
        [into] encryption_key: Option<KeyRef>,
        /// What builds find of earlier builds. Default: nothing.
        cache: Option<Cache>,
        /// What builds run in. Default: Linux, and as much as the image says.
        environment: Option<BuildEnvironment>,
        /// Variables that builds see, besides those of the environment.
        environment_variables: Option<IndexMap<String, BuildEnvironmentVariable>>,
        /// Whether secrets are refused as variables in plain text. Default true.
        check_secrets_in_plain_text_env_variables: Option<bool>,
        /// How long a build may take, 5 minutes to 36 hours. Default: 1 hour.
        timeout: Option<Duration>,
        /// How long a build may wait, 5 minutes to 8 hours. Default: 8 hours.
        queued_timeout: Option<Duration>,
        /// How many builds run at the same time. Default: as many as the account may.
        concurrent_build_limit: Option<u32>,
        /// The VPC that builds are in. Default: none.
        [into] vpc: Option<VpcRef>,
        /// The subnets of the VPC. Default: private ones.
        subnet_selection: Option<SubnetSelection>,
        /// The security groups of builds; only in a VPC. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether builds may connect to anything; only of a new security group. Default true.
        allow_all_outbound: Option<bool>,
        /// File systems that builds see.
        file_system_locations: Option<Vec<FileSystemLocation>>,
        /// Whether builds may make groups of reports. Default true.
        grant_report_group_permissions: Option<bool>,
        /// Where builds write logs. Default: to a log group of the project's name.
        logging: Option<LoggingOptions>,
        /// Whether people can have a shell in builds. Default false.
        ssm_session_permissions: Option<bool>,
        /// Whether everybody can see builds. Default: nobody outside of the account.
        visibility: Option<ProjectVisibility>,
        /// How often a failed build is tried again, 0 to 10 times. Default 0.
        auto_retry_limit: Option<i64>,
        /// Whether there is an image that shows how the last build went. Default false.
        badge: Option<bool>,
        /// Where builds get what they build. Default: nowhere; then `build_spec` has to say it all.
        source: Option<Source>,
        /// Where else builds get what they build.
        secondary_sources: Option<Vec<Source>>,
        /// Where builds leave what they made. Default: nowhere.
        artifacts: Option<Artifacts>,
        /// Where else builds leave what they made.
        secondary_artifacts: Option<Vec<Artifacts>>,
    }
}

construct_props! {
    /// Properties of a [`PipelineProject`].
    #[derive(Default)]
    pub struct PipelineProjectProps => PipelineProject {
        /// What the project is for.
        [into] description: Option<String>,
        /// The name. Default: made by CloudFormation.
        [into] project_name: Option<PhysicalName>,
        /// What builds do. Default: what `buildspec.yml` of the source says.
        build_spec: Option<BuildSpec>,
        /// The role that builds have. Default: a new one.
        [into] role: Option<RoleRef>,
        /// The key that artifacts are encrypted with. Default: the account's key for S3.
        [into] encryption_key: Option<KeyRef>,
        /// What builds find of earlier builds. Default: nothing.
        cache: Option<Cache>,
        /// What builds run in. Default: Linux, and as much as the image says.
        environment: Option<BuildEnvironment>,
        /// Variables that builds see, besides those of the environment.
        environment_variables: Option<IndexMap<String, BuildEnvironmentVariable>>,
        /// Whether secrets are refused as variables in plain text. Default true.
        check_secrets_in_plain_text_env_variables: Option<bool>,
        /// How long a build may take, 5 minutes to 36 hours. Default: 1 hour.
        timeout: Option<Duration>,
        /// How long a build may wait, 5 minutes to 8 hours. Default: 8 hours.
        queued_timeout: Option<Duration>,
        /// How many builds run at the same time. Default: as many as the account may.
        concurrent_build_limit: Option<u32>,
        /// The VPC that builds are in. Default: none.
        [into] vpc: Option<VpcRef>,
        /// The subnets of the VPC. Default: private ones.
        subnet_selection: Option<SubnetSelection>,
        /// The security groups of builds; only in a VPC. Default: a new one.
        security_groups: Option<Vec<SecurityGroupRef>>,
        /// Whether builds may connect to anything; only of a new security group. Default true.
        allow_all_outbound: Option<bool>,
        /// File systems that builds see.
        file_system_locations: Option<Vec<FileSystemLocation>>,
        /// Whether builds may make groups of reports. Default true.
        grant_report_group_permissions: Option<bool>,
        /// Where builds write logs. Default: to a log group of the project's name.
        logging: Option<LoggingOptions>,
        /// Whether people can have a shell in builds. Default false.
        ssm_session_permissions: Option<bool>,
        /// Whether everybody can see builds. Default: nobody outside of the account.
        visibility: Option<ProjectVisibility>,
        /// How often a failed build is tried again, 0 to 10 times. Default 0.
        auto_retry_limit: Option<i64>,
        /// Whether there is an image that shows how the last build went. Default false.
        badge: Option<bool>,
    }
}

impl From<PipelineProjectProps> for ProjectProps {
    fn from(props: PipelineProjectProps) -> Self {
        Self {
            description: props.description,
            project_name: props.project_name,
            build_spec: props.build_spec,
            role: props.role,
            encryption_key: props.encryption_key,
            cache: props.cache,
            environment: props.environment,
            environment_variables: props.environment_variables,
            check_secrets_in_plain_text_env_variables: props.check_secrets_in_plain_text_env_variables,
            timeout: props.timeout,
            queued_timeout: props.queued_timeout,
            concurrent_build_limit: props.concurrent_build_limit,
            vpc: props.vpc,
            subnet_selection: props.subnet_selection,
            security_groups: props.security_groups,
            allow_all_outbound: props.allow_all_outbound,
            file_system_locations: props.file_system_locations,
            grant_report_group_permissions: props.grant_report_group_permissions,
            logging: props.logging,
            ssm_session_permissions: props.ssm_session_permissions,
            visibility: props.visibility,
            auto_retry_limit: props.auto_retry_limit,
            badge: props.badge,
            source: Some(Source::code_pipeline()),
            artifacts: Some(Artifacts::code_pipeline()),
            ..Default::default()
        }
    }
}
