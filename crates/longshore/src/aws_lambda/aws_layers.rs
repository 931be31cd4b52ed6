//! Layers that AWS has for functions: insights, OpenTelemetry, parameters and secrets.

use std::borrow::Cow;

use indexmap::IndexMap;
use longshore_core::bail;
use longshore_core::construct::{Construct, Node};
use longshore_core::error::Result;
use longshore_core::region_info::{FactName, RegionInfo};
use longshore_core::stack::Stack;
use longshore_core::token::{Lazy, str_is_unresolved};
use longshore_core::units::Duration;
use longshore_core::value::js_number;

use super::{Architecture, IFunction};
use crate::props::text_enum;

/// A version of CloudWatch Lambda Insights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LambdaInsightsVersion {
    version: Option<&'static str>,
    arn: Cow<'static, str>,
}

macro_rules! insights {
    ($($NAME:ident = $version:literal;)*) => {
        impl LambdaInsightsVersion {
            $(
                #[doc = concat!("Version ", $version, ".")]
                pub const $NAME: Self = Self { version: Some($version), arn: Cow::Borrowed("") };
            )*
        }
    };
}
// Source: aws-cdk-lib 2.275.0 LambdaInsightsVersion.
insights! {
    VERSION_1_0_54_0 = "1.0.54.0";
    VERSION_1_0_86_0 = "1.0.86.0";
    VERSION_1_0_89_0 = "1.0.89.0";
    VERSION_1_0_98_0 = "1.0.98.0";
    VERSION_1_0_119_0 = "1.0.119.0";
    VERSION_1_0_135_0 = "1.0.135.0";
    VERSION_1_0_143_0 = "1.0.143.0";
    VERSION_1_0_178_0 = "1.0.178.0";
    VERSION_1_0_229_0 = "1.0.229.0";
    VERSION_1_0_273_0 = "1.0.273.0";
    VERSION_1_0_275_0 = "1.0.275.0";
    VERSION_1_0_295_0 = "1.0.295.0";
    VERSION_1_0_317_0 = "1.0.317.0";
    VERSION_1_0_333_0 = "1.0.333.0";
    VERSION_1_0_391_0 = "1.0.391.0";
    VERSION_1_0_404_0 = "1.0.404.0";
    VERSION_1_0_498_0 = "1.0.498.0";
}

impl LambdaInsightsVersion {
    /// The version that the layer with an ARN has.
    pub fn from_insight_version_arn(arn: impl Into<String>) -> Self {
        Self { version: None, arn: Cow::Owned(arn.into()) }
    }

    /// The ARN of the layer, for x86.
    pub fn layer_version_arn(&self) -> String {
        match self.version {
            None => self.arn.clone().into_owned(),
            Some(version) => {
                Lazy::uncached(move |context| Ok(insights_arn(context.scope(), version, "x86_64")?.into())).to_string()
            }
        }
    }

    /// The ARN of the layer, for a function.
    pub(super) fn bind(&self, function: &dyn IFunction) -> Result<String> {
        let Some(version) = self.version else { return Ok(self.arn.clone().into_owned()) };
        let architecture = function.architecture();
        let known = |region: RegionInfo| {
            region.cloudwatch_lambda_insights_arn(version, Some(architecture.name())).is_some_and(|arn| !arn.is_empty())
        };
        if !RegionInfo::regions().into_iter().any(known) {
            bail!(function.node(), "InsightsVersion", "Insights version {version} does not exist.");
        }
        insights_arn(function.node(), version, architecture.name())
    }
}

fn insights_arn(scope: &Node, version: &str, architecture: &str) -> Result<String> {
    let stack = Stack::of(scope)?;
    let region = stack.region();
    if str_is_unresolved(region) {
        return stack.regional_fact(&FactName::cloudwatch_lambda_insights_version(version, Some(architecture)), None);
    }
    match RegionInfo::get(region).cloudwatch_lambda_insights_arn(version, Some(architecture)) {
        Some(arn) => Ok(arn),
        None => bail!(scope, "InsightsVersion", "Insights version {version} is not supported in region {region}"),
    }
}

/// A layer of the AWS Distro for OpenTelemetry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AdotLayerVersion {
    kind: &'static str,
    version: &'static str,
}

