//! Assets: files and directories that go with a stack, hashed when they are defined and staged when it is synthesized.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_assembly::{CacheOption, FilePackaging};
use longshore_fingerprint::{CopyOptions, FingerprintOptions};
pub use longshore_fingerprint::{HashVersion, IgnoreMode, SymlinkFollowMode};

use crate::construct::{Construct, Node};
use crate::error::{Error, Result};
use crate::names;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::value::Value;
use crate::{bail, object};

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

/// What an asset is made of and how it is hashed.
#[derive(Clone, Debug, Default)]
pub struct AssetStagingProps {
    /// The file or directory; relative paths start at the working directory.
    pub source_path: PathBuf,
    /// Patterns of what is left out.
    pub exclude: Vec<String>,
    /// How the patterns are read. Default [`IgnoreMode::Glob`].
    pub ignore_mode: Option<IgnoreMode>,
    /// What happens to symbolic links.
    pub follow: SymlinkFollowMode,
    /// Text that is hashed with the content.
    pub extra_hash: Option<String>,
    /// A hash of the user's choice instead of the content's.
    pub asset_hash: Option<String>,
    /// How the content is hashed. Default [`HashVersion::V1`], the CDK's.
    pub hash_version: HashVersion,
}

/// A file or directory that is copied into the assembly under its hash.
#[derive(Clone)]
pub struct AssetStaging {
    node: Node,
    asset_hash: String,
    source_path: PathBuf,
    staged_path: PathBuf,
    disabled: bool,
    is_directory: bool,
}

/// What will be copied into the assembly, by name; kept at the root of the tree.
#[derive(Default)]
pub(crate) struct StagingPlan(RefCell<IndexMap<String, Staged>>);

pub(crate) struct Staged {
    source: PathBuf,
    is_directory: bool,
    options: CopyOptions,
}

/// Hashes of what was hashed already, by source and options; kept at the root of the tree.
// Quirk(cdk): salt-cached. The salt is not part of what hashes are kept by, so one that comes later changes nothing.
#[derive(Default)]
struct Hashed {
    hashes: RefCell<std::collections::HashMap<String, String>>,
    generation: Cell<u64>,
}

impl Hashed {
    fn current(&self) -> &RefCell<std::collections::HashMap<String, String>> {
        let now = GENERATION.get();
        if self.generation.replace(now) != now {
            self.hashes.borrow_mut().clear();
        }
        &self.hashes
    }
}

thread_local! {
    /// How often this thread's hashes were forgotten.
    static GENERATION: Cell<u64> = const { Cell::new(0) };
}

/// The endings that belong to an archive's name as a whole.
const ARCHIVES: [&str; 4] = [".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst"];

