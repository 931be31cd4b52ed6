//! The fingerprint of a file or a tree, and the sequence of fields it is made of.

use std::collections::HashSet;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use fs_err as fs;
use rayon::prelude::*;
use sha2::{Digest, Sha256};

use crate::cache::{CacheSession, ContentKind, Observation};
use crate::content;
use crate::ignore::{IgnoreError, IgnoreStrategy};
use crate::node_path;
use crate::options::{FingerprintOptions, HashVersion, IgnoreMode};
use crate::walk::{self, Entry, EntryKind, WalkError, WalkOptions};

/// At most this many files are hashed as one unit of parallel work.
const FILES_PER_TASK: usize = 16;

/// Why a file or tree has no fingerprint.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FingerprintError {
    /// A file cannot be read.
    #[error("cannot read {path:?}")]
    Read {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// Neither a file nor a directory: a socket, pipe or device.
    #[error("unable to hash {path:?}: it is neither a file nor a directory")]
    Unsupported {
        /// The path.
        path: PathBuf,
    },
    /// The exclusion patterns cannot be used.
    #[error(transparent)]
    Ignore(#[from] IgnoreError),
    /// The tree cannot be walked.
    #[error(transparent)]
    Walk(#[from] WalkError),
}

impl FingerprintError {
    pub(crate) fn read(path: &Path, source: std::io::Error) -> Self {
        Self::Read { path: path.to_owned(), source }
    }
}

/// One field of a fingerprint, in the order they are hashed.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Field {
    /// What the field is: `options.extra`, `options.follow`, `options.ignoreMode`, `file:<path>`, `link:<path>`; in
    /// [`HashVersion::V2`] also `exec:<path>` and `dir:<path>`.
    pub header: String,
    /// The option's value, the file's content fingerprint, the link's text.
    pub value: String,
}

/// Returns the fingerprint of a file or directory as 64 hexadecimal digits.
///
/// With [`HashVersion::V1`] it is what `FileSystem.fingerprint` of aws-cdk-lib 2.275.0 returns: SHA-256 over the
/// fields of [`trace`], each framed as `01 header 02 value 03`.
///
/// With [`HashVersion::V2`] it is SHA-256 over `longshore-fingerprint/2` and an LF, then for every field the header's
/// length in bytes (64 bits, little-endian), the header, the value's length and the value. The fields differ from V1:
/// `options.ignoreMode` is always there; a file's value is `<bytes>:<sha256>` of its true bytes; files their owner may
/// execute have `exec:` in place of `file:`; directories that are staged have a `dir:` field with an empty value.
/// Their order is that of V1, a directory before its entries.
///
/// # Errors
/// When `path` or something below it that is not left out cannot be read, is no file, directory or link, or has a name
/// that is not UTF-8; and when a pattern is not valid.
pub fn fingerprint(path: &Path, options: &FingerprintOptions<'_>) -> Result<String, FingerprintError> {
    Ok(digest(&trace(path, options)?, options.version))
}

/// Returns the fields a fingerprint is made of.
///
/// # Errors
/// As [`fingerprint`].
// Source: behaviour of aws-cdk-lib 2.275.0 core/lib/fs/fingerprint.js, fingerprint.
pub fn trace(path: &Path, options: &FingerprintOptions<'_>) -> Result<Vec<Field>, FingerprintError> {
    let field = |header: &str, value: &str| Field { header: header.to_owned(), value: value.to_owned() };
    let mode = options.ignore_mode.unwrap_or_default();
    let mut fields = vec![
        field("options.extra", options.extra_hash.as_deref().unwrap_or("")),
        field("options.follow", options.follow.as_str()),
    ];
    if mode != IgnoreMode::Glob || options.version == HashVersion::V2 {
        fields.push(field("options.ignoreMode", mode.as_str()));
    }
    let root = fs::canonicalize(path).map_err(|source| FingerprintError::read(path, source))?;
    let metadata = fs::metadata(&root).map_err(|source| FingerprintError::read(path, source))?;
    let kind = match options.version {
        HashVersion::V1 => ContentKind::Normalized,
        HashVersion::V2 => ContentKind::Verbatim,
    };
    let mut session = options.cache.map(|cache| cache.session(&root, kind));
    if metadata.is_dir() {
        fields.extend(tree_fields(&root, options, session.as_ref())?);
    } else if metadata.is_file() {
        fields.push(file_field("", &root, None, options.version, session.as_ref())?);
    } else {
        return Err(FingerprintError::Unsupported { path: path.to_owned() });
    }
    if let Some(session) = &mut session {
        session.save();
    }
    Ok(fields)
}

/// Hashes fields as [`fingerprint`] does.
pub fn digest(fields: &[Field], version: HashVersion) -> String {
    let mut bytes = Vec::new();
    match version {
        HashVersion::V1 => {
            for Field { header, value } in fields {
                bytes.push(1);
                bytes.extend_from_slice(header.as_bytes());
                bytes.push(2);
                bytes.extend_from_slice(value.as_bytes());
                bytes.push(3);
            }
        }
        HashVersion::V2 => {
            bytes.extend_from_slice(b"longshore-fingerprint/2\n");
            for text in fields.iter().flat_map(|field| [&field.header, &field.value]) {
                bytes.extend_from_slice(&(text.len() as u64).to_le_bytes());
                bytes.extend_from_slice(text.as_bytes());
            }
        }
    }
    content::hex(&Sha256::digest(&bytes))
}

/// Walks the canonical directory `root` as the options say.
pub(crate) fn entries(root: &Path, options: &FingerprintOptions<'_>) -> Result<Vec<Entry>, FingerprintError> {
    let ignore = IgnoreStrategy::new(options.ignore_mode.unwrap_or_default(), root, &options.exclude)?;
    let never_enter = canonical_set(&options.never_enter);
    Ok(walk::walk(
        root,
        &WalkOptions { follow: options.follow, ignore: &ignore, never_enter, observe: options.cache.is_some() },
    )?)
}

pub(crate) fn canonical_set(paths: &[PathBuf]) -> HashSet<PathBuf> {
    paths.iter().map(|path| walk::canonical_or_self(path)).collect()
}

fn tree_fields(
    root: &Path,
    options: &FingerprintOptions<'_>,
    session: Option<&CacheSession>,
) -> Result<Vec<Field>, FingerprintError> {
    let entries = entries(root, options)?;
    let fields: Result<Vec<Option<Field>>, FingerprintError> = entries
        .par_iter()
        .with_max_len(FILES_PER_TASK)
        .map(|entry| match &entry.kind {
            EntryKind::File { observed } => {
                file_field(&entry.path, &entry.real, *observed, options.version, session).map(Some)
            }
            EntryKind::Link { text, resolved, internal } => {
                Ok(Some(link_field(&entry.path, root, text.as_ref(), resolved, *internal)))
            }
            EntryKind::Directory { ignored: false } if options.version == HashVersion::V2 => {
                Ok(Some(Field { header: format!("dir:{}", entry.path), value: String::new() }))
            }
            EntryKind::Directory { .. } => Ok(None),
            EntryKind::Unsupported => Err(FingerprintError::Unsupported { path: root.join(&entry.path) }),
        })
        .collect();
    Ok(fields?.into_iter().flatten().collect())
}

fn file_field(
    path: &str,
    real: &Path,
    observed: Option<Observation>,
    version: HashVersion,
    session: Option<&CacheSession>,
) -> Result<Field, FingerprintError> {
    let value = match session {
        Some(session) => session.fingerprint(real, observed)?,
        None if version == HashVersion::V1 => content::normalized(real)?,
        None => content::verbatim(real)?,
    };
    let header = match version {
        HashVersion::V1 => format!("file:{}", slashed(path)),
        HashVersion::V2 => {
            let metadata = fs::metadata(real).map_err(|source| FingerprintError::read(real, source))?;
            let kind = if metadata.permissions().mode() & 0o100 == 0 { "file" } else { "exec" };
            format!("{kind}:{path}")
        }
    };
    Ok(Field { header, value })
}

fn link_field(path: &str, root: &Path, text: &Path, resolved: &Path, internal: bool) -> Field {
    let value = if internal && text.is_absolute() {
        slashed(&node_path::relative(root, resolved).to_string_lossy())
    } else {
        text.to_string_lossy().into_owned()
    };
    Field { header: format!("link:{}", slashed(path)), value }
}

/// Replaces back-slashes by slashes.
// Quirk(cdk): backslash-names. A file `a\b` and a file `b` in a directory `a` are hashed under the same name.
fn slashed(path: &str) -> String {
    path.replace('\\', "/")
}
