//! Staging: copying assets into the assembly, or what a bundler makes of them.

use std::cell::{Cell, RefCell};
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_assembly::FilePackaging;
use longshore_fingerprint::{CopyOptions, FingerprintOptions, HashVersion, IgnoreMode, SymlinkFollowMode};

use crate::assets::{chain, normalized, relative_path};
use crate::bail;
use crate::bundling::{BundlingOptions, BundlingOutput};
use crate::construct::{Construct, Node, all_or_nothing};
use crate::error::{Error, Result};
use crate::names;
use crate::stack::Stack;
use crate::stage::Stage;
use crate::value::Value;

/// What the hash of an asset is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssetHashType {
    /// The source, and how it is bundled.
    Source,
    /// What the bundler makes; the old name of [`AssetHashType::Output`].
    Bundle,
    /// What the bundler makes.
    Output,
    /// A text of the user's choice.
    Custom,
}

impl AssetHashType {
    fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Bundle => "bundle",
            Self::Output => "output",
            Self::Custom => "custom",
        }
    }

    fn is_of_output(self) -> bool {
        matches!(self, Self::Bundle | Self::Output)
    }
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
    /// What the hash is made of. Default: [`AssetHashType::Source`], or `Custom` with an `asset_hash`.
    pub asset_hash_type: Option<AssetHashType>,
    /// What makes the asset of the source directory. Default: the source is the asset.
    pub bundling: Option<BundlingOptions>,
    /// How the content is hashed. Default [`HashVersion::V1`], the CDK's.
    pub hash_version: HashVersion,
}

/// A file or directory that is in the assembly under its hash.
#[derive(Clone)]
pub struct AssetStaging {
    node: Node,
    source_path: PathBuf,
    disabled: bool,
    is_directory: bool,
    staged: Done,
}

/// A staged asset.
#[derive(Clone)]
struct Done {
    asset_hash: String,
    path: PathBuf,
    packaging: FilePackaging,
    is_archive: bool,
}

/// What was bundled, by all that it depends on; kept at the root of the tree.
#[derive(Default)]
struct Bundled(RefCell<IndexMap<String, Done>>);

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
// Quirk(cdk): follow-cached. How links are followed is not part of it either: of two assets of a source, the first decides.
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

/// The endings of archives, which belong to the name as a whole.
// Source: aws-cdk-lib 2.275.0, asset staging.
const ARCHIVES: [&str; 5] = [".tar.gz", ".zip", ".jar", ".tar", ".tgz"];

impl AssetStaging {
    /// Where a bundler in a container finds the source.
    pub const BUNDLING_INPUT_DIR: &str = "/asset-input";
    /// Where a bundler in a container writes to.
    pub const BUNDLING_OUTPUT_DIR: &str = "/asset-output";

    /// Hashes a file or directory and plans its copy; with a bundler, what it makes is put into the assembly now.
    ///
    /// # Errors
    /// When it does not exist or cannot be read, the bundler fails or makes nothing, or the id is empty or taken.
    pub fn new(scope: &dyn Construct, id: impl AsRef<str>, props: AssetStagingProps) -> Result<Self> {
        let id = id.as_ref();
        all_or_nothing(scope, id, || Self::make(scope, id, props))
    }

