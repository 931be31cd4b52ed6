//! Looking into the assets of an assembly: what an image is built from, and why its hash is another than before.

mod context;
mod why;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;
use longshore_assembly::{AssemblyError, AssetManifestFile, CloudAssembly, DockerImageSource, FileSource};
use longshore_fingerprint::{FingerprintError, FingerprintOptions, SymlinkFollowMode, trace};

pub use context::{Accident, ContextReport, Entry, Part, build_context};
pub use why::{Change, Explanation, Side, explain, explain_all};

/// Why an asset cannot be looked into.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum AssetsError {
    /// No asset has that name.
    #[error("no asset {asset:?} in {}", directory.display())]
    NotFound {
        /// What was asked for.
        asset: String,
        /// The assembly.
        directory: PathBuf,
        /// The names of the assets that are there.
        known: Vec<String>,
    },
    /// Several assets have that name.
    #[error("{asset:?} is the name of several assets: {}", names.join(", "))]
    Ambiguous {
        /// What was asked for.
        asset: String,
        /// Their full names.
        names: Vec<String>,
    },
    /// The asset is no directory or file, but what a program prints.
    #[error("{asset} has no files: a program makes it")]
    NoFiles {
        /// The asset.
        asset: String,
    },
    /// An assembly cannot be read.
    #[error(transparent)]
    Assembly(#[from] AssemblyError),
    /// The asset's files cannot be read.
    #[error(transparent)]
    Fingerprint(#[from] FingerprintError),
}

impl AssetsError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::NotFound { known, .. } if known.is_empty() => Some("the assembly has no assets".to_owned()),
            Self::NotFound { known, .. } => Some(format!("there are: {}", known.join(", "))),
            Self::Ambiguous { .. } => Some("use one of these names, or the first digits of a hash".to_owned()),
            _ => None,
        }
    }
}

/// An image or file of an assembly.
#[derive(Debug, Clone)]
pub struct Asset {
    /// The stack and what the asset is called in it, such as `MyStack/Image`.
    pub name: String,
    /// The hash: 64 hex digits.
    pub hash: String,
    /// Whether it is an image; else a file or directory to upload.
    pub is_image: bool,
    /// The directory or file, if a program does not make it.
    pub path: Option<PathBuf>,
    /// What the manifest says about how it is built, and whether that is part of the hash.
    options: IndexMap<String, (String, bool)>,
}

impl Asset {
    fn is_called(&self, text: &str) -> bool {
        let local = self.name.split_once('/').map(|(_, local)| local);
        self.name == text || local == Some(text) || (text.len() >= 6 && self.hash.starts_with(text))
    }

    fn files(&self) -> Result<&Path, AssetsError> {
        self.path.as_deref().ok_or_else(|| AssetsError::NoFiles { asset: self.name.clone() })
    }

    /// What is hashed of the staged files: `file:` and `link:` with their paths, and the hashes of their contents.
    fn contents(&self) -> Result<BTreeMap<String, String>, AssetsError> {
        let Some(path) = self.path.as_deref().filter(|path| path.exists()) else { return Ok(BTreeMap::new()) };
        let options = FingerprintOptions { follow: SymlinkFollowMode::Never, ..Default::default() };
        let fields = trace(path, &options)?.into_iter().filter(|field| !field.header.starts_with("options."));
        Ok(fields.map(|field| (field.header, field.value)).collect())
    }
}

