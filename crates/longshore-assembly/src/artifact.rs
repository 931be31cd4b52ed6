//! One artifact of an assembly, and the properties each type of artifact has.

use indexmap::IndexMap;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Extra, Metadata};

/// One artifact: a stack, its assets, a nested assembly, the construct tree.
// Source: @aws-cdk/cloud-assembly-schema 55.6.0, ArtifactManifest; field order as aws-cdk-lib 2.275.0 writes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "ArtifactWire", into = "ArtifactWire")]
pub struct Artifact {
    /// The artifact's type with the properties of that type.
    pub kind: ArtifactKind,
    /// Where the artifact goes, `aws://ACCOUNT/REGION`, with `unknown-account` and `unknown-region` where open.
    pub environment: Option<String>,
    /// IDs of artifacts in the same assembly that come first.
    pub dependencies: Vec<String>,
    /// Metadata written into the manifest itself, as assemblies before schema 50 have it.
    pub metadata: Metadata,
    /// The file with the artifact's metadata, relative to the assembly.
    pub additional_metadata_file: Option<String>,
    /// What to call the artifact in messages.
    pub display_name: Option<String>,
    /// Fields this version does not know.
    pub extra: Extra,
}

impl Artifact {
    /// An artifact of the given kind with nothing else set.
    pub fn new(kind: ArtifactKind) -> Self {
        Self {
            kind,
            environment: None,
            dependencies: Vec::new(),
            metadata: Metadata::new(),
            additional_metadata_file: None,
            display_name: None,
            extra: Extra::new(),
        }
    }
}

/// The type of an artifact with the properties of that type.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ArtifactKind {
    /// A CloudFormation stack.
    Stack(Box<StackProperties>),
    /// The assets of a stack.
    AssetManifest(AssetManifestProperties),
    /// The construct tree.
    Tree(TreeProperties),
    /// Another assembly in a directory of this one; a `Stage` of the app.
    NestedAssembly(NestedAssemblyProperties),
    /// Which feature flags the app uses.
    FeatureFlagReport(FeatureFlagReportProperties),
    /// A type this version does not know.
    Unknown(UnknownArtifact),
}

impl ArtifactKind {
    /// The type as it stands in the manifest.
    pub fn type_name(&self) -> &str {
        match self {
            Self::Stack(_) => STACK,
            Self::AssetManifest(_) => ASSET_MANIFEST,
            Self::Tree(_) => TREE,
            Self::NestedAssembly(_) => NESTED_ASSEMBLY,
            Self::FeatureFlagReport(_) => FEATURE_FLAG_REPORT,
            Self::Unknown(unknown) => &unknown.type_name,
        }
    }
}

const STACK: &str = "aws:cloudformation:stack";
const ASSET_MANIFEST: &str = "cdk:asset-manifest";
const TREE: &str = "cdk:tree";
const NESTED_ASSEMBLY: &str = "cdk:cloud-assembly";
const FEATURE_FLAG_REPORT: &str = "cdk:feature-flag-report";

