//! Files as assets see them: hashed, copied and ignored.

use std::io::ErrorKind;
use std::path::Path;

use longshore_fingerprint::{CopyOptions, FingerprintOptions};

use crate::assets::chain;
use crate::error::{Error, Result};

/// Refuses a path that does not exist, as Node does when it follows the links in it.
pub(crate) fn must_exist(path: &Path) -> Result<()> {
    let mut above: Vec<&Path> = path.ancestors().collect();
    above.reverse();
    match above.into_iter().find(|part| std::fs::symlink_metadata(part).is_err_and(|e| e.kind() == ErrorKind::NotFound))
    {
        Some(part) => {
            Err(Error::new("Error", format!("ENOENT: no such file or directory, lstat '{}'", part.display())))
        }
        None => Ok(()),
    }
}

/// Works on files as assets do.
#[derive(Debug)]
pub struct FileSystem;

impl FileSystem {
    /// The hash of a file or folder, 64 hex digits.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn fingerprint(path: &str) -> Result<String> {
        Self::fingerprint_with(path, FingerprintOptions::default())
    }

    /// The hash of a file or folder, with options.
    ///
    /// # Errors
    /// When it cannot be read, or a pattern is not valid.
    pub fn fingerprint_with(path: &str, options: FingerprintOptions) -> Result<String> {
        let path = std::path::absolute(path)?;
        must_exist(&path)?;
        longshore_fingerprint::fingerprint(&path, &options).map_err(|e| Error::new("CannotHashAsset", chain(&e)))
    }

    /// Copies a folder's content into another folder.
    ///
    /// # Errors
    /// When a file cannot be read or written.
    pub fn copy_directory(src_dir: &str, dest_dir: &str, options: CopyOptions) -> Result<()> {
        longshore_fingerprint::copy_directory(&std::path::absolute(src_dir)?, &std::path::absolute(dest_dir)?, &options)
            .map(|_| ())
            .map_err(|e| Error::new("CannotStageAsset", chain(&e)))
    }

    /// Whether a folder has nothing in it.
    ///
    /// # Errors
    /// When it is no folder.
    pub fn is_empty(dir: &str) -> Result<bool> {
        Ok(fs_err::read_dir(Path::new(dir))?.next().is_none())
    }

    /// The folder for temporary files.
    pub fn tmpdir() -> String {
        std::env::temp_dir().display().to_string()
    }

    /// Creates a folder for temporary files, whose name begins so.
    ///
    /// # Errors
    /// When it cannot be created.
    pub fn mkdtemp(prefix: &str) -> Result<String> {
        Ok(tempfile::Builder::new().prefix(prefix).tempdir()?.keep().display().to_string())
    }
}