/// The assets of an assembly and of those nested in it, without the templates of stacks.
///
/// # Errors
/// When an asset manifest cannot be read.
pub fn assets(assembly: &CloudAssembly) -> Result<Vec<Asset>, AssetsError> {
    let mut found = Vec::new();
    for manifest in assembly.asset_manifests()? {
        let stack = manifest.id.strip_suffix(".assets").unwrap_or(&manifest.id);
        for (id, image) in &manifest.manifest.docker_images {
            found.push(Asset {
                name: format!("{stack}/{}", image.display_name.as_deref().unwrap_or(id)),
                hash: hash_of(id),
                is_image: true,
                path: image.source.directory.as_deref().map(|path| at(&manifest, path)),
                options: image_options(&image.source),
            });
        }
        for (id, file) in &manifest.manifest.files {
            let FileSource { path, packaging, .. } = &file.source;
            if path.as_deref().is_some_and(|path| path.ends_with(".template.json")) {
                continue;
            }
            let packaging = packaging.map(|packaging| ("packaging".to_owned(), (format!("{packaging:?}"), false)));
            found.push(Asset {
                name: format!("{stack}/{}", file.display_name.as_deref().unwrap_or(id)),
                hash: hash_of(id),
                is_image: false,
                path: path.as_deref().map(|path| at(&manifest, path)),
                options: packaging.into_iter().collect(),
            });
        }
    }
    Ok(found)
}

/// The one asset of an assembly with a name: `Stack/Name`, `Name`, or six or more digits of its hash.
///
/// # Errors
/// When there is none, or there are several that are not the same, or an asset manifest cannot be read.
pub fn asset(assembly: &CloudAssembly, name: &str) -> Result<Asset, AssetsError> {
    let all = assets(assembly)?;
    let mut found = all.iter().filter(|asset| asset.is_called(name));
    let Some(first) = found.next() else {
        let known = all.iter().map(|asset| asset.name.clone()).collect();
        return Err(AssetsError::NotFound {
            asset: name.to_owned(),
            directory: assembly.directory().to_owned(),
            known,
        });
    };
    if found.any(|other| other.hash != first.hash) {
        let names = all.iter().filter(|asset| asset.is_called(name)).map(|asset| asset.name.clone()).collect();
        return Err(AssetsError::Ambiguous { asset: name.to_owned(), names });
    }
    Ok(first.clone())
}

/// The hash in an asset's id, which a name of the user's may stand before.
fn hash_of(id: &str) -> String {
    id.rsplit('-').next().unwrap_or(id).to_owned()
}

fn at(manifest: &AssetManifestFile, path: &str) -> PathBuf {
    manifest.directory().join(path)
}

/// The options of an image by the names that the CDK has for them.
fn image_options(source: &DockerImageSource) -> IndexMap<String, (String, bool)> {
    let mut options = IndexMap::new();
    let mut add = |name: &str, value: Option<String>, hashed: bool| {
        options.extend(value.map(|value| (name.to_owned(), (value, hashed))));
    };
    let maps = [
        ("buildArgs", &source.docker_build_args),
        ("buildContexts", &source.docker_build_contexts),
        ("buildSecrets", &source.docker_build_secrets),
    ];
    for (name, map) in maps {
        for (key, value) in map.iter().flatten() {
            add(&format!("{name}.{key}"), Some(value.clone()), true);
        }
        // The order counts too.
        let keys = map.as_ref().map(|map| map.keys().cloned().collect::<Vec<_>>().join(", "));
        add(&format!("{name} (order)"), keys, true);
    }
    add("buildSsh", source.docker_build_ssh.clone(), true);
    add("target", source.docker_build_target.clone(), true);
    add("file", source.docker_file.clone(), true);
    add("networkMode", source.network_mode.clone(), true);
    add("platform", source.platform.clone(), true);
    add("outputs", source.docker_outputs.as_ref().map(|outputs| outputs.join(", ")), true);
    let cache = |caches: &[longshore_assembly::CacheOption]| {
        let one = |cache: &longshore_assembly::CacheOption| {
            let params = cache.params.iter().flatten().map(|(key, value)| format!(",{key}={value}"));
            format!("type={}{}", cache.cache_type, params.collect::<String>())
        };
        caches.iter().map(one).collect::<Vec<_>>().join(" ")
    };
    add("cacheFrom", source.cache_from.as_deref().map(cache), false);
    add("cacheTo", source.cache_to.as_ref().map(|to| cache(std::slice::from_ref(to))), false);
    add("cacheDisabled", source.cache_disabled.map(|disabled| disabled.to_string()), false);
    add("executable", source.executable.as_ref().map(|command| command.join(" ")), false);
    options
}
