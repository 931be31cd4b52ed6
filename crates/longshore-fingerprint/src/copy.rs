//! Copying a directory to where an asset is staged.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use fs_err as fs;
use rayon::prelude::*;

use crate::fingerprint::canonical_set;
use crate::ignore::{IgnoreError, IgnoreStrategy};
use crate::node_path;
use crate::options::{CopyOptions, SymlinkFollowMode};
use crate::walk::{self, Entry, EntryKind, WalkError, WalkOptions};

/// At most this many files are copied as one unit of parallel work.
const FILES_PER_TASK: usize = 16;

/// Why a directory cannot be copied.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CopyError {
    /// The source is something else.
    #[error("{path:?} is not a directory")]
    NotADirectory {
        /// The source.
        path: PathBuf,
    },
    /// Source and destination are the same directory.
    #[error("cannot copy the directory {path:?} onto itself")]
    OntoItself {
        /// The destination.
        path: PathBuf,
    },
    /// A link leads out of the source although that is forbidden.
    // Source: message of aws-cdk-lib 2.275.0, BundlingFileSymlinkForbidden.
    #[error(
        "The file {} is an external symbolic link which is forbidden due to follow mode internal-only. Set `follow` \
         to a mode that will follow symlinks (ALWAYS or EXTERNAL) or emit a regular file",
        target.display()
    )]
    ExternalSymlink {
        /// The link, below the source.
        link: String,
        /// What it points to.
        target: PathBuf,
    },
    /// The source or a file in it cannot be read.
    #[error("cannot read {path:?}")]
    Read {
        /// What was read.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// Something cannot be made at the destination.
    #[error("cannot write {path:?}")]
    Write {
        /// What was written.
        path: PathBuf,
        /// What the system said.
        #[source]
        source: std::io::Error,
    },
    /// The exclusion patterns cannot be used.
    #[error(transparent)]
    Ignore(#[from] IgnoreError),
    /// The source cannot be walked.
    #[error(transparent)]
    Walk(#[from] WalkError),
}

/// What was copied.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct CopyReport {
    /// Number of directories, without the destination itself.
    pub directories: u64,
    /// Number of files.
    pub files: u64,
    /// Number of links.
    pub symlinks: u64,
    /// Size of all files in bytes.
    pub bytes: u64,
}

/// Copies what the options leave of the directory `src` to `dest`, which is made when it is not there.
///
/// Files keep their mode; links that stay links are rewritten to point to the copy of their target; sockets, pipes and
/// devices are left out. `dest` may lie in `src`: it is not entered. Nothing is written before the whole source has
/// been walked.
///
/// # Errors
/// When `src` is no directory, cannot be read, has a link that the mode forbids, or `dest` cannot be written.
// Source: behaviour of aws-cdk-lib 2.275.0 core/lib/fs/copy.js, copyDirectory.
// Differs(cdk): copy-into-itself. The library walks into a destination that lies in the source.
pub fn copy_directory(src: &Path, dest: &Path, options: &CopyOptions) -> Result<CopyReport, CopyError> {
    let (src, entries) = entries(src, Some(dest), options)?;
    let write_error = |path: &Path| {
        let path = path.to_owned();
        move |source| CopyError::Write { path, source }
    };
    let canonical_src = walk::canonical_or_self(&src);
    if canonical_destination(dest) == canonical_src {
        return Err(CopyError::OntoItself { path: dest.to_owned() });
    }
    fs::create_dir_all(dest).map_err(write_error(dest))?;

    let mut report = CopyReport::default();
    let mut directories: BTreeSet<&str> = BTreeSet::new();
    for entry in &entries {
        let mut directory = match entry.kind {
            EntryKind::Directory { ignored: true } | EntryKind::Unsupported => None,
            EntryKind::Directory { ignored: false } => Some(entry.path.as_str()),
            EntryKind::File { .. } | EntryKind::Link { .. } => parent(&entry.path),
        };
        while let Some(path) = directory
            && directories.insert(path)
        {
            directory = parent(path);
        }
    }
    for directory in &directories {
        let path = dest.join(directory);
        fs::create_dir_all(&path).map_err(write_error(&path))?;
    }
    report.directories = directories.len() as u64;

    let sizes: Result<Vec<Option<u64>>, CopyError> = entries
        .par_iter()
        .with_max_len(FILES_PER_TASK)
        .map(|entry| match &entry.kind {
            EntryKind::File { .. } => {
                let to = dest.join(&entry.path);
                let bytes = fs::copy(&entry.real, &to).map_err(|source| blame(&entry.real, &to, source))?;
                Ok(Some(bytes))
            }
            EntryKind::Link { text, resolved, .. } => {
                let to = dest.join(&entry.path);
                let text = staged_link_text(&entry.path, text.as_ref(), resolved, &canonical_src);
                fs::os::unix::fs::symlink(text, &to).map_err(write_error(&to))?;
                Ok(None)
            }
            EntryKind::Directory { .. } | EntryKind::Unsupported => Ok(None),
        })
        .collect();
    for bytes in sizes?.into_iter().flatten() {
        report.files += 1;
        report.bytes += bytes;
    }
    report.symlinks = entries.iter().filter(|entry| matches!(entry.kind, EntryKind::Link { .. })).count() as u64;
    Ok(report)
}

/// Makes sure that copying `src` would not meet a link that leads out of it, when the mode forbids that.
///
/// # Errors
/// When there is such a link, or `src` cannot be walked.
pub fn check_symlinks(src: &Path, options: &CopyOptions) -> Result<(), CopyError> {
    entries(src, None, options).map(|_| ())
}

/// Walks the source; returns its absolute path too.
fn entries(src: &Path, dest: Option<&Path>, options: &CopyOptions) -> Result<(PathBuf, Vec<Entry>), CopyError> {
    let read_error = |source| CopyError::Read { path: src.to_owned(), source };
    // Links are resolved against the path as given, not against its canonical form.
    let root = node_path::absolute(src).map_err(read_error)?;
    if !fs::metadata(&root).map_err(read_error)?.is_dir() {
        return Err(CopyError::NotADirectory { path: src.to_owned() });
    }
    let ignore = IgnoreStrategy::new(options.ignore_mode.unwrap_or_default(), &root, &options.exclude)?;
    let mut never_enter = canonical_set(&options.never_enter);
    if let Some(dest) = dest {
        never_enter.insert(canonical_destination(dest));
    }
    let entries =
        walk::walk(&root, &WalkOptions { follow: options.follow, ignore: &ignore, never_enter, observe: false })?;
    if options.follow == SymlinkFollowMode::BlockExternal {
        for entry in &entries {
            if let EntryKind::Link { resolved, internal: false, .. } = &entry.kind {
                return Err(CopyError::ExternalSymlink { link: entry.path.clone(), target: resolved.clone() });
            }
        }
    }
    Ok((root, entries))
}

fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(parent, _)| parent)
}