impl AssetStaging {
    /// Hashes a file or directory and plans its copy.
    ///
    /// # Errors
    /// When it does not exist or cannot be read, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: AssetStagingProps) -> Result<Self> {
        let node = Node::new(scope, id.as_ref(), "aws-cdk-lib.AssetStaging")?;
        let source_path = std::path::absolute(&props.source_path)?;
        let source_path = normalized(&source_path);
        let Ok(meta) = fs_err::metadata(&source_path) else {
            bail!(&node, "CannotFindAsset", "Cannot find asset at {}", source_path.display());
        };
        let is_directory = meta.is_dir();
        let stage = Stage::of(&node);
        let outdir = stage.as_ref().map_or_else(|| PathBuf::from("cdk.out"), |s| s.asset_outdir().to_owned());
        // Differs(cdk): output-folder-recursion. The output folder is never part of an asset, wherever it lies.
        let never_enter = vec![normalized(&std::path::absolute(&outdir)?)];
        let salt = match node.try_get_context("@aws-cdk/core:assetHashSalt").filter(Value::is_truthy) {
            Some(Value::String(salt)) => Some(salt),
            Some(salt) => Some(salt.to_json(0)),
            None => None,
        };
        let asset_hash = match &props.asset_hash {
            Some(custom) => names::sha256_hex(custom.as_bytes()),
            None => {
                let key = format!(
                    "{}\0{:?}\0{:?}\0{:?}\0{:?}\0{:?}",
                    source_path.display(),
                    props.exclude,
                    props.ignore_mode,
                    props.extra_hash,
                    props.hash_version,
                    props.follow
                );
                let hashed = node.root_node().part_or_insert_with(Hashed::default);
                let known = hashed.current().borrow().get(&key).cloned();
                match known {
                    Some(hash) => hash,
                    None => {
                        let extra = match (&props.extra_hash, &salt) {
                            (None, None) => None,
                            (extra, salt) => {
                                let extra = extra.as_deref().unwrap_or_default();
                                Some(format!("{extra}{}", salt.as_deref().unwrap_or_default()))
                            }
                        };
                        let options = FingerprintOptions {
                            exclude: props.exclude.clone(),
                            ignore_mode: props.ignore_mode,
                            follow: props.follow,
                            extra_hash: extra,
                            version: props.hash_version,
                            never_enter: never_enter.clone(),
                            cache: None,
                        };
                        let hash = longshore_fingerprint::fingerprint(&source_path, &options)
                            .map_err(|e| Error::at(&node, "CannotHashAsset", chain(&e)))?;
                        hashed.current().borrow_mut().insert(key, hash.clone());
                        hash
                    }
                }
            }
        };
        let copy =
            CopyOptions { exclude: props.exclude, ignore_mode: props.ignore_mode, follow: props.follow, never_enter };
        if is_directory {
            longshore_fingerprint::check_symlinks(&source_path, &copy)
                .map_err(|e| Error::at(&node, "CannotStageAsset", chain(&e)))?;
        }
        let disabled = node.try_get_context("aws:cdk:disable-asset-staging").is_some_and(|v| v.is_truthy());
        let name = format!("asset.{asset_hash}{}", extension(&source_path));
        let staged_path = if disabled { source_path.clone() } else { outdir.join(&name) };
        if !disabled {
            let plan = node.root_node().part_or_insert_with(StagingPlan::default);
            plan.0.borrow_mut().entry(name).or_insert(Staged {
                source: source_path.clone(),
                is_directory,
                options: copy,
            });
        }
        Ok(Self { node, asset_hash, source_path, staged_path, disabled, is_directory })
    }

    /// Forgets what was hashed in this thread, so that changed files are hashed again.
    pub fn clear_asset_hash_cache() {
        GENERATION.set(GENERATION.get() + 1);
    }

    /// The hash, 64 hex digits.
    pub fn asset_hash(&self) -> &str {
        &self.asset_hash
    }

    /// The source, absolute.
    pub fn source_path(&self) -> &Path {
        &self.source_path
    }

    /// Whether the source is a directory.
    pub fn is_directory(&self) -> bool {
        self.is_directory
    }

    /// Where the copy will be after synthesis, absolute; the source where staging is disabled.
    pub fn absolute_staged_path(&self) -> PathBuf {
        std::path::absolute(&self.staged_path).unwrap_or_else(|_| self.staged_path.clone())
    }

    /// The path of the copy as seen from the folder that assets are staged to, also where staging is disabled.
    pub fn path_from_asset_folder(&self) -> String {
        let folder = Stage::of(self).map_or_else(|| PathBuf::from("cdk.out"), |s| s.asset_outdir().to_owned());
        let folder = std::path::absolute(folder).map(|p| normalized(&p)).unwrap_or_default();
        relative_path(&folder, &normalized(&self.absolute_staged_path()))
    }

    /// The path of the copy as seen from the assembly that the stack is in; the source where staging is disabled.
    pub fn relative_staged_path(&self, stack: &Stack) -> String {
        let Some(stage) = Stage::of(stack) else { return self.staged_path.display().to_string() };
        if self.disabled {
            return self.staged_path.display().to_string();
        }
        let up = stage.outdir().strip_prefix(stage.asset_outdir()).map_or(0, |p| p.components().count());
        let name = self.staged_path.file_name().unwrap_or_default().to_string_lossy();
        format!("{}{name}", "../".repeat(up))
    }
}

impl Construct for AssetStaging {
    fn node(&self) -> &Node {
        &self.node
    }
}

/// The ending of a file name, with both parts of such as `.tar.gz`.
fn extension(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
    if let Some(e) = ARCHIVES.iter().find(|e| name.ends_with(**e)) {
        return (*e).to_owned();
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    match name.rfind('.') {
        Some(i) if i > 0 => name[i..].to_owned(),
        _ => String::new(),
    }
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
fn relative_path(from: &Path, to: &Path) -> String {
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

/// Copies everything planned into the assembly that is not there yet; each copy appears whole or not at all.
pub(crate) fn stage_all(root: &Node, outdir: &Path) -> Result<()> {
    let Some(plan) = root.part::<StagingPlan>() else { return Ok(()) };
    for (name, staged) in plan.0.borrow().iter() {
        let target = outdir.join(name);
        if target.symlink_metadata().is_ok() {
            continue;
        }
        let failed = |e: &dyn std::error::Error| {
            Error::new(
                "CannotStageAsset",
                format!("cannot copy the asset {} into {}: {}", staged.source.display(), outdir.display(), chain(e)),
            )
        };
        let dir = tempfile::Builder::new().prefix(".staging-").tempdir_in(outdir).map_err(|e| failed(&e))?;
        let draft = dir.path().join(name);
        if staged.is_directory {
            longshore_fingerprint::copy_directory(&staged.source, &draft, &staged.options).map_err(|e| failed(&e))?;
        } else {
            fs_err::copy(&staged.source, &draft).map_err(|e| failed(&e))?;
        }
        match fs_err::rename(&draft, &target) {
            // Another synthesis was faster; its copy has the same content.
            Err(_) if target.symlink_metadata().is_ok() => {}
            other => other.map_err(|e| failed(&e))?,
        }
    }
    Ok(())
}
