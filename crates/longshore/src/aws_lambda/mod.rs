//! Lambda functions of code or of container images.
//!
//! ```no_run
//! use longshore::aws_lambda::{DockerImageCode, DockerImageFunction};
//! use longshore::prelude::*;
//!
//! # fn main() -> Result<()> {
//! let app = App::new()?;
//! let stack = Stack::new(&app, "Functions")?;
//! DockerImageFunction::builder(&stack, "Handler").code(DockerImageCode::from_image_asset("handler")).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! Left out: profiling and file systems of S3; the L1s have them.

mod alias;
mod all_functions_metrics;
mod aws_layers;
mod capacity_provider;
mod code;
mod code_builds;
mod code_in_buckets;
mod code_signing_config;
mod dead_letters;
mod event_invoke_config;
mod event_source_mapping;
mod filesystem;
mod function;
mod function_base;
mod function_hash;
mod function_url;
mod function_vpc;
mod image_function;
mod imported_function;
mod layers;
mod logging;
mod permission;
mod props;
mod runtime;
mod scaling;
mod singleton_function;
mod version;

pub use alias::{Alias, AliasAttributes, AliasOptions, AliasProps, AliasRef, IAlias, VersionWeight};
pub use aws_layers::{
    AdotInstrumentationConfig, AdotLambdaExecWrapper, AdotLambdaLayerGenericVersion,
    AdotLambdaLayerJavaAutoInstrumentationVersion, AdotLambdaLayerJavaScriptSdkVersion, AdotLambdaLayerJavaSdkVersion,
    AdotLambdaLayerPythonSdkVersion, AdotLayerVersion, LambdaInsightsVersion, ParamsAndSecretsLayerVersion,
    ParamsAndSecretsLogLevel, ParamsAndSecretsOptions, ParamsAndSecretsVersions,
};
pub use capacity_provider::{
    CapacityProvider, CapacityProviderAttributes, CapacityProviderFunctionOptions, CapacityProviderProps,
    CapacityProviderRef, ICapacityProvider, InstanceTypeFilter, LatestPublishedScalingConfig, PropagateTags,
    ScalingOptions, TargetTrackingScalingPolicy,
};
pub use code::{
    AssetCodeOptions, Code, CodeConfig, CodeImageConfig, EcrImageCode, EcrImageCodeProps, ICode, ImageOptions,
};
pub use code_builds::{CustomCommandOptions, DockerBuildAssetOptions};
pub use code_in_buckets::{BucketOptions, CfnParametersCode, CfnParametersCodeProps};
pub use code_signing_config::{
    CodeSigningConfig, CodeSigningConfigProps, CodeSigningConfigRef, ICodeSigningConfig, UntrustedArtifactOnDeployment,
};
pub use event_invoke_config::{
    DestinationConfig, DestinationOptions, DestinationRef, DestinationType, EventInvokeConfig,
    EventInvokeConfigOptions, EventInvokeConfigProps, IDestination,
};
pub use event_source_mapping::{
    DlqDestinationConfig, EventSourceDlqRef, EventSourceMapping, EventSourceMappingLogLevel, EventSourceMappingOptions,
    EventSourceMappingProps, EventSourceRef, FilterCriteria, FilterRule, IEventSource, IEventSourceDlq, MetricType,
    MetricsConfig, ProvisionedPollerConfig, SourceAccessConfiguration, SourceAccessConfigurationType, StartingPosition,
};
pub use filesystem::{FileSystem, FileSystemConfig};
pub use function::Function;
pub use function_base::{FunctionPermissions, FunctionRef, IFunction};
pub use function_url::{
    FunctionUrl, FunctionUrlAuthType, FunctionUrlCorsOptions, FunctionUrlOptions, FunctionUrlProps, HttpMethod,
    InvokeMode,
};
pub use image_function::{DockerImageCode, DockerImageFunction};
pub use imported_function::FunctionAttributes;
pub use layers::{
    ILayerVersion, LayerVersion, LayerVersionAttributes, LayerVersionPermission, LayerVersionProps, LayerVersionRef,
};
pub use logging::{ApplicationLogLevel, LogFormat, LoggingFormat, SystemLogLevel};
pub use permission::Permission;
pub use props::{
    DockerImageFunctionProps, DurableConfig, FROM_IMAGE, FunctionProps, Handler, RecursiveLoop, RuntimeManagementMode,
    SnapStartConf, TenancyConfig, Tracing,
};
pub use runtime::{Architecture, LambdaRuntimeProps, Runtime, RuntimeFamily};
pub use scaling::{AutoScalingOptions, ScalableFunctionAttribute, UtilizationScalingOptions};
pub use singleton_function::{SingletonFunction, SingletonFunctionProps};
pub use version::{IVersion, Version, VersionAttributes, VersionOptions, VersionProps, VersionRef};