    fn make(scope: &dyn Construct, id: &str, props: AssetStagingProps) -> Result<Self> {
        let node = Node::new(scope, id, "aws-cdk-lib.AssetStaging")?;
        let source_path = std::path::absolute(&props.source_path)?;
        let source_path = normalized(&source_path);
        let Ok(meta) = fs_err::metadata(&source_path) else {
            bail!(&node, "CannotFindAsset", "Cannot find asset at {}", source_path.display());
        };
        let is_directory = meta.is_dir();
        if !is_directory && !meta.is_file() {
            bail!(
                &node,
                "AssetExpectedDirectoryOrFile",
                "Asset {} is expected to be either a directory or a regular file",
                source_path.display()
            );
        }
        let stage = Stage::of(&node);
        let outdir = stage.as_ref().map_or_else(|| PathBuf::from("cdk.out"), |s| s.asset_outdir().to_owned());
        let disabled = node.try_get_context("aws:cdk:disable-asset-staging").is_some_and(|v| v.is_truthy());
        let work = Work {
            hash_type: hash_type(&node, &props)?,
            salt: match node.try_get_context("@aws-cdk/core:assetHashSalt").filter(Value::is_truthy) {
                Some(Value::String(salt)) => Some(salt),
                Some(salt) => Some(salt.to_json(0)),
                None => None,
            },
            node: &node,
            source: &source_path,
            is_directory,
            disabled,
            outdir,
            props: &props,
        };
        let staged = match &props.bundling {
            Some(bundling) => work.bundle(bundling)?,
            None => work.copy()?,
        };
        Ok(Self { node, source_path, disabled, is_directory, staged })
    }

    /// Forgets what was hashed in this thread, so that changed files are hashed again.
    pub fn clear_asset_hash_cache() {
        GENERATION.set(GENERATION.get() + 1);
    }

    /// The hash, 64 hex digits.
    pub fn asset_hash(&self) -> &str {
        &self.staged.asset_hash
    }

    /// The source, absolute.
    pub fn source_path(&self) -> &Path {
        &self.source_path
    }

    /// Whether the source is a directory.
    pub fn is_directory(&self) -> bool {
        self.is_directory
    }

    /// How the asset is uploaded: as it is, or as a zip file of a directory.
    pub fn packaging(&self) -> FilePackaging {
        self.staged.packaging
    }

    /// Whether what is uploaded is an archive.
    pub fn is_archive(&self) -> bool {
        self.staged.is_archive
    }

    /// Where the copy will be after synthesis, absolute; the source where staging is disabled.
    pub fn absolute_staged_path(&self) -> PathBuf {
        std::path::absolute(&self.staged.path).unwrap_or_else(|_| self.staged.path.clone())
    }

    /// The path of the copy as seen from the folder that assets are staged to, also where staging is disabled.
    pub fn path_from_asset_folder(&self) -> String {
        let folder = Stage::of(self).map_or_else(|| PathBuf::from("cdk.out"), |s| s.asset_outdir().to_owned());
        let folder = std::path::absolute(folder).map(|p| normalized(&p)).unwrap_or_default();
        relative_path(&folder, &normalized(&self.absolute_staged_path()))
    }

    /// The path of the copy as seen from the assembly that the stack is in; the source where staging is disabled.
    pub fn relative_staged_path(&self, stack: &Stack) -> String {
        let path = &self.staged.path;
        let Some(stage) = Stage::of(stack) else { return path.display().to_string() };
        if self.disabled || *path == self.source_path {
            return path.display().to_string();
        }
        let up = stage.outdir().strip_prefix(stage.asset_outdir()).map_or(0, |p| p.components().count());
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        format!("{}{name}", "../".repeat(up))
    }
}

impl Construct for AssetStaging {
    fn node(&self) -> &Node {
        &self.node
    }
}

fn hash_type(node: &Node, props: &AssetStagingProps) -> Result<AssetHashType> {
    let custom = props.asset_hash.as_ref().is_some_and(|h| !h.is_empty());
    match (custom, props.asset_hash_type) {
        (true, None) => Ok(AssetHashType::Custom),
        (true, Some(given)) if given != AssetHashType::Custom => bail!(
            node,
            "CannotSpecifyAssetHashTypeWithAssetHash",
            "Cannot specify `{}` for `assetHashType` when `assetHash` is specified. Use `CUSTOM` or leave `undefined`.",
            given.name()
        ),
        (false, Some(AssetHashType::Custom)) => bail!(
            node,
            "MustBeSpecified",
            "`assetHash` must be specified when `assetHashType` is set to `AssetHashType.CUSTOM`."
        ),
        (_, given) => Ok(given.unwrap_or(AssetHashType::Source)),
    }
}

