//! Image archives: `docker save` tars, OCI archives and OCI layout directories.

mod docker;
mod error;
mod files;
mod oci;

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use error::ArchiveError;
pub(crate) use files::Span;
pub(crate) use oci::OciBlobs;

use crate::digest::Digest;
use crate::image::{Content, ManifestFormat};
use crate::layer::LayerCache;
use crate::manifest::Platform;
use crate::name::Reference;
use crate::spool::Spool;
use docker::DockerArchive;
use files::Files;
use oci::OciArchive;

/// The largest JSON file of an archive that is read, in bytes (image configs can be larger than manifests).
const MAX_JSON_BYTES: u64 = 16 * 1024 * 1024;

/// How an archive is read.
#[derive(Clone, Debug, Default)]
pub struct ArchiveOptions {
    /// What happens to the uncompressed layers of a docker archive.
    pub compression: LayerCompression,
    /// The manifest that is made for a docker archive.
    pub manifest_format: ManifestFormat,
    /// Reads the archive as this kind; by default `manifest.json` wins over `index.json`.
    pub kind: Option<ArchiveKind>,
    /// Where the private temporary directory is made; by default the system's place for such.
    pub spool_parent: Option<PathBuf>,
    /// A directory that remembers the compressed form of layers, so that pushing an image again needs no compressing.
    pub layer_cache: Option<PathBuf>,
}

/// What happens to the uncompressed layers of a docker archive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LayerCompression {
    /// They are compressed with gzip, the same bytes every time.
    #[default]
    Gzip,
    /// They are sent as they are; blob digests are the config's `diff_ids`.
    Keep,
}

/// The kinds of image archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArchiveKind {
    /// A `docker save` tar, with `manifest.json`.
    Docker,
    /// An OCI image layout, as a tar or a directory, with `index.json`.
    Oci,
}

/// One image of an archive's table of contents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArchiveEntry {
    /// Names as the archive has them: `RepoTags`, or the annotations that hold a name.
    pub names: Vec<String>,
    /// The image id (config digest) in a docker archive, the manifest digest in an OCI one.
    pub digest: Digest,
    /// The platform, when the archive names it; an index has none.
    pub platform: Option<Platform>,
}

impl ArchiveEntry {
    fn describe(&self) -> String {
        let mut text = match self.names.is_empty() {
            true => "untagged".to_owned(),
            false => self.names.join(", "),
        };
        if let Some(platform) = &self.platform {
            text.push_str(&format!(" for {platform}"));
        }
        format!("{text} ({})", self.digest)
    }

    fn matches(&self, wanted: &Selection) -> bool {
        let name = wanted.name.as_ref().is_none_or(|wanted| {
            self.digest.as_str() == wanted || self.names.iter().any(|name| same_name(name, wanted))
        });
        // An entry without a platform may be an index that has it inside.
        let platform = match (&wanted.platform, &self.platform) {
            (Some(wanted), Some(platform)) => platform.satisfies(wanted),
            _ => true,
        };
        name && platform
    }
}

/// Which image of an archive is meant; without any wish it is the only one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// A name (`app:1`, `docker.io/library/app:1`, a bare tag in an OCI archive) or a digest.
    pub name: Option<String>,
    /// A platform, also of an image inside an index.
    pub platform: Option<Platform>,
}

impl Selection {
    fn describe(&self) -> String {
        match (&self.name, &self.platform) {
            (Some(name), Some(platform)) => format!("{name} for {platform}"),
            (Some(name), None) => name.clone(),
            (None, Some(platform)) => format!("for {platform}"),
            (None, None) => "at all".to_owned(),
        }
    }
}

/// An open image archive; nothing but its table of contents has been read.
#[derive(Debug)]
pub struct Archive {
    kind: Kind,
    entries: Vec<ArchiveEntry>,
    path: PathBuf,
}

#[derive(Debug)]
enum Kind {
    Docker(DockerArchive),
    Oci(OciArchive),
}

