//! Asset hashing, ignore rules, symlink modes and staging, bit-identical to the AWS CDK.
//!
//! [`fingerprint`] is `FileSystem.fingerprint` of aws-cdk-lib 2.275.0, [`copy_directory`] is
//! `FileSystem.copyDirectory`, [`IgnoreStrategy`] is its class of the same name. What a docker image asset adds (its
//! patterns, its extra hash) is composed by the caller.
//!
//! Not here: bundling, zip files, Windows paths.
//!
//! The same tree and options always give the same hash: modification times, owners, modes (in [`HashVersion::V1`]), the
//! order of directory entries and the number of threads do not matter.
//!
//! ```
//! use longshore_fingerprint::{FingerprintOptions, fingerprint};
//!
//! let directory = tempfile::tempdir()?;
//! std::fs::write(directory.path().join("Dockerfile"), "FROM scratch\r\n")?;
//! let hash = fingerprint(directory.path(), &FingerprintOptions::default())?;
//! assert_eq!(hash.len(), 64);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod cache;
mod content;
mod copy;
mod ecmascript;
mod fingerprint;
mod ignore;
mod ignore_file;
mod listing;
mod node_path;
mod options;
mod walk;

pub use cache::FingerprintCache;
pub use content::content_fingerprint;
pub use copy::{CopyError, CopyReport, check_symlinks, copy_directory};
pub use fingerprint::{Field, FingerprintError, digest, fingerprint, trace};
pub use ignore::{IgnoreError, IgnoreStrategy};
pub use ignore_file::read_ignore_file;
pub use listing::{FileEntry, FileKind, context_listing};
pub use options::{CopyOptions, FingerprintOptions, HashVersion, IgnoreMode, SymlinkFollowMode};
pub use walk::WalkError;
