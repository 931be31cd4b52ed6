//! Files as assets see them: hashed, copied and ignored.

use std::path::Path;

use longshore_fingerprint::{CopyOptions, FingerprintOptions};

use crate::assets::chain;
use crate::error::{Error, Result};

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
        longshore_fingerprint::fingerprint(&std::path::absolute(path)?, &options)
            .map_err(|e| Error::new("CannotHashAsset", chain(&e)))
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