/// Properties of a CloudFormation stack.
// Source: @aws-cdk/cloud-assembly-schema 55.6.0, AwsCloudFormationStackProperties; `additionalDependencies` is in no
// schema but aws-cdk-lib 2.275.0 writes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StackProperties {
    /// The template, relative to the assembly.
    pub template_file: String,
    /// Whether the stack is protected from deletion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub termination_protection: Option<bool>,
    /// Tags of the stack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<IndexMap<String, String>>,
    /// Whether `cdk synth` reports this stack's errors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub validate_on_synth: Option<bool>,
    /// Topics that receive stack events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notification_arns: Option<Vec<String>>,
    /// Values for template parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parameters: Option<IndexMap<String, String>>,
    /// The role to assume for deploying.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_arn: Option<String>,
    /// The external ID for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_external_id: Option<String>,
    /// Further options for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_additional_options: Option<IndexMap<String, Value>>,
    /// The role CloudFormation itself uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cloud_formation_execution_role_arn: Option<String>,
    /// Where the template is published, `s3://bucket/key`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_template_asset_object_url: Option<String>,
    /// The oldest bootstrap stack that can deploy this stack.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_bootstrap_stack_version: Option<u32>,
    /// The SSM parameter that holds the bootstrap stack's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap_stack_version_ssm_parameter: Option<String>,
    /// Dependencies the synthesizer added, already part of the artifact's `dependencies`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_dependencies: Option<Vec<String>>,
    /// The role for look-ups in the account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lookup_role: Option<BootstrapRole>,
    /// The stack's name, where it is not the artifact's ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stack_name: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A role of the bootstrap stack.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct BootstrapRole {
    /// The role; may hold placeholders such as `${AWS::Partition}`.
    pub arn: String,
    /// The external ID for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_external_id: Option<String>,
    /// Further options for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_additional_options: Option<IndexMap<String, Value>>,
    /// The oldest bootstrap stack that has the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_bootstrap_stack_version: Option<u32>,
    /// The SSM parameter that holds the bootstrap stack's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap_stack_version_ssm_parameter: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Properties of an asset manifest.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssetManifestProperties {
    /// The manifest, relative to the assembly.
    pub file: String,
    /// The oldest bootstrap stack that can hold the assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requires_bootstrap_stack_version: Option<u32>,
    /// The SSM parameter that holds the bootstrap stack's version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bootstrap_stack_version_ssm_parameter: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Properties of the construct tree.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct TreeProperties {
    /// The tree, relative to the assembly.
    pub file: String,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Properties of a nested assembly.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NestedAssemblyProperties {
    /// The nested assembly's directory, relative to this one.
    pub directory_name: String,
    /// The construct path of the stage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Properties of a feature flag report.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FeatureFlagReportProperties {
    /// The library the flags belong to.
    pub module: String,
    /// The flags by name.
    pub flags: IndexMap<String, FeatureFlag>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One feature flag of the library.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FeatureFlag {
    /// The value the app uses, when it sets one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_value: Option<Value>,
    /// The value the library recommends.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recommended_value: Option<Value>,
    /// What the flag does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
    /// The value an unset flag behaves like, by the library's major version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unconfigured_behaves_like: Option<IndexMap<String, Value>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An artifact of a type this version does not know.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct UnknownArtifact {
    /// The type as it stands in the manifest.
    pub type_name: String,
    /// The properties as they stand in the manifest.
    pub properties: Option<Value>,
}

/// An artifact as it stands in the file, where the type only says how to read the properties.
#[derive(Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactWire {
    #[serde(rename = "type")]
    type_name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    environment: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    properties: Option<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    dependencies: Vec<String>,
    #[serde(default, skip_serializing_if = "Metadata::is_empty")]
    metadata: Metadata,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    additional_metadata_file: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(flatten)]
    extra: Extra,
}

impl TryFrom<ArtifactWire> for Artifact {
    type Error = String;

    fn try_from(wire: ArtifactWire) -> Result<Self, String> {
        let ArtifactWire { type_name, properties, .. } = wire;
        let kind = match type_name.as_str() {
            STACK => ArtifactKind::Stack(Box::new(read_properties(&type_name, properties)?)),
            ASSET_MANIFEST => ArtifactKind::AssetManifest(read_properties(&type_name, properties)?),
            TREE => ArtifactKind::Tree(read_properties(&type_name, properties)?),
            NESTED_ASSEMBLY => ArtifactKind::NestedAssembly(read_properties(&type_name, properties)?),
            FEATURE_FLAG_REPORT => ArtifactKind::FeatureFlagReport(read_properties(&type_name, properties)?),
            _ => ArtifactKind::Unknown(UnknownArtifact { type_name, properties }),
        };
        Ok(Self {
            kind,
            environment: wire.environment,
            dependencies: wire.dependencies,
            metadata: wire.metadata,
            additional_metadata_file: wire.additional_metadata_file,
            display_name: wire.display_name,
            extra: wire.extra,
        })
    }
}

impl From<Artifact> for ArtifactWire {
    fn from(artifact: Artifact) -> Self {
        let type_name = artifact.kind.type_name().to_owned();
        let properties = match artifact.kind {
            ArtifactKind::Stack(properties) => Some(write_properties(&properties)),
            ArtifactKind::AssetManifest(properties) => Some(write_properties(&properties)),
            ArtifactKind::Tree(properties) => Some(write_properties(&properties)),
            ArtifactKind::NestedAssembly(properties) => Some(write_properties(&properties)),
            ArtifactKind::FeatureFlagReport(properties) => Some(write_properties(&properties)),
            ArtifactKind::Unknown(unknown) => unknown.properties,
        };
        Self {
            type_name,
            environment: artifact.environment,
            properties,
            dependencies: artifact.dependencies,
            metadata: artifact.metadata,
            additional_metadata_file: artifact.additional_metadata_file,
            display_name: artifact.display_name,
            extra: artifact.extra,
        }
    }
}

fn read_properties<T: DeserializeOwned>(type_name: &str, properties: Option<Value>) -> Result<T, String> {
    let properties = properties.unwrap_or_else(|| Value::Object(Extra::new()));
    serde_json::from_value(properties).map_err(|error| format!("properties of the artifact type {type_name}: {error}"))
}

fn write_properties<T: Serialize>(properties: &T) -> Value {
    serde_json::to_value(properties).expect("invariant: artifact properties have string keys")
}
