//! Assets: files and directories that go with a stack, hashed when they are defined and staged when it is synthesized.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_assembly::{CacheOption, FilePackaging};
pub use longshore_fingerprint::{CopyOptions, FingerprintOptions, HashVersion, IgnoreMode, SymlinkFollowMode};

pub use crate::asset_staging::{AssetHashType, AssetStaging, AssetStagingProps};
use crate::object;
use crate::value::Value;

/// A file or directory that is uploaded to a bucket.
#[derive(Clone, Debug, Default)]
pub struct FileAssetSource {
    /// Identifies the content, 64 hex digits.
    pub source_hash: String,
    /// A command whose output is the path of the file, instead of `file_name`.
    pub executable: Option<Vec<String>>,
    /// Path of the file or directory, relative to the assembly.
    pub file_name: Option<String>,
    /// Whether it is uploaded as it is or as a zip file.
    pub packaging: Option<FilePackaging>,
    /// What the toolkit calls it.
    pub display_name: Option<String>,
    /// Whether it is only needed during deployment.
    pub deploy_time: Option<bool>,
}

impl FileAssetSource {
    /// The source as JSON, for messages.
    pub(crate) fn describe(&self) -> String {
        Value::from(object! {
            "sourceHash" => &self.source_hash,
            "executable" => self.executable.clone(),
            "fileName" => self.file_name.clone(),
            "packaging" => self.packaging.map(|p| if p == FilePackaging::Zip { "zip" } else { "file" }),
            "displayName" => self.display_name.clone(),
            "deployTime" => self.deploy_time,
        })
        .to_json(0)
    }
}

/// Where a file asset will be.
#[derive(Clone, Debug)]
pub struct FileAssetLocation {
    /// The bucket's name.
    pub bucket_name: String,
    /// The object's key.
    pub object_key: String,
    /// The HTTPS URL.
    pub http_url: String,
    /// The `s3://` URL.
    pub s3_object_url: String,
    /// The `s3://` URL with `${AWS::…}` placeholders instead of tokens.
    pub s3_object_url_with_placeholders: String,
}

/// An image that is built (or loaded) and pushed to a repository.
#[derive(Clone, Debug, Default)]
pub struct DockerImageAssetSource {
    /// Identifies the content, 64 hex digits.
    pub source_hash: String,
    /// A command whose output is the local image's name, instead of a build.
    pub executable: Option<Vec<String>>,
    /// Path of the build context, relative to the assembly.
    pub directory_name: Option<String>,
    /// `--build-arg`
    pub docker_build_args: Option<IndexMap<String, String>>,
    /// `--build-context`
    pub docker_build_contexts: Option<IndexMap<String, String>>,
    /// `--secret`
    pub docker_build_secrets: Option<IndexMap<String, String>>,
    /// `--ssh`
    pub docker_build_ssh: Option<String>,
    /// `--target`
    pub docker_build_target: Option<String>,
    /// `--file`, relative to the context.
    pub docker_file: Option<String>,
    /// `--network`
    pub network_mode: Option<String>,
    /// `--platform`
    pub platform: Option<String>,
    /// `--output`
    pub docker_outputs: Option<Vec<String>>,
    /// `--cache-from`
    pub docker_cache_from: Option<Vec<CacheOption>>,
    /// `--cache-to`
    pub docker_cache_to: Option<CacheOption>,
    /// `--no-cache`
    pub docker_cache_disabled: Option<bool>,
    /// A name that stays the same when the content changes.
    pub asset_name: Option<String>,
    /// What the toolkit calls it.
    pub display_name: Option<String>,
    /// Repositories and tags of one's own that it goes to as well.
    pub destinations: Vec<ImageDestination>,
    /// Whether it goes only there, and not to the repository for assets.
    pub only_to_destinations: bool,
}

/// A repository and tag of one's own that an image goes to.
///
/// The CDK has no such thing: its images go to one repository, under their hash. In the asset manifest this is one more
/// destination, which every toolkit publishes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ImageDestination {
    /// The repository's name. It must be there before the stack is deployed.
    pub repository_name: String,
    /// The tag.
    pub image_tag: String,
    /// The region. Default: the stack's.
    pub region: Option<String>,
    /// The role that may push there. Default: the credentials of whoever deploys.
    pub assume_role_arn: Option<String>,
    /// The external ID for taking the role.
    pub assume_role_external_id: Option<String>,
}

impl ImageDestination {
    /// A tag in a repository of the stack's account and region.
    pub fn new(repository_name: impl Into<String>, image_tag: impl Into<String>) -> Self {
        Self { repository_name: repository_name.into(), image_tag: image_tag.into(), ..Self::default() }
    }
}

impl DockerImageAssetSource {
    /// The source as JSON, for messages.
    pub(crate) fn describe(&self) -> String {
        Value::from(object! {
            "sourceHash" => &self.source_hash,
            "directoryName" => self.directory_name.clone(),
            "executable" => self.executable.clone(),
            "dockerBuildArgs" => self.docker_build_args.clone(),
            "dockerBuildTarget" => self.docker_build_target.clone(),
            "dockerFile" => self.docker_file.clone(),
            "dockerOutputs" => self.docker_outputs.clone(),
            "displayName" => self.display_name.clone(),
        })
        .to_json(0)
    }
}

/// Where an image asset will be.
#[derive(Clone, Debug)]
pub struct DockerImageAssetLocation {
    /// The image's URI, with its tag.
    pub image_uri: String,
    /// The repository's name.
    pub repository_name: String,
    /// The tag.
    pub image_tag: String,
}

/// Takes `.` and `..` out of an absolute path without following links, as Node's `path.resolve` does.
pub fn normalized(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::ParentDir => {
                out.pop();
            }
            std::path::Component::CurDir => {}
            other => out.push(other),
        }
    }
    out
}

/// The way from one absolute path to another.
pub(crate) fn relative_path(from: &Path, to: &Path) -> String {
    let common = from.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up = from.components().count() - common;
    let down: PathBuf = to.components().skip(common).collect();
    format!("{}{}", "../".repeat(up), down.display())
}

/// Joins two paths as Node's `path.join` does: the second is never taken for absolute, and `..` is worked out as text.
pub fn join_path(first: &str, second: &str) -> String {
    normalized(Path::new(&format!("{first}/{second}"))).display().to_string()
}

pub(crate) fn chain(e: &dyn std::error::Error) -> String {
    let mut text = e.to_string();
    let mut source = e.source();
    while let Some(s) = source {
        text.push_str(": ");
        text.push_str(&s.to_string());
        source = s.source();
    }
    text
}
