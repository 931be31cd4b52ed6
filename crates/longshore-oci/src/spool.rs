//! The private directory for what must be unpacked or compressed before it can be sent.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::Mutex;

use fs_err::File;
use tempfile::TempDir;

/// A temporary directory that is made on first use and removed when nobody can read from it any more.
#[derive(Debug)]
pub(crate) struct Spool {
    parent: Option<PathBuf>,
    dir: Mutex<Option<(TempDir, u64)>>,
}

impl Spool {
    pub(crate) fn new(parent: Option<PathBuf>) -> Self {
        Self { parent, dir: Mutex::new(None) }
    }

    /// Creates a new empty file that only this user can read.
    pub(crate) fn create(&self) -> io::Result<(File, Arc<Path>)> {
        let mut dir = self.dir.lock().expect("invariant: nothing panics while the spool is locked");
        let (dir, count) = match &mut *dir {
            Some(made) => made,
            none => {
                let mut builder = tempfile::Builder::new();
                builder.prefix("longshore-");
                let made = match &self.parent {
                    Some(parent) => builder.tempdir_in(parent)?,
                    None => builder.tempdir()?,
                };
                none.insert((made, 0))
            }
        };
        *count += 1;
        let path: Arc<Path> = dir.path().join(count.to_string()).into();
        Ok((File::create_new(&*path)?, path))
    }
}
