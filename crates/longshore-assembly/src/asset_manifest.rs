//! `<stack>.assets.json`: the files and images of a stack and where they are published.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Extra, json};

/// The assets of one stack.
// Source: @aws-cdk/cloud-assembly-schema 55.6.0, AssetManifest; field order as aws-cdk-lib 2.275.0 writes it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AssetManifest {
    /// The schema version, for example `55.0.0`.
    pub version: String,
    /// File assets by asset ID.
    #[serde(default)]
    pub files: IndexMap<String, FileAsset>,
    /// Image assets by asset ID.
    #[serde(default)]
    pub docker_images: IndexMap<String, DockerImageAsset>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

impl AssetManifest {
    /// The file's text: two-space JSON without a final newline, as aws-cdk-lib writes it.
    pub fn to_json_pretty(&self) -> String {
        json::pretty(self)
    }

    /// Reads a manifest from its JSON text, without looking at its version.
    ///
    /// # Errors
    /// When the text is not JSON or not an asset manifest.
    pub fn from_json(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }
}

/// A file or directory to upload.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileAsset {
    /// What to call the asset in messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// Where the bytes come from.
    pub source: FileSource,
    /// Where the bytes go, by destination ID.
    pub destinations: IndexMap<String, FileDestination>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Where a file asset's bytes come from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct FileSource {
    /// A program and its arguments that prints the path of the file to upload; wins over `path`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub executable: Option<Vec<String>>,
    /// A file or directory, relative to the manifest's directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Whether `path` is uploaded as it is or zipped first; as it is when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub packaging: Option<FilePackaging>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How a file asset is packed before its upload.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum FilePackaging {
    /// The file as it is.
    #[default]
    File,
    /// The directory as a zip archive.
    Zip,
}

/// A bucket and key for a file asset.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FileDestination {
    /// The bucket; may hold placeholders such as `${AWS::AccountId}`.
    pub bucket_name: String,
    /// The object's key; may hold placeholders.
    pub object_key: String,
    /// The region; the stack's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The role to assume for publishing; may hold placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_arn: Option<String>,
    /// The external ID for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_external_id: Option<String>,
    /// Further options for assuming the role, for example session tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_additional_options: Option<IndexMap<String, Value>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A container image to build and push.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DockerImageAsset {
    /// What to call the asset in messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<String>,
    /// How the image is made.
    pub source: DockerImageSource,
    /// Where the image goes, by destination ID.
    pub destinations: IndexMap<String, DockerImageDestination>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// How an image is made: built from a directory, or produced by a program.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DockerImageSource {
    /// The build context, relative to the manifest's directory.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub directory: Option<String>,
    /// A program and its arguments that prints the name of a local image; wins over `directory`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub executable: Option<Vec<String>>,
    /// `--build-arg` values by name. They stand in clear text in the manifest and in the image's history.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_build_args: Option<IndexMap<String, String>>,
    /// `--build-context` sources by name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_build_contexts: Option<IndexMap<String, String>>,
    /// `--secret` sources by ID, each `src=…` or `env=…`; never the secret itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_build_secrets: Option<IndexMap<String, String>>,
    /// The `--ssh` agent socket or keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_build_ssh: Option<String>,
    /// The Dockerfile's stage to build; the last one when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_build_target: Option<String>,
    /// The Dockerfile, relative to the build context; the builder's own default when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_file: Option<String>,
    /// The network of `RUN` steps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network_mode: Option<String>,
    /// The platform to build for, for example `linux/arm64`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub platform: Option<String>,
    /// `--output` values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docker_outputs: Option<Vec<String>>,
    /// `--cache-from` sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_from: Option<Vec<CacheOption>>,
    /// The `--cache-to` target.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_to: Option<CacheOption>,
    /// Whether the builder's cache is left unused; used when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cache_disabled: Option<bool>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One build cache, for example `type=gha` or `type=registry,ref=…`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CacheOption {
    /// The cache backend's name.
    #[serde(rename = "type")]
    pub cache_type: String,
    /// The backend's parameters, in order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<IndexMap<String, String>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A repository and tag for an image.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DockerImageDestination {
    /// The ECR repository's name; may hold placeholders such as `${AWS::AccountId}`.
    pub repository_name: String,
    /// The tag; may hold placeholders.
    pub image_tag: String,
    /// The region; the stack's when absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// The role to assume for publishing; may hold placeholders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_arn: Option<String>,
    /// The external ID for assuming the role.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_external_id: Option<String>,
    /// Further options for assuming the role, for example session tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assume_role_additional_options: Option<IndexMap<String, Value>>,
    /// Fields this version does not know.
    #[serde(flatten)]
    pub extra: Extra,
}
