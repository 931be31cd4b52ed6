//! One writer or many readers of an output directory, together with the AWS CDK's command line.
// Source: aws-cdk-cli 7ff50e77, read-write lock of cdk.out: the names of the files and what is in them.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

const WRITER: &str = "synth.lock";

/// Why a directory cannot be used now.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LockError {
    /// Somebody writes to it.
    #[error("another command line (process {pid}) is writing to {}", directory.display())]
    Written {
        /// The process.
        pid: i32,
        /// The directory.
        directory: PathBuf,
    },
    /// Somebody reads from it.
    #[error("another command line (process {pid}) is reading from {}", directory.display())]
    Read {
        /// The process.
        pid: i32,
        /// The directory.
        directory: PathBuf,
    },
    /// A lock cannot be made.
    #[error("cannot lock {}", directory.display())]
    Io {
        /// The directory.
        directory: PathBuf,
        /// What the system says.
        #[source]
        source: io::Error,
    },
}

impl LockError {
    /// What the user can do about it, when there is something.
    pub fn hint(&self) -> Option<String> {
        match self {
            Self::Written { .. } | Self::Read { .. } => {
                Some("wait for it, or write somewhere else with --output DIR".to_owned())
            }
            Self::Io { .. } => None,
        }
    }
}

/// A lock that lasts until it is dropped, and its clones are.
#[derive(Clone)]
pub struct Lock(#[allow(dead_code, reason = "it is the drop that counts")] Arc<Held>);

impl fmt::Debug for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Lock").field(&self.0.path).finish()
    }
}

struct Held {
    path: PathBuf,
}

impl Drop for Held {
    fn drop(&mut self) {
        // A lock of a process that has ended does not count, so that nothing depends on this.
        let _ = fs_err::remove_file(&self.path);
    }
}

impl Lock {
    /// Locks a directory for writing; makes it if it is not there.
    ///
    /// # Errors
    /// When somebody writes to it or reads from it.
    pub fn write(directory: &Path) -> Result<Self, LockError> {
        let fault = |source| LockError::Io { directory: directory.to_owned(), source };
        fs_err::create_dir_all(directory).map_err(fault)?;
        refuse_writer(directory)?;
        for entry in fs_err::read_dir(directory).map_err(fault)? {
            let name = entry.map_err(fault)?.file_name();
            let pid = name.to_str().and_then(|name| name.strip_prefix("read.")?.split('.').next()?.parse().ok());
            if let Some(pid) = pid.filter(|pid| is_other(*pid)) {
                return Err(LockError::Read { pid, directory: directory.to_owned() });
            }
        }
        Self::hold(directory, WRITER).map_err(fault)
    }

    /// Locks a directory for reading.
    ///
    /// # Errors
    /// When somebody writes to it.
    pub fn read(directory: &Path) -> Result<Self, LockError> {
        static COUNTER: AtomicU32 = AtomicU32::new(1);
        refuse_writer(directory)?;
        let name = format!("read.{}.{}.lock", std::process::id(), COUNTER.fetch_add(1, Ordering::Relaxed));
        match Self::hold(directory, &name) {
            // What cannot be written to cannot be written by others either.
            Err(error)
                if matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem) =>
            {
                Ok(Self(Arc::new(Held { path: PathBuf::new() })))
            }
            other => other.map_err(|source| LockError::Io { directory: directory.to_owned(), source }),
        }
    }

    fn hold(directory: &Path, name: &str) -> io::Result<Self> {
        let path = directory.join(name);
        fs_err::write(&path, std::process::id().to_string())?;
        Ok(Self(Arc::new(Held { path })))
    }
}

fn refuse_writer(directory: &Path) -> Result<(), LockError> {
    let text = fs_err::read_to_string(directory.join(WRITER)).unwrap_or_default();
    match text.trim().parse().ok().filter(|pid| is_other(*pid)) {
        Some(pid) => Err(LockError::Written { pid, directory: directory.to_owned() }),
        None => Ok(()),
    }
}

/// Whether a process runs that is not this one.
#[cfg(unix)]
fn is_other(pid: i32) -> bool {
    let process = rustix::process::Pid::from_raw(pid).filter(|_| pid.unsigned_abs() != std::process::id());
    process.is_some_and(|process| rustix::process::test_kill_process(process) != Err(rustix::io::Errno::SRCH))
}

#[cfg(not(unix))]
fn is_other(pid: i32) -> bool {
    pid.unsigned_abs() != std::process::id()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_has_one_writer_or_many_readers() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path();
        let (first, second) = (Lock::read(path).unwrap(), Lock::read(path).unwrap());
        drop((first, second));
        // The first process of the machine always runs, and is not this one.
        fs_err::write(path.join(WRITER), "1").unwrap();
        assert!(matches!(Lock::write(path), Err(LockError::Written { pid: 1, .. })));
        assert!(matches!(Lock::read(path), Err(LockError::Written { .. })));
        fs_err::remove_file(path.join(WRITER)).unwrap();
        fs_err::write(path.join("read.1.1.lock"), "1").unwrap();
        assert!(matches!(Lock::write(path), Err(LockError::Read { pid: 1, .. })));
        drop(Lock::read(path).unwrap());
        fs_err::remove_file(path.join("read.1.1.lock")).unwrap();
        // Of a process that has ended.
        fs_err::write(path.join(WRITER), "999999999").unwrap();
        drop(Lock::write(path).unwrap());
        assert!(!path.join(WRITER).exists());
    }
}
