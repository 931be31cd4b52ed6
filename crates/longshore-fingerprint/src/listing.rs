//! What would go into a build context.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use fs_err as fs;
use rayon::prelude::*;

use crate::fingerprint::{self, FingerprintError};
use crate::options::FingerprintOptions;
use crate::walk::EntryKind;

/// One entry of a build context.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileEntry {
    /// Path below the context's root, with `/` between names.
    pub path: String,
    /// What it is once staged.
    pub kind: FileKind,
    /// Size of a file in bytes as it is on disk; 0 for everything else.
    pub size: u64,
}

/// What an entry of a build context is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// A directory.
    Directory,
    /// A file, or a followed link to one.
    File {
        /// Its owner may execute it.
        executable: bool,
    },
    /// A link that stays a link.
    Symlink {
        /// The link's text before staging.
        target: String,
    },
}

/// Lists what is left of a directory after exclusions, in the order it is hashed.
///
/// # Errors
/// When the directory cannot be walked, or a pattern is not valid.
pub fn context_listing(path: &Path, options: &FingerprintOptions<'_>) -> Result<Vec<FileEntry>, FingerprintError> {
    let root = fs::canonicalize(path).map_err(|source| FingerprintError::read(path, source))?;
    let entries = fingerprint::entries(&root, options)?;
    let listed: Result<Vec<Option<FileEntry>>, FingerprintError> = entries
        .into_par_iter()
        .map(|entry| {
            let (kind, size) = match entry.kind {
                EntryKind::Directory { ignored: true } => return Ok(None),
                EntryKind::Directory { ignored: false } => (FileKind::Directory, 0),
                EntryKind::File { .. } => {
                    let metadata =
                        fs::metadata(&entry.real).map_err(|source| FingerprintError::read(&entry.real, source))?;
                    (FileKind::File { executable: metadata.permissions().mode() & 0o100 != 0 }, metadata.len())
                }
                EntryKind::Link { text, .. } => (FileKind::Symlink { target: text.to_string_lossy().into_owned() }, 0),
                EntryKind::Unsupported => return Err(FingerprintError::Unsupported { path: root.join(&entry.path) }),
            };
            Ok(Some(FileEntry { path: entry.path, kind, size }))
        })
        .collect();
    Ok(listed?.into_iter().flatten().collect())
}