impl Archive {
    /// Opens a `docker save` tar, an OCI archive or an OCI layout directory.
    ///
    /// A tar may be plain, gzip or zstd, whatever its name; a compressed one is unpacked into the temporary directory.
    ///
    /// # Errors
    /// When the path cannot be read or is no image archive.
    pub fn open(path: &Path, options: &ArchiveOptions) -> Result<Self, ArchiveError> {
        let spool = Arc::new(Spool::new(options.spool_parent.clone()));
        let files = Files::open(path, &spool)?;
        let has = |name: &str| files.find(name).map(|found| found.is_some());
        let kind = match options.kind {
            Some(kind) => kind,
            None if has("manifest.json")? => ArchiveKind::Docker,
            None if has("index.json")? => ArchiveKind::Oci,
            None if has("repositories")? => return Err(ArchiveError::TooOld { path: path.to_owned() }),
            None => return Err(ArchiveError::NotAnImage { path: path.to_owned() }),
        };
        let (kind, entries) = match kind {
            ArchiveKind::Docker => {
                let cache = options.layer_cache.clone().map(LayerCache::new);
                let archive = DockerArchive::new(files, spool, cache, options.compression, options.manifest_format)?;
                let entries = archive.entries();
                (Kind::Docker(archive), entries)
            }
            ArchiveKind::Oci => {
                let archive = OciArchive::new(files)?;
                let entries = archive.entries();
                (Kind::Oci(archive), entries)
            }
        };
        if entries.is_empty() {
            return Err(ArchiveError::NoImages { path: path.to_owned() });
        }
        Ok(Self { kind, entries, path: path.to_owned() })
    }

    /// Returns the kind of archive.
    pub fn kind(&self) -> ArchiveKind {
        match self.kind {
            Kind::Docker(_) => ArchiveKind::Docker,
            Kind::Oci(_) => ArchiveKind::Oci,
        }
    }

    /// Returns the table of contents, in the archive's order; at least one entry.
    pub fn entries(&self) -> &[ArchiveEntry] {
        &self.entries
    }

    /// Returns the names `docker load` would print, in its order; an untagged image is named by its id.
    ///
    /// `docker load | tail -n 1`, which asset manifests of other tools use, is the last of them.
    // Source: docker 28.2.2, `docker load`: "Loaded image: <name>" or "Loaded image ID: <id>" per image.
    pub fn loaded_names(&self) -> Vec<String> {
        let names = |entry: &ArchiveEntry| match entry.names.is_empty() {
            true => vec![entry.digest.to_string()],
            false => entry.names.clone(),
        };
        self.entries.iter().flat_map(names).collect()
    }

    /// Returns the image or index that is meant.
    ///
    /// With a platform the result is always one image; without, an OCI archive can hold an index.
    ///
    /// # Errors
    /// When nothing or more than one thing fits, or the image is broken. Layers of a docker archive are checked later,
    /// while they are compressed or sent.
    pub fn select(&self, wanted: &Selection) -> Result<Content, ArchiveError> {
        // One image can stand there under several names.
        let mut seen = HashSet::new();
        let fits = |i: &usize| self.entries[*i].matches(wanted) && seen.insert(&self.entries[*i].digest);
        let fitting: Vec<usize> = (0..self.entries.len()).filter(fits).collect();
        let found = || self.entries.iter().map(ArchiveEntry::describe).collect();
        let path = || self.path.clone();
        let content = match fitting[..] {
            [] => return Err(ArchiveError::NoSuchImage { path: path(), wanted: wanted.describe(), found: found() }),
            [one] => match &self.kind {
                Kind::Docker(archive) => Content::Image(archive.image(one)?),
                Kind::Oci(archive) => archive.content(one)?,
            },
            _ => return Err(ArchiveError::Ambiguous { path: path(), found: found() }),
        };
        match (&wanted.platform, content) {
            (Some(wanted), Content::Index(index)) => index.image_for(wanted).map(Content::Image),
            (Some(platform), Content::Image(image)) if !image.platform().is_some_and(|has| has.satisfies(platform)) => {
                Err(ArchiveError::NoSuchImage { path: path(), wanted: wanted.describe(), found: found() })
            }
            (_, content) => Ok(content),
        }
    }
}

/// Whether two names mean the same image for docker.
fn same_name(name: &str, wanted: &str) -> bool {
    let canonical = |text: &str| Reference::parse(text).ok().map(Reference::with_docker_defaults);
    name == wanted || canonical(name).is_some_and(|name| Some(name) == canonical(wanted))
}