fn adot_arn(scope: &dyn Construct, layer: AdotLayerVersion, architecture: &str) -> Result<String> {
    let AdotLayerVersion { kind, version } = layer;
    let stack = Stack::of(scope)?;
    let region = stack.region();
    if str_is_unresolved(region) {
        return stack.regional_fact(&FactName::adot_lambda_layer(kind, version, architecture), None);
    }
    match RegionInfo::get(region).adot_lambda_layer_arn(kind, version, architecture) {
        Some(arn) => Ok(arn),
        None => bail!(
            scope,
            "AdotLayerArnNotFound",
            "Could not find the ARN information for the ADOT Lambda Layer of type {kind} and version {version} in {region}"
        ),
    }
}

macro_rules! adot {
    ($($(#[$m:meta])* $Class:ident $from:ident $kind:literal { $LATEST:ident = $latest:literal; $($NAME:ident = $version:literal;)* })*) => { $(
        $(#[$m])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct $Class(&'static str);

        impl $Class {
            /// The newest that version 2.275.0 of the CDK knows.
            pub const LATEST: Self = Self::$LATEST;
            #[doc = concat!("Version ", $latest, ".")]
            pub const $LATEST: Self = Self($latest);
            $(
                #[doc = concat!("Version ", $version, ".")]
                pub const $NAME: Self = Self($version);
            )*

            /// The ARN of the layer.
            ///
            /// # Errors
            /// When the region has no such layer.
            pub fn layer_arn(self, scope: &dyn Construct, architecture: &Architecture) -> Result<String> {
                adot_arn(scope, AdotLayerVersion { kind: $kind, version: self.0 }, architecture.name())
            }
        }

        impl AdotLayerVersion {
            $(#[$m])*
            pub const fn $from(version: $Class) -> Self {
                Self { kind: $kind, version: version.0 }
            }
        }
    )* };
}
// Source: aws-cdk-lib 2.275.0 AdotLayerVersion.
adot! {
    /// The layer for Java that a program uses itself.
    AdotLambdaLayerJavaSdkVersion from_java_sdk_layer_version "JAVA_SDK" {
        V1_32_0_1 = "1.32.0-1";
        V1_32_0 = "1.32.0";
        V1_31_0 = "1.31.0";
        V1_30_0 = "1.30.0";
        V1_28_1 = "1.28.1";
        V1_19_0 = "1.19.0";
    }
    /// The layer for Java that instruments by itself.
    AdotLambdaLayerJavaAutoInstrumentationVersion from_java_auto_instrumentation_layer_version "JAVA_AUTO_INSTRUMENTATION" {
        V1_32_0_1 = "1.32.0-1";
        V1_32_0 = "1.32.0";
        V1_31_0 = "1.31.0";
        V1_30_0 = "1.30.0";
        V1_28_1 = "1.28.1";
        V1_19_2 = "1.19.2";
    }
    /// The layer for Python.
    AdotLambdaLayerPythonSdkVersion from_python_sdk_layer_version "PYTHON_SDK" {
        V1_29_0 = "1.29.0";
        V1_25_0 = "1.25.0";
        V1_24_0 = "1.24.0";
        V1_21_0 = "1.21.0";
        V1_20_0_1 = "1.20.0-1";
        V1_20_0 = "1.20.0";
        V1_19_0_1 = "1.19.0-1";
        V1_18_0 = "1.18.0";
        V1_17_0 = "1.17.0";
        V1_16_0 = "1.16.0";
        V1_15_0 = "1.15.0";
        V1_14_0 = "1.14.0";
        V1_13_0 = "1.13.0";
    }
    /// The layer for JavaScript.
    AdotLambdaLayerJavaScriptSdkVersion from_java_script_sdk_layer_version "JAVASCRIPT_SDK" {
        V1_30_0 = "1.30.0";
        V1_18_1 = "1.18.1";
        V1_17_1 = "1.17.1";
        V1_16_0 = "1.16.0";
        V1_15_0_1 = "1.15.0-1";
        V1_7_0 = "1.7.0";
    }
    /// The layer for any language, with no more than a collector.
    AdotLambdaLayerGenericVersion from_generic_layer_version "GENERIC" {
        V0_115_0 = "0.115.0";
        V0_102_1 = "0.102.1";
        V0_98_0 = "0.98.0";
        V0_90_1 = "0.90.1";
        V0_88_0 = "0.88.0";
        V0_84_0 = "0.84.0";
        V0_82_0 = "0.82.0";
        V0_62_1 = "0.62.1";
    }
}

impl AdotLayerVersion {
    /// The ARN of the layer, for a function.
    pub(super) fn bind(self, function: &dyn IFunction) -> Result<String> {
        adot_arn(function.base().stack(), self, function.architecture().name())
    }
}

text_enum! {
    /// What starts the handler of a function that is instrumented.
    pub enum AdotLambdaExecWrapper {
        /// For handlers of Java.
        RegularHandler = "/opt/otel-handler",
        /// For handlers of Java behind an API.
        ProxyHandler = "/opt/otel-proxy-handler",
        /// For handlers of Java that write streams.
        StreamHandler = "/opt/otel-stream-handler",
        /// For handlers of Python.
        InstrumentHandler = "/opt/otel-instrument",
        /// For handlers of Java that read queues.
        SqsHandler = "/opt/otel-sqs-handler",
    }
}

/// How a function is instrumented.
#[derive(Clone, Copy, Debug)]
pub struct AdotInstrumentationConfig {
    /// The layer.
    pub layer_version: AdotLayerVersion,
    /// What starts the handler.
    pub exec_wrapper: AdotLambdaExecWrapper,
}

text_enum! {
    /// A version of the layer that gives parameters and secrets.
    pub enum ParamsAndSecretsVersions {
        /// Version 1.0.103.
        V1_0_103 = "1.0.103",
    }
}

text_enum! {
    /// What the layer that gives parameters and secrets logs.
    pub enum ParamsAndSecretsLogLevel {
        /// Everything.
        Debug = "debug",
        /// The usual.
        Info = "info",
        /// From warnings on.
        Warn = "warn",
        /// Errors.
        Error = "error",
        /// Nothing.
        None = "none",
    }
}

/// How the layer that gives parameters and secrets works.
#[derive(Clone, Debug, Default)]
pub struct ParamsAndSecretsOptions {
    /// Whether it remembers them. Default true.
    pub cache_enabled: Option<bool>,
    /// How many of them, 0 to 1,000. Default 1,000.
    pub cache_size: Option<f64>,
    /// The port that it listens on, 1 to 65,535. Default 2773.
    pub http_port: Option<f64>,
    /// What it logs. Default: the usual.
    pub log_level: Option<ParamsAndSecretsLogLevel>,
    /// How many connections it has at most, at least 1. Default 3.
    pub max_connections: Option<f64>,
    /// How long Secrets Manager may take. Default: for ever.
    pub secrets_manager_timeout: Option<Duration>,
    /// How long a secret is remembered, up to 5 minutes. Default: 5 minutes.
    pub secrets_manager_ttl: Option<Duration>,
    /// How long the Parameter Store may take. Default: for ever.
    pub parameter_store_timeout: Option<Duration>,
    /// How long a parameter is remembered, up to 5 minutes. Default: 5 minutes.
    pub parameter_store_ttl: Option<Duration>,
}

/// A layer that gives parameters and secrets.
#[derive(Clone, Debug)]
pub struct ParamsAndSecretsLayerVersion {
    version: Option<ParamsAndSecretsVersions>,
    arn: String,
    options: ParamsAndSecretsOptions,
}

impl ParamsAndSecretsLayerVersion {
    /// The layer with an ARN.
    pub fn from_version_arn(arn: impl Into<String>) -> Self {
        Self::from_version_arn_with(arn, ParamsAndSecretsOptions::default())
    }

    /// The layer with an ARN, with options.
    pub fn from_version_arn_with(arn: impl Into<String>, options: ParamsAndSecretsOptions) -> Self {
        Self { version: None, arn: arn.into(), options }
    }

    /// The layer of a version.
    pub fn from_version(version: ParamsAndSecretsVersions) -> Self {
        Self::from_version_with(version, ParamsAndSecretsOptions::default())
    }

    /// The layer of a version, with options.
    pub fn from_version_with(version: ParamsAndSecretsVersions, options: ParamsAndSecretsOptions) -> Self {
        Self { version: Some(version), arn: String::new(), options }
    }

    /// The ARN of the layer, and the variables that say how it works.
    pub(super) fn bind(&self, function: &dyn IFunction) -> Result<(String, IndexMap<&'static str, String>)> {
        let at = function.node();
        let arn = match self.version {
            None => self.arn.clone(),
            Some(version) => {
                let (architecture, stack) = (function.architecture(), Stack::of(at)?);
                let (architecture, region) = (architecture.name(), stack.region());
                if str_is_unresolved(region) {
                    let name = FactName::params_and_secrets_lambda_layer(version.as_str(), architecture);
                    stack.regional_fact(&name, None)?
                } else {
                    match RegionInfo::get(region).params_and_secrets_lambda_layer_arn(version.as_str(), architecture) {
                        Some(arn) => arn,
                        None => bail!(
                            at,
                            "ParametersSecretsExtensionSupportedRegion",
                            "Parameters and Secrets Extension is not supported in region {region} for {architecture} architecture"
                        ),
                    }
                }
            }
        };
        Ok((arn, self.options.variables(at)?))
    }
}

impl ParamsAndSecretsOptions {
    // Source: Secrets Manager user guide, "AWS Parameters and Secrets Lambda Extension".
    fn variables(&self, at: &Node) -> Result<IndexMap<&'static str, String>> {
        if let Some(size) = self.cache_size.filter(|n| !(0.0..=1000.0).contains(n)) {
            let size = js_number(size);
            bail!(
                at,
                "CacheSizeInclusiveProvided",
                "Cache size must be between 0 and 1000 inclusive - provided: {size}"
            );
        }
        if let Some(port) = self.http_port.filter(|n| !(1.0..=65_535.0).contains(n)) {
            let port = js_number(port);
            bail!(at, "PortInclusiveProvided", "HTTP port must be between 1 and 65535 inclusive - provided: {port}");
        }
        if let Some(most) = self.max_connections.filter(|n| *n < 1.0) {
            let most = js_number(most);
            bail!(at, "MaximumConnectionsLeastProvided", "Maximum connections must be at least 1 - provided: {most}");
        }
        let ttl = |given: Option<Duration>, what: &str, code: &'static str| -> Result<u64> {
            let Some(seconds) = given.map(Duration::to_seconds).transpose()? else { return Ok(300) };
            if seconds > 300 {
                bail!(at, code, "Maximum TTL for a cached {what} is 300 seconds - provided: {seconds} seconds");
            }
            Ok(seconds)
        };
        let secrets = ttl(self.secrets_manager_ttl, "secret", "MaximumCachedSecretSecondsProvided")?;
        let parameters = ttl(self.parameter_store_ttl, "parameter", "MaximumCachedParameterSecondsProvided")?;
        let number = |n: Option<f64>, default: f64| js_number(n.unwrap_or(default));
        let millis = |d: Option<Duration>| d.map_or(0, Duration::to_milliseconds).to_string();
        Ok([
            ("PARAMETERS_SECRETS_EXTENSION_CACHE_ENABLED", self.cache_enabled.unwrap_or(true).to_string()),
            ("PARAMETERS_SECRETS_EXTENSION_CACHE_SIZE", number(self.cache_size, 1000.0)),
            ("PARAMETERS_SECRETS_EXTENSION_HTTP_PORT", number(self.http_port, 2773.0)),
            (
                "PARAMETERS_SECRETS_EXTENSION_LOG_LEVEL",
                self.log_level.unwrap_or(ParamsAndSecretsLogLevel::Info).to_string(),
            ),
            ("PARAMETERS_SECRETS_EXTENSION_MAX_CONNECTIONS", number(self.max_connections, 3.0)),
            ("SECRETS_MANAGER_TIMEOUT_MILLIS", millis(self.secrets_manager_timeout)),
            ("SECRETS_MANAGER_TTL", secrets.to_string()),
            ("SSM_PARAMETER_STORE_TIMEOUT_MILLIS", millis(self.parameter_store_timeout)),
            ("SSM_PARAMETER_STORE_TTL", parameters.to_string()),
        ]
        .into())
    }
}
