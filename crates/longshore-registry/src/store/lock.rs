//! One process per folder.

use std::io::{Seek as _, Write as _};
use std::path::{Path, PathBuf};

use fs_err as fs;

use crate::error::OpenError;

/// Held as long as the folder is open; the operating system releases it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct FolderLock {
    file: fs::File,
}

impl FolderLock {
    /// Takes the lock of `folder` and writes down who holds it.
    pub(crate) fn take(folder: &Path) -> Result<Self, OpenError> {
        let path = lock_path(folder);
        let fault = |source| OpenError::Io { path: folder.to_path_buf(), source };
        let file =
            fs::OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(fault)?;
        match file.file().try_lock() {
            Ok(()) => {}
            Err(std::fs::TryLockError::WouldBlock) => {
                let written = fs::read_to_string(&path).unwrap_or_default();
                let holder = written.trim();
                let holder = if holder.is_empty() { "another process" } else { holder };
                return Err(OpenError::InUse { path: folder.to_path_buf(), holder: holder.to_owned() });
            }
            Err(std::fs::TryLockError::Error(source)) => return Err(fault(source)),
        }
        let mut lock = Self { file };
        lock.describe(&format!("process {}", std::process::id())).map_err(fault)?;
        Ok(lock)
    }

    /// Replaces the text a second process is shown.
    pub(crate) fn describe(&mut self, holder: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(holder.as_bytes())
    }
}

fn lock_path(folder: &Path) -> PathBuf {
    folder.join("lock")
}