/// What is being staged.
struct Work<'a> {
    node: &'a Node,
    source: &'a Path,
    is_directory: bool,
    disabled: bool,
    outdir: PathBuf,
    hash_type: AssetHashType,
    salt: Option<String>,
    props: &'a AssetStagingProps,
}

impl Work<'_> {
    /// The output folder is never entered.
    // Differs(cdk): output-folder-recursion. The output folder is never part of an asset, wherever it lies.
    fn never_enter(&self) -> Result<Vec<PathBuf>> {
        Ok(vec![normalized(&std::path::absolute(&self.outdir)?)])
    }

    fn copy_options(&self, never_enter: Vec<PathBuf>) -> CopyOptions {
        CopyOptions {
            exclude: self.props.exclude.clone(),
            ignore_mode: self.props.ignore_mode,
            follow: self.props.follow,
            never_enter,
        }
    }

    fn fingerprint(&self, path: &Path, never_enter: Vec<PathBuf>) -> Result<String> {
        let props = self.props;
        let extra_hash = match (&props.extra_hash, &self.salt) {
            (None, None) => None,
            (extra, salt) => {
                Some(format!("{}{}", extra.as_deref().unwrap_or_default(), salt.as_deref().unwrap_or_default()))
            }
        };
        let options = FingerprintOptions {
            exclude: props.exclude.clone(),
            ignore_mode: props.ignore_mode,
            follow: props.follow,
            extra_hash,
            version: props.hash_version,
            never_enter,
            cache: None,
        };
        longshore_fingerprint::fingerprint(path, &options)
            .map_err(|e| Error::at(self.node, "CannotHashAsset", chain(&e)))
    }

    /// The hash of the source, computed once for the same options.
    fn source_fingerprint(&self) -> Result<String> {
        let props = self.props;
        let key = format!(
            "{}\0{:?}\0{:?}\0{:?}\0{:?}\0{:?}",
            self.source.display(),
            props.exclude,
            props.ignore_mode,
            props.extra_hash,
            props.hash_version,
            (props.hash_version != HashVersion::V1).then_some(props.follow)
        );
        let hashed = self.node.root_node().part_or_insert_with(Hashed::default);
        let known = hashed.current().borrow().get(&key).cloned();
        if let Some(hash) = known {
            return Ok(hash);
        }
        let hash = self.fingerprint(self.source, self.never_enter()?)?;
        hashed.current().borrow_mut().insert(key, hash.clone());
        Ok(hash)
    }

    fn custom(&self) -> &str {
        self.props.asset_hash.as_deref().unwrap_or_default()
    }

    fn copy(&self) -> Result<Done> {
        let asset_hash = match self.hash_type {
            AssetHashType::Custom => names::sha256_hex(self.custom().as_bytes()),
            AssetHashType::Source => self.source_fingerprint()?,
            AssetHashType::Bundle | AssetHashType::Output => bail!(
                self.node,
                "CannotUseHashTypeWithoutBundling",
                "Cannot use `{}` hash type when `bundling` is not specified.",
                self.hash_type.name()
            ),
        };
        let copy = self.copy_options(self.never_enter()?);
        if self.is_directory {
            longshore_fingerprint::check_symlinks(self.source, &copy)
                .map_err(|e| Error::at(self.node, refusal(&e), chain(&e)))?;
        }
        let ending = extension(self.source);
        let name = format!("asset.{asset_hash}{ending}");
        let path = if self.disabled { self.source.to_owned() } else { self.outdir.join(&name) };
        if !self.disabled {
            let plan = self.node.root_node().part_or_insert_with(StagingPlan::default);
            plan.0.borrow_mut().entry(name).or_insert(Staged {
                source: self.source.to_owned(),
                is_directory: self.is_directory,
                options: copy,
            });
        }
        let packaging = if self.is_directory { FilePackaging::Zip } else { FilePackaging::File };
        let is_archive = self.is_directory || ARCHIVES.contains(&ending.to_lowercase().as_str());
        Ok(Done { asset_hash, path, packaging, is_archive })
    }

    /// The hash of the source or of the user's text, with the bundler's options.
    fn hash_with(&self, custom: Option<&str>, bundling: &BundlingOptions) -> Result<String> {
        let content = match custom {
            Some(custom) => custom.to_owned(),
            None => self.source_fingerprint()?,
        };
        Ok(names::sha256_hex(format!("{content}{}", bundling.to_json().to_json(0)).as_bytes()))
    }

    fn bundle(&self, bundling: &BundlingOptions) -> Result<Done> {
        if !self.is_directory {
            bail!(
                self.node,
                "AssetExpectedDirectoryForBundling",
                "Asset {} is expected to be a directory when bundling",
                self.source.display()
            );
        }
        let skip = !Stack::of(self.node)?.bundling_required();
        let props = self.props;
        let key = names::sha256_hex(
            format!(
                "{}\0{}\0{}\0{:?}\0{:?}\0{:?}\0{:?}\0{:?}\0{skip}",
                self.outdir.display(),
                self.source.display(),
                bundling.to_json().to_json(0),
                self.hash_type,
                props.asset_hash,
                props.extra_hash,
                props.exclude,
                props.ignore_mode,
            )
            .as_bytes(),
        );
        let known = self.node.root_node().part_or_insert_with(Bundled::default);
        if let Some(done) = known.0.borrow().get(&key) {
            return Ok(done.clone());
        }
        let done = if skip { self.unbundled(bundling)? } else { self.bundled(bundling, &key)? };
        known.0.borrow_mut().insert(key, done.clone());
        Ok(done)
    }

    /// What stands for the asset of a stack that is not to be deployed.
    fn unbundled(&self, bundling: &BundlingOptions) -> Result<Done> {
        let asset_hash = match self.hash_type {
            AssetHashType::Source => self.hash_with(None, bundling)?,
            AssetHashType::Custom => self.hash_with(Some(self.custom()), bundling)?,
            _ => self.hash_with(Some(&crate::stack::unique_node_id(self.node)?), bundling)?,
        };
        Ok(Done { asset_hash, path: self.source.to_owned(), packaging: FilePackaging::Zip, is_archive: true })
    }

    fn bundled(&self, bundling: &BundlingOptions, key: &str) -> Result<Done> {
        let outdir = std::path::absolute(&self.outdir)?;
        fs_err::create_dir_all(&outdir)?;
        let early_hash = match self.hash_type {
            AssetHashType::Source => Some(self.hash_with(None, bundling)?),
            AssetHashType::Custom => Some(self.hash_with(Some(self.custom()), bundling)?),
            _ => None,
        };
        let folder = match &early_hash {
            Some(hash) => outdir.join(format!("asset.{hash}")),
            None => outdir.join(format!("bundling-temp-{key}")),
        };
        self.run(bundling, &folder)?;
        let found = self.output(&folder, bundling.output_type.unwrap_or(BundlingOutput::AutoDiscover))?;
        let asset_hash = match early_hash {
            Some(hash) => hash,
            None => self.fingerprint(found.as_ref().map_or(&folder, |f| f), Vec::new())?,
        };
        let (path, packaging) = match &found {
            None => {
                let target = outdir.join(format!("asset.{asset_hash}"));
                move_to(&folder, &target)?;
                (target, FilePackaging::Zip)
            }
            Some(file) => {
                let mut target = outdir.join(format!("asset.{asset_hash}{}", extension(file)));
                if self.hash_type != AssetHashType::Output && target == folder {
                    target.as_mut_os_string().push("_noext");
                }
                move_to(file, &target)?;
                if self.hash_type.is_of_output() {
                    fs_err::remove_dir_all(&folder)?;
                } else {
                    // The folder tells the next synthesis that nothing needs to be bundled.
                    fs_err::write(file, "")?;
                }
                (target, FilePackaging::File)
            }
        };
        let is_archive = bundling.output_type != Some(BundlingOutput::SingleFile);
        Ok(Done { asset_hash, path, packaging, is_archive })
    }

    /// Has the bundler fill a folder, unless it is there already.
    fn run(&self, bundling: &BundlingOptions, folder: &Path) -> Result<()> {
        let mut local = false;
        if !folder.exists() {
            let mut draft = folder.as_os_str().to_owned();
            draft.push("-building");
            let draft = PathBuf::from(draft);
            if draft.exists() {
                fs_err::remove_dir_all(&draft)?;
            }
            fs_err::create_dir_all(&draft)?;
            open_to_all(&draft)?;
            local = bundling.run(self.source, &draft).map_err(|e| {
                Error::at(
                    self.node,
                    "FailedToBundleAsset",
                    format!(
                        "Failed to bundle asset {}, bundle output is located at {}: Error: {e}",
                        self.node.path(),
                        draft.display()
                    ),
                )
            })?;
            fs_err::rename(&draft, folder)?;
        }
        if fs_err::read_dir(folder)?.next().is_none() {
            let place = if local { folder.display().to_string() } else { AssetStaging::BUNDLING_OUTPUT_DIR.to_owned() };
            bail!(
                self.node,
                "BundlingProducedNoOutput",
                "Bundling did not produce any output. Check that content is written to {place}."
            );
        }
        Ok(())
    }

    /// The single file that is the asset; nothing where the folder is.
    fn output(&self, folder: &Path, output_type: BundlingOutput) -> Result<Option<PathBuf>> {
        let file = single_file(folder, output_type != BundlingOutput::SingleFile)?;
        let output_type = match (output_type, &file) {
            (BundlingOutput::AutoDiscover, Some(_)) => BundlingOutput::Archived,
            (BundlingOutput::AutoDiscover, None) => BundlingOutput::NotArchived,
            (given, _) => given,
        };
        if output_type == BundlingOutput::NotArchived {
            longshore_fingerprint::check_symlinks(folder, &self.copy_options(Vec::new()))
                .map_err(|e| Error::at(self.node, refusal(&e), chain(&e)))?;
            return Ok(None);
        }
        let Some(file) = file else {
            bail!(
                self.node,
                "BundlingOutputDirectoryExpectedSingleFile",
                "Bundling output directory is expected to include only a single file when `output` is set to `ARCHIVED` or `SINGLE_FILE`"
            );
        };
        if file.is_symlink() {
            bail!(self.node, "SymlinkInBundlingOutput", "The output from bundling is not allowed to be a symlink.");
        }
        Ok(Some(file))
    }
}

