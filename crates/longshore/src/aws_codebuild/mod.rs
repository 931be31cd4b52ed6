//! Builds: projects, what they run in, what they build and what they leave behind.
//!
//! ```
//! use longshore::aws_codebuild::{BuildSpec, LinuxBuildImage, Project};
//! use longshore::object;
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Builds")?;
//! let commands = object! {"build" => object! {"commands" => ["make"]}};
//! Project::builder(&stack, "Build")
//!     .build_spec(BuildSpec::from_object(object! {"version" => "0.2", "phases" => commands}))
//!     .build()?;
//! # Ok(())
//! # }
//! ```

mod artifacts;
mod build_image;
mod build_spec;
mod cache;
mod environment;
mod events;
mod file_location;
mod filter_group;
mod fleet;
mod lambda_build_image;
mod linux_gpu_build_image;
mod pipeline_project;
mod project;
mod project_props;
mod project_ref;
mod project_vpc;
mod report_group;
mod source;
mod source_credentials;
mod untrusted_code_boundary_policy;
mod yaml;

pub use artifacts::{Artifacts, ArtifactsConfig, IArtifacts, S3ArtifactsProps};
pub use build_image::{
    BuildImageRef, DockerImageOptions, IBuildImage, ImagePullPrincipalType, LinuxArmBuildImage, LinuxBuildImage,
    MacBuildImage, WindowsBuildImage, WindowsImageType,
};
pub use build_spec::{BuildSpec, IBuildSpec, merge_build_specs};
pub use cache::{BucketCacheOptions, Cache, LocalCacheMode};
pub use environment::{
    BuildEnvironment, BuildEnvironmentCertificate, BuildEnvironmentVariable, BuildEnvironmentVariableType, ComputeType,
    DockerServerComputeType, DockerServerOptions, EnvironmentType, HostKernel,
};
pub use events::{PhaseChangeEvent, ProjectNotificationEvents, ProjectNotifyOnOptions, StateChangeEvent};
pub use file_location::{EfsFileSystemLocationProps, FileSystemConfig, FileSystemLocation, IFileSystemLocation};
pub use filter_group::{EventAction, FilterGroup};
pub use fleet::{
    ComputeConfiguration, Fleet, FleetComputeType, FleetOverflowBehavior, FleetProps, FleetRef, IFleet, MachineType,
};
pub use lambda_build_image::{LinuxArmLambdaBuildImage, LinuxLambdaBuildImage};
pub use linux_gpu_build_image::LinuxGpuBuildImage;
pub use pipeline_project::PipelineProject;
pub use project::{BindToCodePipelineOptions, Project};
pub use project_props::{
    CloudWatchLoggingOptions, LoggingOptions, PipelineProjectProps, ProjectProps, ProjectVisibility, S3LoggingOptions,
};
pub use project_ref::{BatchBuildConfig, IProject, ProjectRef};
pub use report_group::{IReportGroup, ReportGroup, ReportGroupProps, ReportGroupRef, ReportGroupType};
pub use source::{
    BitBucketSourceProps, CodeCommitSourceProps, GitHubEnterpriseSourceProps, GitHubSourceProps, ISource,
    S3SourceProps, Source, SourceConfig,
};
pub use source_credentials::{
    BitBucketSourceCredentials, BitBucketSourceCredentialsProps, GitHubEnterpriseSourceCredentials,
    GitHubEnterpriseSourceCredentialsProps, GitHubSourceCredentials, GitHubSourceCredentialsProps,
};
pub use untrusted_code_boundary_policy::{UntrustedCodeBoundaryPolicy, UntrustedCodeBoundaryPolicyProps};