/// Returns the canonical path of a directory that need not exist yet.
fn canonical_destination(dest: &Path) -> PathBuf {
    let absolute = node_path::absolute(dest).unwrap_or_else(|_| dest.to_owned());
    let mut missing = Vec::new();
    let mut existing = absolute.as_path();
    loop {
        if let Ok(canonical) = fs::canonicalize(existing) {
            return missing.iter().rev().fold(canonical, |path, name| path.join(name));
        }
        match (existing.parent(), existing.file_name()) {
            (Some(parent), Some(name)) => {
                missing.push(name);
                existing = parent;
            }
            _ => return absolute,
        }
    }
}

/// Returns the text of a copied link: the way to the copy of its target, or the same text when the target lies outside.
fn staged_link_text(link: &str, text: &Path, resolved: &Path, canonical_src: &Path) -> PathBuf {
    if !walk::is_inside(canonical_src, resolved) {
        return text.to_owned();
    }
    let link = Path::new("/").join(link);
    let target = Path::new("/").join(node_path::relative(canonical_src, resolved));
    let way = node_path::relative(link.parent().unwrap_or(Path::new("/")), &target);
    if way.as_os_str().is_empty() { PathBuf::from(".") } else { way }
}

/// Finds out which side of a failed copy is to blame.
fn blame(from: &Path, to: &Path, source: std::io::Error) -> CopyError {
    match fs::File::open(from) {
        Ok(_) => CopyError::Write { path: to.to_owned(), source },
        Err(_) => CopyError::Read { path: from.to_owned(), source },
    }
}