#[cfg(unix)]
fn open_to_all(folder: &Path) -> Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    Ok(fs_err::set_permissions(folder, std::fs::Permissions::from_mode(0o777))?)
}

#[cfg(not(unix))]
fn open_to_all(_: &Path) -> Result<()> {
    Ok(())
}

fn move_to(from: &Path, to: &Path) -> Result<()> {
    if from == to {
        return Ok(());
    }
    if !to.exists() {
        return Ok(fs_err::rename(from, to)?);
    }
    if from.is_dir() {
        fs_err::remove_dir_all(from)?
    } else {
        fs_err::remove_file(from)?
    };
    Ok(())
}

fn single_file(folder: &Path, only_archives: bool) -> Result<Option<PathBuf>> {
    let entries = fs_err::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    let [only] = entries.as_slice() else { return Ok(None) };
    let file = only.path();
    let wanted = !only_archives || ARCHIVES.contains(&extension(&file).to_lowercase().as_str());
    Ok((file.is_file() && wanted).then_some(file))
}

/// The ending of a file name, with both parts of such as `.tar.gz`.
fn extension(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let lower = name.to_lowercase();
    if let Some(e) = ARCHIVES.iter().find(|e| lower.ends_with(**e)) {
        return (*e).to_owned();
    }
    match name.rfind('.') {
        Some(i) if i > 0 => name[i..].to_owned(),
        _ => String::new(),
    }
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

/// What a folder is refused for.
fn refusal(error: &longshore_fingerprint::CopyError) -> &'static str {
    match error {
        longshore_fingerprint::CopyError::ExternalSymlink { .. } => "BundlingFileSymlinkForbidden",
        _ => "CannotStageAsset",
    }
}
