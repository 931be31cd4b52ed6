//! Where an asset comes from, as the work needs it.

use std::path::{Path, PathBuf};

use longshore_assembly::{AssetManifestFile, CacheOption, DockerImageAsset, FileAsset, FilePackaging};
use longshore_builder::BuildRequest;

use crate::{AssetError, copied_image, tarball_of};

/// How an image is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageSource {
    /// A builder builds it from a directory.
    Directory(Box<BuildRequest>),
    /// It lies in an archive, which is read without any builder.
    Tarball {
        /// The archive.
        path: PathBuf,
    },
    /// It lies in another registry, and is copied from there without any builder.
    Registry {
        /// Its name there.
        reference: String,
        /// The platforms that are copied; none means everything.
        platforms: Vec<String>,
    },
    /// A program makes it and prints its local name.
    Executable {
        /// The program and its arguments.
        command: Vec<String>,
        /// The directory it runs in: that of the manifest.
        directory: PathBuf,
    },
}

/// How a file is made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilePath {
    /// It is there.
    File(PathBuf),
    /// It is the zip archive of a directory.
    Zip(PathBuf),
    /// A program makes it and prints its path.
    Executable(Vec<String>),
}

impl ImageSource {
    pub(crate) fn of(id: &str, asset: &DockerImageAsset, file: &AssetManifestFile) -> Result<Self, AssetError> {
        let source = &asset.source;
        if let Some(command) = source.executable.as_ref().filter(|command| !command.is_empty()) {
            if let Some((reference, platforms)) = copied_image(command) {
                return Ok(Self::Registry { reference, platforms });
            }
            return Ok(match tarball_of(command) {
                Some(path) => Self::Tarball { path: find_tarball(file.directory(), path) },
                None => Self::Executable { command: command.clone(), directory: absolute(file.directory()) },
            });
        }
        let Some(directory) = &source.directory else {
            return Err(AssetError::NoSource { asset: id.to_owned(), manifest: file.path.clone() });
        };
        let cache = |option: &CacheOption| longshore_builder::CacheOption {
            kind: option.cache_type.clone(),
            params: option.params.clone().unwrap_or_default(),
        };
        Ok(Self::Directory(Box::new(BuildRequest {
            tag: local_image(id),
            directory: absolute(&file.directory().join(directory)),
            args: source.docker_build_args.clone().unwrap_or_default(),
            contexts: source.docker_build_contexts.clone().unwrap_or_default(),
            secrets: source.docker_build_secrets.clone().unwrap_or_default(),
            ssh: source.docker_build_ssh.clone(),
            target: source.docker_build_target.clone(),
            file: source.docker_file.clone(),
            network: source.network_mode.clone(),
            platform: source.platform.clone(),
            outputs: source.docker_outputs.clone().unwrap_or_default(),
            cache_from: source.cache_from.iter().flatten().map(cache).collect(),
            cache_to: source.cache_to.as_ref().map(cache),
            no_cache: source.cache_disabled.unwrap_or_default(),
        })))
    }

    /// The same source as another stack or stage may have it: assets of the same hash are the same wherever they are
    /// staged, and caches change how an image is built but not what it is.
    pub(crate) fn identity(&self, id: &str) -> Self {
        match self {
            Self::Directory(request) => Self::Directory(Box::new(BuildRequest {
                directory: place_identity(id, &request.directory),
                cache_from: Vec::new(),
                cache_to: None,
                no_cache: false,
                ..(**request).clone()
            })),
            Self::Tarball { path } => Self::Tarball { path: place_identity(id, path) },
            Self::Registry { .. } => self.clone(),
            Self::Executable { command, directory } => {
                Self::Executable { command: command.clone(), directory: place_identity(id, directory) }
            }
        }
    }
}

impl FilePath {
    pub(crate) fn of(id: &str, asset: &FileAsset, file: &AssetManifestFile) -> Result<Self, AssetError> {
        if let Some(command) = asset.source.executable.as_ref().filter(|command| !command.is_empty()) {
            return Ok(Self::Executable(command.clone()));
        }
        let Some(path) = &asset.source.path else {
            return Err(AssetError::NoSource { asset: id.to_owned(), manifest: file.path.clone() });
        };
        let path = absolute(&file.directory().join(path));
        Ok(match asset.source.packaging.unwrap_or_default() {
            FilePackaging::File => Self::File(path),
            FilePackaging::Zip => Self::Zip(path),
        })
    }

    pub(crate) fn identity(&self, id: &str) -> Self {
        match self {
            Self::File(path) => Self::File(place_identity(id, path)),
            Self::Zip(path) => Self::Zip(place_identity(id, path)),
            Self::Executable(command) => Self::Executable(command.clone()),
        }
    }
}

/// The local name of an image that is built for an asset.
// Source: cdk-assets 4.7.3, `docker build --tag`.
pub(crate) fn local_image(id: &str) -> String {
    format!("cdkasset-{}", id.to_lowercase())
}

/// Whether an asset's ID holds a whole content hash, so that equal IDs mean equal content.
pub(crate) fn holds_content_hash(id: &str) -> bool {
    id.split(|c: char| !c.is_ascii_hexdigit()).any(|word| word.len() == 64)
}

/// What tells one place from another: nothing where the asset's ID stands for its content, else the real path.
fn place_identity(id: &str, path: &Path) -> PathBuf {
    if holds_content_hash(id) {
        return PathBuf::new();
    }
    fs_err::canonicalize(path).unwrap_or_else(|_| path.to_owned())
}

fn absolute(path: &Path) -> PathBuf {
    // It fails only for an empty path, or where the current directory is gone; then it is as good as it gets.
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// The archive of a tarball asset, which aws-cdk-lib stages beside the outermost manifest whatever stage it is in.
// Differs(cdk): tarball-in-stage. The CDK looks beside the stage's own manifest only, where there is none.
fn find_tarball(directory: &Path, path: &str) -> PathBuf {
    let directory = absolute(directory);
    let is_assembly = |above: &&Path| above.join("manifest.json").is_file();
    let beside = directory.join(path);
    if beside.exists() || path.contains('/') {
        return beside;
    }
    let outer = directory.ancestors().skip(1).take_while(is_assembly).map(|above| above.join(path));
    outer.into_iter().find(|found| found.exists()).unwrap_or(beside)
}
